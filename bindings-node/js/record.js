'use strict';

// Records: plain objects that V8 itself makes of JSON text, a whole page at a time.

const { ROWS } = require('./generated/apis');
const { outcomes } = require('./outcome');
const { Response } = require('./response');
const { RAW_JSON, Source, common, withSource } = require('./source');

/** What a reply says: a record, a list of them, an object with the vendor's own keys, outcomes, or nothing. */
function valueOf({ json, bytes, model, sources, outcomes: rows }, below) {
  if (rows != null) return outcomes(rows, model, below);
  if (json == null) return undefined;
  const value = JSON.parse(json);
  if (sources != null) return common(value, model, bytes, JSON.parse(sources));
  if (bytes == null) return value;
  if (value.spans !== undefined) return itemsOf(value, bytes, model);
  return withSource(made(value, model), model, bytes, 0, bytes.length);
}

function itemsOf({ items, spans }, bytes, model) {
  for (let index = 0; index < items.length; index++) {
    items[index] = withSource(made(items[index], model), model, bytes, spans[2 * index], spans[2 * index + 1]);
  }
  return items;
}

/** A record that came as a list of its values, or as it is. */
function made(value, model) {
  return Array.isArray(value) ? ROWS[model](value) : value;
}

/** Where a page came from, and the response that it was. */
class PageSource extends Source {
  #response;

  constructor(whole, bytes, response) {
    super(whole, 'Page', bytes, 0, bytes.length);
    this.#response = response;
  }

  static response(whole) {
    return #response in whole ? new Response(whole.#response, Source.text(whole)) : undefined;
  }
}

// One getter for all pages: V8 keeps getters with what lives long, and one of each page's own would keep its bytes there.
const RESPONSE = {
  get() {
    return PageSource.response(this);
  },
  configurable: true,
};

/** The page of a reply. */
function page({ json, bytes, model, sources, response }) {
  const { offset, totalPages, ...list } = JSON.parse(json);
  const items = sources == null ? itemsOf(list, bytes, model) : common(list.items, model, bytes, JSON.parse(sources));
  const whole = { items, offset, totalPages };
  new PageSource(whole, bytes, response);
  Object.defineProperty(whole, 'response', RESPONSE);
  return Object.defineProperty(whole, 'rawJson', RAW_JSON);
}

module.exports = { page, valueOf };

'use strict';

// Records: plain objects that V8 itself makes of JSON text, a whole page at a time.

const { outcomes } = require('./outcome');
const { Response } = require('./response');
const { RAW_JSON, Source, common, textOf, withSource } = require('./source');

/** What a reply says: a record, a list of them, an object with the vendor's own keys, outcomes, or nothing. */
function valueOf({ json, bytes, model, sources, outcomes: rows }, below) {
  if (rows != null) return outcomes(rows, model, below);
  if (json == null) return undefined;
  const value = JSON.parse(json);
  if (sources != null) return common(value, model, bytes, JSON.parse(sources));
  if (bytes == null) return value;
  return value.spans === undefined ? withSource(value, model, bytes, 0, bytes.length) : itemsOf(value, bytes, model);
}

function itemsOf({ items, spans }, bytes, model) {
  for (let index = 0; index < items.length; index++) {
    withSource(items[index], model, bytes, spans[2 * index], spans[2 * index + 1]);
  }
  return items;
}

/** The page of a reply. */
function page({ json, bytes, model, sources, response }) {
  const { offset, totalPages, ...list } = JSON.parse(json);
  const items = sources == null ? itemsOf(list, bytes, model) : common(list.items, model, bytes, JSON.parse(sources));
  const whole = { items, offset, totalPages };
  new Source(whole, 'Page', bytes, 0, bytes.length);
  const get = () => new Response(response, textOf(bytes));
  Object.defineProperty(whole, 'response', { get, enumerable: false, configurable: true });
  return Object.defineProperty(whole, 'rawJson', RAW_JSON);
}

module.exports = { page, valueOf };

'use strict';

// Records: plain objects that V8 itself makes of JSON text, a whole page at a time.

const { outcomes } = require('./outcome');
const { Response } = require('./response');
const { RAW_JSON, Source, common, withSource } = require('./source');

/** What a reply says: a record, a list of them, an object with the vendor's own keys, outcomes, or nothing. */
function valueOf({ json, raw, model, sources, outcomes: rows }, below) {
  if (rows != null) return outcomes(rows, model, below);
  if (json == null) return undefined;
  const value = JSON.parse(json);
  if (sources != null) return common(value, model, raw, JSON.parse(sources));
  if (raw == null) return value;
  if (typeof raw === 'string') return withSource(value, model, raw);
  return itemsOf(value, raw, model);
}

function itemsOf({ items, spans }, raw, model) {
  for (let index = 0; index < items.length; index++) {
    withSource(items[index], model, raw, spans[2 * index], spans[2 * index + 1]);
  }
  return items;
}

/** The page of a reply. */
function page({ json, raw, model, sources, response }) {
  const { offset, totalPages, ...list } = JSON.parse(json);
  const items = sources == null ? itemsOf(list, raw, model) : common(list.items, model, raw, JSON.parse(sources));
  const whole = { items, offset, totalPages };
  new Source(whole, 'Page', raw, 0, raw.length);
  Object.defineProperty(whole, 'response', { get: () => new Response(response, raw), enumerable: false, configurable: true });
  return Object.defineProperty(whole, 'rawJson', RAW_JSON);
}

module.exports = { page, valueOf };

'use strict';

// Records: plain objects that V8 itself makes of JSON text, a whole page at a time. Where a record came from is kept in
// private fields that are put on the plain object, which costs a fifth of what a WeakMap or a closure does.

const { ALIASES, NESTED } = require('./generated/apis');
const { outcomes } = require('./outcome');
const { Response } = require('./response');
const native = require('./native');

/** A base class whose constructor gives back what it is given, so that a subclass's private fields land on it. */
function Given(object) {
  return object;
}

class Source extends Given {
  /** The text, a function that gives it, or the bytes that it is a part of. */
  #raw;
  #start;
  #end;

  constructor(object, raw, start, end) {
    super(object);
    this.#raw = raw;
    this.#start = start;
    this.#end = end;
  }

  static text(object) {
    if (!(#raw in object)) return undefined;
    const raw = object.#raw;
    if (typeof raw === 'string') return raw;
    return typeof raw === 'function' ? raw() : raw.utf8Slice(object.#start, object.#end);
  }
}

const RAW_JSON = {
  get() {
    return Source.text(this);
  },
  enumerable: false,
  configurable: true,
};

const RAW = {
  get() {
    const text = Source.text(this);
    return text === undefined ? undefined : JSON.parse(native().exact(text));
  },
  enumerable: false,
  configurable: true,
};

/** The record of this model with its text, and the records inside it with theirs. */
function withSource(object, model, raw, start, end) {
  new Source(object, raw, start, end);
  Object.defineProperty(object, 'raw', RAW);
  Object.defineProperty(object, 'rawJson', RAW_JSON);
  const aliases = ALIASES[model];
  for (const name in aliases) Object.defineProperty(object, name, { value: object[aliases[name]], configurable: true });
  const nested = NESTED[model];
  for (const field in nested) {
    const { key, model: inner } = nested[field];
    inside(object[field], inner, (places) => native().part(Source.text(object), key, places), []);
  }
  return object;
}

/** A record inside a record, or lists of them: their texts are cut out of the outer one's when they are asked for. */
function inside(value, model, part, places) {
  if (Array.isArray(value)) value.forEach((item, place) => inside(item, model, part, [...places, place]));
  else if (value !== null) withSource(value, model, () => part(places) ?? undefined);
}

/** What a reply says: a record, a list of them, an object with the vendor's own keys, outcomes, or nothing. */
function valueOf({ json, raw, model, outcomes: rows }, below) {
  if (rows != null) return outcomes(rows, (value, text) => withSource(value, model, text), below);
  if (json == null) return undefined;
  const value = JSON.parse(json);
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
function page({ json, raw, model, response }) {
  const { offset, totalPages, ...list } = JSON.parse(json);
  const whole = { items: itemsOf(list, raw, model), offset, totalPages };
  new Source(whole, raw, 0, raw.length);
  Object.defineProperty(whole, 'response', { get: () => new Response(response, raw), enumerable: false, configurable: true });
  return Object.defineProperty(whole, 'rawJson', RAW_JSON);
}

module.exports = { page, valueOf };

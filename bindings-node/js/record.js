'use strict';

// Records: plain objects that V8 itself makes of JSON text, a whole page at a time. Where a record came from is kept in
// private fields that are put on the plain object, which costs a fifth of what a WeakMap or a closure does.

const { Response } = require('./response');
const native = require('./native');

/** A base class whose constructor gives back what it is given, so that a subclass's private fields land on it. */
function Given(object) {
  return object;
}

class Source extends Given {
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
    return typeof object.#raw === 'string' ? object.#raw : object.#raw.utf8Slice(object.#start, object.#end);
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

function withSource(object, raw, start, end) {
  new Source(object, raw, start, end);
  Object.defineProperty(object, 'raw', RAW);
  return Object.defineProperty(object, 'rawJson', RAW_JSON);
}

/** The record of a reply. */
function record({ json, raw }) {
  return withSource(JSON.parse(json), raw, 0, 0);
}

/** The page of a reply. */
function page({ json, raw, response }) {
  const { items, spans, offset, totalPages } = JSON.parse(json);
  for (let index = 0; index < items.length; index++) {
    withSource(items[index], raw, spans[2 * index], spans[2 * index + 1]);
  }
  const whole = { items, offset, totalPages };
  new Source(whole, raw, 0, raw.length);
  Object.defineProperty(whole, 'response', { get: () => new Response(response, raw), enumerable: false, configurable: true });
  return Object.defineProperty(whole, 'rawJson', RAW_JSON);
}

module.exports = { page, record };

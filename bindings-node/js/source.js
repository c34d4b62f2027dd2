'use strict';

// Where records came from: kept in private fields that are put on plain objects, which costs a fifth of what a WeakMap or a
// closure does.

const { ALIASES, NESTED } = require('./generated/apis');
const { INSIDE } = require('./generated/interface');
const native = require('./native');

/** The text of UTF-8 that has a character for each byte. */
function textOf(bytes) {
  return Buffer.from(bytes, 'latin1').toString();
}

/** A base class whose constructor gives back what it is given, so that a subclass's private fields land on it. */
function Given(object) {
  return object;
}

class Source extends Given {
  #model;
  /** The text, or a function that gives it; where it has a start and an end, the bytes that it is a part of. */
  #raw;
  #start;
  #end;

  constructor(object, model, raw, start, end) {
    super(object);
    this.#model = model;
    this.#raw = raw;
    this.#start = start;
    this.#end = end;
  }

  /** The name of a record's model. */
  static model(object) {
    return #model in object ? object.#model : undefined;
  }

  static text(object) {
    if (!(#raw in object)) return undefined;
    const raw = object.#raw;
    if (object.#start !== undefined) return textOf(raw.slice(object.#start, object.#end));
    return typeof raw === 'function' ? raw() : raw;
  }
}

const RAW_JSON = {
  get() {
    return Source.text(this);
  },
  configurable: true,
};

const RAW = {
  get() {
    const text = Source.text(this);
    return text === undefined ? undefined : JSON.parse(native().exact(text));
  },
  configurable: true,
};

/** The record of this model with its text, and the records inside it with theirs. */
function withSource(object, model, raw, start, end) {
  new Source(object, model, raw, start, end);
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

/** Records of the common interface, one or a list, and those inside them: `sources` says where in `bytes` each text is. */
function common(value, model, bytes, sources) {
  if (Array.isArray(value)) {
    value.forEach((item, index) => common(item, model, bytes, sources[index]));
    return value;
  }
  const { own, ...others } = sources;
  if (typeof own === 'string') withSource(value, model, own);
  else if (own !== undefined) withSource(value, model, bytes, own[0], own[1]);
  for (const field of Object.keys(others)) common(value[field], INSIDE[model][field], bytes, others[field]);
  return value;
}

module.exports = { RAW_JSON, Source, common, withSource };

'use strict';

// What the operations of a client are made of: a call, a listing, or a run of many inputs.

const { argumentsText, callOptionsOf, refusalOf, replied } = require('./call');
const { connectionOf } = require('./connection');
const { isObject } = require('./encode');
const { Pager } = require('./pager');
const { Progress } = require('./progress');
const { valueOf } = require('./record');
const { Response } = require('./response');

let openOf;

/** Operations of a client under one name. */
class Resource {
  #connection;

  static {
    openOf = (resource) => resource.#connection;
  }

  constructor(client) {
    this.#connection = connectionOf(client);
  }
}

/** Carries out an operation. */
async function call(resource, operation, ids, fields, callOptions, rest) {
  const connection = openOf(resource);
  const refuse = refusalOf(connection, operation);
  const { signal, response } = callOptionsOf(callOptions, rest, refuse);
  const text = argumentsText(ids, fields, refuse);
  const start = (...due) => connection.native.call(operation, text, response, ...due);
  const reply = await replied(connection, operation, signal, start, call);
  return answered(reply, response, call);
}

/** A call over many inputs, which tells how far it is. */
async function each(resource, operation, inputs, options = {}, callOptions, rest) {
  const connection = openOf(resource);
  const refuse = refusalOf(connection, operation);
  const { signal, response } = callOptionsOf(callOptions, rest, refuse);
  if (!isObject(options)) throw refuse('the options must be one object');
  const { progress: tell, ...others } = options;
  const text = argumentsText(inputs, others, refuse);
  const progress = tell === undefined ? undefined : new Progress(tell, refuse);
  const tells = progress !== undefined;
  const start = (...due) => connection.native.call(operation, text, response, ...due, tells);
  const reply = await replied(connection, operation, signal, start, each, progress);
  progress?.check(() => valueOf(reply, each));
  return answered(reply, response, each);
}

/** The value of a reply, with its response if that was asked for. */
function answered(reply, response, below) {
  const value = valueOf(reply, below);
  if (!response) return value;
  return [value, reply.response == null ? null : new Response(reply.response, reply.body)];
}

/** A listing. Nothing is sent before its first page is asked for, but wrong arguments are told now. */
function list(resource, operation, ids, options, callOptions, rest) {
  const connection = openOf(resource);
  const refuse = refusalOf(connection, operation);
  const { signal, response } = callOptionsOf(callOptions, rest, refuse);
  if (response) throw refuse('a listing has no one response; each page of its `pages()` has its own');
  if (options !== undefined && !isObject(options)) throw refuse('the options must be one object');
  const { strict = false, prefetch = 0, ...others } = options ?? {};
  const text = argumentsText(ids, others, refuse);
  return new Pager({ connection, operation, text, strict, prefetch, signal, refuse });
}

module.exports = { Resource, call, each, list };

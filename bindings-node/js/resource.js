'use strict';

// The one way of every call: what was given is checked, crosses as text, and comes back as a record or an error.

const { InvalidArgumentError } = require('./generated/errors');
const { abortable } = require('./abort');
const { connectionOf } = require('./client');
const { encode, isObject } = require('./encode');
const { Pager } = require('./pager');
const { record } = require('./record');
const { caught, revive } = require('./refusal');

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
  const { crm, native } = openOf(resource);
  const refuse = refusalOf(crm, operation);
  const { signal } = callOptionsOf(callOptions, rest, refuse);
  const text = argumentsText(ids, fields, refuse);
  let reply;
  try {
    reply = await abortable(signal, (abort) => native.call(operation, text, abort));
  } catch (thrown) {
    throw signal?.aborted ? thrown : caught(thrown, call, { crm, operation });
  }
  if (reply.error != null) throw revive(reply.error, call);
  return reply.json == null ? undefined : record(reply);
}

/** A listing. Nothing is sent before its first page is asked for, but wrong arguments are told now. */
function list(resource, operation, ids, options, callOptions, rest) {
  const { crm, native } = openOf(resource);
  const refuse = refusalOf(crm, operation);
  const { signal } = callOptionsOf(callOptions, rest, refuse);
  if (options !== undefined && !isObject(options)) throw refuse('the options must be one object');
  const { strict = false, ...others } = options ?? {};
  const text = argumentsText(ids, others, refuse);
  return new Pager({ native, operation, text, strict, signal, refuse });
}

function refusalOf(crm, operation) {
  return (message) => new InvalidArgumentError(`${crm} ${operation}: ${message}`, { crm, operation, attempts: 0 });
}

function argumentsText(ids, fields, refuse) {
  if (fields === undefined) return encode(ids, refuse);
  if (!isObject(fields)) throw refuse('the fields must be one object');
  for (const name of Object.keys(ids)) {
    if (Object.hasOwn(fields, name) && fields[name] !== undefined) {
      throw refuse(`\`${name}\` is given twice: by its place and in the object`);
    }
  }
  return encode({ ...fields, ...ids }, refuse);
}

function callOptionsOf(given = {}, rest, refuse) {
  if (rest.some((value) => value !== undefined)) throw refuse('too many arguments; the call options are the last one');
  if (!isObject(given)) throw refuse('the call options must be one object');
  const unknown = Object.keys(given).find((name) => name !== 'signal');
  if (unknown !== undefined) throw refuse(`there is no call option \`${unknown}\`; there is: signal`);
  const { signal } = given;
  if (signal !== undefined && !(typeof signal?.aborted === 'boolean' && typeof signal.addEventListener === 'function')) {
    throw refuse('`signal` must be an AbortSignal');
  }
  return { signal };
}

module.exports = { Resource, call, list };

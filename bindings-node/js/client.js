'use strict';

// What the client of every CRM is.

const { ConfigError } = require('./generated/errors');
const { callOptionsOf, known, refusalOf, replied } = require('./call');
const { Connected, connectionOf } = require('./connection');
const { encode } = require('./encode');
const { OVERRIDES, optionsOf, settingsText } = require('./options');
const { loggerOf } = require('./observe');
const { guarded } = require('./refusal');
const { Response } = require('./response');
const { Token } = require('./token');
const native = require('./native');

/** What the client that is being made is made of, besides its options: past the constructors of a user's subclass. */
let given = {};

class Client extends Connected {
  constructor(crm, options) {
    const { connection, env = false } = given;
    given = {};
    super(connection ?? connected(crm, options, env));
  }

  static fromEnv(overrides) {
    return making({ env: true }, () => new this(overrides));
  }

  get baseUrl() {
    return connectionOf(this).native.baseUrl;
  }

  withOptions(overrides) {
    const { native, ...shared } = connectionOf(this);
    const { crm } = shared;
    const text = settingsText(overrides, OVERRIDES, refusalOfSettings(crm));
    const connection = { ...shared, native: guarded(() => native.withOptions(text)) };
    return making({ connection }, () => new this.constructor({}));
  }

  async request(method, path, parts = {}, callOptions, ...rest) {
    const { native } = connectionOf(this);
    const refuse = refusalOf(connectionOf(this), 'request');
    const { signal, response } = callOptionsOf(callOptions, rest, refuse);
    if (response) throw refuse('`response` says nothing here: what a request gives is its response');
    for (const [name, value] of Object.entries({ method, path })) {
      if (typeof value !== 'string') throw refuse(`\`${name}\` must be text`);
    }
    const text = encode(known(parts, ['query', 'json'], 'part', refuse), refuse);
    const start = (...due) => native.request(method, path, text, ...due);
    const reply = await replied(connectionOf(this), 'request', signal, start, entry);
    return new Response(reply.response, reply.body);
  }

  async close() {
    connectionOf(this).native.close();
  }

  async [Symbol.asyncDispose]() {
    await this.close();
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    const { name } = this.constructor;
    return depth < 0 ? `[${name}]` : `${name} ${inspect({ baseUrl: this.baseUrl }, options)}`;
  }
}

// Not in the class: the bundler gives a class that names itself another name.
const entry = Client.prototype.request;

function connected(crm, options = {}, env) {
  const refuse = refusalOfSettings(crm);
  const text = settingsText(options, optionsOf(crm), refuse);
  const logger = loggerOf(options.logger, refuse);
  const token = typeof options.token === 'function' ? new Token(options.token) : undefined;
  const { NativeClient } = native();
  return { crm, token, logger, native: guarded(() => new NativeClient(crm, text, env, token !== undefined)) };
}

function refusalOfSettings(crm) {
  return (message) => new ConfigError(`${crm}: ${message}`, { crm });
}

function making(what, make) {
  given = what;
  try {
    return make();
  } finally {
    given = {};
  }
}

module.exports = { Client };

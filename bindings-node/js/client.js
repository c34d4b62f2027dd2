'use strict';

// What the client of every CRM is. What is behind it stays private, so that printing a client shows no secret.

const { ConfigError } = require('./generated/errors');
const { optionsText } = require('./options');
const { guarded } = require('./refusal');
const native = require('./native');

const ENVIRONMENT = Symbol('environment');

let connectionOf;

class Client {
  #connection;

  static {
    connectionOf = (client) => client.#connection;
  }

  constructor(crm, options = {}, source = undefined) {
    const text = optionsText(options, (message) => new ConfigError(`${crm}: ${message}`, { crm }));
    const { NativeClient } = native();
    this.#connection = { crm, native: guarded(() => new NativeClient(crm, text, source === ENVIRONMENT)) };
  }

  static fromEnv(overrides) {
    return new this(overrides, ENVIRONMENT);
  }

  async close() {
    this.#connection.native.close();
  }

  async [Symbol.asyncDispose]() {
    await this.close();
  }
}

module.exports = { Client, connectionOf };

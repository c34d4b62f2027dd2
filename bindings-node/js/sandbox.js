'use strict';

// The embedded server: every CRM's protocol on a free port of this machine.

const { InvalidArgumentError } = require('./generated/errors');
const { known } = require('./call');
const { owning } = require('./common');
const { encode, isObject } = require('./encode');
const clients = require('./generated/clients');
const { Crm } = require('./generated/crm');
const { caught, guarded } = require('./refusal');
const { camel } = require('./spelling');

// A sandbox that nobody holds any more serves on, for somebody may hold its URL.
const OPEN = new Set();

const NEW = Symbol('new');

class Sandbox {
  #native;

  constructor(key, running) {
    if (key !== NEW) throw refuse('a sandbox is started by `await Sandbox.start()`');
    this.#native = running;
    OPEN.add(running);
  }

  static async start(options = {}) {
    const names = ['customers', 'path', 'salesmanDialect', 'rkeeperCache'];
    const { customers, path, salesmanDialect = 'server', rkeeperCache = false } = known(options, names, 'option', refuse);
    if (!(customers === undefined || (Number.isInteger(customers) && customers >= 0 && customers <= 0xffffffff))) {
      throw refuse('`customers` must be a number of customers');
    }
    if (!(path === undefined || path === null || typeof path === 'string')) throw refuse('`path` must be text');
    if (typeof salesmanDialect !== 'string') throw refuse('`salesmanDialect` must be `server` or `document`');
    if (typeof rkeeperCache !== 'boolean') throw refuse('`rkeeperCache` must be true or false');
    // An addon of its own, so that a program that talks to a CRM loads no server and no SQLite.
    const { NativeSandbox } = require('#sandbox');
    const started = NativeSandbox.start(customers ?? 0, path ?? undefined, salesmanDialect, rkeeperCache);
    return made(await asked(started));
  }

  url(crm) {
    return guarded(() => this.#native.url(String(crm)));
  }

  credentials(crm) {
    const credentials = JSON.parse(guarded(() => this.#native.credentials(String(crm))));
    return Object.fromEntries(Object.entries(credentials).map(([name, value]) => [camel(name), value]));
  }

  native(crm, options = {}) {
    const connection = { baseUrl: this.url(crm), ...this.credentials(crm) };
    if (!Object.hasOwn(clients, crm)) throw refuse(`there is no client of ${crm}`);
    return new clients[crm](isObject(options) ? { ...connection, ...options } : options);
  }

  connect(crm, options = {}) {
    return owning(new Crm(this.native(crm, options)));
  }

  inject(fault) {
    if (!isObject(fault)) throw refuse('a fault must be one object');
    const text = encode(fault, refuse);
    guarded(() => this.#native.inject(text));
  }

  requests() {
    return JSON.parse(guarded(() => this.#native.requests()));
  }

  async close() {
    await asked(this.#native.close());
    OPEN.delete(this.#native);
  }

  async [Symbol.asyncDispose]() {
    await this.close();
  }
}

// Not in the class: the bundler gives a class that names itself another name.
function made(running) {
  return new Sandbox(NEW, running);
}

function refuse(message) {
  return new InvalidArgumentError(message);
}

async function asked(promise) {
  try {
    return await promise;
  } catch (thrown) {
    throw caught(thrown, asked);
  }
}

module.exports = { Sandbox };

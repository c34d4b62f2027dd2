'use strict';

// The common interface over a client. It has no settings of its own: everything that holds for the client holds for it.

const { InvalidArgumentError } = require('./generated/errors');
const { capabilitiesOf } = require('./capabilities');
const { Client } = require('./client');
const { Connected, connectionOf } = require('./connection');
const { isObject } = require('./encode');
const { KEYS } = require('./generated/interface');
const native = require('./native');

/** Those whose clients were made for them: they close these when they are disposed of. */
const OWNED = new WeakSet();

class Common extends Connected {
  #client;

  constructor(client) {
    if (!(client instanceof Client)) {
      throw new InvalidArgumentError('the common interface is made of a client; `connect` makes both of a name and settings');
    }
    const connection = connectionOf(client);
    const { NativeCrm } = native();
    super({ ...connection, native: new NativeCrm(connection.native) });
    this.#client = client;
  }

  get native() {
    return this.#client;
  }

  get capabilities() {
    return capabilitiesOf(connectionOf(this).crm);
  }

  async close() {
    await this.#client.close();
  }

  async [Symbol.asyncDispose]() {
    if (OWNED.has(this)) await this.close();
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    const { name } = this.constructor;
    return depth < 0 ? `[${name}]` : `${name} { native: ${inspect(this.#client, options)} }`;
  }
}

/** The fields of an upsert, the name of its key as the core spells it. */
function byKey(fields) {
  return isObject(fields) && Object.hasOwn(KEYS, fields.key) ? { ...fields, key: KEYS[fields.key] } : fields;
}

/** The same, as one whose client nobody else closes. */
function owning(crm) {
  OWNED.add(crm);
  return crm;
}

module.exports = { Common, byKey, owning };

// Made by codegen from spec/salesman.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { Client } = require('../client');
const { Resource, call, list } = require('../resource');

/** The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another system. */
class SalesManCustomers extends Resource {
  /** Names of the fields that are in use: `POST /developer/v3/client/fields`. */
  fields(callOptions, ...rest) {
    return call(this, 'customers.fields', {}, undefined, callOptions, rest);
  }

  /** List customers: `POST /developer/v3/client/list`. */
  list(options, callOptions, ...rest) {
    return list(this, 'customers.list', {}, options, callOptions, rest);
  }

  /** Get a customer: `POST /developer/v3/client/info`. */
  get(options, callOptions, ...rest) {
    return call(this, 'customers.get', {}, options, callOptions, rest);
  }

  /** Create a customer: `POST /developer/v3/client/add`. */
  create(fields, callOptions, ...rest) {
    return call(this, 'customers.create', {}, fields, callOptions, rest);
  }

  /** Create several customers: `POST /developer/v3/client/add.list`. */
  createMany(rows, options, callOptions, ...rest) {
    return call(this, 'customers.create_many', { rows }, options, callOptions, rest);
  }

  /** Change a customer: `POST /developer/v3/client/update`. */
  update(fields, callOptions, ...rest) {
    return call(this, 'customers.update', {}, fields, callOptions, rest);
  }

  /** Delete a customer: `POST /developer/v3/client/delete`. */
  delete(clid, callOptions, ...rest) {
    return call(this, 'customers.delete', { clid }, undefined, callOptions, rest);
  }
}

/** A client of SalesMan CRM. */
class SalesMan extends Client {
  customers = new SalesManCustomers(this);

  constructor(options) {
    super('salesman', options);
  }
}

module.exports = {
  SalesMan,
  SalesManCustomers,
};

// Made by codegen from spec/guardant.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { Client } = require('../client');
const { Resource, call, list } = require('../resource');

/** Companies and persons who buy. A customer with a company name is a company, else a person. */
class GuardantCustomers extends Resource {
  /** List customers: `GET /v1.0/customers`. */
  list(options, callOptions, ...rest) {
    return list(this, 'customers.list', {}, options, callOptions, rest);
  }

  /** Create a customer: `POST /v1.0/customers`. */
  create(fields, callOptions, ...rest) {
    return call(this, 'customers.create', {}, fields, callOptions, rest);
  }

  /** Get a customer: `GET /v1.0/customers/{id}`. */
  get(id, callOptions, ...rest) {
    return call(this, 'customers.get', { id }, undefined, callOptions, rest);
  }

  /** Change a customer: `PUT /v1.0/customers/{id}`. */
  update(id, fields, callOptions, ...rest) {
    return call(this, 'customers.update', { id }, fields, callOptions, rest);
  }

  /** Delete a customer: `DELETE /v1.0/customers/{id}`. */
  delete(id, callOptions, ...rest) {
    return call(this, 'customers.delete', { id }, undefined, callOptions, rest);
  }
}

/** The orders linked to a customer. */
class GuardantOrders extends Resource {
  /** List a customer's orders: `GET /v1.0/customers/{id}/orders`. */
  list(customerId, options, callOptions, ...rest) {
    return list(this, 'orders.list', { customerId }, options, callOptions, rest);
  }
}

/** A client of Guardant Station. */
class Guardant extends Client {
  customers = new GuardantCustomers(this);
  orders = new GuardantOrders(this);

  constructor(options) {
    super('guardant', options);
  }
}

module.exports = {
  Guardant,
  GuardantCustomers,
  GuardantOrders,
};

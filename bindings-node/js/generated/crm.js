// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { Common, byKey } = require('../common');
const { Resource, call, each, list } = require('../resource');

/** Customers. */
class CrmCustomers extends Resource {
  /** List customers. */
  list(options, callOptions, ...rest) {
    return list(this, 'customers.list', {}, options, callOptions, rest);
  }

  /** Read a customer. */
  get(id, callOptions, ...rest) {
    return call(this, 'customers.get', { id }, undefined, callOptions, rest);
  }

  /** Find a customer. */
  find(options, callOptions, ...rest) {
    return call(this, 'customers.find', {}, options, callOptions, rest);
  }

  /** Create a customer. */
  create(fields, callOptions, ...rest) {
    return call(this, 'customers.create', {}, fields, callOptions, rest);
  }

  /** Change a customer. */
  update(id, fields, callOptions, ...rest) {
    return call(this, 'customers.update', { id }, fields, callOptions, rest);
  }

  /** Delete a customer. */
  delete(id, callOptions, ...rest) {
    return call(this, 'customers.delete', { id }, undefined, callOptions, rest);
  }

  /** Create a customer or change the one that is there. */
  upsert(fields, callOptions, ...rest) {
    return call(this, 'customers.upsert', {}, byKey(fields), callOptions, rest);
  }

  /** Read several customers. */
  getMany(ids, options, callOptions, ...rest) {
    return each(this, 'customers.get_many', { ids }, options, callOptions, rest);
  }

  /** Create several customers. */
  createMany(rows, options, callOptions, ...rest) {
    return each(this, 'customers.create_many', { rows }, options, callOptions, rest);
  }

  /** Change several customers. */
  updateMany(rows, options, callOptions, ...rest) {
    return each(this, 'customers.update_many', { rows }, options, callOptions, rest);
  }

  /** Delete several customers. */
  deleteMany(ids, options, callOptions, ...rest) {
    return each(this, 'customers.delete_many', { ids }, options, callOptions, rest);
  }
}

/** Phones, e-mails and other contacts of a customer. */
class CrmContacts extends Resource {
  /** List a customer's contacts. */
  list(customerId, callOptions, ...rest) {
    return call(this, 'contacts.list', { customerId }, undefined, callOptions, rest);
  }

  /** Add a contact. */
  create(customerId, fields, callOptions, ...rest) {
    return call(this, 'contacts.create', { customerId }, fields, callOptions, rest);
  }

  /** Change a contact. */
  update(customerId, contactId, options, callOptions, ...rest) {
    return call(this, 'contacts.update', { customerId, contactId }, options, callOptions, rest);
  }

  /** Delete a contact. */
  delete(customerId, contactId, callOptions, ...rest) {
    return call(this, 'contacts.delete', { customerId, contactId }, undefined, callOptions, rest);
  }
}

/** Addresses of a customer. */
class CrmAddresses extends Resource {
  /** List a customer's addresses. */
  list(customerId, callOptions, ...rest) {
    return call(this, 'addresses.list', { customerId }, undefined, callOptions, rest);
  }

  /** Add an address. */
  create(customerId, fields, callOptions, ...rest) {
    return call(this, 'addresses.create', { customerId }, fields, callOptions, rest);
  }

  /** Change an address. */
  update(customerId, addressId, fields, callOptions, ...rest) {
    return call(this, 'addresses.update', { customerId, addressId }, fields, callOptions, rest);
  }

  /** Delete an address. */
  delete(customerId, addressId, callOptions, ...rest) {
    return call(this, 'addresses.delete', { customerId, addressId }, undefined, callOptions, rest);
  }
}

/** Orders of a customer. */
class CrmOrders extends Resource {
  /** List a customer's orders. */
  list(customerId, options, callOptions, ...rest) {
    return list(this, 'orders.list', { customerId }, options, callOptions, rest);
  }
}

/** One interface over Guardant Station, r_keeper Delivery and SalesMan. What a CRM cannot do is refused before
 * any request, and says what can be done instead. */
class Crm extends Common {
  customers = new CrmCustomers(this);
  contacts = new CrmContacts(this);
  addresses = new CrmAddresses(this);
  orders = new CrmOrders(this);
}

module.exports = {
  Crm,
  CrmCustomers,
  CrmContacts,
  CrmAddresses,
  CrmOrders,
};

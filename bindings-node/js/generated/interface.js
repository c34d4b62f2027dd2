// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// What the written modules have to know of the common interface.

/** The records inside its records and values, by model and field. */
const INSIDE = {
  Customer: { contacts: 'Contact', addresses: 'Address' },
  Upserted: { customer: 'Customer' },
};

/** The fields that an upsert can go by: our names, and the core's. */
const KEYS = {
  externalId: 'external_id',
  email: 'email',
  phone: 'phone',
  taxId: 'tax_id',
};

/** Names of ours that the core and JavaScript spell in two ways, as the core does. */
const NAMES = new Set(['address_id', 'city_id', 'company_name', 'contact_id', 'country_id', 'create_many', 'create_missing', 'created_at', 'customer_id', 'delete_many', 'entry_code', 'external_id', 'first_name', 'get_many', 'last_name', 'metro_station', 'metro_station_id', 'middle_name', 'modified_since', 'on_unknown', 'postal_code', 'read_only', 'street_id', 'submitted_at', 'tax_id', 'type_id', 'type_name', 'update_many', 'updated_at']);

/** What each CRM can do of it, and what it costs. */
const CAPABILITIES = {
  guardant: [
    { key: "customers.list", supported: true, how: "native", cost: "1 request for each 100 customers", note: null },
    { key: "customers.list.kind", supported: true, how: "native", cost: null, note: null },
    { key: "customers.list.archived", supported: true, how: "native", cost: null, note: null },
    { key: "customers.list.modifiedSince", supported: false, how: "none", cost: null, note: "Guardant keeps no time of change; list all, and compare" },
    { key: "customers.list.query", supported: false, how: "none", cost: null, note: "Guardant has no text search; list all, and look through them" },
    { key: "customers.get", supported: true, how: "native", cost: "1 request", note: null },
    { key: "customers.find.externalId", supported: true, how: "emulated", cost: "up to 1 request for each 100 customers, 100,000 customers at most", note: null },
    { key: "customers.find.email", supported: true, how: "emulated", cost: "up to 1 request for each 100 customers, 100,000 customers at most", note: null },
    { key: "customers.find.phone", supported: true, how: "emulated", cost: "up to 1 request for each 100 customers, 100,000 customers at most", note: null },
    { key: "customers.find.taxId", supported: false, how: "none", cost: null, note: "Guardant has no tax number; keep it as `externalId`, and find by that" },
    { key: "customers.create", supported: true, how: "native", cost: "1 request", note: null },
    { key: "customers.update", supported: true, how: "emulated", cost: "2 requests, 3 with `name`", note: "the record is read, changed and sent whole; a change that somebody else makes between is overwritten" },
    { key: "customers.delete", supported: true, how: "native", cost: "1 request", note: null },
    { key: "customers.upsert", supported: true, how: "emulated", cost: "a `find` and a `create` or an `update`", note: "one customer for all upserts of one process; two processes at the same time can make two" },
    { key: "customers.getMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "customers.createMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "customers.updateMany", supported: true, how: "emulated", cost: "2 requests for each", note: null },
    { key: "customers.deleteMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "contacts.list", supported: true, how: "emulated", cost: "1 request", note: "at most one phone and one e-mail, out of the customer's record" },
    { key: "contacts.create", supported: true, how: "emulated", cost: "3 requests", note: "a second phone or e-mail is a `ConflictError`" },
    { key: "contacts.update", supported: true, how: "emulated", cost: "3 requests", note: null },
    { key: "contacts.delete", supported: true, how: "emulated", cost: "3 requests", note: null },
    { key: "addresses.list", supported: false, how: "none", cost: null, note: "Guardant has no addresses; `note` takes any text" },
    { key: "addresses.create", supported: false, how: "none", cost: null, note: "Guardant has no addresses; `note` takes any text" },
    { key: "addresses.update", supported: false, how: "none", cost: null, note: "Guardant has no addresses; `note` takes any text" },
    { key: "addresses.delete", supported: false, how: "none", cost: null, note: "Guardant has no addresses; `note` takes any text" },
    { key: "orders.list", supported: true, how: "native", cost: "1 request for each 100 orders", note: null },
    { key: "orders.list.status", supported: true, how: "native", cost: null, note: null },
  ],
  rkeeper: [
    { key: "customers.list", supported: false, how: "none", cost: null, note: "r_keeper can neither list nor search customers; keep the ids that `customers.create` gives, and read by id" },
    { key: "customers.list.kind", supported: false, how: "none", cost: null, note: "r_keeper cannot list customers" },
    { key: "customers.list.archived", supported: false, how: "none", cost: null, note: "r_keeper cannot list customers" },
    { key: "customers.list.modifiedSince", supported: false, how: "none", cost: null, note: "r_keeper cannot list customers" },
    { key: "customers.list.query", supported: false, how: "none", cost: null, note: "r_keeper cannot list customers" },
    { key: "customers.get", supported: true, how: "native", cost: "1 request, and 1 for the types of contacts once in `cacheTtl`", note: "the answer can be a minute older than the last write" },
    { key: "customers.find.externalId", supported: false, how: "none", cost: null, note: "r_keeper has no external id and no search; keep the ids that `customers.create` gives, and read by id" },
    { key: "customers.find.email", supported: false, how: "none", cost: null, note: "r_keeper has no search; keep the ids that `customers.create` gives, and read by id" },
    { key: "customers.find.phone", supported: false, how: "none", cost: null, note: "r_keeper has no search; keep the ids that `customers.create` gives, and read by id" },
    { key: "customers.find.taxId", supported: false, how: "none", cost: null, note: "r_keeper has no tax number and no search; read by id" },
    { key: "customers.create", supported: true, how: "native", cost: "1 request, and 1 for each dictionary that names are looked up in, once in `cacheTtl`", note: null },
    { key: "customers.update", supported: true, how: "native", cost: "1 request", note: null },
    { key: "customers.delete", supported: true, how: "native", cost: "1 request", note: "not in every version of r_keeper" },
    { key: "customers.upsert", supported: false, how: "none", cost: null, note: "r_keeper has no search, so nobody can tell whether a customer is there; keep its ids, and use `customers.create` or `customers.update`" },
    { key: "customers.getMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "customers.createMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "customers.updateMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "customers.deleteMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "contacts.list", supported: true, how: "native", cost: "1 request", note: null },
    { key: "contacts.create", supported: true, how: "native", cost: "1 request", note: null },
    { key: "contacts.update", supported: true, how: "native", cost: "1 request", note: null },
    { key: "contacts.delete", supported: true, how: "native", cost: "1 request", note: null },
    { key: "addresses.list", supported: true, how: "native", cost: "1 request", note: null },
    { key: "addresses.create", supported: true, how: "native", cost: "1 request, and 1 for each dictionary that names are looked up in, once in `cacheTtl`", note: null },
    { key: "addresses.update", supported: true, how: "native", cost: "1 request, and 1 for each dictionary that names are looked up in, once in `cacheTtl`", note: null },
    { key: "addresses.delete", supported: true, how: "native", cost: "1 request", note: null },
    { key: "orders.list", supported: false, how: "none", cost: null, note: "this API of r_keeper has no orders; another one has" },
    { key: "orders.list.status", supported: false, how: "none", cost: null, note: "this API of r_keeper has no orders" },
  ],
  salesman: [
    { key: "customers.list", supported: true, how: "native", cost: "1 request for each 200 customers", note: null },
    { key: "customers.list.kind", supported: true, how: "native", cost: null, note: null },
    { key: "customers.list.archived", supported: true, how: "native", cost: null, note: "what is in the trash" },
    { key: "customers.list.modifiedSince", supported: true, how: "native", cost: "2 listings", note: "the union of what was added and what was changed since; a change of requisites alone (tax number, legal address) is not seen" },
    { key: "customers.list.query", supported: true, how: "native", cost: null, note: "title, description, e-mail, site, and the digits of phones" },
    { key: "customers.get", supported: true, how: "native", cost: "1 request", note: null },
    { key: "customers.find.externalId", supported: true, how: "native", cost: "1 request", note: "if several customers have it, the CRM gives the oldest" },
    { key: "customers.find.email", supported: true, how: "native", cost: "1 request for each 200 customers with this text, 100,000 customers at most", note: null },
    { key: "customers.find.phone", supported: true, how: "native", cost: "1 request for each 200 customers with these digits, 100,000 customers at most", note: null },
    { key: "customers.find.taxId", supported: true, how: "native", cost: "1 request", note: "if several customers have it, the CRM gives the oldest" },
    { key: "customers.create", supported: true, how: "native", cost: "2 requests", note: "text is rewritten by the server: quotes are dropped, for one; a customer with the same name, phone and e-mail is an `AlreadyExistsError`" },
    { key: "customers.update", supported: true, how: "native", cost: "2 requests, 3 with `externalId`", note: null },
    { key: "customers.delete", supported: true, how: "native", cost: "1 request", note: "a customer with deals is a `ConflictError`" },
    { key: "customers.upsert", supported: true, how: "emulated", cost: "a `find` and a `create` or an `update`", note: "one customer for all upserts of one process; two processes at the same time can make two" },
    { key: "customers.getMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "customers.createMany", supported: true, how: "native", cost: "1 request for each 20, and 1 for each to read it back", note: null },
    { key: "customers.updateMany", supported: true, how: "emulated", cost: "2 requests for each", note: null },
    { key: "customers.deleteMany", supported: true, how: "emulated", cost: "1 request for each", note: null },
    { key: "contacts.list", supported: true, how: "emulated", cost: "1 request", note: "the parts of the customer's `phone` and `mailUrl`" },
    { key: "contacts.create", supported: true, how: "emulated", cost: "3 requests", note: "a change that somebody else makes between the read and the write is overwritten" },
    { key: "contacts.update", supported: true, how: "emulated", cost: "3 requests", note: "a change that somebody else makes between the read and the write is overwritten" },
    { key: "contacts.delete", supported: true, how: "emulated", cost: "3 requests", note: "a change that somebody else makes between the read and the write is overwritten" },
    { key: "addresses.list", supported: true, how: "emulated", cost: "1 request", note: "`main` and `legal`, one line each" },
    { key: "addresses.create", supported: true, how: "emulated", cost: "3 requests", note: "a second address of a kind is a `ConflictError`" },
    { key: "addresses.update", supported: true, how: "emulated", cost: "3 requests", note: null },
    { key: "addresses.delete", supported: true, how: "emulated", cost: "3 requests", note: null },
    { key: "orders.list", supported: false, how: "none", cost: null, note: "this API of SalesMan has no orders; deals are in another one, which `native.request` reaches" },
    { key: "orders.list.status", supported: false, how: "none", cost: null, note: "this API of SalesMan has no orders" },
  ],
};

module.exports = { CAPABILITIES, INSIDE, KEYS, NAMES };

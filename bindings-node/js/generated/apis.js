// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// What differs from CRM to CRM and the written modules have to know.

/** The settings that not every client has, by CRM. */
const SETTINGS = {
  guardant: ['token'],
  rkeeper: ['sid', 'objectId', 'cacheTtl'],
  salesman: ['login', 'apiKey', 'method'],
};

/** The records inside records: by model and field, the vendor's key and the model of what is there. */
const NESTED = {
  RKeeperCustomer: {
    contacts: { key: "contacts", model: 'RKeeperContact' },
    addresses: { key: "addresses", model: 'RKeeperAddress' },
    accounts: { key: "accounts", model: 'RKeeperAccount' },
    cards: { key: "cards", model: 'RKeeperCard' },
  },
  SalesManCustomer: {
    bankinfo: { key: "bankinfo", model: 'SalesManRequisites' },
    contacts: { key: "contacts", model: 'SalesManContact' },
    uids: { key: "uids", model: 'SalesManUid' },
  },
};

/** Second names under which records give a field: by model, the name and the field. */
const ALIASES = {
  SalesManCustomer: { clid: 'id' },
  SalesManContact: { pid: 'id' },
  SalesManWrite: { clid: 'id' },
  SalesManDelete: { clid: 'id' },
};

module.exports = { ALIASES, NESTED, SETTINGS };

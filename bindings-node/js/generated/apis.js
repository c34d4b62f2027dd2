// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// What differs from CRM to CRM and the written modules have to know.

/** The settings that not every client has, by CRM. */
const SETTINGS = {
  guardant: ['token'],
  rkeeper: ['sid', 'objectId', 'cacheTtl'],
};

/** The records inside records: by model and field, the vendor's key and the model of what is there. */
const NESTED = {
  RKeeperCustomer: {
    contacts: { key: "contacts", model: 'RKeeperContact' },
    addresses: { key: "addresses", model: 'RKeeperAddress' },
    accounts: { key: "accounts", model: 'RKeeperAccount' },
    cards: { key: "cards", model: 'RKeeperCard' },
  },
};

module.exports = { NESTED, SETTINGS };

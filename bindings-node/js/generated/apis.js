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

/** The records of plain fields, which come as a list of their values. */
const ROWS = {
  GuardantCustomer: (row) => ({
    id: row[0],
    name: row[1],
    lastName: row[2],
    companyName: row[3],
    email: row[4],
    phone: row[5],
    description: row[6],
    status: row[7],
    archived: row[8],
    archivationDate: row[9],
    crmId: row[10],
    refId: row[11],
  }),
  ContactType: (row) => ({
    id: row[0],
    name: row[1],
    isPhone: row[2],
    isEmail: row[3],
    isSkype: row[4],
    isSocialNetwork: row[5],
    mailing: row[6],
  }),
  AddressType: (row) => ({
    id: row[0],
    name: row[1],
  }),
  Country: (row) => ({
    id: row[0],
    name: row[1],
  }),
  City: (row) => ({
    id: row[0],
    name: row[1],
  }),
  MetroStation: (row) => ({
    id: row[0],
    name: row[1],
  }),
  Street: (row) => ({
    id: row[0],
    name: row[1],
    postCode: row[2],
  }),
  RKeeperContact: (row) => ({
    id: row[0],
    typeId: row[1],
    typeName: row[2],
    value: row[3],
  }),
  RKeeperAddress: (row) => ({
    id: row[0],
    typeId: row[1],
    typeName: row[2],
    countryId: row[3],
    country: row[4],
    zip: row[5],
    region: row[6],
    cityId: row[7],
    city: row[8],
    streetId: row[9],
    street: row[10],
    house: row[11],
    building: row[12],
    entry: row[13],
    floor: row[14],
    apartments: row[15],
    entryCode: row[16],
    dopInfo: row[17],
    lat: row[18],
    lng: row[19],
    metroStationId: row[20],
    metroStation: row[21],
    readOnly: row[22],
  }),
  SalesManRequisites: (row) => ({
    castUrName: row[0],
    castUrNameShort: row[1],
    castName: row[2],
    castInn: row[3],
    castKpp: row[4],
    castBank: row[5],
    castBankKs: row[6],
    castBankRs: row[7],
    castBankBik: row[8],
    castOkpo: row[9],
    castOgrn: row[10],
    castDirName: row[11],
    castDirSignature: row[12],
    castDirStatus: row[13],
    castDirStatusSig: row[14],
    castDirOsnovanie: row[15],
    castUrAddr: row[16],
    castFacAddr: row[17],
    castType: row[18],
  }),
  SalesManContact: (row) => ({
    id: row[0],
    person: row[1],
    ptitle: row[2],
    tel: row[3],
    mob: row[4],
    mail: row[5],
    clid: row[6],
  }),
  SalesManUid: (row) => ({
    name: row[0],
    value: row[1],
    datum: row[2],
    eid: row[3],
    clid: row[4],
    did: row[5],
  }),
  SalesManDelete: (row) => ({
    id: row[0],
    result: row[1],
    message: row[2],
  }),
};

module.exports = { ALIASES, NESTED, ROWS, SETTINGS };

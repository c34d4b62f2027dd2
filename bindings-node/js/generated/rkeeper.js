// Made by codegen from spec/rkeeper.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { Client } = require('../client');
const { Resource, call } = require('../resource');

/** Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type is. */
class RKeeperContactTypes extends Resource {
  /** List contact types: `GET /TypesContacts`. */
  list(callOptions, ...rest) {
    return call(this, 'contact_types.list', {}, undefined, callOptions, rest);
  }
}

/** Kinds of addresses, such as home and work. */
class RKeeperAddressTypes extends Resource {
  /** List address types: `GET /TypesAddresses`. */
  list(callOptions, ...rest) {
    return call(this, 'address_types.list', {}, undefined, callOptions, rest);
  }
}

/** Countries that addresses can be in. */
class RKeeperCountries extends Resource {
  /** List countries: `GET /Countries`. */
  list(callOptions, ...rest) {
    return call(this, 'countries.list', {}, undefined, callOptions, rest);
  }
}

/** Cities of a country. */
class RKeeperCities extends Resource {
  /** List a country's cities: `GET /Cities`. */
  list(countryId, callOptions, ...rest) {
    return call(this, 'cities.list', { countryId }, undefined, callOptions, rest);
  }

  /** Add a city to a country: `POST /Cities`. */
  create(countryId, fields, callOptions, ...rest) {
    return call(this, 'cities.create', { countryId }, fields, callOptions, rest);
  }

  /** Rename a city: `PUT /Cities`. */
  update(cityId, fields, callOptions, ...rest) {
    return call(this, 'cities.update', { cityId }, fields, callOptions, rest);
  }

  /** Delete a city: `DELETE /Cities`. */
  delete(cityId, callOptions, ...rest) {
    return call(this, 'cities.delete', { cityId }, undefined, callOptions, rest);
  }
}

/** Metro stations of a city. */
class RKeeperMetroStations extends Resource {
  /** List a city's metro stations: `GET /MetroStations`. */
  list(cityId, callOptions, ...rest) {
    return call(this, 'metro_stations.list', { cityId }, undefined, callOptions, rest);
  }
}

/** Streets of a city. */
class RKeeperStreets extends Resource {
  /** List a city's streets: `GET /Streets`. */
  list(cityId, callOptions, ...rest) {
    return call(this, 'streets.list', { cityId }, undefined, callOptions, rest);
  }

  /** Add a street to a city: `POST /Streets`. */
  create(cityId, fields, callOptions, ...rest) {
    return call(this, 'streets.create', { cityId }, fields, callOptions, rest);
  }

  /** Change a street: `PUT /Streets`. */
  update(streetId, fields, callOptions, ...rest) {
    return call(this, 'streets.update', { streetId }, fields, callOptions, rest);
  }

  /** Delete a street: `DELETE /Streets`. */
  delete(streetId, callOptions, ...rest) {
    return call(this, 'streets.delete', { streetId }, undefined, callOptions, rest);
  }
}

/** Customers, with their contacts, addresses, accounts and cards. They are read by id only: there is no list
 * and no search. */
class RKeeperCustomers extends Resource {
  /** Get a customer: `GET /Clients`. */
  get(id, callOptions, ...rest) {
    return call(this, 'customers.get', { id }, undefined, callOptions, rest);
  }

  /** Create a customer: `POST /Clients`. */
  create(fields, callOptions, ...rest) {
    return call(this, 'customers.create', {}, fields, callOptions, rest);
  }

  /** Change a customer's main data: `PUT /Clients`. */
  update(id, fields, callOptions, ...rest) {
    return call(this, 'customers.update', { id }, fields, callOptions, rest);
  }

  /** Delete a customer: `DELETE /Clients`. */
  delete(id, callOptions, ...rest) {
    return call(this, 'customers.delete', { id }, undefined, callOptions, rest);
  }
}

/** Phones, e-mails and other contacts of a customer. Each write returns the whole customer. */
class RKeeperContacts extends Resource {
  /** Add a contact to a customer: `POST /Clients/Contacts`. */
  create(customerId, fields, callOptions, ...rest) {
    return call(this, 'contacts.create', { customerId }, fields, callOptions, rest);
  }

  /** Change a contact of a customer: `PUT /Clients/Contacts`. */
  update(customerId, contactId, fields, callOptions, ...rest) {
    return call(this, 'contacts.update', { customerId, contactId }, fields, callOptions, rest);
  }

  /** Delete a contact of a customer: `DELETE /Clients/Contacts`. */
  delete(customerId, contactId, callOptions, ...rest) {
    return call(this, 'contacts.delete', { customerId, contactId }, undefined, callOptions, rest);
  }
}

/** Delivery addresses of a customer. Each write returns the whole customer. */
class RKeeperAddresses extends Resource {
  /** Add an address to a customer: `POST /Clients/Addresses`. */
  create(customerId, fields, callOptions, ...rest) {
    return call(this, 'addresses.create', { customerId }, fields, callOptions, rest);
  }

  /** Change an address of a customer: `PUT /Clients/Addresses`. */
  update(customerId, addressId, fields, callOptions, ...rest) {
    return call(this, 'addresses.update', { customerId, addressId }, fields, callOptions, rest);
  }

  /** Delete an address of a customer: `DELETE /Clients/Addresses`. */
  delete(customerId, addressId, callOptions, ...rest) {
    return call(this, 'addresses.delete', { customerId, addressId }, undefined, callOptions, rest);
  }
}

/** A client of r_keeper Delivery. */
class RKeeper extends Client {
  contactTypes = new RKeeperContactTypes(this);
  addressTypes = new RKeeperAddressTypes(this);
  countries = new RKeeperCountries(this);
  cities = new RKeeperCities(this);
  metroStations = new RKeeperMetroStations(this);
  streets = new RKeeperStreets(this);
  customers = new RKeeperCustomers(this);
  contacts = new RKeeperContacts(this);
  addresses = new RKeeperAddresses(this);

  constructor(options) {
    super('rkeeper', options);
  }
}

module.exports = {
  RKeeper,
  RKeeperContactTypes,
  RKeeperAddressTypes,
  RKeeperCountries,
  RKeeperCities,
  RKeeperMetroStations,
  RKeeperStreets,
  RKeeperCustomers,
  RKeeperContacts,
  RKeeperAddresses,
};

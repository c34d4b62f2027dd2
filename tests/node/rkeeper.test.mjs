// r_keeper against the sandbox: every operation, and what its records and settings are in JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { ApiError, ConfigError, InvalidArgumentError, OutcomeUnknownError, RKeeper, Sandbox, UnsupportedError } from 'crmkit';

import { Script } from './support/script.mjs';

// The customer that the vendor's document prints, and where it lives.
const PRINTED = '10000000009188';
const CITY = '10000000000002';
const STREET = '10000000000031';
const COUNTRY = '2';

const SID = '0123456789abcdef'.repeat(4);

const names = (records) => records.map(({ name }) => name);

describe('end_to_end', () => {
  let sandbox;
  let client;
  before(async () => {
    sandbox = await Sandbox.start({ customers: 3 });
    client = sandbox.native('rkeeper', { maxRetries: 0 });
  });
  after(() => sandbox.close());

  /** What the last request said: its method, path, query without the object, and body. */
  function sent() {
    const { method, path, query, body } = sandbox.requests().at(-1);
    const { objectId, ...others } = query;
    assert.equal(objectId, sandbox.credentials('rkeeper').objectId);
    return { call: `${method} ${path.replace('/api/v1/crm/', '')}`, query: others, body: body && JSON.parse(body) };
  }

  test('contact_types_are_listed', async () => {
    const types = await client.contactTypes.list();
    assert.equal(Object.getPrototypeOf(types), Array.prototype);
    const [email] = types;
    assert.deepEqual(email, { id: '4', name: 'E-Mail', isPhone: false, isEmail: true, isSkype: false, isSocialNetwork: false, mailing: false });
    assert.equal(sent().call, 'GET TypesContacts');
  });

  test('address_types_are_listed', async () => {
    assert.deepEqual(await client.addressTypes.list(), [{ id: '1', name: 'Home' }, { id: '2', name: 'Work' }]);
    assert.equal(sent().call, 'GET TypesAddresses');
  });

  test('countries_are_listed', async () => {
    assert.deepEqual(names(await client.countries.list()), ['Moldova', 'Russia', 'Uzbekistan']);
    assert.equal(sent().call, 'GET Countries');
  });

  test('metro_stations_are_listed', async () => {
    assert.equal((await client.metroStations.list(CITY))[0].name, 'Aviamotornaya');
    assert.deepEqual(sent(), { call: 'GET MetroStations', query: { cityId: CITY }, body: '' });
  });

  test('a_city_lives_from_create_to_delete', async () => {
    const listed = async () => names(await client.cities.list(COUNTRY));
    assert.ok((await listed()).includes('Moscow'));
    assert.deepEqual(sent(), { call: 'GET Cities', query: { countryId: COUNTRY }, body: '' });
    const city = await client.cities.create(COUNTRY, { name: 'Таганрог' });
    assert.deepEqual(city, { id: city.id, name: 'Таганрог' });
    assert.deepEqual(sent(), { call: 'POST Cities', query: { countryId: COUNTRY }, body: { Name: 'Таганрог' } });
    // What a client writes it does not read from what it kept.
    assert.ok((await listed()).includes('Таганрог'));
    assert.equal((await client.cities.update(city.id, { name: 'Таганрог 2' })).name, 'Таганрог 2');
    assert.ok((await listed()).includes('Таганрог 2'));
    assert.equal(await client.cities.delete(city.id), undefined);
    assert.equal(sent().call, 'DELETE Cities');
    assert.ok(!(await listed()).includes('Таганрог 2'));
  });

  test('a_street_lives_from_create_to_delete', async () => {
    const listed = async () => names(await client.streets.list(Number(CITY)));
    assert.ok((await listed()).includes('Tekstilschikov 10th'));
    const street = await client.streets.create(CITY, { name: 'Ленина', postCode: '1' });
    assert.deepEqual(street, { id: street.id, name: 'Ленина', postCode: '1' });
    assert.deepEqual(sent(), { call: 'POST Streets', query: { cityId: CITY }, body: { Name: 'Ленина', PostCode: '1' } });
    const changed = await client.streets.update(street.id, { name: undefined, postCode: null });
    assert.deepEqual([changed.name, changed.postCode], ['Ленина', '']);
    assert.deepEqual(sent().body, { PostCode: '' });
    assert.ok((await listed()).includes('Ленина'));
    assert.equal(await client.streets.delete(street.id), undefined);
    assert.ok(!(await listed()).includes('Ленина'));
  });

  test('a_customer_lives_from_create_to_delete', async () => {
    const made = await client.customers.create({
      lastName: 'Иванов',
      birthday: '1999-01-01',
      contacts: [{ typeId: '1', value: '987765' }, { typeId: 4, value: 'a@b.c' }],
      addresses: [{ typeId: '1', countryId: COUNTRY, cityId: CITY, streetId: STREET, house: '10', entryCode: '2', dopInfo: null, zip: undefined }],
    });
    assert.deepEqual(sent().body, {
      lastname: 'Иванов',
      birthday: '1999-01-01',
      contacts: [{ typeId: '1', value: '987765' }, { typeId: '4', value: 'a@b.c' }],
      addresses: [{ typeId: '1', countryId: COUNTRY, cityId: CITY, streetId: STREET, house: '10', entryCode: '2', dopInfo: '' }],
    });
    assert.deepEqual([made.lastName, made.birthday], ['Иванов', '1999-01-01']);
    assert.deepEqual(made.contacts.map(({ typeName, value }) => [typeName, value]), [['Home phone number', '987765'], ['E-Mail', 'a@b.c']]);
    const [{ city, street, house, entryCode }] = made.addresses;
    assert.deepEqual({ city, street, house, entryCode }, { city: 'Moscow', street: 'Tekstilschikov 10th', house: '10', entryCode: '2' });

    const changed = await client.customers.update(made.id, { firstName: 'Пётр', birthday: null, note: undefined });
    assert.deepEqual(sent(), { call: 'PUT Clients', query: { clientId: made.id }, body: { firstname: 'Пётр', birthday: null } });
    assert.deepEqual([changed.lastName, changed.firstName, changed.birthday], ['Иванов', 'Пётр', null]);
    assert.deepEqual(await client.customers.get(made.id), changed);
    assert.equal(await client.customers.delete(made.id), undefined);
    await assert.rejects(client.customers.get(made.id), ApiError);
  });

  test('a_contact_lives_from_create_to_delete', async () => {
    const customer = await client.customers.create({ lastName: 'Contacts' });
    const added = await client.contacts.create(customer.id, { typeId: '3', value: '+7 900' });
    assert.deepEqual(sent(), { call: 'POST Clients/Contacts', query: { clientId: customer.id }, body: { typeId: '3', value: '+7 900' } });
    const [{ id, value, typeName }] = added.contacts;
    assert.deepEqual([added.id, value, typeName], [customer.id, '+7 900', 'Mobile Phone']);
    assert.equal((await client.contacts.update(customer.id, id, { value: '+7 901' })).contacts[0].value, '+7 901');
    assert.deepEqual(sent().query, { clientId: customer.id, contactId: id });
    assert.deepEqual((await client.contacts.delete(customer.id, id)).contacts, []);
  });

  test('an_address_lives_from_create_to_delete', async () => {
    const customer = await client.customers.create({ lastName: 'Addresses' });
    const place = { typeId: '1', countryId: COUNTRY, cityId: CITY, streetId: STREET, house: '1' };
    const [{ id, house, floor }] = (await client.addresses.create(customer.id, { ...place, floor: '2' })).addresses;
    assert.deepEqual([house, floor], ['1', '2']);
    const [changed] = (await client.addresses.update(customer.id, id, { house: '3', floor: null })).addresses;
    assert.deepEqual(sent(), { call: 'PUT Clients/Addresses', query: { clientId: customer.id, contactId: id }, body: { house: '3', floor: '' } });
    assert.deepEqual([changed.house, changed.floor, changed.streetId], ['3', '', STREET]);
    assert.deepEqual((await client.addresses.delete(customer.id, id)).addresses, []);
  });

  test('every_operation_was_called', () => {
    const calls = new Set(sandbox.requests().map(({ method, path }) => `${method} ${path}`));
    assert.equal(calls.size, 22);
  });

  test('a_dictionary_is_kept_for_as_long_as_was_said', async () => {
    for (const [options, requests] of [[{}, 1], [{ cacheTtl: 0 }, 3], [{ cacheTtl: 60.5 }, 1]]) {
      const { countries } = sandbox.native('rkeeper', options);
      const before = sandbox.requests().length;
      const lists = [await countries.list(), await countries.list(), await countries.list()];
      assert.equal(sandbox.requests().length - before, requests);
      // Each call has a list of its own.
      lists[0].pop().name = 'X';
      assert.deepEqual(names(lists[1]), ['Moldova', 'Russia', 'Uzbekistan']);
      assert.equal(lists[2][1].rawJson, '{"id":"2","name":"Russia"}');
    }
  });

  test('a_record_has_the_types_of_its_kinds', async () => {
    const { birthday, accounts: [account], cards: [card] } = await client.customers.get(PRINTED);
    assert.equal(birthday, '1971-10-18');
    assert.deepEqual([account.balance, account.dateCreate, account.accountTypeId], ['0.00', '2020-02-13T00:00:00', '11']);
    assert.deepEqual([card.dateOffered, card.groupId, card.isVirtualCard], ['2019-12-25T00:00:00', '3', false]);
  });

  test('a_local_time_is_an_instant_if_the_zone_is_given', async () => {
    const { cards: [card], birthday } = await sandbox.native('rkeeper', { timezone: 'Europe/Moscow' }).customers.get(PRINTED);
    assert.deepEqual([card.dateOffered, birthday], ['2019-12-24T21:00:00Z', '1971-10-18']);
  });

  test('the_envelope_comes_with_the_response', async () => {
    const [types, response] = await sandbox.native('rkeeper').addressTypes.list({ response: true });
    assert.equal(types.length, 2);
    assert.equal(response.json.requestId, response.requestId);
    assert.match(response.timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    assert.equal(response.ver, '1.3.0.32');
  });

  test('a_refusal_has_the_vendors_code_and_request', async () => {
    await assert.rejects(client.contacts.create(PRINTED, { typeId: '99', value: '5' }), (error) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual([error.crm, error.operation, error.vendorCode], ['rkeeper', 'contacts.create', 'DLW-0023']);
      assert.match(error.requestId, /^[0-9a-f]{32}$/);
      return true;
    });
  });

  test('a_write_whose_answer_is_lost_is_reported_unknown', async () => {
    sandbox.inject({ reset: true, after: true, method: 'POST' });
    await assert.rejects(client.contacts.create(PRINTED, { typeId: '1', value: 'lost' }), OutcomeUnknownError);
    assert.ok((await client.customers.get(PRINTED)).contacts.some(({ value }) => value === 'lost'));
  });

  test('the_secret_is_shown_nowhere', async () => {
    const { sid } = sandbox.credentials('rkeeper');
    await client.addressTypes.list();
    assert.ok(!JSON.stringify(sandbox.requests()).includes(sid));
    for (const value of [client, client.customers, client.withOptions({ timeout: 1 })]) {
      assert.ok(!inspect(value, { depth: 9, showHidden: true, customInspect: false }).includes(sid));
    }
  });
});

describe('records_inside_records', () => {
  let server;
  let client;
  before(async () => {
    server = await Script.start();
    client = new RKeeper({ baseUrl: `${server.url}/api/v1/crm/`, sid: SID, objectId: '1', cacheTtl: 0, maxRetries: 0 });
  });
  after(() => server.close());

  async function read(customer) {
    server.play({ body: `{"data": ${customer} , "status":"Ok"}` });
    return await client.customers.get('1');
  }

  const CONTACTS = ['{ "id":"5", "typeId" : 1,"value":"Ёж","new":9007199254740993}', '{"id":6,"value":"\\u00e9"}'];

  test('each_has_its_own_text', async () => {
    const { contacts, addresses } = await read(`{"id":"1","contacts":[ ${CONTACTS[0]} , null, ${CONTACTS[1]}],"addresses":null}`);
    assert.deepEqual(contacts.map(({ rawJson }) => rawJson), CONTACTS);
    assert.deepEqual(contacts[0].raw, { id: '5', typeId: 1, value: 'Ёж', new: '9007199254740993' });
    assert.equal(addresses, null);
  });

  test('it_stays_with_its_record_whatever_is_done_to_the_list', async () => {
    const customer = await read(`{"id":"1","contacts":[${CONTACTS}]}`);
    const [first, second] = customer.contacts;
    customer.contacts.reverse();
    delete customer.contacts;
    first.value = 'X';
    assert.deepEqual([first.rawJson, second.rawJson], CONTACTS);
  });

  test('they_are_plain_objects', async () => {
    const customer = await read(`{"id":"1","contacts":[${CONTACTS}]}`);
    const [contact] = customer.contacts;
    assert.deepEqual(Object.keys(contact), ['id', 'typeId', 'typeName', 'value']);
    for (const name of ['raw', 'rawJson']) assert.ok(Object.hasOwn(contact, name) && !(name in { ...contact }));
    assert.deepEqual(structuredClone(customer), customer);
    assert.ok(!inspect(customer, { depth: 9 }).includes('raw'));
  });

  test('a_key_that_comes_again_is_the_last_one_and_half_a_character_does_no_harm', async () => {
    const contact = '{"id":"7","value":"\\ud83d"}';
    const customer = await read(`{"id":"1","note":"\\ud83d","contacts":[${contact}]}`);
    assert.deepEqual([customer.note, customer.contacts[0].value, customer.contacts[0].rawJson], ['\ufffd', '\ufffd', contact]);
  });

  test('money_keeps_every_digit', async () => {
    const { accounts } = await read('{"id":"1","accounts":[{"balance":12345678901234567.10},{"balance":-0.005},{"balance":null}]}');
    assert.deepEqual(accounts.map(({ balance }) => balance), ['12345678901234567.10', '-0.005', null]);
    assert.equal(accounts[1].rawJson, '{"balance":-0.005}');
  });

  test('each_record_of_a_list_has_its_own_text_and_ids_keep_every_digit', async () => {
    const items = ['{"id":18446744073709551615,"name":"😀"}', '{ "id":"2" }'];
    server.play({ body: `{"data":[${items.join(' , ')}],"status":"Ok"}` }, { body: '{"data":[],"status":"Ok"}' });
    const cities = await client.cities.list('1');
    assert.deepEqual(cities, [{ id: '18446744073709551615', name: '😀' }, { id: '2', name: null }]);
    assert.deepEqual(cities.map(({ rawJson }) => rawJson), items);
    assert.equal(cities[0].raw.id, '18446744073709551615');
    assert.deepEqual(await client.cities.list('1'), []);
  });
});

describe('before_any_request', () => {
  let server;
  let client;
  before(async () => {
    server = await Script.start();
    server.play();
    client = new RKeeper({ baseUrl: server.url, sid: SID, objectId: '1' });
  });
  after(() => {
    assert.deepEqual(server.received, []);
    return server.close();
  });

  const refused = {
    a_list_without_its_country: [() => client.cities.list(), /`countryId` is missing/],
    a_list_of_a_name: [() => client.cities.list('Moscow'), /`countryId`/],
    a_list_with_an_object_for_call_options: [() => client.countries.list({ limit: 5 }), /call option `limit`/],
    a_city_without_a_name: [() => client.cities.create('2', {}), /`name` is missing/],
    a_name_by_its_place: [() => client.cities.create('2', 'X'), /one object/],
    an_id_given_twice: [() => client.contacts.update('1', '2', { contactId: '3', value: 'X' }), /`contactId` is given twice/],
    a_contact_without_a_type: [() => client.contacts.create('1', { value: 'X' }), /`typeId` is missing/],
    a_contact_in_a_list_without_a_type: [() => client.customers.create({ contacts: [{ value: 'X' }] }), /`contacts\[0\]\.typeId` is missing/],
    a_python_name_in_a_list: [() => client.customers.create({ addresses: [{}, { dop_info: 'X' }] }), /`addresses\[1\]`.*`dop_info`.*dopInfo/],
    one_contact_for_a_list: [() => client.customers.create({ contacts: { typeId: '1', value: 'X' } }), /`contacts` must be a list/],
    a_number_for_text_in_a_list: [() => client.customers.create({ contacts: [{ typeId: '1', value: 5 }] }), /`contacts\[0\]\.value` must be text/],
    a_time_for_a_birthday: [() => client.customers.update('1', { birthday: new Date(0) }), /`birthday` must be a date/],
    a_day_that_there_is_not: [() => client.customers.update('1', { birthday: '1971-02-30' }), /`birthday`/],
    contacts_in_an_update: [() => client.customers.update('1', { contacts: [] }), /no argument `contacts`/],
    an_update_with_no_field: [() => client.addresses.update('1', '2', {}), /no field/],
  };
  for (const [name, [work, message]] of Object.entries(refused)) {
    test(`${name}_is_refused`, async () => {
      await assert.rejects(work, (error) => {
        assert.ok(error instanceof InvalidArgumentError, error.stack);
        assert.match(error.message, message);
        assert.equal(error.crm, 'rkeeper');
        return true;
      });
    });
  }

  test('what_cannot_be_cleared_is_unsupported', async () => {
    await assert.rejects(client.contacts.update('1', '2', { value: null }), UnsupportedError);
    await assert.rejects(client.addresses.update('1', '2', { typeId: null }), (error) => error instanceof UnsupportedError && /`typeId`/.test(error.message));
    await assert.rejects(client.customers.create({ addresses: [{ typeId: null }] }), /`addresses\[0\]\.typeId`/);
  });
});

describe('settings', () => {
  const wrong = {
    nothing: [undefined, /sid is missing.*RKEEPER_SID.*fromEnv/],
    no_object: [{ sid: SID }, /objectId is missing.*RKEEPER_OBJECT_ID.*fromEnv/],
    a_null_object: [{ sid: SID, objectId: null }, /objectId is missing/],
    a_number_for_an_object: [{ sid: SID, objectId: 5 }, /objectId: it must be text/],
    text_for_seconds: [{ sid: SID, objectId: '1', cacheTtl: '60' }, /cacheTtl: it must be a number/],
    seconds_below_zero: [{ sid: SID, objectId: '1', cacheTtl: -1 }, /cacheTtl/],
    a_token: [{ sid: SID, objectId: '1', token: 't' }, /no option `token`.*sid, objectId, cacheTtl/],
    a_token_function: [{ sid: SID, objectId: '1', token: () => 't' }, /no option `token`/],
    a_python_name: [{ sid: SID, object_id: '1' }, /no option `object_id`/],
  };
  for (const [name, [options, message]] of Object.entries(wrong)) {
    test(`${name}_is_refused_as_a_setting`, () => {
      assert.throws(() => new RKeeper(options), (error) => {
        assert.ok(error instanceof ConfigError, error.stack);
        assert.match(error.message, message);
        assert.ok(!error.message.includes(SID));
        return true;
      });
    });
  }

  test('the_vendors_cloud_is_where_it_is_unless_given', () => {
    assert.equal(new RKeeper({ sid: SID, objectId: '1' }).baseUrl, 'https://dlv.ucs.ru/api/v1/crm/');
  });

  test('from_env_reads_what_is_not_given', async () => {
    const sandbox = await Sandbox.start();
    const { sid, objectId } = sandbox.credentials('rkeeper');
    const environment = { RKEEPER_BASE_URL: sandbox.url('rkeeper'), RKEEPER_SID: sid, RKEEPER_OBJECT_ID: 'wrong' };
    try {
      Object.assign(process.env, environment);
      assert.equal((await RKeeper.fromEnv({ objectId }).countries.list()).length, 3);
      delete process.env.RKEEPER_SID;
      assert.throws(() => RKeeper.fromEnv({ objectId }), ConfigError);
      assert.throws(() => RKeeper.fromEnv({ token: 't' }), ConfigError);
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
      await sandbox.close();
    }
  });

  test('a_client_with_other_limits_keeps_its_settings', async () => {
    const server = await Script.start();
    server.play({ body: '{"data":[],"status":"Ok"}' }, { body: '{"data":[],"status":"Ok"}' });
    const client = new RKeeper({ baseUrl: `${server.url}/api/v1/crm`, sid: SID, objectId: '77' });
    await client.withOptions({ timeout: 3 }).countries.list();
    const [{ path, query, headers }] = server.received;
    assert.deepEqual([path, query, headers.sid], ['/api/v1/crm/Countries', { objectId: '77' }, SID]);
    await server.close();
  });
});

// The common interface as JavaScript has it: how one is made and closed, its calls, records and listings. What its calls come
// to is in tests/vectors/behaviours.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import {
  AmbiguousError,
  ClosedError,
  ConfigError,
  Crm,
  CrmError,
  Guardant,
  IncompleteListingError,
  InvalidArgumentError,
  RKeeper,
  SalesMan,
  Sandbox,
  UnsupportedError,
  connect,
} from 'crmkit';

import { Script, customer, page } from './support/script.mjs';

const CRMS = { guardant: Guardant, rkeeper: RKeeper, salesman: SalesMan };

let sandbox;
let server;
before(async () => {
  [sandbox, server] = await Promise.all([Sandbox.start({ customers: 250 }), Script.start()]);
});
after(() => Promise.all([sandbox.close(), server.close()]));

/** What the call rejects with, or throws. */
async function failure(call) {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return assert.fail('it went well');
}

/** How many requests the sandbox receives meanwhile. */
async function requests(call) {
  const before = sandbox.requests().length;
  await call();
  return sandbox.requests().length - before;
}

const scripted = (options) => new Crm(new Guardant({ baseUrl: server.url, token: 'secret-token', maxRetries: 0, ...options }));

describe('a_crm', () => {
  for (const [name, Client] of Object.entries(CRMS)) {
    test(`of_${name}_is_made_of_its_name_and_settings`, async () => {
      const crm = connect(name, { baseUrl: sandbox.url(name), ...sandbox.credentials(name) });
      assert.ok(crm instanceof Crm);
      assert.ok(crm.native instanceof Client);
      const { id } = await crm.customers.create({ lastName: 'Иванов' });
      const read = await crm.customers.get(id);
      assert.deepEqual([read.id, read.crm, read.name], [id, name, 'Иванов']);
    });

    test(`of_${name}_is_made_of_a_client`, async () => {
      const client = sandbox.native(name);
      const crm = new Crm(client);
      assert.equal(crm.native, client);
      assert.equal((await crm.customers.create({ lastName: 'Петров' })).crm, name);
    });
  }

  test('settings_that_are_not_given_come_from_the_environment', async (context) => {
    const { token } = sandbox.credentials('guardant');
    process.env.GUARDANT_BASE_URL = 'http://127.0.0.1:1';
    process.env.GUARDANT_TOKEN = token;
    context.after(() => {
      delete process.env.GUARDANT_BASE_URL;
      delete process.env.GUARDANT_TOKEN;
    });
    assert.equal(connect('guardant').native.baseUrl, 'http://127.0.0.1:1/');
    const crm = connect('guardant', { baseUrl: sandbox.url('guardant') });
    assert.equal((await crm.customers.list().collect({ limit: 1 })).length, 1);
  });

  test('of_no_such_name_is_refused', async () => {
    for (const name of ['nobody', 'toString', '', undefined]) {
      assert.ok((await failure(() => connect(name))) instanceof ConfigError, String(name));
    }
    assert.ok((await failure(() => connect('guardant', { tokn: 't' }))) instanceof ConfigError);
    assert.ok((await failure(() => connect('rkeeper', {}))) instanceof ConfigError);
  });

  test('of_what_is_no_client_is_refused', async () => {
    for (const thing of [undefined, null, {}, 'guardant', scripted()]) {
      assert.ok((await failure(() => new Crm(thing))) instanceof InvalidArgumentError, inspect(thing));
    }
  });

  test('that_connect_made_closes_its_client_when_it_is_disposed_of', async () => {
    const crm = sandbox.connect('guardant');
    await crm[Symbol.asyncDispose]();
    assert.ok((await failure(() => crm.customers.get('1'))) instanceof ClosedError);
    assert.ok((await failure(() => crm.native.customers.get('1'))) instanceof ClosedError);
  });

  test('of_a_client_leaves_it_open_unless_it_is_closed_itself', async () => {
    const client = sandbox.native('guardant');
    const crm = new Crm(client);
    await crm[Symbol.asyncDispose]();
    assert.equal((await client.customers.list().collect({ limit: 1 })).length, 1);
    await crm.close();
    assert.ok((await failure(() => client.customers.get('1'))) instanceof ClosedError);
    assert.ok((await failure(() => crm.customers.list())) instanceof ClosedError);
    assert.ok((await failure(() => crm.customers.getMany(['1']))) instanceof ClosedError);
  });

  test('shows_no_secret', () => {
    const crm = scripted();
    const shown = inspect(crm, { depth: 9, showHidden: true });
    assert.match(shown, /^Crm \{ native: Guardant /);
    assert.ok(!shown.includes('secret'));
    assert.ok(!JSON.stringify(crm).includes('secret'));
  });

  test('asks_the_token_function_of_its_client', async () => {
    server.play(Script.json({ customer: customer(1) }));
    const crm = scripted({ token: async () => 'asked' });
    assert.equal((await crm.customers.get(1)).id, '1');
    assert.equal(server.received[0].headers.authorization, 'Bearer asked');
  });
});

describe('a_call', () => {
  test('gives_the_last_response_with_its_value_if_that_is_asked_for', async () => {
    server.play(Script.json({ customer: customer(1) }), { ...Script.json({ customer: customer(1) }), headers: { 'x-last': 'yes' } });
    const [changed, response] = await scripted().customers.update('1', { note: 'X' }, { response: true });
    assert.equal(changed.id, '1');
    assert.deepEqual([response.status, response.headers['x-last']], [200, 'yes']);
    assert.equal(response.json.customer._id, 1);
  });

  test('that_sends_nothing_has_no_response', async () => {
    assert.deepEqual(await sandbox.connect('guardant').customers.getMany([], {}, { response: true }), [[], null]);
  });

  test('that_is_given_up_rejects_with_the_reason_and_drops_its_request', async () => {
    server.play({ never: true });
    const controller = new AbortController();
    const call = scripted().customers.get('1', { signal: controller.signal });
    const { gone } = await server.arrival();
    controller.abort('enough');
    assert.equal(await call.catch((reason) => reason), 'enough');
    await gone;
  });

  test('that_the_crm_cannot_serve_is_refused_before_any_request', async () => {
    const refused = {
      guardant: [(crm) => crm.addresses.list('1'), (crm) => crm.customers.find({ taxId: '1' }), (crm) => crm.customers.list({ query: 'x' })],
      rkeeper: [(crm) => crm.customers.list(), (crm) => crm.customers.find({ email: 'a@b.c' }), (crm) => crm.customers.upsert({ externalId: '1' }), (crm) => crm.orders.list('1')],
      salesman: [(crm) => crm.orders.list('1')],
    };
    for (const [name, calls] of Object.entries(refused)) {
      const crm = sandbox.connect(name);
      const sent = await requests(async () => {
        for (const call of calls) {
          const error = await failure(() => call(crm));
          assert.ok(error instanceof UnsupportedError, `${name} ${call}: ${error}`);
          assert.equal(error.crm, name);
        }
      });
      assert.equal(sent, 0);
    }
  });

  test('speaks_of_arguments_as_javascript_spells_them', async () => {
    const { message, stack } = await failure(() => sandbox.connect('guardant').customers.list({ modifiedSince: '2020-01-01' }));
    assert.match(message, /`customers\.list\.modifiedSince`/);
    assert.match(stack, /crm\.test\.mjs/);
    assert.match((await failure(() => sandbox.connect('salesman').customers.find({}))).message, /`externalId`/);
  });

  test('refuses_what_is_no_argument_of_it', async () => {
    const crm = sandbox.connect('salesman');
    const sent = await requests(async () => {
      const wrong = [
        () => crm.customers.create({ last_name: 'X' }),
        () => crm.customers.create('X'),
        () => crm.customers.get('1', { timeout: 1 }),
        () => crm.customers.get('1', {}, {}),
        () => crm.customers.list({}, { response: true }),
        () => crm.customers.upsert({ externalId: '1', key: 'name' }),
        () => crm.customers.getMany('1'),
        () => crm.customers.getMany(['1'], 5),
        () => crm.customers.getMany(['1'], { progress: 5 }),
      ];
      for (const call of wrong) assert.ok((await failure(call)) instanceof InvalidArgumentError, String(call));
    });
    assert.equal(sent, 0);
  });
});

describe('a_record', () => {
  for (const name of Object.keys(CRMS)) {
    test(`of_${name}_is_a_plain_object_that_has_the_crms_own_beside_it`, async () => {
      const crm = sandbox.connect(name);
      const made = await crm.customers.create({ lastName: 'Иванов', phones: ['+7 916 123-45-67'] });
      const read = await crm.customers.get(made.id);
      assert.deepEqual(JSON.parse(JSON.stringify(read)), { ...read });
      assert.deepEqual(structuredClone(read), { ...read });
      assert.ok(!Object.keys(read).includes('raw'));
      assert.deepEqual(read.raw, JSON.parse(read.rawJson));
      const own = read.contacts[0].raw;
      assert.ok(JSON.stringify(own).includes('916'));
      assert.equal(name === 'rkeeper' ? own.value : own.phone, '+7 916 123-45-67');
    });
  }

  test('of_a_listing_has_its_own_text', async () => {
    server.play(page(1, 2));
    for await (const record of scripted().customers.list()) {
      assert.equal(record.rawJson, JSON.stringify(customer(Number(record.id))));
    }
  });

  test('keeps_the_digits_of_what_a_number_cannot_hold', async () => {
    server.play({ body: '{"customer":{"_id":9007199254740993,"serial":9007199254740995}}' });
    const record = await scripted().customers.get('9007199254740993');
    assert.deepEqual([record.id, record.raw.serial], ['9007199254740993', '9007199254740995']);
  });

  test('of_an_address_has_its_own_text', async () => {
    const crm = sandbox.connect('rkeeper');
    const { id } = await crm.customers.create({ lastName: 'X' });
    const added = await crm.addresses.create(id, { kind: 'home', house: '5' });
    assert.equal(added.raw.house, '5');
    const [address] = await crm.addresses.list(id);
    assert.deepEqual(address, added);
    assert.equal(address.raw.house, '5');
    assert.equal((await crm.customers.get(id)).addresses[0].raw.house, '5');
  });

  test('has_times_in_the_zone_of_its_client', async () => {
    const made = await sandbox.connect('salesman').customers.create({ companyName: 'Время' });
    assert.match(made.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    const crm = sandbox.connect('salesman', { timezone: 'Europe/Moscow' });
    const zoned = new Date((await crm.customers.get(made.id)).createdAt);
    assert.equal(zoned.getTime(), new Date(`${made.createdAt}+03:00`).getTime());
    const [outcome] = await crm.customers.getMany([made.id]);
    assert.equal(outcome.value.createdAt, (await crm.customers.get(made.id)).createdAt);
    const { createdAt } = (await crm.customers.upsert({ companyName: 'Час', externalId: 'time' })).customer;
    assert.match(createdAt, /Z$/);
  });

  test('is_found_or_null', async () => {
    const crm = sandbox.connect('salesman');
    const { id } = await crm.customers.create({ companyName: 'Найдена', externalId: 'find-me' });
    assert.equal((await crm.customers.find({ externalId: 'find-me' })).id, id);
    assert.equal(await crm.customers.find({ externalId: 'nobody' }), null);
    assert.equal(await crm.customers.delete(id), undefined);
  });

  test('is_made_once_by_an_upsert', async () => {
    const crm = sandbox.connect('guardant');
    const row = { lastName: 'Иванов', emails: ['once@example.com'], key: 'email' };
    const { customer: made, created } = await crm.customers.upsert(row);
    assert.equal(created, true);
    assert.equal(made.raw.email, 'once@example.com');
    const again = await crm.customers.upsert({ ...row, firstName: 'Иван' });
    assert.deepEqual([again.created, again.customer.id, again.customer.firstName], [false, made.id, 'Иван']);
  });
});

test('the_records_that_match_are_those_of_an_ambiguous_error', async () => {
  const crm = sandbox.connect('guardant');
  const ids = [];
  for (const lastName of ['Первый', 'Второй']) ids.push((await crm.customers.create({ lastName, externalId: 'twice' })).id);
  const error = await failure(() => crm.customers.find({ externalId: 'twice' }));
  assert.ok(error instanceof AmbiguousError && error.code === 'CRM_AMBIGUOUS');
  assert.deepEqual(error.matches.map(({ id }) => id).sort(), ids);
  const first = error.matches.find(({ id }) => id === ids[0]);
  assert.deepEqual([first.lastName, first.externalId, first.raw.lastname], ['Первый', 'twice', 'Первый']);
});

test('the_entries_of_a_dictionary_that_match_are_those_of_an_ambiguous_error', async () => {
  const crm = sandbox.connect('rkeeper');
  for (const postCode of ['1', '2']) await crm.native.streets.create('10000000000002', { name: 'Двойная', postCode });
  const { id } = await crm.customers.create({ lastName: 'X' });
  const error = await failure(() => crm.addresses.create(id, { kind: 'home', cityId: '10000000000002', street: 'Двойная' }));
  assert.ok(error instanceof AmbiguousError, inspect(error));
  assert.deepEqual(error.matches.map(({ postCode }) => postCode).sort(), ['1', '2']);
  assert.equal(error.matches[0].raw.name, 'Двойная');
});

describe('a_listing', () => {
  test('gives_each_customer_once_and_reports', async () => {
    const listing = sandbox.connect('salesman').customers.list();
    const ids = new Set();
    for await (const { id, crm } of listing) {
      assert.equal(crm, 'salesman');
      ids.add(id);
    }
    assert.deepEqual([listing.report.records, listing.report.drift], [ids.size, 'none_seen']);
    assert.ok(ids.size > 250 && listing.report.pages > 1);
    assert.equal((await listing.collect({ limit: 3 })).length, 3);
    assert.equal((await listing.first()).crm, 'salesman');
  });

  test('is_read_page_by_page', async () => {
    server.play(page(1, 2));
    for await (const { items, offset, response, rawJson } of scripted().customers.list().pages()) {
      assert.deepEqual([items.map(({ id }) => id), offset, response.status], [['1', '2'], 0, 200]);
      assert.equal(rawJson, JSON.stringify({ customers: [customer(1), customer(2)] }));
    }
  });

  test('that_moved_is_an_error_if_it_is_strict', async () => {
    // The second page does not begin with the record that the first one ended with.
    const moved = [page(...Array.from({ length: 100 }, (_, index) => index + 1)), page(120, 121)];
    server.play(...moved);
    const loose = scripted().customers.list();
    await loose.collect({ limit: null });
    assert.equal(loose.report.drift, 'seen');
    server.play(...moved);
    const error = await failure(() => scripted().customers.list({ strict: true }).collect({ limit: null }));
    assert.ok(error instanceof IncompleteListingError, inspect(error));
    assert.equal(error.report.drift, 'seen');
  });

  test('of_orders_is_a_customers', async () => {
    const crm = sandbox.connect('guardant');
    const orders = [];
    for await (const { id } of crm.customers.list()) orders.push(...(await crm.orders.list(id).collect({ limit: 1 })));
    const [order] = orders;
    assert.deepEqual([order.crm, typeof order.number, order.raw._id === undefined], ['guardant', 'string', false]);
  });
});

test('every_error_of_the_common_interface_is_of_the_tree', async () => {
  const error = await failure(() => sandbox.connect('guardant').customers.get('999999999'));
  assert.ok(error instanceof CrmError);
  assert.deepEqual([error.name, error.code, error.crm, error.operation], ['NotFoundError', 'CRM_NOT_FOUND', 'guardant', 'customers.get']);
});

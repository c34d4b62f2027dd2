// What can be found wrong in JavaScript must be found before any request.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';

import { Guardant, InvalidArgumentError, UnsupportedError } from 'crmkit';

import { Script } from './support/script.mjs';

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new Guardant({ baseUrl: server.url, token: 't', maxRetries: 0 });
});
after(() => server.close());

describe('before_any_request', () => {
  before(() => server.play());
  afterEach(() => assert.deepEqual(server.received, []));

  const itself = {};
  itself.itself = itself;
  const deep = JSON.parse('['.repeat(99) + ']'.repeat(99));

  const refused = {
    an_id_that_is_missing: () => client.customers.get(),
    an_id_that_is_null: () => client.customers.get(null),
    an_id_that_is_empty: () => client.customers.get(''),
    an_id_that_is_a_path: () => client.customers.get('1/orders'),
    an_id_with_a_query: () => client.customers.get('1?limit=1'),
    an_id_that_is_text_with_spaces: () => client.customers.get(' 1'),
    an_id_with_a_fraction: () => client.customers.get(1.5),
    an_id_below_zero: () => client.customers.get(-1),
    an_id_that_a_number_cannot_hold: () => client.customers.get(2 ** 53),
    an_id_that_is_nan: () => client.customers.get(NaN),
    an_id_that_is_infinite: () => client.customers.get(Infinity),
    an_id_that_is_a_bigint: () => client.customers.get(4n),
    an_id_that_is_an_object: () => client.customers.get({ id: 4 }),
    an_id_that_is_a_list: () => client.customers.get([4]),
    an_id_that_is_true: () => client.customers.get(true),
    an_id_that_is_a_function: () => client.customers.get(() => 4),
    an_id_that_is_a_symbol: () => client.customers.get(Symbol('4')),
    an_update_without_fields: () => client.customers.update('4'),
    an_update_with_no_field: () => client.customers.update('4', {}),
    an_update_whose_fields_are_undefined: () => client.customers.update('4', { name: undefined }),
    an_update_with_null_for_fields: () => client.customers.update('4', null),
    an_update_that_gives_the_id_twice: () => client.customers.update('4', { id: '5', name: 'X' }),
    a_create_with_nothing: () => client.customers.create(),
    a_create_with_text: () => client.customers.create('X'),
    a_create_with_a_list: () => client.customers.create([{ name: 'X' }]),
    a_create_with_a_map: () => client.customers.create(new Map([['name', 'X']])),
    a_create_with_a_date: () => client.customers.create(new Date()),
    a_create_with_a_promise: () => client.customers.create(Promise.resolve({ name: 'X' })),
    an_unknown_field: () => client.customers.create({ nmae: 'X' }),
    the_vendors_name_of_a_field: () => client.customers.create({ customerName: 'X' }),
    the_python_name_of_a_field: () => client.customers.create({ last_name: 'X' }),
    a_number_for_text: () => client.customers.create({ name: 5 }),
    an_object_for_text: () => client.customers.create({ name: { first: 'X' } }),
    text_for_a_number: () => client.customers.create({ name: 'X', status: '1' }),
    a_fraction_for_an_integer: () => client.customers.create({ name: 'X', status: 1.5 }),
    nan_for_an_integer: () => client.customers.create({ name: 'X', status: NaN }),
    a_bigint_for_an_integer: () => client.customers.create({ name: 'X', status: 1n }),
    an_integer_that_a_number_cannot_hold: () => client.customers.create({ name: 'X', status: 2 ** 53 }),
    text_for_a_flag: () => client.customers.create({ name: 'X', archived: 'true' }),
    an_invalid_date: () => client.customers.create({ name: 'X', extra: { since: new Date(NaN) } }),
    half_a_character: () => client.customers.create({ name: 'X\ud800' }),
    half_a_character_in_a_name: () => client.customers.create({ name: 'X', extra: { '\ud800': 1 } }),
    nan_deep_inside: () => client.customers.create({ name: 'X', extra: { a: [{ b: NaN }] } }),
    a_hole_that_is_undefined_in_a_list: () => client.customers.create({ name: 'X', extra: { a: [undefined] } }),
    a_map_deep_inside: () => client.customers.create({ name: 'X', extra: { a: new Map() } }),
    an_object_that_contains_itself: () => client.customers.create({ name: 'X', extra: itself }),
    an_object_without_end: () => client.customers.create({ name: 'X', extra: { deep } }),
    extra_that_is_text: () => client.customers.create({ name: 'X', extra: 'vip' }),
    extra_that_repeats_a_field: () => client.customers.create({ name: 'X', extra: { customerName: 'Y' } }),
    call_options_among_the_fields: () => client.customers.create({ name: 'X', signal: new AbortController().signal }),
    too_many_arguments: () => client.customers.get('4', {}, {}),
    too_many_arguments_for_a_create: () => client.customers.create({ name: 'X' }, {}, { signal: null }),
    call_options_that_are_null: () => client.customers.get('4', null),
    call_options_that_are_text: () => client.customers.get('4', 'fast'),
    an_unknown_call_option: () => client.customers.get('4', { timeout: 1 }),
    a_call_option_response_that_is_no_flag: () => client.customers.get('4', { response: 1 }),
    a_response_of_a_listing: async () => client.customers.list({}, { response: true }),
    a_response_of_a_request: () => client.request('GET', 'v1.0/customers', {}, { response: true }),
    a_request_without_a_path: () => client.request('GET'),
    a_request_with_a_method_that_is_none: () => client.request('GET /', 'v1.0/customers'),
    a_request_with_a_number_for_a_path: () => client.request('GET', 4),
    a_request_with_a_query_in_its_path: () => client.request('GET', 'v1.0/customers?limit=1'),
    a_request_to_another_host: () => client.request('GET', 'http://example.org/v1.0/customers'),
    a_request_to_a_folder_above: () => client.request('GET', '../customers'),
    a_request_with_an_unknown_part: () => client.request('GET', 'v1.0/customers', { body: '{}' }),
    a_request_with_null_for_parts: () => client.request('GET', 'v1.0/customers', null),
    a_request_with_a_query_that_is_text: () => client.request('GET', 'v1.0/customers', { query: 'limit=1' }),
    a_request_with_an_object_in_its_query: () => client.request('GET', 'v1.0/customers', { query: { a: {} } }),
    a_request_with_nan_in_its_body: () => client.request('POST', 'v1.0/customers', { json: [NaN] }),
    too_many_arguments_for_a_request: () => client.request('GET', 'v1.0/customers', {}, {}, {}),
    a_signal_that_is_none: () => client.customers.get('4', { signal: {} }),
    a_signal_that_is_null: () => client.customers.get('4', { signal: null }),
    a_controller_for_a_signal: () => client.customers.get('4', { signal: new AbortController() }),
    an_order_list_of_no_customer: async () => client.orders.list(),
    an_empty_list_of_statuses: async () => client.orders.list('4', { status: [] }),
    a_status_without_a_name: async () => client.orders.list('4', { status: 'sent' }),
    too_many_arguments_for_a_list: async () => client.orders.list('4', {}, {}, 1),
    a_null_filter: async () => client.customers.list({ type: null }),
  };
  for (const [name, work] of Object.entries(refused)) {
    test(`${name}_is_refused`, async () => {
      await assert.rejects(work, (error) => {
        assert.ok(error instanceof InvalidArgumentError, error.stack);
        assert.equal(error.crm, 'guardant');
        assert.match(error.operation, /^(customers|orders)\.\w+$|^request$/);
        return true;
      });
    });
  }

  test('what_the_crm_cannot_clear_is_unsupported', async () => {
    await assert.rejects(client.customers.update('4', { status: null }), UnsupportedError);
  });

  test('an_unknown_name_is_told_as_it_was_written_with_the_names_that_there_are', async () => {
    await assert.rejects(client.customers.create({ companyname: 'X' }), /`companyname`.*companyName/);
  });
});

describe('what_is_sent', () => {
  async function sent(fields) {
    server.play({ body: '{"customer":{"_id":1}}' });
    await client.customers.create(fields);
    return JSON.parse(server.received[0].body);
  }

  test('undefined_is_not_sent_and_null_clears', async () => {
    assert.deepEqual(await sent({ name: 'X', phone: undefined, email: null }), { customerName: 'X', customerEmail: '' });
  });

  test('extra_goes_as_it_is', async () => {
    const extra = { some_key: [1, -2.5, 1e-7, null, true, 'ё"\\\n'], nested: { someKey: {} } };
    assert.deepEqual(await sent({ name: 'X', extra }), { customerName: 'X', ...extra });
  });

  test('a_date_goes_as_iso_text', async () => {
    const { since } = await sent({ name: 'X', extra: { since: new Date(1527501148000) } });
    assert.equal(since, '2018-05-28T09:52:28.000Z');
  });

  test('an_object_that_says_its_json_goes_as_that', async () => {
    const { price } = await sent({ name: 'X', extra: { price: { toJSON: () => '1.50' } } });
    assert.equal(price, '1.50');
  });

  test('fields_may_come_without_a_prototype_of_a_class_or_of_another_realm', async () => {
    class Form {
      name = 'X';
      save() {}
    }
    const wanted = { customerName: 'X' };
    assert.deepEqual(await sent(Object.assign(Object.create(null), { name: 'X' })), wanted);
    assert.deepEqual(await sent(new Form()), wanted);
    assert.deepEqual(await sent(runInNewContext('({ name: "X" })')), wanted);
  });

  test('an_id_may_be_text_or_a_safe_integer', async () => {
    server.play({ status: 204 }, { status: 204 }, { status: 204 });
    for (const id of ['12345678901234567890', 4, '0']) await client.customers.delete(id);
    assert.deepEqual(server.received.map(({ path }) => path.split('/').pop()), ['12345678901234567890', '4', '0']);
  });

  test('arguments_that_change_after_the_call_change_nothing', async () => {
    server.play({ body: '{"customers":[]}' });
    const options = { archived: true };
    const pager = client.customers.list(options);
    options.archived = false;
    await pager.first();
    assert.equal(server.received[0].query.archived, 'true');
  });

  test('undefined_after_the_last_argument_is_nothing', async () => {
    server.play({ body: '{"customer":{"_id":1}}' });
    assert.equal((await client.customers.get('1', undefined, undefined)).id, '1');
  });
});

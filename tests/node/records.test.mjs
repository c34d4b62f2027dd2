import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import { Guardant } from 'crmkit';

import { Script, customer } from './support/script.mjs';

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new Guardant({ baseUrl: server.url, token: 't' });
});
after(() => server.close());

const TEXT = '{"_id":12345678901234567890,"name":"Ёж \\"9007199254740993\\" \\u00e9","lastname":null,"big":9007199254740993,"safe":9007199254740991,"low":-9007199254740993,"deep":[{"x":18446744073709551616}],"price":1.50,"far":1e3}';

async function one(text = TEXT) {
  server.play({ body: `{"customer": ${text} }` });
  return await client.customers.get('1');
}

test('a_record_is_a_plain_object', async () => {
  const record = await one();
  assert.equal(Object.getPrototypeOf(record), Object.prototype);
  assert.deepEqual(Object.keys(record), [
    'id', 'name', 'lastName', 'companyName', 'email', 'phone', 'description', 'status', 'archived', 'archivationDate', 'crmId', 'refId',
  ]);
  assert.deepEqual(structuredClone(record), { ...record });
  assert.deepEqual(JSON.parse(JSON.stringify(record)), { ...record });
  assert.ok(!inspect(record).includes('raw'));
});

test('raw_and_raw_json_are_own_properties_that_are_not_enumerable', async () => {
  const record = await one();
  for (const name of ['raw', 'rawJson']) {
    assert.ok(Object.hasOwn(record, name));
    assert.ok(!Object.prototype.propertyIsEnumerable.call(record, name));
    assert.ok(!(name in { ...record }));
  }
});

test('a_record_can_be_changed_as_any_plain_object', async () => {
  const record = await one();
  record.name = 'X';
  record.mine = 1;
  assert.deepEqual([record.name, record.mine], ['X', 1]);
  assert.equal(record.rawJson, TEXT);
});

test('raw_json_is_the_exact_text', async () => {
  assert.equal((await one()).rawJson, TEXT);
});

test('raw_has_every_field_and_integers_that_a_number_cannot_hold_as_text', async () => {
  assert.deepEqual((await one()).raw, {
    _id: '12345678901234567890',
    name: 'Ёж "9007199254740993" é',
    lastname: null,
    big: '9007199254740993',
    safe: 9007199254740991,
    low: '-9007199254740993',
    deep: [{ x: '18446744073709551616' }],
    price: 1.5,
    far: 1000,
  });
});

test('digits_inside_text_are_left_alone', async () => {
  const tricky = { a: '9007199254740993', b: '\\"9007199254740993', c: 'x\\', d: '[9007199254740993]', '9007199254740993': 1 };
  const record = await one(JSON.stringify({ _id: 1, ...tricky }));
  assert.deepEqual(record.raw, { _id: 1, ...tricky });
});

test('an_id_keeps_every_digit', async () => {
  assert.equal((await one()).id, '12345678901234567890');
});

test('an_integer_field_that_a_number_cannot_hold_is_text', async () => {
  assert.equal((await one('{"_id":1,"status":9007199254740993}')).status, '9007199254740993');
  assert.equal((await one('{"_id":1,"status":9007199254740991}')).status, 9007199254740991);
});

test('a_key_named_proto_does_no_harm', async () => {
  const record = await one('{"_id":1,"__proto__":{"polluted":true}}');
  assert.equal(record.polluted, undefined);
  assert.equal({}.polluted, undefined);
  assert.deepEqual(Object.keys(record.raw), ['_id', '__proto__']);
});

test('each_record_of_a_page_has_its_own_text_whatever_the_bytes_before_it', async () => {
  const records = [customer(1, { name: 'Ёж' }), customer(2, { name: '😀' }), customer(3)];
  const text = `{"customers":[${records.map((record) => JSON.stringify(record)).join(' , ')}]}`;
  server.play({ body: text });
  for await (const page of client.customers.list().pages()) {
    assert.deepEqual(page.items.map((item) => item.rawJson), records.map((record) => JSON.stringify(record)));
    assert.deepEqual(page.items.map((item) => item.raw), records);
    assert.equal(page.rawJson, text);
    assert.ok(!Object.keys(page).includes('rawJson'));
  }
});

test('an_instant_is_iso_text_with_z_and_null_if_it_is_not_set', async () => {
  assert.equal((await one('{"_id":1,"archivationdate":1527501148}')).archivationDate, '2018-05-28T09:52:28Z');
  assert.equal((await one('{"_id":1,"archivationdate":0}')).archivationDate, null);
});

test('a_deletion_resolves_to_undefined', async () => {
  server.play({ status: 204 });
  assert.equal(await client.customers.delete(7), undefined);
});

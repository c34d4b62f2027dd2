// What the common interface says of itself: what each CRM can do, and where the fields of its records came from.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { InvalidArgumentError, Sandbox, explain } from 'crmkit';

const CRMS = ['guardant', 'rkeeper', 'salesman'];

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.close());

describe('capabilities', () => {
  test('are_by_call_and_argument', () => {
    const { capabilities } = sandbox.connect('guardant');
    assert.deepEqual(capabilities['customers.list'], {
      key: 'customers.list',
      supported: true,
      how: 'native',
      cost: '1 request for each 100 customers',
      note: null,
    });
    const { supported, how, note } = capabilities['customers.list.modifiedSince'];
    assert.deepEqual([supported, how, typeof note], [false, 'none', 'string']);
    assert.equal(capabilities['customers.find.externalId'].how, 'emulated');
  });

  test('are_the_same_calls_for_every_crm_and_each_has_one', () => {
    const [first, ...others] = CRMS.map((name) => sandbox.connect(name));
    for (const other of others) assert.deepEqual(Object.keys(other.capabilities), Object.keys(first.capabilities));
    for (const resource of ['customers', 'contacts', 'addresses', 'orders']) {
      const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(first[resource])).filter((name) => name !== 'constructor');
      for (const method of methods) {
        const key = `${resource}.${method}`;
        assert.ok(Object.keys(first.capabilities).some((known) => known === key || known.startsWith(`${key}.`)), key);
      }
    }
  });

  test('are_a_table_as_text_and_when_they_are_printed', () => {
    const { capabilities } = sandbox.connect('rkeeper');
    const lines = String(capabilities).split('\n');
    assert.equal(lines.length, 1 + Object.keys(capabilities).length);
    assert.match(lines[0], /^key +how +cost +note$/);
    assert.match(lines[1], /^customers\.list +none +r_keeper/);
    assert.equal(inspect(capabilities), String(capabilities));
  });

  test('cannot_be_changed', () => {
    const { capabilities } = sandbox.connect('guardant');
    assert.throws(() => (capabilities['customers.list'] = null), TypeError);
    assert.throws(() => (capabilities['customers.list'].supported = false), TypeError);
  });
});

/** What the call throws. */
function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail('it went well');
}

describe('explain', () => {
  test('gives_the_rule_with_the_values_it_was_used_on', async () => {
    const crm = sandbox.connect('salesman');
    const made = await crm.customers.create({ companyName: 'Правило', phones: ['112', '113'] });
    const rule = explain(made, 'phones');
    assert.deepEqual([rule.crm, rule.model, rule.field, rule.from, rule.values], ['salesman', 'Customer', 'phones', ['phone'], { phone: made.raw.phone }]);
    assert.equal(rule.readLoss, null);
    assert.equal(typeof rule.writeLoss, 'string');
    assert.equal(explain(made, 'companyName').field, 'companyName');
    assert.deepEqual(explain(made.contacts[0], 'value').model, 'Contact');
  });

  test('has_a_rule_for_each_field_of_each_record', async () => {
    for (const name of CRMS) {
      const crm = sandbox.connect(name);
      const { id } = await crm.customers.create({ lastName: 'X', phones: ['112'] });
      if (name === 'rkeeper') await crm.addresses.create(id, { kind: 'home', house: '1' });
      const record = await crm.customers.get(id);
      for (const part of [record, ...record.contacts, ...record.addresses]) {
        for (const field of Object.keys(part).filter((each) => !['crm', 'customerId'].includes(each))) {
          assert.equal(explain(part, field).field, field, `${name} ${field}`);
        }
      }
    }
  });

  test('knows_records_of_listings_outcomes_and_matches', async () => {
    const crm = sandbox.connect('guardant');
    const [listed] = await crm.customers.list().collect({ limit: 1 });
    const [{ value }] = await crm.customers.getMany([listed.id]);
    for (const record of [listed, value]) assert.deepEqual(explain(record, 'id').values, { _id: Number(listed.id) });
  });

  test('refuses_a_copy_a_native_record_and_a_field_that_is_not_there', async () => {
    const crm = sandbox.connect('guardant');
    const record = await crm.customers.list().first();
    const native = await crm.native.customers.get(record.id);
    const wrong = [() => explain({ ...record }, 'id'), () => explain(native, 'id'), () => explain(null, 'id'), () => explain(record, 'surname'), () => explain(record), () => explain(record, 'crm')];
    for (const call of wrong) assert.ok(thrown(call) instanceof InvalidArgumentError, String(call));
  });
});

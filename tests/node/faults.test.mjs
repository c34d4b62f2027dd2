// Creates and reads while everything goes wrong on the way: nothing is made twice, nothing is lost in silence.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { CrmError, NotFoundError, OutcomeUnknownError, Sandbox } from 'crmkit';

import { size } from './support/size.mjs';

const CRMS = ['guardant', 'rkeeper', 'salesman'];
const CREATES = size(36, 90);
const READS = size(160, 400);
/** The share of requests in a hundred, and what they meet: before the server acts, and after. */
const WEATHER = [
  [4, { reset: true }],
  [3, { status: 429, headers: { 'retry-after': '0' } }],
  [1, { status: 429 }],
  [3, { status: 503, headers: { 'retry-after': '0' } }],
  [3, { status: 503 }],
  [5, { reset: true, after: true }],
  [4, { cut: true }],
  [4, { status: 502, after: true }],
  [1, { delay: 1.5 }],
];
const SETTINGS = { timeout: 1, maxRetries: 8 };

/** Numbers below 100, the same each time. */
function* draws() {
  let state = 20261123;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield Math.floor((state / 2 ** 32) * 100);
  }
}

/** What the next request meets, if anything. */
function blow(sandbox, drawn) {
  let rest = drawn.next().value;
  for (const [share, fault] of WEATHER) {
    if (rest < share) return sandbox.inject(fault);
    rest -= share;
  }
}

/** Does it for each number below `count`, eight at a time, and gives what came of each. */
async function each(count, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const number = next++;
      results[number] = await work(number);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}

/** The ids of the customers that are there, by name. r_keeper lists nothing, but its ids follow one another. */
async function stored(crm, name, first) {
  let customers;
  if (name === 'rkeeper') {
    const { id: last } = await crm.customers.create({ lastName: 'After' });
    const ids = Array.from({ length: Number(last) - Number(first) }, (_, place) => Number(first) + place);
    const read = await crm.customers.getMany(ids, { concurrency: 16 });
    assert.ok(read.failed.every(({ error }) => error instanceof NotFoundError));
    customers = read.filter(({ status }) => status === 'ok').map(({ value }) => value);
  } else {
    customers = await crm.customers.list().collect({ limit: null });
  }
  const there = new Map();
  for (const { name: called, id } of customers) there.set(called, [...(there.get(called) ?? []), id]);
  return there;
}

describe('faults', () => {
  let sandbox;
  before(async () => (sandbox = await Sandbox.start()));
  after(() => sandbox.close());

  for (const name of CRMS) {
    test(`creates_in_${name}_are_made_once_or_said_to_be_unknown`, async () => {
      const drawn = draws();
      const crm = sandbox.connect(name, SETTINGS);
      const { id: first } = await crm.customers.create({ lastName: 'Before' });
      const results = await each(CREATES, async (number) => {
        blow(sandbox, drawn);
        const key = name === 'rkeeper' ? {} : { externalId: `S-${number}` };
        try {
          return await crm.customers.create({ lastName: `Storm ${number}`, ...key });
        } catch (error) {
          if (!(error instanceof CrmError)) throw error;
          return error;
        }
      });
      const there = await stored(crm, name, first);
      for (const [number, result] of results.entries()) {
        const ids = there.get(`Storm ${number}`) ?? [];
        if (!(result instanceof CrmError)) {
          assert.deepEqual(ids, [result.id], `${number}`);
        } else if (result instanceof OutcomeUnknownError && result.reconciled !== 'not_found') {
          assert.ok(ids.length <= 1, `${number}: ${ids}`);
        } else {
          assert.deepEqual(ids, [], `${number}: ${result}`);
        }
      }
      assert.ok(results.filter((result) => !(result instanceof CrmError)).length > CREATES / 2);
      await crm.close();
    });

    test(`reads_of_${name}_all_succeed`, async () => {
      const drawn = draws();
      const crm = sandbox.connect(name, { ...SETTINGS, deadline: 20 });
      const { id } = await crm.customers.create({ lastName: 'Storm' });
      const received = sandbox.requests().length;
      const reads = Array.from({ length: READS }, async () => {
        blow(sandbox, drawn);
        return (await crm.customers.get(id)).id;
      });
      assert.deepEqual(new Set(await Promise.all(reads)), new Set([id]));
      assert.ok(sandbox.requests().length - received > READS * 1.1);
      await crm.close();
    });
  }

  for (const [fault, how] of [
    [{ reset: true, after: true }, 'found'],
    [{ reset: true }, 'sent_again'],
  ]) {
    test(`a_response_says_that_a_lost_create_was_${how}`, async () => {
      const calm = await Sandbox.start();
      try {
        const client = calm.native('salesman');
        calm.inject({ path: '/add', ...fault });
        const [made, response] = await client.customers.create(
          { title: 'Ромашка', onUnknown: 'reconcile' },
          { response: true },
        );
        assert.equal(response.reconciled, how);
        const [, read] = await client.customers.get({ clid: made.id }, { response: true });
        assert.equal(read.reconciled, null);
      } finally {
        await calm.close();
      }
    });
  }

  test('an_unknown_outcome_says_what_looking_came_to', async () => {
    const calm = await Sandbox.start();
    try {
      const client = calm.native('guardant');
      for (const [options, reconciled] of [[{ onUnknown: 'reconcile' }, 'not_found'], [{}, null]]) {
        calm.inject({ reset: true, method: 'POST' });
        await assert.rejects(client.customers.create({ name: 'Ромашка', crmId: 'A-17', ...options }), (error) => {
          assert.ok(error instanceof OutcomeUnknownError);
          assert.equal(error.reconciled, reconciled);
          return true;
        });
      }
    } finally {
      await calm.close();
    }
  });
});

// Runs over many inputs: what became of each, how far the run is, and how it is stopped.
import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { getEventListeners } from 'node:events';
import { after, before, describe, test } from 'node:test';

import { ApiError, BulkError, Crm, Guardant, NotFoundError, OutcomeUnknownError, Sandbox } from 'crmkit';

import { Script, customer } from './support/script.mjs';

const IDS = ['1', '2', '3', '4', '5', '6'];
const FOUND = ({ path }) => Script.json({ customer: customer(Number(path.split('/').at(-1))) });

let server;
before(async () => (server = await Script.start()));
after(() => server.close());

/** The same up to this one, which is never answered: nothing after it can be done before the run is stopped. */
const foundBefore = (id) => (request) => (request.path.endsWith(`/${id}`) ? { never: true } : FOUND(request));

const connect = (options) => new Crm(new Guardant({ baseUrl: server.url, token: 't', maxRetries: 0, ...options }));
const statuses = (outcomes) => outcomes.map(({ status }) => status);

async function failure(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail('it went well');
}

describe('every_crm', () => {
  let sandbox;
  before(async () => (sandbox = await Sandbox.start()));
  after(() => sandbox.close());

  for (const name of ['guardant', 'rkeeper', 'salesman']) {
    test(`${name}_creates_reads_changes_and_deletes_many`, async () => {
      const { customers } = sandbox.connect(name);
      const rows = Array.from({ length: 25 }, (_, index) => ({ lastName: `Иванов ${index}`, note: 'A' }));
      const told = [];
      const made = await customers.createMany(rows, { progress: (...event) => void told.push(event) });
      assert.deepEqual(statuses(made), rows.map(() => 'ok'));
      assert.deepEqual(made.map(({ index }) => index), [...rows.keys()]);
      assert.deepEqual(told.at(-1), [25, 25]);
      const ids = made.map(({ value }) => value.id);
      const read = await customers.getMany(ids, { concurrency: 3 });
      assert.deepEqual(read.map(({ value }) => value.name), rows.map(({ lastName }) => lastName));
      assert.deepEqual(read.map(({ key }) => key), ids);
      assert.equal(read[0].value.raw.lastname ?? read[0].value.raw.lastName ?? read[0].value.raw.title, 'Иванов 0');
      const changed = await customers.updateMany(ids.map((id) => ({ id, note: 'B' })));
      assert.ok(changed.every(({ value }) => value.note === 'B'));
      const gone = await customers.deleteMany([...ids, ids[0]], { concurrency: 1 });
      assert.deepEqual(statuses(gone), [...ids.map(() => 'ok'), 'failed']);
      assert.deepEqual(gone.map(({ value }) => value), [...ids, null].map(() => null));
      assert.ok(gone.at(-1).error instanceof ApiError);
      assert.deepEqual(gone.failed, [gone.at(-1)]);
    });
  }
});

test('a_row_that_fails_does_not_stop_the_others_and_is_told_of_by_a_bulk_error', async () => {
  server.play((request) => (request.path.endsWith('/2') ? { status: 404 } : FOUND(request)));
  const outcomes = await connect().customers.getMany(['1', 2, '3']);
  assert.ok(Array.isArray(outcomes));
  assert.deepEqual(statuses(outcomes), ['ok', 'failed', 'ok']);
  assert.throws(
    () => outcomes.raiseIfFailed(),
    (error) => error instanceof BulkError && error.outcomes === outcomes && error.cause instanceof NotFoundError,
  );
  assert.equal((await connect().customers.getMany(['1'])).raiseIfFailed(), undefined);
});

for (const [name, lostAfter, how] of [['guardant', true, 'found'], ['salesman', true, 'found'], ['salesman', false, 'sent_again']]) {
  test(`an_outcome_says_that_a_lost_create_of_${name}_was_${how}`, async () => {
    const sandbox = await Sandbox.start();
    try {
      const crm = sandbox.connect(name);
      sandbox.inject({ reset: true, after: lostAfter, method: 'POST' });
      const rows = [1, 2, 3].map((number) => ({ lastName: `Иванов ${number}`, externalId: `A-${number}` }));
      const made = await crm.customers.createMany(rows, { concurrency: 1 });
      assert.deepEqual(statuses(made), ['ok', 'ok', 'ok']);
      // Guardant takes one at a time, SalesMan all of them.
      const wanted = name === 'guardant' ? [how, null, null] : [how, how, how];
      assert.deepEqual(made.map(({ reconciled }) => reconciled), wanted);
    } finally {
      await sandbox.close();
    }
  });
}

test('one_at_a_time_is_one_at_a_time', async () => {
  server.play(FOUND);
  await connect().customers.getMany(IDS, { concurrency: 1 });
  assert.deepEqual(server.received.map(({ path }) => path.split('/').at(-1)), IDS);
  // Two at a time would need two connections.
  assert.equal(new Set(server.received.map(({ port }) => port)).size, 1);
});

describe('progress', () => {
  test('is_told_of_each_input_that_is_done_however_it_ended', async () => {
    server.play((request) => (request.path.endsWith('/2') ? { status: 404 } : FOUND(request)));
    const told = [];
    await connect().customers.getMany(IDS, { progress: (...event) => void told.push(event) });
    assert.deepEqual(told, IDS.map((_, index) => [index + 1, IDS.length]));
  });

  test('is_told_in_the_context_of_the_call', async () => {
    server.play(FOUND);
    const context = new AsyncLocalStorage();
    const seen = new Set();
    await context.run('here', () => connect().customers.getMany(IDS, { progress: () => void seen.add(context.getStore()) }));
    assert.deepEqual([...seen], ['here']);
  });

  test('is_waited_for_if_it_is_asynchronous', async () => {
    server.play(FOUND);
    let running = 0;
    const progress = async () => {
      assert.equal(++running, 1);
      await new Promise((done) => setImmediate(done));
      running--;
    };
    assert.deepEqual(statuses(await connect().customers.getMany(IDS, { progress })), IDS.map(() => 'ok'));
    assert.equal(running, 0);
  });

  test('that_gives_false_begins_nothing_more_and_the_rest_is_not_started', async () => {
    server.play(FOUND);
    const told = [];
    const progress = (done) => {
      told.push(done);
      return done < 2;
    };
    const outcomes = await connect().customers.getMany(IDS, { concurrency: 1, progress });
    assert.deepEqual(told, [1, 2]);
    // The third may have begun while the function was asked: then it came to its end.
    const [first, second, third, ...rest] = statuses(outcomes);
    assert.deepEqual([first, second, rest], ['ok', 'ok', ['not_started', 'not_started', 'not_started']]);
    assert.ok(third === 'ok' || third === 'not_started', third);
    assert.deepEqual([outcomes[5].index, outcomes[5].key, outcomes[5].value, outcomes[5].error], [5, '6', null, null]);
  });

  test('that_throws_stops_the_run_and_the_call_rejects_with_it_and_the_outcomes_so_far', async () => {
    server.play(foundBefore(2));
    const mine = new RangeError('mine');
    const progress = () => {
      throw mine;
    };
    const error = await failure(connect().customers.getMany(IDS, { concurrency: 1, progress }));
    assert.equal(error, mine);
    assert.deepEqual(statuses(error.outcomes), ['ok', ...IDS.slice(1).map(() => 'not_started')]);
    assert.equal(error.outcomes.failed.length, 5);
    assert.ok(!Object.keys(error).includes('outcomes'));
  });

  test('that_throws_what_takes_no_attributes_stops_the_run_too', async () => {
    // A server of its own: what was under way can arrive when the run is over, and is no concern of the next test.
    const own = await Script.start();
    own.play(FOUND);
    for (const thrown of ['text', null, undefined, Object.freeze(new Error('frozen'))]) {
      const progress = () => Promise.reject(thrown);
      assert.equal(await failure(connect({ baseUrl: own.url }).customers.getMany(IDS, { progress })), thrown);
    }
    await own.close();
  });

  test('that_throws_ends_a_write_under_way_whose_outcome_is_then_unknown', async () => {
    // The first row is answered, the second one never.
    server.play(({ method, path }) => (method === 'DELETE' && path.endsWith('/2') ? { never: true } : Script.json({})));
    const progress = async () => {
      await server.arrival(2);
      throw new Error('mine');
    };
    const { outcomes } = await failure(connect().customers.deleteMany(['1', '2', '3'], { concurrency: 1, progress }));
    assert.deepEqual(statuses(outcomes), ['ok', 'unknown', 'not_started']);
    const { error } = outcomes[1];
    assert.ok(error instanceof OutcomeUnknownError && error.sent === true);
    await (await server.arrival(2)).gone;
  });

  test('can_be_told_in_a_run_that_asks_for_a_token', async () => {
    server.play(FOUND);
    const told = [];
    const crm = connect({ token: async () => 'asked' });
    await crm.customers.getMany(IDS, { progress: (done) => void told.push(done) });
    assert.deepEqual(told, IDS.map((_, index) => index + 1));
    assert.ok(server.received.every(({ headers }) => headers.authorization === 'Bearer asked'));
  });
});

describe('a_signal', () => {
  test('drops_the_run_and_what_is_under_way', async () => {
    server.play({ never: true }, { never: true });
    const controller = new AbortController();
    const told = [];
    const run = connect().customers.getMany(IDS, { concurrency: 2, progress: (done) => void told.push(done) }, { signal: controller.signal });
    const arrived = [await server.arrival(1), await server.arrival(2)];
    controller.abort('enough');
    assert.equal(await failure(run), 'enough');
    await Promise.all(arrived.map(({ gone }) => gone));
    assert.deepEqual([told, server.received.length], [[], 2]);
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });

  test('that_progress_aborts_ends_the_run', async () => {
    server.play(foundBefore(2));
    const controller = new AbortController();
    const told = [];
    const progress = (done) => {
      told.push(done);
      controller.abort('enough');
    };
    const run = connect().customers.getMany(IDS, { concurrency: 1, progress }, { signal: controller.signal });
    assert.equal(await failure(run), 'enough');
    assert.deepEqual(told, [1]);
  });
});

// Many of SalesMan's customers at once: creating them in batches, and listing them while others change them.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import {
  AlreadyExistsError,
  AuthenticationError,
  BulkError,
  ConfigError,
  IncompleteListingError,
  InvalidArgumentError,
  OutcomeUnknownError,
  Sandbox,
} from 'crmkit';

// In `add.list`, the sandbox dies at a customer of this title, as a server does at a row that it cannot digest.
const CRASH = { title: 'crash' };

const titled = (...numbers) => numbers.map((number) => ({ title: `Клиент ${number}`, uid: `u${number}` }));
const range = (from, to) => Array.from({ length: to - from }, (_, place) => from + place);
const statuses = (outcomes) => outcomes.map(({ status }) => status[0]).join('');

for (const salesmanDialect of ['server', 'document']) {
  describe(`as_the_${salesmanDialect}_says`, () => {
    let sandbox;
    let client;
    beforeEach(async () => {
      sandbox = await Sandbox.start({ salesmanDialect });
      client = sandbox.native('salesman');
    });
    afterEach(() => sandbox.close());

    /** How many rows each request had. */
    const batches = () =>
      sandbox.requests().filter(({ path }) => path.endsWith('/add.list')).map(({ body }) => JSON.parse(body).client.length);
    /** The oldest first, without the one that the document prints. */
    const titles = async () => (await client.customers.list().collect({ limit: null })).map(({ title }) => title).reverse().slice(1);

    test('rows_go_out_in_batches_and_come_back_in_order', async () => {
      const outcomes = await client.customers.createMany(titled(...range(0, 45)));
      assert.deepEqual(batches(), [20, 20, 5]);
      assert.deepEqual(outcomes.map(({ index, key, status, error }) => [index, key, status, error]), range(0, 45).map((place) => [place, `u${place}`, 'ok', null]));
      assert.deepEqual(outcomes.failed, []);
      outcomes.raiseIfFailed();
      assert.deepEqual(await titles(), range(0, 45).map((number) => `Клиент ${number}`));
      const { clid, rawJson } = outcomes[44].value;
      assert.equal((await client.customers.get({ clid })).uid, 'u44');
      assert.deepEqual(JSON.parse(rawJson), { data: Number(clid), result: 'Успешно' });
    });

    test('the_size_of_a_batch_is_the_callers', async () => {
      await client.customers.createMany(titled(...range(0, 5)), { batchSize: 2 });
      await client.customers.createMany(titled(...range(5, 50)), { batchSize: 100, user: 'belov@example.com' });
      assert.deepEqual(batches(), [2, 2, 1, 45]);
      assert.equal((await client.customers.list({ word: 'Клиент 49' }).first()).user, 'belov@example.com');
    });

    test('one_wrong_row_and_one_that_exists_leave_the_others_alone', async () => {
      const { id } = await client.customers.create({ title: 'Клиент 3' });
      const rows = titled(...range(0, 45));
      rows[7] = { title: '', uid: 7 };
      rows[8] = { titel: 'Клиент 8' };
      const outcomes = await client.customers.createMany(rows);
      assert.deepEqual(batches(), [20, 20, 3]);
      assert.equal(statuses(outcomes), `ooofoooff${'o'.repeat(36)}`);
      const [exists, empty, misspelled] = outcomes.failed;
      assert.ok(exists.error instanceof AlreadyExistsError);
      assert.deepEqual([exists.index, exists.key, exists.value, exists.error.existingId], [3, 'u3', null, id]);
      assert.ok(empty.error instanceof InvalidArgumentError);
      assert.deepEqual([empty.index, empty.key], [7, '7']);
      assert.match(misspelled.error.message, /titel/);
      assert.equal((await titles()).length, 1 + 42);
    });

    test('a_batch_that_dies_is_unknown_and_can_be_sent_again', async () => {
      const rows = [...titled(...range(0, 25)), CRASH, ...titled(...range(26, 45))];
      const outcomes = await client.customers.createMany(rows);
      assert.equal(statuses(outcomes), 'o'.repeat(20) + 'u'.repeat(20) + 'o'.repeat(5));
      const { error, key, value } = outcomes[20];
      assert.ok(error instanceof OutcomeUnknownError);
      assert.deepEqual([key, value, error.sent], ['u20', null, true]);
      // What was in front of the row that the server died of is stored all the same.
      assert.deepEqual(await titles(), [...range(0, 25), ...range(40, 45)].map((number) => `Клиент ${number}`));

      const left = outcomes.failed.map(({ index }) => rows[index]).filter((row) => row !== CRASH);
      const again = await client.customers.createMany(left);
      assert.equal(statuses(again), 'f'.repeat(5) + 'o'.repeat(14));
      for (const { key: uid, error: exists } of again.failed) {
        assert.ok(exists instanceof AlreadyExistsError);
        assert.equal((await client.customers.get({ clid: exists.existingId })).uid, uid);
      }
      assert.deepEqual((await titles()).sort(), rows.filter((row) => row !== CRASH).map(({ title }) => title).sort());
    });

    test('a_refused_key_starts_no_other_batch', async () => {
      const { customers } = sandbox.native('salesman', { apiKey: 'wrong' });
      const outcomes = await customers.createMany(titled(1, 2, 3), { batchSize: 2 });
      assert.deepEqual(outcomes.map(({ status }) => status), ['failed', 'failed', 'not_started']);
      assert.ok(outcomes[0].error instanceof AuthenticationError);
      assert.equal(outcomes[2].error, null);
      assert.deepEqual([outcomes.failed.length, batches()], [3, [2]]);
    });

    test('a_row_whose_time_has_a_zone_fails_alone', async () => {
      const outcomes = await client.customers.createMany([{ title: 'С поясом', dateCreate: new Date() }, ...titled(1)]);
      assert.equal(statuses(outcomes), 'fo');
      assert.ok(outcomes[0].error instanceof ConfigError);
      assert.match(outcomes[0].error.message, /`dateCreate`/);
    });
  });
}

describe('outcomes', () => {
  let sandbox;
  let customers;
  beforeEach(async () => {
    sandbox = await Sandbox.start();
    ({ customers } = sandbox.native('salesman'));
  });
  afterEach(() => sandbox.close());

  test('what_failed_is_thrown_as_one_error', async () => {
    const outcomes = await customers.createMany([...titled(1), CRASH, { title: '' }], { batchSize: 1 });
    assert.throws(() => outcomes.raiseIfFailed(), (error) => {
      assert.ok(error instanceof BulkError);
      assert.equal(error.code, 'CRM_BULK');
      assert.equal(error.outcomes, outcomes);
      assert.equal(error.cause, outcomes.failed[0].error);
      return true;
    });
  });

  test('what_is_thrown_shows_the_caller', async () => {
    const outcomes = await customers.createMany([{ title: '' }]);
    assert.throws(() => outcomes.raiseIfFailed(), (error) => {
      assert.match(error.stack.split('\n')[1], /salesman_many\.test\.mjs/);
      return true;
    });
  });

  test('they_are_an_array_of_plain_objects', async () => {
    const outcomes = await customers.createMany([...titled(1, 2), { title: 5 }]);
    assert.ok(Array.isArray(outcomes));
    assert.deepEqual(Object.keys(outcomes), ['0', '1', '2']);
    assert.deepEqual(Object.keys(outcomes[0]), ['index', 'key', 'status', 'value', 'error', 'reconciled']);
    assert.deepEqual(structuredClone(outcomes.slice(0, 2)), outcomes.slice(0, 2));
    const { value } = outcomes[1];
    assert.deepEqual([value.clid, { ...value }], [value.id, { id: value.id, result: 'Успешно', hid: null, changed: true }]);
  });

  test('no_rows_are_no_request', async () => {
    assert.deepEqual([...await customers.createMany([])], []);
    assert.equal(statuses(await customers.createMany([{ title: null }, 5, null])), 'fff');
    assert.deepEqual(sandbox.requests(), []);
  });

  test('a_response_comes_with_them_if_there_was_one', async () => {
    const [outcomes, response] = await customers.createMany(titled(1, 2, 3), {}, { response: true });
    assert.deepEqual([statuses(outcomes), response.status, response.json.length], ['ooo', 200, 3]);
    const [none, nothing] = await customers.createMany([], undefined, { response: true });
    assert.deepEqual([[...none], nothing], [[], null]);
  });

  test('an_error_of_a_row_shows_the_caller', async () => {
    async function whoAsks() {
      return await customers.createMany([{ title: '' }]);
    }
    const [{ error }] = await whoAsks();
    assert.match(error.stack.split('\n')[1], /whoAsks .*salesman_many\.test\.mjs/);
  });
});

describe('listings', () => {
  let sandbox;
  let customers;
  beforeEach(async () => {
    sandbox = await Sandbox.start();
    ({ customers } = sandbox.native('salesman'));
    // Two pages of 200 customers and a third of 50.
    (await customers.createMany(titled(...range(0, 449)), { batchSize: 449 })).raiseIfFailed();
  });
  afterEach(() => sandbox.close());

  /** The ids of a listing, at whose first record something happens, and its report. */
  async function read(meanwhile, options) {
    const pager = customers.list(options);
    const ids = [];
    for await (const customer of pager) {
      if (ids.length === 0) await meanwhile(customer);
      ids.push(customer.id);
    }
    return { ids, report: pager.report };
  }

  test('one_that_nobody_disturbs_has_every_record_once', async () => {
    const { ids, report } = await read(() => {}, { strict: true });
    assert.equal(new Set(ids).size, 450);
    assert.deepEqual(report, { pages: 3, records: 450, repeats: 0, drift: 'none_seen' });
    const pages = [];
    for await (const { items, offset, totalPages } of customers.list().pages()) pages.push([items.length, offset, totalPages]);
    assert.deepEqual(pages, [[200, 0, 3], [200, 1, 3], [50, 2, 3]]);
  });

  test('a_record_that_is_deleted_meanwhile_is_seen_as_drift', async () => {
    const { ids, report } = await read(({ id }) => customers.delete(id));
    assert.deepEqual([ids.length, report.drift], [449, 'seen']);
    await assert.rejects(read(({ id }) => customers.delete(id), { strict: true }), (error) => {
      assert.ok(error instanceof IncompleteListingError);
      assert.deepEqual([error.report.drift, error.report.records], ['seen', 448]);
      return true;
    });
  });

  test('a_record_that_is_added_meanwhile_comes_again_and_is_dropped', async () => {
    const { ids, report } = await read(() => customers.create({ title: 'Новый' }));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([ids.length, report.drift, report.repeats], [450, 'seen', 1]);
  });

  test('one_may_begin_at_a_page_and_show_the_fields_asked_for', async () => {
    const rows = await customers.list({ fields: ['title'], offset: 2 }).collect({ limit: null });
    assert.deepEqual([rows.length, rows[0].clid === rows[0].id, rows[0].title, rows[0].uid], [50, true, 'Клиент 48', null]);
    assert.deepEqual(await customers.list({ offset: 7 }).collect({ limit: null }), []);
  });
});

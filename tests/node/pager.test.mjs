import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { DeadlineError, Guardant, IncompleteListingError, InvalidArgumentError, ServerError } from 'crmkit';

import { Script, page } from './support/script.mjs';

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new Guardant({ baseUrl: server.url, token: 't', maxRetries: 0 });
});
after(() => server.close());

const list = (options) => client.customers.list({ limit: 3, ...options });
// Windows overlap by one record, so that a listing sees whether the pages moved.
const quiet = () => [page(1, 2, 3), page(3, 4, 5), page(5)];
const moved = () => [page(1, 2, 3), page(4, 5, 6), page(6)];
const ids = (records) => records.map(({ id }) => id);

async function read(records) {
  const all = [];
  for await (const record of records) all.push(record);
  return all;
}

test('a_listing_sends_nothing_before_it_is_iterated', async () => {
  server.play(...quiet());
  const pager = list();
  pager.pages();
  pager[Symbol.asyncIterator]();
  await new Promise(setImmediate);
  assert.deepEqual(server.received, []);
});

test('records_come_one_by_one_over_all_pages', async () => {
  server.play(...quiet());
  assert.deepEqual(ids(await read(list())), ['1', '2', '3', '4', '5']);
  assert.equal(server.received.length, 3);
});

test('a_page_is_read_only_when_its_first_record_is_asked_for', async () => {
  server.play(...quiet());
  const records = list()[Symbol.asyncIterator]();
  for (let record = 1; record <= 3; record++) await records.next();
  assert.equal(server.received.length, 1);
  await records.next();
  assert.equal(server.received.length, 2);
  await records.return();
});

test('leaving_the_loop_stops_reading', async () => {
  server.play(...quiet());
  const pager = list();
  for await (const record of pager) {
    if (record.id === '2') break;
  }
  assert.equal(server.received.length, 1);
  assert.equal(pager.report.pages, 1);
});

test('records_asked_for_all_at_once_come_in_order_and_once', async () => {
  server.play(...quiet());
  const records = list()[Symbol.asyncIterator]();
  const asked = await Promise.all(Array.from({ length: 7 }, () => records.next()));
  assert.deepEqual(asked.map(({ value, done }) => (done ? 'end' : value.id)), ['1', '2', '3', '4', '5', 'end', 'end']);
  assert.deepEqual(await records.next(), { value: undefined, done: true });
});

test('pages_come_with_their_place', async () => {
  server.play(...quiet());
  const pages = await read(list().pages());
  assert.deepEqual(pages.map(({ items, offset, totalPages }) => [ids(items), offset, totalPages]), [
    [['1', '2', '3'], 0, null],
    [['4', '5'], 3, null],
  ]);
});

test('a_pager_is_iterated_anew_each_time', async () => {
  server.play(...quiet(), ...quiet());
  const pager = list();
  const pages = pager.pages();
  assert.equal((await read(pages)).length, 2);
  assert.equal((await read(pages)).length, 2);
  assert.equal(server.received.length, 6);
});

test('the_report_is_null_until_an_iteration_ended', async () => {
  server.play(...quiet());
  const pager = list();
  assert.equal(pager.report, null);
  for await (const record of pager) assert.ok(record && pager.report === null);
  assert.deepEqual(pager.report, { pages: 3, records: 5, repeats: 0, drift: 'none_seen' });
});

test('a_record_that_comes_again_is_given_once_and_counted', async () => {
  server.play(page(1, 2, 3), page(2, 3, 4), page(4));
  const pager = list();
  assert.deepEqual(ids(await read(pager)), ['1', '2', '3', '4']);
  assert.deepEqual(pager.report, { pages: 3, records: 4, repeats: 2, drift: 'seen' });
});

test('an_empty_listing_has_no_record_and_no_first', async () => {
  server.play(page(), page());
  assert.deepEqual(await read(list()), []);
  assert.equal(await list().first(), null);
});

test('first_reads_one_page', async () => {
  server.play(...quiet());
  assert.equal((await list().first()).id, '1');
  assert.equal(server.received.length, 1);
});

describe('collect', () => {
  for (const [limit, wanted, requests] of [[null, 5, 3], [0, 0, 0], [2, 2, 1], [3, 3, 1], [4, 4, 2], [99, 5, 3]]) {
    test(`collect_with_limit_${limit}_gives_${wanted}_records_by_${requests}_requests`, async () => {
      server.play(...quiet());
      assert.equal((await list().collect({ limit })).length, wanted);
      assert.equal(server.received.length, requests);
    });
  }

  for (const options of [undefined, {}, { limit: undefined }, { limit: -1 }, { limit: 1.5 }, { limit: NaN }, { limit: Infinity }, { limit: '3' }, { limit: 3n }, { limit: 1, more: 1 }, null, 3]) {
    test(`collect_refuses_${typeof options === 'object' && options ? Object.entries(options).flat().join('_') : options}`, async () => {
      server.play(...quiet());
      await assert.rejects(list().collect(options), InvalidArgumentError);
      assert.deepEqual(server.received, []);
    });
  }
});

describe('prefetch', () => {
  test('pages_are_asked_for_before_their_turn_and_come_in_order', async () => {
    server.play(...quiet());
    const pager = list({ prefetch: 1 });
    const pages = pager.pages()[Symbol.asyncIterator]();
    assert.deepEqual(ids((await pages.next()).value.items), ['1', '2', '3']);
    while (server.received.length < 2) await new Promise(setImmediate);
    assert.deepEqual(ids((await pages.next()).value.items), ['4', '5']);
    assert.equal((await pages.next()).done, true);
    assert.deepEqual(pager.report, { pages: 3, records: 5, repeats: 0, drift: 'none_seen' });
  });

  test('nothing_is_asked_for_beyond_a_limit', async () => {
    server.play(...quiet());
    assert.equal((await list({ prefetch: 32 }).first()).id, '1');
    assert.equal((await list({ prefetch: 32 }).collect({ limit: 3 })).length, 3);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(server.received.length, 2);
  });

  test('leaving_the_loop_drops_what_was_asked_for', async () => {
    const silent = await Script.start();
    silent.play(({ query }) => (query.offset === '0' ? page(1, 2, 3) : { never: true }));
    const one = new Guardant({ baseUrl: silent.url, token: 't', maxConcurrency: 1, deadline: 5 });
    for await (const record of one.customers.list({ limit: 3, prefetch: 3 })) {
      if (record.id === '2') break;
    }
    // The one place of this client is free again.
    assert.equal((await one.customers.list({ limit: 3 }).first()).id, '1');
    await silent.close();
  });

  for (const prefetch of [-1, 33, 1.5, NaN, '1', null, true, 2n]) {
    test(`a_prefetch_of_${typeof prefetch}_${prefetch}_is_refused`, () => {
      assert.throws(() => list({ prefetch }), (error) => error instanceof InvalidArgumentError && /prefetch/.test(error.message));
    });
  }
});

describe('strict', () => {
  const refused = async (work) => {
    server.play(...moved());
    await assert.rejects(work, (error) => error instanceof IncompleteListingError && error.report.drift === 'seen');
  };

  test('a_strict_listing_ends_with_an_error_if_the_pages_moved', () => refused(read(list({ strict: true }))));
  test('collect_can_be_strict', () => refused(list().collect({ limit: null, strict: true })));
  test('pages_can_be_strict', () => refused(read(list().pages({ strict: true }))));

  test('strict_can_be_taken_back', async () => {
    server.play(...moved());
    assert.equal((await list({ strict: true }).collect({ limit: null, strict: false })).length, 6);
  });

  test('a_strict_listing_that_did_not_move_is_complete', async () => {
    server.play(...quiet());
    assert.equal((await list({ strict: true }).collect({ limit: null })).length, 5);
  });

  test('a_listing_that_is_not_strict_tells_of_the_drift_in_its_report', async () => {
    server.play(...moved());
    const pager = list();
    await read(pager);
    assert.equal(pager.report.drift, 'seen');
  });

  for (const strict of [1, 'yes', null]) {
    test(`strict_refuses_${strict}`, async () => {
      assert.throws(() => list({ strict }), InvalidArgumentError);
      assert.throws(() => list().pages({ strict }), InvalidArgumentError);
      await assert.rejects(list().collect({ limit: 1, strict }), InvalidArgumentError);
    });
  }
});

test('while_a_later_page_is_waited_for_the_program_goes_on_until_its_time_is_over', async () => {
  server.play(page(1, 2, 3), { never: true });
  const brief = client.withOptions({ timeout: 0.2 });
  const pages = brief.customers.list({ limit: 3 }).pages()[Symbol.asyncIterator]();
  await pages.next();
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 10);
  const start = performance.now();
  await assert.rejects(pages.next(), (error) => error instanceof DeadlineError && error.limit === 'attempt');
  clearInterval(ticking);
  const took = performance.now() - start;
  assert.ok(took > 190 && took < 2000, `${took} ms`);
  assert.ok(ticks >= 5, `${ticks} ticks`);
});

test('a_later_page_that_is_given_up_lets_go_of_its_connection', async () => {
  server.play(page(1, 2, 3), { never: true }, page(7));
  const controller = new AbortController();
  const pages = client.customers.list({ limit: 3 }, { signal: controller.signal }).pages()[Symbol.asyncIterator]();
  await pages.next();
  const next = pages.next();
  const { gone } = await server.arrival(2);
  controller.abort('enough');
  assert.equal(await next.catch((reason) => reason), 'enough');
  await gone;
  assert.deepEqual(ids(await client.customers.list().collect({ limit: null })), ['7']);
});

test('wrong_arguments_are_told_by_list_itself', () => {
  for (const options of [{ limit: 0 }, { limit: 101 }, { type: 'companies' }, { sort: 'name' }, { archived: 'no' }, null, 'x', [], new Map()]) {
    assert.throws(() => client.customers.list(options), InvalidArgumentError);
  }
});

test('an_error_on_a_later_page_comes_after_the_records_before_it', async () => {
  server.play(page(1, 2, 3), { status: 500 });
  const seen = [];
  await assert.rejects(async () => {
    for await (const { id } of list()) seen.push(id);
  }, ServerError);
  assert.deepEqual(seen, ['1', '2', '3']);
});

test('an_iteration_that_failed_is_over', async () => {
  server.play({ status: 500 });
  const records = list()[Symbol.asyncIterator]();
  await assert.rejects(records.next(), ServerError);
  assert.deepEqual(await records.next(), { value: undefined, done: true });
});

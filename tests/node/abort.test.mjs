import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { after, before, test } from 'node:test';

import { Guardant, NotFoundError } from 'crmkit';

import { Script, page } from './support/script.mjs';

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new Guardant({ baseUrl: server.url, token: 't', maxRetries: 0 });
});
after(() => server.close());

const listeners = (signal) => getEventListeners(signal, 'abort').length;

test('an_aborted_call_rejects_with_the_reason_and_its_request_is_dropped', async () => {
  server.play({ never: true });
  const controller = new AbortController();
  const reason = new Error('enough');
  const call = client.customers.get('1', { signal: controller.signal });
  const request = await server.arrival();
  controller.abort(reason);
  await assert.rejects(call, (error) => error === reason);
  await request.gone;
  assert.equal(listeners(controller.signal), 0);
});

test('any_value_can_be_the_reason', async () => {
  for (const reason of ['text', 0, null, { code: 1 }]) {
    server.play({ never: true });
    const controller = new AbortController();
    const call = client.customers.get('1', { signal: controller.signal });
    await server.arrival();
    controller.abort(reason);
    const thrown = await call.then(() => assert.fail('it went through'), (error) => error);
    assert.equal(thrown, reason);
  }
});

test('a_signal_that_is_aborted_already_sends_nothing', async () => {
  server.play();
  const signal = AbortSignal.abort('before');
  for (const work of [
    () => client.customers.get('1', { signal }),
    () => client.customers.create({ name: 'X' }, { signal }),
    () => client.customers.list({}, { signal }).first(),
  ]) {
    const thrown = await work().then(() => assert.fail('it went through'), (error) => error);
    assert.equal(thrown, 'before');
  }
  assert.deepEqual(server.received, []);
});

test('a_signal_that_is_not_used_leaves_no_listener_behind', async () => {
  const { signal } = new AbortController();
  server.play(Script.json({ customer: { _id: 1 } }), { status: 404 }, page(1));
  await client.customers.get('1', { signal });
  await assert.rejects(client.customers.get('1', { signal }), NotFoundError);
  await client.customers.list({}, { signal }).collect({ limit: null });
  assert.equal(listeners(signal), 0);
});

test('an_abort_after_the_answer_changes_nothing', async () => {
  server.play(Script.json({ customer: { _id: 1 } }));
  const controller = new AbortController();
  const record = await client.customers.get('1', { signal: controller.signal });
  controller.abort();
  assert.equal(record.id, '1');
});

test('an_aborted_listing_ends_with_the_reason_at_its_next_page', async () => {
  server.play(page(1, 2), { never: true });
  const controller = new AbortController();
  const seen = [];
  await assert.rejects(async () => {
    for await (const { id } of client.customers.list({ limit: 2 }, { signal: controller.signal })) {
      seen.push(id);
      if (id === '2') server.arrival(2).then(() => controller.abort());
    }
  }, { name: 'AbortError' });
  assert.deepEqual(seen, ['1', '2']);
});

test('a_client_goes_on_after_an_abort', async () => {
  const controller = new AbortController();
  server.play({ never: true }, Script.json({ customer: { _id: 5 } }));
  const call = client.customers.get('1', { signal: controller.signal });
  await server.arrival();
  controller.abort();
  await assert.rejects(call);
  assert.equal((await client.customers.get('5')).id, '5');
});

test('the_timeout_of_a_signal_is_its_reason', async () => {
  server.play({ never: true });
  await assert.rejects(client.customers.get('1', { signal: AbortSignal.timeout(200) }), { name: 'TimeoutError' });
});

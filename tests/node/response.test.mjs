// What a call came back with besides its record, and requests that no operation describes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { Guardant, NotFoundError, OutcomeUnknownError } from 'crmkit';

import { Script, page } from './support/script.mjs';

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new Guardant({ baseUrl: server.url, token: 't', maxRetries: 0 });
});
after(() => server.close());

const BODY = '{"customer": {"_id":12345678901234567890, "name":"Ёж"} }';

describe('the_call_option_response', () => {
  test('a_call_resolves_to_its_record_and_the_response', async () => {
    server.play({ status: 203, body: BODY, headers: { 'X-Request-Id': 'a1', 'X-Many': ['a', 'b'] } });
    const [record, response] = await client.customers.get('1', { response: true });
    assert.deepEqual([record.id, record.name], ['12345678901234567890', 'Ёж']);
    const { headers, ...others } = response;
    assert.deepEqual(others, { status: 203, attempts: 1, requestId: null, ver: null, timestamp: null, reconciled: null });
    assert.equal(Object.getPrototypeOf(headers), Object.prototype);
    assert.deepEqual([headers['x-request-id'], headers['x-many'], headers['content-type']], ['a1', 'a, b', 'application/json']);
    assert.equal(response.rawJson, BODY);
    assert.deepEqual(response.json, { customer: { _id: '12345678901234567890', name: 'Ёж' } });
    assert.ok(!inspect(response).includes('Ёж'));
  });

  test('a_call_without_it_resolves_to_its_record', async () => {
    server.play({ body: BODY }, { body: BODY }, { body: BODY });
    for (const options of [undefined, {}, { response: false }]) assert.equal((await client.customers.get('1', options)).name, 'Ёж');
  });

  test('a_deletion_has_a_response_and_no_record', async () => {
    server.play({ status: 204 });
    const [nothing, { status, rawJson, json }] = await client.customers.delete('1', { response: true });
    assert.deepEqual([nothing, status, rawJson, json], [undefined, 204, '', undefined]);
  });

  test('an_update_has_the_response_to_its_write_which_counts_its_read_too', async () => {
    server.play({ body: '{"customer":{"_id":1,"name":"old"}}' }, { body: '{"customer":{"_id":1,"name":"new"}}' });
    const [record, response] = await client.customers.update('1', { name: 'new' }, { response: true });
    assert.deepEqual([record.name, response.json.customer.name, response.attempts], ['new', 'new', 2]);
  });

  test('it_goes_together_with_a_signal', async () => {
    server.play({ never: true });
    const { signal } = new AbortController();
    await assert.rejects(client.customers.get('1', { response: true, signal: AbortSignal.abort('x') }), (error) => error === 'x');
    server.play({ body: BODY });
    assert.equal((await client.customers.get('1', { response: true, signal })).length, 2);
  });

  test('a_call_that_fails_rejects_as_ever', async () => {
    server.play({ status: 404 });
    await assert.rejects(client.customers.get('1', { response: true }), NotFoundError);
  });
});

test('each_page_has_its_response', async () => {
  server.play({ ...page(1, 2), headers: { 'x-page': '1' } }, { ...page(2, 3), headers: { 'x-page': '2' } }, page(3));
  const seen = [];
  for await (const page of client.customers.list({ limit: 2 }).pages()) {
    seen.push([page.response.headers['x-page'], page.response.status, page.response.rawJson === page.rawJson, page.response.json.customers.length]);
    assert.deepEqual(Object.keys(page), ['items', 'offset', 'totalPages']);
  }
  assert.deepEqual(seen, [['1', 200, true, 2], ['2', 200, true, 2]]);
});

describe('request', () => {
  test('a_request_reaches_any_path_with_the_token', async () => {
    server.play({ body: '{"any":9007199254740993}' });
    const response = await client.request('get', '/v1.0/any thing', { query: { name: 'Ёж', n: [1, true], none: undefined } });
    assert.deepEqual([response.status, response.json], [200, { any: '9007199254740993' }]);
    const { method, path, headers, body } = server.received[0];
    assert.deepEqual({ method, path, body, token: headers.authorization }, { method: 'GET', path: '/v1.0/any%20thing', body: '', token: 'Bearer t' });
    assert.deepEqual(server.received[0].pairs, [['n', '1'], ['n', 'true'], ['name', 'Ёж']]);
  });

  test('a_body_goes_as_json', async () => {
    server.play({ status: 201 }, { status: 201 }, { status: 201 });
    for (const json of [{ a: [1, null, 'ё'] }, null, 'text']) await client.request('POST', 'x', { json });
    assert.deepEqual(server.received.map(({ body }) => body), ['{"a":[1,null,"ё"]}', 'null', '"text"']);
    assert.equal(server.received[0].headers['content-type'], 'application/json');
  });

  test('a_body_that_is_no_json_is_text', async () => {
    server.play({ body: '<html>' });
    const { json, rawJson } = await client.request('GET', 'x');
    assert.deepEqual([json, rawJson], [undefined, '<html>']);
  });

  test('a_refusal_is_the_same_error_as_of_any_call_with_the_callers_stack', async () => {
    server.play({ status: 404 });
    async function whoAsks() {
      await client.request('GET', 'x');
    }
    const error = await whoAsks().catch((thrown) => thrown);
    assert.ok(error instanceof NotFoundError);
    assert.deepEqual([error.crm, error.operation], ['guardant', 'request']);
    assert.match(error.stack.split('\n')[1], /whoAsks .*response\.test\.mjs/);
  });

  test('a_write_whose_answer_is_lost_is_reported_unknown', async () => {
    server.play({ lost: 'reset' });
    await assert.rejects(client.request('POST', 'x', { json: {} }), OutcomeUnknownError);
  });

  test('a_request_can_be_aborted', async () => {
    server.play({ never: true });
    const controller = new AbortController();
    const call = client.request('GET', 'x', undefined, { signal: controller.signal });
    const { gone } = await server.arrival();
    controller.abort('enough');
    await assert.rejects(call, (error) => error === 'enough');
    await gone;
  });
});

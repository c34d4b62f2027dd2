import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import * as crmkit from 'crmkit';

import { Script, page } from './support/script.mjs';

const { ApiError, ClosedError, ConfigError, CrmError, DecodeError, Guardant, NotFoundError, OutcomeUnknownError, RateLimitError, TransportError } = crmkit;
const SECRET = 'secret-token-9c1f';

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new Guardant({ baseUrl: server.url, token: SECRET, maxRetries: 0 });
});
after(() => server.close());

const refusal = (status, code = 10172) => Script.json({ error: { code, message: 'Customer not found' } }, status);

async function failure(work) {
  try {
    await work();
  } catch (error) {
    return error;
  }
  assert.fail('there was no error');
}

test('a_refused_certificate_ends_a_call_at_once_and_names_the_setting', async () => {
  const pem = readFileSync(new URL('../certificates/localhost.pem', import.meta.url));
  const untrusted = https.createServer({ key: pem, cert: pem });
  await new Promise((ready) => untrusted.listen(0, '127.0.0.1', ready));
  const stranger = new Guardant({ baseUrl: `https://localhost:${untrusted.address().port}` });
  try {
    for (const call of [() => stranger.customers.get('8'), () => stranger.customers.create({ name: 'X' })]) {
      const error = await failure(call);
      assert.deepEqual([error.name, error.sent, error.attempts], ['TransportError', false, 1]);
      assert.match(error.message, /caFile/);
    }
  } finally {
    await stranger.close();
    untrusted.close();
  }
});

test('an_error_is_of_every_class_above_its_own', async () => {
  server.play(refusal(404));
  const error = await failure(() => client.customers.get('1'));
  for (const Class of [NotFoundError, ApiError, CrmError, Error]) assert.ok(error instanceof Class);
  assert.ok(!(error instanceof TransportError));
});

test('an_error_has_its_attributes', async () => {
  server.play(refusal(404));
  const { name, code, vendorCode, status, requestId, crm, operation, attempts, body } = await failure(() => client.customers.get('1'));
  assert.deepEqual({ name, code, vendorCode, status, requestId, crm, operation, attempts, body }, {
    name: 'NotFoundError',
    code: 'CRM_NOT_FOUND',
    vendorCode: '10172',
    status: 404,
    requestId: null,
    crm: 'guardant',
    operation: 'customers.get',
    attempts: 1,
    body: '{"error":{"code":10172,"message":"Customer not found"}}',
  });
});

test('an_attribute_that_a_class_lacks_is_undefined_and_one_that_is_not_known_is_null', async () => {
  server.play({ ...refusal(429), headers: { 'retry-after': '7' } }, refusal(429));
  // Each by a client of its own, for one holds back after a 429.
  const other = () => failure(() => new Guardant({ baseUrl: server.url, token: SECRET, maxRetries: 0 }).customers.get('1'));
  const [told, untold] = [await other(), await other()];
  assert.ok(told instanceof RateLimitError);
  assert.deepEqual([told.retryAfter, untold.retryAfter, told.existingId], [7, null, undefined]);
});

test('a_lost_write_has_its_reason_as_the_cause', async () => {
  server.play({ lost: 'reset' });
  const error = await failure(() => client.customers.create({ name: 'X' }));
  assert.ok(error instanceof OutcomeUnknownError);
  assert.ok(error.cause instanceof TransportError);
  assert.equal(error.cause.sent, true);
});

test('an_answer_that_cannot_be_read_tells_where', async () => {
  server.play({ body: '{"customers":[{"_id":1},{"_id":2,"archived":"maybe"}]}' });
  const error = await failure(() => client.customers.list().first());
  assert.ok(error instanceof DecodeError);
  assert.deepEqual([error.path, error.status], ['customers[1].archived', 200]);
});

test('the_stack_of_a_call_shows_who_made_it', async () => {
  server.play(refusal(404));
  async function whoCalls() {
    return await client.customers.get('1');
  }
  const { stack } = await failure(whoCalls);
  assert.match(stack, /^NotFoundError: guardant customers\.get: /);
  assert.match(stack.split('\n')[1], /whoCalls .*errors\.test\.mjs:\d+:\d+/);
});

test('the_stack_of_a_write_and_of_its_cause_shows_who_made_it', async () => {
  server.play({ lost: 'cut', body: '{"customer":{"_id":1}}' });
  async function whoWrites() {
    await client.customers.create({ name: 'X' });
  }
  const { stack, cause } = await failure(whoWrites);
  assert.match(stack, /whoWrites .*errors\.test\.mjs/);
  assert.match(cause.stack, /whoWrites .*errors\.test\.mjs/);
});

test('the_stack_of_a_listing_shows_who_reads_it', async () => {
  server.play(page(), refusal(404), refusal(404), refusal(404));
  await client.customers.list().first();
  const whoReads = {
    async records() {
      for await (const record of client.customers.list()) assert.ok(record);
    },
    async pages() {
      for await (const page of client.customers.list().pages()) assert.ok(page);
    },
    async collect() {
      await client.customers.list().collect({ limit: 1 });
    },
  };
  for (const [name, read] of Object.entries(whoReads)) {
    assert.match((await failure(() => read())).stack, new RegExp(`${name} .*errors\\.test\\.mjs`));
  }
});

test('the_stack_of_a_refused_argument_shows_who_gave_it', async () => {
  async function whoGives() {
    await client.customers.update('1', { nmae: 'X' });
  }
  assert.match((await failure(whoGives)).stack, /whoGives .*errors\.test\.mjs/);
  assert.match((await failure(() => client.customers.list({ limit: 0 }))).stack, /errors\.test\.mjs/);
});

test('a_call_that_is_not_awaited_at_once_still_shows_its_caller', async () => {
  server.play(refusal(404), refusal(404));
  let calls;
  async function whoGathers() {
    calls = [client.customers.get('1'), client.customers.get('2')];
    await Promise.all(calls);
  }
  assert.match((await failure(whoGathers)).stack, /whoGathers .*errors\.test\.mjs/);
  await Promise.allSettled(calls);
});

test('an_error_prints_its_class_its_attributes_and_not_the_body', async () => {
  server.play(refusal(404));
  const printed = inspect(await failure(() => client.customers.get('1')));
  for (const part of ['NotFoundError: guardant customers.get: ', "code: 'CRM_NOT_FOUND'", 'status: 404', "vendorCode: '10172'"]) {
    assert.ok(printed.includes(part), `${part} is not in ${printed}`);
  }
  assert.ok(!printed.includes('body:') && !printed.includes('null'));
});

test('an_error_is_written_as_json_without_the_body', async () => {
  server.play(refusal(404));
  assert.deepEqual(JSON.parse(JSON.stringify(await failure(() => client.customers.get('1')))), {
    code: 'CRM_NOT_FOUND', crm: 'guardant', operation: 'customers.get', attempts: 1, status: 404, vendorCode: '10172',
  });
});

test('a_secret_is_in_no_error_and_in_no_print_of_a_client', async () => {
  server.play(refusal(401), { lost: 'reset' }, { status: 502, body: '<html>' }, { body: '{' });
  const errors = [];
  for (let sent = 0; sent < 4; sent++) errors.push(await failure(() => client.customers.create({ name: 'X' })));
  for (const token of [`${SECRET}\n`, [SECRET], { token: SECRET }, 5]) {
    errors.push(await failure(async () => new Guardant({ token })));
  }
  const seen = [client, client.customers, client.customers.list(), ...errors].map((value) => inspect(value, { depth: 9, showHidden: true }));
  for (const text of seen) assert.ok(!text.includes(SECRET), text);
});

test('settings_are_refused_when_the_client_is_made_by_the_names_that_were_given', () => {
  for (const [options, name] of [
    [{ bseUrl: 'http://h' }, 'bseUrl'],
    [{ base_url: 'http://h' }, 'base_url'],
    [{ baseUrl: 'station' }, 'baseUrl'],
    [{ baseUrl: 'ftp://h' }, 'baseUrl'],
    [{ baseUrl: 'http://u:p@h' }, 'baseUrl'],
    [{ timeout: 0 }, 'timeout'],
    [{ timeout: NaN }, 'timeout'],
    [{ timeout: '3' }, 'timeout'],
    [{ connectTimeout: -1 }, 'connectTimeout'],
    [{ deadline: Infinity }, 'deadline'],
    [{ maxRetries: 1.5 }, 'maxRetries'],
    [{ maxConcurrency: 0 }, 'maxConcurrency'],
    [{ maxResponseBytes: 0 }, 'maxResponseBytes'],
    [{ maxResponseBytes: 1.5 }, 'maxResponseBytes'],
    [{ rateLimit: 0 }, 'rateLimit'],
    [{ headers: { a: 1 } }, 'headers'],
    [{ headers: { Host: 'x' } }, 'headers'],
    [{ headers: new Map() }, 'headers'],
    [{ caFile: '/no/such/file' }, 'caFile'],
    [{ clientCert: '/no/such/file' }, 'clientCert'],
    [{ timezone: 'Mars/Base' }, 'timezone'],
    [{ defaultRegion: 'russia' }, 'defaultRegion'],
    [{ token: () => 't', headers: { Authorization: 'Bearer t' } }, 'token'],
    [{ token: Symbol('t') }, 'token'],
    [{ token: '' }, 'token'],
    [{ token: 5n }, 'token'],
  ]) {
    assert.throws(
      () => new Guardant(options),
      (error) => error instanceof ConfigError && error.message.includes(name) && !/[a-z]_[a-z]/.test(error.message.replace('base_url`', '')),
      `${name}: ${inspect(options)}`,
    );
  }
  for (const options of [null, 'x', 5, [], new Map()]) assert.throws(() => new Guardant(options), ConfigError);
});

test('a_setting_that_is_undefined_is_not_given', () => {
  new Guardant({ token: undefined, timeout: undefined, proxy: null });
});

test('settings_that_are_not_given_come_from_the_environment', async () => {
  process.env.GUARDANT_BASE_URL = server.url;
  process.env.GUARDANT_TOKEN = 'from-the-environment';
  try {
    server.play(page(), page());
    await Guardant.fromEnv().customers.list().first();
    await Guardant.fromEnv({ token: 'given' }).customers.list().first();
    const sent = server.received.map(({ headers }) => headers.authorization);
    assert.deepEqual(sent, ['Bearer from-the-environment', 'Bearer given']);
    assert.throws(() => Guardant.fromEnv({ tokn: 't' }), ConfigError);
  } finally {
    delete process.env.GUARDANT_BASE_URL;
    delete process.env.GUARDANT_TOKEN;
  }
});

test('a_closed_client_refuses_and_can_be_closed_again', async () => {
  const closed = new Guardant({ baseUrl: server.url, token: 't' });
  const pager = closed.customers.list();
  await closed.close();
  await closed[Symbol.asyncDispose]();
  server.play();
  await assert.rejects(closed.customers.get('1'), ClosedError);
  await assert.rejects(pager.first(), ClosedError);
  assert.throws(() => closed.customers.list(), ClosedError);
  assert.deepEqual(server.received, []);
});

test('a_program_can_make_an_error_for_its_own_tests', () => {
  const error = new NotFoundError('gone', { status: 404, vendorCode: '1', cause: 'why' });
  assert.deepEqual([error.message, error.status, error.vendorCode, error.cause, error.code], ['gone', 404, '1', 'why', 'CRM_NOT_FOUND']);
  assert.equal(String(new NotFoundError('gone')), 'NotFoundError: gone');
});

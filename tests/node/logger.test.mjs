// What a logger is told of calls, where, and what it never is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { ConfigError, Guardant, NotFoundError, Sandbox, connect } from 'crmkit';

import { run } from './support/program.mjs';
import { Script } from './support/script.mjs';

const TOKEN = 'secret-token-77aa';
const FOUND = Script.json({ customer: { _id: 8 } });

let server;
before(async () => (server = await Script.start()));
after(() => server.close());

/** A logger that keeps what it is told. */
function keeping() {
  const records = [];
  const logger = (level, message, fields) => records.push({ level, message, fields });
  logger.records = records;
  logger.of = (event) => records.filter(({ fields }) => fields.event === event);
  logger.events = () => records.map(({ fields }) => fields.event);
  return logger;
}

const client = (logger, options) => new Guardant({ baseUrl: server.url, token: TOKEN, logger, ...options });

test('a_call_is_told_from_its_request_to_its_end', async () => {
  server.play(FOUND);
  const logger = keeping();
  await client(logger).customers.get('8');
  assert.deepEqual(logger.events(), ['request', 'answer', 'call']);
  assert.deepEqual(logger.records.map(({ level }) => level), ['debug', 'debug', 'info']);
  const [{ fields: call, message }] = logger.of('call');
  assert.equal(call.crm, 'guardant');
  assert.equal(call.operation, 'customers.get');
  assert.equal(call.status, 200);
  assert.equal(call.attempts, 1);
  assert.match(message, /^guardant customers\.get: /);
  assert.equal(logger.of('answer')[0].fields['url.template'], '/v1.0/customers/{id}');
});

test('a_logger_may_be_an_object_and_goes_with_the_clients_made_from_it', async () => {
  const told = [];
  const logger = {
    debug: () => told.push('debug'),
    info(message, fields) {
      assert.equal(this, logger);
      told.push(fields.event);
    },
    warn: (message, fields) => told.push(fields.event),
  };
  server.play({ status: 429 }, FOUND);
  await client(logger).withOptions({ timeout: 5 }).customers.get('8');
  assert.deepEqual(told.filter((event) => event !== 'debug'), ['pause', 'retry', 'call']);
});

test('a_retry_is_told_before_the_request_is_sent_again', async () => {
  server.play({ status: 503 }, FOUND);
  const logger = keeping();
  await client(logger).customers.get('8');
  assert.deepEqual(logger.events(), ['request', 'answer', 'retry', 'request', 'answer', 'call']);
  const [{ fields }] = logger.of('retry');
  assert.equal(fields.reason, 'HTTP 503');
  assert.equal(logger.of('request')[1].fields['http.request.resend_count'], 1);
});

test('a_wait_is_told_while_it_lasts', async () => {
  server.play({ status: 503, headers: { 'Retry-After': '60' } });
  const controller = new AbortController();
  const waiting = new Promise((told) => {
    const logger = (level, message, { event }) => event === 'retry' && told();
    const call = client(logger).customers.get('8', { signal: controller.signal });
    call.catch(() => {});
  });
  await waiting;
  controller.abort();
});

test('how_a_call_failed_is_told', async () => {
  const logger = keeping();
  server.play(Script.json({}, 404));
  await assert.rejects(client(logger).customers.get('8'), NotFoundError);
  const controller = new AbortController();
  server.play({ never: true });
  const call = client(logger).customers.get('8', { signal: controller.signal });
  await server.arrival();
  controller.abort();
  await assert.rejects(call);
  assert.deepEqual(logger.of('call').map(({ fields }) => fields['error.type']), ['NotFoundError', 'AbortError']);
});

test('pages_requests_and_the_common_interface_are_told', async () => {
  const sandbox = await Sandbox.start();
  try {
    const logger = keeping();
    const crm = connect('guardant', { baseUrl: sandbox.url('guardant'), ...sandbox.credentials('guardant'), logger });
    await crm.customers.list().collect({ limit: null });
    await crm.customers.getMany(['4', '8'], { progress: () => {} });
    await crm.native.request('GET', 'v1.0/customers');
    const calls = logger.of('call').map(({ fields }) => [fields.operation, fields.attempts]);
    assert.deepEqual(calls, [['customers.list', 1], ['customers.list', 0], ['customers.get_many', 2], ['request', 1]]);
  } finally {
    await sandbox.close();
  }
});

test('a_logger_that_throws_does_no_harm_to_the_call', async () => {
  server.play(FOUND);
  const warned = [];
  const listener = (warning) => warned.push(warning.message);
  process.on('warning', listener);
  const logger = () => {
    throw new Error('disk full');
  };
  assert.equal((await client(logger).customers.get('8')).id, '8');
  await new Promise(setImmediate);
  process.off('warning', listener);
  assert.equal(warned.length, 3);
  assert.match(warned[0], /disk full/);
});

for (const logger of ['console', 5, {}, { info() {} }, { debug() {}, info() {}, warn: 1 }]) {
  test(`a_logger_that_is_none_is_refused: ${JSON.stringify(logger)}`, () => {
    assert.throws(() => client(logger), ConfigError);
  });
}

test('neither_secrets_nor_personal_data_nor_ids_are_told', async () => {
  const person = { name: 'Tatiana', lastName: 'Secretova', phone: '+79167654321', email: 'hidden@example.org' };
  const logger = keeping();
  const headers = { 'X-Api-Key': 'k3y-of-mine', 'Set-Cookie': 'c00kie' };
  const echo = { ...Script.json({ error: `${TOKEN} ${person.name}`, customerPhone: person.phone }, 400), headers };
  server.play(() => echo);
  const guardant = client(logger, { headers: { 'X-Api-Key': 'k3y-of-mine' } });
  await assert.rejects(guardant.customers.create(person));
  await assert.rejects(guardant.customers.get('4711'));
  await assert.rejects(guardant.request('GET', 'customers/4711', { query: { email: person.email, limit: 3 } }));
  const told = JSON.stringify(logger.records);
  for (const hidden of [...Object.values(person), TOKEN, 'k3y-of-mine', 'c00kie', '4711']) {
    assert.ok(!told.includes(hidden), `${hidden} is in ${told}`);
  }
  assert.ok(told.includes('limit=3'));
});

test('opentelemetry_is_not_loaded_by_a_program_that_does_not_trace', async () => {
  const { code, output } = await run(`
    const { Sandbox } = require('crmkit');
    (async () => {
      const sandbox = await Sandbox.start();
      await sandbox.native('guardant').customers.get('8');
      const loaded = Object.keys(require.cache).filter((name) => name.includes('opentelemetry'));
      if (loaded.length > 0 || sandbox.requests()[0].headers.traceparent) process.exitCode = 3;
      await sandbox.close();
    })();
  `);
  assert.equal(code, 0, output);
});

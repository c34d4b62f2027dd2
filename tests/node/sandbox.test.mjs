import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ClosedError, ConfigError, Guardant, InvalidArgumentError, NotFoundError, OutcomeUnknownError, RKeeper, Sandbox, ServerError } from 'crmkit';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describe('end_to_end', () => {
  let sandbox;
  let client;
  before(async () => {
    sandbox = await Sandbox.start({ customers: 250 });
    client = sandbox.native('guardant', { maxRetries: 0 });
  });
  after(() => sandbox.close());

  test('a_customer_lives_from_create_to_delete', async () => {
    const made = await client.customers.create({ companyName: 'ООО «Ромашка»', email: 'a@b.c', crmId: '77' });
    assert.deepEqual([made.companyName, made.email, made.crmId], ['ООО «Ромашка»', 'a@b.c', '77']);
    const changed = await client.customers.update(made.id, { phone: '1', email: null });
    assert.deepEqual([changed.companyName, changed.phone, changed.email], ['ООО «Ромашка»', '1', '']);
    assert.deepEqual(await client.customers.get(made.id), changed);
    assert.equal(await client.customers.delete(made.id), undefined);
    await assert.rejects(client.customers.get(made.id), NotFoundError);
  });

  test('every_customer_is_listed_once', async () => {
    const pager = client.customers.list({ limit: 40 });
    const ids = [];
    for await (const { id } of pager) ids.push(id);
    assert.ok(ids.length >= 250);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([pager.report.records, pager.report.drift], [ids.length, 'none_seen']);
  });

  test('orders_of_a_customer_are_listed', async () => {
    const lists = [];
    for (const { id } of await client.customers.list().collect({ limit: 100 })) {
      lists.push(await client.orders.list(id).collect({ limit: null }));
    }
    const order = lists.flat()[0];
    assert.match(order.id, /^\d+$/);
    assert.match(order.date, /^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test('many_calls_go_side_by_side', async () => {
    const known = await client.customers.list().collect({ limit: 64 });
    const read = await Promise.all(known.map(({ id }) => client.customers.get(id)));
    assert.deepEqual(read.map(({ id }) => id), known.map(({ id }) => id));
  });

  test('a_fault_hits_the_requests_that_it_was_meant_for', async () => {
    sandbox.inject({ status: 503, method: 'GET', path: '/customers/4', times: 1 });
    await client.customers.list().first();
    await assert.rejects(client.customers.get('4'), ServerError);
    await client.customers.get('4');
  });

  test('a_write_whose_answer_is_lost_is_reported_unknown_and_was_done', async () => {
    sandbox.inject({ reset: true, after: true });
    await assert.rejects(client.customers.create({ name: 'Lost', crmId: 'lost-1' }), OutcomeUnknownError);
    const all = await client.customers.list().collect({ limit: null });
    assert.ok(all.some(({ crmId }) => crmId === 'lost-1'));
  });

  test('requests_are_noted_and_secrets_are_not', async () => {
    await client.customers.get('4');
    const { method, path, headers, status } = sandbox.requests().at(-1);
    assert.deepEqual({ method, path, status }, { method: 'GET', path: '/v1.0/customers/4', status: 200 });
    assert.equal(headers.authorization, '***');
    assert.ok(!JSON.stringify(sandbox.requests()).includes(sandbox.credentials('guardant').token));
  });

  test('any_http_client_can_use_it', async () => {
    const { token } = sandbox.credentials('guardant');
    const answer = await fetch(`${sandbox.url('guardant')}/v1.0/customers/4`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal((await answer.json()).customer._id, 4);
  });

  test('what_it_does_not_know_it_refuses', async () => {
    for (const work of [
      () => sandbox.url('nobody'),
      () => sandbox.credentials('nobody'),
      () => sandbox.native('nobody'),
      () => sandbox.inject({}),
      () => sandbox.inject({ status: 1 }),
      () => sandbox.inject({ stauts: 503 }),
      () => sandbox.inject({ delay: NaN }),
      () => sandbox.inject('reset'),
      () => new Sandbox(),
    ]) {
      assert.throws(work, InvalidArgumentError);
    }
    for (const options of [{ customers: -1 }, { customers: 1.5 }, { customers: '5' }, { path: 5 }, { size: 5 }, { salesmanDialect: 'cobol' }, { salesmanDialect: 5 }, { rkeeperCache: 'yes' }, null]) {
      await assert.rejects(Sandbox.start(options), InvalidArgumentError);
    }
    assert.throws(() => sandbox.native('guardant', { tokn: 't' }), ConfigError);
    assert.throws(() => sandbox.native('guardant', { sid: 's' }), ConfigError);
    assert.throws(() => sandbox.native('rkeeper', { token: 't' }), ConfigError);
  });
});

test('r_keepers_answers_are_kept_for_a_minute_if_asked_for', async () => {
  for (const [rkeeperCache, seen] of [[undefined, 'new'], [false, 'new'], [true, 'loyal customer']]) {
    const sandbox = await Sandbox.start({ rkeeperCache, salesmanDialect: 'document' });
    const { customers } = sandbox.native('rkeeper');
    await customers.get('10000000009188');
    await customers.update('10000000009188', { note: 'new' });
    assert.equal((await customers.get('10000000009188')).note, seen);
    await sandbox.close();
  }
});

test('a_file_keeps_the_data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crmkit-'));
  try {
    const path = join(folder, 'sandbox.db');
    const first = await Sandbox.start({ path });
    const { id } = await first.native('guardant').customers.create({ name: 'Kept' });
    await first.close();
    const second = await Sandbox.start({ path });
    assert.equal((await second.native('guardant').customers.get(id)).name, 'Kept');
    await second.close();
    await assert.rejects(Sandbox.start({ path: join(folder, 'no', 'such', 'folder.db') }), ConfigError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a_closed_sandbox_serves_no_more_and_can_be_closed_again', async () => {
  const sandbox = await Sandbox.start();
  const client = sandbox.native('guardant');
  await client.customers.get('4');
  await sandbox.close();
  await sandbox[Symbol.asyncDispose]();
  assert.throws(() => sandbox.inject({ status: 500 }), ClosedError);
  await assert.rejects(client.customers.get('4'));
  assert.equal(sandbox.requests().length, 1);
});

test('the_command_serves_until_it_is_stopped', async () => {
  const child = spawn(process.execPath, [CLI, 'sandbox', '--customers', '3'], { timeout: 10_000 });
  const said = {};
  let crm;
  for await (const line of createInterface({ input: child.stdout })) {
    const [name, value] = line.trim().split(/\s+/);
    if (line.startsWith(' ')) said[crm][name] = value;
    else said[(crm = name)] = {};
    if (line.startsWith('Serving')) break;
  }
  const connection = ({ url, ...credentials }) => ({ baseUrl: url, ...credentials });
  assert.equal((await new Guardant(connection(said.guardant)).customers.get('4')).id, '4');
  assert.equal((await new RKeeper(connection(said.rkeeper)).addressTypes.list()).length, 2);
  child.kill('SIGTERM');
  assert.equal(await new Promise((ended) => child.on('close', ended)), 0);
});

test('the_command_tells_how_it_is_used', async () => {
  for (const [line, code] of [[['--help'], 0], [[], 1], [['serve'], 1], [['sandbox', '--customers', 'many'], 1], [['sandbox', '--port', '1'], 1]]) {
    const child = spawn(process.execPath, [CLI, ...line], { timeout: 10_000 });
    assert.equal(await new Promise((ended) => child.on('close', ended)), code, line.join(' '));
  }
});

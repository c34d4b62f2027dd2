// What the package does to the process that it is in: how programs end, and what they end in the middle of.
import assert from 'node:assert/strict';
import http from 'node:http';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';

import { CrmError, Guardant } from 'crmkit';

import { begin, run } from './support/program.mjs';
import { Script } from './support/script.mjs';

test('a_program_ends_by_itself_with_open_clients_sandboxes_and_idle_connections', async () => {
  const { code, signal, output } = await run(`
    const { Sandbox } = require('crmkit');
    (async () => {
      const sandbox = await Sandbox.start({ customers: 3 });
      const client = sandbox.native('guardant');
      for await (const customer of client.customers.list()) await client.customers.get(customer.id);
      console.log('done');
    })();
  `);
  assert.deepEqual({ code, signal, output }, { code: 0, signal: null, output: 'done' });
});

test('a_program_ends_in_the_middle_of_a_listing_that_nobody_reads_on', async () => {
  const { code, output } = await run(`
    const { Sandbox } = require('crmkit');
    (async () => {
      const client = (await Sandbox.start({ customers: 3 })).native('guardant');
      console.log((await client.customers.list({ limit: 1 })[Symbol.asyncIterator]().next()).done);
    })();
  `);
  assert.deepEqual([code, output], [0, 'false']);
});

test('a_call_under_way_keeps_the_program_until_it_is_answered', async () => {
  const { code, output } = await run(`
    const { Sandbox } = require('crmkit');
    Sandbox.start().then((sandbox) => {
      sandbox.inject({ delay: 0.2 });
      sandbox.native('guardant').customers.list().first().then((first) => console.log(first.id));
    });
  `);
  assert.equal(code, 0);
  assert.match(output, /^\d+\s*$/);
});

test('process_exit_in_the_middle_of_a_call_ends_the_program', async () => {
  const { code, output } = await run(`
    const { Sandbox } = require('crmkit');
    Sandbox.start().then((sandbox) => {
      sandbox.inject({ delay: 60 });
      sandbox.native('guardant').customers.get('4');
      setImmediate(() => process.exit(3));
    });
  `);
  assert.deepEqual([code, output], [3, '']);
});

test('a_worker_thread_can_use_it_and_end_before_the_main_thread_goes_on', async () => {
  const { code, output } = await run(`
    const { Worker, isMainThread, workerData } = require('node:worker_threads');
    const { Sandbox, Guardant } = require('crmkit');
    (async () => {
      const sandbox = await Sandbox.start();
      const program = 'const { Guardant } = require("crmkit"); const { workerData } = require("node:worker_threads");' +
        'new Guardant(workerData).customers.list().first().then(({ id }) => console.log("worker", id));';
      const workerData = { baseUrl: sandbox.url('guardant'), ...sandbox.credentials('guardant') };
      for (let turn = 0; turn < 3; turn++) {
        await new Promise((ended) => new Worker(program, { eval: true, workerData }).on('exit', ended));
      }
      console.log('main', (await sandbox.native('guardant').customers.list().first()).id);
    })();
  `);
  assert.deepEqual([code, output.split('\n')], [0, ['worker 4', 'worker 4', 'worker 4', 'main 4']]);
});

test('an_error_that_nobody_catches_prints_its_class_and_the_callers_line', async () => {
  const { code, output } = await run(`
    const { Sandbox } = require('crmkit');
    async function whoForgets() {
      await (await Sandbox.start()).native('guardant').customers.get('99999999');
    }
    whoForgets();
  `);
  assert.equal(code, 1);
  assert.match(output, /NotFoundError: guardant customers\.get: [^]*whoForgets[^]*code: 'CRM_NOT_FOUND'/);
});

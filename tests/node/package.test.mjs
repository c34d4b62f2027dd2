// The package as programs meet it: how it is imported, and how they end.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as named from 'crmkit';
import whole from 'crmkit';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program; one that does not end by itself is ended after ten seconds, which fails. */
async function run(program, ...flags) {
  const child = spawn(process.execPath, [...flags, '-e', program], { cwd: ROOT, timeout: 10_000 });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const [code, signal] = await new Promise((ended) => child.on('close', (...how) => ended(how)));
  return { code, signal, output };
}

test('require_and_import_give_the_same_classes', () => {
  const required = require('crmkit');
  assert.equal(whole, required);
  for (const name of Object.keys(required)) assert.equal(named[name], required[name], name);
  assert.deepEqual(Object.keys(named).filter((name) => !/^(default|module\.exports)$/.test(name)).sort(), Object.keys(required).sort());
});

test('every_class_that_is_declared_is_there_and_no_other', () => {
  const types = ['generated/types.d.ts', 'sandbox.d.ts'].map((file) => readFileSync(`${ROOT}/bindings-node/js/${file}`, 'utf8')).join('');
  const declared = [...types.matchAll(/^export declare class (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(declared.sort(), Object.keys(whole).sort());
});

test('the_tree_of_errors_is_the_declared_one', () => {
  const types = readFileSync(`${ROOT}/bindings-node/js/generated/types.d.ts`, 'utf8');
  const tree = [...types.matchAll(/^export declare class (\w+Error) extends (\w+)/gm)];
  assert.ok(tree.length > 20);
  for (const [, name, parent] of tree) {
    assert.equal(Object.getPrototypeOf(whole[name]), whole[parent] ?? Error);
    assert.equal(new whole[name]('').name, name);
    assert.match(new whole[name]('').code, /^CRM_[A-Z_]+$/);
  }
});

test('importing_the_package_does_not_load_the_native_part', async () => {
  const { code, output } = await run(`
    const { NotFoundError } = require('crmkit');
    console.log(Object.keys(require.cache).some((file) => file.endsWith('.node')), new NotFoundError('x').code);
  `);
  assert.deepEqual([code, output.trim()], [0, 'false CRM_NOT_FOUND']);
});

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
  assert.deepEqual({ code, signal, output: output.trim() }, { code: 0, signal: null, output: 'done' });
});

test('a_program_ends_in_the_middle_of_a_listing_that_nobody_reads_on', async () => {
  const { code, output } = await run(`
    const { Sandbox } = require('crmkit');
    (async () => {
      const client = (await Sandbox.start({ customers: 3 })).native('guardant');
      console.log((await client.customers.list({ limit: 1 })[Symbol.asyncIterator]().next()).done);
    })();
  `);
  assert.deepEqual([code, output.trim()], [0, 'false']);
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
  assert.deepEqual([code, output.trim().split('\n')], [0, ['worker 4', 'worker 4', 'worker 4', 'main 4']]);
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

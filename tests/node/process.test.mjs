// What the package does to the process that it is in: how programs end, and what they end in the middle of.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, describe, test } from 'node:test';

import { begin, run } from './support/program.mjs';
import { Script, page } from './support/script.mjs';
import { size } from './support/size.mjs';

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

test('a_worker_thread_can_be_ended_in_the_middle_of_a_page', async () => {
  const server = await Script.start();
  server.play(({ query }) => (query.offset === '0' ? page(1, 2, 3) : { never: true }));
  const { code, output } = await run(`
    const { Worker } = require('node:worker_threads');
    const program = \`
      const { Guardant } = require('crmkit');
      (async () => {
        const listing = new Guardant({ baseUrl: '${server.url}', token: 't' }).customers.list({ limit: 3 });
        const pages = listing.pages()[Symbol.asyncIterator]();
        await pages.next();
        pages.next();
        setImmediate(() => require('node:worker_threads').parentPort.postMessage('waits'));
      })();
    \`;
    (async () => {
      for (let turn = 0; turn < ${size(2, 5)}; turn++) {
        const worker = new Worker(program, { eval: true });
        await new Promise((waits) => worker.on('message', waits));
        await worker.terminate();
      }
      console.log('ended');
    })();
  `);
  await server.close();
  assert.deepEqual([code, output], [0, 'ended']);
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

/** A server that answers as fast as Node can, for programs that send a lot. */
async function fast() {
  const body = Buffer.from('{"customer":{"_id":1,"name":"Name"},"customers":[]}');
  const missing = Buffer.from('{"error":{"code":1,"message":"no"}}');
  const started = http.createServer((request, response) => {
    request.resume();
    const found = !request.url.endsWith('/404');
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(found ? body : missing);
  });
  await new Promise((ready) => started.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${started.address().port}`, close: () => (started.closeAllConnections(), started.close()) };
}

describe('with_many_calls', () => {
  let server;
  let begun;
  before(async () => {
    server = await fast();
    begun = `
      const { Guardant, NotFoundError } = require('crmkit');
      const settings = { baseUrl: ${JSON.stringify(server.url)}, token: 't', maxRetries: 0 };
      const client = new Guardant(settings);
      const get = (id = '1', options = undefined) => client.customers.get(id, options);
    `;
  });
  after(() => server.close());

  for (const [name, exit] of Object.entries({
    at_once: 'process.exit(3)',
    in_the_next_turn: 'setImmediate(() => process.exit(3))',
    when_the_first_is_answered: 'get().then(() => process.exit(3))',
    after_a_while: 'setTimeout(() => process.exit(3), 30)',
  })) {
    test(`process_exit_${name}_in_the_middle_of_calls_ends_the_program`, async () => {
      for (let turn = 0; turn < size(1, 3); turn++) {
        const { code, signal, output } = await run(`${begun}
          for (let call = 0; call < 300; call++) get().then(() => get()).then(() => get());
          ${exit};
        `);
        assert.deepEqual({ code, signal, output }, { code: 3, signal: null, output: '' });
      }
    });
  }

  test('one_of_a_thousand_that_fails_rejects_promise_all_and_the_others_go_on', async () => {
    const { code, output } = await run(`${begun}
      let done = 0;
      const calls = Array.from({ length: 1000 }, (_, index) => get(index === 500 ? '404' : '1'));
      for (const call of calls) call.then(() => done++, () => {});
      Promise.all(calls).catch(async (error) => {
        await Promise.allSettled(calls);
        console.log(error.name, done);
      });
    `);
    assert.deepEqual([code, output], [0, 'NotFoundError 999']);
  });

  test('a_promise_that_nobody_awaits_follows_nodes_own_rules', async () => {
    const dropped = `${begun} get('404'); get();`;
    const [thrown, warned] = await Promise.all([run(dropped), run(dropped, { flags: ['--unhandled-rejections=warn'] })]);
    assert.equal(thrown.code, 1);
    assert.match(thrown.output, /NotFoundError: guardant customers\.get/);
    assert.equal(warned.code, 0);
  });

  test('thousands_of_calls_share_a_signal_without_a_warning_and_leave_no_listener', async () => {
    const { code, output } = await run(`${begun}
      const { getEventListeners } = require('node:events');
      process.on('warning', (warning) => console.log(warning.name, warning.message));
      const controller = new AbortController();
      const { signal } = controller;
      let most = 0;
      (async () => {
        const calls = Array.from({ length: ${size(2000, 10_000)} }, () => get('1', { signal }));
        most = getEventListeners(signal, 'abort').length;
        await Promise.all(calls.slice(0, calls.length / 2));
        await Promise.all(calls);
        const left = getEventListeners(signal, 'abort').length;
        const aborted = Array.from({ length: 1000 }, () => get('1', { signal }));
        controller.abort('enough');
        const reasons = new Set((await Promise.allSettled(aborted)).map(({ reason }) => reason));
        console.log(most, left, [...reasons].join(), getEventListeners(signal, 'abort').length);
      })();
    `, { seconds: 60 });
    assert.deepEqual([code, output], [0, '1 0 enough 0']);
  });

  test('thousands_of_calls_do_not_make_the_process_grow', async () => {
    const { code, output } = await run(`${begun}
      const asking = new Guardant({ ...settings, token: async () => 't' });
      const { signal } = new AbortController();
      const kinds = [
        () => get(),
        () => get('1', { signal, response: true }),
        () => asking.customers.get('1'),
        () => get('404').catch(() => {}),
        () => client.customers.list().first(),
        () => client.request('GET', 'v1.0/x'),
        () => client.withOptions({ timeout: 9 }).customers.get('1'),
        () => get('1', { signal: AbortSignal.timeout(9999) }),
      ];
      async function many(count) {
        let left = count;
        const one = async () => {
          while (left > 0) await kinds[left-- % kinds.length]();
        };
        await Promise.all(Array.from({ length: 32 }, one));
        gc();
        await new Promise((turn) => setTimeout(turn, 50));
        gc();
        return process.memoryUsage().rss / 2 ** 20;
      }
      (async () => {
        // The first calls fill pools that stay.
        const before = await many(${size(5000, 12_000)});
        const after = await many(${size(6000, 20_000)});
        console.log(after - before < 24 ? 'steady' : before + ' MB to ' + after + ' MB');
        process.exit(0);
      })();
    `, { flags: ['--expose-gc'], seconds: 60 });
    assert.deepEqual([code, output], [0, 'steady']);
  });

  const worker = () => `
    const { Guardant } = require('crmkit');
    const { parentPort } = require('node:worker_threads');
    const client = new Guardant({ baseUrl: ${JSON.stringify(server.url)}, token: async () => 't' });
    const forever = async () => {
      for (let call = 0; ; call++) {
        await client.customers.get('1', { signal: AbortSignal.timeout(60_000) });
        if (call === 20) parentPort.postMessage('busy');
      }
    };
    for (let each = 0; each < 20; each++) forever();
  `;
  for (const [name, main] of Object.entries({ and_the_main_thread_goes_on: 'await get();', and_the_main_thread_begins: '' })) {
    test(`workers_end_in_the_middle_of_calls_${name}`, async () => {
      const { code, signal, output } = await run(`${begun.replace('new Guardant(settings)', main ? 'new Guardant(settings)' : 'undefined')}
        const { Worker } = require('node:worker_threads');
        (async () => {
          ${main}
          for (let round = 0; round < ${size(1, 3)}; round++) {
            const workers = Array.from({ length: 4 }, () => new Worker(${JSON.stringify(worker())}, { eval: true }));
            await Promise.all(workers.map((worker) => new Promise((busy) => worker.once('message', busy))));
            ${main}
            await Promise.all(workers.map((worker) => worker.terminate()));
            ${main}
          }
          const own = new Guardant(settings);
          await Promise.all(Array.from({ length: 100 }, () => own.customers.get('1')));
          console.log('goes on');
        })();
      `, { seconds: 30 });
      assert.deepEqual({ code, signal, output }, { code: 0, signal: null, output: 'goes on' });
    });
  }
});

describe('in_the_middle_of_a_call', () => {
  let server;
  before(async () => (server = await Script.start()));
  after(() => server.close());

  test('sigint_ends_the_program_at_once', { skip: process.platform === 'win32' && 'there are no signals' }, async () => {
    server.play({ never: true }, { never: true });
    const { child, ended } = begin(`
      const { Guardant } = require('crmkit');
      const client = new Guardant({ baseUrl: ${JSON.stringify(server.url)}, token: async () => 't' });
      client.customers.get('1');
      client.customers.create({ name: 'X' });
    `);
    await server.arrival(2);
    const began = performance.now();
    child.kill('SIGINT');
    const { signal } = await ended;
    assert.equal(signal, 'SIGINT');
    assert.ok(performance.now() - began < 1000);
  });

  test('a_token_that_never_comes_does_not_keep_the_program_past_the_deadline', async () => {
    const { code, output } = await run(`
      const { Guardant } = require('crmkit');
      const client = new Guardant({ baseUrl: 'http://127.0.0.1:9', token: () => new Promise(() => {}), deadline: 0.2 });
      client.customers.get('1').catch((error) => console.log(error.name));
    `);
    assert.deepEqual([code, output], [0, 'DeadlineError']);
  });
});

test('a_panic_is_a_rejection_and_the_client_goes_on', async (context) => {
  const server = await Script.start();
  context.after(() => server.close());
  server.play(Script.json({ customer: { _id: 1 } }));
  // An operation of builds with the feature `panics` only (`./dev setup`). No method calls it, so the sources are used
  // instead of the bundle. In a program of its own, for Rust says on stderr that it panicked.
  const { code, output } = await run(`
    const { clients: { guardant: Guardant } } = require('./bindings-node/js/all.js');
    const { call } = require('./bindings-node/js/resource.js');
    const client = new Guardant({ baseUrl: ${JSON.stringify(server.url)}, token: 't' });
    (async () => {
      const error = await call(client.customers, 'panic', {}, undefined, undefined, []).catch((thrown) => thrown);
      const { name, crm, operation, message } = error;
      console.log(JSON.stringify({ name, crm, operation, said: message.includes('as the test asked') }));
      console.log((await client.customers.get('1')).id);
    })();
  `);
  if (output.includes('UnsupportedError')) return context.skip('the addon was built without the feature `panics`');
  assert.equal(code, 0);
  assert.ok(output.includes('{"name":"CrmError","crm":"guardant","operation":"panic","said":true}\n1'), output);
});

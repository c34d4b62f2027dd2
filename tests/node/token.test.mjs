// Tokens that a function gives.
import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { getEventListeners } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { AuthenticationError, ConfigError, DeadlineError, Guardant } from 'crmkit';

import { run } from './support/program.mjs';
import { Script, page } from './support/script.mjs';

const SECRET = 'secret-token-77aa';
const FOUND = Script.json({ customer: { _id: 1 } });
const UNAUTHORIZED = { status: 401 };

let server;
before(async () => (server = await Script.start()));
after(() => server.close());

const turn = () => new Promise(setImmediate);
const connect = (token, options) => new Guardant({ baseUrl: server.url, maxRetries: 0, token, ...options });
const sent = () => server.received.map(({ headers }) => headers.authorization);

/** A function that gives `t1`, `t2` and so on, and what it noted. */
function counted(wait = turn) {
  const noted = { calls: 0, running: 0, most: 0 };
  async function token() {
    noted.calls++;
    noted.most = Math.max(noted.most, ++noted.running);
    await wait();
    noted.running--;
    return `t${noted.calls}`;
  }
  return Object.assign(token, { noted });
}

/** Something that is settled from outside. */
function gate() {
  let open;
  const passed = new Promise((resolve) => (open = resolve));
  return { open, passed };
}

async function failure(promise) {
  return await promise.then(() => assert.fail('it went through'), (error) => error);
}

for (const [kind, token] of Object.entries({
  plain: () => 'tt',
  async: async () => 'tt',
})) {
  test(`a_token_may_come_from_a_function_that_is_${kind}`, async () => {
    server.play(FOUND, page(1));
    const client = connect(token);
    await client.customers.get('1');
    await client.customers.list().first();
    assert.deepEqual(sent(), ['Bearer tt', 'Bearer tt']);
  });
}

test('the_function_is_called_at_first_use_and_not_before', async () => {
  const token = counted();
  const client = connect(token);
  client.customers.list();
  await assert.rejects(client.customers.get(''));
  assert.equal(token.noted.calls, 0);
  server.play(FOUND, FOUND);
  await client.customers.get('1');
  await client.customers.get('1');
  assert.equal(token.noted.calls, 1);
});

test('fifty_calls_at_once_ask_once', async () => {
  server.play(() => FOUND);
  const token = counted();
  const client = connect(token);
  await Promise.all(Array.from({ length: 50 }, () => client.customers.get('1')));
  assert.deepEqual(token.noted, { calls: 1, running: 0, most: 1 });
});

test('a_refused_token_is_asked_for_once_more_and_the_request_is_sent_again_once', async () => {
  server.play(UNAUTHORIZED, FOUND);
  const client = connect(counted());
  const [record, { attempts }] = await client.customers.create({ name: 'X' }, { response: true });
  assert.deepEqual([record.id, attempts, sent()], ['1', 2, ['Bearer t1', 'Bearer t2']]);
  assert.equal(server.received[0].body, server.received[1].body);
});

test('a_token_that_is_refused_twice_is_an_error', async () => {
  server.play(() => UNAUTHORIZED);
  const token = counted();
  const error = await failure(connect(token).customers.get('1'));
  assert.ok(error instanceof AuthenticationError);
  assert.deepEqual([error.status, error.attempts, token.noted.calls, server.received.length], [401, 2, 2, 2]);
});

test('fifty_calls_whose_token_is_refused_ask_once_more', async () => {
  server.play(({ headers }) => (headers.authorization === 'Bearer t1' ? UNAUTHORIZED : FOUND));
  const token = counted();
  const client = connect(token, { maxConcurrency: 50 });
  await Promise.all(Array.from({ length: 50 }, () => client.customers.get('1')));
  assert.deepEqual(token.noted, { calls: 2, running: 0, most: 1 });
});

test('a_listing_asks_on_its_way', async () => {
  server.play(page(1, 2), UNAUTHORIZED, page(2, 3), page(3));
  const client = connect(counted());
  const ids = (await client.customers.list({ limit: 2 }).collect({ limit: null })).map(({ id }) => id);
  assert.deepEqual([ids, sent()[1], sent()[2]], [['1', '2', '3'], 'Bearer t1', 'Bearer t2']);
});

test('clients_made_of_one_another_share_the_token', async () => {
  server.play(() => FOUND);
  const token = counted();
  const client = connect(token);
  await Promise.all([client.customers.get('1'), client.withOptions({ timeout: 3 }).customers.get('1')]);
  assert.equal(token.noted.calls, 1);
});

test('the_function_is_called_in_the_context_of_the_call_without_arguments', async () => {
  server.play(FOUND);
  const context = new AsyncLocalStorage();
  let seen;
  const client = connect(function token(...given) {
    seen = [this, given, context.getStore()];
    return 't';
  });
  await context.run('mine', () => client.customers.get('1'));
  assert.deepEqual(seen, [undefined, [], 'mine']);
});

test('a_function_comes_before_the_environment', async () => {
  process.env.GUARDANT_TOKEN = 'from-the-environment';
  try {
    server.play(FOUND);
    await Guardant.fromEnv({ baseUrl: server.url, token: () => 'given' }).customers.get('1');
    assert.deepEqual(sent(), ['Bearer given']);
  } finally {
    delete process.env.GUARDANT_TOKEN;
  }
});

describe('a_function_that_fails', () => {
  for (const [kind, thrown, token] of [
    ['throws', new Error(SECRET), (error) => { throw error; }],
    ['rejects', new Error(SECRET), (error) => Promise.reject(error)],
    ['throws_text', SECRET, (text) => { throw text; }],
  ]) {
    test(`what_it_${kind}_is_the_cause_and_its_text_is_not_in_the_message`, async () => {
      server.play();
      for (const work of [(client) => client.customers.get('1'), (client) => client.customers.list().first(), (client) => client.request('GET', 'v1.0/x')]) {
        const error = await failure(work(connect(() => token(thrown))));
        assert.ok(error instanceof AuthenticationError);
        assert.equal(error.cause, thrown);
        assert.ok(!`${error.message} ${error.stack} ${JSON.stringify(error)}`.includes(SECRET));
        assert.deepEqual([error.crm, error.attempts], ['guardant', 0]);
      }
      assert.deepEqual(server.received, []);
    });
  }

  for (const value of [undefined, null, 42, { token: SECRET }, [SECRET], Buffer.from(SECRET), '', ' ', `${SECRET}\n`]) {
    test(`a_token_that_is_${inspect(value).replace(SECRET, 'x')}_is_an_error_without_its_value`, async () => {
      server.play();
      const error = await failure(connect(() => value).customers.get('1'));
      assert.ok(error instanceof AuthenticationError || error instanceof ConfigError);
      assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
      assert.deepEqual(server.received, []);
    });
  }

  test('the_next_call_asks_again', async () => {
    server.play(FOUND);
    let calls = 0;
    const client = connect(() => {
      if (++calls === 1) throw new Error('not yet');
      return 't';
    });
    await failure(client.customers.get('1'));
    assert.equal((await client.customers.get('1')).id, '1');
  });

  test('it_can_fail_after_a_401_and_the_refusal_is_not_lost_for_the_next_call', async () => {
    server.play(UNAUTHORIZED, FOUND);
    const reasons = [null, new Error('down'), null];
    const client = connect(() => {
      const reason = reasons.shift();
      if (reason) throw reason;
      return 't';
    });
    const error = await failure(client.customers.get('1'));
    assert.deepEqual([error.cause.message, error.attempts], ['down', 1]);
    assert.equal((await client.customers.get('1')).id, '1');
  });
});

describe('a_function_that_calls_the_client_itself', () => {
  const calls = {
    a_call: (client) => client.customers.get('1'),
    a_listing: (client) => client.customers.list().first(),
    a_request: (client) => client.request('GET', 'v1.0/customers'),
    a_call_of_a_client_made_of_it: (client) => client.withOptions({ timeout: 1 }).customers.get('1'),
    a_call_after_a_turn: async (client) => {
      await turn();
      await client.customers.get('1');
    },
  };
  for (const [name, call] of Object.entries(calls)) {
    test(`${name}_is_refused`, async () => {
      server.play();
      const client = connect(async () => {
        await call(client);
        return 't';
      });
      const error = await failure(client.customers.get('1'));
      assert.ok(error instanceof AuthenticationError);
      assert.ok(error.cause instanceof ConfigError);
      assert.deepEqual(server.received, []);
    });
  }

  test('it_is_found_through_another_client_too', async () => {
    server.play();
    const first = connect(async () => (await second.customers.get('1')).id);
    const second = connect(async () => (await first.customers.get('1')).id);
    const error = await failure(first.customers.get('1'));
    assert.ok(error.cause.cause instanceof ConfigError, inspect(error));
  });

  test('another_client_may_be_called', async () => {
    server.play(Script.json({ customer: { _id: 1, name: 'token-of-it' } }), FOUND);
    const other = connect('fixed');
    const client = connect(async () => (await other.customers.get('1')).name);
    await client.customers.get('1');
    assert.deepEqual(sent(), ['Bearer fixed', 'Bearer token-of-it']);
  });

  test('what_the_function_began_may_call_it_when_the_function_is_over', async () => {
    server.play(FOUND, FOUND);
    const { open, passed } = gate();
    let later;
    const client = connect(() => {
      later = passed.then(() => client.customers.get('1'));
      return 't';
    });
    await client.customers.get('1');
    open();
    assert.equal((await later).id, '1');
  });
});

describe('while_the_function_runs', () => {
  test('an_abort_rejects_at_once_and_the_next_call_waits_for_the_same_run', async () => {
    server.play(FOUND);
    const { open, passed } = gate();
    const token = counted(() => passed);
    const client = connect(token);
    const controller = new AbortController();
    const given_up = client.customers.get('1', { signal: controller.signal });
    while (token.noted.calls === 0) await turn();
    controller.abort('enough');
    assert.equal(await failure(given_up), 'enough');
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    await assert.rejects(client.withOptions({ deadline: 0.2 }).customers.get('1'), DeadlineError);
    assert.deepEqual(token.noted, { calls: 1, running: 1, most: 1 });
    open();
    assert.equal((await client.customers.get('1')).id, '1');
    assert.equal(token.noted.most, 1);
  });

  test('the_deadline_ends_every_call_whose_token_never_comes', async () => {
    server.play();
    const client = connect(() => new Promise(() => {}), { deadline: 0.2 });
    const began = performance.now();
    const errors = await Promise.all([client.customers.get('1'), client.customers.create({ name: 'X' }), client.customers.list().first()].map(failure));
    assert.ok(performance.now() - began < 3000);
    for (const error of errors) assert.ok(error instanceof DeadlineError && error.limit === 'deadline', inspect(error));
    assert.deepEqual(server.received, []);
  });

  test('closing_the_client_does_not_hang_the_call', async () => {
    server.play(FOUND);
    const { open, passed } = gate();
    const token = counted(() => passed);
    const client = connect(token, { deadline: 1 });
    const call = client.customers.get('1').catch((error) => error);
    while (token.noted.calls === 0) await turn();
    await client.close();
    open();
    await call;
  });
});

test('async_hooks_is_loaded_for_clients_with_such_a_function_only', async () => {
  const { output } = await run(`
    const Module = require('node:module');
    const loaded = [];
    const load = Module._load;
    Module._load = (name, ...rest) => (loaded.push(name), load(name, ...rest));
    const { Guardant } = require('crmkit');
    new Guardant({ token: 't' });
    const before = loaded.includes('node:async_hooks');
    new Guardant({ token: () => 't' });
    console.log(before, loaded.includes('node:async_hooks'));
  `);
  assert.equal(output, 'false true');
});

// What every client has besides its operations.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { ClosedError, ConfigError, DeadlineError, Guardant } from 'crmkit';

import { Script } from './support/script.mjs';

const SECRET = 'secret-token-31f0';
const FOUND = Script.json({ customer: { _id: 1 } });

let server;
before(async () => (server = await Script.start()));
after(() => server.close());

const connect = (options) => new Guardant({ baseUrl: server.url, token: SECRET, maxRetries: 0, ...options });

describe('with_options', () => {
  test('the_client_is_of_the_same_class_and_has_the_same_operations', async () => {
    server.play(FOUND);
    const client = connect().withOptions({ timeout: 3 });
    assert.ok(client instanceof Guardant);
    assert.equal((await client.customers.get('1')).id, '1');
    assert.equal(server.received[0].headers.authorization, `Bearer ${SECRET}`);
  });

  test('a_limit_is_its_own', async () => {
    server.play({ never: true }, FOUND);
    const client = connect();
    await assert.rejects(client.withOptions({ timeout: 0.1 }).customers.get('1'), (error) => error instanceof DeadlineError && error.limit === 'attempt');
    assert.equal((await client.customers.get('1')).id, '1');
  });

  test('the_deadline_is_its_own', async () => {
    server.play({ never: true });
    await assert.rejects(connect().withOptions({ deadline: 0.1 }).customers.get('1'), (error) => error instanceof DeadlineError && error.limit === 'deadline');
  });

  test('headers_are_added_and_replaced_from_one_to_the_next', async () => {
    server.play(FOUND, FOUND);
    const client = connect({ headers: { 'x-a': '1', 'x-b': '1' } });
    const next = client.withOptions({ headers: { 'X-B': '2' } }).withOptions({ headers: { 'x-c': '3' } });
    await next.customers.get('1');
    await client.customers.get('1');
    const sent = server.received.map(({ headers }) => [headers['x-a'], headers['x-b'], headers['x-c']]);
    assert.deepEqual(sent, [['1', '2', '3'], ['1', '1', undefined]]);
  });

  test('connections_are_shared', async () => {
    server.play(() => FOUND);
    const client = connect();
    await client.customers.get('1');
    await client.withOptions({ timeout: 3 }).customers.get('1');
    const [first, second] = server.received;
    assert.equal(first.port, second.port);
  });

  test('the_budget_is_shared', async () => {
    server.play(() => FOUND);
    const client = connect({ rateLimit: 10 });
    const other = client.withOptions({ timeout: 3 });
    const began = performance.now();
    await Promise.all([client, other, client, other].map(({ customers }) => customers.get('1')));
    assert.ok(performance.now() - began >= 250);
  });

  test('closing_one_closes_both', async () => {
    for (const close of [(client) => client, (_, other) => other]) {
      const client = connect();
      const other = client.withOptions({});
      await close(client, other).close();
      await assert.rejects(client.customers.get('1'), ClosedError);
      await assert.rejects(other.customers.get('1'), ClosedError);
    }
  });

  test('a_class_of_the_users_own_keeps_its_methods_and_fields_whatever_its_constructor_takes', async () => {
    class Station extends Guardant {
      other = new Guardant({ baseUrl: 'http://other.example', token: 't' });
      constructor() {
        super({ baseUrl: server.url, token: SECRET });
      }
      first() {
        return this.customers.get('1');
      }
    }
    server.play(FOUND);
    const station = new Station().withOptions({ headers: { 'x-a': '1' } });
    assert.equal((await station.first()).id, '1');
    assert.equal(server.received[0].headers['x-a'], '1');
    assert.match(station.other.baseUrl, /other\.example/);
  });

  for (const overrides of [undefined, null, 'x', [], { token: 't' }, { baseUrl: 'http://h' }, { max_retries: 1 }, { timeout: 0 }, { timeout: '3' }, { maxRetries: -1 }, { headers: { Host: 'x' } }]) {
    test(`with_options_refuses_${inspect(overrides)}`, () => {
      assert.throws(() => connect().withOptions(overrides), ConfigError);
    });
  }
});

describe('closing', () => {
  test('every_kind_of_call_is_refused_and_closing_again_does_nothing', async () => {
    const client = connect();
    const pager = client.customers.list();
    await client.close();
    await client.close();
    await client[Symbol.asyncDispose]();
    server.play();
    await assert.rejects(client.customers.get('1'), ClosedError);
    await assert.rejects(client.request('GET', 'x'), ClosedError);
    await assert.rejects(pager.first(), ClosedError);
    await assert.rejects(client.withOptions({ timeout: 1 }).customers.get('1'), ClosedError);
    assert.throws(() => client.customers.list(), ClosedError);
    assert.deepEqual(server.received, []);
  });

  test('a_call_under_way_is_answered', async () => {
    server.play(FOUND);
    const client = connect();
    const call = client.customers.get('1');
    await server.arrival();
    await client.close();
    assert.equal((await call).id, '1');
  });

  test('a_client_that_was_never_used_can_be_closed', async () => {
    await connect().close();
  });
});

describe('what_is_shown', () => {
  test('a_client_says_where_it_is', () => {
    assert.equal(new Guardant({ token: 't' }).baseUrl, 'https://station.guardant.ru/');
    assert.equal(connect().withOptions({ timeout: 1 }).baseUrl, `${server.url}/`);
    assert.throws(() => {
      connect().baseUrl = 'http://h';
    }, TypeError);
  });

  test('inspect_shows_the_class_and_the_address', () => {
    assert.equal(inspect(connect()), `Guardant { baseUrl: '${server.url}/' }`);
    assert.equal(inspect({ client: connect() }, { depth: 0 }), '{ client: [Guardant] }');
  });

  test('nothing_shows_the_secret', () => {
    const client = connect({ headers: { 'x-api-key': SECRET } });
    const functional = connect({ token: () => SECRET });
    for (const value of [client, functional, client.withOptions({ headers: { 'x-key': SECRET } }), client.customers, client.customers.list()]) {
      for (const text of [inspect(value, { depth: 9, showHidden: true, customInspect: false }), inspect(value), JSON.stringify(value), String(value)]) {
        assert.ok(!text.includes(SECRET), text);
      }
    }
  });
});

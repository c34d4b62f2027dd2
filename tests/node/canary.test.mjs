// A canary in the place of every secret and of a person's name, phone and e-mail: none of them sings in an error, in what a
// client prints or a logger is told, and no secret in a sandbox's record.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import * as crmkit from 'crmkit';

import { outcome } from './support/calls.mjs';
import { parseExact, stringifyExact } from './support/exact_json.mjs';
import { Script } from './support/script.mjs';

const SECRET = 'c4nary/of+the"mine';
const LOGIN = 'canary@of-the-mine.example';
const HEADER = 'c4nary-of-a-header';
const PROXY = 'c4nary-of-the-proxy';
const PROXY_SENT = Buffer.from(`keeper:${PROXY}`).toString('base64');
const NAME = 'Канарейкина-Тайная';
const PHONE = '+79160004477123';
const EMAIL = 'canary.person@of-the-mine.example';
const PEOPLE = [NAME, PHONE, EMAIL];
/** A text as it is, and as URLs, JSON and HTML spell it. */
const spelled = (text) => [
  text,
  encodeURIComponent(text),
  [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  [...text].map((character) => `&#${character.charCodeAt(0)};`).join(''),
];
const CANARIES = [SECRET, 'c4nary/of+the', LOGIN, HEADER, PROXY, PROXY_SENT, ...PEOPLE.flatMap(spelled)];
const SECRET_HEADERS = ['authorization', 'sid', 'login', 'apikey', 'x-key', 'proxy-authorization'];

// `asked` and `answered`: what stands for a person, under our names of arguments and under the vendor's in answers.
const CRMS = {
  guardant: {
    Client: crmkit.Guardant,
    secrets: { token: SECRET },
    asked: { name: NAME, last_name: NAME, phone: PHONE, email: EMAIL },
    answered: { customerName: NAME, phone: PHONE, customerEmail: EMAIL },
  },
  rkeeper: {
    Client: crmkit.RKeeper,
    secrets: { sid: SECRET, objectId: '1', cacheTtl: 0 },
    asked: { last_name: NAME, first_name: NAME, middle_name: NAME, value: PHONE, dop_info: EMAIL },
    answered: { lastname: NAME, value: PHONE, dopInfo: EMAIL },
  },
  salesman: {
    Client: crmkit.SalesMan,
    secrets: { login: LOGIN, apiKey: SECRET },
    asked: { title: NAME, person: NAME, phone: PHONE, tel: PHONE, mail: EMAIL, mail_url: EMAIL },
    answered: { title: NAME, tel: PHONE, mail: EMAIL },
  },
};

const STATUSES = [200, 302, 400, 401, 403, 404, 407, 409, 422, 500, 502, 503, 504];
const refused = (status) => (said, person = {}) => {
  const error = { code: said, text: said, message: said, wsError: { code: said, desc: said } };
  const rest = { result: 'Error', status: 'Err', customer: said, clid: said, requestId: said };
  return Script.json({ record: person, error, errors: [error], data: { clid: said, [said]: said }, ...rest }, status);
};
/** The ways in which a server fails, each made of what it would repeat. */
const FAILURES = [
  ...STATUSES.map(refused),
  ...STATUSES.map((status) => (said) => ({ status, body: `<html>${said}</html>` })),
  (said) => ({ lost: 'cut', body: JSON.stringify({ customer: said, rest: 1 }) }),
  () => ({ lost: 'reset' }),
];

/** The value with this behind every text in it. */
function echoing(value, said) {
  if (typeof value === 'string') return `${value} ${said}`;
  if (Array.isArray(value)) return value.map((item) => echoing(item, said));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, echoing(inner, said)]));
}

/** The value with the person's in the place of every text under one of these names. */
function named(value, person, under) {
  if (typeof value === 'string') return under ?? value;
  if (Array.isArray(value)) return value.map((item) => named(item, person, under));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner, person, person[key])]));
}

/** The value with something of the person that does not fit under each of these names. */
function misfit(value, person) {
  if (Array.isArray(value)) return value.map((item) => misfit(item, person));
  if (typeof value !== 'object' || value === null) return value;
  const fit = ([key, inner]) => [key, key in person ? { is: [person[key]] } : misfit(inner, person)];
  return Object.fromEntries(Object.entries(value).map(fit));
}

const asItself = ({ status = 200, body }) => (said) => ({ status, body: status === 204 ? '' : stringifyExact(echoing(body, said)) });

/** Everything that a value shows, in every way that it can be looked at. */
function shown(value) {
  const ways = [String(value), inspect(value, { depth: 9, showHidden: true, getters: true }), JSON.stringify(value) ?? ''];
  if (value instanceof Error) {
    ways.push(value.stack, inspect(structuredClone(value), { showHidden: true }), inspect(Object.getOwnPropertyDescriptors(value), { depth: 9 }));
    for (const key of Reflect.ownKeys(value)) ways.push(`${String(key)}: ${String(value[key])}`);
    if (value.cause !== undefined) ways.push(shown(value.cause));
    for (const { error } of value.outcomes ?? []) if (error) ways.push(shown(error));
  }
  return ways.join('\n');
}

function hidden(text) {
  for (const canary of CANARIES) assert.ok(!text.includes(canary), `${canary} is in: ${text}`);
}

/** A server that fails as `failing` says, with what it was sent. It notes what of a person it was told. */
class Echo {
  failing;
  answered = {};
  told = new Set();

  static async start() {
    const echo = new Echo();
    echo.server = await Script.start();
    echo.url = echo.server.url;
    echo.server.play(({ headers, body }) => {
      echo.server.received.length = 0;
      const said = SECRET_HEADERS.map((name) => headers[name]).filter(Boolean);
      const person = PEOPLE.filter((canary) => body.includes(canary));
      for (const canary of person) echo.told.add(canary);
      const secrets = [...said, ...('proxy-authorization' in headers ? [PROXY] : [])];
      return echo.failing([...secrets, ...person.flatMap(spelled)].join(' '), echo.answered);
    });
    return echo;
  }

  close() {
    return this.server.close();
  }
}

let shared;
before(async () => (shared = await Echo.start()));
after(() => shared.close());

/** A client whose every secret is a canary. Its proxy is the server. */
function made(crm, more = {}, echo = shared) {
  const { Client, secrets } = CRMS[crm];
  const proxy = echo.url.replace('http://', `http://keeper:${PROXY}@`);
  return new Client({ ...secrets, baseUrl: 'http://crm.invalid/api/', proxy, headers: { 'X-Key': HEADER }, maxRetries: 0, ...more });
}

// What goes on side by side, each with a server and a client of its own: where a create is lost it is waited and looked
// again, and after a 429 the client holds back.
const LANES = 64;

/** Does it for each number below `count` at once. */
const sideBySide = (count, work) => Promise.all(Array.from({ length: count }, (_, lane) => work(lane)));

/** Each call of the vectors with each way in which it fails: those of its own, and some of the others in turn. */
function* seeds(crm) {
  const { asked, answered } = CRMS[crm];
  let turn = 0;
  for (const { call, exchanges } of parseExact(readFileSync(new URL(`../vectors/${crm}.json`, import.meta.url), 'utf8'))) {
    const own = exchanges.map(({ reply = {} }) => reply).filter(({ body }) => body !== undefined).slice(0, 1);
    const wrong = own.map(({ body }) => () => ({ status: 200, body: stringifyExact(misfit(body, answered)) }));
    // The client holds back for a while after a 429.
    const rare = turn % 100 === 0 ? [refused(429)] : [];
    for (const failure of [...own.map(asItself), ...wrong, ...rare, FAILURES[turn++ % FAILURES.length], FAILURES[turn++ % FAILURES.length]]) {
      yield { call: named(call, asked), failure };
    }
  }
}

for (const crm of Object.keys(CRMS)) {
  describe(crm, () => {
    const masks = Object.keys(CRMS[crm].answered).map((name) => `"${name}":"***"`);

    test('no_call_of_the_vectors_shows_a_secret_or_a_person_however_it_fails', async () => {
      const records = [];
      const told = new Set();
      const classes = new Set();
      let [masked, unnamed] = [0, 0];
      const look = (met) => {
        const text = shown(met);
        hidden(text);
        unnamed += masks.some((mask) => text.includes(mask)) ? 1 : 0;
        classes.add(met.name);
        masked += met.message.includes('***') ? 1 : 0;
      };
      const ways = [...seeds(crm)];
      await sideBySide(LANES, async (lane) => {
        const echo = await Echo.start();
        ({ answered: echo.answered } = CRMS[crm]);
        const client = made(crm, { logger: (...record) => records.push(record) }, echo);
        for (let way = lane; way < ways.length; way += LANES) {
          echo.failing = ways[way].failure;
          const { value, error } = await outcome(client, ways[way].call);
          const errors = value?.raiseIfFailed ? value.map((one) => one.error).filter(Boolean) : [error].filter(Boolean);
          for (const met of errors) look(met);
        }
        await client.close();
        await echo.close();
        for (const canary of echo.told) told.add(canary);
      });
      hidden(inspect(records, { depth: 9, maxArrayLength: null }));
      // Or nothing was looked at.
      assert.ok(records.some(([level]) => level === 'debug'));
      assert.deepEqual([...told].sort(), [...PEOPLE].sort());
      assert.ok(unnamed > 100, `${unnamed} errors had a person in their answer`);
      assert.ok(masked > 100, `${masked} messages repeated a secret`);
      for (const name of ['Authentication', 'AccessDenied', 'NotFound', 'InvalidRequest', 'RateLimit', 'Server', 'Decode', 'OutcomeUnknown', 'Transport']) {
        assert.ok(classes.has(`${name}Error`), `there was no ${name}Error`);
      }
    });

    test('the_common_interface_shows_no_secret_and_no_person', async () => {
      const names = new Set();
      let unnamed = 0;
      const calls = [
        (common) => common.customers.get('8'),
        (common) => common.customers.create({ lastName: NAME, emails: [EMAIL], phones: [PHONE] }),
        (common) => common.customers.update('8', { lastName: NAME }),
        (common) => common.customers.find({ email: EMAIL }),
        (common) => common.customers.upsert({ key: 'email', lastName: NAME, emails: [EMAIL] }),
        async (common) => (await common.customers.getMany(['8', '9'])).raiseIfFailed(),
        async (common) => (await common.customers.createMany([{ lastName: NAME }, { lastName: NAME }])).raiseIfFailed(),
        async (common) => common.customers.list().first(),
        (common) => common.contacts.list('8'),
      ];
      await sideBySide(FAILURES.length, async (lane) => {
        const echo = await Echo.start();
        [echo.failing, echo.answered] = [FAILURES[lane], CRMS[crm].answered];
        const common = new crmkit.Crm(made(crm, {}, echo));
        await sideBySide(calls.length, async (place) => {
          const error = await Promise.resolve(common).then(calls[place]).then(() => undefined, (met) => met);
          if (error === undefined) return;
          const text = shown(error);
          hidden(text);
          unnamed += masks.some((mask) => text.includes(mask)) ? 1 : 0;
          names.add(error.name);
        });
        hidden(shown(common) + shown(common.customers));
        await common.close();
        await echo.close();
      });
      // Or nothing was looked at.
      assert.ok(unnamed > 10, `${unnamed} errors had a person in their answer`);
      for (const name of ['BulkError', 'OutcomeUnknownError', 'AuthenticationError']) assert.ok(names.has(name), name);
    });

    test('what_a_query_said_of_a_person_is_not_shown', async () => {
      const client = made(crm);
      const query = CRMS[crm].answered;
      for (const way of Object.values(query).flatMap(spelled)) {
        shared.failing = () => ({ status: 400, body: `there is no ${way}.` });
        await assert.rejects(client.request('GET', 'customers', { query }), (error) => {
          hidden(shown(error));
          assert.equal(error.body, 'there is no ***.');
          return error instanceof crmkit.ApiError;
        });
      }
      await client.close();
    });

    test('a_client_and_what_comes_of_it_print_no_secret', async () => {
      const client = made(crm);
      shared.failing = () => Script.json({ status: 'Ok', result: 'Success', data: {} });
      const response = await client.request('GET', 'customers');
      const things = [client, client.customers, client.withOptions({ headers: { 'X-Other': HEADER } }), response];
      if (crm !== 'rkeeper') things.push(client.customers.list());
      for (const thing of things) hidden(shown(thing));
      await client.close();
    });

    test('wrong_settings_show_no_secret_beside_them', () => {
      const [name] = Object.keys(CRMS[crm].secrets);
      for (const wrong of [
        { timeout: SECRET },
        { headers: { 'X-Key': `${HEADER}\n` } },
        { headers: { 'X-Key': [HEADER] } },
        { proxy: `ftp://keeper:${PROXY}@host` },
        { proxy: `http://keeper:${PROXY}@` },
        { baseUrl: `http://keeper:${SECRET}@host` },
        { baseUrl: `file:///${SECRET}` },
        { clientCert: 5 },
        { [name]: [SECRET] },
        { unknown: SECRET },
      ]) {
        assert.throws(() => made(crm, wrong), (error) => {
          hidden(shown(error));
          return error instanceof crmkit.ConfigError;
        });
      }
    });
  });
}

test('an_error_that_has_records_prints_none_of_them', async () => {
  const sandbox = await crmkit.Sandbox.start();
  for (const crm of ['guardant', 'salesman']) {
    const common = sandbox.connect(crm);
    const met = (promise) => promise.then(() => assert.fail('nothing failed'), (error) => error);
    const twins = [NAME, `${NAME}-2`].map((lastName) => ({ lastName, phones: [PHONE] }));
    const [first] = await common.customers.createMany(twins, { concurrency: 1 });
    const ambiguous = await met(common.customers.find({ phone: PHONE }));
    assert.equal(ambiguous.matches.length, 2);
    const bulk = await met(common.customers.getMany([first.value.id, '999999999']).then((all) => all.raiseIfFailed()));
    assert.equal(bulk.outcomes.length, 2);
    const gone = [`phone:${PHONE}1`, `email:${EMAIL}`, PHONE].map((id) => met(common.contacts.delete(first.value.id, id)));
    for (const error of [ambiguous, bulk, ...(await Promise.all(gone))]) {
      assert.ok(error instanceof crmkit.CrmError);
      // Not `shown`, which digs out what is there for those who ask.
      const text = [String(error), error.stack, inspect(error, { depth: 9 }), JSON.stringify(error)].join('\n');
      hidden(text);
      assert.ok(!text.includes(PHONE.slice(1)), text);
    }
    hidden(inspect([common, common.customers, common.customers.list()], { depth: 9, showHidden: true }));
    await common.close();
  }
  await sandbox.close();
});

test('the_password_of_a_proxy_of_the_environment_is_not_shown', async () => {
  const { HTTP_PROXY, NO_PROXY, no_proxy } = process.env;
  delete process.env.NO_PROXY;
  delete process.env.no_proxy;
  process.env.HTTP_PROXY = shared.url.replace('http://', `http://keeper:${PROXY}@`);
  shared.answered = {};
  try {
    const client = new crmkit.Guardant({ baseUrl: 'http://crm.invalid', maxRetries: 0 });
    let masked = 0;
    for (shared.failing of FAILURES) {
      await assert.rejects(client.customers.create({ name: 'X' }), (error) => {
        hidden(shown(error) + shown(client));
        masked += error.message.includes('***') ? 1 : 0;
        return error instanceof crmkit.CrmError;
      });
    }
    // Or it was no proxy's answer.
    assert.ok(masked > 5, `${masked} messages repeated the password`);
    await client.close();
  } finally {
    for (const [name, value] of Object.entries({ HTTP_PROXY, NO_PROXY, no_proxy })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});

test('a_token_that_a_function_gives_is_not_shown', async () => {
  let given = 0;
  ({ answered: shared.answered } = CRMS.guardant);
  const client = new crmkit.Guardant({ baseUrl: shared.url, token: () => `${SECRET}-${given++}`, maxRetries: 0 });
  for (shared.failing of FAILURES) {
    for (const call of [() => client.customers.get('8'), () => client.customers.create({ name: 'Анна' })]) {
      await assert.rejects(call, (error) => {
        hidden(shown(error));
        return error instanceof crmkit.CrmError;
      });
    }
  }
  await client.close();
});

test('a_sandbox_records_no_secret_that_it_was_sent', async () => {
  const sandbox = await crmkit.Sandbox.start();
  for (const [crm, { Client, secrets }] of Object.entries(CRMS)) {
    const client = new Client({ ...secrets, baseUrl: sandbox.url(crm), headers: { 'X-Api-Key': HEADER, Cookie: HEADER } });
    for (const path of ['v1.0/customers', 'client/info', 'Clients']) {
      await client.request('POST', path, { json: {} }).catch((error) => hidden(shown(error)));
    }
    await client.close();
  }
  const record = sandbox.requests();
  await sandbox.close();
  assert.equal(record.length, 9);
  hidden(shown(record));
});

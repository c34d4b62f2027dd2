// The cases that every language replays: tests/vectors/README.md has their format.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { inspect } from 'node:util';

import * as crmkit from 'crmkit';

import { camel, outcome, renamed } from './support/calls.mjs';
import { parseExact, stringifyExact, unmarked } from './support/exact_json.mjs';
import { Script } from './support/script.mjs';

/** The client of each CRM, what it is made with if the case does not say, and what follows the server's address. */
const CRMS = {
  guardant: { Client: crmkit.Guardant, settings: { token: 'secret-token' }, base: '' },
  rkeeper: { Client: crmkit.RKeeper, settings: { sid: '0123456789abcdef'.repeat(4), object_id: '1' }, base: '/api/v1/crm/' },
  salesman: { Client: crmkit.SalesMan, settings: { login: 'integration@example.com', api_key: 'secret-api-key' }, base: '' },
};
const FOLDER = new URL('../vectors/', import.meta.url);

/** The value that our records have for what a case says. */
function expected(value) {
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), expected(inner)]));
  }
  return unmarked(value);
}

function written({ body, text, bytes, ...reply }) {
  return { ...reply, body: bytes === undefined ? (text ?? stringifyExact(body) ?? '') : Buffer.from(bytes, 'hex') };
}

function assertError(error, { class: name, cause, ...attributes }) {
  assert.ok(error instanceof crmkit[name], `${error?.name} is no ${name}: ${error?.stack}`);
  assert.equal(error.name, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    const ours = attribute === 'code' ? 'vendorCode' : camel(attribute);
    assert.deepEqual(error[ours], expected(value), `${name}.${ours}`);
  }
  if (cause === null) assert.equal(error.cause, undefined);
  else if (cause !== undefined) assertError(error.cause, cause);
}

/** These fields among others. */
function assertHas(value, wanted) {
  if (typeof wanted !== 'object' || wanted === null) return assert.deepEqual(value, wanted);
  if (Array.isArray(wanted)) assert.equal(value.length, wanted.length);
  for (const [key, inner] of Object.entries(wanted)) assertHas(value[key], inner);
}

function assertOutcomes(outcomes, wanted) {
  assert.equal(outcomes.length, wanted.length);
  for (const [index, { error, ...rest }] of wanted.entries()) {
    const { error: met, reconciled, ...others } = outcomes[index];
    // A batch looks for nothing by itself.
    assert.equal(reconciled, null);
    assert.deepEqual(others, expected(rest));
    if (error === null) assert.equal(met, null);
    else assertError(met, error);
  }
}

function assertRequests(received, exchanges) {
  const sent = received.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(sent, exchanges.map(({ request }) => `${request.method} ${request.path}`));
  for (const [index, { request }] of exchanges.entries()) {
    const { query, headers, body } = received[index];
    assert.deepEqual(query, request.query ?? {});
    for (const [name, value] of Object.entries(request.headers ?? {})) assert.equal(headers[name], value, name);
    assert.deepEqual(body === '' ? undefined : parseExact(body), request.body);
  }
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const crm = file.replace('.json', '');
  describe(`vectors of ${crm}`, { skip: !CRMS[crm] && 'there is no client of it yet' }, () => {
    let server;
    before(async () => (server = await Script.start()));
    after(() => server.close());

    for (const { name, client: settings = CRMS[crm].settings, call, exchanges, ...wanted } of parseExact(
      readFileSync(new URL(file, FOLDER), 'utf8'),
    )) {
      test(name, async () => {
        server.play(...exchanges.map(({ reply = {} }) => written(reply)));
        const { Client, base } = CRMS[crm];
        const client = new Client({ ...renamed(settings), baseUrl: `${server.url}${base}` });
        const { value, error, report } = await outcome(client, call);
        await client.close();
        assertRequests(server.received, exchanges);
        if (wanted.error) {
          assertError(error, wanted.error);
          const { token, sid, login, api_key: key } = settings;
          for (const secret of [token, sid, login, key]) assert.ok(!secret || !inspect(error, { depth: 9, showHidden: true }).includes(secret));
        } else if (error) throw error;
        // A deletion's "nothing" is undefined in JavaScript.
        // The keys of an object are the vendor's, and so they stay.
        if (value?.raiseIfFailed) assertOutcomes(value, wanted.value);
        else if ('value' in wanted) assert.deepEqual(value ?? null, (call.operation.endsWith('.fields') ? unmarked : expected)(wanted.value));
        if ('has' in wanted) assertHas(value, expected(wanted.has));
        if ('ids' in wanted) assert.deepEqual(value.map(({ id }) => id), wanted.ids.map(unmarked));
        if ('raw_json' in wanted) assert.equal((Array.isArray(value) ? value[0] : value).rawJson, wanted.raw_json);
        for (const [field, met] of Object.entries(wanted.report ?? {})) assert.equal(report[camel(field)], met, field);
      });
    }
  });
}

// The behaviours that every language replays over a sandbox, for each CRM: tests/vectors/README.md has their format.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';

import { CrmError, Sandbox } from 'crmkit';

const FOLDER = new URL('../vectors/behaviours/', import.meta.url);
const CRMS = ['guardant', 'rkeeper', 'salesman'];
/** What Node takes by its place, in this order; of a run of many inputs it is those. */
const BY_PLACE = ['id', 'customer_id', 'contact_id', 'address_id'];
const INPUTS = ['ids', 'rows'];

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isFor = ({ crms = CRMS }, crm) => crms.includes(crm);

/** The value with every name in it spelled in another way. What is in `extra` are the vendor's names. */
function renamed(value, spell) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, spell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [spell(name), name === 'extra' ? item : renamed(item, spell)]));
}

/** As the cases write it. */
function plain(value) {
  if (value instanceof CrmError) {
    // What an error of its class may lack stands on the class.
    const { name, vendorCode, cause, reconciled = null } = value;
    return { ...plain({ ...value }), reconciled, class: name, code: vendorCode, cause: cause === undefined ? null : plain(cause) };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [snake(name), plain(item)]));
}

/** With what `$name.path.0` stands for in the place of it. */
function filled(value, known) {
  if (typeof value === 'string' && value.startsWith('$')) {
    return value.slice(1).split('.').reduce((found, key) => found[key], known);
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, known)]));
}

/** An object has these fields among others, a list these items and no others. */
function assertHas(value, wanted) {
  if (typeof wanted !== 'object' || wanted === null) return assert.equal(value, wanted);
  assert.ok(typeof value === 'object' && value !== null, `${value} is no ${JSON.stringify(wanted)}`);
  if (Array.isArray(wanted)) assert.equal(value.length, wanted.length);
  for (const [name, item] of Object.entries(wanted)) assertHas(value[name], item);
}

async function called(crm, { call, take = null }, given) {
  const [resource, method] = call.split('.');
  const by_place = method.endsWith('_many') ? INPUTS : BY_PLACE;
  const places = by_place.filter((name) => name in given).map((name) => renamed(given[name], camel));
  if (by_place === INPUTS && places.length === 0) places.push(undefined);
  const others = Object.entries(given).filter(([name]) => !by_place.includes(name));
  const object = others.length > 0 ? [renamed(Object.fromEntries(others), camel)] : [];
  const value = crm[resource][camel(method)](...places, ...object);
  return typeof value.collect === 'function' ? value.collect({ limit: take }) : value;
}

async function outcome(call) {
  try {
    return { value: plain(await call()) };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return { error };
  }
}

async function replay(name, sandbox, crm, steps) {
  const known = {};
  for (const step of steps) {
    if (step.inject !== undefined) sandbox.inject(step.inject);
    const before = sandbox.requests().length;
    const { value, error } = await outcome(() => called(crm, step, filled(step.arguments ?? {}, known)));
    if (step.requests !== undefined) assert.equal(sandbox.requests().length - before, step.requests, step.call);
    if (step.error !== undefined) {
      assert.ok(error, `${step.call} gave ${JSON.stringify(value)}`);
      assertHas(plain(error), { crm: name, ...filled(step.error, known) });
      continue;
    }
    if (error) throw error;
    if ('value' in step) assert.deepEqual(value, filled(step.value, known));
    if ('has' in step) assertHas(value, filled(step.has, known));
    if ('as' in step) known[step.as] = value;
  }
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const cases = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  for (const name of CRMS) {
    describe(`behaviours of ${file} in ${name}`, () => {
      for (const { name: promise, client = {}, customers = 0, steps } of cases.filter((each) => isFor(each, name))) {
        test(promise, async () => {
          const sandbox = await Sandbox.start({ customers });
          try {
            const crm = sandbox.connect(name, renamed(client, camel));
            await replay(name, sandbox, crm, steps.filter((step) => isFor(step, name)));
          } finally {
            await sandbox.close();
          }
        });
      }
    });
  }
}

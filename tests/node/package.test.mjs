// The package as programs meet it: its names, and whether the declarations are true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import * as named from 'crmkit';
import whole from 'crmkit';

import { ROOT, run } from './support/program.mjs';
import { Script, page } from './support/script.mjs';

const require = createRequire(import.meta.url);
const FILES = ['core.d.ts', 'crm.d.ts', 'sandbox.d.ts', 'generated/crm.d.ts', 'generated/types.d.ts'];
const TEXT = FILES.map((file) => readFileSync(`${ROOT}/bindings-node/js/${file}`, 'utf8')).join('\n');
const DECLARED = declarations(TEXT);
const FUNCTIONS = [...TEXT.matchAll(/^export declare function (\w+)/gm)].map(([, name]) => name);

let server;
let client;
before(async () => {
  server = await Script.start();
  client = new whole.Guardant({ baseUrl: server.url, token: 't' });
});
after(() => server.close());

/** Classes and interfaces by name: their kind, parent and own members. */
function declarations(text) {
  const found = new Map();
  const code = text.replace(/\/\*[^]*?\*\//g, '');
  const heads = /^export (?:declare )?(?:abstract )?(class|interface) (\w+)(?:<\w+>)?(?: extends (\w+))?.*? \{(\}|[^]*?^\})/gm;
  for (const [, kind, name, parent, body] of code.matchAll(heads)) {
    const members = [...body.matchAll(/^ {2}((?:static |readonly |private )*)([\w]+|\[Symbol\.\w+\])\??(?=[(:<])/gm)];
    const own = members.filter(([, modifiers, member]) => member !== 'constructor' && !modifiers.includes('static')).map(([, , member]) => member);
    const statics = members.filter(([, modifiers]) => modifiers.includes('static')).map(([, , member]) => member);
    found.set(name, { kind, parent, members: new Set(own), statics: new Set(statics) });
  }
  return found;
}

/** The declared members of a class or interface, its parents' too. */
function declared(name) {
  const { parent, members } = DECLARED.get(name);
  return DECLARED.has(parent) ? new Set([...declared(parent), ...members]) : members;
}

/** The members that an object has, those of its classes too, less those that stand for themselves. */
function present(object) {
  const members = new Set();
  for (let at = object; at && at !== Object.prototype && at !== Error.prototype; at = Object.getPrototypeOf(at)) {
    for (const key of Reflect.ownKeys(at)) {
      if (key !== 'constructor' && key !== Symbol.for('nodejs.util.inspect.custom')) {
        // Its description in Node 20 is another one.
        const name = key === Symbol.asyncDispose ? 'Symbol.asyncDispose' : key.description;
        members.add(typeof key === 'symbol' ? `[${name}]` : key);
      }
    }
  }
  return members;
}

const sorted = (names) => [...names].sort();

test('require_and_import_give_the_same_classes', () => {
  const required = require('crmkit');
  assert.equal(whole, required);
  for (const name of Object.keys(required)) {
    assert.equal(named[name], required[name], name);
    assert.equal(required[name].name, name);
  }
  assert.deepEqual(Object.keys(named).filter((name) => !/^(default|module\.exports)$/.test(name)).sort(), Object.keys(required).sort());
});

test('every_exported_class_or_function_is_declared_and_the_other_way_round', () => {
  // Classes of which a program makes no instance are exported as types only.
  const classes = [...DECLARED].filter(([name, { kind }]) => kind === 'class' && !['Client', 'Pager'].includes(name));
  assert.deepEqual(sorted([...classes.map(([name]) => name), ...FUNCTIONS]), sorted(Object.keys(whole)));
});

test('every_member_of_a_class_is_declared_and_the_other_way_round', async () => {
  server.play(page(1), { body: '{"customer":{"_id":1}}' });
  const pager = client.customers.list();
  let first;
  for await (const page of pager.pages()) first = page;
  const [record, response] = await client.customers.get('1', { response: true });
  const sandbox = await whole.Sandbox.start();
  const rkeeper = sandbox.native('rkeeper');
  const keeper = await rkeeper.customers.get('10000000009188');
  const [city] = await rkeeper.cities.list(keeper.addresses[0].countryId);
  const crm = new whole.Crm(rkeeper);
  const common = await crm.customers.get(keeper.id);
  const made = {
    Guardant: client,
    GuardantCustomers: client.customers,
    GuardantOrders: client.orders,
    GuardantCustomer: record,
    RKeeper: rkeeper,
    ...Object.fromEntries(Object.entries(rkeeper).map(([name, resource]) => [`RKeeper${name[0].toUpperCase()}${name.slice(1)}`, resource])),
    RKeeperCustomer: keeper,
    RKeeperContact: keeper.contacts[0],
    RKeeperAddress: keeper.addresses[0],
    RKeeperAccount: keeper.accounts[0],
    RKeeperCard: keeper.cards[0],
    ContactType: (await rkeeper.contactTypes.list())[0],
    AddressType: (await rkeeper.addressTypes.list())[0],
    Country: (await rkeeper.countries.list())[0],
    City: city,
    MetroStation: (await rkeeper.metroStations.list(keeper.addresses[0].cityId))[0],
    Street: (await rkeeper.streets.list(keeper.addresses[0].cityId))[0],
    Crm: crm,
    ...Object.fromEntries(['customers', 'contacts', 'addresses', 'orders'].map((name) => [`Crm${name[0].toUpperCase()}${name.slice(1)}`, crm[name]])),
    Customer: common,
    Contact: common.contacts[0],
    Address: common.addresses[0],
    Capability: crm.capabilities['customers.list'],
    Explanation: whole.explain(common, 'phones'),
    Outcome: (await crm.customers.getMany(['1']))[0],
    Page: first,
    Pager: pager,
    Response: response,
    Report: pager.report,
    Sandbox: sandbox,
  };
  for (const [name, object] of Object.entries(made)) {
    assert.deepEqual(sorted(present(object)), sorted(declared(name)), name);
    // Records are plain objects. What a program sees printed has the name that it knows.
    if (DECLARED.get(name).kind === 'class') assert.equal(object.constructor.name, name);
  }
  await sandbox.close();
});

test('every_static_method_is_declared_and_the_other_way_round', () => {
  for (const [name, { statics }] of DECLARED) {
    if (whole[name] === undefined || name.endsWith('Error')) continue;
    const there = ['length', 'name', 'prototype'];
    const inherited = DECLARED.get(name).parent === 'Client' ? Object.getPrototypeOf(whole[name]) : whole[name];
    assert.deepEqual(Object.getOwnPropertyNames(inherited).filter((member) => !there.includes(member)), sorted(statics), name);
  }
});

test('the_tree_of_errors_is_the_declared_one', () => {
  const tree = [...DECLARED].filter(([name]) => name.endsWith('Error'));
  assert.ok(tree.length > 20);
  for (const [name, { parent }] of tree) {
    assert.equal(Object.getPrototypeOf(whole[name]), whole[parent] ?? Error);
    assert.equal(new whole[name]('').name, name);
    assert.match(new whole[name]('').code, /^CRM_[A-Z_]+$/);
    // `message` and what else Error itself has are there too.
    assert.deepEqual(sorted(present(new whole[name](''))).filter((member) => !['stack', 'message'].includes(member)), sorted(declared(name)).filter((member) => member !== 'message'));
  }
});

test('a_client_does_not_load_the_sandbox', async () => {
  const { code, output } = await run(`
    const { Guardant, Sandbox } = require('crmkit');
    const loaded = () => Object.keys(require.cache).filter((file) => file.endsWith('.node')).map((file) => /[^/]+?(?=\\.)/.exec(file)[0]);
    new Guardant({ token: 't' });
    const before = loaded();
    Sandbox.start().then(() => console.log(before.join(), loaded().length));
  `);
  assert.deepEqual([code, output], [0, 'crmkit 2']);
});

test('importing_the_package_does_not_load_the_native_part', async () => {
  const { code, output } = await run(`
    const { NotFoundError } = require('crmkit');
    console.log(Object.keys(require.cache).some((file) => file.endsWith('.node')), new NotFoundError('x').code);
  `);
  assert.deepEqual([code, output], [0, 'false CRM_NOT_FOUND']);
});


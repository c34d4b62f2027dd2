'use strict';

// The generated JavaScript of the hazards, used: calls only say what they would pass on.

const assert = require('node:assert/strict');
const { join } = require('node:path');

const [, , js] = process.argv;
const said = (how) => (_, operation, ids, fields, callOptions, rest) => ({ how, operation, ids, fields, callOptions, rest });
const resource = join(js, 'resource.js');
const exports_ = { Resource: class {}, call: said('call'), list: said('list') };
require.cache[resource] = { id: resource, filename: resource, loaded: true, exports: exports_ };

const { HazardImport } = require(join(js, 'generated/hazard.js'));
const { valueOf } = require(join(js, 'record.js'));

const hazard = new HazardImport();
const options = { async: 'second_name', with: ['a'], from: 'f', in: { while: 1 } };
const none = { callOptions: undefined, rest: [] };
assert.deepEqual(hazard.list(options), { how: 'list', operation: 'import.list', ids: {}, fields: options, ...none });
assert.deepEqual(hazard.get({ id: 7 }), { how: 'call', operation: 'import.get', ids: {}, fields: { id: 7 }, ...none });
const rows = [{ kind: 'self', lambda: 'l' }];
assert.deepEqual(hazard.yield(rows, { batchSize: 5 }, { response: true }), {
  how: 'call', operation: 'import.yield', ids: { import: rows }, fields: { batchSize: 5 }, callOptions: { response: true }, rest: [],
});
assert.deepEqual(hazard.for({ response: false }).callOptions, { response: false });

// A record has all of its second names, and none of them is a field.
const json = '{"id":"7","own":"o"}';
const record = valueOf({ json, bytes: '{"_id":7,"own":"o"}', model: 'HazardMixed' });
assert.deepEqual([record.class, record.self], ['7', 'o']);
assert.equal(JSON.stringify(record), json);
assert.deepEqual(Object.keys({ ...record }), ['id', 'own']);
assert.equal(valueOf({ json: '{"id":"5"}', bytes: '{}', model: 'HazardWritten' }).data, '5');

'use strict';

// How a field of a record of the common interface was read from the CRM's own record.

const { InvalidArgumentError } = require('./generated/errors');
const { guarded } = require('./refusal');
const { Source } = require('./source');
const { camel, inProse, snake } = require('./spelling');
const native = require('./native');

/** The parts of a rule that are said in words. */
const SAID = ['none', 'readLoss', 'madeBy', 'writeLoss', 'refused'];

function explain(record, field) {
  const raw = Object(record) === record ? Source.text(record) : undefined;
  if (raw === undefined || typeof record.crm !== 'string') {
    throw new InvalidArgumentError('only a record as a call of the common interface gave it knows where it came from; a copy does not');
  }
  if (typeof field !== 'string') throw new InvalidArgumentError('`field` must be the name of a field');
  if (!Object.hasOwn(record, field)) {
    throw new InvalidArgumentError(`there is no field \`${field}\`; there are: ${Object.keys(record).join(', ')}`);
  }
  const text = guarded(() => native().explain(record.crm, Source.model(record), raw, snake(field)));
  const { rule, values } = JSON.parse(text);
  const said = SAID.filter((part) => rule[part] !== null).map((part) => [part, inProse(rule[part])]);
  return { ...rule, ...Object.fromEntries(said), field: camel(rule.field), values };
}

module.exports = { explain };

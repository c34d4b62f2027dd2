'use strict';

// What a CRM can do of the common interface: the table of spec/crm.yaml, by its keys, printable.

const { CAPABILITIES } = require('./generated/interface');

const COLUMNS = ['key', 'how', 'cost', 'note'];

/** By CRM. */
const made = new Map();

class Capabilities {
  constructor(rows) {
    for (const row of rows) this[row.key] = Object.freeze(row);
    Object.freeze(this);
  }

  toString() {
    return table(Object.values(this));
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return this.toString();
  }
}

function capabilitiesOf(crm) {
  if (!made.has(crm)) made.set(crm, new Capabilities(CAPABILITIES[crm]));
  return made.get(crm);
}

/** Columns of text, the last one as long as it is. */
function table(rows) {
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}

module.exports = { capabilitiesOf };

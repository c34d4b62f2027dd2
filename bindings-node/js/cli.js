#!/usr/bin/env node
'use strict';

// `npx crmkit sandbox`: the embedded server for any program, until it is stopped.

const { parseArgs } = require('node:util');
const clients = require('./generated/clients');
const { Sandbox } = require('./sandbox');

const USAGE = `usage: crmkit sandbox [--customers N] [--path FILE]

Serves every CRM's protocol on a free port of this machine until it is stopped.

  --customers N   synthetic customers in each CRM besides the documents' examples (default: 100)
  --path FILE     keep the data in this file (default: in memory)`;

const CRMS = Object.keys(clients);
const WIDTH = 'objectId'.length;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      customers: { type: 'string', default: '100' },
      path: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  if (positionals.length !== 1 || positionals[0] !== 'sandbox') throw new Error(USAGE);
  const customers = /^\d+$/.test(values.customers) ? Number(values.customers) : undefined;
  if (customers === undefined) throw new Error(`--customers must be a number, not ${values.customers}`);

  const sandbox = await Sandbox.start({ customers, path: values.path });
  for (const crm of CRMS) {
    console.log(`${crm}\n  ${'url'.padEnd(WIDTH)} ${sandbox.url(crm)}`);
    for (const [name, value] of Object.entries(sandbox.credentials(crm))) {
      console.log(`  ${name.padEnd(WIDTH)} ${value}`);
    }
  }
  console.log('Serving; stop it with Ctrl-C.');
  // The server runs on a thread of its own, which does not keep Node alive.
  const alive = setInterval(() => {}, 2 ** 30);
  const stop = async () => {
    clearInterval(alive);
    await sandbox.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

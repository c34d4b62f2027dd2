// One side of a soak, in a process of its own, whose memory is then nobody else's: so many calls to the server at a port, and
// what the process held after each tenth of them.
import { readdirSync, readFileSync } from 'node:fs';

import { CrmError, Guardant } from 'crmkit';

/** Calls at a time. */
const TASKS = 8;
const [port, calls] = process.argv.slice(2).map(Number);

/** The resident memory in KiB, and the open file descriptors. */
function held() {
  // Or it is measured how long the collector waits.
  globalThis.gc();
  const [, memory] = /VmRSS:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
  return { memory: Number(memory), descriptors: readdirSync('/proc/self/fd').length };
}

function made(client, number) {
  if (number % 4 === 0) return client.customers.list().first();
  return number % 4 === 1 ? client.customers.create({ name: 'Анна' }) : client.customers.get('4');
}

const client = new Guardant({ baseUrl: `http://127.0.0.1:${port}`, token: 't', maxRetries: 0 });
const seen = [];
let failed = 0;
for (let tenth = 0; tenth < 10; tenth++) {
  let number = 0;
  const several = async () => {
    while (number < calls / 10) {
      try {
        await made(client, number++);
      } catch (error) {
        if (!(error instanceof CrmError)) throw error;
        failed++;
      }
    }
  };
  await Promise.all(Array.from({ length: TASKS }, several));
  seen.push(held());
}
await client.close();
process.send({ seen, failed }, () => process.disconnect());

// Many calls, a third of them failing in every way: what they take they give back. `CRMKIT_SOAK` is how many; without it,
// as many as a second is enough for.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

import { run } from './support/program.mjs';
import { Script } from './support/script.mjs';
import { size } from './support/size.mjs';

const CALLS = Number(process.env.CRMKIT_SOAK ?? size(2000, 4000));
/** What the allocators may keep, in KiB: a leak of 300 bytes a call would be more than this in a full run. */
const LEEWAY = 10 * 1024;
/** The space of young objects would grow for a long time before it stays as it is, and hide what is looked for. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1'];

const [CALLS_KEPT, PAGES_KEPT] = [size(3000, 6000), size(100, 200)];
/** Less than is young at a time, and what an engine may keep for itself. */
const MOST_KEPT = 3 * 1024 * 1024;
const CUSTOMER = { _id: 1, name: 'Пётр', companyname: 'ООО Ромашка', email: 'c@example.com', description: 'д'.repeat(100) };

const program = (name) => new URL(`support/${name}`, import.meta.url);

test('memory_and_descriptors_stay_flat_through_calls_of_which_a_third_fail', async () => {
  const server = fork(program('soak_server.mjs'));
  const [port] = await once(server, 'message');
  const client = fork(program('soak_client.mjs'), [port, CALLS], { execArgv: FLAGS });
  const gone = once(client, 'exit').then(([code]) => assert.fail(`it ended with ${code}`));
  const [{ seen, failed }] = await Promise.race([once(client, 'message'), gone]);
  gone.catch(() => {});
  server.disconnect();
  for (const [share, at] of [[10, 0], [50, 4], [100, 9]]) {
    console.log(`${share} %: ${seen[at].memory} KiB, ${seen[at].descriptors} descriptors`);
  }
  assert.ok(Math.abs(failed * 3 - CALLS) <= 30, `${failed} of ${CALLS} failed`);
  assert.ok(seen[9].memory <= seen[0].memory + LEEWAY, JSON.stringify(seen));
  assert.ok(seen[9].descriptors <= seen[0].descriptors + 16, JSON.stringify(seen));
});

test('calls_and_pages_leave_nothing_behind_that_only_a_full_collection_frees', async () => {
  const server = await Script.start();
  const whole = JSON.stringify({ customers: Array.from({ length: 100 }, (_, id) => ({ ...CUSTOMER, _id: id + 1 })) });
  const one = JSON.stringify({ customer: CUSTOMER });
  // Without an end: each page has new ids only by chance, so whoever reads stops by itself.
  server.play(({ path, query }) => ({ body: path.endsWith('/customers') ? whole.replace(/"_id":/g, `"_id":1${query.offset}`) : one }));
  const { code, output } = await run(
    `
    const { Guardant } = require('crmkit');
    const { customers } = new Guardant({ baseUrl: '${server.url}', token: 't' });
    async function calls(count) {
      const some = async () => { for (let i = 0; i < count / 8; i++) await customers.get('1'); };
      await Promise.all(Array.from({ length: 8 }, some));
    }
    async function pages(count) {
      for await (const page of customers.list().pages()) if ((page.response.status, --count === 0)) return;
    }
    /** How many bytes of what was made since are old now. */
    async function kept(work, count) {
      await work(count / 4);
      global.gc();
      const before = process.memoryUsage().heapUsed;
      await work(count);
      return process.memoryUsage().heapUsed - before;
    }
    (async () => {
      console.log(JSON.stringify([await kept(calls, ${CALLS_KEPT}), await kept(pages, ${PAGES_KEPT})]));
    })();
    `,
    { flags: FLAGS, seconds: 60 },
  );
  await server.close();
  assert.equal(code, 0, output);
  console.log(`bytes kept of ${CALLS_KEPT} calls and of ${PAGES_KEPT} pages: ${output}`);
  for (const bytes of JSON.parse(output)) assert.ok(bytes < MOST_KEPT, output);
});

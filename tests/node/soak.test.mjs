// Many calls, a third of them failing in every way: what they take they give back. `CRMKIT_SOAK` is how many; without it,
// as many as a few seconds are enough for.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const CALLS = Number(process.env.CRMKIT_SOAK ?? 4000);
/** What the allocators may keep, in KiB: a leak of 300 bytes a call would be more than this in a full run. */
const LEEWAY = 10 * 1024;
/** The space of young objects would grow for a long time before it stays as it is, and hide what is looked for. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1'];

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

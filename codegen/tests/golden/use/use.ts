// The generated types of the hazards, used. It is compiled and never run.

import type { Outcomes, Pager, Response } from './js/core.js';
import type { Hazard, HazardMixed, HazardNew, HazardOptions, HazardText, HazardWritten } from './js/generated/types.js';

export async function used(client: Hazard): Promise<void> {
  const things = client.import;

  const pager: Pager<HazardMixed> = things.list({ async: 'second_name', with: ['a'], from: 'f', in: { while: 1 }, strict: true });
  things.list();
  things.list({ with: 'a,b', offset: 1 }, { signal: new AbortController().signal });
  // @ts-expect-error: no such value, and the enumeration is closed
  things.list({ async: 'third' });

  const record: HazardMixed = await things.get({ id: 7 });
  await things.get({ class: 'k', true: true });
  // @ts-expect-error: one of several is needed
  await things.get();

  const [keys, response]: [Record<string, unknown>, Response] = await things.for({ response: true });

  await things.try({ lambda: 'abc', kind: 'a b', import: null, except: { self: null, super: { default: 'delete' } }, class: 7 });
  // @ts-expect-error: a record inside an argument cannot be cleared
  await things.try({ lambda: 'abc', kind: 'a b', except: null });
  // @ts-expect-error: `kind` is needed
  await things.try({ lambda: 'abc' });

  const row: HazardNew = { kind: 'self', lambda: 'l', self: 'by the other name', extra: { more: 1 } };
  const outcomes: Outcomes<HazardWritten> = await things.yield([row], { user: 'u', batchSize: 5 });
  // @ts-expect-error: a row has what it needs
  await things.yield([{ kind: 'self' }]);

  const written: HazardWritten = await things.update({ id: '7', self: 's', import: ['a'] });
  const texts: string[] = [record.id, record.class, record.own, record.self, written.data, written.note];
  const kind: HazardText | (string & {}) | null = record.kind;
  const truths: [boolean | null, boolean] = [record.yes, written.changed];
  // @ts-expect-error: a second name can only be read
  record.class = '8';
  console.log(pager, keys, response, outcomes, texts, kind, truths, record.pathId, record.numbers);
}

export const options: HazardOptions = { baseUrl: 'https://hazard.example', object: 'o', import: 'i' };
// @ts-expect-error: `baseUrl` has no default
export const without: HazardOptions = { object: 'o' };

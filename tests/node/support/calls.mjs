// The calls of the vectors, made of a client.

import { stringifyExact } from './exact_json.mjs';

/** One of our names, as JavaScript spells it. */
export const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** With our names in camelCase, inside of lists and records too. The names inside some arguments are the vendor's. */
export function renamed(value) {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  const inside = ([key, inner]) => [camel(key), ['extra', 'filter'].includes(key) ? inner : renamed(inner)];
  return Object.fromEntries(Object.entries(value).map(inside));
}

/** Our arguments. */
function given(fields) {
  return JSON.parse(stringifyExact(renamed(fields)));
}

/** What a call comes to: its value or its error, and a listing's report. */
export async function outcome(client, { operation, ids = [], arguments: fields, take = 'all', strict, prefetch }) {
  const [resource, method] = operation.split('.');
  const how = Object.entries({ strict, prefetch }).filter(([, value]) => value !== undefined);
  const options = fields || how.length > 0 ? [{ ...given(fields ?? {}), ...Object.fromEntries(how) }] : [];
  let pager;
  try {
    const called = client[camel(resource)][camel(method)](...ids.map(given), ...options);
    if (typeof called.then === 'function') return { value: await called };
    pager = called;
    const value = take === 'first' ? await pager.first() : await pager.collect({ limit: take === 'all' ? null : take });
    return { value, report: pager.report };
  } catch (error) {
    return { error, report: pager?.report };
  }
}

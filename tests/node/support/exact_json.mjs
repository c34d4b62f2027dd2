// JSON of which every digit counts: the case files have ids that a number cannot hold, and a program that is tested
// for keeping them must not be tested by one that rounds them.

const MARK = '\u0000integer:';
const MARKED = /"\\u0000integer:(-?\d+)"/g;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** An integer beyond 2^53 is read as marked text. */
export function parseExact(text) {
  return JSON.parse(
    text.replace(TOKEN, (token) =>
      /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? JSON.stringify(MARK + token) : token,
    ),
  );
}

/** The inverse: marked text is written as the integer that it was. */
export function stringifyExact(value) {
  return JSON.stringify(value)?.replaceAll(MARKED, '$1');
}

/** The digits of an integer that was marked, anything else as it is. */
export function unmarked(value) {
  return typeof value === 'string' && value.startsWith(MARK) ? value.slice(MARK.length) : value;
}

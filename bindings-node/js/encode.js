'use strict';

// Arguments on their way to the core, as JSON text. JSON.stringify would turn NaN, an invalid date and a Map into
// something that the caller did not say; here they are refused.

const DEPTH = 64;

/** Whether it is an object with fields of its own: not null, a list, a Date, a Map and so on. */
function isObject(value) {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';
}

/** An object as JSON text without what is undefined. `refuse` makes the error of a message. */
function encode(fields, refuse) {
  return object(fields, '', DEPTH, refuse);
}

function object(fields, path, depth, refuse) {
  const written = [];
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) {
      written.push(`${text(key, path, refuse)}:${json(value, path ? `${path}.${key}` : key, depth - 1, refuse)}`);
    }
  }
  return `{${written.join(',')}}`;
}

function json(value, path, depth, refuse) {
  const wrong = (what) => refuse(`\`${path}\` ${what}`);
  switch (typeof value) {
    case 'string':
      return text(value, path, refuse);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw wrong(`must be a finite number, not ${value}`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw wrong('is beyond what a number holds exactly; give an id of this size as text');
      }
      return String(value);
    case 'object':
      break;
    default:
      throw wrong(`cannot be sent: it is a ${typeof value}`);
  }
  if (value === null) return 'null';
  if (depth <= 0) throw wrong('is nested too deeply, or contains itself');
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw wrong('is an invalid date');
    return JSON.stringify(value.toISOString());
  }
  if (typeof value.toJSON === 'function') return json(value.toJSON(), path, depth - 1, refuse);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => json(item, `${path}[${index}]`, depth - 1, refuse)).join(',')}]`;
  }
  if (!isObject(value)) throw wrong(`cannot be sent: it is a ${value.constructor?.name ?? 'special object'}`);
  return object(value, path, depth, refuse);
}

function text(value, path, refuse) {
  if (!value.isWellFormed()) throw refuse(`${path ? `\`${path}\`` : 'a name'} has half a character (a lone surrogate)`);
  return JSON.stringify(value);
}

module.exports = { encode, isObject };

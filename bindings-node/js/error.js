'use strict';

// What every error class has: the classes themselves are generated from spec/errors.yaml.

// Answers and records can be long and personal: they are there for those who ask, not in every log.
const HIDDEN = new Set(['body', 'matches', 'outcomes']);

/** Gives a class its name and code, and `null` for the attributes that an error of it may lack. */
function describe(Class, code, attributes) {
  const property = (value) => ({ value, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(Class, 'code', property(code));
  Object.defineProperty(Class.prototype, 'name', property(Class.name));
  for (const name of attributes) {
    Object.defineProperty(Class.prototype, name, property(null));
  }
}

/** Sets the attributes that are known; the others stay those of the prototype, so that what is printed is short. */
function fill(error, { crm, operation, ...others }) {
  error.code = error.constructor.code;
  for (const [name, value] of Object.entries({ crm, operation, ...others })) {
    if (value !== null && value !== undefined) {
      const enumerable = !HIDDEN.has(name);
      Object.defineProperty(error, name, { value, writable: true, configurable: true, enumerable });
    }
  }
}

module.exports = { describe, fill };

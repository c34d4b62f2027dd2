'use strict';

// From what the native side says of an error to an instance of the right class.

const errors = require('./generated/errors');
const { inJavaScript } = require('./options');
const { common } = require('./source');

/**
 * The error that native JSON describes. Its stack begins with the caller of `below`. If its cause is no error of ours, it
 * is what a function that the user gave has thrown.
 */
function revive(text, below, thrown) {
  return made(JSON.parse(text), below, thrown);
}

function made({ class: name, text, cause, foreign, model, sources, ...attributes }, below, thrown) {
  const Class = errors[name] ?? errors.CrmError;
  if (sources) common(attributes.matches, model, undefined, sources);
  // The text is the message, with the CRM and the operation in front.
  const described = { ...attributes, message: undefined, cause: foreign ? thrown : cause && made(cause, below) };
  const error = new Class(inJavaScript(text), described);
  Error.captureStackTrace(error, below);
  return error;
}

/** What a native function threw: its message is the JSON. Anything else is a mistake of ours, a panic say. */
function caught(thrown, below, where = {}) {
  try {
    return revive(thrown.message, below);
  } catch {
    const message = `crmkit failed in a way that it should not: ${thrown.message}; please report it`;
    const error = new errors.CrmError(message, { ...where, cause: thrown });
    Error.captureStackTrace(error, below);
    return error;
  }
}

/** The result of a native function, or the error that it threw as one of ours. */
function guarded(native) {
  try {
    return native();
  } catch (thrown) {
    throw caught(thrown, guarded);
  }
}

module.exports = { caught, guarded, revive };

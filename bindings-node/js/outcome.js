'use strict';

// What became of each of many things that were asked for at once: a plain array, one outcome for each input.

const { BulkError } = require('./generated/errors');
const { revive } = require('./refusal');

/** The outcomes of a reply. `record` makes a record of a value and its text. */
function outcomes(rows, record, below) {
  const made = rows.map(({ json, raw, error }) => {
    const outcome = JSON.parse(json);
    if (outcome.value !== null) record(outcome.value, raw);
    return { ...outcome, error: error == null ? null : revive(error, below) };
  });
  return Object.defineProperties(made, { failed: { get: failed }, raiseIfFailed: { value: raiseIfFailed } });
}

function failed() {
  return this.filter(({ status }) => status !== 'ok');
}

function raiseIfFailed() {
  const bad = this.failed;
  if (bad.length === 0) return;
  const first = bad.find(({ error }) => error !== null)?.error;
  const because = first ? `; the first: ${first.message}` : '';
  const message = `${bad.length} of ${this.length} did not go well${because}`;
  const error = new BulkError(message, { outcomes: this, cause: first });
  Error.captureStackTrace(error, raiseIfFailed);
  throw error;
}

module.exports = { outcomes };

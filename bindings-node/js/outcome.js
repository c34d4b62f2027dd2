'use strict';

// What became of each of many things that were asked for at once: a plain array, one outcome for each input.

const { BulkError } = require('./generated/errors');
const { revive } = require('./refusal');
const { common, withSource } = require('./source');

/** The outcomes of a reply, whose values are of this model. */
function outcomes(rows, model, below) {
  const made = rows.map(({ json, bytes, sources, error }) => {
    const { reconciled, ...outcome } = JSON.parse(json);
    if (sources != null) common(outcome.value, model, bytes, JSON.parse(sources));
    else if (outcome.value !== null) withSource(outcome.value, model, bytes, 0, bytes.length);
    return { ...outcome, error: error == null ? null : revive(error, below), reconciled };
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

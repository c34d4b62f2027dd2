'use strict';

// What became of each of many things that were asked for at once: a plain array, one outcome for each input.

const { BulkError } = require('./generated/errors');
const { revive } = require('./refusal');
const { common, withSource } = require('./source');

/** The outcomes of a reply, whose values are of this model. */
function outcomes(rows, model, below) {
  const made = rows.map(({ json, raw, sources, error }) => {
    const outcome = JSON.parse(json);
    if (sources != null) common(outcome.value, model, raw, JSON.parse(sources));
    else if (outcome.value !== null) withSource(outcome.value, model, raw);
    return { ...outcome, error: error == null ? null : revive(error, below) };
  });
  return Object.defineProperties(made, {
    failed: { get: () => made.filter(({ status }) => status !== 'ok') },
    raiseIfFailed: { value: () => raiseIfFailed(made) },
  });
}

function raiseIfFailed(made) {
  const failed = made.filter(({ status }) => status !== 'ok');
  if (failed.length === 0) return;
  const first = failed.find(({ error }) => error !== null)?.error;
  const because = first ? `; the first: ${first.message}` : '';
  const message = `${failed.length} of ${made.length} did not go well${because}`;
  const error = new BulkError(message, { outcomes: made, cause: first });
  Error.captureStackTrace(error, raiseIfFailed);
  throw error;
}

module.exports = { outcomes };

'use strict';

// The one way of every call: what was given is checked and crosses as text, and what comes back is a reply or an error.

const { InvalidArgumentError } = require('./generated/errors');
const { abortable } = require('./abort');
const { encode, isObject } = require('./encode');
const { observed } = require('./observe');
const { submitted } = require('./port');
const { caught, revive } = require('./refusal');

/**
 * The reply to what `start` begins, `operation` of a connection. On its way it may ask for the token, and tell `progress`
 * how far it is. The stack of an error begins with the caller of `below`.
 */
async function replied(connection, operation, signal, start, below, progress) {
  const { crm, token } = connection;
  token?.check(crm, operation);
  const seen = observed(connection, operation);
  let failure = {};
  const begun = (abort) => submitted((port, number) => start(abort, seen?.watch, port, number));
  async function goneOn(reply, abort) {
    for (;;) {
      const more = before(reply);
      if (!more) return reply;
      // The call goes on meanwhile: its deadline runs.
      const next = submitted((port, number) => more.goOn(abort, port, number));
      if (reply.ask) token.answer(more).then((told) => (failure = told));
      else if (reply.notices) seen.tell(more.told);
      else await progress.told(more);
      reply = await next;
    }
  }
  let reply;
  try {
    if (signal === undefined) {
      reply = await begun();
      // Most calls have nothing to ask or to tell, and are spared one more promise.
      if (before(reply)) reply = await goneOn(reply);
    } else {
      reply = await abortable(signal, async (abort) => goneOn(await begun(abort), abort));
    }
  } catch (thrown) {
    seen?.end(signal?.aborted ? 'AbortError' : 'CrmError');
    throw signal?.aborted ? thrown : caught(thrown, below, { crm, operation });
  }
  if (reply.error != null) {
    const error = revive(reply.error, below, failure.thrown);
    seen?.end(error.name);
    throw error;
  }
  seen?.end();
  return reply;
}

/** What a call has to ask or to tell before it goes on. */
function before({ ask, progress, notices }) {
  return ask ?? progress ?? notices;
}

/** What makes the error of an argument, from a message. */
function refusalOf({ crm }, operation) {
  return (message) => new InvalidArgumentError(`${crm} ${operation}: ${message}`, { crm, operation, attempts: 0 });
}

function argumentsText(ids, fields, refuse) {
  if (fields === undefined) return encode(ids, refuse);
  if (!isObject(fields)) throw refuse('the fields must be one object');
  for (const name of Object.keys(ids)) {
    if (Object.hasOwn(fields, name) && fields[name] !== undefined) {
      throw refuse(`\`${name}\` is given twice: by its place and in the object`);
    }
  }
  return encode({ ...fields, ...ids }, refuse);
}

/** An object with no other keys than these. */
function known(given, names, what, refuse) {
  if (!isObject(given)) throw refuse(`the ${what}s must be one object`);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw refuse(`there is no ${what} \`${unknown}\`; there is: ${names.join(', ')}`);
  return given;
}

function callOptionsOf(given = {}, rest, refuse) {
  if (rest.some((value) => value !== undefined)) throw refuse('too many arguments; the call options are the last one');
  const { signal, response = false } = known(given, ['signal', 'response'], 'call option', refuse);
  if (signal !== undefined && !(typeof signal?.aborted === 'boolean' && typeof signal.addEventListener === 'function')) {
    throw refuse('`signal` must be an AbortSignal');
  }
  if (typeof response !== 'boolean') throw refuse('`response` must be true or false');
  return { signal, response };
}

module.exports = { argumentsText, callOptionsOf, known, refusalOf, replied };

'use strict';

// Calls with a signal. The listener goes when the call is over: a signal can outlive many calls.

const native = require('./native');

/** What `start` resolves to. If the signal aborts first, it rejects with the signal's reason. */
async function abortable(signal, start) {
  if (signal === undefined) return start(undefined);
  if (signal.aborted) throw signal.reason;
  const { NativeAbort } = native();
  const abort = new NativeAbort();
  let stop;
  const aborted = new Promise((_, reject) => {
    stop = () => {
      abort.abort();
      reject(signal.reason);
    };
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([start(abort), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

module.exports = { abortable };

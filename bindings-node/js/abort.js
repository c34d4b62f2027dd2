'use strict';

// Calls with a signal. A signal can outlive many calls and serve many at a time: they share one listener on it, which goes
// with the last of them.

const native = require('./native');

/** The calls that each signal gives up. */
const WAITING = new WeakMap();

/** What `start` resolves to. If the signal aborts first, it rejects with the signal's reason. */
async function abortable(signal, start) {
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
  const ignore = listen(signal, stop);
  try {
    return await Promise.race([start(abort), aborted]);
  } finally {
    ignore();
  }
}

/** Has `stop` called when the signal aborts; gives a function that takes that back. */
function listen(signal, stop) {
  let waiting = WAITING.get(signal);
  if (waiting === undefined) {
    const stops = new Set();
    const listener = () => stops.forEach((each) => each());
    WAITING.set(signal, (waiting = { stops, listener }));
  }
  const { stops, listener } = waiting;
  if (stops.size === 0) signal.addEventListener('abort', listener, { once: true });
  stops.add(stop);
  return () => {
    stops.delete(stop);
    if (stops.size === 0) signal.removeEventListener('abort', listener);
  };
}

module.exports = { abortable };

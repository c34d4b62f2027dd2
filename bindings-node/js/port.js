'use strict';

// Where the calls of this thread come back. The native side rings once for all replies that have come meanwhile.

const native = require('./native');

let port;
let calls = 0;
const waiting = new Map();

function drain() {
  for (const reply of port.drain()) {
    const { resolve, reject } = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.broken === undefined) resolve(reply);
    else reject(new Error(reply.broken));
  }
}

/** What the call that `start` begins comes to. It is given the port and the number of the call. */
function submitted(start) {
  port ??= new (native().NativePort)(drain);
  return new Promise((resolve, reject) => {
    const number = (calls = (calls + 1) >>> 0);
    start(port, number);
    waiting.set(number, { resolve, reject });
  });
}

module.exports = { submitted };

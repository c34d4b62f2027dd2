'use strict';

// Where the calls of this thread come back. The native side rings once for all replies that have come meanwhile.

const native = require('./native');

let port;
// The calls under way by number, and the numbers that are free again. No Map: each time that one makes room, its old table
// points to the new one, and once V8 takes a table for old, all that follow and their calls live until it collects everything.
const waiting = [];
const free = [];

function taken(number) {
  const call = waiting[number];
  waiting[number] = undefined;
  free.push(number);
  return call;
}

function drain() {
  for (const reply of port.drain()) {
    const { resolve, reject } = taken(reply.number);
    if (reply.broken === undefined) resolve(reply);
    else reject(new Error(reply.broken));
  }
}

/** What the call that `start` begins comes to. It is given the port and the number of the call. */
function submitted(start) {
  port ??= new (native().NativePort)(drain);
  return new Promise((resolve, reject) => {
    const number = free.pop() ?? waiting.length;
    waiting[number] = { resolve, reject };
    try {
      start(port, number);
    } catch (thrown) {
      taken(number);
      throw thrown;
    }
  });
}

module.exports = { submitted };

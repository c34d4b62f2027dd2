'use strict';

// A client's settings: JavaScript's names outside, the core's inside.

const { encode, isObject } = require('./encode');

const OPTIONS = new Map(
  [
    'baseUrl',
    'token',
    'timeout',
    'connectTimeout',
    'deadline',
    'maxRetries',
    'rateLimit',
    'maxConcurrency',
    'headers',
    'proxy',
    'caFile',
    'userAgent',
    'timezone',
    'defaultRegion',
  ].map((name) => [name, snake(name)]),
);

/** The core's names in a message, as JavaScript spells them. */
const SNAKE = new Map([...OPTIONS].filter(([name, core]) => name !== core).map(([name, core]) => [core, name]));
const NAMES = new RegExp(`\\b(?:${[...SNAKE.keys()].join('|')})\\b`, 'g');

function inJavaScript(message) {
  return message.replace(NAMES, (core) => SNAKE.get(core));
}

function snake(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Options as the core's JSON. `refuse` makes the error of a message. */
function optionsText(options, refuse) {
  if (!isObject(options)) {
    throw refuse('the options must be one object');
  }
  const named = {};
  for (const [name, value] of Object.entries(options)) {
    const core = OPTIONS.get(name);
    if (core === undefined) {
      throw refuse(`there is no option \`${name}\`; there are: ${[...OPTIONS.keys()].join(', ')}`);
    }
    if (name === 'token' && typeof value === 'function') {
      throw refuse('`token` must be text; a function is not supported yet');
    }
    named[core] = value;
  }
  return encode(named, (message) => refuse(inJavaScript(message)));
}

module.exports = { inJavaScript, optionsText };

'use strict';

// A client's settings: JavaScript's names outside, the core's inside.

const { encode, isObject } = require('./encode');
const { SETTINGS } = require('./generated/apis');
const { NAMES: OURS } = require('./generated/interface');
const { camel, snake } = require('./spelling');

const OVERRIDES = ['timeout', 'deadline', 'maxRetries', 'headers'];
const SHARED = [
  ...OVERRIDES,
  'connectTimeout',
  'rateLimit',
  'maxConcurrency',
  'maxResponseBytes',
  'proxy',
  'caFile',
  'clientCert',
  'userAgent',
  'timezone',
  'defaultRegion',
];

/** The core's names in a message, as JavaScript spells them. */
const CAMEL = new Map(
  ['baseUrl', 'fromEnv', ...SHARED, ...Object.values(SETTINGS).flat()]
    .map((name) => [snake(name), name])
    .filter(([core, name]) => core !== name),
);
const NAMES = new RegExp(`\\b(?:${[...CAMEL.keys()].join('|')})\\b`, 'g');

function inJavaScript(message) {
  return message
    .replace(NAMES, (core) => CAMEL.get(core))
    .replace(/`([a-z_.]+)`/g, (span, name) => (name.split('.').every(isOurs) ? camel(span) : span));
}

/** Whether it can only be a name of ours. */
function isOurs(name) {
  return !name.includes('_') || OURS.has(name);
}

/** The options that a client of this CRM takes. */
function optionsOf(crm) {
  return ['baseUrl', ...SETTINGS[crm], ...SHARED, 'logger'];
}

/** Settings as the core's JSON, a token that is a function and the logger left out. `refuse` makes the error of a message. */
function settingsText(settings, names, refuse) {
  if (!isObject(settings)) throw refuse('the options must be one object');
  const named = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!names.includes(name)) throw refuse(`there is no option \`${name}\`; there are: ${names.join(', ')}`);
    const ours = name === 'logger' || (name === 'token' && typeof value === 'function');
    if (!ours) named[snake(name)] = value;
  }
  return encode(named, (message) => refuse(inJavaScript(message)));
}

module.exports = { OVERRIDES, inJavaScript, optionsOf, settingsText };

'use strict';

// Names of ours as the core spells them, and as JavaScript does.

function camel(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function snake(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Prose of the core, which puts names between backticks. */
function inProse(text) {
  return text.replace(/`([a-z0-9_.]+)`/g, (_, name) => `\`${camel(name)}\``);
}

module.exports = { camel, inProse, snake };

'use strict';

// What a call came back with, besides its record.

const native = require('./native');

class Response {
  #body;

  /** `text` is everything but the body as JSON. */
  constructor(text, body) {
    Object.assign(this, JSON.parse(text));
    this.#body = body;
  }

  get rawJson() {
    return this.#body;
  }

  get json() {
    try {
      return JSON.parse(native().exact(this.rawJson));
    } catch {
      return undefined;
    }
  }
}

module.exports = { Response };

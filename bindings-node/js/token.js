'use strict';

// A token that a function gives. It is called on this thread, out of the call that needs it.

const { ConfigError } = require('./generated/errors');

/** An AsyncLocalStorage: the runs of token functions that the present code is part of. */
let runs;

class Token {
  #ask;
  #run = null;

  constructor(ask) {
    this.#ask = ask;
    // Loaded for clients with such a function only.
    runs ??= new (require('node:async_hooks').AsyncLocalStorage)();
  }

  /** Refuses a call that the function itself makes: it would wait for its own end. */
  check(crm, operation) {
    if (this.#run === null || !runs.getStore()?.includes(this.#run)) return;
    const message = 'the token function called the client that it gives a token to; give it a client of its own';
    throw new ConfigError(`${crm} ${operation}: ${message}`, { crm, operation, attempts: 0 });
  }

  /** Answers a call's question. What the function throws comes back, to be the cause of the call's error. */
  async answer(question) {
    try {
      const token = await this.#token();
      // Without the value: it could be the secret in another form.
      if (typeof token !== 'string') throw new TypeError(`the token function must give text, not ${typeof token}`);
      question.answer(token);
    } catch (thrown) {
      question.fail();
      return { thrown };
    }
    return {};
  }

  /** A call that was given up can leave its run behind: the next call that asks waits for that one. */
  #token() {
    if (this.#run === null) {
      const run = (this.#run = {});
      const ask = this.#ask;
      run.token = runs.run([...(runs.getStore() ?? []), run], async () => ask()).finally(() => (this.#run = null));
    }
    return this.#run.token;
  }
}

module.exports = { Token };

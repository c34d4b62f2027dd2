'use strict';

// A function that is told how far a run of many inputs is. It is called on this thread; the run goes on meanwhile.

class Progress {
  #tell;
  #stopped = false;
  #thrown;

  constructor(tell, refuse) {
    if (typeof tell !== 'function') throw refuse('`progress` must be a function');
    this.#tell = tell;
  }

  /** Tells it what an event of the run says. If it gives `false`, nothing more is begun; if it throws, the run stops. */
  async told(event) {
    if (this.#stopped) return;
    try {
      this.#stopped = (await this.#tell.call(undefined, event.done, event.total)) === false;
      if (this.#stopped) event.finish();
    } catch (thrown) {
      this.#stopped = true;
      this.#thrown = { thrown };
      event.stop();
    }
  }

  /** Throws what the function threw, with the outcomes so far where they can be set. */
  check(outcomes) {
    if (this.#thrown === undefined) return;
    const { thrown } = this.#thrown;
    if (Object(thrown) === thrown && Object.isExtensible(thrown)) {
      Reflect.defineProperty(thrown, 'outcomes', { value: outcomes(), writable: true, configurable: true, enumerable: false });
    }
    throw thrown;
  }
}

module.exports = { Progress };

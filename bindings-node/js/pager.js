'use strict';

// Listings. The pages are read in Rust; here they are handed out, one record at a time or whole.

const { known, replied } = require('./call');
const { page } = require('./record');
const { guarded } = require('./refusal');

// As many as the core takes.
const MOST_AHEAD = 32;

class Pager {
  #listing;
  #report = null;

  constructor(listing) {
    this.#listing = listing;
    const { prefetch, refuse } = listing;
    if (!(Number.isInteger(prefetch) && prefetch >= 0 && prefetch <= MOST_AHEAD)) {
      throw refuse(`\`prefetch\` must be an integer from 0 to ${MOST_AHEAD}`);
    }
    // Opened to have its arguments checked, and dropped: each iteration is a new listing.
    this.#open(listing.strict);
  }

  get report() {
    return this.#report;
  }

  [Symbol.asyncIterator]() {
    return new Records(this.#read(this.#listing.strict));
  }

  pages(options = {}) {
    const { strict } = this.#options(options, ['strict']);
    return { [Symbol.asyncIterator]: () => this.#read(strict) };
  }

  async collect(options = {}) {
    const { limit, strict } = this.#options(options, ['limit', 'strict']);
    if (limit !== null && !(Number.isSafeInteger(limit) && limit >= 0)) {
      throw this.#listing.refuse('`limit` must be a number of records, or null for all of them');
    }
    const records = [];
    if (limit === 0) return records;
    for await (const { items } of this.#read(strict, limit)) {
      const room = limit === null ? items.length : limit - records.length;
      for (const record of items.length <= room ? items : items.slice(0, room)) records.push(record);
      if (records.length === limit) break;
    }
    return records;
  }

  async first() {
    const [record = null] = await this.collect({ limit: 1 });
    return record;
  }

  #options(given, names) {
    const { refuse, strict } = this.#listing;
    known(given, names, 'option', refuse);
    if (given.strict !== undefined && typeof given.strict !== 'boolean') {
      throw refuse('`strict` must be true or false');
    }
    return { ...given, strict: given.strict ?? strict };
  }

  #open(strict, limit) {
    const { connection, operation, text, prefetch, refuse } = this.#listing;
    if (typeof strict !== 'boolean') throw refuse('`strict` must be true or false');
    return guarded(() => connection.native.pages(operation, text, strict, prefetch, limit));
  }

  async *#read(strict, limit) {
    const { connection, operation, signal } = this.#listing;
    const pages = this.#open(strict, limit);
    try {
      for (;;) {
        const reply = await replied(connection, operation, signal, (...due) => pages.next(...due), this.#read);
        if (reply.json == null) return;
        yield page(reply);
      }
    } finally {
      this.#report = JSON.parse(pages.leave());
    }
  }
}

/** The records of pages. By hand, because an async generator would take three turns of the queue for each record. */
class Records {
  #pages;
  #items = [];
  #index = 0;
  #asked = 0;
  #turn = Promise.resolve();

  constructor(pages) {
    this.#pages = pages;
  }

  next() {
    if (this.#asked === 0 && this.#index < this.#items.length) {
      return Promise.resolve({ value: this.#items[this.#index++], done: false });
    }
    this.#asked++;
    const advance = () => this.#advance();
    // Whoever asks again before the answer is there waits for its turn.
    this.#turn = this.#asked === 1 ? advance() : this.#turn.then(advance, advance);
    return this.#turn;
  }

  async #advance() {
    try {
      while (this.#index >= this.#items.length) {
        const { value, done } = await this.#pages.next();
        if (done) return { value: undefined, done };
        this.#items = value.items;
        this.#index = 0;
      }
      return { value: this.#items[this.#index++], done: false };
    } finally {
      this.#asked--;
    }
  }

  async return(value) {
    this.#items = [];
    await this.#pages.return();
    return { value, done: true };
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

module.exports = { Pager };

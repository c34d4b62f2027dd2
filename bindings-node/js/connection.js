'use strict';

// What clients and the common interface are both made of. It stays private, so that printing one shows no secret.

let connectionOf;

class Connected {
  /** `crm`, its name; `token`, the function that gives it, if there is one; `native`, what carries calls out. */
  #connection;

  static {
    connectionOf = (connected) => connected.#connection;
  }

  constructor(connection) {
    this.#connection = connection;
  }
}

module.exports = { Connected, connectionOf };

// A server that plays replies from a script and notes what it was asked.
import http from 'node:http';

export class Script {
  received = [];
  #replies = [];
  #waiting = [];
  #gone = new WeakMap();

  static async start() {
    const script = new Script();
    script.server = http.createServer((request, response) => script.#answer(request, response));
    await new Promise((ready) => script.server.listen(0, '127.0.0.1', ready));
    script.url = `http://127.0.0.1:${script.server.address().port}`;
    return script;
  }

  /**
   * Forgets everything and answers with these. A reply: { status, headers, body (text or Buffer), lost, never }. A function
   * answers every request, by what it gives for it.
   */
  play(...replies) {
    this.received = [];
    this.#replies = replies;
  }

  /** A reply with JSON. */
  static json(value, status = 200) {
    return { status, body: JSON.stringify(value) };
  }

  /** The request of this number, when it has come. Its `gone` resolves when its connection is closed. */
  async arrival(number = 1) {
    while (this.received.length < number) await new Promise((arrived) => this.#waiting.push(arrived));
    return this.received[number - 1];
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  #goneOf(socket) {
    if (!this.#gone.has(socket)) this.#gone.set(socket, new Promise((gone) => socket.once('close', gone)));
    return this.#gone.get(socket);
  }

  async #answer(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url, 'http://host');
    const received = {
      method: request.method,
      path: request.url.split('?')[0],
      query: Object.fromEntries(url.searchParams),
      pairs: [...url.searchParams],
      port: request.socket.remotePort,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      gone: this.#goneOf(request.socket),
    };
    this.received.push(received);
    for (const arrived of this.#waiting.splice(0)) arrived(received);
    const [first] = this.#replies;
    const reply = typeof first === 'function' ? first(received) : this.#replies.shift();
    const { status = 200, headers = {}, body = '', lost, never } = reply ?? { status: 599, body: 'not in the script' };
    if (never) return;
    if (lost === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    const bytes = Buffer.from(body);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
    if (lost === 'cut') {
      response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroySoon());
      return;
    }
    response.end(bytes);
  }
}

/** A customer as the vendor writes it. */
export function customer(id, fields = {}) {
  return { _id: id, name: `Name ${id}`, lastname: '', companyname: '', email: '', phone: '', status: 0, archived: false, archivationdate: 0, ...fields };
}

/** A page of customers. */
export function page(...ids) {
  return Script.json({ customers: ids.map((id) => customer(id)) });
}

import type { Given } from './core.js';
import type { Crm } from './generated/crm.js';
import type { Clients, ClientsOptions } from './generated/types.js';

/**
 * A server that speaks the CRMs' protocols on a free port of this machine, to try things without an account.
 *
 * ```js
 * const sandbox = await Sandbox.start({ customers: 1000 });
 * const client = sandbox.native('guardant');
 * ```
 */
export declare class Sandbox {
  private constructor();

  /**
   * Starts it, filled with the vendors' own examples and as many synthetic customers as asked for.
   *
   * @throws {ConfigError} The file cannot be used.
   */
  static start(options?: SandboxOptions): Promise<Sandbox>;

  /**
   * The base URL of a CRM, for any HTTP client.
   *
   * @throws {InvalidArgumentError} The sandbox does not speak it.
   */
  url(crm: keyof Clients): string;

  /**
   * What a client of this CRM needs to be let in: `{ token }` for `guardant`, `{ sid, objectId }` for `rkeeper`,
   * `{ login, apiKey }` for `salesman`.
   */
  credentials<Name extends keyof Clients>(crm: Name): Record<string, string>;

  /** A client of this CRM in the sandbox. */
  native<Name extends keyof Clients>(crm: Name, options?: Given<ClientsOptions[Name]>): Clients[Name];

  /** This CRM in the sandbox behind the common interface. */
  connect<Name extends keyof Clients>(crm: Name, options?: Given<ClientsOptions[Name]>): Crm<Clients[Name]>;

  /**
   * Makes the next request go wrong. Faults wait in a queue; each request uses the first that matches it.
   *
   * @throws {InvalidArgumentError} The fault contradicts itself or does nothing.
   * @throws {ClosedError} The sandbox is closed.
   */
  inject(fault: Fault): void;

  /** What was received, oldest first, secrets masked. */
  requests(): ReceivedRequest[];

  /** Stops the server. A program also ends without it. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a sandbox starts with. */
export interface SandboxOptions {
  /** How many synthetic customers each CRM has besides the examples; the same number gives the same data. Default: 0. */
  customers?: number | undefined;
  /** A file that keeps the data. Default: memory. */
  path?: string | null | undefined;
  /** Whose word SalesMan's protocol follows where the public server and the document differ. Default: `server`. */
  salesmanDialect?: 'server' | 'document' | undefined;
  /** Whether r_keeper's protocol keeps each answer for a minute, so that reads can be older than writes. Default: `false`. */
  rkeeperCache?: boolean | undefined;
}

/** What goes wrong with a request. */
export interface Fault {
  /** The HTTP status, 200 to 599, instead of the server's answer. */
  status?: number | undefined;
  /** The body: text as it is, anything else as JSON. */
  body?: unknown;
  /** Headers to add to the answer. */
  headers?: Record<string, string> | undefined;
  /** Seconds before the answer begins. */
  delay?: number | undefined;
  /** The connection ends without an answer. */
  reset?: boolean | undefined;
  /** Half of the body, and then the connection closes. */
  cut?: boolean | undefined;
  /** Seconds between one byte of the body and the next. */
  drip?: number | undefined;
  /** The server acts first, and its answer is lost. */
  after?: boolean | undefined;
  /** How many requests it is for. Default: 1. */
  times?: number | undefined;
  /** Only requests whose path and query contain this. */
  path?: string | undefined;
  /** Only requests of this method. */
  method?: string | undefined;
}

/** A request as the sandbox received it. */
export interface ReceivedRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: Record<string, string>;
  /** Names in lower case; secrets are `***`. */
  headers: Record<string, string>;
  body: string;
  /** What was answered; `null` if the answer was lost, or has not been given yet. */
  status: number | null;
}

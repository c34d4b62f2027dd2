import type { CrmError } from './generated/types.js';

/**
 * What every record has besides its fields. It is a plain object: it can be spread, cloned, compared and written as JSON.
 * An integer beyond 2^53, which a number would round, is text in any field.
 */
export interface RawRecord {
  /**
   * The CRM's own record, fields unknown to this library among them, under the vendor's names. Parsed each time it is
   * asked for; integers beyond 2^53 are text. Not enumerable, so a copy does not have it.
   */
  readonly raw: Record<string, unknown>;
  /** The exact text of the CRM's own record. Not enumerable, so a copy does not have it. */
  readonly rawJson: string;
}

/** What holds for one call. */
export interface CallOptions {
  /** Gives the call up: it rejects with the signal's reason. A signal that is aborted already sends nothing. */
  signal?: AbortSignal | undefined;
  /** Resolve to the record only; see {@link WithResponse}. Default: `false`. */
  response?: false | undefined;
}

/**
 * Has a call resolve to its record and the response that it came with.
 *
 * ```js
 * const [customer, { attempts }] = await client.customers.get('4', { response: true });
 * ```
 */
export interface WithResponse extends Omit<CallOptions, 'response'> {
  response: true;
}

/** What a call came back with; of a call that takes several requests, the last answer. `json` and `rawJson` are not enumerable. */
export interface Response {
  /** The HTTP status. */
  status: number;
  /** The headers, names in lower case; the values of a name that came several times are joined by commas. */
  headers: Record<string, string>;
  /** How many requests the call had sent when it came: those of a step before it (the read of an update) too, but not
   * the pages in which a record was looked for. */
  attempts: number;
  /** The CRM's id of the request; `null` where it gives none. */
  requestId: string | null;
  /** The server's version; `null` where it does not say. */
  ver: string | null;
  /** The server's time, without a zone; `null` where it does not say. */
  timestamp: string | null;
  /**
   * Of a create whose answer was lost: `found`, if the record was there when it was looked for, or `sent_again`, if the
   * CRM made it when it was asked once more. Else `null`.
   */
  reconciled: 'found' | 'sent_again' | null;
  /** The body, parsed each time it is asked for; integers beyond 2^53 are text. `undefined` if it is no JSON. */
  readonly json: unknown;
  /** The body as text, to the letter. */
  readonly rawJson: string;
}

/** What became of one of many inputs. */
export interface Outcome<T> {
  /** The place of the input, from 0. */
  index: number;
  /** What says which record it is about: an id, or an id in another system; `null` if the input has none. */
  key: string | null;
  /** `unknown`: it was sent, and may or may not have been carried out. */
  status: 'ok' | 'failed' | 'unknown' | 'not_started';
  /** What came of it, if it went well. */
  value: T | null;
  /** Why it did not. */
  error: CrmError | null;
  /**
   * Of a new record whose answer was lost: `found`, if it was there when it was looked for, or `sent_again`, if the CRM made
   * it when it was asked once more. Of one that could not be found, `error.reconciled` says why.
   */
  reconciled: 'found' | 'sent_again' | null;
}

/** What every run of many inputs takes besides its own arguments. */
export interface RunOptions {
  /**
   * Told how many inputs are done, and of how many, after each. The run goes on meanwhile; if it is asynchronous, it is
   * waited for before it is told more. If it gives `false`, nothing more is begun: what is under way goes on to its end, and
   * the rest is not started. If it throws, the run stops too and rejects with what was thrown, whose `outcomes` are those so far.
   */
  progress?: ((done: number, total: number) => unknown) | undefined;
}

/** One outcome for each input, in their order: an array. */
export interface Outcomes<T> extends Array<Outcome<T>> {
  /** Those that did not go well, whose outcome is unknown and that were not started among them. */
  readonly failed: Array<Outcome<T>>;

  /**
   * Does nothing if all went well.
   *
   * @throws {BulkError} Some did not; `outcomes` has all of them.
   */
  raiseIfFailed(): void;
}

/** A token, or what gives it: called once at first use, and once more when the CRM refuses the token (HTTP 401). */
export type Token = string | (() => string | PromiseLike<string>);

/** What every listing takes besides its own arguments. */
export interface ListOptions {
  /** End with an {@link IncompleteListingError} if the pages were seen to move while they were read. Default: `false`. */
  strict?: boolean | undefined;
  /**
   * How many pages are asked for before their turn, at the same time, from 0 to 32: they come while you work on the one
   * before. Where the listing ends, as many requests can be in vain. Default: 0.
   */
  prefetch?: number | undefined;
}

/** Settings that clients over the same connections can differ in. */
export interface ClientOverrides {
  /** Seconds that one attempt may take. Default: 30. */
  timeout?: number | undefined;
  /** Seconds that a call may take with its retries, or one page of a listing. Default: 120. */
  deadline?: number | undefined;
  /**
   * How often a request that can be sent again is sent again, after a short random wait or after the time that the CRM
   * names. Default: 2.
   */
  maxRetries?: number | undefined;
  /** Headers that go with every request. */
  headers?: Record<string, string> | undefined;
}

/** Settings of every client. */
export interface ClientOptions extends ClientOverrides {
  /** Seconds that making a connection may take. Default: 5. */
  connectTimeout?: number | undefined;
  /** Requests a second, at the most. Default: no limit. */
  rateLimit?: number | null | undefined;
  /** Requests at a time, at the most. Default: 16. */
  maxConcurrency?: number | undefined;
  /** Bytes that an answer may have, decompressed. A larger one is refused. Default: 67108864 (64 MiB). */
  maxResponseBytes?: number | undefined;
  /** The URL of a proxy: http, https or socks5. Default: the environment's (`HTTPS_PROXY` and its kin). */
  proxy?: string | null | undefined;
  /** A PEM file of certificates to trust beside the system's. */
  caFile?: string | null | undefined;
  /** A PEM file with the certificate that the client shows, and with its private key. */
  clientCert?: string | null | undefined;
  /** What the client calls itself. */
  userAgent?: string | null | undefined;
  /** The IANA time zone of the CRM's local times: `Europe/Moscow`. */
  timezone?: string | null | undefined;
  /** The region of phone numbers written without a country code: `RU`. */
  defaultRegion?: string | null | undefined;
  /**
   * Told what happens in calls: each request and its answer, retries, pauses, how each call ended. Secrets and personal data
   * are never told. It is called on the thread of the client; what it throws becomes a warning of the process.
   */
  logger?: Logger | null | undefined;
}

/** What a record of a call says. */
export interface LogFields {
  /** Which CRM. */
  crm: string;
  /** Which call: `customers.get`. */
  operation: string;
  /** What happened. */
  event: 'request' | 'answer' | 'failure' | 'retry' | 'pause' | 'token' | 'drift' | 'call';
  /** The HTTP status of the last answer, if there was one. */
  status: number | null;
  /** How many requests were sent so far. */
  attempts: number;
  /** Seconds that the request, or the call, took. */
  duration?: number;
  /** What belongs to the event, under the names of OpenTelemetry's conventions where there are any. */
  [name: string]: unknown;
}

/** A logger that is an object: that of most logging libraries, or `console`. */
export interface LoggerObject {
  debug(message: string, fields: LogFields): unknown;
  info(message: string, fields: LogFields): unknown;
  warn(message: string, fields: LogFields): unknown;
}

/** Where records of calls go: an object has a method for each level, a function is told the level. */
export type Logger = LoggerObject | ((level: 'debug' | 'info' | 'warn', message: string, fields: LogFields) => unknown);

/** Any of these settings, and none of them needed: the others come from elsewhere. */
export type Given<T> = { [Name in keyof T]?: T[Name] | undefined };

/** What the client of every CRM is. A program ends without closing it; closing frees its connections at once. */
export declare abstract class Client {
  /** Where the CRM is. */
  readonly baseUrl: string;

  /**
   * A client of the same class with other limits, and with further headers. It shares connections, budget and token with
   * this one; closing one closes both.
   *
   * ```js
   * const patient = client.withOptions({ timeout: 300 });
   * ```
   *
   * @param overrides What is not given stays as it is.
   * @throws {ConfigError} An option is unknown or wrong.
   */
  withOptions(overrides: ClientOverrides): this;

  /**
   * Any other request to the CRM, with the same token, limits and errors. One that can change state (any but `GET`,
   * `HEAD`, `OPTIONS` and `TRACE`) is treated as a write.
   *
   * ```js
   * const { json } = await client.request('GET', 'v1.0/orders', { query: { limit: 10 } });
   * ```
   *
   * @param method `GET`, `POST` and so on.
   * @param path What follows the base URL, without a query.
   * @param parts What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @throws {InvalidArgumentError} An argument that cannot be sent; before any request.
   * @throws {ApiError} The CRM refused.
   * @throws {TransportError} No usable answer came; {@link OutcomeUnknownError}: of a write that was sent.
   */
  request(method: string, path: string, parts?: RequestParts, callOptions?: CallOptions): Promise<Response>;

  /** Later calls are refused with a {@link ClosedError}, idle connections are dropped. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What {@link Client.request} sends. */
export interface RequestParts {
  /** Goes behind the path; a list as several pairs of the same name. */
  query?: Record<string, QueryValue | readonly QueryValue[]> | undefined;
  /** The body, as JSON. */
  json?: unknown;
}

/** A value in a query. */
export type QueryValue = string | number | boolean | undefined;

/**
 * A listing: lazy, so nothing is sent before the first record or page is asked for, bounded in memory, and a new listing
 * each time it is iterated. Leaving the loop stops reading.
 *
 * ```js
 * for await (const customer of client.customers.list()) console.log(customer.name);
 * ```
 */
export declare class Pager<T> implements AsyncIterable<T> {
  private constructor();

  /** The records, each once: one that comes again on a later page is dropped. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T>;

  /** The listing page by page. */
  pages(options?: ListOptions): AsyncIterable<Page<T>>;

  /**
   * The records as an array.
   *
   * @param options `limit`: how many records at the most, `null` for all of them; it must be said.
   * @throws {InvalidArgumentError} There is no limit, or it is no number of records.
   */
  collect(options: CollectOptions): Promise<T[]>;

  /** The first record, `null` if there is none. */
  first(): Promise<T | null>;

  /** What the last iteration met, as far as it went; `null` until one ended. */
  readonly report: Report | null;
}

/** What {@link Pager.collect} takes. */
export interface CollectOptions extends ListOptions {
  /** How many records at the most; `null` for all of them. */
  limit: number | null;
}

/** One page of a listing. */
export interface Page<T> {
  /** Its records, without those that came on an earlier page. */
  items: T[];
  /** The place of its first record in the listing, in the vendor's terms: records skipped, or the page's index. */
  offset: number;
  /** How many pages the CRM says there are; `null` if it does not say. */
  totalPages: number | null;
  /** The exact text of the whole answer. Not enumerable. */
  readonly rawJson: string;
  /** The response that it came with. Not enumerable. */
  readonly response: Response;
}

/** What a listing met on its way. */
export interface Report {
  /** Pages that were read. */
  pages: number;
  /** Records that were given. */
  records: number;
  /** Records that came again and were dropped. */
  repeats: number;
  /** Whether the pages were seen to move while they were read, so that records may be missing. */
  drift: 'none_seen' | 'seen';
}

declare global {
  interface SymbolConstructor {
    /** As @types/node and TypeScript's esnext.disposable declare it, for programs that have neither. */
    readonly asyncDispose: unique symbol;
  }
}

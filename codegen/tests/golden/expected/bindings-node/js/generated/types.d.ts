// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
import type { CallOptions, Client, ClientOptions, Given, ListOptions, Outcomes, Pager, RawRecord, Report, Response, Token, WithResponse } from '../core.js';

/** Any error: "quotes", 'single', """three""", \backslash\, *\/ and `code` with {braces}, {0:?} and
 * ${template}.
 *
 * A second paragraph, in Cyrillic: «Ошибка». */
export declare class CrmError extends Error {
  constructor(message?: string, attributes?: { cause?: unknown; [attribute: string]: unknown });

  /** The name of the class. */
  readonly name: string;

  /** The class by a name that stays: `CRM_NOT_FOUND` for {@link NotFoundError}. */
  readonly code: string;

  /** Which CRM: "one" or \two\ *\/. `null` if it is not known. */
  readonly crm: string | null;

  /** The call. `null` if it is not known. */
  readonly operation: string | null;

  /** The CRM, the call, what happened and what can be done. */
  readonly message: string;

  /** How many requests. `null` if it is not known. */
  readonly attempts: number | null;
}

/** A setting. */
export declare class ConfigError extends CrmError {}

/** A listing. */
export declare class IncompleteListingError extends CrmError {}

/** It ends with a quotation mark, "so" */
export declare class InvalidArgumentError extends CrmError {}

/** It ends with a backslash \ */
export declare class UnsupportedError extends CrmError {}

/** No answer. */
export declare class TransportError extends CrmError {
  /** Whether it was sent. `null` if it is not known. */
  readonly sent: boolean | null;
}

/** Nobody knows. */
export declare class OutcomeUnknownError extends TransportError {}

/** It refused. */
export declare class ApiError extends CrmError {
  /** Its own code. `null` if it is not known. */
  readonly vendorCode: string | null;

  /** Seconds. `null` if it is not known. */
  readonly retryAfter: number | null;

  /** Anything. `null` if it is not known. */
  readonly report: Report | null;
}

/** Values that are words of languages or no words at all: "quotes" \ *\/. */
export type HazardText = 'None' | 'self' | 'type' | 'default' | 'other' | '2-х' | 'a b' | 'constructor' | 'true' | 'Клиент';

/** Numbers with names. */
export type HazardNumber = 'no_value' | 'yes_value' | 'delete';

/** No other value is sent. */
export type HazardClosed = 'class' | 'function';

/** A record: "quotes", """three""", \, *\/, `{}`, {0:?}, ${x}, <b>, a | pipe. */
export interface HazardRecord extends RawRecord {
  /** The id. */
  id: string;
  /** Text that every record has. */
  type: string;
  /** Required by the vendor and null all the same. */
  class: string | null;
  /** A field called self. */
  self: string | null;
  /** A field called async. */
  async: boolean | null;
  /** A field that the vendor calls None. */
  none: number | null;
  /** Values that are words of languages or no words at all: "quotes" \ *\/. */
  default: HazardText | (string & {}) | null;
  /** A numeric enumeration. */
  function: HazardNumber | (string & {}) | null;
  /** A list of enumerations. */
  delete: Array<HazardNumber | (string & {})> | null;
  /** A field called constructor. */
  constructor: string | null;
  /** A field called crate. */
  crate: string | null;
  /** A field called match. */
  match: string | null;
  /** A wire name with quotes. */
  odd: string | null;
  /** A wire name in Cyrillic. */
  unicode: string | null;
  /** Money. Text, the digits as they came; `null` if it is not set. */
  balance: string | null;
  /** A day. ISO text, such as `1971-10-18`; `null` if it is not set. */
  date: string | null;
  /** A local time. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  local: string | null;
  /** An instant. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  instant: string | null;
  /** A nested record. */
  child: HazardChild | null;
  /** A list of records. */
  children: Array<HazardChild> | null;
  /** A list of lists that every record has. */
  numbers: Array<Array<number>>;
  /** A list of money. */
  amounts: Array<string> | null;
  /** Any object. */
  object: Record<string, unknown> | null;
}

/** A record inside a record, without an id. */
export interface HazardChild extends RawRecord {
  /** Text. */
  value: string | null;
  /** An integer. */
  count: number | null;
  /** Records of its own kind. */
  children: Array<HazardChild> | null;
}

/** What stands inside: """ \ *\/. */
export interface HazardInner {
  /** An id that is text. */
  type: string | number;
  /** A text. `null` clears it. */
  async?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link HazardType.list} takes. */
export interface HazardTypeList extends ListOptions {
  /** An argument called type. Default: `class`. */
  type?: HazardClosed | undefined;
  /** An argument called self: """, \, *\/, {}. */
  self?: string | undefined;
  /** An argument called None by the vendor. Default: `false`. */
  none?: boolean | undefined;
  /** A day. ISO text, such as `1971-10-18`. */
  async?: string | undefined;
  /** A list of ids. */
  default?: ReadonlyArray<string | number> | string | number | undefined;
  /** A list of numbers by name. */
  function?: ReadonlyArray<HazardNumber | number> | HazardNumber | number | string | undefined;
  /** A list of texts. */
  import?: ReadonlyArray<string> | string | undefined;
  /** An integer. */
  lambda?: number | undefined;
  /** An argument called constructor. */
  constructor?: HazardText | undefined;
  /** Where to begin. Default: `0`. */
  offset?: number | undefined;
  /** How many. Default: `5`. */
  limit?: number | undefined;
}

/** What {@link HazardType.update} takes. */
export interface HazardTypeUpdate {
  /** Cleared by an empty text. `null` clears it. */
  class?: string | null | undefined;
  /** Cleared by null. `null` clears it. */
  self?: string | null | undefined;
  /** It cannot be cleared. */
  async?: boolean | undefined;
  /** A day. ISO text, such as `1971-10-18`. `null` clears it. */
  day?: string | null | undefined;
  /** A list. */
  import?: ReadonlyArray<string> | string | undefined;
  /** Any object. */
  object?: Record<string, unknown> | undefined;
  /** A wire name with quotes. */
  odd?: string | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
  /** Send just the given fields, without reading the record first. Default: `false`. */
  replace?: boolean | undefined;
}

/** A resource called type: """, *\/, \, {}, ${x}, «ёлка». */
export interface HazardType {
  /**
   * List "things" \ *\/ {}.
   *
   * One paragraph of `sortBy` and """ and *\/.
   *
   * Another | with ${template} and {0}.
   *
   * @param class_ A path parameter called class. Decimal digits, as text or as a safe integer.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1/{class}/type`.
   */
  list(class_: string | number, options?: HazardTypeList, callOptions?: CallOptions): Pager<HazardRecord>;

  /**
   * Get.
   *
   * One thing.
   *
   * @param id The id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1/type/{id}`.
   */
  get(id: string | number, callOptions?: CallOptions): Promise<HazardRecord>;

  /** The same, and the response that it came with. */
  get(id: string | number, callOptions: WithResponse): Promise<[HazardRecord, Response]>;

  /**
   * Change.
   *
   * Changes it.
   *
   * @param id The id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /v1/type/{id}`.
   */
  update(id: string | number, fields: HazardTypeUpdate, callOptions?: CallOptions): Promise<HazardRecord>;

  /** The same, and the response that it came with. */
  update(id: string | number, fields: HazardTypeUpdate, callOptions: WithResponse): Promise<[HazardRecord, Response]>;

  /**
   * Delete.
   *
   * It answers with nothing.
   *
   * @param id The id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /v1/type/{id}`.
   */
  delete(id: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  delete(id: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** What {@link HazardClass.class} takes. */
export interface HazardClassClass {
  /** An enumeration that is needed. */
  color: HazardText;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link HazardClass.with} takes. */
export interface HazardClassWith {
  /** By its place in Python only. */
  lambda: string;
  /** A local time. `null` clears it. */
  while?: Date | string | null | undefined;
  /** Records. */
  class?: ReadonlyArray<HazardInner> | undefined;
  /** One record. */
  one?: HazardInner | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** A resource called class. */
export interface HazardClass {
  /**
   * Create.
   *
   * Needs an enumeration, which has no default.
   *
   * @param fields What is not given, or `undefined`, is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /v1/class`.
   */
  class(fields: HazardClassClass, callOptions?: CallOptions): Promise<HazardRecord>;

  /** The same, and the response that it came with. */
  class(fields: HazardClassClass, callOptions: WithResponse): Promise<[HazardRecord, Response]>;

  /**
   * List all.
   *
   * A list that comes whole, and is kept.
   *
   * @param yield_ An id that is text, by its place. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1/class`.
   */
  global(yield_: string | number, callOptions?: CallOptions): Promise<HazardRecord[]>;

  /** The same, and the response that it came with. */
  global(yield_: string | number, callOptions: WithResponse): Promise<[HazardRecord[], Response]>;

  /**
   * Nest.
   *
   * Records inside its arguments.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /v1/class`.
   */
  with(fields: HazardClassWith, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  with(fields: HazardClassWith, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** A resource called self. */
export interface HazardSelf_ {
  /**
   * Get self.
   *
   * A method called self with an argument called self.
   *
   * @param self The id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1/self/{self}`.
   */
  self(self: string | number, callOptions?: CallOptions): Promise<HazardRecord>;

  /** The same, and the response that it came with. */
  self(self: string | number, callOptions: WithResponse): Promise<[HazardRecord, Response]>;
}

/** What {@link HazardAsync.await} takes. */
export interface HazardAsyncAwait {
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** A resource called async. "It ends with a quotation mark" */
export interface HazardAsync {
  /**
   * Touch.
   *
   * Takes an empty body.
   *
   * @param function_ The id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /v1/async/{function}`.
   */
  await(function_: string | number, fields: HazardAsyncAwait, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  await(function_: string | number, fields: HazardAsyncAwait, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** A resource called delete. It ends with a backslash \ */
export interface HazardDelete {
  /**
   * Delete two.
   *
   * Two positional arguments.
   *
   * @param delete_ One id. Decimal digits, as text or as a safe integer.
   * @param default_ Another id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /v1/delete/{delete}/{default}`.
   */
  function(delete_: string | number, default_: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  function(delete_: string | number, default_: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/**
 * A client of Hazard "CRM" \ Co.
 *
 * It says "quotes", 'single', """three""", \backslash\, *\/ and <!-- --> and <b>, `code | pipe`, {braces},
 * {0:?}, ${template}.
 *
 * A second paragraph, in Cyrillic: «Клиент» — and an emoji 🦀.
 *
 * ```js
 * const client = Hazard.fromEnv();
 * ```
 */
export declare class Hazard extends Client {
  /**
   * Nothing is sent, and no connection made, before the first call.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  constructor(options: HazardOptions);

  /**
   * The same, and what is not given is taken from the environment: `HAZARD_BASE_URL`, `HAZARD_OBJECT`.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  static fromEnv(overrides?: Given<HazardOptions>): Hazard;

  /** A resource called type: """, *\/, \, {}, ${x}, «ёлка». */
  readonly type: HazardType;

  /** A resource called class. */
  readonly class: HazardClass;

  /** A resource called self. */
  readonly self: HazardSelf_;

  /** A resource called async. "It ends with a quotation mark" */
  readonly async: HazardAsync;

  /** A resource called delete. It ends with a backslash \ */
  readonly delete: HazardDelete;
}

/** Settings of {@link Hazard}. */
export interface HazardOptions extends ClientOptions {
  /** Where the CRM is. Default: `https://hazard.example`. */
  baseUrl?: string | undefined;
  /** A setting called object: "x" \ *\/. */
  object: string;
  /** A number. Default: 1.5. */
  lambda?: number | undefined;
}

/** The clients by the names of their CRMs. */
export interface Clients {
  hazard: Hazard;
}

/** The settings of the clients by the names of their CRMs. */
export interface ClientsOptions {
  hazard: HazardOptions;
}

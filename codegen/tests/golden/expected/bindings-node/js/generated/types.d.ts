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

/** Several of many. */
export declare class BulkError extends CrmError {
  /** What became of each. `null` if it is not known. */
  readonly outcomes: unknown;
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

/** Values with an underscore. */
export type HazardNumbered = 'first' | 'second_name';

/** Values that are words of languages or no words at all: "quotes" \ *\/. */
export type HazardText = 'None' | 'self' | 'type' | 'default' | 'other' | '2-х' | 'a b' | 'constructor' | 'true' | 'Клиент' | (string & {});

/** Numbers with names. */
export type HazardNumber = 'no_value' | 'yes_value' | 'delete' | (string & {});

/** No other value is sent. */
export type HazardClosed = 'class' | 'function';

/** What becomes of a create whose answer is lost. */
export type HazardOnUnknown = 'raise' | 'reconcile';

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
  default: HazardText | null;
  /** A numeric enumeration. */
  function: HazardNumber | null;
  /** A list of enumerations. */
  delete: Array<HazardNumber> | null;
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

/** Fields of several names, and names of several fields. */
export interface HazardMixed extends RawRecord {
  /** Its "id". */
  id: string;
  /** The same as `id`. Not enumerable, so a copy does not have it. */
  readonly class: string;
  /** Every record has it. */
  own: string;
  /** The same as `own`. Not enumerable, so a copy does not have it. */
  readonly self: string;
  /** Text under a reserved name or another. */
  type: string | null;
  /** A time. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  when: string | null;
  /** Text under a name with quotes or another. */
  path: string | null;
  /** An id. */
  pathId: string | null;
  /** Text under Cyrillic names; false is not set. */
  unicode: string | null;
  /** Text; false is not set. */
  plain: string | null;
  /** An id of another system. */
  uid: string | null;
  /** Yes or no. */
  yes: boolean | null;
  /** Yes or no under two names. */
  no: boolean | null;
  /** An enumeration under two names. */
  kind: HazardText | null;
  /** A list under two names. */
  numbers: Array<number> | null;
}

/** What a write did. */
export interface HazardWritten extends RawRecord {
  /** The id. */
  id: string;
  /** The same as `id`. Not enumerable, so a copy does not have it. */
  readonly data: string;
  /** Not of the server. */
  changed: boolean;
  /** Not of the server: """ *\/ \. */
  note: string;
}

/** A new thing: """ *\/ \. */
export interface HazardNew {
  /** Texts. `null` clears it. */
  import?: ReadonlyArray<string> | string | null | undefined;
  /** Text that is not empty. */
  title?: string | undefined;
  /** The same as `title`, by the vendor's own word. */
  self?: string | undefined;
  /** A record without some characters. */
  except?: HazardStrict | undefined;
  /** A key. */
  class?: string | number | undefined;
  /** An enumeration that is needed. */
  kind: HazardText;
  /** Text of at most three characters. */
  lambda: string;
  /** A time. `null` clears it. */
  crate?: Date | string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** A record whose texts have none of some characters. */
export interface HazardStrict {
  /** A text under a name that no language leaves alone. `null` clears it. */
  self?: string | null | undefined;
  /** A number. */
  crate?: number | undefined;
  /** A record inside a record. */
  super?: HazardDeep | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** A record inside a record, which needs an enumeration. */
export interface HazardDeep {
  /** An enumeration that is needed. */
  default: HazardNumber;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
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

/** What {@link HazardImport.list} takes. */
export interface HazardImportList extends ListOptions {
  /** Always sent. Default: `second_name`. */
  async?: HazardNumbered | undefined;
  /** Texts as one. */
  with?: ReadonlyArray<string> | string | undefined;
  /** Text that is sent by itself. Default: `it's "so" \ *\/ ${x}`. */
  from?: string | undefined;
  /** True or false. Default: `false`. */
  yield?: boolean | undefined;
  /** Under the vendor's own keys. */
  in?: Record<string, unknown> | undefined;
  /** The page to begin with. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link HazardImport.get} takes. */
export interface HazardImportGet {
  /** The id. */
  id?: string | number | undefined;
  /** A key of at most five characters. */
  class?: string | number | undefined;
  /** An argument called true. Default: `false`. */
  true?: boolean | undefined;
}

/** What {@link HazardImport.try} takes. */
export interface HazardImportTry {
  /** Text of at most three characters. */
  lambda: string;
  /** Texts. `null` clears it. */
  import?: ReadonlyArray<string> | string | null | undefined;
  /** Text that is not empty. */
  title?: string | undefined;
  /** The same as `title`, by the vendor's own word. */
  self?: string | undefined;
  /** A record without some characters. */
  except?: HazardStrict | undefined;
  /** A key. */
  class?: string | number | undefined;
  /** An enumeration that is needed. */
  kind: HazardText;
  /** A time. `null` clears it. */
  crate?: Date | string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
  /** What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the
   * record first. It is "looked for" by `class` *\/ and \' in {{ all }} it has. Default: `raise`. */
  onUnknown?: HazardOnUnknown | undefined;
}

/** What {@link HazardImport.yield} takes. */
export interface HazardImportYield {
  /** A user. */
  user?: string | undefined;
  /** Rows in one request, at the most. Default: `20`. */
  batchSize?: number | undefined;
}

/** What {@link HazardImport.update} takes. */
export interface HazardImportUpdate {
  /** The id. */
  id?: string | number | undefined;
  /** Texts. `null` clears it. */
  import?: ReadonlyArray<string> | string | null | undefined;
  /** Text that is not empty. */
  title?: string | undefined;
  /** The same as `title`, by the vendor's own word. */
  self?: string | undefined;
  /** A record without some characters. */
  except?: HazardStrict | undefined;
  /** A key. */
  class?: string | number | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** A resource called import, with every word of arguments and of records. */
export interface HazardImport {
  /**
   * List by index.
   *
   * A listing of pages that is POST, and GET with the same body if a client is told so.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `POST /v1/import/list`.
   */
  list(options?: HazardImportList, callOptions?: CallOptions): Pager<HazardMixed>;

  /**
   * Get by a key.
   *
   * By exactly one of two, the first of which Python takes by its place.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `POST /v1/import/get`.
   */
  get(options: HazardImportGet, callOptions?: CallOptions): Promise<HazardMixed>;

  /** The same, and the response that it came with. */
  get(options: HazardImportGet, callOptions: WithResponse): Promise<[HazardMixed, Response]>;

  /**
   * Keys.
   *
   * An object of the vendor's own keys.
   *
   * @param callOptions What holds for this call only.
   * @returns The vendor's keys and values.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1/import/keys`.
   */
  for(callOptions?: CallOptions): Promise<Record<string, unknown>>;

  /** The same, and the response that it came with. */
  for(callOptions: WithResponse): Promise<[Record<string, unknown>, Response]>;

  /**
   * Create.
   *
   * Its answer is the record itself.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /v1/import/create`.
   */
  try(fields: HazardImportTry, callOptions?: CallOptions): Promise<HazardWritten>;

  /** The same, and the response that it came with. */
  try(fields: HazardImportTry, callOptions: WithResponse): Promise<[HazardWritten, Response]>;

  /**
   * Create several.
   *
   * One outcome for each row.
   *
   * @param import_ Rows.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns One outcome for each row, in their order. Rows that failed do not reject.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /v1/import/many`.
   */
  yield(import_: ReadonlyArray<HazardNew>, options?: HazardImportYield, callOptions?: CallOptions): Promise<Outcomes<HazardWritten>>;

  /** The same, and the last response that it came with, `null` if there was nothing to send. */
  yield(import_: ReadonlyArray<HazardNew>, options: HazardImportYield | undefined, callOptions: WithResponse): Promise<[Outcomes<HazardWritten>, Response | null]>;

  /**
   * Change.
   *
   * By at least one of two.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /v1/import/update`.
   */
  update(fields: HazardImportUpdate, callOptions?: CallOptions): Promise<HazardWritten>;

  /** The same, and the response that it came with. */
  update(fields: HazardImportUpdate, callOptions: WithResponse): Promise<[HazardWritten, Response]>;
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
   * The same, and what is not given is taken from the environment: `HAZARD_BASE_URL`, `HAZARD_OBJECT`, `HAZARD_IMPORT_`.
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

  /** A resource called import, with every word of arguments and of records. */
  readonly import: HazardImport;
}

/** Settings of {@link Hazard}. */
export interface HazardOptions extends ClientOptions {
  /** Where the CRM is. */
  baseUrl: string;
  /** A setting called object: "x" \ *\/. */
  object: string;
  /** A number. Default: 1.5. */
  lambda?: number | undefined;
  /** Text with a default. Default: `a \`b\` 'c' \\ *\/ ${x} {}`. */
  import?: string | undefined;
}

/** The clients by the names of their CRMs. */
export interface Clients {
  hazard: Hazard;
}

/** The settings of the clients by the names of their CRMs. */
export interface ClientsOptions {
  hazard: HazardOptions;
}

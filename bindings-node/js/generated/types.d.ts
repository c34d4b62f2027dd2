// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
import type { CallOptions, Client, ClientOptions, ListOptions, Pager, RawRecord, Report, Response, Token, WithResponse } from '../core.js';

/** Any error of this library. The classes below it say what happened. */
export declare class CrmError extends Error {
  constructor(message?: string, attributes?: { cause?: unknown; [attribute: string]: unknown });

  /** The name of the class. */
  readonly name: string;

  /** The class by a name that stays: `CRM_NOT_FOUND` for {@link NotFoundError}. */
  readonly code: string;

  /** Which CRM: `guardant`, `salesman` or `rkeeper`. `null` if it is not known. */
  readonly crm: string | null;

  /** The call, `customers.get` say. `null` if it is not known. */
  readonly operation: string | null;

  /** The CRM, the call, what happened and what can be done. */
  readonly message: string;

  /** How many requests the call had made when it failed, those that got no connection included. `null` if it is not known. */
  readonly attempts: number | null;
}

/** A setting is wrong or missing. Found before any request. */
export declare class ConfigError extends CrmError {}

/** An argument that the CRM could never accept. Found before any request. */
export declare class InvalidArgumentError extends CrmError {}

/** The CRM has no such operation. Found before any request. */
export declare class UnsupportedError extends CrmError {}

/** The client was closed. */
export declare class ClosedError extends CrmError {}

/** Several records match where one was asked for. */
export declare class AmbiguousError extends CrmError {
  /** The records that match. `null` if it is not known. */
  readonly matches: unknown;
}

/** A strict listing moved while it was read, so records may be missing from it. */
export declare class IncompleteListingError extends CrmError {
  /** What the listing met on its way. `null` if it is not known. */
  readonly report: Report | null;
}

/** Some rows of a bulk run failed. */
export declare class BulkError extends CrmError {
  /** One outcome for each row, in order. `null` if it is not known. */
  readonly outcomes: unknown;
}

/** No usable answer came: DNS, connect, TLS, reset or a body that was cut. */
export declare class TransportError extends CrmError {
  /** Whether the server could have acted on the request. `null` if it is not known. */
  readonly sent: boolean | null;
}

/** A time limit passed. */
export declare class DeadlineError extends TransportError {
  /** Which limit: `connect`, `attempt` or `deadline`. `null` if it is not known. */
  readonly limit: string | null;
}

/** A write was sent and no answer that can be read came back: it may or may not have happened. Its cause says
 * why. Look before sending it again. */
export declare class OutcomeUnknownError extends TransportError {}

/** An answer that is not what the API promises. */
export declare class DecodeError extends CrmError {
  /** The HTTP status of the answer. `null` if it is not known. */
  readonly status: number | null;

  /** Where in the answer, `customers[3].status` say; empty for the whole of it. `null` if it is not known. */
  readonly path: string | null;

  /** The beginning of what came. `null` if it is not known. */
  readonly excerpt: string | null;
}

/** The CRM answered and refused. */
export declare class ApiError extends CrmError {
  /** The HTTP status. `null` if it is not known. */
  readonly status: number | null;

  /** The CRM's own code. `null` if it is not known. */
  readonly vendorCode: string | null;

  /** The CRM's id of the request, where it gives one. `null` if it is not known. */
  readonly requestId: string | null;

  /** The answer's body, cut after 4,096 characters. `null` if it is not known. */
  readonly body: string | null;
}

/** The token, key or login was refused (HTTP 401). */
export declare class AuthenticationError extends ApiError {}

/** The caller may not do this (HTTP 403). */
export declare class AccessDeniedError extends ApiError {}

/** There is no such record, or it is not visible to the caller (HTTP 404). */
export declare class NotFoundError extends ApiError {}

/** The CRM found the request wrong (HTTP 400, 405, 422). */
export declare class InvalidRequestError extends ApiError {}

/** The CRM has such a record already. */
export declare class AlreadyExistsError extends ApiError {
  /** The id of the record that is there, if the CRM gave it. `null` if it is not known. */
  readonly existingId: string | null;
}

/** The record's present state does not allow this (HTTP 409). */
export declare class ConflictError extends ApiError {}

/** Too many requests (HTTP 429). */
export declare class RateLimitError extends ApiError {
  /** Seconds to wait before the next request, if the server said so. `null` if it is not known. */
  readonly retryAfter: number | null;
}

/** The server failed (HTTP 5xx). A write may have been done all the same: look before sending it again. */
export declare class ServerError extends ApiError {}

/** Companies or persons. */
export type GuardantCustomerType = 'company' | 'person';

/** What customers are sorted by. */
export type GuardantCustomerSort = 'default' | 'name' | 'company';

/** What orders are sorted by. */
export type GuardantOrderSort = 'number' | 'submitdate';

/** The sort direction. */
export type GuardantDirection = 'asc' | 'desc';

/** Status of an order. */
export type GuardantOrderStatus = 'draft' | 'submit' | 'revoked';

/** A customer of a Guardant Station. A company if `companyName` is not empty, else a person. */
export interface GuardantCustomer extends RawRecord {
  /** The customer's id. */
  id: string;
  /** First name. */
  name: string | null;
  /** Last name. */
  lastName: string | null;
  /** Name of the company; empty for a person. */
  companyName: string | null;
  /** E-mail address. */
  email: string | null;
  /** Telephone number, as it was written. */
  phone: string | null;
  /** Free text. */
  description: string | null;
  /** Status number; its meaning is not documented. */
  status: number | null;
  /** Whether the customer is archived. */
  archived: boolean | null;
  /** When the customer was archived. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  archivationDate: string | null;
  /** Id of the customer in another system. Older servers do not send it. */
  crmId: string | null;
  /** A second id of the customer in another system. Older servers do not send it. */
  refId: string | null;
}

/** An order that is linked to a customer. */
export interface GuardantOrder extends RawRecord {
  /** The order's id. */
  id: string;
  /** The order's number; 0 until it has one. */
  number: number | null;
  /** Kind of order, 0 for a new one and 1 for an update of a licence. */
  type: number | null;
  /** Status of an order. */
  status: GuardantOrderStatus | (string & {}) | null;
  /** When the order was made. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  date: string | null;
  /** When the order was submitted. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  submitDate: string | null;
  /** When the order was archived. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  archivationDate: string | null;
  /** Activation is allowed from this time on; no bound if it is not set. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  activationBirthDate: string | null;
  /** Activation is allowed up to this time; no bound if it is not set. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  activationDeathDate: string | null;
  /** How many activations each serial number has. */
  activationLimit: number | null;
  /** How many serial numbers were ordered. */
  quantity: number | null;
  /** Whether the order is archived. */
  archived: boolean | null;
  /** Whether an activation may overwrite a container. */
  canOverwriteContainer: boolean | null;
  /** Whether the order needs a customer. */
  customerRequired: boolean | null;
  /** Whether it is a trial. */
  isDemo: boolean | null;
  /** Free text. */
  description: string | null;
  /** Id of the order in another system. Older servers do not send it. */
  crmId: string | null;
  /** A second id of the order in another system. Older servers do not send it. */
  refId: string | null;
}

/** What {@link GuardantCustomers.list} takes. */
export interface GuardantCustomersList extends ListOptions {
  /** Only companies or only persons. Both if it is not given. */
  type?: GuardantCustomerType | undefined;
  /** Only archived customers (true) or only the others (false). Both if it is not given. */
  archived?: boolean | undefined;
  /** The sort key: `default` (company name, last name, first name), `name` (last name, first name) or
   * `company` (company name). Default: `default`. */
  sortBy?: GuardantCustomerSort | undefined;
  /** The sort direction: `asc` or `desc`. Default: `asc`. */
  direction?: GuardantDirection | undefined;
  /** How many records to skip before the first one, from 0. Default: `0`. */
  offset?: number | undefined;
  /** The size of a page, 1 to 100 records. The listing itself has no limit. Default: `100`. */
  limit?: number | undefined;
}

/** What {@link GuardantCustomers.create} takes. */
export interface GuardantCustomersCreate {
  /** First name. `null` clears it. */
  name?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company; empty for a person. `null` clears it. */
  companyName?: string | null | undefined;
  /** E-mail address. `null` clears it. */
  email?: string | null | undefined;
  /** Telephone number, in any form. `null` clears it. */
  phone?: string | null | undefined;
  /** Free text. `null` clears it. */
  description?: string | null | undefined;
  /** Status number; its meaning is not documented. It cannot be cleared. */
  status?: number | undefined;
  /** Whether the customer is archived. It cannot be cleared. */
  archived?: boolean | undefined;
  /** Id of the customer in another system. `null` clears it. */
  crmId?: string | null | undefined;
  /** A second id of the customer in another system. `null` clears it. */
  refId?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link GuardantCustomers.update} takes. */
export interface GuardantCustomersUpdate {
  /** First name. `null` clears it. */
  name?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company; empty for a person. `null` clears it. */
  companyName?: string | null | undefined;
  /** E-mail address. `null` clears it. */
  email?: string | null | undefined;
  /** Telephone number, in any form. `null` clears it. */
  phone?: string | null | undefined;
  /** Free text. `null` clears it. */
  description?: string | null | undefined;
  /** Status number; its meaning is not documented. It cannot be cleared. */
  status?: number | undefined;
  /** Whether the customer is archived. It cannot be cleared. */
  archived?: boolean | undefined;
  /** Id of the customer in another system. `null` clears it. */
  crmId?: string | null | undefined;
  /** A second id of the customer in another system. `null` clears it. */
  refId?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
  /** Send just the given fields, without reading the record first. Default: `false`. */
  replace?: boolean | undefined;
}

/** Companies and persons who buy. A customer with a company name is a company, else a person. */
export interface GuardantCustomers {
  /**
   * List customers.
   *
   * Customers in pages of `limit` records, companies and persons, archived or not, unless a filter says
   * otherwise. The sort keys are not unique, so a listing can repeat or skip records while others change
   * them: repeats are dropped, and the pager's `report` tells when the pages moved.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1.0/customers`.
   */
  list(options?: GuardantCustomersList, callOptions?: CallOptions): Pager<GuardantCustomer>;

  /**
   * Create a customer.
   *
   * Creates a customer and returns it as the server stored it. The server does not look for a customer that
   * is already there: sending the same customer twice makes two.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /v1.0/customers`.
   */
  create(fields: GuardantCustomersCreate, callOptions?: CallOptions): Promise<GuardantCustomer>;

  /** The same, and the response that it came with. */
  create(fields: GuardantCustomersCreate, callOptions: WithResponse): Promise<[GuardantCustomer, Response]>;

  /**
   * Get a customer.
   *
   * One customer by its id.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1.0/customers/{id}`.
   */
  get(id: string | number, callOptions?: CallOptions): Promise<GuardantCustomer>;

  /** The same, and the response that it came with. */
  get(id: string | number, callOptions: WithResponse): Promise<[GuardantCustomer, Response]>;

  /**
   * Change a customer.
   *
   * Changes the given fields and returns the customer as the server stored it. Whether the server keeps what
   * is left out is not documented, so the customer is read first and sent back whole with the changes;
   * `replace` sends just the given fields, in one request. A change that somebody else makes between the read
   * and the write is overwritten.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /v1.0/customers/{id}`.
   */
  update(id: string | number, fields: GuardantCustomersUpdate, callOptions?: CallOptions): Promise<GuardantCustomer>;

  /** The same, and the response that it came with. */
  update(id: string | number, fields: GuardantCustomersUpdate, callOptions: WithResponse): Promise<[GuardantCustomer, Response]>;

  /**
   * Delete a customer.
   *
   * Deletes a customer. What the server answers is not documented: any 2xx, with or without a body, is taken
   * as done.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /v1.0/customers/{id}`.
   */
  delete(id: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  delete(id: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** What {@link GuardantOrders.list} takes. */
export interface GuardantOrdersList extends ListOptions {
  /** Only orders with these statuses, by name (`draft`, `submit`, `revoked`) or number, one or several. Any
   * status if it is not given. */
  status?: ReadonlyArray<GuardantOrderStatus | number> | GuardantOrderStatus | number | string | undefined;
  /** The sort key: `number` or `submitdate`. Default: `number`. */
  sortBy?: GuardantOrderSort | undefined;
  /** The sort direction: `asc` or `desc`. Default: `asc`. */
  direction?: GuardantDirection | undefined;
  /** How many records to skip before the first one, from 0. Default: `0`. */
  offset?: number | undefined;
  /** The size of a page, 1 to 100 records. The listing itself has no limit. Default: `100`. */
  limit?: number | undefined;
}

/** The orders linked to a customer. */
export interface GuardantOrders {
  /**
   * List a customer's orders.
   *
   * Orders linked to a customer, in pages of `limit` records.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /v1.0/customers/{id}/orders`.
   */
  list(customerId: string | number, options?: GuardantOrdersList, callOptions?: CallOptions): Pager<GuardantOrder>;
}

/**
 * A client of Guardant Station.
 *
 * Customers of a Guardant Station and the orders linked to them. Any order in the system can be linked to a
 * customer.
 *
 * ```js
 * const client = Guardant.fromEnv();
 * ```
 */
export declare class Guardant extends Client {
  /**
   * Nothing is sent, and no connection made, before the first call.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  constructor(options?: GuardantOptions);

  /**
   * The same, and what is not given is taken from `GUARDANT_BASE_URL` and its kin in the environment.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  static fromEnv(overrides?: GuardantOptions): Guardant;

  /** Companies and persons who buy. A customer with a company name is a company, else a person. */
  readonly customers: GuardantCustomers;

  /** The orders linked to a customer. */
  readonly orders: GuardantOrders;
}

/** Settings of {@link Guardant}. */
export interface GuardantOptions extends ClientOptions {
  /** Where the CRM is. Default: `https://station.guardant.ru`. */
  baseUrl?: string | undefined;
  /** The bearer token, or a function that gives it. The function must not call the client that it gives the token to. */
  token?: Token | undefined;
}

/** The clients by the names of their CRMs. */
export interface Clients {
  guardant: Guardant;
}

/** The settings of the clients by the names of their CRMs. */
export interface ClientsOptions {
  guardant: GuardantOptions;
}

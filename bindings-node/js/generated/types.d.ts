// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
import type { CallOptions, Client, ClientOptions, Given, ListOptions, Pager, RawRecord, Report, Response, Token, WithResponse } from '../core.js';

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

/** A write was sent and no answer that can be read came back, or it was refused only when it was sent again:
 * it may or may not have happened. Its cause says why. Look before sending it again. */
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
   * The same, and what is not given is taken from the environment: `GUARDANT_BASE_URL`, `GUARDANT_TOKEN`.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  static fromEnv(overrides?: Given<GuardantOptions>): Guardant;

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

/** A kind of contacts. Its flags say what a contact of this type is; one without a flag is something else. */
export interface ContactType extends RawRecord {
  /** The type's id. */
  id: string;
  /** Name, in the language of the installation. */
  name: string | null;
  /** Whether it is a telephone number. */
  isPhone: boolean | null;
  /** Whether it is an e-mail address. */
  isEmail: boolean | null;
  /** Whether it is a Skype name. In the document's own example, the type called Skype has it false. */
  isSkype: boolean | null;
  /** Whether it is an account in a social network. */
  isSocialNetwork: boolean | null;
  /** Whether such contacts may be used for campaigns. */
  mailing: boolean | null;
}

/** A kind of addresses. */
export interface AddressType extends RawRecord {
  /** The type's id. */
  id: string;
  /** Name. */
  name: string | null;
}

/** A country. */
export interface Country extends RawRecord {
  /** The country's id. */
  id: string;
  /** Name. */
  name: string | null;
}

/** A city of a country. */
export interface City extends RawRecord {
  /** The city's id. */
  id: string;
  /** Name. */
  name: string | null;
}

/** A metro station of a city. */
export interface MetroStation extends RawRecord {
  /** The station's id. */
  id: string;
  /** Name. */
  name: string | null;
}

/** A street of a city. */
export interface Street extends RawRecord {
  /** The street's id. */
  id: string;
  /** Name. */
  name: string | null;
  /** Postal code. */
  postCode: string | null;
}

/** A customer of an r_keeper Delivery object. */
export interface RKeeperCustomer extends RawRecord {
  /** The customer's id. */
  id: string;
  /** Last name. */
  lastName: string | null;
  /** First name. */
  firstName: string | null;
  /** Middle name (patronymic). */
  middleName: string | null;
  /** Birthday. ISO text, such as `1971-10-18`; `null` if it is not set. */
  birthday: string | null;
  /** Free text about the customer. */
  note: string | null;
  /** Phones, e-mails and other contacts. */
  contacts: Array<RKeeperContact> | null;
  /** Delivery addresses. */
  addresses: Array<RKeeperAddress> | null;
  /** Loyalty accounts. They are only read. */
  accounts: Array<RKeeperAccount> | null;
  /** Loyalty cards. They are only read. */
  cards: Array<RKeeperCard> | null;
}

/** A phone, an e-mail or another contact of a customer. */
export interface RKeeperContact extends RawRecord {
  /** The contact's id. */
  id: string;
  /** Id of the contact's type. */
  typeId: string | null;
  /** Name of the contact's type. */
  typeName: string | null;
  /** The number, address or name itself, as it was written. */
  value: string | null;
}

/** A delivery address of a customer. Text that is not set is empty. */
export interface RKeeperAddress extends RawRecord {
  /** The address's id. */
  id: string;
  /** Id of the address's type. */
  typeId: string | null;
  /** Name of the address's type. */
  typeName: string | null;
  /** Id of the country. */
  countryId: string | null;
  /** Name of the country. */
  country: string | null;
  /** Postal code. */
  zip: string | null;
  /** Region or district. */
  region: string | null;
  /** Id of the city. */
  cityId: string | null;
  /** Name of the city. */
  city: string | null;
  /** Id of the street. */
  streetId: string | null;
  /** Name of the street. */
  street: string | null;
  /** House number. */
  house: string | null;
  /** Building or block of the house. */
  building: string | null;
  /** Entrance. */
  entry: string | null;
  /** Floor. */
  floor: string | null;
  /** Apartment or office number. */
  apartments: string | null;
  /** Code of the entrance door. */
  entryCode: string | null;
  /** Additional information for the courier. */
  dopInfo: string | null;
  /** Latitude, as text; empty if it is not known. */
  lat: string | null;
  /** Longitude, as text; empty if it is not known. */
  lng: string | null;
  /** Id of the nearest metro station. */
  metroStationId: string | null;
  /** Name of the nearest metro station. */
  metroStation: string | null;
  /** Whether the address cannot be changed. */
  readOnly: boolean | null;
}

/** A loyalty account of a customer. */
export interface RKeeperAccount extends RawRecord {
  /** The account's number. */
  accountNumber: string | null;
  /** Status, `Active` for example; the other values are not documented. */
  status: string | null;
  /** Id of the account's type. */
  accountTypeId: string | null;
  /** Name of the account's type. */
  accountTypeName: string | null;
  /** Whether the account can be debited. */
  accountDebitEnabled: boolean | null;
  /** Whether the account can be credited. */
  accountCreditEnabled: boolean | null;
  /** When the account was made, in the server's local time. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  dateCreate: string | null;
  /** The balance, to the digit. Text, the digits as they came; `null` if it is not set. */
  balance: string | null;
  /** Code of the account. */
  accountCode: string | null;
}

/** A loyalty card of a customer. */
export interface RKeeperCard extends RawRecord {
  /** The card's code. */
  cardCode: string | null;
  /** Whether the card is virtual. */
  isVirtualCard: boolean | null;
  /** Whether using the card needs a manager's confirmation. */
  isConfirmManager: boolean | null;
  /** Status, `Active` for example; the other values are not documented. */
  status: string | null;
  /** When the card was given out, in the server's local time. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  dateOffered: string | null;
  /** Until when the card is valid, in the server's local time. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  dateExpired: string | null;
  /** Id of the card's group. */
  groupId: string | null;
  /** Name of the card's group. */
  groupName: string | null;
}

/** What a contact is made of. */
export interface RKeeperContactFields {
  /** Id of the contact's type, from `contactTypes.list`. It cannot be cleared. */
  typeId: string | number;
  /** The number, address or name itself. It cannot be cleared; delete the contact instead. */
  value: string;
}

/** What can be written to an address. A field that is not given is not touched. Country, city and street are
 * given by id; coordinates and the metro station are not among the documented fields. */
export interface RKeeperAddressFields {
  /** Id of the address's type, from `addressTypes.list`. It cannot be cleared. */
  typeId?: string | number | undefined;
  /** Id of the country, from `countries.list`. `null` clears it. */
  countryId?: string | number | null | undefined;
  /** Postal code. `null` clears it. */
  zip?: string | null | undefined;
  /** Region or district. `null` clears it. */
  region?: string | null | undefined;
  /** Id of the city, from `cities.list`. `null` clears it. */
  cityId?: string | number | null | undefined;
  /** Id of the street, from `streets.list`. `null` clears it. */
  streetId?: string | number | null | undefined;
  /** House number. `null` clears it. */
  house?: string | null | undefined;
  /** Building or block of the house. `null` clears it. */
  building?: string | null | undefined;
  /** Entrance. `null` clears it. */
  entry?: string | null | undefined;
  /** Floor. `null` clears it. */
  floor?: string | null | undefined;
  /** Apartment or office number. `null` clears it. */
  apartments?: string | null | undefined;
  /** Code of the entrance door. `null` clears it. */
  entryCode?: string | null | undefined;
  /** Additional information for the courier. `null` clears it. */
  dopInfo?: string | null | undefined;
}

/** Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type is. */
export interface RKeeperContactTypes {
  /**
   * List contact types.
   *
   * All contact types, in one answer.
   *
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /TypesContacts`.
   */
  list(callOptions?: CallOptions): Promise<ContactType[]>;

  /** The same, and the response that it came with. */
  list(callOptions: WithResponse): Promise<[ContactType[], Response]>;
}

/** Kinds of addresses, such as home and work. */
export interface RKeeperAddressTypes {
  /**
   * List address types.
   *
   * All address types, in one answer.
   *
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /TypesAddresses`.
   */
  list(callOptions?: CallOptions): Promise<AddressType[]>;

  /** The same, and the response that it came with. */
  list(callOptions: WithResponse): Promise<[AddressType[], Response]>;
}

/** Countries that addresses can be in. */
export interface RKeeperCountries {
  /**
   * List countries.
   *
   * All countries, in one answer.
   *
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /Countries`.
   */
  list(callOptions?: CallOptions): Promise<Country[]>;

  /** The same, and the response that it came with. */
  list(callOptions: WithResponse): Promise<[Country[], Response]>;
}

/** What {@link RKeeperCities.create} takes. */
export interface RKeeperCitiesCreate {
  /** Name. It cannot be cleared. */
  name: string;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link RKeeperCities.update} takes. */
export interface RKeeperCitiesUpdate {
  /** Name. It cannot be cleared. */
  name: string;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Cities of a country. */
export interface RKeeperCities {
  /**
   * List a country's cities.
   *
   * All cities of a country, in one answer.
   *
   * @param countryId The country's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /Cities`.
   */
  list(countryId: string | number, callOptions?: CallOptions): Promise<City[]>;

  /** The same, and the response that it came with. */
  list(countryId: string | number, callOptions: WithResponse): Promise<[City[], Response]>;

  /**
   * Add a city to a country.
   *
   * Adds a city and returns it with its id. Whether the server refuses a name that is there already is not
   * documented.
   *
   * @param countryId The country's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /Cities`.
   */
  create(countryId: string | number, fields: RKeeperCitiesCreate, callOptions?: CallOptions): Promise<City>;

  /** The same, and the response that it came with. */
  create(countryId: string | number, fields: RKeeperCitiesCreate, callOptions: WithResponse): Promise<[City, Response]>;

  /**
   * Rename a city.
   *
   * Changes a city's name and returns the city.
   *
   * @param cityId The city's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /Cities`.
   */
  update(cityId: string | number, fields: RKeeperCitiesUpdate, callOptions?: CallOptions): Promise<City>;

  /** The same, and the response that it came with. */
  update(cityId: string | number, fields: RKeeperCitiesUpdate, callOptions: WithResponse): Promise<[City, Response]>;

  /**
   * Delete a city.
   *
   * Deletes a city. What becomes of its streets, and of addresses in it, is not documented.
   *
   * @param cityId The city's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /Cities`.
   */
  delete(cityId: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  delete(cityId: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** Metro stations of a city. */
export interface RKeeperMetroStations {
  /**
   * List a city's metro stations.
   *
   * All metro stations of a city, in one answer.
   *
   * @param cityId The city's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /MetroStations`.
   */
  list(cityId: string | number, callOptions?: CallOptions): Promise<MetroStation[]>;

  /** The same, and the response that it came with. */
  list(cityId: string | number, callOptions: WithResponse): Promise<[MetroStation[], Response]>;
}

/** What {@link RKeeperStreets.create} takes. */
export interface RKeeperStreetsCreate {
  /** Name. */
  name: string;
  /** Postal code. `null` clears it. */
  postCode?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link RKeeperStreets.update} takes. */
export interface RKeeperStreetsUpdate {
  /** Name. It cannot be cleared. */
  name?: string | undefined;
  /** Postal code. `null` clears it. */
  postCode?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Streets of a city. */
export interface RKeeperStreets {
  /**
   * List a city's streets.
   *
   * All streets of a city, in one answer. A large city has thousands.
   *
   * @param cityId The city's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /Streets`.
   */
  list(cityId: string | number, callOptions?: CallOptions): Promise<Street[]>;

  /** The same, and the response that it came with. */
  list(cityId: string | number, callOptions: WithResponse): Promise<[Street[], Response]>;

  /**
   * Add a street to a city.
   *
   * Adds a street and returns it with its id. Whether the server refuses a name that is there already is not
   * documented.
   *
   * @param cityId The city's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /Streets`.
   */
  create(cityId: string | number, fields: RKeeperStreetsCreate, callOptions?: CallOptions): Promise<Street>;

  /** The same, and the response that it came with. */
  create(cityId: string | number, fields: RKeeperStreetsCreate, callOptions: WithResponse): Promise<[Street, Response]>;

  /**
   * Change a street.
   *
   * Changes the given fields of a street and returns the street. What is not given stays as it is.
   *
   * @param streetId The street's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /Streets`.
   */
  update(streetId: string | number, fields: RKeeperStreetsUpdate, callOptions?: CallOptions): Promise<Street>;

  /** The same, and the response that it came with. */
  update(streetId: string | number, fields: RKeeperStreetsUpdate, callOptions: WithResponse): Promise<[Street, Response]>;

  /**
   * Delete a street.
   *
   * Deletes a street. What becomes of addresses in it is not documented.
   *
   * @param streetId The street's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /Streets`.
   */
  delete(streetId: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  delete(streetId: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** What {@link RKeeperCustomers.create} takes. */
export interface RKeeperCustomersCreate {
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Phones, e-mails and other contacts. Null is refused; leave it out or give an empty list. */
  contacts?: ReadonlyArray<RKeeperContactFields> | undefined;
  /** Delivery addresses. Null is refused; leave it out or give an empty list. */
  addresses?: ReadonlyArray<RKeeperAddressFields> | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link RKeeperCustomers.update} takes. */
export interface RKeeperCustomersUpdate {
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Customers, with their contacts, addresses, accounts and cards. They are read by id only: there is no list
 * and no search. */
export interface RKeeperCustomers {
  /**
   * Get a customer.
   *
   * One customer by its id, with contacts, addresses, accounts and cards. The server may answer from a cache
   * that is up to a minute old; the client itself never caches customers.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `GET /Clients`.
   */
  get(id: string | number, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  get(id: string | number, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Create a customer.
   *
   * Creates a customer, with contacts and addresses if they are given, and returns it as the server stored
   * it. The document names no field that must be given, and no check for a customer that is there already.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /Clients`.
   */
  create(fields: RKeeperCustomersCreate, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  create(fields: RKeeperCustomersCreate, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Change a customer's main data.
   *
   * Changes the given fields of the main data and returns the whole customer; what is not given stays as it
   * is. Contacts and addresses have calls of their own: `contacts` and `addresses`.
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
   * Request: `PUT /Clients`.
   */
  update(id: string | number, fields: RKeeperCustomersUpdate, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  update(id: string | number, fields: RKeeperCustomersUpdate, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Delete a customer.
   *
   * Deletes a customer. Not every version of the CRM supports it; how the others refuse is not documented.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /Clients`.
   */
  delete(id: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the response that it came with. */
  delete(id: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** What {@link RKeeperContacts.create} takes. */
export interface RKeeperContactsCreate {
  /** Id of the contact's type, from `contactTypes.list`. It cannot be cleared. */
  typeId: string | number;
  /** The number, address or name itself. It cannot be cleared; delete the contact instead. */
  value: string;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link RKeeperContacts.update} takes. */
export interface RKeeperContactsUpdate {
  /** The number, address or name itself. It cannot be cleared; delete the contact instead. */
  value: string;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Phones, e-mails and other contacts of a customer. Each write returns the whole customer. */
export interface RKeeperContacts {
  /**
   * Add a contact to a customer.
   *
   * Adds a contact and returns the whole customer, in which the new contact has its id.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /Clients/Contacts`.
   */
  create(customerId: string | number, fields: RKeeperContactsCreate, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  create(customerId: string | number, fields: RKeeperContactsCreate, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Change a contact of a customer.
   *
   * Changes a contact's value and returns the whole customer. The contact's type stays as it is.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param contactId The contact's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /Clients/Contacts`.
   */
  update(customerId: string | number, contactId: string | number, fields: RKeeperContactsUpdate, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  update(customerId: string | number, contactId: string | number, fields: RKeeperContactsUpdate, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Delete a contact of a customer.
   *
   * Deletes a contact and returns the whole customer.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param contactId The contact's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /Clients/Contacts`.
   */
  delete(customerId: string | number, contactId: string | number, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  delete(customerId: string | number, contactId: string | number, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;
}

/** What {@link RKeeperAddresses.create} takes. */
export interface RKeeperAddressesCreate {
  /** Id of the address's type, from `addressTypes.list`. It cannot be cleared. */
  typeId?: string | number | undefined;
  /** Id of the country, from `countries.list`. `null` clears it. */
  countryId?: string | number | null | undefined;
  /** Postal code. `null` clears it. */
  zip?: string | null | undefined;
  /** Region or district. `null` clears it. */
  region?: string | null | undefined;
  /** Id of the city, from `cities.list`. `null` clears it. */
  cityId?: string | number | null | undefined;
  /** Id of the street, from `streets.list`. `null` clears it. */
  streetId?: string | number | null | undefined;
  /** House number. `null` clears it. */
  house?: string | null | undefined;
  /** Building or block of the house. `null` clears it. */
  building?: string | null | undefined;
  /** Entrance. `null` clears it. */
  entry?: string | null | undefined;
  /** Floor. `null` clears it. */
  floor?: string | null | undefined;
  /** Apartment or office number. `null` clears it. */
  apartments?: string | null | undefined;
  /** Code of the entrance door. `null` clears it. */
  entryCode?: string | null | undefined;
  /** Additional information for the courier. `null` clears it. */
  dopInfo?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link RKeeperAddresses.update} takes. */
export interface RKeeperAddressesUpdate {
  /** Id of the address's type, from `addressTypes.list`. It cannot be cleared. */
  typeId?: string | number | undefined;
  /** Id of the country, from `countries.list`. `null` clears it. */
  countryId?: string | number | null | undefined;
  /** Postal code. `null` clears it. */
  zip?: string | null | undefined;
  /** Region or district. `null` clears it. */
  region?: string | null | undefined;
  /** Id of the city, from `cities.list`. `null` clears it. */
  cityId?: string | number | null | undefined;
  /** Id of the street, from `streets.list`. `null` clears it. */
  streetId?: string | number | null | undefined;
  /** House number. `null` clears it. */
  house?: string | null | undefined;
  /** Building or block of the house. `null` clears it. */
  building?: string | null | undefined;
  /** Entrance. `null` clears it. */
  entry?: string | null | undefined;
  /** Floor. `null` clears it. */
  floor?: string | null | undefined;
  /** Apartment or office number. `null` clears it. */
  apartments?: string | null | undefined;
  /** Code of the entrance door. `null` clears it. */
  entryCode?: string | null | undefined;
  /** Additional information for the courier. `null` clears it. */
  dopInfo?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Delivery addresses of a customer. Each write returns the whole customer. */
export interface RKeeperAddresses {
  /**
   * Add an address to a customer.
   *
   * Adds an address and returns the whole customer, in which the new address has its id.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /Clients/Addresses`.
   */
  create(customerId: string | number, fields: RKeeperAddressesCreate, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  create(customerId: string | number, fields: RKeeperAddressesCreate, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Change an address of a customer.
   *
   * Changes the given fields of an address and returns the whole customer; what is not given stays as it is.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param addressId The address's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `PUT /Clients/Addresses`.
   */
  update(customerId: string | number, addressId: string | number, fields: RKeeperAddressesUpdate, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  update(customerId: string | number, addressId: string | number, fields: RKeeperAddressesUpdate, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;

  /**
   * Delete an address of a customer.
   *
   * Deletes an address and returns the whole customer.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param addressId The address's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `DELETE /Clients/Addresses`.
   */
  delete(customerId: string | number, addressId: string | number, callOptions?: CallOptions): Promise<RKeeperCustomer>;

  /** The same, and the response that it came with. */
  delete(customerId: string | number, addressId: string | number, callOptions: WithResponse): Promise<[RKeeperCustomer, Response]>;
}

/**
 * A client of r_keeper Delivery.
 *
 * Customers of an r_keeper Delivery object (a restaurant or a chain), with their contacts, delivery
 * addresses, accounts and cards, and the dictionaries of contact types, address types, countries, cities,
 * metro stations and streets. The server may answer every read from a cache that is up to a minute old, so a
 * read can be older than your last write: use the record that each write returns. There is no list and no
 * search of customers.
 *
 * ```js
 * const client = RKeeper.fromEnv();
 * ```
 */
export declare class RKeeper extends Client {
  /**
   * Nothing is sent, and no connection made, before the first call.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  constructor(options: RKeeperOptions);

  /**
   * The same, and what is not given is taken from the environment: `RKEEPER_BASE_URL`, `RKEEPER_SID`, `RKEEPER_OBJECT_ID`.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  static fromEnv(overrides?: Given<RKeeperOptions>): RKeeper;

  /** Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type is. */
  readonly contactTypes: RKeeperContactTypes;

  /** Kinds of addresses, such as home and work. */
  readonly addressTypes: RKeeperAddressTypes;

  /** Countries that addresses can be in. */
  readonly countries: RKeeperCountries;

  /** Cities of a country. */
  readonly cities: RKeeperCities;

  /** Metro stations of a city. */
  readonly metroStations: RKeeperMetroStations;

  /** Streets of a city. */
  readonly streets: RKeeperStreets;

  /** Customers, with their contacts, addresses, accounts and cards. They are read by id only: there is no list
   * and no search. */
  readonly customers: RKeeperCustomers;

  /** Phones, e-mails and other contacts of a customer. Each write returns the whole customer. */
  readonly contacts: RKeeperContacts;

  /** Delivery addresses of a customer. Each write returns the whole customer. */
  readonly addresses: RKeeperAddresses;
}

/** Settings of {@link RKeeper}. */
export interface RKeeperOptions extends ClientOptions {
  /** Where the CRM is. Default: `https://dlv.ucs.ru/api/v1/crm/`. */
  baseUrl?: string | undefined;
  /** The secret of 64 hexadecimal characters that is made in the dealer's account. */
  sid: string;
  /** The object (a restaurant or a chain) that every call is about. */
  objectId: string;
  /** Seconds that a dictionary is kept after it was read; 0 keeps none. A write of this client drops what it
   * changes. Default: 60. */
  cacheTtl?: number | undefined;
}

/** The clients by the names of their CRMs. */
export interface Clients {
  guardant: Guardant;
  rkeeper: RKeeper;
}

/** The settings of the clients by the names of their CRMs. */
export interface ClientsOptions {
  guardant: GuardantOptions;
  rkeeper: RKeeperOptions;
}

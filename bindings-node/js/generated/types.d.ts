// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
import type { CallOptions, Client, ClientOptions, Given, ListOptions, Outcomes, Pager, RawRecord, Report, Response, Token, WithResponse } from '../core.js';

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
export declare class OutcomeUnknownError extends TransportError {
  /** What looking for the new record came to, if `onUnknown` asked for it: "not_found" (it may come yet, if
   * the request is still under way), "several" (more than one can be it) or "not_looked" (there is nothing to
   * look for it by, or looking failed). `null` if it is not known. */
  readonly reconciled: string | null;
}

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
export type GuardantOrderStatus = 'draft' | 'submit' | 'revoked' | (string & {});

/** What becomes of a create whose answer is lost. */
export type GuardantOnUnknown = 'raise' | 'reconcile';

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
  status: GuardantOrderStatus | null;
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
  /** What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the
   * record first. All customers are looked through for the `crmId` and the `refId` that were given, up to
   * 100,000 of them, twice if there is none at first. One that has them is the result; it can have been there
   * before, since Guardant does not compare them. Without either there is nothing to look for. Default: `raise`. */
  onUnknown?: GuardantOnUnknown | undefined;
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

/** What becomes of a create whose answer is lost. */
export type RKeeperOnUnknown = 'raise' | 'reconcile';

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
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
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
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
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
  /** What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the
   * record first. r_keeper has nothing to look for a customer by, so the outcome stays unknown. Default: `raise`. */
  onUnknown?: RKeeperOnUnknown | undefined;
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

/** Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`.
 * The vendor spells the last one `parnter` in some places; any other text goes through. */
export type SalesManCustomerType = 'client' | 'person' | 'concurent' | 'contractor' | 'partner' | (string & {});

/** The column that clients are sorted by. The time of the last change has two names here. */
export type SalesManSortKey = 'clid' | 'uid' | 'type' | 'title' | 'date_create' | 'date_edit' | 'date_change' | 'iduser' | 'idcategory' | 'head_clid' | 'pid' | 'address' | 'phone' | 'fax' | 'site_url' | 'mail_url' | 'territory' | 'des' | 'scheme' | 'tip_cmr' | 'clientpath' | 'input1' | 'input2' | 'input3' | 'input4' | 'input5' | 'input6' | 'input7' | 'input8' | 'input9' | 'input10';

/** Which clients come first, the new or the old ones. */
export type SalesManFirst = 'new' | 'old' | (string & {});

/** What becomes of a create whose answer is lost. */
export type SalesManOnUnknown = 'raise' | 'reconcile';

/** A client of a SalesMan CRM. Reading one client and listing name some fields differently; here they have one
 * name. A field that was not asked for, or that the server does not send, is not set. */
export interface SalesManCustomer extends RawRecord {
  /** The client's id. */
  id: string;
  /** The same as `id`. Not enumerable, so a copy does not have it. */
  readonly clid: string;
  /** The client's id in another system. It is not unique. */
  uid: string | null;
  /** The same as `uid`, as reading one client has it too. */
  clientUid: string | null;
  /** Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`.
   * The vendor spells the last one `parnter` in some places; any other text goes through. */
  type: SalesManCustomerType | null;
  /** Name of the client. */
  title: string | null;
  /** When the client was added, in the account's time zone. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  dateCreate: string | null;
  /** When the client was last changed, in the account's time zone; not set until the first change. From a
   * public server a change of requisites alone does not move it. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  dateEdit: string | null;
  /** Id of the user who is responsible. */
  iduser: string | null;
  /** The user who is responsible. Only listings have it. */
  user: string | null;
  /** Id of the industry. */
  idcategory: string | null;
  /** Name of the industry. */
  category: string | null;
  /** Id of the parent organisation. */
  headClid: string | null;
  /** Name of the parent organisation. */
  head: string | null;
  /** Id of the main person. */
  pid: string | null;
  /** Name of the main person. */
  person: string | null;
  /** Address. */
  address: string | null;
  /** Telephone numbers, with commas between. */
  phone: string | null;
  /** Fax numbers. */
  fax: string | null;
  /** Web site. */
  siteUrl: string | null;
  /** E-mail addresses. */
  mailUrl: string | null;
  /** Id of the territory. */
  territory: string | null;
  /** Name of the territory. */
  territoryName: string | null;
  /** Free text about the client. */
  des: string | null;
  /** How decisions are made. */
  scheme: string | null;
  /** Kind of relations. */
  tipCmr: string | null;
  /** The same as `tipCmr`, as reading one client has it too. */
  relation: string | null;
  /** Name of the client's source. */
  clientpath: string | null;
  /** Id of the client's source. */
  clientpathId: string | null;
  /** Whether the client is in the trash. */
  trash: boolean | null;
  /** Whether the client is a favourite of the user. */
  fav: boolean | null;
  /** Level of prices. */
  priceLevel: string | null;
  /** Additional field 1; `fields` says what it is called. */
  input1: string | null;
  /** Additional field 2. */
  input2: string | null;
  /** Additional field 3. */
  input3: string | null;
  /** Additional field 4. */
  input4: string | null;
  /** Additional field 5. */
  input5: string | null;
  /** Additional field 6. */
  input6: string | null;
  /** Additional field 7. */
  input7: string | null;
  /** Additional field 8. */
  input8: string | null;
  /** Additional field 9. */
  input9: string | null;
  /** Additional field 10. */
  input10: string | null;
  /** Requisites, if they were asked for. */
  bankinfo: SalesManRequisites | null;
  /** The client's persons, if they were asked for. */
  contacts: Array<SalesManContact> | null;
  /** The client's ids in other systems, if they were asked for. */
  uids: Array<SalesManUid> | null;
}

/** Requisites of a client. What is not set is empty or null. */
export interface SalesManRequisites extends RawRecord {
  /** Legal name. */
  castUrName: string | null;
  /** Short legal name. The document lacks it. */
  castUrNameShort: string | null;
  /** Name. The document lacks it; a public server repeats the client's `title` here. */
  castName: string | null;
  /** Tax number (INN). */
  castInn: string | null;
  /** Code of the reason for tax registration (KPP). */
  castKpp: string | null;
  /** Bank. */
  castBank: string | null;
  /** Correspondent account. */
  castBankKs: string | null;
  /** Settlement account. */
  castBankRs: string | null;
  /** The bank's code (BIK). */
  castBankBik: string | null;
  /** Code of the organisation in the statistics (OKPO). */
  castOkpo: string | null;
  /** State registration number (OGRN). */
  castOgrn: string | null;
  /** Full name of the head, in the genitive ('in the person of'). */
  castDirName: string | null;
  /** Name of the head, for the signature. */
  castDirSignature: string | null;
  /** Position of the head, in the genitive. */
  castDirStatus: string | null;
  /** Position of the head. */
  castDirStatusSig: string | null;
  /** What the head acts on, in the genitive, such as the charter or a power of attorney. */
  castDirOsnovanie: string | null;
  /** Legal address. */
  castUrAddr: string | null;
  /** Actual address. The document lacks it; a public server repeats the client's `address` here. */
  castFacAddr: string | null;
  /** Type. The document lacks it; a public server repeats the client's `type` here. */
  castType: string | null;
}

/** A person of a client. The document does not name the fields; these are a public server's. */
export interface SalesManContact extends RawRecord {
  /** The person's id. */
  id: string;
  /** The same as `id`. Not enumerable, so a copy does not have it. */
  readonly pid: string;
  /** The person's name. */
  person: string | null;
  /** Position. */
  ptitle: string | null;
  /** Telephone numbers. */
  tel: string | null;
  /** Mobile phone numbers. */
  mob: string | null;
  /** E-mail addresses. */
  mail: string | null;
  /** Id of the client. */
  clid: string | null;
}

/** An id of a client in another system. The document does not name the fields; these are a public server's. */
export interface SalesManUid extends RawRecord {
  /** Name of the other system, or of the id. */
  name: string | null;
  /** The id there. */
  value: string | null;
  /** When it was written, as the server puts it. */
  datum: string | null;
  /** Id of the lead. */
  eid: string | null;
  /** Id of the client. */
  clid: string | null;
  /** Id of the deal. */
  did: string | null;
}

/** What a write did. */
export interface SalesManWrite extends RawRecord {
  /** The client's id. */
  id: string;
  /** The same as `id`. Not enumerable, so a copy does not have it. */
  readonly clid: string;
  /** What was done, in the server's words (Russian). */
  result: string | null;
  /** Id of the entry in the client's history that the change made. */
  hid: string | null;
  /** False if the server found the data identical to what it has, and no requisites were sent. */
  changed: boolean;
}

/** What a deletion did. */
export interface SalesManDelete extends RawRecord {
  /** The deleted client's id. */
  id: string;
  /** The same as `id`. Not enumerable, so a copy does not have it. */
  readonly clid: string;
  /** What was done, in the server's words (Russian). */
  result: string | null;
  /** What went with the client, in the server's words (Russian), with `<br>` between lines. */
  message: string | null;
}

/** What a new client is made of. */
export interface SalesManNewCustomer {
  /** Id of the user who is responsible. It cannot be cleared. */
  iduser?: string | number | undefined;
  /** Name of the industry. `null` clears it. */
  category?: string | null | undefined;
  /** The same as `category`, by the vendor's own word. `null` clears it. */
  idcategory?: string | null | undefined;
  /** Id of the parent organisation. `null` clears it. */
  headClid?: string | number | null | undefined;
  /** Id of the main person. `null` clears it. */
  pid?: string | number | null | undefined;
  /** Address. `null` clears it. */
  address?: string | null | undefined;
  /** Telephone numbers, as a list, or as text with `,` or `;` between. `null` clears it. */
  phone?: ReadonlyArray<string> | string | null | undefined;
  /** Fax numbers. `null` clears it. */
  fax?: string | null | undefined;
  /** Web site. `null` clears it. */
  siteUrl?: string | null | undefined;
  /** E-mail addresses. `null` clears it. */
  mailUrl?: string | null | undefined;
  /** Name of the territory. `null` clears it. */
  territoryName?: string | null | undefined;
  /** The same as `territoryName`, by the vendor's own word. `null` clears it. */
  territory?: string | null | undefined;
  /** Free text about the client. `null` clears it. */
  des?: string | null | undefined;
  /** How decisions are made. `null` clears it. */
  scheme?: string | null | undefined;
  /** Kind of relations, by name. `null` clears it. */
  tipCmr?: string | null | undefined;
  /** Name of the client's source. `null` clears it. */
  clientpath?: string | null | undefined;
  /** Additional field 1; `fields` says what it is called. `null` clears it. */
  input1?: string | null | undefined;
  /** Additional field 2. `null` clears it. */
  input2?: string | null | undefined;
  /** Additional field 3. `null` clears it. */
  input3?: string | null | undefined;
  /** Additional field 4. `null` clears it. */
  input4?: string | null | undefined;
  /** Additional field 5. `null` clears it. */
  input5?: string | null | undefined;
  /** Additional field 6. `null` clears it. */
  input6?: string | null | undefined;
  /** Additional field 7. `null` clears it. */
  input7?: string | null | undefined;
  /** Additional field 8. `null` clears it. */
  input8?: string | null | undefined;
  /** Additional field 9. `null` clears it. */
  input9?: string | null | undefined;
  /** Additional field 10. `null` clears it. */
  input10?: string | null | undefined;
  /** Requisites; those not given are not touched. To clear one, give null for it; null for all of them is
   * refused. */
  recv?: SalesManRequisitesFields | undefined;
  /** Name of the client, of at most 250 characters. */
  title: string;
  /** The client's id in another system, 1C say. It need not be unique. A public server cuts it after 30
   * characters. */
  uid?: string | number | undefined;
  /** Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`.
   * The vendor spells the last one `parnter` in some places; any other text goes through. Default: `client`. */
  type?: SalesManCustomerType | undefined;
  /** Login of the user who becomes responsible; the user of the call if it is not given. With a login that a
   * public server does not know, the client is made and cannot be read any more. */
  user?: string | undefined;
  /** When the client was added, in the account's time zone; now, if it is not given. */
  dateCreate?: Date | string | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Requisites to write. One that is not given is not touched. */
export interface SalesManRequisitesFields {
  /** Legal name. `null` clears it. */
  castUrName?: string | null | undefined;
  /** Short legal name. The document lacks it. `null` clears it. */
  castUrNameShort?: string | null | undefined;
  /** Name. The document lacks it; a public server repeats the client's `title` here, so writing it may do
   * nothing. `null` clears it. */
  castName?: string | null | undefined;
  /** Tax number (INN). `null` clears it. */
  castInn?: string | null | undefined;
  /** Code of the reason for tax registration (KPP). `null` clears it. */
  castKpp?: string | null | undefined;
  /** Bank. `null` clears it. */
  castBank?: string | null | undefined;
  /** Correspondent account. `null` clears it. */
  castBankKs?: string | null | undefined;
  /** Settlement account. `null` clears it. */
  castBankRs?: string | null | undefined;
  /** The bank's code (BIK). `null` clears it. */
  castBankBik?: string | null | undefined;
  /** Code of the organisation in the statistics (OKPO). `null` clears it. */
  castOkpo?: string | null | undefined;
  /** State registration number (OGRN). `null` clears it. */
  castOgrn?: string | null | undefined;
  /** Full name of the head, in the genitive ('in the person of'). `null` clears it. */
  castDirName?: string | null | undefined;
  /** Name of the head, for the signature. `null` clears it. */
  castDirSignature?: string | null | undefined;
  /** Position of the head, in the genitive. `null` clears it. */
  castDirStatus?: string | null | undefined;
  /** Position of the head. `null` clears it. */
  castDirStatusSig?: string | null | undefined;
  /** What the head acts on, in the genitive, such as the charter or a power of attorney. `null` clears it. */
  castDirOsnovanie?: string | null | undefined;
  /** Legal address. `null` clears it. */
  castUrAddr?: string | null | undefined;
  /** Actual address. The document lacks it; a public server repeats the client's `address` here, so writing it
   * may do nothing. `null` clears it. */
  castFacAddr?: string | null | undefined;
  /** Type. The document lacks it; a public server repeats the client's `type` here, so writing it may do
   * nothing. `null` clears it. */
  castType?: string | null | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link SalesManCustomers.list} takes. */
export interface SalesManCustomersList extends ListOptions {
  /** The column to sort by. The document's own default is the time of creation; a public server crashes
   * without one, so it is always sent. Default: `clid`. */
  order?: SalesManSortKey | undefined;
  /** Which clients come first, `new` or `old`. From a public server the new ones always do. Default: `new`. */
  first?: SalesManFirst | undefined;
  /** Only clients of the user with this login. */
  user?: string | undefined;
  /** Only clients of the user with this id. */
  iduser?: string | number | undefined;
  /** Only clients added after this day or time. A day means its midnight. Together with `dateEnd` both ends
   * are included. */
  dateStart?: Date | string | undefined;
  /** Only clients added before this day or time. A day means its midnight: to include the last day, give the
   * one after it. */
  dateEnd?: Date | string | undefined;
  /** Only clients changed after this day or time. Clients that were never changed after they were added do not
   * match. Give it together with `dateChangeEnd`: alone, a public server misreads it. */
  dateChangeStart?: Date | string | undefined;
  /** Only clients changed before this day or time. */
  dateChangeEnd?: Date | string | undefined;
  /** Only clients with this text in title, description, phone, e-mail or site. A public server finds phones by
   * their digits only. Neither `uid` nor tax number is searched. */
  word?: string | undefined;
  /** Only these fields in each row, by the vendor's names: a list, or text with commas and no spaces. `clid`
   * is always added. Names that are not known are dropped silently. */
  fields?: ReadonlyArray<string> | string | undefined;
  /** Whether rows carry requisites. Default: `false`. */
  bankinfo?: boolean | undefined;
  /** Whether rows carry ids of other systems. A public server never sends them in a listing. Default: `false`. */
  uids?: boolean | undefined;
  /** Further filters, under the vendor's own keys: `relation` (kind of relations), `idcategory` (industry),
   * `territory` and `clientpath` (source), each by its name and the last three by id too, `trash`, `type`,
   * and `input1` to `input10`. A public server answers an unknown key with every client, and adds a source
   * that it does not know to its dictionary. */
  filter?: Record<string, unknown> | undefined;
  /** The page to begin with, from 0. It counts pages of 200 clients, not clients. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link SalesManCustomers.get} takes. */
export interface SalesManCustomersGet {
  /** The client's id. */
  clid?: string | number | undefined;
  /** The client's id in another system. It is not unique. */
  uid?: string | number | undefined;
  /** The client's tax number (INN). */
  inn?: string | undefined;
  /** Whether to add the client's persons. A public server adds those that have an e-mail and belong to the
   * user. Default: `false`. */
  contacts?: boolean | undefined;
  /** Whether to add the requisites. Default: `false`. */
  bankinfo?: boolean | undefined;
  /** Whether to add the ids in other systems (see the vendor's «Заявки», leads). Default: `false`. */
  uids?: boolean | undefined;
}

/** What {@link SalesManCustomers.create} takes. */
export interface SalesManCustomersCreate {
  /** Name of the client, of at most 250 characters. */
  title: string;
  /** Id of the user who is responsible. It cannot be cleared. */
  iduser?: string | number | undefined;
  /** Name of the industry. `null` clears it. */
  category?: string | null | undefined;
  /** The same as `category`, by the vendor's own word. `null` clears it. */
  idcategory?: string | null | undefined;
  /** Id of the parent organisation. `null` clears it. */
  headClid?: string | number | null | undefined;
  /** Id of the main person. `null` clears it. */
  pid?: string | number | null | undefined;
  /** Address. `null` clears it. */
  address?: string | null | undefined;
  /** Telephone numbers, as a list, or as text with `,` or `;` between. `null` clears it. */
  phone?: ReadonlyArray<string> | string | null | undefined;
  /** Fax numbers. `null` clears it. */
  fax?: string | null | undefined;
  /** Web site. `null` clears it. */
  siteUrl?: string | null | undefined;
  /** E-mail addresses. `null` clears it. */
  mailUrl?: string | null | undefined;
  /** Name of the territory. `null` clears it. */
  territoryName?: string | null | undefined;
  /** The same as `territoryName`, by the vendor's own word. `null` clears it. */
  territory?: string | null | undefined;
  /** Free text about the client. `null` clears it. */
  des?: string | null | undefined;
  /** How decisions are made. `null` clears it. */
  scheme?: string | null | undefined;
  /** Kind of relations, by name. `null` clears it. */
  tipCmr?: string | null | undefined;
  /** Name of the client's source. `null` clears it. */
  clientpath?: string | null | undefined;
  /** Additional field 1; `fields` says what it is called. `null` clears it. */
  input1?: string | null | undefined;
  /** Additional field 2. `null` clears it. */
  input2?: string | null | undefined;
  /** Additional field 3. `null` clears it. */
  input3?: string | null | undefined;
  /** Additional field 4. `null` clears it. */
  input4?: string | null | undefined;
  /** Additional field 5. `null` clears it. */
  input5?: string | null | undefined;
  /** Additional field 6. `null` clears it. */
  input6?: string | null | undefined;
  /** Additional field 7. `null` clears it. */
  input7?: string | null | undefined;
  /** Additional field 8. `null` clears it. */
  input8?: string | null | undefined;
  /** Additional field 9. `null` clears it. */
  input9?: string | null | undefined;
  /** Additional field 10. `null` clears it. */
  input10?: string | null | undefined;
  /** Requisites; those not given are not touched. To clear one, give null for it; null for all of them is
   * refused. */
  recv?: SalesManRequisitesFields | undefined;
  /** The client's id in another system, 1C say. It need not be unique. A public server cuts it after 30
   * characters. */
  uid?: string | number | undefined;
  /** Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`.
   * The vendor spells the last one `parnter` in some places; any other text goes through. Default: `client`. */
  type?: SalesManCustomerType | undefined;
  /** Login of the user who becomes responsible; the user of the call if it is not given. With a login that a
   * public server does not know, the client is made and cannot be read any more. */
  user?: string | undefined;
  /** When the client was added, in the account's time zone; now, if it is not given. */
  dateCreate?: Date | string | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
  /** What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the
   * record first. The same request is sent again: the server makes no second client, and gives the id of the
   * one that is there. It can have been there before, unless a `uid` was given: one with another `uid` is an
   * `AlreadyExistsError`. Default: `raise`. */
  onUnknown?: SalesManOnUnknown | undefined;
}

/** What {@link SalesManCustomers.createMany} takes. */
export interface SalesManCustomersCreateMany {
  /** Login of the user who becomes responsible; the user of the call if it is not given. */
  user?: string | undefined;
  /** Rows in one request, at the most. Default: `20`. */
  batchSize?: number | undefined;
}

/** What {@link SalesManCustomers.update} takes. */
export interface SalesManCustomersUpdate {
  /** The client's id. */
  clid?: string | number | undefined;
  /** Id of the user who is responsible. It cannot be cleared. */
  iduser?: string | number | undefined;
  /** Name of the industry. `null` clears it. */
  category?: string | null | undefined;
  /** The same as `category`, by the vendor's own word. `null` clears it. */
  idcategory?: string | null | undefined;
  /** Id of the parent organisation. `null` clears it. */
  headClid?: string | number | null | undefined;
  /** Id of the main person. `null` clears it. */
  pid?: string | number | null | undefined;
  /** Address. `null` clears it. */
  address?: string | null | undefined;
  /** Telephone numbers, as a list, or as text with `,` or `;` between. `null` clears it. */
  phone?: ReadonlyArray<string> | string | null | undefined;
  /** Fax numbers. `null` clears it. */
  fax?: string | null | undefined;
  /** Web site. `null` clears it. */
  siteUrl?: string | null | undefined;
  /** E-mail addresses. `null` clears it. */
  mailUrl?: string | null | undefined;
  /** Name of the territory. `null` clears it. */
  territoryName?: string | null | undefined;
  /** The same as `territoryName`, by the vendor's own word. `null` clears it. */
  territory?: string | null | undefined;
  /** Free text about the client. `null` clears it. */
  des?: string | null | undefined;
  /** How decisions are made. `null` clears it. */
  scheme?: string | null | undefined;
  /** Kind of relations, by name. `null` clears it. */
  tipCmr?: string | null | undefined;
  /** Name of the client's source. `null` clears it. */
  clientpath?: string | null | undefined;
  /** Additional field 1; `fields` says what it is called. `null` clears it. */
  input1?: string | null | undefined;
  /** Additional field 2. `null` clears it. */
  input2?: string | null | undefined;
  /** Additional field 3. `null` clears it. */
  input3?: string | null | undefined;
  /** Additional field 4. `null` clears it. */
  input4?: string | null | undefined;
  /** Additional field 5. `null` clears it. */
  input5?: string | null | undefined;
  /** Additional field 6. `null` clears it. */
  input6?: string | null | undefined;
  /** Additional field 7. `null` clears it. */
  input7?: string | null | undefined;
  /** Additional field 8. `null` clears it. */
  input8?: string | null | undefined;
  /** Additional field 9. `null` clears it. */
  input9?: string | null | undefined;
  /** Additional field 10. `null` clears it. */
  input10?: string | null | undefined;
  /** Requisites; those not given are not touched. To clear one, give null for it; null for all of them is
   * refused. */
  recv?: SalesManRequisitesFields | undefined;
  /** The client's id in another system. A public server stores it only if the client has none yet. It cannot
   * be cleared. */
  uid?: string | number | undefined;
  /** Name of the client, of at most 250 characters. It cannot be cleared, since a client without one cannot be
   * read any more. */
  title?: string | undefined;
  /** Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`.
   * The vendor spells the last one `parnter` in some places; any other text goes through. */
  type?: SalesManCustomerType | undefined;
  /** Fields that this library does not know, under the vendor's names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another system. */
export interface SalesManCustomers {
  /**
   * Names of the fields that are in use.
   *
   * The fields of a client that are switched on in the control panel (Forms), additional fields (`input1` and
   * so on) among them: the vendor's name of each with its title. A field that is not here is silently dropped
   * by writes; on a fresh installation of a public server that holds for the fields of the dictionaries.
   *
   * @param callOptions What holds for this call only.
   * @returns The vendor's keys and values.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `POST /developer/v3/client/fields`.
   */
  fields(callOptions?: CallOptions): Promise<Record<string, unknown>>;

  /** The same, and the response that it came with. */
  fields(callOptions: WithResponse): Promise<[Record<string, unknown>, Response]>;

  /**
   * List customers.
   *
   * Clients that the user may see, 200 a page, newest first, unless a filter says otherwise. Sorted by
   * `clid`, which no two clients share; by another column rows can change places between pages. Clients that
   * are added meanwhile shift the pages, so rows repeat (repeats are dropped); deletions make rows skip.
   * 'Changed since' takes two listings, `dateStart` with `dateEnd` and `dateChangeStart` with
   * `dateChangeEnd`: an added client has no date of change.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `POST /developer/v3/client/list`.
   */
  list(options?: SalesManCustomersList, callOptions?: CallOptions): Pager<SalesManCustomer>;

  /**
   * Get a customer.
   *
   * One client by exactly one of `clid`, `uid` and `inn`. `contacts`, `bankinfo` and `uids` add their parts;
   * those not asked for are absent. Neither a `uid` nor a tax number is unique: of several clients, the
   * server picks one.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   *
   * Request: `POST /developer/v3/client/info`.
   */
  get(options: SalesManCustomersGet, callOptions?: CallOptions): Promise<SalesManCustomer>;

  /** The same, and the response that it came with. */
  get(options: SalesManCustomersGet, callOptions: WithResponse): Promise<[SalesManCustomer, Response]>;

  /**
   * Create a customer.
   *
   * Creates a client; only `title` is needed. The user of the call becomes responsible for it, or the one in
   * `user`. A client that is there already is an `AlreadyExistsError` with its id: a public server compares
   * the normalised title and, where given, phone and e-mail, so sending the same client again makes no second
   * one. `uid` is not compared. A public server rewrites text: quotes are dropped, ООО, ЗАО and ОАО go to the
   * end of the title, text after `<` is lost, emoji become `????`, a title ends after 250 characters, a `uid`
   * after 30. The server calls its own webhooks, up to 5 seconds each, before it answers: give writes 15
   * seconds or more.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /developer/v3/client/add`.
   */
  create(fields: SalesManCustomersCreate, callOptions?: CallOptions): Promise<SalesManWrite>;

  /** The same, and the response that it came with. */
  create(fields: SalesManCustomersCreate, callOptions: WithResponse): Promise<[SalesManWrite, Response]>;

  /**
   * Create several customers.
   *
   * Creates clients, each as `create` would, and tells for each row what became of it, in the order of the
   * rows. It is not all or nothing. If one row crashes a public server, the earlier rows are stored and
   * nothing is reported: sending them again finds them as existing. The user of the call becomes responsible,
   * or the one in `user`, or in a row's own `user`.
   *
   * @param rows The clients, each with the fields that `create` takes.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns One outcome for each row, in their order. Rows that failed do not reject.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /developer/v3/client/add.list`.
   */
  createMany(rows: ReadonlyArray<SalesManNewCustomer>, options?: SalesManCustomersCreateMany, callOptions?: CallOptions): Promise<Outcomes<SalesManWrite>>;

  /** The same, and the last response that it came with, `null` if there was nothing to send. */
  createMany(rows: ReadonlyArray<SalesManNewCustomer>, options: SalesManCustomersCreateMany | undefined, callOptions: WithResponse): Promise<[Outcomes<SalesManWrite>, Response | null]>;

  /**
   * Change a customer.
   *
   * Changes the given fields of a client, by `clid`, or by `uid` if there is no `clid`. A field that is not
   * given is not touched; an empty one is cleared. Requisites are changed one by one, independently of the
   * rest. Data that is the same as what is stored is no error: `changed` is then false, unless requisites
   * were sent. A public server ignores `user`, `dateCreate` and `trash`, and never replaces a `uid` that is
   * stored; a change of requisites alone does not move the date of change. It rewrites text and calls
   * webhooks as `create` does.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /developer/v3/client/update`.
   */
  update(fields: SalesManCustomersUpdate, callOptions?: CallOptions): Promise<SalesManWrite>;

  /** The same, and the response that it came with. */
  update(fields: SalesManCustomersUpdate, callOptions: WithResponse): Promise<[SalesManWrite, Response]>;

  /**
   * Delete a customer.
   *
   * Deletes a client that has no deals, open or closed; with deals it is a `ConflictError`. The client's
   * history, reminders and files go with it, its persons stay. Deleting it a second time is a
   * `NotFoundError`.
   *
   * @param clid The client's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   *
   * Request: `POST /developer/v3/client/delete`.
   */
  delete(clid: string | number, callOptions?: CallOptions): Promise<SalesManDelete>;

  /** The same, and the response that it came with. */
  delete(clid: string | number, callOptions: WithResponse): Promise<[SalesManDelete, Response]>;
}

/**
 * A client of SalesMan CRM.
 *
 * Clients of a SalesMan CRM: companies, persons, partners, contractors and competitors, with their
 * requisites. The call runs in the name of the user whose login it carries, and sees what that user sees.
 * Times are those of the account's time zone, without a zone. What hosted builds do can differ from what a
 * public server was seen to do: where this page says "a public server", the vendor's document says otherwise
 * or nothing.
 *
 * ```js
 * const client = SalesMan.fromEnv();
 * ```
 */
export declare class SalesMan extends Client {
  /**
   * Nothing is sent, and no connection made, before the first call.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  constructor(options: SalesManOptions);

  /**
   * The same, and what is not given is taken from the environment: `SALESMAN_BASE_URL`, `SALESMAN_LOGIN`, `SALESMAN_API_KEY`, `SALESMAN_METHOD`.
   *
   * @throws {ConfigError} An option is unknown or wrong.
   */
  static fromEnv(overrides?: Given<SalesManOptions>): SalesMan;

  /** The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another system. */
  readonly customers: SalesManCustomers;
}

/** Settings of {@link SalesMan}. */
export interface SalesManOptions extends ClientOptions {
  /** Where the CRM is. */
  baseUrl: string;
  /** The login of the user in whose name the calls run. The user's role decides what it sees. */
  login: string;
  /** The key of the account. */
  apiKey: string;
  /** `GET` sends the requests that the vendor's document shows as GET so, with a JSON body, for servers that
   * insist; `POST` is safer on the way through proxies. Default: `POST`. */
  method?: string | undefined;
}

/** The clients by the names of their CRMs. */
export interface Clients {
  guardant: Guardant;
  rkeeper: RKeeper;
  salesman: SalesMan;
}

/** The settings of the clients by the names of their CRMs. */
export interface ClientsOptions {
  guardant: GuardantOptions;
  rkeeper: RKeeperOptions;
  salesman: SalesManOptions;
}

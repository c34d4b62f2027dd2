// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
import type { CallOptions, Client, ListOptions, Outcomes, Pager, RawRecord, Response, RunOptions, WithResponse } from '../core.js';
import type { Guardant, RKeeper, SalesMan } from './types.js';

/** What two records of the same customer share. */
export type Key = 'externalId' | 'email' | 'phone' | 'taxId';

/** What becomes of a create whose answer is lost. */
export type OnUnknown = 'raise' | 'reconcile';

/** A customer of any CRM. Text that is not set is null here, whatever the CRM writes. */
export interface Customer extends RawRecord {
  /** The customer's id in the CRM. */
  id: string;
  /** Which CRM: `guardant`, `rkeeper` or `salesman`. */
  crm: string;
  /** `person`, `company`, or the CRM's own word for what is neither. */
  kind: string | null;
  /** How the customer is called: the company's name, or a person's last, first and middle name. */
  name: string | null;
  /** First name. */
  firstName: string | null;
  /** Middle name (patronymic). */
  middleName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Name of the company. Not set for a person. */
  companyName: string | null;
  /** Birthday. ISO text, such as `1971-10-18`; `null` if it is not set. */
  birthday: string | null;
  /** E-mail addresses as they are written in the CRM. */
  emails: Array<string>;
  /** Telephone numbers as they are written in the CRM. */
  phones: Array<string>;
  /** Phones, e-mails and all other contacts. */
  contacts: Array<Contact>;
  /** Addresses. */
  addresses: Array<Address>;
  /** Free text about the customer. */
  note: string | null;
  /** Whether the customer is archived or in the trash. Not set where the CRM has no such thing. */
  archived: boolean | null;
  /** The customer's id in another system. */
  externalId: string | null;
  /** Tax number (INN). */
  taxId: string | null;
  /** When the customer was added to the CRM. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  createdAt: string | null;
  /** When the customer was last changed. Not set before the first change. ISO 8601 text without a zone; UTC with `Z` if the client was given `timezone`; `null` if it is not set. */
  updatedAt: string | null;
}

/** A phone, an e-mail or another contact of a customer. */
export interface Contact extends RawRecord {
  /** The contact's id. Where the CRM does not number contacts it is made of the value, `phone:79161234567` or
   * `email:a@b.c`, and changes with it. */
  id: string;
  /** Which CRM. */
  crm: string;
  /** Whose contact it is. */
  customerId: string;
  /** `phone`, `email`, `messenger`, `social` or `other`. */
  kind: string;
  /** Id of the CRM's own type, where it has types. */
  typeId: string | null;
  /** Name of the CRM's own type. */
  typeName: string | null;
  /** The number, address or name, as it is written in the CRM. */
  value: string;
  /** A phone in the form of E.164 (`+79161234567`), if it is valid as written or with the client's
   * `defaultRegion`; an e-mail trimmed and in lower case. Else not set. */
  normalized: string | null;
}

/** An address of a customer. */
export interface Address extends RawRecord {
  /** The address's id. Where the CRM does not number addresses it is `main` or `legal`. */
  id: string;
  /** Which CRM. */
  crm: string;
  /** Whose address it is. */
  customerId: string;
  /** `home`, `work`, `main`, `legal`, or the CRM's own word in lower case. */
  kind: string | null;
  /** Id of the CRM's own type, where it has types. */
  typeId: string | null;
  /** Name of the CRM's own type. */
  typeName: string | null;
  /** The address in one line. Where the CRM keeps parts: postal code, country, region, city, street, house,
   * building and apartment, those that are set, with a comma and a space between. */
  text: string | null;
  /** Country. */
  country: string | null;
  /** Id of the country. */
  countryId: string | null;
  /** Region or district. */
  region: string | null;
  /** City. */
  city: string | null;
  /** Id of the city. */
  cityId: string | null;
  /** Street. */
  street: string | null;
  /** Id of the street. */
  streetId: string | null;
  /** House number. */
  house: string | null;
  /** Building or block of the house. */
  building: string | null;
  /** Entrance. */
  entrance: string | null;
  /** Floor. */
  floor: string | null;
  /** Apartment or office number. */
  apartment: string | null;
  /** Code of the entrance door. */
  entryCode: string | null;
  /** Postal code. */
  postalCode: string | null;
  /** What a courier should know. */
  note: string | null;
  /** Latitude, as the CRM writes it. */
  latitude: string | null;
  /** Longitude, as the CRM writes it. */
  longitude: string | null;
  /** The nearest metro station. */
  metroStation: string | null;
  /** Id of the nearest metro station. */
  metroStationId: string | null;
  /** Whether the address cannot be changed. Not set where the CRM has no such thing. */
  readOnly: boolean | null;
}

/** An order of a customer. */
export interface Order extends RawRecord {
  /** The order's id. */
  id: string;
  /** Which CRM. */
  crm: string;
  /** Whose order it is. */
  customerId: string;
  /** The order's number. */
  number: string | null;
  /** `new`, `update`, or the CRM's own number for another kind. */
  kind: string | null;
  /** `draft`, `submitted`, `revoked`, or the CRM's own word. */
  status: string | null;
  /** How many. */
  quantity: number | null;
  /** Free text. */
  description: string | null;
  /** When the order was made. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  createdAt: string | null;
  /** When it was submitted. ISO 8601 text, UTC with `Z`; `null` if it is not set. */
  submittedAt: string | null;
  /** Whether it is archived. */
  archived: boolean | null;
  /** Its id in another system. */
  externalId: string | null;
}

/** What an upsert did. */
export interface Upserted {
  /** The customer, as it is now. */
  customer: Customer;
  /** Whether it was created; else it was there and was changed. */
  created: boolean;
}

/** What a CRM can do of the common interface, and what it costs. */
export interface Capability {
  /** A call, an argument of it, or a way of it: `customers.list`, `customers.list.query`,
   * `customers.find.email`. */
  key: string;
  /** Whether it can be asked for. */
  supported: boolean;
  /** `native`: the CRM does it itself. `emulated`: it is made of other requests. `none`: it is refused. */
  how: string;
  /** Requests that it takes. */
  cost: string | null;
  /** What to know of it; of what is refused, what can be done instead. */
  note: string | null;
}

/** What can be written of a customer. What a CRM lacks is refused before any request. */
export interface CustomerFields {
  /** `person`, `company`, or the CRM's own word for another kind. `null` clears it. */
  kind?: string | null | undefined;
  /** The whole name. It counts where the CRM has nothing better of what is given. `null` clears it. */
  name?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company. `null` clears it. */
  companyName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** E-mail addresses. They take the place of those that are there. `null` clears it. */
  emails?: ReadonlyArray<string> | string | null | undefined;
  /** Telephone numbers. They take the place of those that are there. `null` clears it. */
  phones?: ReadonlyArray<string> | string | null | undefined;
  /** Contacts of other types. */
  contacts?: ReadonlyArray<ContactFields> | undefined;
  /** Addresses. */
  addresses?: ReadonlyArray<AddressFields> | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Whether the customer is archived. `null` clears it. */
  archived?: boolean | null | undefined;
  /** The customer's id in another system. `null` clears it. */
  externalId?: string | number | null | undefined;
  /** Tax number (INN). `null` clears it. */
  taxId?: string | null | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** A customer's id, and what is to be changed of it. */
export interface CustomerChanges {
  /** The customer's id. */
  id: string | number;
  /** `person`, `company`, or the CRM's own word for another kind. `null` clears it. */
  kind?: string | null | undefined;
  /** The whole name. It counts where the CRM has nothing better of what is given. `null` clears it. */
  name?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company. `null` clears it. */
  companyName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** E-mail addresses. They take the place of those that are there. `null` clears it. */
  emails?: ReadonlyArray<string> | string | null | undefined;
  /** Telephone numbers. They take the place of those that are there. `null` clears it. */
  phones?: ReadonlyArray<string> | string | null | undefined;
  /** Contacts of other types. */
  contacts?: ReadonlyArray<ContactFields> | undefined;
  /** Addresses. */
  addresses?: ReadonlyArray<AddressFields> | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Whether the customer is archived. `null` clears it. */
  archived?: boolean | null | undefined;
  /** The customer's id in another system. `null` clears it. */
  externalId?: string | number | null | undefined;
  /** Tax number (INN). `null` clears it. */
  taxId?: string | null | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What can be written of a contact. */
export interface ContactFields {
  /** `phone` or `email`; the CRM's first type of that kind is taken. Leave it out with `typeId`. `null` clears it. */
  kind?: string | null | undefined;
  /** Id of the CRM's own type, where it has types. `null` clears it. */
  typeId?: string | number | null | undefined;
  /** The number, address or name. */
  value: string;
}

/** What can be written of an address. Country, city and street are given by id or by name; a name is looked up
 * in the CRM's dictionary. */
export interface AddressFields {
  /** `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `typeId`. `null` clears it. */
  kind?: string | null | undefined;
  /** Id of the CRM's own type, where it has types. `null` clears it. */
  typeId?: string | number | null | undefined;
  /** The address in one line, where the CRM keeps it so. `null` clears it. */
  text?: string | null | undefined;
  /** Country, by name. `null` clears it. */
  country?: string | null | undefined;
  /** Country, by id. `null` clears it. */
  countryId?: string | number | null | undefined;
  /** Region or district. `null` clears it. */
  region?: string | null | undefined;
  /** City, by name. `null` clears it. */
  city?: string | null | undefined;
  /** City, by id. `null` clears it. */
  cityId?: string | number | null | undefined;
  /** Street, by name. `null` clears it. */
  street?: string | null | undefined;
  /** Street, by id. `null` clears it. */
  streetId?: string | number | null | undefined;
  /** House number. `null` clears it. */
  house?: string | null | undefined;
  /** Building or block of the house. `null` clears it. */
  building?: string | null | undefined;
  /** Entrance. `null` clears it. */
  entrance?: string | null | undefined;
  /** Floor. `null` clears it. */
  floor?: string | null | undefined;
  /** Apartment or office number. `null` clears it. */
  apartment?: string | null | undefined;
  /** Code of the entrance door. `null` clears it. */
  entryCode?: string | null | undefined;
  /** Postal code. `null` clears it. */
  postalCode?: string | null | undefined;
  /** What a courier should know. `null` clears it. */
  note?: string | null | undefined;
  /** Latitude. `null` clears it. */
  latitude?: string | null | undefined;
  /** Longitude. `null` clears it. */
  longitude?: string | null | undefined;
  /** The nearest metro station. `null` clears it. */
  metroStation?: string | null | undefined;
  /** Id of the nearest metro station. `null` clears it. */
  metroStationId?: string | number | null | undefined;
  /** Whether a city or street that the dictionary lacks is added to it; else its name is refused. */
  createMissing?: boolean | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link CrmCustomers.list} takes. */
export interface CrmCustomersList extends ListOptions {
  /** Only `person`s, only `company`s, or only those of the CRM's own kind. */
  kind?: string | undefined;
  /** Only those that are archived (true) or only the others (false). Both if it is not given. */
  archived?: boolean | undefined;
  /** Only customers that were added or changed since then. A change of requisites alone is not seen. Taken as
   * two listings, of the added and of the changed ones, each customer once. */
  modifiedSince?: Date | string | undefined;
  /** Only customers with this text in them. */
  query?: string | undefined;
}

/** What {@link CrmCustomers.find} takes. */
export interface CrmCustomersFind {
  /** The id in another system. */
  externalId?: string | number | undefined;
  /** An e-mail address. */
  email?: string | undefined;
  /** A telephone number. */
  phone?: string | undefined;
  /** Tax number (INN). */
  taxId?: string | undefined;
}

/** What {@link CrmCustomers.create} takes. */
export interface CrmCustomersCreate {
  /** `person`, `company`, or the CRM's own word for another kind. `null` clears it. */
  kind?: string | null | undefined;
  /** The whole name. It counts where the CRM has nothing better of what is given. `null` clears it. */
  name?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company. `null` clears it. */
  companyName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** E-mail addresses. They take the place of those that are there. `null` clears it. */
  emails?: ReadonlyArray<string> | string | null | undefined;
  /** Telephone numbers. They take the place of those that are there. `null` clears it. */
  phones?: ReadonlyArray<string> | string | null | undefined;
  /** Contacts of other types. */
  contacts?: ReadonlyArray<ContactFields> | undefined;
  /** Addresses. */
  addresses?: ReadonlyArray<AddressFields> | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Whether the customer is archived. `null` clears it. */
  archived?: boolean | null | undefined;
  /** The customer's id in another system. `null` clears it. */
  externalId?: string | number | null | undefined;
  /** Tax number (INN). `null` clears it. */
  taxId?: string | null | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
  /** What to do if the answer to a create is lost: `reconcile` looks for the customer where the CRM has
   * something to look for it by (SalesMan; Guardant by `externalId`), and `raise` does not. What is not found
   * is an `OutcomeUnknownError`. Default: `reconcile`. */
  onUnknown?: OnUnknown | undefined;
}

/** What {@link CrmCustomers.update} takes. */
export interface CrmCustomersUpdate {
  /** `person`, `company`, or the CRM's own word for another kind. `null` clears it. */
  kind?: string | null | undefined;
  /** The whole name. It counts where the CRM has nothing better of what is given. `null` clears it. */
  name?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company. `null` clears it. */
  companyName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** E-mail addresses. They take the place of those that are there. `null` clears it. */
  emails?: ReadonlyArray<string> | string | null | undefined;
  /** Telephone numbers. They take the place of those that are there. `null` clears it. */
  phones?: ReadonlyArray<string> | string | null | undefined;
  /** Contacts of other types. */
  contacts?: ReadonlyArray<ContactFields> | undefined;
  /** Addresses. */
  addresses?: ReadonlyArray<AddressFields> | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Whether the customer is archived. `null` clears it. */
  archived?: boolean | null | undefined;
  /** The customer's id in another system. `null` clears it. */
  externalId?: string | number | null | undefined;
  /** Tax number (INN). `null` clears it. */
  taxId?: string | null | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link CrmCustomers.upsert} takes. */
export interface CrmCustomersUpsert {
  /** `person`, `company`, or the CRM's own word for another kind. `null` clears it. */
  kind?: string | null | undefined;
  /** The whole name. It counts where the CRM has nothing better of what is given. `null` clears it. */
  name?: string | null | undefined;
  /** First name. `null` clears it. */
  firstName?: string | null | undefined;
  /** Middle name (patronymic). `null` clears it. */
  middleName?: string | null | undefined;
  /** Last name. `null` clears it. */
  lastName?: string | null | undefined;
  /** Name of the company. `null` clears it. */
  companyName?: string | null | undefined;
  /** Birthday. ISO text, such as `1971-10-18`. `null` clears it. */
  birthday?: string | null | undefined;
  /** E-mail addresses. They take the place of those that are there. `null` clears it. */
  emails?: ReadonlyArray<string> | string | null | undefined;
  /** Telephone numbers. They take the place of those that are there. `null` clears it. */
  phones?: ReadonlyArray<string> | string | null | undefined;
  /** Contacts of other types. */
  contacts?: ReadonlyArray<ContactFields> | undefined;
  /** Addresses. */
  addresses?: ReadonlyArray<AddressFields> | undefined;
  /** Free text about the customer. `null` clears it. */
  note?: string | null | undefined;
  /** Whether the customer is archived. `null` clears it. */
  archived?: boolean | null | undefined;
  /** The customer's id in another system. `null` clears it. */
  externalId?: string | number | null | undefined;
  /** Tax number (INN). `null` clears it. */
  taxId?: string | null | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
  /** The field that says whether it is the same customer: `externalId`, `taxId`, `email` (of `emails`) or
   * `phone` (of `phones`). Default: `external_id`. */
  key?: Key | undefined;
  /** What to do if the answer to a create is lost: `reconcile` looks for the customer where the CRM has
   * something to look for it by (SalesMan; Guardant by `externalId`), and `raise` does not. What is not found
   * is an `OutcomeUnknownError`. Default: `reconcile`. */
  onUnknown?: OnUnknown | undefined;
}

/** What {@link CrmCustomers.getMany} takes. */
export interface CrmCustomersGetMany extends RunOptions {
  /** How many are under way at a time. Default: `8`. */
  concurrency?: number | undefined;
}

/** What {@link CrmCustomers.createMany} takes. */
export interface CrmCustomersCreateMany extends RunOptions {
  /** How many are under way at a time. Default: `8`. */
  concurrency?: number | undefined;
  /** What to do if the answer to a create is lost: `reconcile` looks for the customer where the CRM has
   * something to look for it by (SalesMan; Guardant by `externalId`), and `raise` does not. What is not found
   * is an `OutcomeUnknownError`. Default: `reconcile`. */
  onUnknown?: OnUnknown | undefined;
}

/** What {@link CrmCustomers.updateMany} takes. */
export interface CrmCustomersUpdateMany extends RunOptions {
  /** How many are under way at a time. Default: `8`. */
  concurrency?: number | undefined;
}

/** What {@link CrmCustomers.deleteMany} takes. */
export interface CrmCustomersDeleteMany extends RunOptions {
  /** How many are under way at a time. Default: `8`. */
  concurrency?: number | undefined;
}

/** Customers. */
export interface CrmCustomers {
  /**
   * List customers.
   *
   * The customers of the CRM, page by page, each once.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  list(options?: CrmCustomersList, callOptions?: CallOptions): Pager<Customer>;

  /**
   * Read a customer.
   *
   * One customer, with contacts and addresses.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns The record.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  get(id: string | number, callOptions?: CallOptions): Promise<Customer>;

  /** The same, and the last response that it came with. */
  get(id: string | number, callOptions: WithResponse): Promise<[Customer, Response]>;

  /**
   * Find a customer.
   *
   * The customer with exactly this external id, e-mail, phone or tax number: one of them is given. Several
   * matches are an `AmbiguousError`. Phones are the same if they are the same number, however written;
   * e-mails are compared trimmed and in lower case.
   *
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record, `null` if there is none.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  find(options: CrmCustomersFind, callOptions?: CallOptions): Promise<Customer | null>;

  /** The same, and the last response that it came with. */
  find(options: CrmCustomersFind, callOptions: WithResponse): Promise<[Customer | null, Response]>;

  /**
   * Create a customer.
   *
   * Creates a customer and returns it as the CRM stored it. If the answer is lost, the customer is looked
   * for: see `onUnknown`.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  create(fields: CrmCustomersCreate, callOptions?: CallOptions): Promise<Customer>;

  /** The same, and the last response that it came with. */
  create(fields: CrmCustomersCreate, callOptions: WithResponse): Promise<[Customer, Response]>;

  /**
   * Change a customer.
   *
   * Changes what is given, leaves the rest, and returns the whole customer. Null clears.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  update(id: string | number, fields: CrmCustomersUpdate, callOptions?: CallOptions): Promise<Customer>;

  /** The same, and the last response that it came with. */
  update(id: string | number, fields: CrmCustomersUpdate, callOptions: WithResponse): Promise<[Customer, Response]>;

  /**
   * Delete a customer.
   *
   * Deletes a customer.
   *
   * @param id The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  delete(id: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the last response that it came with. */
  delete(id: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;

  /**
   * Create a customer or change the one that is there.
   *
   * Looks for the customer by `key`, one of the fields given, and changes it, or creates it if there is none.
   * Two upserts of one value in one process go one after the other, so they never make two customers; two
   * processes can.
   *
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  upsert(fields: CrmCustomersUpsert, callOptions?: CallOptions): Promise<Upserted>;

  /** The same, and the last response that it came with. */
  upsert(fields: CrmCustomersUpsert, callOptions: WithResponse): Promise<[Upserted, Response]>;

  /**
   * Read several customers.
   *
   * Reads each customer and tells for each id, in order, what became of it.
   *
   * @param ids The customers' ids.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns One outcome for each row, in their order. Rows that failed do not reject.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  getMany(ids: ReadonlyArray<string | number>, options?: CrmCustomersGetMany, callOptions?: CallOptions): Promise<Outcomes<Customer>>;

  /** The same, and the last response that it came with, `null` if there was nothing to send. */
  getMany(ids: ReadonlyArray<string | number>, options: CrmCustomersGetMany | undefined, callOptions: WithResponse): Promise<[Outcomes<Customer>, Response | null]>;

  /**
   * Create several customers.
   *
   * Creates each customer and tells for each row, in order, what became of it. It is not all or nothing.
   *
   * @param rows The customers, each with the fields that `create` takes.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns One outcome for each row, in their order. Rows that failed do not reject.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  createMany(rows: ReadonlyArray<CustomerFields>, options?: CrmCustomersCreateMany, callOptions?: CallOptions): Promise<Outcomes<Customer>>;

  /** The same, and the last response that it came with, `null` if there was nothing to send. */
  createMany(rows: ReadonlyArray<CustomerFields>, options: CrmCustomersCreateMany | undefined, callOptions: WithResponse): Promise<[Outcomes<Customer>, Response | null]>;

  /**
   * Change several customers.
   *
   * Changes each customer and tells for each row, in order, what became of it. It is not all or nothing.
   *
   * @param rows The changes, each with `id` and the fields that `update` takes.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns One outcome for each row, in their order. Rows that failed do not reject.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  updateMany(rows: ReadonlyArray<CustomerChanges>, options?: CrmCustomersUpdateMany, callOptions?: CallOptions): Promise<Outcomes<Customer>>;

  /** The same, and the last response that it came with, `null` if there was nothing to send. */
  updateMany(rows: ReadonlyArray<CustomerChanges>, options: CrmCustomersUpdateMany | undefined, callOptions: WithResponse): Promise<[Outcomes<Customer>, Response | null]>;

  /**
   * Delete several customers.
   *
   * Deletes each customer and tells for each id, in order, what became of it.
   *
   * @param ids The customers' ids.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns One outcome for each row, in their order. Rows that failed do not reject.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  deleteMany(ids: ReadonlyArray<string | number>, options?: CrmCustomersDeleteMany, callOptions?: CallOptions): Promise<Outcomes<Customer>>;

  /** The same, and the last response that it came with, `null` if there was nothing to send. */
  deleteMany(ids: ReadonlyArray<string | number>, options: CrmCustomersDeleteMany | undefined, callOptions: WithResponse): Promise<[Outcomes<Customer>, Response | null]>;
}

/** What {@link CrmContacts.create} takes. */
export interface CrmContactsCreate {
  /** `phone` or `email`; the CRM's first type of that kind is taken. Leave it out with `typeId`. `null` clears it. */
  kind?: string | null | undefined;
  /** Id of the CRM's own type, where it has types. `null` clears it. */
  typeId?: string | number | null | undefined;
  /** The number, address or name. */
  value: string;
}

/** What {@link CrmContacts.update} takes. */
export interface CrmContactsUpdate {
  /** The new number, address or name. */
  value: string;
}

/** Phones, e-mails and other contacts of a customer. */
export interface CrmContacts {
  /**
   * List a customer's contacts.
   *
   * All contacts of a customer.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  list(customerId: string | number, callOptions?: CallOptions): Promise<Contact[]>;

  /** The same, and the last response that it came with. */
  list(customerId: string | number, callOptions: WithResponse): Promise<[Contact[], Response]>;

  /**
   * Add a contact.
   *
   * Adds a contact to a customer.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  create(customerId: string | number, fields: CrmContactsCreate, callOptions?: CallOptions): Promise<Contact>;

  /** The same, and the last response that it came with. */
  create(customerId: string | number, fields: CrmContactsCreate, callOptions: WithResponse): Promise<[Contact, Response]>;

  /**
   * Change a contact.
   *
   * Changes the value of a contact and leaves the others as they are. If the contact is gone by then, it is a
   * `ConflictError` or, where the CRM numbers contacts, what the CRM says.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param contactId The contact's id.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  update(customerId: string | number, contactId: string | number, options: CrmContactsUpdate, callOptions?: CallOptions): Promise<Contact>;

  /** The same, and the last response that it came with. */
  update(customerId: string | number, contactId: string | number, options: CrmContactsUpdate, callOptions: WithResponse): Promise<[Contact, Response]>;

  /**
   * Delete a contact.
   *
   * Deletes a contact and leaves the others as they are.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param contactId The contact's id.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  delete(customerId: string | number, contactId: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the last response that it came with. */
  delete(customerId: string | number, contactId: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** What {@link CrmAddresses.create} takes. */
export interface CrmAddressesCreate {
  /** `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `typeId`. `null` clears it. */
  kind?: string | null | undefined;
  /** Id of the CRM's own type, where it has types. `null` clears it. */
  typeId?: string | number | null | undefined;
  /** The address in one line, where the CRM keeps it so. `null` clears it. */
  text?: string | null | undefined;
  /** Country, by name. `null` clears it. */
  country?: string | null | undefined;
  /** Country, by id. `null` clears it. */
  countryId?: string | number | null | undefined;
  /** Region or district. `null` clears it. */
  region?: string | null | undefined;
  /** City, by name. `null` clears it. */
  city?: string | null | undefined;
  /** City, by id. `null` clears it. */
  cityId?: string | number | null | undefined;
  /** Street, by name. `null` clears it. */
  street?: string | null | undefined;
  /** Street, by id. `null` clears it. */
  streetId?: string | number | null | undefined;
  /** House number. `null` clears it. */
  house?: string | null | undefined;
  /** Building or block of the house. `null` clears it. */
  building?: string | null | undefined;
  /** Entrance. `null` clears it. */
  entrance?: string | null | undefined;
  /** Floor. `null` clears it. */
  floor?: string | null | undefined;
  /** Apartment or office number. `null` clears it. */
  apartment?: string | null | undefined;
  /** Code of the entrance door. `null` clears it. */
  entryCode?: string | null | undefined;
  /** Postal code. `null` clears it. */
  postalCode?: string | null | undefined;
  /** What a courier should know. `null` clears it. */
  note?: string | null | undefined;
  /** Latitude. `null` clears it. */
  latitude?: string | null | undefined;
  /** Longitude. `null` clears it. */
  longitude?: string | null | undefined;
  /** The nearest metro station. `null` clears it. */
  metroStation?: string | null | undefined;
  /** Id of the nearest metro station. `null` clears it. */
  metroStationId?: string | number | null | undefined;
  /** Whether a city or street that the dictionary lacks is added to it; else its name is refused. */
  createMissing?: boolean | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** What {@link CrmAddresses.update} takes. */
export interface CrmAddressesUpdate {
  /** `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `typeId`. `null` clears it. */
  kind?: string | null | undefined;
  /** Id of the CRM's own type, where it has types. `null` clears it. */
  typeId?: string | number | null | undefined;
  /** The address in one line, where the CRM keeps it so. `null` clears it. */
  text?: string | null | undefined;
  /** Country, by name. `null` clears it. */
  country?: string | null | undefined;
  /** Country, by id. `null` clears it. */
  countryId?: string | number | null | undefined;
  /** Region or district. `null` clears it. */
  region?: string | null | undefined;
  /** City, by name. `null` clears it. */
  city?: string | null | undefined;
  /** City, by id. `null` clears it. */
  cityId?: string | number | null | undefined;
  /** Street, by name. `null` clears it. */
  street?: string | null | undefined;
  /** Street, by id. `null` clears it. */
  streetId?: string | number | null | undefined;
  /** House number. `null` clears it. */
  house?: string | null | undefined;
  /** Building or block of the house. `null` clears it. */
  building?: string | null | undefined;
  /** Entrance. `null` clears it. */
  entrance?: string | null | undefined;
  /** Floor. `null` clears it. */
  floor?: string | null | undefined;
  /** Apartment or office number. `null` clears it. */
  apartment?: string | null | undefined;
  /** Code of the entrance door. `null` clears it. */
  entryCode?: string | null | undefined;
  /** Postal code. `null` clears it. */
  postalCode?: string | null | undefined;
  /** What a courier should know. `null` clears it. */
  note?: string | null | undefined;
  /** Latitude. `null` clears it. */
  latitude?: string | null | undefined;
  /** Longitude. `null` clears it. */
  longitude?: string | null | undefined;
  /** The nearest metro station. `null` clears it. */
  metroStation?: string | null | undefined;
  /** Id of the nearest metro station. `null` clears it. */
  metroStationId?: string | number | null | undefined;
  /** Whether a city or street that the dictionary lacks is added to it; else its name is refused. */
  createMissing?: boolean | undefined;
  /** Fields that this interface does not have, under the CRM's own names. They are sent as they are. */
  extra?: Record<string, unknown> | undefined;
}

/** Addresses of a customer. */
export interface CrmAddresses {
  /**
   * List a customer's addresses.
   *
   * All addresses of a customer.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param callOptions What holds for this call only.
   * @returns All of the records, in the CRM's order.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  list(customerId: string | number, callOptions?: CallOptions): Promise<Address[]>;

  /** The same, and the last response that it came with. */
  list(customerId: string | number, callOptions: WithResponse): Promise<[Address[], Response]>;

  /**
   * Add an address.
   *
   * Adds an address to a customer.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  create(customerId: string | number, fields: CrmAddressesCreate, callOptions?: CallOptions): Promise<Address>;

  /** The same, and the last response that it came with. */
  create(customerId: string | number, fields: CrmAddressesCreate, callOptions: WithResponse): Promise<[Address, Response]>;

  /**
   * Change an address.
   *
   * Changes what is given of an address and leaves the rest. Null clears.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param addressId The address's id.
   * @param fields What is not given, or `undefined`, is not sent; `null` clears.
   * @param callOptions What holds for this call only.
   * @returns The record as the CRM stored it.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  update(customerId: string | number, addressId: string | number, fields: CrmAddressesUpdate, callOptions?: CallOptions): Promise<Address>;

  /** The same, and the last response that it came with. */
  update(customerId: string | number, addressId: string | number, fields: CrmAddressesUpdate, callOptions: WithResponse): Promise<[Address, Response]>;

  /**
   * Delete an address.
   *
   * Deletes an address.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param addressId The address's id.
   * @param callOptions What holds for this call only.
   * @returns Nothing.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {OutcomeUnknownError} It was sent, and no answer that can be read came: it may have happened.
   * @throws {TransportError} It could not be sent.
   */
  delete(customerId: string | number, addressId: string | number, callOptions?: CallOptions): Promise<void>;

  /** The same, and the last response that it came with. */
  delete(customerId: string | number, addressId: string | number, callOptions: WithResponse): Promise<[undefined, Response]>;
}

/** What {@link CrmOrders.list} takes. */
export interface CrmOrdersList extends ListOptions {
  /** Only orders with these statuses, one or several: `draft`, `submitted`, `revoked`. */
  status?: ReadonlyArray<string> | string | undefined;
}

/** Orders of a customer. */
export interface CrmOrders {
  /**
   * List a customer's orders.
   *
   * The orders of a customer, page by page.
   *
   * @param customerId The customer's id. Decimal digits, as text or as a safe integer.
   * @param options What is not given is not sent.
   * @param callOptions What holds for this call only.
   * @returns A lazy listing: nothing is sent before the first record or page is asked for.
   * @throws {InvalidArgumentError} An argument that the CRM could never accept; before any request.
   * @throws {UnsupportedError} The CRM cannot do it, or cannot take an argument of it; before any request.
   * @throws {ApiError} The CRM refused: {@link NotFoundError}, {@link AuthenticationError}, {@link InvalidRequestError} and so on.
   * @throws {TransportError} No usable answer came; {@link DecodeError}: one that cannot be read.
   */
  list(customerId: string | number, options?: CrmOrdersList, callOptions?: CallOptions): Pager<Order>;
}

/** What {@link Crm.capabilities} has a row of. */
export type CapabilityKey =
  | 'customers.list'
  | 'customers.list.kind'
  | 'customers.list.archived'
  | 'customers.list.modifiedSince'
  | 'customers.list.query'
  | 'customers.get'
  | 'customers.find.externalId'
  | 'customers.find.email'
  | 'customers.find.phone'
  | 'customers.find.taxId'
  | 'customers.create'
  | 'customers.update'
  | 'customers.delete'
  | 'customers.upsert'
  | 'customers.getMany'
  | 'customers.createMany'
  | 'customers.updateMany'
  | 'customers.deleteMany'
  | 'contacts.list'
  | 'contacts.create'
  | 'contacts.update'
  | 'contacts.delete'
  | 'addresses.list'
  | 'addresses.create'
  | 'addresses.update'
  | 'addresses.delete'
  | 'orders.list'
  | 'orders.list.status';

/** What a CRM can do, by call, argument or way. As text, and printed, it is a table. */
export type Capabilities = { readonly [Key in CapabilityKey]: Readonly<Capability> };

/**
 * One interface over Guardant Station, r_keeper Delivery and SalesMan. What a CRM cannot do is refused before
 * any request, and says what can be done instead.
 *
 * ```js
 * const crm = connect('salesman', { baseUrl, login, apiKey });
 * const customer = await crm.customers.find({ externalId: '42' });
 * ```
 */
export declare class Crm<Native extends Client = Guardant | RKeeper | SalesMan> {
  /**
   * The common interface over a client. It has no settings of its own.
   *
   * @throws {InvalidArgumentError} It is no client.
   */
  constructor(native: Native);

  /** The client underneath. */
  readonly native: Native;

  /** What the CRM can do, and what it costs. What is not supported is refused before any request. */
  readonly capabilities: Capabilities;

  /** Customers. */
  readonly customers: CrmCustomers;

  /** Phones, e-mails and other contacts of a customer. */
  readonly contacts: CrmContacts;

  /** Addresses of a customer. */
  readonly addresses: CrmAddresses;

  /** Orders of a customer. */
  readonly orders: CrmOrders;

  /** Closes the client underneath: later calls are refused with a {@link ClosedError}. */
  close(): Promise<void>;

  /** Closes the client if `connect` made it; one that was given stays open. */
  [Symbol.asyncDispose](): Promise<void>;
}


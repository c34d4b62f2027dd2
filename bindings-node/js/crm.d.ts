import type { Given } from './core.js';
import type { Address, Contact, Crm, Customer, Order } from './generated/crm.js';
import type { Clients, ClientsOptions } from './generated/types.js';

/**
 * A CRM behind the common interface, with a client of its own. Nothing is sent before the first call.
 *
 * ```js
 * const crm = connect('guardant', { token });
 * for await (const customer of crm.customers.list({ kind: 'company' })) console.log(customer.name);
 * ```
 *
 * @param crm Which CRM: `guardant`, `rkeeper` or `salesman`.
 * @param options The settings of its client. What is not given is taken from the environment, as by its `fromEnv`.
 * @throws {ConfigError} There is no such CRM, or an option is unknown, wrong or missing.
 */
export declare function connect<Name extends keyof Clients>(crm: Name, options?: Given<ClientsOptions[Name]>): Crm<Clients[Name]>;

/**
 * How a field of a record of the common interface was read: the rule, and the CRM's own values that it was used on.
 *
 * ```js
 * const { from, values, readLoss } = explain(customer, 'phones');
 * ```
 *
 * @param record A record as a call gave it. A copy does not know where it came from.
 * @param field The name of one of its fields.
 * @throws {InvalidArgumentError} It is a copy, or there is no rule for the field.
 */
export declare function explain<T extends Address | Contact | Customer | Order>(record: T, field: Exclude<keyof T, 'raw' | 'rawJson' | symbol | number>): Explanation;

/** A rule of the mapping with the CRM's own values that it was used on. */
export interface Explanation {
  /** Which CRM. */
  crm: string;
  /** Which model: `Customer`. */
  model: string;
  /** Which field: `phones`. */
  field: string;
  /** The keys of the CRM's own record that it is read from. */
  from: string[];
  /** The name of the function that makes one value of them; `null` if the value is copied. */
  by: string | null;
  /** Why there is nothing to read; `null` if there is. */
  none: string | null;
  /** What is lost in reading; `null` if nothing is. */
  readLoss: string | null;
  /** The keys that it is written to. */
  to: string[];
  /** How what is written is made; `null` if it is just the value. */
  madeBy: string | null;
  /** What is lost in writing; `null` if nothing is. */
  writeLoss: string | null;
  /** Why it cannot be written, and what can be done instead; `null` if it can. */
  refused: string | null;
  /** The CRM's own values, by their keys. A key that the record lacks is not here. */
  values: Record<string, unknown>;
}

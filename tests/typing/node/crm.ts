// The common interface: what the declarations must allow and must refuse, as a program would write it. Never run.
import {
  AmbiguousError,
  Crm,
  Guardant,
  Sandbox,
  connect,
  explain,
  type Address,
  type AddressFields,
  type Capabilities,
  type Capability,
  type CapabilityKey,
  type Contact,
  type CrmCustomersCreate,
  type Customer,
  type CustomerChanges,
  type CustomerFields,
  type Explanation,
  type Key,
  type Order,
  type Outcome,
  type Outcomes,
  type Pager,
  type RKeeper,
  type Response,
  type RunOptions,
  type SalesMan,
  type Upserted,
} from 'crmkit';

const client = new Guardant({ token: 't' });
const crm: Crm<Guardant> = new Crm(client);
const any: Crm = crm;

export async function making(name: 'guardant' | 'rkeeper'): Promise<void> {
  const salesman: Crm<SalesMan> = connect('salesman', { baseUrl: 'https://crm', login: 'l', apiKey: 'k' });
  const keeper: RKeeper = connect('rkeeper').native;
  const either: Guardant | RKeeper = connect(name).native;
  connect('guardant', { token: undefined, timeout: 3 });
  await salesman.native.customers.fields();
  await salesman.close();
  await salesman[Symbol.asyncDispose]();
  void [keeper, either, any.native.baseUrl];
  // @ts-expect-error: no such CRM
  connect('nobody');
  // @ts-expect-error: no such setting
  connect('rkeeper', { token: 't' });
  // @ts-expect-error: it is made of a client
  new Crm({ token: 't' });
  // @ts-expect-error: the client stays
  crm.native = client;
  // @ts-expect-error: it has no settings of its own
  crm.withOptions({ timeout: 3 });
}

export async function customers(signal: AbortSignal): Promise<void> {
  const fields: CrmCustomersCreate = { lastName: 'X', phones: ['1'], emails: null, birthday: '1971-10-18', note: undefined };
  await crm.customers.create({ name: 'X', onUnknown: 'raise' });
  // @ts-expect-error: there is no such way with lost answers
  await crm.customers.create({ name: 'X', onUnknown: 'retry' });
  const made: Customer = await crm.customers.create({ ...fields, addresses: [{ country: 'Russia', createMissing: true }] }, { signal });
  const [read, response]: [Customer, Response] = await crm.customers.get(made.id, { response: true });
  const changed: Customer = await crm.customers.update(5, { note: null, extra: { vip: true } });
  const found: Customer | null = await crm.customers.find({ email: 'a@b.c' });
  const { customer, created }: Upserted = await crm.customers.upsert({ externalId: '1', lastName: 'X' });
  await crm.customers.upsert({ taxId: '1', key: 'taxId' });
  const nothing: void = await crm.customers.delete(made.id);
  const key: Key = 'externalId';
  const own: unknown = made.contacts[0]?.raw['phone'];
  void [read.phones[0], response.status, changed, found?.id, customer.createdAt, created, nothing, key, own, made.rawJson];
  // @ts-expect-error: the core's spelling
  await crm.customers.create({ last_name: 'X' });
  // @ts-expect-error: no such key
  await crm.customers.upsert({ lastName: 'X', key: 'lastName' });
  // @ts-expect-error: it says what to look for
  await crm.customers.find();
  // @ts-expect-error: it may be nobody
  void found.id;
  // @ts-expect-error: a name may be missing
  const name: string = made.name;
  // @ts-expect-error: a customer's own record is not for writing
  made.rawJson = '';
  void name;
}

export async function parts(): Promise<void> {
  const contact: Contact = await crm.contacts.create('1', { kind: 'phone', value: '1' });
  const contacts: Contact[] = await crm.contacts.list(1);
  await crm.contacts.update('1', contact.id, { value: '2' });
  await crm.contacts.delete('1', contact.id);
  const where: AddressFields = { kind: 'home', city: 'Moscow', streetId: 5 };
  const address: Address = await crm.addresses.create('1', where);
  await crm.addresses.update('1', address.id, { house: null });
  await crm.addresses.delete('1', address.id);
  const orders: Pager<Order> = crm.orders.list('1', { status: ['draft', 'submitted'], strict: true });
  for await (const { number, submittedAt } of orders) void [number, submittedAt];
  const first: Customer | null = await crm.customers.list({ modifiedSince: new Date(), kind: 'company' }).first();
  for await (const { items } of crm.customers.list().pages()) void items[0]?.crm;
  void [contacts, first];
  // @ts-expect-error: a contact has a value
  await crm.contacts.create('1', { kind: 'phone' });
  // @ts-expect-error: and cannot be without
  await crm.contacts.update('1', contact.id, { value: null });
  // @ts-expect-error: a listing has no one response
  crm.customers.list({}, { response: true });
}

export async function bulk(signal: AbortSignal): Promise<void> {
  const rows: CustomerFields[] = [{ lastName: 'X' }];
  const changes: CustomerChanges[] = [{ id: 5, note: null }];
  const run: RunOptions = { progress: (done, total) => done < total };
  const outcomes: Outcomes<Customer> = await crm.customers.createMany(rows, { concurrency: 4, ...run }, { signal });
  const [read, response] = await crm.customers.getMany(['1', 2], { progress: async () => {} }, { response: true });
  await crm.customers.updateMany(changes);
  await crm.customers.deleteMany(outcomes.map(({ value }) => value?.id ?? ''));
  const failed: Array<Outcome<Customer>> = outcomes.failed;
  outcomes.raiseIfFailed();
  const how: 'found' | 'sent_again' | null | undefined = read[0]?.reconciled;
  void [read[0]?.status === 'not_started', response?.status, failed, how];
  // @ts-expect-error: many are a list
  await crm.customers.getMany('1');
  // @ts-expect-error: a change says of whom
  await crm.customers.updateMany([{ note: 'X' }]);
  // @ts-expect-error: a function is told
  await crm.customers.getMany(['1'], { progress: true });
}

export function said(customer: Customer, order: Order, error: unknown): void {
  const capabilities: Capabilities = crm.capabilities;
  const { supported, how, cost, note }: Capability = capabilities['customers.find.externalId'];
  const key: CapabilityKey = 'customers.list.modifiedSince';
  const { from, values, readLoss }: Explanation = explain(customer, 'phones');
  explain(order, 'submittedAt');
  explain(customer.addresses[0]!, 'metroStation');
  void [supported, how, cost, note, `${capabilities}`, capabilities[key].note, from, values['phone'], readLoss];
  if (error instanceof AmbiguousError) void error.matches;
  // @ts-expect-error: no such call
  void capabilities['customers.merge'];
  // @ts-expect-error: the table is to be read
  capabilities[key] = capabilities['customers.list'];
  // @ts-expect-error: no such field
  explain(customer, 'surname');
  // @ts-expect-error: the CRM's own record has no rule
  explain(customer, 'raw');
}

export async function sandbox(): Promise<void> {
  const running = await Sandbox.start();
  const native: RKeeper = running.connect('rkeeper', { cacheTtl: 0 }).native;
  void native;
  // @ts-expect-error: no such CRM
  running.connect('nobody');
}

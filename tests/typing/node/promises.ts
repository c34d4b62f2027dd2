// What the declarations must allow and must refuse, as a program would write it. Never run.
import {
  AlreadyExistsError,
  ApiError,
  BulkError,
  CrmError,
  DeadlineError,
  Guardant,
  IncompleteListingError,
  NotFoundError,
  OutcomeUnknownError,
  RKeeper,
  RateLimitError,
  SalesMan,
  Sandbox,
  TransportError,
  type City,
  type GuardantCustomer,
  type GuardantCustomersCreate,
  type GuardantOptions,
  type GuardantOrder,
  type LogFields,
  type Outcome,
  type Outcomes,
  type Page,
  type Pager,
  type RKeeperAddressFields,
  type RKeeperContactFields,
  type RKeeperCustomer,
  type RKeeperOptions,
  type Report,
  type Response,
  type SalesManCustomer,
  type SalesManDelete,
  type SalesManNewCustomer,
  type SalesManOptions,
  type SalesManRequisitesFields,
  type SalesManWrite,
  type Token,
} from 'crmkit';

const options: GuardantOptions = { baseUrl: 'https://station', token: 't', timeout: 3, headers: { 'x-a': 'b' } };
const client: Guardant = new Guardant(options);
new Guardant();
Guardant.fromEnv({ token: 't' });
new Guardant({ token: () => 't' });
new Guardant({ token: async () => 't' });
const token: Token = () => Promise.resolve('t');
new Guardant({ token });
new Guardant({ logger: console });
new Guardant({ logger: null });
new Guardant({
  logger: (level: 'debug' | 'info' | 'warn', message: string, fields: LogFields) => [level, message, fields.attempts],
});
// @ts-expect-error it needs all three
new Guardant({ logger: { info() {} } });
// @ts-expect-error: a token is text
new Guardant({ token: () => 5 });
// @ts-expect-error: no such option
new Guardant({ tokn: 't' });
// @ts-expect-error: seconds are a number
new Guardant({ timeout: '3' });

export async function customers(signal: AbortSignal): Promise<void> {
  const customer: GuardantCustomer = await client.customers.get('4');
  await client.customers.get(4, { signal });
  const id: string = customer.id;
  const since: string | null = customer.archivationDate;
  const raw: unknown = customer.raw['crmid'];
  const text: string = customer.rawJson;
  // @ts-expect-error: a field may be missing
  const name: string = customer.name;
  // @ts-expect-error: no such field
  void customer.customerName;
  // @ts-expect-error: the CRM's own record is not for writing
  customer.rawJson = '';
  void [id, since, raw, text, name];

  const fields: GuardantCustomersCreate = { name: 'X', phone: null, crmId: undefined };
  await client.customers.create(fields);
  await client.customers.create({ name: 'X', extra: { vip: true } }, { signal });
  await client.customers.update(customer.id, { phone: '1', replace: true }, { signal });
  const nothing: void = await client.customers.delete(customer.id);
  void nothing;
  // @ts-expect-error: the vendor's names are not ours
  await client.customers.create({ customerName: 'X' });
  // @ts-expect-error: this CRM cannot clear a status
  await client.customers.update('4', { status: null });
  // @ts-expect-error: ids are text or numbers
  await client.customers.get(4n);
  // @ts-expect-error: an update needs its fields
  await client.customers.update('4');
  // @ts-expect-error: no such call option
  await client.customers.get('4', { timeout: 3 });
}

export async function responses(signal: AbortSignal): Promise<void> {
  const [customer, response]: [GuardantCustomer, Response] = await client.customers.get('4', { response: true, signal });
  const [made] = await client.customers.create({ name: 'X' }, { response: true });
  const [changed] = await client.customers.update('4', { name: 'X' }, { response: true });
  const [nothing] = await client.customers.delete('4', { response: true });
  const gone: undefined = nothing;
  const { status, headers, attempts, requestId, ver, timestamp, rawJson } = response;
  const numbers: number[] = [status, attempts];
  const texts: (string | null | undefined)[] = [headers['date'], requestId, ver, timestamp, rawJson, customer.id, made.id, changed.id];
  void [numbers, texts, gone];
  const plain: GuardantCustomer = await client.customers.get('4', { response: false });
  void plain;
  // @ts-expect-error: without the option there is no response
  const [none] = await client.customers.get('4');
  // @ts-expect-error: the body is of any shape
  void response.json.customer;
  // @ts-expect-error: a response is read only where its body is
  response.rawJson = '';
  // @ts-expect-error: a listing has no one response
  client.customers.list({}, { response: true });
  void none;
}

export async function requests(signal: AbortSignal): Promise<void> {
  const { json, rawJson }: Response = await client.request('GET', 'v1.0/orders', { query: { limit: 1, status: ['0', 1], all: true } }, { signal });
  await client.request('POST', 'v1.0/orders', { json: { any: [null] } });
  await client.request('GET', 'v1.0/orders');
  void [json, rawJson];
  // @ts-expect-error: the body is `json`
  await client.request('POST', 'x', { body: '' });
  // @ts-expect-error: what it gives is its response
  await client.request('GET', 'x', {}, { response: true });
  const patient: Guardant = client.withOptions({ timeout: 300, headers: { 'x-a': 'b' }, deadline: undefined });
  const where: string = patient.baseUrl;
  void where;
  // @ts-expect-error: the token is shared
  client.withOptions({ token: 't' });
  // @ts-expect-error: where it is does not change
  client.baseUrl = '';
  class Station extends Guardant {}
  const station: Station = new Station().withOptions({ maxRetries: 0 });
  void station;
}

export async function listings(signal: AbortSignal): Promise<void> {
  const pager: Pager<GuardantCustomer> = client.customers.list({ type: 'company', archived: false, limit: 50 }, { signal });
  for await (const customer of pager) void customer.id;
  for await (const page of pager.pages({ strict: true })) {
    const whole: Page<GuardantCustomer> = page;
    const total: number | null = whole.totalPages;
    void [whole.items[0]?.id, whole.offset, total, whole.rawJson, whole.response.status];
  }
  const all: GuardantCustomer[] = await pager.collect({ limit: null, strict: true });
  const first: GuardantCustomer | null = await pager.first();
  const report: Report | null = pager.report;
  void [all, first, report?.drift === 'seen'];

  const orders: Pager<GuardantOrder> = client.orders.list(4, { status: ['draft', 1], strict: true, prefetch: 2 });
  client.orders.list('4', { status: 'submit' });
  client.orders.list('4', { status: '0,1' });
  for await (const order of orders) {
    if (order.status === 'draft') void order.quantity;
    // Statuses that the document does not name are text.
    if (order.status === '9') void order.number;
  }
  // @ts-expect-error: a limit must be said
  await pager.collect();
  // @ts-expect-error: no such kind of customer
  client.customers.list({ type: 'companies' });
  // @ts-expect-error: orders are a customer's
  client.orders.list();
  // @ts-expect-error: a listing is iterated with `for await`
  for (const customer of pager) void customer;
}

export async function rkeeper(signal: AbortSignal): Promise<void> {
  const settings: RKeeperOptions = { sid: 's', objectId: '1', cacheTtl: 0, timezone: 'Europe/Moscow', baseUrl: undefined };
  const keeper: RKeeper = new RKeeper(settings);
  RKeeper.fromEnv();
  RKeeper.fromEnv({ objectId: '2', sid: undefined });
  const shared: RKeeper = keeper.withOptions({ timeout: 1 });
  void shared;
  // @ts-expect-error: the secret and the object must be given
  new RKeeper();
  // @ts-expect-error: the object must be given
  new RKeeper({ sid: 's' });
  // @ts-expect-error: this CRM has no token
  new RKeeper({ sid: 's', objectId: '1', token: 't' });
  // @ts-expect-error: and that one no sid
  new Guardant({ sid: 's' });

  const types: string[] = (await keeper.contactTypes.list({ signal })).map(({ id }) => id);
  const [cities, response]: [City[], Response] = await keeper.cities.list(2, { response: true });
  const mailing: boolean | null | undefined = (await keeper.contactTypes.list())[0]?.mailing;
  const city: City = await keeper.cities.create('2', { name: 'X' });
  const street: string | null = (await keeper.streets.update(31, { name: 'X', postCode: null })).postCode;
  const nothing: void = await keeper.streets.delete('31');
  void [types, cities, response, mailing, city, street, nothing];
  // @ts-expect-error: cities are a country's
  await keeper.cities.list();
  // @ts-expect-error: a city has a name
  await keeper.cities.create('2', {});
  // @ts-expect-error: a whole list is no listing
  for await (const city of keeper.cities.list('2')) void city;

  const contacts: RKeeperContactFields[] = [{ typeId: 1, value: '5' }];
  const address: RKeeperAddressFields = { typeId: '1', zip: null, dopInfo: undefined };
  const customer: RKeeperCustomer = await keeper.customers.create({ lastName: 'X', birthday: '1971-10-18', contacts, addresses: [address] });
  await keeper.customers.update(customer.id, { birthday: null, extra: { vip: 1 } });
  await keeper.contacts.create(customer.id, { typeId: '1', value: '5' });
  const whole: RKeeperCustomer = await keeper.contacts.delete(customer.id, customer.contacts![0]!.id);
  const read: boolean | null | undefined = (await keeper.addresses.update(customer.id, '1', { house: '1' })).addresses?.[0]?.readOnly;
  const text: string = customer.contacts![0]!.rawJson;
  const balance: string | null | undefined = customer.accounts?.[0]?.balance;
  const given: string | null | undefined = customer.cards?.[0]?.dateOffered;
  void [whole, read, text, balance, given, customer.addresses?.[0]?.raw['zip']];
  // @ts-expect-error: a contact has a type
  await keeper.contacts.create(customer.id, { value: '5' });
  // @ts-expect-error: a contact's value cannot be cleared
  await keeper.contacts.update(customer.id, '1', { value: null });
  // @ts-expect-error: inside of lists names are in camelCase too
  await keeper.customers.create({ contacts: [{ type_id: '1', value: '5' }] });
  // @ts-expect-error: contacts have calls of their own
  await keeper.customers.update(customer.id, { contacts });
  // @ts-expect-error: a birthday is a day, not a time
  await keeper.customers.update(customer.id, { birthday: new Date() });
}

export async function salesman(signal: AbortSignal): Promise<void> {
  const settings: SalesManOptions = { baseUrl: 'https://crm', login: 'l', apiKey: 'k', method: 'GET', timezone: 'Europe/Moscow' };
  const man: SalesMan = new SalesMan(settings);
  SalesMan.fromEnv();
  SalesMan.fromEnv({ login: 'l', baseUrl: undefined });
  // @ts-expect-error: this CRM is where its owner put it
  new SalesMan({ login: 'l', apiKey: 'k' });
  // @ts-expect-error: this CRM has no token
  new SalesMan({ ...settings, token: 't' });

  const fields: Record<string, unknown> = await man.customers.fields({ signal });
  const pager: Pager<SalesManCustomer> = man.customers.list({ order: 'date_edit', fields: ['title'], dateStart: new Date(), filter: { trash: false }, strict: true });
  man.customers.list({ fields: 'title,phone', dateChangeStart: '2026-01-01', iduser: 1, offset: 2 }, { signal });
  // @ts-expect-error: no such column
  man.customers.list({ order: 'dateEdit' });
  // @ts-expect-error: a page has 200 records
  man.customers.list({ limit: 5 });

  const customer: SalesManCustomer = await man.customers.get({ clid: 1781, bankinfo: true });
  await man.customers.get({ uid: 'x' }, { signal });
  const [, response]: [SalesManCustomer, Response] = await man.customers.get({ inn: '5' }, { response: true });
  const texts: (string | null | undefined)[] = [customer.clid, customer.dateCreate, customer.bankinfo?.castInn, customer.contacts?.[0]?.pid, customer.uids?.[0]?.rawJson];
  const trash: boolean | null = customer.trash;
  void [fields, pager, response, texts, trash];
  // @ts-expect-error: it is the id under another name
  customer.clid = '5';
  // @ts-expect-error: the key stands in the object
  await man.customers.get('1781');

  const recv: SalesManRequisitesFields = { castInn: '1', castKpp: null, extra: { castX: '1' } };
  const made: SalesManWrite = await man.customers.create({ title: 'x', phone: ['1'], fax: null, dateCreate: new Date(), recv });
  const changed: boolean = (await man.customers.update({ clid: made.id, des: null, uid: 5 })).changed;
  await man.customers.update({ uid: 'x', address: 'y' });
  const gone: SalesManDelete = await man.customers.delete(made.clid);
  void [changed, gone.message];
  // @ts-expect-error: a customer has a title
  await man.customers.create({ uid: 'x' });
  // @ts-expect-error: a title cannot be cleared
  await man.customers.update({ clid: '1', title: null });
  // @ts-expect-error: requisites are cleared one by one
  await man.customers.update({ clid: '1', recv: null });
  // @ts-expect-error: inside of requisites names are in camelCase too
  await man.customers.create({ title: 'x', recv: { cast_inn: '1' } });
  // @ts-expect-error: a deletion needs its customer
  await man.customers.delete();

  const rows: SalesManNewCustomer[] = [{ title: 'x', uid: 5, recv }, { title: 'y', fax: undefined }];
  const outcomes: Outcomes<SalesManWrite> = await man.customers.createMany(rows, { user: 'a@b.c', batchSize: 50 }, { signal });
  await man.customers.createMany([{ title: 'x' }]);
  const [same] = await man.customers.createMany(rows, {}, { response: true });
  for (const { index, key, status, value, error } of same) {
    if (status === 'ok') void [index, key, value?.clid];
    if (error instanceof AlreadyExistsError) void error.existingId;
    // @ts-expect-error: no such status
    if (status === 'done') void value;
  }
  const failed: Outcome<SalesManWrite>[] = outcomes.failed;
  try {
    outcomes.raiseIfFailed();
  } catch (error) {
    if (error instanceof BulkError) void error.outcomes;
  }
  void failed;
  // @ts-expect-error: a row has a title
  await man.customers.createMany([{ uid: 'x' }]);
  // @ts-expect-error: rows are a list
  await man.customers.createMany({ title: 'x' });
}

export function errors(error: unknown): string | number | null {
  if (error instanceof RateLimitError) return error.retryAfter;
  if (error instanceof NotFoundError) return error.vendorCode;
  if (error instanceof ApiError) return error.status;
  if (error instanceof DeadlineError) return error.limit;
  if (error instanceof OutcomeUnknownError) return error.sent ? 1 : 0;
  if (error instanceof TransportError) return error.attempts;
  if (error instanceof IncompleteListingError) return error.report?.repeats ?? null;
  if (error instanceof CrmError) {
    // @ts-expect-error: only a refusal of the CRM has a status
    void error.status;
    return `${error.code} ${error.crm} ${error.operation} ${error.message}`;
  }
  return null;
}

export async function sandbox(): Promise<void> {
  const running: Sandbox = await Sandbox.start({ customers: 10, path: null, salesmanDialect: 'document', rkeeperCache: true });
  const keeper: RKeeper = running.native('rkeeper', { cacheTtl: 0 });
  const man: SalesMan = running.native('salesman', { method: 'GET' });
  void [keeper, man];
  const guardant: Guardant = running.native('guardant', { timeout: 1 });
  running.inject({ status: 503, headers: { 'retry-after': '1' }, times: 2 });
  const status: number | null | undefined = running.requests()[0]?.status;
  const token: string | undefined = running.credentials('guardant')['token'];
  void [guardant, status, token, running.url('guardant')];
  await running[Symbol.asyncDispose]();
  await client[Symbol.asyncDispose]();
  await running.close();
  await client.close();
  // @ts-expect-error: it is started by Sandbox.start
  new Sandbox();
  // @ts-expect-error: no such dialect
  await Sandbox.start({ salesmanDialect: 'cobol' });
  // @ts-expect-error: no such CRM
  running.url('nobody');
  // @ts-expect-error: no such fault
  running.inject({ stauts: 503 });
}

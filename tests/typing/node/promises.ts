// What the declarations must allow and must refuse, as a program would write it. Never run.
import {
  ApiError,
  CrmError,
  DeadlineError,
  Guardant,
  IncompleteListingError,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  Sandbox,
  TransportError,
  type GuardantCustomer,
  type GuardantCustomersCreate,
  type GuardantOptions,
  type GuardantOrder,
  type Page,
  type Pager,
  type Report,
  type Response,
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

  const orders: Pager<GuardantOrder> = client.orders.list(4, { status: ['draft', 1], strict: true });
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
  const running: Sandbox = await Sandbox.start({ customers: 10, path: null });
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
  // @ts-expect-error: no such CRM
  running.url('nobody');
  // @ts-expect-error: no such fault
  running.inject({ stauts: 503 });
}

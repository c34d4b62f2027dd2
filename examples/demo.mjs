// The main job, against the embedded sandbox: list, create, change, orders, delete, and a call that is refused; then, in
// r_keeper, a customer's contacts and addresses, in SalesMan, many customers at once, and the same calls on all three by the
// one interface over them.
import { AlreadyExistsError, CrmError, Sandbox } from 'crmkit';

const title = ({ companyName, name, lastName }) => companyName || `${name} ${lastName}`.trim();

function show(customers) {
  const line = (id, name, phone, email) =>
    console.log(`  ${id.padStart(5)}  ${name.slice(0, 32).padEnd(32)} ${phone.padEnd(18)} ${email}`);
  line('id', 'customer', 'phone', 'e-mail');
  for (const customer of customers) line(customer.id, title(customer), customer.phone ?? '', customer.email ?? '');
}

async function job(client) {
  const listing = client.customers.list({ sortBy: 'company', limit: 100 });
  const customers = await listing.collect({ limit: null });
  const { records, pages, drift } = listing.report;
  console.log(`guardant  ${records} customers on ${pages} pages, pages seen to move: ${drift}`);
  show([...customers.slice(0, 4), ...customers.slice(-4)]);

  const created = await client.customers.create({
    companyName: 'Ромашка',
    name: 'Пётр',
    lastName: 'Иванов',
    phone: '+7 342 254-55-77',
    crmId: '1c-0042',
  });
  console.log('\ncreated  ', created);

  const changed = await client.customers.update(created.id, { email: 'petr@romashka.example', phone: null });
  console.log(`\nchanged   email '${changed.email}', phone '${changed.phone}', the rest as it was: '${changed.crmId}'`);

  console.log('\norders of customer 8');
  for await (const { id, status, date, quantity, description } of client.orders.list(8, { status: ['draft', 'submit'] })) {
    console.log(`  ${id}  ${status.padEnd(8)} ${date}  ${String(quantity).padStart(3)}  ${description}`);
  }

  await client.customers.delete(created.id);
  console.log(`\ndeleted   ${created.id}`);

  await refused(client.customers.get(created.id));
}

async function delivery(client) {
  const customer = await client.customers.get('10000000009188');
  console.log(`\nr_keeper  ${customer.lastName} ${customer.firstName}, born ${customer.birthday}`);
  for (const { typeName, value } of customer.contacts) console.log(`  ${typeName.padEnd(18)} ${value}`);
  for (const { typeName, ...address } of customer.addresses) console.log(`  ${typeName.padEnd(18)} ${placeOf(address)}`);

  const mobile = (await client.contactTypes.list()).find(({ isPhone, name }) => isPhone && name.startsWith('Mobile'));
  const { contacts } = await client.contacts.create(customer.id, { typeId: mobile.id, value: '+7 342 254-55-77' });
  console.log(`added     ${contacts.at(-1).typeName} ${contacts.at(-1).value}, its id ${contacts.at(-1).id}`);

  const [{ id }] = customer.addresses;
  const { addresses } = await client.addresses.update(customer.id, id, { house: '12', floor: '3', apartments: null });
  console.log(`changed   ${placeOf(addresses[0])}`);

  await refused(client.contacts.create(customer.id, { typeId: '99', value: '?' }));
}

async function sales(client) {
  const changed = await client.customers.list({ dateChangeStart: '2023-01-01' }).collect({ limit: null });
  const reachable = changed.filter(({ mailUrl }) => mailUrl);
  console.log(`\nsalesman  ${changed.length} customers changed since 2023, ${reachable.length} with e-mail`);

  const { clid } = await client.customers.create({
    title: 'ООО «Весенняя ромашка»',
    phone: ['8 912'],
    recv: { castInn: '5904338272' },
  });
  const { title, bankinfo } = await client.customers.get({ clid, bankinfo: true });
  console.log(`created   ${clid}, which the server calls '${title}', INN ${bankinfo.castInn}`);
  const again = await client.customers.update({ clid, phone: '8 912' });
  console.log(`again     the same data: changed ${again.changed}`);

  const outcomes = await client.customers.createMany([
    { title: 'Василёк', uid: '1c-1' },
    { title: 'ООО Весенняя ромашка', uid: '1c-2' },
    { title: '', uid: '1c-3' },
  ]);
  for (const { key, status, value, error } of outcomes) {
    const existing = error instanceof AlreadyExistsError && `it is there already: ${error.existingId}`;
    console.log(`  ${key}  ${status.padEnd(7)} ${value?.id ?? (existing || error.message)}`);
  }

  await client.customers.delete(clid);
  await refused(client.customers.get({ clid }));
}

const placeOf = ({ city, street, house, floor, apartments }) =>
  [city, street, house, floor && `floor ${floor}`, apartments && `apartment ${apartments}`].filter(Boolean).join(', ');

async function refused(call) {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const { name, code, status, vendorCode, message } = error;
    console.log(`refused   ${name} (${code}, HTTP ${status}, the CRM's code ${vendorCode})\n          ${message}`);
  }
}

async function anyCrm(crm) {
  const { id } = await crm.customers.create({ lastName: 'Петрова', firstName: 'Анна', phones: ['+7 916 123-45-67'] });
  const { crm: name, name: called, note } = await crm.customers.update(id, { note: 'Звонить после обеда' });
  const contacts = (await crm.contacts.list(id)).map(({ kind, normalized }) => `${kind} ${normalized}`).join(', ');
  console.log(`${name.padEnd(9)} ${id.padEnd(15)} ${called.padEnd(16)} ${contacts.padEnd(20)} ${note}`);
  try {
    console.log(`          found by phone: ${(await crm.customers.find({ phone: '8 (916) 123-45-67' }))?.id}`);
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    console.log(`          ${error.name}: ${error.message}`);
  }
  await crm.customers.delete(id);
}

const sandbox = await Sandbox.start({ customers: 300 });
try {
  await job(sandbox.native('guardant'));
  await delivery(sandbox.native('rkeeper'));
  await sales(sandbox.native('salesman'));
  console.log('\none interface over the three');
  for (const name of ['guardant', 'rkeeper', 'salesman']) await anyCrm(sandbox.connect(name, { defaultRegion: 'RU' }));
} finally {
  await sandbox.close();
}

// The main job, against the embedded sandbox: list, create, change, orders, delete, and a call that is refused; then, in
// r_keeper, a customer's contacts and addresses.
import { CrmError, Sandbox } from 'crmkit';

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
  console.log(`${records} customers on ${pages} pages, pages seen to move: ${drift}`);
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

const sandbox = await Sandbox.start({ customers: 300 });
try {
  await job(sandbox.native('guardant'));
  await delivery(sandbox.native('rkeeper'));
} finally {
  await sandbox.close();
}

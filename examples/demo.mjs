// The main job, against the embedded sandbox: list, create, change, orders, delete, and a call that is refused.
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

  try {
    await client.customers.get(created.id);
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const { name, code, status, vendorCode, message } = error;
    console.log(`refused   ${name} (${code}, HTTP ${status}, the CRM's code ${vendorCode})\n          ${message}`);
  }
}

const sandbox = await Sandbox.start({ customers: 300 });
try {
  await job(sandbox.native('guardant'));
} finally {
  await sandbox.close();
}

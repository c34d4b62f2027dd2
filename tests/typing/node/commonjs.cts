// A CommonJS program.
import crmkit = require('crmkit');

const client: crmkit.Guardant = new crmkit.Guardant({ token: 't' });
export const listing: crmkit.Pager<crmkit.GuardantCustomer> = client.customers.list();

// An ES module: the names, and the whole as its default.
import crmkit, { Guardant, NotFoundError } from 'crmkit';
import * as everything from 'crmkit';

const client: Guardant = new crmkit.Guardant({ token: 't' });
export const listing = client.customers.list();
export const same: boolean = new everything.NotFoundError('') instanceof NotFoundError;

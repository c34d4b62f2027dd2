// The Node clients of the benchmark: `node client.mjs <contender> <work> <url> <concurrency>`; see `benches/README.md`.

import { createInterface } from 'node:readline';

const PAGE = 100;
// How many ids one call of `getMany` is given.
const BATCH = 320;
const AUTHORIZED = { authorization: 'Bearer bench' };
const [contender, work, url, concurrency] = [...process.argv.slice(2, 5), Number(process.argv[5])];

const seconds = (moment) => moment && Date.parse(moment) / 1000;
const moment = (seconds) => (seconds === 0 ? null : new Date(seconds * 1000).toISOString().replace('.000', ''));

/**
 * Objects as they are parsed; what is not as it came is made when it is read. But ids are quoted first: a number of
 * JavaScript's would round them.
 */
const PARSED = {
  of: (text) => JSON.parse(text.replace(/"_id":(\d+)/g, '"_id":"$1"')),
  id: (it) => it._id,
  companyName: (it) => it.companyname,
  archivationDate: (it) => moment(it.archivationdate),
};

async function typed() {
  const { z } = await import('zod');
  const customer = z
    .object({
      _id: z.string(),
      name: z.string(),
      lastname: z.string(),
      companyname: z.string(),
      email: z.string(),
      phone: z.string(),
      description: z.string(),
      status: z.number(),
      archived: z.boolean(),
      archivationdate: z.number(),
      crmid: z.string(),
      refid: z.string(),
    })
    .transform((it) => ({
      id: it._id,
      name: it.name,
      lastName: it.lastname,
      companyName: it.companyname,
      email: it.email,
      phone: it.phone,
      description: it.description,
      status: it.status,
      archived: it.archived,
      archivationDate: moment(it.archivationdate),
      crmId: it.crmid,
      refId: it.refid,
    }));
  const answer = work === 'one' ? z.object({ customer }) : z.object({ customers: z.array(customer) });
  return {
    of: (text) => answer.parse(PARSED.of(text)),
    id: (it) => it.id,
    companyName: (it) => it.companyName,
    archivationDate: (it) => it.archivationDate,
  };
}

const HTTP = {
  async fetch() {
    return async (path) => {
      const response = await fetch(url + path, { headers: AUTHORIZED });
      if (!response.ok) throw new Error(response.status);
      return response.text();
    };
  },

  async axios() {
    const { default: axios } = await import('axios');
    const { Agent } = await import('node:http');
    const client = axios.create({
      baseURL: url,
      headers: AUTHORIZED,
      httpAgent: new Agent({ keepAlive: true, maxSockets: concurrency }),
      proxy: false,
      responseType: 'text',
      transformResponse: (text) => text,
    });
    return async (path) => (await client.get(path)).data;
  },

  async 'undici Pool'() {
    const { pool, prefix } = await opened();
    return async (path) => {
      const { statusCode, body } = await pool.request({ method: 'GET', path: prefix + path, headers: AUTHORIZED });
      if (statusCode !== 200) throw new Error(statusCode);
      return body.text();
    };
  },

  async 'undici dispatch'() {
    const { pool, prefix } = await opened();
    return (path) =>
      new Promise((resolve, reject) => {
        const chunks = [];
        pool.dispatch(
          { method: 'GET', path: prefix + path, headers: AUTHORIZED },
          {
            onConnect() {},
            onHeaders: (status) => status === 200 || reject(new Error(status)),
            onData: (chunk) => chunks.push(chunk),
            onComplete: () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString()),
            onError: reject,
          },
        );
      });
  },
};

async function opened() {
  const { Pool } = await import('undici');
  const { origin, pathname } = new URL(url);
  return { pool: new Pool(origin, { connections: concurrency }), prefix: pathname.replace(/\/$/, '') };
}

/** `one` customer, `fields` that the contenders have to agree on, and what a program does with a `listing`. */
async function open() {
  if (contender === 'crmkit') {
    const { Guardant } = await import('crmkit');
    const { customers } = new Guardant({ baseUrl: url, token: 'bench', maxConcurrency: concurrency });
    return {
      one: () => customers.get('8'),
      fields: (it) => [it.id, it.name, it.companyName, it.email, it.archived, seconds(it.archivationDate), it.description],
      async listing() {
        let [records, archived, last] = [0, 0];
        for await (const customer of customers.list()) {
          if (customer.id && customer.companyName) records++;
          if (customer.archivationDate !== null) archived++;
          last = customer;
        }
        return [records, archived, last.id];
      },
    };
  }
  const [http, model] = contender.split(' + ');
  const get = await HTTP[http]();
  const read = model === 'zod' ? await typed() : PARSED;
  return {
    one: async () => read.of(await get('/v1.0/customers/8')).customer,
    fields: (it) => [read.id(it), it.name, read.companyName(it), it.email, it.archived, seconds(read.archivationDate(it)), it.description],
    async listing() {
      let [records, archived, last] = [0, 0];
      for (let offset = 0; ; offset += PAGE) {
        const { customers } = read.of(await get(`/v1.0/customers?offset=${offset}&limit=${PAGE}`));
        for (const customer of customers) {
          if (read.id(customer) && read.companyName(customer)) records++;
          if (read.archivationDate(customer) !== null) archived++;
          last = customer;
        }
        if (customers.length < PAGE) return [records, archived, read.id(last)];
      }
    },
  };
}

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

async function many(crm) {
  const ids = Array(BATCH).fill('8');
  const outcomes = await crm.customers.getMany(ids, { concurrency });
  return outcomes.filter(({ status }) => status === 'ok').length;
}

async function calls(call, seconds) {
  const end = performance.now() + 1000 * seconds;
  let count = 0;
  const until = async () => {
    for (; performance.now() < end; count++) await call();
  };
  await Promise.all(Array.from({ length: work === 'one' ? concurrency : 1 }, until));
  return count;
}

const { one, fields, listing } = await open();
let call = work === 'one' ? one : listing;
let step = 1;
if (work === 'many') {
  const { Crm, Guardant } = await import('crmkit');
  const crm = new Crm(new Guardant({ baseUrl: url, token: 'bench', maxConcurrency: concurrency }));
  call = () => many(crm);
  step = BATCH;
}
say({ proof: work === 'one' ? fields(await one()) : await call() });
for await (const line of createInterface({ input: process.stdin })) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const count = await calls(call, Number(line));
  const { user, system } = process.cpuUsage(used);
  say({ calls: count * step, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 });
}
process.exit();

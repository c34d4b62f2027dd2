// SalesMan against the sandbox, in both of its dialects: its customers and what they and its settings are in JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import http from 'node:http';
import { inspect } from 'node:util';

import {
  AlreadyExistsError,
  AuthenticationError,
  ConfigError,
  ConflictError,
  InvalidArgumentError,
  InvalidRequestError,
  NotFoundError,
  OutcomeUnknownError,
  SalesMan,
  Sandbox,
  UnsupportedError,
} from 'crmkit';

// The customer that the vendor's document prints.
const PRINTED = '1781';

const SECRETS = { login: 'someone@secret.example', apiKey: 'a-key-that-nobody-sees' };
const NOWHERE = 'http://127.0.0.1:9/';

for (const salesmanDialect of ['server', 'document']) {
  describe(`end_to_end_as_the_${salesmanDialect}_says`, () => {
    let sandbox;
    let client;
    before(async () => {
      sandbox = await Sandbox.start({ customers: 60, salesmanDialect });
      client = sandbox.native('salesman');
    });
    after(() => sandbox.close());

    /** The action and the body of the last request. */
    function sent() {
      const { method, path, body } = sandbox.requests().at(-1);
      return { call: `${method} ${path.replace('/developer/v3/client/', '')}`, body: JSON.parse(body) };
    }

    test('fields_are_the_vendors_names_with_their_titles', async () => {
      const fields = await client.customers.fields();
      assert.deepEqual([fields.title, fields.date_create, fields.input3], ['Название', 'Дата создания. Timestamp', undefined]);
      assert.deepEqual(sent(), { call: 'POST fields', body: {} });
    });

    test('a_customer_lives_from_create_to_delete', async () => {
      const made = await client.customers.create({
        title: 'ООО «Василёк»',
        uid: '1c-42',
        phone: ['+7 342 254-55-77', '8(912)884-45-55'],
        mailUrl: 'info@vasilek.example',
        fax: undefined,
        dateCreate: '2020-02-12',
        recv: { castInn: '5904338272', castKpp: '590401001' },
      });
      assert.deepEqual(sent(), {
        call: 'POST add',
        body: {
          title: 'ООО «Василёк»',
          uid: '1c-42',
          phone: ['+7 342 254-55-77', '8(912)884-45-55'],
          mail_url: 'info@vasilek.example',
          date_create: '2020-02-12',
          recv: { castInn: '5904338272', castKpp: '590401001' },
        },
      });
      assert.deepEqual([made.changed, made.hid, made.clid], [true, null, made.id]);
      const customer = await client.customers.get({ clid: made.id, bankinfo: true });
      assert.deepEqual([customer.id, customer.title, customer.dateCreate, customer.dateEdit], [made.id, 'Василёк, ООО', '2020-02-12T00:00:00', null]);
      assert.deepEqual([customer.bankinfo.castInn, customer.bankinfo.castKpp], ['5904338272', '590401001']);
      assert.equal((await client.customers.get({ uid: '1c-42' })).id, made.id);

      const changed = await client.customers.update({ clid: made.id, des: 'Перезвонить', phone: null, recv: { castKpp: null } });
      assert.deepEqual(sent(), { call: 'POST update', body: { clid: Number(made.id), des: 'Перезвонить', phone: '', recv: { castKpp: '' } } });
      assert.deepEqual([changed.id, changed.changed], [made.id, true]);
      const { des, phone, mailUrl, bankinfo } = await client.customers.get({ clid: made.id, bankinfo: true });
      assert.deepEqual([des, phone, mailUrl, bankinfo.castInn, bankinfo.castKpp], ['Перезвонить', '', 'info@vasilek.example', '5904338272', '']);

      assert.equal((await client.customers.delete(made.id)).clid, made.id);
      await assert.rejects(client.customers.get({ clid: made.id }), NotFoundError);
      await assert.rejects(client.customers.delete(Number(made.id)), NotFoundError);
    });

    test('the_same_data_again_is_no_change', async () => {
      const results = [];
      for (const more of [{}, {}, { recv: { castOkpo: '1' } }]) {
        results.push((await client.customers.update({ clid: PRINTED, des: 'x', ...more })).changed);
      }
      assert.deepEqual(results, [true, false, true]);
    });

    test('a_customer_that_is_there_already_is_named', async () => {
      const { id } = await client.customers.create({ title: 'Дважды', phone: '8 342 550 99 01' });
      await assert.rejects(client.customers.create({ title: ' дважды', phone: '+7(342)550-99-01' }), (error) => {
        assert.ok(error instanceof AlreadyExistsError, error.stack);
        assert.equal(error.existingId, id);
        assert.deepEqual([error.code, error.vendorCode, error.status], ['CRM_ALREADY_EXISTS', salesmanDialect === 'server' ? '304' : '406', 200]);
        return true;
      });
    });

    test('a_customer_with_deals_is_kept', async () => {
      const customers = await client.customers.list().collect({ limit: null });
      const results = await Promise.allSettled(customers.map(({ clid }) => client.customers.delete(clid)));
      const refused = results.filter(({ status }) => status === 'rejected');
      assert.ok(refused.length > 0 && refused.every(({ reason }) => reason instanceof ConflictError));
      const left = await client.customers.list().collect({ limit: null });
      assert.deepEqual(left, customers.filter((_, place) => results[place].status === 'rejected'));
    });
  });
}

describe('in_javascript', () => {
  let sandbox;
  let client;
  before(async () => {
    sandbox = await Sandbox.start();
    client = sandbox.native('salesman');
  });
  after(() => sandbox.close());

  test('clid_is_the_id_and_not_enumerable', async () => {
    const customer = await client.customers.get({ clid: 1781, contacts: true, bankinfo: true, uids: true });
    assert.deepEqual([customer.clid, customer.id, customer.contacts[0].pid, customer.contacts[0].id], [PRINTED, PRINTED, '1', '1']);
    for (const names of [Object.keys(customer), Object.keys({ ...customer }), Object.keys(JSON.parse(JSON.stringify(customer)))]) {
      assert.ok(names.includes('id') && !names.includes('clid'));
    }
    assert.ok(!inspect(customer, { depth: 9 }).includes('raw'));
    const made = await client.customers.create({ title: 'Псевдоним' });
    assert.deepEqual(Object.keys(made), ['id', 'result', 'hid', 'changed']);
    const { clid } = await client.customers.delete(made.clid);
    assert.equal(clid, made.id);
  });

  test('records_inside_a_record_are_plain_and_have_their_own_text', async () => {
    const customer = await client.customers.get({ clid: PRINTED, contacts: true, bankinfo: true, uids: true });
    const { bankinfo, contacts: [person], uids: [uid] } = customer;
    assert.deepEqual(structuredClone(customer), customer);
    for (const part of [bankinfo, person, uid]) {
      assert.equal(Object.getPrototypeOf(part), Object.prototype);
      assert.ok(customer.rawJson.includes(part.rawJson));
    }
    assert.equal(bankinfo.raw.castInn, bankinfo.castInn);
    assert.deepEqual([person.mail, uid.value, uid.did], ['info@salesman.su', '00-000001781', null]);
    assert.deepEqual([(await client.customers.get({ clid: PRINTED })).contacts], [null]);
  });

  test('times_are_local_text_or_instants_if_the_zone_is_given', async () => {
    const noon = new Date('2026-01-01T12:00:00Z');
    const local = await client.customers.get({ clid: PRINTED });
    assert.equal(local.dateCreate, '2019-09-20T09:38:00');
    await assert.rejects(client.customers.create({ title: 'Полдень', dateCreate: noon }), ConfigError);
    const moscow = sandbox.native('salesman', { timezone: 'Europe/Moscow' });
    const { id } = await moscow.customers.create({ title: 'Полдень', dateCreate: noon });
    assert.equal(JSON.parse(sandbox.requests().at(-1).body).date_create, '2026-01-01 15:00:00');
    assert.equal((await moscow.customers.get({ clid: id })).dateCreate, '2026-01-01T12:00:00Z');
    assert.equal((await moscow.customers.list({ dateStart: noon, dateEnd: noon }).first()).id, id);
  });

  test('a_write_whose_answer_is_lost_is_reported_unknown', async () => {
    const before = sandbox.requests().length;
    sandbox.inject({ reset: true, after: true });
    await assert.rejects(client.customers.create({ title: 'Потерянный' }), OutcomeUnknownError);
    assert.equal(sandbox.requests().length, before + 1);
    await assert.rejects(client.customers.create({ title: 'Потерянный' }), AlreadyExistsError);
  });

  test('the_response_comes_beside_the_record', async () => {
    const [write, response] = await client.customers.update({ clid: PRINTED, des: 'y' }, { response: true });
    assert.deepEqual([write.id, response.status, response.attempts, response.requestId], [PRINTED, 200, 1, null]);
    assert.equal(response.json.data, 1781);
    assert.equal(response.rawJson, write.rawJson);
  });

  test('get_is_for_what_the_document_shows_so', async () => {
    const { customers } = sandbox.native('salesman', { method: 'GET' });
    const before = sandbox.requests().length;
    await customers.fields();
    await customers.list().first();
    const { id } = await customers.create({ title: 'Методы' });
    await customers.update({ clid: id, des: 'x' });
    await customers.createMany([{ title: 'Методы 2' }]);
    await customers.get({ clid: id });
    await customers.delete(id);
    assert.deepEqual(sandbox.requests().slice(before).map(({ method }) => method), ['GET', 'GET', 'POST', 'POST', 'POST', 'GET', 'GET']);
  });

  test('any_other_action_is_reached_and_its_refusals_are_errors', async () => {
    const { json } = await client.request('POST', 'developer/v3/client/info', { json: { clid: PRINTED } });
    assert.equal(json.data.title, 'Сейлзмен Рус');
    await assert.rejects(client.request('POST', 'developer/v3/client/nothing', { json: {} }), InvalidRequestError);
  });

  test('secrets_are_shown_nowhere', async () => {
    const secret = sandbox.native('salesman', SECRETS);
    // A server that repeats what it was sent.
    sandbox.inject({ body: { result: 'Error', error: { code: 401, text: Object.values(SECRETS).join(' ') } } });
    const error = await secret.customers.fields().catch((thrown) => thrown);
    assert.ok(error instanceof AuthenticationError);
    for (const value of [secret, secret.customers, error, error.body, sandbox.requests(), secret.withOptions({ timeout: 1 })]) {
      const shown = inspect(value, { depth: 9, showHidden: true, customInspect: false }) + inspect(value);
      for (const text of Object.values(SECRETS)) assert.ok(!shown.includes(text));
    }
  });
});

describe('on_the_wire', () => {
  for (const method of ['POST', 'GET']) {
    test(`headers_are_as_the_server_needs_them_with_${method.toLowerCase()}`, async () => {
      let received;
      const server = http.createServer(async (request, response) => {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        received = { line: `${request.method} ${request.url}`, raw: request.rawHeaders, headers: request.headers, body: Buffer.concat(chunks).toString() };
        response.end('{"data":{"clid":"1781"}}');
      });
      await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
      try {
        const client = new SalesMan({ baseUrl: `http://127.0.0.1:${server.address().port}`, method, ...SECRETS });
        assert.equal((await client.customers.get({ clid: PRINTED })).id, PRINTED);
      } finally {
        server.closeAllConnections();
        server.close();
      }
      assert.deepEqual([received.line, received.body], [`${method} /developer/v3/client/info`, '{"clid":1781}']);
      // The server knows no other spelling of names, and reads no body under any other type.
      const names = received.raw.filter((_, place) => place % 2 === 0);
      assert.deepEqual(names, names.map((name) => name.toLowerCase()));
      const { 'content-type': type, 'content-length': length, login, apikey } = received.headers;
      assert.deepEqual([type, length, login, apikey], ['application/json', '13', SECRETS.login, SECRETS.apiKey]);
    });
  }
});

describe('before_any_request', () => {
  const { customers } = new SalesMan({ baseUrl: NOWHERE, ...SECRETS });

  const refused = {
    a_read_of_nothing: [() => customers.get({}), /`clid`, `uid`, `inn`/],
    a_read_by_two_keys: [() => customers.get({ clid: 1, uid: 'x' }), /several of/],
    a_clid_by_its_place: [() => customers.get('1781'), /one object/],
    a_flag_that_is_text: [() => customers.get({ clid: 1, contacts: 'no' }), /`contacts` must be true or false/],
    a_create_without_a_title: [() => customers.create({}), /`title`/],
    a_title_that_would_be_cut: [() => customers.create({ title: 'x'.repeat(251) }), /`title`/],
    a_semicolon_in_a_requisite: [() => customers.create({ title: 'x', recv: { castInn: '1;2' } }), /`recv\.castInn`/],
    a_python_name: [() => customers.create({ title: 'x', mail_url: 'x' }), /no argument `mail_url`.*mailUrl/],
    an_action_in_extra: [() => customers.create({ title: 'x', extra: { action: 'delete' } }), /`action`/],
    a_change_of_nobody: [() => customers.update({ des: 'x' }), /`clid`/],
    a_change_of_nothing: [() => customers.update({ clid: 1 }), /no field/],
    a_listing_by_no_column: [() => customers.list({ order: 'dateCreate' }), /`order` must be one of clid, .*date_create/],
    a_time_that_is_none: [() => customers.list({ dateStart: 'вчера' }), /`dateStart`/],
    rows_that_are_an_object: [() => customers.createMany({ title: 'x' }), /`rows` must be a list/],
    no_rows_at_all: [() => customers.createMany(), /`rows` is missing/],
    a_batch_of_no_rows: [() => customers.createMany([{ title: 'x' }], { batchSize: 0 }), /`batchSize`/],
  };
  for (const [name, [work, message]] of Object.entries(refused)) {
    test(`${name}_is_refused`, async () => {
      await assert.rejects(async () => work(), (error) => {
        assert.ok(error instanceof InvalidArgumentError, error.stack);
        assert.match(error.message, message);
        assert.equal(error.crm, 'salesman');
        return true;
      });
    });
  }

  test('what_cannot_be_cleared_is_unsupported', async () => {
    for (const clear of [{ title: null }, { recv: null }, { uid: null }, { iduser: null }]) {
      await assert.rejects(customers.update({ clid: 1, ...clear }), UnsupportedError);
    }
  });
});

describe('settings', () => {
  const wrong = {
    nothing: [undefined, /is missing/],
    no_address: [{ ...SECRETS }, /baseUrl is missing.*SALESMAN_BASE_URL.*fromEnv/],
    no_login: [{ baseUrl: NOWHERE, apiKey: SECRETS.apiKey }, /login is missing.*SALESMAN_LOGIN/],
    no_key: [{ baseUrl: NOWHERE, login: SECRETS.login }, /apiKey is missing.*SALESMAN_API_KEY/],
    an_empty_key: [{ baseUrl: NOWHERE, ...SECRETS, apiKey: '' }, /apiKey is empty/],
    a_method_of_another_kind: [{ baseUrl: NOWHERE, ...SECRETS, method: 'PUT' }, /method/],
    a_header_that_is_a_setting: [{ baseUrl: NOWHERE, ...SECRETS, headers: { ApiKey: 'x' } }, /ApiKey/],
    a_token: [{ baseUrl: NOWHERE, ...SECRETS, token: 't' }, /no option `token`.*login, apiKey, method/],
    a_python_name: [{ baseUrl: NOWHERE, ...SECRETS, api_key: 'x' }, /no option `api_key`/],
  };
  for (const [name, [options, message]] of Object.entries(wrong)) {
    test(`${name}_is_refused_as_a_setting`, () => {
      assert.throws(() => new SalesMan(options), (error) => {
        assert.ok(error instanceof ConfigError, error.stack);
        assert.match(error.message, message);
        assert.ok(!Object.values(SECRETS).some((secret) => inspect(error).includes(secret)));
        return true;
      });
    });
  }

  test('from_env_reads_what_is_not_given', async () => {
    const sandbox = await Sandbox.start();
    const { login, apiKey } = sandbox.credentials('salesman');
    const environment = { SALESMAN_BASE_URL: sandbox.url('salesman'), SALESMAN_LOGIN: 'wrong', SALESMAN_API_KEY: apiKey };
    try {
      Object.assign(process.env, environment);
      assert.equal((await SalesMan.fromEnv({ login }).customers.get({ clid: PRINTED })).id, PRINTED);
      await assert.rejects(SalesMan.fromEnv().customers.fields(), AuthenticationError);
      delete process.env.SALESMAN_API_KEY;
      assert.throws(() => SalesMan.fromEnv({ login }), ConfigError);
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
      await sandbox.close();
    }
  });
});

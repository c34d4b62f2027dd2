// Spans of OpenTelemetry: one for each call, one for each attempt, in the trace of the caller.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { SpanKind, SpanStatusCode, context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { Guardant, NotFoundError } from 'crmkit';

import { Script } from './support/script.mjs';

const FOUND = Script.json({ customer: { _id: 8 } });
const exporter = new InMemorySpanExporter();

let server;
before(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  server = await Script.start();
});
after(async () => {
  await server.close();
  trace.disable();
  context.disable();
});
beforeEach(() => exporter.reset());

const client = (options) => new Guardant({ baseUrl: server.url, token: 'secret-token-77aa', ...options });

/** The one call, and its attempts. */
function parts() {
  const spans = exporter.getFinishedSpans();
  const calls = spans.filter(({ kind, name }) => kind === SpanKind.INTERNAL && name !== 'work');
  assert.equal(calls.length, 1);
  return { call: calls[0], attempts: spans.filter(({ kind }) => kind === SpanKind.CLIENT) };
}

const work = (task) => trace.getTracer('tests').startActiveSpan('work', (span) => task(span).finally(() => span.end()));

test('a_call_and_its_attempts_are_spans_in_the_callers_trace', async () => {
  server.play({ status: 503 }, FOUND);
  const outer = await work(async (span) => {
    await client().customers.get('8');
    return span.spanContext();
  });
  const { call, attempts } = parts();
  assert.equal(call.name, 'guardant customers.get');
  assert.equal(call.parentSpanContext.spanId, outer.spanId);
  assert.equal(call.spanContext().traceId, outer.traceId);
  assert.deepEqual(attempts.map(({ name }) => name), Array(2).fill('GET /v1.0/customers/{id}'));
  assert.deepEqual(attempts.map(({ attributes }) => attributes['http.response.status_code']), [503, 200]);
  assert.deepEqual(attempts.map(({ attributes }) => attributes['http.request.resend_count']), [undefined, 1]);
  assert.deepEqual(attempts.map(({ status }) => status.code), [SpanStatusCode.ERROR, SpanStatusCode.UNSET]);
  for (const { parentSpanContext, startTime, endTime, duration } of attempts) {
    assert.equal(parentSpanContext.spanId, call.spanContext().spanId);
    assert.ok(Math.abs(startTime[0] - call.startTime[0]) <= 1 && endTime[0] >= startTime[0]);
    assert.ok(duration[0] === 0 && duration[1] > 0);
  }
});

test('each_request_says_which_trace_it_belongs_to', async () => {
  server.play({ status: 503 }, FOUND, FOUND);
  await client().customers.get('8');
  const { traceId, spanId } = parts().call.spanContext();
  const own = '00-11111111111111111111111111111111-2222222222222222-00';
  await client({ headers: { traceparent: own } }).customers.get('8');
  const ours = `00-${traceId}-${spanId}-01`;
  assert.deepEqual(server.received.map(({ headers }) => headers.traceparent), [ours, ours, own]);
});

test('a_call_that_fails_or_is_given_up_is_a_span_that_failed', async () => {
  server.play(Script.json({}, 404));
  await assert.rejects(client().customers.get('8'), NotFoundError);
  assert.equal(parts().call.attributes['error.type'], 'NotFoundError');
  exporter.reset();
  server.play({ never: true });
  const controller = new AbortController();
  const call = client().customers.get('8', { signal: controller.signal });
  await server.arrival();
  controller.abort();
  await assert.rejects(call);
  assert.equal(parts().call.attributes['error.type'], 'AbortError');
  assert.equal(parts().call.status.code, SpanStatusCode.ERROR);
});

test('spans_have_neither_secrets_nor_personal_data', async () => {
  server.play(FOUND, FOUND);
  await client().customers.create({ name: 'Tatiana', phone: '+79167654321' });
  await client().customers.get('4711');
  const shown = JSON.stringify(exporter.getFinishedSpans().map(({ name, attributes, events }) => [name, attributes, events]));
  for (const hidden of ['Tatiana', '79167654321', '4711', 'secret-token-77aa']) {
    assert.ok(!shown.includes(hidden), `${hidden} is in ${shown}`);
  }
});

'use strict';

// What is told of calls: records of the `logger` option, and spans of OpenTelemetry if the program uses it. The core collects
// what happens; it is told here, on the thread of the call.

const LEVELS = ['debug', 'info', 'warn'];
const [DEBUG, INFO, OFF] = [0, 1, LEVELS.length];

/** Where the API of OpenTelemetry keeps what a program registers: one that traces has loaded it already. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1');

/** The API of OpenTelemetry; null if it cannot be loaded from here. */
let api;

function tracing() {
  if (globalThis[REGISTERED]?.trace === undefined) return null;
  if (api === undefined) {
    try {
      api = require('@opentelemetry/api');
    } catch {
      api = null;
    }
  }
  return api;
}

/** The `logger` option as a function of a level, a message and fields. */
function loggerOf(given, refuse) {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'function') return given;
  if (typeof given !== 'object' || LEVELS.some((level) => typeof given[level] !== 'function')) {
    throw refuse('`logger` must be a function, or an object with the functions debug, info and warn');
  }
  return (level, message, fields) => given[level](message, fields);
}

/** A call that somebody wants to hear of; undefined if nobody does. */
function observed({ crm, logger }, operation) {
  const otel = tracing();
  if (otel === null && logger === undefined) return undefined;
  const call = new Observed(crm, operation, logger, otel);
  return call.heard ? call : undefined;
}

class Observed {
  #crm;
  #operation;
  #logger;
  #otel;
  #span;
  #began = performance.now();
  #attempts = 0;
  #status = null;
  #ended = false;

  constructor(crm, operation, logger, otel) {
    this.#crm = crm;
    this.#operation = operation;
    this.#logger = logger;
    this.#otel = otel;
    if (otel === null) return;
    const attributes = { 'crmkit.crm': crm, 'crmkit.operation': operation };
    const span = otel.trace.getTracer('crmkit').startSpan(`${crm} ${operation}`, { attributes });
    if (otel.isSpanContextValid(span.spanContext())) this.#span = span;
  }

  get heard() {
    return this.#span !== undefined || this.#logger !== undefined;
  }

  /** What the core is to tell. */
  get watch() {
    const watch = { least: this.#logger === undefined ? OFF : DEBUG, attempts: true };
    if (this.#span !== undefined) {
      const { traceId, spanId, traceFlags } = this.#span.spanContext();
      watch.traceparent = `00-${traceId}-${spanId}-${(traceFlags & 0xff).toString(16).padStart(2, '0')}`;
    }
    return watch;
  }

  /** Tells what the core says. */
  tell(notices) {
    for (const text of notices) {
      const { level, message, ...fields } = JSON.parse(text);
      if (fields.event === 'answer' || fields.event === 'failure') {
        this.#attempts++;
        this.#status = fields['http.response.status_code'] ?? null;
        if (this.#span !== undefined) this.#attempt(fields);
      }
      if (this.#logger !== undefined) this.#log(level, message, fields);
    }
  }

  #attempt(fields) {
    const { trace, context, SpanKind, SpanStatusCode } = this.#otel;
    const { 'http.request.method': method, 'url.template': template } = fields;
    const attributes = Object.fromEntries(Object.entries(fields).filter(([name]) => name.includes('.')));
    const span = trace.getTracer('crmkit').startSpan(
      template === undefined ? method : `${method} ${template}`,
      { kind: SpanKind.CLIENT, attributes, startTime: hrTime(fields.start_time) },
      trace.setSpan(context.active(), this.#span),
    );
    if (fields['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(hrTime(fields.time));
  }

  /** Tells what the call came to; `error` is the name of an error's class. Only the first end counts. */
  end(error) {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#span !== undefined) {
      if (error !== undefined) {
        this.#span.setAttribute('error.type', error);
        this.#span.setStatus({ code: this.#otel.SpanStatusCode.ERROR });
      }
      this.#span.end();
    }
    if (this.#logger === undefined) return;
    const duration = (performance.now() - this.#began) / 1000;
    const came = error === undefined ? 'done' : `failed by ${error}`;
    const message = `${came} after ${duration.toFixed(3)} s, attempts: ${this.#attempts}`;
    this.#log(INFO, message, { event: 'call', duration, ...(error !== undefined && { 'error.type': error }) });
  }

  #log(level, message, fields) {
    const known = { crm: this.#crm, operation: this.#operation, status: this.#status, attempts: this.#attempts };
    try {
      this.#logger.call(undefined, LEVELS[level], `${this.#crm} ${this.#operation}: ${message}`, { ...known, ...fields });
    } catch (thrown) {
      // A logger that fails must not change what a call comes to. Nor is it kept quiet.
      process.emitWarning(`the logger of a client failed: ${String(thrown)}`, 'CrmkitWarning');
    }
  }
}

/** Nanoseconds since 1970 as OpenTelemetry takes them. */
function hrTime(nanoseconds) {
  return [Math.floor(nanoseconds / 1e9), Math.round(nanoseconds % 1e9)];
}

module.exports = { loggerOf, observed };

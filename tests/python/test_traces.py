"""Spans of OpenTelemetry: one for each call, one for each attempt, in the trace of the caller."""

from __future__ import annotations

import asyncio

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from crmkit import NotFoundError, Sandbox, _observe

PROVIDER = TracerProvider()
EXPORTER = InMemorySpanExporter()
PROVIDER.add_span_processor(SimpleSpanProcessor(EXPORTER))
TRACER = PROVIDER.get_tracer("tests")


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    monkeypatch.setattr(_observe, "_tracer", PROVIDER.get_tracer("crmkit"))
    EXPORTER.clear()
    return EXPORTER


def parts(spans: InMemorySpanExporter) -> tuple[ReadableSpan, list[ReadableSpan]]:
    """The one call, and its attempts."""
    finished = spans.get_finished_spans()
    (call,) = [span for span in finished if span.kind is trace.SpanKind.INTERNAL and span.name != "work"]
    return call, [span for span in finished if span.kind is trace.SpanKind.CLIENT]


def ids(span: ReadableSpan) -> tuple[int, int]:
    context = span.get_span_context()
    assert context is not None
    return context.trace_id, context.span_id


def test_a_call_and_its_attempts_are_spans_in_the_callers_trace(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    with sandbox.native("guardant") as client, TRACER.start_as_current_span("work") as work:
        sandbox.inject(status=503, times=1)
        client.customers.get(8)
    call, attempts = parts(spans)
    assert call.name == "guardant customers.get"
    assert call.parent is not None
    assert (call.parent.span_id, ids(call)[0]) == (work.get_span_context().span_id, work.get_span_context().trace_id)
    assert [attempt.name for attempt in attempts] == ["GET /v1.0/customers/{id}"] * 2
    known = [attempt.attributes or {} for attempt in attempts]
    assert [attributes["http.response.status_code"] for attributes in known] == [503, 200]
    assert [attributes.get("http.request.resend_count") for attributes in known] == [None, 1]
    assert known[0]["error.type"] == "503"
    assert {attributes["server.address"] for attributes in known} == {"127.0.0.1"}
    for attempt in attempts:
        assert attempt.parent is not None
        assert attempt.parent.span_id == ids(call)[1]
        assert call.start_time is not None
        assert attempt.start_time is not None
        assert attempt.end_time is not None
        assert attempt.start_time < attempt.end_time
    assert [attempt.status.is_ok for attempt in attempts] == [False, True]


def test_each_request_says_which_trace_it_belongs_to(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    with sandbox.native("guardant") as client:
        sandbox.inject(status=503, times=1)
        client.customers.get(8)
        call, _ = parts(spans)
        sent = [request.headers["traceparent"] for request in sandbox.requests]
        flags = call.get_span_context().trace_flags
        assert flags & 1
        assert sent == [f"00-{ids(call)[0]:032x}-{ids(call)[1]:016x}-{flags:02x}"] * 2
        own = "00-11111111111111111111111111111111-2222222222222222-00"
        client.with_options(headers={"traceparent": own}).customers.get(8)
        assert sandbox.requests[-1].headers["traceparent"] == own


def test_a_call_that_fails_is_a_span_that_failed(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    with sandbox.native("guardant") as client, pytest.raises(NotFoundError):
        client.customers.get(999)
    call, attempts = parts(spans)
    assert (call.attributes or {})["error.type"] == "NotFoundError"
    assert not call.status.is_ok
    assert len(attempts) == 1
    assert not call.events


def test_calls_of_asyncio_are_spans_of_their_own_tasks(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    async def get(client: object, number: int) -> tuple[int, int]:
        with TRACER.start_as_current_span("work") as work:
            await client.customers.get(number)  # type: ignore[attr-defined]
            return work.get_span_context().trace_id, work.get_span_context().span_id

    async def main() -> list[tuple[int, int]]:
        async with sandbox.native_async("guardant") as client:
            return await asyncio.gather(*(get(client, number) for number in (4, 8, 4, 8)))

    works = asyncio.run(main())
    calls = [span for span in spans.get_finished_spans() if span.name == "guardant customers.get"]
    assert sorted((ids(call)[0], call.parent.span_id) for call in calls if call.parent) == sorted(works)


def test_a_call_that_is_cancelled_ends_its_span(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    async def main() -> None:
        async with sandbox.native_async("guardant") as client:
            sandbox.inject(delay=20, times=1)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.customers.get(8), 0.2)

    asyncio.run(main())
    call, _ = parts(spans)
    assert (call.attributes or {})["error.type"] == "CancelledError"


def test_spans_have_no_personal_data(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    with sandbox.native("guardant") as client:
        made = client.customers.create(name="Скрытая", phone="+79167654321")
        client.customers.get(made.id)
    shown = " ".join(span.to_json() for span in spans.get_finished_spans())
    for hidden in ("Скрытая", "79167654321", f"/{made.id}", sandbox.credentials("guardant")["token"]):
        assert hidden not in shown

"""What is told of calls: records of the logger `crmkit`, and spans of OpenTelemetry if the program uses it.

The core collects what happens; it is told here, on the thread or in the event loop of the call, so that handlers and
span processors never run on a thread of ours. OpenTelemetry is not imported: a program that traces has imported it.
"""

from __future__ import annotations

import logging
import sys
import time
from contextvars import copy_context
from typing import Any

logger = logging.getLogger("crmkit")
# Says nothing unless the program sets logging up: not even warnings, which Python would print by itself.
logger.addHandler(logging.NullHandler())

# The levels of the core's notices, in its own numbers; the last is that of no notice.
_LEVELS = (logging.DEBUG, logging.INFO, logging.WARNING)
_OFF = len(_LEVELS)

_tracer: Any = None


def begin(crm: str, operation: str) -> tuple[Call, int, bool, str | None] | None:
    """Who hears of a call; None if nobody does.

    With it, the least level that it wants to hear of, whether it wants to hear of each attempt, and the trace that the
    requests belong to.
    """
    heard = logger.isEnabledFor
    # Not a loop: every call comes through here.
    least = 0 if heard(logging.DEBUG) else 1 if heard(logging.INFO) else 2 if heard(logging.WARNING) else _OFF
    trace = sys.modules.get("opentelemetry.trace")
    span = None if trace is None else _span(trace, crm, operation)
    if span is None and least == _OFF:
        return None
    call = Call(crm, operation, least, trace, span)
    return call, least, span is not None or least <= 1, call.traceparent()


def _span(trace: Any, crm: str, operation: str) -> Any:
    """The span of a call. None if there is neither a tracer nor a trace that the call is part of."""
    global _tracer  # noqa: PLW0603
    if _tracer is None:
        # What stands for the tracer of a program that has not chosen one finds it later.
        _tracer = trace.get_tracer("crmkit")
    attributes = {"crmkit.crm": crm, "crmkit.operation": operation}
    span = _tracer.start_span(f"{crm} {operation}", kind=trace.SpanKind.INTERNAL, attributes=attributes)
    return span if span.get_span_context().is_valid else None


class Call:
    """A call under way."""

    __slots__ = (
        "_attempts",
        "_began",
        "_context",
        "_crm",
        "_ended",
        "_least",
        "_operation",
        "_span",
        "_status",
        "_trace",
    )

    def __init__(self, crm: str, operation: str, least: int, trace: Any, span: Any) -> None:
        self._crm = crm
        self._operation = operation
        self._least = least
        self._trace = trace
        self._span = span
        # An event loop tells between tasks: in the context of none.
        self._context = copy_context()
        self._began = time.perf_counter()
        self._attempts = 0
        self._status: int | None = None
        self._ended = False

    def traceparent(self) -> str | None:
        """The trace that the requests belong to, as W3C writes it."""
        if self._span is None:
            return None
        context = self._span.get_span_context()
        return f"00-{context.trace_id:032x}-{context.span_id:016x}-{int(context.trace_flags):02x}"

    def tell(self, level: int, fields: dict[str, Any]) -> None:
        """Tells what the core says."""
        self._context.run(self._tell, level, fields)

    def _tell(self, level: int, fields: dict[str, Any]) -> None:
        if fields["event"] in {"answer", "failure"}:
            self._attempts += 1
            self._status = fields.get("http.response.status_code")
            if self._span is not None:
                self._attempt(fields)
        if level >= self._least:
            self._log(_LEVELS[level], fields["message"], fields)

    def _attempt(self, fields: dict[str, Any]) -> None:
        method, template = fields["http.request.method"], fields.get("url.template")
        attributes = {name: value for name, value in fields.items() if "." in name}
        span = _tracer.start_span(
            method if template is None else f"{method} {template}",
            context=self._trace.set_span_in_context(self._span),
            kind=self._trace.SpanKind.CLIENT,
            attributes=attributes,
            start_time=fields["start_time"],
        )
        if "error.type" in fields:
            span.set_status(self._trace.StatusCode.ERROR)
        span.end(end_time=fields["time"])

    def end(self, error: BaseException | None) -> None:
        """Tells what the call came to. Only the first end counts."""
        if not self._ended:
            self._ended = True
            self._context.run(self._end, error)

    def _end(self, error: BaseException | None) -> None:
        # Without the exception's text: where it goes is for its catcher to say.
        name = None if error is None else type(error).__name__
        if self._span is not None:
            if name is not None:
                self._span.set_attribute("error.type", name)
                self._span.set_status(self._trace.StatusCode.ERROR)
            self._span.end()
        if self._least <= 1:
            duration = time.perf_counter() - self._began
            came = "done" if name is None else f"failed by {name}"
            message = f"{came} after {duration:.3f} s, attempts: {self._attempts}"
            fields = {"event": "call", "duration": duration, "error.type": name}
            self._log(logging.INFO, message, fields)

    def _log(self, level: int, message: str, fields: dict[str, Any]) -> None:
        extra = {
            "crm": self._crm,
            "operation": self._operation,
            "event": fields["event"],
            "status": self._status,
            "attempts": self._attempts,
            "duration": fields.get("duration"),
            "fields": fields,
        }
        logger.log(level, "%s %s: %s", self._crm, self._operation, message, extra=extra)

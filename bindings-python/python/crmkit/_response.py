"""What came back besides the records."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any


class Response:
    """The answer to one call; of a call that takes several requests, the last one.

    Attributes:
        status: The HTTP status.
        headers: The headers, names in lower case.
        raw_json: The body as text, to the letter.
        attempts: How many requests the call had sent when it came: those of a step before it (the read of an update)
            too, but not the pages in which a record was looked for.
        request_id: The CRM's id of the request, where it gives one.
        ver: The server's version, where it gives it (r_keeper).
        timestamp: The server's time without a zone, where it gives it (r_keeper).
        reconciled: Of a create whose answer was lost: `found`, if the record was there when it was looked for, or
            `sent_again`, if the CRM made it when it was asked once more. Else `None`.
    """

    __slots__ = ("attempts", "headers", "raw_json", "reconciled", "request_id", "status", "timestamp", "ver")

    def __init__(  # noqa: PLR0917
        self,
        status: int,
        headers: dict[str, str],
        raw_json: str,
        attempts: int,
        request_id: str | None = None,
        ver: str | None = None,
        timestamp: str | None = None,
        reconciled: str | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.raw_json = raw_json
        self.attempts = attempts
        self.request_id = request_id
        self.ver = ver
        self.timestamp = timestamp
        self.reconciled = reconciled

    @property
    def json(self) -> Any:
        """The body, parsed anew each time."""
        # Imported late: few programs need it.
        import json

        return json.loads(self.raw_json)

    def __repr__(self) -> str:
        return f"Response(status={self.status}, attempts={self.attempts}, {len(self.raw_json)} characters)"


# Those who collect responses here: in this thread, or in this task. The key says of which clients.
_collecting: ContextVar[tuple[tuple[object, list[Response]], ...]] = ContextVar("crmkit_responses", default=())


@contextmanager
def collected(key: object) -> Generator[list[Response]]:
    """The list that responses of the clients with this key go to."""
    seen: list[Response] = []
    before = _collecting.set((*_collecting.get(), (key, seen)))
    try:
        yield seen
    finally:
        _collecting.reset(before)


def wanted() -> bool:
    """Whether anybody collects."""
    return bool(_collecting.get())


def collect(key: object, *responses: tuple[Any, ...]) -> None:
    """Gives responses, each as its parts, to those who collect."""
    for wanted_key, seen in _collecting.get():
        if wanted_key is key:
            seen.extend(Response(*parts) for parts in responses)

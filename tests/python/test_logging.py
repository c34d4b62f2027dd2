"""What the logger `crmkit` says of calls, where it says it, and what it never says."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from crmkit import Guardant, NotFoundError, Sandbox, ServerError
from scripts import run


class Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []
        self.threads: set[threading.Thread] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
        self.threads.add(threading.current_thread())

    def of(self, event: str) -> list[Any]:
        return [record for record in self.records if record.__dict__["event"] == event]

    @property
    def events(self) -> list[str]:
        return [record.__dict__["event"] for record in self.records]

    @property
    def text(self) -> str:
        return "\n".join(f"{record.getMessage()} {record.__dict__}" for record in self.records)


@pytest.fixture
def kept() -> Iterator[Kept]:
    logger, handler = logging.getLogger("crmkit"), Kept()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)


def test_a_call_is_told_from_its_request_to_its_end(guardant: Guardant, kept: Kept) -> None:
    guardant.customers.get(8)
    assert kept.events == ["request", "answer", "call"]
    assert kept.threads == {threading.current_thread()}
    answer, call = kept.of("answer")[0], kept.of("call")[0]
    assert (answer.levelname, call.levelname) == ("DEBUG", "INFO")
    assert (call.crm, call.operation, call.status, call.attempts) == ("guardant", "customers.get", 200, 1)
    assert 0 < answer.duration <= call.duration
    assert answer.fields["url.template"] == "/v1.0/customers/{id}"


def test_a_retry_says_why_and_how_long(sandbox: Sandbox, kept: Kept) -> None:
    with sandbox.native("guardant") as client:
        sandbox.inject(status=503, times=1)
        client.customers.get(8)
    assert kept.events == ["request", "answer", "retry", "request", "answer", "call"]
    retry, call = kept.of("retry")[0], kept.of("call")[0]
    assert (retry.levelname, retry.fields["reason"]) == ("INFO", "HTTP 503")
    assert (retry.status, call.status, call.attempts) == (503, 200, 2)
    assert kept.of("request")[1].fields["http.request.resend_count"] == 1


def test_a_429_is_a_warning(sandbox: Sandbox, kept: Kept) -> None:
    with sandbox.native("guardant") as client:
        sandbox.inject(status=429, times=1)
        client.customers.get(8)
    assert [record.levelname for record in kept.of("pause")] == ["WARNING"]


def test_how_a_call_failed_is_told(sandbox: Sandbox, kept: Kept) -> None:
    with sandbox.native("guardant", max_retries=0) as client:
        with pytest.raises(NotFoundError):
            client.customers.get(999)
        sandbox.inject(reset=True, times=1)
        with pytest.raises(Exception, match="broke off"):
            client.customers.get(8)
    assert [record.fields["error.type"] for record in kept.of("call")] == ["NotFoundError", "TransportError"]
    assert [record.fields["error.type"] for record in kept.of("failure")] == ["TransportError"]


def test_a_level_that_nobody_hears_is_not_told(sandbox: Sandbox, kept: Kept) -> None:
    logging.getLogger("crmkit").setLevel(logging.INFO)
    with sandbox.native("guardant") as client:
        sandbox.inject(status=503, times=1)
        client.customers.get(8)
    assert kept.events == ["retry", "call"]
    assert kept.of("call")[0].attempts == 2


def test_pages_and_the_common_interface_are_told(sandbox: Sandbox, kept: Kept) -> None:
    with sandbox.connect("guardant") as crm:
        list(crm.customers.list())
        crm.customers.upsert(external_id="e-1", name="Anna")
        crm.customers.get_many([4, 8], progress=lambda *_: None)
    calls = [(record.operation, record.attempts) for record in kept.of("call")]
    assert calls[0] == ("customers.list", 1)
    assert [operation for operation, _ in calls if operation != "customers.list"] == [
        "customers.upsert",
        "customers.get_many",
    ]
    assert calls[-1][1] == 2


def test_in_asyncio_it_is_told_in_the_event_loop_and_in_the_context_of_the_call(sandbox: Sandbox, kept: Kept) -> None:
    from contextvars import ContextVar

    name: ContextVar[str] = ContextVar("name")
    seen: list[str] = []
    kept.addFilter(lambda record: seen.append(f"{name.get()} {record.__dict__['event']}") is None)

    async def get(client: Any, who: str, id: int) -> None:
        name.set(who)
        await client.customers.get(id)

    async def main() -> None:
        async with sandbox.native_async("guardant") as client:
            await asyncio.gather(get(client, "a", 4), get(client, "b", 8))

    asyncio.run(main())
    assert kept.threads == {threading.current_thread()}
    assert sorted(seen) == sorted(f"{who} {event}" for who in "ab" for event in ("request", "answer", "call"))


def test_a_cancelled_call_is_told_once(sandbox: Sandbox, kept: Kept) -> None:
    async def main() -> None:
        async with sandbox.native_async("guardant") as client:
            sandbox.inject(delay=20, times=1)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.customers.get(8), 0.2)

    asyncio.run(main())
    assert [record.fields["error.type"] for record in kept.of("call")] == ["CancelledError"]


def test_a_handler_that_fails_does_no_harm_to_the_call(
    guardant: Guardant, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing(Kept):
        def handle(self, record: logging.LogRecord) -> bool:
            raise OSError("disk full")

    failing, ignored = Failing(), []
    monkeypatch.setattr(sys, "unraisablehook", lambda about: ignored.append(str(about.exc_value)))
    logging.getLogger("crmkit").addHandler(failing)
    try:
        assert guardant.customers.get(8).id == "8"
    finally:
        logging.getLogger("crmkit").removeHandler(failing)
    assert ignored == ["disk full"] * 3


def test_a_handler_may_make_calls_of_its_own(guardant: Guardant, kept: Kept) -> None:
    class Calling(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.__dict__["operation"] == "customers.get" and record.__dict__["event"] == "request":
                guardant.customers.list().first()

    calling = Calling()
    logging.getLogger("crmkit").addHandler(calling)
    try:
        assert guardant.customers.get(8).id == "8"
    finally:
        logging.getLogger("crmkit").removeHandler(calling)


def test_neither_secrets_nor_personal_data_nor_ids_are_told(sandbox: Sandbox, kept: Kept) -> None:
    person = {"last_name": "Смирнова-Тайная", "phone": "+79167654321", "email": "hidden@example.org"}
    headers = {"X-Api-Key": "k3y-of-mine"}
    with sandbox.native("guardant", headers=headers) as client:
        made = client.customers.create(name="Скрытая", **person)
        client.customers.list(limit=5).first()
        client.request("GET", f"/v1.0/customers/{made.id}", query={"email": person["email"], "limit": 1})
        sandbox.inject(status=500, times=3, body=f'{{"customerPhone": "{person["phone"]}"}}')
        with pytest.raises(ServerError):
            client.customers.get(made.id)
    for hidden in (*person.values(), "Скрытая", *headers.values(), sandbox.credentials("guardant")["token"]):
        assert hidden not in kept.text
    assert f"/{made.id}" not in kept.text
    assert "limit=5" in kept.text


def test_a_program_that_sets_no_logging_up_sees_nothing() -> None:
    ran = run("""
        with Sandbox() as sandbox, sandbox.native("guardant") as client:
            sandbox.inject(status=429, times=1)
            client.customers.get(8)
    """)
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_opentelemetry_is_not_imported() -> None:
    ran = run("""
        with Sandbox() as sandbox, sandbox.native("guardant") as client:
            client.customers.get(8)
            assert "traceparent" not in sandbox.requests[0].headers
        assert not [name for name in sys.modules if name.startswith("opentelemetry")]
    """)
    assert (ran.code, ran.err) == (0, "")

"""Many inputs at once: one outcome for each, in order; progress on the caller's thread; runs that are stopped."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from typing import Any

import pytest

from crmkit import (
    ApiError,
    BulkError,
    Customer,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    Sandbox,
)
from scripts import clean, interrupted, promptly

CRMS = ("guardant", "rkeeper", "salesman")
ROWS: list[Any] = [{"last_name": f"Иванов {number}"} for number in range(12)]


@pytest.mark.parametrize("name", CRMS)
def test_each_input_has_its_outcome_in_order(sandbox: Sandbox, name: Any) -> None:
    with sandbox.connect(name) as crm:
        made = crm.customers.create_many(ROWS, concurrency=3)
        assert [outcome.index for outcome in made] == list(range(12))
        assert made.failed == ()
        made.raise_if_failed()
        ids = [outcome.value.id for outcome in made if outcome.value is not None]
        assert len(set(ids)) == 12
        read = crm.customers.get_many([*ids, 999999], concurrency=4)
        assert [outcome.status for outcome in read] == ["ok"] * 12 + ["failed"]
        assert [outcome.value.id for outcome in read[:12] if isinstance(outcome.value, Customer)] == ids
        assert read[12].key == "999999"
        assert isinstance(read[12].error, ApiError)
        changed = crm.customers.update_many([{"id": made_id, "note": "x"} for made_id in ids])
        assert {outcome.value.note for outcome in changed if outcome.value is not None} == {"x"}
        gone = crm.customers.delete_many(ids)
        assert [(outcome.status, outcome.value, outcome.key) for outcome in gone] == [("ok", None, key) for key in ids]


def test_what_failed_raises_when_it_is_asked_to(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        outcomes = crm.customers.get_many([8, 999999])
        with pytest.raises(BulkError) as caught:
            outcomes.raise_if_failed()
        assert caught.value.outcomes is outcomes
        assert [outcome.key for outcome in outcomes.failed] == ["999999"]
        assert isinstance(caught.value.__cause__, NotFoundError)


def test_a_row_that_is_wrong_stops_no_other(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman") as crm:
        rows: list[Any] = [{"company_name": "Good"}, {"nmae": "x"}, "no row", {"company_name": "Good too"}]
        made = crm.customers.create_many(rows)
        assert [outcome.status for outcome in made] == ["ok", "failed", "failed", "ok"]
        assert all(isinstance(outcome.error, InvalidArgumentError) for outcome in made.failed)
    with sandbox.connect("guardant") as crm:
        changes: list[Any] = [{"note": "whose?"}, {"id": 8, "note": "x"}]
        assert [outcome.status for outcome in crm.customers.update_many(changes)] == ["failed", "ok"]


def test_an_answer_that_is_lost_is_an_unknown_outcome(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        sandbox.inject(reset=True, after=True, method="POST")
        made = crm.customers.create_many(ROWS[:3], concurrency=1)
        assert [outcome.status for outcome in made] == ["unknown", "ok", "ok"]
        assert isinstance(made[0].error, OutcomeUnknownError)


@pytest.mark.parametrize(
    ("name", "after", "how"),
    [
        ("guardant", True, "found"),
        ("salesman", True, "found"),
        ("salesman", False, "sent_again"),
    ],
)
def test_an_outcome_says_how_a_lost_create_became_known(sandbox: Sandbox, name: Any, after: bool, how: str) -> None:
    rows: list[Any] = [{"last_name": f"Иванов {number}", "external_id": f"A-{number}"} for number in range(3)]
    with sandbox.connect(name) as crm:
        sandbox.inject(reset=True, after=after, method="POST")
        made = crm.customers.create_many(rows, concurrency=1)
        assert made.failed == ()
        # Guardant takes one at a time, SalesMan all of them.
        lost = 1 if name == "guardant" else 3
        assert [outcome.reconciled for outcome in made] == [how] * lost + [None] * (3 - lost)


@pytest.mark.parametrize("wrong", [{"concurrency": 0}, {"concurrency": 65}, {"progress": 5}])
def test_what_steers_a_run_is_checked_first(sandbox: Sandbox, wrong: Any) -> None:
    with sandbox.connect("guardant") as crm, pytest.raises(InvalidArgumentError):
        crm.customers.get_many([8], **wrong)
    assert sandbox.requests == []


def test_progress_is_told_in_the_callers_thread(sandbox: Sandbox) -> None:
    told = []
    with sandbox.connect("guardant") as crm:
        crm.customers.get_many([8] * 20, progress=lambda *state: told.append((*state, threading.get_ident())))
        assert [state[0] for state in told] == list(range(1, 21))
        assert {state[1:] for state in told} == {(20, threading.get_ident())}
        crm.customers.get_many([], progress=lambda *state: told.append(state))
        assert len(told) == 20


def test_progress_can_call_the_same_client(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        names = []
        crm.customers.get_many([8, 4], progress=lambda done, total: names.append(crm.customers.get(8).name))
        assert len(names) == 2


def test_a_progress_function_that_returns_false_begins_nothing_more(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        outcomes = crm.customers.get_many([8] * 20, concurrency=1, progress=lambda done, total: done < 5)
        assert [outcome.status for outcome in outcomes] == ["ok"] * 5 + ["not_started"] * 15
        assert len(sandbox.requests) == 5
        made = crm.customers.create_many(ROWS, concurrency=4, progress=lambda done, total: False)
        started = [outcome for outcome in made if outcome.status != "not_started"]
        assert {outcome.status for outcome in started} == {"ok"}
        assert 1 <= len(started) < len(ROWS)
        # Only False stops it: a function that returns nothing does not.
        assert crm.customers.get_many([8] * 3, concurrency=1, progress=lambda done, total: None).failed == ()


def test_a_progress_function_that_raises_ends_the_run_with_the_outcomes_so_far(sandbox: Sandbox) -> None:
    def progress(done: int, total: int) -> None:
        if done == 3:
            raise LookupError("enough")

    with sandbox.connect("guardant") as crm:
        with pytest.raises(LookupError, match="enough") as caught:
            crm.customers.get_many([8] * 20, concurrency=1, progress=progress)
        outcomes = caught.value.outcomes  # type: ignore[attr-defined]
        assert [outcome.status for outcome in outcomes] == ["ok"] * 3 + ["not_started"] * 17
        with crm.native.responses() as seen, pytest.raises(LookupError) as caught:
            crm.customers.get_many([8] * 20, concurrency=1, progress=progress)
        assert len(caught.value.outcomes) == 20  # type: ignore[attr-defined]
        assert seen == []


def test_an_exception_that_takes_no_attributes_goes_on_without() -> None:
    class StrictError(Exception):
        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(name)

    def progress(done: int, total: int) -> None:
        raise StrictError

    with Sandbox() as sandbox, sandbox.connect("guardant") as crm, pytest.raises(StrictError):
        crm.customers.get_many([8, 8], progress=progress)


SLOW = """
sandbox = Sandbox()
crm = sandbox.connect("guardant")
ids = [customer.id for customer in crm.customers.list()]
sandbox.inject(delay=60, times=1000, path="/999999")
"""


def test_ctrl_c_ends_a_run_within_300_ms_with_the_outcomes_so_far() -> None:
    ran = promptly(
        SLOW
        + """
calling(sandbox, 10)
try:
    crm.customers.get_many([*ids, *[999999] * 10], concurrency=8)
except KeyboardInterrupt as stopped:
    print([outcome.status for outcome in stopped.outcomes], flush=True)
os._exit(0)
"""
    )
    assert "['ok', 'ok', 'not_started'," in ran.out, ran.err
    assert ran.seconds < 0.3


def test_ctrl_c_leaves_a_write_that_was_sent_unknown() -> None:
    ran = promptly(
        """
sandbox = Sandbox()
sandbox.inject(delay=60, times=1000)
crm = sandbox.connect("guardant")
calling(sandbox, 2)
try:
    crm.customers.create_many([{"last_name": "X"}] * 3, concurrency=2)
except KeyboardInterrupt as stopped:
    print([outcome.status for outcome in stopped.outcomes], flush=True)
os._exit(0)
"""
    )
    assert "['unknown', 'unknown', 'not_started']" in ran.out, ran.err
    assert ran.seconds < 0.3


def test_ctrl_c_ends_a_run_on_an_event_loop() -> None:
    ran = promptly(
        SLOW
        + """
async def main():
    async with sandbox.connect_async("guardant") as crm:
        calling(sandbox)
        await crm.customers.get_many([999999] * 10)
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("stopped", flush=True)
os._exit(0)
"""
    )
    assert "stopped" in ran.out, ran.err
    assert ran.seconds < 0.3


def test_an_interpreter_exits_cleanly_with_a_run_under_way() -> None:
    ran = interrupted(
        SLOW
        + """
signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
calling(sandbox)
crm.customers.get_many([999999] * 10, progress=print)
"""
    )
    assert clean(ran), ran.err


def test_progress_is_told_in_the_event_loop() -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable")

    async def main() -> None:
        with Sandbox() as sandbox:
            async with sandbox.connect_async("guardant") as crm:
                told = []
                variable.set("of the task")
                outcomes = await crm.customers.get_many(
                    [8] * 10, progress=lambda *state: told.append((*state, threading.get_ident(), variable.get()))
                )
                assert outcomes.failed == ()
                assert told == [(done, 10, threading.get_ident(), "of the task") for done in range(1, 11)]

    asyncio.run(main())


def test_progress_stops_a_run_in_asyncio_too() -> None:
    def progress(done: int, total: int) -> None:
        if done == 3:
            raise LookupError("enough")

    async def main() -> None:
        with Sandbox() as sandbox:
            async with sandbox.connect_async("guardant") as crm:
                outcomes = await crm.customers.get_many([8] * 200, progress=lambda done, total: done < 3)
                assert [outcome.status for outcome in outcomes[:3]] == ["ok"] * 3
                assert outcomes[-1].status == "not_started"
                assert {outcome.status for outcome in outcomes} == {"ok", "not_started"}
                with pytest.raises(LookupError) as caught:
                    await crm.customers.get_many([8] * 200, progress=progress)
                assert len(caught.value.outcomes) == 200  # type: ignore[attr-defined]

    asyncio.run(main())


def test_an_exception_that_a_future_does_not_take_reaches_the_caller() -> None:
    def progress(done: int, total: int) -> None:
        raise StopIteration

    async def main() -> None:
        with Sandbox() as sandbox:
            async with sandbox.connect_async("guardant") as crm:
                with pytest.raises((TypeError, RuntimeError)):
                    await crm.customers.get_many([8] * 20, progress=progress)
                await crm.customers.get(8)

    asyncio.run(main())


def test_a_coroutine_function_is_refused_as_progress() -> None:
    async def progress(done: int, total: int) -> None: ...

    async def main() -> None:
        with Sandbox() as sandbox:
            async with sandbox.connect_async("guardant") as crm:
                with pytest.raises(InvalidArgumentError):
                    await crm.customers.get_many([8], progress=progress)
            assert sandbox.requests == []

    asyncio.run(main())


def test_a_run_that_is_cancelled_is_dropped_and_tells_nothing_more() -> None:
    async def main() -> None:
        with Sandbox() as sandbox:
            sandbox.inject(delay=60, times=1000, path="/999999")
            async with sandbox.connect_async("guardant") as crm:
                told: list[int] = []
                begun = asyncio.Event()

                def progress(done: int, total: int) -> None:
                    told.append(done)
                    begun.set()

                run = asyncio.ensure_future(
                    crm.customers.get_many([8, *[999999] * 10], concurrency=2, progress=progress)
                )
                await begun.wait()
                run.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await run
                assert told == [1]
                assert (await crm.customers.get(8)).id == "8"

    asyncio.run(main())

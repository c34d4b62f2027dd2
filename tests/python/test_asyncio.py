"""The clients for asyncio: the same calls, cancellable, on every event loop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import uvloop

from crmkit import (
    AsyncGuardant,
    ClosedError,
    Guardant,
    IncompleteListingError,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    Sandbox,
)

Main = Callable[[AsyncGuardant], Coroutine[Any, Any, Any]]
LOOPS = [asyncio.new_event_loop, uvloop.new_event_loop]


def run(sandbox: Sandbox, main: Main, loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop) -> Any:
    async def opened() -> Any:
        async with sandbox.native_async("guardant") as client:
            return await main(client)

    running = loop()
    try:
        return running.run_until_complete(opened())
    finally:
        running.run_until_complete(running.shutdown_asyncgens())
        running.close()


@pytest.mark.parametrize("loop", LOOPS, ids=["asyncio", "uvloop"])
def test_every_method_works_on_this_loop(sandbox: Sandbox, loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
    async def main(client: AsyncGuardant) -> None:
        created = await client.customers.create(name="Пётр")
        changed = await client.customers.update(created.id, last_name="Иванов")
        assert await client.customers.get(created.id) == changed
        await client.customers.delete(created.id)
        with pytest.raises(NotFoundError):
            await client.customers.get(created.id)
        assert sorted([customer.id async for customer in client.customers.list()]) == ["4", "8"]
        assert [order.id async for order in client.orders.list(8)] == ["10016", "10096"]

    run(sandbox, main, loop)


def test_both_ways_of_calling_have_the_same_methods() -> None:
    from crmkit._generated import guardant

    for name in ("Guardant", "GuardantCustomers", "GuardantOrders"):
        sync, aio = getattr(guardant, name), getattr(guardant, f"Async{name}")
        public = {member for member in dir(sync) if not member.startswith("_")}
        assert public == {member for member in dir(aio) if not member.startswith("_")}


@pytest.mark.parametrize("loop", LOOPS, ids=["asyncio", "uvloop"])
def test_a_thousand_calls_at_once_all_come_back(shared_sandbox: Sandbox, loop: Callable[[], Any]) -> None:
    async def main(client: AsyncGuardant) -> None:
        got = await asyncio.gather(*(client.customers.get(100 + number % 200) for number in range(1000)))
        assert [customer.id for customer in got] == [str(100 + number % 200) for number in range(1000)]

    run(shared_sandbox, main, loop)


def test_a_pager_is_iterated_with_async_for(shared_sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        pager = client.customers.list(limit=100)
        ids = [customer.id async for customer in pager]
        assert len(ids) == len(set(ids)) == 252
        assert pager.report is not None
        assert pager.report.pages == 3
        assert [page.offset async for page in pager.pages()] == [0, 100, 199]
        assert len(await pager.collect(limit=150)) == 150
        assert len(await pager.collect(limit=None, strict=True)) == 252
        first = await pager.first()
        assert first is not None
        assert await client.customers.list(archived=True, type="person", offset=9999).first() is None
        with pytest.raises(InvalidArgumentError):
            await pager.collect(limit=-1)

    run(shared_sandbox, main)


def test_pages_that_are_asked_for_before_their_turn_come_in_order(shared_sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        plain = [customer.id async for customer in client.customers.list(limit=20)]
        pager = client.customers.list(limit=20, prefetch=4)
        assert [customer.id async for customer in pager] == plain
        assert pager.report is not None
        assert (pager.report.records, pager.report.drift) == (252, "none_seen")

    run(shared_sandbox, main)


def test_a_strict_listing_that_moved_ends_with_an_error(sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        for number in range(5):
            await client.customers.create(name=f"N{number}")
        pager = client.customers.list(limit=3, strict=True)
        with pytest.raises(IncompleteListingError):
            async for _ in pager.pages():
                await client.customers.create(name=" in front")
        assert pager.report is not None
        assert pager.report.drift == "seen"

    run(sandbox, main)


def test_breaking_out_of_a_listing_reads_no_further(sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        async for _ in client.customers.list(limit=1):
            break

    run(sandbox, main)
    assert len(sandbox.requests) == 1


def test_cancelling_a_task_drops_its_request(sandbox: Sandbox) -> None:
    sandbox.inject(delay=30)

    async def main(client: AsyncGuardant) -> float:
        task = asyncio.ensure_future(client.customers.get(8))
        await asyncio.sleep(0.1)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        # The place of the dropped request is free again at once.
        assert (await client.customers.get(8)).id == "8"
        return time.monotonic() - began

    assert run(sandbox, main) < 1


def test_cancelling_a_page_leaves_the_client_usable(sandbox: Sandbox) -> None:
    sandbox.inject(delay=30)

    async def main(client: AsyncGuardant) -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.customers.list().first(), 0.1)
        assert len(await client.customers.list().collect(limit=None)) == 2

    run(sandbox, main)


def test_a_listing_goes_on_after_a_page_was_cancelled(sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        for _ in range(20):
            sandbox.inject(delay=5)
            records = aiter(client.customers.list(limit=1))
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(anext(records), 0.01)
            assert (await anext(records)).id in {"4", "8"}

    run(sandbox, main)


def test_a_call_that_is_cancelled_before_it_began_sends_nothing(sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        task = asyncio.ensure_future(client.customers.create(name="X"))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(sandbox, main)
    assert sandbox.requests == []


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
def test_a_call_that_is_not_awaited_sends_nothing(sandbox: Sandbox) -> None:
    async def main(client: AsyncGuardant) -> None:
        client.customers.create(name="X")  # type: ignore[unused-coroutine]

    run(sandbox, main)
    assert sandbox.requests == []


def test_an_error_is_raised_where_the_call_is_awaited(sandbox: Sandbox) -> None:
    sandbox.inject(reset=True, after=True)

    async def main(client: AsyncGuardant) -> None:
        with pytest.raises(OutcomeUnknownError):
            await client.customers.create(name="X")
        with pytest.raises(InvalidArgumentError):
            await client.customers.get("../1")
        await client.close()
        with pytest.raises(ClosedError):
            await client.customers.get(8)

    run(sandbox, main)


def test_several_loops_in_several_threads_share_one_client(shared_sandbox: Sandbox) -> None:
    client = shared_sandbox.native_async("guardant")
    failures: list[BaseException] = []

    async def main() -> None:
        for _ in range(5):
            got = await asyncio.gather(*(client.customers.get(100 + number) for number in range(20)))
            assert [customer.id for customer in got] == [str(100 + number) for number in range(20)]

    def thread(loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
        running = loop()
        try:
            running.run_until_complete(main())
        except BaseException as error:
            failures.append(error)
        finally:
            running.close()

    threads = [threading.Thread(target=thread, args=(LOOPS[number % 2],)) for number in range(8)]
    for started in threads:
        started.start()
    for started in threads:
        started.join(30)
    assert failures == []
    assert not any(started.is_alive() for started in threads)


def test_one_client_works_on_one_loop_after_another(shared_sandbox: Sandbox) -> None:
    client = shared_sandbox.native_async("guardant")

    async def main() -> str:
        return (await client.customers.get(8)).id

    assert [asyncio.run(main()) for _ in range(5)] == ["8"] * 5


def test_blocking_calls_work_inside_a_running_loop(reader: Guardant) -> None:
    async def main() -> str:
        return reader.customers.get(8).id

    assert asyncio.run(main()) == "8"


def test_a_loop_that_ends_with_calls_in_flight_ends(sandbox: Sandbox) -> None:
    sandbox.inject(delay=30, times=5)
    client = sandbox.native_async("guardant")

    async def main() -> None:
        for _ in range(5):
            asyncio.ensure_future(client.customers.get(8))  # noqa: RUF006
        await asyncio.sleep(0.05)

    began = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - began < 5

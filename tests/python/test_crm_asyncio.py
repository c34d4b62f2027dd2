"""The common interface for asyncio: the same calls, awaited."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from crmkit import (
    AmbiguousError,
    ApiError,
    AsyncCrm,
    ClosedError,
    ConfigError,
    Sandbox,
    UnsupportedError,
    connect_async,
)

CRMS = ("guardant", "rkeeper", "salesman")


def over(name: Any, body: Callable[[AsyncCrm, Sandbox], Awaitable[None]], **settings: Any) -> None:
    async def main() -> None:
        with Sandbox() as sandbox:
            async with sandbox.connect_async(name, **settings) as crm:
                await body(crm, sandbox)

    asyncio.run(main())


@pytest.mark.parametrize("name", CRMS)
def test_the_calls_are_the_same(name: str) -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        made = await crm.customers.create(last_name="Иванов", emails=["a@b.ru"])
        assert await crm.customers.get(made.id) == made
        assert (await crm.customers.update(made.id, note="x")).note == "x"
        contact = await crm.contacts.create(made.id, kind="phone", value="+79161234567")
        assert contact in await crm.contacts.list(made.id)
        outcomes = await crm.customers.get_many([made.id, 999999])
        assert [outcome.status for outcome in outcomes] == ["ok", "failed"]
        await crm.customers.delete(made.id)
        with pytest.raises(ApiError):
            await crm.customers.get(made.id)
        with sandbox.connect(crm.name) as blocking:  # type: ignore[arg-type]
            assert dict(crm.capabilities) == dict(blocking.capabilities)

    over(name, body)


@pytest.mark.parametrize("name", ["guardant", "salesman"])
def test_customers_are_listed_found_and_upserted(name: str) -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        first = await crm.customers.upsert(external_id="A-17", company_name="Romashka", emails=["a@b.ru"])
        assert first.created
        assert await crm.customers.find(external_id="A-17") == first.customer
        assert await crm.customers.find(external_id="A-18") is None
        pager = crm.customers.list()
        ids = [customer.id async for customer in pager]
        assert first.customer.id in ids
        assert pager.report is not None
        assert pager.report.records == len(ids)
        await crm.customers.create(company_name="Other", emails=["a@b.ru"])
        with pytest.raises(AmbiguousError) as caught:
            await crm.customers.find(email="a@b.ru")
        assert len(caught.value.matches) == 2

    over(name, body)


def test_upserts_of_one_key_at_a_time_never_make_two_customers() -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        made = await asyncio.gather(
            *(crm.customers.upsert(external_id="A-17", company_name="Romashka") for _ in range(10))
        )
        assert len({upserted.customer.id for upserted in made}) == 1
        assert sum(upserted.created for upserted in made) == 1

    over("salesman", body)


def test_what_a_crm_cannot_do_is_refused_before_any_request() -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        with pytest.raises(UnsupportedError):
            crm.customers.list()
        with pytest.raises(UnsupportedError):
            await crm.customers.find(email="a@b.ru")
        assert sandbox.requests == []

    over("rkeeper", body)


def test_responses_of_the_client_are_those_of_the_task() -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        async def counted(calls: int) -> int:
            with crm.native.responses() as seen:
                for _ in range(calls):
                    await crm.customers.get(8)
                await crm.customers.list().first()
                await crm.customers.get_many([8] * calls)
            return len(seen)

        assert await asyncio.gather(counted(1), counted(3)) == [3, 7]

    over("guardant", body)


def test_a_call_that_is_cancelled_is_dropped() -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        sandbox.inject(delay=60)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(crm.customers.get(8), 0.2)
        assert (await crm.customers.get(8)).id == "8"

    over("guardant", body)


def test_the_client_is_closed_by_whoever_made_it() -> None:
    async def body(crm: AsyncCrm, sandbox: Sandbox) -> None:
        async with AsyncCrm(crm.native) as other:
            await other.customers.get(8)
        await crm.customers.get(8)
        loaded = pickle.loads(pickle.dumps(AsyncCrm(sandbox.native_async("guardant", headers=None))))
        assert isinstance(loaded, AsyncCrm)
        await other.close()
        with pytest.raises(ClosedError):
            await crm.customers.get(8)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GUARDANT_TOKEN", "x")
        over("guardant", body)


def test_connect_async_takes_settings_as_connect_does(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        with Sandbox() as sandbox:
            monkeypatch.setenv("SALESMAN_BASE_URL", sandbox.url("salesman"))
            async with connect_async("salesman", **sandbox.credentials("salesman")) as crm:
                assert (await crm.customers.create(company_name="Romashka")).crm == "salesman"

    asyncio.run(main())
    unknown: Any = connect_async
    with pytest.raises(ConfigError, match="hubspot"):
        unknown("hubspot")


def test_a_client_that_is_not_for_asyncio_is_refused(sandbox: Sandbox) -> None:
    made: Any = AsyncCrm
    with pytest.raises(TypeError, match="Guardant"):
        made(sandbox.native("guardant"))

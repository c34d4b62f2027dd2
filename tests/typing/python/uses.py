"""Uses of the package as type checkers see them. It is never run: mypy and pyright read it.

A line with `type: ignore[...]` is a wrong use: the checkers have to find it, or they report that the comment is unused.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from typing_extensions import assert_type

from crmkit import (
    AlreadyExistsError,
    AsyncGuardant,
    AsyncPager,
    AsyncSalesMan,
    BulkError,
    City,
    ContactType,
    CrmError,
    DeadlineError,
    Guardant,
    GuardantCustomer,
    GuardantOrder,
    NotFoundError,
    Outcome,
    Outcomes,
    Page,
    Pager,
    Report,
    Response,
    RKeeper,
    RKeeperContact,
    RKeeperCustomer,
    SalesMan,
    SalesManContact,
    SalesManCustomer,
    SalesManDelete,
    SalesManNewCustomer,
    SalesManRequisites,
    SalesManWrite,
    Sandbox,
    SandboxRequest,
)


def blocking(client: Guardant) -> None:
    customer = client.customers.get("8")
    assert_type(customer, GuardantCustomer)
    assert_type(customer.id, str)
    assert_type(customer.name, str | None)
    assert_type(customer.archivation_date, datetime | None)
    assert_type(customer.raw, dict[str, Any])
    assert_type(customer.replace(name=None), GuardantCustomer)
    customer.replace(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    customer.name = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    assert_type(client.customers.create(name="x", phone=None, extra={"any": [1]}), GuardantCustomer)
    client.customers.create(name="x", crm_id="A-17", on_unknown="reconcile")
    client.customers.create(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.customers.create(name=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.create(status=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(client.customers.update(8, name="x", replace=True), GuardantCustomer)
    client.customers.get(8.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.get(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    pager = client.customers.list(type="company", sort_by="name", direction="desc", limit=10, strict=True, prefetch=2)
    assert_type(pager, Pager[GuardantCustomer])
    assert_type(iter(pager), Iterator[GuardantCustomer])
    assert_type(pager.pages(), Iterator[Page[GuardantCustomer]])
    assert_type(pager.collect(limit=None), list[GuardantCustomer])
    assert_type(pager.first(), GuardantCustomer | None)
    assert_type(pager.report, Report | None)
    pager.collect()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.customers.list(type="firm")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.list(sort_by="id")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for page in pager.pages():
        assert_type(page.items, tuple[GuardantCustomer, ...])

    client.orders.list(8, status="draft")
    client.orders.list(8, status="0,1")
    client.orders.list(8, status=1)
    client.orders.list(8, status=["draft", 1])
    order = client.orders.list("8").first()
    assert order is not None
    assert_type(order.quantity, int | None)

    assert_type(client.request("GET", "/x", query={"a": 1}, json=[1]), Response)
    assert_type(client.with_options(timeout=1), Guardant)
    client.with_options(tmeout=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with client as opened, opened.responses() as seen:
        assert_type(opened, Guardant)
        assert_type(seen, list[Response])
    assert_type(Guardant.from_env(timeout=3), Guardant)


async def for_asyncio(client: AsyncGuardant) -> None:
    assert_type(await client.customers.get(8), GuardantCustomer)
    pager = client.customers.list()
    assert_type(pager, AsyncPager[GuardantCustomer])
    assert_type(pager.pages(), AsyncIterator[Page[GuardantCustomer]])
    assert_type(await pager.collect(limit=5), list[GuardantCustomer])
    assert_type(await pager.first(), GuardantCustomer | None)
    async for order in client.orders.list(8):
        assert_type(order, GuardantOrder)
    for _ in pager:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    async with client as opened:
        assert_type(opened, AsyncGuardant)
    await client.close()


def settings() -> None:
    async def give() -> str:
        return "token"

    Guardant(token=lambda: "token", rate_limit=None, headers={"X-A": "b"})
    AsyncGuardant(token=give)
    AsyncGuardant(token=lambda: "token")
    Guardant(token=give)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Guardant("token")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Guardant(tokne="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def rkeeper(client: RKeeper) -> None:
    assert_type(client.contact_types.list(), tuple[ContactType, ...])
    assert_type(client.cities.create(2, "Taganrog"), City)
    assert_type(client.cities.delete("1"), None)
    customer = client.customers.create(
        last_name="x", birthday=date(1999, 1, 1), contacts=[{"type_id": 1, "value": "x"}], addresses=[{"house": None}]
    )
    assert_type(customer, RKeeperCustomer)
    assert_type(customer.contacts, tuple[RKeeperContact, ...] | None)
    assert_type(customer.birthday, date | None)
    for account in customer.accounts or ():
        assert_type(account.balance, Decimal | None)
    client.customers.create(contacts=[{"type_id": 1}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    client.customers.update(1, birthday=None, note=None)
    client.contacts.create(1, 2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    RKeeper(sid="x", object_id="1", cache_ttl=0)
    RKeeper(object_id="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def salesman(client: SalesMan) -> None:
    assert_type(client.customers.fields(), dict[str, Any])
    pager = client.customers.list(order="date_edit", date_change_start=date(2026, 1, 1), fields=["title"], strict=True)
    assert_type(pager, Pager[SalesManCustomer])
    client.customers.list(fields="title,phone", filter={"trash": False}, iduser=1, first="old", offset=2)
    client.customers.list(order="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.list(limit=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    customer = client.customers.get(1781, bankinfo=True)
    client.customers.get(inn="5904338272")
    client.customers.get(inn=5904338272)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(customer, SalesManCustomer)
    assert_type(customer.clid, str)
    assert_type(customer.date_create, datetime | None)
    assert_type(customer.trash, bool | None)
    assert_type(customer.bankinfo, SalesManRequisites | None)
    assert_type(customer.contacts, tuple[SalesManContact, ...] | None)
    assert_type(customer.replace(title="x"), SalesManCustomer)
    customer.replace(clid="5")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    customer.clid = "5"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    made = client.customers.create(
        "x", type="parnter", phone=["1"], fax=None, date_create="2020-02-12", recv={"cast_inn": "1", "cast_kpp": None}
    )
    assert_type(made, SalesManWrite)
    assert_type(made.changed, bool)
    assert_type(made.hid, str | None)
    client.customers.create()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.customers.create("x", recv={"castInn": "1"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.create("x", phone=79)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(client.customers.update(1, uid=5, des=None), SalesManWrite)
    client.customers.update(uid="x", address="y")
    client.customers.update(1, title=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.update(1, recv=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(client.customers.delete(1), SalesManDelete)

    SalesMan(base_url="https://crm", login="x", api_key="y", method="GET", timezone="Europe/Moscow")
    SalesMan(login="x", api_key="y")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def salesman_many(client: SalesMan) -> None:
    rows: list[SalesManNewCustomer] = [{"title": "x", "uid": 5, "recv": {"cast_inn": "1"}}, {"title": "y", "fax": None}]
    outcomes = client.customers.create_many(rows, user="a@b.c", batch_size=50)
    assert_type(outcomes, Outcomes[SalesManWrite])
    assert_type(outcomes.failed, tuple[Outcome[SalesManWrite], ...])
    assert_type(outcomes[0], Outcome[SalesManWrite])
    for outcome in outcomes:
        assert_type(outcome.value, SalesManWrite | None)
        assert_type(outcome.key, str | None)
        assert_type(outcome.error, CrmError | None)
        if outcome.status == "done":  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
            pass
    client.customers.create_many([{"title": "x"}])
    client.customers.create_many([{"uid": "x"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    client.customers.create_many([{"titel": "x"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    try:
        outcomes.raise_if_failed()
    except BulkError as error:
        assert_type(error.outcomes, Any)


async def salesman_for_asyncio(client: AsyncSalesMan) -> None:
    assert_type(await client.customers.get(uid="x"), SalesManCustomer)
    assert_type(await client.customers.create_many([{"title": "x"}]), Outcomes[SalesManWrite])
    assert_type(client.customers.list(), AsyncPager[SalesManCustomer])


def errors(client: Guardant) -> None:
    try:
        client.customers.get(8)
    except NotFoundError as error:
        assert_type(error.status, int | None)
        assert_type(error.code, str | None)
        assert_type(error.message, str)
    except DeadlineError as error:
        assert_type(error.limit, str | None)
    except AlreadyExistsError as error:
        assert_type(error.existing_id, str | None)


def sandboxes() -> None:
    with Sandbox(customers=10) as sandbox:
        assert_type(sandbox.native("guardant"), Guardant)
        assert_type(sandbox.native_async("guardant"), AsyncGuardant)
        assert_type(sandbox.native("rkeeper"), RKeeper)
        assert_type(sandbox.native("salesman"), SalesMan)
        assert_type(sandbox.native_async("salesman"), AsyncSalesMan)
        assert_type(sandbox.requests, list[SandboxRequest])
        sandbox.inject(status=503, times=2)
        sandbox.inject(staus=503)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

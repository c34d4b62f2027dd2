"""Uses of the common interface as type checkers see them: see uses.py."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime, timezone
from typing import Any, Literal

from typing_extensions import assert_type

from crmkit import (
    Address,
    AsyncCrm,
    AsyncGuardant,
    AsyncPager,
    AsyncRKeeper,
    AsyncSalesMan,
    Capabilities,
    Capability,
    Contact,
    Crm,
    Customer,
    Explanation,
    Guardant,
    Order,
    Outcome,
    Outcomes,
    Pager,
    RKeeper,
    SalesMan,
    Sandbox,
    Upserted,
    connect,
    connect_async,
)


def customers(crm: Crm) -> None:
    customer = crm.customers.get(8)
    assert_type(customer, Customer)
    assert_type(customer.phones, tuple[str, ...])
    assert_type(customer.contacts, tuple[Contact, ...])
    assert_type(customer.birthday, date | None)
    assert_type(customer.created_at, datetime | None)
    assert_type(customer.explain("phones"), Explanation)
    assert_type(customer.explain("phones").values, dict[str, Any])
    customer.note = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    pager = crm.customers.list(kind="company", modified_since=datetime.now(timezone.utc), strict=True, prefetch=2)
    assert_type(pager, Pager[Customer])
    assert_type(iter(pager), Iterator[Customer])
    assert_type(crm.customers.find(phone="+79161234567"), Customer | None)
    crm.customers.find("x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(
        crm.customers.create(
            company_name="x",
            birthday=date(1971, 10, 18),
            phones=["x"],
            contacts=[{"type_id": 1, "value": "x"}],
            addresses=[{"kind": "home", "city": "Пермь", "create_missing": True}],
            extra={"any": 1},
        ),
        Customer,
    )
    crm.customers.create(contacts=[{"kind": "phone"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    crm.customers.create(name="x", on_unknown="raise")
    crm.customers.create(name="x", on_unknown="retry")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    crm.customers.create(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(crm.customers.update("8", note=None), Customer)
    assert_type(crm.customers.delete(8), None)
    upserted = crm.customers.upsert(key="phone", phones=["x"])
    assert_type(upserted, Upserted)
    assert_type(upserted.customer, Customer)
    crm.customers.upsert(key="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def many(crm: Crm) -> None:
    outcomes = crm.customers.get_many(["8", 4], concurrency=4, progress=print)
    assert_type(outcomes, Outcomes[Customer])
    assert_type(outcomes[0], Outcome[Customer])
    assert_type(outcomes[0].value, Customer | None)
    assert_type(outcomes[0].reconciled, Literal["found", "sent_again"] | None)
    crm.customers.create_many([{"company_name": "x"}], progress=lambda done, total: done < total)
    crm.customers.update_many([{"id": 8, "note": None}])
    crm.customers.update_many([{"note": "x"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    crm.customers.delete_many([8], progress=lambda done: None)  # type: ignore[misc, arg-type]  # pyright: ignore[reportArgumentType]


def collections(crm: Crm) -> None:
    assert_type(crm.contacts.list(8), list[Contact])
    assert_type(crm.contacts.create(8, kind="phone", value="x"), Contact)
    assert_type(crm.contacts.update(8, "phone:7", value="x"), Contact)
    crm.contacts.create(8, kind="phone")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(crm.addresses.create(8, kind="home", house="1", floor=None), Address)
    assert_type(crm.addresses.list(8), list[Address])
    assert_type(crm.orders.list(8, status=["draft"]), Pager[Order])


def interfaces() -> None:
    with connect("salesman", login="x", api_key="y", base_url="https://crm.example.com") as crm:
        assert_type(crm, Crm)
        assert_type(crm.native, Guardant | RKeeper | SalesMan)
        assert_type(crm.capabilities, Capabilities)
        assert_type(crm.capabilities["customers.list"], Capability)
        assert_type(crm.capabilities["customers.list"].supported, bool)
    connect("hubspot")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with Sandbox() as sandbox:
        assert_type(sandbox.connect("guardant"), Crm)
        assert_type(sandbox.connect_async("guardant"), AsyncCrm)
        Crm(sandbox.native("guardant"))
        Crm(sandbox.native_async("guardant"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def for_asyncio(crm: AsyncCrm) -> None:
    assert_type(await crm.customers.get(8), Customer)
    assert_type(await crm.customers.find(email="x"), Customer | None)
    assert_type(await crm.customers.get_many([8], progress=print), Outcomes[Customer])
    pager = crm.customers.list()
    assert_type(pager, AsyncPager[Customer])
    assert_type(aiter(pager), AsyncIterator[Customer])
    assert_type(crm.native, AsyncGuardant | AsyncRKeeper | AsyncSalesMan)
    async with connect_async("guardant", token="x") as opened:
        assert_type(opened, AsyncCrm)

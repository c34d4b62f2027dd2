"""Creates and reads while everything goes wrong on the way: nothing is made twice, nothing is lost in silence."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from crmkit import AsyncCrm, Crm, CrmError, Customer, NotFoundError, OutcomeUnknownError, Sandbox
from sizes import size

CRMS = ("guardant", "rkeeper", "salesman")
CREATES, READS = size(36, 90), size(160, 400)
SEED = 20261123
# The share of requests in a hundred, and what they meet: before the server acts, and after.
WEATHER: tuple[tuple[int, dict[str, Any]], ...] = (
    (4, {"reset": True}),
    (3, {"status": 429, "headers": {"Retry-After": "0"}}),
    (1, {"status": 429}),
    (3, {"status": 503, "headers": {"Retry-After": "0"}}),
    (3, {"status": 503}),
    (5, {"reset": True, "after": True}),
    (4, {"cut": True}),
    (4, {"status": 502, "after": True}),
    (1, {"delay": 1.5}),
)
SETTINGS: dict[str, Any] = {"timeout": 1.0, "max_retries": 8}


def weather(count: int) -> list[dict[str, Any] | None]:
    """What so many requests meet, the same each time."""
    shares = [share for share, _ in WEATHER]
    drawn = random.Random(SEED).choices(
        [fault for _, fault in WEATHER] + [None], weights=[*shares, 100 - sum(shares)], k=count
    )
    return list(drawn)


@pytest.mark.parametrize("name", CRMS)
def test_creates_are_made_once_or_said_to_be_unknown(sandbox: Sandbox, name: Any) -> None:
    faults = weather(CREATES)
    with sandbox.connect(name, **SETTINGS) as crm, ThreadPoolExecutor(8) as threads:
        first = int(crm.customers.create(last_name="Before").id)

        def create(number: int) -> Customer | CrmError:
            if fault := faults[number]:
                sandbox.inject(**fault)
            key = {} if name == "rkeeper" else {"external_id": f"S-{number}"}
            try:
                return crm.customers.create(last_name=f"Storm {number}", **key)
            except CrmError as error:
                return error

        results = list(threads.map(create, range(CREATES)))
        there = stored(crm, name, first)

    for number, result in enumerate(results):
        ids = there[f"Storm {number}"]
        if isinstance(result, Customer):
            assert ids == [result.id], (number, result)
        elif isinstance(result, OutcomeUnknownError) and result.reconciled != "not_found":
            assert len(ids) <= 1, (number, result)
        else:
            assert ids == [], (number, result)
    made = sum(isinstance(result, Customer) for result in results)
    assert made > CREATES / 2
    assert len(sandbox.requests) > CREATES


def stored(crm: Crm, name: str, first: int) -> dict[str, list[str]]:
    """The ids of the customers that are there, by name. r_keeper lists nothing, but its ids follow one another."""
    customers: list[Customer]
    if name == "rkeeper":
        last = int(crm.customers.create(last_name="After").id)
        read = crm.customers.get_many(list(range(first, last)), concurrency=16)
        assert all(isinstance(outcome.error, NotFoundError) for outcome in read.failed)
        customers = [outcome.value for outcome in read if outcome.value is not None]
    else:
        customers = crm.customers.list().collect(limit=None)
    there = defaultdict(list)
    for customer in customers:
        there[str(customer.name)].append(customer.id)
    return there


@pytest.mark.parametrize("name", CRMS)
def test_reads_all_succeed(sandbox: Sandbox, name: Any) -> None:
    async def read(crm: AsyncCrm, made: str, fault: dict[str, Any] | None) -> str:
        if fault:
            sandbox.inject(**fault)
        return (await crm.customers.get(made)).id

    async def main() -> None:
        async with sandbox.connect_async(name, deadline=20.0, **SETTINGS) as crm:
            made = (await crm.customers.create(last_name="Storm")).id
            read_ids = await asyncio.gather(*(read(crm, made, fault) for fault in weather(READS)))
            assert read_ids == [made] * READS

    asyncio.run(main())
    assert len(sandbox.requests) > READS * 1.1


@pytest.mark.parametrize(("fault", "how"), [({"reset": True, "after": True}, "found"), ({"reset": True}, "sent_again")])
def test_a_response_says_how_a_lost_create_became_known(sandbox: Sandbox, fault: dict[str, Any], how: str) -> None:
    with sandbox.native("salesman") as client:
        sandbox.inject(path="/add", **fault)
        with client.responses() as seen:
            made = client.customers.create("Ромашка", on_unknown="reconcile")
            client.customers.get(made.id)
        assert [response.reconciled for response in seen] == [how, None]


def test_the_common_interface_says_so_too(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        sandbox.inject(reset=True, after=True, method="POST")
        with crm.native.responses() as seen:
            crm.customers.create(name="Ромашка", external_id="A-17")
        assert [response.reconciled for response in seen] == ["found"]


def test_an_unknown_outcome_says_what_looking_came_to(sandbox: Sandbox) -> None:
    with sandbox.native("guardant") as client:
        sandbox.inject(reset=True, method="POST")
        with pytest.raises(OutcomeUnknownError) as caught:
            client.customers.create(name="Ромашка", crm_id="A-17", on_unknown="reconcile")
        assert caught.value.reconciled == "not_found"
        sandbox.inject(reset=True, method="POST")
        with pytest.raises(OutcomeUnknownError) as caught:
            client.customers.create(name="Ромашка", crm_id="A-17")
        assert caught.value.reconciled is None

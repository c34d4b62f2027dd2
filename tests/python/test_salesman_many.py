"""Many of SalesMan's customers at once: creating them in batches, and listing them while others change them."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from typing import Any, Literal

import pytest

from crmkit import (
    AlreadyExistsError,
    AuthenticationError,
    BulkError,
    ClosedError,
    ConfigError,
    IncompleteListingError,
    InvalidArgumentError,
    OutcomeUnknownError,
    Report,
    SalesMan,
    SalesManCustomer,
    SalesManWrite,
    Sandbox,
)

# In `add.list`, the sandbox dies at a customer of this title, as a server does at a row that it cannot digest.
CRASH = {"title": "crash"}


@pytest.fixture(params=["server", "document"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    dialect: Literal["server", "document"] = request.param
    with Sandbox(salesman_dialect=dialect) as sandbox:
        yield sandbox


@pytest.fixture
def salesman(sandbox: Sandbox) -> Iterator[SalesMan]:
    with sandbox.native("salesman") as client:
        yield client


def titled(*numbers: int) -> list[Any]:
    return [{"title": f"Клиент {number}", "uid": f"u{number}"} for number in numbers]


def titles(client: SalesMan) -> list[str | None]:
    """The oldest first, without the one that the document prints."""
    return [customer.title for customer in client.customers.list()][::-1][1:]


def statuses(outcomes: Any) -> str:
    """The first letter of each: ok, failed, unknown, not_started."""
    return "".join(outcome.status[0] for outcome in outcomes)


def batches(sandbox: Sandbox) -> list[int]:
    """How many rows each request had."""
    return [
        len(json.loads(request.body)["client"]) for request in sandbox.requests if request.path.endswith("/add.list")
    ]


def test_rows_go_out_in_batches_and_come_back_in_order(sandbox: Sandbox, salesman: SalesMan) -> None:
    outcomes = salesman.customers.create_many(titled(*range(45)))
    assert batches(sandbox) == [20, 20, 5]
    assert statuses(outcomes) == "o" * 45
    assert [(outcome.index, outcome.key) for outcome in outcomes] == [(place, f"u{place}") for place in range(45)]
    assert outcomes.failed == ()
    outcomes.raise_if_failed()
    assert titles(salesman) == [f"Клиент {number}" for number in range(45)]
    made = outcomes[44].value
    assert isinstance(made, SalesManWrite)
    assert salesman.customers.get(made.clid).uid == "u44"


def test_the_size_of_a_batch_is_the_callers(sandbox: Sandbox, salesman: SalesMan) -> None:
    salesman.customers.create_many(titled(*range(5)), batch_size=2)
    salesman.customers.create_many(titled(*range(5, 50)), batch_size=100)
    assert batches(sandbox) == [2, 2, 1, 45]


def test_one_wrong_row_and_one_that_exists_leave_the_others_alone(sandbox: Sandbox, salesman: SalesMan) -> None:
    there = salesman.customers.create("Клиент 3")
    rows = titled(*range(45))
    rows[7] = {"title": "", "uid": 7}
    rows[8] = {"titel": "Клиент 8"}
    outcomes = salesman.customers.create_many(rows)
    # What is wrong is not sent.
    assert batches(sandbox) == [20, 20, 3]
    assert statuses(outcomes) == "ooo" + "f" + "ooo" + "ff" + "o" * 36
    exists, empty, misspelled = outcomes.failed
    assert isinstance(exists.error, AlreadyExistsError)
    assert exists.error.existing_id == there.id
    assert (exists.index, exists.key, exists.value) == (3, "u3", None)
    assert isinstance(empty.error, InvalidArgumentError)
    assert (empty.index, empty.key) == (7, "7")
    assert isinstance(misspelled.error, InvalidArgumentError)
    assert "titel" in str(misspelled.error)
    assert len(titles(salesman)) == 1 + 42


def test_a_batch_that_dies_is_unknown_and_can_be_sent_again(sandbox: Sandbox, salesman: SalesMan) -> None:
    rows = [*titled(*range(25)), CRASH, *titled(*range(26, 45))]
    outcomes = salesman.customers.create_many(rows)
    assert batches(sandbox) == [20, 20, 5]
    assert statuses(outcomes) == "o" * 20 + "u" * 20 + "o" * 5
    unknown = outcomes[20]
    assert isinstance(unknown.error, OutcomeUnknownError)
    assert (unknown.key, unknown.value, unknown.error.sent) == ("u20", None, True)
    # What was in front of the row that the server died of is stored all the same.
    assert titles(salesman) == [f"Клиент {number}" for number in (*range(25), *range(40, 45))]

    left = [rows[outcome.index] for outcome in outcomes.failed if rows[outcome.index] is not CRASH]
    again = salesman.customers.create_many(left)
    assert statuses(again) == "f" * 5 + "o" * 14
    for outcome in again.failed:
        assert isinstance(outcome.error, AlreadyExistsError)
        assert salesman.customers.get(str(outcome.error.existing_id)).uid == outcome.key
    assert sorted(titles(salesman), key=str) == sorted((row["title"] for row in rows if row is not CRASH), key=str)


def test_a_lost_answer_is_unknown_and_stops_nothing(sandbox: Sandbox, salesman: SalesMan) -> None:
    sandbox.inject(reset=True, after=True)
    outcomes = salesman.customers.create_many(titled(*range(4)), batch_size=2)
    assert statuses(outcomes) == "uuoo"
    assert batches(sandbox) == [2, 2]
    assert statuses(salesman.customers.create_many(titled(*range(4)))) == "ffff"
    assert len(titles(salesman)) == 4


def test_a_refused_key_starts_no_other_batch(sandbox: Sandbox) -> None:
    with sandbox.native("salesman", api_key="wrong") as client:
        outcomes = client.customers.create_many(titled(*range(5)), batch_size=2)
    assert [outcome.status for outcome in outcomes] == ["failed"] * 2 + ["not_started"] * 3
    assert isinstance(outcomes[0].error, AuthenticationError)
    assert outcomes[4].error is None
    assert (len(outcomes.failed), batches(sandbox)) == (5, [2])


def test_what_failed_is_raised_as_one_error(salesman: SalesMan) -> None:
    outcomes = salesman.customers.create_many([*titled(1), CRASH, {"title": ""}], batch_size=1)
    with pytest.raises(BulkError) as caught:
        outcomes.raise_if_failed()
    error = caught.value
    assert error.outcomes is outcomes
    assert error.__cause__ is outcomes.failed[0].error
    again = pickle.loads(pickle.dumps(error))
    assert statuses(again.outcomes) == statuses(outcomes) == "ouf"
    assert again.outcomes[0] == outcomes[0]
    assert type(again.outcomes) is type(outcomes)


def test_a_user_is_that_of_all_rows_or_of_one(sandbox: Sandbox, salesman: SalesMan) -> None:
    rows = [{"title": "Общий"}, {"title": "Свой", "user": "belov@example.com"}]
    salesman.customers.create_many(rows, user="sokolova@example.com").raise_if_failed()  # type: ignore[arg-type]
    users = {customer.title: customer.user for customer in salesman.customers.list()}
    assert (users["Общий"], users["Свой"]) == ("sokolova@example.com", "belov@example.com")


def test_each_batch_has_its_response(salesman: SalesMan) -> None:
    with salesman.responses() as seen:
        salesman.customers.create_many([*titled(*range(45)), {"title": ""}])
        salesman.customers.create_many([])
    assert [len(response.json) for response in seen] == [20, 20, 5]
    assert {(response.status, response.attempts, response.request_id) for response in seen} == {(200, 1, None)}


def test_a_row_whose_time_has_a_zone_fails_alone(salesman: SalesMan) -> None:
    rows: list[Any] = [{"title": "С поясом", "date_create": datetime(2026, 1, 1, tzinfo=timezone.utc)}, *titled(1)]
    outcomes = salesman.customers.create_many(rows)
    assert statuses(outcomes) == "fo"
    assert isinstance(outcomes[0].error, ConfigError)


WRONG_ROWS: list[dict[str, Any]] = [
    {"rows": "abc"},
    {"rows": {"title": "x"}},
    {"rows": [{"title": "x"}], "batch_size": 0},
    {"rows": [{"title": "x"}], "batch_size": True},
    {"rows": [{"title": "x"}], "user": 5},
]


@pytest.mark.parametrize("wrong", WRONG_ROWS, ids=str)
def test_what_is_no_list_of_rows_is_refused_before_any_request(sandbox: Sandbox, wrong: dict[str, Any]) -> None:
    with sandbox.native("salesman") as client, pytest.raises(InvalidArgumentError):
        client.customers.create_many(**wrong)
    assert sandbox.requests == []


def test_no_rows_and_rows_that_are_all_wrong_are_no_request(sandbox: Sandbox, salesman: SalesMan) -> None:
    wrong: Any = [5, None, {"title": None}]
    assert salesman.customers.create_many([]) == ()
    assert statuses(salesman.customers.create_many(wrong)) == "fff"
    assert sandbox.requests == []
    salesman.close()
    with pytest.raises(ClosedError):
        salesman.customers.create_many([])


@pytest.fixture(params=["server", "document"])
def crowd(request: pytest.FixtureRequest) -> Iterator[SalesMan]:
    """Two pages of 200 customers and a third of 50, none of which has deals."""
    dialect: Literal["server", "document"] = request.param
    with Sandbox(salesman_dialect=dialect) as sandbox, sandbox.native("salesman") as client:
        client.customers.create_many(titled(*range(449)), batch_size=449).raise_if_failed()
        yield client


def read(client: SalesMan, meanwhile: Callable[[SalesManCustomer], None], **options: Any) -> tuple[list[str], Report]:
    """The ids of a listing, at whose first record something happens."""
    pager = client.customers.list(**options)
    ids = []
    for customer in pager:
        if not ids:
            meanwhile(customer)
        ids.append(customer.id)
    assert pager.report is not None
    return ids, pager.report


def test_a_listing_that_nobody_disturbs_has_every_record_once(crowd: SalesMan) -> None:
    ids, report = read(crowd, lambda _: None, strict=True)
    assert len(ids) == len(set(ids)) == 450
    assert report == Report(pages=3, records=450, repeats=0, drift="none_seen")
    pages = list(crowd.customers.list().pages())
    assert [(len(page.items), page.offset, page.total_pages) for page in pages] == [
        (200, 0, 3),
        (200, 1, 3),
        (50, 2, 3),
    ]


def test_a_record_that_is_deleted_meanwhile_is_seen_as_drift(crowd: SalesMan) -> None:
    def delete(customer: SalesManCustomer) -> None:
        crowd.customers.delete(customer.id)

    ids, report = read(crowd, delete)
    # The newest was deleted on the first page, and another one slipped over to it unseen.
    assert (len(ids), report.drift, report.repeats) == (449, "seen", 0)
    with pytest.raises(IncompleteListingError) as caught:
        read(crowd, delete, strict=True)
    assert caught.value.report.drift == "seen"
    assert caught.value.report.records == 448


def test_a_record_that_is_added_meanwhile_makes_repeats(crowd: SalesMan) -> None:
    def add(_: SalesManCustomer) -> None:
        crowd.customers.create("Новый")

    ids, report = read(crowd, add)
    assert len(ids) == len(set(ids)) == 450
    assert (report.drift, report.repeats) == ("seen", 1)


def test_as_many_added_as_deleted_are_seen_too(crowd: SalesMan) -> None:
    def replace(customer: SalesManCustomer) -> None:
        crowd.customers.delete(customer.id)
        crowd.customers.create(f"Вместо {customer.title}")

    assert read(crowd, replace)[1].drift == "seen"
    with pytest.raises(IncompleteListingError):
        read(crowd, replace, strict=True)


def test_a_listing_may_begin_at_a_page_and_shows_the_fields_asked_for(crowd: SalesMan) -> None:
    rows = crowd.customers.list(fields=["title"], offset=2).collect(limit=None)
    assert len(rows) == 50
    assert (rows[0].clid, rows[0].title, rows[0].uid) == (rows[0].id, "Клиент 48", None)
    assert crowd.customers.list(offset=7).collect(limit=None) == []


def test_many_for_asyncio(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with sandbox.native_async("salesman") as client:
            with client.responses() as seen:
                outcomes = await client.customers.create_many([*titled(1, 2, 3), CRASH, *titled(4)], batch_size=2)
            assert (statuses(outcomes), len(seen)) == ("oouuo", 2)
            with pytest.raises(BulkError):
                outcomes.raise_if_failed()
            await client.customers.create_many(titled(*range(5, 250)), batch_size=250)
            pager = client.customers.list(strict=True)
            assert len(await pager.collect(limit=None)) == 1 + 4 + 245
            with pytest.raises(IncompleteListingError):
                async for customer in pager:
                    if customer.uid == "u249":
                        await client.customers.delete(customer.id)

    asyncio.run(main())

"""Listings: lazy, re-iterable, each record once, and a report that says when pages moved."""

from __future__ import annotations

import time
from typing import Any

import pytest

from crmkit import Guardant, IncompleteListingError, InvalidArgumentError, Sandbox


def test_nothing_is_sent_before_a_record_is_asked_for(sandbox: Sandbox, guardant: Guardant) -> None:
    pager = guardant.customers.list()
    iterator = iter(pager)
    assert sandbox.requests == []
    next(iterator)
    assert len(sandbox.requests) == 1


def test_every_record_comes_once_over_all_pages(reader: Guardant) -> None:
    pager = reader.customers.list(limit=20)
    ids = [customer.id for customer in pager]
    assert len(ids) == len(set(ids)) == 252
    assert pager.report is not None
    assert (pager.report.records, pager.report.repeats, pager.report.drift) == (252, 0, "none_seen")


def test_each_iteration_is_a_new_listing(sandbox: Sandbox, guardant: Guardant) -> None:
    pager = guardant.customers.list()
    assert len(list(pager)) == 2
    guardant.customers.create(name="X")
    assert len(list(pager)) == 3


def test_two_iterations_of_one_pager_do_not_disturb_each_other(reader: Guardant) -> None:
    pager = reader.customers.list(limit=10)
    pairs = zip(pager, pager, strict=True)
    assert all(one == other for one, other in pairs)


def test_pages_give_their_place_and_their_text(reader: Guardant) -> None:
    pages = list(reader.customers.list(limit=100).pages())
    assert [page.offset for page in pages] == [0, 100, 199]
    assert [len(page.items) for page in pages] == [100, 99, 53]
    assert all(page.raw_json.startswith('{"customers":') and page.total_pages is None for page in pages)
    assert isinstance(pages[0].items, tuple)


def test_collect_reads_no_page_beyond_its_limit() -> None:
    with Sandbox(customers=30) as sandbox, sandbox.native("guardant") as client:
        assert len(client.customers.list(limit=10).collect(limit=15)) == 15
        assert len(sandbox.requests) == 2
        assert client.customers.list(limit=10).collect(limit=0) == []
        assert len(sandbox.requests) == 2


def test_pages_are_asked_for_before_their_turn(reader: Guardant) -> None:
    plain = [customer.id for customer in reader.customers.list(limit=20)]
    pager = reader.customers.list(limit=20, prefetch=4)
    assert [customer.id for customer in pager] == plain
    assert pager.report is not None
    assert (pager.report.records, pager.report.repeats, pager.report.drift) == (252, 0, "none_seen")


def test_pages_ahead_are_on_their_way_when_the_first_one_is_given_and_no_more_of_them() -> None:
    with Sandbox(customers=100) as sandbox, sandbox.native("guardant") as client:
        pages = client.customers.list(limit=10, prefetch=3).pages()
        next(pages)
        end = time.monotonic() + 10
        while (asked := sum(request.path.endswith("/customers") for request in sandbox.requests)) < 4:
            # Any call of the client brings them on their way.
            client.customers.get(8)
            assert time.monotonic() < end, f"{asked} pages were asked for"
        assert asked == 4
        assert len(list(pages)) == 11


def test_a_limit_holds_for_pages_ahead_too() -> None:
    with Sandbox(customers=100) as sandbox, sandbox.native("guardant") as client:
        assert client.customers.list(limit=10, prefetch=8).first() is not None
        assert len(sandbox.requests) == 1
        assert len(client.customers.list(limit=10, prefetch=8).collect(limit=15)) == 15
        assert len(sandbox.requests) == 3


def test_calls_between_pages_get_their_turn_when_pages_ahead_wait() -> None:
    with Sandbox(customers=100) as sandbox, sandbox.native("guardant", max_concurrency=1, deadline=10.0) as client:
        for page in client.customers.list(limit=20, prefetch=4).pages():
            assert client.customers.get(page.items[0].id).id == page.items[0].id


@pytest.mark.parametrize("limit", [-1, 1.5, "1", True])
def test_collect_refuses_a_limit_that_is_none(reader: Guardant, limit: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        reader.customers.list().collect(limit=limit)


def test_collect_wants_a_limit(reader: Guardant) -> None:
    pager: Any = reader.customers.list()
    with pytest.raises(TypeError):
        pager.collect()


def test_first_is_the_first_record_or_none(reader: Guardant, guardant: Guardant) -> None:
    first = reader.customers.list(sort_by="company").first()
    assert first is not None
    assert first.id == "4"
    assert guardant.customers.list(archived=True).first() is None


def test_there_is_no_report_before_the_end(reader: Guardant) -> None:
    pager = reader.customers.list(limit=10)
    assert pager.report is None
    next(iter(pager))
    assert pager.report is None


def test_records_that_come_in_front_are_seen_as_drift(sandbox: Sandbox, guardant: Guardant) -> None:
    def listing(pager: Any) -> list[str]:
        ids = []
        for place, customer in enumerate(pager):
            ids.append(customer.id)
            if place == 0:
                guardant.customers.create(company_name="", last_name="", name=" first of all")
        return ids

    for number in range(5):
        guardant.customers.create(name=f"N{number}")
    pager = guardant.customers.list(limit=3)
    ids = listing(pager)
    assert len(ids) == len(set(ids))
    assert pager.report is not None
    assert pager.report.drift == "seen"
    assert pager.report.repeats > 0
    with pytest.raises(IncompleteListingError) as caught:
        listing(guardant.customers.list(limit=3, strict=True))
    assert caught.value.report.drift == "seen"
    assert caught.value.operation == "customers.list"


def test_strict_says_nothing_of_a_listing_that_nothing_moved(reader: Guardant) -> None:
    assert len(reader.customers.list(limit=50, strict=True).collect(limit=None)) == 252
    assert len(reader.customers.list(limit=50).collect(limit=None, strict=True)) == 252


def test_a_failed_page_can_be_asked_for_again_by_a_new_iteration(sandbox: Sandbox, guardant: Guardant) -> None:
    sandbox.inject(status=400, path="/v1.0/customers")
    pager = guardant.customers.list()
    with pytest.raises(Exception, match="400"):
        list(pager)
    assert len(list(pager)) == 2

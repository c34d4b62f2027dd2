"""The common interface: the same calls over each CRM, and what each of them cannot do."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from html import escape
from typing import Any

import pytest

from crmkit import (
    AlreadyExistsError,
    AmbiguousError,
    ApiError,
    Capability,
    ConflictError,
    Contact,
    Crm,
    Customer,
    InvalidArgumentError,
    NotFoundError,
    RKeeper,
    Sandbox,
    Street,
    UnsupportedError,
    Upserted,
)

CRMS = ("guardant", "rkeeper", "salesman")
SEARCHABLE = ("guardant", "salesman")


@pytest.fixture(params=CRMS)
def crm(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Crm]:
    with sandbox.connect(request.param) as crm:
        yield crm


def searchable(sandbox: Sandbox) -> Iterator[Crm]:
    for name in SEARCHABLE:
        with sandbox.connect(name) as crm:
            yield crm


def test_what_is_created_reads_back(crm: Crm) -> None:
    made = crm.customers.create(
        first_name="Пётр", last_name="Иванов", phones=["+7 916 123-45-67"], emails=["p@example.com"], note="Звонить"
    )
    assert isinstance(made, Customer)
    read = crm.customers.get(made.id)
    assert read == made
    assert (read.crm, read.phones, read.emails, read.note) == (
        crm.name,
        ("+7 916 123-45-67",),
        ("p@example.com",),
        "Звонить",
    )
    assert read.name == "Иванов Пётр"
    assert crm.customers.get(int(made.id)) == made


def test_a_change_of_one_field_leaves_the_others(crm: Crm) -> None:
    made = crm.customers.create(last_name="Иванов", phones=["+79161234567"], emails=["p@example.com"], note="x")
    changed = crm.customers.update(made.id, note="y")
    assert changed == made.replace(note="y", updated_at=changed.updated_at)
    assert crm.customers.get(made.id).note == "y"


def test_none_clears_and_what_is_not_given_stays(crm: Crm) -> None:
    made = crm.customers.create(last_name="Иванов", note="x")
    assert crm.customers.update(made.id, note=None).note is None
    assert crm.customers.get(made.id).name == made.name


def test_a_deleted_customer_is_not_found(crm: Crm) -> None:
    made = crm.customers.create(last_name="Иванов")
    assert crm.customers.delete(made.id) is None
    # r_keeper says it by a code of its own.
    with pytest.raises(ApiError if crm.name == "rkeeper" else NotFoundError) as caught:
        crm.customers.get(made.id)
    assert (caught.value.crm, caught.value.operation) == (crm.name, "customers.get")


def test_a_customer_is_found_by_what_it_has(sandbox: Sandbox) -> None:
    for crm in searchable(sandbox):
        made = crm.customers.create(
            company_name="Romashka", external_id="A-17", phones=["+7 916 123-45-67"], emails=["Info@Romashka.ru"]
        )
        for found in (
            crm.customers.find(external_id="A-17"),
            crm.customers.find(phone="+79161234567"),
            crm.customers.find(email="info@romashka.ru"),
        ):
            assert found is not None
            assert found.id == made.id
        assert crm.customers.find(external_id="A-18") is None


def test_several_matches_are_an_error_that_has_them(sandbox: Sandbox) -> None:
    for crm in searchable(sandbox):
        made = {crm.customers.create(company_name=name, emails=["same@example.com"]).id for name in ("First", "Second")}
        with pytest.raises(AmbiguousError) as caught:
            crm.customers.find(email="same@example.com")
        matches = caught.value.matches
        assert all(isinstance(match, Customer) for match in matches)
        assert {match.id for match in matches} == made
        assert pickle.loads(pickle.dumps(caught.value)).matches == matches


def test_ambiguous_names_are_an_error_that_has_the_choices(sandbox: Sandbox) -> None:
    with sandbox.connect("rkeeper", cache_ttl=0) as crm:
        native = crm.native
        assert isinstance(native, RKeeper)
        made = {native.streets.create("10000000000002", name).id for name in ("Садовая", "садовая")}
        with pytest.raises(AmbiguousError) as caught:
            crm.addresses.create("10000000009188", kind="home", city_id="10000000000002", street="САДОВАЯ")
    assert {match.id for match in caught.value.matches} == made
    assert all(isinstance(match, Street) for match in caught.value.matches)


def test_an_upsert_creates_once_and_then_changes(sandbox: Sandbox) -> None:
    for crm in searchable(sandbox):
        first = crm.customers.upsert(external_id="A-17", company_name="Romashka")
        assert isinstance(first, Upserted)
        assert first.created
        second = crm.customers.upsert(external_id="A-17", company_name="Romashka", note="again")
        assert (second.created, second.customer.id, second.customer.note) == (False, first.customer.id, "again")
        by_phone = crm.customers.upsert(key="phone", phones=["+79161234567"], company_name="Other")
        assert by_phone.created


def test_contacts_have_the_calls_of_a_collection(crm: Crm) -> None:
    customer = crm.customers.create(last_name="Иванов")
    made = crm.contacts.create(customer.id, kind="phone", value="+7 916 123-45-67")
    assert isinstance(made, Contact)
    assert (made.kind, made.customer_id, made.normalized) == ("phone", customer.id, "+79161234567")
    assert crm.contacts.list(customer.id) == [made]
    changed = crm.contacts.update(customer.id, made.id, value="+7 916 765-43-21")
    assert [contact.value for contact in crm.contacts.list(customer.id)] == [changed.value] == ["+7 916 765-43-21"]
    crm.contacts.delete(customer.id, changed.id)
    assert crm.contacts.list(customer.id) == []


def test_an_emulated_contact_that_is_gone_is_a_conflict(sandbox: Sandbox) -> None:
    for crm in searchable(sandbox):
        customer = crm.customers.create(company_name="Romashka", phones=["+79161234567"])
        with pytest.raises(ConflictError):
            crm.contacts.update(customer.id, "phone:70000000000", value="+79160000000")


def test_addresses_are_kept_where_the_crm_has_them(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman") as crm:
        customer = crm.customers.create(
            company_name="Romashka", addresses=[{"kind": "main", "text": "Пермь, Ленина 1"}]
        )
        assert [(address.id, address.text) for address in crm.addresses.list(customer.id)] == [
            ("main", "Пермь, Ленина 1")
        ]
        crm.addresses.update(customer.id, "main", text="Пермь, Ленина 2")
        assert crm.customers.get(customer.id).addresses[0].text == "Пермь, Ленина 2"
        crm.addresses.delete(customer.id, "main")
        assert crm.addresses.list(customer.id) == []
    with sandbox.connect("rkeeper") as crm:
        customer = crm.customers.create(last_name="Иванов", birthday=date(1971, 10, 18))
        made = crm.addresses.create(customer.id, kind="home", house="7", apartment="12", note="лифт")
        assert (made.house, made.apartment, made.note, made.kind) == ("7", "12", "лифт", "home")
        assert crm.addresses.update(customer.id, made.id, floor="3").house == "7"
        assert crm.customers.get(customer.id).birthday == date(1971, 10, 18)


def test_orders_are_a_listing(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        orders = crm.orders.list(8).collect(limit=None)
        assert orders
        assert all(order.customer_id == "8" and order.crm == "guardant" for order in orders)
        assert all(order.created_at is None or order.created_at.tzinfo is not None for order in orders)
        drafts = crm.orders.list(8, status="draft").collect(limit=None)
        assert {order.id for order in drafts} == {order.id for order in orders if order.status == "draft"}


def test_a_listing_is_lazy_reiterable_and_reports(sandbox: Sandbox) -> None:
    for crm in searchable(sandbox):
        before = len(sandbox.requests)
        pager = crm.customers.list(strict=True)
        assert len(sandbox.requests) == before
        ids = [customer.id for customer in pager]
        assert pager.report is not None
        assert (pager.report.records, pager.report.drift) == (len(ids), "none_seen")
        assert [customer.id for page in pager.pages() for customer in page.items] == ids
        first = pager.first()
        assert first is not None
        assert first.id == ids[0]
        assert len(pager.collect(limit=1)) == 1
        companies = crm.customers.list(kind="company").collect(limit=None)
        assert {customer.kind for customer in companies} <= {"company"}


def test_changes_since_a_time_are_listed(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman", timezone="Europe/Moscow") as crm:
        made = crm.customers.create(company_name="Romashka")
        assert made.created_at is not None
        assert made.created_at.utcoffset() == timedelta(hours=3)
        since = datetime.now(timezone.utc) - timedelta(days=1)
        assert made.id in {customer.id for customer in crm.customers.list(modified_since=since)}


def test_matches_in_an_error_have_the_clients_zone(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman", timezone="Europe/Moscow") as crm:
        for name in ("First", "Second"):
            crm.customers.create(company_name=name, emails=["same@example.com"])
        with pytest.raises(AmbiguousError) as caught:
            crm.customers.find(email="same@example.com")
        assert all(match.created_at.utcoffset() == timedelta(hours=3) for match in caught.value.matches)


def test_a_customer_that_is_there_already_says_which(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman") as crm:
        made = crm.customers.create(company_name="Romashka", phones=["+79161234567"], emails=["a@b.ru"])
        with pytest.raises(AlreadyExistsError) as caught:
            crm.customers.create(company_name="Romashka", phones=["+79161234567"], emails=["a@b.ru"])
        assert caught.value.existing_id == made.id


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("rkeeper", lambda crm: crm.customers.list()),
        ("rkeeper", lambda crm: crm.customers.find(phone="+79161234567")),
        ("rkeeper", lambda crm: crm.customers.upsert(external_id="1")),
        ("rkeeper", lambda crm: crm.customers.update(1, phones=["+79161234567"])),
        ("rkeeper", lambda crm: crm.orders.list(1)),
        ("guardant", lambda crm: crm.customers.list(query="x")),
        ("guardant", lambda crm: crm.customers.create(company_name="x", birthday=date(2000, 1, 1))),
        ("guardant", lambda crm: crm.customers.find(tax_id="1")),
        ("guardant", lambda crm: crm.addresses.list(8)),
        ("salesman", lambda crm: crm.orders.list(1)),
    ],
)
def test_what_a_crm_cannot_do_is_refused_before_any_request(sandbox: Sandbox, name: Any, call: Any) -> None:
    with sandbox.connect(name) as crm:
        with pytest.raises(UnsupportedError) as caught:
            call(crm)
        assert caught.value.crm == name
        assert sandbox.requests == []


def test_an_argument_that_cannot_be_sent_is_said_of_the_crm(crm: Crm, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        crm.customers.create(note=object())  # type: ignore[arg-type]
    assert (caught.value.crm, caught.value.operation) == (crm.name, "customers.create")
    with pytest.raises(InvalidArgumentError):
        crm.customers.get("")
    unknown: Any = crm.customers.create
    with pytest.raises(TypeError):
        unknown(nmae="x")
    assert sandbox.requests == []


def test_capabilities_are_a_mapping_that_prints_as_a_table(sandbox: Sandbox) -> None:
    with sandbox.connect("rkeeper") as crm:
        capabilities = crm.capabilities
        listing = capabilities["customers.list"]
        assert isinstance(listing, Capability)
        assert (listing.key, listing.supported, listing.how) == ("customers.list", False, "none")
        assert listing.note
        assert capabilities["addresses.create"].how == "native"
        assert all(key in str(capabilities) for key in capabilities)
        assert max(map(len, str(capabilities).splitlines())) <= 120
        with pytest.raises(KeyError, match=r"customers\.find\.email"):
            capabilities["customers.find"]
    assert sandbox.requests == []


def test_capabilities_are_a_table_in_a_notebook(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman") as crm:
        shown = crm.capabilities._repr_html_()
        assert shown.count("<tr>") == len(crm.capabilities) + 1
        assert "<code>customers.list.query</code>" in shown
        notes = [escape(row.note) for row in crm.capabilities.values() if row.note]
        assert notes
        assert all(note in shown for note in notes)


def test_what_capabilities_refuse_is_what_calls_refuse(sandbox: Sandbox) -> None:
    for name in CRMS:
        with sandbox.connect(name) as crm:
            refused = [row.note for row in crm.capabilities.values() if row.key == "orders.list" and not row.supported]
            for note in refused:
                with pytest.raises(UnsupportedError) as caught:
                    crm.orders.list(1)
                assert note is not None
                assert note in caught.value.message


def test_a_record_explains_where_a_field_came_from(sandbox: Sandbox) -> None:
    with sandbox.connect("salesman") as crm:
        customer = crm.customers.create(company_name="Romashka", phones=["+79161234567"])
        explained = customer.explain("phones")
        assert (explained.crm, explained.model, explained.field) == ("salesman", "Customer", "phones")
        assert explained.from_
        assert explained.values == {key: customer.raw[key] for key in explained.from_ if key in customer.raw}
        assert "+79161234567" in str(explained)
        assert pickle.loads(pickle.dumps(customer)).explain("phones") == explained
        contact = crm.contacts.list(customer.id)[0]
        assert contact.explain("value").model == "Contact"
        with pytest.raises(InvalidArgumentError):
            customer.explain("nmae")


def test_every_field_of_a_record_has_an_explanation(crm: Crm) -> None:
    customer = crm.customers.create(last_name="Иванов", phones=["+79161234567"])
    for field in customer.to_dict():
        if field != "crm":
            assert customer.explain(field).field == field


def test_common_records_are_as_native_ones(crm: Crm) -> None:
    customer = crm.customers.create(last_name="Иванов", phones=["+79161234567"])
    assert hash(customer) == hash(crm.customers.get(customer.id))
    assert pickle.loads(pickle.dumps(customer)) == customer
    assert copy.deepcopy(customer) is customer
    assert customer.to_dict()["contacts"][0]["kind"] == "phone"
    assert isinstance(customer.raw, dict)
    changed: Any = customer
    with pytest.raises(AttributeError):
        changed.note = "x"


def test_responses_of_the_client_show_what_a_call_went_through(crm: Crm) -> None:
    made = crm.customers.create(last_name="Иванов")
    with crm.native.responses() as seen:
        crm.customers.get(made.id)
        assert [response.status for response in seen][-1] == 200
        read = len(seen)
        crm.customers.update(made.id, note="x")
        updated = len(seen) - read
        outcomes = crm.customers.get_many([made.id, made.id])
    assert read >= 1
    assert updated == {"guardant": 1, "rkeeper": 1, "salesman": 2}[crm.name]
    assert len(seen) == read + updated + 2
    assert outcomes.failed == ()

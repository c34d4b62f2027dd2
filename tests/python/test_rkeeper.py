"""r_keeper end to end, against the sandbox. What goes over the wire is in the vectors."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Iterator
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crmkit import (
    ApiError,
    AuthenticationError,
    City,
    ConfigError,
    InvalidArgumentError,
    OutcomeUnknownError,
    RKeeper,
    RKeeperCustomer,
    Sandbox,
    UnsupportedError,
)

SAMPLE = "10000000009188"


@pytest.fixture
def rkeeper(sandbox: Sandbox) -> Iterator[RKeeper]:
    with sandbox.native("rkeeper") as client:
        yield client


def test_dictionaries_come_whole(rkeeper: RKeeper) -> None:
    kinds = rkeeper.contact_types.list()
    assert isinstance(kinds, tuple)
    assert {kind.name for kind in kinds if kind.is_phone} == {"Home phone number", "Mobile Phone", "Work phone number"}
    assert [kind.name for kind in rkeeper.address_types.list()] == ["Home", "Work"]
    assert "Russia" in [country.name for country in rkeeper.countries.list()]
    assert "Moscow" in [city.name for city in rkeeper.cities.list(2)]
    moscow = next(city for city in rkeeper.cities.list("2") if city.name == "Moscow")
    assert len(rkeeper.metro_stations.list(moscow.id)) == 3
    assert rkeeper.streets.list(10000000000016)


def test_cities_and_streets_are_edited(rkeeper: RKeeper) -> None:
    city = rkeeper.cities.create(2, "Таганрог")
    assert rkeeper.cities.update(city.id, "Taganrog") == City(id=city.id, name="Taganrog")
    street = rkeeper.streets.create(city.id, "Lenina", post_code="347900")
    assert rkeeper.streets.update(street.id, post_code=None).post_code == ""
    assert rkeeper.streets.update(street.id, name="Chekhova").name == "Chekhova"
    assert rkeeper.streets.delete(street.id) is None
    assert rkeeper.cities.delete(city.id) is None
    assert city.id not in [known.id for known in rkeeper.cities.list(2)]


def test_a_customer_has_every_part_of_it_typed(rkeeper: RKeeper) -> None:
    customer = rkeeper.customers.get(SAMPLE)
    assert (customer.id, customer.last_name, customer.birthday) == (SAMPLE, "Beznogov", date(1971, 10, 18))
    assert [contact.value for contact in customer.contacts or ()] == ["333", "+79998887766"]
    address = (customer.addresses or ())[0]
    assert (address.city, address.house, address.read_only) == ("Moscow", "10", False)
    account = (customer.accounts or ())[0]
    assert isinstance(account.balance, Decimal)
    assert str(account.balance) == "0.00"
    assert (account.account_type_id, account.account_code) == ("11", None)
    assert account.date_create == datetime(2020, 2, 13)
    assert (customer.cards or ())[0].date_expired == datetime(2021, 12, 25)


def test_records_inside_a_record_keep_their_own_text(rkeeper: RKeeper) -> None:
    customer = rkeeper.customers.get(SAMPLE)
    contact = (customer.contacts or ())[0]
    assert contact.raw_json in customer.raw_json
    assert contact.raw == customer.raw["contacts"][0]
    again = pickle.loads(pickle.dumps(customer))
    assert again == customer
    assert hash(again) == hash(customer)
    assert again.contacts[0].raw_json == contact.raw_json


def test_a_customer_is_created_changed_and_deleted(rkeeper: RKeeper) -> None:
    created = rkeeper.customers.create(
        last_name="Васильев",
        first_name="Иван",
        birthday=date(1999, 1, 1),
        note="новый",
        contacts=[{"type_id": 1, "value": "987765"}, {"type_id": "4", "value": "v4@com.com"}],
        addresses=[{"type_id": "1", "country_id": "4", "city_id": "10000000000016", "street_id": "10000000016629"}],
    )
    assert rkeeper.customers.get(created.id) == created
    changed = rkeeper.customers.update(created.id, middle_name="Петрович", note=None, birthday=None)
    assert (changed.first_name, changed.middle_name, changed.note, changed.birthday) == ("Иван", "Петрович", "", None)
    assert changed.contacts == created.contacts
    assert rkeeper.customers.delete(created.id) is None
    with pytest.raises(ApiError):
        rkeeper.customers.get(created.id)


def test_contacts_and_addresses_answer_with_the_whole_customer(rkeeper: RKeeper) -> None:
    def contacts(customer: RKeeperCustomer) -> list[str | None]:
        return [contact.value for contact in customer.contacts or ()]

    added = rkeeper.contacts.create(SAMPLE, 4, "sample@com.com")
    assert contacts(added) == ["333", "+79998887766", "sample@com.com"]
    new = (added.contacts or ())[-1]
    assert contacts(rkeeper.contacts.update(SAMPLE, new.id, "test@ru.ru"))[-1] == "test@ru.ru"
    assert contacts(rkeeper.contacts.delete(SAMPLE, new.id)) == ["333", "+79998887766"]

    added = rkeeper.addresses.create(SAMPLE, type_id="1", country_id="4", house="11", dop_info="без лифта")
    new_address = (added.addresses or ())[-1]
    assert (new_address.house, new_address.dop_info) == ("11", "без лифта")
    changed = rkeeper.addresses.update(SAMPLE, new_address.id, house="20", dop_info=None)
    assert [(address.house, address.dop_info) for address in changed.addresses or ()][-1] == ("20", "")
    assert len(rkeeper.addresses.delete(SAMPLE, new_address.id).addresses or ()) == 1


def test_a_no_under_http_200_is_a_no(rkeeper: RKeeper) -> None:
    with pytest.raises(ApiError) as caught:
        rkeeper.customers.get(1)
    error = caught.value
    assert (error.status, error.crm, error.operation) == (200, "rkeeper", "customers.get")
    assert error.code is not None
    assert error.code.startswith("DLW-")
    assert error.request_id
    with pytest.raises(ApiError):
        rkeeper.customers.delete(1)


def test_a_wrong_sid_is_an_authentication_error(sandbox: Sandbox) -> None:
    with sandbox.native("rkeeper", sid="f" * 64) as client, pytest.raises(AuthenticationError) as caught:
        client.countries.list()
    assert "f" * 64 not in repr(vars(caught.value))


def test_a_lost_answer_leaves_a_write_unknown(sandbox: Sandbox, rkeeper: RKeeper) -> None:
    sandbox.inject(reset=True, after=True)
    with pytest.raises(OutcomeUnknownError):
        rkeeper.contacts.create(SAMPLE, 4, "a@b.c")
    assert len(rkeeper.customers.get(SAMPLE).contacts or ()) == 3
    assert len(sandbox.requests) == 2


def test_dictionaries_are_read_once_and_again_after_a_write(sandbox: Sandbox, rkeeper: RKeeper) -> None:
    for _ in range(3):
        rkeeper.cities.list(2)
        rkeeper.countries.list()
    assert len(sandbox.requests) == 2
    city = rkeeper.cities.create(2, "X")
    assert city.id in [known.id for known in rkeeper.cities.list(2)]
    rkeeper.countries.list()
    assert len(sandbox.requests) == 4
    for _ in range(2):
        rkeeper.customers.get(SAMPLE)
    assert len(sandbox.requests) == 6


def test_the_cache_can_be_turned_off(sandbox: Sandbox) -> None:
    with sandbox.native("rkeeper", cache_ttl=0) as client:
        client.countries.list()
        client.countries.list()
    assert len(sandbox.requests) == 2


def test_local_times_are_aware_if_the_zone_is_given(sandbox: Sandbox) -> None:
    with sandbox.native("rkeeper", timezone="Europe/Moscow") as client:
        made = (client.customers.get(SAMPLE).accounts or ())[0].date_create
    assert made == datetime(2020, 2, 13, tzinfo=ZoneInfo("Europe/Moscow"))
    assert made.astimezone(timezone.utc) == datetime(2020, 2, 12, 21, tzinfo=timezone.utc)


def test_responses_have_what_the_envelope_says(rkeeper: RKeeper) -> None:
    with rkeeper.responses() as seen:
        rkeeper.customers.get(SAMPLE)
    assert len(seen[0].request_id or "") == 32
    assert seen[0].ver
    assert "T" in (seen[0].timestamp or "")


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("create", {"contacts": [{"type_id": "x", "value": "1"}]}, "contacts[0].type_id"),
    ("create", {"contacts": [{"type_id": 1}]}, "contacts[0].value"),
    ("create", {"contacts": [{"type_id": 1, "valeu": "1", "value": "1"}]}, "valeu"),
    ("create", {"contacts": "333"}, "contacts"),
    ("create", {"addresses": [{"house": 5}]}, "addresses[0].house"),
    ("create", {"birthday": "18.10.1971"}, "birthday"),
    ("create", {"birthday": datetime(1971, 10, 18)}, "birthday"),
    ("create", {}, "field"),
]


@pytest.mark.parametrize(("method", "arguments", "named"), WRONG, ids=lambda value: str(value)[:40])
def test_bad_input_is_refused_before_any_request(
    sandbox: Sandbox, rkeeper: RKeeper, method: str, arguments: dict[str, Any], named: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        getattr(rkeeper.customers, method)(**arguments)
    assert named in str(caught.value)
    assert sandbox.requests == []


def test_what_cannot_be_cleared_is_refused(sandbox: Sandbox, rkeeper: RKeeper) -> None:
    with pytest.raises(UnsupportedError):
        rkeeper.streets.update(1, name=None)  # type: ignore[arg-type]
    assert sandbox.requests == []


def test_settings_of_its_own_are_needed_and_those_of_others_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    make: Any = RKeeper
    with pytest.raises(TypeError):
        make(object_id="1")
    with pytest.raises(TypeError):
        make(sid="x", object_id="1", token="y")
    with pytest.raises(ConfigError, match="object_id"):
        RKeeper(sid="x", object_id="")
    monkeypatch.delenv("RKEEPER_SID", raising=False)
    with pytest.raises(ConfigError, match="RKEEPER_SID"):
        RKeeper.from_env()
    monkeypatch.setenv("RKEEPER_SID", "s" * 64)
    monkeypatch.setenv("RKEEPER_OBJECT_ID", "7")
    client = RKeeper.from_env()
    assert client.base_url == "https://dlv.ucs.ru/api/v1/crm/"
    pickled = pickle.dumps(client)
    assert b"s" * 64 not in pickled
    assert pickle.loads(pickled).base_url == client.base_url


def test_the_same_for_asyncio(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with sandbox.native_async("rkeeper") as client:
            assert len(await client.contact_types.list()) == 6
            created = await client.customers.create(last_name="Ёжиков", contacts=[{"type_id": 3, "value": "8 912"}])
            assert (await client.contacts.create(created.id, 4, "a@b.c")).last_name == "Ёжиков"
            assert await client.customers.delete(created.id) is None

    asyncio.run(main())

"""Records: immutable, compared by their fields, and nothing of the CRM's own text is lost."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timezone
from typing import Any

import pytest

from crmkit import Guardant, GuardantCustomer, GuardantOrder
from exchange import ExchangeServer

TEXT = '{"_id": 8,  "name":"Пётр", "lastname":"Иванов","status":1,"new":{"deep":[1,2.50]},"archivationdate":1527501148}'


def read(text: str = TEXT) -> GuardantCustomer:
    exchange = {"request": {}, "reply": {"text": '{"customer":' + text + "}"}}
    with ExchangeServer([exchange]) as server, Guardant(base_url=server.url) as client:
        return client.customers.get(8)


def test_fields_are_typed() -> None:
    customer = read()
    assert (customer.id, customer.name, customer.status) == ("8", "Пётр", 1)
    assert customer.archivation_date == datetime(2018, 5, 28, 9, 52, 28, tzinfo=timezone.utc)
    assert customer.crm_id is None


def test_the_crms_own_record_is_kept_to_the_letter() -> None:
    customer = read()
    assert customer.raw_json == TEXT
    assert customer.raw == json.loads(TEXT)
    assert customer.raw["new"] == {"deep": [1, 2.5]}


def test_raw_is_a_dict_of_the_callers_own() -> None:
    customer = read()
    customer.raw.clear()
    assert customer.raw == json.loads(TEXT)


def test_a_record_cannot_be_changed() -> None:
    customer: Any = read()
    with pytest.raises(AttributeError):
        customer.name = "X"
    with pytest.raises(AttributeError):
        customer.other = "X"
    with pytest.raises(AttributeError):
        del customer.name


def test_replace_makes_a_changed_copy() -> None:
    customer = read()
    changed = customer.replace(name="Иван")
    assert (changed.name, changed.last_name, customer.name) == ("Иван", "Иванов", "Пётр")
    assert changed.raw_json == TEXT


def test_replace_refuses_a_name_that_is_no_field() -> None:
    customer: Any = read()
    for name in ("nmae", "raw_json", "raw"):
        with pytest.raises(TypeError, match=name):
            customer.replace(**{name: "X"})


def test_records_are_equal_if_their_fields_are() -> None:
    customer, other = read(), read(TEXT.replace("  ", "").replace(',"new":{"deep":[1,2.50]}', ""))
    assert customer == other
    assert hash(customer) == hash(other)
    assert len({customer, other}) == 1
    assert customer != customer.replace(name="Иван")
    assert customer != "8"
    assert customer != GuardantOrder(id="8")


def test_to_dict_has_the_fields_in_the_documents_order() -> None:
    names = ["id", "name", "last_name", "company_name", "email", "phone", "description", "status", "archived"]
    assert list(read().to_dict()) == [*names, "archivation_date", "crm_id", "ref_id"]


def test_repr_shows_every_field() -> None:
    assert repr(GuardantCustomer(id="8", name="Пётр")).startswith(
        "GuardantCustomer(id='8', name='Пётр', last_name=None"
    )


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_round_trips(protocol: int) -> None:
    customer = read()
    again = pickle.loads(pickle.dumps(customer, protocol))
    assert again == customer
    assert again.raw_json == TEXT


def test_copies_are_equal() -> None:
    customer = read()
    assert copy.copy(customer) == customer
    assert copy.deepcopy([customer]) == [customer]


def test_a_record_can_be_made_by_hand() -> None:
    customer = GuardantCustomer(id="8", name="Пётр")
    assert (customer.name, customer.phone, customer.raw) == ("Пётр", None, {})
    make: Any = GuardantCustomer
    with pytest.raises(TypeError):
        make()
    with pytest.raises(TypeError):
        make(id="8", nmae="X")


def test_a_record_matches_by_its_fields() -> None:
    match read():
        case GuardantCustomer(id="8", name=name):
            assert name == "Пётр"
        case other:
            pytest.fail(f"{other} did not match")

"""SalesMan end to end, against the sandbox in both of its dialects. What goes over the wire is in the vectors."""

from __future__ import annotations

import asyncio
import json
import pickle
import socket
import threading
from collections.abc import Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import pytest

from crmkit import (
    AlreadyExistsError,
    AuthenticationError,
    ClosedError,
    ConfigError,
    ConflictError,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    SalesMan,
    SalesManCustomer,
    Sandbox,
    UnsupportedError,
)

Dialect = Literal["server", "document"]

SAMPLE = "1781"
NOON = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)
SECRETS = {"login": "someone@secret.example", "api_key": "a-key-that-nobody-sees"}
NOWHERE = "http://127.0.0.1:9/"


@pytest.fixture(params=["server", "document"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    dialect: Dialect = request.param
    with Sandbox(salesman_dialect=dialect) as sandbox:
        yield sandbox


@pytest.fixture
def salesman(sandbox: Sandbox) -> Iterator[SalesMan]:
    with sandbox.native("salesman") as client:
        yield client


def sent(sandbox: Sandbox) -> Any:
    """The body of the last request."""
    return json.loads(sandbox.requests[-1].body)


def on_the_wire(**options: Any) -> bytes:
    """The first request of a client as its bytes, which no server has read in its own way."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        heard = bytearray()

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                while b"}" not in heard:
                    heard.extend(connection.recv(65536))
                body = b'{"data":{"clid":"1781"}}'
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

        server = threading.Thread(target=answer)
        server.start()
        with SalesMan(base_url=f"http://127.0.0.1:{port}", **SECRETS, **options) as client:
            try:
                client.customers.get(SAMPLE)
            finally:
                server.join(10)
        return bytes(heard)


def test_fields_are_the_vendors_names_with_their_titles(salesman: SalesMan) -> None:
    fields = salesman.customers.fields()
    assert (fields["title"], fields["input1"]) == ("Название", "Код 1С")
    assert "input3" not in fields


def test_a_customer_is_created_read_changed_cleared_and_deleted(salesman: SalesMan) -> None:
    made = salesman.customers.create(
        "ООО «Василёк»",
        uid="1c-42",
        phone=["+7 342 254-55-77", "8(912)884-45-55"],
        mail_url="info@vasilek.example",
        category="Торговля",
        input1="K-42",
        date_create=date(2020, 2, 12),
        recv={"cast_inn": "5904338272", "cast_kpp": "590401001"},
    )
    assert (made.clid, made.changed) == (made.id, True)
    customer = salesman.customers.get(made.id, bankinfo=True)
    assert (customer.id, customer.title, customer.uid) == (made.id, "Василёк, ООО", "1c-42")
    assert (customer.type, customer.category, customer.input1) == ("client", "Торговля", "K-42")
    assert (customer.date_create, customer.date_edit) == (datetime(2020, 2, 12), None)
    assert customer.bankinfo is not None
    assert (customer.bankinfo.cast_inn, customer.bankinfo.cast_kpp) == ("5904338272", "590401001")
    assert salesman.customers.get(uid="1c-42").id == salesman.customers.get(int(made.id)).id

    changed = salesman.customers.update(made.id, des="Перезвонить", phone=None, recv={"cast_kpp": None})
    assert (changed.id, changed.changed) == (made.id, True)
    customer = salesman.customers.get(made.id, bankinfo=True)
    assert (customer.des, customer.phone, customer.mail_url) == ("Перезвонить", "", "info@vasilek.example")
    assert customer.date_edit is not None
    assert customer.bankinfo is not None
    assert (customer.bankinfo.cast_inn, customer.bankinfo.cast_kpp) == ("5904338272", "")

    deleted = salesman.customers.delete(made.id)
    assert deleted.clid == made.id
    assert "<br>" in (deleted.message or "")
    with pytest.raises(NotFoundError):
        salesman.customers.get(made.id)
    with pytest.raises(NotFoundError):
        salesman.customers.delete(made.id)


def test_the_same_data_again_is_no_change(salesman: SalesMan) -> None:
    assert salesman.customers.update(SAMPLE, des="x").changed is True
    assert salesman.customers.update(SAMPLE, des="x").changed is False
    assert salesman.customers.update(SAMPLE, des="x", recv={"cast_okpo": "1"}).changed is True


def test_a_customer_without_a_clid_is_changed_by_its_uid(salesman: SalesMan) -> None:
    made = salesman.customers.create("По своему номеру", uid=77)
    assert salesman.customers.update(uid=77, address="г. Пермь").id == made.id
    assert salesman.customers.get(made.id).address == "г. Пермь"
    with pytest.raises(NotFoundError):
        salesman.customers.update(uid="nobody", address="г. Пермь")


def test_a_customer_that_is_there_already_is_named_in_either_dialect(salesman: SalesMan) -> None:
    first = salesman.customers.create("Дважды", phone="8 342 550 99 01")
    with pytest.raises(AlreadyExistsError) as caught:
        salesman.customers.create("  дважды ", phone=["+7(342)550-99-01"])
    error = caught.value
    assert error.existing_id == first.id
    assert (error.status, error.code in {"304", "406"}, error.operation) == (200, True, "customers.create")
    assert pickle.loads(pickle.dumps(error)).existing_id == first.id


@pytest.mark.parametrize("dialect", ["server", "document"])
def test_a_customer_with_deals_is_kept_in_either_dialect(dialect: Dialect) -> None:
    def refused(clid: str) -> bool:
        try:
            return not client.customers.delete(clid)
        except ConflictError:
            return True

    # One in eight of the synthetic customers has deals.
    with Sandbox(customers=60, salesman_dialect=dialect) as sandbox, sandbox.native("salesman") as client:
        kept = [customer.id for customer in client.customers.list().collect(limit=None) if refused(customer.id)]
        assert kept
        assert [customer.id for customer in client.customers.list()] == kept


def test_records_inside_a_record_have_their_own_text_and_names(salesman: SalesMan) -> None:
    customer = salesman.customers.get(SAMPLE, contacts=True, bankinfo=True, uids=True)
    (person,), (uid,) = customer.contacts or (), customer.uids or ()
    assert (person.id, person.pid, person.clid, person.mail) == ("1", "1", SAMPLE, "info@salesman.su")
    assert (uid.name, uid.value, uid.did) == ("1C", "00-000001781", None)
    assert customer.bankinfo is not None
    assert customer.bankinfo.raw_json in customer.raw_json
    assert customer.raw["bankinfo"]["castInn"] == customer.bankinfo.cast_inn == "5904338272"
    assert salesman.customers.get(SAMPLE).contacts is None


def test_clid_is_the_id_and_no_field(salesman: SalesMan) -> None:
    customer = salesman.customers.get(SAMPLE)
    assert customer.clid == customer.id == SAMPLE
    assert "clid" not in customer.to_dict()
    other = customer.replace(id="5", title="Другой")
    assert (other.clid, other.title, other.phone) == ("5", "Другой", customer.phone)
    renamed: Any = customer.replace
    with pytest.raises(TypeError):
        renamed(clid="5")


def test_records_are_equal_after_pickling(salesman: SalesMan) -> None:
    customer = salesman.customers.get(SAMPLE, contacts=True, bankinfo=True)
    again = pickle.loads(pickle.dumps(customer))
    assert isinstance(again, SalesManCustomer)
    assert (again, hash(again), again.clid) == (customer, hash(customer), SAMPLE)
    assert again.bankinfo.raw_json == customer.bankinfo.raw_json
    write = salesman.customers.create("Запись")
    assert pickle.loads(pickle.dumps(write)) == write


def test_a_time_with_a_zone_needs_the_zone_of_the_account(sandbox: Sandbox, salesman: SalesMan) -> None:
    with pytest.raises(ConfigError, match="timezone"):
        salesman.customers.create("Полдень", date_create=NOON)
    with pytest.raises(ConfigError, match="timezone"):
        salesman.customers.list(date_start=NOON)
    assert sandbox.requests == []


def test_times_are_those_of_the_zone_if_it_is_given(sandbox: Sandbox) -> None:
    with sandbox.native("salesman", timezone="Europe/Moscow") as client:
        made = client.customers.create("Полдень", date_create=NOON)
        assert sent(sandbox)["date_create"] == "2026-01-01 15:00:00"
        read = client.customers.get(made.id).date_create
        assert read == NOON
        assert read is not None
        assert read.tzinfo == ZoneInfo("Europe/Moscow")
        assert client.customers.list(date_start=NOON, date_end=NOON).collect(limit=None)[0].id == made.id
        assert sent(sandbox)["dateStart"] == "2026-01-01 15:00:00"


def test_a_lost_answer_leaves_a_write_unknown_and_sent_once(sandbox: Sandbox, salesman: SalesMan) -> None:
    sandbox.inject(reset=True, after=True)
    with pytest.raises(OutcomeUnknownError):
        salesman.customers.create("Потерянный", mail_url="lost@example.com")
    assert len(sandbox.requests) == 1
    # Looking, or sending the same again, tells what became of it.
    found = salesman.customers.list(word="lost@example.com").first()
    assert found is not None
    with pytest.raises(AlreadyExistsError) as caught:
        salesman.customers.create("Потерянный", mail_url="lost@example.com")
    assert caught.value.existing_id == found.id


@pytest.mark.parametrize(("method", "line"), [("POST", b"POST"), ("GET", b"GET"), ("get", b"GET")])
def test_headers_are_as_the_server_needs_them(method: str, line: bytes) -> None:
    head, _, body = on_the_wire(method=method).partition(b"\r\n\r\n")
    first, *rest = head.split(b"\r\n")
    assert first == line + b" /developer/v3/client/info HTTP/1.1"
    headers = dict(header.split(b": ", 1) for header in rest)
    # The server knows no other spelling of these, and reads no body under any other type.
    assert all(name == name.lower() for name in headers)
    assert headers[b"content-type"] == b"application/json"
    assert (headers[b"login"], headers[b"apikey"]) == tuple(value.encode() for value in SECRETS.values())
    assert (body, headers[b"content-length"]) == (b'{"clid":1781}', b"13")


def test_get_is_for_what_the_document_shows_so(sandbox: Sandbox) -> None:
    with sandbox.native("salesman", method="GET") as client:
        client.customers.fields()
        client.customers.list().first()
        made = client.customers.create("Методы")
        client.customers.update(made.id, des="x")
        client.customers.create_many([{"title": "Методы 2"}])
        client.customers.get(made.id)
        client.customers.delete(made.id)
    assert [request.method for request in sandbox.requests] == ["GET", "GET", "POST", "POST", "POST", "GET", "GET"]
    assert all(request.body.startswith("{") for request in sandbox.requests)


WRONG_SETTINGS: list[dict[str, Any]] = [
    {"login": ""},
    {"api_key": ""},
    {"login": None},
    {"api_key": None},
    {"base_url": None},
    {"base_url": ""},
    {"method": "PUT"},
    {"method": ""},
    {"headers": {"ApiKey": "x"}},
    {"headers": {"Content-Type": "application/json; charset=utf-8"}},
    {"timezone": "Mars/Base"},
]


@pytest.mark.parametrize("wrong", WRONG_SETTINGS, ids=str)
def test_a_wrong_setting_is_found_when_the_client_is_made(wrong: dict[str, Any]) -> None:
    settings: dict[str, Any] = {"base_url": NOWHERE, **SECRETS, **wrong}
    with pytest.raises(ConfigError) as caught:
        SalesMan(**settings)
    assert next(iter(wrong)) in str(caught.value)
    assert not any(secret in repr(vars(caught.value)) for secret in SECRETS.values())


def test_settings_of_other_crms_and_positional_ones_are_type_errors() -> None:
    make: Any = SalesMan
    for wrong in ({"login": "x", "api_key": "y"}, {**SECRETS, "base_url": NOWHERE, "token": "z"}):
        with pytest.raises(TypeError):
            make(**wrong)
    with pytest.raises(TypeError):
        make(NOWHERE, "x", "y")


def test_settings_come_from_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    credentials = sandbox.credentials("salesman")
    for name, value in {"BASE_URL": sandbox.url("salesman"), "LOGIN": "wrong", **credentials}.items():
        monkeypatch.setenv(f"SALESMAN_{name.upper()}", value)
    with SalesMan.from_env() as client:
        assert client.customers.get(SAMPLE).id == SAMPLE
    with SalesMan.from_env(login="somebody.else@example.com") as client, pytest.raises(AuthenticationError):
        client.customers.get(SAMPLE)
    monkeypatch.delenv("SALESMAN_API_KEY")
    with pytest.raises(ConfigError, match="SALESMAN_API_KEY"):
        SalesMan.from_env()


def test_secrets_are_in_no_repr_no_error_and_no_pickle(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    with sandbox.native("salesman", **SECRETS) as client:
        # A server that repeats what it was sent.
        sandbox.inject(body={"result": "Error", "error": {"code": 401, "text": " ".join(SECRETS.values())}})
        with pytest.raises(AuthenticationError) as caught:
            client.customers.fields()
        shown = [repr(client), repr(client.customers), repr(caught.value), repr(vars(caught.value))]
        pickles = [pickle.dumps(client), pickle.dumps(caught.value)]
    for secret in SECRETS.values():
        assert not any(secret in text for text in shown)
        assert not any(secret.encode() in pickled for pickled in pickles)
        assert secret not in repr([vars(request) for request in sandbox.requests])
    with pytest.raises(ConfigError):
        pickle.loads(pickles[0])
    for name, value in sandbox.credentials("salesman").items():
        monkeypatch.setenv(f"SALESMAN_{name.upper()}", value)
    assert pickle.loads(pickles[0]).customers.get(SAMPLE).id == SAMPLE


def test_other_limits_and_headers_share_the_client(sandbox: Sandbox, salesman: SalesMan) -> None:
    other = salesman.with_options(timeout=3, headers={"x-trace": "7"})
    assert other.customers.get(SAMPLE).id == SAMPLE
    assert sandbox.requests[-1].headers["x-trace"] == "7"
    salesman.close()
    with pytest.raises(ClosedError):
        other.customers.get(SAMPLE)


def test_any_other_action_is_reached_and_its_refusals_are_errors(salesman: SalesMan) -> None:
    answer = salesman.request("POST", "developer/v3/client/info", json={"clid": SAMPLE})
    assert answer.json["data"]["title"] == "Сейлзмен Рус"
    with pytest.raises(InvalidRequestError) as caught:
        salesman.request("POST", "developer/v3/client/nothing", json={})
    assert (caught.value.operation, caught.value.code) == ("request", "402")


def test_any_other_action_needs_no_body(salesman: SalesMan) -> None:
    # Without a body that is JSON the server does not see the key.
    for method in ("GET", "POST"):
        answer = salesman.request(method, "developer/v3/client/fields")
        assert answer.json["data"]["title"] == "Название"


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("get", {}, "clid"),
    ("get", {"clid": 1, "uid": "x"}, "uid"),
    ("get", {"clid": "17; DROP"}, "clid"),
    ("get", {"clid": 1, "contacts": "no"}, "contacts"),
    ("create", {"title": ""}, "title"),
    ("create", {"title": "x" * 251}, "title"),
    ("create", {"title": "x", "recv": {"cast_inn": "1;2"}}, "recv.cast_inn"),
    ("create", {"title": "x", "recv": {"castInn": "1"}}, "castInn"),
    ("create", {"title": "x", "extra": {"action": "delete"}}, "action"),
    ("update", {"des": "x"}, "clid"),
    ("update", {"clid": 1}, "field"),
    ("update", {"uid": "x"}, "field"),
    ("list", {"order": "clid; DROP TABLE"}, "order"),
    ("list", {"date_start": "вчера"}, "date_start"),
    ("list", {"fields": ["title,des"]}, "fields"),
]


@pytest.mark.parametrize(("method", "arguments", "named"), REFUSED, ids=lambda value: str(value)[:40])
def test_bad_input_is_refused_before_any_request(method: str, arguments: dict[str, Any], named: str) -> None:
    with SalesMan(base_url=NOWHERE, **SECRETS) as client:
        with pytest.raises(InvalidArgumentError) as caught:
            getattr(client.customers, method)(**arguments)
        assert named in str(caught.value)
        for clear in ({"title": None}, {"recv": None}, {"uid": None}):
            with pytest.raises(UnsupportedError):
                client.customers.update(1, **clear)


def test_the_same_for_asyncio(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with sandbox.native_async("salesman", timezone="UTC") as client:
            assert "title" in await client.customers.fields()
            made = await client.customers.create("Ёжик", recv={"cast_inn": "1"}, date_create=NOON)
            customer = await client.customers.get(made.clid, bankinfo=True)
            assert (customer.clid, customer.date_create) == (made.id, NOON)
            assert (await client.customers.update(made.id, des="x")).changed is True
            with pytest.raises(AlreadyExistsError):
                await client.customers.create("ёжик")
            assert made.id in [customer.id async for customer in client.customers.list()]
            assert (await client.customers.delete(made.id)).id == made.id

    asyncio.run(main())


def test_what_a_file_store_holds_is_there_again(tmp_path: Path) -> None:
    store = tmp_path / "store.sqlite"
    with Sandbox(path=store) as sandbox, sandbox.native("salesman") as client:
        made = client.customers.create("Остаётся")
    with Sandbox(path=store) as sandbox, sandbox.native("salesman") as client:
        assert client.customers.get(made.id).title == "Остаётся"

"""A canary in the place of every secret and of a person's name, phone and e-mail: none sings in an error, a repr, a
pickle or a log, and no secret in a sandbox's record.
"""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import crmkit
from crmkit import CrmError, Sandbox
from echo import FAILURES, EchoServer, misfit, spelled
from test_vectors import CLIENTS, VECTORS, Outcome, call, call_async

SECRET = 'c4nary/of+the"mine'
LOGIN = "canary@of-the-mine.example"
HEADER = "c4nary-of-a-header"
PROXY = "c4nary-of-the-proxy"
NAME = "Канарейкина-Тайная"
PHONE = "+79160004477123"
EMAIL = "canary.person@of-the-mine.example"
PEOPLE = (NAME, PHONE, EMAIL)
CANARIES = (SECRET, "c4nary/of+the", LOGIN, HEADER, PROXY, "a2VlcGVyOmM0bmFyeS1vZi10aGUtcHJveHk=")
PERSON = tuple(dict.fromkeys(way for value in PEOPLE for way in spelled(value)))
# What stands for a person: our names of arguments, and the vendor's in answers.
ASKED: dict[str, dict[str, str]] = {
    "guardant": {"name": NAME, "last_name": NAME, "phone": PHONE, "email": EMAIL},
    "rkeeper": {"last_name": NAME, "first_name": NAME, "middle_name": NAME, "value": PHONE, "dop_info": EMAIL},
    "salesman": {"title": NAME, "person": NAME, "phone": PHONE, "tel": PHONE, "mail": EMAIL, "mail_url": EMAIL},
}
ANSWERED: dict[str, dict[str, str]] = {
    "guardant": {"customerName": NAME, "phone": PHONE, "customerEmail": EMAIL},
    "rkeeper": {"lastname": NAME, "value": PHONE, "dopInfo": EMAIL},
    "salesman": {"title": NAME, "tel": PHONE, "mail": EMAIL},
}
# What of an answer is the CRM's own.
SAID = {"items", "json", "raw_json", "_text"}
SECRETS: dict[str, dict[str, Any]] = {
    "guardant": {"token": SECRET},
    "rkeeper": {"sid": SECRET, "object_id": "1", "cache_ttl": 0},
    "salesman": {"login": LOGIN, "api_key": SECRET},
}


@pytest.fixture
def echo() -> Iterator[EchoServer]:
    with EchoServer(proxy=PROXY) as server:
        yield server


def settings(crm: str, server: EchoServer, *, lane: str = "", **more: Any) -> dict[str, Any]:
    """Every secret that a client can be given. The proxy is the server."""
    return {
        **SECRETS[crm],
        "base_url": "http://crm.invalid/api/",
        "proxy": f"http://keeper:{PROXY}@{server.address}",
        "headers": {"X-Key": HEADER, "X-Lane": lane},
        "max_retries": 0,
        **more,
    }


def shown(value: Any) -> str:
    """Everything that a value shows, in every way that it can be looked at."""
    ways = [str(value), repr(value), f"{value!a}"]
    if isinstance(value, BaseException):
        for error in (value, pickle.loads(pickle.dumps(value)), copy.copy(value)):
            ways += traceback.format_exception(error)
            ways += [repr(vars(error)), repr(error.args)]
        ways.append(pickle.dumps(value).decode("utf-8", "replace"))
        causes = (value.__cause__, value.__context__, *getattr(value, "exceptions", ()))
        ways += [shown(cause) for cause in causes if cause is not None]
        ways += [shown(outcome.error) for outcome in getattr(value, "outcomes", None) or () if outcome.error]
    return "\n".join(ways)


def hidden(text: str) -> None:
    for canary in (*CANARIES, *PERSON):
        assert canary not in text


def named(value: Any, person: dict[str, str], under: str | None = None) -> Any:
    """The value with the person's in the place of every text under one of these names."""
    if isinstance(value, str):
        return under or value
    if isinstance(value, list):
        return [named(item, person, under) for item in value]
    if isinstance(value, dict):
        return {name: named(item, person, person.get(name)) for name, item in value.items()}
    return value


def seeds(crm: str) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    """Each call of the vectors, and the ways in which it fails: those of its own, and some of the others in turn."""
    turn = 0
    for case in json.loads((VECTORS / f"{crm}.json").read_text()):
        own = [exchange["reply"] for exchange in case["exchanges"] if "body" in exchange["reply"]][:1]
        own += [("misfit", reply) for reply in own if misfit(reply["body"], ANSWERED[crm]) != reply["body"]]
        # The client holds back for a while after a 429.
        rare = [429] if turn % 100 == 0 else []
        yield (
            named(case["call"], ASKED[crm]),
            [*own, FAILURES[turn % len(FAILURES)], FAILURES[(turn + 1) % len(FAILURES)], *rare],
        )
        turn += 2


def errors_of(outcome: Outcome) -> list[BaseException]:
    if isinstance(outcome.value, crmkit.Outcomes):
        return [outcome.error for outcome in outcome.value if outcome.error is not None]
    return [outcome.error] if outcome.error is not None else []


def caught(work: Callable[[], Any]) -> list[BaseException]:
    """The error that a call ends with, if it does."""
    try:
        work()
    except CrmError as error:
        return [error]
    return []


# What goes on side by side, each with a client of its own: where a create is lost it is waited and looked again, and
# after a 429 the client holds back.
LANES = 64


def lanes(crm: str) -> Iterator[tuple[str, list[tuple[dict[str, Any], Any]]]]:
    """Each call and failure once, dealt out."""
    ways = [(description, failure) for description, failures in seeds(crm) for failure in failures]
    for lane in range(LANES):
        yield str(lane), ways[lane::LANES]


def enough(errors: list[BaseException], texts: list[str], echo: EchoServer) -> None:
    """Or nothing was looked at."""
    classes = {type(error) for error in errors}
    wanted = (
        crmkit.AuthenticationError,
        crmkit.AccessDeniedError,
        crmkit.NotFoundError,
        crmkit.InvalidRequestError,
        crmkit.RateLimitError,
        crmkit.ServerError,
        crmkit.DecodeError,
        crmkit.OutcomeUnknownError,
        crmkit.TransportError,
    )
    assert classes.issuperset(wanted), set(wanted) - classes
    assert sum("***" in str(error) for error in errors) > 100
    assert echo.told == set(PEOPLE)
    assert unnamed(texts, echo) > 100


def unnamed(texts: list[str], echo: EchoServer) -> int:
    """How many had a person in their answer."""
    masked = [f'"{name}": "***"' for name in echo.person]
    return sum(any(part in text for part in masked) for text in texts)


def logged(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join([caplog.text, *(repr(vars(record)) for record in caplog.records)])


@pytest.mark.parametrize("crm", CLIENTS)
def test_no_call_of_the_vectors_shows_a_secret_or_a_person_however_it_fails(
    crm: str, echo: EchoServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    echo.person = ANSWERED[crm]

    def lane(name: str, ways: list[tuple[dict[str, Any], Any]]) -> tuple[list[BaseException], str]:
        errors = []
        with CLIENTS[crm][0](**settings(crm, echo, lane=name)) as client, client.responses() as seen:
            for description, echo.failures[name] in ways:
                errors += errors_of(call(client, description))
            return errors, repr(seen)

    with ThreadPoolExecutor(LANES) as pool:
        met = list(pool.map(lambda one: lane(*one), lanes(crm)))
    errors = [error for some, _ in met for error in some]
    texts = [shown(error) for error in errors]
    for text in (*texts, logged(caplog), *(seen for _, seen in met)):
        hidden(text)
    enough(errors, texts, echo)


@pytest.mark.parametrize("crm", CLIENTS)
def test_no_call_of_the_vectors_shows_a_secret_or_a_person_to_asyncio(
    crm: str, echo: EchoServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    echo.person = ANSWERED[crm]
    errors = []

    async def lane(name: str, ways: list[tuple[dict[str, Any], Any]]) -> None:
        async with CLIENTS[crm][1](**settings(crm, echo, lane=name)) as client:
            for description, echo.failures[name] in ways:
                errors.extend(errors_of(await call_async(client, description)))

    async def main() -> None:
        await asyncio.gather(*(lane(*one) for one in lanes(crm)))

    asyncio.run(main())
    texts = [shown(error) for error in errors]
    for text in (*texts, logged(caplog)):
        hidden(text)
    enough(errors, texts, echo)


@pytest.mark.parametrize("crm", CLIENTS)
def test_the_common_interface_shows_no_secret_and_no_person(crm: str, echo: EchoServer) -> None:
    echo.person = ANSWERED[crm]
    person = {"last_name": NAME, "emails": [EMAIL], "phones": [PHONE]}
    calls: list[Any] = [
        lambda crm: crm.customers.get("8"),
        lambda crm: crm.customers.create(**person),
        lambda crm: crm.customers.update("8", last_name=NAME),
        lambda crm: crm.customers.find(email=EMAIL),
        lambda crm: crm.customers.upsert(key="email", last_name=NAME, emails=[EMAIL]),
        lambda crm: crm.customers.get_many(["8", "9"]).raise_if_failed(),
        lambda crm: crm.customers.create_many([person, {"last_name": NAME}]).raise_if_failed(),
        lambda crm: crm.customers.delete_many(["8"]).raise_if_failed(),
        lambda crm: crm.customers.list().first(),
        lambda crm: crm.contacts.list("8"),
    ]

    def failing(lane: int) -> list[BaseException]:
        errors: list[BaseException] = []
        echo.failures[str(lane)] = FAILURES[lane]
        with crmkit.Crm(CLIENTS[crm][0](**settings(crm, echo, lane=str(lane)))) as common:
            with ThreadPoolExecutor(len(calls)) as pool:
                for met in pool.map(lambda make: caught(lambda: make(common)), calls):
                    errors += met
            hidden(shown(common) + shown(common.customers) + repr(vars(common)))
        return errors

    # At once: where a create is lost, it is waited and asked again.
    with ThreadPoolExecutor(len(FAILURES)) as pool:
        met = list(pool.map(failing, range(len(FAILURES))))
    errors = [error for some in met for error in some]
    texts = [shown(error) for error in errors]
    for text in texts:
        hidden(text)
    assert {crmkit.BulkError, crmkit.OutcomeUnknownError, crmkit.AuthenticationError} <= {
        type(error) for error in errors
    }
    assert unnamed(texts, echo) > 10


@pytest.mark.parametrize("crm", CLIENTS)
def test_what_a_query_said_of_a_person_is_not_shown(crm: str, echo: EchoServer) -> None:
    query = ANSWERED[crm]
    with CLIENTS[crm][0](**settings(crm, echo)) as client:
        for value in query.values():
            for way in spelled(value):
                echo.failure = {"status": 400, "body": {"customer": f"there is no {way}."}}
                [error] = caught(lambda: client.request("GET", "customers", query=query))
                hidden(shown(error))
                assert isinstance(error, crmkit.ApiError)
                assert "there is no ***." in (error.body or "")


def printed(error: BaseException) -> str:
    """What a log shows of an error. Its attributes are for those who ask."""
    return "\n".join([str(error), repr(error), *traceback.format_exception(error)])


@pytest.mark.parametrize("crm", ["guardant", "salesman"])
def test_an_error_that_has_records_prints_none_of_them(crm: str, sandbox: Sandbox) -> None:
    twins = [{"last_name": NAME, "phones": [PHONE]}, {"last_name": f"{NAME}-2", "phones": [PHONE]}]
    with sandbox.connect(crm) as common:
        made = common.customers.create_many(twins, concurrency=1)
        made.raise_if_failed()
        [ambiguous] = caught(lambda: common.customers.find(phone=PHONE))
        assert isinstance(ambiguous, crmkit.AmbiguousError)
        assert len(ambiguous.matches) == 2
        known, _ = (outcome.value.id for outcome in made if outcome.value)
        [bulk] = caught(lambda: common.customers.get_many([known, "999999999"]).raise_if_failed())
        assert isinstance(bulk, crmkit.BulkError)
        gone = [
            caught(lambda contact=contact: common.contacts.delete(known, contact))[0]
            for contact in (f"phone:{PHONE}1", f"email:{EMAIL}", PHONE)
        ]
        for error in (ambiguous, bulk, *gone):
            hidden(printed(error))
            assert PHONE.lstrip("+") not in printed(error)
        hidden(repr(common) + repr(common.customers) + repr(common.customers.list()))


@pytest.mark.parametrize("crm", CLIENTS)
def test_a_client_and_what_comes_of_it_show_no_secret(crm: str, sandbox: Sandbox) -> None:
    headers = {"X-Key": HEADER}
    own = sandbox.credentials(crm)
    secrets = [HEADER, *(value for name, value in own.items() if name != "object_id")]
    with sandbox.native(crm, headers=headers) as client, client.responses() as seen:
        path = {"guardant": "v1.0/customers", "rkeeper": "Countries", "salesman": "developer/v3/client/fields"}[crm]
        response = client.request("POST" if crm == "salesman" else "GET", path)
        common = crmkit.Crm(client)
        things = [client, client.customers, client.with_options(headers={"X-Key": HEADER}), response, *seen]
        things += [common, common.customers, common.capabilities]
        if crm != "rkeeper":
            pager = client.customers.list()
            things += [pager, next(iter(pager.pages()))]
        for thing in things:
            text = shown(thing) + repr({name: getattr(thing, name, None) for name in dir(thing) if name not in SAID})
            try:
                # Records are the CRM's, and can name the user in whose name they were read.
                text += "" if hasattr(thing, "raw_json") else pickle.dumps(thing).decode("utf-8", "replace")
            except (TypeError, pickle.PicklingError, crmkit.ConfigError) as error:
                # What holds secrets refuses.
                text += str(error)
            for secret in secrets:
                assert secret not in text


@pytest.mark.parametrize("crm", CLIENTS)
def test_wrong_settings_show_no_secret_beside_them(crm: str, echo: EchoServer) -> None:
    for wrong in (
        {"timeout": SECRET},
        {"headers": {"X-Key": f"{HEADER}\n"}},
        {"headers": {"X-Key": [HEADER]}},
        {"proxy": f"ftp://keeper:{PROXY}@host"},
        {"proxy": f"http://keeper:{PROXY}@"},
        {"base_url": f"http://keeper:{SECRET}@host"},
        {"base_url": f"file:///{SECRET}"},
        {"client_cert": 5},
        {next(iter(SECRETS[crm])): [SECRET]},
    ):
        with pytest.raises(crmkit.ConfigError) as met:
            CLIENTS[crm][0](**settings(crm, echo, **wrong))
        # The call itself, with all of its arguments, is in the traceback as this file has it.
        hidden(str(met.value) + repr(met.value) + repr(vars(met.value)))


@pytest.mark.parametrize("failure", FAILURES, ids=str)
def test_the_password_of_a_proxy_of_the_environment_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, echo: EchoServer, failure: Any
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", f"http://keeper:{PROXY}@{echo.address}")
    echo.failure = failure
    with crmkit.Guardant(base_url="http://crm.invalid", max_retries=0) as client:
        with pytest.raises(CrmError) as met:
            client.customers.create(name="X")
        hidden(shown(met.value) + repr(client))
    assert echo.requests == 1


def test_a_token_that_a_function_gives_is_not_shown(echo: EchoServer) -> None:
    given = iter(range(10_000))
    with crmkit.Guardant(
        base_url=f"http://{echo.address}", token=lambda: f"{SECRET}-{next(given)}", max_retries=0
    ) as client:
        for echo.failure in FAILURES:
            for work in (lambda: client.customers.get(8), lambda: client.customers.create(name="Анна")):
                with pytest.raises(CrmError) as met:
                    work()
                hidden(shown(met.value))


def test_a_sandbox_records_no_secret_that_it_was_sent(sandbox: Sandbox) -> None:
    for crm, secrets in SECRETS.items():
        headers = {"X-Api-Key": HEADER, "Cookie": HEADER}
        with CLIENTS[crm][0](base_url=sandbox.url(crm), headers=headers, **secrets) as client:
            for path in ("v1.0/customers", "client/info", "Clients"):
                for error in caught(lambda client=client, path=path: client.request("POST", path, json={})):
                    hidden(shown(error))
    record = sandbox.requests
    assert len(record) == 9
    hidden(f"{record} {[vars(request) for request in record]}")

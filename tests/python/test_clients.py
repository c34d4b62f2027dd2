"""Clients: shared by threads, copied with other limits, pickled without secrets, and open to any other request."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from crmkit import (
    AsyncGuardant,
    AuthenticationError,
    ClosedError,
    ConfigError,
    DeadlineError,
    Guardant,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    Sandbox,
    TransportError,
)
from exchange import ExchangeServer


def test_thirty_two_threads_share_one_client(reader: Guardant) -> None:
    def work(number: int) -> None:
        for place in range(10):
            wanted = 100 + (number * 10 + place) % 200
            assert reader.customers.get(wanted).id == str(wanted)
        assert len(reader.customers.list(limit=50).collect(limit=100)) == 100

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(work, range(32)))


def test_a_logging_handler_that_calls_the_client_does_not_hang(sandbox: Sandbox, guardant: Guardant) -> None:
    inside = threading.local()
    calls: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not getattr(inside, "now", False):
                inside.now = True
                calls.append(guardant.customers.get(8).id)
                inside.now = False

    logger = logging.getLogger()
    handler = Handler()
    logger.addHandler(handler)
    before, logger.level = logger.level, logging.DEBUG
    try:
        logging.getLogger("test").info("hello")
        guardant.customers.get(8)
    finally:
        logger.removeHandler(handler)
        logger.level = before
    assert calls


def test_two_readers_of_one_iterator_are_told_so(reader: Guardant) -> None:
    pages: Any = reader.customers.list(limit=10).pages()
    next(pages)
    assert next(pages).offset == 10


def test_with_options_shares_the_connections(sandbox: Sandbox, guardant: Guardant) -> None:
    quick = guardant.with_options(timeout=0.05, max_retries=0, headers={"X-Source": "test"})
    assert type(quick) is Guardant
    sandbox.inject(delay=5)
    with pytest.raises(DeadlineError):
        quick.customers.get(8)
    quick.with_options(headers={"X-Other": "1"}, timeout=5).customers.get(8)
    guardant.customers.get(8)
    headers = [request.headers for request in sandbox.requests]
    assert ("x-source" in headers[1], "x-other" in headers[1], "x-source" in headers[2]) == (True, True, False)
    guardant.close()
    with pytest.raises(ClosedError):
        quick.customers.get(8)


@pytest.mark.parametrize("change", [{"timeout": 0}, {"deadline": -1}, {"headers": {"a b": "c"}}, {"max_retries": -1}])
def test_with_options_refuses_what_the_constructor_refuses(guardant: Guardant, change: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        guardant.with_options(**change)


def test_request_reaches_any_other_path(sandbox: Sandbox, guardant: Guardant) -> None:
    response = guardant.request("GET", "/v1.0/customers", query={"limit": 1, "type": "company"})
    assert (response.status, response.attempts) == (200, 1)
    assert response.headers["content-type"] == "application/json"
    assert [customer["_id"] for customer in response.json["customers"]] == [8]
    assert response.raw_json.startswith('{"customers"')
    created = guardant.request("post", "v1.0/customers", json={"customerName": "X"})
    assert created.json["customer"]["name"] == "X"
    with pytest.raises(NotFoundError) as caught:
        guardant.request("GET", "/v1.0/nothing")
    assert caught.value.operation == "request"
    sandbox.inject(reset=True)
    with pytest.raises(OutcomeUnknownError):
        guardant.request("POST", "/v1.0/customers", json={})


@pytest.mark.parametrize(
    "arguments",
    [("GET", "http://elsewhere/"), ("GET", "/../x"), ("GET", "/x?y=1"), ("G T", "/x"), ("GET", "/x", {"query": [1]})],
)
def test_request_refuses_what_would_leave_the_crm(sandbox: Sandbox, guardant: Guardant, arguments: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        guardant.request(*arguments[:2], **(arguments[2] if len(arguments) > 2 else {}))
    assert sandbox.requests == []


def test_responses_collects_what_came_back(sandbox: Sandbox, guardant: Guardant) -> None:
    with guardant.responses() as seen:
        guardant.customers.get(8)
        guardant.with_options(timeout=5).customers.list(limit=1).collect(limit=None)
        guardant.customers.delete(4)
        guardant.request("GET", "/v1.0/customers")
        with sandbox.native("guardant") as other:
            other.customers.get(8)
        with pytest.raises(NotFoundError):
            guardant.customers.get(7)
    guardant.customers.get(8)
    assert [response.status for response in seen] == [200] * 5
    assert seen[0].json == {"customer": guardant.customers.get(8).raw}
    assert (seen[0].request_id, seen[0].ver, seen[0].timestamp) == (None, None, None)


def test_the_response_of_an_update_is_that_of_its_write_and_counts_its_read_too(guardant: Guardant) -> None:
    with guardant.responses() as seen:
        guardant.customers.update(8, name="Пётр")
    assert [(response.json["customer"]["name"], response.attempts) for response in seen] == [("Пётр", 2)]


def test_responses_are_of_this_thread_or_task_only(sandbox: Sandbox, guardant: Guardant) -> None:
    with guardant.responses() as seen, guardant.responses() as also:
        thread = threading.Thread(target=guardant.customers.get, args=(8,))
        thread.start()
        thread.join()
        guardant.customers.get(8)
    assert len(seen) == len(also) == 1

    async def main() -> list[int]:
        async with sandbox.native_async("guardant") as client:

            async def task(calls: int) -> int:
                with client.responses() as seen:
                    for _ in range(calls):
                        await client.customers.get(8)
                    await client.request("GET", "/v1.0/customers")
                    async for _ in client.customers.list():
                        pass
                return len(seen)

            return list(await asyncio.gather(*(task(number) for number in range(4))))

    assert asyncio.run(main()) == [2, 3, 4, 5]


def test_a_client_pickles_as_settings_without_secrets(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = sandbox.credentials("guardant")["token"]
    client = sandbox.native("guardant", timeout=7.5, max_concurrency=3)
    pickled = pickle.dumps(client)
    assert secret.encode() not in pickled
    with pytest.raises(ConfigError, match="GUARDANT_TOKEN"):
        pickle.loads(pickled)
    monkeypatch.setenv("GUARDANT_TOKEN", secret)
    again = pickle.loads(pickled)
    assert again.base_url == client.base_url
    assert again.customers.get(8).id == "8"
    assert pickle.loads(pickle.dumps(again)).customers.get(8).id == "8"


def test_a_client_with_what_could_be_secret_refuses_to_be_pickled(sandbox: Sandbox) -> None:
    for settings in ({"headers": {"X-Api-Key": "s3cr3t"}}, {"proxy": "http://user:s3cr3t@proxy:3128"}):
        with pytest.raises(ConfigError) as caught:
            pickle.dumps(sandbox.native("guardant", **settings))
        assert "s3cr3t" not in str(caught.value)
    with pytest.raises(ConfigError):
        pickle.dumps(sandbox.native("guardant").with_options(headers={"X-Api-Key": "s3cr3t"}))


def test_a_client_without_a_token_needs_none_to_be_unpickled() -> None:
    assert pickle.loads(pickle.dumps(Guardant(base_url="http://localhost:1"))).base_url == "http://localhost:1/"


def test_a_client_for_asyncio_pickles_too(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUARDANT_TOKEN", sandbox.credentials("guardant")["token"])
    again = pickle.loads(pickle.dumps(sandbox.native_async("guardant")))
    assert type(again) is AsyncGuardant


def test_a_copy_is_the_client_itself(guardant: Guardant) -> None:
    assert copy.copy(guardant) is guardant
    assert copy.deepcopy(guardant) is guardant


def test_repr_shows_where_it_leads_and_no_secret() -> None:
    client = Guardant(base_url="https://station.example", token="s3cr3t-t0k3n", headers={"X-Key": "s3cr3t"})
    assert repr(client) == "Guardant(base_url='https://station.example/')"
    assert "s3cr3t" not in repr(vars(client))


def test_user_headers_and_agent_are_sent(sandbox: Sandbox) -> None:
    with sandbox.native("guardant", headers={"X-Source": "tests"}, user_agent="shop/1.0") as client:
        client.customers.get(8)
    headers = sandbox.requests[0].headers
    assert (headers["x-source"], headers["user-agent"]) == ("tests", "shop/1.0")


def test_headers_can_carry_the_authorization_instead_of_a_token(sandbox: Sandbox) -> None:
    token = sandbox.credentials("guardant")["token"]
    with Guardant(base_url=sandbox.url("guardant"), headers={"Authorization": f"Bearer {token}"}) as client:
        assert client.customers.get(8).id == "8"
    with Guardant(base_url=sandbox.url("guardant")) as client, pytest.raises(AuthenticationError):
        client.customers.get(8)


def test_a_redirect_is_not_followed() -> None:
    reply = {"status": 302, "headers": {"location": "http://127.0.0.1:1/"}, "text": ""}
    with (
        ExchangeServer([{"reply": reply}]) as server,
        Guardant(base_url=server.url) as client,
        pytest.raises(Exception, match="302"),
    ):
        client.customers.get(8)
    assert len(server.received) == 1


def test_what_runs_on_this_machine_is_not_behind_the_environments_proxy(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with sandbox.native("guardant") as client:
        assert client.customers.get(8).id == "8"


def test_a_proxy_that_is_given_is_used_everywhere(sandbox: Sandbox) -> None:
    with sandbox.native("guardant", proxy="http://127.0.0.1:9", max_retries=0) as client, pytest.raises(TransportError):
        client.customers.get(8)
    assert sandbox.requests == []


@pytest.mark.parametrize(
    "value", [b"abc", bytearray(b"abc"), memoryview(b"abc")], ids=["bytes", "bytearray", "memoryview"]
)
def test_bytes_are_refused_wherever_they_stand(sandbox: Sandbox, guardant: Guardant, value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        guardant.customers.create(name="X", extra={"f": value})
    with pytest.raises(InvalidArgumentError):
        guardant.request("POST", "/x", json=value)
    with pytest.raises(InvalidArgumentError):
        guardant.orders.list(8, status=value)
    assert sandbox.requests == []


def test_an_integer_of_another_library_is_an_id(guardant: Guardant) -> None:
    class Integer:
        def __index__(self) -> int:
            return 8

    get: Any = guardant.customers.get
    assert get(Integer()).id == "8"


def test_from_env_refuses_what_the_constructor_does_not_know() -> None:
    with pytest.raises(TypeError, match="tokne"):
        Guardant.from_env(tokne="x")


def test_from_env_without_a_token_says_which_variable_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GUARDANT_TOKEN", raising=False)
    with pytest.raises(ConfigError, match="GUARDANT_TOKEN"):
        Guardant.from_env()
    assert Guardant.from_env(headers={"Authorization": "Basic x"}).base_url == "https://station.guardant.ru/"


def test_a_client_whose_settings_were_refused_can_be_shown() -> None:
    client = Guardant.__new__(Guardant)
    with pytest.raises(ConfigError):
        client.__init__(timeout=0)  # type: ignore[misc]
    assert "Guardant" in repr(client)


@pytest.mark.parametrize("change", [{"timeout": None}, {"headers": None}])
def test_with_options_takes_no_null(guardant: Guardant, change: Any) -> None:
    with pytest.raises(ConfigError):
        guardant.with_options(**change)


def test_a_flag_that_is_none_is_refused_at_once(guardant: Guardant) -> None:
    for strict in (1, None):
        with pytest.raises(InvalidArgumentError):
            guardant.customers.list(strict=strict)  # type: ignore[arg-type]


@pytest.mark.parametrize("prefetch", [-1, 33, 1.0, True, None, "1"])
def test_a_prefetch_out_of_bounds_is_refused_at_once(guardant: Guardant, prefetch: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="prefetch"):
        guardant.customers.list(prefetch=prefetch)


def test_attempts_count_the_steps_of_a_call_and_no_pages_that_it_looks_through(
    sandbox: Sandbox, guardant: Guardant
) -> None:
    sandbox.inject(reset=True, after=True, method="POST")
    with guardant.responses() as seen:
        guardant.customers.create(name="Ann", crm_id="A-17", on_unknown="reconcile")
    (response,) = seen
    assert response.reconciled == "found"
    assert [request.method for request in sandbox.requests] == ["POST", "GET", "GET"]
    assert response.attempts == 2

"""Errors: a tree of Python classes that say what happened, to which CRM and operation, and never a secret."""

from __future__ import annotations

import contextlib
import copy
import inspect
import pickle
import socket
import ssl
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import crmkit
from crmkit import (
    ApiError,
    AuthenticationError,
    ClosedError,
    ConfigError,
    CrmError,
    DeadlineError,
    Guardant,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    Sandbox,
    TransportError,
    errors,
)

CERTIFICATE = Path(__file__).parents[1] / "certificates" / "localhost.pem"
CLASSES = [getattr(errors, name) for name in errors.__all__]


@pytest.mark.parametrize("cls", CLASSES)
def test_every_error_is_a_crm_error_that_can_be_made_and_pickled(cls: type[CrmError]) -> None:
    error = cls("what happened", crm="guardant", operation="customers.get", attempts=2)
    error.__cause__ = ValueError("why")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is cls
        assert str(again) == "guardant customers.get: what happened"
        assert (again.message, again.attempts) == ("what happened", 2)
        assert repr(again.__cause__) == "ValueError('why')"


def test_an_error_has_no_attribute_that_its_class_does_not_know() -> None:
    with pytest.raises(TypeError, match="stauts"):
        NotFoundError("x", stauts=404)


def test_the_tree_is_the_contracts() -> None:
    assert issubclass(InvalidArgumentError, ValueError)
    assert issubclass(DeadlineError, TimeoutError)
    assert issubclass(DeadlineError, TransportError)
    assert issubclass(OutcomeUnknownError, TransportError)
    assert issubclass(NotFoundError, ApiError)
    assert not issubclass(ApiError, TransportError)


def test_a_refusal_says_what_the_crm_said(guardant: Guardant) -> None:
    with pytest.raises(NotFoundError) as caught:
        guardant.customers.get(77)
    error = caught.value
    assert (error.crm, error.operation, error.status, error.code) == ("guardant", "customers.get", 404, "10172")
    assert error.body is not None
    assert "10172" in error.body
    assert error.attempts == 1


def test_a_lost_answer_of_a_write_says_why_its_outcome_is_unknown(sandbox: Sandbox, guardant: Guardant) -> None:
    sandbox.inject(reset=True, after=True)
    with pytest.raises(OutcomeUnknownError) as caught:
        guardant.customers.create(name="X")
    assert type(caught.value.__cause__) is TransportError
    assert caught.value.sent is True
    assert len(sandbox.requests) == 1
    assert len(guardant.customers.list().collect(limit=None)) == 3


def test_a_limit_that_passes_is_a_timeout(sandbox: Sandbox) -> None:
    with sandbox.native("guardant", timeout=0.05, max_retries=0) as client:
        sandbox.inject(delay=5)
        with pytest.raises(TimeoutError) as caught:
            client.customers.get(8)
    assert isinstance(caught.value, DeadlineError)
    assert caught.value.limit == "attempt"


def test_no_secret_is_in_an_error(sandbox: Sandbox) -> None:
    secret = "s3cr3t-t0k3n"
    client = Guardant(base_url=sandbox.url("guardant"), token=secret)
    seen = []
    for call in (
        lambda: client.customers.get(8),
        lambda: Guardant(token=secret + "\n"),
        lambda: client.customers.get(secret),
    ):
        with pytest.raises(CrmError) as caught:
            call()
        seen.append("".join(traceback.format_exception(caught.value)) + repr(vars(caught.value)))
    shown = "".join(seen[:2]) + repr(client) + str(sandbox.requests) + repr(vars(client))
    assert secret not in shown
    assert AuthenticationError.__name__ in seen[0]


def test_a_closed_client_refuses(sandbox: Sandbox) -> None:
    client = sandbox.native("guardant")
    client.customers.get(8)
    client.close()
    client.close()
    with pytest.raises(ClosedError):
        client.customers.get(8)
    with pytest.raises(ClosedError):
        client.customers.list()
    assert len(sandbox.requests) == 1


WRONG_SETTINGS: list[dict[str, Any]] = [
    {"base_url": "ftp://example.com"},
    {"base_url": "example.com"},
    {"base_url": ""},
    {"base_url": "http://"},
    {"base_url": "http://user:secret@example.com"},
    {"base_url": "http://example.com?x=1"},
    {"token": ""},
    {"token": 5},
    {"token": "a\nb"},
    {"timeout": 0},
    {"timeout": -1},
    {"timeout": float("nan")},
    {"timeout": float("inf")},
    {"timeout": "30"},
    {"timeout": None},
    {"connect_timeout": 0},
    {"deadline": -5},
    {"max_retries": -1},
    {"max_retries": 1.5},
    {"rate_limit": 0},
    {"max_concurrency": 0},
    {"max_response_bytes": 0},
    {"max_response_bytes": -1},
    {"max_response_bytes": 1.5},
    {"headers": {"a b": "c"}},
    {"headers": {"X-A": "b\r\nX-C: d"}},
    {"headers": {"Host": "elsewhere"}},
    {"headers": {"Content-Length": "1"}},
    {"headers": ["X-A: b"]},
    {"token": "y", "headers": {"Authorization": "x"}},
    {"proxy": "nowhere"},
    {"proxy": "ftp://h"},
    {"proxy": "socks4://h"},
    {"ca_file": "/does/not/exist.pem"},
    {"ca_file": __file__},
    {"client_cert": "/does/not/exist.pem"},
    {"client_cert": __file__},
    {"timezone": "Mars/Olympus"},
    {"default_region": "russia"},
]


@pytest.mark.parametrize("settings", WRONG_SETTINGS, ids=repr)
def test_a_wrong_setting_is_found_before_any_request(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigError) as caught:
        Guardant(**settings)
    assert next(iter(settings)) in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.fixture
def untrusted() -> Iterator[str]:
    """The address of a server whose certificate nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                context.wrap_socket(connection, server_side=True)

    threading.Thread(target=serve, daemon=True).start()
    with listener:
        yield f"https://localhost:{listener.getsockname()[1]}"


def test_a_refused_certificate_ends_a_call_at_once_and_names_the_setting(untrusted: str) -> None:
    with Guardant(base_url=untrusted) as client:
        for call in (lambda: client.customers.get(8), lambda: client.customers.create(name="X")):
            with pytest.raises(TransportError) as caught:
                call()
            assert type(caught.value) is TransportError
            assert (caught.value.sent, caught.value.attempts) == (False, 1)
            assert "ca_file" in caught.value.message


def test_an_unknown_setting_or_argument_is_a_type_error(reader: Any) -> None:
    make: Any = Guardant
    with pytest.raises(TypeError):
        make(tokne="x")
    with pytest.raises(TypeError):
        reader.customers.list(lmit=5)
    with pytest.raises(TypeError):
        reader.customers.create(nmae="x")


class Strange:
    # The names of tests are the same in each process that has a part of them.
    def __repr__(self) -> str:
        return "Strange()"


LOOP: dict[str, Any] = {}
LOOP["self"] = LOOP


@pytest.mark.parametrize(
    "value", [Strange(), 1.5, float("nan"), 2**70, b"bytes", {"a": 1}, LOOP, "\ud800", [1], True, object], ids=repr
)
def test_a_value_that_cannot_be_sent_is_refused(sandbox: Sandbox, guardant: Guardant, value: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        guardant.customers.create(name=value)
    assert "name" in str(caught.value)
    assert sandbox.requests == []


def test_extra_takes_any_json_and_refuses_what_is_none(sandbox: Sandbox, guardant: Guardant) -> None:
    guardant.customers.create(name="X", extra={"tags": ["a", {"b": None, "c": 1.5}], "n": 2**63})
    assert '"tags":["a",{"b":null,"c":1.5}]' in sandbox.requests[0].body
    for extra in ({1: "x"}, {"x": {2: 3}}, {"x": Strange()}, {"x": LOOP}, [1], "text"):
        with pytest.raises(InvalidArgumentError):
            guardant.customers.create(name="X", extra=extra)  # type: ignore[arg-type]
    assert len(sandbox.requests) == 1


def test_settings_come_from_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUARDANT_BASE_URL", sandbox.url("guardant"))
    monkeypatch.setenv("GUARDANT_TOKEN", sandbox.credentials("guardant")["token"])
    with Guardant.from_env(timeout=5) as client:
        assert client.customers.get(8).id == "8"
    with Guardant.from_env(token="other") as client, pytest.raises(AuthenticationError):
        client.customers.get(8)


def test_every_public_name_has_a_docstring() -> None:
    bare = []
    for name in dir(crmkit):
        item = getattr(crmkit, name)
        if name.startswith("_") or not inspect.isclass(item):
            continue
        if not (item.__doc__ or "").strip():
            bare.append(name)
        for member, value in vars(item).items():
            if not member.startswith("_") and callable(value) and not (value.__doc__ or "").strip():
                bare.append(f"{name}.{member}")
    assert bare == []

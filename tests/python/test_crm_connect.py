"""How a common interface comes to its client, and who closes it; what of it is shown and pickled."""

from __future__ import annotations

import doctest
import importlib
import pickle
from typing import Any

import pytest

from crmkit import ClosedError, ConfigError, Crm, Sandbox, connect

CRMS = ("guardant", "rkeeper", "salesman")


def test_a_crm_that_made_its_client_closes_it(sandbox: Sandbox) -> None:
    with sandbox.connect("guardant") as crm:
        crm.customers.get(8)
    with pytest.raises(ClosedError):
        crm.customers.get(8)


def test_a_crm_of_a_client_leaves_it_open_unless_it_is_closed(sandbox: Sandbox) -> None:
    with sandbox.native("guardant") as client:
        with Crm(client) as crm:
            assert crm.native is client
            crm.customers.get(8)
        client.customers.get(8)
        crm.customers.get(8)
        crm.close()
        for call in (client.customers.get, crm.customers.get):
            with pytest.raises(ClosedError):
                call(8)


def test_connect_takes_what_is_not_given_from_the_environment(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in CRMS:
        monkeypatch.setenv(f"{name.upper()}_BASE_URL", "http://127.0.0.1:1")
        for setting, value in sandbox.credentials(name).items():
            monkeypatch.setenv(f"{name.upper()}_{setting.upper()}", value)
        with connect(name, base_url=sandbox.url(name)) as crm:
            assert crm.name == name
            assert crm.customers.create(last_name="Иванов").id


def test_connect_refuses_what_it_does_not_know() -> None:
    unknown: Any = connect
    with pytest.raises(ConfigError, match="hubspot"):
        unknown("hubspot")
    with pytest.raises(TypeError, match="tokne"):
        unknown("guardant", tokne="x")
    with pytest.raises(ConfigError):
        unknown("salesman", login="x")


def test_a_client_of_the_wrong_kind_is_refused(sandbox: Sandbox) -> None:
    made: Any = Crm
    for wrong in (sandbox.native_async("guardant"), None, sandbox.connect("guardant")):
        with pytest.raises(TypeError, match=type(wrong).__name__):
            made(wrong)
    assert "not opened" in repr(Crm.__new__(Crm))


def test_nothing_secret_is_shown_or_pickled(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CRMS:
        crm = sandbox.connect(name)
        for setting, value in sandbox.credentials(name).items():
            assert value not in repr(crm)
            assert setting == "object_id" or value.encode() not in pickle.dumps(crm)
            monkeypatch.setenv(f"{name.upper()}_{setting.upper()}", value)
        with pickle.loads(pickle.dumps(crm)) as loaded:
            assert loaded.customers.create(last_name="Иванов").crm == name
        with pytest.raises(ClosedError):
            loaded.customers.get(1)
        crm.close()


@pytest.mark.parametrize("module", ["crmkit._connect", "crmkit._generated.crm"])
def test_every_example_in_a_docstring_runs(module: str) -> None:
    results = doctest.testmod(importlib.import_module(module))
    assert results.attempted > 0
    assert results.failed == 0

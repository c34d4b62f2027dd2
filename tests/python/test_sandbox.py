"""The embedded sandbox as Python sees it. What it does over the wire is tested with the crate."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from crmkit import Sandbox, ServerError, TransportError


def test_any_http_client_can_use_it(sandbox: Sandbox) -> None:
    token = sandbox.credentials("guardant")["token"]
    request = urllib.request.Request(
        f"{sandbox.url('guardant')}/v1.0/customers/8", headers={"Authorization": f"Bearer {token}"}
    )
    with urllib.request.urlopen(request) as answer:
        assert json.load(answer)["customer"]["companyname"] == "Google"


def test_it_tells_what_it_received_without_secrets(sandbox: Sandbox) -> None:
    with sandbox.native("guardant") as client:
        client.customers.create(name="Ёж")
    request = sandbox.requests[0]
    assert (request.method, request.path, request.status) == ("POST", "/v1.0/customers", 200)
    assert json.loads(request.body) == {"customerName": "Ёж"}
    assert request.headers["authorization"] == "***"
    assert (request["method"], request["status"]) == ("POST", 200)
    assert repr(request) == "SandboxRequest(POST /v1.0/customers, status=200)"


def test_a_fault_is_used_up_by_the_request_that_it_is_for(sandbox: Sandbox) -> None:
    with sandbox.native("guardant", max_retries=0) as client:
        sandbox.inject(status=503, path="/orders")
        sandbox.inject(reset=True, method="GET", times=1, path="/v1.0/customers/4")
        client.customers.get(8)
        with pytest.raises(ServerError):
            client.orders.list(8).first()
        with pytest.raises(TransportError):
            client.customers.get(4)
        client.customers.get(4)


@pytest.mark.parametrize("fault", [{}, {"status": 99}, {"delay": -1.0}, {"status": 500, "times": 0}])
def test_a_fault_that_makes_no_sense_is_refused(sandbox: Sandbox, fault: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        sandbox.inject(**fault)


def test_what_is_kept_in_a_file_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with Sandbox(path=path) as sandbox, sandbox.native("guardant") as client:
        created = client.customers.create(name="X")
    with Sandbox(path=str(path)) as sandbox, sandbox.native("guardant") as client:
        assert client.customers.get(created.id) == created


def test_an_unknown_crm_is_refused_by_name(sandbox: Sandbox) -> None:
    for call in (sandbox.url, sandbox.credentials, sandbox.native):
        with pytest.raises(ValueError, match="hubspot"):
            call("hubspot")


def test_a_closed_sandbox_answers_no_more(sandbox: Sandbox) -> None:
    with sandbox.native("guardant", max_retries=0) as client:
        client.customers.get(8)
        sandbox.close()
        sandbox.close()
        with pytest.raises(TransportError):
            client.customers.get(8)


@pytest.mark.parametrize("customers", [-1, 1.5, True, "5"])
def test_a_number_of_customers_that_is_none_is_refused(customers: Any) -> None:
    with pytest.raises(ValueError, match="customers"):
        Sandbox(customers=customers)


def test_a_fault_that_is_no_json_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="JSON"):
        sandbox.inject(body=b"x")

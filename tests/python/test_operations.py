"""Every operation of the documents, as tests/operations.md lists them by hand, is everywhere where it has to be."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

import crmkit

ROOT = Path(__file__).parents[2]
CLIENTS = {"guardant": "Guardant", "rkeeper": "RKeeper", "salesman": "SalesMan"}
SETTINGS = {
    "guardant": {},
    "rkeeper": {"sid": "x" * 64, "object_id": "1"},
    "salesman": {"base_url": "http://127.0.0.1:9", "login": "x", "api_key": "y"},
}
# What a query needs; the rest of it is filters.
IDS = {"Id", "countryId", "cityId", "clientId", "contactId", "objectId"}
# What is meant by the ids of a path or a query, and what is sent: the documents' own examples. `Id` is of what the path
# says.
MEANT = {
    "id": "8",
    "countryId": "2",
    "cityId": "10000000000002",
    "clientId": "10000000009188",
    "/Clients": "10000000009188",
    # Nothing refers to these, so they can be deleted.
    "/Cities": "10000000000021",
    "/Streets": "10000000000034",
}
BODIES: dict[tuple[str, str], Any] = {
    ("guardant", "customers.create"): {"customerName": "X"},
    ("guardant", "customers.update"): {"customerName": "X"},
    ("salesman", "customers.fields"): {},
    ("salesman", "customers.list"): {"order": "clid"},
    ("salesman", "customers.get"): {"clid": 1781},
    ("salesman", "customers.create"): {"title": "X"},
    ("salesman", "customers.create_many"): {"client": [{"title": "X"}]},
    ("salesman", "customers.update"): {"clid": 1781, "des": "X"},
    ("salesman", "customers.delete"): {"clid": 1781},
    ("rkeeper", "cities.create"): {"Name": "X"},
    ("rkeeper", "cities.update"): {"Name": "X"},
    ("rkeeper", "streets.create"): {"Name": "X"},
    ("rkeeper", "streets.update"): {"Name": "X"},
    ("rkeeper", "customers.create"): {"lastname": "X"},
    ("rkeeper", "customers.update"): {"lastname": "X"},
    ("rkeeper", "contacts.create"): {"typeId": "4", "value": "x@example.com"},
    ("rkeeper", "contacts.update"): {"value": "5"},
    ("rkeeper", "addresses.create"): {"typeId": "1", "countryId": "2", "cityId": "10000000000002", "house": "1"},
    ("rkeeper", "addresses.update"): {"house": "1"},
}


def rows() -> list[tuple[str, str, str, str, str]]:
    """CRM, operation, verb, path and query of each."""
    table = (ROOT / "tests" / "operations.md").read_text()
    cells = r"\|\s*(guardant|rkeeper|salesman)\s*\|\s*`([a-z_.]+)`\s*\|\s*([A-Z]+)\s*\|\s*`([^`]+)`\s*\|([^|]*)\|"
    return re.findall(f"^{cells}", table, re.MULTILINE)


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def test_the_list_has_all_of_them() -> None:
    found = [(crm, operation) for crm, operation, *_ in rows()]
    assert len(found) == len(set(found)) == 35
    counts = {crm: sum(1 for known, _ in found if known == crm) for crm in CLIENTS}
    assert counts == {"guardant": 6, "salesman": 7, "rkeeper": 22}


@pytest.mark.parametrize("crm", CLIENTS)
def test_nothing_is_described_that_the_list_has_not(crm: str) -> None:
    described = re.findall(r"operationId: (\S+)$", (ROOT / "spec" / f"{crm}.yaml").read_text(), re.MULTILINE)
    assert sorted(described) == sorted(operation for known, operation, *_ in rows() if known == crm)


@pytest.mark.parametrize(("crm", "operation"), [row[:2] for row in rows()])
def test_an_operation_is_described_offered_tested_and_documented(crm: str, operation: str) -> None:
    resource, method = operation.split(".")
    assert f"operationId: {operation}\n" in (ROOT / "spec" / f"{crm}.yaml").read_text()
    for prefix in ("", "Async"):
        made = getattr(crmkit, prefix + CLIENTS[crm])(**SETTINGS[crm])
        assert callable(getattr(getattr(made, resource), method))
    generated = (ROOT / "bindings-node" / "js" / "generated" / f"{crm}.js").read_text()
    assert f"'{operation}'" in generated
    assert f"{camel(resource)} = new" in generated
    declared = (ROOT / "bindings-node" / "js" / "generated" / "types.d.ts").read_text()
    assert re.search(rf"^  {camel(method)}\(", declared, re.MULTILINE)
    rust = (ROOT / "core" / "src" / crm / "generated" / "methods.rs").read_text()
    assert re.search(rf"pub (async )?fn {method}\(", rust)
    assert re.search(rf"pub (const )?fn {resource}\(", rust)
    cases = json.loads((ROOT / "tests" / "vectors" / f"{crm}.json").read_text())
    assert any(case["call"]["operation"] == operation and "error" not in case for case in cases)
    assert f"### {operation}\n" in (ROOT / "docs" / "reference" / f"{crm}.md").read_text()


@pytest.mark.parametrize(
    ("crm", "operation", "verb", "path", "query"), rows(), ids=["-".join(row[:2]) for row in rows()]
)
def test_the_sandbox_serves_the_request_of_the_document(  # noqa: PLR0917
    sandbox: crmkit.Sandbox, crm: str, operation: str, verb: str, path: str, query: str
) -> None:
    credentials = sandbox.credentials(crm)
    meant = {**MEANT, "objectId": credentials.get("object_id"), "contactId": part_id(sandbox, operation)}
    arguments = {name: meant.get(name, meant.get(path)) for name in re.findall(r"`(\w+)`", query) if name in IDS}
    target = sandbox.url(crm).rstrip("/") + re.sub(r"\{(\w+)\}", lambda name: MEANT[name[1]], path)
    # With the document's own verb and path, and by no client of ours.
    request = Request(f"{target}?{urlencode(arguments)}", method=verb, headers=access(credentials))
    if (crm, operation) in BODIES:
        request.data = json.dumps(BODIES[crm, operation]).encode()
        request.add_header("Content-Type", "application/json")
    with urlopen(request) as response:
        answer = json.loads(response.read() or b"{}")
    refused = isinstance(answer, dict) and (answer.get("status") == "Err" or answer.get("result") == "Error")
    assert not refused, answer


def access(credentials: dict[str, str]) -> dict[str, str]:
    names = {"sid": "sid", "login": "login", "api_key": "apikey"}
    headers = {names[name]: value for name, value in credentials.items() if name in names}
    return {**headers, "Authorization": f"Bearer {credentials['token']}"} if "token" in credentials else headers


def part_id(sandbox: crmkit.Sandbox, operation: str) -> str | None:
    """The id of the contact or the address that an operation is about; the vendor calls both `contactId`."""
    resource, _ = operation.split(".")
    if resource not in {"contacts", "addresses"}:
        return None
    with sandbox.native("rkeeper") as client:
        return getattr(client.customers.get(MEANT["clientId"]), resource)[0].id

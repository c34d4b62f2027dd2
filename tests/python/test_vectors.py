"""Replays tests/vectors: the same cases that Rust and Node replay."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import crmkit
from crmkit import AsyncPager, CrmError, Model, Pager
from exchange import ExchangeServer

VECTORS = Path(__file__).parent.parent / "vectors"
CLIENTS: dict[str, tuple[Any, Any]] = {
    "guardant": (crmkit.Guardant, crmkit.AsyncGuardant),
    "rkeeper": (crmkit.RKeeper, crmkit.AsyncRKeeper),
    "salesman": (crmkit.SalesMan, crmkit.AsyncSalesMan),
}
# What a client is made with if the case does not say, and what follows the server's address.
SETTINGS: dict[str, dict[str, Any]] = {
    "guardant": {"token": "secret-token"},
    "rkeeper": {"sid": "0123456789abcdef" * 4, "object_id": "1"},
    "salesman": {"login": "integration@example.com", "api_key": "secret-api-key"},
}
BASES = {"guardant": "", "rkeeper": "/api/v1/crm/", "salesman": ""}


def cases() -> list[Any]:
    found = []
    for file in sorted(VECTORS.glob("*.json")):
        for case in json.loads(file.read_text()):
            found.append(pytest.param(file.stem, case, id=f"{file.stem}-{case['name']}"))
    return found


@pytest.mark.parametrize(("crm", "case"), cases())
def test_vector(crm: str, case: dict[str, Any]) -> None:
    with ExchangeServer(case["exchanges"]) as server:
        settings = case.get("client", SETTINGS[crm])
        with CLIENTS[crm][0](base_url=server.url + BASES[crm], **settings) as client:
            outcome = call(client, case["call"])
    verify(case, server, outcome)


@pytest.mark.parametrize(("crm", "case"), cases())
def test_vector_for_asyncio(crm: str, case: dict[str, Any]) -> None:
    async def main(url: str) -> Outcome:
        async with CLIENTS[crm][1](base_url=url + BASES[crm], **case.get("client", SETTINGS[crm])) as client:
            return await call_async(client, case["call"])

    with ExchangeServer(case["exchanges"]) as server:
        outcome = asyncio.run(main(server.url))
    verify(case, server, outcome)


def verify(case: dict[str, Any], server: ExchangeServer, outcome: Outcome) -> None:
    sent = [(request["method"], request["path"]) for request in server.received]
    asked = [exchange["request"] for exchange in case["exchanges"]]
    assert sent == [(request["method"], request["path"]) for request in asked]
    for request, expected in zip(server.received, asked, strict=True):
        assert request["query"] == expected.get("query", {})
        assert request["body"] == expected.get("body")
        for name, value in expected.get("headers", {}).items():
            assert request["headers"].get(name) == value

    if "error" in case:
        assert isinstance(outcome.error, CrmError), f"no error, but {outcome.value!r}"
        assert_error(outcome.error, case["error"])
    elif outcome.error is not None:
        raise outcome.error
    if isinstance(outcome.value, crmkit.Outcomes):
        assert_outcomes(outcome.value, case["value"])
    elif "value" in case:
        assert canonical(outcome.value) == case["value"]
    if "has" in case:
        assert_has(canonical(outcome.value), case["has"])
    if "ids" in case:
        assert [record.id for record in outcome.value] == case["ids"]
    if "raw_json" in case:
        record = outcome.value[0] if isinstance(outcome.value, list | tuple) else outcome.value
        assert record.raw_json == case["raw_json"]
    if "report" in case:
        assert outcome.report is not None
        assert case["report"].items() <= outcome.report._asdict().items()


class Outcome:
    def __init__(self) -> None:
        self.value: Any = None
        self.error: CrmError | None = None
        self.report: Any = None


def prepared(client: Any, description: dict[str, Any]) -> Callable[[], Any]:
    method = client
    for name in description["operation"].split("."):
        method = getattr(method, name)
    arguments = dict(description.get("arguments", {}))
    arguments |= {name: description[name] for name in ("strict", "prefetch") if name in description}
    return lambda: method(*description.get("ids", []), **arguments)


def call(client: Any, description: dict[str, Any]) -> Outcome:
    outcome = Outcome()
    pager = None
    try:
        outcome.value = prepared(client, description)()
        if isinstance(outcome.value, Pager):
            pager, take = outcome.value, description.get("take", "all")
            outcome.value = pager.first() if take == "first" else pager.collect(limit=None if take == "all" else take)
    except CrmError as error:
        outcome.error = error
    outcome.report = pager and pager.report
    return outcome


async def call_async(client: Any, description: dict[str, Any]) -> Outcome:
    outcome = Outcome()
    pager = None
    try:
        outcome.value = prepared(client, description)()
        if isinstance(outcome.value, AsyncPager):
            pager, take = outcome.value, description.get("take", "all")
            outcome.value = pager.first() if take == "first" else pager.collect(limit=None if take == "all" else take)
        outcome.value = await outcome.value
    except CrmError as error:
        outcome.error = error
    outcome.report = pager and pager.report
    return outcome


def canonical(value: Any) -> Any:
    """As the vectors write it: records as dicts, instants as ISO text with Z."""
    if isinstance(value, Model):
        return canonical(value.to_dict())
    if isinstance(value, dict):
        return {name: canonical(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [canonical(item) for item in value]
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value.isoformat()
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value


def assert_has(value: Any, expected: Any) -> None:
    if isinstance(expected, list):
        assert len(value) == len(expected)
        for item, wanted in zip(value, expected, strict=True):
            assert_has(item, wanted)
    elif isinstance(expected, dict):
        for name, wanted in expected.items():
            assert_has(value[name], wanted)
    else:
        assert value == expected


def assert_outcomes(outcomes: crmkit.Outcomes[Any], expected: list[dict[str, Any]]) -> None:
    assert len(outcomes) == len(expected)
    for outcome, wanted in zip(outcomes, expected, strict=True):
        assert (outcome.index, outcome.key, outcome.status) == (wanted["index"], wanted["key"], wanted["status"])
        assert canonical(outcome.value) == wanted["value"]
        if wanted["error"] is None:
            assert outcome.error is None
        else:
            assert_error(outcome.error, wanted["error"])


def assert_error(error: BaseException | None, expected: dict[str, Any]) -> None:
    assert type(error).__name__ == expected["class"], repr(error)
    for name, value in expected.items():
        if name == "cause":
            assert_error(error.__cause__ if error else None, value)
        elif name == "report":
            assert isinstance(error, crmkit.IncompleteListingError)
            assert value.items() <= error.report._asdict().items()
        elif name != "class":
            assert getattr(error, name) == value

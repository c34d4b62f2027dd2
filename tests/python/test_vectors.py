"""Replays tests/vectors: the same cases that Rust and Node replay."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from exchange import ExchangeServer

import crmkit
from crmkit import CrmError, Model, Pager

VECTORS = Path(__file__).parent.parent / "vectors"
CLIENTS = {"guardant": crmkit.Guardant}


def cases() -> list[Any]:
    found = []
    for file in sorted(VECTORS.glob("*.json")):
        for case in json.loads(file.read_text()):
            found.append(pytest.param(file.stem, case, id=f"{file.stem}-{case['name']}"))
    return found


@pytest.mark.parametrize(("crm", "case"), cases())
def test_vector(crm: str, case: dict[str, Any]) -> None:
    with ExchangeServer(case["exchanges"]) as server:
        settings = case.get("client", {"token": "secret-token"})
        with CLIENTS[crm](base_url=server.url, **settings) as client:
            outcome = call(client, case["call"])
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
    if "value" in case:
        assert canonical(outcome.value) == case["value"]
    if "ids" in case:
        assert [record.id for record in outcome.value] == case["ids"]
    if "raw_json" in case:
        record = outcome.value[0] if isinstance(outcome.value, list) else outcome.value
        assert record.raw_json == case["raw_json"]
    if "report" in case:
        assert outcome.report is not None
        assert case["report"].items() <= outcome.report._asdict().items()


class Outcome:
    def __init__(self) -> None:
        self.value: Any = None
        self.error: CrmError | None = None
        self.report: Any = None


def call(client: Any, description: dict[str, Any]) -> Outcome:
    outcome = Outcome()
    method = client
    for name in description["operation"].split("."):
        method = getattr(method, name)
    arguments = dict(description.get("arguments", {}))
    if "strict" in description:
        arguments["strict"] = description["strict"]
    pager = None
    try:
        outcome.value = method(*description.get("ids", []), **arguments)
        if isinstance(outcome.value, Pager):
            pager = outcome.value
            outcome.value = taken(pager, description.get("take", "all"))
    except CrmError as error:
        outcome.error = error
    if pager is not None:
        outcome.report = pager.report
    return outcome


def taken(pager: Pager[Any], take: Any) -> Any:
    if take == "first":
        return pager.first()
    return pager.collect(limit=None if take == "all" else take)


def canonical(value: Any) -> Any:
    """As the vectors write it: records as dicts, instants as ISO text with Z."""
    if isinstance(value, Model):
        return canonical(value.to_dict())
    if isinstance(value, dict):
        return {name: canonical(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [canonical(item) for item in value]
    if isinstance(value, datetime):
        assert value.tzinfo is not None
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    return value


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

"""Replays tests/vectors/behaviours: what the common interface does over a sandbox, the same cases in each language."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from crmkit import AsyncPager, CrmError, InvalidArgumentError, Model, Outcome, Pager, Sandbox, Upserted
from test_vectors import canonical

BEHAVIOURS = Path(__file__).parent.parent / "vectors" / "behaviours"
CRMS = ("guardant", "rkeeper", "salesman")


def is_for(part: dict[str, Any], crm: str) -> bool:
    return crm in part.get("crms", CRMS)


def cases() -> list[Any]:
    read = [case for file in sorted(BEHAVIOURS.glob("*.json")) for case in json.loads(file.read_text())]
    return [pytest.param(crm, case, id=f"{crm}-{case['name']}") for case in read for crm in CRMS if is_for(case, crm)]


def test_there_are_cases_for_each_crm() -> None:
    assert {case.values[0] for case in cases()} == set(CRMS)


@pytest.mark.parametrize(("crm", "case"), cases())
def test_behaviour(crm: Any, case: dict[str, Any]) -> None:
    async def at_once(value: Any) -> Any:
        return value

    with (
        Sandbox(customers=case.get("customers", 0)) as sandbox,
        sandbox.connect(crm, **case.get("client", {})) as connected,
    ):
        asyncio.run(replay(crm, case, sandbox, connected, at_once))


@pytest.mark.parametrize(("crm", "case"), cases())
def test_behaviour_for_asyncio(crm: Any, case: dict[str, Any]) -> None:
    async def awaited(value: Any) -> Any:
        return await value if inspect.isawaitable(value) else value

    async def main() -> None:
        with Sandbox(customers=case.get("customers", 0)) as sandbox:
            async with sandbox.connect_async(crm, **case.get("client", {})) as connected:
                await replay(crm, case, sandbox, connected, awaited)

    asyncio.run(main())


async def replay(
    crm: str, case: dict[str, Any], sandbox: Sandbox, connected: Any, come: Callable[[Any], Awaitable[Any]]
) -> None:
    known: dict[str, Any] = {}
    for step in case["steps"]:
        if not is_for(step, crm):
            continue
        if "inject" in step:
            sandbox.inject(**step["inject"])
        before = len(sandbox.requests)
        value, error = None, None
        try:
            resource, method = step["call"].split(".")
            value = await come(
                getattr(getattr(connected, resource), method)(**filled(step.get("arguments", {}), known))
            )
            if isinstance(value, Pager | AsyncPager):
                value = await come(value.collect(limit=step.get("take")))
        except CrmError as raised:
            error = raised
        except TypeError as raised:
            # What another language has to refuse by itself, an unknown argument, Python does.
            if "unexpected keyword argument" not in str(raised):
                raise
            error = InvalidArgumentError(str(raised), crm=crm, operation=step["call"])
        if "requests" in step:
            assert len(sandbox.requests) - before == step["requests"]
        assert error is None or error.crm == crm
        judge(step, plain(value), error, known)
        if "as" in step:
            known[step["as"]] = plain(value)


def judge(step: dict[str, Any], value: Any, error: CrmError | None, known: dict[str, Any]) -> None:
    if "error" in step:
        assert error is not None, f"no error, but {value!r}"
        assert_has(said(error), filled(step["error"], known))
        return
    if error is not None:
        raise error
    if "value" in step:
        assert value == filled(step["value"], known)
    if "has" in step:
        assert_has(value, filled(step["has"], known))


def filled(value: Any, known: dict[str, Any]) -> Any:
    """What `$name.path.0` stands for, in the place of it."""
    if isinstance(value, str) and value.startswith("$"):
        found: Any = known
        for key in value[1:].split("."):
            found = found[int(key) if isinstance(found, list) else key]
        return found
    if isinstance(value, dict):
        return {name: filled(item, known) for name, item in value.items()}
    return [filled(item, known) for item in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """As the vectors write it."""
    if isinstance(value, Upserted):
        return {"customer": plain(value.customer), "created": value.created}
    if isinstance(value, Outcome):
        return {**asdict(value), "value": plain(value.value), "error": value.error and said(value.error)}
    if isinstance(value, list | tuple) and not isinstance(value, Model):
        return [plain(item) for item in value]
    return canonical(value)


def said(error: CrmError) -> dict[str, Any]:
    cause = error.__cause__
    known = {name: plain(value) for name, value in vars(error).items()}
    return {**known, "class": type(error).__name__, "cause": said(cause) if isinstance(cause, CrmError) else None}


def assert_has(value: Any, wanted: Any) -> None:
    if isinstance(wanted, dict):
        assert isinstance(value, dict), value
        for name, item in wanted.items():
            assert_has(value[name], item)
    elif isinstance(wanted, list):
        assert isinstance(value, list), value
        assert len(value) == len(wanted), value
        for found, item in zip(value, wanted, strict=True):
            assert_has(found, item)
    else:
        assert value == wanted

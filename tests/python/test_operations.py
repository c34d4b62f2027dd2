"""Every operation of the documents, as tests/operations.md lists them by hand, is everywhere where it has to be."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import crmkit

ROOT = Path(__file__).parents[2]
CLIENTS = {"guardant": "Guardant", "rkeeper": "RKeeper"}


def rows() -> list[tuple[str, str]]:
    table = (ROOT / "tests" / "operations.md").read_text()
    return re.findall(r"^\|\s*(guardant|rkeeper|salesman)\s*\|\s*`?([a-z_]+\.[a-z_]+)`?\s*\|", table, re.MULTILINE)


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def test_the_list_has_all_of_them() -> None:
    found = rows()
    assert len(found) == len(set(found)) == 35
    counts = {crm: sum(1 for known, _ in found if known == crm) for crm in ("guardant", "salesman", "rkeeper")}
    assert counts == {"guardant": 6, "salesman": 7, "rkeeper": 22}


@pytest.mark.parametrize(("crm", "operation"), [row for row in rows() if row[0] in CLIENTS])
def test_an_operation_is_described_offered_tested_and_documented(crm: str, operation: str) -> None:
    resource, method = operation.split(".")
    assert f"operationId: {operation}\n" in (ROOT / "spec" / f"{crm}.yaml").read_text()
    for prefix in ("", "Async"):
        client = getattr(crmkit, prefix + CLIENTS[crm])
        made = client(**({"sid": "x" * 64, "object_id": "1"} if crm == "rkeeper" else {}))
        assert callable(getattr(getattr(made, resource), method))
    generated = (ROOT / "bindings-node" / "js" / "generated" / f"{crm}.js").read_text()
    assert f"'{operation}'" in generated
    assert f"{camel(resource)} = new" in generated
    cases = json.loads((ROOT / "tests" / "vectors" / f"{crm}.json").read_text())
    assert any(case["call"]["operation"] == operation and "error" not in case for case in cases)
    assert f"### {operation}\n" in (ROOT / "docs" / "reference" / f"{crm}.md").read_text()

"""Names stay in their places: `core/src/http` knows no vendor, and no name of the wire is written by hand in a binding.

Which names those are is read out of `spec/`, so a new field or a new API is looked for from its first day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
# Words of our own language too. One is the vendor's only where it is a text by itself, `"Name"`.
ORDINARY = {"Id", "Name", "client", "created", "edited"}


@cache
def apis() -> list[dict[str, Any]]:
    specs = [yaml.safe_load(path.read_text()) for path in sorted((ROOT / "spec").glob("*.yaml"))]
    return [spec for spec in specs if "openapi" in spec]


def nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """Every mapping of a description, at any depth."""
    if isinstance(tree, dict):
        yield tree
    for part in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from nodes(part)


def fields(node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The wire's name and the description of each property or parameter that a node declares."""
    properties = node.get("properties")
    for wire, field in properties.items() if isinstance(properties, dict) else ():
        yield wire, field if isinstance(field, dict) else {}
    if "in" in node and "name" in node:
        yield node["name"], node


def ours(wire: str, field: dict[str, Any]) -> str:
    return str(field.get("x-name") or field.get("x-setting") or wire)


def camel(name: str) -> str:
    return re.sub(r"_([a-z0-9])", lambda part: part[1].upper(), name)


def names_on_the_wire() -> set[str]:
    """All that are not a name of ours as well."""
    declared = [field for api in apis() for node in nodes(api) for field in fields(node)]
    wires = {wire for wire, _ in declared} | {wire for _, field in declared for wire in field.get("x-from", ())}
    return wires - {ours(wire, field) for wire, field in declared}


def names_of_javascript() -> set[str]:
    """Names of ours that are spelled as on the wire, for what JavaScript speaks of by hand: settings and responses."""
    found = {setting["name"] for api in apis() for setting in api["x-crm"].get("settings", ())}
    for node in [node for api in apis() for node in nodes(api)]:
        if node.get("x-model") == "envelope":
            found |= {ours(wire, field) for wire, field in fields(node)}
        if isinstance(node.get("x-setting"), str):
            found.add(node["x-setting"])
    return {camel(name) for name in found}


def names_of_vendors() -> set[str]:
    about = [api["x-crm"] for api in apis()]
    return {name.lower() for crm in about for name in (crm["name"], crm["class"], crm["title"].split()[0])}


def places(files: Iterable[Path], names: Iterable[str]) -> list[str]:
    """Where one of these names stands as a word."""
    words = sorted(names)
    # Few lines have any: only those are searched for each.
    some = re.compile("|".join(map(re.escape, words)))
    found = []
    for path in files:
        for number, line in enumerate(path.read_text().splitlines(), start=1):
            for name in words if some.search(line) else ():
                pattern = rf"""(["'`]){name}\1""" if name in ORDINARY else rf"(?<![\w]){re.escape(name)}(?![\w])"
                if re.search(pattern, line):
                    found.append(f"{path.relative_to(ROOT)}:{number}: {name}")
    return found


def by_hand(*patterns: str) -> list[Path]:
    files = [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]
    return [path for path in files if "Made by codegen" not in path.read_text().split("\n", 1)[0]]


def test_the_transport_knows_no_vendor() -> None:
    files = sorted((ROOT / "core/src/http").rglob("*.rs"))
    assert files
    vendors = names_of_vendors()
    assert {"guardant", "salesman", "rkeeper", "r_keeper"} <= vendors
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if any(vendor in line.lower() for vendor in vendors)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("patterns", "allowed"),
    [
        (["bindings-python/src/*.rs", "bindings-python/python/crmkit/*.py"], set()),
        (["bindings-node/src/*.rs", "bindings-node/sandbox/src/*.rs"], set()),
        (["bindings-node/js/*.js", "bindings-node/js/*.d.ts"], names_of_javascript()),
    ],
    ids=["python", "node", "javascript"],
)
def test_no_name_of_the_wire_is_written_by_hand_in_a_binding(patterns: list[str], allowed: set[str]) -> None:
    files = by_hand(*patterns)
    assert len(files) > 5
    assert places(files, names_on_the_wire() - allowed) == []


def test_names_of_the_wire_are_found_where_they_belong() -> None:
    for api, names in {
        "guardant": {"customerLastName", "lastname", "sortby", "_id"},
        "rkeeper": {"typeId", "contactId", "dopInfo", "Name"},
        "salesman": {"castInn", "dateChangeStart", "territoryname", "clientpathTitle"},
    }.items():
        assert names <= names_on_the_wire()
        generated = sorted((ROOT / f"core/src/{api}/generated").glob("*.rs"))
        assert {place.rpartition(": ")[2] for place in places(generated, names)} == names

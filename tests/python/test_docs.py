"""What the docs show, does what they say."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pydoc
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import crmkit

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "module", ["crmkit", "crmkit._client", "crmkit._generated.guardant", "crmkit._generated.rkeeper", "crmkit._sandbox"]
)
def test_every_example_in_a_docstring_runs(module: str) -> None:
    results = doctest.testmod(importlib.import_module(module))
    assert results.attempted > 0
    assert results.failed == 0


def test_help_shows_arguments_returns_errors_and_the_request() -> None:
    shown = pydoc.plain(pydoc.render_doc(crmkit.GuardantCustomers.update))
    for part in ("last_name:", "replace:", "Returns:", "Raises:", "PUT /v1.0/customers/{id}"):
        assert part in shown
    assert str(inspect.signature(crmkit.GuardantCustomers.get)).startswith("(self, id:")


def test_help_shows_the_fields_of_a_record() -> None:
    shown = pydoc.plain(pydoc.render_doc(crmkit.GuardantCustomer))
    assert "Name of the company; empty for a person." in shown
    assert "raw_json" in shown


def test_the_readme_leads_nowhere_that_is_not() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
        for link in [part.split(")")[0] for part in page.read_text().split("](")[1:]]:
            if not link.startswith("http"):
                assert (ROOT / link.split("#")[0]).exists(), link


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: page.name)
def test_the_reference_leads_to_places_that_are_there(page: Path) -> None:
    for link in re.findall(r"\]\(([^)]+)\)", page.read_text()):
        if link.startswith("http"):
            continue
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        headings = re.findall(r"^#+ (.*)$", target.read_text(), re.MULTILINE)
        anchors = {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}
        assert not anchor or anchor in anchors, link


def test_the_sandbox_can_be_served_from_the_command_line() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "crmkit", "sandbox", "--customers", "5"], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            lines = [process.stdout.readline().split() for _ in range(3)]
            settings = dict(lines[1:])
            with crmkit.Guardant(**settings) as client:
                assert len(client.customers.list().collect(limit=None)) == 7
            process.send_signal(signal.SIGINT)
            assert process.wait(5) == 0
        finally:
            process.kill()


def test_a_program_imports_what_it_names() -> None:
    program = """
import sys
from crmkit import Guardant
client = Guardant(token="t")
dear = {"asyncio", "dataclasses", "inspect", "crmkit._generated.salesman", "crmkit._generated.crm", "crmkit._sandbox"}
assert not dear & set(sys.modules), dear & set(sys.modules)
from crmkit import Crm, NotFoundError
assert Crm(client).native is client
assert "crmkit._generated.rkeeper" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_package_has_the_names_that_it_says() -> None:
    program = """
import crmkit
assert crmkit.errors.NotFoundError is crmkit.NotFoundError
assert set(crmkit.__all__) <= set(dir(crmkit))
for name in crmkit.__all__:
    assert getattr(crmkit, name) is getattr(crmkit, name), name
try:
    crmkit.Guardent
except AttributeError as error:
    assert "Guardent" in str(error), error
else:
    raise AssertionError
try:
    from crmkit import Guardent
except ImportError as error:
    assert "Guardent" in str(error), error
from crmkit import *
Guardant, Crm, connect, OutcomeUnknownError, SalesManCustomer
"""
    subprocess.run([sys.executable, "-c", program], check=True)

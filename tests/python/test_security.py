"""SECURITY.md names the test that holds each promise: each of them is there, and none of them is switched off."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_test_that_the_security_page_names_is_there() -> None:
    page = (ROOT / "SECURITY.md").read_text()
    named = re.findall(r"`([a-z0-9_]+)` \(([\w./]+)\)", page)
    assert len(named) > 30
    for name, file in named:
        source = (ROOT / file).read_text()
        assert re.search(rf"(fn |def test_|test\('){name}\b", source), f"{name} is not in {file}"
        assert "#[ignore" not in source
        assert "pytest.mark.skip" not in source


def test_every_promise_has_a_test() -> None:
    rows = [line for line in (ROOT / "SECURITY.md").read_text().splitlines() if line.startswith("| ")]
    promises = [row for row in rows if row != "| promise | test |"]
    assert len(promises) > 20
    assert all("`" in row.split(" | ")[1] for row in promises)

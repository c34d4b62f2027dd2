"""Many calls, a third of them failing in every way: what they take they give back.

`CRMKIT_SOAK` is how many calls; without it, as many as a second is enough for.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sizes import size

CALLS = int(os.environ.get("CRMKIT_SOAK") or size(2000, 4000))
# What the allocators may keep, in KiB: a leak of 300 bytes a call would be more than this in a full run.
LEEWAY = 8 * 1024


@pytest.fixture
def url() -> Iterator[str]:
    with subprocess.Popen(program("soak_server.py"), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def program(name: str) -> list[str]:
    return [sys.executable, str(Path(__file__).parent / name)]


@pytest.mark.parametrize("kind", ["blocking", "asyncio"])
def test_memory_and_descriptors_stay_flat_through_calls_of_which_a_third_fail(url: str, kind: str) -> None:
    done = subprocess.run(
        [*program("soak_client.py"), kind, url, str(CALLS)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    seen = [json.loads(line) for line in done.stdout.splitlines()]
    for share, tenth in (10, seen[0]), (50, seen[4]), (100, seen[9]):
        print(f"{share} %: {tenth['memory']} KiB, {tenth['descriptors']} descriptors")
    failed = sum(tenth["failed"] for tenth in seen)
    assert abs(failed * 3 - CALLS) <= 30, f"{failed} of {CALLS} failed"
    assert seen[9]["memory"] <= seen[0]["memory"] + LEEWAY, seen
    assert seen[9]["descriptors"] <= seen[0]["descriptors"] + 16, seen

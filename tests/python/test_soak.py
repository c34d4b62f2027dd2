"""Many calls, a third of them failing in every way: what they take they give back.

`CRMKIT_SOAK` is how many calls; without it, as many as a few seconds are enough for.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from crmkit import AsyncGuardant, CrmError, Guardant

CALLS = int(os.environ.get("CRMKIT_SOAK", "4000"))
# Calls at a time.
TASKS = 8
# What the allocators may keep, in KiB: a leak of 300 bytes a call would be more than this in a full run.
LEEWAY = 8 * 1024


@pytest.fixture
def url() -> Iterator[str]:
    server = [sys.executable, str(Path(__file__).parent / "soak_server.py")]
    with subprocess.Popen(server, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.terminate()


def held() -> tuple[int, int]:
    """The resident memory in KiB, and the open file descriptors."""
    status = Path("/proc/self/status").read_text()
    memory = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(memory.split()[1]), len(os.listdir("/proc/self/fd"))


def flat(seen: list[tuple[int, int]], failed: int) -> None:
    for share, (memory, descriptors) in zip((10, 50, 100), (seen[0], seen[4], seen[9]), strict=True):
        print(f"{share} %: {memory} KiB, {descriptors} descriptors")
    done = CALLS // 10 * 10
    assert abs(failed * 3 - done) <= 30, f"{failed} of {done} failed"
    assert seen[9][0] <= seen[0][0] + LEEWAY, seen
    assert seen[9][1] <= seen[0][1] + 2 * TASKS, seen


def made(client: Any, number: int) -> Any:
    """A call under way; of a blocking client, one that is over."""
    if number % 4 == 0:
        return client.customers.list().first()
    return client.customers.create(name="Анна") if number % 4 == 1 else client.customers.get(4)


def test_memory_and_descriptors_stay_flat_through_calls_of_which_a_third_fail(url: str) -> None:
    def fails(number: int) -> bool:
        try:
            made(client, number)
        except CrmError:
            return True
        return False

    seen, failed = [], 0
    with Guardant(base_url=url, token="t", max_retries=0) as client, ThreadPoolExecutor(TASKS) as pool:
        for _ in range(10):
            failed += sum(pool.map(fails, range(CALLS // 10)))
            seen.append(held())
    flat(seen, failed)


def test_memory_and_descriptors_stay_flat_on_an_event_loop(url: str) -> None:
    async def fails(client: AsyncGuardant, number: int) -> bool:
        try:
            await made(client, number)
        except CrmError:
            return True
        return False

    async def several(client: AsyncGuardant, numbers: Iterator[int]) -> int:
        return sum([await fails(client, number) for number in numbers])

    async def main() -> None:
        seen, failed = [], 0
        async with AsyncGuardant(base_url=url, token="t", max_retries=0) as client:
            for _ in range(10):
                numbers = iter(range(CALLS // 10))
                failed += sum(await asyncio.gather(*(several(client, numbers) for _ in range(TASKS))))
                seen.append(held())
        flat(seen, failed)

    asyncio.run(main())

"""One side of a soak, in a process of its own, whose memory is then nobody else's.

Makes so many calls to the server at an address, on threads or on an event loop, and prints after each tenth of them how
many failed and what the process held.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from crmkit import AsyncGuardant, CrmError, Guardant

# Calls at a time.
TASKS = 8


def held() -> tuple[int, int]:
    """The resident memory in KiB, and the open file descriptors."""
    status = Path("/proc/self/status").read_text()
    memory = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(memory.split()[1]), len(os.listdir("/proc/self/fd"))


def made(client: Any, number: int) -> Any:
    """A call under way; of a blocking client, one that is over."""
    if number % 4 == 0:
        return client.customers.list().first()
    return client.customers.create(name="Анна") if number % 4 == 1 else client.customers.get(4)


def on_threads(settings: dict[str, Any], tenth: int) -> None:
    def fails(number: int) -> bool:
        try:
            made(client, number)
        except CrmError:
            return True
        return False

    with Guardant(**settings) as client, ThreadPoolExecutor(TASKS) as pool:
        for _ in range(10):
            tell(sum(pool.map(fails, range(tenth))))


async def on_a_loop(settings: dict[str, Any], tenth: int) -> None:
    async def fails(number: int) -> bool:
        try:
            await made(client, number)
        except CrmError:
            return True
        return False

    async def several(numbers: Iterator[int]) -> int:
        return sum([await fails(number) for number in numbers])

    async with AsyncGuardant(**settings) as client:
        for _ in range(10):
            numbers = iter(range(tenth))
            tell(sum(await asyncio.gather(*(several(numbers) for _ in range(TASKS)))))


def tell(failed: int) -> None:
    memory, descriptors = held()
    print(json.dumps({"failed": failed, "memory": memory, "descriptors": descriptors}))


def main(kind: str, url: str, calls: str) -> None:
    settings, tenth = {"base_url": url, "token": "t", "max_retries": 0}, int(calls) // 10
    if kind == "asyncio":
        asyncio.run(on_a_loop(settings, tenth))
    else:
        on_threads(settings, tenth)


main(*sys.argv[1:])

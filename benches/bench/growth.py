"""Whether time and memory grow as the work does: listings of a thousand to a million customers, and one to 64 calls at
once."""

from __future__ import annotations

from statistics import median

import start
from contest import Server, Worker

TOTALS = (1_000, 10_000, 100_000, 1_000_000)
CONCURRENCY = (1, 2, 4, 8, 16, 32, 64)
CLIENTS = {"python": "crmkit asyncio", "node": "crmkit", "rust": "crmkit"}


def measure(server: Server) -> dict[str, object]:
    listings = {
        language: [{"total": total, **start.stream(language, server, total)} for total in TOTALS]
        for language in CLIENTS
    }
    calls = {language: [_calls(language, server, many) for many in CONCURRENCY] for language in CLIENTS}
    return {"listings": listings, "calls": calls}


def _calls(language: str, server: Server, concurrency: int) -> dict[str, float]:
    worker = Worker(language, CLIENTS[language], "one", server.url(0), concurrency)
    turns = [worker.turn(1.0) for _ in range(3)]
    worker.close()
    return {
        "concurrency": concurrency,
        "rate": median(turn["calls"] / turn["wall"] for turn in turns),
        "cpu": median(turn["cpu"] / turn["calls"] * 1e6 for turn in turns),
    }

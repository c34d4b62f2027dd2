"""Whether time and memory grow as the work does: listings of a thousand to a million customers, and one to 64 calls at
once."""

from __future__ import annotations

from statistics import median

import start
from contest import Server, Worker

TOTALS = (1_000, 10_000, 100_000, 1_000_000)
CONCURRENCY = (1, 2, 4, 8, 16, 32, 64)
LISTINGS = {"Python": "python", "Node": "node", "Rust": "rust"}
CALLS = {
    "Python asyncio": ("python", "crmkit asyncio", "one"),
    "Python get_many": ("python", "crmkit", "many"),
    "Node": ("node", "crmkit", "one"),
    "Node getMany": ("node", "crmkit", "many"),
    "Rust": ("rust", "crmkit", "one"),
}


def measure(server: Server) -> dict[str, dict[str, list[dict[str, float]]]]:
    listings = {name: [_listing(server, language, total) for total in TOTALS] for name, language in LISTINGS.items()}
    calls = {name: [_calls(server, *client, at_once) for at_once in CONCURRENCY] for name, client in CALLS.items()}
    return {"listings": listings, "calls": calls}


def _listing(server: Server, language: str, total: int) -> dict[str, float]:
    stream = start.stream(language, server, total)
    return {"total": total, "each": stream["cpu"] / total * 1e6, **stream}


def _calls(server: Server, language: str, contender: str, work: str, at_once: int) -> dict[str, float]:
    worker = Worker(language, contender, work, server.url(0), at_once).warm()
    turns = [worker.turn(1.0) for _ in range(3)]
    megabytes = worker.peak()
    worker.close()
    return {
        "at_once": at_once,
        "rate": median(turn["calls"] / turn["wall"] for turn in turns),
        "cpu": median(turn["cpu"] / turn["calls"] * 1e6 for turn in turns),
        "megabytes": megabytes,
    }

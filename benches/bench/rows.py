"""The table of what is to be reached: the work, who does it, and how we have to compare."""

from __future__ import annotations

from dataclasses import dataclass

WRK = "wrk"
# The fastest of the peers, whichever it is.
BEST = "the best peer"


# What of a floor, and beyond a ceiling of memory, is still taken for noise.
TOLERANCE = 2 / 3
# Sizes have no noise, but compilers differ.
COMPILERS = 0.9


@dataclass(frozen=True)
class Floor:
    """How many times as fast as a peer we have to be, and want to be.

    Where even two thirds of the floor are not reached, `held` says what is: the check is about that then, and the
    report still says "below". It goes up with what is reached, and away when the floor can be checked."""

    peer: str
    least: float | None
    aim: float | None = None
    held: float | None = None

    def fails(self, ratio: float) -> bool:
        """By more than noise."""
        bound = self.held or self.least
        return bound is not None and ratio < TOLERANCE * bound


@dataclass(frozen=True)
class Row:
    """Work of one kind, done by several contenders in turn."""

    key: str
    title: str
    language: str
    ours: str
    peers: tuple[str, ...]
    floors: tuple[Floor, ...]
    work: str = "one"
    # Where peers have no such call, they do its parts one by one.
    peers_work: str = "one"
    concurrency: int = 1
    # How long the listing is.
    total: int = 10_000
    unit: str = "calls/s"

    @property
    def by_cpu(self) -> bool:
        """Whether its floors are about the client's CPU, and not about calls a second. One caller waits most of the
        time, for a server and a network that cost all clients the same; of many at once it counts how many get
        done."""
        return self.concurrency == 1

    @property
    def contenders(self) -> tuple[str, ...]:
        return (self.ours, *self.peers)


ROWS = (
    Row(
        key="python-one",
        title="Python, one typed customer, sequential",
        language="python",
        ours="crmkit",
        peers=("requests + pydantic", "httpx + pydantic", "urllib3 + msgspec", "pycurl + msgspec", WRK),
        floors=(
            # Where waking a thread is dear, it is dear for all: pycurl is six times as cheap as requests there.
            Floor("requests + pydantic", 7, held=5.5),
            Floor("httpx + pydantic", 5),
            # With one connection wrk does 7 to 40 thousand calls a second on one machine, as dear as it just is to wake
            # a thread. pycurl does as many as we do.
            Floor(WRK, 0.60, 0.85, held=0.3),
        ),
    ),
    Row(
        key="python-asyncio",
        title="Python asyncio, 32 at once",
        language="python",
        ours="crmkit asyncio",
        peers=("aiohttp + pydantic asyncio", "httpx + pydantic asyncio", "pyreqwest + msgspec asyncio"),
        floors=(Floor("aiohttp + pydantic asyncio", 3.5, 6),),
        concurrency=32,
    ),
    Row(
        key="python-many",
        title="Python `get_many`, 32 at once",
        language="python",
        ours="crmkit",
        peers=("pyreqwest + msgspec asyncio", "aiohttp + msgspec asyncio", WRK),
        floors=(Floor(BEST, 2.5), Floor(WRK, 0.20, 0.40)),
        work="many",
        concurrency=32,
        unit="records/s",
    ),
    Row(
        key="python-list",
        title="Python, listing 10,000 typed records, 3 fields read",
        language="python",
        ours="crmkit",
        peers=("pycurl + msgspec", "httpx + pydantic"),
        floors=(Floor("pycurl + msgspec", 0.5, 1.4), Floor("httpx + pydantic", 3)),
        work="list",
        peers_work="list",
        unit="listings/s",
    ),
    Row(
        key="node-32",
        title="Node, 32 at once",
        language="node",
        ours="crmkit",
        peers=(
            "undici dispatch + JSON.parse",
            "undici Pool + JSON.parse",
            "undici Pool + zod",
            "fetch + JSON.parse",
            "axios + JSON.parse",
        ),
        floors=(
            Floor("undici Pool + JSON.parse", 1.5, held=1.3),
            Floor("fetch + JSON.parse", 7),
            Floor("undici dispatch + JSON.parse", None, 1.3),
        ),
        concurrency=32,
    ),
    Row(
        key="node-list",
        title="Node, listing 10,000 records, 3 fields read",
        language="node",
        ours="crmkit",
        peers=("undici Pool + JSON.parse", "undici Pool + zod"),
        # zod compiles its checks, and takes 50 to 75 ms for the same work in one hour.
        floors=(Floor("undici Pool + JSON.parse", 0.75, 1.0), Floor("undici Pool + zod", 1.3, held=1)),
        work="list",
        peers_work="list",
        unit="listings/s",
    ),
    Row(
        key="rust-32",
        title="Rust, one typed customer, 32 at once",
        language="rust",
        ours="crmkit",
        peers=("reqwest + serde", WRK),
        floors=(Floor("reqwest + serde", 0.95), Floor(WRK, None, 0.43)),
        concurrency=32,
    ),
)


@dataclass(frozen=True)
class Ceiling:
    """What may not be more; `held` as with a floor. Times are never checked: they are of a machine."""

    key: str
    title: str
    most: float
    aim: float
    unit: str
    # None is never checked.
    tolerance: float | None
    held: float | None = None

    def fails(self, value: float) -> bool:
        """By more than the tolerance."""
        return self.tolerance is not None and value * self.tolerance > (self.held or self.most)


CEILINGS = (
    Ceiling("memory-python", "A million customers streamed, Python: peak", 100, 60, "MB", TOLERANCE),
    Ceiling("memory-node", "A million customers streamed, Node: peak", 100, 60, "MB", TOLERANCE),
    Ceiling("memory-rust", "A million customers streamed, Rust: peak", 100, 60, "MB", TOLERANCE),
    Ceiling("import-python", "`from crmkit import Guardant`", 50, 25, "ms", None),
    Ceiling("load-node", "`require('crmkit')` and its addon", 30, 15, "ms", None),
    Ceiling("size-wheel", "Wheel", 6, 4, "MB", COMPILERS),
    Ceiling("size-package", "Node package: the addons, packed as a wheel is", 6, 4, "MB", COMPILERS),
    Ceiling("size-addon", "Node addon, unpacked, without the sandbox's", 6, 4, "MB", COMPILERS, held=8.3),
)

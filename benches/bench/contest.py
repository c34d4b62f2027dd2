"""The contest: each contender is a process of its own that stays, and in each round all have their turn for as long.
What happens to the machine meanwhile happens to all of them, and ratios are made round by round."""

from __future__ import annotations

import json
import math
import os
import re
import resource
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from environment import BIN, NODE, PYTHON, SOURCES
from rows import BEST, WRK, Row

COMMANDS = {
    "python": (PYTHON, SOURCES / "clients" / "client.py"),
    "node": ("node", NODE / "client.mjs"),
    "rust": (BIN / "bench-client",),
}
# CPU seconds before it counts: V8 compiles meanwhile, connections are made. On a busy machine they take longer.
WARM = {"python": 0.1, "node": 1.2, "rust": 0.1}
SOCKETS = "sockets"
MB = 1_000_000


class Server:
    """The benchmark's own server."""

    def __enter__(self) -> Server:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([BIN / "bench-server"], stdin=pipe, stdout=pipe, text=True)
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *_: object) -> None:
        self.process.stdin.close()
        self.process.wait()

    def url(self, total: int) -> str:
        return f"http://127.0.0.1:{self.port}/n{total}"


class Worker:
    """A contender that waits for its turn. It has done its work once when it is there: `proof` is what it read."""

    def __init__(self, language: str, contender: str, work: str, url: str, concurrency: int) -> None:
        self.language, self.contender = language, contender
        pipe = subprocess.PIPE
        arguments = [*map(str, COMMANDS[language]), contender, work, url, str(concurrency)]
        self.process = subprocess.Popen(arguments, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        self.proof = self._said()["proof"]

    def warm(self) -> Worker:
        used = 0.0
        while used < WARM[self.language]:
            used += self.turn(0.3)["cpu"]
        return self

    def turn(self, seconds: float) -> dict[str, float]:
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        return self._said()

    def _said(self) -> dict[str, Any]:
        line = self.process.stdout.readline()
        if line:
            return json.loads(line)
        raise SystemExit(f"bench: {self.contender} failed\n{self.process.stderr.read()}")

    def peak(self) -> float:
        """Megabytes of memory until now, at most. The kernel's count for a child that has ended would not do: it begins
        with the memory of the parent that started it."""
        status = Path("/proc", str(self.process.pid), "status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024 / MB

    def close(self) -> float:
        """CPU seconds of its whole life."""
        self.process.stdin.close()
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_utime + usage.ru_stime


class Wrk:
    """The least that a client can do: it reads answers and does not look into them."""

    proof = None

    def __init__(self, program: Path, url: str, concurrency: int) -> None:
        threads = ["-t1", f"-c{concurrency}"]
        self.arguments = [str(program), *threads, "-H", "Authorization: Bearer bench", f"{url}/v1.0/customers/8"]

    def turn(self, seconds: float) -> dict[str, float]:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        arguments = [*self.arguments[:-1], f"-d{math.ceil(seconds)}s", self.arguments[-1]]
        said = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        calls, wall = re.search(r"(\d+) requests in ([\d.]+)s", said).groups()
        cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        return {"calls": int(calls), "wall": float(wall), "cpu": cpu}

    def close(self) -> None:
        pass


@dataclass
class Result:
    """What the rounds of a row gave, contender by contender."""

    row: Row
    rates: dict[str, list[float]] = field(default_factory=dict)
    cpu: dict[str, list[float]] = field(default_factory=dict)

    def add(self, contender: str, turn: dict[str, float]) -> None:
        self.rates.setdefault(contender, []).append(turn["calls"] / turn["wall"])
        self.cpu.setdefault(contender, []).append(turn["cpu"] / turn["calls"] * 1e6)

    def rate(self, contender: str) -> float:
        return median(self.rates[contender])

    def cpu_each(self, contender: str) -> float:
        """Microseconds of CPU for each call."""
        return median(self.cpu[contender])

    def spread(self, contender: str) -> float:
        """How far the rounds are apart in what counts: half of the range, as a part of the median."""
        rounds = (self.cpu if self.row.by_cpu else self.rates)[contender]
        return (max(rounds) - min(rounds)) / 2 / median(rounds)

    def peer(self, name: str) -> str:
        if name != BEST:
            return name
        return max((peer for peer in self.row.peers if peer != WRK), key=self.rate)

    def by_cpu(self, peer: str) -> bool:
        """Whether a floor is about CPU. Not beside wrk: that measures how fast the server can be asked at all."""
        return self.row.by_cpu and peer != WRK

    def score(self, peer: str) -> float:
        """What a floor is about."""
        return self.cpu_ratio(peer) if self.by_cpu(peer) else self.ratio(peer)

    def ratio(self, peer: str) -> float:
        """How many times as fast as a peer we are: the median of the rounds."""
        pairs = zip(self.rates[self.row.ours], self.rates[self.peer(peer)], strict=True)
        return median(ours / theirs for ours, theirs in pairs)

    def cpu_ratio(self, peer: str) -> float:
        """How many times as much CPU as we the peer takes."""
        pairs = zip(self.cpu[self.row.ours], self.cpu[self.peer(peer)], strict=True)
        return median(theirs / ours for ours, theirs in pairs)


def contest(row: Row, server: Server, rounds: int, seconds: float, wrk: Path | None) -> Result:
    result = Result(row)
    workers: dict[str, Worker | Wrk] = {}
    try:
        for contender in row.contenders:
            work = row.work if contender == row.ours else row.peers_work
            url = server.url(row.total)
            if contender != WRK:
                workers[contender] = Worker(row.language, contender, work, url, row.concurrency).warm()
            elif wrk:
                workers[contender] = Wrk(wrk, url, row.concurrency)
            else:
                workers[contender] = Worker("rust", SOCKETS, work, url, row.concurrency).warm()
        _same_work(row, workers)
        names = list(workers)
        for number in range(rounds):
            # Another one begins each round, so that nobody always follows the same.
            turn = number % len(names)
            for contender in names[turn:] + names[:turn]:
                result.add(contender, workers[contender].turn(seconds))
    finally:
        for worker in workers.values():
            worker.close()
    return result


def _same_work(row: Row, workers: dict[str, Worker | Wrk]) -> None:
    """Whoever reads other things than we do is no peer."""
    proofs = {name: worker.proof for name, worker in workers.items() if worker.proof is not None}
    if row.work != row.peers_work:
        # `get_many` answers with how many records it got.
        proofs.pop(row.ours)
    different = {name for name, proof in proofs.items() if proof != next(iter(proofs.values()))}
    if different:
        raise SystemExit(f"bench: {row.key}: not all read the same: {proofs}")

"""`./dev bench`: side by side with peers, over loopback, on this machine. See `benches/README.md`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import environment
import growth
import parts
import report
import start
from contest import Result, Server, contest
from rows import ROWS, Row

LANGUAGES = ("python", "node", "rust")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.split(". ")[0])
    keys = [*(row.key for row in ROWS), "start", "growth"]
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds, no growth: under 3 minutes")
    parser.add_argument("--only", action="append", choices=keys, metavar="ROW", help="one of: " + ", ".join(keys))
    parser.add_argument("--rounds", type=int, help="how often each contender has its turn")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what was measured there")
    parser.add_argument("--report", action="store_true", help="write docs/benchmarks.md and its plots")
    parser.add_argument("--check", action="store_true", help="fail where we fall under two thirds of a floor")
    given = parser.parse_args()
    if given.report and (given.quick or given.only):
        parser.error("--report is of everything: it goes with neither --quick nor --only")
    return given


def main() -> None:
    given = options()
    environment.prepare(quick=given.quick)
    wrk = environment.wrk()
    if wrk is None:
        print("bench: no wrk can be had; our own load over sockets stands in for it", file=sys.stderr)
    rounds = given.rounds or (3 if given.quick else 7)
    seconds = 0.5 if given.quick else 1.0
    wanted = lambda key: given.only is None or key in given.only  # noqa: E731
    measured = report.Measured(environment.versions(wrk), time.strftime("%Y-%m-%d"), rounds, wrk is not None)
    missed = []
    with Server() as server:
        for row in filter(lambda row: wanted(row.key), ROWS):
            result = contest(row, server, rounds, seconds, wrk)
            for _ in range(2 if given.check else 0):
                if not short(row, result):
                    break
                # A machine that is busy with something else must not fail a check: again, longer.
                result = contest(row, server, 2 * rounds, seconds, wrk)
            missed += short(row, result)
            measured.results.append(result)
            print(report.text(result, measured), flush=True)
        if wanted("start"):
            measured.starts = start.starts(5 if given.quick else 15)
            measured.streams = {language: start.stream(language, server, start.MILLION) for language in LANGUAGES}
            if not given.quick:
                measured.sizes = start.sizes()
            print(report.start_text(measured), flush=True)
            if not given.quick:
                measured.parts = parts.parts()
                print(report.parts_text(measured), flush=True)
            missed += [
                f"{ceiling.title}: {measured.value(ceiling.key):.1f} {ceiling.unit}, {report.bound(ceiling)}"
                for ceiling in measured.ceilings()
                if ceiling.fails(measured.value(ceiling.key))
            ]
        if wanted("growth") and not given.quick:
            measured.growth = growth.measure(server)
            print(report.growth_text(measured), flush=True)
    if given.json:
        given.json.write_text(json.dumps(measured.plain(), indent=1, ensure_ascii=False))
    if given.report:
        report.write(measured)
    if given.check and missed:
        sys.exit("bench: too slow or too big: " + "; ".join(missed))


def short(row: Row, result: Result) -> list[str]:
    """The floors that were missed by more than noise."""
    return [
        f"{row.key}: {result.score(floor.peer):.2f} of {result.peer(floor.peer)}, {report.bound(floor)}"
        for floor in row.floors
        if floor.fails(result.score(floor.peer))
    ]


main()

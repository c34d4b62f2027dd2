"""What was measured, for people: on the terminal, and as `docs/benchmarks.md`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field

from contest import SOCKETS, Result
from environment import PLACE, PYTHON, ROOT, SOURCES
from rows import CEILINGS, WRK, Ceiling, Floor

DOCUMENT = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- what follows is written by ./dev bench --report -->", "<!-- to here -->"


@dataclass
class Measured:
    versions: dict[str, str]
    day: str
    rounds: int
    wrk: bool
    results: list[Result] = field(default_factory=list)
    starts: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    streams: dict[str, dict[str, float]] = field(default_factory=dict)
    sizes: dict[str, float] = field(default_factory=dict)
    parts: dict[str, dict[str, float]] = field(default_factory=dict)
    growth: dict[str, dict[str, list[dict[str, float]]]] = field(default_factory=dict)

    def ceilings(self) -> list[Ceiling]:
        """Those of what was measured."""
        return [ceiling for ceiling in CEILINGS if self.sizes or not ceiling.key.startswith("size-")]

    def value(self, key: str) -> float:
        """What a ceiling is about."""
        what, where = key.split("-")
        match what:
            case "memory":
                return self.streams[where]["megabytes"]
            case "import":
                return self.starts["python"]["crmkit"][0]
            case "load":
                # The addon is loaded with the first client.
                return sum(self.starts["node"]["crmkit"][:2])
            case _:
                return self.sizes[where]

    def shown(self, contender: str) -> str:
        """The name of who took part."""
        return contender if contender != WRK or self.wrk else f"{SOCKETS} (no wrk here)"

    def plain(self) -> dict[str, object]:
        rows = {
            result.row.key: {
                "title": result.row.title,
                "unit": result.row.unit,
                "ours": result.row.ours,
                "rates": {self.shown(name): rates for name, rates in result.rates.items()},
                "cpu_microseconds": {self.shown(name): cpu for name, cpu in result.cpu.items()},
                "ratios": [self._ratios(result, floor) for floor in result.row.floors],
            }
            for result in self.results
        }
        own = ("versions", "day", "rounds", "starts", "streams", "sizes", "parts", "growth")
        return {**{name: getattr(self, name) for name in own}, "rows": rows}

    def _ratios(self, result: Result, floor: Floor) -> dict[str, object]:
        return {
            "peer": self.shown(result.peer(floor.peer)),
            "rate": result.ratio(floor.peer),
            "cpu": result.cpu_ratio(floor.peer),
            "least": floor.least,
            "aim": floor.aim,
            "held": floor.held,
        }


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """A Markdown table whose columns are as wide as they need to be."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    lines.insert(1, ["-" * width for width in widths])
    return [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]


def _contenders(result: Result, measured: Measured) -> list[str]:
    rows = []
    for name in result.rates:
        shown = f"**{name}**" if name == result.row.ours else measured.shown(name)
        rate = result.rate(name)
        rates = f"{rate:,.0f}" if rate >= 100 else f"{rate:.1f}"
        rows.append([shown, rates, f"{result.cpu_each(name):,.1f}", f"± {result.spread(name):.0%}"])
    return table(["", result.row.unit, "CPU µs each", "spread"], rows)


# Rounds that are further apart than this settle nothing.
NOISE = 0.25


def bound(limit: Floor | Ceiling) -> str:
    """What the check is about."""
    wanted = limit.least if isinstance(limit, Floor) else limit.most
    return f"wanted {wanted:g}" + (f", held {limit.held:g}" if limit.held else "")


def verdict(result: Result, floor: Floor) -> str:
    ratio = result.score(floor.peer)
    noise = max(result.spread(result.row.ours), result.spread(result.peer(floor.peer)))
    noisy = ", but noisy" if noise > NOISE else ""
    if floor.least and ratio < floor.least:
        held = f", {floor.held:g}× is held" if floor.held else ""
        return f"**below**{held}{noisy}"
    reached = "aim reached" if floor.aim and ratio >= floor.aim else "reached" if floor.least else "below the aim"
    return f"{reached}{noisy}"


def _floors(result: Result, measured: Measured) -> list[str]:
    number = lambda value: "" if value is None else f"{value:g}×"  # noqa: E731
    counts = lambda text, yes: f"**{text}**" if yes else text  # noqa: E731
    rows = [
        [
            ("" if floor.peer == result.peer(floor.peer) else f"{floor.peer}, ")
            + measured.shown(result.peer(floor.peer)),
            counts(f"{result.ratio(floor.peer):.2f}×", not result.by_cpu(floor.peer)),
            counts(f"{result.cpu_ratio(floor.peer):.2f}×", result.by_cpu(floor.peer)),
            number(floor.least),
            number(floor.aim),
            verdict(result, floor),
        ]
        for floor in result.row.floors
    ]
    return table(["compared with", "as fast", "less CPU", "at least", "aim", ""], rows)


def text(result: Result, measured: Measured) -> str:
    head = f"\n### {result.row.title}\n"
    return "\n".join([head, *_contenders(result, measured), "", *_floors(result, measured)])


def _ceiling(ceiling: Ceiling, value: float) -> str:
    if value <= ceiling.most:
        return "aim reached" if value <= ceiling.aim else "reached"
    return "**above**" + (f", {ceiling.held:g} {ceiling.unit} is held" if ceiling.held else "")


def start_text(measured: Measured) -> str:
    rows = [
        [
            ceiling.title,
            f"{measured.value(ceiling.key):.1f} {ceiling.unit}",
            f"{ceiling.most:g} {ceiling.unit}",
            f"{ceiling.aim:g} {ceiling.unit}",
            _ceiling(ceiling, measured.value(ceiling.key)),
        ]
        for ceiling in measured.ceilings()
    ]
    lines = ["\n### Memory, start, size\n", *table(["", "", "at most", "aim", ""], rows), ""]
    milliseconds = [
        [f"{language.title()}: {module}", *(f"{time:.1f}" for time in times)]
        for language, modules in measured.starts.items()
        for module, times in modules.items()
    ]
    lines += table(["milliseconds of CPU", "import", "first client", "next client"], milliseconds)
    streamed = [
        f"{language.title()} {stream['seconds']:.1f} s, of which {stream['cpu']:.1f} s CPU"
        for language, stream in measured.streams.items()
    ]
    lines += ["", f"A million customers took: {'; '.join(streamed)}."]
    return "\n".join(lines)


def parts_text(measured: Measured) -> str:
    """What is in the files that are shipped, part by part."""
    files = list(measured.parts)
    names = sorted(measured.parts[files[0]], key=lambda name: -measured.parts[files[0]][name])
    rows = [[name, *(f"{measured.parts[file].get(name, 0):.2f}" for file in files)] for name in names]
    whole = ["all of it", *(f"{sum(measured.parts[file].values()):.2f}" for file in files)]
    lines = ["\n### What each part adds\n", *table(["MB, unpacked", *files], [*rows, whole])]
    return "\n".join(lines)


def growth_text(measured: Measured) -> str:
    """How time and memory grow."""
    listings, calls = measured.growth["listings"], measured.growth["calls"]
    lines = ["\n### Growth\n"]
    rows = [
        [name, f"{point['total']:,}", f"{point['seconds']:.2f}", f"{point['each']:.1f}", f"{point['megabytes']:.1f}"]
        for name, points in listings.items()
        for point in points
    ]
    lines += [*table(["listing", "customers", "seconds", "CPU µs a customer", "peak MB"], rows), ""]
    rows = [
        [name, f"{point['at_once']}", f"{point['rate']:,.0f}", f"{point['cpu']:.1f}", f"{point['megabytes']:.1f}"]
        for name, points in calls.items()
        for point in points
    ]
    lines += table(["calls", "at once", "records/s", "CPU µs a record", "peak MB"], rows)
    return "\n".join(lines)


def write(measured: Measured) -> None:
    """Renews what is measured in the document; what people wrote around it stays."""
    data = PLACE / "measured.json"
    data.write_text(json.dumps(measured.plain()))
    folder = DOCUMENT.parent / "benchmarks"
    folder.mkdir(exist_ok=True)
    subprocess.run([PYTHON, SOURCES / "bench" / "plots.py", data, folder], check=True)
    lines = [BEGIN, "", f"Measured on {measured.day}, medians of {measured.rounds} rounds.", ""]
    lines += table(["", ""], [[name, version] for name, version in measured.versions.items()])
    lines += ["", "![What each does in a second, and its CPU](benchmarks/rows.svg)"]
    lines += [text(result, measured) for result in measured.results]
    lines += [start_text(measured), parts_text(measured), growth_text(measured), ""]
    lines += ["![How time and memory grow](benchmarks/growth.svg)", "", END]
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    DOCUMENT.write_text(before + "\n".join(lines) + rest.partition(END)[2])

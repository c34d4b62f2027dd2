"""What was measured, for people: on the terminal, and as `docs/benchmarks.md`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field

from contest import SOCKETS, Result
from environment import PLACE, PYTHON, ROOT, SOURCES
from rows import CEILINGS, WRK, Floor

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
    growth: dict[str, object] = field(default_factory=dict)

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

    def plain(self) -> dict[str, object]:
        rows = {
            result.row.key: {
                "absent": result.absent,
                "rates": result.rates,
                "cpu_microseconds": result.cpu,
                "ratios": {} if result.absent else {floor.peer: _ratios(result, floor) for floor in result.row.floors},
            }
            for result in self.results
        }
        parts = {
            name: getattr(self, name) for name in ("versions", "day", "rounds", "starts", "streams", "sizes", "growth")
        }
        return {**parts, "rows": rows}


def _ratios(result: Result, floor: Floor) -> dict[str, object]:
    return {
        "peer": result.peer(floor.peer),
        "rate": result.ratio(floor.peer),
        "cpu": result.cpu_ratio(floor.peer),
        "least": floor.least,
        "aim": floor.aim,
    }


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """A Markdown table whose columns are as wide as they need to be."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    lines.insert(1, ["-" * width for width in widths])
    return [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]


def _contenders(result: Result, wrk: bool) -> list[str]:
    rows = []
    for name in result.rates:
        shown = f"**{name}**" if name == result.row.ours else name
        shown = shown if name != WRK or wrk else f"{SOCKETS} (no wrk here)"
        rate = result.rate(name)
        rates = f"{rate:,.0f}" if rate >= 100 else f"{rate:.1f}"
        rows.append([shown, rates, f"{result.cpu_each(name):,.1f}", f"± {result.spread(name):.0%}"])
    return table(["", result.row.unit, "CPU µs each", "spread"], rows)


# Rounds that are further apart than this settle nothing.
NOISE = 0.25


def verdict(result: Result, floor: Floor) -> str:
    ratio = result.ratio(floor.peer)
    noise = max(result.spread(result.row.ours), result.spread(result.peer(floor.peer)))
    noisy = ", but noisy" if noise > NOISE else ""
    if floor.least and ratio < floor.least:
        return f"**below**{noisy}"
    reached = "aim reached" if floor.aim and ratio >= floor.aim else "reached" if floor.least else "below the aim"
    return f"{reached}{noisy}"


def _floors(result: Result) -> list[str]:
    number = lambda value: "" if value is None else f"{value:g}×"  # noqa: E731
    rows = [
        [
            floor.peer if floor.peer == result.peer(floor.peer) else f"{floor.peer}, {result.peer(floor.peer)}",
            f"{result.ratio(floor.peer):.2f}×",
            f"{result.cpu_ratio(floor.peer):.2f}×",
            number(floor.least),
            number(floor.aim),
            verdict(result, floor),
        ]
        for floor in result.row.floors
    ]
    return table(["compared with", "as fast", "less CPU", "at least", "aim", ""], rows)


def text(result: Result, wrk: bool = True) -> str:
    head = f"\n### {result.row.title}\n"
    if result.absent:
        return f"{head}\nNot measured: {result.absent}."
    return "\n".join([head, *_contenders(result, wrk), "", *_floors(result)])


def start_text(measured: Measured) -> str:
    rows = [
        [
            ceiling.title,
            f"{measured.value(ceiling.key):.1f} {ceiling.unit}",
            f"{ceiling.most:g} {ceiling.unit}",
            f"{ceiling.aim:g} {ceiling.unit}",
            "reached" if measured.value(ceiling.key) <= ceiling.most else "**above**",
        ]
        for ceiling in CEILINGS
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
    extension = f"The extension in the wheel is {measured.sizes['extension']:.1f} MB unpacked."
    return "\n".join([*lines, "", f"A million customers took: {'; '.join(streamed)}. {extension}"])


def write(measured: Measured) -> None:
    """Renews what is measured in the document; what people wrote around it stays."""
    data = PLACE / "measured.json"
    data.write_text(json.dumps(measured.plain()))
    folder = DOCUMENT.parent / "benchmarks"
    folder.mkdir(exist_ok=True)
    subprocess.run([PYTHON, SOURCES / "bench" / "plots.py", data, folder], check=True)
    lines = [BEGIN, "", f"Measured on {measured.day}, medians of {measured.rounds} rounds.", ""]
    lines += table(["", ""], [[name, version] for name, version in measured.versions.items()])
    lines += [text(result, measured.wrk) for result in measured.results]
    if measured.starts:
        lines.append(start_text(measured))
    plots = sorted(folder.glob("*.svg"))
    lines += ["", *(f"![{plot.stem}](benchmarks/{plot.name})" for plot in plots), "", END]
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    DOCUMENT.write_text(before + "\n".join(lines) + rest.partition(END)[2])

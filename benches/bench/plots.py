"""The plots of the report: `plots.py <measured.json> <folder>`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib as mpl

mpl.use("svg")
mpl.rcParams |= {
    # The same data gives the same file.
    "svg.hashsalt": "crmkit",
    # Text as text: a third of the size.
    "svg.fonttype": "none",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 10,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e4e8eb",
    # A page may be dark: the figure brings its own paper.
    "figure.facecolor": "white",
}
import matplotlib.pyplot as plt  # noqa: E402

OURS, THEIRS = "#1b6ca8", "#b8c4ce"
COLOURS = {"Python": "#2f6fb0", "Node": "#2f8f4e", "Rust": "#c2571a"}


def save(figure: Any, path: Path) -> None:
    # Other fonts than ours may be a little wider.
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight", pad_inches=0.2)
    plt.close(figure)


def rows(measured: dict[str, Any], folder: Path) -> None:
    """What each contender does in a second, and what it takes for that."""
    there = list(measured["rows"].values())
    if not there:
        return
    # A line for each contender, and room for the title and the scale.
    heights = [len(row["rates"]) + 2.5 for row in there]
    figure, grid = plt.subplots(
        len(there),
        2,
        figsize=(11, 0.26 * sum(heights)),
        height_ratios=heights,
        sharey="row",
        squeeze=False,
        layout="constrained",
    )
    for axes, row in zip(grid, there, strict=True):
        names = sorted(row["rates"], key=lambda name, row=row: median(row["rates"][name]))
        axes[0].set_title(row["title"].replace("`", ""), fontweight="bold")
        _bars(axes[0], row, names, row["rates"], f"{row['unit']}, more is better")
        _bars(axes[1], row, names, row["cpu_microseconds"], "CPU µs each, less is better")
    figure.supxlabel("Medians of the rounds, and lines from the least to the most.", fontsize=8)
    save(figure, folder / "rows.svg")


def _bars(axis: Any, row: dict[str, Any], names: list[str], values: dict[str, list[float]], label: str) -> None:
    """Medians as bars, and a line from the least to the most."""
    middles = [median(values[name]) for name in names]
    ranges = [
        [middle - min(values[name]) for name, middle in zip(names, middles, strict=True)],
        [max(values[name]) - middle for name, middle in zip(names, middles, strict=True)],
    ]
    colours = [OURS if name == row["ours"] else THEIRS for name in names]
    axis.barh(names, middles, xerr=ranges, color=colours, error_kw={"elinewidth": 0.8, "ecolor": "#20262b"})
    ends = [middle + above for middle, above in zip(middles, ranges[1], strict=True)]
    for place, (middle, end) in enumerate(zip(middles, ends, strict=True)):
        shown = f"{middle:,.0f}" if middle >= 100 else f"{middle:.1f}"
        axis.annotate(shown, (end, place), (4, 0), textcoords="offset points", va="center", fontsize=8)
    axis.set_xlim(0, 1.15 * max(ends))
    axis.xaxis.set_major_locator(mpl.ticker.MaxNLocator(5))
    axis.xaxis.set_major_formatter(mpl.ticker.StrMethodFormatter("{x:,.0f}"))
    axis.set_xlabel(label, fontsize=8)
    axis.grid(visible=False, axis="y")
    axis.tick_params(axis="y", length=0)


def growth(measured: dict[str, Any], folder: Path) -> None:
    if not measured["growth"]:
        return
    figure, (listings, calls) = plt.subplots(2, 3, figsize=(12, 7), layout="constrained")
    points = measured["growth"]["listings"]
    _lines(listings[0], points, "total", "seconds", "Listing: seconds")
    _lines(listings[1], points, "total", "each", "Listing: CPU µs a customer")
    _lines(listings[2], points, "total", "megabytes", "Listing: peak MB")
    for axis in listings:
        axis.set_xscale("log")
        axis.set_xlabel("customers")
        axis.xaxis.set_major_formatter(mpl.ticker.FuncFormatter(_short))
    # Both scales are logarithmic: what grows as the work does is a straight line.
    listings[0].set_yscale("log")
    listings[0].yaxis.set_major_formatter(mpl.ticker.StrMethodFormatter("{x:g}"))
    points = measured["growth"]["calls"]
    _lines(calls[0], points, "at_once", "rate", "Calls: records a second")
    _lines(calls[1], points, "at_once", "cpu", "Calls: CPU µs a record")
    _lines(calls[2], points, "at_once", "megabytes", "Calls: peak MB")
    for axis in calls:
        axis.set_xscale("log", base=2)
        axis.set_xlabel("at once")
        axis.xaxis.set_major_formatter(mpl.ticker.StrMethodFormatter("{x:g}"))
    calls[0].yaxis.set_major_formatter(mpl.ticker.StrMethodFormatter("{x:,.0f}"))
    for axis in [*listings[1:], *calls]:
        axis.set_ylim(bottom=0)
    for axis in (listings[2], calls[2]):
        axis.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
    save(figure, folder / "growth.svg")


def _lines(axis: Any, series: dict[str, list[dict[str, float]]], along: str, what: str, title: str) -> None:
    for name, points in series.items():
        language = name.split(" ")[0]
        style = "o--" if "many" in name.lower() else "o-"
        places = [point[along] for point in points]
        axis.plot(places, [point[what] for point in points], style, color=COLOURS[language], markersize=4, label=name)
    axis.set_title(title)


def _short(number: float, _: int) -> str:
    return f"{number / 1e6:g}M" if number >= 1e6 else f"{number / 1e3:g}k"


def main() -> None:
    measured, folder = json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2])
    rows(measured, folder)
    growth(measured, folder)


main()

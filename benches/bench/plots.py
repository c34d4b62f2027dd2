"""The plots of the report: `plots.py <measured.json> <folder>`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib as mpl

mpl.use("svg")
# The same data gives the same file.
mpl.rcParams["svg.hashsalt"] = "crmkit"
import matplotlib.pyplot as plt  # noqa: E402

OURS, THEIRS = "#1b6ca8", "#b8c4ce"


def save(figure: Any, path: Path) -> None:
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def rows(measured: dict[str, Any], folder: Path) -> None:
    """How fast each contender is, as a part of ours."""
    there = {key: row for key, row in measured["rows"].items() if not row["absent"]}
    if not there:
        return
    figure, axes = plt.subplots(len(there), 1, figsize=(8, 1.6 * len(there) + 0.5), squeeze=False)
    for axis, (key, row) in zip(axes[:, 0], there.items(), strict=True):
        rates = {name: median(values) for name, values in row["rates"].items()}
        names = sorted(rates, key=lambda name: rates[name])
        colours = [OURS if name.startswith("crmkit") else THEIRS for name in names]
        axis.barh(names, [rates[name] for name in names], color=colours)
        axis.set_title(key, loc="left", fontsize=9)
        axis.tick_params(labelsize=7)
        axis.spines[["top", "right"]].set_visible(False)
    save(figure, folder / "rows.svg")


def growth(measured: dict[str, Any], folder: Path) -> None:
    if not measured["growth"]:
        return
    figure, axes = plt.subplots(1, 3, figsize=(11, 3.2))
    for language, points in measured["growth"]["listings"].items():
        totals = [point["total"] for point in points]
        axes[0].loglog(totals, [point["seconds"] for point in points], "o-", label=language)
        axes[1].semilogx(totals, [point["megabytes"] for point in points], "o-", label=language)
    for language, points in measured["growth"]["calls"].items():
        at_once = [point["concurrency"] for point in points]
        axes[2].semilogx(at_once, [point["rate"] for point in points], "o-", base=2, label=language)
    titles = ("seconds by customers listed", "peak MB by customers listed", "calls/s by calls at once")
    for axis, title in zip(axes, titles, strict=True):
        axis.set_title(title, loc="left", fontsize=9)
        axis.set_ylim(bottom=None if axis is axes[0] else 0)
        axis.tick_params(labelsize=7)
        axis.spines[["top", "right"]].set_visible(False)
        axis.legend(fontsize=7, frameon=False)
    save(figure, folder / "growth.svg")


def main() -> None:
    measured, folder = json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2])
    rows(measured, folder)
    growth(measured, folder)


main()

"""What a CRM can do of the common interface, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmkit._generated.crm import Capability

WIDTH = 120


class Capabilities(Mapping[str, "Capability"]):
    """The capabilities of one CRM by their keys: `customers.list`, `customers.list.query`, `customers.find.email`.

    It prints as a table, and shows as one in a notebook.
    """

    __slots__ = ("_crm", "_rows")

    def __init__(self, crm: str, rows: Iterable[Capability]) -> None:
        self._crm = crm
        self._rows = {row.key: row for row in rows}

    def __getitem__(self, key: str) -> Capability:
        try:
            return self._rows[key]
        except KeyError:
            below = [row for row in self._rows if row.startswith(f"{key}.")]
            there = f"; there are: {', '.join(below)}" if below else ""
            raise KeyError(f"no capability is called {key!r}{there}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        supported = sum(row.supported for row in self._rows.values())
        return f"<Capabilities of {self._crm}: {supported} of {len(self)}>"

    def __str__(self) -> str:
        # Imported late: few programs need it.
        import textwrap

        keys = max(map(len, self), default=0)
        hows = max((len(row.how) for row in self.values()), default=0)
        lines: list[str] = []
        for row in self.values():
            start = f"{row.key:<{keys}}  {row.how:<{hows}}  "
            lines += textwrap.wrap(
                start + _words(row), WIDTH, subsequent_indent=" " * len(start), drop_whitespace=True
            ) or [start]
        return "\n".join(line.rstrip() for line in lines)

    def _repr_html_(self) -> str:
        # Imported late: few programs need it.
        from html import escape

        cells = "".join(
            f"<tr><td><code>{escape(row.key)}</code></td><td>{escape(row.how)}</td>"
            f"<td>{escape(row.cost or '')}</td><td>{escape(row.note or '')}</td></tr>"
            for row in self.values()
        )
        head = "".join(f"<th>{name}</th>" for name in (escape(self._crm), "how", "cost", "note"))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{cells}</tbody></table>"


def _words(row: Capability) -> str:
    return "; ".join(part for part in (row.cost, row.note) if part)

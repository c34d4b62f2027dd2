"""Where a field of a common record came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Explanation:
    """How a field of a record was read from the CRM's own record, and how it is written.

    Attributes:
        crm: Which CRM.
        model: Which model: `Customer`, `Contact`, `Address` or `Order`.
        field: Which field: `phones`.
        from_: The keys of the CRM's own record that it is read from.
        by: The function that makes one value of them; None if it is just taken over.
        none: Why there is nothing to read.
        read_loss: What is lost in reading; None: nothing.
        to: The keys that it is written to.
        made_by: How what is written is made; None if it is just the value.
        write_loss: What is lost in writing; None: nothing.
        refused: Why it cannot be written, and what can be done instead.
        values: The CRM's own values, by their keys. A key that the record lacks is not here.
    """

    crm: str
    model: str
    field: str
    from_: tuple[str, ...]
    by: str | None
    none: str | None
    read_loss: str | None
    to: tuple[str, ...]
    made_by: str | None
    write_loss: str | None
    refused: str | None
    values: dict[str, Any]

    @classmethod
    def _of(cls, rule: dict[str, Any], values: dict[str, Any]) -> Explanation:
        rest = {name: value for name, value in rule.items() if name not in {"from", "to"}}
        return cls(from_=tuple(rule["from"]), to=tuple(rule["to"]), values=values, **rest)

    def __str__(self) -> str:
        # Imported late: few programs need it.
        import json

        lines = [f"{self.model}.{self.field} in {self.crm}"]
        lines += [f"  {key} = {json.dumps(value, ensure_ascii=False)}" for key, value in self.values.items()]
        lines += [f"  {what}: {said}" for what, said in self._said() if said]
        return "\n".join(lines)

    def _said(self) -> list[tuple[str, str | None]]:
        return [
            ("read from", ", ".join(self.from_)),
            ("read by", self.by),
            ("not read", self.none),
            ("lost in reading", self.read_loss),
            ("written to", ", ".join(self.to)),
            ("written as", self.made_by),
            ("lost in writing", self.write_loss),
            ("not written", self.refused),
        ]

"""What is generated for the hazards, used. mypy looks at it, and it runs with resources that only note what they are asked."""

from __future__ import annotations

from typing import Any

from crmkit._generated.hazard import (
    Hazard,
    HazardImport,
    HazardMixed,
    HazardNew,
    HazardNumbered,
    HazardText,
    HazardWritten,
)
from crmkit._not_given import NOT_GIVEN
from crmkit._outcome import Outcomes
from crmkit._pager import Pager


class Noted(HazardImport):
    """It sends nothing."""

    def __init__(self) -> None:
        self.last: tuple[str, dict[str, Any]] = ("", {})

    def was_asked(self, operation: str, arguments: dict[str, Any]) -> None:
        assert self.last == (operation, arguments), self.last

    def _call(self, operation: str, arguments: dict[str, Any]) -> Any:
        self.last = (operation, {name: value for name, value in arguments.items() if value is not NOT_GIVEN})

    def _pages(self, operation: str, arguments: dict[str, Any], strict: bool, prefetch: int) -> Any:
        self._call(operation, {**arguments, "strict": strict, "prefetch": prefetch})


noted = Noted()

pager: Pager[HazardMixed] = noted.list(async_="second_name", with_=["a"], from_="f", in_={"while": 1}, yield_=True)
noted.was_asked(
    "import.list",
    {"async": "second_name", "with": ["a"], "from": "f", "in": {"while": 1}, "yield": True, "strict": False, "prefetch": 0},
)
noted.list(with_="a,b", offset=1, strict=True, prefetch=2)
noted.was_asked("import.list", {"with": "a,b", "offset": 1, "strict": True, "prefetch": 2})
noted.list(async_="third")  # type: ignore[arg-type]

noted.get("7")
noted.was_asked("import.get", {"id": "7"})
noted.get(class_=7, true=True)
noted.was_asked("import.get", {"class": 7, "true": True})
noted.get(None)  # type: ignore[arg-type]

keys: dict[str, Any] = noted.for_()

noted.try_("abc", kind="a b", import_="a;b", except_={"self": None, "super": {"default": "delete"}}, class_="k")
noted.was_asked(
    "import.try",
    {
        "lambda": "abc",
        "kind": "a b",
        "import": "a;b",
        "except": {"self": None, "super": {"default": "delete"}},
        "class": "k",
        "on_unknown": "raise",
    },
)
noted.try_("abc", kind="a b", except_=None)  # type: ignore[arg-type]

row: HazardNew = {"kind": "any text", "lambda": "l", "self": "by the other name", "import": None, "extra": {"more": 1}}
outcomes: Outcomes[HazardWritten] = noted.yield_([row], user="u")
noted.was_asked("import.yield", {"import": [row], "user": "u", "batch_size": 20})
noted.yield_([{"kind": "self"}])  # type: ignore[typeddict-item]

noted.update("7", import_=None, self_="s", extra={"more": 1})
noted.was_asked("import.update", {"id": "7", "import": None, "self": "s", "extra": {"more": 1}})


def read(record: HazardMixed, written: HazardWritten) -> None:
    """Each field has the type that spec/ says."""
    texts: list[str] = [record.id, record.class_, record.own, record.self_, written.data, written.note]
    kind: HazardText | None = record.kind
    yes: bool | None = record.yes
    changed: bool = written.changed
    copy: HazardMixed = record.replace(type="t", path_id=None)
    record.replace(class_="an alias is no field")  # type: ignore[call-arg]
    print(texts, kind, yes, changed, copy)


def made(known: HazardNumbered) -> Hazard:
    """`base_url` has no default, and a text has the one that spec/ says."""
    assert Hazard.__init__.__kwdefaults__ is not None
    assert Hazard.__init__.__kwdefaults__["import_"] == "a \"b\" 'c' \\ */ ${x} {}"
    assert "base_url" not in Hazard.__init__.__kwdefaults__
    Hazard(object="o")  # type: ignore[call-arg]
    return Hazard(base_url=known, object="o", import_="i")


try:
    made("first")
except TypeError as missing:
    assert "base_url" in str(missing), missing
else:
    raise AssertionError("base_url is required")

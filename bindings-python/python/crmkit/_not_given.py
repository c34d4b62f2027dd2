"""The default of arguments that are optional: `None` says "clear it", so it cannot also say "leave it alone"."""

from __future__ import annotations

from typing import Literal, final


@final
class NotGiven:
    """The type of `NOT_GIVEN`, of which there is one."""

    __slots__ = ()

    def __new__(cls) -> NotGiven:
        return NOT_GIVEN

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN = object.__new__(NotGiven)
"""An argument that is not sent."""

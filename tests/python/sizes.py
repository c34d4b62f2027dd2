"""How much of a thing is enough: `CRMKIT_FULL=1` wants all of it."""

from __future__ import annotations

import os

FULL = os.environ.get("CRMKIT_FULL", "") not in {"", "0"}


def size(small: int, full: int) -> int:
    """`small`, which is enough to see that a promise holds; `full` where many rounds are worth their time."""
    return full if FULL else small

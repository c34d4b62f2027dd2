"""What became of each of many things that were asked for at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from crmkit.errors import BulkError, CrmError

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Outcome(Generic[T_co]):
    """What became of one input.

    Attributes:
        index: The place of the input, from 0.
        key: What says which record it is about: an id, or an id in another system. None if the input has none.
        status: `ok`; `failed`; `unknown` if it was sent and may or may not have been carried out; `not_started`.
        value: What came of it, if it went well.
        error: Why it did not.
        reconciled: Of a new record whose answer was lost: `found`, if it was there when it was looked for, or
            `sent_again`, if the CRM made it when it was asked once more. Of one that could not be found,
            `error.reconciled` says why.
    """

    index: int
    key: str | None
    status: Literal["ok", "failed", "unknown", "not_started"]
    value: T_co | None
    error: CrmError | None
    reconciled: Literal["found", "sent_again"] | None = None


class Outcomes(tuple[Outcome[T_co], ...], Generic[T_co]):
    """One outcome for each input, in their order."""

    __slots__ = ()

    @property
    def failed(self) -> tuple[Outcome[T_co], ...]:
        """Those that did not go well, whose outcome is unknown and that were not started among them."""
        return tuple(outcome for outcome in self if outcome.status != "ok")

    def raise_if_failed(self) -> None:
        """Does nothing if all went well.

        Raises:
            BulkError: Some did not; `outcomes` has all of them.
        """
        failed = self.failed
        if not failed:
            return
        first = next((outcome.error for outcome in failed if outcome.error is not None), None)
        because = f"; the first: {first}" if first is not None else ""
        error = BulkError(f"{len(failed)} of {len(self)} did not go well{because}", outcomes=self)
        raise error from first

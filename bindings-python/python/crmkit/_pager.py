"""Listings: lazy, page after page, each record once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from crmkit.errors import InvalidArgumentError

if TYPE_CHECKING:
    from crmkit._native import Listing

T = TypeVar("T")


class Report(NamedTuple):
    """What a listing met on its way."""

    pages: int
    """Pages that were read."""
    records: int
    """Records that were given."""
    repeats: int
    """Records that came again and were dropped."""
    drift: Literal["none_seen", "seen"]
    """Whether the pages were seen to move while they were read, so that records may be missing."""


class Page(Generic[T]):
    """One page of a listing.

    Attributes:
        items: Its records, without those that came before.
        offset: The place of its first record in the listing, in the vendor's terms.
        total_pages: How many pages the CRM says there are; None where it does not.
        raw_json: The whole answer, to the letter.
    """

    __slots__ = ("items", "offset", "raw_json", "total_pages")

    def __init__(self, items: tuple[T, ...], offset: int, total_pages: int | None, raw_json: str) -> None:
        self.items = items
        self.offset = offset
        self.total_pages = total_pages
        self.raw_json = raw_json

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, offset={self.offset}, total_pages={self.total_pages})"


class Pager(Generic[T]):
    """A listing. Iterate over its records; each iteration is a new listing, read page by page as it goes on.

    Attributes:
        report: What the last iteration that came to its end met on its way; None before.
    """

    __slots__ = ("_listing", "_strict", "report")

    def __init__(self, listing: Listing, strict: bool) -> None:
        self._listing = listing
        self._strict = strict
        self.report: Report | None = None

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self, *, strict: bool | None = None) -> Iterator[Page[T]]:
        """The listing page by page.

        Args:
            strict: End with an `IncompleteListingError` if the pages were seen to move; as the listing says unless given.
        """
        pages = self._listing.start(self._strict if strict is None else strict)
        try:
            while (page := pages.next()) is not None:
                yield Page(*page)
        finally:
            if pages.finished:
                self.report = Report(*pages.report)

    def collect(self, *, limit: int | None, strict: bool | None = None) -> list[T]:
        """The records as a list.

        Args:
            limit: How many at the most; None for all of them. Pages beyond it are not read.
            strict: As for `pages`.
        """
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
            raise InvalidArgumentError(f"`limit` must be None or an integer of at least 0, not {limit!r}")
        records: list[T] = []
        if limit == 0:
            return records
        for page in self.pages(strict=strict):
            records.extend(page.items)
            if limit is not None and len(records) >= limit:
                return records[:limit]
        return records

    def first(self) -> T | None:
        """The first record, or None if there is none. Reads one page."""
        return next(iter(self), None)

    def __repr__(self) -> str:
        return f"Pager(report={self.report})"

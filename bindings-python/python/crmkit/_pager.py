"""Listings: lazy, page after page, each record once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from crmkit._response import collect, wanted
from crmkit.errors import IncompleteListingError, InvalidArgumentError

if TYPE_CHECKING:
    from crmkit._native import Listing, Pages

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
    """

    __slots__ = ("_text", "items", "offset", "total_pages")

    def __init__(self, items: tuple[T, ...], offset: int, total_pages: int | None, text: object) -> None:
        self.items = items
        self.offset = offset
        self.total_pages = total_pages
        self._text = text

    @property
    def raw_json(self) -> str:
        """The whole answer, to the letter."""
        return str(self._text)

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, offset={self.offset}, total_pages={self.total_pages})"


class _Listing:
    """What pagers for both ways of calling share."""

    __slots__ = ("_listing", "_prefetch", "_shared", "_strict", "report")

    def __init__(self, listing: Listing, strict: bool, prefetch: int, shared: object) -> None:
        self._listing = listing
        self._strict = strict
        self._prefetch = prefetch
        self._shared = shared
        self.report: Report | None = None

    def _start(self, strict: bool | None, limit: int | None) -> Pages:
        return self._listing.start(self._strict if strict is None else strict, self._prefetch, limit)

    def _page(
        self, items: Any, offset: int, total: int | None, text: object, parts: tuple[Any, ...] | None
    ) -> Page[Any]:
        if parts is not None:
            collect(self._shared, parts)
        return Page(items, offset, total, text)

    def _ended(self, pages: Pages) -> None:
        self.report = Report(*pages.report)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(report={self.report})"


def _check(limit: object) -> None:
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
        raise InvalidArgumentError(f"`limit` must be None or an integer of at least 0, not {limit!r}")


class Pager(_Listing, Generic[T]):
    """A listing. Iterate over its records; each iteration is a new listing, read page by page as it goes on.

    Attributes:
        report: What the last iteration that came to its end met on its way; None before.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self, *, strict: bool | None = None) -> Iterator[Page[T]]:
        """The listing page by page.

        Args:
            strict: End with an `IncompleteListingError` if the pages were seen to move. As the listing says unless
                given.
        """
        return self._read(strict, None)

    def _read(self, strict: bool | None, limit: int | None) -> Iterator[Page[T]]:
        pages = self._start(strict, limit)
        try:
            while (page := pages.next(wanted())) is not None:
                yield self._page(*page)
        except IncompleteListingError:
            self._ended(pages)
            raise
        self._ended(pages)

    def collect(self, *, limit: int | None, strict: bool | None = None) -> list[T]:
        """The records as a list.

        Args:
            limit: How many at the most; None for all of them. Pages beyond it are not read.
            strict: As for `pages`.
        """
        _check(limit)
        records: list[T] = []
        if limit == 0:
            return records
        for page in self._read(strict, limit):
            records.extend(page.items)
            if limit is not None and len(records) >= limit:
                return records[:limit]
        return records

    def first(self) -> T | None:
        """The first record, or None if there is none. Reads one page."""
        return next((record for page in self._read(None, 1) for record in page.items), None)


class AsyncPager(_Listing, Generic[T]):
    """A listing for asyncio. Iterate over its records with `async for`; each iteration is a new listing.

    Attributes:
        report: What the last iteration that came to its end met on its way; None before.
    """

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[T]:
        return _AsyncRecords(self.pages())

    def pages(self, *, strict: bool | None = None) -> AsyncIterator[Page[T]]:
        """The listing page by page.

        Args:
            strict: End with an `IncompleteListingError` if the pages were seen to move. As the listing says unless
                given.
        """
        return _AsyncPages(self, strict, None)

    async def collect(self, *, limit: int | None, strict: bool | None = None) -> list[T]:
        """The records as a list.

        Args:
            limit: How many at the most; None for all of them. Pages beyond it are not read.
            strict: As for `pages`.
        """
        _check(limit)
        records: list[T] = []
        if limit == 0:
            return records
        async for page in _AsyncPages(self, strict, limit):
            records.extend(page.items)
            if limit is not None and len(records) >= limit:
                return records[:limit]
        return records

    async def first(self) -> T | None:
        """The first record, or None if there is none. Reads one page."""
        async for page in _AsyncPages(self, None, 1):
            if page.items:
                return page.items[0]
        return None


# Not async generators: one that is left early has to be closed by a task of its own, which the end of the event
# loop may not wait for.
class _AsyncPages(AsyncIterator[Page[T]]):
    __slots__ = ("_native", "_pager")

    def __init__(self, pager: AsyncPager[T], strict: bool | None, limit: int | None) -> None:
        self._pager = pager
        self._native = pager._start(strict, limit)

    async def __anext__(self) -> Page[T]:
        # Imported late: asyncio takes longer to import than this whole package.
        from crmkit._loop import submitted

        try:
            page = await submitted(self._native.submit, wanted())
        except IncompleteListingError:
            self._pager._ended(self._native)
            raise
        if page is None:
            self._pager._ended(self._native)
            raise StopAsyncIteration
        return self._pager._page(*page)


class _AsyncRecords(AsyncIterator[T]):
    __slots__ = ("_items", "_pages")

    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await self._pages.__anext__()).items)

//! Listings of common records: a CRM's own listing, or several after another, read as common records.

use std::collections::HashSet;
use std::sync::Arc;

use crate::client::Future_;
use crate::{Cursor, Drift, ListOptions, Model, Page, Pager, Report, Result};

/// A listing that has not begun. Each [`Listing::start`] is a new one.
pub struct Listing<T> {
    /// More than one: what they have in common is given once.
    parts: Vec<Arc<dyn Part<T>>>,
    options: ListOptions,
}

impl<T> Clone for Listing<T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), options: self.options }
    }
}

/// A CRM's own listing.
trait Part<T>: Send + Sync {
    fn start(&self, options: ListOptions) -> Box<dyn Feed<T>>;
}

/// A CRM's own listing under way.
trait Feed<T>: Send {
    fn next(&mut self) -> Future_<'_, Result<Option<Page<T>>>>;
    fn report(&self) -> Report;
    fn finished(&self) -> bool;
}

type Reading<N, T> = Arc<dyn Fn(&N) -> T + Send + Sync>;

struct Read<N, T> {
    pager: Pager<N>,
    read: Reading<N, T>,
}

struct Reader<N, T> {
    cursor: Cursor<N>,
    read: Reading<N, T>,
}

impl<N: Model, T: Model> Part<T> for Read<N, T> {
    fn start(&self, options: ListOptions) -> Box<dyn Feed<T>> {
        let cursor = self.pager.clone().with(options).start();
        Box::new(Reader { cursor, read: Arc::clone(&self.read) })
    }
}

impl<N: Model, T: Model> Feed<T> for Reader<N, T> {
    fn next(&mut self) -> Future_<'_, Result<Option<Page<T>>>> {
        Box::pin(async move {
            let Some(page) = self.cursor.next().await? else { return Ok(None) };
            let Page { items, offset, total_pages, raw_json, response } = page;
            let items = items.iter().map(|record| (self.read)(record)).collect();
            Ok(Some(Page { items, offset, total_pages, raw_json, response }))
        })
    }

    fn report(&self) -> Report {
        *self.cursor.report()
    }

    fn finished(&self) -> bool {
        self.cursor.finished()
    }
}

impl<T: Model> Listing<T> {
    /// A CRM's own listing, each of its records read by this function.
    pub(crate) fn of<N: Model>(pager: Pager<N>, read: impl Fn(&N) -> T + Send + Sync + 'static) -> Self {
        Self { parts: vec![Arc::new(Read { pager, read: Arc::new(read) })], options: ListOptions::default() }
    }

    /// The records of this one, and then those of another that this one did not have.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.parts.extend(other.parts);
        self
    }

    /// The same listing; if `strict`, it ends with an error when its pages were seen to move.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }

    /// The same listing; so many pages are asked for before their turn, as with [`Pager::prefetch`].
    #[must_use]
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.options.prefetch = pages;
        self
    }

    /// The same listing, read in this way.
    #[must_use]
    pub fn with(mut self, options: ListOptions) -> Self {
        self.options = options;
        self
    }

    /// Begins the listing.
    pub fn start(&self) -> Walk<T> {
        let mut feeds: Vec<_> = self.parts.iter().rev().map(|part| part.start(self.options)).collect();
        Walk {
            given: (feeds.len() > 1).then(HashSet::new),
            now: feeds.pop(),
            ahead: feeds,
            before: Report::default(),
            records: 0,
        }
    }

    /// The records of the whole listing, or the first `limit` of them.
    pub async fn collect(&self, limit: Option<usize>) -> Result<Vec<T>> {
        let mut records = Vec::new();
        let mut walk = self.clone().with(ListOptions { limit, ..self.options }).start();
        while limit.is_none_or(|limit| records.len() < limit) {
            let Some(page) = walk.next().await? else { break };
            records.extend(page.items);
        }
        records.truncate(limit.unwrap_or(usize::MAX));
        Ok(records)
    }

    /// The first record, if there is one.
    pub async fn first(&self) -> Result<Option<T>> {
        Ok(self.collect(Some(1)).await?.pop())
    }
}

/// A listing under way.
pub struct Walk<T> {
    now: Option<Box<dyn Feed<T>>>,
    /// Those that come after it, the last one first.
    ahead: Vec<Box<dyn Feed<T>>>,
    /// Of the feeds that are done.
    before: Report,
    /// What was given so far, if another feed could give it again.
    given: Option<HashSet<String>>,
    records: u64,
}

impl<T: Model> Walk<T> {
    /// The next page, or `None` after the last one. An error leaves the listing where it was: the same page can be asked
    /// for again.
    pub async fn next(&mut self) -> Result<Option<Page<T>>> {
        while let Some(feed) = &mut self.now {
            if let Some(mut page) = feed.next().await? {
                if let Some(given) = &mut self.given {
                    page.items.retain(|record| given.insert(record.id().to_owned()));
                }
                self.records += page.items.len() as u64;
                return Ok(Some(page));
            }
            // The last feed stays, and goes on saying that it is at its end.
            let Some(next) = self.ahead.pop() else { return Ok(None) };
            self.before = self.report();
            self.now = Some(next);
        }
        Ok(None)
    }

    /// What the listing met so far.
    pub fn report(&self) -> Report {
        let now = self.now.as_ref().map(|feed| feed.report()).unwrap_or_default();
        let drift = if Drift::Seen == self.before.drift { Drift::Seen } else { now.drift };
        Report {
            pages: self.before.pages + now.pages,
            records: self.records,
            repeats: self.before.repeats + now.repeats,
            drift,
        }
    }

    /// Whether the last page was read.
    pub fn finished(&self) -> bool {
        self.ahead.is_empty() && self.now.as_ref().is_none_or(|feed| feed.finished())
    }
}

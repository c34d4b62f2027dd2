//! Listings: page after page, each record once, and a report of whether the pages moved meanwhile.

mod ahead;
mod indexed;

use std::collections::HashSet;
use std::marker::PhantomData;

use bytestring::ByteString;
use roaring::RoaringTreemap;
use serde::Serialize;
use serde_json::Value;
use tracing::Instrument;

use crate::answer::Answer;
use crate::client::{Arguments, Client};
use crate::encode::encode;
use crate::http::{Call, Response, trace};
use crate::model::Model;
use crate::operation::{Kind, Operation, Paging, Parameter};
use crate::{Error, ErrorKind, Result};
use ahead::Ahead;
use indexed::Indexed;

/// A listing that has not begun. Each [`Pager::start`] is a new one.
#[derive(Clone)]
pub struct Pager<T> {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    options: ListOptions,
    record: PhantomData<fn() -> T>,
}

/// How a listing is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ListOptions {
    /// It ends with an error when its pages were seen to move.
    pub strict: bool,
    /// How many pages are asked for before their turn, at the same time: from 0 to [`ListOptions::MOST_AHEAD`].
    pub prefetch: usize,
    /// How many records are wanted, if not all. Pages beyond them are not asked for before their turn.
    pub limit: Option<usize>,
}

impl ListOptions {
    /// How many pages can be asked for before their turn.
    pub const MOST_AHEAD: usize = 32;
}

/// One page of a listing.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its records, without those that came before.
    pub items: Vec<T>,
    /// The place of its first record in the listing, in the vendor's terms: records skipped, or the page's index.
    pub offset: u64,
    /// How many pages the CRM says there are, where it does.
    pub total_pages: Option<u64>,
    /// The whole answer, to the letter.
    pub raw_json: ByteString,
    /// Status, headers and body of the answer.
    pub response: Response,
}

/// What a listing met on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Pages that were read.
    pub pages: u64,
    /// Records that were given.
    pub records: u64,
    /// Records that came again and were dropped.
    pub repeats: u64,
    /// Whether the pages were seen to move.
    pub drift: Drift,
}

/// Whether the pages of a listing were seen to move while they were read, so that records may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Drift {
    /// Nothing was seen to move.
    #[default]
    NoneSeen,
    /// Something moved.
    Seen,
}

impl Drift {
    /// `none_seen` or `seen`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoneSeen => "none_seen",
            Self::Seen => "seen",
        }
    }
}

impl<T: Model> Pager<T> {
    pub(crate) fn new(client: Client, operation: &'static Operation, arguments: Arguments) -> Result<Self> {
        encode(operation, &arguments, client.zone())?;
        Ok(Self { client, operation, arguments, options: ListOptions::default(), record: PhantomData })
    }

    /// The same listing; if `strict`, it ends with an error when its pages were seen to move.
    #[must_use]
    pub const fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }

    /// The same listing; so many pages, at the most [`ListOptions::MOST_AHEAD`], are asked for before their turn. They come
    /// while the one before is worked on, at the price of memory for them and of requests in vain where the listing ends.
    /// The first page is always waited for alone, and the client's limits hold.
    #[must_use]
    pub const fn prefetch(mut self, pages: usize) -> Self {
        self.options.prefetch = pages;
        self
    }

    /// The same listing, read in this way.
    #[must_use]
    pub const fn with(mut self, options: ListOptions) -> Self {
        self.options = options;
        self
    }

    /// Begins the listing.
    pub fn start(&self) -> Cursor<T> {
        let number = |name| self.number(name);
        Cursor {
            next: number("offset").unwrap_or(0),
            size: number("limit").unwrap_or(1),
            last: None,
            indexed: None,
            ahead: Ahead::default(),
            seen: Seen::default(),
            report: Report::default(),
            done: false,
            pager: self.clone(),
        }
    }

    /// The records of the whole listing, or the first `limit` of them.
    pub async fn collect(&self, limit: Option<usize>) -> Result<Vec<T>> {
        let mut records = Vec::new();
        let mut cursor = self.clone().with(ListOptions { limit, ..self.options }).start();
        while limit.is_none_or(|limit| records.len() < limit) {
            let Some(page) = cursor.next().await? else { break };
            records.extend(page.items);
        }
        records.truncate(limit.unwrap_or(usize::MAX));
        Ok(records)
    }

    /// The first record, if there is one.
    pub async fn first(&self) -> Result<Option<T>> {
        Ok(self.collect(Some(1)).await?.pop())
    }

    /// An argument that steers the paging, or the vendor's default for it.
    fn number(&self, name: &str) -> Option<u64> {
        let given = self.arguments.get(name).and_then(Value::as_u64);
        let parameter = || self.operation.parameters.iter().find(|parameter| parameter.name == name);
        given.or_else(|| parameter().and_then(Parameter::default_number))
    }
}

impl Parameter {
    /// The vendor's default, if it is a number.
    pub(crate) fn default_number(&self) -> Option<u64> {
        match self.kind {
            Kind::Integer { .. } => self.default?.parse().ok(),
            _ => None,
        }
    }
}

/// A listing under way.
pub struct Cursor<T> {
    pager: Pager<T>,
    /// Where the next page begins.
    next: u64,
    size: u64,
    /// The last record of the page before: the next window begins with it, which shows whether the pages moved.
    last: Option<String>,
    /// What is known of pages that have an index.
    indexed: Option<Indexed>,
    ahead: Ahead,
    seen: Seen,
    report: Report,
    done: bool,
}

/// How many pages in a row may bring nothing new. A list that grows in front of a small window needs many.
const FRUITLESS: u32 = 1000;

/// How many of them may end where the page before ended: more than that, and the server ignores the offset.
const STUCK: u32 = 10;

impl<T: Model> Cursor<T> {
    /// The next page, or `None` after the last one. An error leaves the cursor where it was: the same page can be
    /// asked for again. A page without a new record is not given out.
    pub async fn next(&mut self) -> Result<Option<Page<T>>> {
        let (span, before) = (trace::call(self.pager.operation.crm, self.pager.operation), self.report.drift);
        let moved = async {
            let page = self.advance().await;
            if before != self.report.drift {
                trace::drift();
            }
            page
        };
        moved.instrument(span).await
    }

    async fn advance(&mut self) -> Result<Option<Page<T>>> {
        if self.done {
            return self.end(0);
        }
        let call = self.pager.client.begin(self.pager.operation)?;
        let mut stuck = 0;
        for _ in 0..FRUITLESS {
            let before = self.last.clone();
            let page = match self.pager.operation.paging {
                Some(Paging::Offset) => self.window(&call).await?,
                Some(Paging::Page) => self.indexed(&call).await?,
                None => return Err(Error::new(ErrorKind::UnsupportedError, "not a listing").of(self.pager.operation)),
            };
            if self.done {
                self.ahead.clear();
            }
            // The first page of an empty listing is a page all the same.
            if !page.items.is_empty() || self.report.pages == 1 {
                return Ok(Some(page));
            }
            if self.done {
                return self.end(call.attempts());
            }
            stuck = if self.last == before { stuck + 1 } else { 0 };
            if stuck == STUCK {
                break;
            }
        }
        self.done = true;
        let message = "page after page had no new record; the server seems to ignore the offset";
        let error = Error::new(ErrorKind::DecodeError, message).of(self.pager.operation);
        Err(error.with(|details| details.attempts = call.attempts()))
    }

    /// What the listing met so far.
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// Whether the last page was read.
    pub const fn finished(&self) -> bool {
        self.done
    }

    fn end(&self, attempts: u32) -> Result<Option<Page<T>>> {
        if !(self.pager.options.strict && self.report.drift == Drift::Seen) {
            return Ok(None);
        }
        let message = "the records moved from page to page while they were listed, so some may be missing; list again";
        let report = self.report;
        Err(Error::new(ErrorKind::IncompleteListingError, message).of(self.pager.operation).with(|details| {
            details.report = Some(report);
            details.attempts = attempts;
        }))
    }

    /// Pages by record offset. Windows overlap by one record: if the next window does not begin with the last record
    /// of the one before, records were added or removed in front of it.
    async fn window(&mut self, call: &Call) -> Result<Page<T>> {
        let overlap = u64::from(self.last.is_some() && self.size > 1);
        let answer = self.ask(call, self.next - overlap).await?;
        let mut records = answer.many::<T>()?;
        let full = records.len() as u64 >= self.size;

        let mut offset = self.next - overlap;
        self.next = offset + records.len() as u64;
        self.report.pages += 1;
        self.done = !full;
        if overlap == 1 {
            if records.first().map(T::id) == self.last.as_deref() {
                records.remove(0);
                offset += 1;
            } else {
                self.report.drift = Drift::Seen;
            }
        }
        if let Some(last) = records.last() {
            self.last = Some(last.id().to_owned());
        }
        let page = self.page(answer, records, offset, None);
        if full {
            let overlap = u64::from(self.size > 1);
            let (first, step) = (self.next - overlap, self.size - overlap);
            self.ask_ahead((0..).map(|page| first + page * step), step);
        }
        Ok(page)
    }

    /// The answer with the page at this offset.
    async fn ask(&mut self, call: &Call, offset: u64) -> Result<Answer> {
        match self.ahead.take(offset, call.deadline()).await {
            Some(answer) => Ok(answer),
            None => self.pager.client.within(call, &self.arguments(offset)).await,
        }
    }

    /// Asks for pages that are likely to come next, as far as they are wanted; `size` is how many records each of them has.
    fn ask_ahead(&mut self, offsets: impl Iterator<Item = u64>, size: u64) {
        let ListOptions { prefetch, limit, .. } = self.pager.options;
        let missing = limit.map_or(u64::MAX, |limit| (limit as u64).saturating_sub(self.report.records));
        let pages = missing.div_ceil(size.max(1)).min(prefetch.min(ListOptions::MOST_AHEAD) as u64);
        for (offset, _) in offsets.zip(0..pages) {
            let arguments = self.arguments(offset);
            self.ahead.ask(&self.pager.client, self.pager.operation, &arguments, offset);
        }
    }

    fn arguments(&self, offset: u64) -> Arguments {
        let arguments = self.pager.arguments.clone().and("offset", offset);
        match self.pager.operation.paging {
            Some(Paging::Offset) => arguments.and("limit", self.size),
            _ => arguments,
        }
    }

    /// The page with those of its records that did not come before.
    fn page(&mut self, answer: Answer, mut records: Vec<T>, offset: u64, total_pages: Option<u64>) -> Page<T> {
        let read = records.len();
        records.retain(|record| self.seen.insert(record.id()));
        if records.len() < read {
            self.report.repeats += (read - records.len()) as u64;
            self.report.drift = Drift::Seen;
        }
        self.report.records += records.len() as u64;
        let response = answer.response().clone();
        Page { items: records, offset, total_pages, raw_json: answer.into_text(), response }
    }
}

/// The ids that were met: numbers in a bitmap, so that a million of them take little, and whatever else as text.
#[derive(Default)]
struct Seen {
    numbers: RoaringTreemap,
    texts: HashSet<String>,
}

impl Seen {
    /// Whether the id is new.
    fn insert(&mut self, id: &str) -> bool {
        match id.parse::<u64>() {
            Ok(number) if !id.starts_with('0') || id.len() == 1 => self.numbers.insert(number),
            _ => self.texts.insert(id.to_owned()),
        }
    }
}

//! Pages that have an index and a size of the server's own, so that they cannot overlap. Whether they moved is seen in
//! other ways: repeats, the number of pages, and two requests more in a listing of several pages. The last page is read
//! ahead, right after the first, and how full it is says how many records there are; at the end it must be as full, and
//! the first page must be what it was. In a listing that is sorted by something that never changes, and where new records
//! come first, nothing can have moved between two pages that none of this shows.

use crate::http::Call;
use crate::model::Model;
use crate::{Answer, Result};

use super::{Cursor, Drift, Page};

/// What is known of the pages of a listing under way.
pub(super) struct Indexed {
    /// The page that the listing began with, and the ids of its records.
    first: u64,
    ids: Vec<String>,
    /// How many pages there are.
    total: u64,
    /// How many records the last page had when it was read ahead.
    ahead: Option<usize>,
}

impl<T: Model> Cursor<T> {
    pub(super) async fn indexed(&mut self, call: &Call) -> Result<Page<T>> {
        let Some(Indexed { first, total, ahead, .. }) = self.indexed else { return self.begin(call).await };
        if self.next >= total {
            return self.check(call, first).await;
        }
        if ahead.is_none() && self.next == first + 1 && self.next < total - 1 {
            let (_, records, total) = self.read(self.beside(call, total - 1).await?)?;
            self.counted(total);
            self.note(|known| known.ahead = Some(records.len()));
        }
        self.ask_between();
        let answer = self.ask(call, self.next).await?;
        let (answer, records, total) = self.read(answer)?;
        self.counted(total);
        let last = self.next + 1 >= total;
        if last && self.indexed.as_ref().and_then(|known| known.ahead).is_some_and(|ahead| ahead != records.len()) {
            self.report.drift = Drift::Seen;
        }
        self.report.pages += 1;
        self.next += 1;
        let page = self.page(answer, records, self.next - 1, Some(total));
        self.ask_between();
        Ok(page)
    }

    /// Asks for pages before their turn, but not for the last one: how full it is at the end says what went from any page
    /// that was read before it. For the same reason nothing is asked for before it was read the first time.
    fn ask_between(&mut self) {
        if let Some(Indexed { ref ids, total, ahead: Some(_), .. }) = self.indexed {
            let size = ids.len() as u64;
            self.ask_ahead(self.next..total.saturating_sub(1), size);
        }
    }

    async fn begin(&mut self, call: &Call) -> Result<Page<T>> {
        let first = self.next;
        let (answer, records, total) = self.read(self.beside(call, first).await?)?;
        let ids = records.iter().map(|record| record.id().to_owned()).collect();
        self.indexed = Some(Indexed { first, ids, total, ahead: None });
        self.report.pages += 1;
        self.next += 1;
        self.done = self.next >= total;
        Ok(self.page(answer, records, first, Some(total)))
    }

    /// The end of a listing of several pages. It gives no records.
    async fn check(&mut self, call: &Call, first: u64) -> Result<Page<T>> {
        let (answer, records, total) = self.read(self.beside(call, first).await?)?;
        self.counted(total);
        let ids = records.iter().map(T::id);
        if !self.indexed.as_ref().is_some_and(|known| ids.eq(known.ids.iter().map(String::as_str))) {
            self.report.drift = Drift::Seen;
        }
        self.done = true;
        Ok(self.page(answer, Vec::new(), first, Some(total)))
    }

    /// A change in the number of pages shows that they moved.
    fn counted(&mut self, total: u64) {
        let known = self.indexed.as_ref().map(|known| known.total);
        if known.is_some_and(|known| known != total) {
            self.report.drift = Drift::Seen;
            self.note(|known| known.total = total);
        }
    }

    fn note(&mut self, change: impl FnOnce(&mut Indexed)) {
        if let Some(known) = &mut self.indexed {
            change(known);
        }
    }

    /// A page that it is not the turn of.
    async fn beside(&self, call: &Call, index: u64) -> Result<Answer> {
        self.pager.client.within(call, &self.arguments(index)).await
    }

    fn read(&self, answer: Answer) -> Result<(Answer, Vec<T>, u64)> {
        let records = answer.many::<T>()?;
        let total = match self.pager.operation.total {
            Some(path) => answer.number(path)?,
            None => 0,
        };
        Ok((answer, records, total))
    }
}

//! Answers that may be kept for a while: dictionaries, which are read for every address and change once a month.
//!
//! A write drops what it touches by opening a new epoch of it. An answer belongs to the epoch in which its request was
//! sent, so one that was under way during the write is never taken for a fresh one.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use moka::sync::Cache;

use super::{Request, Response};

/// Dictionaries are few; this is only a bound.
const MOST: u64 = 1000;

/// Operation, epoch, path and query.
type Key = (&'static str, u64, String);

pub(crate) struct Kept {
    answers: Option<Cache<Key, Response>>,
    epochs: Mutex<HashMap<&'static str, u64>>,
}

impl Kept {
    /// Keeps answers for so long; zero: not at all.
    pub(crate) fn new(ttl: Duration) -> Self {
        let answers = (!ttl.is_zero()).then(|| Cache::builder().max_capacity(MOST).time_to_live(ttl).build());
        Self { answers, epochs: Mutex::default() }
    }

    /// Where the answer to this request belongs now, if it may be kept.
    pub(crate) fn key(&self, request: &Request) -> Option<Key> {
        let name = request.operation.name;
        (self.answers.is_some() && request.operation.cache)
            .then(|| (name, self.epoch(name), format!("{}{:?}", request.path, request.query)))
    }

    pub(crate) fn get(&self, key: &Key) -> Option<Response> {
        self.answers.as_ref()?.get(key)
    }

    pub(crate) fn put(&self, key: Key, response: &Response) {
        if let Some(answers) = &self.answers {
            answers.insert(key, response.clone());
        }
    }

    /// Makes stale what was kept of these operations.
    pub(crate) fn drop_all(&self, operations: &[&'static str]) {
        if operations.is_empty() {
            return;
        }
        let mut epochs = self.epochs.lock().unwrap_or_else(PoisonError::into_inner);
        for name in operations {
            *epochs.entry(name).or_default() += 1;
        }
    }

    fn epoch(&self, name: &str) -> u64 {
        let epochs = self.epochs.lock().unwrap_or_else(PoisonError::into_inner);
        epochs.get(name).copied().unwrap_or_default()
    }
}

/// Drops what a write touches when it begins and when it is over, even if it is dropped itself.
pub(super) struct Dropping<'a> {
    kept: &'a Kept,
    operations: &'static [&'static str],
}

impl<'a> Dropping<'a> {
    pub(super) fn begin(kept: &'a Kept, operations: &'static [&'static str]) -> Self {
        kept.drop_all(operations);
        Self { kept, operations }
    }
}

impl Drop for Dropping<'_> {
    fn drop(&mut self) {
        self.kept.drop_all(self.operations);
    }
}

//! What became of each of many things that were asked for at once: one outcome for each, in the order of the inputs, and
//! never all or nothing.

use serde::Serialize;

use crate::{Error, Reconciled};

/// What became of one input.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Outcome<T> {
    /// The place of the input, from 0.
    pub index: usize,
    /// What says which record it is about: an id, or an id in another system. `None` if the input has none.
    pub key: Option<String>,
    /// What became of it.
    pub status: Status,
    /// What came of it, if it went well.
    pub value: Option<T>,
    /// Why it did not.
    pub error: Option<Error>,
    /// How it came to be known, if the answer to a create was lost and it was looked for what that had made. What could not
    /// be found has an `error` that says so.
    pub reconciled: Option<Reconciled>,
}

/// What became of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It was carried out.
    Ok,
    /// It was not.
    Failed,
    /// It was sent, and may or may not have been carried out.
    Unknown,
    /// It was not begun.
    NotStarted,
}

impl Status {
    /// `ok`, `failed`, `unknown` or `not_started`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::NotStarted => "not_started",
        }
    }
}

impl<T> Outcome<T> {
    /// What a call came to.
    pub(crate) fn of(index: usize, key: Option<String>, result: Result<T, Error>) -> Self {
        match result {
            Ok(value) => Self { index, key, status: Status::Ok, value: Some(value), error: None, reconciled: None },
            Err(error) => {
                let unknown = error.is(crate::ErrorKind::OutcomeUnknownError);
                let status = if unknown { Status::Unknown } else { Status::Failed };
                Self { index, key, status, value: None, error: Some(error), reconciled: None }
            }
        }
    }

    /// What was not begun, because the run was stopped before it.
    pub(crate) const fn not_started(index: usize, key: Option<String>) -> Self {
        Self { index, key, status: Status::NotStarted, value: None, error: None, reconciled: None }
    }
}

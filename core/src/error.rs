//! Every error of this library: one type, whose kind is a class of the tree in `spec/errors.yaml`.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::crm::{Matches, Outcomes};
use crate::operation::Operation;
use crate::{ErrorKind, Report};

/// What went wrong. [`Error::kind`] is its class, [`Error::details`] has the rest.
#[derive(Debug, Clone)]
pub struct Error {
    kind: ErrorKind,
    details: Box<Details>,
}

/// What is known of an error. Which of these an error has is said at its kind.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Details {
    /// Which CRM.
    pub crm: Option<&'static str>,
    /// Which call: `customers.get`.
    pub operation: Option<&'static str>,
    /// What happened and what can be done.
    pub message: String,
    /// How many requests the call had made when it failed, those that got no connection included.
    pub attempts: u32,
    /// Whether the server could have acted.
    pub sent: Option<bool>,
    /// Which time limit passed.
    pub limit: Option<Limit>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The CRM's own code.
    pub code: Option<String>,
    /// The CRM's id of the request.
    pub request_id: Option<String>,
    /// The answer's body, cut.
    pub body: Option<String>,
    /// The record that is already there.
    pub existing_id: Option<String>,
    /// Seconds to wait before the next request.
    pub retry_after: Option<f64>,
    /// Where in the answer.
    pub path: Option<String>,
    /// The beginning of what came.
    pub excerpt: Option<String>,
    /// What looking for the record came to that a lost create may have made, if it was asked for.
    pub reconciled: Option<Looked>,
    /// What a listing met on its way.
    pub report: Option<Report>,
    /// The records that match where one was asked for.
    pub matches: Option<Matches>,
    /// What became of each input of a bulk run.
    pub outcomes: Option<Outcomes>,
    /// Why.
    #[serde(skip)]
    pub cause: Option<Error>,
    /// Why, if it is an error of the language that called: an exception of a function that a user gave.
    #[serde(skip)]
    pub foreign: Option<Foreign>,
}

/// An error of another language, which only that language's binding can read.
pub type Foreign = Arc<dyn Any + Send + Sync>;

/// Which time limit passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Limit {
    /// Making the connection took longer than `connect_timeout`.
    Connect,
    /// One attempt took longer than `timeout`.
    Attempt,
    /// The whole call took longer than `deadline`.
    Deadline,
}

/// What looking for a record came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Looked {
    /// There was nothing to look for it by, or looking failed.
    NotLooked,
    /// It was not there. If the request is still under way, it may come yet.
    NotFound,
    /// Several records match.
    Several,
}

/// How names are spelled for the caller: `last_name` or `lastName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// As in Rust and Python.
    #[default]
    Snake,
    /// As in JavaScript.
    Camel,
}

impl Error {
    /// An error of this class.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, details: Box::new(Details { message: message.into(), ..Details::default() }) }
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut Details)) -> Self {
        change(&mut self.details);
        self
    }

    /// The same error, said of this operation.
    #[must_use]
    pub fn of(self, operation: &'static Operation) -> Self {
        self.with(|details| {
            details.crm = Some(operation.crm);
            details.operation = Some(operation.name);
        })
    }

    /// The same error with its cause in the language that called.
    #[must_use]
    pub fn caused_by(self, foreign: Foreign) -> Self {
        self.with(|details| details.foreign = Some(foreign))
    }

    /// A write that was sent and has no answer that can be read: whatever the cause, only the outcome is unknown.
    pub(crate) fn outcome_unknown(cause: Error) -> Self {
        let attempts = cause.details.attempts;
        let message = format!(
            "the request was sent, and whether it was carried out is not known: {}. Look before you send it again",
            cause.details.message.trim_end_matches('.')
        );
        Self::new(ErrorKind::OutcomeUnknownError, message).with(|details| {
            details.crm = cause.details.crm;
            details.operation = cause.details.operation;
            details.attempts = attempts;
            details.sent = Some(true);
            details.cause = Some(cause);
        })
    }

    /// The same unknown outcome, with what looking for the record came to.
    pub(crate) fn looked(self, looked: Looked, what: &str, attempts: u32) -> Self {
        self.with(|details| {
            details.reconciled = Some(looked);
            details.attempts = details.attempts.max(attempts);
            details.message = format!("{}. {what}", details.message);
        })
    }

    /// Its class.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What is known of it.
    pub const fn details(&self) -> &Details {
        &self.details
    }

    /// Whether it is of this class or of one below it.
    pub fn is(&self, kind: ErrorKind) -> bool {
        std::iter::successors(Some(self.kind), |kind| kind.parent()).any(|ancestor| ancestor == kind)
    }

    /// Its attributes as JSON, those of its class only, its cause under `cause`: what a binding makes its exception of.
    pub fn to_json(&self, naming: Naming) -> Value {
        let mut known = match serde_json::to_value(&*self.details) {
            Ok(Value::Object(known)) => known,
            _ => Map::new(),
        };
        let mut fields = Map::new();
        let classes: Vec<_> = std::iter::successors(Some(self.kind), |kind| kind.parent()).collect();
        for (name, javascript) in classes.iter().rev().flat_map(|kind| kind.attributes()) {
            let value = known.remove(*name).unwrap_or(Value::Null);
            fields.insert(if naming == Naming::Camel { *javascript } else { *name }.to_owned(), value);
        }
        fields.insert("class".to_owned(), self.kind.name().into());
        fields.insert("text".to_owned(), self.to_string().into());
        if let Some(cause) = &self.details.cause {
            fields.insert("cause".to_owned(), cause.to_json(naming));
        }
        Value::Object(fields)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(crm) = self.details.crm {
            write!(formatter, "{crm}")?;
            if let Some(operation) = self.details.operation {
                write!(formatter, " {operation}")?;
            }
            write!(formatter, ": ")?;
        }
        write!(formatter, "{}", self.details.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.details.cause.as_ref().map(|cause| cause as _)
    }
}

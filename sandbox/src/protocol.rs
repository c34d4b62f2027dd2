//! What the sandbox needs to know about a CRM to give it a room: the one list that `url`, `credentials`, the store and the router share.

use std::sync::Arc;

use axum::Router;
use rusqlite::Transaction;

use crate::guardant;
use crate::rkeeper;
use crate::salesman;
use crate::store::Store;
use crate::{Error, Options};

/// One CRM: its name, how a client reaches it, its tables and its routes.
pub(crate) struct Protocol {
    pub(crate) name: &'static str,
    /// What follows `http://127.0.0.1:PORT` in the base URL that a client takes.
    pub(crate) base_path: &'static str,
    /// What a client needs, by the argument names of our clients.
    pub(crate) credentials: &'static [(&'static str, &'static str)],
    /// Raised when the tables change, so that an older file is refused rather than misread.
    pub(crate) version: i64,
    pub(crate) schema: &'static str,
    /// Puts in the document's examples and so many synthetic customers.
    pub(crate) fill: fn(&Transaction<'_>, usize) -> rusqlite::Result<()>,
    /// The routes, nested below a path of their own and without a fallback at the root, so that rooms can be merged.
    pub(crate) routes: fn(Arc<Store>, &Options) -> Router,
}

pub(crate) const PROTOCOLS: &[Protocol] = &[guardant::PROTOCOL, rkeeper::PROTOCOL, salesman::PROTOCOL];

/// The protocol of this name, or an error that lists the names.
pub(crate) fn find(name: &str) -> Result<&'static Protocol, Error> {
    PROTOCOLS.iter().find(|protocol| protocol.name == name).ok_or_else(|| Error::UnknownCrm {
        name: name.to_owned(),
        known: PROTOCOLS.iter().map(|protocol| protocol.name).collect(),
    })
}

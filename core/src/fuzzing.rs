//! What the fuzz targets reach: the places that read what a server sent, without a server. No part of the interface.
#![allow(missing_docs, reason = "for `fuzz/` only")]

use std::borrow::Cow;

use serde_json::Map;
use url::Url;

use crate::answer::Answer;
use crate::client::Client;
use crate::http::Response;
use crate::operation::Operation;
use crate::{Error, http};

/// Every operation of a client.
pub fn operations(client: &Client) -> &'static [&'static Operation] {
    client.operations()
}

/// What an operation makes of an answer.
pub fn opened(client: &Client, operation: &'static Operation, status: u16, body: &[u8]) -> Result<Answer, Error> {
    let (answer, refused) = client.opened(operation, Response::made(status, body), Map::new());
    if refused { Err(answer.refused()) } else { Ok(answer) }
}

/// The URL of a request.
pub fn join(base: &Url, path: &str, query: &[(String, String)]) -> Url {
    let query: Vec<_> = query.iter().map(|(name, value)| (Cow::from(name.clone()), value.clone())).collect();
    http::address::join(base, path, &query)
}

/// The text without these secrets.
pub fn mask(text: &str, secrets: &[&str]) -> String {
    http::mask::mask(text, secrets)
}

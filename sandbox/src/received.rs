//! The list of what was received, which tests assert on and people print: so no secret may ever get into it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

use axum::extract::Query;
use axum::http::{Uri, request};
use serde::Serialize;

use crate::lock;
use crate::protocol::PROTOCOLS;

/// How many requests are kept: a sandbox that is served for days must not fill the memory.
const KEPT: usize = 100_000;

const MASK: &str = "***";

/// One request as the sandbox received it, with `***` in the place of secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Received {
    /// `GET`, `POST`, `PUT`, `DELETE`, ...
    pub method: String,
    /// The path as it was sent, without the query.
    pub path: String,
    /// The query, decoded; of a key that was sent twice, the last value.
    pub query: BTreeMap<String, String>,
    /// The headers, with names in lower case; values of a name that was sent twice are joined by `, `.
    pub headers: BTreeMap<String, String>,
    /// The body as text; bytes that are not UTF-8 became `U+FFFD`.
    pub body: String,
    /// The status that was answered; `None` if the answer was lost, or has not been given yet.
    pub status: Option<u16>,
}

/// The requests in the order of their arrival.
#[derive(Default)]
pub(crate) struct Log(Mutex<Entries>);

#[derive(Default)]
struct Entries {
    /// How many have been forgotten: the number of the first that is kept.
    forgotten: usize,
    kept: VecDeque<Received>,
}

impl Log {
    /// Notes a request whose headers are here and whose body may still be under way. Returns its number.
    pub(crate) fn arrived(&self, parts: &request::Parts) -> usize {
        let received = Received {
            method: parts.method.to_string(),
            path: mask_known(parts.uri.path().to_owned()),
            query: masked(query(&parts.uri)),
            headers: masked(headers(parts)),
            body: String::new(),
            status: None,
        };
        let mut entries = lock(&self.0);
        entries.kept.push_back(received);
        if entries.kept.len() > KEPT {
            entries.kept.pop_front();
            entries.forgotten += 1;
        }
        entries.forgotten + entries.kept.len() - 1
    }

    pub(crate) fn body(&self, number: usize, body: &[u8]) {
        let body = mask_known(String::from_utf8_lossy(body).into_owned());
        self.change(number, |received| received.body = body);
    }

    pub(crate) fn answered(&self, number: usize, status: u16) {
        self.change(number, |received| received.status = Some(status));
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        lock(&self.0).kept.iter().cloned().collect()
    }

    fn change(&self, number: usize, change: impl FnOnce(&mut Received)) {
        let mut entries = lock(&self.0);
        let index = number.checked_sub(entries.forgotten);
        if let Some(received) = index.and_then(|index| entries.kept.get_mut(index)) {
            change(received);
        }
    }
}

/// The query's pairs; what is no query has none.
pub(crate) fn query(uri: &Uri) -> BTreeMap<String, String> {
    Query::try_from_uri(uri).map_or_else(|_| BTreeMap::new(), |Query(pairs)| pairs)
}

fn headers(parts: &request::Parts) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in &parts.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        headers
            .entry(name.as_str().to_owned())
            .and_modify(|all| {
                all.push_str(", ");
                all.push_str(&value);
            })
            .or_insert_with(|| value.into_owned());
    }
    headers
}

fn masked(pairs: BTreeMap<String, String>) -> BTreeMap<String, String> {
    pairs
        .into_iter()
        .map(|(name, value)| {
            let hidden = is_secret_name(&name) || is_credential(&value);
            let value = if hidden { MASK.to_owned() } else { mask_known(value) };
            (name, value)
        })
        .collect()
}

/// The names under which CRMs take secrets, in headers, queries and credentials.
fn is_secret_name(name: &str) -> bool {
    const PARTS: &[&str] = &["authorization", "token", "apikey", "secret", "password", "cookie"];
    let name = name.to_ascii_lowercase().replace(['-', '_'], "");
    name == "sid" || name == "login" || PARTS.iter().any(|part| name.contains(part))
}

/// A value that carries a credential under whatever name.
fn is_credential(value: &str) -> bool {
    let scheme = value.split(' ').next().unwrap_or_default();
    value.contains(' ') && (scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("basic"))
}

/// Hides our own secrets wherever they stand, in a body say.
fn mask_known(mut text: String) -> String {
    for (name, value) in PROTOCOLS.iter().flat_map(|protocol| protocol.credentials) {
        if is_secret_name(name) && text.contains(value) {
            text = text.replace(value, MASK);
        }
    }
    text
}

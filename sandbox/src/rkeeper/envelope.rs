//! What r_keeper wraps around every answer, good or bad. Keys stand in the order in which the document prints them.

use std::hash::{BuildHasher, Hasher, RandomState};

use jiff::{Timestamp, tz};
use serde::Serialize;

use super::refusal::Fault;

/// The document's.
const VERSION: &str = "1.3.0.32";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Envelope<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<T>,
    ver: &'static str,
    timestamp: String,
    status: &'static str,
    request_id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Fault>,
}

impl<T> Envelope<T> {
    pub(crate) fn ok(data: T) -> Envelope<T> {
        Envelope { data: Some(data), status: "Ok", ..Envelope::empty() }
    }

    fn empty() -> Envelope<T> {
        Envelope {
            data: None,
            ver: VERSION,
            timestamp: timestamp(),
            status: "Err",
            request_id: request_id(),
            errors: Vec::new(),
        }
    }
}

impl Envelope<()> {
    pub(crate) fn err(errors: Vec<Fault>) -> Envelope<()> {
        Envelope { errors, ..Envelope::empty() }
    }
}

/// 32 hex digits that no request has had: the keys of each hasher are new (std seeds them from the system's randomness).
fn request_id() -> String {
    let [high, low] = [(); 2].map(|()| RandomState::new().build_hasher().finish());
    format!("{high:016x}{low:016x}")
}

/// `2020-02-12T13:15:34` on the server's clock, which is Moscow's: the document says of its time only that it has no zone,
/// and a client that takes it for UTC is wrong.
fn timestamp() -> String {
    let now = Timestamp::now().to_zoned(tz::offset(3).to_time_zone());
    now.strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

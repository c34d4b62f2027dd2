//! How r_keeper says no. The document shows neither the HTTP status that comes with `Err` nor the list of codes: both are ours.
//! Access and shape get a 4xx, and what only the business refuses (an unknown id, a name that is taken) comes under 200,
//! as both are met in the wild and a client has to look at the status line and at the envelope.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::envelope::Envelope;

/// One of the envelope's `errors`.
#[derive(Debug, Serialize)]
pub(crate) struct Fault {
    code: &'static str,
    text: &'static str,
    details: String,
}

#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    errors: Vec<Fault>,
}

impl Fault {
    /// `key`: the name under which the id was sent.
    pub(crate) fn unknown(key: &str) -> Fault {
        Fault { code: "DLW-0023", text: "There is no record with this identifier", details: key.to_owned() }
    }

    pub(crate) fn empty(key: &str) -> Fault {
        Fault { code: "DLW-0033", text: "This must not be empty", details: key.to_owned() }
    }
}

impl Refusal {
    pub(crate) fn unauthorized() -> Refusal {
        let text = "The header sid is missing, or its value is not known";
        Refusal::new(StatusCode::UNAUTHORIZED, "DLW-0001", text, "sid")
    }

    pub(crate) fn no_route() -> Refusal {
        Refusal::new(StatusCode::NOT_FOUND, "DLW-0002", "There is nothing at this path", "")
    }

    pub(crate) fn no_method() -> Refusal {
        Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "DLW-0003", "This path does not take this method", "")
    }

    pub(crate) fn no_object() -> Refusal {
        let text = "The query has no objectId, or it is not an object of this account";
        Refusal::new(StatusCode::BAD_REQUEST, "DLW-0004", text, "objectId")
    }

    pub(crate) fn parameter(key: &str) -> Refusal {
        Refusal::new(StatusCode::BAD_REQUEST, "DLW-0005", "A parameter of the query is missing", key)
    }

    pub(crate) fn body(details: impl Into<String>) -> Refusal {
        Refusal::new(StatusCode::BAD_REQUEST, "DLW-0006", "The body cannot be read", details)
    }

    pub(crate) fn unknown(key: &str) -> Refusal {
        Refusal::business(vec![Fault::unknown(key)])
    }

    pub(crate) fn taken(name: &str) -> Refusal {
        Refusal::new(StatusCode::OK, "DLW-0031", "The country has a city of this name", name)
    }

    pub(crate) fn in_use(by: &str) -> Refusal {
        Refusal::new(StatusCode::OK, "DLW-0032", "The record is in use and cannot be deleted", by)
    }

    pub(crate) fn read_only() -> Refusal {
        Refusal::new(StatusCode::OK, "DLW-0034", "The address is read only", "readOnly")
    }

    /// All that is wrong with a request that can be read.
    pub(crate) fn business(errors: Vec<Fault>) -> Refusal {
        Refusal { status: StatusCode::OK, errors }
    }

    fn new(status: StatusCode, code: &'static str, text: &'static str, details: impl Into<String>) -> Refusal {
        Refusal { status, errors: vec![Fault { code, text, details: details.into() }] }
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Refusal {
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "DLW-0000", "The sandbox's store failed", error.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status, Json(Envelope::err(self.errors))).into_response()
    }
}

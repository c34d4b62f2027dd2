//! How Guardant says no. The document knows one code, 10172, and neither the JSON around it nor the HTTP status:
//! the shape and the other codes here are ours, so a client must not depend on them.

use std::fmt::Display;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: u32,
    message: String,
}

impl Refusal {
    pub(crate) fn unauthorized() -> Refusal {
        let message = "Authorization is required: a Bearer token that the station knows";
        Refusal::new(StatusCode::UNAUTHORIZED, 10001, message)
    }

    pub(crate) fn no_route() -> Refusal {
        Refusal::new(StatusCode::NOT_FOUND, 10002, "There is nothing at this path")
    }

    pub(crate) fn no_method() -> Refusal {
        let message = "This path does not take this method";
        Refusal::new(StatusCode::METHOD_NOT_ALLOWED, 10003, message)
    }

    pub(crate) fn parameter(message: impl Into<String>) -> Refusal {
        Refusal::new(StatusCode::BAD_REQUEST, 10004, message)
    }

    pub(crate) fn body(message: impl Into<String>) -> Refusal {
        Refusal::new(StatusCode::BAD_REQUEST, 10005, message)
    }

    pub(crate) fn nameless() -> Refusal {
        let message = "One of customerName, customerLastName and customerCompanyName must not be empty";
        Refusal::new(StatusCode::BAD_REQUEST, 10171, message)
    }

    pub(crate) fn no_customer(id: impl Display) -> Refusal {
        let message = format!("There is no customer {id}");
        Refusal::new(StatusCode::NOT_FOUND, 10172, message)
    }

    fn new(status: StatusCode, code: u32, message: impl Into<String>) -> Refusal {
        Refusal { status, code, message: message.into() }
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Refusal {
        let message = format!("The sandbox's store failed: {error}");
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, 10000, message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = json!({ "error": { "code": self.code, "message": self.message } });
        (self.status, Json(body)).into_response()
    }
}

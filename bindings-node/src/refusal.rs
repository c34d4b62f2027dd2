//! Errors on their way to JavaScript: their attributes as JSON text, of which `js/errors.js` makes the right class.

use crmkit::{Error, Naming};
use napi::Status;
use serde_json::json;

/// An error of the core.
pub(crate) fn text(error: &Error) -> String {
    error.to_json(Naming::Camel).to_string()
}

/// An error of this binding.
pub(crate) fn made(class: &str, message: &str) -> String {
    json!({ "class": class, "text": message }).to_string()
}

/// An error as a synchronous function throws it: the text is the whole message.
pub(crate) fn thrown(text: String) -> napi::Error {
    napi::Error::new(Status::GenericFailure, text)
}

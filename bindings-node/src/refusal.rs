//! Errors on their way to JavaScript: their attributes as JSON text, of which `js/errors.js` makes the right class.

use crmkit::{Error, Naming};
use napi::Status;
use serde_json::json;

/// An error of the core. `foreign` says that its cause is what a function in JavaScript threw.
pub(crate) fn text(error: &Error) -> String {
    let mut json = error.to_json(Naming::Camel);
    if let (Some(fields), Some(_)) = (json.as_object_mut(), &error.details().foreign) {
        fields.insert("foreign".to_owned(), true.into());
    }
    json.to_string()
}

/// An error of this binding.
pub(crate) fn made(class: &str, message: &str) -> String {
    json!({ "class": class, "text": message }).to_string()
}

/// An error as a synchronous function throws it: the text is the whole message.
pub(crate) fn thrown(text: String) -> napi::Error {
    napi::Error::new(Status::GenericFailure, text)
}

//! Errors on their way to JavaScript: their attributes as JSON text, of which `js/errors.js` makes the right class.

use crmkit::{Error, Naming};
use napi::Status;
use serde_json::{Value, json};

use crate::source;

/// An error of the core. `foreign` says that its cause is what a function in JavaScript threw.
pub(crate) fn text(error: &Error) -> String {
    described(error).to_string()
}

fn described(error: &Error) -> Value {
    let mut json = error.to_json(Naming::Camel);
    let details = error.details();
    if let Some(fields) = json.as_object_mut() {
        if details.foreign.is_some() {
            fields.insert("foreign".to_owned(), true.into());
        }
        if let Some(matches) = &details.matches {
            let [model, records, sources] = source::matches(matches);
            fields.insert("matches".to_owned(), records);
            fields.insert("sources".to_owned(), sources);
            fields.insert("model".to_owned(), model);
        }
        if let Some(cause) = &details.cause {
            fields.insert("cause".to_owned(), described(cause));
        }
    }
    json
}

/// An error of this binding.
pub(crate) fn made(class: &str, message: &str) -> String {
    json!({ "class": class, "text": message }).to_string()
}

/// An error as a synchronous function throws it: the text is the whole message.
pub(crate) fn thrown(text: String) -> napi::Error {
    napi::Error::new(Status::GenericFailure, text)
}

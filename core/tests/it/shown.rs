//! Everything that an error shows, in every way that it can be looked at.

use crmkit::{Error, Naming};

pub(crate) fn shown(error: &Error) -> String {
    let (snake, camel) = (error.to_json(Naming::Snake), error.to_json(Naming::Camel));
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n{snake}\n{camel}\n");
    let details = error.details();
    for part in
        [&details.body, &details.excerpt, &details.code, &details.request_id, &details.path, &details.existing_id]
            .into_iter()
            .flatten()
    {
        text += part;
        text += "\n";
    }
    text += &details.message;
    details.cause.as_ref().map(shown).into_iter().fold(text, |text, cause| text + &cause)
}

pub(crate) fn hidden(error: &Error, secrets: &[impl AsRef<str>]) {
    let text = shown(error);
    for secret in secrets.iter().map(AsRef::as_ref) {
        assert!(!text.contains(secret), "{secret} is in: {text}");
    }
}

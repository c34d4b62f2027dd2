//! Headers that a user gives: what may be set, and what of it is secret.

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use super::settings::refuse;
use crate::Result;

/// Headers that belong to the message itself: set by hand they would break it.
const FRAMING: [&str; 7] =
    ["host", "content-length", "content-type", "transfer-encoding", "connection", "te", "upgrade"];

fn header_name(name: &str) -> Result<HeaderName> {
    let parsed = HeaderName::from_bytes(name.as_bytes());
    let parsed = parsed.map_err(|_| refuse(format!("headers: {name:?} is not a header name")))?;
    if FRAMING.contains(&parsed.as_str()) {
        return Err(refuse(format!("headers: {name:?} is set by the client itself")));
    }
    Ok(parsed)
}

pub(crate) fn header_value(what: &str, value: &str) -> Result<HeaderValue> {
    // Without the value: it could be a secret.
    HeaderValue::from_str(value).map_err(|_| refuse(format!("{what} has characters that a header cannot carry")))
}

pub(crate) fn add_headers<'a>(
    headers: &mut HeaderMap,
    given: impl Iterator<Item = (&'a String, &'a String)>,
) -> Result<()> {
    for (name, value) in given {
        let known = header_name(name)?;
        if headers.get(&known).is_some_and(HeaderValue::is_sensitive) {
            return Err(refuse(format!("headers: {name:?} is a setting of its own; give it once, and there")));
        }
        headers.insert(known, header_value(&format!("headers[{name:?}]"), value)?);
    }
    Ok(())
}

pub(crate) fn one_authorization(token: bool, headers: &HeaderMap) -> Result<()> {
    if token && headers.contains_key(AUTHORIZATION) {
        return Err(refuse("token and an Authorization header were both given; give one".to_owned()));
    }
    Ok(())
}

/// What is secret of a header: of an authorization, what follows its scheme.
pub(super) fn secret<'a>(name: &HeaderName, value: &'a HeaderValue) -> Option<&'a str> {
    let text = std::str::from_utf8(value.as_bytes()).ok()?.trim();
    let text = if *name == AUTHORIZATION { text.split_once(' ').map_or(text, |(_, rest)| rest.trim()) } else { text };
    // A short value would mask half the text, and is no secret.
    (text.len() >= SHORTEST_SECRET).then_some(text)
}

pub(super) const SHORTEST_SECRET: usize = 6;

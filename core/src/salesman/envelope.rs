//! What an answer says of itself. The HTTP status is always 200; the body has the code, or is no JSON at all.

use bytes::Bytes;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::ErrorKind;
use crate::answer::cut;
use crate::client::{Refusal, plain};
use crate::operation::Operation;

/// How much of a page of HTML an error quotes, in characters.
const QUOTED: usize = 200;

/// What stands around the data. Whatever type a part has, the others count.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(default)]
    result: Value,
    #[serde(default)]
    error: Value,
    #[serde(default)]
    exists: Value,
    #[serde(default, borrow)]
    data: Option<&'a RawValue>,
}

impl<'a> Envelope<'a> {
    fn of(body: &'a str) -> Option<Self> {
        // serde would read a list too, its items as fields in their order.
        if body.trim_start().starts_with('{') { serde_json::from_str(body).ok() } else { None }
    }

    /// R: it failed if and only if `result` is `Error` or `error` is an object that is not empty. Success can carry
    /// `"error": ""` or `[]`.
    fn failed(&self) -> bool {
        self.result == "Error" || self.error.as_object().is_some_and(|error| !error.is_empty())
    }

    /// The client that is there already: `exists`, or `data` as the document says. What is no number names nobody, and
    /// may be anything that the server repeats.
    fn existing(&self) -> Option<String> {
        let data = || serde_json::from_str(self.data?.get()).ok().as_ref().and_then(plain);
        let names = |id: &String| id.bytes().all(|byte| byte.is_ascii_digit()) && id.bytes().any(|byte| byte != b'0');
        plain(&self.exists).filter(names).or_else(|| data().filter(names))
    }
}

pub(super) fn refusal(operation: &'static Operation, body: &str) -> Option<Refusal> {
    let text = body.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        // R: so it answers an HTTP method that it does not know.
        return Some(crash("the answer is empty".to_owned()));
    }
    if text.starts_with('<') {
        return Some(crash(format!("a page instead of an answer: {}", words(text))));
    }
    let envelope = Envelope::of(text)?;
    let code = envelope.error.get("code").and_then(plain);
    let kind = code.as_deref().and_then(|code| kind(operation, code));
    let existing_id = if kind == Some(ErrorKind::AlreadyExistsError) { envelope.existing() } else { None };
    Some(Refusal {
        message: envelope.error.get("text").and_then(plain),
        explicit: envelope.failed(),
        kind: Some(kind.unwrap_or(ErrorKind::ApiError)),
        existing_id,
        code,
        ..Refusal::default()
    })
}

/// A server that crashed may have acted before.
fn crash(message: String) -> Refusal {
    let kind = Some(ErrorKind::ServerError);
    Refusal { message: Some(message), explicit: true, kind, crashed: true, ..Refusal::default() }
}

/// The codes of the document and those of the public server: they do not contradict each other within an operation.
fn kind(operation: &'static Operation, code: &str) -> Option<ErrorKind> {
    let method = operation.name.rsplit('.').next().unwrap_or_default();
    Some(match (code.parse::<u16>().ok()?, method) {
        (400 | 401, _) => ErrorKind::AuthenticationError,
        (403 | 404, _) => ErrorKind::NotFoundError,
        (304 | 406, "create" | "create_many") => ErrorKind::AlreadyExistsError,
        (406 | 408, "delete") => ErrorKind::ConflictError,
        (402 | 405, _) => ErrorKind::InvalidRequestError,
        (500..600, _) => ErrorKind::ServerError,
        _ => return None,
    })
}

/// The words of a page, without its tags.
fn words(html: &str) -> String {
    let texts = html.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text));
    let words: Vec<_> = texts.flat_map(str::split_whitespace).collect();
    cut(&words.join(" "), QUOTED)
}

/// R: some hosts write valid JSON and HTML behind it. The JSON counts.
pub(super) fn trimmed(body: Bytes) -> Bytes {
    if !body.contains(&b'<') || !matches!(body.trim_ascii_start().first(), Some(b'{' | b'[')) {
        return body;
    }
    let mut values = serde_json::Deserializer::from_slice(&body).into_iter::<IgnoredAny>();
    let end = match values.next() {
        Some(Ok(_)) => values.byte_offset(),
        _ => return body,
    };
    match body.get(end..).map(<[u8]>::trim_ascii_start) {
        Some([b'<', ..]) => body.slice(..end),
        _ => body,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::salesman::operations::{CUSTOMERS_CREATE, CUSTOMERS_DELETE, CUSTOMERS_GET};

    fn explicit(body: &str) -> bool {
        refusal(&CUSTOMERS_GET, body).is_some_and(|refusal| refusal.explicit)
    }

    #[test]
    fn an_empty_error_is_none() {
        for body in [r#"{"data":1,"error":""}"#, r#"{"data":1,"error":[]}"#, r#"{"data":1,"error":{}}"#, "[1]"] {
            assert!(!explicit(body), "{body}");
        }
        for body in [r#"{"result":"Error"}"#, r#"{"data":1,"error":{"code":1}}"#, "", " ", "<br />"] {
            assert!(explicit(body), "{body}");
        }
    }

    #[test]
    fn one_code_means_different_things() {
        let body = r#"{"result":"Error","error":{"code":"406","text":"x"},"data":6274}"#;
        let of = |operation| refusal(operation, body).unwrap();
        assert_eq!(of(&CUSTOMERS_CREATE).kind, Some(ErrorKind::AlreadyExistsError));
        assert_eq!(of(&CUSTOMERS_CREATE).existing_id.as_deref(), Some("6274"));
        assert_eq!(of(&CUSTOMERS_DELETE).kind, Some(ErrorKind::ConflictError));
        assert_eq!(of(&CUSTOMERS_GET).kind, Some(ErrorKind::ApiError));
    }

    #[test]
    fn html_behind_json_is_cut_off_and_other_things_are_not() {
        let cut = |text: &'static str| trimmed(Bytes::from_static(text.as_bytes()));
        assert_eq!(cut("{\"a\":\"<b>\"}\n<br />{}"), "{\"a\":\"<b>\"}");
        for whole in ["{\"a\":\"<b>\"}", "{\"a\":1} {\"b\":\"<\"}", "<b>{}</b>", "", "{\"a\":<"] {
            assert_eq!(cut(whole), whole);
        }
    }
}

//! What came back: the envelope taken off, records made of what is inside, or the error that it stands for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use bytestring::ByteString;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::client::Client;
pub use crate::http::Response;
use crate::model::Model;
use crate::operation::Operation;
pub(crate) use crate::record::Failure;
use crate::record::{self, reason};
use crate::{Error, ErrorKind, Reconciled, Result, personal};

/// How much of a body an error keeps, in characters.
const BODY: usize = 4096;
const EXCERPT: usize = 300;

/// A successful answer of an operation, not yet read.
pub struct Answer {
    client: Client,
    operation: &'static Operation,
    response: Response,
    /// The body of the request.
    asked: Map<String, Value>,
}

impl Answer {
    pub(crate) const fn new(
        client: Client,
        operation: &'static Operation,
        response: Response,
        asked: Map<String, Value>,
    ) -> Self {
        Self { client, operation, response, asked }
    }

    /// Status, headers and body.
    pub const fn response(&self) -> &Response {
        &self.response
    }

    /// The same answer, known in this way.
    pub(crate) fn reconciled(mut self, how: Reconciled) -> Self {
        self.response.reconciled = Some(how);
        self
    }

    /// The same answer with another body.
    pub(crate) fn with_body(mut self, body: Vec<u8>) -> Self {
        self.response.body = body.into();
        self
    }

    /// The record that it carries.
    pub fn one<T: Model>(&self) -> Result<T> {
        self.read(One(self))
    }

    /// The records that it carries.
    pub fn many<T: Model>(&self) -> Result<Vec<T>> {
        self.read(Many(self))
    }

    /// The object that it carries, with the vendor's own keys.
    pub fn object(&self) -> Result<serde_json::Map<String, serde_json::Value>> {
        self.read(Keys)
    }

    /// A number somewhere in the answer: `params.pageall`.
    pub(crate) fn number(&self, path: &str) -> Result<u64> {
        let found = self.response.text().ok().and_then(|text| at(text, path));
        found.ok_or_else(|| self.misread(&Failure::at(path, "there is no number there".to_owned())))
    }

    /// The error of an answer that does not say that the call was carried out.
    pub(crate) fn refused(&self) -> Error {
        let success = self.response.is_success();
        if success { self.not_done() } else { refused(&self.client, self.operation, &self.response) }
    }

    fn not_done(&self) -> Error {
        let why = match self.response.text() {
            Err(failure) => return self.misread(&failure),
            Ok(text) => match serde_json::from_str::<IgnoredAny>(text) {
                Err(error) => describe(text, &error),
                Ok(_) => "it does not say that this was done".to_owned(),
            },
        };
        self.misread(&Failure::at("", why))
    }

    /// The whole answer, to the letter.
    pub fn into_text(self) -> ByteString {
        ByteString::try_from(self.response.body).unwrap_or_default()
    }

    fn read<T>(&self, shape: impl Shape<T>) -> Result<T> {
        let text = self.response.text().map_err(|failure| self.misread(&failure))?;
        let Some(key) = self.operation.unwrap else {
            return self.whole(text, shape);
        };
        let (mut failure, mut inside) = (None, false);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let found = Wrapped { key, shape: Some(shape), failure: &mut failure, inside: &mut inside, value: None }
            .deserialize(&mut deserializer)
            .and_then(|value| deserializer.end().map(|()| value));
        match (found, failure) {
            (_, Some(failure)) => Err(self.misread(&failure)),
            (Ok(Some(value)), None) => Ok(value),
            (Ok(None), None) => Err(self.misread(&Failure::at("", format!("there is no `{key}` in it")))),
            (Err(error), None) => {
                let path = if inside && error.is_data() { key } else { "" };
                Err(self.misread(&Failure::at(path, describe(text, &error))))
            }
        }
    }

    /// An answer that is the record itself.
    fn whole<T>(&self, text: &str, shape: impl Shape<T>) -> Result<T> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let found = shape.read(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
        match found {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(failure)) => Err(self.misread(&failure)),
            Err(error) => Err(self.misread(&Failure::at("", describe(text, &error)))),
        }
    }

    /// A 2xx that cannot be read: a refusal after all, if the body says so; of a write nobody knows whether it
    /// happened.
    pub(crate) fn misread(&self, failure: &Failure) -> Error {
        let body = String::from_utf8_lossy(&self.response.body);
        if self.client.says_no(self.operation, &body) {
            return self.client.refused(self.operation, &self.response);
        }
        let place = if failure.path.is_empty() { String::new() } else { format!(" at `{}`", failure.path) };
        let status = self.response.status;
        let masked = |text: &str| self.client.masked(&self.response, text);
        // serde shows a value that does not fit.
        let reason = masked(&personal::reason(&failure.message, &failure.path, self.client.personal()));
        let message = format!("HTTP {status}, but the answer is not what the API promises{place}: {reason}");
        let error = Error::new(ErrorKind::DecodeError, message).of(self.operation).with(|details| {
            details.status = Some(status);
            details.path = Some(failure.path.clone());
            details.excerpt = Some(cut(&masked(&body), EXCERPT));
            details.attempts = self.response.attempts;
        });
        if self.operation.writes() { Error::outcome_unknown(error) } else { error }
    }

    fn record<T: Model>(&self, text: &str, asked: &Map<String, Value>) -> Result<T, Failure> {
        let mut record: T = record::read(&self.response.body, text)?;
        record.complete(asked).map_err(|message| Failure::at("", message))?;
        Ok(record)
    }

    /// One row of an answer to several, and what was asked for it.
    pub(crate) fn row<T: Model>(&self, text: &str, asked: &Map<String, Value>) -> Result<T> {
        self.record(text, asked).map_err(|failure| self.misread(&failure))
    }
}

/// One record, or a list of them: what is under the envelope's key.
trait Shape<T> {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Result<T, Failure>, D::Error>;
}

struct One<'a>(&'a Answer);

impl<T: Model> Shape<T> for One<'_> {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Result<T, Failure>, D::Error> {
        let raw = <&'de RawValue as serde::Deserialize>::deserialize(deserializer)?;
        Ok(self.0.record(raw.get(), &self.0.asked))
    }
}

struct Keys;

impl Shape<serde_json::Map<String, serde_json::Value>> for Keys {
    fn read<'de, D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Result<serde_json::Map<String, serde_json::Value>, Failure>, D::Error> {
        serde::Deserialize::deserialize(deserializer).map(Ok)
    }
}

struct Many<'a>(&'a Answer);

impl<T: Model> Shape<Vec<T>> for Many<'_> {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Result<Vec<T>, Failure>, D::Error> {
        deserializer.deserialize_any(Records { answer: self.0, record: std::marker::PhantomData })
    }
}

struct Records<'a, T> {
    answer: &'a Answer,
    record: std::marker::PhantomData<T>,
}

impl<'de, T: Model> Visitor<'de> for Records<'_, T> {
    type Value = Result<Vec<T>, Failure>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut records = Vec::with_capacity(items.size_hint().unwrap_or(0));
        while let Some(raw) = items.next_element::<&'de RawValue>()? {
            // Some servers write a record of which they know nothing as an empty list.
            if raw.get() == "[]" {
                continue;
            }
            match self.answer.record(raw.get(), &self.answer.asked) {
                Ok(record) => records.push(record),
                Err(failure) => {
                    // Read on to the end, or the parser's own error would hide this one.
                    while items.next_element::<IgnoredAny>()?.is_some() {}
                    return Ok(Err(failure.under(&format!("[{}]", records.len()))));
                }
            }
        }
        Ok(Ok(records))
    }

    /// Some servers write an empty list as null.
    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(Ok(Vec::new()))
    }
}

/// An object of which one key is wanted. A failure inside goes out by `failure`, because it knows its path.
struct Wrapped<'f, T, S> {
    key: &'static str,
    shape: Option<S>,
    failure: &'f mut Option<Failure>,
    /// Whether an error is of what is under the key.
    inside: &'f mut bool,
    value: Option<T>,
}

impl<'de, T, S: Shape<T>> DeserializeSeed<'de> for Wrapped<'_, T, S> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T, S: Shape<T>> Visitor<'de> for Wrapped<'_, T, S> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with `{}`", self.key)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            *self.inside = key == self.key;
            match self.shape.take() {
                Some(shape) if *self.inside => match map.next_value_seed(Under(shape, std::marker::PhantomData))? {
                    Ok(value) => self.value = Some(value),
                    Err(failure) => {
                        *self.failure = Some(failure.under(self.key));
                        return Err(serde::de::Error::custom("see the failure"));
                    }
                },
                shape => {
                    self.shape = shape;
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(self.value)
    }
}

struct Under<S, T>(S, std::marker::PhantomData<T>);

impl<'de, T, S: Shape<T>> DeserializeSeed<'de> for Under<S, T> {
    type Value = Result<T, Failure>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.read(deserializer)
    }
}

/// What is wrong with a body as a whole.
fn describe(text: &str, error: &serde_json::Error) -> String {
    let start = text.trim_start();
    if start.is_empty() {
        "it is empty".to_owned()
    } else if start.starts_with('<') {
        "it is HTML, not JSON".to_owned()
    } else {
        reason(error)
    }
}

/// A number, or text of one, at a path of keys.
fn at(text: &str, path: &str) -> Option<u64> {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let fields: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text).ok()?;
    let inside = fields.get(key)?.get();
    match rest {
        Some(rest) => at(inside, rest),
        None => inside.trim_matches('"').parse().ok(),
    }
}

/// At most so many characters.
pub(crate) fn cut(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The error of an answer.
pub(crate) fn refused(client: &Client, operation: &'static Operation, response: &Response) -> Error {
    refused_by(client, operation, response, &String::from_utf8_lossy(&response.body))
}

/// The error of an answer, or of the part of it that `body` is: by its HTTP status, and by what the vendor's body says.
pub(crate) fn refused_by(client: &Client, operation: &'static Operation, response: &Response, body: &str) -> Error {
    let status = response.status;
    let refusal = client.refusal(operation, body).unwrap_or_default();
    // After its parts were read: they can be spelled otherwise than in the body.
    let masked = |text: &str| client.masked(response, text);
    let [code, said, request_id] =
        [refusal.code, refusal.message, refusal.request_id].map(|part| part.as_deref().map(masked));
    let kind = refusal.kind.filter(|_| response.is_success()).unwrap_or_else(|| kind_of(status));
    let with_code = code.as_deref().map(|code| format!(", code {code}")).unwrap_or_default();
    let said = said.as_deref().map(|said| format!(": {}", said.trim_end_matches('.'))).unwrap_or_default();
    let advice = advice(kind, status);
    let error = Error::new(kind, format!("HTTP {status}{with_code}{said}. {advice}")).of(operation).with(|details| {
        details.status = Some(status);
        details.code = code;
        details.request_id = request_id;
        details.existing_id = refusal.existing_id;
        details.body = Some(cut(&masked(body), BODY));
        details.retry_after = response.retry_after();
        details.attempts = response.attempts;
    });
    // A gateway that gave up, or a server that crashed, says nothing of what was done.
    let unknown = matches!(status, 502 | 504) || (refusal.crashed && response.is_success());
    if operation.writes() && unknown { Error::outcome_unknown(error) } else { error }
}

const fn kind_of(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::AuthenticationError,
        403 => ErrorKind::AccessDeniedError,
        404 => ErrorKind::NotFoundError,
        400 | 405 | 422 => ErrorKind::InvalidRequestError,
        409 => ErrorKind::ConflictError,
        429 => ErrorKind::RateLimitError,
        500.. => ErrorKind::ServerError,
        _ => ErrorKind::ApiError,
    }
}

/// What to do next.
const fn advice(kind: ErrorKind, status: u16) -> &'static str {
    match kind {
        ErrorKind::AuthenticationError => "Check the token, key or login",
        ErrorKind::AccessDeniedError => "The caller may not do this",
        ErrorKind::NotFoundError => "Check the id",
        ErrorKind::InvalidRequestError => "Check the arguments",
        ErrorKind::AlreadyExistsError => "Use the record that is there (`existing_id`)",
        ErrorKind::ConflictError => "Read the record again and decide anew",
        ErrorKind::RateLimitError => "Send less, or set rate_limit",
        ErrorKind::ServerError => "The CRM failed; try again later",
        _ if status >= 300 && status < 400 => "Redirects are not followed; check base_url",
        _ => "The CRM's own words say why",
    }
}

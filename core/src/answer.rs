//! What came back: the envelope taken off, records made of what is inside, or the error that it stands for.

use std::borrow::Cow;
use std::collections::HashMap;

use bytestring::ByteString;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::client::Client;
pub use crate::http::Response;
use crate::model::Model;
use crate::operation::Operation;
pub(crate) use crate::record::Failure;
use crate::record::{self, Reading, reason};
use crate::scan::{Astray, Scan};
use crate::{Error, ErrorKind, Reconciled, Result, personal};

/// How much of a body an error keeps, in characters.
const BODY: usize = 4096;
const EXCERPT: usize = 300;

/// A successful answer of an operation, not yet read.
pub struct Answer {
    client: Client,
    operation: &'static Operation,
    /// Boxed, or an answer would be large beside what else can come of a call.
    response: Box<Response>,
    /// Its body, if it is text.
    text: Option<ByteString>,
    /// The body of the request.
    asked: Map<String, Value>,
}

impl Answer {
    pub(crate) fn new(
        client: Client,
        operation: &'static Operation,
        response: Response,
        asked: Map<String, Value>,
    ) -> Self {
        let text = ByteString::try_from(response.body.clone()).ok();
        Self { client, operation, response: Box::new(response), text, asked }
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
        self.text = ByteString::try_from(self.response.body.clone()).ok();
        self
    }

    /// The record that it carries.
    pub fn one<T: Model>(&self) -> Result<T> {
        self.read(|scan| match self.next(scan)? {
            Some(record) => Ok(record),
            None => Ok(Self::record("[]", &self.asked)?),
        })
    }

    /// The records that it carries.
    pub fn many<T: Model>(&self) -> Result<Vec<T>> {
        self.read(|scan| self.list(scan))
    }

    /// The object that it carries, with the vendor's own keys.
    pub fn object(&self) -> Result<serde_json::Map<String, serde_json::Value>> {
        self.read(|scan| scan.value()?.map_err(|error| misfit(&error)))
    }

    /// A number somewhere in the answer: `params.pageall`.
    pub(crate) fn number(&self, path: &str) -> Result<u64> {
        let found = self.text().ok().and_then(|text| at(text, path));
        found.ok_or_else(|| self.misread(&Failure::at(path, "there is no number there".to_owned())))
    }

    /// The error of an answer that does not say that the call was carried out.
    pub(crate) fn refused(&self) -> Error {
        let success = self.response.is_success();
        if success { self.not_done() } else { refused(&self.client, self.operation, &self.response) }
    }

    fn not_done(&self) -> Error {
        let why = match self.text() {
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
        self.text.unwrap_or_default()
    }

    /// What `read` makes of the part of the answer that counts: what is under the envelope's key, or the whole.
    fn read<T>(&self, read: impl FnOnce(&mut Scan<'_>) -> Result<T, Wrong>) -> Result<T> {
        let (mut read, mut made) = (Some(read), None);
        let found = self.walk(&mut |scan| {
            made = read.take().map(|read| read(scan)).transpose()?;
            Ok(())
        });
        found.and_then(|()| made.ok_or(Wrong::Astray)).map_err(|wrong| self.wrong(wrong))
    }

    /// The same, once for all that can be made.
    fn walk(&self, read: &mut Read<'_>) -> Result<(), Wrong> {
        let text = self.text()?;
        let _reading = Reading::of(text);
        let mut scan = Scan::of(text);
        match self.operation.unwrap {
            Some(key) => under(&mut scan, key, read)?,
            None => read(&mut scan)?,
        }
        if scan.ended() { Ok(()) } else { Err(Wrong::Astray) }
    }

    fn wrong(&self, wrong: Wrong) -> Error {
        match wrong {
            Wrong::Here(failure) => self.misread(&failure),
            Wrong::Astray => self.misread(&Failure::at("", astray(self.text.as_deref().unwrap_or_default()))),
        }
    }

    /// The body, which was found to be text once.
    fn text(&self) -> Result<&ByteString, Failure> {
        self.text.as_ref().ok_or_else(|| Failure::at("", "it is not UTF-8".to_owned()))
    }

    /// The record that is next. Some servers write one of which they know nothing as an empty list: `None`.
    fn next<T: Model>(&self, scan: &mut Scan<'_>) -> Result<Option<T>, Wrong> {
        if let Some((mut record, length)) = record::leading::<T>(scan.rest()) {
            scan.skip(length);
            record.complete(&self.asked).map_err(|message| Failure::at("", message))?;
            return Ok(Some(record));
        }
        // Again, slower: perhaps it can be read when it is mended, and if not, the error says where.
        let text = scan.value::<&RawValue>()?.map_err(|_| Astray)?.get();
        if text == "[]" { Ok(None) } else { Ok(Some(Self::record(text, &self.asked)?)) }
    }

    fn list<T: Model>(&self, scan: &mut Scan<'_>) -> Result<Vec<T>, Wrong> {
        let mut records = Vec::new();
        if !scan.at('[') {
            // Some servers write an empty list as null.
            let null = scan.value::<Option<IgnoredAny>>()?.is_ok_and(|value| value.is_none());
            return if null { Ok(records) } else { Err(Failure::at("", "it must be a list".to_owned()).into()) };
        }
        scan.each(']', |scan| {
            let record = self.next(scan).map_err(|wrong| wrong.under(&format!("[{}]", records.len())))?;
            records.extend(record);
            Ok::<_, Wrong>(())
        })?;
        Ok(records)
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

    fn record<T: Model>(text: &str, asked: &Map<String, Value>) -> Result<T, Failure> {
        let mut record: T = record::read(text)?;
        record.complete(asked).map_err(|message| Failure::at("", message))?;
        Ok(record)
    }

    /// One row of an answer to several, and what was asked for it.
    pub(crate) fn row<T: Model>(&self, text: &str, asked: &Map<String, Value>) -> Result<T> {
        let _reading = self.text.as_ref().map(Reading::of);
        Self::record(text, asked).map_err(|failure| self.misread(&failure))
    }
}

/// Why a part of an answer cannot be read.
enum Wrong {
    /// It can be said where.
    Here(Failure),
    /// The text is no JSON, or no object with the key: told of the whole.
    Astray,
}

impl Wrong {
    fn under(self, parent: &str) -> Self {
        match self {
            Self::Here(failure) => Self::Here(failure.under(parent)),
            Self::Astray => Self::Astray,
        }
    }
}

impl From<Failure> for Wrong {
    fn from(failure: Failure) -> Self {
        Self::Here(failure)
    }
}

impl From<Astray> for Wrong {
    fn from(_: Astray) -> Self {
        Self::Astray
    }
}

/// What is made of a part of an answer.
type Read<'a> = dyn FnMut(&mut Scan<'_>) -> Result<(), Wrong> + 'a;

/// Reads what is under a key of an object: the first one of this name. The rest has to be JSON, and is not looked at.
fn under(scan: &mut Scan<'_>, key: &str, read: &mut Read<'_>) -> Result<(), Wrong> {
    if !scan.at('{') {
        scan.value::<IgnoredAny>()?.map_err(|_| Astray)?;
        return Err(Failure::at("", format!("it must be an object with `{key}`")).into());
    }
    let mut found = false;
    scan.each('}', |scan| {
        let name = scan.value::<Cow<'_, str>>()?.map_err(|_| Astray)?;
        if !scan.at(':') {
            return Err(Wrong::Astray);
        }
        if !found && name == key {
            found = true;
            read(scan).map_err(|wrong| wrong.under(key))
        } else {
            scan.value::<IgnoredAny>()?.map_err(|_| Astray)?;
            Ok(())
        }
    })?;
    if found { Ok(()) } else { Err(Failure::at("", format!("there is no `{key}` in it")).into()) }
}

/// A value that is not of the kind that belongs there, or no JSON.
fn misfit(error: &serde_json::Error) -> Wrong {
    if error.is_data() { Failure::at("", reason(error)).into() } else { Wrong::Astray }
}

/// What is wrong with a body that is not JSON to its end.
fn astray(text: &str) -> String {
    match serde_json::from_str::<IgnoredAny>(text) {
        Err(error) => describe(text, &error),
        Ok(_) => "it is not of the shape that the API promises".to_owned(),
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

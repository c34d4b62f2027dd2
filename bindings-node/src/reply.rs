//! What a call comes back with. It never rejects: an error is a reply too, for JavaScript throws it where it has the
//! caller's stack.

use std::collections::BTreeMap;

use bytes::Bytes;
use crmkit::{About, Answer, Client, Error, Model, Operation, Outcome, Page, Reconciled, Response, Shape, Status};
use napi::bindgen_prelude::{Buffer, Either, Either3, Utf16String};
use napi_derive::napi;
use serde::Serialize;

use crate::observe::NativeNotices;
use crate::running::{NativeAsk, NativeProgress};
use crate::{camel, refusal};

/// A record, a list, a page, an object, a response, nothing, an error, or a question.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub(crate) struct NativeReply {
    /// Which call it is the reply to.
    pub number: u32,
    /// The record, `{ items, spans, offset, totalPages }` of a page, `{ items, spans }` of a whole list, or an object with
    /// the vendor's own keys, as JSON with JavaScript's names.
    pub json: Option<Text>,
    /// The record's own text; of a page or a list the bytes of the whole answer, in which `spans` has where each record
    /// begins and ends, so that the text of a record costs nothing until somebody asks for it. An object has none.
    pub raw: Option<Raw>,
    /// Of the common interface, where in the bytes the texts are that its records were made of, as JSON.
    pub sources: Option<Text>,
    /// The model of the record or the records: `RKeeperCustomer`.
    pub model: Option<&'static str>,
    /// An error's attributes as JSON.
    pub error: Option<String>,
    /// Everything but the body of the answer, as JSON with JavaScript's names.
    pub response: Option<String>,
    /// The body of the answer; a page has it in its bytes.
    pub body: Option<String>,
    /// One for each row that was given.
    pub outcomes: Option<Vec<NativeOutcome>>,
    /// What a panic said: a mistake of ours.
    pub broken: Option<String>,
    /// The call needs a token before it can go on.
    pub ask: Option<NativeAsk>,
    /// How far the run is, before it goes on.
    pub progress: Option<NativeProgress>,
    /// What happened in the call, before it goes on.
    pub notices: Option<NativeNotices>,
}

/// What became of one row.
#[napi(object, object_from_js = false)]
pub(crate) struct NativeOutcome {
    /// `index`, `key`, `status` and `reconciled`, and `value`, the record, as JSON with JavaScript's names.
    pub json: Text,
    /// The record's own text.
    pub raw: Option<Raw>,
    /// As in a reply.
    pub sources: Option<Text>,
    /// An error's attributes as JSON.
    pub error: Option<String>,
}

#[derive(Serialize)]
struct Row<'a, T> {
    index: usize,
    key: Option<&'a str>,
    status: Status,
    value: Option<&'a T>,
    reconciled: Option<Reconciled>,
}

impl NativeOutcome {
    pub(crate) fn new<T: Model>(client: &Client, outcome: &Outcome<T>) -> Self {
        let Outcome { index, key, status, value, error, reconciled, .. } = outcome;
        let (key, value) = (key.as_deref(), value.as_ref());
        let row = Row { index: *index, key, status: *status, value, reconciled: *reconciled };
        crmkit::in_zone(client.zone(), || Self {
            json: text(camel::to_text(&row).unwrap_or_default()),
            raw: value.map(|record| own(record)),
            sources: None,
            error: error.as_ref().map(refusal::text),
        })
    }
}

impl NativeReply {
    pub(crate) fn failed(error: &Error) -> Self {
        Self { error: Some(refusal::text(error)), ..Self::default() }
    }

    /// The reply to an operation that is no listing.
    pub(crate) fn of(client: &Client, operation: &Operation, answer: &Answer) -> Result<Self, Error> {
        Ok(match (operation.shape, operation.model) {
            (Shape::Object, _) => Self::written(client, &answer.object()?),
            (Shape::List, Some(model)) => {
                crmkit::with_model!(model, Record => Self::list(client, answer, &answer.many::<Record>()?))
            }
            (_, Some(model)) => crmkit::with_model!(model, Record => Self::one(client, &answer.one::<Record>()?)),
            (_, None) => Self::default(),
        })
    }

    pub(crate) fn each<T: Model>(client: &Client, outcomes: &[Outcome<T>]) -> Self {
        let made = |outcome: &Outcome<T>| NativeOutcome::new(client, outcome);
        Self { outcomes: Some(outcomes.iter().map(made).collect()), model: Some(T::NAME), ..Self::default() }
    }

    fn one<T: Model>(client: &Client, record: &T) -> Self {
        Self::written(client, record).from::<T>(own(record))
    }

    fn list<T: Model>(client: &Client, answer: &Answer, items: &[T]) -> Self {
        let body = &answer.response().body;
        Self::written(client, &List { items, spans: spans(body, items) }).from::<T>(copied(body))
    }

    pub(crate) fn page<T: Model>(client: &Client, page: Page<T>) -> Self {
        let body = page.raw_json.into_bytes();
        let spans = spans(&body, &page.items);
        let written = Paged { items: &page.items, spans, offset: page.offset, total_pages: page.total_pages };
        let reply = Self::written(client, &written).from::<T>(copied(&body));
        Self { response: Some(described(client, &page.response)), ..reply }
    }

    /// The same reply with the response that it was made of.
    pub(crate) fn with(self, client: &Client, response: &Response) -> Self {
        let body = String::from_utf8_lossy(&response.body).into_owned();
        Self { response: Some(described(client, response)), body: Some(body), ..self }
    }

    /// The same reply with the text that its records came in.
    fn from<T: Model>(self, raw: Raw) -> Self {
        Self { raw: Some(raw), model: Some(T::NAME), ..self }
    }

    pub(crate) fn written(client: &Client, value: &impl Serialize) -> Self {
        match crmkit::in_zone(client.zone(), || camel::to_text(value)) {
            Ok(json) => Self { json: Some(text(json)), ..Self::default() },
            Err(error) => Self {
                error: Some(refusal::made("CrmError", &format!("a record could not be handed over: {error}"))),
                ..Self::default()
            },
        }
    }
}

/// Text as V8 keeps it. Of UTF-8 that is not ASCII it would make that itself, on JavaScript's thread and byte by byte,
/// which was a fifth of all that a call takes.
pub(crate) type Text = Either<String, Utf16String>;

/// Text, or bytes with texts in them.
pub(crate) type Raw = Either3<String, Utf16String, Buffer>;

pub(crate) fn text(text: String) -> Text {
    if text.is_ascii() { Either::A(text) } else { Either::B(text.into()) }
}

/// A record's own text.
fn own<T: Model>(record: &T) -> Raw {
    match text(record.raw().json().to_owned()) {
        Either::A(ascii) => Either3::A(ascii),
        Either::B(wide) => Either3::B(wide),
    }
}

#[derive(Serialize)]
struct List<'a, T> {
    items: &'a [T],
    spans: Vec<usize>,
}

#[derive(Serialize)]
struct Paged<'a, T> {
    items: &'a [T],
    spans: Vec<usize>,
    offset: u64,
    total_pages: Option<u64>,
}

/// Copied: a body is a window of the connection's buffer, which would live as long as any record in it.
pub(crate) fn copied(bytes: &[u8]) -> Raw {
    Either3::C(bytes.to_vec().into())
}

fn spans<T: Model>(body: &Bytes, records: &[T]) -> Vec<usize> {
    records.iter().flat_map(|record| span(body, record.raw().json())).collect()
}

/// Where a record, whose text shares the body's memory, begins and ends in it.
fn span(body: &Bytes, record: &str) -> [usize; 2] {
    let start = record.as_ptr().addr().saturating_sub(body.as_ptr().addr());
    [start, start + record.len()]
}

#[derive(Serialize)]
struct Described<'a> {
    status: u16,
    headers: BTreeMap<&'a str, String>,
    attempts: u32,
    request_id: Option<String>,
    ver: Option<String>,
    timestamp: Option<String>,
    reconciled: Option<&'static str>,
}

pub(crate) fn described(client: &Client, response: &Response) -> String {
    let mut headers: BTreeMap<_, String> = BTreeMap::new();
    for (name, value) in &response.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let values = headers.entry(name.as_str()).or_default();
        // As the Fetch standard joins the values of a name that comes again.
        *values = if values.is_empty() { value.into_owned() } else { format!("{values}, {value}") };
    }
    let About { request_id, ver, timestamp, .. } = client.about(response);
    let (status, attempts) = (response.status, response.attempts);
    let reconciled = response.reconciled.map(Reconciled::name);
    let described = Described { status, headers, attempts, request_id, ver, timestamp, reconciled };
    camel::to_text(&described).unwrap_or_default()
}

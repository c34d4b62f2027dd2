//! What a call comes back with. It never rejects: an error is a reply too, for JavaScript throws it where it has the
//! caller's stack.

use std::collections::BTreeMap;

use bytes::Bytes;
use crmkit::{About, Answer, Client, Error, Model, Operation, Outcome, Page, Reconciled, Response, Shape, Status};
use napi::Env;
use napi::bindgen_prelude::{Array, Object};
use serde::Serialize;

use crate::observe::NativeNotices;
use crate::quick::Laid;
use crate::running::{NativeAsk, NativeProgress};
use crate::text::Text;
use crate::written::Written;
use crate::{camel, refusal};

/// A record, a list, a page, an object, a response, nothing, an error, or a question. In JavaScript what is not there is
/// undefined.
#[derive(Default)]
pub(crate) struct NativeReply {
    /// The record, `{ items, spans, offset, totalPages }` of a page, `{ items, spans }` of a whole list, or an object with
    /// the vendor's own keys, as JSON with JavaScript's names.
    pub(crate) json: Option<Text>,
    /// The record's own text; of a page or a list the whole answer, in which `spans` has where each record begins and
    /// ends. As bytes, so that it costs little until somebody asks for it. An object has none.
    pub(crate) bytes: Option<Bytes>,
    /// Of the common interface, where in the bytes the texts are that its records were made of, as JSON.
    pub(crate) sources: Option<Text>,
    /// The model of the record or the records: `RKeeperCustomer`.
    pub(crate) model: Option<&'static str>,
    /// An error's attributes as JSON.
    pub(crate) error: Option<String>,
    /// Everything but the body of the answer, as JSON with JavaScript's names.
    pub(crate) response: Option<String>,
    /// The body of the answer; a page has it in its bytes.
    pub(crate) body: Option<String>,
    /// One for each row that was given.
    pub(crate) outcomes: Option<Vec<NativeOutcome>>,
    /// What a panic said: a mistake of ours.
    pub(crate) broken: Option<String>,
    /// What comes before the call goes on. Boxed, or each reply would be twice as large.
    pub(crate) before: Option<Box<Before>>,
}

/// What a call has to ask or to tell.
pub(crate) enum Before {
    /// It needs a token.
    Asks(NativeAsk),
    /// How far the run is.
    Tells(NativeProgress),
    /// What happened in it.
    Noticed(NativeNotices),
}

/// What became of one row.
pub(crate) struct NativeOutcome {
    /// `index`, `key`, `status` and `reconciled`, and `value`, the record, as JSON with JavaScript's names.
    pub(crate) json: Text,
    /// The record's own text.
    pub(crate) bytes: Option<Bytes>,
    /// As in a reply.
    pub(crate) sources: Option<Text>,
    /// An error's attributes as JSON.
    pub(crate) error: Option<String>,
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
            json: Text::of(camel::to_text(&row).unwrap_or_default().into_bytes()),
            bytes: value.map(own),
            sources: None,
            error: error.as_ref().map(refusal::text),
        })
    }

    fn hand_over<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        let mut object = Object::new(env)?;
        object.set("json", self.json.hand_over(env)?)?;
        shared(&mut object, *env, self.bytes.as_ref(), self.sources.as_ref(), self.error.as_deref())?;
        Ok(object)
    }
}

/// What replies and outcomes have both.
fn shared(
    object: &mut Object<'_>,
    env: Env,
    bytes: Option<&Bytes>,
    sources: Option<&Text>,
    error: Option<&str>,
) -> napi::Result<()> {
    if let Some(bytes) = bytes {
        // A character for each byte. V8 frees such text with the garbage around it; of buffers it sees only the shell, and
        // 60 MB of them gathered before it looked.
        object.set("bytes", env.create_string_latin1(bytes)?)?;
    }
    if let Some(sources) = sources {
        object.set("sources", sources.hand_over(&env)?)?;
    }
    if let Some(error) = error {
        object.set("error", error)?;
    }
    Ok(())
}

impl NativeReply {
    /// As JavaScript has it; `number` says which call it is the reply to.
    pub(crate) fn hand_over(self, env: &Env, number: u32) -> napi::Result<Object<'_>> {
        let mut object = Object::new(env)?;
        object.set("number", number)?;
        if let Some(json) = &self.json {
            object.set("json", json.hand_over(env)?)?;
        }
        if let Some(model) = self.model {
            object.set("model", model)?;
        }
        shared(&mut object, *env, self.bytes.as_ref(), self.sources.as_ref(), self.error.as_deref())?;
        for (name, text) in [("response", self.response), ("body", self.body), ("broken", self.broken)] {
            if let Some(text) = text {
                object.set(name, text)?;
            }
        }
        if let Some(outcomes) = &self.outcomes {
            let outcomes = outcomes.iter().map(|outcome| outcome.hand_over(env)).collect::<napi::Result<Vec<_>>>()?;
            object.set("outcomes", Array::from_vec(env, outcomes)?)?;
        }
        match self.before.map(|before| *before) {
            Some(Before::Asks(ask)) => object.set("ask", ask)?,
            Some(Before::Tells(progress)) => object.set("progress", progress)?,
            Some(Before::Noticed(notices)) => object.set("notices", notices)?,
            None => (),
        }
        Ok(object)
    }

    pub(crate) fn failed(error: &Error) -> Self {
        Self { error: Some(refusal::text(error)), ..Self::default() }
    }

    /// The reply to an operation that is no listing.
    pub(crate) fn of(client: &Client, operation: &Operation, answer: &Answer) -> Result<Self, Error> {
        Ok(match (operation.shape, operation.model) {
            (Shape::Object, _) => Self::written(client, &answer.object()?),
            (Shape::List, Some(model)) => {
                crmkit::with_model!(list model, Record => Self::list(client, answer, &answer.many::<Written<Record>>()?))
            }
            (_, Some(model)) => {
                crmkit::with_model!(one model, Record => Self::one(client, &answer.one::<Written<Record>>()?))
            }
            (_, None) => Self::default(),
        })
    }

    pub(crate) fn each<T: Model>(client: &Client, outcomes: &[Outcome<T>]) -> Self {
        let made = |outcome: &Outcome<T>| NativeOutcome::new(client, outcome);
        Self { outcomes: Some(outcomes.iter().map(made).collect()), model: Some(T::NAME), ..Self::default() }
    }

    fn one<T: Laid>(client: &Client, record: &Written<T>) -> Self {
        Self::of_bytes(client, own(record), |json| record.write(json)).about::<T>()
    }

    fn list<T: Laid>(client: &Client, answer: &Answer, items: &[Written<T>]) -> Self {
        let body = answer.response().body.clone();
        Self::of_bytes(client, body.clone(), |json| {
            listed(items, &body, json)?;
            json.push(b'}');
            Ok(())
        })
        .about::<T>()
    }

    pub(crate) fn page<T: Laid>(client: &Client, page: Page<Written<T>>) -> Self {
        let Page { items, offset, total_pages, raw_json, response, .. } = page;
        let body = raw_json.into_bytes();
        let reply = Self::of_bytes(client, body.clone(), |json| {
            listed(&items, &body, json)?;
            let pages = total_pages.map_or_else(|| "null".to_owned(), |pages| pages.to_string());
            json.extend_from_slice(format!(",\"offset\":{offset},\"totalPages\":{pages}}}").as_bytes());
            Ok(())
        });
        Self { response: Some(described(client, &response)), ..reply.about::<T>() }
    }

    fn about<T: Model>(self) -> Self {
        Self { model: Some(T::NAME), ..self }
    }

    /// What is made of these bytes.
    fn of_bytes(client: &Client, bytes: Bytes, write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<()>) -> Self {
        let json = Vec::with_capacity(bytes.len() + bytes.len() / 2);
        Self { bytes: Some(bytes), ..Self::of_json(client, json, write) }
    }

    /// What is written to this text.
    fn of_json(client: &Client, mut json: Vec<u8>, write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<()>) -> Self {
        match crmkit::in_zone(client.zone(), || write(&mut json)) {
            Ok(()) => Self { json: Some(Text::of(json)), ..Self::default() },
            Err(error) => {
                let error = refusal::made("CrmError", &format!("a record could not be handed over: {error}"));
                Self { error: Some(error), ..Self::default() }
            }
        }
    }

    /// The same reply with the response that it was made of.
    pub(crate) fn with(self, client: &Client, response: &Response) -> Self {
        let body = String::from_utf8_lossy(&response.body).into_owned();
        Self { response: Some(described(client, response)), body: Some(body), ..self }
    }

    pub(crate) fn written(client: &Client, value: &impl Serialize) -> Self {
        Self::of_json(client, Vec::new(), |json| camel::write(value, json))
    }
}

/// A record's own text.
pub(crate) fn own<T: Model>(record: &T) -> Bytes {
    record.raw().bytes().clone()
}

/// Begins an object with the records and where their texts are.
fn listed<T: Laid>(items: &[Written<T>], body: &Bytes, json: &mut Vec<u8>) -> serde_json::Result<()> {
    json.extend_from_slice(b"{\"items\":[");
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            json.push(b',');
        }
        item.write(json)?;
    }
    json.extend_from_slice(b"],\"spans\":");
    let spans: Vec<usize> = items.iter().flat_map(|item| span(body, item.raw().json())).collect();
    serde_json::to_writer(json, &spans)
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

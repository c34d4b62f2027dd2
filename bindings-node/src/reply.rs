//! What a call comes back with. It never rejects: an error is a reply too, for JavaScript throws it where it has the
//! caller's stack.

use bytes::Bytes;
use crmkit::{Answer, Error, Model, Operation, Page};
use napi::bindgen_prelude::{Buffer, Either};
use napi_derive::napi;
use serde::Serialize;

use crate::{camel, refusal};

/// A record, a page, nothing, or an error.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct NativeReply {
    /// The record, or `{ items, spans, offset, totalPages }`, as JSON with JavaScript's names.
    pub json: Option<String>,
    /// The record's own text; of a page the bytes of the whole answer, in which `spans` has where each record begins
    /// and ends, so that the text of a record costs nothing until somebody asks for it.
    pub raw: Option<Either<String, Buffer>>,
    /// An error's attributes as JSON.
    pub error: Option<String>,
}

impl NativeReply {
    pub(crate) fn failed(error: &Error) -> Self {
        Self { error: Some(refusal::text(error)), ..Self::default() }
    }

    /// The reply to an operation that is no listing.
    pub(crate) fn of(operation: &Operation, answer: &Answer) -> Self {
        let Some(model) = operation.model else { return Self::default() };
        crmkit::with_model!(model, Record => match answer.one::<Record>() {
            Ok(record) => Self::record(&record),
            Err(error) => Self::failed(&error),
        })
    }

    fn record<T: Model>(record: &T) -> Self {
        Self::written(record, Either::A(record.raw().json().to_owned()))
    }

    pub(crate) fn page<T: Model>(page: Page<T>) -> Self {
        let body = page.raw_json.into_bytes();
        let spans = page.items.iter().flat_map(|record| span(&body, record.raw().json())).collect();
        let written = Written { items: &page.items, spans, offset: page.offset, total_pages: page.total_pages };
        // Copied: a body is a window of the connection's buffer, which would live as long as any record of the page.
        Self::written(&written, Either::B(body.to_vec().into()))
    }

    fn written(value: &impl Serialize, raw: Either<String, Buffer>) -> Self {
        match camel::to_text(value) {
            Ok(json) => Self { json: Some(json), raw: Some(raw), error: None },
            Err(error) => Self {
                error: Some(refusal::made("CrmError", &format!("a record could not be handed over: {error}"))),
                ..Self::default()
            },
        }
    }
}

#[derive(Serialize)]
struct Written<'a, T> {
    items: &'a [T],
    spans: Vec<usize>,
    offset: u64,
    total_pages: Option<u64>,
}

/// Where a record, whose text shares the body's memory, begins and ends in it.
fn span(body: &Bytes, record: &str) -> [usize; 2] {
    let start = record.as_ptr().addr().saturating_sub(body.as_ptr().addr());
    [start, start + record.len()]
}

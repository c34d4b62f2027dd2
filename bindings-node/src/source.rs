//! Records of the common interface on their way to JavaScript. Each was made of a record of the CRM's own, whose text goes
//! along: those inside a customer can be made of parts of the customer's, or of the whole of it, or of another answer.

use bytes::Bytes;
use crmkit::crm::{Address, Contact, Customer, Matches, Order, Upserted};
use crmkit::rkeeper::{AddressType, City, ContactType, Country, Street};
use crmkit::{Client, Model, Outcome, Page};
use serde::Serialize;
use serde_json::Value;

use crate::camel;
use crate::reply::{NativeOutcome, NativeReply, described, own};
use crate::text::Text;

/// Where a record's text is: from where to where in the bytes that go along, or the text itself.
#[derive(Serialize)]
#[serde(untagged)]
enum Place<'a> {
    Within([usize; 2]),
    Own(&'a str),
}

/// Where the text of a record is, and of those inside it, under their names.
#[derive(Serialize)]
pub(crate) struct Source<'a> {
    own: Place<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contacts: Vec<Source<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    addresses: Vec<Source<'a>>,
}

/// A record of the common interface.
pub(crate) trait Sourced: Model {
    /// Where its texts are, if these bytes go along.
    fn source(&self, bytes: &[u8]) -> Source<'_> {
        Source { own: place(bytes, self.raw().json()), contacts: Vec::new(), addresses: Vec::new() }
    }
}

impl Sourced for Contact {}
impl Sourced for Address {}
impl Sourced for Order {}
// The entries of dictionaries, where a name is several of them.
impl Sourced for ContactType {}
impl Sourced for AddressType {}
impl Sourced for Country {}
impl Sourced for City {}
impl Sourced for Street {}

impl Sourced for Customer {
    fn source(&self, bytes: &[u8]) -> Source<'_> {
        Source {
            own: place(bytes, self.raw().json()),
            contacts: self.contacts.iter().map(|contact| contact.source(bytes)).collect(),
            addresses: self.addresses.iter().map(|address| address.source(bytes)).collect(),
        }
    }
}

/// Records share the memory of the answer that they came in, so where a text is says whether it is a part of these bytes.
fn place<'a>(bytes: &[u8], text: &'a str) -> Place<'a> {
    let start = text.as_ptr().addr().checked_sub(bytes.as_ptr().addr());
    match start.map(|start| [start, start.saturating_add(text.len())]) {
        Some(within @ [_, end]) if end <= bytes.len() => Place::Within(within),
        _ => Place::Own(text),
    }
}

#[derive(Serialize)]
struct List<'a, T> {
    items: &'a [T],
    offset: u64,
    total_pages: Option<u64>,
}

#[derive(Serialize)]
struct Inside<'a> {
    customer: Source<'a>,
}

impl NativeReply {
    pub(crate) fn common<T: Sourced>(client: &Client, record: &T) -> Self {
        let bytes = own(record);
        let reply = sourced(client, record, &record.source(&bytes));
        Self { bytes: Some(bytes), model: Some(T::NAME), ..reply }
    }

    pub(crate) fn upserted(client: &Client, upserted: &Upserted) -> Self {
        let bytes = own(&upserted.customer);
        let reply = sourced(client, upserted, &Inside { customer: upserted.customer.source(&bytes) });
        Self { bytes: Some(bytes), model: Some("Upserted"), ..reply }
    }

    /// A whole list, whose records need not come from one answer.
    pub(crate) fn common_list<T: Sourced>(client: &Client, records: &[T]) -> Self {
        let sources: Vec<_> = records.iter().map(|record| record.source(&[])).collect();
        Self { model: Some(T::NAME), ..sourced(client, &records, &sources) }
    }

    pub(crate) fn common_page<T: Sourced>(client: &Client, page: Page<T>) -> Self {
        let Page { items, offset, total_pages, raw_json, response, .. } = page;
        let body: Bytes = raw_json.into_bytes();
        let sources: Vec<_> = items.iter().map(|record| record.source(&body)).collect();
        let reply = sourced(client, &List { items: &items, offset, total_pages }, &sources);
        let response = Some(described(client, &response));
        Self { bytes: Some(body), model: Some(T::NAME), response, ..reply }
    }

    pub(crate) fn outcomes<T: Sourced>(client: &Client, outcomes: &[Outcome<T>]) -> Self {
        let made = |outcome: &Outcome<T>| {
            let row = NativeOutcome::new(client, outcome);
            let Some(record) = &outcome.value else { return row };
            NativeOutcome { sources: Some(text(&record.source(&own(record)))), ..row }
        };
        Self { outcomes: Some(outcomes.iter().map(made).collect()), model: Some(T::NAME), ..Self::default() }
    }
}

/// The records that match where one was asked for: their model, they themselves, and where their texts are.
pub(crate) fn matches(matches: &Matches) -> [Value; 3] {
    match matches {
        Matches::Customers(records) => several(records),
        Matches::ContactTypes(records) => several(records),
        Matches::AddressTypes(records) => several(records),
        Matches::Countries(records) => several(records),
        Matches::Cities(records) => several(records),
        Matches::Streets(records) => several(records),
        _ => [Value::Null, Value::Null, Value::Null],
    }
}

fn several<T: Sourced>(records: &[T]) -> [Value; 3] {
    let sources: Vec<_> = records.iter().map(|record| record.source(&[])).collect();
    [T::NAME.into(), in_javascript(&records), in_javascript(&sources)]
}

/// As a value, which keeps the names that are made in writing.
fn in_javascript(value: &impl Serialize) -> Value {
    serde_json::from_str(&written(value)).unwrap_or_default()
}

fn sourced(client: &Client, value: &impl Serialize, sources: &impl Serialize) -> NativeReply {
    NativeReply { sources: Some(text(sources)), ..NativeReply::written(client, value) }
}

fn text(sources: &impl Serialize) -> Text {
    Text::of(written(sources).into_bytes())
}

/// Places are numbers and text, which are always written.
fn written(sources: &impl Serialize) -> String {
    camel::to_text(sources).unwrap_or_default()
}

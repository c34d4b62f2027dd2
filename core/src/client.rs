//! What the client of every vendor is: the vendor's ways over one transport.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};
use tracing::Instrument;

use crate::answer::Answer;
use crate::any::Any;
use crate::encode::{Encoded, encode};
use crate::http::limits::Overrides;
use crate::http::{Call, Http, Request, Response, trace};
use crate::model::Model;
use crate::operation::{Operation, Shape};
use crate::options::Options;
use crate::outcome::Outcome;
use crate::pager::Pager;
use crate::{Error, ErrorKind, Naming, Result};

pub(crate) type Future_<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A vendor's own ways. What every call needs is elsewhere; this is only what one vendor does differently.
pub(crate) trait Vendor: Send + Sync + 'static {
    /// Its operations.
    fn operations(&self) -> &'static [&'static Operation];

    /// Carries out one call. An operation that takes more than one request does so here.
    fn call<'a>(&'a self, client: &'a Client, call: &'a Call, encoded: Encoded) -> Future_<'a, Result<Answer>> {
        Box::pin(client.send(call, call.operation, encoded))
    }

    /// Its requests outside the described operations.
    fn any(&self) -> &'static Any;

    /// The HTTP method of an operation.
    fn method(&self, operation: &'static Operation) -> &'static str {
        operation.method
    }

    /// Carries out an operation that gives an outcome for each row.
    fn each<'a>(&'a self, _: &'a Client, operation: &'static Operation, _: Encoded) -> Future_<'a, Result<Rows>> {
        let error = Error::new(ErrorKind::UnsupportedError, "it takes no rows").of(operation);
        Box::pin(std::future::ready(Err(error)))
    }

    /// The body without what some servers write behind it.
    fn trimmed(&self, body: Bytes) -> Bytes {
        body
    }

    /// What the query of every request says.
    fn everywhere(&self) -> Option<(&'static str, &str)> {
        None
    }

    /// Whether an answer under a 2xx says that the call was carried out.
    fn done(&self, operation: &'static Operation, body: &str) -> bool {
        !self.refusal(operation, body).is_some_and(|refusal| refusal.explicit)
    }

    /// What its envelope says of an answer besides the record.
    fn about(&self, _response: &Response) -> About {
        About::default()
    }

    /// What a refusal of an operation says: the vendor's code, text and request id, where the body has them.
    fn refusal(&self, operation: &'static Operation, body: &str) -> Option<Refusal>;
}

/// What an envelope says besides the record. Empty where a CRM has no such thing.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct About {
    /// The CRM's id of the request.
    pub request_id: Option<String>,
    /// The server's version.
    pub ver: Option<String>,
    /// The server's time, without a zone.
    pub timestamp: Option<String>,
}

/// What a CRM says when it refuses.
#[derive(Debug, Default)]
pub(crate) struct Refusal {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    /// Whether the body itself says that the call was refused, whatever the HTTP status.
    pub(crate) explicit: bool,
    /// What it stands for, where the body says that and not the HTTP status.
    pub(crate) kind: Option<ErrorKind>,
    /// The record that is there already.
    pub(crate) existing_id: Option<String>,
    /// Whether it is no refusal but the remains of a server that crashed, which may have acted before.
    pub(crate) crashed: bool,
}

/// What became of rows: of each, the part of an answer that is about it.
#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) outcomes: Vec<Outcome<Row>>,
    pub(crate) responses: Vec<Response>,
}

/// The part of an answer that is about one row.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) answer: Arc<Answer>,
    pub(crate) text: String,
    /// What was sent for it.
    pub(crate) asked: Map<String, Value>,
}

/// What became of rows, and the answers that said so.
#[derive(Debug)]
#[non_exhaustive]
pub struct Batch<T> {
    /// One for each row, in order.
    pub outcomes: Vec<Outcome<T>>,
    /// What the server answered, request by request.
    pub responses: Vec<Response>,
}

/// Records as an argument.
pub(crate) fn rows<T: Serialize>(rows: &[T]) -> Value {
    serde_json::to_value(rows).unwrap_or_default()
}

/// A code, a text or an id in a refusal: text, or a number as it is written.
pub(crate) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The names of the CRMs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CrmName {
    /// Guardant Station.
    Guardant,
    /// r_keeper Delivery.
    RKeeper,
    /// `SalesMan` CRM.
    SalesMan,
}

impl CrmName {
    /// The CRM of this name: `guardant`.
    pub fn of(name: &str) -> Result<Self> {
        match name {
            "guardant" => Ok(Self::Guardant),
            "rkeeper" => Ok(Self::RKeeper),
            "salesman" => Ok(Self::SalesMan),
            other => Err(Error::new(
                ErrorKind::ConfigError,
                format!("there is no CRM {other:?}; there are: guardant, rkeeper, salesman"),
            )),
        }
    }
}

/// Arguments of a call: our names and JSON values. Ids are text or integers, times are ISO text.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    pub(crate) values: Map<String, Value>,
    pub(crate) naming: Naming,
}

impl Arguments {
    /// Arguments as a JSON object, with names in this spelling.
    pub const fn new(values: Map<String, Value>, naming: Naming) -> Self {
        Self { values, naming }
    }

    pub(crate) fn of(fields: &impl Serialize) -> Self {
        match serde_json::to_value(fields) {
            Ok(Value::Object(values)) => Self { values, naming: Naming::Snake },
            _ => Self::default(),
        }
    }

    /// The same arguments and one more.
    pub(crate) fn and(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }
}

/// The client of one CRM, by the names of its operations: what the typed clients and the bindings stand on. Cheap to
/// clone; clones share the connections.
#[derive(Clone)]
pub struct Client {
    vendor: Arc<dyn Vendor>,
    http: Arc<Http>,
}

impl Client {
    /// A client of this CRM. Nothing is sent, and no connection made, before the first call.
    pub fn new(crm: CrmName, options: Options) -> Result<Self> {
        let (vendor, settings) = match crm {
            CrmName::Guardant => crate::guardant::open(options)?,
            CrmName::RKeeper => crate::rkeeper::open(options)?,
            CrmName::SalesMan => crate::salesman::open(options)?,
        };
        Ok(Self { vendor, http: Arc::new(Http::new(settings)) })
    }

    /// A client with other limits or further headers, which shares connections, budget and token with this one.
    /// Closing one closes both.
    pub fn with_options(&self, overrides: Overrides) -> Result<Self> {
        Ok(Self { vendor: Arc::clone(&self.vendor), http: Arc::new(self.http.with(overrides)?) })
    }

    /// The operation of this name: `customers.get`.
    pub fn operation(&self, name: &str) -> Result<&'static Operation> {
        self.vendor
            .operations()
            .iter()
            .find(|operation| operation.name == name)
            .copied()
            .ok_or_else(|| Error::new(ErrorKind::UnsupportedError, format!("there is no operation {name:?}")))
    }

    #[cfg(feature = "fuzzing")]
    pub(crate) fn operations(&self) -> &'static [&'static Operation] {
        self.vendor.operations()
    }

    /// Which CRM it is of: `guardant`.
    pub fn crm(&self) -> &'static str {
        self.vendor.any().read.crm
    }

    /// The region of phone numbers written without a country code, if the user gave it.
    pub fn default_region(&self) -> Option<&str> {
        self.http.default_region()
    }

    /// Where the CRM is.
    pub fn base_url(&self) -> &str {
        self.http.base_url().as_str()
    }

    /// Whether it has a token, or somebody to ask for one.
    pub fn has_token(&self) -> bool {
        self.http.has_token()
    }

    /// Carries out one operation.
    pub async fn call(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Answer> {
        let call = async { self.within(&self.begin(operation)?, arguments).await };
        call.instrument(trace::call(operation.crm, operation)).await
    }

    /// Carries out an operation that gives an outcome for each row. Rows that are wrong are not sent; the others are.
    pub async fn each<T: Model>(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Batch<T>> {
        self.http.check_open(operation)?;
        let encoded = encode(operation, arguments, self.zone())?;
        let rows = self.vendor.each(self, operation, encoded).instrument(trace::call(operation.crm, operation));
        let Rows { outcomes, responses } = rows.await?;
        let read = |Outcome { index, key, status, value, error, reconciled }: Outcome<Row>| match value {
            Some(Row { answer, text, asked }) => Outcome::of(index, key, answer.row(&text, &asked)),
            None => Outcome { index, key, status, value: None, error, reconciled },
        };
        Ok(Batch { outcomes: outcomes.into_iter().map(read).collect(), responses })
    }

    /// A listing. Its arguments are checked now, its pages are read when they are asked for.
    pub fn pages<T: Model>(&self, operation: &'static Operation, arguments: Arguments) -> Result<Pager<T>> {
        self.http.check_open(operation)?;
        Pager::new(self.clone(), operation, arguments)
    }

    /// Any other request to the CRM, with the same token, limits and errors.
    ///
    /// `path` is what follows the base URL; `query` goes behind it, a list as several pairs; `json` is the body.
    pub async fn request(
        &self,
        method: &str,
        path: &str,
        query: Option<&Value>,
        json: Option<&Value>,
    ) -> Result<Response> {
        let any = self.vendor.any();
        let (operation, mut request) = any.request(method, path, query, json)?;
        if let Some((name, value)) = self.vendor.everywhere().filter(|(name, _)| request.argument(name).is_none()) {
            request.query.push((name.into(), value.to_owned()));
        }
        let call = self.begin(operation)?;
        let fetching = self.http.fetch(&call, &request, |_| false).instrument(trace::call(operation.crm, operation));
        let mut response = fetching.await?;
        response.body = self.vendor.trimmed(response.body);
        let refused = any.enveloped && self.says_no(operation, &String::from_utf8_lossy(&response.body));
        if response.is_success() && !refused { Ok(response) } else { Err(self.refused(operation, &response)) }
    }

    /// What the CRM's envelope says of an answer besides the record.
    pub fn about(&self, response: &Response) -> About {
        self.vendor.about(response)
    }

    /// Closes the client: later calls are refused, idle connections are dropped.
    pub fn close(&self) {
        self.http.close();
    }

    /// The zone of the CRM's local times, if the user gave it.
    pub fn zone(&self) -> Option<&jiff::tz::TimeZone> {
        self.http.zone()
    }

    /// Refuses a call of a closed client.
    pub(crate) fn open(&self, operation: &'static Operation) -> Result<()> {
        self.http.check_open(operation)
    }

    /// Begins a call, whose deadline runs from now on.
    pub(crate) fn begin(&self, operation: &'static Operation) -> Result<Call> {
        self.http.begin(operation)
    }

    /// Carries out an operation as part of a call.
    pub(crate) async fn within(&self, call: &Call, arguments: &Arguments) -> Result<Answer> {
        let encoded = encode(call.operation, arguments, self.zone())?;
        self.vendor.call(self, call, encoded).await
    }

    /// Sends one request of a call and reads its envelope.
    pub(crate) async fn send(&self, call: &Call, operation: &'static Operation, encoded: Encoded) -> Result<Answer> {
        let (answer, refused) = self.exchange(call, operation, encoded).await?;
        if refused { Err(answer.refused()) } else { Ok(answer) }
    }

    /// The same, and whether the answer is a refusal.
    pub(crate) async fn exchange(
        &self,
        call: &Call,
        operation: &'static Operation,
        mut encoded: Encoded,
    ) -> Result<(Answer, bool)> {
        encoded.query.extend(self.vendor.everywhere().map(|(name, value)| (name.into(), value.to_owned())));
        let request = Request::new(operation, self.vendor.method(operation), &mut encoded);
        let good = |response: &Response| {
            response.is_success() && self.vendor.done(operation, &String::from_utf8_lossy(&response.body))
        };
        let response = self.http.fetch(call, &request, good).await?;
        Ok(self.opened(operation, response, encoded.body.unwrap_or_default()))
    }

    /// An answer, and whether its envelope says that it is a refusal.
    pub(crate) fn opened(
        &self,
        operation: &'static Operation,
        mut response: Response,
        sent: Map<String, Value>,
    ) -> (Answer, bool) {
        response.body = self.vendor.trimmed(response.body);
        let done = |response: &Response| self.vendor.done(operation, &String::from_utf8_lossy(&response.body));
        // Where an envelope stands around every record it decides. Elsewhere a refusal under a 2xx shows when the record
        // is looked for; where none is, the body is asked.
        let nothing = operation.shape == Shape::Nothing;
        let asked = if nothing { response.status != 204 } else { self.vendor.any().enveloped };
        let refused = !response.is_success() || (asked && !done(&response));
        (Answer::new(self.clone(), operation, response, sent), refused)
    }

    /// Whether a body says itself that the call was refused, whatever the HTTP status.
    pub(crate) fn says_no(&self, operation: &'static Operation, body: &str) -> bool {
        self.vendor.refusal(operation, body).is_some_and(|refusal| refusal.explicit)
    }

    pub(crate) fn refused(&self, operation: &'static Operation, response: &Response) -> Error {
        crate::answer::refused(self, operation, response)
    }

    pub(crate) fn refusal(&self, operation: &'static Operation, body: &str) -> Option<Refusal> {
        self.vendor.refusal(operation, body)
    }

    /// Text of an answer without what is secret or personal: some servers repeat the request in their errors.
    pub(crate) fn masked(&self, response: &Response, text: &str) -> String {
        self.http.masked(response, text)
    }

    /// The names under which personal data stand.
    pub(crate) fn personal(&self) -> &'static [&'static str] {
        self.http.personal()
    }
}

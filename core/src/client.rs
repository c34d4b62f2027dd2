//! What the client of every vendor is: the vendor's ways over one transport.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::encode::{Encoded, encode};
use crate::http::settings::{Options, Settings};
use crate::http::{Http, Request, Response};
use crate::model::Model;
use crate::operation::Operation;
use crate::pager::Pager;
use crate::{Error, ErrorKind, Naming, Result};

pub(crate) type Future_<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A vendor's own ways. What every call needs is elsewhere; this is only what one vendor does differently.
pub(crate) trait Vendor: Send + Sync + 'static {
    /// Its operations.
    fn operations(&self) -> &'static [&'static Operation];

    /// Carries out one call. An operation that takes more than one request does so here.
    fn call<'a>(
        &'a self,
        client: &'a Client,
        operation: &'static Operation,
        encoded: Encoded,
    ) -> Future_<'a, Result<Answer>> {
        Box::pin(client.send(operation, encoded))
    }

    /// What a refusal says: the vendor's code, text and request id, where the body has them.
    fn refusal(&self, body: &str) -> Option<Refusal>;
}

/// What a CRM says when it refuses.
#[derive(Debug, Default)]
pub(crate) struct Refusal {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// The names of the CRMs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Crm {
    /// Guardant Station.
    Guardant,
}

impl Crm {
    /// The CRM of this name: `guardant`.
    pub fn of(name: &str) -> Result<Self> {
        match name {
            "guardant" => Ok(Self::Guardant),
            other => Err(Error::new(ErrorKind::ConfigError, format!("there is no CRM {other:?}; there is: guardant"))),
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
pub struct Client(Arc<Inner>);

struct Inner {
    vendor: Box<dyn Vendor>,
    http: Http,
}

impl Client {
    /// A client of this CRM. Nothing is sent, and no connection made, before the first call.
    pub fn new(crm: Crm, options: Options) -> Result<Self> {
        match crm {
            Crm::Guardant => {
                let (vendor, settings) = crate::guardant::open(options)?;
                Ok(Self::with(Box::new(vendor), settings))
            }
        }
    }

    pub(crate) fn with(vendor: Box<dyn Vendor>, settings: Settings) -> Self {
        Self(Arc::new(Inner { vendor, http: Http::new(settings) }))
    }

    /// The operation of this name: `customers.get`.
    pub fn operation(&self, name: &str) -> Result<&'static Operation> {
        self.0.vendor.operations().iter().find(|operation| operation.name == name).copied().ok_or_else(|| {
            Error::new(ErrorKind::UnsupportedError, format!("there is no operation {name:?}"))
        })
    }

    /// Carries out one operation.
    pub async fn call(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Answer> {
        self.0.http.check_open(operation)?;
        let encoded = encode(operation, arguments)?;
        self.0.vendor.call(self, operation, encoded).await
    }

    /// A listing. Its arguments are checked now, its pages are read when they are asked for. If `strict`, a listing
    /// whose pages moved while they were read ends with an error.
    pub fn pages<T: Model>(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        strict: bool,
    ) -> Result<Pager<T>> {
        self.0.http.check_open(operation)?;
        Pager::new(self.clone(), operation, arguments, strict)
    }

    /// Closes the client: later calls are refused, idle connections are dropped.
    pub fn close(&self) {
        self.0.http.close();
    }

    /// Sends one request and reads its envelope.
    pub(crate) async fn send(&self, operation: &'static Operation, encoded: Encoded) -> Result<Answer> {
        let request = Request::new(operation, encoded);
        let response = self.0.http.execute(&request).await?;
        if response.is_success() {
            return Ok(Answer::new(self.clone(), operation, response));
        }
        Err(self.refused(operation, &response))
    }

    pub(crate) fn refused(&self, operation: &'static Operation, response: &Response) -> Error {
        crate::answer::refused(self.0.vendor.as_ref(), operation, response)
    }

    pub(crate) fn refusal(&self, body: &str) -> Option<Refusal> {
        self.0.vendor.refusal(body)
    }
}

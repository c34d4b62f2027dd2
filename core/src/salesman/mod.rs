//! `SalesMan` CRM API v3, `client`: refusals under HTTP 200 in two dialects, answers with HTML in them, and requests that the
//! server would misread.

mod envelope;
mod generated;
mod lost;
mod requests;
mod rows;

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::any::Any;
use crate::client::{Client, Future_, Refusal, Rows, Vendor};
use crate::encode::Encoded;
use crate::http::Call;
use crate::http::settings::Settings;
use crate::operation::{Operation, Retry};
use crate::options::Options;
use crate::{Error, ErrorKind, Result, reconcile};

pub(crate) use lost::same_uid;

pub use generated::methods::*;
pub use generated::models::*;
#[doc(hidden)]
pub use generated::operations;

struct Ways {
    /// Whether the vendor's own verb is used where that is GET.
    get: bool,
}

pub(crate) fn open(options: Options) -> Result<(Arc<dyn Vendor>, Settings)> {
    let login = options.needed("salesman", "login")?;
    let key = options.needed("salesman", "api_key")?;
    let get = match options.verb().to_ascii_uppercase().as_str() {
        "POST" => false,
        "GET" => true,
        other => return Err(Error::new(ErrorKind::ConfigError, format!("method must be POST or GET, not {other:?}"))),
    };
    // R: names in all lower case are found by every server; others are not.
    let headers = [("login", login.as_str()), ("apikey", key.as_str())];
    let settings = options.check("salesman", None, &["login", "api_key", "method"], &headers)?;
    Ok((Arc::new(Ways { get }), Settings { personal: operations::PERSONAL, ..settings }))
}

impl Vendor for Ways {
    fn operations(&self) -> &'static [&'static Operation] {
        operations::OPERATIONS
    }

    fn method(&self, operation: &'static Operation) -> &'static str {
        if self.get && operation.get { "GET" } else { operation.method }
    }

    fn call<'a>(&'a self, client: &'a Client, call: &'a Call, encoded: Encoded) -> Future_<'a, Result<Answer>> {
        match requests::understood(call.operation, encoded) {
            Ok(encoded) if reconcile::wanted(&encoded) => Box::pin(lost::create(client, call, encoded)),
            Ok(encoded) => Box::pin(client.send(call, call.operation, encoded)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn each<'a>(
        &'a self,
        client: &'a Client,
        operation: &'static Operation,
        rows: Encoded,
    ) -> Future_<'a, Result<Rows>> {
        Box::pin(rows::create(client, operation, rows))
    }

    fn any(&self) -> &'static Any {
        static ANY: Any = Any {
            read: Operation::any("salesman", Retry::Safe),
            write: Operation::any("salesman", Retry::Unsafe),
            enveloped: true,
            // R: without a JSON body the answer is a refusal of the key.
            bodied: true,
        };
        &ANY
    }

    fn trimmed(&self, body: Bytes) -> Bytes {
        envelope::trimmed(body)
    }

    fn refusal(&self, operation: &'static Operation, body: &str) -> Option<Refusal> {
        envelope::refusal(operation, body)
    }
}

/// A client with an empty title is `{"person": null}`: of what was asked for by `clid`, at least that is known.
fn complete_sales_man_customer(record: &mut SalesManCustomer, asked: &Map<String, Value>) -> Result<(), String> {
    if record.id.is_empty() {
        let clid = asked.get("clid").ok_or("there is no `clid` in it")?;
        record.id = clid.to_string();
    }
    Ok(())
}

/// R: identical data is no error, and requisites are told apart only by whether some were sent.
#[allow(clippy::unnecessary_wraps, reason = "as of every model")]
fn complete_sales_man_write(record: &mut SalesManWrite, asked: &Map<String, Value>) -> Result<(), String> {
    let identical = record.result.as_deref().is_some_and(|result| result.contains("идентичны"));
    record.changed = !identical || asked.contains_key("recv");
    Ok(())
}

//! Guardant Station API v1.0: its envelope, its errors, and an update that reads first.

mod generated;
mod lost;

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::any::Any;
use crate::client::{Client, Future_, Refusal, Vendor, plain};
use crate::encode::Encoded;
use crate::http::Call;
use crate::http::settings::Settings;
use crate::operation::{Operation, Parameter, Place, Retry};
use crate::options::Options;
use crate::{Answer, Error, Result, reconcile};

pub use generated::methods::*;
pub use generated::models::*;
#[doc(hidden)]
pub use generated::operations;

/// The vendor's cloud. A self-hosted station has an address of its own.
const CLOUD: &str = "https://station.guardant.ru";

struct Ways;

pub(crate) fn open(options: Options) -> Result<(Arc<dyn Vendor>, Settings)> {
    let settings = options.check("guardant", Some(CLOUD), &["token"], &[])?;
    Ok((Arc::new(Ways), Settings { personal: operations::PERSONAL, ..settings }))
}

impl Vendor for Ways {
    fn operations(&self) -> &'static [&'static Operation] {
        operations::OPERATIONS
    }

    fn call<'a>(&'a self, client: &'a Client, call: &'a Call, encoded: Encoded) -> Future_<'a, Result<Answer>> {
        if reconcile::wanted(&encoded) {
            return Box::pin(lost::create(client, call, encoded));
        }
        match call.operation.merge {
            Some(read) if encoded.local.get("replace") != Some(&Value::Bool(true)) => {
                Box::pin(merge(client, call, read, encoded))
            }
            _ => Box::pin(client.send(call, call.operation, encoded)),
        }
    }

    fn any(&self) -> &'static Any {
        static ANY: Any = Any {
            read: Operation::any("guardant", Retry::Safe),
            write: Operation::any("guardant", Retry::Unsafe),
            enveloped: false,
            bodied: false,
        };
        &ANY
    }

    /// U: the shape of an error is not documented, so the likely keys are tried.
    fn refusal(&self, _: &'static Operation, body: &str) -> Option<Refusal> {
        let body: Map<String, Value> = serde_json::from_str(body).ok()?;
        let inner = body.get("error").and_then(Value::as_object).unwrap_or(&body);
        let find = |keys: &[&str]| keys.iter().find_map(|key| inner.get(*key).and_then(plain));
        let number = inner.get("error").filter(|error| error.is_number()).and_then(plain);
        let code = find(&CODES).or(number);
        let text = inner.get("error").filter(|error| error.is_string()).and_then(plain);
        let message = find(&["message"]).or(text).or_else(|| find(&["description", "text"]));
        let explicit = body.get("error").is_some_and(refuses)
            || CODES.iter().any(|key| inner.get(*key).is_some_and(|code| refuses(code) && !repeats(code)));
        Some(Refusal { code, message, explicit, ..Refusal::default() })
    }
}

const CODES: [&str; 2] = ["code", "errorCode"];

/// Whether a value under an error's key is an error: null, 0 and the like are what servers say of success.
fn refuses(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !matches!(text.as_str(), "" | "0"),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => match CODES.iter().find_map(|key| fields.get(*key).filter(|code| !code.is_null())) {
            Some(code) => refuses(code),
            None => fields.values().any(refuses),
        },
        Value::Bool(true) => true,
    }
}

/// Whether a code is just the HTTP status of a success, said again.
fn repeats(code: &Value) -> bool {
    code.as_u64().is_some_and(|code| (200..300).contains(&code))
}

/// U: whether PUT keeps what is left out. So the record is read, changed and sent whole.
async fn merge(client: &Client, call: &Call, read: &'static str, mut encoded: Encoded) -> Result<Answer> {
    let reading = Encoded::new(&encoded.path, encoded.naming);
    let current = client.send(call, client.operation(read)?, reading).await;
    let current = current.and_then(|answer| answer.one::<GuardantCustomer>());
    // Only the read was sent, and a read changes nothing.
    let unchanged = |error: Error| error.of(call.operation).with(|details| details.sent = details.sent.map(|_| false));
    let stored = serde_json::to_value(current.map_err(unchanged)?).unwrap_or_default();
    let fields = call.operation.parameter(Place::Body);
    let mut whole: Map<String, Value> = fields.filter_map(|field| kept(field, &stored)).collect();
    whole.append(encoded.body.get_or_insert_default());
    encoded.body = Some(whole);
    client.send(call, call.operation, encoded).await
}

/// What a field holds now, as it is sent; nothing if the server did not say (an older one lacks `crmid`).
fn kept(field: &Parameter, stored: &Value) -> Option<(String, Value)> {
    let value = stored.get(field.name)?;
    (!value.is_null()).then(|| (field.wire.to_owned(), value.clone()))
}

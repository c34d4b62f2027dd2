//! Guardant Station API v1.0: its envelope, its errors, and an update that reads first.

mod generated;

use serde_json::{Map, Value};

use crate::client::{Client, Future_, Refusal, Vendor};
use crate::encode::Encoded;
use crate::http::settings::{Options, Settings};
use crate::operation::{Operation, Parameter, Place};
use crate::{Answer, Result};

pub use generated::methods::*;
pub use generated::models::*;
#[doc(hidden)]
pub use generated::operations;

/// The vendor's cloud. A self-hosted station has an address of its own.
const CLOUD: &str = "https://station.guardant.ru";

pub(crate) struct Ways;

pub(crate) fn open(options: Options) -> Result<(Ways, Settings)> {
    Ok((Ways, options.check(CLOUD)?))
}

impl Vendor for Ways {
    fn operations(&self) -> &'static [&'static Operation] {
        operations::OPERATIONS
    }

    fn call<'a>(
        &'a self,
        client: &'a Client,
        operation: &'static Operation,
        encoded: Encoded,
    ) -> Future_<'a, Result<Answer>> {
        match operation.merge {
            Some(read) if encoded.local.get("replace") != Some(&Value::Bool(true)) => {
                Box::pin(merge(client, read, operation, encoded))
            }
            _ => Box::pin(client.send(operation, encoded)),
        }
    }

    /// U: the shape of an error is not documented, so the likely keys are tried.
    fn refusal(&self, body: &str) -> Option<Refusal> {
        let body: Map<String, Value> = serde_json::from_str(body).ok()?;
        let inner = body.get("error").and_then(Value::as_object).unwrap_or(&body);
        let find = |keys: [&str; 2]| keys.iter().find_map(|key| inner.get(*key)).and_then(plain);
        let message = find(["message", "error"]).or_else(|| find(["description", "text"]));
        let refusal = Refusal { code: find(["code", "errorCode"]), message, request_id: None };
        let said = body.contains_key("error") || body.contains_key("errorCode") || refusal.code.is_some();
        said.then_some(refusal)
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// U: whether PUT keeps what is left out. So the record is read, changed and sent whole.
async fn merge(
    client: &Client,
    read: &'static str,
    operation: &'static Operation,
    mut encoded: Encoded,
) -> Result<Answer> {
    let query = Vec::new();
    let reading = Encoded { path: encoded.path.clone(), query, body: None, local: Map::new() };
    let current = client.send(client.operation(read)?, reading).await.and_then(|answer| answer.one::<GuardantCustomer>());
    let current = current.map_err(|error| error.of(operation))?;
    let stored = serde_json::to_value(&current).unwrap_or_default();
    let mut whole: Map<String, Value> =
        operation.parameter(Place::Body).filter_map(|field| kept(field, &stored)).collect();
    whole.append(encoded.body.get_or_insert_default());
    encoded.body = Some(whole);
    client.send(operation, encoded).await
}

/// What a field holds now, as it is sent; nothing if the server did not say (an older one lacks `crmid`).
fn kept(field: &Parameter, stored: &Value) -> Option<(String, Value)> {
    let value = stored.get(field.name)?;
    (!value.is_null()).then(|| (field.wire.to_owned(), value.clone()))
}


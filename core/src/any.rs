//! Requests that no description knows: any other path of a CRM, with the same token, limits and errors.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::Method;
use serde_json::Value;

use crate::http::Request;
use crate::operation::Operation;
use crate::{Error, ErrorKind, Result};

/// The operations that such requests are said to be of, one for reading and one for writing.
pub(crate) struct Any {
    pub(crate) read: Operation,
    pub(crate) write: Operation,
    /// Whether every answer of the CRM says in the same way that it is a refusal, whatever was asked.
    pub(crate) enveloped: bool,
    /// Whether a request without a body is sent with an empty object.
    pub(crate) bodied: bool,
}

impl Any {
    pub(crate) fn request(
        &'static self,
        method: &str,
        path: &str,
        query: Option<&Value>,
        json: Option<&Value>,
    ) -> Result<(&'static Operation, Request)> {
        let refuse = |message: &str| Error::new(ErrorKind::InvalidArgumentError, message).of(&self.read);
        let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes())
            .ok()
            // A tunnel is no request, and a trace comes back with the token in it.
            .filter(|method| !matches!(*method, Method::CONNECT | Method::TRACE))
            .ok_or_else(|| refuse("`method` is not an HTTP method that can be sent"))?;
        let operation = if method.is_safe() { &self.read } else { &self.write };
        if path.contains("://") || path.contains(['?', '#', '\\']) || path.contains(char::is_control) || climbs(path) {
            return Err(refuse("`path` must be what follows base_url, without a query; give that as `query`"));
        }
        let mut pairs = Vec::new();
        match query {
            None => {}
            Some(Value::Object(fields)) => {
                for (name, value) in fields {
                    let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                    for value in values {
                        let text =
                            scalar(value).ok_or_else(|| refuse("`query` holds something that is no text or number"))?;
                        pairs.push((Cow::from(name.clone()), text));
                    }
                }
            }
            Some(_) => return Err(refuse("`query` must be an object")),
        }
        let body = json.map(|json| json.to_string().into());
        let body = body.or_else(|| self.bodied.then(|| Bytes::from_static(b"{}")));
        Ok((operation, Request { operation, method, path: path.to_owned(), query: pairs, body }))
    }
}

/// Whether a step of the path leads elsewhere, also when it is written as `%2e%2e` or `..%2f`.
fn climbs(path: &str) -> bool {
    let plain = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
    plain.split('/').any(|step| matches!(step, "." | ".."))
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

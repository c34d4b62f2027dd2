//! Faults: what a test asks to go wrong. A `Fault` is what people write; a `Plan` is the same after every check, so that serving cannot fail on it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

use axum::http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use axum::http::{Method, StatusCode};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;

use crate::{Error, lock};

/// Something that goes wrong with the next request that it matches, once or `times` times.
///
/// The server does not act on a request that a `status`, a `body` or a `reset` answers, unless `after` is set.
/// With `headers`, `delay`, `drip` and `cut` alone it acts, and it is the real answer that they spoil.
///
/// ```
/// use crmkit_sandbox::{Fault, Options, Sandbox};
///
/// let sandbox = Sandbox::start(Options::default())?;
/// sandbox.inject(Fault { status: Some(503), times: Some(2), ..Fault::default() })?;
/// # Ok::<(), crmkit_sandbox::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fault {
    /// The HTTP status, 200 to 599. With a `status` and no `body`, the body is empty.
    pub status: Option<u16>,
    /// The body: a string is sent as it is, anything else as JSON. With a `body` and no `status`, the status is 200,
    /// or, with `after`, that of the real answer.
    pub body: Option<Value>,
    /// Headers to add to the answer, or to put in the place of its own.
    pub headers: BTreeMap<String, String>,
    /// Seconds before the answer begins.
    pub delay: Option<f64>,
    /// No answer: the connection ends with a TCP RST.
    pub reset: bool,
    /// Headers with the full `Content-Length`, half of the body, and then the connection closes.
    /// If there is no body to halve, it closes without an answer.
    pub cut: bool,
    /// Seconds between one byte of the body and the next.
    pub drip: Option<f64>,
    /// The server acts first, and the answer is then lost: alone, or with `reset`, it means a reset;
    /// with anything else, the answer that the rest of the fault describes.
    pub after: bool,
    /// How many requests this fault is for; 1 if not given.
    pub times: Option<u32>,
    /// Only requests whose path and query, as they were sent, contain this.
    pub path: Option<String>,
    /// Only requests of this method, in upper or lower case.
    pub method: Option<String>,
}

/// A fault that has been checked.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) status: Option<StatusCode>,
    /// The Content-Type and the bytes.
    pub(crate) body: Option<(HeaderValue, Bytes)>,
    pub(crate) headers: HeaderMap,
    pub(crate) delay: Option<Duration>,
    pub(crate) drip: Option<Duration>,
    pub(crate) cut: bool,
    pub(crate) acts: bool,
    pub(crate) resets: bool,
    times: u32,
    path: Option<String>,
    method: Option<Method>,
}

impl Plan {
    pub(crate) fn check(fault: Fault) -> Result<Plan, Error> {
        let plan = Plan::read(&fault)?;
        let answers = fault.status.is_some() || fault.body.is_some();
        let spoils = plan.drip.is_some() || fault.cut || !fault.headers.is_empty();
        let waits = plan.delay.is_some_and(|delay| !delay.is_zero());
        if !(answers || spoils || waits || fault.reset || fault.after) {
            return Err(invalid("it does nothing; give status, body, headers, delay, reset, cut, drip or after"));
        }
        if fault.reset && (answers || spoils) {
            return Err(invalid("a reset sends no answer, so it takes no status, body, headers, cut or drip"));
        }
        let bodiless = matches!(fault.status, Some(204 | 304));
        if bodiless && (fault.body.is_some() || fault.cut || fault.drip.is_some()) {
            return Err(invalid("HTTP allows no body with status 204 or 304"));
        }
        Ok(Plan {
            acts: fault.after || !(answers || fault.reset),
            resets: fault.reset || !(answers || spoils || plan.delay.is_some()),
            path: fault.path,
            ..plan
        })
    }

    /// Each value that can be wrong by itself; `acts` and `resets` follow from all of them together.
    fn read(fault: &Fault) -> Result<Plan, Error> {
        let times = fault.times.unwrap_or(1);
        if times == 0 {
            return Err(invalid("times is 0, so it would never be used"));
        }
        Ok(Plan {
            status: fault.status.map(status).transpose()?,
            body: fault.body.as_ref().map(body),
            headers: headers(&fault.headers)?,
            delay: fault.delay.map(|delay| seconds("delay", delay)).transpose()?,
            drip: fault.drip.map(|drip| seconds("drip", drip)).transpose()?,
            cut: fault.cut,
            acts: false,
            resets: false,
            times,
            path: None,
            method: fault.method.as_deref().map(method).transpose()?,
        })
    }

    fn matches(&self, method: &Method, target: &str) -> bool {
        self.method.as_ref().is_none_or(|wanted| wanted == method)
            && self.path.as_ref().is_none_or(|part| target.contains(part.as_str()))
    }
}

/// The faults that wait for their requests, in the order in which they were given.
#[derive(Default)]
pub(crate) struct Queue(Mutex<VecDeque<Plan>>);

impl Queue {
    pub(crate) fn push(&self, plan: Plan) {
        lock(&self.0).push_back(plan);
    }

    /// Takes one use of the first fault that matches.
    pub(crate) fn take(&self, method: &Method, target: &str) -> Option<Plan> {
        let mut plans = lock(&self.0);
        let index = plans.iter().position(|plan| plan.matches(method, target))?;
        if let Some(plan) = plans.get_mut(index).filter(|plan| plan.times > 1) {
            plan.times -= 1;
            return Some(plan.clone());
        }
        plans.remove(index)
    }
}

fn invalid(reason: impl Into<String>) -> Error {
    Error::InvalidFault(reason.into())
}

fn status(status: u16) -> Result<StatusCode, Error> {
    StatusCode::from_u16(status)
        .ok()
        .filter(|code| (200..=599).contains(&code.as_u16()))
        .ok_or_else(|| invalid(format!("status is {status}, and 200 to 599 are possible")))
}

fn body(body: &Value) -> (HeaderValue, Bytes) {
    match body {
        Value::String(text) => (HeaderValue::from_static("text/plain; charset=utf-8"), Bytes::from(text.clone())),
        json => (HeaderValue::from_static("application/json"), Bytes::from(json.to_string())),
    }
}

fn headers(given: &BTreeMap<String, String>) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let key = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| invalid(format!("{name:?} is not a name for an HTTP header")))?;
        if key == CONTENT_LENGTH || key == TRANSFER_ENCODING {
            return Err(invalid(format!("{name} is set by the server; for a body that is too short, use cut")));
        }
        let value = HeaderValue::from_str(value)
            .map_err(|_| invalid(format!("the value of {name} cannot stand in an HTTP header")))?;
        headers.insert(key, value);
    }
    Ok(headers)
}

fn seconds(name: &str, seconds: f64) -> Result<Duration, Error> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| invalid(format!("{name} is {seconds}, and it is a number of seconds from 0 up")))
}

fn method(name: &str) -> Result<Method, Error> {
    Method::from_bytes(name.to_ascii_uppercase().as_bytes())
        .map_err(|_| invalid(format!("{name:?} is not an HTTP method")))
}

//! What a failed exchange means: above all, whether the server could have acted.

use std::time::Duration;

use super::settings::Settings;
use super::{Call, Request};
use crate::error::Limit;
use crate::{Error, ErrorKind};

/// A time limit passed.
pub(crate) fn late(call: &Call, request: &Request, limit: Limit, span: Duration, sent: bool) -> Error {
    let (what, option) = match limit {
        Limit::Connect => ("making a connection", "connect_timeout"),
        Limit::Attempt => ("the answer", "timeout"),
        Limit::Deadline => ("the call", "deadline"),
    };
    let message = format!("{what} took longer than {} s ({option})", span.as_secs_f64());
    let error = Error::new(ErrorKind::DeadlineError, message).with(|details| details.limit = Some(limit));
    judge(call, request, error, sent)
}

/// reqwest's error in our terms.
pub(crate) fn failed(call: &Call, request: &Request, error: reqwest::Error, settings: &Settings) -> Error {
    let connect = error.is_connect();
    if connect && error.is_timeout() {
        return late(call, request, Limit::Connect, settings.connect_timeout, false);
    }
    // Without the URL: a query or a proxy could hold what is not for logs.
    let error = error.without_url();
    let host = settings.base_url.host_str().unwrap_or_default();
    let what = if connect {
        format!("no connection to {host} could be made: {}; check base_url and the network", innermost(&error))
    } else {
        format!("the exchange with {host} broke off: {}", innermost(&error))
    };
    judge(call, request, Error::new(ErrorKind::TransportError, what), !connect && !error.is_builder())
}

/// A write that could have reached the server has an unknown outcome.
fn judge(call: &Call, request: &Request, error: Error, sent: bool) -> Error {
    let error = error.of(request.operation).with(|details| {
        details.sent = Some(sent);
        details.attempts = call.attempts();
    });
    if sent && request.operation.writes() { Error::outcome_unknown(error) } else { error }
}

fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

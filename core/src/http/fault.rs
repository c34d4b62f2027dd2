//! What a failed exchange means: above all, whether the server could have acted.

use std::time::Duration;

use super::retry::{Fault, FaultKind};
use super::settings::Settings;
use super::{Call, Request};
use crate::error::Limit;
use crate::{Error, ErrorKind};

/// A time limit passed.
pub(super) fn late(call: &Call, request: &Request, limit: Limit, span: Duration, sent: bool) -> Error {
    let (what, option) = match limit {
        Limit::Connect => ("making a connection", "connect_timeout"),
        Limit::Attempt => ("the answer", "timeout"),
        Limit::Deadline => ("the call", "deadline"),
    };
    let message = format!("{what} took longer than {} s ({option})", span.as_secs_f64());
    let error = Error::new(ErrorKind::DeadlineError, message).with(|details| details.limit = Some(limit));
    judge(call, request, error, sent)
}

/// An attempt passed its limit. If that was its own limit, another attempt can have time.
pub(super) fn overdue(call: &Call, request: &Request, limit: Limit, span: Duration, sent: bool) -> Fault {
    let kind = if limit == Limit::Deadline { FaultKind::Lasting } else { FaultKind::Passing };
    kind.of(late(call, request, limit, span, sent))
}

/// reqwest's error in our terms.
pub(super) fn failed(call: &Call, request: &Request, error: reqwest::Error, settings: &Settings) -> Fault {
    let connect = error.is_connect();
    if connect && error.is_timeout() {
        return overdue(call, request, Limit::Connect, settings.connect_timeout, false);
    }
    // Not an answer that cannot be decompressed: reqwest does not tell it from one that was cut.
    let kind = if error.is_builder() { FaultKind::Lasting } else { FaultKind::Passing };
    // Without the URL: a query or a proxy could hold what is not for logs.
    let error = error.without_url();
    let host = settings.base_url.host_str().unwrap_or_default();
    let what = if connect {
        format!("no connection to {host} could be made: {}; check base_url and the network", innermost(&error))
    } else {
        format!("the exchange with {host} broke off: {}", innermost(&error))
    };
    let sent = !connect && !error.is_builder();
    kind.of(judge(call, request, Error::new(ErrorKind::TransportError, what), sent))
}

/// An answer that is larger than the client takes.
pub(super) fn too_large(call: &Call, request: &Request, status: u16, most: usize, excerpt: String) -> Fault {
    let message = format!("HTTP {status}, but the answer is larger than {most} bytes (max_response_bytes)");
    let error = Error::new(ErrorKind::DecodeError, message).with(|details| {
        details.status = Some(status);
        details.path = Some(String::new());
        details.excerpt = Some(excerpt);
    });
    FaultKind::Lasting.of(judge(call, request, error, true))
}

/// A write that could have reached the server has an unknown outcome.
fn judge(call: &Call, request: &Request, error: Error, sent: bool) -> Error {
    let error = error.of(request.operation).with(|details| {
        details.sent = Some(sent);
        details.attempts = call.attempts();
    });
    if sent && request.operation.writes() { Error::outcome_unknown(error) } else { error }
}

/// The deepest cause, which says most: those above it say only that something failed.
pub(super) fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

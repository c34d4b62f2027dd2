//! What a failed exchange means: above all, whether the server could have acted.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use super::retry::{Fault, FaultKind};
use super::settings::Settings;
use super::transport::{Failure, Stage};
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

/// A failed exchange in our terms.
pub(super) fn failed(call: &Call, request: &Request, failure: &Failure, settings: &Settings) -> Fault {
    let Failure { stage, failed } = failure;
    let host = settings.base_url.host_str().unwrap_or_default();
    let why = innermost(&**failed);
    let (kind, what) = match stage {
        Stage::Late => return overdue(call, request, Limit::Connect, settings.connect_timeout, false),
        Stage::Connecting if certificate_refused(&**failed) => {
            let advice =
                "if an authority of your own signed it, give its file as ca_file; else check base_url and the clock";
            let what =
                format!("no connection to {host} could be made, since a certificate is refused: {why}; {advice}");
            (FaultKind::Lasting, what)
        }
        // A name that does not exist is among what can pass: the resolver does not tell it from one that it failed to ask
        // for.
        Stage::Connecting => {
            let what = format!("no connection to {host} could be made: {why}; check base_url and the network");
            (FaultKind::Passing, what)
        }
        Stage::Unsendable => (FaultKind::Lasting, format!("the exchange with {host} broke off: {why}")),
        Stage::Sent => (FaultKind::Passing, format!("the exchange with {host} broke off: {why}")),
    };
    kind.of(judge(call, request, Error::new(ErrorKind::TransportError, what), *stage == Stage::Sent))
}

/// An answer that came and is of no use: why, and how it begins. The next one would be no better.
pub(super) fn useless(call: &Call, request: &Request, status: u16, why: &str, excerpt: String) -> Fault {
    let message = format!("HTTP {status}, but the answer {why}");
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

/// Whether the check of a certificate failed. It comes before anything is sent, and ends in the same way the next time.
fn certificate_refused(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))))
}

/// The deepest cause, which says most: those above it say only that something failed.
pub(super) fn innermost(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

/// An error, its cause, and so on. What an [`io::Error`] was made of is not its source: that is the source of what it was
/// made of.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&cause| match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(made_of) => Some(made_of),
        None => cause.source(),
    })
}

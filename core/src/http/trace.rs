//! What is said of requests: to `tracing`, and to the watch of a binding. The names are those of OpenTelemetry's conventions
//! for HTTP.
//!
//! Nothing is shown that is not known to be harmless: no body, of the URL only the operation's template, and of headers and
//! of the query only those in the lists below.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::HeaderMap;
use serde_json::{Map, Value};
use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;
use url::Url;

use super::Request;
use super::retry::Attempt;
use crate::watch::{Level, tell};
use crate::{Error, Operation};

/// The headers of an answer that are shown.
const HEADERS: [&str; 6] = ["content-length", "content-type", "date", "retry-after", "server", "x-request-id"];

/// What of a query is shown: what steers a listing and is no text of a user's.
const QUERY: [&str; 6] = ["archived", "direction", "limit", "offset", "sortby", "type"];

/// The span of a public call. A call that is made of others has one span, not one for each of them.
pub(crate) fn call(crm: &str, operation: &'static Operation) -> Span {
    const NAME: &str = "crmkit.call";
    if Span::current().metadata().is_some_and(|metadata| metadata.name() == NAME) {
        return Span::current();
    }
    tracing::info_span!(target: "crmkit", NAME, crm, operation = operation.name)
}

/// One attempt under way.
pub(super) struct Traced<'a> {
    pub(super) span: Span,
    request: &'a Request,
    address: &'a str,
    port: u16,
    resend: u32,
    began: Instant,
    at: SystemTime,
}

impl<'a> Traced<'a> {
    pub(super) fn begin(base: &'a Url, request: &'a Request, resend: u32) -> Self {
        let address = base.host_str().unwrap_or_default();
        let port = base.port_or_known_default().unwrap_or_default();
        let method = request.method.as_str();
        let span = tracing::info_span!(
            target: "crmkit", "crmkit.attempt", otel.kind = "client",
            "http.request.method" = method, "server.address" = address, "server.port" = port,
            "url.template" = request.operation.path, "http.request.resend_count" = resend,
            "http.response.status_code" = Empty, "error.type" = Empty,
        );
        let traced = Self { span, request, address, port, resend, began: Instant::now(), at: SystemTime::now() };
        // Made only for somebody who hears of it, here and below.
        let query = || shown(request.query.iter().map(|(name, value)| (&**name, value.as_str())), &QUERY);
        tracing::debug!(target: "crmkit", parent: &traced.span, query = query(), "request");
        tell(Level::Debug, false, || {
            let query = Some(query()).filter(|query| !query.is_empty()).map(|query| ("url.query", query.into()));
            traced.fields("request", "request", traced.at, query)
        });
        traced
    }

    pub(super) fn end(&self, attempt: &Attempt) {
        let (took, end) = (self.began.elapsed(), self.at + self.began.elapsed());
        let seconds = took.as_secs_f64();
        let (status, failed) = match attempt {
            Ok(response) if response.status < 400 => (Some(response.status), None),
            Ok(response) => (Some(response.status), Some(response.status.to_string())),
            Err(fault) => (fault.error.details().status, Some(reason(&fault.error).to_owned())),
        };
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        if let Some(failed) = &failed {
            self.span.record("error.type", failed.as_str());
        }
        let headers = || attempt.as_ref().map(|response| allowed(&response.headers)).unwrap_or_default();
        let event = if attempt.is_ok() { "answer" } else { "failure" };
        tracing::debug!(
            target: "crmkit", parent: &self.span, status, seconds, error = failed.as_deref(),
            headers = ?headers(), "{event}"
        );
        tell(Level::Debug, true, || {
            let said = match attempt {
                Ok(response) => format!("HTTP {}", response.status),
                Err(_) => failed.clone().unwrap_or_default(),
            };
            let status = status.map(|status| ("http.response.status_code", status.into()));
            let failed = failed.map(|failed| ("error.type", failed.into()));
            let size = attempt.as_ref().ok().map(|response| ("http.response.body.size", response.body.len().into()));
            let all = [status, failed, size, Some(("duration", seconds.into())), Some(("start_time", nanos(self.at)))];
            let mut fields =
                self.fields(event, &format!("{said} after {seconds:.3} s"), end, all.into_iter().flatten());
            fields.extend(
                headers().into_iter().map(|(name, value)| (format!("http.response.header.{name}"), value.into())),
            );
            fields
        });
    }

    /// What every event of an attempt says.
    fn fields(
        &self,
        event: &str,
        said: &str,
        time: SystemTime,
        others: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Map<String, Value> {
        let (method, template) = (self.request.method.as_str(), self.request.operation.path);
        let place = if template.is_empty() { method.to_owned() } else { format!("{method} {template}") };
        let mut fields = event_of(event, format!("{place}: {said}"), time);
        let known = [
            Some(("http.request.method", method.into())),
            Some(("server.address", self.address.into())),
            Some(("server.port", self.port.into())),
            (!template.is_empty()).then(|| ("url.template", template.into())),
            (self.resend > 0).then(|| ("http.request.resend_count", self.resend.into())),
        ];
        let all = known.into_iter().flatten().chain(others);
        fields.extend(all.map(|(name, value)| (name.to_owned(), value)));
        fields
    }
}

/// A request that failed is sent again.
pub(super) fn retry(attempt: &Attempt, delay: Duration) {
    let seconds = delay.as_secs_f64();
    let reason = match attempt {
        Ok(response) => format!("HTTP {}", response.status),
        Err(fault) => reason(&fault.error).to_owned(),
    };
    tracing::info!(target: "crmkit", seconds, reason, "retry");
    say(Level::Info, "retry", || {
        (
            format!("the request is sent again in {seconds:.3} s, after {reason}"),
            [("delay", seconds.into()), ("reason", reason.into())],
        )
    });
}

/// The server has enough: the requests of the client wait.
pub(super) fn pause(named: Option<Duration>) {
    let seconds = named.map(|span| span.as_secs_f64());
    tracing::warn!(target: "crmkit", seconds, "pause");
    say(Level::Warn, "pause", || {
        let how_long = seconds.map_or_else(|| "for a moment".to_owned(), |seconds| format!("for {seconds:.3} s"));
        (format!("HTTP 429: the requests of this client wait {how_long}"), [("delay", seconds.into())])
    });
}

/// The token is asked for.
pub(super) fn token(refused: bool) {
    tracing::debug!(target: "crmkit", refused, "token");
    say(Level::Debug, "token", || ("the token is asked for".to_owned(), [("refused", refused.into())]));
}

/// The pages of a listing moved while they were read.
pub(crate) fn drift() {
    tracing::warn!(target: "crmkit", "drift");
    say(Level::Warn, "drift", || ("the pages moved while they were listed, so records may be missing".to_owned(), []));
}

fn say<const N: usize>(level: Level, event: &str, made: impl FnOnce() -> (String, [(&'static str, Value); N])) {
    tell(level, false, || {
        let (message, others) = made();
        let mut fields = event_of(event, message, SystemTime::now());
        fields.extend(others.map(|(name, value)| (name.to_owned(), value)));
        fields
    });
}

fn event_of(event: &str, message: String, time: SystemTime) -> Map<String, Value> {
    let known = [("event", event.into()), ("message", message.into()), ("time", nanos(time))];
    known.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn nanos(time: SystemTime) -> Value {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or_default().into()
}

/// The class of an error; of an unknown outcome, that of its cause, which says more.
fn reason(error: &Error) -> &'static str {
    error.details().cause.as_ref().unwrap_or(error).kind().name()
}

fn allowed(headers: &HeaderMap) -> Vec<(&'static str, String)> {
    let value = |name: &'static str| Some((name, headers.get(name)?.to_str().ok()?.to_owned()));
    HEADERS.into_iter().filter_map(value).collect()
}

/// The pairs of a query that may be shown.
fn shown<'a>(query: impl Iterator<Item = (&'a str, &'a str)>, names: &[&str]) -> String {
    let pairs: Vec<_> =
        query.filter(|(name, _)| names.contains(name)).map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

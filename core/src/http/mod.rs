//! One operation, executed: the only place that sends. It knows no vendor.

pub(crate) mod address;
mod body;
mod budget;
mod cache;
mod fault;
mod mask;
pub(crate) mod settings;
pub(crate) mod token;
mod transport;

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use jiff::tz::TimeZone;
use reqwest::Method;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, USER_AGENT};
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout_at};

use crate::answer::Failure;
use crate::encode::Encoded;
use crate::error::Limit;
use crate::operation::Operation;
use crate::process::PerProcess;
use crate::{Error, ErrorKind, Result};
use body::Fate;
use budget::Budget;
use cache::Kept;
use settings::{Limits, Overrides, Settings};
use token::Held;
use url::Url;

/// A public call under way. All the requests that it takes have to fit into its deadline.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    deadline: Instant,
    attempts: AtomicU32,
}

impl Call {
    /// Another operation that is a part of this call: it has to be done within the same deadline.
    pub(crate) fn part(&self, operation: &'static Operation) -> Self {
        Self { operation, deadline: self.deadline, attempts: AtomicU32::new(0) }
    }

    /// How many requests it has sent so far.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }
}

/// A request, as data.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Option<Bytes>,
}

impl Request {
    pub(crate) fn new(operation: &'static Operation, method: &str, encoded: &mut Encoded) -> Self {
        let method = method.parse().unwrap_or(Method::GET);
        let body = encoded.body.as_ref().and_then(|body| serde_json::to_vec(body).ok());
        let (path, query) = (std::mem::take(&mut encoded.path), std::mem::take(&mut encoded.query));
        Self { operation, method, path, query, body: body.map(Bytes::from) }
    }

    /// What the query says under this name.
    pub(crate) fn argument(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

/// An answer whose body has come whole.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
    /// How many requests were sent for it.
    pub attempts: u32,
    /// What it was asked for with: by now another token may be in use.
    token: Option<Arc<Held>>,
}

impl Response {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    pub(crate) fn text(&self) -> Result<&str, Failure> {
        std::str::from_utf8(&self.body).map_err(|_| Failure::at("", "it is not UTF-8".to_owned()))
    }

    /// `Retry-After` in seconds.
    pub(crate) fn retry_after(&self) -> Option<f64> {
        let seconds = self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse::<f64>().ok()?;
        (seconds.is_finite() && seconds >= 0.0).then_some(seconds)
    }
}

/// The transport of one client: what it shares with the clients that were made from it, and limits of its own.
#[derive(Clone)]
pub(crate) struct Http {
    shared: Arc<Shared>,
    limits: Limits,
}

struct Shared {
    settings: Settings,
    live: PerProcess<Live>,
    closed: AtomicBool,
}

/// What lives in this process only.
struct Live {
    client: reqwest::Client,
    budget: Budget,
    kept: Kept,
    /// Held by the call that asks for a token.
    asking: Mutex<()>,
}

impl Http {
    pub(crate) fn new(settings: Settings) -> Self {
        let limits = settings.limits.clone();
        let shared = Shared { settings, live: PerProcess::new(), closed: AtomicBool::new(false) };
        Self { shared: Arc::new(shared), limits }
    }

    /// The same transport within other limits.
    pub(crate) fn with(&self, overrides: Overrides) -> Result<Self> {
        let limits = overrides.over(&self.limits)?;
        settings::one_authorization(self.has_token(), &limits.headers)?;
        Ok(Self { shared: Arc::clone(&self.shared), limits })
    }

    pub(crate) fn base_url(&self) -> &Url {
        &self.shared.settings.base_url
    }

    pub(crate) fn zone(&self) -> Option<&TimeZone> {
        self.shared.settings.zone.as_ref()
    }

    pub(crate) fn default_region(&self) -> Option<&str> {
        self.shared.settings.default_region.as_deref()
    }

    pub(crate) fn has_token(&self) -> bool {
        self.shared.settings.token.held().is_some() || self.shared.settings.token.renewable()
    }

    pub(crate) fn begin(&self, operation: &'static Operation) -> Result<Call> {
        self.check_open(operation)?;
        Ok(Call { operation, deadline: Instant::now() + self.limits.deadline, attempts: AtomicU32::new(0) })
    }

    pub(crate) fn check_open(&self, operation: &'static Operation) -> Result<()> {
        if self.shared.closed.load(Ordering::Acquire) {
            return Err(Error::new(ErrorKind::ClosedError, "the client is closed; make a new one").of(operation));
        }
        Ok(())
    }

    pub(crate) fn close(&self) {
        self.shared.closed.store(true, Ordering::Release);
        self.shared.live.clear();
    }

    /// Text of an answer without the token, and without the values of headers that the user gave: any of them can be a
    /// secret.
    pub(crate) fn masked(&self, response: &Response, text: &str) -> String {
        let held = self.shared.settings.token.held();
        let tokens = [held.as_deref(), response.token.as_deref()].into_iter().flatten();
        let given = self.limits.headers.iter().filter(|(name, _)| *name != USER_AGENT);
        let sent = given.chain(tokens.map(|token| (&AUTHORIZATION, &token.header)));
        let secrets: Vec<_> = sent.filter_map(|(name, value)| secret(name, value)).collect();
        mask::mask(text, &secrets)
    }

    /// The answer to a request: one that was kept, or the server's. `good` says whether an answer may be kept.
    pub(crate) async fn fetch(
        &self,
        call: &Call,
        request: &Request,
        good: impl Fn(&Response) -> bool + Send,
    ) -> Result<Response> {
        self.check_open(request.operation)?;
        let settings = &self.shared.settings;
        let live = self.shared.live.get_or_try(|| Live::new(settings)).map_err(|error| error.of(request.operation))?;
        let key = live.kept.key(request);
        if let Some(kept) = key.as_ref().and_then(|key| live.kept.get(key)) {
            return Ok(kept);
        }
        // Before the write, so that nobody takes an older answer for one that knows of it; and after it, whatever came of
        // it, for an answer that was read meanwhile.
        let _after = Dropping::begin(&live.kept, request.operation.drops);
        let response = self.execute(&live, call, request).await?;
        if let Some(key) = key.filter(|_| good(&response)) {
            live.kept.put(key, &response);
        }
        Ok(response)
    }

    /// Sends a request and reads its whole answer within the limits. Any status is an answer.
    async fn execute(&self, live: &Live, call: &Call, request: &Request) -> Result<Response> {
        let late = |_| fault::late(call, request, Limit::Deadline, self.limits.deadline, false);
        let _place = timeout_at(call.deadline, live.budget.enter()).await.map_err(late)?;
        let mut refused: Option<Arc<Held>> = None;
        loop {
            let token = self.shared.settings.token.get(&live.asking, refused.as_deref());
            let token = timeout_at(call.deadline, token)
                .await
                .map_err(late)?
                .map_err(|error| error.of(request.operation).with(|details| details.attempts = call.attempts()))?;
            timeout_at(call.deadline, live.budget.turn()).await.map_err(late)?;
            let response = self.attempt(&live.client, call, request, token.clone()).await?;
            // A refused token was not acted upon, so even a write can be sent again: once, with a new one.
            if response.status != 401 || refused.is_some() || !self.shared.settings.token.renewable() {
                return Ok(response);
            }
            refused = token;
        }
    }

    async fn attempt(
        &self,
        client: &reqwest::Client,
        call: &Call,
        request: &Request,
        token: Option<Arc<Held>>,
    ) -> Result<Response> {
        let now = Instant::now();
        if call.deadline <= now {
            return Err(fault::late(call, request, Limit::Deadline, self.limits.deadline, false));
        }
        call.attempts.fetch_add(1, Ordering::Relaxed);
        let fate = Fate::default();
        let (end, limit, span) = match now + self.limits.timeout {
            end if end < call.deadline => (end, Limit::Attempt, self.limits.timeout),
            _ => (call.deadline, Limit::Deadline, self.limits.deadline),
        };
        let failed = |error| fault::failed(call, request, error, &self.shared.settings);
        let late = |_| fault::late(call, request, limit, span, !watched(request) || !fate.withdraw());
        let sending = client.execute(self.build(request, token.as_deref(), &fate));
        let mut response = timeout_at(end, sending).await.map_err(late)?.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = timeout_at(end, whole(&mut response)).await.map_err(late);
        let body = match body.and_then(|body| body.map_err(failed)) {
            // What was read says no, whatever else the body would have said. Of a write it says too little.
            Err(_) if status >= 300 && !request.operation.writes() => Bytes::new(),
            body => body?,
        };
        Ok(Response { status, headers, body, attempts: call.attempts(), token })
    }

    fn build(&self, request: &Request, token: Option<&Held>, fate: &Fate) -> reqwest::Request {
        let url = address::join(&self.shared.settings.base_url, &request.path, &request.query);
        let mut built = reqwest::Request::new(request.method.clone(), url);
        built.headers_mut().clone_from(&self.limits.headers);
        if let Some(token) = token {
            built.headers_mut().insert(AUTHORIZATION, token.header.clone());
        }
        if request.body.is_some() {
            built.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        if watched(request) {
            *built.body_mut() = Some(body::watched(request.body.clone().unwrap_or_default(), fate.clone()));
        }
        built
    }
}

/// Drops what a write touches when it begins and when it is over, even if it is dropped itself.
struct Dropping<'a> {
    kept: &'a Kept,
    operations: &'static [&'static str],
}

impl<'a> Dropping<'a> {
    fn begin(kept: &'a Kept, operations: &'static [&'static str]) -> Self {
        kept.drop_all(operations);
        Self { kept, operations }
    }
}

impl Drop for Dropping<'_> {
    fn drop(&mut self) {
        self.kept.drop_all(self.operations);
    }
}

/// The whole body. Most are one chunk, which is then not copied.
async fn whole(response: &mut reqwest::Response) -> reqwest::Result<Bytes> {
    let Some(first) = response.chunk().await? else { return Ok(Bytes::new()) };
    let Some(second) = response.chunk().await? else { return Ok(first) };
    let mut whole = BytesMut::from(first);
    whole.extend_from_slice(&second);
    while let Some(chunk) = response.chunk().await? {
        whole.extend_from_slice(&chunk);
    }
    Ok(whole.freeze())
}

/// Whether it matters, and can be known, that a request was handed to a connection. A write without a body of its own
/// gets an empty one for it (`Content-Length: 0`).
fn watched(request: &Request) -> bool {
    request.body.is_some() || request.operation.writes()
}

impl Live {
    fn new(settings: &Settings) -> Result<Self> {
        let client = transport::connect(settings)?;
        Ok(Self { client, budget: Budget::new(settings), kept: Kept::new(settings.cache_ttl), asking: Mutex::new(()) })
    }
}

/// What is secret of a header: of an authorization, what follows its scheme.
fn secret<'a>(name: &HeaderName, value: &'a HeaderValue) -> Option<&'a str> {
    let text = std::str::from_utf8(value.as_bytes()).ok()?.trim();
    let text = if *name == AUTHORIZATION { text.split_once(' ').map_or(text, |(_, rest)| rest.trim()) } else { text };
    // A short value would mask half the text, and is no secret.
    (text.len() >= SHORTEST_SECRET).then_some(text)
}

const SHORTEST_SECRET: usize = 6;

/// The longest span that a limit can be: long enough to mean "none", short enough never to overflow a clock.
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

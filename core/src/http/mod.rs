//! One operation, executed: the only place that sends. It knows no vendor.

pub(crate) mod address;
mod body;
mod budget;
mod cache;
mod direct;
mod fault;
mod gate;
pub(crate) mod headers;
pub(crate) mod limits;
pub(crate) mod mask;
pub(crate) mod peer;
mod response;
mod retry;
pub(crate) mod settings;
mod tls;
pub(crate) mod token;
pub(crate) mod trace;
pub(crate) mod transport;

use std::borrow::Cow;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use jiff::tz::TimeZone;
use reqwest::Method;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use secrecy::ExposeSecret;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use crate::encode::Encoded;
use crate::error::Limit;
use crate::operation::Operation;
use crate::process::PerProcess;
use crate::{Error, ErrorKind, Result};
use crate::{personal, watch};
use body::{Fate, Watched};
use budget::Budget;
use cache::{Dropping, Kept};
use gate::Pass;
use limits::{Limits, Overrides};
use response::Asked;
use response::Broken;
pub use response::Response;
use retry::{Attempt, FaultKind, Retries};
use settings::Settings;
use token::Held;
use trace::Traced;
use transport::{Failure, Outgoing, Transport};
use url::Url;

/// A public call under way. All the requests that it takes have to fit into its deadline.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    deadline: Instant,
    /// Shared with its parts.
    attempts: Arc<AtomicU32>,
}

impl Call {
    /// Another operation that is a part of this call: it has to be done within the same deadline.
    pub(crate) fn part(&self, operation: &'static Operation) -> Self {
        Self { operation, deadline: self.deadline, attempts: Arc::clone(&self.attempts) }
    }

    /// When it has to be done.
    pub(crate) const fn deadline(&self) -> Instant {
        self.deadline
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
    transport: Transport,
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
        headers::one_authorization(self.has_token(), &limits.headers)?;
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
        Ok(Call { operation, deadline: Instant::now() + self.limits.deadline, attempts: Arc::default() })
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

    /// The vendor's names under which personal data stand.
    pub(crate) fn personal(&self) -> &'static [&'static str] {
        self.shared.settings.personal
    }

    /// Text of an answer without personal data and secrets.
    pub(crate) fn masked(&self, response: &Response, text: &str) -> String {
        self.without_secrets(response.token.as_deref(), &response.asked, text)
    }

    /// Without what stands under personal names, or was sent under them; and without the token, the proxy's password, and
    /// the values of headers that the user gave: any of them can be a secret.
    fn without_secrets(&self, sent: Option<&Held>, asked: &Asked, text: &str) -> String {
        let personal = asked.personal(self.personal());
        let held = self.shared.settings.token.held();
        let tokens = [held.as_deref(), sent].into_iter().flatten();
        let given = self.limits.headers.iter().filter(|(name, _)| *name != USER_AGENT);
        let sent = given.chain(tokens.map(|token| (&AUTHORIZATION, &token.header)));
        let settings = &self.shared.settings;
        let proxies = settings.proxy.iter().flat_map(peer::Proxy::secrets);
        let proxies = proxies.chain(settings.environment.iter().map(ExposeSecret::expose_secret));
        let secrets = sent.filter_map(|(name, value)| headers::secret(name, value)).chain(proxies);
        let hidden: Vec<_> = secrets.chain(personal.iter().map(String::as_str)).collect();
        mask::mask(&personal::without(text, self.personal()), &hidden)
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

    /// Sends a request until its outcome is known, or until another attempt cannot be made. Any status is an answer.
    async fn execute(&self, live: &Live, call: &Call, request: &Request) -> Result<Response> {
        let mut retries = Retries::new(request.operation.writes(), self.limits.max_retries);
        let mut tries = Tries::default();
        let mut attempt = self.once(live, call, request, &mut tries).await;
        // A wait that would pass the deadline helps nobody: what is known now is said now.
        while let Some(delay) = retries.delay(&attempt).filter(|delay| *delay < call.deadline - Instant::now()) {
            trace::retry(&attempt, delay);
            // No place is held meanwhile.
            tokio::time::sleep(delay).await;
            match self.once(live, call, request, &mut tries).await {
                Err(fault) if fault.kind == FaultKind::Unready => break,
                next => attempt = next,
            }
        }
        attempt.map_err(|fault| fault.error)
    }

    /// One attempt. A token that is refused was not acted upon, so even a write is sent again: once, with a new one.
    async fn once(&self, live: &Live, call: &Call, request: &Request, tries: &mut Tries) -> Attempt {
        let unready = |error| FaultKind::Unready.of(error);
        self.check_open(request.operation).map_err(unready)?;
        let place = timeout_at(call.deadline, live.budget.enter()).await;
        let _place = place.map_err(|_| unready(self.overdue(call, request)))?;
        let (token, pass) = self.ready(live, call, request, tries.refused.as_deref()).await.map_err(unready)?;
        let response = self.traced(live, call, request, tries, (token.clone(), pass)).await?;
        if response.status != 401 || tries.refused.is_some() || !self.shared.settings.token.renewable() {
            return Ok(response);
        }
        tries.refused = token;
        // The attempt has begun: that it cannot go on is its end.
        let lasting = |error| FaultKind::Lasting.of(error);
        let ready = self.ready(live, call, request, tries.refused.as_deref()).await.map_err(lasting)?;
        self.traced(live, call, request, tries, ready).await
    }

    /// The deadline passed before the request went out.
    fn overdue(&self, call: &Call, request: &Request) -> Error {
        fault::late(call, request, Limit::Deadline, self.limits.deadline, false)
    }

    /// Waits for a token, and then for the request's turn.
    async fn ready<'a>(
        &self,
        live: &'a Live,
        call: &Call,
        request: &Request,
        refused: Option<&Held>,
    ) -> Result<Ready<'a>> {
        let late = |_| self.overdue(call, request);
        let token = timeout_at(call.deadline, self.shared.settings.token.get(&live.asking, refused)).await;
        let token = token
            .map_err(late)?
            .map_err(|error| error.of(request.operation).with(|details| details.attempts = call.attempts()))?;
        let pass = timeout_at(call.deadline, live.budget.turn()).await.map_err(late)?;
        // What need not be waited for is there even after the deadline.
        if call.deadline <= Instant::now() { Err(self.overdue(call, request)) } else { Ok((token, pass)) }
    }

    /// One attempt, of which is told.
    async fn traced(
        &self,
        live: &Live,
        call: &Call,
        request: &Request,
        tries: &mut Tries,
        (token, pass): Ready<'_>,
    ) -> Attempt {
        let traced = Traced::begin(&self.shared.settings.base_url, request, tries.sent);
        tries.sent += 1;
        // In its place from the beginning: an attempt is large, and would be moved for each thing that is put around it.
        let attempt = pin!(self.attempt(&live.transport, call, request, token, pass));
        let attempt = attempt.instrument(traced.span.clone()).await;
        traced.end(&attempt);
        attempt
    }

    async fn attempt(
        &self,
        transport: &Transport,
        call: &Call,
        request: &Request,
        token: Option<Arc<Held>>,
        pass: Pass<'_>,
    ) -> Attempt {
        call.attempts.fetch_add(1, Ordering::Relaxed);
        let fate = Fate::default();
        let (end, limit, span) = match Instant::now() + self.limits.timeout {
            end if end < call.deadline => (end, Limit::Attempt, self.limits.timeout),
            _ => (call.deadline, Limit::Deadline, self.limits.deadline),
        };
        let settings = &self.shared.settings;
        let failed = |failure: Failure| fault::failed(call, request, &failure, settings);
        let late = |_| fault::overdue(call, request, limit, span, !watched(request) || !fate.withdraw());
        let sending = transport.send(self.build(request, token.as_deref(), &fate));
        let mut incoming = timeout_at(end, sending).await.map_err(late)?.map_err(failed)?;
        let (status, compressed) = (incoming.status(), incoming.compressed());
        let headers = incoming.take_headers();
        let named = response::pause(&headers);
        if status == 429 {
            trace::pause(named);
        }
        pass.answered(status, named);
        let most = settings.max_response_bytes;
        let asked = Asked::of(request, self.personal());
        let useless = |why: &str, excerpt| fault::useless(call, request, status, why, excerpt);
        let broken = |broken| match broken {
            Broken::Failed(failure) => failed(failure),
            Broken::Damaged(why) => useless(&format!("cannot be decompressed: {why}"), String::new()),
            Broken::TooLarge(start) => {
                let start = start.slice(..start.len().min(EXCERPT));
                let excerpt = self.without_secrets(token.as_deref(), &asked, &String::from_utf8_lossy(&start));
                useless(&format!("is larger than {most} bytes (max_response_bytes)"), excerpt)
            }
        };
        let body = timeout_at(end, response::whole(&mut incoming, compressed, most)).await.map_err(late);
        let body = match body.and_then(|body| body.map_err(broken)) {
            // What was read says no, whatever else the body would have said. Of a write it says too little.
            Err(_) if status >= 300 && !request.operation.writes() => Bytes::new(),
            body => body?,
        };
        Ok(Response { status, headers, body, attempts: call.attempts(), reconciled: None, token, asked })
    }

    fn build(&self, request: &Request, token: Option<&Held>, fate: &Fate) -> Outgoing {
        let url = address::join(&self.shared.settings.base_url, &request.path, &request.query);
        let mut headers = self.limits.headers.clone();
        // One that the user gave is the user's own business.
        if let Some(trace) = watch::traceparent() {
            headers.entry("traceparent").or_insert(trace);
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.header.clone());
        }
        if request.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let body = watched(request).then(|| Watched::new(request.body.clone().unwrap_or_default(), fate.clone()));
        Outgoing { method: request.method.clone(), url, headers, body }
    }
}

/// What a request needs to go out: a token, if there is one, and its turn.
type Ready<'a> = (Option<Arc<Held>>, Pass<'a>);

/// The attempts of one request so far.
#[derive(Default)]
struct Tries {
    sent: u32,
    /// The token that was refused.
    refused: Option<Arc<Held>>,
}

/// Whether it matters, and can be known, that a request was handed to a connection. A write without a body of its own
/// gets an empty one for it (`Content-Length: 0`).
fn watched(request: &Request) -> bool {
    request.body.is_some() || request.operation.writes()
}

impl Live {
    fn new(settings: &Settings) -> Result<Self> {
        let transport = Transport::new(settings)?;
        Ok(Self {
            transport,
            budget: Budget::new(settings),
            kept: Kept::new(settings.cache_ttl),
            asking: Mutex::new(()),
        })
    }
}

/// How much of an answer that is too large an error shows, in bytes.
const EXCERPT: usize = 300;

/// The longest span that a limit can be: long enough to mean "none", short enough never to overflow a clock.
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

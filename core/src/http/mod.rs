//! One operation, executed: the only place that sends. It knows no vendor.

pub(crate) mod address;
mod budget;
mod fault;
pub(crate) mod settings;
mod transport;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use tokio::time::{Instant, timeout_at};

use crate::answer::Failure;
use crate::encode::Encoded;
use crate::error::Limit;
use crate::operation::Operation;
use crate::process::PerProcess;
use crate::{Error, ErrorKind, Result};
use budget::Budget;
use settings::Settings;

/// A request, as data.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) body: Option<Bytes>,
}

impl Request {
    pub(crate) fn new(operation: &'static Operation, encoded: Encoded) -> Self {
        let body = encoded.body.map(|body| serde_json::Value::Object(body).to_string().into());
        Self { operation, path: encoded.path, query: encoded.query, body }
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

/// The transport of one client: its settings, and what lives in this process only.
pub(crate) struct Http {
    settings: Settings,
    live: PerProcess<Live>,
    closed: AtomicBool,
}

struct Live {
    client: reqwest::Client,
    budget: Budget,
}

impl Http {
    pub(crate) fn new(settings: Settings) -> Self {
        Self { settings, live: PerProcess::new(), closed: AtomicBool::new(false) }
    }

    pub(crate) fn check_open(&self, operation: &'static Operation) -> Result<()> {
        if self.closed.load(Ordering::Acquire) {
            return Err(Error::new(ErrorKind::ClosedError, "the client is closed; make a new one").of(operation));
        }
        Ok(())
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.live.clear();
    }

    /// Sends a request and reads its whole answer within the limits. Any status is an answer.
    pub(crate) async fn execute(&self, request: &Request) -> Result<Response> {
        self.check_open(request.operation)?;
        let live = self
            .live
            .get_or_try(|| {
                Ok::<_, Error>(Live {
                    client: transport::connect(&self.settings)?,
                    budget: Budget::new(&self.settings),
                })
            })
            .map_err(|error| error.of(request.operation))?;
        let deadline = Instant::now() + self.settings.deadline;
        let Ok(_permit) = timeout_at(deadline, live.budget.enter()).await else {
            return Err(fault::late(request, Limit::Deadline, self.settings.deadline, false));
        };
        self.attempt(&live.client, request, deadline).await
    }

    async fn attempt(&self, client: &reqwest::Client, request: &Request, deadline: Instant) -> Result<Response> {
        let (end, limit, span) = match Instant::now() + self.settings.timeout {
            end if end < deadline => (end, Limit::Attempt, self.settings.timeout),
            _ => (deadline, Limit::Deadline, self.settings.deadline),
        };
        match timeout_at(end, self.exchange(client, request)).await {
            Ok(result) => result,
            Err(_) => Err(fault::late(request, limit, span, true)),
        }
    }

    async fn exchange(&self, client: &reqwest::Client, request: &Request) -> Result<Response> {
        let failed = |error| fault::failed(request, error, &self.settings);
        let mut response = client.execute(self.build(request)?).await.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let Some(first) = response.chunk().await.map_err(failed)? else {
            return Ok(Response { status, headers, body: Bytes::new(), attempts: 1 });
        };
        // Most answers are one chunk, which is then not copied.
        let body = match response.chunk().await.map_err(failed)? {
            None => first,
            Some(second) => {
                let mut whole = BytesMut::from(first);
                whole.extend_from_slice(&second);
                while let Some(chunk) = response.chunk().await.map_err(failed)? {
                    whole.extend_from_slice(&chunk);
                }
                whole.freeze()
            }
        };
        Ok(Response { status, headers, body, attempts: 1 })
    }

    fn build(&self, request: &Request) -> Result<reqwest::Request> {
        let method = reqwest::Method::from_bytes(request.operation.method.as_bytes()).map_err(|error| {
            Error::new(ErrorKind::InvalidArgumentError, error.to_string()).of(request.operation)
        })?;
        let url = address::join(&self.settings.base_url, &request.path, &request.query);
        let mut built = reqwest::Request::new(method, url);
        built.headers_mut().clone_from(&self.settings.headers);
        if let Some(body) = &request.body {
            built.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *built.body_mut() = Some(body.clone().into());
        }
        Ok(built)
    }
}

/// The longest span that a limit can be: long enough to mean "none", short enough never to overflow a clock.
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

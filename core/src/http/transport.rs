//! Which way requests go to the CRM: straight, or through a proxy, of which reqwest knows all kinds.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, Proxy, redirect, retry};
use tokio::runtime::{Handle, RuntimeFlavor};
use url::{Host, Url};

use super::body::Watched;
use super::direct::{self, Direct};
use super::fault::innermost;
use super::settings::Settings;
use super::tls;
use crate::{Error, ErrorKind, Result};

/// Shorter than the idle time of common servers, so that a connection is rarely used just as the server closes it.
pub(super) const IDLE: Duration = Duration::from_secs(20);

pub(super) enum Transport {
    Direct(Direct),
    Proxied(Client),
}

/// A request on its way out.
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Watched>,
}

/// An answer whose head has come.
pub(super) enum Incoming {
    Direct(direct::Exchange),
    Proxied(reqwest::Response),
}

/// Why there is no answer.
pub(super) struct Failure {
    pub(super) stage: Stage,
    pub(super) failed: Box<dyn StdError + Send + Sync>,
}

/// How far an exchange had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// It was nothing that can be sent.
    Unsendable,
    /// There was no connection yet.
    Connecting,
    /// There was no connection in time.
    Late,
    /// The request was on its way, or there.
    Sent,
}

impl Stage {
    pub(super) fn of(self, failed: impl Into<Box<dyn StdError + Send + Sync>>) -> Failure {
        Failure { stage: self, failed: failed.into() }
    }
}

impl Transport {
    pub(super) fn new(settings: &Settings) -> Result<Self> {
        if proxied(settings)? { proxy(settings).map(Self::Proxied) } else { Direct::new(settings).map(Self::Direct) }
    }

    /// Sends a request and waits for the head of its answer.
    pub(super) async fn send(&self, outgoing: Outgoing) -> Result<Incoming, Failure> {
        match self {
            Self::Direct(direct) => direct.send(outgoing).await.map(Incoming::Direct),
            // Boxed, or a call that goes straight would be as large as this.
            Self::Proxied(client) => {
                Box::pin(async {
                    let Outgoing { method, url, headers, body } = outgoing;
                    let mut request = reqwest::Request::new(method, url);
                    *request.headers_mut() = headers;
                    *request.body_mut() = body.map(reqwest::Body::wrap);
                    caught_up().await;
                    client.execute(request).await.map(Incoming::Proxied).map_err(Failure::from)
                })
                .await
            }
        }
    }
}

impl Incoming {
    pub(super) fn status(&self) -> u16 {
        match self {
            Self::Direct(exchange) => exchange.status,
            Self::Proxied(response) => response.status().as_u16(),
        }
    }

    pub(super) fn take_headers(&mut self) -> HeaderMap {
        std::mem::take(match self {
            Self::Direct(exchange) => &mut exchange.headers,
            Self::Proxied(response) => response.headers_mut(),
        })
    }

    /// Whether the body has to be decompressed. To be asked before the headers are taken.
    pub(super) fn compressed(&mut self) -> bool {
        match self {
            Self::Direct(exchange) => exchange.compressed(),
            // It comes out decompressed.
            Self::Proxied(_) => false,
        }
    }

    /// How long the body says it is.
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Direct(exchange) => exchange.length(),
            Self::Proxied(response) => response.content_length(),
        }
    }

    /// The next piece of the body.
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        match self {
            Self::Direct(exchange) => exchange.chunk().await,
            Self::Proxied(response) => {
                let chunk = response.chunk().await?;
                if chunk.is_none() {
                    caught_up().await;
                }
                Ok(chunk)
            }
        }
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let stage = match () {
            () if error.is_connect() && error.is_timeout() => Stage::Late,
            () if error.is_connect() => Stage::Connecting,
            () if error.is_builder() => Stage::Unsendable,
            () => Stage::Sent,
        };
        // Without the URL: a query or a proxy could hold what is not for logs.
        stage.of(error.without_url())
    }
}

impl Failure {
    /// Whether a body came whole and cannot be decompressed. One that was cut is not among them: it may come whole the
    /// next time.
    pub(super) fn damaged(&self) -> bool {
        let decoding = self.failed.downcast_ref::<reqwest::Error>().filter(|error| error.is_decode());
        let cause = decoding.and_then(StdError::source).and_then(|cause| cause.downcast_ref::<io::Error>());
        cause.is_some_and(|cause| cause.kind() != io::ErrorKind::UnexpectedEof)
    }
}

/// Lets connections through proxies catch up, which nobody drives between two calls on a runtime of one thread. Before a call:
/// with what came meanwhile, above all that the server has closed them, for of a write sent into such a one nobody could
/// say whether it was carried out. After it: with what became of them, so that those that are done for close.
pub async fn caught_up() {
    // One turn to hear of it, one for the connection to act upon it, and one for what follows from that.
    turns(3).await;
}

/// Lets a runtime of one thread look at its sockets, and run what that wakes, so many times. Others do so by themselves.
/// Not by tokio's `yield_now`: what that puts off is forgotten where a `block_on` ends, and a call goes on in another one.
pub(super) async fn turns(mut count: u32) {
    if Handle::current().runtime_flavor() == RuntimeFlavor::CurrentThread {
        poll_fn(|context| {
            let Some(left) = count.checked_sub(1) else { return Poll::Ready(()) };
            count = left;
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }
}

/// Whether requests go through a proxy: the user's, or one that the environment names. What runs on this machine is not
/// behind the latter.
fn proxied(settings: &Settings) -> Result<bool> {
    let url = &settings.base_url;
    if settings.proxy.is_some() || loopback(url) {
        return Ok(settings.proxy.is_some());
    }
    let uri = url.as_str().parse().map_err(|error: http::uri::InvalidUri| unbuilt(&error))?;
    Ok(Matcher::from_system().intercept(&uri).is_some())
}

fn proxy(settings: &Settings) -> Result<Client> {
    let mut builder = Client::builder()
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .connect_timeout(settings.connect_timeout)
        .pool_idle_timeout(IDLE)
        .tls_backend_preconfigured(tls::config(settings)?);
    if let Some(proxy) = &settings.proxy {
        builder = builder.proxy(Proxy::all(proxy.url()).map_err(|error| unbuilt(&error.without_url()))?);
    }
    builder.build().map_err(|error| unbuilt(&error.without_url()))
}

fn loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

pub(super) fn unbuilt(error: &(dyn StdError + 'static)) -> Error {
    Error::new(ErrorKind::ConfigError, format!("no client could be made: {}", innermost(error)))
}

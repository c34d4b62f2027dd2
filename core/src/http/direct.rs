//! Connections straight to the CRM. A call drives its connection itself, on its own task: nobody has to be woken to write
//! the request, nor to hand over the answer.
//!
//! hyper speaks HTTP, and hyper-util connects; only the keeping of idle connections is ours. hyper-util's own client, and
//! reqwest on top of it, give each connection a task, which took half of the CPU of a call.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http_body::Body;
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use reqwest::Version;
use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, HOST, HeaderMap, HeaderValue,
};
use tokio::net::TcpStream;
use tokio::runtime::{Handle, Id};
use tokio::time::{Instant, timeout};
use tower_service::Service;
use url::{Position, Url};

use super::body::Watched;
use super::settings::Settings;
use super::tls;
use super::transport::{Failure, IDLE, Outgoing, Stage, turns, unbuilt};
use crate::Result;

/// Signs of life on connections that wait for an answer: after so long, and again and again, so many times.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVES: u32 = 3;

type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;
type Driver = http1::Connection<Stream, Watched>;

/// The connections of a client to its CRM.
pub(super) struct Direct {
    connector: Connector,
    /// `https://host:port`.
    origin: http::Uri,
    host: HeaderValue,
    connect_timeout: Duration,
    idle: Arc<Idle>,
}

enum Connector {
    Plain(HttpConnector),
    Tls(HttpsConnector<HttpConnector>),
}

/// Connections that wait for their next request, the one that waits longest first.
#[derive(Default)]
struct Idle(Mutex<Vec<Waiting>>);

struct Waiting {
    connection: Box<Connection>,
    since: Instant,
    /// The runtime that hears what comes over it: on another one a call would wait for ever.
    runtime: Id,
}

struct Connection {
    sender: SendRequest<Watched>,
    /// `None` when it is over.
    driver: Option<Driver>,
}

impl Direct {
    pub(super) fn new(settings: &Settings) -> Result<Self> {
        let url = &settings.base_url;
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(KEEPALIVE));
        http.set_keepalive_interval(Some(KEEPALIVE));
        http.set_keepalive_retries(Some(KEEPALIVES));
        let connector = if url.scheme() == "https" {
            let builder = HttpsConnectorBuilder::new().with_tls_config(tls::config(settings)?);
            Connector::Tls(builder.https_only().enable_http1().wrap_connector(http))
        } else {
            Connector::Plain(http)
        };
        Ok(Self {
            connector,
            origin: origin(url)?,
            host: HeaderValue::from_str(&url[Position::BeforeHost..Position::AfterPort])
                .map_err(|error| unbuilt(&error))?,
            connect_timeout: settings.connect_timeout,
            idle: Arc::default(),
        })
    }

    /// Sends a request and waits for the head of its answer.
    pub(super) async fn send(&self, outgoing: Outgoing) -> Result<Exchange, Failure> {
        let mut request = self.request(outgoing)?;
        loop {
            let idle = self.idle.take().await;
            let fresh = idle.is_none();
            let mut connection = match idle {
                Some(connection) => connection,
                // Boxed, as it is large and seldom needed.
                None => Box::pin(self.connect()).await?,
            };
            let sending = connection.sender.try_send_request(request);
            match driven(&mut connection.driver, sending).await {
                Ok(answer) => return Ok(Exchange::new(answer, connection, &self.idle)),
                Err(mut failed) => match failed.take_message() {
                    // The server closed the connection while it was idle: nothing of the request went out.
                    Some(unsent) if !fresh => request = unsent,
                    unsent => {
                        let stage = if unsent.is_some() { Stage::Connecting } else { Stage::Sent };
                        return Err(stage.of(failed.into_error()));
                    }
                },
            }
        }
    }

    fn request(&self, outgoing: Outgoing) -> Result<http::Request<Watched>, Failure> {
        let Outgoing { method, url, mut headers, body } = outgoing;
        headers.insert(HOST, self.host.clone());
        headers.entry(ACCEPT).or_insert(const { HeaderValue::from_static("*/*") });
        headers.entry(ACCEPT_ENCODING).or_insert(const { HeaderValue::from_static("gzip") });
        if let Some(body) = &body {
            // hyper says nothing of a body that is empty, and some servers insist on a length.
            headers.insert(CONTENT_LENGTH, body.size_hint().lower().into());
        }
        let target = &url[Position::BeforePath..Position::AfterQuery];
        let request = http::Request::builder().method(method).uri(target).body(body.unwrap_or_default());
        let mut request = request.map_err(|error| Stage::Unsendable.of(error))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    async fn connect(&self) -> Result<Box<Connection>, Failure> {
        let connecting = async {
            let stream = match &self.connector {
                Connector::Plain(http) => http.clone().call(self.origin.clone()).await.map(Stream::Http)?,
                Connector::Tls(https) => https.clone().call(self.origin.clone()).await?,
            };
            let (sender, driver) = http1::handshake(stream).await?;
            Ok(Box::new(Connection { sender, driver: Some(driver) }))
        };
        let connected = timeout(self.connect_timeout, connecting).await;
        connected.map_err(|late| Stage::Late.of(late))?.map_err(|failed| Failure { stage: Stage::Connecting, failed })
    }
}

/// The scheme and the authority of a URL.
fn origin(url: &Url) -> Result<http::Uri> {
    url[..Position::BeforePath].parse().map_err(|error: http::uri::InvalidUri| unbuilt(&error))
}

impl Idle {
    /// A connection that was open a moment ago.
    async fn take(&self) -> Option<Box<Connection>> {
        loop {
            let mut connection = self.next()?;
            // On a runtime of one thread nobody has heard of what came between two calls.
            turns(1).await;
            let driver = &mut connection.driver;
            // It reads on, and finds that the server has closed it, or that it says what nobody asked for.
            let over =
                poll_fn(|context| Poll::Ready(driver.as_mut().is_none_or(|it| Pin::new(it).poll(context).is_ready())));
            if !over.await && connection.sender.is_ready() {
                return Some(connection);
            }
        }
    }

    /// The connection of this runtime that waits for the shortest time. Those that wait for too long are closed.
    fn next(&self) -> Option<Box<Connection>> {
        let (here, now) = (Handle::current().id(), Instant::now());
        let mut waiting = self.waiting();
        let late = waiting.partition_point(|it| now.duration_since(it.since) > IDLE);
        let closed: Vec<_> = waiting.drain(..late).collect();
        let next = waiting.iter().rposition(|it| it.runtime == here).map(|place| waiting.remove(place));
        drop((waiting, closed));
        next.map(|waiting| waiting.connection)
    }

    fn put(&self, connection: Box<Connection>) {
        let waiting = Waiting { connection, since: Instant::now(), runtime: Handle::current().id() };
        self.waiting().push(waiting);
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does something that a connection is needed for, and drives the connection meanwhile.
async fn driven<T>(driver: &mut Option<Driver>, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    poll_fn(|context| {
        if let Poll::Ready(came) = work.as_mut().poll(context) {
            return Poll::Ready(came);
        }
        if driver.as_mut().is_some_and(|driver| Pin::new(driver).poll(context).is_ready()) {
            // Dropped, so that what is still in its queue hears of the end.
            *driver = None;
        }
        work.as_mut().poll(context)
    })
    .await
}

/// An answer whose head has come. Dropped before its end, it closes its connection.
pub(super) struct Exchange {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    body: Incoming,
    /// `None` when the body has ended.
    connection: Option<Box<Connection>>,
    /// Where the connection goes then, if it may be used again.
    idle: Option<Arc<Idle>>,
}

impl Exchange {
    fn new(answer: http::Response<Incoming>, connection: Box<Connection>, idle: &Arc<Idle>) -> Self {
        let (head, body) = answer.into_parts();
        // hyper knows too; but of a connection that is kept it is not asked before somebody wants to use it.
        let closes = head.version != Version::HTTP_11 || head.headers.get(CONNECTION).is_some_and(closes);
        let idle = (!closes).then(|| Arc::clone(idle));
        Self { status: head.status.as_u16(), headers: head.headers, body, connection: Some(connection), idle }
    }

    /// Whether the body is compressed. The headers that say so, and how long it is then, are taken away.
    pub(super) fn compressed(&mut self) -> bool {
        let compressed =
            self.headers.get(CONTENT_ENCODING).is_some_and(|coding| coding == "gzip" || coding == "x-gzip");
        if compressed {
            self.headers.remove(CONTENT_ENCODING);
            self.headers.remove(CONTENT_LENGTH);
        }
        compressed
    }

    /// How long the body says it is.
    pub(super) fn length(&self) -> Option<u64> {
        self.body.size_hint().exact()
    }

    /// The next piece of the body.
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        while let Some(connection) = &mut self.connection {
            let frame = if self.body.is_end_stream() {
                None
            } else {
                let frame = poll_fn(|context| Pin::new(&mut self.body).poll_frame(context));
                driven(&mut connection.driver, frame).await
            };
            match frame {
                Some(frame) => {
                    // What is no data is a header behind it.
                    if let Ok(data) = frame.map_err(|failed| Stage::Sent.of(failed))?.into_data() {
                        return Ok(Some(data));
                    }
                }
                None => {
                    if let (Some(connection), Some(idle)) = (self.connection.take(), &self.idle) {
                        idle.put(connection);
                    }
                }
            }
        }
        Ok(None)
    }
}

fn closes(connection: &HeaderValue) -> bool {
    connection
        .to_str()
        .is_ok_and(|options| options.split(',').any(|option| option.trim().eq_ignore_ascii_case("close")))
}

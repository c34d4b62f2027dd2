//! A server of one's own on a real socket: it answers as it is told and keeps what it was asked. HTTP/1.1 written by
//! hand, because most of what is tested here is what a well-behaved server never does.
#![allow(dead_code, unreachable_pub, reason = "each program of tests uses its own part")]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::pin::Pin;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// How much is tried: a part, spread over all that there is, and the whole with `CRMKIT_FULL=1`.
pub fn size<T>(part: T, whole: T) -> T {
    if std::env::var("CRMKIT_FULL").is_ok_and(|full| full == "1") { whole } else { part }
}

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Received {
    pub method: String,
    /// Path and query, still encoded.
    pub target: String,
    /// Names in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
    /// Which connection it came on, from 0.
    pub connection: usize,
    pub at: Instant,
}

impl Received {
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The decoded query, in order.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    pub fn argument(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// An answer: the bytes to write and what to do then.
#[derive(Debug, Clone)]
pub struct Reply {
    bytes: Vec<u8>,
    then: Then,
}

#[derive(Debug, Clone, Copy)]
enum Then {
    Keep,
    Close,
    /// What follows this place is written a byte at a time.
    Drip(usize, Duration),
    /// Nothing more comes, and the connection stays.
    Hang,
}

impl Reply {
    /// An answer with this body and its length.
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut lines = vec![format!("HTTP/1.1 {status} Said")];
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            lines.push("content-type: application/json".to_owned());
        }
        lines.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
        if status != 204 {
            lines.push(format!("content-length: {}", body.len()));
        }
        let head = lines.join("\r\n") + "\r\n\r\n";
        Self::raw([head.as_bytes(), body].concat())
    }

    /// A JSON answer with status 200.
    pub fn json(body: &serde_json::Value) -> Self {
        Self::new(200, &[], body.to_string())
    }

    /// Exactly these bytes, head and all.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), then: Then::Keep }
    }

    /// No answer: the connection is closed.
    pub fn none() -> Self {
        Self { bytes: Vec::new(), then: Then::Close }
    }

    /// No answer, and the connection stays open.
    pub fn silence() -> Self {
        Self { bytes: Vec::new(), then: Then::Hang }
    }

    /// The connection is closed after the answer, which does not say so.
    pub fn and_close(self) -> Self {
        Self { then: Then::Close, ..self }
    }

    /// Half of the body, and the connection is closed.
    pub fn cut(mut self) -> Self {
        let body = self.head();
        self.bytes.truncate(body + (self.bytes.len() - body) / 2);
        self.and_close()
    }

    /// The answer comes a byte at a time.
    pub fn dripping(self, pause: Duration) -> Self {
        Self { then: Then::Drip(0, pause), ..self }
    }

    /// The head comes at once, and the body a byte at a time.
    pub fn dripping_body(self, pause: Duration) -> Self {
        Self { then: Then::Drip(self.head(), pause), ..self }
    }

    /// Where the body begins.
    fn head(&self) -> usize {
        self.bytes.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |end| end + 4)
    }
}

/// A test of this module, in a process of its own: an environment is set before a process begins.
pub fn alone(module: &str, test: &str) -> Command {
    let (_, module) = module.split_once("::").unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", &format!("{module}::{test}")]);
    child
}

/// The test is there, and passes.
pub fn passes(mut child: Command) {
    let output = child.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

type Answering = dyn Fn(Received) -> Pin<Box<dyn Future<Output = Reply> + Send>> + Send + Sync;

/// A server on a free loopback port, until it is dropped.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Seen>,
    accepting: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    received: Mutex<Vec<Received>>,
    connections: AtomicUsize,
    ended: AtomicUsize,
    changed: Notify,
}

impl Server {
    /// Answers each request with what this function makes of it.
    pub async fn answering<F, R>(answer: F) -> Self
    where
        F: Fn(Received) -> R + Send + Sync + 'static,
        R: Future<Output = Reply> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Seen::default());
        let answer: Arc<Answering> = Arc::new(move |received| Box::pin(answer(received)));
        let accepting = tokio::spawn(accept(listener, Arc::clone(&seen), answer));
        Self { address, seen, accepting }
    }

    /// Answers with these replies, in order, and with status 599 when there are no more.
    pub async fn playing(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect::<Vec<_>>().into_iter());
        Self::answering(move |_| {
            let reply = replies.lock().unwrap().next();
            std::future::ready(reply.unwrap_or_else(|| Reply::new(599, &[], "no request was expected")))
        })
        .await
    }

    /// Answers every request so.
    pub async fn repeating(reply: Reply) -> Self {
        Self::answering(move |_| std::future::ready(reply.clone())).await
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn received(&self) -> Vec<Received> {
        self.seen.received.lock().unwrap().clone()
    }

    /// Forgets what it received, so that a long run does not keep it.
    pub fn forget(&self) {
        self.seen.received.lock().unwrap().clear();
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// Waits until so many requests have come.
    pub async fn until_received(&self, count: usize) {
        self.until(|seen| seen.received.lock().unwrap().len() >= count).await;
    }

    /// Waits until so many connections have ended, whoever ended them.
    pub async fn until_ended(&self, count: usize) {
        self.until(|seen| seen.ended.load(Ordering::SeqCst) >= count).await;
    }

    async fn until(&self, met: impl Fn(&Seen) -> bool) {
        let waiting = async {
            loop {
                let changed = self.seen.changed.notified();
                if met(&self.seen) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("what was waited for did not come");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, seen: Arc<Seen>, answer: Arc<Answering>) {
    let mut serving = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        // Those that ended would be kept until then.
        while serving.try_join_next().is_some() {}
        let connection = seen.connections.fetch_add(1, Ordering::SeqCst);
        let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
        serving.spawn(async move {
            serve(stream, connection, &seen, &*answer).await;
            seen.ended.fetch_add(1, Ordering::SeqCst);
            seen.changed.notify_waiters();
        });
    }
}

async fn serve(mut stream: TcpStream, connection: usize, seen: &Seen, answer: &Answering) {
    stream.set_nodelay(true).unwrap();
    let mut buffer = Vec::new();
    while let Some(received) = read(&mut stream, &mut buffer, connection).await {
        seen.received.lock().unwrap().push(received.clone());
        seen.changed.notify_waiters();
        let mut gone = [0; 1];
        let reply = tokio::select! {
            reply = answer(received) => reply,
            // The client goes while it waits for an answer.
            _ = stream.peek(&mut gone) => return,
        };
        if write(&mut stream, &reply).await.is_err() {
            return;
        }
    }
}

async fn write(stream: &mut TcpStream, reply: &Reply) -> std::io::Result<()> {
    match reply.then {
        Then::Keep => stream.write_all(&reply.bytes).await,
        Then::Close => {
            stream.write_all(&reply.bytes).await?;
            stream.shutdown().await?;
            Err(std::io::ErrorKind::ConnectionAborted.into())
        }
        Then::Drip(from, pause) => {
            let (head, rest) = reply.bytes.split_at(from);
            stream.write_all(head).await?;
            for byte in rest {
                stream.write_all(&[*byte]).await?;
                tokio::time::sleep(pause).await;
            }
            Ok(())
        }
        Then::Hang => {
            let _gone = stream.read(&mut [0; 1]).await?;
            Err(std::io::ErrorKind::ConnectionAborted.into())
        }
    }
}

async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>, connection: usize) -> Option<Received> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: BTreeMap<_, _> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < end + 4 + length {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    let body = buffer[end + 4..end + 4 + length].to_vec();
    buffer.drain(..end + 4 + length);
    Some(Received { method, target, headers, body, connection, at: Instant::now() })
}

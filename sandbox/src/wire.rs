//! The socket below HTTP. A handler cannot break its connection from within HTTP, so each connection shares a `Wire` with the requests that come over it.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use crate::lock;

const OPEN: u8 = 0;
const HANG_UP: u8 = 1;
const RESET: u8 = 2;

/// What a request may do to the connection it came over.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wire(Arc<State>);

#[derive(Debug, Default)]
struct State {
    fate: AtomicU8,
    flushes: AtomicUsize,
    waiting: Mutex<Option<Waker>>,
}

impl Wire {
    /// Instead of the next byte, the peer gets a TCP RST.
    pub(crate) fn reset(&self) {
        self.0.fate.store(RESET, Ordering::Release);
    }

    /// Instead of the next byte, the peer gets the end of the stream.
    pub(crate) fn hang_up(&self) {
        self.0.fate.store(HANG_UP, Ordering::Release);
    }

    /// Ready once all that was written before the first call (the one that finds `since` empty) is in the kernel.
    /// Hyper flushes the socket only when its own buffer is empty, and does so each time a body is pending.
    pub(crate) fn poll_flushed(&self, context: &mut Context<'_>, since: &mut Option<usize>) -> Poll<()> {
        let flushes = self.0.flushes.load(Ordering::Acquire);
        if flushes != *since.get_or_insert(flushes) {
            return Poll::Ready(());
        }
        *lock(&self.0.waiting) = Some(context.waker().clone());
        Poll::Pending
    }

    fn flushed(&self) {
        self.0.flushes.fetch_add(1, Ordering::AcqRel);
        if let Some(waker) = lock(&self.0.waiting).take() {
            waker.wake();
        }
    }

    fn fate(&self) -> u8 {
        self.0.fate.load(Ordering::Acquire)
    }
}

/// A listener whose connections can be broken.
pub(crate) struct Breakable(pub(crate) TcpListener);

impl Listener for Breakable {
    type Io = Connection;
    type Addr = Wire;

    async fn accept(&mut self) -> (Connection, Wire) {
        let (stream, _) = Listener::accept(&mut self.0).await;
        // Small answers must not wait for the peer's acknowledgement; without it they are only slower.
        let _ = stream.set_nodelay(true);
        let wire = Wire::default();
        let connection = Connection { stream, wire: wire.clone() };
        (connection, wire)
    }

    fn local_addr(&self) -> io::Result<Wire> {
        Ok(Wire::default())
    }
}

impl Connected<IncomingStream<'_, Breakable>> for Wire {
    fn connect_info(stream: IncomingStream<'_, Breakable>) -> Wire {
        stream.remote_addr().clone()
    }
}

/// A TCP stream that stops writing when its `Wire` says so.
pub(crate) struct Connection {
    stream: TcpStream,
    wire: Wire,
}

impl Connection {
    fn check(&self) -> io::Result<()> {
        match self.wire.fate() {
            OPEN => Ok(()),
            RESET => {
                // With SO_LINGER 0 the close that follows this error sends RST instead of FIN (socket(7)).
                self.stream.set_zero_linger()?;
                Err(io::ErrorKind::ConnectionReset.into())
            }
            _ => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.get_mut().stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.get_mut().stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let connection = self.get_mut();
        let flushed = Pin::new(&mut connection.stream).poll_flush(context);
        if matches!(flushed, Poll::Ready(Ok(()))) {
            connection.wire.flushed();
        }
        flushed
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // A FIN before the RST would tell the peer of an orderly end.
        self.check()?;
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

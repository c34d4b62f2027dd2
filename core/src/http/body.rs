//! The body of a request, which knows whether a connection has asked for it. If a time limit passes before that, while
//! the connection is still being made, the write was certainly not carried out, and can be reported so.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

const WAITING: u8 = 0;
const ASKED_FOR: u8 = 1;
const WITHDRAWN: u8 = 2;

/// What became of a body. It is decided once: the connection may ask on one thread while a limit passes on another.
#[derive(Clone, Default)]
pub(super) struct Fate(Arc<AtomicU8>);

impl Fate {
    /// Keeps the body from being sent, unless a connection has asked for it.
    pub(super) fn withdraw(&self) -> bool {
        self.decide(WITHDRAWN) == WITHDRAWN
    }

    fn decide(&self, fate: u8) -> u8 {
        self.0.compare_exchange(WAITING, fate, Ordering::AcqRel, Ordering::Acquire).map_or_else(|was| was, |_| fate)
    }
}

/// A body, or none.
#[derive(Default)]
pub(super) struct Watched {
    bytes: Option<Bytes>,
    fate: Fate,
}

impl Watched {
    pub(super) const fn new(bytes: Bytes, fate: Fate) -> Self {
        Self { bytes: Some(bytes), fate }
    }
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.fate.decide(ASKED_FOR) == WITHDRAWN {
            return Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())));
        }
        Poll::Ready(self.bytes.take().filter(|bytes| !bytes.is_empty()).map(|bytes| Ok(Frame::data(bytes))))
    }

    /// hyper asks this before it writes the head of a request, and not before there is a connection. The size is asked for
    /// earlier, by reqwest's layers and by ours.
    fn is_end_stream(&self) -> bool {
        self.fate.decide(ASKED_FOR);
        self.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}

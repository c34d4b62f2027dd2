//! A body that arrives badly: one byte at a time, or only its first half. Its size hint stays that of the whole, because that is what a client is told.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::wire::Wire;

pub(crate) struct Spoiled {
    rest: Bytes,
    /// The length that the headers promise.
    promised: u64,
    drip: Option<Duration>,
    pause: Option<Pin<Box<Sleep>>>,
    /// The connection to give up after `rest`, and the state of its last flush.
    cut: Option<(Wire, Option<usize>)>,
}

impl Spoiled {
    /// `drip`: the pause between two bytes; `cut`: the connection that ends after half of the body.
    pub(crate) fn new(whole: Bytes, drip: Option<Duration>, cut: Option<Wire>) -> Spoiled {
        let promised = u64::try_from(whole.len()).unwrap_or(u64::MAX);
        let rest = match cut {
            Some(_) => whole.slice(..whole.len() / 2),
            None => whole,
        };
        Spoiled { rest, promised, drip, pause: None, cut: cut.map(|wire| (wire, None)) }
    }
}

impl Body for Spoiled {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let body = self.get_mut();
        if let Some(pause) = body.pause.as_mut() {
            ready!(pause.as_mut().poll(context));
            body.pause = None;
        }
        if body.rest.is_empty() {
            let Some((wire, since)) = body.cut.as_mut() else {
                return Poll::Ready(None);
            };
            // Hyper drops what it still holds when a body fails, and the half would be lost with it.
            ready!(wire.poll_flushed(context, since));
            return Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())));
        }
        let Some(drip) = body.drip else {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut body.rest)))));
        };
        let byte = body.rest.split_to(1);
        if !body.rest.is_empty() {
            body.pause = Some(Box::pin(sleep(drip)));
        }
        Poll::Ready(Some(Ok(Frame::data(byte))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised)
    }
}

//! The one gate through which every blocking call goes: the GIL is released, Ctrl-C is heard, and a token that the call
//! needs is asked for here, on the caller's own thread.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use crmkit::Ask;
use pyo3::prelude::*;
use tokio::sync::mpsc;

use crate::runtime::runtime;
use crate::token::Token;

/// How long a call may go without looking for a signal.
const SLICE: Duration = Duration::from_millis(50);

enum Event<T> {
    Done(T),
    Asked(Ask),
    Slice,
}

/// Runs a call on this thread until it is done. A signal handler that raises (Ctrl-C) ends it: the call is dropped, and
/// with it the request.
pub(crate) fn wait<F>(py: Python<'_>, token: &Token, call: F) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let runtime = runtime()?;
    let (asks, mut asked) = mpsc::unbounded_channel();
    let mut call = pin!(crmkit::asking(asks, call));
    loop {
        let event = py.detach(|| {
            runtime.block_on(async {
                tokio::select! {
                    biased;
                    output = call.as_mut() => Event::Done(output),
                    Some(ask) = asked.recv() => Event::Asked(ask),
                    () = tokio::time::sleep(SLICE) => Event::Slice,
                }
            })
        });
        match event {
            Event::Done(output) => return Ok(output),
            Event::Asked(ask) => token.answer(py, ask)?,
            Event::Slice => py.check_signals()?,
        }
    }
}

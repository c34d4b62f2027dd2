//! The one gate through which every blocking call goes: the GIL is released, and Ctrl-C is heard.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use pyo3::prelude::*;

use crate::runtime::runtime;

/// How long a call may go without looking for a signal.
const SLICE: Duration = Duration::from_millis(50);

/// Runs a future on this thread until it is done. A signal handler that raises (Ctrl-C) ends it: the future is dropped,
/// and with it the request.
pub(crate) fn wait<F>(py: Python<'_>, future: F) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let runtime = runtime()?;
    let mut future = pin!(future);
    loop {
        let done = py.detach(|| runtime.block_on(async { tokio::time::timeout(SLICE, future.as_mut()).await }));
        match done {
            Ok(output) => return Ok(output),
            Err(_) => py.check_signals()?,
        }
    }
}

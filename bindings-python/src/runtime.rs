//! The tokio runtimes: one that blocking calls drive themselves, and one with threads of its own for event loops. A
//! client belongs to one of them for good, for its connections live there.
//!
//! A blocking call polls its own sockets: no other thread has to be woken to send, nor wakes the caller when the answer is
//! there, and that was most of what a call cost. If several threads call at the same time, one of them drives for all, and
//! hands over when it is done.
//!
//! Neither survives a fork. The core keeps what belongs to one process in a `PerProcess`, and counts generations; all
//! that is left to do here is to tell it of each fork. Nothing is ever shut down: at exit the threads simply end with the
//! process, and they never touch Python.

use std::io;
use std::sync::Arc;

use crmkit::process::PerProcess;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};

/// The runtime of blocking calls.
pub(crate) fn calls() -> PyResult<Arc<Runtime>> {
    static CALLS: PerProcess<Runtime> = PerProcess::new();
    CALLS.get_or_try(|| built(&mut Builder::new_current_thread()))
}

/// The runtime of event loops. The second thread takes over when the first is busy with a TLS handshake or a large page.
pub(crate) fn loops() -> PyResult<Arc<Runtime>> {
    static LOOPS: PerProcess<Runtime> = PerProcess::new();
    LOOPS.get_or_try(|| built(Builder::new_multi_thread().worker_threads(2).thread_name("crmkit")))
}

fn built(builder: &mut Builder) -> PyResult<Runtime> {
    let failed = |error: io::Error| PyRuntimeError::new_err(format!("crmkit could not start its runtime: {error}"));
    builder.enable_all().build().map_err(failed)
}

/// Asks to be told of forks, once for each process image.
#[cfg(unix)]
#[allow(unsafe_code, reason = "there is no safe way to hear of a fork that Python does not make")]
pub(crate) fn watch_forks() {
    static ONCE: std::sync::Once = std::sync::Once::new();

    extern "C" fn in_child() {
        crmkit::process::forked();
    }

    // SAFETY: `in_child` is `extern "C"`, lives as long as the process, cannot unwind, and does one atomic addition,
    // which POSIX allows between fork and exec. The extension is never unloaded by CPython, so the pointer stays valid.
    ONCE.call_once(|| unsafe {
        libc::pthread_atfork(None, None, Some(in_child));
    });
}

#[cfg(not(unix))]
pub(crate) fn watch_forks() {}

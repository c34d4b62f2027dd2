//! The tokio runtime: one for each generation of the process.
//!
//! Its threads do not survive a fork, so a child needs a runtime of its own. The core keeps what belongs to one process
//! in a `PerProcess`, and counts generations; all that is left to do here is to tell it of each fork. Nothing is ever
//! shut down: at exit the worker threads simply end with the process, and they never touch Python.

use std::sync::Arc;

use crmkit::process::PerProcess;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: PerProcess<Runtime> = PerProcess::new();

/// The runtime of this process.
pub(crate) fn runtime() -> PyResult<Arc<Runtime>> {
    RUNTIME.get_or_try(|| {
        // One worker drives the connections while the calling threads drive their own calls; the second takes over
        // when the first is busy with a TLS handshake or a large page.
        let built = Builder::new_multi_thread().worker_threads(2).thread_name("crmkit").enable_all().build();
        built.map_err(|error| PyRuntimeError::new_err(format!("crmkit could not start its threads: {error}")))
    })
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

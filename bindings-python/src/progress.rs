//! A bulk run and the function that is told how far it is. The function is called on the thread, or in the event loop, of
//! the call; a worker only says that there is something to tell.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crmkit::crm::Run;
use pyo3::prelude::*;
use pyo3::types::PyBool;

/// Inputs that are done, and all.
pub(crate) type Told = (usize, usize);

/// A bulk run as Python sees it.
pub(crate) struct Progress {
    function: Option<Py<PyAny>>,
    run: Run,
    raised: Mutex<Option<PyErr>>,
    silent: AtomicBool,
}

impl Progress {
    pub(crate) fn new(function: Option<Py<PyAny>>, run: Run) -> Self {
        Self { function, run, raised: Mutex::default(), silent: AtomicBool::new(false) }
    }

    /// Calls the function. False begins nothing more; an exception ends the run, and goes on to the caller.
    pub(crate) fn tell(&self, py: Python<'_>, (done, total): Told) {
        let Some(function) = &self.function else { return };
        if self.silent.load(Ordering::Relaxed) {
            return;
        }
        match function.bind(py).call1((done, total)) {
            Ok(answer) if answer.cast::<PyBool>().is_ok_and(|answer| !answer.is_true()) => {
                self.silence();
                self.run.finish();
            }
            Ok(_) => {}
            Err(error) => self.interrupt(error),
        }
    }

    /// Ends the run at once, because of this. The first reason counts.
    pub(crate) fn interrupt(&self, error: PyErr) {
        self.silence();
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        self.run.stop();
    }

    /// Tells nothing more: nobody waits.
    pub(crate) fn silence(&self) {
        self.silent.store(true, Ordering::Relaxed);
    }

    /// What ended the run, if something did.
    pub(crate) fn raised(&self) -> Option<PyErr> {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

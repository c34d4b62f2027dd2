//! A token that a user's function gives. It is called on the thread, or in the task, of the call that needs it.

use std::sync::Arc;

use crmkit::{Ask, Error, ErrorKind};
use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;

/// The function that gives the token, if there is one.
#[derive(Clone, Default)]
pub(crate) struct Token(Option<Arc<Py<PyAny>>>);

impl Token {
    pub(crate) fn of(function: Py<PyAny>) -> Self {
        Self(Some(Arc::new(function)))
    }

    /// Refuses a call that the function itself makes: it would wait for its own end.
    pub(crate) fn check(&self, py: Python<'_>) -> PyResult<()> {
        if let Some(function) = &self.0 {
            module(py)?.call_method1("check", (function.as_ref(),))?;
        }
        Ok(())
    }

    pub(crate) fn function(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.0.as_ref().map(|function| function.clone_ref(py))
    }

    /// Calls the function. What it raises becomes the cause of the call's error; what is no `Exception` (Ctrl-C) goes
    /// straight up.
    pub(crate) fn answer(&self, py: Python<'_>, ask: Ask) -> PyResult<()> {
        let Some(function) = &self.0 else { return Ok(()) };
        let token = module(py)?.call_method1("ask", (function.as_ref(),)).and_then(|token| token.extract::<String>());
        match token {
            Ok(token) => ask.answer(Ok(token)),
            Err(error) if error.is_instance_of::<PyException>(py) => ask.answer(Err(failed(py, &error))),
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("crmkit._token")
}

/// Without the exception's text, which could hold a secret: it is the cause, for whoever looks.
fn failed(py: Python<'_>, error: &PyErr) -> Error {
    let name = error.get_type(py).name().map_or_else(|_| "an exception".to_owned(), |name| name.to_string());
    let message = format!("the token function raised {name}");
    Error::new(ErrorKind::AuthenticationError, message).caused_by(Arc::new(error.clone_ref(py)))
}

/// A call on an event loop that needs a token before it can go on.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Asked {
    ask: std::sync::Mutex<Option<Ask>>,
    next: std::sync::Mutex<Option<tokio::sync::oneshot::Sender<Py<PyAny>>>>,
    token: Token,
}

impl Asked {
    pub(crate) fn new(ask: Ask, next: tokio::sync::oneshot::Sender<Py<PyAny>>, token: Token) -> Self {
        Self { ask: Some(ask).into(), next: Some(next).into(), token }
    }

    fn take<T>(slot: &std::sync::Mutex<Option<T>>) -> PyResult<T> {
        let taken = slot.lock().ok().and_then(|mut slot| slot.take());
        taken.ok_or_else(|| PyRuntimeError::new_err("this question was answered"))
    }
}

#[pymethods]
impl Asked {
    /// The function to ask.
    #[getter]
    fn function(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.token.function(py)
    }

    /// The future that the call comes to next.
    fn go_on(&self, future: Py<PyAny>) -> PyResult<()> {
        // A call that is over has no use for it.
        let _over = Self::take(&self.next)?.send(future);
        Ok(())
    }

    /// Gives the token.
    fn answer(&self, token: String) -> PyResult<()> {
        Self::take(&self.ask)?.answer(Ok(token));
        Ok(())
    }

    /// Gives the reason why there is none.
    fn fail(&self, py: Python<'_>, error: Bound<'_, PyAny>) -> PyResult<()> {
        Self::take(&self.ask)?.answer(Err(failed(py, &PyErr::from_value(error))));
        Ok(())
    }
}

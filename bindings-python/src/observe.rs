//! What is told of calls: the core's notices go to `crmkit._observe`, on the thread or in the event loop of the call.

use std::sync::Arc;

use crmkit::{Level, Notice, Watch};
use pyo3::exceptions::PyException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use serde_json::Value;
use tokio::sync::mpsc::Receiver;

use crate::values;

/// Who hears of a call, if anybody does.
#[derive(Clone, Default)]
pub(crate) struct Observer(Option<Arc<Py<PyAny>>>);

/// An observer, and what it is told from.
#[derive(Default)]
pub(crate) struct Observed {
    pub(crate) observer: Observer,
    pub(crate) watch: Option<Watch>,
    pub(crate) notices: Option<Receiver<Notice>>,
}

/// Asks, once for each call, who wants to hear of it.
pub(crate) fn begin(py: Python<'_>, crm: &str, operation: &str) -> PyResult<Observed> {
    static BEGIN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let ask = BEGIN.import(py, "crmkit._observe", "begin")?;
    let begun: Option<(Py<PyAny>, u8, bool, Option<String>)> = ask.call1((crm, operation))?.extract()?;
    let Some((observer, least, attempts, traceparent)) = begun else { return Ok(Observed::default()) };
    let least = [Level::Debug, Level::Info, Level::Warn].get(usize::from(least)).copied().unwrap_or(Level::Off);
    let (watch, notices) = Watch::new(least, attempts, traceparent.as_deref());
    Ok(Observed { observer: Observer(Some(Arc::new(observer))), watch: Some(watch), notices: Some(notices) })
}

/// The next notice; none if there will be no more.
pub(crate) async fn noticed(notices: Option<&mut Receiver<Notice>>) -> Option<Notice> {
    notices?.recv().await
}

impl Observer {
    /// Tells what the core says. What the user's handlers raise does no harm to the call, but what is no `Exception`
    /// (Ctrl-C) goes up.
    pub(crate) fn tell(&self, py: Python<'_>, notice: Notice) -> PyResult<()> {
        let Some(observer) = &self.0 else { return Ok(()) };
        let told = values::python(py, &Value::Object(notice.fields))
            .and_then(|fields| observer.bind(py).call_method1(intern!(py, "tell"), (notice.level as u8, fields)));
        harmless(py, told.map(drop))
    }

    /// Tells what the call came to, and gives it on.
    pub(crate) fn ended<T>(&self, py: Python<'_>, came: PyResult<T>) -> PyResult<T> {
        let Some(observer) = &self.0 else { return came };
        let error = came.as_ref().err().map(|error| error.value(py));
        harmless(py, observer.bind(py).call_method1(intern!(py, "end"), (error,)).map(drop))?;
        came
    }

    /// Tells that nobody waits for the call any more.
    pub(crate) fn cancelled(&self, py: Python<'_>) -> PyResult<()> {
        static CANCELLED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        if self.0.is_none() {
            return Ok(());
        }
        let class = CANCELLED.import(py, "asyncio", "CancelledError")?;
        self.ended(py, Err(PyErr::from_value(class.call0()?))).or(Ok(()))
    }
}

fn harmless(py: Python<'_>, told: PyResult<()>) -> PyResult<()> {
    match told {
        Err(error) if error.is_instance_of::<PyException>(py) => error.write_unraisable(py, None),
        other => return other,
    }
    Ok(())
}

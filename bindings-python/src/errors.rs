//! The core's errors as the exceptions of `crmkit.errors`.

use crmkit::{Error, Naming};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};
use serde_json::Value;

use crate::values;

/// The exception of an error, its cause as `__cause__`.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    let exception = made(py, error.to_json(Naming::Snake)).unwrap_or_else(|problem| problem);
    if let Some(cause) = error.details().foreign.as_ref().and_then(|foreign| foreign.downcast_ref::<PyErr>()) {
        exception.set_cause(py, Some(cause.clone_ref(py)));
    }
    exception
}

fn made(py: Python<'_>, description: Value) -> PyResult<PyErr> {
    let Value::Object(mut fields) = description else {
        return Err(PyRuntimeError::new_err("an error without attributes"));
    };
    let name = fields.remove("class").and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
    let message = fields.remove("message").unwrap_or_default();
    let cause = fields.remove("cause");
    fields.remove("text");
    let attributes = PyDict::new(py);
    for (name, value) in &fields {
        attributes.set_item(name, values::python(py, value)?)?;
    }
    if let Some(report) = attributes.get_item("report")?
        && let Ok(report) = report.cast_into::<PyDict>()
    {
        attributes.set_item("report", py.import("crmkit._pager")?.getattr("Report")?.call((), Some(&report))?)?;
    }
    let class = py.import("crmkit.errors")?.getattr(name.as_str())?.cast_into::<PyType>()?;
    let exception = class.call((values::python(py, &message)?,), Some(&attributes))?;
    let exception = PyErr::from_value(exception);
    if let Some(cause) = cause {
        exception.set_cause(py, Some(made(py, cause)?));
    }
    Ok(exception)
}

/// A result of the core as a result of Python.
pub(crate) trait OrRaise<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T> OrRaise<T> for Result<T, Error> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|error| raise(py, &error))
    }
}

//! The core's errors as the exceptions of `crmkit.errors`.

use crmkit::crm::Matches;
use crmkit::{Error, Naming};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use serde_json::Value;

use crate::client::each;
use crate::model::tuple;
use crate::values;

/// The exception of an error, its cause as `__cause__`.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    made(py, error).unwrap_or_else(|problem| problem)
}

fn made(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let Value::Object(mut fields) = error.to_json(Naming::Snake) else {
        return Err(PyRuntimeError::new_err("an error without attributes"));
    };
    let details = error.details();
    let name = fields.remove("class").and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
    let message = fields.remove("message").unwrap_or_default();
    for made_of_json in ["cause", "text"] {
        fields.remove(made_of_json);
    }
    let attributes = PyDict::new(py);
    for (name, value) in &fields {
        attributes.set_item(name, values::python(py, value)?)?;
    }
    // What has a class of its own.
    if let Some(report) = attributes.get_item("report")?
        && let Ok(report) = report.cast_into::<PyDict>()
    {
        attributes.set_item("report", py.import("crmkit._pager")?.getattr("Report")?.call((), Some(&report))?)?;
    }
    if let Some(found) = details.matches.clone() {
        attributes.set_item("matches", matches(py, found)?)?;
    }
    if let Some(outcomes) = &details.outcomes {
        attributes.set_item("outcomes", each(py, outcomes.0.to_vec())?)?;
    }
    let class = py.import("crmkit.errors")?.getattr(name.as_str())?.cast_into::<PyType>()?;
    let exception = class.call((values::python(py, &message)?,), Some(&attributes))?;
    let exception = PyErr::from_value(exception);
    if let Some(cause) = &details.cause {
        exception.set_cause(py, Some(made(py, cause)?));
    }
    if let Some(cause) = details.foreign.as_ref().and_then(|foreign| foreign.downcast_ref::<PyErr>()) {
        exception.set_cause(py, Some(cause.clone_ref(py)));
    }
    Ok(exception)
}

fn matches(py: Python<'_>, matches: Matches) -> PyResult<Bound<'_, PyTuple>> {
    match matches {
        Matches::Customers(records) => tuple(py, records),
        Matches::ContactTypes(records) => tuple(py, records),
        Matches::AddressTypes(records) => tuple(py, records),
        Matches::Countries(records) => tuple(py, records),
        Matches::Cities(records) => tuple(py, records),
        Matches::Streets(records) => tuple(py, records),
        _ => Ok(PyTuple::empty(py)),
    }
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

//! The client of one CRM, by the names of its operations. The classes that users see call it.

use crmkit::{Crm, Options, with_model};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::errors::OrRaise;
use crate::gate;
use crate::model::ToPython;
use crate::pager::Listing;
use crate::values;

/// A client of one CRM.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Client {
    client: crmkit::Client,
}

#[pymethods]
impl Client {
    /// With these settings; if `env`, what is not given is taken from the environment.
    #[new]
    fn new(py: Python<'_>, crm: &str, options: &Bound<'_, PyDict>, env: bool) -> PyResult<Self> {
        let mut settings = Options::from_json(values::settings(options)?).or_raise(py)?;
        if env {
            settings = settings.or_env(&crm.to_uppercase());
        }
        let client = Crm::of(crm).and_then(|crm| crmkit::Client::new(crm, settings)).or_raise(py)?;
        Ok(Self { client })
    }

    /// Carries out one operation: a record, or None if it answers with none.
    fn call(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        let operation = self.client.operation(operation).or_raise(py)?;
        let arguments = values::arguments(operation, arguments)?;
        let answer = gate::wait(py, self.client.call(operation, &arguments))?.or_raise(py)?;
        match operation.model {
            Some(model) => with_model!(model, T => answer.one::<T>().or_raise(py)?.to_python(py)),
            None => Ok(py.None()),
        }
    }

    /// A listing. Its arguments are checked now, nothing is sent before its first page is asked for.
    fn pages(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Listing> {
        let operation = self.client.operation(operation).or_raise(py)?;
        let arguments = values::arguments(operation, arguments)?;
        Listing::open(&self.client, operation, arguments).or_raise(py)
    }

    /// Later calls are refused.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.client.close());
    }
}

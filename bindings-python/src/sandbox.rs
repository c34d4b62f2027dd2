//! The embedded server for Python. What it is told and what it tells goes over as JSON text.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crmkit_sandbox as sandbox;
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;

/// A running sandbox.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Sandbox {
    sandbox: sandbox::Sandbox,
}

fn refuse(error: impl std::fmt::Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

#[pymethods]
impl Sandbox {
    #[new]
    fn new(
        py: Python<'_>,
        customers: usize,
        path: Option<PathBuf>,
        salesman_dialect: &str,
        rkeeper_cache: bool,
    ) -> PyResult<Self> {
        let salesman_dialect = salesman_dialect.parse().map_err(|error: sandbox::Error| refuse(error))?;
        let options = sandbox::Options { customers, path, salesman_dialect, rkeeper_cache, ..Default::default() };
        let started = py.detach(|| sandbox::Sandbox::start(options));
        let sandbox = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
        Ok(Self { sandbox })
    }

    fn url(&self, crm: &str) -> PyResult<String> {
        self.sandbox.url(crm).map_err(refuse)
    }

    fn credentials(&self, crm: &str) -> PyResult<BTreeMap<String, String>> {
        self.sandbox.credentials(crm).map_err(refuse)
    }

    fn inject(&self, fault_json: &str) -> PyResult<()> {
        let fault = serde_json::from_str(fault_json).map_err(refuse)?;
        self.sandbox.inject(fault).map_err(refuse)
    }

    fn requests(&self) -> PyResult<String> {
        serde_json::to_string(&self.sandbox.requests()).map_err(refuse)
    }

    fn close(&self, py: Python<'_>) {
        py.detach(|| self.sandbox.close());
    }
}

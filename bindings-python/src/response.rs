//! What came back besides the record: handed to Python's `Response` as its arguments.

use crmkit::{Client, Reconciled, Response};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// `(status, headers, raw_json, attempts, request_id, ver, timestamp, reconciled)`
pub(crate) fn parts<'py>(py: Python<'py>, client: &Client, response: &Response) -> PyResult<Bound<'py, PyTuple>> {
    let headers = PyDict::new(py);
    for name in response.headers.keys() {
        let values = response.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        headers.set_item(name.as_str(), values.collect::<Vec<_>>().join(", "))?;
    }
    let about = client.about(response);
    let body = String::from_utf8_lossy(&response.body);
    let reconciled = response.reconciled.map(Reconciled::name);
    let (request_id, ver, timestamp) = (about.request_id, about.ver, about.timestamp);
    (response.status, headers, body, response.attempts, request_id, ver, timestamp, reconciled).into_pyobject(py)
}

//! The client of one CRM, by the names of its operations. The classes that users see call it.

use crmkit::{Answer, Arguments, Crm, Error, Operation, Options, with_model};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::aio::{Call, Outcome, Outcomes, Port};
use crate::errors::OrRaise;
use crate::gate;
use crate::model::ToPython;
use crate::pager::Listing;
use crate::values;

/// What an answer carries, as the operation says.
fn outcome(operation: &'static Operation, answer: &Answer) -> Outcomes {
    match operation.model {
        Some(model) => with_model!(model, T => Ok(Box::new(One(answer.one::<T>()?)) as Box<dyn Outcome>)),
        None => Ok(Box::new(Nothing)),
    }
}

struct One<T>(T);

impl<T: ToPython> Outcome for One<T> {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.0.to_python(py)
    }
}

struct Nothing;

impl Outcome for Nothing {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(py.None())
    }
}

async fn carried_out(client: crmkit::Client, operation: &'static Operation, arguments: Arguments) -> Outcomes {
    let answer: Result<Answer, Error> = client.call(operation, &arguments).await;
    outcome(operation, &answer?)
}

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
        let call = carried_out(self.client.clone(), operation, arguments);
        gate::wait(py, call)?.or_raise(py)?.into_python(py)
    }

    /// The same on an event loop: the future is given what `call` would return or raise.
    fn submit(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        port: &Port,
        future: Py<PyAny>,
    ) -> PyResult<Call> {
        let operation = self.client.operation(operation).or_raise(py)?;
        let arguments = values::arguments(operation, arguments)?;
        port.submit(future, carried_out(self.client.clone(), operation, arguments))
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

//! The common interface over a client, by the names of its calls. The classes that users see call it.

use std::sync::Arc;

use crmkit::crm::{self, Explanation, Reply, Run, Seen, Upserted};
use crmkit::{Arguments, Error, Operation};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use serde_json::Value;
use tokio::sync::mpsc;

use crate::aio::{Call, Outcome, Outcomes, Port};
use crate::client::{Client, Each, Nothing, One, WithResponses, zoned};
use crate::errors::{OrRaise, raise};
use crate::gate;
use crate::model::{Model, ToPython};
use crate::observe;
use crate::pager::Listing;
use crate::progress::Progress;
use crate::token::Token;
use crate::values;

/// A client behind the common interface.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Crm {
    crm: crm::Crm,
    token: Token,
}

/// What a call comes to. An error can have records in it, so it is made where the client's zone is known.
struct Refused(Error);

impl Outcome for Refused {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Err(raise(py, &self.0))
    }
}

impl Outcome for Upserted {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let class = py.import("crmkit._generated.crm")?.getattr("Upserted")?;
        Ok(class.call1((self.customer.to_python(py)?, self.created))?.unbind())
    }
}

/// All of something, as a list of the caller's own.
struct All<T>(Vec<T>);

impl<T: ToPython> Outcome for All<T> {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let records = self.0.into_iter().map(|record| record.to_python(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyList::new(py, records)?.into_any().unbind())
    }
}

fn outcome(reply: Reply) -> Box<dyn Outcome> {
    match reply {
        Reply::Customer(customer) | Reply::Found(Some(customer)) => Box::new(One(*customer)),
        Reply::Upserted(upserted) => upserted,
        Reply::Contact(contact) => Box::new(One(*contact)),
        Reply::Contacts(contacts) => Box::new(All(contacts)),
        Reply::Address(address) => Box::new(One(*address)),
        Reply::Addresses(addresses) => Box::new(All(addresses)),
        Reply::Outcomes(outcomes) => Box::new(Each(outcomes)),
        // Listings are opened by `pages`.
        Reply::Nothing | Reply::Found(None) | Reply::Pages(_) => Box::new(Nothing),
    }
}

/// What came of it, with the responses that it went through if somebody collects them.
fn finished(crm: &crm::Crm, seen: Option<&Seen>, value: Result<Box<dyn Outcome>, Error>) -> Box<dyn Outcome> {
    let client = crm.native();
    let value = match value {
        Ok(value) => zoned(client, value),
        Err(error) => return zoned(client, Box::new(Refused(error))),
    };
    match seen {
        Some(seen) => Box::new(WithResponses { value, client: client.clone(), responses: seen.take() }),
        None => value,
    }
}

async fn carried_out(crm: crm::Crm, operation: &'static Operation, arguments: Arguments, respond: bool) -> Outcomes {
    let seen = respond.then(Seen::default);
    let noting = seen.as_ref().map_or_else(|| crm.clone(), |seen| crm.noting(seen));
    let reply = noting.call(operation, &arguments).await;
    Ok(finished(&crm, seen.as_ref(), reply.map(outcome)))
}

async fn run_through(
    crm: crm::Crm,
    operation: &'static Operation,
    arguments: Arguments,
    respond: bool,
    run: Run,
) -> Outcomes {
    let seen = respond.then(Seen::default);
    let noting = seen.as_ref().map_or_else(|| crm.clone(), |seen| crm.noting(seen));
    let outcomes = noting.each(operation, &arguments, &run).await;
    Ok(finished(&crm, seen.as_ref(), outcomes.map(|outcomes| Box::new(Each(outcomes)) as Box<dyn Outcome>)))
}

/// The outcomes of a run; if something ended it, that is raised, with the outcomes so far as its attribute.
fn settled(py: Python<'_>, progress: &Progress, outcomes: Box<dyn Outcome>, respond: bool) -> PyResult<Py<PyAny>> {
    let came = outcomes.into_python(py);
    let Some(raised) = progress.raised() else { return came };
    if let Ok(came) = came {
        let outcomes = if respond { came.bind(py).get_item(0)? } else { came.into_bound(py) };
        // There are exceptions that take no attributes: they go on without.
        let _refused = raised.value(py).setattr("outcomes", outcomes);
    }
    Err(raised)
}

struct Settled {
    progress: Arc<Progress>,
    outcomes: Box<dyn Outcome>,
    respond: bool,
}

impl Outcome for Settled {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        settled(py, &self.progress, self.outcomes, self.respond)
    }
}

impl Crm {
    fn prepared(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<(&'static Operation, Arguments)> {
        let operation = self.crm.operation(operation).or_raise(py)?;
        self.token.check(py)?;
        let arguments = values::arguments(operation, arguments).inspect_err(|error| {
            // The operation is that of any CRM: here it is known which.
            let _no_error_of_ours = error.value(py).setattr("crm", self.crm.name());
        })?;
        Ok((operation, arguments))
    }
}

#[pymethods]
impl Crm {
    #[new]
    fn new(client: &Client) -> Self {
        Self { crm: crm::Crm::of(client.core()), token: client.token().clone() }
    }

    /// Which CRM it is.
    #[getter]
    fn name(&self) -> &'static str {
        self.crm.name()
    }

    /// What the CRM can do, row by row.
    #[getter]
    fn capabilities(&self, py: Python<'_>) -> PyResult<Vec<Py<PyAny>>> {
        let row = |capability| values::python(py, &serde_json::to_value(capability).unwrap_or_default());
        self.crm.capabilities().iter().map(row).collect()
    }

    /// Carries out one call. If `respond`, the parts of each response that it went through come with it.
    fn call(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        respond: bool,
    ) -> PyResult<Py<PyAny>> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        let call = carried_out(self.crm.clone(), operation, arguments, respond);
        gate::call(py, &self.token, observe::begin(py, self.crm.name(), operation.name)?, call)
    }

    /// The same on an event loop: the future is given what `call` would return or raise.
    fn submit(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        respond: bool,
        port: &Port,
        future: Py<PyAny>,
    ) -> PyResult<Call> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        let call = carried_out(self.crm.clone(), operation, arguments, respond);
        port.submit(future, self.token.clone(), observe::begin(py, self.crm.name(), operation.name)?, call)
    }

    /// Carries out a call for many inputs. `progress` is called with how many are done, and how many there are.
    fn each(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        respond: bool,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        let (tell, told) = mpsc::unbounded_channel();
        let mut run = Run::default();
        if progress.is_some() {
            // Nobody listens any more where the run is over.
            run = run.progress(move |done, total| tell.send((done, total)).unwrap_or_default());
        }
        let progress = Progress::new(progress, run.clone());
        let call = run_through(self.crm.clone(), operation, arguments, respond, run);
        let observed = observe::begin(py, self.crm.name(), operation.name)?;
        let listener = observed.observer.clone();
        let outcomes = gate::wait_run(py, &self.token, observed, (&progress, told), call);
        let outcomes = outcomes.and_then(|outcomes| outcomes.or_raise(py));
        listener.ended(py, outcomes.and_then(|outcomes| settled(py, &progress, outcomes, respond)))
    }

    /// The same on an event loop, which calls `progress` in its own thread.
    #[allow(clippy::too_many_arguments, reason = "those of `each` and of `submit`")]
    fn submit_each(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        respond: bool,
        progress: Option<Py<PyAny>>,
        port: &Port,
        future: Py<PyAny>,
    ) -> PyResult<Call> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        let (mut run, tells) = (Run::default(), progress.is_some());
        let progress = Arc::new(Progress::new(progress, run.clone()));
        if tells {
            let tell = port.teller(&progress);
            run = run.progress(move |done, total| tell((done, total)));
        }
        let call = run_through(self.crm.clone(), operation, arguments, respond, run);
        let settling = Arc::clone(&progress);
        let call = async move {
            let outcomes = call.await?;
            Ok(Box::new(Settled { progress: settling, outcomes, respond }) as Box<dyn Outcome>)
        };
        let observed = observe::begin(py, self.crm.name(), operation.name)?;
        port.submit_run(future, self.token.clone(), observed, progress, call)
    }

    /// A listing. Its arguments are checked now, nothing is sent before its first page is asked for.
    fn pages(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Listing> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        let pages = self.crm.pages(operation, &arguments).or_raise(py)?;
        Ok(Listing::common(self.crm.native(), &self.token, operation, pages))
    }
}

/// How a field of a record was read.
pub(crate) fn explained<'py>(record: &Bound<'py, Model>, model: &str, field: &str) -> PyResult<Bound<'py, PyAny>> {
    let py = record.py();
    let crm: String = record.getattr("crm")?.extract()?;
    let Explanation { rule, values, .. } = crm::explain(&crm, model, record.get().text(), field).or_raise(py)?;
    let class = py.import("crmkit._explanation")?.getattr("Explanation")?;
    let rule = values::python(py, &serde_json::to_value(&rule).unwrap_or_default())?;
    class.call_method1("_of", (rule, values::python(py, &Value::Object(values))?))
}

//! The client of one CRM, by the names of its operations. The classes that users see call it.

use crmkit::{Answer, Arguments, CrmName, Operation, Options, Overrides, Shape, with_model};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use serde_json::Value;

use crate::aio::{Call, Outcome, Outcomes, Port};
use crate::errors::{OrRaise, raise};
use crate::gate;
use crate::model::{ToPython, tuple};
use crate::observe;
use crate::pager::Listing;
use crate::response;
use crate::runtime::calls;
use crate::token::Token;
use crate::values;

/// What an answer carries, as the operation says.
fn outcome(answer: &Answer, operation: &'static Operation) -> Outcomes {
    match (operation.shape, operation.model) {
        (Shape::Object, _) => Ok(Box::new(Keys(answer.object()?))),
        (Shape::List, Some(model)) => {
            with_model!(list model, T => Ok(Box::new(Many(answer.many::<T>()?)) as Box<dyn Outcome>))
        }
        (_, Some(model)) => with_model!(one model, T => Ok(Box::new(One(answer.one::<T>()?)) as Box<dyn Outcome>)),
        (_, None) => Ok(Box::new(Nothing)),
    }
}

pub(crate) struct Many<T>(pub(crate) Vec<T>);

impl<T: ToPython> Outcome for Many<T> {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(tuple(py, self.0)?.into_any().unbind())
    }
}

struct Keys(serde_json::Map<String, Value>);

impl Outcome for Keys {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        values::python(py, &Value::Object(self.0))
    }
}

pub(crate) struct One<T>(pub(crate) T);

impl<T: ToPython> Outcome for One<T> {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.0.to_python(py)
    }
}

pub(crate) struct Nothing;

impl Outcome for Nothing {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(py.None())
    }
}

/// One outcome for each row.
pub(crate) struct Each<T>(pub(crate) Vec<crmkit::Outcome<T>>);

impl<T: ToPython> Outcome for Each<T> {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        each(py, self.0)
    }
}

pub(crate) fn each<T: ToPython>(py: Python<'_>, outcomes: Vec<crmkit::Outcome<T>>) -> PyResult<Py<PyAny>> {
    let module = py.import("crmkit._outcome")?;
    let (one, several) = (module.getattr("Outcome")?, module.getattr("Outcomes")?);
    let made = outcomes.into_iter().map(|outcome| {
        let value = outcome.value.map(|value| value.to_python(py)).transpose()?;
        let error = outcome.error.map(|error| raise(py, &error).into_value(py));
        let reconciled = outcome.reconciled.map(crmkit::Reconciled::name);
        one.call1((outcome.index, outcome.key, outcome.status.name(), value, error, reconciled))
    });
    Ok(several.call1((made.collect::<PyResult<Vec<_>>>()?,))?.unbind())
}

/// (value, the parts of each response)
pub(crate) struct WithResponses {
    pub(crate) value: Box<dyn Outcome>,
    pub(crate) client: crmkit::Client,
    pub(crate) responses: Vec<crmkit::Response>,
}

impl Outcome for WithResponses {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let parts = self.responses.iter().map(|response| response::parts(py, &self.client, response));
        let parts = PyTuple::new(py, parts.collect::<PyResult<Vec<_>>>()?)?;
        Ok((self.value.into_python(py)?, parts).into_pyobject(py)?.into_any().unbind())
    }
}

/// What is handed over with the zone of the client's local times.
struct Zoned {
    value: Box<dyn Outcome>,
    client: crmkit::Client,
}

/// The same with the client's zone, if it has one.
pub(crate) fn zoned(client: &crmkit::Client, value: Box<dyn Outcome>) -> Box<dyn Outcome> {
    if client.zone().is_some() { Box::new(Zoned { value, client: client.clone() }) } else { value }
}

impl Outcome for Zoned {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let Self { value, client } = *self;
        crmkit::in_zone(client.zone(), || value.into_python(py))
    }
}

async fn carried_out(
    client: crmkit::Client,
    operation: &'static Operation,
    arguments: Arguments,
    respond: bool,
) -> Outcomes {
    let (value, responses) = if let (Shape::Outcomes, Some(model)) = (operation.shape, operation.model) {
        with_model!(outcomes model, T => {
            let batch = client.each::<T>(operation, &arguments).await?;
            (Box::new(Each(batch.outcomes)) as Box<dyn Outcome>, batch.responses)
        })
    } else {
        let answer = client.call(operation, &arguments).await?;
        (outcome(&answer, operation)?, vec![answer.response().clone()])
    };
    let value = zoned(&client, value);
    if !respond {
        return Ok(value);
    }
    Ok(Box::new(WithResponses { value, client, responses }))
}

/// A request outside the described operations.
async fn requested(client: crmkit::Client, method: String, path: String, parts: Value) -> Outcomes {
    let response = client.request(&method, &path, parts.get("query"), parts.get("json")).await?;
    Ok(Box::new(WithResponses { value: Box::new(Nothing), client, responses: vec![response] }))
}

/// A client of one CRM.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Client {
    client: crmkit::Client,
    token: Token,
}

impl Client {
    pub(crate) const fn core(&self) -> &crmkit::Client {
        &self.client
    }

    pub(crate) const fn token(&self) -> &Token {
        &self.token
    }

    fn prepared(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<(&'static Operation, Arguments)> {
        let operation = self.client.operation(operation).or_raise(py)?;
        self.token.check(py)?;
        Ok((operation, values::arguments(operation, arguments)?))
    }
}

#[pymethods]
impl Client {
    /// With these settings; if `env`, what is not given is taken from the environment.
    #[new]
    fn new(py: Python<'_>, crm: &str, options: &Bound<'_, PyDict>, env: bool) -> PyResult<Self> {
        let given = options.copy()?;
        let mut token = Token::default();
        if let Some(function) = given.get_item("token")?
            && function.is_callable()
        {
            given.del_item("token")?;
            token = Token::of(function.unbind());
        }
        let mut settings = Options::from_json(values::settings(&given)?).or_raise(py)?;
        if token.function(py).is_some() {
            settings = settings.token_from_caller();
        }
        if env {
            settings = settings.or_env(&crm.to_uppercase());
        }
        let client = CrmName::of(crm).and_then(|crm| crmkit::Client::new(crm, settings)).or_raise(py)?;
        Ok(Self { client, token })
    }

    /// The same client with other limits or further headers.
    fn with_options(&self, py: Python<'_>, overrides: &Bound<'_, PyDict>) -> PyResult<Self> {
        let overrides = Overrides::from_json(values::settings(overrides)?).or_raise(py)?;
        Ok(Self { client: self.client.with_options(overrides).or_raise(py)?, token: self.token.clone() })
    }

    /// Where the CRM is.
    #[getter]
    fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// Whether it has a token, or a function that gives one.
    #[getter]
    fn has_token(&self) -> bool {
        self.client.has_token()
    }

    /// Carries out one operation: a record, or None if it answers with none. If `respond`, the parts of each response
    /// come with it.
    fn call(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        respond: bool,
    ) -> PyResult<Py<PyAny>> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        let call = carried_out(self.client.clone(), operation, arguments, respond);
        gate::call(py, &self.token, observe::begin(py, self.client.crm(), operation.name)?, call)
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
        let call = carried_out(self.client.clone(), operation, arguments, respond);
        port.submit(future, self.token.clone(), observe::begin(py, self.client.crm(), operation.name)?, call)
    }

    /// Any other request, `parts` with `query` and `json`: None and the parts of each response.
    fn request(&self, py: Python<'_>, method: String, path: String, parts: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        self.token.check(py)?;
        let call = requested(self.client.clone(), method, path, values::sendable(parts)?);
        gate::call(py, &self.token, observe::begin(py, self.client.crm(), "request")?, call)
    }

    /// The same on an event loop.
    fn submit_request(
        &self,
        py: Python<'_>,
        method: String,
        path: String,
        parts: &Bound<'_, PyDict>,
        port: &Port,
        future: Py<PyAny>,
    ) -> PyResult<Call> {
        self.token.check(py)?;
        let call = requested(self.client.clone(), method, path, values::sendable(parts)?);
        port.submit(future, self.token.clone(), observe::begin(py, self.client.crm(), "request")?, call)
    }

    /// A listing. Its arguments are checked now, nothing is sent before its first page is asked for.
    fn pages(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Listing> {
        let (operation, arguments) = self.prepared(py, operation, arguments)?;
        Listing::open(&self.client, &self.token, operation, arguments).or_raise(py)
    }

    /// Later calls are refused, idle connections are closed.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let runtime = calls()?;
        py.detach(|| {
            self.client.close();
            runtime.block_on(crmkit::caught_up());
        });
        Ok(())
    }
}

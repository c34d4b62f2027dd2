//! Listings. The core's pagers are typed; these are the same behind one Python class.

use std::sync::Arc;

use bytestring::ByteString;
use crmkit::crm;
use crmkit::{Arguments, Cursor, Error, ListOptions, Operation, Page, Pager, Report, Shape, with_model};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::aio::{Call, Outcome, Outcomes, Port};
use crate::client::zoned;
use crate::gate;
use crate::model::{ToPython, tuple};
use crate::observe;
use crate::response;
use crate::token::Token;

type Boxed<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

trait AnyListing: Send + Sync {
    fn start(&self, options: ListOptions) -> Box<dyn AnyCursor>;
}

trait AnyCursor: Send {
    fn next(&mut self, client: crmkit::Client, respond: bool) -> Boxed<'_, Outcomes>;
    fn report(&self) -> Report;
}

impl<T: ToPython> AnyListing for Pager<T> {
    fn start(&self, options: ListOptions) -> Box<dyn AnyCursor> {
        Box::new(Pager::start(&self.clone().with(options)))
    }
}

impl<T: ToPython> AnyCursor for Cursor<T> {
    fn next(&mut self, client: crmkit::Client, respond: bool) -> Boxed<'_, Outcomes> {
        Box::pin(async move {
            let page = Cursor::next(self).await?;
            Ok(zoned(&client.clone(), Box::new(NextPage { client, page, respond })))
        })
    }

    fn report(&self) -> Report {
        *Cursor::report(self)
    }
}

impl<T: ToPython> AnyListing for crm::Listing<T> {
    fn start(&self, options: ListOptions) -> Box<dyn AnyCursor> {
        Box::new(crm::Listing::start(&self.clone().with(options)))
    }
}

impl<T: ToPython> AnyCursor for crm::Walk<T> {
    fn next(&mut self, client: crmkit::Client, respond: bool) -> Boxed<'_, Outcomes> {
        Box::pin(async move {
            let page = crm::Walk::next(self).await?;
            Ok(zoned(&client.clone(), Box::new(NextPage { client, page, respond })))
        })
    }

    fn report(&self) -> Report {
        crm::Walk::report(self)
    }
}

struct NextPage<T> {
    client: crmkit::Client,
    page: Option<Page<T>>,
    respond: bool,
}

impl<T: ToPython> Outcome for NextPage<T> {
    /// `(items, offset, total_pages, the text, the parts of the response)`, or None after the last page. The parts are
    /// None if nobody collects them: they hold the page's text once more.
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let Some(page) = self.page else { return Ok(py.None()) };
        let parts = if self.respond { Some(response::parts(py, &self.client, &page.response)?) } else { None };
        let text = Py::new(py, Text(page.raw_json))?;
        let page = (tuple(py, page.items)?, page.offset, page.total_pages, text, parts);
        Ok(page.into_pyobject(py)?.into_any().unbind())
    }
}

/// The whole text of a page. Python's own text is made of it when somebody asks: few do, and a page of a listing would
/// be copied for nobody.
#[pyclass(frozen, module = "crmkit._native")]
struct Text(ByteString);

#[pymethods]
impl Text {
    fn __str__(&self) -> &str {
        &self.0
    }
}

/// A listing that has not begun.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Listing {
    client: crmkit::Client,
    token: Token,
    operation: &'static str,
    pager: Box<dyn AnyListing>,
}

impl Listing {
    pub(crate) fn open(
        client: &crmkit::Client,
        token: &Token,
        operation: &'static Operation,
        arguments: Arguments,
    ) -> Result<Self, Error> {
        let (Shape::Pages, Some(model)) = (operation.shape, operation.model) else {
            return Err(Error::new(crmkit::ErrorKind::UnsupportedError, "not a listing").of(operation));
        };
        let pager: Box<dyn AnyListing> =
            with_model!(pages model, T => Box::new(client.pages::<T>(operation, arguments)?));
        Ok(Self { client: client.clone(), token: token.clone(), operation: operation.name, pager })
    }

    /// A listing of the common interface.
    pub(crate) fn common(
        client: &crmkit::Client,
        token: &Token,
        operation: &'static Operation,
        listing: crm::Pages,
    ) -> Self {
        let pager: Box<dyn AnyListing> = match listing {
            crm::Pages::Customers(listing) => Box::new(listing),
            crm::Pages::Orders(listing) => Box::new(listing),
        };
        Self { client: client.clone(), token: token.clone(), operation: operation.name, pager }
    }
}

#[pymethods]
impl Listing {
    /// Begins it.
    fn start(&self, strict: bool, prefetch: usize, limit: Option<usize>) -> Pages {
        let options = ListOptions { strict, prefetch, limit };
        Pages {
            client: self.client.clone(),
            token: self.token.clone(),
            operation: self.operation,
            cursor: Arc::new(Mutex::new(self.pager.start(options))),
        }
    }
}

/// A listing under way.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Pages {
    client: crmkit::Client,
    token: Token,
    operation: &'static str,
    cursor: Arc<Mutex<Box<dyn AnyCursor>>>,
}

impl Pages {
    /// Never waits: a thread that waited here with the GIL would stop the one that reads.
    fn cursor(&self) -> PyResult<OwnedMutexGuard<Box<dyn AnyCursor>>> {
        Arc::clone(&self.cursor).try_lock_owned().map_err(|_| {
            PyRuntimeError::new_err("this listing is being read already; give each reader an iterator of its own")
        })
    }
}

#[pymethods]
impl Pages {
    /// The next page as `(items, offset, total_pages, the text, the parts of the response)`, or None after the last.
    fn next(&self, py: Python<'_>, respond: bool) -> PyResult<Py<PyAny>> {
        let mut cursor = self.cursor()?;
        self.token.check(py)?;
        let observed = observe::begin(py, self.client.crm(), self.operation)?;
        gate::call(py, &self.token, observed, cursor.next(self.client.clone(), respond))
    }

    /// The same on an event loop: the future is given what `next` would return or raise.
    fn submit(&self, py: Python<'_>, respond: bool, port: &Port, future: Py<PyAny>) -> PyResult<Call> {
        self.token.check(py)?;
        // Waits its turn: a page that was cancelled a moment ago may not have let go of the cursor yet.
        let (cursor, client) = (Arc::clone(&self.cursor), self.client.clone());
        let observed = observe::begin(py, client.crm(), self.operation)?;
        let page = async move { cursor.lock_owned().await.next(client, respond).await };
        port.submit(future, self.token.clone(), observed, page)
    }

    /// (pages, records, repeats, drift) so far.
    #[getter]
    fn report(&self) -> PyResult<(u64, u64, u64, &'static str)> {
        let report = self.cursor()?.report();
        Ok((report.pages, report.records, report.repeats, report.drift.name()))
    }
}

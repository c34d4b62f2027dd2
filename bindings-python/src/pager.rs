//! Listings. The core's pagers are typed; these are the same behind one Python class.

use std::sync::Arc;

use crmkit::{Arguments, Cursor, Error, Operation, Page, Pager, Report, with_model};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::aio::{Call, Outcome, Outcomes, Port};
use crate::errors::OrRaise;
use crate::gate;
use crate::model::ToPython;

type Boxed<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

trait AnyListing: Send + Sync {
    fn start(&self, strict: bool) -> Box<dyn AnyCursor>;
}

trait AnyCursor: Send {
    fn next(&mut self) -> Boxed<'_, Outcomes>;
    fn report(&self) -> Report;
}

impl<T: ToPython> AnyListing for Pager<T> {
    fn start(&self, strict: bool) -> Box<dyn AnyCursor> {
        Box::new(Pager::start(&self.clone().strict(strict)))
    }
}

impl<T: ToPython> AnyCursor for Cursor<T> {
    fn next(&mut self) -> Boxed<'_, Outcomes> {
        Box::pin(async { Ok(Box::new(NextPage(Cursor::next(self).await?)) as Box<dyn Outcome>) })
    }

    fn report(&self) -> Report {
        *Cursor::report(self)
    }

}

struct NextPage<T>(Option<Page<T>>);

impl<T: ToPython> Outcome for NextPage<T> {
    /// (items, offset, total_pages, raw_json), or None after the last page.
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let Some(page) = self.0 else { return Ok(py.None()) };
        let items = page.items.into_iter().map(|record| record.to_python(py)).collect::<PyResult<Vec<_>>>()?;
        let page = (PyTuple::new(py, items)?, page.offset, page.total_pages, &*page.raw_json);
        Ok(page.into_pyobject(py)?.into_any().unbind())
    }
}

/// A listing that has not begun.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Listing {
    listing: Box<dyn AnyListing>,
}

impl Listing {
    pub(crate) fn open(
        client: &crmkit::Client,
        operation: &'static Operation,
        arguments: Arguments,
    ) -> Result<Self, Error> {
        let Some(model) = operation.model else {
            return Err(Error::new(crmkit::ErrorKind::UnsupportedError, "not a listing").of(operation));
        };
        let listing: Box<dyn AnyListing> =
            with_model!(model, T => Box::new(client.pages::<T>(operation, arguments, false)?));
        Ok(Self { listing })
    }
}

#[pymethods]
impl Listing {
    /// Begins it.
    fn start(&self, strict: bool) -> Pages {
        Pages { cursor: Arc::new(Mutex::new(self.listing.start(strict))) }
    }
}

/// A listing under way.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Pages {
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
    /// The next page as (items, offset, total_pages, raw_json), or None after the last.
    fn next(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let mut cursor = self.cursor()?;
        gate::wait(py, cursor.next())?.or_raise(py)?.into_python(py)
    }

    /// The same on an event loop: the future is given what `next` would return or raise.
    fn submit(&self, port: &Port, future: Py<PyAny>) -> PyResult<Call> {
        let mut cursor = self.cursor()?;
        port.submit(future, async move { cursor.next().await })
    }

    /// (pages, records, repeats, drift) so far.
    #[getter]
    fn report(&self) -> PyResult<(u64, u64, u64, &'static str)> {
        let report = self.cursor()?.report();
        Ok((report.pages, report.records, report.repeats, report.drift.name()))
    }
}

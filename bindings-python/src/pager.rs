//! Listings. The core's pagers are typed; these are the same behind one Python class.

use std::sync::Mutex;

use crmkit::{Arguments, Cursor, Error, Operation, Page, Pager, Report, with_model};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::errors::OrRaise;
use crate::gate;
use crate::model::ToPython;

type Boxed<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

trait AnyListing: Send + Sync {
    fn start(&self, strict: bool) -> Box<dyn AnyCursor>;
}

trait AnyCursor: Send {
    fn next(&mut self) -> Boxed<'_, Result<Option<Box<dyn AnyPage>>, Error>>;
    fn report(&self) -> Report;
    fn finished(&self) -> bool;
}

trait AnyPage: Send {
    fn into_python<'py>(self: Box<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>>;
}

impl<T: ToPython> AnyListing for Pager<T> {
    fn start(&self, strict: bool) -> Box<dyn AnyCursor> {
        Box::new(Pager::start(&self.clone().strict(strict)))
    }
}

impl<T: ToPython> AnyCursor for Cursor<T> {
    fn next(&mut self) -> Boxed<'_, Result<Option<Box<dyn AnyPage>>, Error>> {
        Box::pin(async { Ok(Cursor::next(self).await?.map(|page| Box::new(page) as Box<dyn AnyPage>)) })
    }

    fn report(&self) -> Report {
        *Cursor::report(self)
    }

    fn finished(&self) -> bool {
        Cursor::finished(self)
    }
}

impl<T: ToPython> AnyPage for Page<T> {
    fn into_python<'py>(self: Box<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let items = self.items.into_iter().map(|record| record.to_python(py)).collect::<PyResult<Vec<_>>>()?;
        (PyTuple::new(py, items)?, self.offset, self.total_pages, &*self.raw_json).into_pyobject(py)
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
        Pages { cursor: Mutex::new(self.listing.start(strict)) }
    }
}

/// A listing under way.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Pages {
    cursor: Mutex<Box<dyn AnyCursor>>,
}

impl Pages {
    /// Never waits: a thread that waited here with the GIL would stop the one that reads.
    fn cursor(&self) -> PyResult<std::sync::MutexGuard<'_, Box<dyn AnyCursor>>> {
        self.cursor
            .try_lock()
            .map_err(|_| PyRuntimeError::new_err("another thread reads this listing; give each thread its own iterator"))
    }
}

#[pymethods]
impl Pages {
    /// The next page as (items, offset, total_pages, raw_json), or None after the last.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        let mut cursor = self.cursor()?;
        let page = gate::wait(py, cursor.next())?.or_raise(py)?;
        page.map(|page| page.into_python(py)).transpose()
    }

    /// Whether the last page was read.
    #[getter]
    fn finished(&self) -> PyResult<bool> {
        Ok(self.cursor()?.finished())
    }

    /// (pages, records, repeats, drift) so far.
    #[getter]
    fn report(&self) -> PyResult<(u64, u64, u64, &'static str)> {
        let report = self.cursor()?.report();
        Ok((report.pages, report.records, report.repeats, report.drift.name()))
    }
}

//! What every record has in Python: immutable, compared by its fields, and with the CRM's own text behind it. The
//! classes themselves are generated; their fields are native members, as fast to read as a slot.

use std::hash::{DefaultHasher, Hasher};

use crmkit::Raw;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

/// A record that Python can be given.
pub(crate) trait ToPython: crmkit::Model {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>>;
}

/// Records as Python has lists of them: a tuple.
pub(crate) fn tuple<T: ToPython>(py: Python<'_>, records: Vec<T>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, records.into_iter().map(|record| record.to_python(py)).collect::<PyResult<Vec<_>>>()?)
}

/// A record of a CRM. Records are immutable: `replace` makes a changed copy. Two records are equal if their fields are.
#[pyclass(frozen, subclass, module = "crmkit")]
pub(crate) struct Model {
    raw: Raw,
}

impl Model {
    pub(crate) fn of(raw: Raw) -> Self {
        Self { raw }
    }

    pub(crate) const fn text(&self) -> &Raw {
        &self.raw
    }

    /// A record that was made by hand has an empty object behind it.
    pub(crate) fn from_text(raw_json: Option<String>) -> Self {
        Self::of(raw_json.unwrap_or_else(|| "{}".to_owned()).into())
    }
}

fn fields<'py>(record: &Bound<'py, Model>) -> PyResult<Bound<'py, PyTuple>> {
    Ok(record.get_type().getattr("_fields")?.cast_into()?)
}

fn values<'py>(record: &Bound<'py, Model>) -> PyResult<Vec<(Bound<'py, PyString>, Bound<'py, PyAny>)>> {
    let fields = fields(record)?;
    let pairs = fields.iter().map(|name| {
        let name = name.cast_into::<PyString>()?;
        let value = record.getattr(&name)?;
        Ok((name, value))
    });
    pairs.collect()
}

/// Nested records and tuples of them become dicts and lists.
fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(record) = value.cast::<Model>() {
        return Ok(Model::to_dict(record)?.into_any());
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        let items = items.iter().map(|item| plain(&item)).collect::<PyResult<Vec<_>>>()?;
        return Ok(PyList::new(value.py(), items)?.into_any());
    }
    Ok(value.clone())
}

#[pymethods]
impl Model {
    /// The CRM's own record, to the letter.
    #[getter]
    fn raw_json(&self) -> &str {
        self.raw.json()
    }

    /// The CRM's own record, parsed anew each time: a dict with the vendor's names, unknown fields included.
    #[getter]
    fn raw<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("json")?.call_method1("loads", (self.raw.json(),))
    }

    /// The fields as a new dict, nested records as dicts too.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(slf.py());
        for (name, value) in values(slf)? {
            dict.set_item(name, plain(&value)?)?;
        }
        Ok(dict)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let shown = values(slf)?.into_iter().map(|(name, value)| Ok(format!("{name}={}", value.repr()?)));
        let shown = shown.collect::<PyResult<Vec<_>>>()?.join(", ");
        Ok(format!("{}({shown})", slf.get_type().name()?))
    }

    fn __eq__<'py>(slf: &Bound<'py, Self>, other: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        if !other.get_type().is(slf.get_type()) {
            return Ok(py.NotImplemented().into_bound(py));
        }
        for (name, value) in values(slf)? {
            if !value.eq(other.getattr(name)?)? {
                return Ok(false.into_pyobject(py)?.to_owned().into_any());
            }
        }
        Ok(true.into_pyobject(py)?.to_owned().into_any())
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        for (_, value) in values(slf)? {
            hasher.write_isize(value.hash()?);
        }
        Ok(hasher.finish())
    }

    /// Pickles are made anew by the constructor.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        let made = py.import("crmkit._native")?.getattr("_made")?;
        (made, (slf.get_type(), state(slf)?)).into_pyobject(py)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (_memo, /))]
    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf.clone()
    }
}

fn state<'py>(record: &Bound<'py, Model>) -> PyResult<Bound<'py, PyDict>> {
    let arguments = PyDict::new(record.py());
    for (name, value) in values(record)? {
        arguments.set_item(name, value)?;
    }
    arguments.set_item("raw_json", record.get().raw.json())?;
    Ok(arguments)
}

/// A copy with these fields changed. It keeps the CRM's own record as it came.
pub(crate) fn replaced<'py>(
    record: &Bound<'py, Model>,
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let arguments = state(record)?;
    let fields = fields(record)?;
    for (name, value) in changes.into_iter().flatten() {
        if !fields.contains(&name)? {
            let class = record.get_type().name()?;
            return Err(PyTypeError::new_err(format!("{class} has no field {}", name.repr()?)));
        }
        arguments.set_item(name, value)?;
    }
    record.get_type().call((), Some(&arguments))
}

/// A record out of its pickle.
#[pyfunction(name = "_made")]
#[pyo3(signature = (class_, fields))]
pub(crate) fn made<'py>(class_: &Bound<'py, PyAny>, fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    class_.call((), Some(fields))
}

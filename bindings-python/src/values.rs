//! Values between Python and the core: arguments go over as JSON, fields of records come back as Python's own types.

use crmkit::{Arguments, Decimal, Error, ErrorKind, Instant, Naming, Operation};
use jiff::civil::{Date, DateTime};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PyMemoryView,
    PySequence, PyString, PyTuple, PyTzInfo,
};
use serde_json::{Map, Number, Value};

use crate::errors::raise;
use crate::model::ToPython;

/// Deeper than any request, and far from the end of the stack: a dict that holds itself is refused.
const DEPTH: usize = 64;

/// Keyword arguments, without those that were not given.
pub(crate) fn arguments(operation: &'static Operation, given: &Bound<'_, PyDict>) -> PyResult<Arguments> {
    let py = given.py();
    let values = object(given, DEPTH).map_err(|error| error.into_python(py, Some(operation)))?;
    Ok(Arguments::new(values, Naming::Snake))
}

/// Settings of a client, without those that were not given.
pub(crate) fn settings(given: &Bound<'_, PyDict>) -> PyResult<Value> {
    let py = given.py();
    let values = object(given, DEPTH).map_err(|error| match error {
        Unsendable::Refused(message) => raise(py, &Error::new(ErrorKind::ConfigError, message)),
        Unsendable::Raised(error) => error,
    })?;
    Ok(Value::Object(values))
}

/// The parts of a request outside the described operations, without those that were not given.
pub(crate) fn sendable(given: &Bound<'_, PyDict>) -> PyResult<Value> {
    object(given, DEPTH).map(Value::Object).map_err(|error| error.into_python(given.py(), None))
}

/// Why a value cannot be sent.
enum Unsendable {
    Refused(String),
    Raised(PyErr),
}

impl Unsendable {
    fn into_python(self, py: Python<'_>, operation: Option<&'static Operation>) -> PyErr {
        match self {
            Self::Raised(error) => error,
            Self::Refused(message) => {
                let error = Error::new(ErrorKind::InvalidArgumentError, message);
                raise(py, &operation.map_or_else(|| error.clone(), |operation| error.clone().of(operation)))
            }
        }
    }
}

impl From<PyErr> for Unsendable {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

fn refused<T>(message: impl Into<String>) -> Result<T, Unsendable> {
    Err(Unsendable::Refused(message.into()))
}

fn object(given: &Bound<'_, PyDict>, depth: usize) -> Result<Map<String, Value>, Unsendable> {
    let missing = not_given(given.py())?;
    let mut values = Map::new();
    for (key, value) in given {
        if value.is(missing) {
            continue;
        }
        let Ok(key) = key.cast::<PyString>() else {
            return refused(format!("the keys of an object must be text, not {}", type_name(&key)));
        };
        let key = text(key)?;
        let value = json(&value, depth).map_err(|error| match error {
            Unsendable::Refused(message) => Unsendable::Refused(format!("`{key}`: {message}")),
            raised @ Unsendable::Raised(_) => raised,
        })?;
        values.insert(key, value);
    }
    Ok(values)
}

fn text(text: &Bound<'_, PyString>) -> Result<String, Unsendable> {
    text.to_str()
        .map(str::to_owned)
        .or_else(|_| refused("the text has half of a surrogate pair in it, which no server can be sent"))
}

fn json(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Unsendable> {
    let Some(deeper) = depth.checked_sub(1) else {
        return refused("it is nested too deep");
    };
    if value.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(string) = value.cast::<PyString>() {
        return text(string).map(Value::String);
    }
    if let Ok(boolean) = value.cast::<PyBool>() {
        return Ok(Value::Bool(boolean.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        let number = value.extract::<i64>().map(Number::from).or_else(|_| value.extract::<u64>().map(Number::from));
        return number.map(Value::Number).or_else(|_| refused("the integer has more than 64 bits"));
    }
    if let Ok(float) = value.cast::<PyFloat>() {
        return Number::from_f64(float.value())
            .map(Value::Number)
            .map_or_else(|| refused("the number is not finite"), Ok);
    }
    if let Ok(time) = value.cast::<PyDateTime>() {
        return instant(time).map(Value::String);
    }
    if value.is_instance_of::<PyDate>() {
        return Ok(Value::String(value.str()?.extract()?));
    }
    if let Ok(mapping) = value.cast::<PyDict>() {
        return object(mapping, deeper).map(Value::Object);
    }
    // They are sequences of numbers, which is never what is meant.
    if value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyMemoryView>()
    {
        return refused("bytes cannot be sent; decode them to text");
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?.map(|item| json(&item?, deeper));
        return items.collect::<Result<_, _>>().map(Value::Array);
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let copy = PyDict::from_sequence(mapping.items()?.as_any())?;
        return object(&copy, deeper).map(Value::Object);
    }
    if value.cast::<PySequence>().is_ok() {
        let items = value.try_iter()?.map(|item| json(&item?, deeper));
        return items.collect::<Result<_, _>>().map(Value::Array);
    }
    // An integer of another library, numpy's say.
    if value.hasattr("__index__")? {
        return json(&value.call_method0("__index__")?, deeper);
    }
    if value.hasattr("__fspath__")? {
        return json(&value.call_method0("__fspath__")?, deeper);
    }
    refused(format!("a value of type {} cannot be sent", type_name(value)))
}

/// ISO text: in UTC with Z if the time is aware, without a zone if it is not.
fn instant(time: &Bound<'_, PyDateTime>) -> Result<String, Unsendable> {
    let py = time.py();
    if time.call_method0("utcoffset")?.is_none() {
        return Ok(time.call_method0("isoformat")?.extract()?);
    }
    let utc = time.call_method1("astimezone", (PyTzInfo::utc(py)?,))?;
    let text: String = utc.call_method0("isoformat")?.extract()?;
    Ok(text.replace("+00:00", "Z"))
}

fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().qualname().map_or_else(|_| "this type".to_owned(), |name| name.to_string())
}

fn not_given(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static NOT_GIVEN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    NOT_GIVEN.import(py, "crmkit._not_given", "NOT_GIVEN")
}

/// JSON as Python's own types.
pub(crate) fn python(py: Python<'_>, value: &Value) -> PyResult<Py<PyAny>> {
    Ok(match value {
        Value::Null => py.None(),
        Value::Bool(boolean) => PyBool::new(py, *boolean).to_owned().into_any().unbind(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(integer), _) => integer.into_pyobject(py)?.into_any().unbind(),
            (None, Some(integer)) => integer.into_pyobject(py)?.into_any().unbind(),
            (None, None) => number.as_f64().into_pyobject(py)?.unbind(),
        },
        Value::String(text) => PyString::new(py, text).into_any().unbind(),
        Value::Array(items) => {
            let items = items.iter().map(|item| python(py, item)).collect::<PyResult<Vec<_>>>()?;
            PyList::new(py, items)?.into_any().unbind()
        }
        Value::Object(fields) => {
            let dict = PyDict::new(py);
            for (key, value) in fields {
                dict.set_item(key, python(py, value)?)?;
            }
            dict.into_any().unbind()
        }
    })
}

/// A field of a record as Python's own type.
pub(crate) trait ToField {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>>;
}

impl<T: ToField> ToField for Option<T> {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.map_or_else(|| Ok(py.None()), |value| value.to_field(py))
    }
}

impl ToField for String {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyString::new(py, &self).into_any().unbind())
    }
}

impl ToField for i64 {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
}

impl ToField for bool {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyBool::new(py, self).to_owned().into_any().unbind())
    }
}

/// An aware datetime in UTC.
impl ToField for Instant {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let time = self.utc();
        let number = |part: i8| u8::try_from(part).unwrap_or_default();
        let (date, hour, minute) = (time.date(), number(time.hour()), number(time.minute()));
        let zone = PyTzInfo::utc(py)?;
        let (year, month, day) = (date.year().into(), number(date.month()), number(date.day()));
        let made = PyDateTime::new(py, year, month, day, hour, minute, number(time.second()), 0, Some(&*zone))?;
        Ok(made.into_any().unbind())
    }
}

impl ToField for Date {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
}

/// A naive datetime: the CRM says no zone.
/// Aware if the zone is known, else naive.
impl ToField for DateTime {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match crmkit::moment(self) {
            Some(moment) => Ok(moment.into_pyobject(py)?.into_any().unbind()),
            None => Ok(self.into_pyobject(py)?.into_any().unbind()),
        }
    }
}

/// A `decimal.Decimal` of the same digits.
impl ToField for Decimal {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static DECIMAL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        Ok(DECIMAL.import(py, "decimal", "Decimal")?.call1((self.as_str(),))?.unbind())
    }
}

/// Lists are tuples, for records are immutable.
impl<T: ToField> ToField for Vec<T> {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let items = self.into_iter().map(|item| item.to_field(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, items)?.into_any().unbind())
    }
}

/// A record inside a record.
impl<T: ToPython> ToField for T {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.to_python(py)
    }
}

/// A dict with the vendor's names.
impl ToField for Map<String, Value> {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        python(py, &Value::Object(self))
    }
}

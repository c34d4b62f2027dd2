// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records as Python classes.
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::PyClassInitializer;
use crate::model::{Model, ToPython, replaced};
use crate::values::ToField;
impl ToField for crmkit::hazard::HazardNumbered {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::hazard::HazardText {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::hazard::HazardNumber {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::hazard::HazardClosed {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::hazard::HazardOnUnknown {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
/// A record: "quotes", """three""", \, */, `{}`, {0:?}, ${x}, <b>, a | pipe.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct HazardRecord {
    /// The id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Text that every record has.
    #[pyo3(get)]
    r#type: Py<PyAny>,
    /// Required by the vendor and null all the same.
    #[pyo3(get)]
    class_: Py<PyAny>,
    /// A field called self.
    #[pyo3(get)]
    self_: Py<PyAny>,
    /// A field called async.
    #[pyo3(get)]
    async_: Py<PyAny>,
    /// A field that the vendor calls None.
    #[pyo3(get)]
    none: Py<PyAny>,
    /// Values that are words of languages or no words at all: "quotes" \ */.
    #[pyo3(get)]
    default: Py<PyAny>,
    /// A numeric enumeration.
    #[pyo3(get)]
    function: Py<PyAny>,
    /// A list of enumerations.
    #[pyo3(get)]
    delete: Py<PyAny>,
    /// A field called constructor.
    #[pyo3(get)]
    constructor: Py<PyAny>,
    /// A field called crate.
    #[pyo3(get)]
    crate_: Py<PyAny>,
    /// A field called match.
    #[pyo3(get)]
    r#match: Py<PyAny>,
    /// A wire name with quotes.
    #[pyo3(get)]
    odd: Py<PyAny>,
    /// A wire name in Cyrillic.
    #[pyo3(get)]
    unicode: Py<PyAny>,
    /// Money.
    #[pyo3(get)]
    balance: Py<PyAny>,
    /// A day.
    #[pyo3(get)]
    date: Py<PyAny>,
    /// A local time.
    #[pyo3(get)]
    local: Py<PyAny>,
    /// An instant.
    #[pyo3(get)]
    instant: Py<PyAny>,
    /// A nested record.
    #[pyo3(get)]
    child: Py<PyAny>,
    /// A list of records.
    #[pyo3(get)]
    children: Py<PyAny>,
    /// A list of lists that every record has.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// A list of money.
    #[pyo3(get)]
    amounts: Py<PyAny>,
    /// Any object.
    #[pyo3(get)]
    object: Py<PyAny>,
}
#[pymethods]
impl HazardRecord {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "type",
                "class_",
                "self_",
                "async_",
                "none",
                "default",
                "function",
                "delete",
                "constructor",
                "crate_",
                "match",
                "odd",
                "unicode",
                "balance",
                "date",
                "local",
                "instant",
                "child",
                "children",
                "numbers",
                "amounts",
                "object",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            r#type,
            class_ = None,
            self_ = None,
            async_ = None,
            none = None,
            default = None,
            function = None,
            delete = None,
            constructor = None,
            crate_ = None,
            r#match = None,
            odd = None,
            unicode = None,
            balance = None,
            date = None,
            local = None,
            instant = None,
            child = None,
            children = None,
            numbers,
            amounts = None,
            object = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        r#type: Py<PyAny>,
        class_: Option<Py<PyAny>>,
        self_: Option<Py<PyAny>>,
        async_: Option<Py<PyAny>>,
        none: Option<Py<PyAny>>,
        default: Option<Py<PyAny>>,
        function: Option<Py<PyAny>>,
        delete: Option<Py<PyAny>>,
        constructor: Option<Py<PyAny>>,
        crate_: Option<Py<PyAny>>,
        r#match: Option<Py<PyAny>>,
        odd: Option<Py<PyAny>>,
        unicode: Option<Py<PyAny>>,
        balance: Option<Py<PyAny>>,
        date: Option<Py<PyAny>>,
        local: Option<Py<PyAny>>,
        instant: Option<Py<PyAny>>,
        child: Option<Py<PyAny>>,
        children: Option<Py<PyAny>>,
        numbers: Py<PyAny>,
        amounts: Option<Py<PyAny>>,
        object: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                r#type,
                class_: class_.unwrap_or_else(|| py.None()),
                self_: self_.unwrap_or_else(|| py.None()),
                async_: async_.unwrap_or_else(|| py.None()),
                none: none.unwrap_or_else(|| py.None()),
                default: default.unwrap_or_else(|| py.None()),
                function: function.unwrap_or_else(|| py.None()),
                delete: delete.unwrap_or_else(|| py.None()),
                constructor: constructor.unwrap_or_else(|| py.None()),
                crate_: crate_.unwrap_or_else(|| py.None()),
                r#match: r#match.unwrap_or_else(|| py.None()),
                odd: odd.unwrap_or_else(|| py.None()),
                unicode: unicode.unwrap_or_else(|| py.None()),
                balance: balance.unwrap_or_else(|| py.None()),
                date: date.unwrap_or_else(|| py.None()),
                local: local.unwrap_or_else(|| py.None()),
                instant: instant.unwrap_or_else(|| py.None()),
                child: child.unwrap_or_else(|| py.None()),
                children: children.unwrap_or_else(|| py.None()),
                numbers,
                amounts: amounts.unwrap_or_else(|| py.None()),
                object: object.unwrap_or_else(|| py.None()),
            })
    }
    /// A copy with these fields changed. It keeps the CRM's own record as it came.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_super(), changes)
    }
}
impl ToPython for crmkit::hazard::HazardRecord {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = HazardRecord {
            id: self.id.to_field(py)?,
            r#type: self.r#type.to_field(py)?,
            class_: self.class.to_field(py)?,
            self_: self.self_.to_field(py)?,
            async_: self.r#async.to_field(py)?,
            none: self.none.to_field(py)?,
            default: self.default.to_field(py)?,
            function: self.function.to_field(py)?,
            delete: self.delete.to_field(py)?,
            constructor: self.constructor.to_field(py)?,
            crate_: self.crate_.to_field(py)?,
            r#match: self.r#match.to_field(py)?,
            odd: self.odd.to_field(py)?,
            unicode: self.unicode.to_field(py)?,
            balance: self.balance.to_field(py)?,
            date: self.date.to_field(py)?,
            local: self.local.to_field(py)?,
            instant: self.instant.to_field(py)?,
            child: self.child.to_field(py)?,
            children: self.children.to_field(py)?,
            numbers: self.numbers.to_field(py)?,
            amounts: self.amounts.to_field(py)?,
            object: self.object.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A record inside a record, without an id.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct HazardChild {
    /// Text.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// An integer.
    #[pyo3(get)]
    count: Py<PyAny>,
    /// Records of its own kind.
    #[pyo3(get)]
    children: Py<PyAny>,
}
#[pymethods]
impl HazardChild {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["value", "count", "children"])
    }
    #[new]
    #[pyo3(
        signature = (*, value = None, count = None, children = None, raw_json = None)
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        value: Option<Py<PyAny>>,
        count: Option<Py<PyAny>>,
        children: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                value: value.unwrap_or_else(|| py.None()),
                count: count.unwrap_or_else(|| py.None()),
                children: children.unwrap_or_else(|| py.None()),
            })
    }
    /// A copy with these fields changed. It keeps the CRM's own record as it came.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_super(), changes)
    }
}
impl ToPython for crmkit::hazard::HazardChild {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = HazardChild {
            value: self.value.to_field(py)?,
            count: self.count.to_field(py)?,
            children: self.children.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// Fields of several names, and names of several fields.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct HazardMixed {
    /// Its "id".
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Every record has it.
    #[pyo3(get)]
    own: Py<PyAny>,
    /// Text under a reserved name or another.
    #[pyo3(get)]
    r#type: Py<PyAny>,
    /// A time.
    #[pyo3(get)]
    when: Py<PyAny>,
    /// Text under a name with quotes or another.
    #[pyo3(get)]
    path: Py<PyAny>,
    /// An id.
    #[pyo3(get)]
    path_id: Py<PyAny>,
    /// Text under Cyrillic names; false is not set.
    #[pyo3(get)]
    unicode: Py<PyAny>,
    /// Text; false is not set.
    #[pyo3(get)]
    plain: Py<PyAny>,
    /// An id of another system.
    #[pyo3(get)]
    uid: Py<PyAny>,
    /// Yes or no.
    #[pyo3(get)]
    yes: Py<PyAny>,
    /// Yes or no under two names.
    #[pyo3(get)]
    no: Py<PyAny>,
    /// An enumeration under two names.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// A list under two names.
    #[pyo3(get)]
    numbers: Py<PyAny>,
}
#[pymethods]
impl HazardMixed {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "own",
                "type",
                "when",
                "path",
                "path_id",
                "unicode",
                "plain",
                "uid",
                "yes",
                "no",
                "kind",
                "numbers",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            own,
            r#type = None,
            when = None,
            path = None,
            path_id = None,
            unicode = None,
            plain = None,
            uid = None,
            yes = None,
            no = None,
            kind = None,
            numbers = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        own: Py<PyAny>,
        r#type: Option<Py<PyAny>>,
        when: Option<Py<PyAny>>,
        path: Option<Py<PyAny>>,
        path_id: Option<Py<PyAny>>,
        unicode: Option<Py<PyAny>>,
        plain: Option<Py<PyAny>>,
        uid: Option<Py<PyAny>>,
        yes: Option<Py<PyAny>>,
        no: Option<Py<PyAny>>,
        kind: Option<Py<PyAny>>,
        numbers: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                own,
                r#type: r#type.unwrap_or_else(|| py.None()),
                when: when.unwrap_or_else(|| py.None()),
                path: path.unwrap_or_else(|| py.None()),
                path_id: path_id.unwrap_or_else(|| py.None()),
                unicode: unicode.unwrap_or_else(|| py.None()),
                plain: plain.unwrap_or_else(|| py.None()),
                uid: uid.unwrap_or_else(|| py.None()),
                yes: yes.unwrap_or_else(|| py.None()),
                no: no.unwrap_or_else(|| py.None()),
                kind: kind.unwrap_or_else(|| py.None()),
                numbers: numbers.unwrap_or_else(|| py.None()),
            })
    }
    /// The same as `id`.
    #[getter]
    fn class_(&self, py: Python<'_>) -> Py<PyAny> {
        self.id.clone_ref(py)
    }
    /// The same as `own`.
    #[getter]
    fn self_(&self, py: Python<'_>) -> Py<PyAny> {
        self.own.clone_ref(py)
    }
    /// A copy with these fields changed. It keeps the CRM's own record as it came.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_super(), changes)
    }
}
impl ToPython for crmkit::hazard::HazardMixed {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = HazardMixed {
            id: self.id.to_field(py)?,
            own: self.own.to_field(py)?,
            r#type: self.r#type.to_field(py)?,
            when: self.when.to_field(py)?,
            path: self.path.to_field(py)?,
            path_id: self.path_id.to_field(py)?,
            unicode: self.unicode.to_field(py)?,
            plain: self.plain.to_field(py)?,
            uid: self.uid.to_field(py)?,
            yes: self.yes.to_field(py)?,
            no: self.no.to_field(py)?,
            kind: self.kind.to_field(py)?,
            numbers: self.numbers.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// What a write did.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct HazardWritten {
    /// The id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Not of the server.
    #[pyo3(get)]
    changed: Py<PyAny>,
    /// Not of the server: """ */ \.
    #[pyo3(get)]
    note: Py<PyAny>,
}
#[pymethods]
impl HazardWritten {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "changed", "note"])
    }
    #[new]
    #[pyo3(signature = (*, id, changed, note, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        changed: Py<PyAny>,
        note: Py<PyAny>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self { id, changed, note })
    }
    /// The same as `id`.
    #[getter]
    fn data(&self, py: Python<'_>) -> Py<PyAny> {
        self.id.clone_ref(py)
    }
    /// A copy with these fields changed. It keeps the CRM's own record as it came.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_super(), changes)
    }
}
impl ToPython for crmkit::hazard::HazardWritten {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = HazardWritten {
            id: self.id.to_field(py)?,
            changed: self.changed.to_field(py)?,
            note: self.note.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<HazardRecord>()?;
    module.add_class::<HazardChild>()?;
    module.add_class::<HazardMixed>()?;
    module.add_class::<HazardWritten>()?;
    Ok(())
}

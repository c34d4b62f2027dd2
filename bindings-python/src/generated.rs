// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records as Python classes.
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::PyClassInitializer;
use crate::model::{Model, ToPython, replaced};
use crate::values::ToField;
impl ToField for crmkit::guardant::GuardantCustomerType {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::guardant::GuardantCustomerSort {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::guardant::GuardantOrderSort {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::guardant::GuardantDirection {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::guardant::GuardantOrderStatus {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
/// A customer of a Guardant Station. A company if `company_name` is not empty, else a person.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct GuardantCustomer {
    /// The customer's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// First name.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// Last name.
    #[pyo3(get)]
    last_name: Py<PyAny>,
    /// Name of the company; empty for a person.
    #[pyo3(get)]
    company_name: Py<PyAny>,
    /// E-mail address.
    #[pyo3(get)]
    email: Py<PyAny>,
    /// Telephone number, as it was written.
    #[pyo3(get)]
    phone: Py<PyAny>,
    /// Free text.
    #[pyo3(get)]
    description: Py<PyAny>,
    /// Status number; its meaning is not documented.
    #[pyo3(get)]
    status: Py<PyAny>,
    /// Whether the customer is archived.
    #[pyo3(get)]
    archived: Py<PyAny>,
    /// When the customer was archived.
    #[pyo3(get)]
    archivation_date: Py<PyAny>,
    /// Id of the customer in another system. Older servers do not send it.
    #[pyo3(get)]
    crm_id: Py<PyAny>,
    /// A second id of the customer in another system. Older servers do not send it.
    #[pyo3(get)]
    ref_id: Py<PyAny>,
}
#[pymethods]
impl GuardantCustomer {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "name",
                "last_name",
                "company_name",
                "email",
                "phone",
                "description",
                "status",
                "archived",
                "archivation_date",
                "crm_id",
                "ref_id",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            name = None,
            last_name = None,
            company_name = None,
            email = None,
            phone = None,
            description = None,
            status = None,
            archived = None,
            archivation_date = None,
            crm_id = None,
            ref_id = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        last_name: Option<Py<PyAny>>,
        company_name: Option<Py<PyAny>>,
        email: Option<Py<PyAny>>,
        phone: Option<Py<PyAny>>,
        description: Option<Py<PyAny>>,
        status: Option<Py<PyAny>>,
        archived: Option<Py<PyAny>>,
        archivation_date: Option<Py<PyAny>>,
        crm_id: Option<Py<PyAny>>,
        ref_id: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
                last_name: last_name.unwrap_or_else(|| py.None()),
                company_name: company_name.unwrap_or_else(|| py.None()),
                email: email.unwrap_or_else(|| py.None()),
                phone: phone.unwrap_or_else(|| py.None()),
                description: description.unwrap_or_else(|| py.None()),
                status: status.unwrap_or_else(|| py.None()),
                archived: archived.unwrap_or_else(|| py.None()),
                archivation_date: archivation_date.unwrap_or_else(|| py.None()),
                crm_id: crm_id.unwrap_or_else(|| py.None()),
                ref_id: ref_id.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::guardant::GuardantCustomer {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = GuardantCustomer {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
            last_name: self.last_name.to_field(py)?,
            company_name: self.company_name.to_field(py)?,
            email: self.email.to_field(py)?,
            phone: self.phone.to_field(py)?,
            description: self.description.to_field(py)?,
            status: self.status.to_field(py)?,
            archived: self.archived.to_field(py)?,
            archivation_date: self.archivation_date.to_field(py)?,
            crm_id: self.crm_id.to_field(py)?,
            ref_id: self.ref_id.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// An order that is linked to a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct GuardantOrder {
    /// The order's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// The order's number; 0 until it has one.
    #[pyo3(get)]
    number: Py<PyAny>,
    /// Kind of order, 0 for a new one and 1 for an update of a licence.
    #[pyo3(get)]
    r#type: Py<PyAny>,
    /// Status of an order.
    #[pyo3(get)]
    status: Py<PyAny>,
    /// When the order was made.
    #[pyo3(get)]
    date: Py<PyAny>,
    /// When the order was submitted.
    #[pyo3(get)]
    submit_date: Py<PyAny>,
    /// When the order was archived.
    #[pyo3(get)]
    archivation_date: Py<PyAny>,
    /// Activation is allowed from this time on; no bound if it is not set.
    #[pyo3(get)]
    activation_birth_date: Py<PyAny>,
    /// Activation is allowed up to this time; no bound if it is not set.
    #[pyo3(get)]
    activation_death_date: Py<PyAny>,
    /// How many activations each serial number has.
    #[pyo3(get)]
    activation_limit: Py<PyAny>,
    /// How many serial numbers were ordered.
    #[pyo3(get)]
    quantity: Py<PyAny>,
    /// Whether the order is archived.
    #[pyo3(get)]
    archived: Py<PyAny>,
    /// Whether an activation may overwrite a container.
    #[pyo3(get)]
    can_overwrite_container: Py<PyAny>,
    /// Whether the order needs a customer.
    #[pyo3(get)]
    customer_required: Py<PyAny>,
    /// Whether it is a trial.
    #[pyo3(get)]
    is_demo: Py<PyAny>,
    /// Free text.
    #[pyo3(get)]
    description: Py<PyAny>,
    /// Id of the order in another system. Older servers do not send it.
    #[pyo3(get)]
    crm_id: Py<PyAny>,
    /// A second id of the order in another system. Older servers do not send it.
    #[pyo3(get)]
    ref_id: Py<PyAny>,
}
#[pymethods]
impl GuardantOrder {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "number",
                "type",
                "status",
                "date",
                "submit_date",
                "archivation_date",
                "activation_birth_date",
                "activation_death_date",
                "activation_limit",
                "quantity",
                "archived",
                "can_overwrite_container",
                "customer_required",
                "is_demo",
                "description",
                "crm_id",
                "ref_id",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            number = None,
            r#type = None,
            status = None,
            date = None,
            submit_date = None,
            archivation_date = None,
            activation_birth_date = None,
            activation_death_date = None,
            activation_limit = None,
            quantity = None,
            archived = None,
            can_overwrite_container = None,
            customer_required = None,
            is_demo = None,
            description = None,
            crm_id = None,
            ref_id = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        number: Option<Py<PyAny>>,
        r#type: Option<Py<PyAny>>,
        status: Option<Py<PyAny>>,
        date: Option<Py<PyAny>>,
        submit_date: Option<Py<PyAny>>,
        archivation_date: Option<Py<PyAny>>,
        activation_birth_date: Option<Py<PyAny>>,
        activation_death_date: Option<Py<PyAny>>,
        activation_limit: Option<Py<PyAny>>,
        quantity: Option<Py<PyAny>>,
        archived: Option<Py<PyAny>>,
        can_overwrite_container: Option<Py<PyAny>>,
        customer_required: Option<Py<PyAny>>,
        is_demo: Option<Py<PyAny>>,
        description: Option<Py<PyAny>>,
        crm_id: Option<Py<PyAny>>,
        ref_id: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                number: number.unwrap_or_else(|| py.None()),
                r#type: r#type.unwrap_or_else(|| py.None()),
                status: status.unwrap_or_else(|| py.None()),
                date: date.unwrap_or_else(|| py.None()),
                submit_date: submit_date.unwrap_or_else(|| py.None()),
                archivation_date: archivation_date.unwrap_or_else(|| py.None()),
                activation_birth_date: activation_birth_date
                    .unwrap_or_else(|| py.None()),
                activation_death_date: activation_death_date
                    .unwrap_or_else(|| py.None()),
                activation_limit: activation_limit.unwrap_or_else(|| py.None()),
                quantity: quantity.unwrap_or_else(|| py.None()),
                archived: archived.unwrap_or_else(|| py.None()),
                can_overwrite_container: can_overwrite_container
                    .unwrap_or_else(|| py.None()),
                customer_required: customer_required.unwrap_or_else(|| py.None()),
                is_demo: is_demo.unwrap_or_else(|| py.None()),
                description: description.unwrap_or_else(|| py.None()),
                crm_id: crm_id.unwrap_or_else(|| py.None()),
                ref_id: ref_id.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::guardant::GuardantOrder {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = GuardantOrder {
            id: self.id.to_field(py)?,
            number: self.number.to_field(py)?,
            r#type: self.r#type.to_field(py)?,
            status: self.status.to_field(py)?,
            date: self.date.to_field(py)?,
            submit_date: self.submit_date.to_field(py)?,
            archivation_date: self.archivation_date.to_field(py)?,
            activation_birth_date: self.activation_birth_date.to_field(py)?,
            activation_death_date: self.activation_death_date.to_field(py)?,
            activation_limit: self.activation_limit.to_field(py)?,
            quantity: self.quantity.to_field(py)?,
            archived: self.archived.to_field(py)?,
            can_overwrite_container: self.can_overwrite_container.to_field(py)?,
            customer_required: self.customer_required.to_field(py)?,
            is_demo: self.is_demo.to_field(py)?,
            description: self.description.to_field(py)?,
            crm_id: self.crm_id.to_field(py)?,
            ref_id: self.ref_id.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<GuardantCustomer>()?;
    module.add_class::<GuardantOrder>()?;
    Ok(())
}

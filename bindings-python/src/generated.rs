// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records as Python classes.
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::PyClassInitializer;
use crate::crm::explained;
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
impl ToField for crmkit::guardant::GuardantOnUnknown {
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
impl ToField for crmkit::rkeeper::RKeeperOnUnknown {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
/// A kind of contacts. Its flags say what a contact of this type is; one without a flag is something else.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct ContactType {
    /// The type's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Name, in the language of the installation.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// Whether it is a telephone number.
    #[pyo3(get)]
    is_phone: Py<PyAny>,
    /// Whether it is an e-mail address.
    #[pyo3(get)]
    is_email: Py<PyAny>,
    /// Whether it is a Skype name. In the document's own example, the type called Skype has it false.
    #[pyo3(get)]
    is_skype: Py<PyAny>,
    /// Whether it is an account in a social network.
    #[pyo3(get)]
    is_social_network: Py<PyAny>,
    /// Whether such contacts may be used for campaigns.
    #[pyo3(get)]
    mailing: Py<PyAny>,
}
#[pymethods]
impl ContactType {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "name",
                "is_phone",
                "is_email",
                "is_skype",
                "is_social_network",
                "mailing",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            name = None,
            is_phone = None,
            is_email = None,
            is_skype = None,
            is_social_network = None,
            mailing = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        is_phone: Option<Py<PyAny>>,
        is_email: Option<Py<PyAny>>,
        is_skype: Option<Py<PyAny>>,
        is_social_network: Option<Py<PyAny>>,
        mailing: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
                is_phone: is_phone.unwrap_or_else(|| py.None()),
                is_email: is_email.unwrap_or_else(|| py.None()),
                is_skype: is_skype.unwrap_or_else(|| py.None()),
                is_social_network: is_social_network.unwrap_or_else(|| py.None()),
                mailing: mailing.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::ContactType {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = ContactType {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
            is_phone: self.is_phone.to_field(py)?,
            is_email: self.is_email.to_field(py)?,
            is_skype: self.is_skype.to_field(py)?,
            is_social_network: self.is_social_network.to_field(py)?,
            mailing: self.mailing.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A kind of addresses.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct AddressType {
    /// The type's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Name.
    #[pyo3(get)]
    name: Py<PyAny>,
}
#[pymethods]
impl AddressType {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "name"])
    }
    #[new]
    #[pyo3(signature = (*, id, name = None, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::AddressType {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = AddressType {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A country.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct Country {
    /// The country's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Name.
    #[pyo3(get)]
    name: Py<PyAny>,
}
#[pymethods]
impl Country {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "name"])
    }
    #[new]
    #[pyo3(signature = (*, id, name = None, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::Country {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = Country {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A city of a country.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct City {
    /// The city's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Name.
    #[pyo3(get)]
    name: Py<PyAny>,
}
#[pymethods]
impl City {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "name"])
    }
    #[new]
    #[pyo3(signature = (*, id, name = None, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::City {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = City {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A metro station of a city.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct MetroStation {
    /// The station's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Name.
    #[pyo3(get)]
    name: Py<PyAny>,
}
#[pymethods]
impl MetroStation {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "name"])
    }
    #[new]
    #[pyo3(signature = (*, id, name = None, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::MetroStation {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = MetroStation {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A street of a city.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct Street {
    /// The street's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Name.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// Postal code.
    #[pyo3(get)]
    post_code: Py<PyAny>,
}
#[pymethods]
impl Street {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "name", "post_code"])
    }
    #[new]
    #[pyo3(signature = (*, id, name = None, post_code = None, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        name: Option<Py<PyAny>>,
        post_code: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                name: name.unwrap_or_else(|| py.None()),
                post_code: post_code.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::Street {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = Street {
            id: self.id.to_field(py)?,
            name: self.name.to_field(py)?,
            post_code: self.post_code.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A customer of an r_keeper Delivery object.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct RKeeperCustomer {
    /// The customer's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Last name.
    #[pyo3(get)]
    last_name: Py<PyAny>,
    /// First name.
    #[pyo3(get)]
    first_name: Py<PyAny>,
    /// Middle name (patronymic).
    #[pyo3(get)]
    middle_name: Py<PyAny>,
    /// Birthday.
    #[pyo3(get)]
    birthday: Py<PyAny>,
    /// Free text about the customer.
    #[pyo3(get)]
    note: Py<PyAny>,
    /// Phones, e-mails and other contacts.
    #[pyo3(get)]
    contacts: Py<PyAny>,
    /// Delivery addresses.
    #[pyo3(get)]
    addresses: Py<PyAny>,
    /// Loyalty accounts. They are only read.
    #[pyo3(get)]
    accounts: Py<PyAny>,
    /// Loyalty cards. They are only read.
    #[pyo3(get)]
    cards: Py<PyAny>,
}
#[pymethods]
impl RKeeperCustomer {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "last_name",
                "first_name",
                "middle_name",
                "birthday",
                "note",
                "contacts",
                "addresses",
                "accounts",
                "cards",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            last_name = None,
            first_name = None,
            middle_name = None,
            birthday = None,
            note = None,
            contacts = None,
            addresses = None,
            accounts = None,
            cards = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        last_name: Option<Py<PyAny>>,
        first_name: Option<Py<PyAny>>,
        middle_name: Option<Py<PyAny>>,
        birthday: Option<Py<PyAny>>,
        note: Option<Py<PyAny>>,
        contacts: Option<Py<PyAny>>,
        addresses: Option<Py<PyAny>>,
        accounts: Option<Py<PyAny>>,
        cards: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                last_name: last_name.unwrap_or_else(|| py.None()),
                first_name: first_name.unwrap_or_else(|| py.None()),
                middle_name: middle_name.unwrap_or_else(|| py.None()),
                birthday: birthday.unwrap_or_else(|| py.None()),
                note: note.unwrap_or_else(|| py.None()),
                contacts: contacts.unwrap_or_else(|| py.None()),
                addresses: addresses.unwrap_or_else(|| py.None()),
                accounts: accounts.unwrap_or_else(|| py.None()),
                cards: cards.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::RKeeperCustomer {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = RKeeperCustomer {
            id: self.id.to_field(py)?,
            last_name: self.last_name.to_field(py)?,
            first_name: self.first_name.to_field(py)?,
            middle_name: self.middle_name.to_field(py)?,
            birthday: self.birthday.to_field(py)?,
            note: self.note.to_field(py)?,
            contacts: self.contacts.to_field(py)?,
            addresses: self.addresses.to_field(py)?,
            accounts: self.accounts.to_field(py)?,
            cards: self.cards.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A phone, an e-mail or another contact of a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct RKeeperContact {
    /// The contact's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Id of the contact's type.
    #[pyo3(get)]
    type_id: Py<PyAny>,
    /// Name of the contact's type.
    #[pyo3(get)]
    type_name: Py<PyAny>,
    /// The number, address or name itself, as it was written.
    #[pyo3(get)]
    value: Py<PyAny>,
}
#[pymethods]
impl RKeeperContact {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "type_id", "type_name", "value"])
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            type_id = None,
            type_name = None,
            value = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        type_id: Option<Py<PyAny>>,
        type_name: Option<Py<PyAny>>,
        value: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                type_id: type_id.unwrap_or_else(|| py.None()),
                type_name: type_name.unwrap_or_else(|| py.None()),
                value: value.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::RKeeperContact {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = RKeeperContact {
            id: self.id.to_field(py)?,
            type_id: self.type_id.to_field(py)?,
            type_name: self.type_name.to_field(py)?,
            value: self.value.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A delivery address of a customer. Text that is not set is empty.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct RKeeperAddress {
    /// The address's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Id of the address's type.
    #[pyo3(get)]
    type_id: Py<PyAny>,
    /// Name of the address's type.
    #[pyo3(get)]
    type_name: Py<PyAny>,
    /// Id of the country.
    #[pyo3(get)]
    country_id: Py<PyAny>,
    /// Name of the country.
    #[pyo3(get)]
    country: Py<PyAny>,
    /// Postal code.
    #[pyo3(get)]
    zip: Py<PyAny>,
    /// Region or district.
    #[pyo3(get)]
    region: Py<PyAny>,
    /// Id of the city.
    #[pyo3(get)]
    city_id: Py<PyAny>,
    /// Name of the city.
    #[pyo3(get)]
    city: Py<PyAny>,
    /// Id of the street.
    #[pyo3(get)]
    street_id: Py<PyAny>,
    /// Name of the street.
    #[pyo3(get)]
    street: Py<PyAny>,
    /// House number.
    #[pyo3(get)]
    house: Py<PyAny>,
    /// Building or block of the house.
    #[pyo3(get)]
    building: Py<PyAny>,
    /// Entrance.
    #[pyo3(get)]
    entry: Py<PyAny>,
    /// Floor.
    #[pyo3(get)]
    floor: Py<PyAny>,
    /// Apartment or office number.
    #[pyo3(get)]
    apartments: Py<PyAny>,
    /// Code of the entrance door.
    #[pyo3(get)]
    entry_code: Py<PyAny>,
    /// Additional information for the courier.
    #[pyo3(get)]
    dop_info: Py<PyAny>,
    /// Latitude, as text; empty if it is not known.
    #[pyo3(get)]
    lat: Py<PyAny>,
    /// Longitude, as text; empty if it is not known.
    #[pyo3(get)]
    lng: Py<PyAny>,
    /// Id of the nearest metro station.
    #[pyo3(get)]
    metro_station_id: Py<PyAny>,
    /// Name of the nearest metro station.
    #[pyo3(get)]
    metro_station: Py<PyAny>,
    /// Whether the address cannot be changed.
    #[pyo3(get)]
    read_only: Py<PyAny>,
}
#[pymethods]
impl RKeeperAddress {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "type_id",
                "type_name",
                "country_id",
                "country",
                "zip",
                "region",
                "city_id",
                "city",
                "street_id",
                "street",
                "house",
                "building",
                "entry",
                "floor",
                "apartments",
                "entry_code",
                "dop_info",
                "lat",
                "lng",
                "metro_station_id",
                "metro_station",
                "read_only",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            type_id = None,
            type_name = None,
            country_id = None,
            country = None,
            zip = None,
            region = None,
            city_id = None,
            city = None,
            street_id = None,
            street = None,
            house = None,
            building = None,
            entry = None,
            floor = None,
            apartments = None,
            entry_code = None,
            dop_info = None,
            lat = None,
            lng = None,
            metro_station_id = None,
            metro_station = None,
            read_only = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        type_id: Option<Py<PyAny>>,
        type_name: Option<Py<PyAny>>,
        country_id: Option<Py<PyAny>>,
        country: Option<Py<PyAny>>,
        zip: Option<Py<PyAny>>,
        region: Option<Py<PyAny>>,
        city_id: Option<Py<PyAny>>,
        city: Option<Py<PyAny>>,
        street_id: Option<Py<PyAny>>,
        street: Option<Py<PyAny>>,
        house: Option<Py<PyAny>>,
        building: Option<Py<PyAny>>,
        entry: Option<Py<PyAny>>,
        floor: Option<Py<PyAny>>,
        apartments: Option<Py<PyAny>>,
        entry_code: Option<Py<PyAny>>,
        dop_info: Option<Py<PyAny>>,
        lat: Option<Py<PyAny>>,
        lng: Option<Py<PyAny>>,
        metro_station_id: Option<Py<PyAny>>,
        metro_station: Option<Py<PyAny>>,
        read_only: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                type_id: type_id.unwrap_or_else(|| py.None()),
                type_name: type_name.unwrap_or_else(|| py.None()),
                country_id: country_id.unwrap_or_else(|| py.None()),
                country: country.unwrap_or_else(|| py.None()),
                zip: zip.unwrap_or_else(|| py.None()),
                region: region.unwrap_or_else(|| py.None()),
                city_id: city_id.unwrap_or_else(|| py.None()),
                city: city.unwrap_or_else(|| py.None()),
                street_id: street_id.unwrap_or_else(|| py.None()),
                street: street.unwrap_or_else(|| py.None()),
                house: house.unwrap_or_else(|| py.None()),
                building: building.unwrap_or_else(|| py.None()),
                entry: entry.unwrap_or_else(|| py.None()),
                floor: floor.unwrap_or_else(|| py.None()),
                apartments: apartments.unwrap_or_else(|| py.None()),
                entry_code: entry_code.unwrap_or_else(|| py.None()),
                dop_info: dop_info.unwrap_or_else(|| py.None()),
                lat: lat.unwrap_or_else(|| py.None()),
                lng: lng.unwrap_or_else(|| py.None()),
                metro_station_id: metro_station_id.unwrap_or_else(|| py.None()),
                metro_station: metro_station.unwrap_or_else(|| py.None()),
                read_only: read_only.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::RKeeperAddress {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = RKeeperAddress {
            id: self.id.to_field(py)?,
            type_id: self.type_id.to_field(py)?,
            type_name: self.type_name.to_field(py)?,
            country_id: self.country_id.to_field(py)?,
            country: self.country.to_field(py)?,
            zip: self.zip.to_field(py)?,
            region: self.region.to_field(py)?,
            city_id: self.city_id.to_field(py)?,
            city: self.city.to_field(py)?,
            street_id: self.street_id.to_field(py)?,
            street: self.street.to_field(py)?,
            house: self.house.to_field(py)?,
            building: self.building.to_field(py)?,
            entry: self.entry.to_field(py)?,
            floor: self.floor.to_field(py)?,
            apartments: self.apartments.to_field(py)?,
            entry_code: self.entry_code.to_field(py)?,
            dop_info: self.dop_info.to_field(py)?,
            lat: self.lat.to_field(py)?,
            lng: self.lng.to_field(py)?,
            metro_station_id: self.metro_station_id.to_field(py)?,
            metro_station: self.metro_station.to_field(py)?,
            read_only: self.read_only.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A loyalty account of a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct RKeeperAccount {
    /// The account's number.
    #[pyo3(get)]
    account_number: Py<PyAny>,
    /// Status, `Active` for example; the other values are not documented.
    #[pyo3(get)]
    status: Py<PyAny>,
    /// Id of the account's type.
    #[pyo3(get)]
    account_type_id: Py<PyAny>,
    /// Name of the account's type.
    #[pyo3(get)]
    account_type_name: Py<PyAny>,
    /// Whether the account can be debited.
    #[pyo3(get)]
    account_debit_enabled: Py<PyAny>,
    /// Whether the account can be credited.
    #[pyo3(get)]
    account_credit_enabled: Py<PyAny>,
    /// When the account was made, in the server's local time.
    #[pyo3(get)]
    date_create: Py<PyAny>,
    /// The balance, to the digit.
    #[pyo3(get)]
    balance: Py<PyAny>,
    /// Code of the account.
    #[pyo3(get)]
    account_code: Py<PyAny>,
}
#[pymethods]
impl RKeeperAccount {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "account_number",
                "status",
                "account_type_id",
                "account_type_name",
                "account_debit_enabled",
                "account_credit_enabled",
                "date_create",
                "balance",
                "account_code",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            account_number = None,
            status = None,
            account_type_id = None,
            account_type_name = None,
            account_debit_enabled = None,
            account_credit_enabled = None,
            date_create = None,
            balance = None,
            account_code = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        account_number: Option<Py<PyAny>>,
        status: Option<Py<PyAny>>,
        account_type_id: Option<Py<PyAny>>,
        account_type_name: Option<Py<PyAny>>,
        account_debit_enabled: Option<Py<PyAny>>,
        account_credit_enabled: Option<Py<PyAny>>,
        date_create: Option<Py<PyAny>>,
        balance: Option<Py<PyAny>>,
        account_code: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                account_number: account_number.unwrap_or_else(|| py.None()),
                status: status.unwrap_or_else(|| py.None()),
                account_type_id: account_type_id.unwrap_or_else(|| py.None()),
                account_type_name: account_type_name.unwrap_or_else(|| py.None()),
                account_debit_enabled: account_debit_enabled
                    .unwrap_or_else(|| py.None()),
                account_credit_enabled: account_credit_enabled
                    .unwrap_or_else(|| py.None()),
                date_create: date_create.unwrap_or_else(|| py.None()),
                balance: balance.unwrap_or_else(|| py.None()),
                account_code: account_code.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::RKeeperAccount {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = RKeeperAccount {
            account_number: self.account_number.to_field(py)?,
            status: self.status.to_field(py)?,
            account_type_id: self.account_type_id.to_field(py)?,
            account_type_name: self.account_type_name.to_field(py)?,
            account_debit_enabled: self.account_debit_enabled.to_field(py)?,
            account_credit_enabled: self.account_credit_enabled.to_field(py)?,
            date_create: self.date_create.to_field(py)?,
            balance: self.balance.to_field(py)?,
            account_code: self.account_code.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A loyalty card of a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct RKeeperCard {
    /// The card's code.
    #[pyo3(get)]
    card_code: Py<PyAny>,
    /// Whether the card is virtual.
    #[pyo3(get)]
    is_virtual_card: Py<PyAny>,
    /// Whether using the card needs a manager's confirmation.
    #[pyo3(get)]
    is_confirm_manager: Py<PyAny>,
    /// Status, `Active` for example; the other values are not documented.
    #[pyo3(get)]
    status: Py<PyAny>,
    /// When the card was given out, in the server's local time.
    #[pyo3(get)]
    date_offered: Py<PyAny>,
    /// Until when the card is valid, in the server's local time.
    #[pyo3(get)]
    date_expired: Py<PyAny>,
    /// Id of the card's group.
    #[pyo3(get)]
    group_id: Py<PyAny>,
    /// Name of the card's group.
    #[pyo3(get)]
    group_name: Py<PyAny>,
}
#[pymethods]
impl RKeeperCard {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "card_code",
                "is_virtual_card",
                "is_confirm_manager",
                "status",
                "date_offered",
                "date_expired",
                "group_id",
                "group_name",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            card_code = None,
            is_virtual_card = None,
            is_confirm_manager = None,
            status = None,
            date_offered = None,
            date_expired = None,
            group_id = None,
            group_name = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        card_code: Option<Py<PyAny>>,
        is_virtual_card: Option<Py<PyAny>>,
        is_confirm_manager: Option<Py<PyAny>>,
        status: Option<Py<PyAny>>,
        date_offered: Option<Py<PyAny>>,
        date_expired: Option<Py<PyAny>>,
        group_id: Option<Py<PyAny>>,
        group_name: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                card_code: card_code.unwrap_or_else(|| py.None()),
                is_virtual_card: is_virtual_card.unwrap_or_else(|| py.None()),
                is_confirm_manager: is_confirm_manager.unwrap_or_else(|| py.None()),
                status: status.unwrap_or_else(|| py.None()),
                date_offered: date_offered.unwrap_or_else(|| py.None()),
                date_expired: date_expired.unwrap_or_else(|| py.None()),
                group_id: group_id.unwrap_or_else(|| py.None()),
                group_name: group_name.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::rkeeper::RKeeperCard {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = RKeeperCard {
            card_code: self.card_code.to_field(py)?,
            is_virtual_card: self.is_virtual_card.to_field(py)?,
            is_confirm_manager: self.is_confirm_manager.to_field(py)?,
            status: self.status.to_field(py)?,
            date_offered: self.date_offered.to_field(py)?,
            date_expired: self.date_expired.to_field(py)?,
            group_id: self.group_id.to_field(py)?,
            group_name: self.group_name.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
impl ToField for crmkit::salesman::SalesManCustomerType {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::salesman::SalesManSortKey {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::salesman::SalesManFirst {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::salesman::SalesManOnUnknown {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
/// A client of a SalesMan CRM. Reading one client and listing name some fields differently; here they have one name. A field that was not asked for, or that the server does not send, is not set.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct SalesManCustomer {
    /// The client's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// The client's id in another system. It is not unique.
    #[pyo3(get)]
    uid: Py<PyAny>,
    /// The same as `uid`, as reading one client has it too.
    #[pyo3(get)]
    client_uid: Py<PyAny>,
    /// Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The vendor spells the last one `parnter` in some places; any other text goes through.
    #[pyo3(get)]
    r#type: Py<PyAny>,
    /// Name of the client.
    #[pyo3(get)]
    title: Py<PyAny>,
    /// When the client was added, in the account's time zone.
    #[pyo3(get)]
    date_create: Py<PyAny>,
    /// When the client was last changed, in the account's time zone; not set until the first change. From a public server a change of requisites alone does not move it.
    #[pyo3(get)]
    date_edit: Py<PyAny>,
    /// Id of the user who is responsible.
    #[pyo3(get)]
    iduser: Py<PyAny>,
    /// The user who is responsible. Only listings have it.
    #[pyo3(get)]
    user: Py<PyAny>,
    /// Id of the industry.
    #[pyo3(get)]
    idcategory: Py<PyAny>,
    /// Name of the industry.
    #[pyo3(get)]
    category: Py<PyAny>,
    /// Id of the parent organisation.
    #[pyo3(get)]
    head_clid: Py<PyAny>,
    /// Name of the parent organisation.
    #[pyo3(get)]
    head: Py<PyAny>,
    /// Id of the main person.
    #[pyo3(get)]
    pid: Py<PyAny>,
    /// Name of the main person.
    #[pyo3(get)]
    person: Py<PyAny>,
    /// Address.
    #[pyo3(get)]
    address: Py<PyAny>,
    /// Telephone numbers, with commas between.
    #[pyo3(get)]
    phone: Py<PyAny>,
    /// Fax numbers.
    #[pyo3(get)]
    fax: Py<PyAny>,
    /// Web site.
    #[pyo3(get)]
    site_url: Py<PyAny>,
    /// E-mail addresses.
    #[pyo3(get)]
    mail_url: Py<PyAny>,
    /// Id of the territory.
    #[pyo3(get)]
    territory: Py<PyAny>,
    /// Name of the territory.
    #[pyo3(get)]
    territory_name: Py<PyAny>,
    /// Free text about the client.
    #[pyo3(get)]
    des: Py<PyAny>,
    /// How decisions are made.
    #[pyo3(get)]
    scheme: Py<PyAny>,
    /// Kind of relations.
    #[pyo3(get)]
    tip_cmr: Py<PyAny>,
    /// The same as `tip_cmr`, as reading one client has it too.
    #[pyo3(get)]
    relation: Py<PyAny>,
    /// Name of the client's source.
    #[pyo3(get)]
    clientpath: Py<PyAny>,
    /// Id of the client's source.
    #[pyo3(get)]
    clientpath_id: Py<PyAny>,
    /// Whether the client is in the trash.
    #[pyo3(get)]
    trash: Py<PyAny>,
    /// Whether the client is a favourite of the user.
    #[pyo3(get)]
    fav: Py<PyAny>,
    /// Level of prices.
    #[pyo3(get)]
    price_level: Py<PyAny>,
    /// Additional field 1; `fields` says what it is called.
    #[pyo3(get)]
    input1: Py<PyAny>,
    /// Additional field 2.
    #[pyo3(get)]
    input2: Py<PyAny>,
    /// Additional field 3.
    #[pyo3(get)]
    input3: Py<PyAny>,
    /// Additional field 4.
    #[pyo3(get)]
    input4: Py<PyAny>,
    /// Additional field 5.
    #[pyo3(get)]
    input5: Py<PyAny>,
    /// Additional field 6.
    #[pyo3(get)]
    input6: Py<PyAny>,
    /// Additional field 7.
    #[pyo3(get)]
    input7: Py<PyAny>,
    /// Additional field 8.
    #[pyo3(get)]
    input8: Py<PyAny>,
    /// Additional field 9.
    #[pyo3(get)]
    input9: Py<PyAny>,
    /// Additional field 10.
    #[pyo3(get)]
    input10: Py<PyAny>,
    /// Requisites, if they were asked for.
    #[pyo3(get)]
    bankinfo: Py<PyAny>,
    /// The client's persons, if they were asked for.
    #[pyo3(get)]
    contacts: Py<PyAny>,
    /// The client's ids in other systems, if they were asked for.
    #[pyo3(get)]
    uids: Py<PyAny>,
}
#[pymethods]
impl SalesManCustomer {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "uid",
                "client_uid",
                "type",
                "title",
                "date_create",
                "date_edit",
                "iduser",
                "user",
                "idcategory",
                "category",
                "head_clid",
                "head",
                "pid",
                "person",
                "address",
                "phone",
                "fax",
                "site_url",
                "mail_url",
                "territory",
                "territory_name",
                "des",
                "scheme",
                "tip_cmr",
                "relation",
                "clientpath",
                "clientpath_id",
                "trash",
                "fav",
                "price_level",
                "input1",
                "input2",
                "input3",
                "input4",
                "input5",
                "input6",
                "input7",
                "input8",
                "input9",
                "input10",
                "bankinfo",
                "contacts",
                "uids",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            uid = None,
            client_uid = None,
            r#type = None,
            title = None,
            date_create = None,
            date_edit = None,
            iduser = None,
            user = None,
            idcategory = None,
            category = None,
            head_clid = None,
            head = None,
            pid = None,
            person = None,
            address = None,
            phone = None,
            fax = None,
            site_url = None,
            mail_url = None,
            territory = None,
            territory_name = None,
            des = None,
            scheme = None,
            tip_cmr = None,
            relation = None,
            clientpath = None,
            clientpath_id = None,
            trash = None,
            fav = None,
            price_level = None,
            input1 = None,
            input2 = None,
            input3 = None,
            input4 = None,
            input5 = None,
            input6 = None,
            input7 = None,
            input8 = None,
            input9 = None,
            input10 = None,
            bankinfo = None,
            contacts = None,
            uids = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        uid: Option<Py<PyAny>>,
        client_uid: Option<Py<PyAny>>,
        r#type: Option<Py<PyAny>>,
        title: Option<Py<PyAny>>,
        date_create: Option<Py<PyAny>>,
        date_edit: Option<Py<PyAny>>,
        iduser: Option<Py<PyAny>>,
        user: Option<Py<PyAny>>,
        idcategory: Option<Py<PyAny>>,
        category: Option<Py<PyAny>>,
        head_clid: Option<Py<PyAny>>,
        head: Option<Py<PyAny>>,
        pid: Option<Py<PyAny>>,
        person: Option<Py<PyAny>>,
        address: Option<Py<PyAny>>,
        phone: Option<Py<PyAny>>,
        fax: Option<Py<PyAny>>,
        site_url: Option<Py<PyAny>>,
        mail_url: Option<Py<PyAny>>,
        territory: Option<Py<PyAny>>,
        territory_name: Option<Py<PyAny>>,
        des: Option<Py<PyAny>>,
        scheme: Option<Py<PyAny>>,
        tip_cmr: Option<Py<PyAny>>,
        relation: Option<Py<PyAny>>,
        clientpath: Option<Py<PyAny>>,
        clientpath_id: Option<Py<PyAny>>,
        trash: Option<Py<PyAny>>,
        fav: Option<Py<PyAny>>,
        price_level: Option<Py<PyAny>>,
        input1: Option<Py<PyAny>>,
        input2: Option<Py<PyAny>>,
        input3: Option<Py<PyAny>>,
        input4: Option<Py<PyAny>>,
        input5: Option<Py<PyAny>>,
        input6: Option<Py<PyAny>>,
        input7: Option<Py<PyAny>>,
        input8: Option<Py<PyAny>>,
        input9: Option<Py<PyAny>>,
        input10: Option<Py<PyAny>>,
        bankinfo: Option<Py<PyAny>>,
        contacts: Option<Py<PyAny>>,
        uids: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                uid: uid.unwrap_or_else(|| py.None()),
                client_uid: client_uid.unwrap_or_else(|| py.None()),
                r#type: r#type.unwrap_or_else(|| py.None()),
                title: title.unwrap_or_else(|| py.None()),
                date_create: date_create.unwrap_or_else(|| py.None()),
                date_edit: date_edit.unwrap_or_else(|| py.None()),
                iduser: iduser.unwrap_or_else(|| py.None()),
                user: user.unwrap_or_else(|| py.None()),
                idcategory: idcategory.unwrap_or_else(|| py.None()),
                category: category.unwrap_or_else(|| py.None()),
                head_clid: head_clid.unwrap_or_else(|| py.None()),
                head: head.unwrap_or_else(|| py.None()),
                pid: pid.unwrap_or_else(|| py.None()),
                person: person.unwrap_or_else(|| py.None()),
                address: address.unwrap_or_else(|| py.None()),
                phone: phone.unwrap_or_else(|| py.None()),
                fax: fax.unwrap_or_else(|| py.None()),
                site_url: site_url.unwrap_or_else(|| py.None()),
                mail_url: mail_url.unwrap_or_else(|| py.None()),
                territory: territory.unwrap_or_else(|| py.None()),
                territory_name: territory_name.unwrap_or_else(|| py.None()),
                des: des.unwrap_or_else(|| py.None()),
                scheme: scheme.unwrap_or_else(|| py.None()),
                tip_cmr: tip_cmr.unwrap_or_else(|| py.None()),
                relation: relation.unwrap_or_else(|| py.None()),
                clientpath: clientpath.unwrap_or_else(|| py.None()),
                clientpath_id: clientpath_id.unwrap_or_else(|| py.None()),
                trash: trash.unwrap_or_else(|| py.None()),
                fav: fav.unwrap_or_else(|| py.None()),
                price_level: price_level.unwrap_or_else(|| py.None()),
                input1: input1.unwrap_or_else(|| py.None()),
                input2: input2.unwrap_or_else(|| py.None()),
                input3: input3.unwrap_or_else(|| py.None()),
                input4: input4.unwrap_or_else(|| py.None()),
                input5: input5.unwrap_or_else(|| py.None()),
                input6: input6.unwrap_or_else(|| py.None()),
                input7: input7.unwrap_or_else(|| py.None()),
                input8: input8.unwrap_or_else(|| py.None()),
                input9: input9.unwrap_or_else(|| py.None()),
                input10: input10.unwrap_or_else(|| py.None()),
                bankinfo: bankinfo.unwrap_or_else(|| py.None()),
                contacts: contacts.unwrap_or_else(|| py.None()),
                uids: uids.unwrap_or_else(|| py.None()),
            })
    }
    /// The same as `id`.
    #[getter]
    fn clid(&self, py: Python<'_>) -> Py<PyAny> {
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
impl ToPython for crmkit::salesman::SalesManCustomer {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = SalesManCustomer {
            id: self.id.to_field(py)?,
            uid: self.uid.to_field(py)?,
            client_uid: self.client_uid.to_field(py)?,
            r#type: self.r#type.to_field(py)?,
            title: self.title.to_field(py)?,
            date_create: self.date_create.to_field(py)?,
            date_edit: self.date_edit.to_field(py)?,
            iduser: self.iduser.to_field(py)?,
            user: self.user.to_field(py)?,
            idcategory: self.idcategory.to_field(py)?,
            category: self.category.to_field(py)?,
            head_clid: self.head_clid.to_field(py)?,
            head: self.head.to_field(py)?,
            pid: self.pid.to_field(py)?,
            person: self.person.to_field(py)?,
            address: self.address.to_field(py)?,
            phone: self.phone.to_field(py)?,
            fax: self.fax.to_field(py)?,
            site_url: self.site_url.to_field(py)?,
            mail_url: self.mail_url.to_field(py)?,
            territory: self.territory.to_field(py)?,
            territory_name: self.territory_name.to_field(py)?,
            des: self.des.to_field(py)?,
            scheme: self.scheme.to_field(py)?,
            tip_cmr: self.tip_cmr.to_field(py)?,
            relation: self.relation.to_field(py)?,
            clientpath: self.clientpath.to_field(py)?,
            clientpath_id: self.clientpath_id.to_field(py)?,
            trash: self.trash.to_field(py)?,
            fav: self.fav.to_field(py)?,
            price_level: self.price_level.to_field(py)?,
            input1: self.input1.to_field(py)?,
            input2: self.input2.to_field(py)?,
            input3: self.input3.to_field(py)?,
            input4: self.input4.to_field(py)?,
            input5: self.input5.to_field(py)?,
            input6: self.input6.to_field(py)?,
            input7: self.input7.to_field(py)?,
            input8: self.input8.to_field(py)?,
            input9: self.input9.to_field(py)?,
            input10: self.input10.to_field(py)?,
            bankinfo: self.bankinfo.to_field(py)?,
            contacts: self.contacts.to_field(py)?,
            uids: self.uids.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// Requisites of a client. What is not set is empty or null.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct SalesManRequisites {
    /// Legal name.
    #[pyo3(get)]
    cast_ur_name: Py<PyAny>,
    /// Short legal name. The document lacks it.
    #[pyo3(get)]
    cast_ur_name_short: Py<PyAny>,
    /// Name. The document lacks it; a public server repeats the client's `title` here.
    #[pyo3(get)]
    cast_name: Py<PyAny>,
    /// Tax number (INN).
    #[pyo3(get)]
    cast_inn: Py<PyAny>,
    /// Code of the reason for tax registration (KPP).
    #[pyo3(get)]
    cast_kpp: Py<PyAny>,
    /// Bank.
    #[pyo3(get)]
    cast_bank: Py<PyAny>,
    /// Correspondent account.
    #[pyo3(get)]
    cast_bank_ks: Py<PyAny>,
    /// Settlement account.
    #[pyo3(get)]
    cast_bank_rs: Py<PyAny>,
    /// The bank's code (BIK).
    #[pyo3(get)]
    cast_bank_bik: Py<PyAny>,
    /// Code of the organisation in the statistics (OKPO).
    #[pyo3(get)]
    cast_okpo: Py<PyAny>,
    /// State registration number (OGRN).
    #[pyo3(get)]
    cast_ogrn: Py<PyAny>,
    /// Full name of the head, in the genitive ('in the person of').
    #[pyo3(get)]
    cast_dir_name: Py<PyAny>,
    /// Name of the head, for the signature.
    #[pyo3(get)]
    cast_dir_signature: Py<PyAny>,
    /// Position of the head, in the genitive.
    #[pyo3(get)]
    cast_dir_status: Py<PyAny>,
    /// Position of the head.
    #[pyo3(get)]
    cast_dir_status_sig: Py<PyAny>,
    /// What the head acts on, in the genitive, such as the charter or a power of attorney.
    #[pyo3(get)]
    cast_dir_osnovanie: Py<PyAny>,
    /// Legal address.
    #[pyo3(get)]
    cast_ur_addr: Py<PyAny>,
    /// Actual address. The document lacks it; a public server repeats the client's `address` here.
    #[pyo3(get)]
    cast_fac_addr: Py<PyAny>,
    /// Type. The document lacks it; a public server repeats the client's `type` here.
    #[pyo3(get)]
    cast_type: Py<PyAny>,
}
#[pymethods]
impl SalesManRequisites {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "cast_ur_name",
                "cast_ur_name_short",
                "cast_name",
                "cast_inn",
                "cast_kpp",
                "cast_bank",
                "cast_bank_ks",
                "cast_bank_rs",
                "cast_bank_bik",
                "cast_okpo",
                "cast_ogrn",
                "cast_dir_name",
                "cast_dir_signature",
                "cast_dir_status",
                "cast_dir_status_sig",
                "cast_dir_osnovanie",
                "cast_ur_addr",
                "cast_fac_addr",
                "cast_type",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            cast_ur_name = None,
            cast_ur_name_short = None,
            cast_name = None,
            cast_inn = None,
            cast_kpp = None,
            cast_bank = None,
            cast_bank_ks = None,
            cast_bank_rs = None,
            cast_bank_bik = None,
            cast_okpo = None,
            cast_ogrn = None,
            cast_dir_name = None,
            cast_dir_signature = None,
            cast_dir_status = None,
            cast_dir_status_sig = None,
            cast_dir_osnovanie = None,
            cast_ur_addr = None,
            cast_fac_addr = None,
            cast_type = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        cast_ur_name: Option<Py<PyAny>>,
        cast_ur_name_short: Option<Py<PyAny>>,
        cast_name: Option<Py<PyAny>>,
        cast_inn: Option<Py<PyAny>>,
        cast_kpp: Option<Py<PyAny>>,
        cast_bank: Option<Py<PyAny>>,
        cast_bank_ks: Option<Py<PyAny>>,
        cast_bank_rs: Option<Py<PyAny>>,
        cast_bank_bik: Option<Py<PyAny>>,
        cast_okpo: Option<Py<PyAny>>,
        cast_ogrn: Option<Py<PyAny>>,
        cast_dir_name: Option<Py<PyAny>>,
        cast_dir_signature: Option<Py<PyAny>>,
        cast_dir_status: Option<Py<PyAny>>,
        cast_dir_status_sig: Option<Py<PyAny>>,
        cast_dir_osnovanie: Option<Py<PyAny>>,
        cast_ur_addr: Option<Py<PyAny>>,
        cast_fac_addr: Option<Py<PyAny>>,
        cast_type: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                cast_ur_name: cast_ur_name.unwrap_or_else(|| py.None()),
                cast_ur_name_short: cast_ur_name_short.unwrap_or_else(|| py.None()),
                cast_name: cast_name.unwrap_or_else(|| py.None()),
                cast_inn: cast_inn.unwrap_or_else(|| py.None()),
                cast_kpp: cast_kpp.unwrap_or_else(|| py.None()),
                cast_bank: cast_bank.unwrap_or_else(|| py.None()),
                cast_bank_ks: cast_bank_ks.unwrap_or_else(|| py.None()),
                cast_bank_rs: cast_bank_rs.unwrap_or_else(|| py.None()),
                cast_bank_bik: cast_bank_bik.unwrap_or_else(|| py.None()),
                cast_okpo: cast_okpo.unwrap_or_else(|| py.None()),
                cast_ogrn: cast_ogrn.unwrap_or_else(|| py.None()),
                cast_dir_name: cast_dir_name.unwrap_or_else(|| py.None()),
                cast_dir_signature: cast_dir_signature.unwrap_or_else(|| py.None()),
                cast_dir_status: cast_dir_status.unwrap_or_else(|| py.None()),
                cast_dir_status_sig: cast_dir_status_sig.unwrap_or_else(|| py.None()),
                cast_dir_osnovanie: cast_dir_osnovanie.unwrap_or_else(|| py.None()),
                cast_ur_addr: cast_ur_addr.unwrap_or_else(|| py.None()),
                cast_fac_addr: cast_fac_addr.unwrap_or_else(|| py.None()),
                cast_type: cast_type.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::salesman::SalesManRequisites {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = SalesManRequisites {
            cast_ur_name: self.cast_ur_name.to_field(py)?,
            cast_ur_name_short: self.cast_ur_name_short.to_field(py)?,
            cast_name: self.cast_name.to_field(py)?,
            cast_inn: self.cast_inn.to_field(py)?,
            cast_kpp: self.cast_kpp.to_field(py)?,
            cast_bank: self.cast_bank.to_field(py)?,
            cast_bank_ks: self.cast_bank_ks.to_field(py)?,
            cast_bank_rs: self.cast_bank_rs.to_field(py)?,
            cast_bank_bik: self.cast_bank_bik.to_field(py)?,
            cast_okpo: self.cast_okpo.to_field(py)?,
            cast_ogrn: self.cast_ogrn.to_field(py)?,
            cast_dir_name: self.cast_dir_name.to_field(py)?,
            cast_dir_signature: self.cast_dir_signature.to_field(py)?,
            cast_dir_status: self.cast_dir_status.to_field(py)?,
            cast_dir_status_sig: self.cast_dir_status_sig.to_field(py)?,
            cast_dir_osnovanie: self.cast_dir_osnovanie.to_field(py)?,
            cast_ur_addr: self.cast_ur_addr.to_field(py)?,
            cast_fac_addr: self.cast_fac_addr.to_field(py)?,
            cast_type: self.cast_type.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A person of a client. The document does not name the fields; these are a public server's.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct SalesManContact {
    /// The person's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// The person's name.
    #[pyo3(get)]
    person: Py<PyAny>,
    /// Position.
    #[pyo3(get)]
    ptitle: Py<PyAny>,
    /// Telephone numbers.
    #[pyo3(get)]
    tel: Py<PyAny>,
    /// Mobile phone numbers.
    #[pyo3(get)]
    mob: Py<PyAny>,
    /// E-mail addresses.
    #[pyo3(get)]
    mail: Py<PyAny>,
    /// Id of the client.
    #[pyo3(get)]
    clid: Py<PyAny>,
}
#[pymethods]
impl SalesManContact {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "person", "ptitle", "tel", "mob", "mail", "clid"])
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            person = None,
            ptitle = None,
            tel = None,
            mob = None,
            mail = None,
            clid = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        person: Option<Py<PyAny>>,
        ptitle: Option<Py<PyAny>>,
        tel: Option<Py<PyAny>>,
        mob: Option<Py<PyAny>>,
        mail: Option<Py<PyAny>>,
        clid: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                person: person.unwrap_or_else(|| py.None()),
                ptitle: ptitle.unwrap_or_else(|| py.None()),
                tel: tel.unwrap_or_else(|| py.None()),
                mob: mob.unwrap_or_else(|| py.None()),
                mail: mail.unwrap_or_else(|| py.None()),
                clid: clid.unwrap_or_else(|| py.None()),
            })
    }
    /// The same as `id`.
    #[getter]
    fn pid(&self, py: Python<'_>) -> Py<PyAny> {
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
impl ToPython for crmkit::salesman::SalesManContact {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = SalesManContact {
            id: self.id.to_field(py)?,
            person: self.person.to_field(py)?,
            ptitle: self.ptitle.to_field(py)?,
            tel: self.tel.to_field(py)?,
            mob: self.mob.to_field(py)?,
            mail: self.mail.to_field(py)?,
            clid: self.clid.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// An id of a client in another system. The document does not name the fields; these are a public server's.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct SalesManUid {
    /// Name of the other system, or of the id.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// The id there.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// When it was written, as the server puts it.
    #[pyo3(get)]
    datum: Py<PyAny>,
    /// Id of the lead.
    #[pyo3(get)]
    eid: Py<PyAny>,
    /// Id of the client.
    #[pyo3(get)]
    clid: Py<PyAny>,
    /// Id of the deal.
    #[pyo3(get)]
    did: Py<PyAny>,
}
#[pymethods]
impl SalesManUid {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["name", "value", "datum", "eid", "clid", "did"])
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            name = None,
            value = None,
            datum = None,
            eid = None,
            clid = None,
            did = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        name: Option<Py<PyAny>>,
        value: Option<Py<PyAny>>,
        datum: Option<Py<PyAny>>,
        eid: Option<Py<PyAny>>,
        clid: Option<Py<PyAny>>,
        did: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                name: name.unwrap_or_else(|| py.None()),
                value: value.unwrap_or_else(|| py.None()),
                datum: datum.unwrap_or_else(|| py.None()),
                eid: eid.unwrap_or_else(|| py.None()),
                clid: clid.unwrap_or_else(|| py.None()),
                did: did.unwrap_or_else(|| py.None()),
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
impl ToPython for crmkit::salesman::SalesManUid {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = SalesManUid {
            name: self.name.to_field(py)?,
            value: self.value.to_field(py)?,
            datum: self.datum.to_field(py)?,
            eid: self.eid.to_field(py)?,
            clid: self.clid.to_field(py)?,
            did: self.did.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// What a write did.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct SalesManWrite {
    /// The client's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// What was done, in the server's words (Russian).
    #[pyo3(get)]
    result: Py<PyAny>,
    /// Id of the entry in the client's history that the change made.
    #[pyo3(get)]
    hid: Py<PyAny>,
    /// False if the server found the data identical to what it has, and no requisites were sent.
    #[pyo3(get)]
    changed: Py<PyAny>,
}
#[pymethods]
impl SalesManWrite {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "result", "hid", "changed"])
    }
    #[new]
    #[pyo3(signature = (*, id, result = None, hid = None, changed, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        result: Option<Py<PyAny>>,
        hid: Option<Py<PyAny>>,
        changed: Py<PyAny>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                result: result.unwrap_or_else(|| py.None()),
                hid: hid.unwrap_or_else(|| py.None()),
                changed,
            })
    }
    /// The same as `id`.
    #[getter]
    fn clid(&self, py: Python<'_>) -> Py<PyAny> {
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
impl ToPython for crmkit::salesman::SalesManWrite {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = SalesManWrite {
            id: self.id.to_field(py)?,
            result: self.result.to_field(py)?,
            hid: self.hid.to_field(py)?,
            changed: self.changed.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// What a deletion did.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct SalesManDelete {
    /// The deleted client's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// What was done, in the server's words (Russian).
    #[pyo3(get)]
    result: Py<PyAny>,
    /// What went with the client, in the server's words (Russian), with `<br>` between lines.
    #[pyo3(get)]
    message: Py<PyAny>,
}
#[pymethods]
impl SalesManDelete {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "result", "message"])
    }
    #[new]
    #[pyo3(signature = (*, id, result = None, message = None, raw_json = None))]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        result: Option<Py<PyAny>>,
        message: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                result: result.unwrap_or_else(|| py.None()),
                message: message.unwrap_or_else(|| py.None()),
            })
    }
    /// The same as `id`.
    #[getter]
    fn clid(&self, py: Python<'_>) -> Py<PyAny> {
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
impl ToPython for crmkit::salesman::SalesManDelete {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = SalesManDelete {
            id: self.id.to_field(py)?,
            result: self.result.to_field(py)?,
            message: self.message.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
impl ToField for crmkit::crm::Key {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
impl ToField for crmkit::crm::OnUnknown {
    fn to_field(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        crmkit::Enumeration::name(&self).to_owned().to_field(py)
    }
}
/// A customer of any CRM. Text that is not set is null here, whatever the CRM writes.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct Customer {
    /// The customer's id in the CRM.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Which CRM: `guardant`, `rkeeper` or `salesman`.
    #[pyo3(get)]
    crm: Py<PyAny>,
    /// `person`, `company`, or the CRM's own word for what is neither.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// How the customer is called: the company's name, or a person's last, first and middle name.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// First name.
    #[pyo3(get)]
    first_name: Py<PyAny>,
    /// Middle name (patronymic).
    #[pyo3(get)]
    middle_name: Py<PyAny>,
    /// Last name.
    #[pyo3(get)]
    last_name: Py<PyAny>,
    /// Name of the company. Not set for a person.
    #[pyo3(get)]
    company_name: Py<PyAny>,
    /// Birthday.
    #[pyo3(get)]
    birthday: Py<PyAny>,
    /// E-mail addresses as they are written in the CRM.
    #[pyo3(get)]
    emails: Py<PyAny>,
    /// Telephone numbers as they are written in the CRM.
    #[pyo3(get)]
    phones: Py<PyAny>,
    /// Phones, e-mails and all other contacts.
    #[pyo3(get)]
    contacts: Py<PyAny>,
    /// Addresses.
    #[pyo3(get)]
    addresses: Py<PyAny>,
    /// Free text about the customer.
    #[pyo3(get)]
    note: Py<PyAny>,
    /// Whether the customer is archived or in the trash. Not set where the CRM has no such thing.
    #[pyo3(get)]
    archived: Py<PyAny>,
    /// The customer's id in another system.
    #[pyo3(get)]
    external_id: Py<PyAny>,
    /// Tax number (INN).
    #[pyo3(get)]
    tax_id: Py<PyAny>,
    /// When the customer was added to the CRM.
    #[pyo3(get)]
    created_at: Py<PyAny>,
    /// When the customer was last changed. Not set before the first change.
    #[pyo3(get)]
    updated_at: Py<PyAny>,
}
#[pymethods]
impl Customer {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "crm",
                "kind",
                "name",
                "first_name",
                "middle_name",
                "last_name",
                "company_name",
                "birthday",
                "emails",
                "phones",
                "contacts",
                "addresses",
                "note",
                "archived",
                "external_id",
                "tax_id",
                "created_at",
                "updated_at",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            crm,
            kind = None,
            name = None,
            first_name = None,
            middle_name = None,
            last_name = None,
            company_name = None,
            birthday = None,
            emails,
            phones,
            contacts,
            addresses,
            note = None,
            archived = None,
            external_id = None,
            tax_id = None,
            created_at = None,
            updated_at = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        crm: Py<PyAny>,
        kind: Option<Py<PyAny>>,
        name: Option<Py<PyAny>>,
        first_name: Option<Py<PyAny>>,
        middle_name: Option<Py<PyAny>>,
        last_name: Option<Py<PyAny>>,
        company_name: Option<Py<PyAny>>,
        birthday: Option<Py<PyAny>>,
        emails: Py<PyAny>,
        phones: Py<PyAny>,
        contacts: Py<PyAny>,
        addresses: Py<PyAny>,
        note: Option<Py<PyAny>>,
        archived: Option<Py<PyAny>>,
        external_id: Option<Py<PyAny>>,
        tax_id: Option<Py<PyAny>>,
        created_at: Option<Py<PyAny>>,
        updated_at: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                crm,
                kind: kind.unwrap_or_else(|| py.None()),
                name: name.unwrap_or_else(|| py.None()),
                first_name: first_name.unwrap_or_else(|| py.None()),
                middle_name: middle_name.unwrap_or_else(|| py.None()),
                last_name: last_name.unwrap_or_else(|| py.None()),
                company_name: company_name.unwrap_or_else(|| py.None()),
                birthday: birthday.unwrap_or_else(|| py.None()),
                emails,
                phones,
                contacts,
                addresses,
                note: note.unwrap_or_else(|| py.None()),
                archived: archived.unwrap_or_else(|| py.None()),
                external_id: external_id.unwrap_or_else(|| py.None()),
                tax_id: tax_id.unwrap_or_else(|| py.None()),
                created_at: created_at.unwrap_or_else(|| py.None()),
                updated_at: updated_at.unwrap_or_else(|| py.None()),
            })
    }
    /// How a field was read: the rule, and the CRM's own values that it was used on.
    fn explain<'py>(slf: &Bound<'py, Self>, field: &str) -> PyResult<Bound<'py, PyAny>> {
        explained(slf.as_super(), "Customer", field)
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
impl ToPython for crmkit::crm::Customer {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = Customer {
            id: self.id.to_field(py)?,
            crm: self.crm.to_field(py)?,
            kind: self.kind.to_field(py)?,
            name: self.name.to_field(py)?,
            first_name: self.first_name.to_field(py)?,
            middle_name: self.middle_name.to_field(py)?,
            last_name: self.last_name.to_field(py)?,
            company_name: self.company_name.to_field(py)?,
            birthday: self.birthday.to_field(py)?,
            emails: self.emails.to_field(py)?,
            phones: self.phones.to_field(py)?,
            contacts: self.contacts.to_field(py)?,
            addresses: self.addresses.to_field(py)?,
            note: self.note.to_field(py)?,
            archived: self.archived.to_field(py)?,
            external_id: self.external_id.to_field(py)?,
            tax_id: self.tax_id.to_field(py)?,
            created_at: self.created_at.to_field(py)?,
            updated_at: self.updated_at.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// A phone, an e-mail or another contact of a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct Contact {
    /// The contact's id. Where the CRM does not number contacts it is made of the value, `phone:79161234567` or `email:a@b.c`, and changes with it.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Which CRM.
    #[pyo3(get)]
    crm: Py<PyAny>,
    /// Whose contact it is.
    #[pyo3(get)]
    customer_id: Py<PyAny>,
    /// `phone`, `email`, `messenger`, `social` or `other`.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// Id of the CRM's own type, where it has types.
    #[pyo3(get)]
    type_id: Py<PyAny>,
    /// Name of the CRM's own type.
    #[pyo3(get)]
    type_name: Py<PyAny>,
    /// The number, address or name, as it is written in the CRM.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// A phone in the form of E.164 (`+79161234567`), if it is valid as written or with the client's `default_region`; an e-mail trimmed and in lower case. Else not set.
    #[pyo3(get)]
    normalized: Py<PyAny>,
}
#[pymethods]
impl Contact {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "crm",
                "customer_id",
                "kind",
                "type_id",
                "type_name",
                "value",
                "normalized",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            crm,
            customer_id,
            kind,
            type_id = None,
            type_name = None,
            value,
            normalized = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        crm: Py<PyAny>,
        customer_id: Py<PyAny>,
        kind: Py<PyAny>,
        type_id: Option<Py<PyAny>>,
        type_name: Option<Py<PyAny>>,
        value: Py<PyAny>,
        normalized: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                crm,
                customer_id,
                kind,
                type_id: type_id.unwrap_or_else(|| py.None()),
                type_name: type_name.unwrap_or_else(|| py.None()),
                value,
                normalized: normalized.unwrap_or_else(|| py.None()),
            })
    }
    /// How a field was read: the rule, and the CRM's own values that it was used on.
    fn explain<'py>(slf: &Bound<'py, Self>, field: &str) -> PyResult<Bound<'py, PyAny>> {
        explained(slf.as_super(), "Contact", field)
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
impl ToPython for crmkit::crm::Contact {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = Contact {
            id: self.id.to_field(py)?,
            crm: self.crm.to_field(py)?,
            customer_id: self.customer_id.to_field(py)?,
            kind: self.kind.to_field(py)?,
            type_id: self.type_id.to_field(py)?,
            type_name: self.type_name.to_field(py)?,
            value: self.value.to_field(py)?,
            normalized: self.normalized.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// An address of a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct Address {
    /// The address's id. Where the CRM does not number addresses it is `main` or `legal`.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Which CRM.
    #[pyo3(get)]
    crm: Py<PyAny>,
    /// Whose address it is.
    #[pyo3(get)]
    customer_id: Py<PyAny>,
    /// `home`, `work`, `main`, `legal`, or the CRM's own word in lower case.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// Id of the CRM's own type, where it has types.
    #[pyo3(get)]
    type_id: Py<PyAny>,
    /// Name of the CRM's own type.
    #[pyo3(get)]
    type_name: Py<PyAny>,
    /// The address in one line. Where the CRM keeps parts: postal code, country, region, city, street, house, building and apartment, those that are set, with a comma and a space between.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// Country.
    #[pyo3(get)]
    country: Py<PyAny>,
    /// Id of the country.
    #[pyo3(get)]
    country_id: Py<PyAny>,
    /// Region or district.
    #[pyo3(get)]
    region: Py<PyAny>,
    /// City.
    #[pyo3(get)]
    city: Py<PyAny>,
    /// Id of the city.
    #[pyo3(get)]
    city_id: Py<PyAny>,
    /// Street.
    #[pyo3(get)]
    street: Py<PyAny>,
    /// Id of the street.
    #[pyo3(get)]
    street_id: Py<PyAny>,
    /// House number.
    #[pyo3(get)]
    house: Py<PyAny>,
    /// Building or block of the house.
    #[pyo3(get)]
    building: Py<PyAny>,
    /// Entrance.
    #[pyo3(get)]
    entrance: Py<PyAny>,
    /// Floor.
    #[pyo3(get)]
    floor: Py<PyAny>,
    /// Apartment or office number.
    #[pyo3(get)]
    apartment: Py<PyAny>,
    /// Code of the entrance door.
    #[pyo3(get)]
    entry_code: Py<PyAny>,
    /// Postal code.
    #[pyo3(get)]
    postal_code: Py<PyAny>,
    /// What a courier should know.
    #[pyo3(get)]
    note: Py<PyAny>,
    /// Latitude, as the CRM writes it.
    #[pyo3(get)]
    latitude: Py<PyAny>,
    /// Longitude, as the CRM writes it.
    #[pyo3(get)]
    longitude: Py<PyAny>,
    /// The nearest metro station.
    #[pyo3(get)]
    metro_station: Py<PyAny>,
    /// Id of the nearest metro station.
    #[pyo3(get)]
    metro_station_id: Py<PyAny>,
    /// Whether the address cannot be changed. Not set where the CRM has no such thing.
    #[pyo3(get)]
    read_only: Py<PyAny>,
}
#[pymethods]
impl Address {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "crm",
                "customer_id",
                "kind",
                "type_id",
                "type_name",
                "text",
                "country",
                "country_id",
                "region",
                "city",
                "city_id",
                "street",
                "street_id",
                "house",
                "building",
                "entrance",
                "floor",
                "apartment",
                "entry_code",
                "postal_code",
                "note",
                "latitude",
                "longitude",
                "metro_station",
                "metro_station_id",
                "read_only",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            crm,
            customer_id,
            kind = None,
            type_id = None,
            type_name = None,
            text = None,
            country = None,
            country_id = None,
            region = None,
            city = None,
            city_id = None,
            street = None,
            street_id = None,
            house = None,
            building = None,
            entrance = None,
            floor = None,
            apartment = None,
            entry_code = None,
            postal_code = None,
            note = None,
            latitude = None,
            longitude = None,
            metro_station = None,
            metro_station_id = None,
            read_only = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        crm: Py<PyAny>,
        customer_id: Py<PyAny>,
        kind: Option<Py<PyAny>>,
        type_id: Option<Py<PyAny>>,
        type_name: Option<Py<PyAny>>,
        text: Option<Py<PyAny>>,
        country: Option<Py<PyAny>>,
        country_id: Option<Py<PyAny>>,
        region: Option<Py<PyAny>>,
        city: Option<Py<PyAny>>,
        city_id: Option<Py<PyAny>>,
        street: Option<Py<PyAny>>,
        street_id: Option<Py<PyAny>>,
        house: Option<Py<PyAny>>,
        building: Option<Py<PyAny>>,
        entrance: Option<Py<PyAny>>,
        floor: Option<Py<PyAny>>,
        apartment: Option<Py<PyAny>>,
        entry_code: Option<Py<PyAny>>,
        postal_code: Option<Py<PyAny>>,
        note: Option<Py<PyAny>>,
        latitude: Option<Py<PyAny>>,
        longitude: Option<Py<PyAny>>,
        metro_station: Option<Py<PyAny>>,
        metro_station_id: Option<Py<PyAny>>,
        read_only: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                crm,
                customer_id,
                kind: kind.unwrap_or_else(|| py.None()),
                type_id: type_id.unwrap_or_else(|| py.None()),
                type_name: type_name.unwrap_or_else(|| py.None()),
                text: text.unwrap_or_else(|| py.None()),
                country: country.unwrap_or_else(|| py.None()),
                country_id: country_id.unwrap_or_else(|| py.None()),
                region: region.unwrap_or_else(|| py.None()),
                city: city.unwrap_or_else(|| py.None()),
                city_id: city_id.unwrap_or_else(|| py.None()),
                street: street.unwrap_or_else(|| py.None()),
                street_id: street_id.unwrap_or_else(|| py.None()),
                house: house.unwrap_or_else(|| py.None()),
                building: building.unwrap_or_else(|| py.None()),
                entrance: entrance.unwrap_or_else(|| py.None()),
                floor: floor.unwrap_or_else(|| py.None()),
                apartment: apartment.unwrap_or_else(|| py.None()),
                entry_code: entry_code.unwrap_or_else(|| py.None()),
                postal_code: postal_code.unwrap_or_else(|| py.None()),
                note: note.unwrap_or_else(|| py.None()),
                latitude: latitude.unwrap_or_else(|| py.None()),
                longitude: longitude.unwrap_or_else(|| py.None()),
                metro_station: metro_station.unwrap_or_else(|| py.None()),
                metro_station_id: metro_station_id.unwrap_or_else(|| py.None()),
                read_only: read_only.unwrap_or_else(|| py.None()),
            })
    }
    /// How a field was read: the rule, and the CRM's own values that it was used on.
    fn explain<'py>(slf: &Bound<'py, Self>, field: &str) -> PyResult<Bound<'py, PyAny>> {
        explained(slf.as_super(), "Address", field)
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
impl ToPython for crmkit::crm::Address {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = Address {
            id: self.id.to_field(py)?,
            crm: self.crm.to_field(py)?,
            customer_id: self.customer_id.to_field(py)?,
            kind: self.kind.to_field(py)?,
            type_id: self.type_id.to_field(py)?,
            type_name: self.type_name.to_field(py)?,
            text: self.text.to_field(py)?,
            country: self.country.to_field(py)?,
            country_id: self.country_id.to_field(py)?,
            region: self.region.to_field(py)?,
            city: self.city.to_field(py)?,
            city_id: self.city_id.to_field(py)?,
            street: self.street.to_field(py)?,
            street_id: self.street_id.to_field(py)?,
            house: self.house.to_field(py)?,
            building: self.building.to_field(py)?,
            entrance: self.entrance.to_field(py)?,
            floor: self.floor.to_field(py)?,
            apartment: self.apartment.to_field(py)?,
            entry_code: self.entry_code.to_field(py)?,
            postal_code: self.postal_code.to_field(py)?,
            note: self.note.to_field(py)?,
            latitude: self.latitude.to_field(py)?,
            longitude: self.longitude.to_field(py)?,
            metro_station: self.metro_station.to_field(py)?,
            metro_station_id: self.metro_station_id.to_field(py)?,
            read_only: self.read_only.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
/// An order of a customer.
#[pyclass(frozen, extends = Model, module = "crmkit")]
pub(crate) struct Order {
    /// The order's id.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Which CRM.
    #[pyo3(get)]
    crm: Py<PyAny>,
    /// Whose order it is.
    #[pyo3(get)]
    customer_id: Py<PyAny>,
    /// The order's number.
    #[pyo3(get)]
    number: Py<PyAny>,
    /// `new`, `update`, or the CRM's own number for another kind.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// `draft`, `submitted`, `revoked`, or the CRM's own word.
    #[pyo3(get)]
    status: Py<PyAny>,
    /// How many.
    #[pyo3(get)]
    quantity: Py<PyAny>,
    /// Free text.
    #[pyo3(get)]
    description: Py<PyAny>,
    /// When the order was made.
    #[pyo3(get)]
    created_at: Py<PyAny>,
    /// When it was submitted.
    #[pyo3(get)]
    submitted_at: Py<PyAny>,
    /// Whether it is archived.
    #[pyo3(get)]
    archived: Py<PyAny>,
    /// Its id in another system.
    #[pyo3(get)]
    external_id: Py<PyAny>,
}
#[pymethods]
impl Order {
    #[classattr]
    fn _fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(
            py,
            [
                "id",
                "crm",
                "customer_id",
                "number",
                "kind",
                "status",
                "quantity",
                "description",
                "created_at",
                "submitted_at",
                "archived",
                "external_id",
            ],
        )
    }
    #[new]
    #[pyo3(
        signature = (
            *,
            id,
            crm,
            customer_id,
            number = None,
            kind = None,
            status = None,
            quantity = None,
            description = None,
            created_at = None,
            submitted_at = None,
            archived = None,
            external_id = None,
            raw_json = None
        )
    )]
    #[allow(clippy::too_many_arguments, reason = "one keyword for each field")]
    fn new(
        py: Python<'_>,
        id: Py<PyAny>,
        crm: Py<PyAny>,
        customer_id: Py<PyAny>,
        number: Option<Py<PyAny>>,
        kind: Option<Py<PyAny>>,
        status: Option<Py<PyAny>>,
        quantity: Option<Py<PyAny>>,
        description: Option<Py<PyAny>>,
        created_at: Option<Py<PyAny>>,
        submitted_at: Option<Py<PyAny>>,
        archived: Option<Py<PyAny>>,
        external_id: Option<Py<PyAny>>,
        raw_json: Option<String>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::from_text(raw_json))
            .add_subclass(Self {
                id,
                crm,
                customer_id,
                number: number.unwrap_or_else(|| py.None()),
                kind: kind.unwrap_or_else(|| py.None()),
                status: status.unwrap_or_else(|| py.None()),
                quantity: quantity.unwrap_or_else(|| py.None()),
                description: description.unwrap_or_else(|| py.None()),
                created_at: created_at.unwrap_or_else(|| py.None()),
                submitted_at: submitted_at.unwrap_or_else(|| py.None()),
                archived: archived.unwrap_or_else(|| py.None()),
                external_id: external_id.unwrap_or_else(|| py.None()),
            })
    }
    /// How a field was read: the rule, and the CRM's own values that it was used on.
    fn explain<'py>(slf: &Bound<'py, Self>, field: &str) -> PyResult<Bound<'py, PyAny>> {
        explained(slf.as_super(), "Order", field)
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
impl ToPython for crmkit::crm::Order {
    fn to_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = Order {
            id: self.id.to_field(py)?,
            crm: self.crm.to_field(py)?,
            customer_id: self.customer_id.to_field(py)?,
            number: self.number.to_field(py)?,
            kind: self.kind.to_field(py)?,
            status: self.status.to_field(py)?,
            quantity: self.quantity.to_field(py)?,
            description: self.description.to_field(py)?,
            created_at: self.created_at.to_field(py)?,
            submitted_at: self.submitted_at.to_field(py)?,
            archived: self.archived.to_field(py)?,
            external_id: self.external_id.to_field(py)?,
        };
        let record = PyClassInitializer::from(Model::of(self.raw)).add_subclass(record);
        Ok(Py::new(py, record)?.into_any())
    }
}
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<GuardantCustomer>()?;
    module.add_class::<GuardantOrder>()?;
    module.add_class::<ContactType>()?;
    module.add_class::<AddressType>()?;
    module.add_class::<Country>()?;
    module.add_class::<City>()?;
    module.add_class::<MetroStation>()?;
    module.add_class::<Street>()?;
    module.add_class::<RKeeperCustomer>()?;
    module.add_class::<RKeeperContact>()?;
    module.add_class::<RKeeperAddress>()?;
    module.add_class::<RKeeperAccount>()?;
    module.add_class::<RKeeperCard>()?;
    module.add_class::<SalesManCustomer>()?;
    module.add_class::<SalesManRequisites>()?;
    module.add_class::<SalesManContact>()?;
    module.add_class::<SalesManUid>()?;
    module.add_class::<SalesManWrite>()?;
    module.add_class::<SalesManDelete>()?;
    module.add_class::<Customer>()?;
    module.add_class::<Contact>()?;
    module.add_class::<Address>()?;
    module.add_class::<Order>()?;
    Ok(())
}

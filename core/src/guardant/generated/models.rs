// Made by codegen from spec/guardant.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records of Guardant Station.
use serde::{Deserialize, Serialize};
use crate::{Model, Raw, wire};
/// Companies or persons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum GuardantCustomerType {
    /// `company`.
    #[serde(rename = "company")]
    Company,
    /// `person`.
    #[serde(rename = "person")]
    Person,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for GuardantCustomerType {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("company", "company"), ("person", "person")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "company" => Self::Company,
            "person" => Self::Person,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Company => "company",
            Self::Person => "person",
            Self::Other(text) => text,
        }
    }
}
/// What customers are sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum GuardantCustomerSort {
    /// `default`.
    #[serde(rename = "default")]
    Default,
    /// `name`.
    #[serde(rename = "name")]
    Name,
    /// `company`.
    #[serde(rename = "company")]
    Company,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for GuardantCustomerSort {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("default", "default"), ("name", "name"), ("company", "company")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "default" => Self::Default,
            "name" => Self::Name,
            "company" => Self::Company,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Name => "name",
            Self::Company => "company",
            Self::Other(text) => text,
        }
    }
}
/// What orders are sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum GuardantOrderSort {
    /// `number`.
    #[serde(rename = "number")]
    Number,
    /// `submitdate`.
    #[serde(rename = "submitdate")]
    Submitdate,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for GuardantOrderSort {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("number", "number"), ("submitdate", "submitdate")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "number" => Self::Number,
            "submitdate" => Self::Submitdate,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Submitdate => "submitdate",
            Self::Other(text) => text,
        }
    }
}
/// The sort direction.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum GuardantDirection {
    /// `asc`.
    #[serde(rename = "asc")]
    Asc,
    /// `desc`.
    #[serde(rename = "desc")]
    Desc,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for GuardantDirection {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("asc", "asc"), ("desc", "desc")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}
/// Status of an order.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum GuardantOrderStatus {
    /// `draft`, 0 to the CRM.
    #[serde(rename = "draft")]
    Draft,
    /// `submit`, 1 to the CRM.
    #[serde(rename = "submit")]
    Submit,
    /// `revoked`, 2 to the CRM.
    #[serde(rename = "revoked")]
    Revoked,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for GuardantOrderStatus {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("draft", "0"), ("submit", "1"), ("revoked", "2")],
        true,
        false,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "0" => Self::Draft,
            "1" => Self::Submit,
            "2" => Self::Revoked,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Submit => "submit",
            Self::Revoked => "revoked",
            Self::Other(text) => text,
        }
    }
}
/// What becomes of a create whose answer is lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum GuardantOnUnknown {
    /// `raise`.
    #[serde(rename = "raise")]
    Raise,
    /// `reconcile`.
    #[serde(rename = "reconcile")]
    Reconcile,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for GuardantOnUnknown {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("raise", "raise"), ("reconcile", "reconcile")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "raise" => Self::Raise,
            "reconcile" => Self::Reconcile,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Raise => "raise",
            Self::Reconcile => "reconcile",
            Self::Other(text) => text,
        }
    }
}
/// A customer of a Guardant Station. A company if `company_name` is not empty, else a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuardantCustomer {
    /// The customer's id.
    #[serde(
        rename(deserialize = "_id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// First name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// Last name.
    #[serde(
        rename(deserialize = "lastname"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub last_name: Option<String>,
    /// Name of the company; empty for a person.
    #[serde(
        rename(deserialize = "companyname"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub company_name: Option<String>,
    /// E-mail address.
    #[serde(
        rename(deserialize = "email"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub email: Option<String>,
    /// Telephone number, as it was written.
    #[serde(
        rename(deserialize = "phone"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub phone: Option<String>,
    /// Free text.
    #[serde(
        rename(deserialize = "description"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub description: Option<String>,
    /// Status number; its meaning is not documented.
    #[serde(
        rename(deserialize = "status"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub status: Option<i64>,
    /// Whether the customer is archived.
    #[serde(
        rename(deserialize = "archived"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub archived: Option<bool>,
    /// When the customer was archived.
    #[serde(
        rename(deserialize = "archivationdate"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub archivation_date: Option<crate::Instant>,
    /// Id of the customer in another system. Older servers do not send it.
    #[serde(
        rename(deserialize = "crmid"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub crm_id: Option<String>,
    /// A second id of the customer in another system. Older servers do not send it.
    #[serde(
        rename(deserialize = "refid"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub ref_id: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for GuardantCustomer {
    const NAME: &'static str = "GuardantCustomer";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// An order that is linked to a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuardantOrder {
    /// The order's id.
    #[serde(
        rename(deserialize = "_id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// The order's number; 0 until it has one.
    #[serde(
        rename(deserialize = "number"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub number: Option<i64>,
    /// Kind of order, 0 for a new one and 1 for an update of a licence.
    #[serde(
        rename(deserialize = "type"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub r#type: Option<i64>,
    /// Status of an order.
    #[serde(
        rename(deserialize = "status"),
        default,
        deserialize_with = "wire::optional::<wire::Enum<GuardantOrderStatus>, _>"
    )]
    pub status: Option<GuardantOrderStatus>,
    /// When the order was made.
    #[serde(
        rename(deserialize = "date"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub date: Option<crate::Instant>,
    /// When the order was submitted.
    #[serde(
        rename(deserialize = "submitdate"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub submit_date: Option<crate::Instant>,
    /// When the order was archived.
    #[serde(
        rename(deserialize = "archivationdate"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub archivation_date: Option<crate::Instant>,
    /// Activation is allowed from this time on; no bound if it is not set.
    #[serde(
        rename(deserialize = "activationbirthdate"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub activation_birth_date: Option<crate::Instant>,
    /// Activation is allowed up to this time; no bound if it is not set.
    #[serde(
        rename(deserialize = "activationdeathdate"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub activation_death_date: Option<crate::Instant>,
    /// How many activations each serial number has.
    #[serde(
        rename(deserialize = "activationlimit"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub activation_limit: Option<i64>,
    /// How many serial numbers were ordered.
    #[serde(
        rename(deserialize = "quantity"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub quantity: Option<i64>,
    /// Whether the order is archived.
    #[serde(
        rename(deserialize = "archived"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub archived: Option<bool>,
    /// Whether an activation may overwrite a container.
    #[serde(
        rename(deserialize = "canoverwritecontainer"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub can_overwrite_container: Option<bool>,
    /// Whether the order needs a customer.
    #[serde(
        rename(deserialize = "customerrequired"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub customer_required: Option<bool>,
    /// Whether it is a trial.
    #[serde(
        rename(deserialize = "isdemo"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_demo: Option<bool>,
    /// Free text.
    #[serde(
        rename(deserialize = "description"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub description: Option<String>,
    /// Id of the order in another system. Older servers do not send it.
    #[serde(
        rename(deserialize = "crmid"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub crm_id: Option<String>,
    /// A second id of the order in another system. Older servers do not send it.
    #[serde(
        rename(deserialize = "refid"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub ref_id: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for GuardantOrder {
    const NAME: &'static str = "GuardantOrder";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}

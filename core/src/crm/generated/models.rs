// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records of the common interface.
use serde::{Deserialize, Serialize};
use crate::{Model, Raw, wire};
/// What two records of the same customer share.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum Key {
    /// `external_id`.
    #[serde(rename = "external_id")]
    ExternalId,
    /// `email`.
    #[serde(rename = "email")]
    Email,
    /// `phone`.
    #[serde(rename = "phone")]
    Phone,
    /// `tax_id`.
    #[serde(rename = "tax_id")]
    TaxId,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for Key {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[
            ("external_id", "external_id"),
            ("email", "email"),
            ("phone", "phone"),
            ("tax_id", "tax_id"),
        ],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "external_id" => Self::ExternalId,
            "email" => Self::Email,
            "phone" => Self::Phone,
            "tax_id" => Self::TaxId,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::ExternalId => "external_id",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::TaxId => "tax_id",
            Self::Other(text) => text,
        }
    }
}
/// What becomes of a create whose answer is lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum OnUnknown {
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
impl crate::Enumeration for OnUnknown {
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
/// A customer of any CRM. Text that is not set is null here, whatever the CRM writes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's id in the CRM.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Which CRM: `guardant`, `rkeeper` or `salesman`.
    #[serde(
        rename(deserialize = "crm"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub crm: String,
    /// `person`, `company`, or the CRM's own word for what is neither.
    #[serde(
        rename(deserialize = "kind"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub kind: Option<String>,
    /// How the customer is called: the company's name, or a person's last, first and middle name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// First name.
    #[serde(
        rename(deserialize = "first_name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub first_name: Option<String>,
    /// Middle name (patronymic).
    #[serde(
        rename(deserialize = "middle_name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub middle_name: Option<String>,
    /// Last name.
    #[serde(
        rename(deserialize = "last_name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub last_name: Option<String>,
    /// Name of the company. Not set for a person.
    #[serde(
        rename(deserialize = "company_name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub company_name: Option<String>,
    /// Birthday.
    #[serde(
        rename(deserialize = "birthday"),
        default,
        deserialize_with = "wire::optional::<wire::Day, _>"
    )]
    pub birthday: Option<jiff::civil::Date>,
    /// E-mail addresses as they are written in the CRM.
    #[serde(
        rename(deserialize = "emails"),
        deserialize_with = "wire::required::<wire::List<wire::Text>, _>"
    )]
    pub emails: Vec<String>,
    /// Telephone numbers as they are written in the CRM.
    #[serde(
        rename(deserialize = "phones"),
        deserialize_with = "wire::required::<wire::List<wire::Text>, _>"
    )]
    pub phones: Vec<String>,
    /// Phones, e-mails and all other contacts.
    #[serde(
        rename(deserialize = "contacts"),
        deserialize_with = "wire::required::<wire::List<wire::Record<Contact>>, _>"
    )]
    pub contacts: Vec<Contact>,
    /// Addresses.
    #[serde(
        rename(deserialize = "addresses"),
        deserialize_with = "wire::required::<wire::List<wire::Record<Address>>, _>"
    )]
    pub addresses: Vec<Address>,
    /// Free text about the customer.
    #[serde(
        rename(deserialize = "note"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub note: Option<String>,
    /// Whether the customer is archived or in the trash. Not set where the CRM has no such thing.
    #[serde(
        rename(deserialize = "archived"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub archived: Option<bool>,
    /// The customer's id in another system.
    #[serde(
        rename(deserialize = "external_id"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub external_id: Option<String>,
    /// Tax number (INN).
    #[serde(
        rename(deserialize = "tax_id"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub tax_id: Option<String>,
    /// When the customer was added to the CRM.
    #[serde(
        rename(deserialize = "created_at"),
        default,
        deserialize_with = "wire::optional::<wire::LocalTime, _>",
        serialize_with = "wire::write_local"
    )]
    pub created_at: Option<jiff::civil::DateTime>,
    /// When the customer was last changed. Not set before the first change.
    #[serde(
        rename(deserialize = "updated_at"),
        default,
        deserialize_with = "wire::optional::<wire::LocalTime, _>",
        serialize_with = "wire::write_local"
    )]
    pub updated_at: Option<jiff::civil::DateTime>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for Customer {
    const NAME: &'static str = "Customer";
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
/// A phone, an e-mail or another contact of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contact {
    /// The contact's id. Where the CRM does not number contacts it is made of the value, `phone:79161234567` or `email:a@b.c`, and changes with it.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub id: String,
    /// Which CRM.
    #[serde(
        rename(deserialize = "crm"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub crm: String,
    /// Whose contact it is.
    #[serde(
        rename(deserialize = "customer_id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub customer_id: String,
    /// `phone`, `email`, `messenger`, `social` or `other`.
    #[serde(
        rename(deserialize = "kind"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub kind: String,
    /// Id of the CRM's own type, where it has types.
    #[serde(
        rename(deserialize = "type_id"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub type_id: Option<String>,
    /// Name of the CRM's own type.
    #[serde(
        rename(deserialize = "type_name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub type_name: Option<String>,
    /// The number, address or name, as it is written in the CRM.
    #[serde(
        rename(deserialize = "value"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub value: String,
    /// A phone in the form of E.164 (`+79161234567`), if it is valid as written or with the client's `default_region`; an e-mail trimmed and in lower case. Else not set.
    #[serde(
        rename(deserialize = "normalized"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub normalized: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for Contact {
    const NAME: &'static str = "Contact";
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
/// An address of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// The address's id. Where the CRM does not number addresses it is `main` or `legal`.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub id: String,
    /// Which CRM.
    #[serde(
        rename(deserialize = "crm"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub crm: String,
    /// Whose address it is.
    #[serde(
        rename(deserialize = "customer_id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub customer_id: String,
    /// `home`, `work`, `main`, `legal`, or the CRM's own word in lower case.
    #[serde(
        rename(deserialize = "kind"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub kind: Option<String>,
    /// Id of the CRM's own type, where it has types.
    #[serde(
        rename(deserialize = "type_id"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub type_id: Option<String>,
    /// Name of the CRM's own type.
    #[serde(
        rename(deserialize = "type_name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub type_name: Option<String>,
    /// The address in one line. Where the CRM keeps parts: postal code, country, region, city, street, house, building and apartment, those that are set, with a comma and a space between.
    #[serde(
        rename(deserialize = "text"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub text: Option<String>,
    /// Country.
    #[serde(
        rename(deserialize = "country"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub country: Option<String>,
    /// Id of the country.
    #[serde(
        rename(deserialize = "country_id"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub country_id: Option<String>,
    /// Region or district.
    #[serde(
        rename(deserialize = "region"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub region: Option<String>,
    /// City.
    #[serde(
        rename(deserialize = "city"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub city: Option<String>,
    /// Id of the city.
    #[serde(
        rename(deserialize = "city_id"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub city_id: Option<String>,
    /// Street.
    #[serde(
        rename(deserialize = "street"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub street: Option<String>,
    /// Id of the street.
    #[serde(
        rename(deserialize = "street_id"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub street_id: Option<String>,
    /// House number.
    #[serde(
        rename(deserialize = "house"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub house: Option<String>,
    /// Building or block of the house.
    #[serde(
        rename(deserialize = "building"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub building: Option<String>,
    /// Entrance.
    #[serde(
        rename(deserialize = "entrance"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub entrance: Option<String>,
    /// Floor.
    #[serde(
        rename(deserialize = "floor"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub floor: Option<String>,
    /// Apartment or office number.
    #[serde(
        rename(deserialize = "apartment"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub apartment: Option<String>,
    /// Code of the entrance door.
    #[serde(
        rename(deserialize = "entry_code"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub entry_code: Option<String>,
    /// Postal code.
    #[serde(
        rename(deserialize = "postal_code"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub postal_code: Option<String>,
    /// What a courier should know.
    #[serde(
        rename(deserialize = "note"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub note: Option<String>,
    /// Latitude, as the CRM writes it.
    #[serde(
        rename(deserialize = "latitude"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub latitude: Option<String>,
    /// Longitude, as the CRM writes it.
    #[serde(
        rename(deserialize = "longitude"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub longitude: Option<String>,
    /// The nearest metro station.
    #[serde(
        rename(deserialize = "metro_station"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub metro_station: Option<String>,
    /// Id of the nearest metro station.
    #[serde(
        rename(deserialize = "metro_station_id"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub metro_station_id: Option<String>,
    /// Whether the address cannot be changed. Not set where the CRM has no such thing.
    #[serde(
        rename(deserialize = "read_only"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub read_only: Option<bool>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for Address {
    const NAME: &'static str = "Address";
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
/// An order of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// The order's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Which CRM.
    #[serde(
        rename(deserialize = "crm"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub crm: String,
    /// Whose order it is.
    #[serde(
        rename(deserialize = "customer_id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub customer_id: String,
    /// The order's number.
    #[serde(
        rename(deserialize = "number"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub number: Option<String>,
    /// `new`, `update`, or the CRM's own number for another kind.
    #[serde(
        rename(deserialize = "kind"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub kind: Option<String>,
    /// `draft`, `submitted`, `revoked`, or the CRM's own word.
    #[serde(
        rename(deserialize = "status"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub status: Option<String>,
    /// How many.
    #[serde(
        rename(deserialize = "quantity"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub quantity: Option<i64>,
    /// Free text.
    #[serde(
        rename(deserialize = "description"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub description: Option<String>,
    /// When the order was made.
    #[serde(
        rename(deserialize = "created_at"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub created_at: Option<crate::Instant>,
    /// When it was submitted.
    #[serde(
        rename(deserialize = "submitted_at"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub submitted_at: Option<crate::Instant>,
    /// Whether it is archived.
    #[serde(
        rename(deserialize = "archived"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub archived: Option<bool>,
    /// Its id in another system.
    #[serde(
        rename(deserialize = "external_id"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub external_id: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for Order {
    const NAME: &'static str = "Order";
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

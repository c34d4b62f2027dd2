// Made by codegen from spec/rkeeper.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records of r_keeper Delivery.
use serde::{Deserialize, Serialize};
use crate::{Model, Raw, wire};
/// What becomes of a create whose answer is lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum RKeeperOnUnknown {
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
impl crate::Enumeration for RKeeperOnUnknown {
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
/// A kind of contacts. Its flags say what a contact of this type is; one without a flag is something else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactType {
    /// The type's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Name, in the language of the installation.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// Whether it is a telephone number.
    #[serde(
        rename(deserialize = "isPhone"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_phone: Option<bool>,
    /// Whether it is an e-mail address.
    #[serde(
        rename(deserialize = "isEmail"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_email: Option<bool>,
    /// Whether it is a Skype name. In the document's own example, the type called Skype has it false.
    #[serde(
        rename(deserialize = "isSkype"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_skype: Option<bool>,
    /// Whether it is an account in a social network.
    #[serde(
        rename(deserialize = "isSocialNetwork"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_social_network: Option<bool>,
    /// Whether such contacts may be used for campaigns.
    #[serde(
        rename(deserialize = "mailing"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub mailing: Option<bool>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for ContactType {
    const NAME: &'static str = "ContactType";
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
/// A kind of addresses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddressType {
    /// The type's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for AddressType {
    const NAME: &'static str = "AddressType";
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
/// A country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Country {
    /// The country's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for Country {
    const NAME: &'static str = "Country";
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
/// A city of a country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct City {
    /// The city's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for City {
    const NAME: &'static str = "City";
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
/// A metro station of a city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MetroStation {
    /// The station's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for MetroStation {
    const NAME: &'static str = "MetroStation";
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
/// A street of a city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Street {
    /// The street's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Name.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// Postal code.
    #[serde(
        rename(deserialize = "postCode"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub post_code: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for Street {
    const NAME: &'static str = "Street";
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
/// A customer of an r_keeper Delivery object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RKeeperCustomer {
    /// The customer's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Last name.
    #[serde(
        rename(deserialize = "lastname"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub last_name: Option<String>,
    /// First name.
    #[serde(
        rename(deserialize = "firstname"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub first_name: Option<String>,
    /// Middle name (patronymic).
    #[serde(
        rename(deserialize = "middlename"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub middle_name: Option<String>,
    /// Birthday.
    #[serde(
        rename(deserialize = "birthday"),
        default,
        deserialize_with = "wire::optional::<wire::Day, _>"
    )]
    pub birthday: Option<jiff::civil::Date>,
    /// Free text about the customer.
    #[serde(
        rename(deserialize = "note"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub note: Option<String>,
    /// Phones, e-mails and other contacts.
    #[serde(
        rename(deserialize = "contacts"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<RKeeperContact>>, _>"
    )]
    pub contacts: Option<Vec<RKeeperContact>>,
    /// Delivery addresses.
    #[serde(
        rename(deserialize = "addresses"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<RKeeperAddress>>, _>"
    )]
    pub addresses: Option<Vec<RKeeperAddress>>,
    /// Loyalty accounts. They are only read.
    #[serde(
        rename(deserialize = "accounts"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<RKeeperAccount>>, _>"
    )]
    pub accounts: Option<Vec<RKeeperAccount>>,
    /// Loyalty cards. They are only read.
    #[serde(
        rename(deserialize = "cards"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<RKeeperCard>>, _>"
    )]
    pub cards: Option<Vec<RKeeperCard>>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for RKeeperCustomer {
    const NAME: &'static str = "RKeeperCustomer";
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
pub struct RKeeperContact {
    /// The contact's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Id of the contact's type.
    #[serde(
        rename(deserialize = "typeId"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub type_id: Option<String>,
    /// Name of the contact's type.
    #[serde(
        rename(deserialize = "typeName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub type_name: Option<String>,
    /// The number, address or name itself, as it was written.
    #[serde(
        rename(deserialize = "value"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub value: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for RKeeperContact {
    const NAME: &'static str = "RKeeperContact";
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
/// A delivery address of a customer. Text that is not set is empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RKeeperAddress {
    /// The address's id.
    #[serde(
        rename(deserialize = "id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Id of the address's type.
    #[serde(
        rename(deserialize = "typeId"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub type_id: Option<String>,
    /// Name of the address's type.
    #[serde(
        rename(deserialize = "typeName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub type_name: Option<String>,
    /// Id of the country.
    #[serde(
        rename(deserialize = "countryId"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub country_id: Option<String>,
    /// Name of the country.
    #[serde(
        rename(deserialize = "country"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub country: Option<String>,
    /// Postal code.
    #[serde(
        rename(deserialize = "zip"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub zip: Option<String>,
    /// Region or district.
    #[serde(
        rename(deserialize = "region"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub region: Option<String>,
    /// Id of the city.
    #[serde(
        rename(deserialize = "cityId"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub city_id: Option<String>,
    /// Name of the city.
    #[serde(
        rename(deserialize = "city"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub city: Option<String>,
    /// Id of the street.
    #[serde(
        rename(deserialize = "streetId"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub street_id: Option<String>,
    /// Name of the street.
    #[serde(
        rename(deserialize = "street"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub street: Option<String>,
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
        rename(deserialize = "entry"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub entry: Option<String>,
    /// Floor.
    #[serde(
        rename(deserialize = "floor"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub floor: Option<String>,
    /// Apartment or office number.
    #[serde(
        rename(deserialize = "apartments"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub apartments: Option<String>,
    /// Code of the entrance door.
    #[serde(
        rename(deserialize = "entryCode"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub entry_code: Option<String>,
    /// Additional information for the courier.
    #[serde(
        rename(deserialize = "dopInfo"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub dop_info: Option<String>,
    /// Latitude, as text; empty if it is not known.
    #[serde(
        rename(deserialize = "lat"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub lat: Option<String>,
    /// Longitude, as text; empty if it is not known.
    #[serde(
        rename(deserialize = "lng"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub lng: Option<String>,
    /// Id of the nearest metro station.
    #[serde(
        rename(deserialize = "metroStationId"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub metro_station_id: Option<String>,
    /// Name of the nearest metro station.
    #[serde(
        rename(deserialize = "metroStation"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub metro_station: Option<String>,
    /// Whether the address cannot be changed.
    #[serde(
        rename(deserialize = "readOnly"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub read_only: Option<bool>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for RKeeperAddress {
    const NAME: &'static str = "RKeeperAddress";
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
/// A loyalty account of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RKeeperAccount {
    /// The account's number.
    #[serde(
        rename(deserialize = "accountNumber"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub account_number: Option<String>,
    /// Status, `Active` for example; the other values are not documented.
    #[serde(
        rename(deserialize = "status"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub status: Option<String>,
    /// Id of the account's type.
    #[serde(
        rename(deserialize = "accountTypeID"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub account_type_id: Option<String>,
    /// Name of the account's type.
    #[serde(
        rename(deserialize = "accountTypeName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub account_type_name: Option<String>,
    /// Whether the account can be debited.
    #[serde(
        rename(deserialize = "accountDebitEnabled"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub account_debit_enabled: Option<bool>,
    /// Whether the account can be credited.
    #[serde(
        rename(deserialize = "accountCreditEnabled"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub account_credit_enabled: Option<bool>,
    /// When the account was made, in the server's local time.
    #[serde(
        rename(deserialize = "dateCreate"),
        default,
        deserialize_with = "wire::optional::<wire::LocalTime, _>",
        serialize_with = "wire::write_local"
    )]
    pub date_create: Option<jiff::civil::DateTime>,
    /// The balance, to the digit.
    #[serde(
        rename(deserialize = "balance"),
        default,
        deserialize_with = "wire::optional::<wire::Money, _>"
    )]
    pub balance: Option<crate::Decimal>,
    /// Code of the account.
    #[serde(
        rename(deserialize = "accountCode"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub account_code: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for RKeeperAccount {
    const NAME: &'static str = "RKeeperAccount";
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// A loyalty card of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RKeeperCard {
    /// The card's code.
    #[serde(
        rename(deserialize = "cardCode"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub card_code: Option<String>,
    /// Whether the card is virtual.
    #[serde(
        rename(deserialize = "isVirtualCard"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_virtual_card: Option<bool>,
    /// Whether using the card needs a manager's confirmation.
    #[serde(
        rename(deserialize = "isConfirmManager"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub is_confirm_manager: Option<bool>,
    /// Status, `Active` for example; the other values are not documented.
    #[serde(
        rename(deserialize = "status"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub status: Option<String>,
    /// When the card was given out, in the server's local time.
    #[serde(
        rename(deserialize = "dateOffered"),
        default,
        deserialize_with = "wire::optional::<wire::LocalTime, _>",
        serialize_with = "wire::write_local"
    )]
    pub date_offered: Option<jiff::civil::DateTime>,
    /// Until when the card is valid, in the server's local time.
    #[serde(
        rename(deserialize = "dateExpired"),
        default,
        deserialize_with = "wire::optional::<wire::LocalTime, _>",
        serialize_with = "wire::write_local"
    )]
    pub date_expired: Option<jiff::civil::DateTime>,
    /// Id of the card's group.
    #[serde(
        rename(deserialize = "groupID"),
        default,
        deserialize_with = "wire::optional::<wire::Id, _>"
    )]
    pub group_id: Option<String>,
    /// Name of the card's group.
    #[serde(
        rename(deserialize = "groupName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub group_name: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for RKeeperCard {
    const NAME: &'static str = "RKeeperCard";
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}

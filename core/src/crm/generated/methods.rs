// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The calls of the common interface, typed.
use crate::{Arguments, Error};
#[allow(clippy::wildcard_imports, reason = "whatever types arguments have")]
use super::models::*;
use super::operations;
use super::values::Upserted;
use crate::crm::{Crm, Listing};
impl Crm {
    /// Customers.
    pub const fn customers(&self) -> Customers<'_> {
        Customers { crm: self }
    }
    /// Phones, e-mails and other contacts of a customer.
    pub const fn contacts(&self) -> Contacts<'_> {
        Contacts { crm: self }
    }
    /// Addresses of a customer.
    pub const fn addresses(&self) -> Addresses<'_> {
        Addresses { crm: self }
    }
    /// Orders of a customer.
    pub const fn orders(&self) -> Orders<'_> {
        Orders { crm: self }
    }
}
/// Customers.
#[derive(Clone, Copy)]
pub struct Customers<'a> {
    pub(in crate::crm) crm: &'a Crm,
}
impl Customers<'_> {
    /// List customers.
    ///
    /// The customers of the CRM, page by page, each once.
    pub fn list(self, arguments: &CustomersList) -> Result<Listing<Customer>, Error> {
        self.crm
            .pages(&operations::CUSTOMERS_LIST, &Arguments::of(arguments))?
            .try_into()
    }
    /// Read a customer.
    ///
    /// One customer, with contacts and addresses.
    pub async fn get(self, id: impl Into<String>) -> Result<Customer, Error> {
        self.crm
            .call(&operations::CUSTOMERS_GET, &Arguments::default().and("id", id.into()))
            .await?
            .try_into()
    }
    /// Find a customer.
    ///
    /// The customer with exactly this external id, e-mail, phone or tax number: one of them is given. Several matches are an `AmbiguousError`. Phones are the same if they are the same number, however written; e-mails are compared trimmed and in lower case.
    pub async fn find(
        self,
        arguments: &CustomersFind,
    ) -> Result<Option<Customer>, Error> {
        self.crm
            .call(&operations::CUSTOMERS_FIND, &Arguments::of(arguments))
            .await?
            .try_into()
    }
    /// Create a customer.
    ///
    /// Creates a customer and returns it as the CRM stored it. If the answer is lost, the customer is looked for: see `on_unknown`.
    pub async fn create(self, arguments: &CustomersCreate) -> Result<Customer, Error> {
        self.crm
            .call(&operations::CUSTOMERS_CREATE, &Arguments::of(arguments))
            .await?
            .try_into()
    }
    /// Change a customer.
    ///
    /// Changes what is given, leaves the rest, and returns the whole customer. Null clears.
    pub async fn update(
        self,
        id: impl Into<String>,
        arguments: &CustomersUpdate,
    ) -> Result<Customer, Error> {
        self.crm
            .call(
                &operations::CUSTOMERS_UPDATE,
                &Arguments::of(arguments).and("id", id.into()),
            )
            .await?
            .try_into()
    }
    /// Delete a customer.
    ///
    /// Deletes a customer.
    pub async fn delete(self, id: impl Into<String>) -> Result<(), Error> {
        self.crm
            .call(
                &operations::CUSTOMERS_DELETE,
                &Arguments::default().and("id", id.into()),
            )
            .await?
            .try_into()
    }
    /// Create a customer or change the one that is there.
    ///
    /// Looks for the customer by `key`, one of the fields given, and changes it, or creates it if there is none. Two upserts of one value in one process go one after the other, so they never make two customers; two processes can.
    pub async fn upsert(self, arguments: &CustomersUpsert) -> Result<Upserted, Error> {
        self.crm
            .call(&operations::CUSTOMERS_UPSERT, &Arguments::of(arguments))
            .await?
            .try_into()
    }
}
/// Arguments of [`Customers::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersList {
    /// Only `person`s, only `company`s, or only those of the CRM's own kind.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// Only those that are archived (true) or only the others (false). Both if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// Only customers that were added or changed since then. A change of requisites alone is not seen. Taken as two listings, of the added and of the changed ones, each customer once.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub modified_since: crate::Patch<jiff::civil::DateTime>,
    /// Only customers with this text in them.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub query: crate::Patch<String>,
}
/// Arguments of [`Customers::find`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersFind {
    /// The id in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub external_id: crate::Patch<String>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub email: crate::Patch<String>,
    /// A telephone number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phone: crate::Patch<String>,
    /// Tax number (INN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tax_id: crate::Patch<String>,
}
/// Arguments of [`Customers::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersCreate {
    /// `person`, `company`, or the CRM's own word for another kind.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// The whole name. It counts where the CRM has nothing better of what is given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub name: crate::Patch<String>,
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub first_name: crate::Patch<String>,
    /// Middle name (patronymic).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub middle_name: crate::Patch<String>,
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// Name of the company.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub company_name: crate::Patch<String>,
    /// Birthday.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub birthday: crate::Patch<jiff::civil::Date>,
    /// E-mail addresses. They take the place of those that are there.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub emails: crate::Patch<Vec<String>>,
    /// Telephone numbers. They take the place of those that are there.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phones: crate::Patch<Vec<String>>,
    /// Contacts of other types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub contacts: crate::Patch<Vec<ContactFields>>,
    /// Addresses.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub addresses: crate::Patch<Vec<AddressFields>>,
    /// Free text about the customer.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Whether the customer is archived.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// The customer's id in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub external_id: crate::Patch<String>,
    /// Tax number (INN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tax_id: crate::Patch<String>,
    /// Fields that this interface does not have, under the CRM's own names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// What to do if the answer to a create is lost: `reconcile` looks for the customer where the CRM has something to look for it by (SalesMan; Guardant by `external_id`), and `raise` does not. What is not found is an `OutcomeUnknownError`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub on_unknown: crate::Patch<OnUnknown>,
}
/// Arguments of [`Customers::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersUpdate {
    /// `person`, `company`, or the CRM's own word for another kind.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// The whole name. It counts where the CRM has nothing better of what is given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub name: crate::Patch<String>,
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub first_name: crate::Patch<String>,
    /// Middle name (patronymic).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub middle_name: crate::Patch<String>,
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// Name of the company.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub company_name: crate::Patch<String>,
    /// Birthday.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub birthday: crate::Patch<jiff::civil::Date>,
    /// E-mail addresses. They take the place of those that are there.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub emails: crate::Patch<Vec<String>>,
    /// Telephone numbers. They take the place of those that are there.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phones: crate::Patch<Vec<String>>,
    /// Contacts of other types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub contacts: crate::Patch<Vec<ContactFields>>,
    /// Addresses.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub addresses: crate::Patch<Vec<AddressFields>>,
    /// Free text about the customer.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Whether the customer is archived.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// The customer's id in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub external_id: crate::Patch<String>,
    /// Tax number (INN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tax_id: crate::Patch<String>,
    /// Fields that this interface does not have, under the CRM's own names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Customers::upsert`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersUpsert {
    /// `person`, `company`, or the CRM's own word for another kind.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// The whole name. It counts where the CRM has nothing better of what is given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub name: crate::Patch<String>,
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub first_name: crate::Patch<String>,
    /// Middle name (patronymic).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub middle_name: crate::Patch<String>,
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// Name of the company.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub company_name: crate::Patch<String>,
    /// Birthday.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub birthday: crate::Patch<jiff::civil::Date>,
    /// E-mail addresses. They take the place of those that are there.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub emails: crate::Patch<Vec<String>>,
    /// Telephone numbers. They take the place of those that are there.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phones: crate::Patch<Vec<String>>,
    /// Contacts of other types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub contacts: crate::Patch<Vec<ContactFields>>,
    /// Addresses.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub addresses: crate::Patch<Vec<AddressFields>>,
    /// Free text about the customer.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Whether the customer is archived.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// The customer's id in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub external_id: crate::Patch<String>,
    /// Tax number (INN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tax_id: crate::Patch<String>,
    /// Fields that this interface does not have, under the CRM's own names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// The field that says whether it is the same customer: `external_id`, `tax_id`, `email` (of `emails`) or `phone` (of `phones`).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub key: crate::Patch<Key>,
    /// What to do if the answer to a create is lost: `reconcile` looks for the customer where the CRM has something to look for it by (SalesMan; Guardant by `external_id`), and `raise` does not. What is not found is an `OutcomeUnknownError`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub on_unknown: crate::Patch<OnUnknown>,
}
/// Phones, e-mails and other contacts of a customer.
#[derive(Clone, Copy)]
pub struct Contacts<'a> {
    pub(in crate::crm) crm: &'a Crm,
}
impl Contacts<'_> {
    /// List a customer's contacts.
    ///
    /// All contacts of a customer.
    pub async fn list(
        self,
        customer_id: impl Into<String>,
    ) -> Result<Vec<Contact>, Error> {
        self.crm
            .call(
                &operations::CONTACTS_LIST,
                &Arguments::default().and("customer_id", customer_id.into()),
            )
            .await?
            .try_into()
    }
    /// Add a contact.
    ///
    /// Adds a contact to a customer.
    pub async fn create(
        self,
        customer_id: impl Into<String>,
        arguments: &ContactsCreate,
    ) -> Result<Contact, Error> {
        self.crm
            .call(
                &operations::CONTACTS_CREATE,
                &Arguments::of(arguments).and("customer_id", customer_id.into()),
            )
            .await?
            .try_into()
    }
    /// Change a contact.
    ///
    /// Changes the value of a contact and leaves the others as they are. If the contact is gone by then, it is a `ConflictError` or, where the CRM numbers contacts, what the CRM says.
    pub async fn update(
        self,
        customer_id: impl Into<String>,
        contact_id: impl Into<String>,
        arguments: &ContactsUpdate,
    ) -> Result<Contact, Error> {
        self.crm
            .call(
                &operations::CONTACTS_UPDATE,
                &Arguments::of(arguments)
                    .and("customer_id", customer_id.into())
                    .and("contact_id", contact_id.into()),
            )
            .await?
            .try_into()
    }
    /// Delete a contact.
    ///
    /// Deletes a contact and leaves the others as they are.
    pub async fn delete(
        self,
        customer_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> Result<(), Error> {
        self.crm
            .call(
                &operations::CONTACTS_DELETE,
                &Arguments::default()
                    .and("customer_id", customer_id.into())
                    .and("contact_id", contact_id.into()),
            )
            .await?
            .try_into()
    }
}
/// Arguments of [`Contacts::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ContactsCreate {
    /// `phone` or `email`; the CRM's first type of that kind is taken. Leave it out with `type_id`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// Id of the CRM's own type, where it has types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// The number, address or name.
    pub value: String,
}
/// Arguments of [`Contacts::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ContactsUpdate {
    /// The new number, address or name.
    pub value: String,
}
/// Addresses of a customer.
#[derive(Clone, Copy)]
pub struct Addresses<'a> {
    pub(in crate::crm) crm: &'a Crm,
}
impl Addresses<'_> {
    /// List a customer's addresses.
    ///
    /// All addresses of a customer.
    pub async fn list(
        self,
        customer_id: impl Into<String>,
    ) -> Result<Vec<Address>, Error> {
        self.crm
            .call(
                &operations::ADDRESSES_LIST,
                &Arguments::default().and("customer_id", customer_id.into()),
            )
            .await?
            .try_into()
    }
    /// Add an address.
    ///
    /// Adds an address to a customer.
    pub async fn create(
        self,
        customer_id: impl Into<String>,
        arguments: &AddressesCreate,
    ) -> Result<Address, Error> {
        self.crm
            .call(
                &operations::ADDRESSES_CREATE,
                &Arguments::of(arguments).and("customer_id", customer_id.into()),
            )
            .await?
            .try_into()
    }
    /// Change an address.
    ///
    /// Changes what is given of an address and leaves the rest. Null clears.
    pub async fn update(
        self,
        customer_id: impl Into<String>,
        address_id: impl Into<String>,
        arguments: &AddressesUpdate,
    ) -> Result<Address, Error> {
        self.crm
            .call(
                &operations::ADDRESSES_UPDATE,
                &Arguments::of(arguments)
                    .and("customer_id", customer_id.into())
                    .and("address_id", address_id.into()),
            )
            .await?
            .try_into()
    }
    /// Delete an address.
    ///
    /// Deletes an address.
    pub async fn delete(
        self,
        customer_id: impl Into<String>,
        address_id: impl Into<String>,
    ) -> Result<(), Error> {
        self.crm
            .call(
                &operations::ADDRESSES_DELETE,
                &Arguments::default()
                    .and("customer_id", customer_id.into())
                    .and("address_id", address_id.into()),
            )
            .await?
            .try_into()
    }
}
/// Arguments of [`Addresses::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct AddressesCreate {
    /// `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `type_id`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// Id of the CRM's own type, where it has types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// The address in one line, where the CRM keeps it so.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub text: crate::Patch<String>,
    /// Country, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country: crate::Patch<String>,
    /// Country, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country_id: crate::Patch<String>,
    /// Region or district.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub region: crate::Patch<String>,
    /// City, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city: crate::Patch<String>,
    /// City, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city_id: crate::Patch<String>,
    /// Street, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub street: crate::Patch<String>,
    /// Street, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub street_id: crate::Patch<String>,
    /// House number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub house: crate::Patch<String>,
    /// Building or block of the house.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub building: crate::Patch<String>,
    /// Entrance.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entrance: crate::Patch<String>,
    /// Floor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub floor: crate::Patch<String>,
    /// Apartment or office number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub apartment: crate::Patch<String>,
    /// Code of the entrance door.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entry_code: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub postal_code: crate::Patch<String>,
    /// What a courier should know.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Latitude.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub latitude: crate::Patch<String>,
    /// Longitude.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub longitude: crate::Patch<String>,
    /// The nearest metro station.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub metro_station: crate::Patch<String>,
    /// Id of the nearest metro station.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub metro_station_id: crate::Patch<String>,
    /// Whether a city or street that the dictionary lacks is added to it; else its name is refused.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub create_missing: crate::Patch<bool>,
    /// Fields that this interface does not have, under the CRM's own names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Addresses::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct AddressesUpdate {
    /// `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `type_id`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// Id of the CRM's own type, where it has types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// The address in one line, where the CRM keeps it so.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub text: crate::Patch<String>,
    /// Country, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country: crate::Patch<String>,
    /// Country, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country_id: crate::Patch<String>,
    /// Region or district.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub region: crate::Patch<String>,
    /// City, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city: crate::Patch<String>,
    /// City, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city_id: crate::Patch<String>,
    /// Street, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub street: crate::Patch<String>,
    /// Street, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub street_id: crate::Patch<String>,
    /// House number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub house: crate::Patch<String>,
    /// Building or block of the house.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub building: crate::Patch<String>,
    /// Entrance.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entrance: crate::Patch<String>,
    /// Floor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub floor: crate::Patch<String>,
    /// Apartment or office number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub apartment: crate::Patch<String>,
    /// Code of the entrance door.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entry_code: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub postal_code: crate::Patch<String>,
    /// What a courier should know.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Latitude.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub latitude: crate::Patch<String>,
    /// Longitude.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub longitude: crate::Patch<String>,
    /// The nearest metro station.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub metro_station: crate::Patch<String>,
    /// Id of the nearest metro station.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub metro_station_id: crate::Patch<String>,
    /// Whether a city or street that the dictionary lacks is added to it; else its name is refused.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub create_missing: crate::Patch<bool>,
    /// Fields that this interface does not have, under the CRM's own names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Orders of a customer.
#[derive(Clone, Copy)]
pub struct Orders<'a> {
    pub(in crate::crm) crm: &'a Crm,
}
impl Orders<'_> {
    /// List a customer's orders.
    ///
    /// The orders of a customer, page by page.
    pub fn list(
        self,
        customer_id: impl Into<String>,
        arguments: &OrdersList,
    ) -> Result<Listing<Order>, Error> {
        self.crm
            .pages(
                &operations::ORDERS_LIST,
                &Arguments::of(arguments).and("customer_id", customer_id.into()),
            )?
            .try_into()
    }
}
/// Arguments of [`Orders::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct OrdersList {
    /// Only orders with these statuses, one or several: `draft`, `submitted`, `revoked`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub status: crate::Patch<Vec<String>>,
}
/// What can be written of a contact.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ContactFields {
    /// `phone` or `email`; the CRM's first type of that kind is taken. Leave it out with `type_id`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// Id of the CRM's own type, where it has types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// The number, address or name.
    pub value: String,
}
/// What can be written of an address. Country, city and street are given by id or by name; a name is looked up in the CRM's dictionary.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct AddressFields {
    /// `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `type_id`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub kind: crate::Patch<String>,
    /// Id of the CRM's own type, where it has types.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// The address in one line, where the CRM keeps it so.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub text: crate::Patch<String>,
    /// Country, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country: crate::Patch<String>,
    /// Country, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country_id: crate::Patch<String>,
    /// Region or district.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub region: crate::Patch<String>,
    /// City, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city: crate::Patch<String>,
    /// City, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city_id: crate::Patch<String>,
    /// Street, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub street: crate::Patch<String>,
    /// Street, by id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub street_id: crate::Patch<String>,
    /// House number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub house: crate::Patch<String>,
    /// Building or block of the house.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub building: crate::Patch<String>,
    /// Entrance.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entrance: crate::Patch<String>,
    /// Floor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub floor: crate::Patch<String>,
    /// Apartment or office number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub apartment: crate::Patch<String>,
    /// Code of the entrance door.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entry_code: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub postal_code: crate::Patch<String>,
    /// What a courier should know.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Latitude.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub latitude: crate::Patch<String>,
    /// Longitude.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub longitude: crate::Patch<String>,
    /// The nearest metro station.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub metro_station: crate::Patch<String>,
    /// Id of the nearest metro station.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub metro_station_id: crate::Patch<String>,
    /// Whether a city or street that the dictionary lacks is added to it; else its name is refused.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub create_missing: crate::Patch<bool>,
    /// Fields that this interface does not have, under the CRM's own names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}

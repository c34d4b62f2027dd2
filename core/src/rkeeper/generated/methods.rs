// Made by codegen from spec/rkeeper.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The typed client of r_keeper Delivery.
use crate::{Arguments, Client, CrmName, Error, Options};
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever types this CRM's arguments have"
)]
use super::models::*;
use super::operations;
/// A client of r_keeper Delivery. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct RKeeper {
    client: Client,
}
impl RKeeper {
    /// A client with these settings. Nothing is sent before the first call.
    pub fn new(options: Options) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(CrmName::RKeeper, options)?,
        })
    }
    /// A client with these settings, what is not given taken from the environment (`RKEEPER_BASE_URL` and its kin).
    pub fn from_env(options: Options) -> Result<Self, Error> {
        Self::new(options.or_env("RKEEPER"))
    }
    /// The same client, by the names of its operations.
    pub const fn client(&self) -> &Client {
        &self.client
    }
    /// Closes the client: later calls are refused, idle connections are dropped.
    pub fn close(&self) {
        self.client.close();
    }
    /// Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type is.
    pub const fn contact_types(&self) -> ContactTypes<'_> {
        ContactTypes {
            client: &self.client,
        }
    }
    /// Kinds of addresses, such as home and work.
    pub const fn address_types(&self) -> AddressTypes<'_> {
        AddressTypes {
            client: &self.client,
        }
    }
    /// Countries that addresses can be in.
    pub const fn countries(&self) -> Countries<'_> {
        Countries { client: &self.client }
    }
    /// Cities of a country.
    pub const fn cities(&self) -> Cities<'_> {
        Cities { client: &self.client }
    }
    /// Metro stations of a city.
    pub const fn metro_stations(&self) -> MetroStations<'_> {
        MetroStations {
            client: &self.client,
        }
    }
    /// Streets of a city.
    pub const fn streets(&self) -> Streets<'_> {
        Streets { client: &self.client }
    }
    /// Customers, with their contacts, addresses, accounts and cards. They are read by id only: there is no list and no search.
    pub const fn customers(&self) -> Customers<'_> {
        Customers { client: &self.client }
    }
    /// Phones, e-mails and other contacts of a customer. Each write returns the whole customer.
    pub const fn contacts(&self) -> Contacts<'_> {
        Contacts { client: &self.client }
    }
    /// Delivery addresses of a customer. Each write returns the whole customer.
    pub const fn addresses(&self) -> Addresses<'_> {
        Addresses { client: &self.client }
    }
}
/// Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type is.
#[derive(Clone, Copy)]
pub struct ContactTypes<'a> {
    client: &'a Client,
}
impl ContactTypes<'_> {
    /// List contact types.
    ///
    /// All contact types, in one answer.
    ///
    /// Request: `GET /TypesContacts`.
    pub async fn list(&self) -> Result<Vec<ContactType>, Error> {
        self.client
            .call(&operations::CONTACT_TYPES_LIST, &Arguments::default())
            .await?
            .many()
    }
}
/// Kinds of addresses, such as home and work.
#[derive(Clone, Copy)]
pub struct AddressTypes<'a> {
    client: &'a Client,
}
impl AddressTypes<'_> {
    /// List address types.
    ///
    /// All address types, in one answer.
    ///
    /// Request: `GET /TypesAddresses`.
    pub async fn list(&self) -> Result<Vec<AddressType>, Error> {
        self.client
            .call(&operations::ADDRESS_TYPES_LIST, &Arguments::default())
            .await?
            .many()
    }
}
/// Countries that addresses can be in.
#[derive(Clone, Copy)]
pub struct Countries<'a> {
    client: &'a Client,
}
impl Countries<'_> {
    /// List countries.
    ///
    /// All countries, in one answer.
    ///
    /// Request: `GET /Countries`.
    pub async fn list(&self) -> Result<Vec<Country>, Error> {
        self.client
            .call(&operations::COUNTRIES_LIST, &Arguments::default())
            .await?
            .many()
    }
}
/// Cities of a country.
#[derive(Clone, Copy)]
pub struct Cities<'a> {
    client: &'a Client,
}
impl Cities<'_> {
    /// List a country's cities.
    ///
    /// All cities of a country, in one answer.
    ///
    /// Request: `GET /Cities`.
    pub async fn list(&self, country_id: impl Into<String>) -> Result<Vec<City>, Error> {
        self.client
            .call(
                &operations::CITIES_LIST,
                &Arguments::default().and("country_id", country_id.into()),
            )
            .await?
            .many()
    }
    /// Add a city to a country.
    ///
    /// Adds a city and returns it with its id. Whether the server refuses a name that is there already is not documented.
    ///
    /// Request: `POST /Cities`.
    pub async fn create(
        &self,
        country_id: impl Into<String>,
        arguments: &CitiesCreate,
    ) -> Result<City, Error> {
        self.client
            .call(
                &operations::CITIES_CREATE,
                &Arguments::of(arguments).and("country_id", country_id.into()),
            )
            .await?
            .one()
    }
    /// Rename a city.
    ///
    /// Changes a city's name and returns the city.
    ///
    /// Request: `PUT /Cities`.
    pub async fn update(
        &self,
        city_id: impl Into<String>,
        arguments: &CitiesUpdate,
    ) -> Result<City, Error> {
        self.client
            .call(
                &operations::CITIES_UPDATE,
                &Arguments::of(arguments).and("city_id", city_id.into()),
            )
            .await?
            .one()
    }
    /// Delete a city.
    ///
    /// Deletes a city. What becomes of its streets, and of addresses in it, is not documented.
    ///
    /// Request: `DELETE /Cities`.
    pub async fn delete(&self, city_id: impl Into<String>) -> Result<(), Error> {
        self.client
            .call(
                &operations::CITIES_DELETE,
                &Arguments::default().and("city_id", city_id.into()),
            )
            .await?;
        Ok(())
    }
}
/// Arguments of [`Cities::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CitiesCreate {
    /// Name. It cannot be cleared.
    pub name: String,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Cities::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CitiesUpdate {
    /// Name. It cannot be cleared.
    pub name: String,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Metro stations of a city.
#[derive(Clone, Copy)]
pub struct MetroStations<'a> {
    client: &'a Client,
}
impl MetroStations<'_> {
    /// List a city's metro stations.
    ///
    /// All metro stations of a city, in one answer.
    ///
    /// Request: `GET /MetroStations`.
    pub async fn list(
        &self,
        city_id: impl Into<String>,
    ) -> Result<Vec<MetroStation>, Error> {
        self.client
            .call(
                &operations::METRO_STATIONS_LIST,
                &Arguments::default().and("city_id", city_id.into()),
            )
            .await?
            .many()
    }
}
/// Streets of a city.
#[derive(Clone, Copy)]
pub struct Streets<'a> {
    client: &'a Client,
}
impl Streets<'_> {
    /// List a city's streets.
    ///
    /// All streets of a city, in one answer. A large city has thousands.
    ///
    /// Request: `GET /Streets`.
    pub async fn list(&self, city_id: impl Into<String>) -> Result<Vec<Street>, Error> {
        self.client
            .call(
                &operations::STREETS_LIST,
                &Arguments::default().and("city_id", city_id.into()),
            )
            .await?
            .many()
    }
    /// Add a street to a city.
    ///
    /// Adds a street and returns it with its id. Whether the server refuses a name that is there already is not documented.
    ///
    /// Request: `POST /Streets`.
    pub async fn create(
        &self,
        city_id: impl Into<String>,
        arguments: &StreetsCreate,
    ) -> Result<Street, Error> {
        self.client
            .call(
                &operations::STREETS_CREATE,
                &Arguments::of(arguments).and("city_id", city_id.into()),
            )
            .await?
            .one()
    }
    /// Change a street.
    ///
    /// Changes the given fields of a street and returns the street. What is not given stays as it is.
    ///
    /// Request: `PUT /Streets`.
    pub async fn update(
        &self,
        street_id: impl Into<String>,
        arguments: &StreetsUpdate,
    ) -> Result<Street, Error> {
        self.client
            .call(
                &operations::STREETS_UPDATE,
                &Arguments::of(arguments).and("street_id", street_id.into()),
            )
            .await?
            .one()
    }
    /// Delete a street.
    ///
    /// Deletes a street. What becomes of addresses in it is not documented.
    ///
    /// Request: `DELETE /Streets`.
    pub async fn delete(&self, street_id: impl Into<String>) -> Result<(), Error> {
        self.client
            .call(
                &operations::STREETS_DELETE,
                &Arguments::default().and("street_id", street_id.into()),
            )
            .await?;
        Ok(())
    }
}
/// Arguments of [`Streets::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct StreetsCreate {
    /// Name.
    pub name: String,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub post_code: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Streets::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct StreetsUpdate {
    /// Name. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub name: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub post_code: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Customers, with their contacts, addresses, accounts and cards. They are read by id only: there is no list and no search.
#[derive(Clone, Copy)]
pub struct Customers<'a> {
    client: &'a Client,
}
impl Customers<'_> {
    /// Get a customer.
    ///
    /// One customer by its id, with contacts, addresses, accounts and cards. The server may answer from a cache that is up to a minute old; the client itself never caches customers.
    ///
    /// Request: `GET /Clients`.
    pub async fn get(&self, id: impl Into<String>) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(&operations::CUSTOMERS_GET, &Arguments::default().and("id", id.into()))
            .await?
            .one()
    }
    /// Create a customer.
    ///
    /// Creates a customer, with contacts and addresses if they are given, and returns it as the server stored it. The document names no field that must be given, and no check for a customer that is there already.
    ///
    /// Request: `POST /Clients`.
    pub async fn create(
        &self,
        arguments: &CustomersCreate,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(&operations::CUSTOMERS_CREATE, &Arguments::of(arguments))
            .await?
            .one()
    }
    /// Change a customer's main data.
    ///
    /// Changes the given fields of the main data and returns the whole customer; what is not given stays as it is. Contacts and addresses have calls of their own: `contacts` and `addresses`.
    ///
    /// Request: `PUT /Clients`.
    pub async fn update(
        &self,
        id: impl Into<String>,
        arguments: &CustomersUpdate,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::CUSTOMERS_UPDATE,
                &Arguments::of(arguments).and("id", id.into()),
            )
            .await?
            .one()
    }
    /// Delete a customer.
    ///
    /// Deletes a customer. Not every version of the CRM supports it; how the others refuse is not documented.
    ///
    /// Request: `DELETE /Clients`.
    pub async fn delete(&self, id: impl Into<String>) -> Result<(), Error> {
        self.client
            .call(
                &operations::CUSTOMERS_DELETE,
                &Arguments::default().and("id", id.into()),
            )
            .await?;
        Ok(())
    }
}
/// Arguments of [`Customers::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersCreate {
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub first_name: crate::Patch<String>,
    /// Middle name (patronymic).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub middle_name: crate::Patch<String>,
    /// Birthday.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub birthday: crate::Patch<jiff::civil::Date>,
    /// Free text about the customer.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Phones, e-mails and other contacts. Null is refused; leave it out or give an empty list.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub contacts: crate::Patch<Vec<RKeeperContactFields>>,
    /// Delivery addresses. Null is refused; leave it out or give an empty list.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub addresses: crate::Patch<Vec<RKeeperAddressFields>>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the record first. r_keeper has nothing to look for a customer by, so the outcome stays unknown.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub on_unknown: crate::Patch<RKeeperOnUnknown>,
}
/// Arguments of [`Customers::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersUpdate {
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub first_name: crate::Patch<String>,
    /// Middle name (patronymic).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub middle_name: crate::Patch<String>,
    /// Birthday.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub birthday: crate::Patch<jiff::civil::Date>,
    /// Free text about the customer.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub note: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Phones, e-mails and other contacts of a customer. Each write returns the whole customer.
#[derive(Clone, Copy)]
pub struct Contacts<'a> {
    client: &'a Client,
}
impl Contacts<'_> {
    /// Add a contact to a customer.
    ///
    /// Adds a contact and returns the whole customer, in which the new contact has its id.
    ///
    /// Request: `POST /Clients/Contacts`.
    pub async fn create(
        &self,
        customer_id: impl Into<String>,
        arguments: &ContactsCreate,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::CONTACTS_CREATE,
                &Arguments::of(arguments).and("customer_id", customer_id.into()),
            )
            .await?
            .one()
    }
    /// Change a contact of a customer.
    ///
    /// Changes a contact's value and returns the whole customer. The contact's type stays as it is.
    ///
    /// Request: `PUT /Clients/Contacts`.
    pub async fn update(
        &self,
        customer_id: impl Into<String>,
        contact_id: impl Into<String>,
        arguments: &ContactsUpdate,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::CONTACTS_UPDATE,
                &Arguments::of(arguments)
                    .and("customer_id", customer_id.into())
                    .and("contact_id", contact_id.into()),
            )
            .await?
            .one()
    }
    /// Delete a contact of a customer.
    ///
    /// Deletes a contact and returns the whole customer.
    ///
    /// Request: `DELETE /Clients/Contacts`.
    pub async fn delete(
        &self,
        customer_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::CONTACTS_DELETE,
                &Arguments::default()
                    .and("customer_id", customer_id.into())
                    .and("contact_id", contact_id.into()),
            )
            .await?
            .one()
    }
}
/// Arguments of [`Contacts::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ContactsCreate {
    /// Id of the contact's type, from `contact_types.list`. It cannot be cleared.
    pub type_id: String,
    /// The number, address or name itself. It cannot be cleared; delete the contact instead.
    pub value: String,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Contacts::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ContactsUpdate {
    /// The number, address or name itself. It cannot be cleared; delete the contact instead.
    pub value: String,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Delivery addresses of a customer. Each write returns the whole customer.
#[derive(Clone, Copy)]
pub struct Addresses<'a> {
    client: &'a Client,
}
impl Addresses<'_> {
    /// Add an address to a customer.
    ///
    /// Adds an address and returns the whole customer, in which the new address has its id.
    ///
    /// Request: `POST /Clients/Addresses`.
    pub async fn create(
        &self,
        customer_id: impl Into<String>,
        arguments: &AddressesCreate,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::ADDRESSES_CREATE,
                &Arguments::of(arguments).and("customer_id", customer_id.into()),
            )
            .await?
            .one()
    }
    /// Change an address of a customer.
    ///
    /// Changes the given fields of an address and returns the whole customer; what is not given stays as it is.
    ///
    /// Request: `PUT /Clients/Addresses`.
    pub async fn update(
        &self,
        customer_id: impl Into<String>,
        address_id: impl Into<String>,
        arguments: &AddressesUpdate,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::ADDRESSES_UPDATE,
                &Arguments::of(arguments)
                    .and("customer_id", customer_id.into())
                    .and("address_id", address_id.into()),
            )
            .await?
            .one()
    }
    /// Delete an address of a customer.
    ///
    /// Deletes an address and returns the whole customer.
    ///
    /// Request: `DELETE /Clients/Addresses`.
    pub async fn delete(
        &self,
        customer_id: impl Into<String>,
        address_id: impl Into<String>,
    ) -> Result<RKeeperCustomer, Error> {
        self.client
            .call(
                &operations::ADDRESSES_DELETE,
                &Arguments::default()
                    .and("customer_id", customer_id.into())
                    .and("address_id", address_id.into()),
            )
            .await?
            .one()
    }
}
/// Arguments of [`Addresses::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct AddressesCreate {
    /// Id of the address's type, from `address_types.list`. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// Id of the country, from `countries.list`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country_id: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub zip: crate::Patch<String>,
    /// Region or district.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub region: crate::Patch<String>,
    /// Id of the city, from `cities.list`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city_id: crate::Patch<String>,
    /// Id of the street, from `streets.list`.
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
    pub entry: crate::Patch<String>,
    /// Floor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub floor: crate::Patch<String>,
    /// Apartment or office number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub apartments: crate::Patch<String>,
    /// Code of the entrance door.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entry_code: crate::Patch<String>,
    /// Additional information for the courier.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub dop_info: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Addresses::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct AddressesUpdate {
    /// Id of the address's type, from `address_types.list`. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// Id of the country, from `countries.list`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country_id: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub zip: crate::Patch<String>,
    /// Region or district.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub region: crate::Patch<String>,
    /// Id of the city, from `cities.list`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city_id: crate::Patch<String>,
    /// Id of the street, from `streets.list`.
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
    pub entry: crate::Patch<String>,
    /// Floor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub floor: crate::Patch<String>,
    /// Apartment or office number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub apartments: crate::Patch<String>,
    /// Code of the entrance door.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entry_code: crate::Patch<String>,
    /// Additional information for the courier.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub dop_info: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// What a contact is made of.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct RKeeperContactFields {
    /// Id of the contact's type, from `contact_types.list`. It cannot be cleared.
    pub type_id: String,
    /// The number, address or name itself. It cannot be cleared; delete the contact instead.
    pub value: String,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// What can be written to an address. A field that is not given is not touched. Country, city and street are given by id; coordinates and the metro station are not among the documented fields.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct RKeeperAddressFields {
    /// Id of the address's type, from `address_types.list`. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub type_id: crate::Patch<String>,
    /// Id of the country, from `countries.list`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub country_id: crate::Patch<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub zip: crate::Patch<String>,
    /// Region or district.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub region: crate::Patch<String>,
    /// Id of the city, from `cities.list`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub city_id: crate::Patch<String>,
    /// Id of the street, from `streets.list`.
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
    pub entry: crate::Patch<String>,
    /// Floor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub floor: crate::Patch<String>,
    /// Apartment or office number.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub apartments: crate::Patch<String>,
    /// Code of the entrance door.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub entry_code: crate::Patch<String>,
    /// Additional information for the courier.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub dop_info: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}

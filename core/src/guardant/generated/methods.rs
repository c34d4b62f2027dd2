// Made by codegen from spec/guardant.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The typed client of Guardant Station.
use crate::{Arguments, Client, CrmName, Error, Options};
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever types this CRM's arguments have"
)]
use super::models::*;
use super::operations;
/// A client of Guardant Station. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct Guardant {
    client: Client,
}
impl Guardant {
    /// A client with these settings. Nothing is sent before the first call.
    pub fn new(options: Options) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(CrmName::Guardant, options)?,
        })
    }
    /// A client with these settings, what is not given taken from the environment (`GUARDANT_BASE_URL` and its kin).
    pub fn from_env(options: Options) -> Result<Self, Error> {
        Self::new(options.or_env("GUARDANT"))
    }
    /// The same client, by the names of its operations.
    pub const fn client(&self) -> &Client {
        &self.client
    }
    /// Closes the client: later calls are refused, idle connections are dropped.
    pub fn close(&self) {
        self.client.close();
    }
    /// Companies and persons who buy. A customer with a company name is a company, else a person.
    pub const fn customers(&self) -> Customers<'_> {
        Customers { client: &self.client }
    }
    /// The orders linked to a customer.
    pub const fn orders(&self) -> Orders<'_> {
        Orders { client: &self.client }
    }
}
/// Companies and persons who buy. A customer with a company name is a company, else a person.
#[derive(Clone, Copy)]
pub struct Customers<'a> {
    client: &'a Client,
}
impl Customers<'_> {
    /// List customers.
    ///
    /// Customers in pages of `limit` records, companies and persons, archived or not, unless a filter says otherwise. The sort keys are not unique, so a listing can repeat or skip records while others change them: repeats are dropped, and the pager's `report` tells when the pages moved.
    ///
    /// Request: `GET /v1.0/customers`.
    pub fn list(
        &self,
        arguments: &CustomersList,
    ) -> Result<crate::Pager<GuardantCustomer>, Error> {
        self.client.pages(&operations::CUSTOMERS_LIST, Arguments::of(arguments))
    }
    /// Create a customer.
    ///
    /// Creates a customer and returns it as the server stored it. The server does not look for a customer that is already there: sending the same customer twice makes two.
    ///
    /// Request: `POST /v1.0/customers`.
    pub async fn create(
        &self,
        arguments: &CustomersCreate,
    ) -> Result<GuardantCustomer, Error> {
        self.client
            .call(&operations::CUSTOMERS_CREATE, &Arguments::of(arguments))
            .await?
            .one()
    }
    /// Get a customer.
    ///
    /// One customer by its id.
    ///
    /// Request: `GET /v1.0/customers/{id}`.
    pub async fn get(&self, id: impl Into<String>) -> Result<GuardantCustomer, Error> {
        self.client
            .call(&operations::CUSTOMERS_GET, &Arguments::default().and("id", id.into()))
            .await?
            .one()
    }
    /// Change a customer.
    ///
    /// Changes the given fields and returns the customer as the server stored it. Whether the server keeps what is left out is not documented, so the customer is read first and sent back whole with the changes; `replace` sends just the given fields, in one request. A change that somebody else makes between the read and the write is overwritten.
    ///
    /// Request: `PUT /v1.0/customers/{id}`.
    pub async fn update(
        &self,
        id: impl Into<String>,
        arguments: &CustomersUpdate,
    ) -> Result<GuardantCustomer, Error> {
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
    /// Deletes a customer. What the server answers is not documented: any 2xx, with or without a body, is taken as done.
    ///
    /// Request: `DELETE /v1.0/customers/{id}`.
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
/// Arguments of [`Customers::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersList {
    /// Only companies or only persons. Both if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#type: crate::Patch<GuardantCustomerType>,
    /// Only archived customers (true) or only the others (false). Both if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// The sort key: `default` (company name, last name, first name), `name` (last name, first name) or `company` (company name).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub sort_by: crate::Patch<GuardantCustomerSort>,
    /// The sort direction: `asc` or `desc`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub direction: crate::Patch<GuardantDirection>,
    /// How many records to skip before the first one, from 0.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub offset: crate::Patch<i64>,
    /// The size of a page, 1 to 100 records. The listing itself has no limit.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub limit: crate::Patch<i64>,
}
/// Arguments of [`Customers::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersCreate {
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub name: crate::Patch<String>,
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// Name of the company; empty for a person.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub company_name: crate::Patch<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub email: crate::Patch<String>,
    /// Telephone number, in any form.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phone: crate::Patch<String>,
    /// Free text.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub description: crate::Patch<String>,
    /// Status number; its meaning is not documented. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub status: crate::Patch<i64>,
    /// Whether the customer is archived. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// Id of the customer in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub crm_id: crate::Patch<String>,
    /// A second id of the customer in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub ref_id: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the record first. All customers are looked through for the `crm_id` and the `ref_id` that were given, up to 100,000 of them, twice if there is none at first. One that has them is the result; it can have been there before, since Guardant does not compare them. Without either there is nothing to look for.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub on_unknown: crate::Patch<GuardantOnUnknown>,
}
/// Arguments of [`Customers::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersUpdate {
    /// First name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub name: crate::Patch<String>,
    /// Last name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub last_name: crate::Patch<String>,
    /// Name of the company; empty for a person.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub company_name: crate::Patch<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub email: crate::Patch<String>,
    /// Telephone number, in any form.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phone: crate::Patch<String>,
    /// Free text.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub description: crate::Patch<String>,
    /// Status number; its meaning is not documented. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub status: crate::Patch<i64>,
    /// Whether the customer is archived. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub archived: crate::Patch<bool>,
    /// Id of the customer in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub crm_id: crate::Patch<String>,
    /// A second id of the customer in another system.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub ref_id: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// Send just the given fields, without reading the record first.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub replace: crate::Patch<bool>,
}
/// The orders linked to a customer.
#[derive(Clone, Copy)]
pub struct Orders<'a> {
    client: &'a Client,
}
impl Orders<'_> {
    /// List a customer's orders.
    ///
    /// Orders linked to a customer, in pages of `limit` records.
    ///
    /// Request: `GET /v1.0/customers/{id}/orders`.
    pub fn list(
        &self,
        customer_id: impl Into<String>,
        arguments: &OrdersList,
    ) -> Result<crate::Pager<GuardantOrder>, Error> {
        self.client
            .pages(
                &operations::ORDERS_LIST,
                Arguments::of(arguments).and("customer_id", customer_id.into()),
            )
    }
}
/// Arguments of [`Orders::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct OrdersList {
    /// Only orders with these statuses, by name (`draft`, `submit`, `revoked`) or number, one or several. Any status if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub status: crate::Patch<Vec<GuardantOrderStatus>>,
    /// The sort key: `number` or `submitdate`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub sort_by: crate::Patch<GuardantOrderSort>,
    /// The sort direction: `asc` or `desc`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub direction: crate::Patch<GuardantDirection>,
    /// How many records to skip before the first one, from 0.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub offset: crate::Patch<i64>,
    /// The size of a page, 1 to 100 records. The listing itself has no limit.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub limit: crate::Patch<i64>,
}

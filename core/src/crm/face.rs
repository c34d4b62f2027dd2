//! What the common interface asks of each CRM. What a CRM cannot do at all is refused before it is asked, by the table of
//! capabilities; the answers here that nobody overrides are for what the table forgot.

use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::client::Future_;
use crate::crm::bulk::Came;
use crate::crm::{Address, Contact, Crm, Customer, Key, Listing, Order};
use crate::http::Call;
use crate::{Answer, Arguments, Error, ErrorKind, Operation, Reconciled, Result};

/// Our names and JSON values: what is to be written, with `extra` and what else steers the writing.
pub(crate) type Fields = Map<String, Value>;

/// One call of the common interface under way, which can take several of the CRM's own.
pub(crate) struct Steps<'a> {
    pub(crate) crm: &'a Crm,
    pub(crate) call: Call,
    reconciled: OnceLock<Reconciled>,
}

impl<'a> Steps<'a> {
    /// Begins a call.
    pub(crate) fn begin(crm: &'a Crm, operation: &'static Operation) -> Result<Self> {
        Ok(Self { crm, call: crm.client.begin(operation)?, reconciled: OnceLock::new() })
    }

    /// Carries out a call of the CRM's own, within the time of the whole.
    pub(crate) async fn take(&self, operation: &'static Operation, arguments: Arguments) -> Result<Answer> {
        let answer = self.crm.client.within(&self.call.part(operation), &arguments).await?;
        let response = answer.response();
        self.crm.note(response);
        if let Some(how) = response.reconciled {
            self.reconciled.get_or_init(|| how);
        }
        Ok(answer)
    }

    /// How the record that the call was to make became known, if its answer was lost.
    pub(crate) fn reconciled(&self) -> Option<Reconciled> {
        self.reconciled.get().copied()
    }
}

fn nobody<'a, T: Send + 'a>() -> Future_<'a, Result<T>> {
    Box::pin(std::future::ready(Err(Error::new(ErrorKind::UnsupportedError, "this CRM cannot do it"))))
}

/// A CRM as the common interface sees it.
pub(crate) trait Face: Send + Sync {
    /// All customers that the filters let through.
    fn list(&self, crm: &Crm, filters: &Fields) -> Result<Listing<Customer>>;

    /// One customer.
    fn get<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<Customer>>;

    /// The customers that match, at most a few: whether it is one is the caller's to judge.
    fn find<'a>(&'a self, steps: &'a Steps<'a>, key: Key, value: &'a str) -> Future_<'a, Result<Vec<Customer>>>;

    /// What a new customer is made of, in the CRM's terms, or why not. Nothing is sent for it.
    fn check(&self, crm: &Crm, fields: &Fields) -> Result<()>;

    /// A new customer. The one place where customers are made.
    fn create<'a>(&'a self, steps: &'a Steps<'a>, fields: Fields) -> Future_<'a, Result<Customer>>;

    /// The given fields of a customer changed.
    fn update<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Customer>>;

    /// A customer gone.
    fn delete<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<()>>;

    /// How many new customers the CRM takes in one request.
    fn at_once(&self) -> usize {
        1
    }

    /// New customers in one request: one result for each, in their order.
    fn create_several<'a>(&'a self, _: &'a Steps<'a>, _: Vec<Fields>) -> Future_<'a, Result<Vec<Result<Came>>>> {
        nobody()
    }

    /// A new contact.
    fn create_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Contact>>;

    /// The value of a contact changed.
    fn update_contact<'a>(
        &'a self,
        steps: &'a Steps<'a>,
        id: &'a str,
        contact_id: &'a str,
        value: &'a str,
    ) -> Future_<'a, Result<Contact>>;

    /// A contact gone.
    fn delete_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, contact_id: &'a str) -> Future_<'a, Result<()>>;

    /// A new address.
    fn create_address<'a>(&'a self, _: &'a Steps<'a>, _: &'a str, _: Fields) -> Future_<'a, Result<Address>> {
        nobody()
    }

    /// The given fields of an address changed.
    fn update_address<'a>(
        &'a self,
        _: &'a Steps<'a>,
        _: &'a str,
        _: &'a str,
        _: Fields,
    ) -> Future_<'a, Result<Address>> {
        nobody()
    }

    /// An address gone.
    fn delete_address<'a>(&'a self, _: &'a Steps<'a>, _: &'a str, _: &'a str) -> Future_<'a, Result<()>> {
        nobody()
    }

    /// A customer's orders.
    fn orders(&self, _: &Crm, _: &str, _: &Fields) -> Result<Listing<Order>> {
        Err(Error::new(ErrorKind::UnsupportedError, "this CRM has no orders"))
    }
}

/// That of this CRM. Clients are only made of these.
pub(crate) fn face(crm: &str) -> &'static dyn Face {
    match crm {
        "rkeeper" => &crate::crm::rkeeper::RKeeperFace,
        "salesman" => &crate::crm::salesman::SalesManFace,
        _ => &crate::crm::guardant::GuardantFace,
    }
}

/// Text of an argument; `None` if it is not given or null.
pub(crate) fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Value::as_str)
}

/// The texts of a list; empty if it is not given or null.
pub(crate) fn texts(list: Option<&Value>) -> Vec<String> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// The records of a list.
pub(crate) fn records(list: Option<Value>) -> Vec<Fields> {
    match list {
        Some(Value::Array(items)) => items
            .into_iter()
            .filter_map(|item| match item {
                Value::Object(fields) => Some(fields),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// An argument that this CRM cannot take.
pub(crate) fn unsupported(name: &str, instead: &str) -> Error {
    Error::new(ErrorKind::UnsupportedError, format!("`{name}` is not supported: {instead}"))
}

/// An argument that no CRM could take.
pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgumentError, message)
}

/// A contact or an address that was there and is not any more. Without its id, which can be a person's phone.
pub(crate) fn gone(what: &str) -> Error {
    let message = format!("the customer has no such {what} any more; list them again and decide anew");
    Error::new(ErrorKind::ConflictError, message)
}

//! What a call of the common interface answers with, for those who call by name.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Serialize, Serializer};

use crate::crm::{Address, Contact, Customer, Listing, Order, Upserted};
use crate::rkeeper::{AddressType, City, ContactType, Country, Street};
use crate::{Error, ErrorKind, Outcome, Response, Result};

/// What a call answers with. Which of these it is, the operation's shape and name say.
pub enum Reply {
    /// Nothing that counts.
    Nothing,
    /// A customer.
    Customer(Box<Customer>),
    /// A customer, if there is one.
    Found(Option<Box<Customer>>),
    /// What an upsert did.
    Upserted(Box<Upserted>),
    /// A contact.
    Contact(Box<Contact>),
    /// All contacts of a customer.
    Contacts(Vec<Contact>),
    /// An address.
    Address(Box<Address>),
    /// All addresses of a customer.
    Addresses(Vec<Address>),
    /// A listing that has not begun.
    Pages(Pages),
    /// What became of each input of a bulk run.
    Outcomes(Vec<Outcome<Customer>>),
}

/// A listing that has not begun.
pub enum Pages {
    /// Of customers.
    Customers(Listing<Customer>),
    /// Of orders.
    Orders(Listing<Order>),
}

/// Only a mistake in the table of operations leads here.
fn another() -> Error {
    Error::new(ErrorKind::CrmError, "the call answered with something else than its description says")
}

macro_rules! taken {
    ($From:ident: $($pattern:pat => $made:expr, $Into:ty;)+) => {$(
        impl TryFrom<$From> for $Into {
            type Error = Error;

            fn try_from(reply: $From) -> Result<Self> {
                match reply {
                    $pattern => Ok($made),
                    _ => Err(another()),
                }
            }
        }
    )+};
}

taken! { Reply:
    Reply::Nothing => (), ();
    Reply::Customer(customer) => *customer, Customer;
    Reply::Found(found) => found.map(|customer| *customer), Option<Customer>;
    Reply::Upserted(upserted) => *upserted, Upserted;
    Reply::Contact(contact) => *contact, Contact;
    Reply::Contacts(contacts) => contacts, Vec<Contact>;
    Reply::Address(address) => *address, Address;
    Reply::Addresses(addresses) => addresses, Vec<Address>;
    Reply::Outcomes(outcomes) => outcomes, Vec<Outcome<Customer>>;
}

taken! { Pages:
    Pages::Customers(listing) => listing, Listing<Customer>;
    Pages::Orders(listing) => listing, Listing<Order>;
}

/// The answers that the calls of a [`Crm`](crate::crm::Crm) went through, in their order. Clones are one list.
#[derive(Clone, Default)]
pub struct Seen(Arc<Mutex<Vec<Response>>>);

impl Seen {
    /// Takes what was seen so far.
    pub fn take(&self) -> Vec<Response> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn note(&self, response: &Response) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(response.clone());
    }
}

/// The records that match where one was asked for: customers, or entries of a dictionary.
#[derive(Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Matches {
    /// Customers.
    Customers(Vec<Customer>),
    /// Types of contacts.
    ContactTypes(Vec<ContactType>),
    /// Types of addresses.
    AddressTypes(Vec<AddressType>),
    /// Countries.
    Countries(Vec<Country>),
    /// Cities of a country.
    Cities(Vec<City>),
    /// Streets of a city.
    Streets(Vec<Street>),
}

impl Matches {
    /// The error that says so.
    pub(crate) fn error(self, message: String) -> Error {
        Error::new(ErrorKind::AmbiguousError, message).with(|details| details.matches = Some(self))
    }
}

/// Without what they say: an error is printed into logs, and its records are people.
impl fmt::Debug for Matches {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, count) = match self {
            Self::Customers(found) => ("Customers", found.len()),
            Self::ContactTypes(found) => ("ContactTypes", found.len()),
            Self::AddressTypes(found) => ("AddressTypes", found.len()),
            Self::Countries(found) => ("Countries", found.len()),
            Self::Cities(found) => ("Cities", found.len()),
            Self::Streets(found) => ("Streets", found.len()),
        };
        write!(formatter, "{count} {what}")
    }
}

/// What became of each input, in an error. As JSON, and printed, only what says which inputs failed.
#[derive(Clone)]
pub struct Outcomes(pub Arc<Vec<Outcome<Customer>>>);

#[derive(Serialize)]
struct Summary<'a> {
    index: usize,
    key: Option<&'a str>,
    status: &'static str,
}

impl fmt::Debug for Outcomes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.0.iter().map(|outcome| (outcome.index, outcome.status))).finish()
    }
}

impl Serialize for Outcomes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|outcome| Summary {
            index: outcome.index,
            key: outcome.key.as_deref(),
            status: outcome.status.name(),
        }))
    }
}

/// The customers, if each input went well; else a [`BulkError`](ErrorKind::BulkError) with all outcomes.
pub fn raise_if_failed(outcomes: Vec<Outcome<Customer>>) -> Result<Vec<Outcome<Customer>>> {
    let failed = outcomes.iter().filter(|outcome| outcome.status != crate::Status::Ok).count();
    if failed == 0 {
        return Ok(outcomes);
    }
    let first = outcomes.iter().find_map(|outcome| outcome.error.clone());
    let message = format!("{failed} of {} did not go well; see the outcomes", outcomes.len());
    Err(Error::new(ErrorKind::BulkError, message).with(|details| {
        details.outcomes = Some(Outcomes(Arc::new(outcomes)));
        details.cause = first;
    }))
}

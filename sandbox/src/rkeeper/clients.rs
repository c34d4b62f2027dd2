//! The operations on customers, their contacts and addresses. Each write answers with the whole customer, as GET does.
//! Parameters keep the document's names: GET takes `Id`, all others `clientId`, and an address is named by `contactId`.

use std::sync::Arc;

use axum::extract::State;
use bytes::Bytes;
use rusqlite::Connection;

use super::addresses::{self, Address};
use super::body::{self, AddressInput, CarriedInput, ContactInput, MainInput, ValueInput};
use super::customers::{self, Customer};
use super::dictionary::contact_type_name;
use super::id::Id;
use super::query::Asked;
use super::refusal::{Fault, Refusal};
use super::routes::{Answer, Deleted, ok};
use crate::store::Store;

pub(crate) async fn read(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Customer> {
    let id = asked.id("Id")?;
    let found = store.read(|connection| customers::customer(connection, id))?;
    found.map(ok).ok_or_else(|| Refusal::unknown("Id"))
}

/// A customer needs no name: one who orders by phone may have told none.
pub(crate) async fn add(State(store): State<Arc<Store>>, body: Bytes) -> Answer<Customer> {
    let main: MainInput = body::read(&body)?;
    let carried = CarriedInput::read(&body)?;
    store.attempt(|transaction| {
        let id = customers::add(transaction, None, &main.into())?;
        let mut faults = Vec::new();
        for contact in carried.contacts {
            put_contact(transaction, id, &contact, &mut faults)?;
        }
        for given in carried.addresses {
            let mut address = Address::default();
            address.take(transaction, given, &mut faults)?;
            addresses::put(transaction, id, &address)?;
        }
        // A refusal takes back what was written above, so that all faults can be found first.
        must_be_faultless(faults)?;
        whole(transaction, id)
    })
}

pub(crate) async fn change(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Customer> {
    let id = asked.id("clientId")?;
    let given: MainInput = body::read(&body)?;
    store.attempt(|transaction| {
        must_exist(transaction, id)?;
        customers::change(transaction, id, &given)?;
        whole(transaction, id)
    })
}

/// "Not supported by all CRM versions": by this one it is.
pub(crate) async fn delete(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Deleted> {
    let id = asked.id("clientId")?;
    store.attempt(|transaction| {
        must_exist(transaction, id)?;
        customers::delete(transaction, id)?;
        Ok(ok(Deleted { id }))
    })
}

pub(crate) async fn add_contact(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Customer> {
    let customer = asked.id("clientId")?;
    let contact: ContactInput = body::read(&body)?;
    store.attempt(|transaction| {
        must_exist(transaction, customer)?;
        let mut faults = Vec::new();
        put_contact(transaction, customer, &contact, &mut faults)?;
        must_be_faultless(faults)?;
        whole(transaction, customer)
    })
}

pub(crate) async fn change_contact(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Customer> {
    let (customer, id) = (asked.id("clientId")?, asked.id("contactId")?);
    let ValueInput { value } = body::read(&body)?;
    store.attempt(|transaction| {
        must_exist(transaction, customer)?;
        if !customers::change_contact(transaction, customer, id, &value)? {
            return Err(Refusal::unknown("contactId"));
        }
        must_be_faultless(fault_of(&value).into_iter().collect())?;
        whole(transaction, customer)
    })
}

pub(crate) async fn delete_contact(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Customer> {
    let (customer, id) = (asked.id("clientId")?, asked.id("contactId")?);
    store.attempt(|transaction| {
        must_exist(transaction, customer)?;
        if !customers::delete_contact(transaction, customer, id)? {
            return Err(Refusal::unknown("contactId"));
        }
        whole(transaction, customer)
    })
}

pub(crate) async fn add_address(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Customer> {
    let customer = asked.id("clientId")?;
    let given: AddressInput = body::read(&body)?;
    given.must_have_a_type()?;
    store.attempt(|transaction| {
        must_exist(transaction, customer)?;
        let (mut address, mut faults) = (Address::default(), Vec::new());
        address.take(transaction, given, &mut faults)?;
        must_be_faultless(faults)?;
        addresses::put(transaction, customer, &address)?;
        whole(transaction, customer)
    })
}

pub(crate) async fn change_address(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Customer> {
    let (customer, id) = (asked.id("clientId")?, asked.id("contactId")?);
    let given: AddressInput = body::read(&body)?;
    store.attempt(|transaction| {
        let mut address = own_address(transaction, customer, id)?;
        let mut faults = Vec::new();
        address.take(transaction, given, &mut faults)?;
        must_be_faultless(faults)?;
        addresses::put(transaction, customer, &address)?;
        whole(transaction, customer)
    })
}

pub(crate) async fn delete_address(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Customer> {
    let (customer, id) = (asked.id("clientId")?, asked.id("contactId")?);
    store.attempt(|transaction| {
        own_address(transaction, customer, id)?;
        addresses::delete(transaction, id)?;
        whole(transaction, customer)
    })
}

/// The address, if it is this customer's and may be written. That `readOnly` forbids a change is our reading of its name.
fn own_address(connection: &Connection, customer: Id, id: Id) -> Result<Address, Refusal> {
    must_exist(connection, customer)?;
    let address = addresses::address(connection, customer, id)?.ok_or_else(|| Refusal::unknown("contactId"))?;
    if address.read_only { Err(Refusal::read_only()) } else { Ok(address) }
}

fn put_contact(
    connection: &Connection,
    customer: Id,
    contact: &ContactInput,
    faults: &mut Vec<Fault>,
) -> rusqlite::Result<()> {
    let type_id = Id::read(&contact.type_id);
    if contact_type_name(type_id).is_none() {
        faults.push(Fault::unknown("typeId"));
    }
    faults.extend(fault_of(&contact.value));
    customers::add_contact(connection, None, customer, type_id, &contact.value)
}

fn fault_of(value: &str) -> Option<Fault> {
    value.trim().is_empty().then(|| Fault::empty("value"))
}

fn must_be_faultless(faults: Vec<Fault>) -> Result<(), Refusal> {
    if faults.is_empty() { Ok(()) } else { Err(Refusal::business(faults)) }
}

fn must_exist(connection: &Connection, id: Id) -> Result<(), Refusal> {
    if customers::exists(connection, id)? { Ok(()) } else { Err(Refusal::unknown("clientId")) }
}

fn whole(connection: &Connection, id: Id) -> Answer<Customer> {
    customers::customer(connection, id)?.map(ok).ok_or_else(|| Refusal::unknown("clientId"))
}

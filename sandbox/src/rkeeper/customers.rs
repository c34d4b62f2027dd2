//! Customers and their contacts in SQLite, and the whole record that every answer about a customer is.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::addresses::{Address, addresses};
use super::body::MainInput;
use super::dictionary;
use super::holdings::{Account, Card, accounts, cards};
use super::id::Id;

#[derive(Serialize)]
pub(crate) struct Customer {
    id: Id,
    #[serde(flatten)]
    main: Main,
    contacts: Vec<Contact>,
    addresses: Vec<Address>,
    accounts: Vec<Account>,
    cards: Vec<Card>,
}

#[derive(Default, Serialize)]
pub(crate) struct Main {
    pub(crate) lastname: String,
    pub(crate) firstname: String,
    pub(crate) middlename: String,
    /// `1971-10-18` in the store and in requests; in answers, midnight of that day.
    #[serde(serialize_with = "midnight")]
    pub(crate) birthday: Option<String>,
    pub(crate) note: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contact {
    pub(crate) id: Id,
    pub(crate) type_id: Id,
    type_name: &'static str,
    pub(crate) value: String,
}

pub(crate) fn exists(connection: &Connection, id: Id) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM rkeeper_customers WHERE id = ?1)")?
        .query_row([id], |row| row.get(0))
}

/// The customer with everything that belongs to it.
pub(crate) fn customer(connection: &Connection, id: Id) -> rusqlite::Result<Option<Customer>> {
    let sql = "SELECT lastname, firstname, middlename, birthday, note FROM rkeeper_customers WHERE id = ?1";
    let Some(main) = connection.prepare_cached(sql)?.query_row([id], main_of).optional()? else {
        return Ok(None);
    };
    Ok(Some(Customer {
        id,
        main,
        contacts: contacts(connection, id)?,
        addresses: addresses(connection, id)?,
        accounts: accounts(connection, id)?,
        cards: cards(connection, id)?,
    }))
}

/// With no `id` the customer gets the next free one. Returns the id.
pub(crate) fn add(connection: &Connection, id: Option<Id>, main: &Main) -> rusqlite::Result<Id> {
    let sql = "INSERT INTO rkeeper_customers (id, lastname, firstname, middlename, birthday, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![id, main.lastname, main.firstname, main.middlename, main.birthday, main.note];
    connection.prepare_cached(sql)?.insert(values).map(Id)
}

/// Writes what is given and leaves the rest.
pub(crate) fn change(connection: &Connection, id: Id, given: &MainInput) -> rusqlite::Result<()> {
    let sql = "UPDATE rkeeper_customers SET
                   lastname = coalesce(?2, lastname), firstname = coalesce(?3, firstname),
                   middlename = coalesce(?4, middlename), birthday = iif(?5, ?6, birthday), note = coalesce(?7, note)
               WHERE id = ?1";
    let (is_given, birthday) = (given.birthday.is_some(), given.birthday.as_ref().and_then(Option::as_ref));
    let values = params![id, given.lastname, given.firstname, given.middlename, is_given, birthday, given.note];
    connection.prepare_cached(sql)?.execute(values).map(drop)
}

/// Deletes the customer and all that belongs to it.
pub(crate) fn delete(connection: &Connection, id: Id) -> rusqlite::Result<()> {
    for table in ["contacts", "addresses", "accounts", "cards"] {
        connection.execute(&format!("DELETE FROM rkeeper_{table} WHERE customer = ?1"), [id])?;
    }
    connection.execute("DELETE FROM rkeeper_customers WHERE id = ?1", [id]).map(drop)
}

/// With no `id` the contact gets the next free one.
pub(crate) fn add_contact(
    connection: &Connection,
    id: Option<Id>,
    customer: Id,
    type_id: Id,
    value: &str,
) -> rusqlite::Result<()> {
    let sql = "INSERT INTO rkeeper_contacts (id, customer, typeId, value) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(sql)?.execute(params![id, customer, type_id, value]).map(drop)
}

/// Says whether the customer has such a contact.
pub(crate) fn change_contact(connection: &Connection, customer: Id, id: Id, value: &str) -> rusqlite::Result<bool> {
    let sql = "UPDATE rkeeper_contacts SET value = ?3 WHERE customer = ?1 AND id = ?2";
    Ok(connection.execute(sql, params![customer, id, value])? > 0)
}

/// Says whether the customer had such a contact.
pub(crate) fn delete_contact(connection: &Connection, customer: Id, id: Id) -> rusqlite::Result<bool> {
    Ok(connection.execute("DELETE FROM rkeeper_contacts WHERE customer = ?1 AND id = ?2", [customer, id])? > 0)
}

impl From<MainInput> for Main {
    fn from(given: MainInput) -> Main {
        Main {
            lastname: given.lastname.unwrap_or_default(),
            firstname: given.firstname.unwrap_or_default(),
            middlename: given.middlename.unwrap_or_default(),
            birthday: given.birthday.flatten(),
            note: given.note.unwrap_or_default(),
        }
    }
}

fn contacts(connection: &Connection, customer: Id) -> rusqlite::Result<Vec<Contact>> {
    connection
        .prepare_cached("SELECT id, typeId, value FROM rkeeper_contacts WHERE customer = ?1 ORDER BY id")?
        .query_map([customer], contact_of)?
        .collect()
}

fn main_of(row: &Row<'_>) -> rusqlite::Result<Main> {
    Ok(Main {
        lastname: row.get("lastname")?,
        firstname: row.get("firstname")?,
        middlename: row.get("middlename")?,
        birthday: row.get("birthday")?,
        note: row.get("note")?,
    })
}

fn contact_of(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let type_id = row.get("typeId")?;
    Ok(Contact {
        id: row.get("id")?,
        type_id,
        type_name: dictionary::contact_type_name(type_id).unwrap_or_default(),
        value: row.get("value")?,
    })
}

/// A birthday that is not set is null: the document shows none, and null is what takes it away.
#[allow(clippy::ref_option)] // serde's signature
fn midnight<S: serde::Serializer>(birthday: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    birthday.as_ref().map(|date| format!("{date}T00:00:00")).serialize(serializer)
}

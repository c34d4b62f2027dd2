//! Guardant's records in SQLite. Columns are named as the keys of the answers; `*_key` columns are what is sorted by,
//! because SQLite's own NOCASE folds ASCII only. Binary order of UTF-8 text is the order of its code points.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::query::{CustomerQuery, CustomerSort, OrderQuery, OrderSort};
use super::record::{Customer, Order};

// AUTOINCREMENT: the id of a deleted customer is not given to another one.
pub(crate) const SCHEMA: &str = "
CREATE TABLE guardant_customers (
    _id INTEGER PRIMARY KEY AUTOINCREMENT,
    description TEXT NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL, lastname TEXT NOT NULL,
    companyname TEXT NOT NULL, phone TEXT NOT NULL, status INTEGER NOT NULL, archived INTEGER NOT NULL,
    archivationdate INTEGER NOT NULL, crmid TEXT NOT NULL, refid TEXT NOT NULL,
    company_key TEXT NOT NULL, lastname_key TEXT NOT NULL, name_key TEXT NOT NULL
) STRICT;
CREATE INDEX guardant_customers_by_default ON guardant_customers (company_key, lastname_key, name_key, _id);
CREATE TABLE guardant_orders (
    _id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL,
    activationbirthdate INTEGER NOT NULL, activationdeathdate INTEGER NOT NULL, activationlimit INTEGER NOT NULL,
    archivationdate INTEGER NOT NULL, archived INTEGER NOT NULL, canoverwritecontainer INTEGER NOT NULL,
    customerrequired INTEGER NOT NULL, date INTEGER NOT NULL, description TEXT NOT NULL, isdemo INTEGER NOT NULL,
    number INTEGER NOT NULL, quantity INTEGER NOT NULL, status INTEGER NOT NULL, submitdate INTEGER NOT NULL,
    type INTEGER NOT NULL, crmid TEXT NOT NULL, refid TEXT NOT NULL
) STRICT;
CREATE INDEX guardant_orders_by_customer ON guardant_orders (customer);
";

const CUSTOMER_COLUMNS: &str = "_id, description, email, name, lastname, companyname, phone, status, archived, \
     archivationdate, crmid, refid";

const ORDER_COLUMNS: &str = "_id, activationbirthdate, activationdeathdate, activationlimit, archivationdate, \
     archived, canoverwritecontainer, customerrequired, date, description, isdemo, number, quantity, status, \
     submitdate, type, crmid, refid";

pub(crate) fn customers(connection: &Connection, query: &CustomerQuery) -> rusqlite::Result<Vec<Customer>> {
    let keys: &[&str] = match query.sort {
        CustomerSort::Default => &["company_key", "lastname_key", "name_key"],
        CustomerSort::Name => &["lastname_key", "name_key"],
        CustomerSort::Company => &["company_key"],
    };
    let sql = format!(
        "SELECT {CUSTOMER_COLUMNS} FROM guardant_customers
         WHERE (?1 IS NULL OR (companyname <> '') = ?1) AND (?2 IS NULL OR archived = ?2)
         ORDER BY {} LIMIT ?3 OFFSET ?4",
        order_by(keys, query.page.descending),
    );
    connection
        .prepare_cached(&sql)?
        .query_map(params![query.companies, query.archived, query.page.limit, query.page.offset], customer_of)?
        .collect()
}

pub(crate) fn customer(connection: &Connection, id: i64) -> rusqlite::Result<Option<Customer>> {
    let sql = format!("SELECT {CUSTOMER_COLUMNS} FROM guardant_customers WHERE _id = ?1");
    connection.prepare_cached(&sql)?.query_row([id], customer_of).optional()
}

/// Writes a customer, in the place of the one with its id if there is one. With no `id` it gets the next free one.
/// Returns the id.
pub(crate) fn put_customer(connection: &Connection, id: Option<i64>, customer: &Customer) -> rusqlite::Result<i64> {
    let sql = format!(
        "INSERT OR REPLACE INTO guardant_customers ({CUSTOMER_COLUMNS}, company_key, lastname_key, name_key)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
    );
    connection.prepare_cached(&sql)?.insert(params![
        id,
        customer.description,
        customer.email,
        customer.name,
        customer.lastname,
        customer.companyname,
        customer.phone,
        customer.status,
        customer.archived,
        customer.archivationdate,
        customer.crmid,
        customer.refid,
        customer.companyname.to_lowercase(),
        customer.lastname.to_lowercase(),
        customer.name.to_lowercase(),
    ])
}

/// Deletes a customer and its orders; says whether there was one.
pub(crate) fn delete_customer(connection: &Connection, id: i64) -> rusqlite::Result<bool> {
    connection.execute("DELETE FROM guardant_orders WHERE customer = ?1", [id])?;
    let deleted = connection.execute("DELETE FROM guardant_customers WHERE _id = ?1", [id])?;
    Ok(deleted > 0)
}

pub(crate) fn orders(connection: &Connection, customer: i64, query: &OrderQuery) -> rusqlite::Result<Vec<Order>> {
    let key = match query.sort {
        OrderSort::Number => "number",
        OrderSort::SubmitDate => "submitdate",
    };
    let sql = format!(
        "SELECT {ORDER_COLUMNS} FROM guardant_orders
         WHERE customer = ?1 AND ((1 << status) & ?2) <> 0
         ORDER BY {} LIMIT ?3 OFFSET ?4",
        order_by(&[key], query.page.descending),
    );
    connection
        .prepare_cached(&sql)?
        .query_map(params![customer, query.statuses, query.page.limit, query.page.offset], order_of)?
        .collect()
}

pub(crate) fn put_order(connection: &Connection, customer: i64, order: &Order) -> rusqlite::Result<()> {
    let sql = format!(
        "INSERT INTO guardant_orders ({ORDER_COLUMNS}, customer)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"
    );
    connection.prepare_cached(&sql)?.execute(params![
        order.id,
        order.activationbirthdate,
        order.activationdeathdate,
        order.activationlimit,
        order.archivationdate,
        order.archived,
        order.canoverwritecontainer,
        order.customerrequired,
        order.date,
        order.description,
        order.isdemo,
        order.number,
        order.quantity,
        order.status,
        order.submitdate,
        order.kind,
        order.crmid,
        order.refid,
        customer,
    ])?;
    Ok(())
}

/// The keys in the wanted direction; records that tie keep the order of their ids in both.
fn order_by(keys: &[&str], descending: bool) -> String {
    let direction = if descending { "DESC" } else { "ASC" };
    let mut terms: Vec<String> = keys.iter().map(|key| format!("{key} {direction}")).collect();
    terms.push("_id ASC".to_owned());
    terms.join(", ")
}

fn customer_of(row: &Row<'_>) -> rusqlite::Result<Customer> {
    Ok(Customer {
        id: row.get("_id")?,
        description: row.get("description")?,
        email: row.get("email")?,
        name: row.get("name")?,
        lastname: row.get("lastname")?,
        companyname: row.get("companyname")?,
        phone: row.get("phone")?,
        status: row.get("status")?,
        archived: row.get("archived")?,
        archivationdate: row.get("archivationdate")?,
        crmid: row.get("crmid")?,
        refid: row.get("refid")?,
    })
}

fn order_of(row: &Row<'_>) -> rusqlite::Result<Order> {
    Ok(Order {
        id: row.get("_id")?,
        activationbirthdate: row.get("activationbirthdate")?,
        activationdeathdate: row.get("activationdeathdate")?,
        activationlimit: row.get("activationlimit")?,
        archivationdate: row.get("archivationdate")?,
        archived: row.get("archived")?,
        canoverwritecontainer: row.get("canoverwritecontainer")?,
        customerrequired: row.get("customerrequired")?,
        date: row.get("date")?,
        description: row.get("description")?,
        isdemo: row.get("isdemo")?,
        number: row.get("number")?,
        quantity: row.get("quantity")?,
        status: row.get("status")?,
        submitdate: row.get("submitdate")?,
        kind: row.get("type")?,
        crmid: row.get("crmid")?,
        refid: row.get("refid")?,
    })
}

//! SalesMan's clients in SQLite. Columns are named as the keys of the answers; what is searched by is kept beside them.

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use serde_json::{Value, json};

use super::client::{COLUMNS, Client};
use super::{requisites, text};

// AUTOINCREMENT: the number of what was deleted is not given to something else.
pub(crate) const SCHEMA: &str = "
CREATE TABLE salesman_clients (
    clid INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT, type TEXT, title TEXT, date_create TEXT, date_edit TEXT, iduser INTEGER, idcategory INTEGER,
    head_clid INTEGER, pid INTEGER, address TEXT, phone TEXT, fax TEXT, site_url TEXT, mail_url TEXT, territory INTEGER,
    des TEXT, scheme TEXT, tip_cmr TEXT, clientpath INTEGER, trash TEXT, fav TEXT, priceLevel TEXT,
    input1 TEXT, input2 TEXT, input3 TEXT, input4 TEXT, input5 TEXT, input6 TEXT, input7 TEXT, input8 TEXT, input9 TEXT,
    input10 TEXT, recv TEXT, creator INTEGER, editor INTEGER, deals INTEGER,
    title_key TEXT NOT NULL, words TEXT NOT NULL, digits TEXT NOT NULL, inn TEXT NOT NULL
) STRICT;
CREATE INDEX salesman_clients_by_creation ON salesman_clients (date_create);
CREATE INDEX salesman_clients_by_change ON salesman_clients (date_edit);
CREATE INDEX salesman_clients_by_title ON salesman_clients (title_key);
CREATE INDEX salesman_clients_by_uid ON salesman_clients (uid);
CREATE INDEX salesman_clients_by_inn ON salesman_clients (inn);
CREATE TABLE salesman_fields (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL, active INTEGER NOT NULL
) STRICT;
CREATE TABLE salesman_users (iduser INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, title TEXT NOT NULL) STRICT;
CREATE TABLE salesman_words (kind TEXT NOT NULL, id INTEGER NOT NULL, title TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT;
CREATE TABLE salesman_persons (
    pid INTEGER PRIMARY KEY, clid INTEGER NOT NULL, iduser INTEGER NOT NULL, person TEXT NOT NULL, ptitle TEXT NOT NULL,
    tel TEXT NOT NULL, mob TEXT NOT NULL, mail TEXT NOT NULL
) STRICT;
CREATE INDEX salesman_persons_by_client ON salesman_persons (clid);
CREATE TABLE salesman_uids (
    eid INTEGER PRIMARY KEY, clid INTEGER NOT NULL, did INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    datum TEXT NOT NULL
) STRICT;
CREATE INDEX salesman_uids_by_client ON salesman_uids (clid);
CREATE TABLE salesman_history (hid INTEGER PRIMARY KEY AUTOINCREMENT, clid INTEGER NOT NULL) STRICT;
CREATE INDEX salesman_history_by_client ON salesman_history (clid);
";

/// What is kept beside the columns of [`COLUMNS`], to be searched by.
const KEYS: &str = "title_key, words, digits, inn";

/// The clients that an SQL condition selects, and what follows it (an order, say).
pub(crate) fn clients(connection: &Connection, condition: &str, values: &[Sql]) -> rusqlite::Result<Vec<Client>> {
    let sql = format!("SELECT {} FROM salesman_clients WHERE {condition}", columns());
    connection.prepare_cached(&sql)?.query_map(params_from_iter(values), client_of)?.collect()
}

pub(crate) fn count(connection: &Connection, condition: &str, values: &[Sql]) -> rusqlite::Result<usize> {
    let sql = format!("SELECT count(*) FROM salesman_clients WHERE {condition}");
    let count: i64 = connection.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

pub(crate) fn client(connection: &Connection, clid: i64) -> rusqlite::Result<Option<Client>> {
    first(connection, "clid = ?", Sql::Integer(clid))
}

/// The oldest of those with this uid, which need not be unique (R).
pub(crate) fn client_of_uid(connection: &Connection, uid: &str) -> rusqlite::Result<Option<Client>> {
    first(connection, "uid = ?", Sql::Text(uid.to_owned()))
}

pub(crate) fn client_of_inn(connection: &Connection, inn: &str) -> rusqlite::Result<Option<Client>> {
    first(connection, "inn = ?", Sql::Text(inn.to_owned()))
}

fn first(connection: &Connection, condition: &str, value: Sql) -> rusqlite::Result<Option<Client>> {
    let found = clients(connection, &format!("{condition} ORDER BY clid LIMIT 1"), &[value])?;
    Ok(found.into_iter().next())
}

/// Writes a client, in the place of the one with its `clid` if it has one. Returns the `clid`.
pub(crate) fn put(connection: &Connection, client: &Client) -> rusqlite::Result<i64> {
    let words = ["title", "des", "mail_url", "site_url"].map(|name| client.text(name).to_lowercase()).join("\n");
    let keys = [
        text::title_key(client.text("title")),
        words,
        text::phone_digits(client.text("phone")),
        requisites::inn(client.text("recv")).to_owned(),
    ];
    let values = COLUMNS.iter().map(|column| sql_of(&client.value(column.name))).chain(keys.map(Sql::Text));
    let places = vec!["?"; COLUMNS.len() + 4].join(", ");
    let sql = format!("INSERT OR REPLACE INTO salesman_clients ({}, {KEYS}) VALUES ({places})", columns());
    connection.prepare_cached(&sql)?.insert(params_from_iter(values))
}

/// How many records went with a client.
pub(crate) struct Deleted {
    pub(crate) history: usize,
    pub(crate) persons: usize,
}

pub(crate) fn delete(connection: &Connection, clid: i64) -> rusqlite::Result<Deleted> {
    connection.execute("DELETE FROM salesman_clients WHERE clid = ?1", [clid])?;
    connection.execute("DELETE FROM salesman_uids WHERE clid = ?1", [clid])?;
    Ok(Deleted {
        history: connection.execute("DELETE FROM salesman_history WHERE clid = ?1", [clid])?,
        persons: connection.execute("UPDATE salesman_persons SET clid = 0 WHERE clid = ?1", [clid])?,
    })
}

/// Notes that a client was changed. Returns the number of the note, which is the `hid` of an answer.
pub(crate) fn note(connection: &Connection, clid: i64) -> rusqlite::Result<i64> {
    connection.prepare_cached("INSERT INTO salesman_history (clid) VALUES (?1)")?.insert([clid])
}

/// Of clients with this title: clid, title, phones and mails, the oldest first.
pub(crate) fn namesakes(connection: &Connection, title: &str) -> rusqlite::Result<Vec<Client>> {
    clients(connection, "title_key = ? ORDER BY clid", &[Sql::Text(text::title_key(title))])
}

/// The name of a person; `None` if there is none of this number.
pub(crate) fn person(connection: &Connection, pid: i64) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT person FROM salesman_persons WHERE pid = ?1")?
        .query_row([pid], |row| row.get(0))
        .optional()
}

/// R: the persons of a client that have an e-mail and belong to the caller, with numbers as text.
pub(crate) fn contacts(connection: &Connection, clid: i64, caller: i64) -> rusqlite::Result<Vec<Value>> {
    connection
        .prepare_cached(
            "SELECT pid, clid, iduser, person, ptitle, tel, mob, mail FROM salesman_persons
             WHERE clid = ?1 AND iduser = ?2 AND mail <> '' ORDER BY pid",
        )?
        .query_map([clid, caller], |row| {
            Ok(json!({
                "pid": row.get::<_, i64>("pid")?.to_string(),
                "clid": row.get::<_, i64>("clid")?.to_string(),
                "iduser": row.get::<_, i64>("iduser")?.to_string(),
                "person": row.get::<_, String>("person")?,
                "ptitle": row.get::<_, String>("ptitle")?,
                "tel": row.get::<_, String>("tel")?,
                "mob": row.get::<_, String>("mob")?,
                "mail": row.get::<_, String>("mail")?,
            }))
        })?
        .collect()
}

/// The identifiers of a client in other systems.
pub(crate) fn uids(connection: &Connection, clid: i64) -> rusqlite::Result<Vec<Value>> {
    connection
        .prepare_cached("SELECT eid, clid, did, name, value, datum FROM salesman_uids WHERE clid = ?1 ORDER BY eid")?
        .query_map([clid], |row| {
            Ok(json!({
                "name": row.get::<_, String>("name")?,
                "value": row.get::<_, String>("value")?,
                "datum": row.get::<_, String>("datum")?,
                "eid": row.get::<_, i64>("eid")?,
                "clid": row.get::<_, i64>("clid")?,
                "did": row.get::<_, i64>("did")?,
            }))
        })?
        .collect()
}

fn columns() -> String {
    COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(", ")
}

fn client_of(row: &Row<'_>) -> rusqlite::Result<Client> {
    let mut client = Client::default();
    for column in COLUMNS {
        let value = match row.get_ref(column.name)? {
            ValueRef::Integer(number) => json!(number),
            ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
            _ => Value::Null,
        };
        client.set(column.name, value);
    }
    Ok(client)
}

fn sql_of(value: &Value) -> Sql {
    match value {
        Value::Number(number) => number.as_i64().map_or(Sql::Null, Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        _ => Sql::Null,
    }
}

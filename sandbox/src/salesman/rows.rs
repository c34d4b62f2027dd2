//! The rows of a listing: which columns they show, and the titles that come beside the numbers.

use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::client::{Client, column};
use super::dictionary::{self, Words};
use super::params::Params;
use super::{requisites, tables};

/// A row for each client. R: names that are not active fields are dropped without a word; `uids` never comes.
pub(crate) fn rows(connection: &Connection, clients: &[Client], params: &Params) -> rusqlite::Result<Vec<Value>> {
    let active = dictionary::active_fields(connection)?;
    let known = |name: &str| active.iter().any(|field| field == name) && name != "recv";
    let names: Vec<String> = match params.filled("fields") {
        None => active.iter().filter(|name| known(name)).cloned().collect(),
        Some(fields) => fields.split(',').map(str::trim).filter(|name| known(name)).map(str::to_owned).collect(),
    };
    let bankinfo = params.flag("bankinfo");
    clients.iter().map(|client| row(connection, client, &names, bankinfo)).collect()
}

fn row(connection: &Connection, client: &Client, names: &[String], bankinfo: bool) -> rusqlite::Result<Value> {
    let mut row = Map::new();
    for name in names {
        if let Some((title, value)) = title(connection, client, name)? {
            row.insert(title.to_owned(), json!(value));
        }
        row.insert(name.clone(), shown(client, name));
    }
    if bankinfo {
        row.insert("bankinfo".to_owned(), requisites::shown(client));
    }
    // R: to PHP an empty object and an empty list are one.
    Ok(if row.is_empty() { json!([]) } else { Value::Object(row) })
}

/// R: numbers for integer columns, text or null else.
fn shown(client: &Client, name: &str) -> Value {
    match client.value(name) {
        Value::Null => Value::Null,
        value if column(name).is_some_and(|column| column.number) => value,
        _ => json!(client.text(name)),
    }
}

/// The title that comes with a number, and its key.
fn title(
    connection: &Connection,
    client: &Client,
    name: &str,
) -> rusqlite::Result<Option<(&'static str, Option<String>)>> {
    let id = client.number(name);
    Ok(Some(match name {
        "iduser" => ("user", dictionary::login(connection, id)?),
        "idcategory" => ("idcategoryTitle", Words("idcategory").title(connection, id)?),
        "territory" => ("territoryTitle", Words("territory").title(connection, id)?),
        "clientpath" => ("clientpathTitle", Words("clientpath").title(connection, id)?),
        "head_clid" => ("head_clidTitle", head(connection, id)?),
        "pid" => ("person", tables::person(connection, id)?),
        _ => return Ok(None),
    }))
}

/// The title of the client above this one.
pub(crate) fn head(connection: &Connection, clid: i64) -> rusqlite::Result<Option<String>> {
    Ok(tables::client(connection, clid)?.map(|head| head.text("title").to_owned()))
}

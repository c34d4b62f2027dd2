//! `info`: one client, found by one of three keys, and shown otherwise than in a listing.

use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::answer::{Answer, Refusal};
use super::client::Client;
use super::dialect::Dialect;
use super::dictionary::{self, Words};
use super::params::Params;
use super::routes::Room;
use super::{moment, requisites, rows, tables};

/// What stands in the answer as it does in the table.
const PLAIN: &[&str] = &[
    "uid",
    "iduser",
    "title",
    "des",
    "phone",
    "fax",
    "site_url",
    "mail_url",
    "address",
    "fav",
    "trash",
    "scheme",
    "tip_cmr",
    "type",
    "priceLevel",
];

pub(crate) fn info(room: &Room, caller: i64, params: &Params) -> Answer {
    let client = room.store.read(|connection| Ok(find(connection, params)))??;
    // R: nobody's client, which an unknown `user` makes, is in nobody's account.
    if client.number("iduser") == 0 {
        return Err(Refusal::InfoNotFound);
    }
    // R: success without a clid.
    if client.text("title").is_empty() {
        return Ok(json!({ "data": { "person": null } }));
    }
    let mut data = room.store.read(|connection| {
        let mut data = shown(connection, &client)?;
        if params.flag("contacts") {
            data.insert("contacts".to_owned(), json!(tables::contacts(connection, client.clid(), caller)?));
        }
        if params.flag("bankinfo") {
            data.insert("bankinfo".to_owned(), requisites::shown(&client));
        }
        if params.flag("uids") {
            data.insert("uids".to_owned(), json!(tables::uids(connection, client.clid())?));
        }
        Ok(data)
    })?;
    // The document prints text, the recorded answers numbers, and the facts say both: odd ones are text here.
    if room.dialect == Dialect::Document || client.clid() % 2 != 0 {
        data.insert("clid".to_owned(), json!(client.clid().to_string()));
    }
    Ok(json!({ "data": data }))
}

fn find(connection: &Connection, params: &Params) -> Result<Client, Refusal> {
    let clid = params.integer("clid");
    if let Some(uid) = params.filled("uid") {
        // Recorded: with a clid beside it, an unknown uid is 403.
        let refusal = if clid > 0 { Refusal::InfoNotFound } else { Refusal::InfoOfUnknownKey };
        return tables::client_of_uid(connection, &uid)?.ok_or(refusal);
    }
    if clid > 0 {
        return tables::client(connection, clid)?.ok_or(Refusal::InfoNotFound);
    }
    let inn = params.filled("inn").ok_or(Refusal::InfoOfNothing)?;
    tables::client_of_inn(connection, &inn)?.ok_or(Refusal::InfoOfUnknownKey)
}

fn shown(connection: &Connection, client: &Client) -> rusqlite::Result<Map<String, Value>> {
    let mut data: Map<String, Value> = PLAIN.iter().map(|name| ((*name).to_owned(), client.value(name))).collect();
    let edited = client.value("date_edit");
    let head = rows::head(connection, client.number("head_clid"))?;
    let source = Words("clientpath").title(connection, client.number("clientpath"))?;
    let others = [
        ("clid", client.value("clid")),
        ("clientUID", client.value("uid")),
        ("idcategory", json!(client.number("idcategory"))),
        ("category", word(connection, client, "idcategory")?),
        ("pid", json!(client.number("pid"))),
        ("person", json!(tables::person(connection, client.number("pid"))?)),
        ("head_clid", json!(client.number("head_clid"))),
        ("head", json!(head.unwrap_or_default())),
        ("relation", client.value("tip_cmr")),
        ("territory", json!(client.number("territory"))),
        ("territoryname", word(connection, client, "territory")?),
        ("clientpath", json!(source.unwrap_or_default())),
        ("clientpath2", json!(client.number("clientpath"))),
        ("created", client.value("date_create")),
        ("date_create", json!(moment::shown(client.text("date_create")))),
        ("creator", json!(dictionary::user_title(connection, client.number("creator"))?)),
        ("creatorID", json!(client.number("creator"))),
        ("date_edit", json!(moment::shown(edited.as_str().unwrap_or_default()))),
        ("edited", edited),
        ("editor", json!(dictionary::user_title(connection, client.number("editor"))?)),
        ("editorID", json!(client.number("editor"))),
        ("dostup", json!([])),
    ];
    data.extend(others.map(|(name, value)| (name.to_owned(), value)));
    for name in dictionary::active_fields(connection)?.into_iter().filter(|name| name.starts_with("input")) {
        let value = client.value(&name);
        data.insert(name, value);
    }
    Ok(data)
}

/// The title of a category or territory: `""` for the 0 that `add` writes (recorded), `false` where the column is null
/// or its entry is gone.
fn word(connection: &Connection, client: &Client, column: &'static str) -> rusqlite::Result<Value> {
    if client.value(column) == json!(0) {
        return Ok(json!(""));
    }
    let title = Words(column).title(connection, client.number(column))?;
    Ok(title.map_or(json!(false), Value::String))
}

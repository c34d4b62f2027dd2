//! `update`: the keys that are present change, and what the answer says about it.

use rusqlite::Transaction;
use serde_json::{Value, json};

use super::answer::{Answer, Refusal};
use super::client::Client;
use super::params::{self, Params};
use super::routes::Room;
use super::{changes, moment, requisites, tables, text};

pub(crate) fn update(room: &Room, caller: i64, params: &Params) -> Answer {
    room.store.attempt(|transaction| updated(transaction, caller, params))
}

/// R: `user`, `date_create` and `trash` are ignored, and what is empty is cleared.
fn updated(transaction: &Transaction<'_>, caller: i64, params: &Params) -> Answer {
    let mut client = find(transaction, params)?;
    let clid = client.clid();
    let mut changed = false;
    if let Some(title) = params.get("title") {
        changed |= change(&mut client, "title", json!(text::title(&params::text(title))));
    }
    // R: a stored uid is never replaced.
    if let Some(uid) = params.filled("uid").filter(|_| client.text("uid").is_empty()) {
        changed |= change(&mut client, "uid", json!(text::uid(&uid)));
    }
    for (name, value) in changes::given(transaction, params)? {
        changed |= change(&mut client, name, value);
    }
    let mut result = if changed {
        "Успешно"
    } else {
        "Данные корректны, но идентичны имеющимся."
    }
    .to_owned();
    let mut answer = json!({ "data": clid });
    if changed {
        client.set("date_edit", json!(moment::now()));
        client.set("editor", json!(caller));
        set(&mut answer, "hid", json!(tables::note(transaction, clid)?));
    }
    // R: requisites alone are no change: neither `date_edit` nor `hid`.
    if let Some(recv) = params.inner("recv")
        && changes::takes(transaction, "recv")?
    {
        let recv = requisites::changed(client.text("recv"), &recv);
        client.set("recv", json!(recv));
        result.push_str("; Реквизиты обновлены");
    }
    tables::put(transaction, &client)?;
    set(&mut answer, "result", json!(result));
    Ok(answer)
}

fn find(transaction: &Transaction<'_>, params: &Params) -> Result<Client, Refusal> {
    let clid = params.integer("clid");
    let found = if clid > 0 {
        tables::client(transaction, clid)?
    } else {
        let uid = params.filled("uid").ok_or(Refusal::UpdateOfNothing)?;
        tables::client_of_uid(transaction, &uid)?
    };
    found.ok_or(Refusal::UpdateNotFound)
}

/// Sets a value, and says whether it is another. Nothing in the place of nothing is no change.
fn change(client: &mut Client, name: &'static str, value: Value) -> bool {
    let old = client.value(name);
    let empty = |value: &Value| matches!(value, Value::Null) || value == &json!("") || value == &json!(0);
    if old == value || (empty(&old) && empty(&value)) {
        return false;
    }
    client.set(name, value);
    true
}

fn set(answer: &mut Value, key: &str, value: Value) {
    if let Some(answer) = answer.as_object_mut() {
        answer.insert(key.to_owned(), value);
    }
}

//! `add` and `add.list`: a new client, unless there is one like it.

use rusqlite::{Connection, Transaction};
use serde_json::{Value, json};

use super::answer::{Answer, Refusal};
use super::client::Client;
use super::dictionary;
use super::params::{self, Params};
use super::routes::Room;
use super::{changes, moment, requisites, tables, text};

/// The source of a client that names none, as recorded: «Маркетинг».
const USUAL_SOURCE: i64 = 2;

pub(crate) fn add(room: &Room, caller: i64, params: &Params) -> Answer {
    let clid = room.store.attempt(|transaction| added(transaction, caller, params, None))?;
    Ok(json!({ "result": "Успешно", "data": clid }))
}

/// R: a list of answers at the top; each client is stored by itself, so those before a crash stay.
pub(crate) fn add_list(room: &Room, caller: i64, params: &Params) -> Answer {
    let user = params.filled("user");
    let mut answers = Vec::new();
    for element in params.get("client").and_then(Value::as_array).into_iter().flatten() {
        let element = Params::of(element.clone());
        // What crashes a real server is not known; for tests there is a word.
        if element.text("title") == "crash" {
            return Err(Refusal::Crash("Uncaught TypeError: Unsupported operand types: string + int"));
        }
        let answer = match room.store.attempt(|transaction| added(transaction, caller, &element, user.as_deref())) {
            Ok(clid) => json!({ "result": "Успешно", "data": clid }),
            Err(refusal) => refusal.element(room.dialect)?,
        };
        answers.push(answer);
    }
    Ok(Value::Array(answers))
}

fn added(transaction: &Transaction<'_>, caller: i64, params: &Params, list_user: Option<&str>) -> Result<i64, Refusal> {
    // Recorded: a title of quotes alone passes here, and is empty when it is stored.
    let title = text::title(&params.filled("title").ok_or(Refusal::NoTitle)?);
    if let Some(twin) = twin(transaction, &title, params)? {
        return Err(Refusal::Exists { clid: twin.clid(), title: twin.text("title").to_owned() });
    }
    let created = params.filled("date_create").and_then(|date| moment::read(&date)).unwrap_or_else(moment::now);
    let mut client = Client::new(caller, &created);
    client.set("title", json!(title));
    client.set("clientpath", json!(USUAL_SOURCE));
    if let Some(uid) = params.filled("uid") {
        client.set("uid", json!(text::uid(&uid)));
    }
    for (name, value) in changes::given(transaction, params)? {
        let is_source = name == "clientpath" && params.get(name) != Some(&Value::Null);
        // Recorded: what is empty is not set; a source that is given and empty is none.
        if is_source || !(value == json!("") || value == json!(0)) {
            client.set(name, value);
        }
    }
    if let Some(login) = params.filled("user").or_else(|| list_user.map(str::to_owned)) {
        client.set("iduser", json!(dictionary::user(transaction, &login)?.unwrap_or_default()));
    }
    if let Some(recv) = params.inner("recv")
        && changes::takes(transaction, "recv")?
    {
        client.set("recv", json!(requisites::changed("", &recv)));
    }
    let clid = tables::put(transaction, &client)?;
    tables::note(transaction, clid)?;
    Ok(clid)
}

/// R: a client with the same normalised title and, where given, a same phone and mail.
fn twin(connection: &Connection, title: &str, params: &Params) -> rusqlite::Result<Option<Client>> {
    let phones = params.get("phone").map(params::text).map_or_else(Vec::new, |phones| text::phone_keys(&phones));
    let mails = text::mail_keys(&params.text("mail_url"));
    let same = |given: &[String], stored: &[String]| given.is_empty() || given.iter().any(|one| stored.contains(one));
    let namesakes = tables::namesakes(connection, title)?;
    Ok(namesakes.into_iter().find(|other| {
        same(&phones, &text::phone_keys(other.text("phone"))) && same(&mails, &text::mail_keys(other.text("mail_url")))
    }))
}

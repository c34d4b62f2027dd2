//! A client as the table holds it: a value for each column. Which columns there are, and who may change them, is said here once.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// What a column takes from `add` and `update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Nothing: the server sets it, or the call has a rule of its own for it.
    Nothing,
    Text,
    /// A list or a text.
    Phones,
    Number,
    /// A word of a dictionary, which is made if it is new.
    Word,
}

pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    /// An integer column: a number in the rows of a listing, where the rest is text or null.
    pub(crate) number: bool,
}

const fn text(name: &'static str, takes: Takes) -> Column {
    Column { name, takes, number: false }
}

const fn number(name: &'static str, takes: Takes) -> Column {
    Column { name, takes, number: true }
}

pub(crate) const COLUMNS: &[Column] = &[
    number("clid", Takes::Nothing),
    text("uid", Takes::Nothing),
    text("type", Takes::Text),
    text("title", Takes::Nothing),
    text("date_create", Takes::Nothing),
    text("date_edit", Takes::Nothing),
    number("iduser", Takes::Number),
    number("idcategory", Takes::Word),
    number("head_clid", Takes::Number),
    number("pid", Takes::Number),
    text("address", Takes::Text),
    text("phone", Takes::Phones),
    text("fax", Takes::Text),
    text("site_url", Takes::Text),
    text("mail_url", Takes::Text),
    number("territory", Takes::Word),
    text("des", Takes::Text),
    text("scheme", Takes::Text),
    text("tip_cmr", Takes::Text),
    number("clientpath", Takes::Word),
    text("trash", Takes::Nothing),
    text("fav", Takes::Nothing),
    text("priceLevel", Takes::Nothing),
    text("input1", Takes::Text),
    text("input2", Takes::Text),
    text("input3", Takes::Text),
    text("input4", Takes::Text),
    text("input5", Takes::Text),
    text("input6", Takes::Text),
    text("input7", Takes::Text),
    text("input8", Takes::Text),
    text("input9", Takes::Text),
    text("input10", Takes::Text),
    text("recv", Takes::Nothing),
    number("creator", Takes::Nothing),
    number("editor", Takes::Nothing),
    number("deals", Takes::Nothing),
];

pub(crate) fn column(name: &str) -> Option<&'static Column> {
    COLUMNS.iter().find(|column| column.name == name)
}

/// A null, a number or a text for each column.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Client(BTreeMap<&'static str, Value>);

impl Client {
    /// What every new client begins with. Its `clid` is the next free one.
    pub(crate) fn new(iduser: i64, date_create: &str) -> Client {
        let mut client = Client::default();
        for name in ["idcategory", "head_clid", "pid", "territory", "clientpath", "editor", "deals"] {
            client.set(name, json!(0));
        }
        for (name, value) in [("type", "client"), ("trash", "no"), ("fav", "no"), ("priceLevel", "price_1")] {
            client.set(name, json!(value));
        }
        client.set("iduser", json!(iduser));
        client.set("creator", json!(iduser));
        client.set("date_create", json!(date_create));
        client
    }

    pub(crate) fn set(&mut self, name: &'static str, value: Value) {
        self.0.insert(name, value);
    }

    pub(crate) fn value(&self, name: &str) -> Value {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// The text of a column; empty for null.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The number of a column; 0 for null.
    pub(crate) fn number(&self, name: &str) -> i64 {
        self.0.get(name).and_then(Value::as_i64).unwrap_or_default()
    }

    pub(crate) fn clid(&self) -> i64 {
        self.number("clid")
    }
}

//! What `add` and `update` make of the fields that they are given: the same for both, but for what is empty.

use rusqlite::Connection;
use serde_json::{Value, json};

use super::client::{COLUMNS, Column, Takes};
use super::dictionary::{self, Words};
use super::params::{self, Params};
use super::text;

/// A new value for each column that was given and that the form has (R: the others are dropped without a word).
pub(crate) fn given(connection: &Connection, params: &Params) -> rusqlite::Result<Vec<(&'static str, Value)>> {
    let active = dictionary::active_fields(connection)?;
    let mut changes = Vec::new();
    for column in COLUMNS.iter().filter(|column| active.iter().any(|name| name == column.name)) {
        if let Some(given) = params.get(column.name)
            && let Some(value) = value(connection, column, given)?
        {
            changes.push((column.name, value));
        }
    }
    Ok(changes)
}

/// What is stored for a value; `None` if the column does not take any.
fn value(connection: &Connection, column: &Column, given: &Value) -> rusqlite::Result<Option<Value>> {
    Ok(match column.takes {
        Takes::Nothing => None,
        Takes::Text => Some(json!(text::cleaned(&params::text(given)))),
        Takes::Phones => Some(json!(phones(given))),
        Takes::Number => Some(json!(params::integer(given))),
        Takes::Word => Some(json!(Words(column.name).find_or_make(connection, given)?)),
    })
}

/// A list, or a text split by `,` or `;`, joined by commas (recorded).
fn phones(given: &Value) -> String {
    let texts = match given {
        Value::Array(items) => items.iter().map(params::text).collect(),
        other => vec![params::text(other)],
    };
    let phones = texts.iter().flat_map(|text| text.split([',', ';'])).map(text::cleaned);
    phones.filter(|phone| !phone.is_empty()).collect::<Vec<_>>().join(",")
}

/// The form has this field.
pub(crate) fn takes(connection: &Connection, name: &str) -> rusqlite::Result<bool> {
    Ok(dictionary::active_fields(connection)?.iter().any(|field| field == name))
}

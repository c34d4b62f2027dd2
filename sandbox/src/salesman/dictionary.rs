//! What the account is set up with: its users, its words (categories, territories, sources) and the fields of its form.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value, json};

use super::params;
use super::text;

/// A dictionary, named by the column of the client that points into it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub(crate) &'static str);

impl Words {
    pub(crate) fn title(self, connection: &Connection, id: i64) -> rusqlite::Result<Option<String>> {
        connection
            .prepare_cached("SELECT title FROM salesman_words WHERE kind = ?1 AND id = ?2")?
            .query_row(params![self.0, id], |row| row.get(0))
            .optional()
    }

    /// The entry that a value means: by its number, written as a number or as text, else by its title.
    pub(crate) fn find(self, connection: &Connection, value: &Value) -> rusqlite::Result<Option<i64>> {
        let word = text::cleaned(&params::text(value));
        let number = word.parse::<i64>().ok();
        connection
            .prepare_cached(
                "SELECT id FROM salesman_words WHERE kind = ?1 AND (id = ?2 OR title = ?3) ORDER BY id <> ?2",
            )?
            .query_row(params![self.0, number, word], |row| row.get(0))
            .optional()
    }

    /// The entry that a value means, made if there is none. Nothing means none: 0.
    pub(crate) fn find_or_make(self, connection: &Connection, value: &Value) -> rusqlite::Result<i64> {
        let word = text::cleaned(&params::text(value));
        if word.is_empty() {
            return Ok(0);
        }
        match self.find(connection, value)? {
            Some(id) => Ok(id),
            None => self.make(connection, &word),
        }
    }

    pub(crate) fn make(self, connection: &Connection, word: &str) -> rusqlite::Result<i64> {
        connection
            .prepare_cached(
                "INSERT INTO salesman_words (kind, id, title)
                 SELECT ?1, coalesce(max(id), 0) + 1, ?2 FROM salesman_words WHERE kind = ?1 RETURNING id",
            )?
            .query_row(params![self.0, word], |row| row.get(0))
    }
}

/// A user's number.
pub(crate) fn user(connection: &Connection, login: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT iduser FROM salesman_users WHERE login = ?1")?
        .query_row([login], |row| row.get(0))
        .optional()
}

pub(crate) fn login(connection: &Connection, iduser: i64) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT login FROM salesman_users WHERE iduser = ?1")?
        .query_row([iduser], |row| row.get(0))
        .optional()
}

/// A user's name, as people read it.
pub(crate) fn user_title(connection: &Connection, iduser: i64) -> rusqlite::Result<String> {
    connection
        .prepare_cached("SELECT title FROM salesman_users WHERE iduser = ?1")?
        .query_row([iduser], |row| row.get(0))
        .optional()
        .map(|title| title.unwrap_or_else(|| "не определено".to_owned()))
}

/// The names of the form's active fields, in the form's order. The others do not exist for `add`, `update` and `list` (R).
pub(crate) fn active_fields(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT name FROM salesman_fields WHERE active ORDER BY position")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// What `fields` answers: the active fields and their titles.
pub(crate) fn shown_fields(connection: &Connection) -> rusqlite::Result<Value> {
    let fields: rusqlite::Result<Map<String, Value>> = connection
        .prepare_cached("SELECT name, title FROM salesman_fields WHERE active ORDER BY position")?
        .query_map([], |row| Ok((row.get(0)?, Value::String(row.get(1)?))))?
        .collect();
    Ok(json!({ "data": fields? }))
}

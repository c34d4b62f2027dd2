//! The ids of r_keeper: text of digits on the wire, numbers in the store, and "" where a reference is not set.

use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Serialize, Serializer};

/// 0 stands for "not set": no record has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) i64);

impl Id {
    /// Reads an id as a client sends it. A text that is no id names nothing, and so becomes one that no record has.
    pub(crate) fn read(text: &str) -> Id {
        if text.is_empty() {
            return Id(0);
        }
        // "+7" and "007" are not how the server prints the id 7, so they are not its id.
        let canonical = text.parse().ok().filter(|number: &i64| *number > 0 && number.to_string() == text);
        Id(canonical.unwrap_or(-1))
    }

    pub(crate) fn is_set(self) -> bool {
        self.0 != 0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_set() { write!(formatter, "{}", self.0) } else { Ok(()) }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Id> {
        i64::column_result(value).map(Id)
    }
}

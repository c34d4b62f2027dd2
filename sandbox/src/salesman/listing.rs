//! `list`: what its parameters select, in which order, and which page of it is answered.

use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use serde_json::{Value, json};

use super::answer::{Answer, Refusal};
use super::client;
use super::dialect::Dialect;
use super::dictionary::{self, Words};
use super::params::{self, Params};
use super::routes::Room;
use super::{moment, rows, tables};

/// Fixed by the document.
const PAGE: usize = 200;

pub(crate) fn list(room: &Room, params: &Params) -> Answer {
    let order = Order::read(params, room.dialect)?;
    // A listing that writes: R, an unknown source in the filter is made.
    let selection = room.store.write(|transaction| Selection::read(transaction, params, room.dialect))?;
    let offset = usize::try_from(params.integer("offset")).unwrap_or_default();
    let (total, rows) = room.store.read(|connection| {
        let condition = selection.condition();
        let total = tables::count(connection, &condition, &selection.values)?;
        let start = offset.saturating_mul(PAGE);
        let page = format!("{condition} ORDER BY {} LIMIT {PAGE} OFFSET {start}", order.sql());
        let clients = tables::clients(connection, &page, &selection.values)?;
        Ok((total, rows::rows(connection, &clients, params)?))
    })?;
    // R: of all that says where one is, only `pageall` is true.
    let (page, count) = match room.dialect {
        Dialect::Server => (offset.max(1), rows.len()),
        Dialect::Document => (offset.saturating_add(1), total),
    };
    let direction = if order.ascending { "ASC" } else { "DESC" };
    Ok(json!({
        "data": rows,
        "params": {
            "page": page, "pageall": total.div_ceil(PAGE), "ord": order.column, "tuda": direction, "count": count,
        },
        "count": count,
    }))
}

struct Order {
    column: &'static str,
    ascending: bool,
}

impl Order {
    /// R: what is given goes into the SQL as it is, so no order and an unknown one are the same syntax error.
    fn read(params: &Params, dialect: Dialect) -> Result<Order, Refusal> {
        let document = dialect == Dialect::Document;
        let given = params.text("order");
        let name = match given.as_str() {
            "date_change" => "date_edit",
            "" if document => "date_create",
            other => other,
        };
        let column =
            client::column(name).ok_or(Refusal::Crash("Uncaught Exception: Error in the SQL syntax near ORDER BY"))?;
        // R: `first` has no effect: always the newest first.
        let ascending = document && params.text("first") == "old";
        Ok(Order { column: column.name, ascending })
    }

    /// What ties keeps the order of the table, on every page alike.
    fn sql(&self) -> String {
        let key = if self.column == "title" { "title_key" } else { self.column };
        format!("{key} {}, clid", if self.ascending { "ASC" } else { "DESC" })
    }
}

/// Conditions that all hold, and the values in them.
#[derive(Default)]
struct Selection {
    conditions: Vec<String>,
    values: Vec<Sql>,
}

impl Selection {
    fn read(connection: &Connection, params: &Params, dialect: Dialect) -> rusqlite::Result<Selection> {
        let mut selection = Selection::default();
        if let Some(login) = params.filled("user") {
            let iduser = dictionary::user(connection, &login)?;
            selection.equal("iduser", iduser.unwrap_or(-1));
        }
        match params.integer("iduser") {
            0 => {}
            iduser => selection.equal("iduser", iduser),
        }
        selection.created(params.filled("dateStart"), params.filled("dateEnd"));
        selection.changed(params.filled("dateChangeStart"), params.filled("dateChangeEnd"));
        if let Some(word) = params.filled("word") {
            selection.word(&word);
        }
        if let Some(filter) = params.inner("filter") {
            selection.filter(connection, &filter, dialect)?;
        }
        Ok(selection)
    }

    fn condition(&self) -> String {
        if self.conditions.is_empty() { "1".to_owned() } else { self.conditions.join(" AND ") }
    }

    fn add(&mut self, condition: impl Into<String>, value: impl Into<Sql>) {
        self.conditions.push(condition.into());
        self.values.push(value.into());
    }

    fn equal(&mut self, column: &str, value: impl Into<Sql>) {
        self.add(format!("{column} = ?"), value);
    }

    /// R: alone strict, together inclusive; a date that cannot be read takes the whole window with it.
    fn created(&mut self, start: Option<String>, end: Option<String>) {
        let (Some(start), Some(end)) = (readable(start), readable(end)) else {
            return;
        };
        let (after, before) = if start.is_some() && end.is_some() { (">=", "<=") } else { (">", "<") };
        if let Some(start) = start {
            self.add(format!("date_create {after} ?"), start);
        }
        if let Some(end) = end {
            self.add(format!("date_create {before} ?"), end);
        }
    }

    /// R: one end alone is broken. How, the facts do not say: here nothing is between a date and none,
    /// so that a client which sends one end is found out.
    fn changed(&mut self, start: Option<String>, end: Option<String>) {
        if start.is_none() && end.is_none() {
            return;
        }
        match (readable(start), readable(end)) {
            (Some(Some(start)), Some(Some(end))) => {
                self.add("date_edit >= ?", start);
                self.add("date_edit <= ?", end);
            }
            (Some(_), Some(_)) => self.conditions.push("0".to_owned()),
            _ => {}
        }
    }

    /// R: phones are found by digits only; uid and INN are not searched.
    fn word(&mut self, word: &str) {
        let word = word.trim().to_lowercase();
        if word.chars().all(|letter| letter.is_ascii_digit()) {
            self.add("(instr(words, ?) OR instr(digits, ?))", word.clone());
            self.values.push(Sql::Text(word));
        } else {
            self.add("instr(words, ?)", word);
        }
    }

    /// R: an unknown key, and an empty value, select everything.
    fn filter(&mut self, connection: &Connection, filter: &Params, dialect: Dialect) -> rusqlite::Result<()> {
        let relation = filter.filled("relations").or_else(|| {
            let documented = filter.filled("relation");
            documented.filter(|_| dialect == Dialect::Document)
        });
        if let Some(relation) = relation {
            self.equal("tip_cmr", relation);
        }
        for column in ["idcategory", "territory"] {
            if filter.filled(column).is_some() {
                let id = Words(column).find(connection, filter.get(column).unwrap_or(&Value::Null))?;
                self.equal(column, id.unwrap_or(-1));
            }
        }
        if filter.filled("clientpath").is_some() {
            let id = Words("clientpath").find_or_make(connection, filter.get("clientpath").unwrap_or(&Value::Null))?;
            self.equal("clientpath", id);
        }
        if let Some(kind) = filter.filled("type") {
            self.equal("type", kind);
        }
        if let Some(trash) = filter.get("trash") {
            self.trash(trash, dialect);
        }
        for number in 1..=10 {
            let column = format!("input{number}");
            if let Some(value) = filter.filled(&column) {
                self.equal(&column, value);
            }
        }
        Ok(())
    }

    /// R: false is as good as nothing, `"0"` is what is not in the trash, and anything else the trash only.
    fn trash(&mut self, trash: &Value, dialect: Dialect) {
        let kept = match params::text(trash).as_str() {
            "" if dialect == Dialect::Document && trash == &Value::Bool(false) => "no",
            "" => return,
            "0" => "no",
            _ => "yes",
        };
        self.equal("trash", kept.to_owned());
    }
}

/// `Some(None)` for no date, `None` for one that cannot be read.
#[allow(clippy::option_option)] // three cases that the callers tell apart in one pattern
fn readable(date: Option<String>) -> Option<Option<String>> {
    match date {
        None => Some(None),
        Some(date) => moment::read(&date).map(Some),
    }
}

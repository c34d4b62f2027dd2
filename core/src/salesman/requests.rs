//! Requests in the form that every server understands, whatever the document says.

use serde_json::{Map, Value, json};

use crate::encode::Encoded;
use crate::operation::Operation;
use crate::{Error, ErrorKind, Result};

/// The ends of time, for a window of changes that is open at one end: R, `dateChangeStart` alone is misread.
const BEGINNING: &str = "1970-01-01 00:00:00";
const END: &str = "9999-12-31 23:59:59";

pub(super) fn understood(operation: &'static Operation, mut encoded: Encoded) -> Result<Encoded> {
    // R: without a body that is JSON the answer is a refusal of the key.
    let body = encoded.body.get_or_insert_default();
    // R: it would override the path.
    if body.contains_key("action") {
        let message = "`extra` must have no key `action`: the CRM takes it for what is to be done";
        return Err(Error::new(ErrorKind::InvalidArgumentError, message).of(operation));
    }
    // It would come back as a success, with nothing changed.
    if operation.name == "customers.update" && changes_nothing(body) {
        return Err(Error::new(ErrorKind::InvalidArgumentError, "no field was given").of(operation));
    }
    match body.get("dateChangeStart").is_some().cmp(&body.get("dateChangeEnd").is_some()) {
        std::cmp::Ordering::Greater => drop(body.insert("dateChangeEnd".to_owned(), END.into())),
        std::cmp::Ordering::Less => drop(body.insert("dateChangeStart".to_owned(), BEGINNING.into())),
        std::cmp::Ordering::Equal => {}
    }
    if let Some(Value::String(fields)) = body.get_mut("fields")
        && !fields.split(',').any(|field| field == "clid")
    {
        // A record without an id would be none.
        fields.insert_str(0, "clid,");
    }
    if let Some(Value::Object(filter)) = body.get_mut("filter") {
        filtered(filter);
    }
    Ok(encoded)
}

/// Nothing but the key: `clid`, or `uid` where that is the key.
fn changes_nothing(body: &Map<String, Value>) -> bool {
    let key = if body.contains_key("clid") { "clid" } else { "uid" };
    body.keys().all(|name| name == key)
}

fn filtered(filter: &mut Map<String, Value>) {
    // R: false is ignored, and any text but "0" means "only those in the trash".
    if let Some(trash) = filter.get_mut("trash") {
        match trash {
            Value::Bool(false) => *trash = "0".into(),
            Value::Number(number) => *trash = number.to_string().into(),
            Value::String(text) if matches!(text.as_str(), "no" | "false") => *trash = "0".into(),
            _ => {}
        }
    }
    // R: the document's `relation` is ignored.
    if let Some(relation) = filter.get("relation").cloned() {
        filter.entry("relations").or_insert(relation);
    }
}

/// The body of one request for several rows.
pub(super) fn batch(rows: &[&Map<String, Value>], user: Option<&Value>) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("client".to_owned(), json!(rows));
    body.extend(user.map(|user| ("user".to_owned(), user.clone())));
    body
}

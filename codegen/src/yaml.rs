//! Reading what a description holds, without guessing.

use yaml_serde::Value;

use crate::Error;

/// The text under a key.
pub(crate) fn text_at(holder: &Value, key: &str) -> Result<String, Error> {
    let text = holder.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned());
    text.filter(|text| !text.is_empty()).ok_or_else(|| format!("there is no text {key:?}").into())
}

/// The text under a key, if there is one.
pub(crate) fn text_or_none(holder: &Value, key: &str) -> Option<String> {
    holder.get(key).and_then(Value::as_str).map(str::to_owned)
}

/// The items of a list of scalars.
pub(crate) fn texts(list: Option<&Value>) -> Vec<String> {
    items(list).map(plain).collect()
}

/// The items of a list.
pub(crate) fn items(list: Option<&Value>) -> impl Iterator<Item = &Value> {
    list.and_then(Value::as_sequence).into_iter().flatten()
}

/// The entries of a mapping, in its own order.
pub(crate) fn entries(mapping: Option<&Value>) -> impl Iterator<Item = (String, &Value)> {
    mapping.and_then(Value::as_mapping).into_iter().flatten().map(|(key, value)| (plain(key), value))
}

/// Whether a key says true.
pub(crate) fn flag(holder: &Value, key: &str) -> bool {
    holder.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// A scalar as text.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(boolean) => boolean.to_string(),
        _ => String::new(),
    }
}

/// Refuses keys that nobody reads.
pub(crate) fn only(holder: &Value, keys: &[&str]) -> Result<(), Error> {
    match entries(Some(holder)).find(|(key, _)| !keys.contains(&key.as_str())) {
        Some((key, _)) => Err(format!("there is no word {key:?}; there are: {}", keys.join(", ")).into()),
        None => Ok(()),
    }
}

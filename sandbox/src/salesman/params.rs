//! The parameters of a call, read as PHP reads them: a type is never wrong, it is only understood in PHP's way.

use serde_json::{Map, Value};

/// A JSON object of parameters. What is no object has none.
#[derive(Debug, Default)]
pub(crate) struct Params(Map<String, Value>);

impl Params {
    pub(crate) fn of(value: Value) -> Params {
        match value {
            Value::Object(given) => Params(given),
            _ => Params::default(),
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// The text of a parameter; empty if there is none.
    pub(crate) fn text(&self, key: &str) -> String {
        self.get(key).map(text).unwrap_or_default()
    }

    /// The text of a parameter, unless it is empty.
    pub(crate) fn filled(&self, key: &str) -> Option<String> {
        self.get(key).map(text).filter(|text| !text.is_empty())
    }

    /// The number of a parameter; 0 if there is none.
    pub(crate) fn integer(&self, key: &str) -> i64 {
        self.get(key).map(integer).unwrap_or_default()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).is_some_and(truth)
    }

    /// The parameters inside a parameter, with the word whether there are any: to PHP an empty object is an empty array.
    pub(crate) fn inner(&self, key: &str) -> Option<Params> {
        let inner = self.get(key)?.as_object()?;
        (!inner.is_empty()).then(|| Params(inner.clone()))
    }
}

/// R: flags are PHP truth: "no" and "false" as text are true.
fn truth(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !matches!(text.as_str(), "" | "0"),
        Value::Array(items) => !items.is_empty(),
        Value::Object(items) => !items.is_empty(),
    }
}

/// A list is joined by a comma and a space, as the server was seen to do with one for `input1`.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(false) | Value::Object(_) => String::new(),
        Value::Bool(true) => "1".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
    }
}

/// PHP's `(int)`: the digits at the beginning of a text, and 0 for what is no number.
pub(crate) fn integer(value: &Value) -> i64 {
    let text = text(value);
    let text = text.trim_start();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    let number = digits.get(..end).and_then(|digits| digits.parse::<i64>().ok()).unwrap_or_default();
    if digits.len() < text.len() { -number } else { number }
}

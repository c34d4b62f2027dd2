//! From arguments to a request: every argument is checked here, before anything is sent.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::operation::{Enumerated, Kind, Operation, Parameter, Place};
use crate::{Arguments, Error, ErrorKind, Naming, Result};

/// What an operation's arguments say, in the vendor's words.
#[derive(Debug)]
pub(crate) struct Encoded {
    /// Segments are already encoded.
    pub(crate) path: String,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Option<Map<String, Value>>,
    /// Arguments that steer the call, under our names.
    pub(crate) local: Map<String, Value>,
}

pub(crate) fn encode(operation: &'static Operation, arguments: &Arguments) -> Result<Encoded> {
    let naming = arguments.naming;
    known_only(operation, arguments)?;
    let mut encoded = Encoded { path: operation.path.to_owned(), query: Vec::new(), body: None, local: Map::new() };
    let mut body = Map::new();
    for parameter in operation.parameters {
        let Some(value) = arguments.values.get(parameter.name(naming)) else {
            if parameter.required {
                let message = format!("`{}` is missing", parameter.name(naming));
                return Err(refuse(operation, message));
            }
            continue;
        };
        let fail = |message: String| refuse(operation, format!("`{}` {message}", parameter.name(naming)));
        match parameter.place {
            Place::Local => {
                encoded.local.insert(parameter.name.to_owned(), plain(&parameter.kind, value).map_err(fail)?);
            }
            Place::Extra => extra(operation, &mut body, value)?,
            Place::Body => {
                let value = if value.is_null() {
                    clear(operation, parameter, naming)?
                } else {
                    plain(&parameter.kind, value).map_err(fail)?
                };
                body.insert(parameter.wire.to_owned(), value);
            }
            // Null says nothing in a path or a query: there is nothing to clear.
            Place::Path | Place::Query if value.is_null() => {
                return Err(fail("is null; leave it out instead".to_owned()));
            }
            Place::Path => {
                let text = text_of(plain(&parameter.kind, value).map_err(fail)?);
                encoded.path = encoded.path.replace(&format!("{{{}}}", parameter.wire), &text);
            }
            Place::Query => {
                encoded.query.push((parameter.wire.into(), text_of(plain(&parameter.kind, value).map_err(fail)?)));
            }
        }
    }
    // A body without fields of its own is sent all the same: the operation takes one.
    let fields = operation.parameter(Place::Body).next().is_some();
    if fields && body.is_empty() {
        return Err(refuse(operation, "no field was given".to_owned()));
    }
    if fields || operation.parameter(Place::Extra).next().is_some() {
        encoded.body = Some(body);
    }
    Ok(encoded)
}

fn refuse(operation: &'static Operation, message: String) -> Error {
    Error::new(ErrorKind::InvalidArgumentError, message).of(operation)
}

fn known_only(operation: &'static Operation, arguments: &Arguments) -> Result<()> {
    let naming = arguments.naming;
    let unknown = arguments
        .values
        .keys()
        .find(|key| !operation.parameters.iter().any(|parameter| parameter.name(naming) == key.as_str()));
    let Some(unknown) = unknown else { return Ok(()) };
    let names: Vec<_> = operation.parameters.iter().map(|parameter| parameter.name(naming)).collect();
    Err(refuse(operation, format!("there is no argument `{unknown}`; there are: {}", names.join(", "))))
}

fn extra(operation: &'static Operation, body: &mut Map<String, Value>, value: &Value) -> Result<()> {
    let Value::Object(fields) = value else {
        return Err(refuse(operation, format!("`extra` must be an object, not {}", sort_of(value))));
    };
    for (key, value) in fields {
        if body.insert(key.clone(), value.clone()).is_some() {
            return Err(refuse(operation, format!("`extra` repeats `{key}`, which another argument sends")));
        }
    }
    Ok(())
}

fn clear(operation: &'static Operation, parameter: &Parameter, naming: Naming) -> Result<Value> {
    parameter.clear.and_then(|clear| serde_json::from_str(clear).ok()).ok_or_else(|| {
        let message = format!("`{}` cannot be cleared; give it a value or leave it out", parameter.name(naming));
        Error::new(ErrorKind::UnsupportedError, message).of(operation)
    })
}

/// The value in the vendor's terms, or what is wrong with it.
fn plain(kind: &Kind, value: &Value) -> Result<Value, String> {
    match (kind, value) {
        (Kind::Id, Value::String(text)) => id(text),
        (Kind::Id, Value::Number(number)) => id(&number.to_string()),
        (Kind::Id, _) => Err(format!("must be an id, not {}", sort_of(value))),
        (Kind::Text, Value::String(_)) | (Kind::Boolean, Value::Bool(_)) | (Kind::Object, Value::Object(_)) => {
            Ok(value.clone())
        }
        (Kind::Text, _) => Err(format!("must be text, not {}", sort_of(value))),
        (Kind::Boolean, _) => Err(format!("must be true or false, not {}", sort_of(value))),
        (Kind::Object, _) => Err(format!("must be an object, not {}", sort_of(value))),
        (Kind::Date, _) => date(value),
        (Kind::Integer { minimum, maximum }, _) => integer(*minimum, *maximum, value),
        (Kind::Enum(enumerated), _) => choice(enumerated, value),
        (Kind::List(of), _) => list(of, value),
    }
}

/// Digits only: an id can then never be a path, a query or two ids.
fn id(text: &str) -> Result<Value, String> {
    match text.parse::<u64>() {
        Ok(number) if text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(number.into()),
        _ => Err(format!("must be an id of decimal digits, not {text:?}")),
    }
}

/// A time is no date: which day it is depends on a zone that nobody gave.
fn date(value: &Value) -> Result<Value, String> {
    match value.as_str().map(|text| (text, text.parse::<jiff::civil::Date>())) {
        Some((text, Ok(date))) if date.to_string() == text => Ok(value.clone()),
        Some(_) => Err("must be a date such as 1971-10-18".to_owned()),
        None => Err(format!("must be a date, not {}", sort_of(value))),
    }
}

fn integer(minimum: i64, maximum: i64, value: &Value) -> Result<Value, String> {
    let bounds = match (minimum, maximum) {
        (i64::MIN, i64::MAX) => "an integer".to_owned(),
        (_, i64::MAX) => format!("an integer of at least {minimum}"),
        _ => format!("an integer from {minimum} to {maximum}"),
    };
    match value.as_i64() {
        Some(number) if (minimum..=maximum).contains(&number) => Ok(value.clone()),
        Some(number) => Err(format!("must be {bounds}, not {number}")),
        None => Err(format!("must be {bounds}, not {}", sort_of(value))),
    }
}

fn choice(enumerated: &Enumerated, value: &Value) -> Result<Value, String> {
    let given = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if enumerated.numeric && number.is_i64() => number.to_string(),
        _ => return Err(format!("must be {}, not {}", enumerated.named(), sort_of(value))),
    };
    let known = enumerated.values.iter().find(|(ours, theirs)| *ours == given || *theirs == given);
    let wire = match known {
        Some((_, theirs)) => (*theirs).to_owned(),
        None if enumerated.closed => return Err(format!("must be {}, not {given:?}", enumerated.named())),
        None => given,
    };
    if enumerated.numeric {
        return wire
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| format!("must be {} or a number, not {wire:?}", enumerated.named()));
    }
    Ok(wire.into())
}

/// One value, a list of them, or the vendor's own text with commas.
fn list(of: &Kind, value: &Value) -> Result<Value, String> {
    let items: Vec<Value> = match value {
        Value::Array(items) => items.clone(),
        Value::String(text) => text.split(',').map(|item| item.trim().into()).collect(),
        _ => vec![value.clone()],
    };
    if items.is_empty() {
        return Err("is empty; leave it out instead".to_owned());
    }
    items.iter().map(|item| plain(of, item)).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Array(items) => items.into_iter().map(text_of).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// What a value is, for an error: never the value itself, which could be personal.
fn sort_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl Parameter {
    pub(crate) const fn name(&self, naming: Naming) -> &'static str {
        match naming {
            Naming::Snake => self.name,
            Naming::Camel => self.camel,
        }
    }
}

impl Enumerated {
    fn named(&self) -> String {
        let names: Vec<_> = self.values.iter().map(|(ours, _)| *ours).collect();
        format!("one of {}", names.join(", "))
    }
}

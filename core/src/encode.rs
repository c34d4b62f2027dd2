//! From arguments to a request: every argument is checked here, before anything is sent.

use std::borrow::Cow;

use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use crate::operation::{Enumerated, Kind, Operation, Parameter, Place};
use crate::{Arguments, Error, ErrorKind, Naming, Result};

/// What an operation's arguments say, in the vendor's words.
#[derive(Debug, Clone)]
pub(crate) struct Encoded {
    /// Segments are already encoded.
    pub(crate) path: String,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Option<Map<String, Value>>,
    /// Arguments that steer the call, and rows, under our names.
    pub(crate) local: Map<String, Value>,
    /// How the names inside rows are spelled.
    pub(crate) naming: Naming,
}

/// Checks arguments and says them in the vendor's words. `zone` is that of the CRM's local times, if it is known.
pub(crate) fn encode(operation: &'static Operation, arguments: &Arguments, zone: Option<&TimeZone>) -> Result<Encoded> {
    let refuse = |wrong: Wrong| wrong.of(operation);
    let words = Encoder { naming: arguments.naming, zone };
    words.known_only(operation.parameters, &arguments.values).map_err(refuse)?;
    words.enough(operation, &arguments.values).map_err(refuse)?;
    let mut encoded = Encoded::new(operation.path, words.naming);
    let mut body = Map::new();
    for parameter in operation.parameters {
        let Some(value) = words.given(parameter, &arguments.values).map_err(refuse)? else {
            let sent = parameter.send.and_then(|json| serde_json::from_str(json).ok());
            body.extend(sent.map(|value| (parameter.wire.to_owned(), value)));
            continue;
        };
        match parameter.place {
            Place::Local | Place::Rows => {
                encoded.local.insert(parameter.name.to_owned(), words.value(parameter, value).map_err(refuse)?);
            }
            Place::Extra => extra(&mut body, value).map_err(refuse)?,
            Place::Body => {
                // What reads has nothing to clear.
                let value =
                    if operation.writes() { words.field(parameter, value) } else { words.value(parameter, value) };
                let value = value.map_err(refuse)?;
                if body.insert(parameter.wire.to_owned(), value).is_some() {
                    let twice = Wrong::new("says what another argument says too").under(parameter.name(words.naming));
                    return Err(refuse(twice));
                }
            }
            Place::Path => {
                let text = text_of(words.value(parameter, value).map_err(refuse)?);
                encoded.path = encoded.path.replace(&format!("{{{}}}", parameter.wire), &text);
            }
            Place::Query => {
                let text = text_of(words.value(parameter, value).map_err(refuse)?);
                encoded.query.push((parameter.wire.into(), text));
            }
        }
    }
    // A body without fields of its own is sent all the same: the operation takes one.
    let fields = operation.parameter(Place::Body).next().is_some();
    let rows = operation.parameter(Place::Rows).next().is_some();
    if fields && body.is_empty() && !rows {
        return Err(refuse(Wrong::new("no field was given")));
    }
    if fields || rows || operation.parameter(Place::Extra).next().is_some() {
        encoded.body = Some(body);
    }
    Ok(encoded)
}

impl Encoded {
    pub(crate) fn new(path: &str, naming: Naming) -> Self {
        Self { path: path.to_owned(), query: Vec::new(), body: None, local: Map::new(), naming }
    }
}

/// What is wrong with an argument, and where in it.
#[derive(Debug)]
struct Wrong {
    kind: ErrorKind,
    path: String,
    message: String,
}

impl Wrong {
    fn new(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::InvalidArgumentError, path: String::new(), message: message.into() }
    }

    fn under(mut self, name: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{name}{dot}{}", self.path);
        self
    }

    fn of(self, operation: &'static Operation) -> Error {
        let Self { kind, path, message } = self;
        Error::new(kind, if path.is_empty() { message } else { format!("`{path}` {message}") }).of(operation)
    }
}

fn extra(body: &mut Map<String, Value>, value: &Value) -> Result<(), Wrong> {
    let Value::Object(fields) = value else {
        return Err(Wrong::new(format!("must be an object, not {}", sort_of(value))).under("extra"));
    };
    for (key, value) in fields {
        if body.insert(key.clone(), value.clone()).is_some() {
            return Err(Wrong::new(format!("repeats {key:?}, which another argument sends")).under("extra"));
        }
    }
    Ok(())
}

/// The value in the vendor's terms, or what is wrong with it.
struct Encoder<'a> {
    naming: Naming,
    zone: Option<&'a TimeZone>,
}

impl Encoder<'_> {
    fn known_only(&self, parameters: &'static [Parameter], values: &Map<String, Value>) -> Result<(), Wrong> {
        let names = || parameters.iter().map(|parameter| parameter.name(self.naming));
        match values.keys().find(|key| !names().any(|name| name == key.as_str())) {
            None => Ok(()),
            Some(unknown) => {
                let names = names().collect::<Vec<_>>().join(", ");
                Err(Wrong::new(format!("there is no argument `{unknown}`; there are: {names}")))
            }
        }
    }

    /// Whether those are given of which the operation needs some.
    fn enough(&self, operation: &'static Operation, values: &Map<String, Value>) -> Result<(), Wrong> {
        let Some(needed) = &operation.one_of else { return Ok(()) };
        let of = |name: &&str| operation.parameters.iter().find(|parameter| parameter.name == *name);
        let names: Vec<_> = needed.names.iter().filter_map(of).map(|parameter| parameter.name(self.naming)).collect();
        let given = names.iter().filter(|name| values.contains_key(**name)).count();
        let (few, list) = (if needed.exactly { "exactly" } else { "at least" }, names.join("`, `"));
        match given {
            1 => Ok(()),
            0 => Err(Wrong::new(format!("none of `{list}` was given; {few} one is needed"))),
            _ if needed.exactly => Err(Wrong::new(format!("several of `{list}` were given; exactly one is needed"))),
            _ => Ok(()),
        }
    }

    fn given<'v>(
        &self,
        parameter: &'static Parameter,
        values: &'v Map<String, Value>,
    ) -> Result<Option<&'v Value>, Wrong> {
        let value = values.get(parameter.name(self.naming));
        match value {
            None if parameter.required => Err(Wrong::new("is missing").under(parameter.name(self.naming))),
            _ => Ok(value),
        }
    }

    /// A field that is written: null clears it.
    fn field(&self, parameter: &'static Parameter, value: &Value) -> Result<Value, Wrong> {
        // An empty list of texts says the same as null: there is none any more.
        let none = parameter.clear.is_some()
            && matches!(parameter.kind, Kind::List(_))
            && value.as_array().is_some_and(Vec::is_empty);
        if !value.is_null() && !none {
            return self.value(parameter, value);
        }
        parameter.clear.and_then(|clear| serde_json::from_str(clear).ok()).ok_or_else(|| Wrong {
            kind: ErrorKind::UnsupportedError,
            ..Wrong::new("cannot be cleared; give it a value or leave it out").under(parameter.name(self.naming))
        })
    }

    fn value(&self, parameter: &'static Parameter, value: &Value) -> Result<Value, Wrong> {
        // Null says nothing where there is nothing to clear.
        let wrong = if value.is_null() { Err(Wrong::new("is null; leave it out instead")) } else { Ok(()) };
        wrong
            .and_then(|()| self.plain(&parameter.kind, value))
            .map_err(|wrong| wrong.under(parameter.name(self.naming)))
    }

    fn plain(&self, kind: &'static Kind, value: &Value) -> Result<Value, Wrong> {
        let plain = match (kind, value) {
            (Kind::Id { text }, Value::String(id)) => self::id(id, *text),
            (Kind::Id { text }, Value::Number(number)) => self::id(&number.to_string(), *text),
            (Kind::Key { maximum }, Value::String(key)) => text(key, 1, *maximum, ""),
            (Kind::Key { maximum }, Value::Number(number)) if !number.is_f64() => {
                text(&number.to_string(), 1, *maximum, "")
            }
            (Kind::Id { .. } | Kind::Key { .. }, _) => Err(format!("must be an id, not {}", sort_of(value))),
            (Kind::Text { minimum, maximum, without }, Value::String(given)) => {
                text(given, *minimum, *maximum, without)
            }
            (Kind::Boolean, Value::Bool(_))
            | (Kind::Object, Value::Object(_))
            | (Kind::Rows, Value::Array(_))
            | (Kind::Texts, Value::String(_)) => Ok(value.clone()),
            (Kind::Texts, Value::Array(items)) if items.iter().all(Value::is_string) => Ok(value.clone()),
            (Kind::Texts, _) => Err(format!("must be text or a list of texts, not {}", sort_of(value))),
            (Kind::Joined, _) => joined(value),
            (Kind::Rows, _) => Err(format!("must be a list of rows, not {}", sort_of(value))),
            (Kind::Text { .. }, _) => Err(format!("must be text, not {}", sort_of(value))),
            (Kind::Boolean, _) => Err(format!("must be true or false, not {}", sort_of(value))),
            (Kind::Date, _) => date(value),
            (Kind::Integer { minimum, maximum }, _) => integer(*minimum, *maximum, value),
            (Kind::Enum(enumerated), _) => choice(enumerated, value),
            (Kind::Local, _) => return self.local(value),
            (Kind::Record(fields), Value::Object(values)) => return self.record(fields, values).map(Value::Object),
            (Kind::Object | Kind::Record(_), _) => Err(format!("must be an object, not {}", sort_of(value))),
            (Kind::List(of), _) => return self.list(of, value),
        };
        plain.map_err(Wrong::new)
    }

    fn record(&self, fields: &'static [Parameter], values: &Map<String, Value>) -> Result<Map<String, Value>, Wrong> {
        self.known_only(fields, values)?;
        let mut record = Map::new();
        for parameter in fields {
            match self.given(parameter, values)? {
                Some(value) if parameter.place == Place::Extra => extra(&mut record, value)?,
                Some(value) => drop(record.insert(parameter.wire.to_owned(), self.field(parameter, value)?)),
                None => {}
            }
        }
        Ok(record)
    }

    /// One value, a list of them, or the vendor's own text with commas.
    fn list(&self, of: &'static Kind, value: &Value) -> Result<Value, Wrong> {
        let records = matches!(of, Kind::Record(_));
        let items: Vec<Value> = match value {
            Value::Array(items) => items.clone(),
            _ if records => return Err(Wrong::new(format!("must be a list, not {}", sort_of(value)))),
            Value::String(text) => text.split(',').map(|item| item.trim().into()).collect(),
            _ => vec![value.clone()],
        };
        if items.is_empty() && !records {
            return Err(Wrong::new("is empty; leave it out instead"));
        }
        let plain = items.iter().enumerate();
        let plain = plain.map(|(place, item)| self.plain(of, item).map_err(|wrong| wrong.under(&format!("[{place}]"))));
        plain.collect::<Result<Vec<_>, _>>().map(Value::Array)
    }

    /// A date stays one; a time goes out in the CRM's own zone, which only the user can know.
    fn local(&self, value: &Value) -> Result<Value, Wrong> {
        let text = value.as_str().ok_or_else(|| Wrong::new(format!("must be a time, not {}", sort_of(value))))?;
        if let Ok(instant) = text.parse::<jiff::Timestamp>() {
            let zone = self.zone.ok_or_else(|| Wrong {
                kind: ErrorKind::ConfigError,
                ..Wrong::new("has a time zone, and that of the CRM is not known; set timezone, or give a local time")
            })?;
            return Ok(instant.to_zoned(zone.clone()).strftime(LOCAL).to_string().into());
        }
        if let Ok(date) = text.parse::<jiff::civil::Date>()
            && date.to_string() == text
        {
            return Ok(text.into());
        }
        let time = text.parse::<jiff::civil::DateTime>();
        time.map(|time| time.strftime(LOCAL).to_string().into())
            .map_err(|_| Wrong::new("must be a date or a time such as 2024-01-31 or 2024-01-31 12:30:00"))
    }
}

/// As the vendors write their local times.
const LOCAL: &str = "%Y-%m-%d %H:%M:%S";

/// Digits only: an id can then never be a path, a query or two ids.
fn id(text: &str, as_text: bool) -> Result<Value, String> {
    match text.parse::<u64>() {
        Ok(number) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            Ok(if as_text { text.into() } else { number.into() })
        }
        _ => Err(format!("must be an id of decimal digits, not {text:?}")),
    }
}

/// A text that the vendor would keep as it is.
fn text(text: &str, minimum: usize, maximum: usize, without: &str) -> Result<Value, String> {
    let length = text.chars().count();
    if length < minimum {
        return Err("is empty".to_owned());
    }
    if length > maximum {
        return Err(format!("has {length} characters, and the CRM would cut it after {maximum}"));
    }
    match text.chars().find(|letter| without.contains(*letter)) {
        Some(letter) => Err(format!("has {letter:?} in it, which the CRM takes for the end of a field")),
        None => Ok(text.into()),
    }
}

/// Texts as one, with commas between: a list of them, or the vendor's own text.
fn joined(value: &Value) -> Result<Value, String> {
    let items: Option<Vec<_>> = match value {
        Value::String(text) => Some(text.split(',').map(str::trim).collect()),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::trim)).collect(),
        _ => None,
    };
    let items = items.ok_or_else(|| format!("must be text or a list of texts, not {}", sort_of(value)))?;
    if items.is_empty() || items.iter().any(|item| item.is_empty() || item.contains(',')) {
        return Err("has an element that is empty or has a comma in it".to_owned());
    }
    Ok(items.join(",").into())
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

//! The words of `spec/` beyond `OpenAPI`: each has its places and its values, and any other is an error. A typo in one
//! would otherwise change what is generated without a sound. `docs/spec.md` says what they mean.

use yaml_serde::Value;

use crate::Error;
use crate::yaml::{entries, items};

/// What a word can stand in.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    Document,
    Paths,
    PathItem,
    Operation,
    Parameters,
    Parameter,
    Components,
    Schemas,
    Schema,
    Properties,
    Field,
    Items,
    Schemes,
    Scheme,
    Elsewhere,
}

/// What a word can say.
enum Holds {
    OneOf(&'static [&'static str]),
    Text,
    Truth,
    /// True, or this word.
    TruthOr(&'static str),
    Texts,
    /// Text, or a list of texts.
    Notes,
    Mapping,
    /// What "not set" looks like: 0, or a list of such values.
    Unset,
    TextOrNull,
}

type Word = (&'static str, &'static [Place], Holds);

const WORDS: &[Word] = &[
    ("x-crm", &[Place::Document], Holds::Mapping),
    ("x-retry", &[Place::Operation], Holds::OneOf(&["safe", "idempotent", "unsafe"])),
    ("x-unwrap", &[Place::Operation], Holds::Text),
    ("x-pager", &[Place::Operation], Holds::OneOf(&["offset", "page", "whole"])),
    ("x-total", &[Place::Operation], Holds::Text),
    ("x-get", &[Place::Operation], Holds::Truth),
    ("x-outcome", &[Place::Operation], Holds::Text),
    ("x-merge", &[Place::Operation], Holds::Text),
    ("x-reconcile", &[Place::Operation], Holds::Text),
    ("x-name", &[Place::Parameter, Place::Field], Holds::Text),
    (
        "x-kind",
        &[Place::Parameter, Place::Field, Place::Items],
        Holds::OneOf(&["id", "key", "boolean", "instant", "decimal", "date", "local"]),
    ),
    ("x-positional", &[Place::Parameter, Place::Field], Holds::TruthOr("python")),
    ("x-setting", &[Place::Parameter, Place::Scheme], Holds::Text),
    ("x-cache", &[Place::Operation], Holds::Truth),
    ("x-drops", &[Place::Operation], Holds::Texts),
    ("x-answer", &[Place::Operation], Holds::OneOf(&["nothing"])),
    ("x-code", &[Place::Document, Place::Operation, Place::Parameter, Place::Schema, Place::Field], Holds::Notes),
    ("x-from", &[Place::Field], Holds::Texts),
    ("x-alias", &[Place::Field], Holds::Text),
    ("x-also", &[Place::Field], Holds::Text),
    ("x-completed", &[Place::Field], Holds::Truth),
    ("x-send", &[Place::Field], Holds::Text),
    ("x-list", &[Place::Field], Holds::OneOf(&[","])),
    ("x-without", &[Place::Schema], Holds::Text),
    ("x-personal", &[Place::Parameter, Place::Field], Holds::Truth),
    ("x-unset", &[Place::Field], Holds::Unset),
    ("x-clear", &[Place::Field], Holds::TextOrNull),
    ("x-model", &[Place::Schema], Holds::OneOf(&["read", "write", "parameters", "object", "envelope"])),
    ("x-closed", &[Place::Schema], Holds::Truth),
    ("x-enum-names", &[Place::Schema], Holds::Texts),
    ("x-secret", &[Place::Scheme], Holds::Truth),
];

/// An error names the place and the word.
pub fn check(document: &Value) -> Result<(), Error> {
    walk(document, Place::Document, "")
}

fn walk(value: &Value, place: Place, path: &str) -> Result<(), Error> {
    for (index, item) in items(Some(value)).enumerate() {
        walk(item, inside(place, ""), &format!("{path}[{index}]"))?;
    }
    for (key, inner) in entries(Some(value)) {
        // The fields of a schema and the values of an example are called as the vendor likes.
        if key.starts_with("x-") && place != Place::Properties {
            word(&key, inner, place).map_err(|error| format!("{}: {key}: {error}", path.trim_start_matches('.')))?;
        } else if place == Place::Properties || !matches!(key.as_str(), "example" | "examples" | "default" | "enum") {
            walk(inner, inside(place, &key), &format!("{path}.{key}"))?;
        }
    }
    Ok(())
}

fn inside(place: Place, key: &str) -> Place {
    match (place, key) {
        (Place::Document, "paths") => Place::Paths,
        (Place::Document, "components") => Place::Components,
        (Place::Paths, _) => Place::PathItem,
        (Place::PathItem | Place::Operation | Place::Components, "parameters") => Place::Parameters,
        (Place::PathItem, _) => Place::Operation,
        (Place::Parameters, _) => Place::Parameter,
        (Place::Components, "schemas") => Place::Schemas,
        (Place::Components, "securitySchemes") => Place::Schemes,
        (Place::Schemas, _) => Place::Schema,
        (Place::Schemes, _) => Place::Scheme,
        (Place::Properties, _) => Place::Field,
        (_, "properties") => Place::Properties,
        (_, "items") => Place::Items,
        _ => Place::Elsewhere,
    }
}

fn word(key: &str, value: &Value, place: Place) -> Result<(), Error> {
    let Some((_, places, holds)) = WORDS.iter().find(|(name, ..)| *name == key) else {
        let known: Vec<_> =
            WORDS.iter().filter(|(_, places, _)| places.contains(&place)).map(|(name, ..)| *name).collect();
        return Err(format!("there is no such word; here there are: {}", known.join(", ")).into());
    };
    if !places.contains(&place) {
        return Err(format!("it has no meaning here; it stands in: {places:?}").into());
    }
    let wanted = match holds {
        Holds::OneOf(words) if value.as_str().is_some_and(|text| words.contains(&text)) => return Ok(()),
        Holds::OneOf(words) => format!("one of {}", words.join(", ")),
        Holds::Text if value.as_str().is_some_and(|text| !text.is_empty()) => return Ok(()),
        Holds::Text => "text".to_owned(),
        Holds::Truth if value.is_bool() => return Ok(()),
        Holds::Truth => "true or false".to_owned(),
        Holds::Texts if value.is_sequence() && items(Some(value)).all(Value::is_string) => return Ok(()),
        Holds::Texts => "a list of texts".to_owned(),
        Holds::Notes if value.is_string() || items(Some(value)).all(Value::is_string) && value.is_sequence() => {
            return Ok(());
        }
        Holds::Notes => "text or a list of texts".to_owned(),
        Holds::Mapping if value.is_mapping() => return Ok(()),
        Holds::Mapping => "a mapping".to_owned(),
        Holds::TruthOr(word) if value.is_bool() || value.as_str() == Some(word) => return Ok(()),
        Holds::TruthOr(word) => format!("true, false or {word}"),
        Holds::Unset if value.as_i64() == Some(0) || value.is_sequence() => return Ok(()),
        Holds::Unset => "0 or a list".to_owned(),
        Holds::TextOrNull if value.is_string() || value.is_null() => return Ok(()),
        Holds::TextOrNull => "text or null".to_owned(),
    };
    let said = serde_json::to_string(value).unwrap_or_default();
    Err(format!("it is {said}, and must be {wanted}").into())
}

//! What each language calls the type of a value.

use crate::ir::Kind;

/// What a list holds.
fn inner(kind: &Kind) -> Kind {
    kind.of.as_deref().cloned().unwrap_or_default()
}

/// The record's or the enum's own type.
fn named(kind: &Kind) -> String {
    kind.name.clone().unwrap_or_default()
}

pub fn rust(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" | "key" | "text" => "String".into(),
        "texts" | "joined" => "Vec<String>".into(),
        "rows" => format!("Vec<{}>", named(kind)),
        "integer" => "i64".into(),
        "boolean" => "bool".into(),
        "decimal" => "crate::Decimal".into(),
        "instant" => "crate::Instant".into(),
        "date" => "jiff::civil::Date".into(),
        "local" => "jiff::civil::DateTime".into(),
        "object" => "serde_json::Map<String, serde_json::Value>".into(),
        "list" => format!("Vec<{}>", rust(&inner(kind))),
        _ => named(kind),
    }
}

/// The type in the core's `wire` that reads it.
pub fn rust_reader(kind: &Kind) -> String {
    let reader = match kind.is.as_str() {
        "id" if kind.unset => "Reference",
        "id" => "Id",
        "key" => "Key",
        "text" if kind.unset => "TextOrFalse",
        "text" => "Text",
        "integer" => "Integer",
        "boolean" if kind.unset => "YesNo",
        "boolean" => "Boolean",
        "decimal" => "Money",
        "instant" => "UnixSeconds",
        "date" => "Day",
        "local" => "LocalTime",
        "object" => "Object",
        "enum" => return format!("wire::Enum<{}>", named(kind)),
        "list" => return format!("wire::List<{}>", rust_reader(&inner(kind))),
        _ => return format!("wire::Record<{}>", named(kind)),
    };
    format!("wire::{reader}")
}

pub fn python(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" | "key" | "text" => "str".into(),
        "integer" => "int".into(),
        "boolean" => "bool".into(),
        "decimal" => "Decimal".into(),
        "instant" | "local" => "datetime".into(),
        // `date` is a name that fields have, and would hide the class in a stub.
        "date" => "Date".into(),
        "object" => "Mapping[str, Any]".into(),
        "list" => format!("tuple[{}, ...]", python(&inner(kind))),
        _ => named(kind),
    }
}

/// Arguments take more forms than records have.
pub fn python_argument(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" | "key" => "str | int".into(),
        "texts" | "joined" => "Sequence[str] | str".into(),
        "rows" => format!("Sequence[{}]", named(kind)),
        "local" => "datetime | Date | str".into(),
        "written" => named(kind),
        "list" => {
            let of = inner(kind);
            match (of.is.as_str(), python_argument(&of)) {
                ("enum", of) => format!("Sequence[{of} | int] | {of} | int | str"),
                ("written", of) => format!("Sequence[{of}]"),
                (_, of) => format!("Sequence[{of}] | {of}"),
            }
        }
        _ => python(kind),
    }
}

/// The record that a value is, or that lists hold in the end.
pub fn record_name(kind: &Kind) -> String {
    kind.of.as_deref().map_or_else(|| named(kind), record_name)
}

pub fn typescript(kind: &Kind) -> String {
    match kind.is.as_str() {
        // Money as the digits that came; an instant in ISO 8601 with Z, a date and a local time without.
        "id" | "key" | "text" | "decimal" | "instant" | "date" | "local" => "string".into(),
        "integer" => "number".into(),
        "boolean" => "boolean".into(),
        "object" => "Record<string, unknown>".into(),
        "list" => format!("Array<{}>", typescript(&inner(kind))),
        _ => named(kind),
    }
}

pub fn typescript_argument(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" | "key" => "string | number".into(),
        "texts" | "joined" => "ReadonlyArray<string> | string".into(),
        "rows" => format!("ReadonlyArray<{}>", named(kind)),
        "instant" | "local" => "Date | string".into(),
        "list" => {
            let of = inner(kind);
            match (of.is.as_str(), typescript_argument(&of)) {
                ("enum", of) => format!("ReadonlyArray<{of} | number> | {of} | number | string"),
                ("written", of) => format!("ReadonlyArray<{of}>"),
                (_, of) => format!("ReadonlyArray<{of}> | {of}"),
            }
        }
        _ => typescript(kind),
    }
}

/// For people: `list of lists of integers`.
pub fn in_words(kind: &Kind) -> String {
    match kind.is.as_str() {
        "list" => format!("list of {}", several(&inner(kind))),
        "enum" | "record" | "written" => format!("[`{0}`](#{1})", named(kind), named(kind).to_lowercase()),
        "decimal" => "money".into(),
        "local" => "local time".into(),
        "key" => "id".into(),
        "texts" | "joined" => "text or list of texts".into(),
        "rows" => format!("list of [`{0}`](#{1})", named(kind), named(kind).to_lowercase()),
        other => other.into(),
    }
}

fn several(kind: &Kind) -> String {
    match kind.is.as_str() {
        "list" => format!("lists of {}", several(&inner(kind))),
        "enum" | "record" | "written" | "decimal" => in_words(kind),
        _ => format!("{}s", in_words(kind)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(is: &str) -> Kind {
        Kind { is: is.into(), ..Kind::default() }
    }

    fn list(of: Kind) -> Kind {
        Kind { is: "list".into(), of: Some(Box::new(of)), ..Kind::default() }
    }

    #[test]
    fn money_is_no_float_in_any_language() {
        let money = kind("decimal");
        assert_eq!(
            (rust(&money), python(&money), typescript(&money)),
            ("crate::Decimal".into(), "Decimal".into(), "string".into())
        );
    }

    #[test]
    fn lists_are_of_whatever_they_hold() {
        let lists = list(list(Kind { name: Some("Thing".into()), ..kind("record") }));
        assert_eq!(rust(&lists), "Vec<Vec<Thing>>");
        assert_eq!(rust_reader(&lists), "wire::List<wire::List<wire::Record<Thing>>>");
        assert_eq!(in_words(&list(list(kind("integer")))), "list of lists of integers");
        assert_eq!(python(&lists), "tuple[tuple[Thing, ...], ...]");
        assert_eq!(typescript(&lists), "Array<Array<Thing>>");
        assert_eq!(python_argument(&list(kind("text"))), "Sequence[str] | str");
    }
}

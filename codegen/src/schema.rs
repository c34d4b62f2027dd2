//! Schemas of `spec/`: what a field is, where it comes from, and what of it can be checked.

use yaml_serde::Value;

use crate::Error;
use crate::ir::{Enum, EnumValue, Field, Kind, Parameter, Source};
use crate::read::Reader;
use crate::yaml::{entries, flag, items, plain, text_at, text_or_none, texts};

impl<'a> Reader<'a> {
    pub(crate) fn write_fields(&self, schema: &'a Value) -> Result<Vec<Parameter>, Error> {
        let mut all = Vec::new();
        for part in items(schema.get("allOf")) {
            let part = self.resolve(part)?;
            if part.get("oneOf").or(part.get("anyOf")).is_some() {
                return Err("allOf: say oneOf and anyOf in the schema that is sent".into());
            }
            all.append(&mut self.write_fields(part)?);
        }
        let without = text_or_none(schema, "x-without");
        for (wire, property) in entries(schema.get("properties")) {
            let (field, also) =
                self.write_field(&wire, property, without.as_ref()).map_err(|error| format!("{wire}: {error}"))?;
            all.push(field);
            all.extend(also);
        }
        // A field that another schema describes can be needed here.
        for wire in texts(schema.get("required")) {
            let mut found = false;
            for field in all.iter_mut().filter(|field| field.wire == wire) {
                if std::mem::replace(&mut found, true) {
                    return Err(format!("{wire}: x-also: with two names for it, neither can be required").into());
                }
                field.required = true;
            }
            if !found {
                return Err(format!("required: there is no field {wire:?}").into());
            }
        }
        Ok(all)
    }

    /// A field that is written, and the same by its second name if it has one.
    fn write_field(
        &self,
        wire: &str,
        property: &'a Value,
        without: Option<&String>,
    ) -> Result<(Parameter, Option<Parameter>), Error> {
        only_where_it_means_something(property, READ, "read")?;
        one_type(property)?;
        let mut kind = argument(self.kind(property, property.get("x-kind"))?)?;
        if without.is_some() {
            if ["key", "texts", "joined", "enum", "list", "object"].contains(&kind.is.as_str()) {
                return Err("x-without of its schema: it is not looked for in such a value".into());
            }
            kind.without = without.cloned();
        }
        let field = Parameter {
            name: name_of(property, wire),
            place: "body".to_owned(),
            positional: positional(property),
            kind,
            required: false,
            clear: property.get("x-clear").map(serde_json::to_string).transpose()?,
            default: property.get("x-send").or(property.get("default")).map(plain),
            send: property.get("x-send").map(serde_json::to_string).transpose()?,
            personal: flag(property, "x-personal"),
            doc: self.doc(property)?,
            wire: wire.to_owned(),
        };
        let also = text_or_none(property, "x-also").map(|name| Parameter {
            doc: format!("The same as `{}`, by the vendor's own word.", field.name),
            positional: "nowhere".to_owned(),
            name,
            ..field.clone()
        });
        if also.is_some() && field.send.is_some() {
            return Err("x-also: x-send would be sent over what is given by the other name".into());
        }
        Ok((field, also))
    }

    pub(crate) fn fields(&self, schema: &'a Value) -> Result<Vec<Field>, Error> {
        let required = texts(schema.get("required"));
        if let Some(unknown) = required
            .iter()
            .find(|name| schema.get("properties").is_none_or(|fields| fields.get(name.as_str()).is_none()))
        {
            return Err(format!("required: there is no field {unknown:?}").into());
        }
        if schema.get("x-without").is_some() {
            return Err("x-without: it is of what is written, and this is read".into());
        }
        let fields = entries(schema.get("properties")).map(|(wire, property)| {
            let read = || {
                only_where_it_means_something(property, WRITTEN, "written")?;
                let mut kind = readable(self.kind(property, property.get("x-kind"))?)?;
                if let Some(unset) = property.get("x-unset") {
                    let said: Vec<_> = items(Some(unset)).map(serde_json::to_string).collect::<Result<_, _>>()?;
                    let said: Vec<_> = said.iter().map(String::as_str).collect();
                    kind.unset = match (kind.is.as_str(), said.as_slice()) {
                        ("instant", []) if unset.as_i64() == Some(0) => false,
                        ("id" | "key", [r#""""#])
                        | ("date" | "local", [r#""""#] | [r#""""#, r#""0000-00-00 00:00:00""#]) => false,
                        ("id", ["0", r#""0""#, r#""""#]) | ("text", ["false"]) => true,
                        _ => return Err("x-unset: see docs/spec.md for what can stand here".into()),
                    };
                }
                let from =
                    texts(property.get("x-from")).iter().map(|source| source_of(source)).collect::<Result<_, _>>()?;
                let completed = flag(property, "x-completed");
                Ok(Field {
                    name: name_of(property, &wire),
                    required: completed || required.contains(&wire) && !nullable(property),
                    from,
                    alias: text_or_none(property, "x-alias"),
                    completed,
                    personal: flag(property, "x-personal"),
                    doc: self.doc(property)?,
                    wire: wire.clone(),
                    kind,
                })
            };
            read().map_err(|error: Error| format!("{wire}: {error}").into())
        });
        fields.collect()
    }

    /// A description may stand beside a `$ref` or behind it.
    fn doc(&self, property: &'a Value) -> Result<String, Error> {
        match text_at(property, "description") {
            Ok(doc) => Ok(doc),
            Err(_) => text_at(self.resolve(property)?, "description"),
        }
    }

    pub(crate) fn kind(&self, schema: &'a Value, special: Option<&Value>) -> Result<Kind, Error> {
        let kind = self.unbounded(schema, special)?;
        length(&kind, schema)?;
        Ok(kind)
    }

    fn unbounded(&self, schema: &'a Value, special: Option<&Value>) -> Result<Kind, Error> {
        if schema.get("x-list").is_some() {
            return match (special, schema.get("type").and_then(Value::as_str)) {
                (None, Some("string")) => Ok(Kind { is: "joined".into(), ..Kind::default() }),
                _ => Err("x-list: it is of a `type: string` without x-kind".into()),
            };
        }
        if let Some(special) = special.and_then(Value::as_str) {
            let text = text_or_none(schema, "type").as_deref() == Some("string");
            // What is text on the wire is written in words.
            let unset = special == "boolean";
            return Ok(Kind { is: special.to_owned(), text, unset, ..long(schema) });
        }
        if let Some(name) = reference_name(schema) {
            let behind = self.resolve(schema)?;
            let is = match text_or_none(behind, "x-model").as_deref() {
                _ if behind.get("enum").is_some() => "enum",
                Some("read") => "record",
                Some("write") => "written",
                Some("object") => return Ok(Kind { is: "object".into(), ..Kind::default() }),
                _ => return Err(format!("$ref: {name} is no model: it needs `x-model`").into()),
            };
            return Ok(Kind { is: is.to_owned(), name: Some(name), ..Kind::default() });
        }
        if schema.get("enum").is_some() {
            return Err("an enum needs a name: put it under components/schemas".into());
        }
        if schema.get("type").is_none_or(Value::is_null) {
            return Err("there is no text \"type\"".into());
        }
        let types = types_of(schema);
        let mut types: Vec<_> = types.iter().map(String::as_str).filter(|name| *name != "null").collect();
        types.sort_unstable();
        let kind = match types.as_slice() {
            ["array", "string"] => match schema.get("items").map(types_of).as_deref() {
                Some([item]) if item == "string" => "texts",
                _ => return Err("type: beside a text the list is one of texts: `items: {type: string}`".into()),
            },
            // Text, which some answers write otherwise.
            ["string"] | ["boolean" | "integer", "string"] => return Ok(Kind { is: "text".into(), ..long(schema) }),
            [_, _, ..] => return Err("type: a value is of one type, or null".into()),
            types => types.first().copied().unwrap_or("null"),
        };
        let kind = match kind {
            kind @ ("boolean" | "object" | "texts") => kind,
            "integer" => {
                let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
                return Ok(Kind {
                    is: "integer".into(),
                    minimum: bound("minimum"),
                    maximum: bound("maximum"),
                    ..Kind::default()
                });
            }
            "array" => {
                let items = schema.get("items").ok_or("an array needs items")?;
                let of = self.kind(items, items.get("x-kind")).map_err(|error| format!("items: {error}"))?;
                return Ok(Kind { is: "list".into(), of: Some(Box::new(of)), ..Kind::default() });
            }
            "number" => return Err("a number would be a binary float: give it `x-kind: decimal`".into()),
            other => return Err(format!("type {other:?} has no meaning here").into()),
        };
        Ok(Kind { is: kind.to_owned(), ..Kind::default() })
    }
}

/// The words that only a field of one sort has.
const READ: &[&str] = &["x-from", "x-alias", "x-completed", "x-unset"];
const WRITTEN: &[&str] = &["x-also", "x-send", "x-list", "x-clear", "x-positional"];

fn only_where_it_means_something(property: &Value, words: &[&str], done: &str) -> Result<(), Error> {
    match words.iter().find(|word| property.get(**word).is_some()) {
        Some(word) => Err(format!("{word}: it is of fields that are {done}").into()),
        None => Ok(()),
    }
}

/// What the core can read. The other kinds are those of arguments.
fn readable(kind: Kind) -> Result<Kind, Error> {
    match kind.is.as_str() {
        "list" => readable(kind.of.as_deref().cloned().unwrap_or_default()).map(|_| kind),
        "texts" | "written" => Err("it can be written only".into()),
        _ => Ok(kind),
    }
}

/// What an argument is, there is one way to write. `[string, array]` is sent as it is given.
pub(crate) fn one_type(schema: &Value) -> Result<(), Error> {
    let mut types = types_of(schema);
    types.retain(|name| name != "null");
    types.sort_unstable();
    match types.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] | [_] | ["array", "string"] => Ok(()),
        several => Err(format!("type: an argument is of one type, not {}", several.join(" and ")).into()),
    }
}

pub(crate) fn types_of(schema: &Value) -> Vec<String> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name.clone()],
        types => texts(types),
    }
}

/// Whether the core can hold a value to the length that is said.
fn length(kind: &Kind, schema: &Value) -> Result<(), Error> {
    let (least, most) = (schema.get("minLength"), schema.get("maxLength"));
    if least.or(most).is_none() {
        return Ok(());
    }
    if !["text", "key"].contains(&kind.is.as_str()) {
        return Err("minLength and maxLength: they are of text, and of `x-kind: key`".into());
    }
    if least.is_some_and(|least| !matches!(least.as_u64(), Some(0 | 1))) {
        return Err("minLength: only 1 is known here: whether it may be empty".into());
    }
    if most.is_some_and(|most| most.as_u64().is_none_or(|most| most == 0 || u32::try_from(most).is_err())) {
        return Err("maxLength: it must be a number of characters".into());
    }
    Ok(())
}

/// How long a text is, where that is said.
fn long(schema: &Value) -> Kind {
    let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
    Kind { minimum: bound("minLength"), maximum: bound("maxLength"), ..Kind::default() }
}

/// `created`, or `clientpath if digits`.
fn source_of(source: &str) -> Result<Source, Error> {
    let (wire, when) = match source.split_once(" if ") {
        Some((wire, when)) => (wire, Some(when.to_owned())),
        None => (source, None),
    };
    if wire.is_empty() || wire.contains(' ') {
        return Err(format!("x-from: {source:?} is neither `name` nor `name if condition`").into());
    }
    Ok(Source { wire: wire.to_owned(), when })
}

pub(crate) fn enumeration(name: &str, schema: &Value) -> Result<Enum, Error> {
    let wires = texts(schema.get("enum"));
    let names = if schema.get("x-enum-names").is_some() { texts(schema.get("x-enum-names")) } else { wires.clone() };
    if names.len() != wires.len() {
        return Err(format!("x-enum-names: {} names for {} values", names.len(), wires.len()).into());
    }
    let numeric = match text_at(schema, "type")?.as_str() {
        "integer" => true,
        "string" => false,
        other => return Err(format!("type {other:?}: an enum is of type string or integer").into()),
    };
    Ok(Enum {
        name: name.to_owned(),
        doc: text_at(schema, "description")?,
        numeric,
        closed: flag(schema, "x-closed"),
        values: names.into_iter().zip(wires).map(|(name, wire)| EnumValue { name, wire }).collect(),
    })
}

/// What the core can encode. The other kinds are those of answers.
pub(crate) fn argument(kind: Kind) -> Result<Kind, Error> {
    match kind.is.as_str() {
        "list" => argument(kind.of.as_deref().cloned().unwrap_or_default()).map(|_| kind),
        "boolean" if kind.unset => Err("x-kind: boolean can be read only: nothing is sent as yes or no".into()),
        "key" if !kind.text => Err("x-kind: key is text where it is written: `type: string`".into()),
        "id" | "key" | "text" | "texts" | "joined" | "integer" | "boolean" | "date" | "local" | "enum" | "object"
        | "written" => Ok(kind),
        other => Err(format!("{other} cannot be an argument").into()),
    }
}

pub(crate) fn positional(holder: &Value) -> String {
    match holder.get("x-positional") {
        Some(Value::Bool(true)) => "everywhere".to_owned(),
        Some(Value::String(word)) => word.clone(),
        _ => "nowhere".to_owned(),
    }
}

fn nullable(schema: &Value) -> bool {
    types_of(schema).iter().any(|name| name == "null")
}

pub(crate) fn reference_name(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.rsplit('/').next().map(str::to_owned)
}

pub(crate) fn name_of(holder: &Value, wire: &str) -> String {
    text_or_none(holder, "x-name").unwrap_or_else(|| wire.to_owned())
}

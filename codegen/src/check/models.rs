//! Records that are read: their fields have one name each in every language, and every value one place to come from.

use super::{Spellings, free, snake};
use crate::Error;
use crate::ir::{Api, Field, Kind, Model};
use crate::names::camel;

/// What every record has besides its fields, the types that Python's stub writes inside the class, and what generated
/// code calls its own variables.
const FIELDS: &[&str] =
    &["bool", "cls", "datetime", "int", "property", "py", "raw", "raw_json", "replace", "str", "to_dict", "tuple"];

/// Conditions of x-from that are not another of the vendor's names.
const CONDITIONS: [&str; 3] = ["digits", "words", "time"];

/// Kinds that are something before they are filled in.
const COMPLETED: [&str; 7] = ["id", "key", "text", "integer", "boolean", "list", "object"];

pub(super) fn model(api: &Api, model: &Model) -> Result<(), Error> {
    let mut names = Spellings::of(&model.name);
    for field in &model.fields {
        let place = format!("{}: {}", model.name, field.wire);
        snake(&place, &field.name)?;
        free(&place, &field.name, FIELDS)?;
        names.add(camel(&field.name), &format!("{} ({})", field.name, field.wire))?;
        if let Some(alias) = &field.alias {
            snake(&place, alias)?;
            free(&place, alias, FIELDS)?;
            free(&place, alias, &["new"])?;
            names.add(camel(alias), &format!("{alias} (x-alias)"))?;
        }
        if field.from.is_empty() && known(model, &field.wire) {
            return Err(format!("{place}: another field has it in x-from; say here what this one does with it").into());
        }
        read(api, model, field).map_err(|error| format!("{place}: {error}"))?;
    }
    Ok(())
}

fn read(api: &Api, model: &Model, field: &Field) -> Result<(), Error> {
    if field.name == "id" && field.required && !["id", "text"].contains(&field.kind.is.as_str()) {
        return Err("a record's id is text: give it `x-kind: id`".into());
    }
    if field.alias.is_some() && !field.required {
        return Err("x-alias: a field that can be missing has no second name".into());
    }
    if field.completed {
        completed(&field.kind)?;
    }
    if !field.from.is_empty() {
        if field.required {
            return Err("x-from: a field with it can be missing, so it is not required, nor x-completed".into());
        }
        sources(model, field).map_err(|error| format!("x-from: {error}"))?;
    }
    // Only the record of an answer is completed, not those inside it.
    let inner = field.kind.record().and_then(|name| api.models.iter().find(|model| model.name == name));
    match inner.filter(|inner| inner.completed) {
        Some(inner) => {
            Err(format!("{} has x-completed, and nothing completes a record inside a record", inner.name).into())
        }
        None => Ok(()),
    }
}

fn completed(kind: &Kind) -> Result<(), Error> {
    if COMPLETED.contains(&kind.is.as_str()) {
        return Ok(());
    }
    Err(format!("x-completed: what is {} has no value before it is filled in", kind.is).into())
}

fn sources(model: &Model, field: &Field) -> Result<(), Error> {
    if field.kind.record().is_some() || holds_money(&field.kind) {
        return Err("a record or money is looked for in one place only: its own text would be lost".into());
    }
    for (index, from) in field.from.iter().enumerate() {
        let mut before = field.from.iter().take(index).filter(|before| before.wire == from.wire);
        if before.any(|before| before.when.is_none() || before.when == from.when) {
            return Err(format!("{}: it stands there before, and would never count here", from.wire).into());
        }
        let Some(when) = &from.when else { continue };
        match (CONDITIONS.contains(&when.as_str()), known(model, when)) {
            (true, true) => return Err(format!("{when}: it is a condition and a name of the vendor's").into()),
            (false, false) => {
                let known = CONDITIONS.join(", ");
                return Err(format!("{when}: it is neither {known} nor a name in an x-from of this schema").into());
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whether one of the vendor's names is in an x-from.
fn known(model: &Model, wire: &str) -> bool {
    model.sources.iter().any(|key| key.wire == wire)
}

fn holds_money(kind: &Kind) -> bool {
    kind.is == "decimal" || kind.of.as_deref().is_some_and(holds_money)
}

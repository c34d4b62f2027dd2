//! What calls take: arguments with one name each in every language, which the core can send as it is said.

use super::{Spellings, class, free, snake};
use crate::Error;
use crate::ir::{Api, Operation, Parameter, Resource, WriteRecord};
use crate::names::{camel, rust};

/// What stands beside positional arguments.
const IDS: &[&str] = &["arguments", "call_options", "fields", "options", "rest"];

/// Types that Python writes inside the class of a record.
const TYPES: &[&str] = &["bool", "datetime", "int", "str"];

pub(super) fn calls(api: &Api, resource: &Resource) -> Result<(), Error> {
    let mut methods = Spellings::of(&resource.name);
    for operation in &resource.operations {
        let place = &operation.id;
        snake(place, &operation.name)?;
        // In an interface of TypeScript `new` is no method.
        free(place, &operation.name, &["constructor", "new"])?;
        methods.add(camel(&operation.name), &operation.name)?;
        names(operation)?;
        for parameter in &operation.parameters {
            values(api, parameter).map_err(|error| format!("{place}: {}: {error}", parameter.wire))?;
        }
        positionals(&operation.parameters).map_err(|error| format!("{place}: {error}"))?;
        paging(operation).map_err(|error| format!("{place}: {error}"))?;
        others(api, operation).map_err(|error| format!("{place}: {error}"))?;
    }
    Ok(())
}

fn names(operation: &Operation) -> Result<(), Error> {
    let place = &operation.id;
    let mut names = Spellings::of(place);
    for parameter in &operation.parameters {
        let wire = &parameter.wire;
        snake(&format!("{place}: {wire}"), &parameter.name)?;
        if parameter.positional == "everywhere" {
            free(&format!("{place}: {wire}"), &parameter.name, IDS)?;
        }
        let ours = ["extra", "local"].contains(&parameter.place.as_str());
        let origin = if ours { format!("our own {}", parameter.name) } else { format!("{} ({wire})", parameter.name) };
        names.add(camel(&parameter.name), &origin)?;
    }
    if operation.paging.is_some() {
        for name in ["strict", "prefetch"] {
            names.add(name, &format!("every listing's own `{name}`"))?;
        }
    }
    Ok(())
}

/// What goes out, or is said to go out, if nothing is given.
fn values(api: &Api, parameter: &Parameter) -> Result<(), Error> {
    let (is, name) = (parameter.kind.is.as_str(), parameter.kind.name.as_ref());
    if parameter.place == "path" && is != "id" {
        return Err("what stands in a path is an id: give it `x-kind: id`".into());
    }
    let known = name.filter(|_| is == "enum").and_then(|name| api.enums.iter().find(|known| known.name == *name));
    if parameter.send.is_some() {
        if parameter.required {
            return Err("x-send: nothing is sent instead of what has to be given".into());
        }
        if is != "text" && known.is_none_or(|known| known.numeric) {
            return Err(format!("x-send: it is text, and this is {is}").into());
        }
    }
    let (Some(known), Some(value)) = (known, &parameter.default) else { return Ok(()) };
    let word = if parameter.send.is_some() { "x-send" } else { "default" };
    // What is sent is in the vendor's words.
    let named = parameter.send.is_none() && known.values.iter().any(|known| known.name == *value);
    if named || known.values.iter().any(|known| known.wire == *value) {
        return Ok(());
    }
    Err(format!("{word}: {value:?} is no value of {}", known.name).into())
}

/// Python takes no argument that is needed behind one that is not; Rust and Node none by its place that can be left out.
fn positionals(parameters: &[Parameter]) -> Result<(), Error> {
    let mut left_out = None;
    for parameter in parameters.iter().filter(|parameter| parameter.positional != "nowhere") {
        let (wire, is) = (&parameter.wire, parameter.kind.is.as_str());
        if parameter.positional == "everywhere" {
            if !parameter.required {
                return Err(format!("{wire}: x-positional: in both languages it is required").into());
            }
            if !["id", "key", "text", "rows"].contains(&is) {
                return Err(format!("{wire}: x-positional: in both languages it is text or an id, and not {is}").into());
            }
        }
        match left_out {
            Some(before) if parameter.required => {
                return Err(format!("{wire}: x-positional: it is required, and {before} before it is not").into());
            }
            _ if !parameter.required => left_out = Some(wire),
            _ => {}
        }
    }
    Ok(())
}

fn paging(operation: &Operation) -> Result<(), Error> {
    let pages = operation.paging.as_deref() == Some("page");
    if operation.total.is_some() && !pages {
        return Err("x-total: it counts pages, and there are none without `x-pager: page`".into());
    }
    if pages && operation.total.is_none() {
        return Err("x-pager: pages are counted by x-total".into());
    }
    let number = |name: &str| operation.parameters.iter().any(|known| known.name == name && known.kind.is == "integer");
    if operation.paging.is_some() && (operation.model.is_none() || !number("offset") || !(pages || number("limit"))) {
        return Err(
            "x-pager: a listing has x-unwrap, and integers `offset` and `limit`; one of pages needs no `limit`".into(),
        );
    }
    Ok(())
}

/// What it says of other operations, and of its own request.
fn others(api: &Api, operation: &Operation) -> Result<(), Error> {
    let known = |id: &str| api.resources.iter().flat_map(|resource| &resource.operations).find(|known| known.id == id);
    if let Some(merge) = operation.merge.as_deref().filter(|id| known(id).is_none()) {
        return Err(format!("x-merge: there is no operation {merge:?}").into());
    }
    if let Some(drops) = operation.drops.iter().find(|id| known(id).is_none()) {
        return Err(format!("x-drops: there is no operation {drops:?}").into());
    }
    if operation.get && operation.method != "POST" {
        return Err(format!("x-get: it is of an operation described as POST, not {}", operation.method).into());
    }
    let rows = operation.parameters.iter().find(|parameter| parameter.kind.is == "rows");
    let row = rows.and_then(|rows| api.records.iter().find(|record| Some(record.name.as_str()) == rows.kind.written()));
    let (Some(row), Some(one)) = (row, operation.outcome.as_deref().and_then(known)) else { return Ok(()) };
    // Each row is sent as that operation's body.
    let taken = |name: &str| one.parameters.iter().any(|parameter| parameter.name == name);
    let given = |name: &str| row.fields.iter().any(|field| field.name == name);
    if let Some(field) = row.fields.iter().find(|field| !taken(&field.name)) {
        return Err(format!("x-outcome: {} does not take {}, which a {} has", one.id, field.name, row.name).into());
    }
    // What steers a call is nothing of a row.
    let mut sent = one.parameters.iter().filter(|parameter| parameter.place != "local");
    if let Some(missing) = sent.find(|parameter| !given(&parameter.name)) {
        return Err(format!("x-outcome: {} takes {}, which a {} has not", one.id, missing.name, row.name).into());
    }
    Ok(())
}

/// A record inside an argument, or a row.
pub(super) fn record(api: &Api, record: &WriteRecord) -> Result<(), Error> {
    let mut names = Spellings::of(&record.name);
    let mut variables = Spellings::of(&record.name);
    class("components.schemas", &record.name)?;
    for field in &record.fields {
        let place = format!("{}: {}", record.name, field.wire);
        snake(&place, &field.name)?;
        free(&place, &field.name, TYPES)?;
        let ours = field.place == "extra";
        let origin = if ours { "our own extra".to_owned() } else { format!("{} ({})", field.name, field.wire) };
        names.add(camel(&field.name), &origin)?;
        variables.add(rust(&field.name), &origin)?;
        values(api, field).map_err(|error| format!("{place}: {error}"))?;
        if record.inside {
            inside(record, field).map_err(|error| format!("{place}: {error}"))?;
        }
    }
    if record.inside && holds(api, record, &record.name, &mut Vec::new()) {
        return Err(format!("{}: it stands inside itself", record.name).into());
    }
    Ok(())
}

/// What only the body of a request can do.
fn inside(record: &WriteRecord, field: &Parameter) -> Result<(), Error> {
    if field.send.is_some() {
        return Err("x-send: inside an argument nothing is sent that is not given".into());
    }
    if !field.wire.is_empty() && record.fields.iter().filter(|known| known.wire == field.wire).count() > 1 {
        return Err("x-also: inside an argument nothing tells its two names apart".into());
    }
    Ok(())
}

/// Whether a record of this name stands somewhere in it.
fn holds<'a>(api: &'a Api, record: &'a WriteRecord, name: &str, seen: &mut Vec<&'a str>) -> bool {
    record.fields.iter().filter_map(|field| field.kind.written()).any(|inner| {
        if inner == name || seen.contains(&inner) {
            return inner == name;
        }
        seen.push(inner);
        api.records.iter().find(|known| known.name == inner).is_some_and(|inner| holds(api, inner, name, seen))
    })
}

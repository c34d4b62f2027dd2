//! Creates whose answer can be lost: what a caller can have done then, as an argument of the call.

use yaml_serde::Value;

use crate::Error;
use crate::ir::{Enum, EnumValue, Kind, Parameter, Resource};
use crate::operation::made;
use crate::yaml::{text_at, text_or_none};

/// The argument's name, in every API.
const NAME: &str = "on_unknown";

/// The argument of an operation that has the word; its text says how the record is looked for.
pub(crate) fn argument(document: &Value, operation: &Value) -> Result<Option<Parameter>, Error> {
    let Some(how) = text_or_none(operation, "x-reconcile") else { return Ok(None) };
    if text_at(operation, "x-retry")? != "unsafe" {
        return Err("x-reconcile: what can be sent again needs no looking for".into());
    }
    let doc = format!(
        "What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the record \
         first. {how}"
    );
    let kind = Kind { is: "enum".into(), name: Some(choice_of(document)?), ..Kind::default() };
    Ok(Some(Parameter { kind, default: Some("raise".into()), ..made(NAME, "local", &doc) }))
}

/// What the argument can be, if any operation has it.
pub(crate) fn choice(document: &Value, resources: &[Resource]) -> Result<Option<Enum>, Error> {
    let mut parameters =
        resources.iter().flat_map(|resource| &resource.operations).flat_map(|operation| &operation.parameters);
    if !parameters.any(|parameter| parameter.place == "local" && parameter.name == NAME) {
        return Ok(None);
    }
    let value = |name: &str| EnumValue { name: name.to_owned(), wire: name.to_owned() };
    Ok(Some(Enum {
        name: choice_of(document)?,
        doc: "What becomes of a create whose answer is lost.".to_owned(),
        numeric: false,
        closed: true,
        values: ["raise", "reconcile"].map(value).into(),
    }))
}

/// One for each API: names of types are unique in all of them together.
fn choice_of(document: &Value) -> Result<String, Error> {
    let about = document.get("x-crm").ok_or("x-crm is missing")?;
    Ok(format!("{}OnUnknown", text_at(about, "class")?))
}

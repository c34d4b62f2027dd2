//! Where a field of a record of the common interface came from.

use crmkit::crm::{Explanation, Rule};
use napi_derive::napi;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{camel, refusal};

#[derive(Serialize)]
struct Explained<'a> {
    rule: &'a Rule,
    values: &'a Map<String, Value>,
}

/// How a field of a record of this model was read, as JSON with JavaScript's names. `raw` is the record's own text.
#[napi(catch_unwind)]
pub(crate) fn explain(crm: String, model: String, raw: String, field: String) -> napi::Result<String> {
    let explanation = crmkit::crm::explain(&crm, &model, &raw.into(), &field);
    let Explanation { rule, values, .. } = explanation.map_err(|error| refusal::thrown(refusal::text(&error)))?;
    Ok(camel::to_text(&Explained { rule: &rule, values: &values }).unwrap_or_default())
}

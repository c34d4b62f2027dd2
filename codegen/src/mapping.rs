//! The mapping of `spec/crm.yaml`: where each field of a common model comes from in a CRM's record, and where it goes to.
//! The fields that it names are looked up in the CRM's own description, so that a name that is not there is found here.

use serde::Serialize;
use yaml_serde::Value;

use crate::Error;
use crate::ir::{Api, Field, Kind, Model, Parameter};
use crate::yaml::{entries, flag, items, only, text_at, text_or_none, texts};

/// One model in one CRM.
#[derive(Debug, Serialize)]
pub struct Mapping {
    pub crm: String,
    pub model: String,
    /// The CRM's own model.
    pub record: String,
    /// Whether the CRM has no such records by themselves: their reading is written by hand.
    pub emulated: bool,
    pub rules: Vec<Rule>,
}

/// One field.
#[derive(Debug, Serialize)]
pub struct Rule {
    pub field: String,
    pub from: Vec<Source>,
    /// The function that reads it; of the reading's context if it begins with `context.`.
    pub by: String,
    /// Why there is nothing to read.
    pub none: Option<String>,
    pub read_loss: Option<String>,
    /// The CRM's arguments that it is written to, and their names on the wire.
    pub to: Vec<Target>,
    pub made_by: Option<String>,
    /// Whether the value goes into the argument as it is.
    pub copied: bool,
    pub write_loss: Option<String>,
    /// Why it is not written, and what can be done instead.
    pub refused: Option<String>,
    /// What the field is where there is nothing to read: Rust.
    pub nothing: String,
}

/// A field of the CRM's record.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Our name: `bankinfo.cast_inn`.
    pub name: String,
    /// Where it is on the wire: `bankinfo.castInn`.
    pub wire: String,
    /// How Rust hands it to a function.
    pub rust: String,
}

#[derive(Debug, Serialize)]
pub struct Target {
    pub name: String,
    pub wire: String,
}

/// What a reading knows besides the record.
const FROM_CONTEXT: [&str; 3] = ["crm", "customer_id", "raw"];

pub fn mappings(list: Option<&Value>, models: &[Model], apis: &[Api]) -> Result<Vec<Mapping>, Error> {
    let read = items(list).map(|said| {
        let name = |key: &str| text_or_none(said, key).unwrap_or_default();
        mapping(said, models, apis)
            .map_err(|error| format!("mapping: {} {}: {error}", name("crm"), name("model")).into())
    });
    read.collect()
}

fn mapping(said: &Value, models: &[Model], apis: &[Api]) -> Result<Mapping, Error> {
    only(said, &["crm", "model", "record", "emulated", "fields"])?;
    let (crm, model, record) = (text_at(said, "crm")?, text_at(said, "model")?, text_at(said, "record")?);
    let api = apis.iter().find(|api| api.name == crm).ok_or_else(|| format!("there is no CRM {crm:?}"))?;
    let find = |models: &'_ [Model], name: &str| models.iter().position(|known| known.name == name);
    let ours = find(models, &model).and_then(|place| models.get(place)).ok_or("there is no such model")?;
    let theirs = find(&api.models, &record).and_then(|place| api.models.get(place));
    let theirs = theirs.ok_or_else(|| format!("there is no record {record:?}"))?;
    let fields = said.get("fields");
    if let Some((stray, _)) = entries(fields).find(|(name, _)| !ours.fields.iter().any(|field| field.name == *name)) {
        return Err(format!("there is no field {stray:?}").into());
    }
    let emulated = flag(said, "emulated");
    let rules = ours.fields.iter().filter(|field| !FROM_CONTEXT.contains(&field.name.as_str())).map(|field| {
        let said = fields.and_then(|fields| fields.get(&field.name)).ok_or("there is no rule for it");
        said.map_err(Error::from)
            .and_then(|said| rule(field, said, theirs, api))
            .map_err(|error| format!("{}: {error}", field.name).into())
    });
    Ok(Mapping { rules: rules.collect::<Result<_, Error>>()?, crm, model, record, emulated })
}

fn rule(field: &Field, said: &Value, record: &Model, api: &Api) -> Result<Rule, Error> {
    only(said, &["from", "by", "none", "read_loss", "to", "made_by", "write_loss", "refused"])?;
    let from = one_or_several(said.get("from"));
    let from = from.iter().map(|name| source(name, record, api)).collect::<Result<Vec<_>, Error>>()?;
    let none = text_or_none(said, "none");
    let by = text_or_none(said, "by");
    if from.is_empty() && none.is_none() {
        return Err("it has neither `from` nor `none`".into());
    }
    let to = one_or_several(said.get("to")).iter().map(|name| target(name, api)).collect::<Result<Vec<_>, Error>>()?;
    let made_by = text_or_none(said, "made_by");
    let refused = text_or_none(said, "refused");
    if !to.is_empty() && refused.is_some() {
        return Err("it has both `to` and `refused`".into());
    }
    Ok(Rule {
        field: field.name.clone(),
        by: by.unwrap_or_else(|| if from.is_empty() { String::new() } else { usual(field).to_owned() }),
        copied: to.len() == 1 && made_by.is_none(),
        read_loss: text_or_none(said, "read_loss"),
        write_loss: text_or_none(said, "write_loss"),
        nothing: if field.required { "Vec::new()" } else { "None" }.to_owned(),
        from,
        none,
        to,
        made_by,
        refused,
    })
}

fn one_or_several(said: Option<&Value>) -> Vec<String> {
    match said {
        Some(Value::Sequence(_)) => texts(said),
        Some(one) => vec![crate::yaml::plain(one)],
        None => Vec::new(),
    }
}

/// The function that reads a field of this kind if nothing else is said.
fn usual(field: &Field) -> &'static str {
    match field.kind.is.as_str() {
        "id" | "key" | "text" if field.required => "id",
        "id" | "key" | "text" => "text",
        _ => "copy",
    }
}

fn source(name: &str, record: &Model, api: &Api) -> Result<Source, Error> {
    let field = |model: &Model, name: &str| {
        let at = model.fields.iter().position(|field| field.name == name);
        at.ok_or_else(|| Error::from(format!("{} has no field {name:?}", model.name)))
    };
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    let outer = record.fields.get(field(record, first)?).ok_or("no field")?;
    let Some(rest) = rest else {
        let place = format!("record.{}", crate::names::rust(first));
        return Ok(Source {
            name: name.to_owned(),
            wire: outer.wire.clone(),
            rust: handed(&place, &outer.kind, outer.required),
        });
    };
    let inner_model = api.models.iter().find(|model| Some(&model.name) == outer.kind.name.as_ref());
    let inner_model = inner_model.ok_or_else(|| format!("{first} is no record"))?;
    let inner = inner_model.fields.get(field(inner_model, rest)?).ok_or("no field")?;
    let handed = handed(&format!("inner.{}", crate::names::rust(rest)), &inner.kind, inner.required);
    Ok(Source {
        name: name.to_owned(),
        wire: format!("{}.{}", outer.wire, inner.wire),
        rust: format!("record.{}.as_ref().and_then(|inner| {handed})", crate::names::rust(first)),
    })
}

/// How a field is handed to a function: text as `Option<&str>`, a list as a slice, an enum as `Option<&E>`, else a copy.
fn handed(place: &str, kind: &Kind, required: bool) -> String {
    match (kind.is.as_str(), required) {
        ("id" | "key" | "text", true) => format!("Some({place}.as_str())"),
        ("id" | "key" | "text", false) => format!("{place}.as_deref()"),
        ("list", true) => format!("{place}.as_slice()"),
        ("list", false) => format!("{place}.as_deref().unwrap_or_default()"),
        ("enum" | "record" | "object" | "decimal", true) => format!("Some(&{place})"),
        ("enum" | "record" | "object" | "decimal", false) => format!("{place}.as_ref()"),
        (_, true) => format!("Some({place})"),
        (_, false) => place.to_owned(),
    }
}

/// An argument of a write, wherever in the CRM's writes it is.
fn target(name: &str, api: &Api) -> Result<Target, Error> {
    let writes = api.resources.iter().flat_map(|resource| &resource.operations).filter(|call| call.retry != "safe");
    let arguments =
        writes.flat_map(|call| &call.parameters).chain(api.records.iter().flat_map(|record| &record.fields));
    let last = name.rsplit('.').next().unwrap_or(name);
    let find = |name: &str| -> Option<&Parameter> {
        arguments.clone().find(|argument| argument.name == name && argument.place == "body")
    };
    let found = find(last).ok_or_else(|| format!("no write of {} has an argument {last:?}", api.name))?;
    let outer = name.split_once('.').and_then(|(outer, _)| find(outer)).map(|outer| format!("{}.", outer.wire));
    Ok(Target { name: name.to_owned(), wire: format!("{}{}", outer.unwrap_or_default(), found.wire) })
}

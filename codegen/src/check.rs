//! What an output could not honour: two names that become one in some language, names that something else has already,
//! and words that say what the core cannot do. An error names the place.

mod arguments;
mod models;

use std::collections::HashMap;

use serde_json::Value;

use crate::Error;
use crate::ir::{Api, EnumValue, ErrorClass, Setting};
use crate::names::{camel, is_class, is_snake, pascal, shouting, variant};

/// Types that generated code uses or stands beside, in any language.
const TYPES: &[&str] = &[
    "Any",
    "Arguments",
    "Array",
    "Asked",
    "AsyncClient",
    "AsyncCrm",
    "AsyncPager",
    "AsyncResource",
    "Bool",
    "Call",
    "CallOptions",
    "Client",
    "ClientOptions",
    "Clients",
    "ClientsOptions",
    "Crm",
    "CrmName",
    "Date",
    "Decimal",
    "Deserialize",
    "Enumeration",
    "Err",
    "Error",
    "Exception",
    "False",
    "Future",
    "Given",
    "Into",
    "Kind",
    "ListOptions",
    "Listing",
    "Literal",
    "Mapping",
    "Model",
    "ModelName",
    "None",
    "NotGiven",
    "NotRequired",
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Options",
    "Outcome",
    "Outcomes",
    "Page",
    "Pager",
    "Pages",
    "Parameter",
    "PathLike",
    "Place",
    "Port",
    "Promise",
    "QueryValue",
    "Raw",
    "RawRecord",
    "ReadonlyArray",
    "Record",
    "Report",
    "Resource",
    "Response",
    "Result",
    "Retry",
    "Sandbox",
    "SandboxRequest",
    "Self",
    "Sequence",
    "Serialize",
    "Some",
    "String",
    "Token",
    "True",
    "TypedDict",
    "Union",
    "Vec",
    "WithResponse",
];

/// What every client has besides its resources.
const RESOURCES: &[&str] =
    &["client", "close", "constructor", "from_env", "new", "request", "responses", "with_options"];

/// What the list of operations has besides them.
const STATICS: [&str; 2] = ["KEPT", "OPERATIONS"];

/// One API by itself.
pub fn api(api: &Api) -> Result<(), Error> {
    snake("x-crm", &api.name)?;
    class("x-crm", &api.class)?;
    let mut types = Spellings::of("components.schemas, tags and operations as types");
    types.add(&api.class, &api.class)?;
    types.add(format!("Async{}", api.class), &api.class)?;
    for (name, values) in api.enums.iter().map(|known| (&known.name, &known.values)) {
        class("components.schemas", name)?;
        types.add(name, name)?;
        enumeration(name, values)?;
    }
    for model in &api.models {
        class("components.schemas", &model.name)?;
        types.add(&model.name, &model.name)?;
        if !model.sources.is_empty() {
            // What it is read into before its fields are chosen.
            types.add(format!("{}Read", model.name), &format!("{} as it comes", model.name))?;
        }
        models::model(api, model)?;
    }
    let mut statics = Spellings::of("operations and records inside arguments");
    for name in STATICS {
        statics.add(name, "the list of operations")?;
    }
    for record in &api.records {
        types.add(&record.name, &record.name)?;
        if record.inside {
            statics.add(shouting(&record.name), &record.name)?;
        }
        arguments::record(api, record)?;
    }
    for setting in &api.settings {
        self::setting(setting).map_err(|error| format!("x-crm: settings: {}: {error}", setting.name))?;
    }
    let mut members = Spellings::of("tags");
    for resource in &api.resources {
        let place = format!("tag {}", resource.name);
        snake(&place, &resource.name)?;
        free(&place, &resource.name, RESOURCES)?;
        free(&place, &pascal(&resource.name), TYPES)?;
        members.add(camel(&resource.name), &resource.name)?;
        types.add(pascal(&resource.name), &resource.name)?;
        for prefix in ["", "Async"] {
            types.add(format!("{prefix}{}{}", api.class, pascal(&resource.name)), &resource.name)?;
        }
        for operation in &resource.operations {
            statics.add(shouting(&operation.id), &operation.id)?;
            types.add(pascal(&operation.id), &operation.id)?;
            types.add(format!("{}{}", api.class, pascal(&operation.id)), &operation.id)?;
        }
        arguments::calls(api, resource)?;
    }
    Ok(())
}

/// All of them together: Python has their models in one module, Node has everything in one.
pub fn together(apis: &[Api], errors: &[ErrorClass]) -> Result<(), Error> {
    let mut types = Spellings::of("all of spec/");
    for error in errors {
        class("errors.yaml", &error.name)?;
        types.add(&error.name, &format!("spec/errors.yaml's {}", error.name))?;
    }
    for api in apis {
        let enums = api.enums.iter().map(|known| &known.name);
        let records = api.records.iter().map(|record| &record.name);
        for name in api.models.iter().map(|model| &model.name).chain(enums).chain(records).chain([&api.class]) {
            types.add(name, &format!("spec/{}.yaml's {name}", api.name))?;
        }
    }
    Ok(())
}

fn enumeration(name: &str, values: &[EnumValue]) -> Result<(), Error> {
    let mut variants = Spellings::of(name);
    for value in values {
        let quoted = |text: &str| text.contains(['"', '\'', '\\', '`']) || text.contains(char::is_control);
        if value.name.is_empty() || quoted(&value.name) || quoted(&value.wire) {
            return Err(format!(
                "{name}: {:?}: give it a name without quotes and backslashes by x-enum-names",
                value.name
            )
            .into());
        }
        variants.add(variant(&value.name), &value.name)?;
    }
    Ok(())
}

/// A setting is an argument of each language's constructor, with its default written there.
fn setting(setting: &Setting) -> Result<(), Error> {
    let default = setting.default.as_deref().map(serde_json::from_str).transpose()?;
    let fits = match (setting.kind.as_str(), default) {
        ("token", default) => default.is_none(),
        ("text", Some(Value::String(_))) | ("number", Some(Value::Number(_))) => !setting.required,
        ("text" | "number", None) => setting.required,
        ("text" | "number", Some(_)) => false,
        (other, _) => return Err(format!("kind: {other:?} is none of text, number and token").into()),
    };
    if fits { Ok(()) } else { Err(format!("a {} is required, or has a default that is one", setting.kind).into()) }
}

fn snake(place: &str, name: &str) -> Result<(), Error> {
    if is_snake(name) {
        return Ok(());
    }
    Err(format!("{place}: {name:?} is no name such as last_name; give it one by x-name").into())
}

fn class(place: &str, name: &str) -> Result<(), Error> {
    if !is_class(name) {
        return Err(format!("{place}: {name:?} is no name such as GuardantCustomer").into());
    }
    free(place, name, TYPES)
}

fn free(place: &str, name: &str, taken: &[&str]) -> Result<(), Error> {
    if taken.contains(&name) {
        return Err(format!("{place}: the name {name:?} is taken by generated code; choose another").into());
    }
    Ok(())
}

/// Names as some language spells them, each from one name only.
struct Spellings<'a> {
    place: &'a str,
    origins: HashMap<String, String>,
}

impl<'a> Spellings<'a> {
    fn of(place: &'a str) -> Self {
        Self { place, origins: HashMap::new() }
    }

    fn add(&mut self, spelling: impl Into<String>, origin: &str) -> Result<(), Error> {
        let spelling = spelling.into();
        match self.origins.insert(spelling.clone(), origin.to_owned()) {
            Some(first) => Err(format!("{}: {first} and {origin} would both be {spelling}", self.place).into()),
            None => Ok(()),
        }
    }
}

//! Names that an output could not honour: two that become one in some language, and those that something else has
//! already. An error names both.

use std::collections::HashMap;

use crate::Error;
use crate::ir::{Api, EnumValue, ErrorClass, Operation, Resource};
use crate::names::{camel, is_class, is_snake, pascal, shouting, variant};

/// Types that generated code uses or stands beside, in any language.
const TYPES: &[&str] = &[
    "Any",
    "Arguments",
    "Array",
    "AsyncClient",
    "AsyncPager",
    "AsyncResource",
    "Bool",
    "CallOptions",
    "Client",
    "ClientOptions",
    "Clients",
    "ClientsOptions",
    "Crm",
    "CrmName",
    "Date",
    "Decimal",
    "Err",
    "Error",
    "Exception",
    "False",
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
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Options",
    "Page",
    "Pager",
    "Pages",
    "Parameter",
    "Place",
    "Promise",
    "Raw",
    "RawRecord",
    "ReadonlyArray",
    "Record",
    "Report",
    "Resource",
    "Result",
    "Retry",
    "Sandbox",
    "Self",
    "Sequence",
    "Some",
    "String",
    "True",
    "Union",
    "Vec",
];

/// What every record has besides its fields, and the types that Python's stub writes inside the class.
const FIELDS: &[&str] =
    &["bool", "datetime", "int", "property", "raw", "raw_json", "replace", "str", "to_dict", "tuple"];

/// What every client has besides its resources.
const RESOURCES: &[&str] =
    &["client", "close", "constructor", "from_env", "new", "request", "responses", "with_options"];

/// What stands beside positional arguments.
const IDS: &[&str] = &["arguments", "call_options", "fields", "options", "rest"];

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
        let mut names = Spellings::of(&model.name);
        for field in &model.fields {
            let place = format!("{}: {}", model.name, field.wire);
            snake(&place, &field.name)?;
            free(&place, &field.name, FIELDS)?;
            names.add(camel(&field.name), &format!("{} ({})", field.name, field.wire))?;
            if let Some(alias) = &field.alias {
                snake(&place, alias)?;
                free(&place, alias, FIELDS)?;
                names.add(camel(alias), &format!("{alias} (x-alias)"))?;
            }
            if field.from.is_empty() && model.sources.contains(&field.wire) {
                return Err(
                    format!("{place}: another field has it in x-from; say here what this one does with it").into()
                );
            }
            if !field.from.is_empty() && field.required {
                return Err(format!("{place}: a field with x-from can be missing").into());
            }
            if field.name == "id" && field.required && !["id", "text"].contains(&field.kind.is.as_str()) {
                return Err(format!("{place}: a record's id is text: give it `x-kind: id`").into());
            }
        }
    }
    let mut members = Spellings::of("tags");
    let mut operations = Spellings::of("operations");
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
            operations.add(shouting(&operation.id), &operation.id)?;
            types.add(pascal(&operation.id), &operation.id)?;
            types.add(format!("{}{}", api.class, pascal(&operation.id)), &operation.id)?;
        }
        calls(api, resource)?;
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
        for name in api.models.iter().map(|model| &model.name).chain(enums).chain([&api.class]) {
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

fn calls(api: &Api, resource: &Resource) -> Result<(), Error> {
    let mut methods = Spellings::of(&resource.name);
    for operation in &resource.operations {
        let place = &operation.id;
        snake(place, &operation.name)?;
        free(place, &operation.name, &["constructor"])?;
        methods.add(camel(&operation.name), &operation.name)?;
        arguments(operation)?;
        let known =
            |id: &str| api.resources.iter().flat_map(|resource| &resource.operations).any(|known| known.id == id);
        if let Some(merge) = operation.merge.as_deref().filter(|id| !known(id)) {
            return Err(format!("{place}: x-merge: there is no operation {merge:?}").into());
        }
    }
    Ok(())
}

fn arguments(operation: &Operation) -> Result<(), Error> {
    let place = &operation.id;
    let mut names = Spellings::of(place);
    for parameter in &operation.parameters {
        let wire = &parameter.wire;
        snake(&format!("{place}: {wire}"), &parameter.name)?;
        if parameter.place == "path" {
            free(&format!("{place}: {wire}"), &parameter.name, IDS)?;
        }
        let ours = ["extra", "local"].contains(&parameter.place.as_str());
        let origin = if ours { format!("our own {}", parameter.name) } else { format!("{} ({wire})", parameter.name) };
        names.add(camel(&parameter.name), &origin)?;
    }
    if operation.paging.is_some() {
        names.add("strict", "every listing's own `strict`")?;
        let number =
            |name: &str| operation.parameters.iter().any(|known| known.name == name && known.kind.is == "integer");
        let pages = operation.paging.as_deref() == Some("page");
        if operation.model.is_none() || !number("offset") || !(pages || number("limit")) {
            return Err(format!("{place}: x-pager: a listing has x-unwrap, and integers `offset` and `limit`").into());
        }
        if pages && operation.total.is_none() {
            return Err(format!("{place}: x-pager: pages are counted by x-total").into());
        }
    }
    Ok(())
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

//! From `spec/*.yaml` to the intermediate model. Whatever the outputs could not honour is an error here, with its place.
//!
//! The YAML is read as it stands, in its own order, because fields are shown in the order in which `spec/` gives them;
//! OpenAPI libraries for Rust keep schemas in alphabetical maps.

use yaml_serde::Value;

use crate::Error;
use crate::ir::{Api, Attribute, Enum, EnumValue, ErrorClass, Field, Kind, Model, Operation, Parameter, Resource};
use crate::names::{camel, error_code};

/// An OpenAPI document as one API.
pub fn api(text: &str) -> Result<Api, Error> {
    let document: Value = yaml_serde::from_str(text)?;
    Reader { document: &document }.api()
}

/// `spec/errors.yaml`, parents before children.
pub fn errors(text: &str) -> Result<Vec<ErrorClass>, Error> {
    let document: Value = yaml_serde::from_str(text)?;
    let classes = document.get("errors").and_then(Value::as_sequence).ok_or("errors.yaml has no `errors`")?;
    let mut read: Vec<ErrorClass> = Vec::new();
    for class in classes {
        let name = text_at(class, "name")?;
        let parent = class.get("parent").and_then(Value::as_str).map(str::to_owned);
        if let Some(parent) = &parent
            && !read.iter().any(|known| known.name == *parent)
        {
            return Err(format!("{name}: its parent {parent} does not stand before it").into());
        }
        let attributes = entries(class.get("attributes")).map(|(name, attribute)| {
            Ok(Attribute {
                javascript: attribute.get("javascript").and_then(Value::as_str).map_or_else(|| camel(&name), str::to_owned),
                kind: text_at(attribute, "type")?,
                always: flag(attribute, "always"),
                doc: text_at(attribute, "doc")?,
                name,
            })
        });
        read.push(ErrorClass {
            code: error_code(&name),
            doc: text_at(class, "doc")?,
            attributes: attributes.collect::<Result<_, Error>>()?,
            python: texts(class.get("python")),
            name,
            parent,
        });
    }
    Ok(read)
}

struct Reader<'a> {
    document: &'a Value,
}

const METHODS: [&str; 4] = ["get", "post", "put", "delete"];

impl<'a> Reader<'a> {
    fn api(&self) -> Result<Api, Error> {
        let about = self.document.get("x-crm").ok_or("x-crm is missing")?;
        let info = self.document.get("info").ok_or("info is missing")?;
        let mut resources: Vec<Resource> = Vec::new();
        for tag in self.document.get("tags").and_then(Value::as_sequence).into_iter().flatten() {
            resources.push(Resource { name: text_at(tag, "name")?, doc: text_at(tag, "description")?, operations: Vec::new() });
        }
        for (path, item) in entries(self.document.get("paths")) {
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                let read = self.operation(&path, method, item, operation).map_err(|error| format!("{method} {path}: {error}"))?;
                let resource = read.id.split('.').next().unwrap_or_default();
                let resource = resources.iter_mut().find(|known| known.name == resource);
                resource.ok_or_else(|| format!("{}: there is no such tag", read.id))?.operations.push(read);
            }
        }
        let mut models = Vec::new();
        let mut enums = Vec::new();
        for (name, schema) in entries(self.document.get("components").and_then(|components| components.get("schemas"))) {
            if schema.get("enum").is_some() {
                enums.push(enumeration(&name, schema)?);
            } else if schema.get("x-model").and_then(Value::as_str) == Some("read") {
                let fields = self.fields(schema).map_err(|error| format!("{name}: {error}"))?;
                models.push(Model { doc: text_at(schema, "description")?, name, fields });
            }
        }
        Ok(Api {
            name: text_at(about, "name")?,
            class: text_at(about, "class")?,
            title: text_at(about, "title")?,
            doc: text_at(info, "description")?,
            base_url: self.document.get("servers").and_then(|servers| servers.get(0)).map(|server| text_at(server, "url")).transpose()?,
            resources,
            models,
            enums,
        })
    }

    fn operation(&self, path: &str, method: &str, item: &'a Value, operation: &'a Value) -> Result<Operation, Error> {
        let id = text_at(operation, "operationId")?;
        let retry = text_at(operation, "x-retry")?;
        if !["safe", "idempotent", "unsafe"].contains(&retry.as_str()) {
            return Err(format!("x-retry is {retry:?}").into());
        }
        let merge = operation.get("x-merge").and_then(Value::as_str).map(str::to_owned);
        let mut parameters = Vec::new();
        for level in [item, operation] {
            for parameter in level.get("parameters").and_then(Value::as_sequence).into_iter().flatten() {
                parameters.push(self.parameter(self.resolve(parameter)?)?);
            }
        }
        if let Some(body) = operation.get("requestBody").and_then(json_schema) {
            for field in self.write_fields(self.resolve(body)?)? {
                parameters.push(field);
            }
            parameters.push(Parameter {
                kind: Kind { is: "object".into(), ..Kind::default() },
                ..made("extra", "extra", "Fields that this library does not know, under the vendor's names. They are sent as they are.")
            });
        }
        if merge.is_some() {
            parameters.push(Parameter {
                kind: Kind { is: "boolean".into(), ..Kind::default() },
                default: Some("false".into()),
                ..made("replace", "local", "Send just the given fields, without reading the record first.")
            });
        }
        let unwrap = operation.get("x-unwrap").and_then(Value::as_str).map(str::to_owned);
        let model = unwrap.as_deref().map(|key| self.answer(operation, key)).transpose()?;
        Ok(Operation {
            name: id.split('.').nth(1).ok_or("operationId must be resource.method")?.to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text_at(operation, "summary")?,
            doc: text_at(operation, "description")?,
            paging: operation.get("x-pager").and_then(Value::as_str).map(str::to_owned),
            id,
            retry,
            unwrap,
            merge,
            model,
            parameters,
        })
    }

    /// The model under a key of the answer.
    fn answer(&self, operation: &'a Value, key: &str) -> Result<String, Error> {
        let schema = operation.get("responses").and_then(|responses| responses.get("200")).and_then(json_schema);
        let schema = self.resolve(schema.ok_or("there is no answer 200 with a schema")?)?;
        let inside = schema.get("properties").and_then(|properties| properties.get(key));
        let inside = inside.ok_or_else(|| format!("the answer has no {key:?}"))?;
        let record = inside.get("items").unwrap_or(inside);
        reference_name(record).ok_or_else(|| format!("{key:?} is no $ref to a model").into())
    }

    fn parameter(&self, parameter: &'a Value) -> Result<Parameter, Error> {
        let wire = text_at(parameter, "name")?;
        let schema = parameter.get("schema").ok_or_else(|| format!("{wire}: there is no schema"))?;
        let kind = self.kind(schema, parameter.get("x-kind")).map_err(|error| format!("{wire}: {error}"))?;
        Ok(Parameter {
            name: name_of(parameter, &wire),
            place: text_at(parameter, "in")?,
            kind,
            required: flag(parameter, "required"),
            clear: None,
            default: schema.get("default").map(plain),
            personal: flag(parameter, "x-personal"),
            doc: text_at(parameter, "description")?,
            wire,
        })
    }

    fn write_fields(&self, schema: &'a Value) -> Result<Vec<Parameter>, Error> {
        let required = texts(schema.get("required"));
        let fields = entries(schema.get("properties")).map(|(wire, property)| {
            let kind = self.kind(property, property.get("x-kind")).map_err(|error| format!("{wire}: {error}"))?;
            Ok(Parameter {
                name: name_of(property, &wire),
                place: "body".to_owned(),
                kind,
                required: required.contains(&wire),
                clear: property.get("x-clear").map(plain),
                default: None,
                personal: flag(property, "x-personal"),
                doc: self.doc(property)?,
                wire,
            })
        });
        fields.collect()
    }

    fn fields(&self, schema: &'a Value) -> Result<Vec<Field>, Error> {
        let required = texts(schema.get("required"));
        let fields = entries(schema.get("properties")).map(|(wire, property)| {
            let kind = self.kind(property, property.get("x-kind")).map_err(|error| format!("{wire}: {error}"))?;
            Ok(Field {
                name: name_of(property, &wire),
                kind,
                required: required.contains(&wire),
                personal: flag(property, "x-personal"),
                doc: self.doc(property)?,
                wire,
            })
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

    fn kind(&self, schema: &'a Value, special: Option<&Value>) -> Result<Kind, Error> {
        if let Some(special) = special.and_then(Value::as_str) {
            return Ok(Kind { is: special.to_owned(), ..Kind::default() });
        }
        if let Some(name) = reference_name(schema) {
            let is = if self.resolve(schema)?.get("enum").is_some() { "enum" } else { "record" };
            return Ok(Kind { is: is.to_owned(), name: Some(name), ..Kind::default() });
        }
        if schema.get("enum").is_some() {
            return Err("an enum needs a name: put it under components/schemas".into());
        }
        let kind = match text_at(schema, "type")?.as_str() {
            "string" => "text",
            "boolean" => "boolean",
            "object" => "object",
            "integer" => {
                let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
                return Ok(Kind { is: "integer".into(), minimum: bound("minimum"), maximum: bound("maximum"), ..Kind::default() });
            }
            "array" => {
                let items = schema.get("items").ok_or("an array needs items")?;
                let of = self.kind(items, items.get("x-kind"))?;
                return Ok(Kind { is: "list".into(), of: Some(Box::new(of)), ..Kind::default() });
            }
            other => return Err(format!("type {other:?} has no meaning here").into()),
        };
        Ok(Kind { is: kind.to_owned(), ..Kind::default() })
    }

    fn resolve(&self, value: &'a Value) -> Result<&'a Value, Error> {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
        let path = reference.strip_prefix("#/").ok_or_else(|| format!("{reference}: only references inside the document"))?;
        let found = path.split('/').try_fold(self.document, |place, step| place.get(step));
        found.ok_or_else(|| format!("{reference} leads nowhere").into())
    }
}

fn enumeration(name: &str, schema: &Value) -> Result<Enum, Error> {
    let wires: Vec<String> = schema.get("enum").and_then(Value::as_sequence).into_iter().flatten().map(plain).collect();
    let names = if schema.get("x-enum-names").is_some() { texts(schema.get("x-enum-names")) } else { wires.clone() };
    if names.len() != wires.len() {
        return Err(format!("{name}: {} names for {} values", names.len(), wires.len()).into());
    }
    Ok(Enum {
        name: name.to_owned(),
        doc: text_at(schema, "description")?,
        numeric: text_at(schema, "type")? == "integer",
        closed: flag(schema, "x-closed"),
        values: names.into_iter().zip(wires).map(|(name, wire)| EnumValue { name, wire }).collect(),
    })
}

fn made(name: &str, place: &str, doc: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        wire: String::new(),
        place: place.to_owned(),
        kind: Kind::default(),
        required: false,
        clear: None,
        default: None,
        personal: false,
        doc: doc.to_owned(),
    }
}

fn json_schema(holder: &Value) -> Option<&Value> {
    holder.get("content")?.get("application/json")?.get("schema")
}

fn reference_name(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.rsplit('/').next().map(str::to_owned)
}

fn name_of(holder: &Value, wire: &str) -> String {
    holder.get("x-name").and_then(Value::as_str).unwrap_or(wire).to_owned()
}

fn entries(mapping: Option<&Value>) -> impl Iterator<Item = (String, &Value)> {
    mapping.and_then(Value::as_mapping).into_iter().flatten().map(|(key, value)| (plain(key), value))
}

fn text_at(holder: &Value, key: &str) -> Result<String, Error> {
    let text = holder.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned());
    text.ok_or_else(|| format!("there is no text {key:?}").into())
}

fn texts(list: Option<&Value>) -> Vec<String> {
    list.and_then(Value::as_sequence).into_iter().flatten().map(plain).collect()
}

fn flag(holder: &Value, key: &str) -> bool {
    holder.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(boolean) => boolean.to_string(),
        _ => String::new(),
    }
}

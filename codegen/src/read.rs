//! From `spec/*.yaml` to the intermediate model. Whatever the outputs could not honour is an error here, with its place.
//!
//! The YAML is read as it stands, in its own order, because fields are shown in the order in which `spec/` gives them;
//! `OpenAPI` libraries for Rust keep schemas in alphabetical maps.

use yaml_serde::Value;

use crate::ir::{Api, Enum, EnumValue, Field, Kind, Model, Operation, Parameter, Resource, Setting, WriteRecord};
use crate::yaml::{entries, flag, items, plain, text_at, text_or_none, texts};
use crate::{Error, check, words};

/// An `OpenAPI` document as one API.
pub fn api(text: &str) -> Result<Api, Error> {
    let document: Value = yaml_serde::from_str(text)?;
    words::check(&document)?;
    let api = Reader { document: &document }.api()?;
    check::api(&api)?;
    Ok(api)
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
        for tag in items(self.document.get("tags")) {
            resources.push(Resource {
                name: text_at(tag, "name")?,
                doc: text_at(tag, "description")?,
                operations: Vec::new(),
            });
        }
        for (path, item) in entries(self.document.get("paths")) {
            for (method, operation) in entries(Some(item)) {
                if method == "parameters" {
                    continue;
                }
                let read = self
                    .operation(&path, &method, item, operation)
                    .map_err(|error| format!("{method} {path}: {error}"))?;
                let resource = read.id.split('.').next().unwrap_or_default();
                let resource = resources.iter_mut().find(|known| known.name == resource);
                resource
                    .ok_or_else(|| format!("{method} {path}: {}: there is no such tag", read.id))?
                    .operations
                    .push(read);
            }
        }
        let mut models = Vec::new();
        let mut enums = Vec::new();
        let mut records = Vec::new();
        for (name, schema) in entries(self.document.get("components").and_then(|components| components.get("schemas")))
        {
            let place = |error: Error| format!("{name}: {error}");
            if schema.get("enum").is_some() {
                enums.push(enumeration(&name, schema).map_err(place)?);
            } else if text_or_none(schema, "x-model").as_deref() == Some("read") {
                let fields = self.fields(schema).map_err(place)?;
                models.push(Model { doc: text_at(schema, "description").map_err(place)?, fields, name });
            } else if self.nested(&name) {
                let fields = self.write_fields(schema).map_err(place)?;
                records.push(WriteRecord { doc: text_at(schema, "description").map_err(place)?, fields, name });
            }
        }
        Ok(Api {
            name: text_at(about, "name")?,
            class: text_at(about, "class")?,
            title: text_at(about, "title")?,
            doc: text_at(info, "description")?,
            base_url: match about.get("base_url") {
                Some(_) => Some(text_at(about, "base_url")?),
                None => self
                    .document
                    .get("servers")
                    .and_then(|servers| servers.get(0))
                    .map(|server| text_at(server, "url"))
                    .transpose()?,
            },
            settings: settings(about)?,
            resources,
            models,
            records,
            enums,
        })
    }

    /// Whether a model of writes stands inside another, and not only as the body of a request.
    fn nested(&self, name: &str) -> bool {
        let schemas = entries(self.document.get("components").and_then(|components| components.get("schemas")));
        let mut fields = schemas.flat_map(|(_, schema)| entries(schema.get("properties")));
        fields.any(|(_, field)| reference_name(field.get("items").unwrap_or(field)).as_deref() == Some(name))
    }

    fn operation(&self, path: &str, method: &str, item: &'a Value, operation: &'a Value) -> Result<Operation, Error> {
        if !METHODS.contains(&method) {
            return Err(format!("only {} are known here", METHODS.join(", ")).into());
        }
        let id = text_at(operation, "operationId")?;
        let retry = text_at(operation, "x-retry")?;
        let merge = text_or_none(operation, "x-merge");
        let mut parameters = Vec::new();
        for level in [item, operation] {
            for parameter in items(level.get("parameters")) {
                let parameter = self.resolve(parameter)?;
                // A setting of the client goes with every request; nobody gives it with a call.
                if parameter.get("x-setting").is_none() {
                    parameters.push(self.parameter(parameter)?);
                }
            }
        }
        filled(path, &parameters)?;
        if let Some(body) = operation.get("requestBody") {
            let body =
                json_schema(self.resolve(body)?).ok_or("requestBody: there is no application/json with a schema")?;
            for field in self.write_fields(self.resolve(body)?)? {
                parameters.push(field);
            }
            parameters.push(Parameter {
                kind: Kind { is: "object".into(), ..Kind::default() },
                ..made(
                    "extra",
                    "extra",
                    "Fields that this library does not know, under the vendor's names. They are sent as they are.",
                )
            });
        }
        if merge.is_some() {
            parameters.push(Parameter {
                kind: Kind { is: "boolean".into(), ..Kind::default() },
                default: Some("false".into()),
                ..made("replace", "local", "Send just the given fields, without reading the record first.")
            });
        }
        // Whoever calls gives the ids first.
        parameters.sort_by_key(|parameter| match parameter.positional.as_str() {
            "everywhere" => 0,
            "python" => 1,
            _ => 2,
        });
        let unwrap = text_or_none(operation, "x-unwrap");
        let (shape, model) = self.answer(operation, unwrap.as_deref())?;
        let name = id.split_once('.').filter(|(_, name)| !name.contains('.'));
        Ok(Operation {
            name: name.ok_or_else(|| format!("operationId {id:?} must be resource.method"))?.1.to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text_at(operation, "summary")?,
            doc: text_at(operation, "description")?,
            paging: text_or_none(operation, "x-pager").filter(|pager| pager != "whole"),
            cache: flag(operation, "x-cache"),
            drops: texts(operation.get("x-drops")),
            id,
            retry,
            unwrap,
            merge,
            model,
            shape: shape.to_owned(),
            parameters,
        })
    }

    /// What an answer holds, and the model of it. Without a key, the whole answer is the record.
    fn answer(&self, operation: &'a Value, key: Option<&str>) -> Result<(&'static str, Option<String>), Error> {
        let answer = operation.get("responses").and_then(|responses| responses.get("200"));
        let schema = answer.map(|answer| self.resolve(answer)).transpose()?.and_then(json_schema);
        if text_or_none(operation, "x-answer").as_deref() == Some("nothing") {
            return Ok(("nothing", None));
        }
        let pager = text_or_none(operation, "x-pager").is_some_and(|pager| pager != "whole");
        let inside = match (schema, key) {
            (None, None) => return Ok(("nothing", None)),
            (None, Some(_)) => return Err("x-unwrap: there is no answer 200 with a schema".into()),
            (Some(schema), None) => schema,
            (Some(schema), Some(key)) => {
                let inside = self.resolve(schema)?.get("properties").and_then(|properties| properties.get(key));
                inside.ok_or_else(|| format!("x-unwrap: the answer has no {key:?}"))?
            }
        };
        let place = |error: Error| format!("x-unwrap: {}: {error}", key.unwrap_or("the answer"));
        let list = inside.get("items");
        let kind = self.kind(list.unwrap_or(inside), None).map_err(place)?;
        let shape = match (kind.is.as_str(), list.is_some(), pager) {
            ("record", true, true) => "pages",
            ("record", true, false) if operation.get("x-pager").is_some() => "list",
            ("record", true, false) => return Err(place("it is a list and needs x-pager".into()).into()),
            ("record", false, false) => "one",
            ("object", false, false) if key.is_some() => return Ok(("object", None)),
            ("record", false, true) => return Err(place("it has x-pager and is no list".into()).into()),
            _ => {
                let name = kind.name.unwrap_or_default();
                return Err(place(format!("{name} is no $ref to a model: it needs `x-model: read`").into()).into());
            }
        };
        Ok((shape, kind.name))
    }

    fn parameter(&self, parameter: &'a Value) -> Result<Parameter, Error> {
        let wire = text_at(parameter, "name")?;
        let read = || {
            let schema = parameter.get("schema").ok_or("there is no schema")?;
            let place = text_at(parameter, "in")?;
            if !["path", "query"].contains(&place.as_str()) {
                return Err(format!("in: {place:?}: only path and query are known here").into());
            }
            Ok(Parameter {
                name: name_of(parameter, &wire),
                positional: if place == "path" { "everywhere".to_owned() } else { positional(parameter) },
                place,
                kind: argument(self.kind(schema, parameter.get("x-kind"))?)?,
                required: flag(parameter, "required"),
                clear: None,
                default: schema.get("default").map(plain),
                personal: flag(parameter, "x-personal"),
                doc: text_at(parameter, "description")?,
                wire: wire.clone(),
            })
        };
        read().map_err(|error: Error| format!("{wire}: {error}").into())
    }

    fn write_fields(&self, schema: &'a Value) -> Result<Vec<Parameter>, Error> {
        let required = texts(schema.get("required"));
        let mut all = Vec::new();
        for part in items(schema.get("allOf")) {
            all.append(&mut self.write_fields(self.resolve(part)?)?);
        }
        let fields = entries(schema.get("properties")).map(|(wire, property)| {
            let read = || {
                Ok(Parameter {
                    name: name_of(property, &wire),
                    place: "body".to_owned(),
                    positional: positional(property),
                    kind: argument(self.kind(property, property.get("x-kind"))?)?,
                    required: required.contains(&wire),
                    clear: property.get("x-clear").map(serde_json::to_string).transpose()?,
                    default: None,
                    personal: flag(property, "x-personal"),
                    doc: self.doc(property)?,
                    wire: wire.clone(),
                })
            };
            read().map_err(|error: Error| format!("{wire}: {error}").into())
        });
        for field in fields {
            let field: Result<Parameter, Error> = field;
            all.push(field?);
        }
        Ok(all)
    }

    fn fields(&self, schema: &'a Value) -> Result<Vec<Field>, Error> {
        let required = texts(schema.get("required"));
        if let Some(unknown) = required
            .iter()
            .find(|name| schema.get("properties").is_none_or(|fields| fields.get(name.as_str()).is_none()))
        {
            return Err(format!("required: there is no field {unknown:?}").into());
        }
        let fields = entries(schema.get("properties")).map(|(wire, property)| {
            let read = || {
                let kind = self.kind(property, property.get("x-kind"))?;
                if let Some(unset) = property.get("x-unset") {
                    let known = match kind.is.as_str() {
                        "instant" => unset.as_i64() == Some(0),
                        "id" | "date" | "local" => texts(Some(unset)) == [""],
                        _ => false,
                    };
                    if !known {
                        return Err("x-unset: an instant is not set at 0, an id or a time at [\"\"]".into());
                    }
                }
                Ok(Field {
                    name: name_of(property, &wire),
                    required: required.contains(&wire) && !nullable(property),
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

    fn kind(&self, schema: &'a Value, special: Option<&Value>) -> Result<Kind, Error> {
        if let Some(special) = special.and_then(Value::as_str) {
            let text = text_or_none(schema, "type").as_deref() == Some("string");
            return Ok(Kind { is: special.to_owned(), text, ..Kind::default() });
        }
        if let Some(name) = reference_name(schema) {
            let behind = self.resolve(schema)?;
            let is = match text_or_none(behind, "x-model").as_deref() {
                _ if behind.get("enum").is_some() => "enum",
                Some("read") => "record",
                Some("write") => "written",
                _ => return Err(format!("$ref: {name} is no model: it needs `x-model`").into()),
            };
            return Ok(Kind { is: is.to_owned(), name: Some(name), ..Kind::default() });
        }
        if schema.get("enum").is_some() {
            return Err("an enum needs a name: put it under components/schemas".into());
        }
        let types = if schema.get("type").is_some_and(Value::is_sequence) {
            texts(schema.get("type"))
        } else {
            vec![text_at(schema, "type")?]
        };
        let mut types = types.iter().filter(|name| *name != "null");
        let kind = match (types.next().map_or("null", String::as_str), types.next()) {
            (_, Some(_)) => return Err("type: a value is of one type, or null".into()),
            ("string", _) => "text",
            ("boolean", _) => "boolean",
            ("object", _) => "object",
            ("integer", _) => {
                let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
                return Ok(Kind {
                    is: "integer".into(),
                    minimum: bound("minimum"),
                    maximum: bound("maximum"),
                    ..Kind::default()
                });
            }
            ("array", _) => {
                let items = schema.get("items").ok_or("an array needs items")?;
                let of = self.kind(items, items.get("x-kind")).map_err(|error| format!("items: {error}"))?;
                return Ok(Kind { is: "list".into(), of: Some(Box::new(of)), ..Kind::default() });
            }
            ("number", _) => return Err("a number would be a binary float: give it `x-kind: decimal`".into()),
            (other, _) => return Err(format!("type {other:?} has no meaning here").into()),
        };
        Ok(Kind { is: kind.to_owned(), ..Kind::default() })
    }

    fn resolve(&self, value: &'a Value) -> Result<&'a Value, Error> {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
        let path =
            reference.strip_prefix("#/").ok_or_else(|| format!("{reference}: only references inside the document"))?;
        let found = path.split('/').try_fold(self.document, |place, step| place.get(step));
        found.ok_or_else(|| format!("{reference} leads nowhere").into())
    }
}

fn enumeration(name: &str, schema: &Value) -> Result<Enum, Error> {
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

/// Whether each part of the path between braces has its parameter, and each such parameter its place in the path.
fn filled(path: &str, parameters: &[Parameter]) -> Result<(), Error> {
    let holes: Vec<_> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let ids: Vec<_> = parameters.iter().filter(|parameter| parameter.place == "path").collect();
    for id in &ids {
        if !holes.contains(&id.wire.as_str()) || !id.required {
            return Err(
                format!("{}: a path parameter is required, and stands in the path between braces", id.wire).into()
            );
        }
    }
    match holes.into_iter().find(|hole| !ids.iter().any(|id| id.wire == *hole)) {
        Some(hole) => Err(format!("there is no parameter for {{{hole}}}").into()),
        None => Ok(()),
    }
}

/// What the core can encode. The other kinds are those of answers.
fn argument(kind: Kind) -> Result<Kind, Error> {
    match kind.is.as_str() {
        "list" => argument(kind.of.as_deref().cloned().unwrap_or_default()).map(|_| kind),
        "id" | "text" | "integer" | "boolean" | "date" | "local" | "enum" | "object" | "written" => Ok(kind),
        other => Err(format!("{other} cannot be an argument").into()),
    }
}

fn settings(about: &Value) -> Result<Vec<Setting>, Error> {
    let settings = items(about.get("settings")).map(|setting| {
        Ok(Setting {
            name: text_at(setting, "name")?,
            kind: text_at(setting, "kind")?,
            required: flag(setting, "required"),
            secret: flag(setting, "secret"),
            default: setting.get("default").map(serde_json::to_string).transpose()?,
            doc: text_at(setting, "doc")?,
        })
    });
    settings.collect::<Result<_, Error>>().map_err(|error| format!("x-crm: settings: {error}").into())
}

fn positional(holder: &Value) -> String {
    match holder.get("x-positional") {
        Some(Value::Bool(true)) => "everywhere".to_owned(),
        Some(Value::String(word)) => word.clone(),
        _ => "nowhere".to_owned(),
    }
}

fn nullable(schema: &Value) -> bool {
    texts(schema.get("type")).iter().any(|name| name == "null")
}

fn made(name: &str, place: &str, doc: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        wire: String::new(),
        place: place.to_owned(),
        positional: "nowhere".to_owned(),
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
    text_or_none(holder, "x-name").unwrap_or_else(|| wire.to_owned())
}

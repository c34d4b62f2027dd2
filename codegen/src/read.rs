//! From `spec/*.yaml` to the intermediate model. Whatever the outputs could not honour is an error here, with its place.
//!
//! The YAML is read as it stands, in its own order, because fields are shown in the order in which `spec/` gives them;
//! `OpenAPI` libraries for Rust keep schemas in alphabetical maps.

use yaml_serde::Value;

use crate::ir::{Api, Kind, Model, OneOf, Operation, Parameter, Resource, Setting, WriteRecord};
use crate::schema::{argument, enumeration, name_of, positional, reference_name};
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

pub(crate) struct Reader<'a> {
    pub(crate) document: &'a Value,
}

/// Rows in one request, unless the user says otherwise. The server may take seconds for each.
const BATCH: &str = "20";

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
        let parameters = resources.iter().flat_map(|resource| &resource.operations).flat_map(|one| &one.parameters);
        let rows: Vec<_> =
            parameters.filter(|given| given.kind.is == "rows").filter_map(|rows| rows.kind.name.clone()).collect();
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
                let mut sources: Vec<_> =
                    fields.iter().flat_map(|field| &field.from).map(|from| from.wire.clone()).collect();
                sources.sort();
                sources.dedup();
                let completed = fields.iter().any(|field| field.completed);
                models.push(Model {
                    doc: text_at(schema, "description").map_err(place)?,
                    fields,
                    sources,
                    completed,
                    name,
                });
            } else if text_or_none(schema, "x-model").as_deref() == Some("write") && self.nested(&name) {
                let mut fields = self.write_fields(schema).map_err(place)?;
                fields.push(extra());
                let doc = text_at(schema, "description").map_err(place)?;
                records.push(WriteRecord { doc, fields, inside: !rows.contains(&name), name });
            }
        }
        Ok(Api {
            name: text_at(about, "name")?,
            class: text_at(about, "class")?,
            title: text_at(about, "title")?,
            doc: text_at(info, "description")?,
            base_url: match about.get("base_url") {
                Some(Value::Null) => None,
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
        let mut one_of = None;
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
            let body = self.resolve(body)?;
            parameters.append(&mut self.write_fields(body)?);
            one_of = required_of(body, &parameters)?;
            if text_or_none(body, "x-model").as_deref() != Some("parameters") {
                parameters.push(extra());
            }
        }
        if operation.get("x-outcome").is_some() {
            // Each row is checked by itself: one that is wrong must not keep the others from being sent.
            for rows in parameters.iter_mut().filter(|parameter| parameter.kind.is == "list") {
                let name = rows.kind.of.take().and_then(|of| of.name);
                rows.kind = Kind { is: "rows".into(), name, ..Kind::default() };
                rows.place = "rows".into();
            }
            parameters.push(Parameter {
                kind: Kind { is: "integer".into(), minimum: Some(1), ..Kind::default() },
                default: Some(BATCH.into()),
                ..made("batch_size", "local", "Rows in one request, at the most.")
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
            total: text_or_none(operation, "x-total"),
            get: flag(operation, "x-get"),
            one_of,
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
        if let Some(of) = text_or_none(operation, "x-outcome") {
            return Ok(("outcomes", self.outcome(&of)?));
        }
        let pager = text_or_none(operation, "x-pager").is_some_and(|pager| pager != "whole");
        // Of several forms of an answer the first: the others are refusals.
        let schema = schema.map(|schema| items(schema.get("anyOf")).next().unwrap_or(schema));
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

    /// The model of each outcome: that of the operation which does the same for one row.
    fn outcome(&self, id: &str) -> Result<Option<String>, Error> {
        let methods = entries(self.document.get("paths")).flat_map(|(_, item)| entries(Some(item)));
        let one = methods.map(|(_, one)| one).find(|one| text_or_none(one, "operationId").as_deref() == Some(id));
        let one = one.ok_or_else(|| format!("x-outcome: there is no operation {id:?}"))?;
        Ok(self.answer(one, text_or_none(one, "x-unwrap").as_deref())?.1)
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
                send: None,
                personal: flag(parameter, "x-personal"),
                doc: text_at(parameter, "description")?,
                wire: wire.clone(),
            })
        };
        read().map_err(|error: Error| format!("{wire}: {error}").into())
    }

    pub(crate) fn resolve(&self, value: &'a Value) -> Result<&'a Value, Error> {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
        let path =
            reference.strip_prefix("#/").ok_or_else(|| format!("{reference}: only references inside the document"))?;
        let found = path.split('/').try_fold(self.document, |place, step| place.get(step));
        found.ok_or_else(|| format!("{reference} leads nowhere").into())
    }
}

/// Which arguments have to be given, where `oneOf` (just one) or `anyOf` (at least one) says so.
fn required_of(schema: &Value, parameters: &[Parameter]) -> Result<Option<OneOf>, Error> {
    for (word, exactly) in [("oneOf", true), ("anyOf", false)] {
        let wires: Vec<_> = items(schema.get(word)).flat_map(|part| texts(part.get("required"))).collect();
        if wires.is_empty() {
            continue;
        }
        let named = wires.iter().map(|wire| {
            let parameter = parameters.iter().find(|parameter| parameter.wire == *wire);
            parameter
                .map(|parameter| parameter.name.clone())
                .ok_or_else(|| format!("{word}: there is no field {wire:?}"))
        });
        return Ok(Some(OneOf { names: named.collect::<Result<_, _>>()?, exactly }));
    }
    Ok(None)
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

fn extra() -> Parameter {
    let doc = "Fields that this library does not know, under the vendor's names. They are sent as they are.";
    Parameter { kind: Kind { is: "object".into(), ..Kind::default() }, ..made("extra", "extra", doc) }
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
        send: None,
        personal: false,
        doc: doc.to_owned(),
    }
}

fn json_schema(holder: &Value) -> Option<&Value> {
    holder.get("content")?.get("application/json")?.get("schema")
}

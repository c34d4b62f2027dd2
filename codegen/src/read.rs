//! From `spec/*.yaml` to the intermediate model. Whatever the outputs could not honour is an error here, with its place.
//!
//! The YAML is read as it stands, in its own order, because fields are shown in the order in which `spec/` gives them;
//! `OpenAPI` libraries for Rust keep schemas in alphabetical maps.

use yaml_serde::Value;

use crate::ir::{Api, Field, Key, Model, Parameter, Resource, Setting, WriteRecord};
use crate::names::source;
use crate::operation::extra;
use crate::schema::enumeration;
use crate::yaml::{entries, flag, items, text_at, text_or_none};
use crate::{Error, check, reconcile, words};

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
        for (name, schema) in self.schemas() {
            let place = |error: Error| format!("{name}: {error}");
            if schema.get("enum").is_some() {
                enums.push(enumeration(&name, schema).map_err(place)?);
            } else if text_or_none(schema, "x-model").as_deref() == Some("read") {
                let fields = self.fields(schema).map_err(place)?;
                let completed = fields.iter().any(|field| field.completed);
                models.push(Model {
                    doc: text_at(schema, "description").map_err(place)?,
                    sources: sources(&fields),
                    fields,
                    completed,
                    name,
                });
            }
        }
        enums.extend(reconcile::choice(self.document, &resources)?);
        let records = self.records(&mut resources)?;
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
            personal: personal(&models, &records, &resources),
            records,
            resources,
            models,
            enums,
        })
    }

    /// The records that arguments hold, in the order of the document.
    fn records(&self, resources: &mut [Resource]) -> Result<Vec<WriteRecord>, Error> {
        let operations = || resources.iter().flat_map(|resource| &resource.operations);
        let mut wanted: Vec<_> = operations().flat_map(|operation| &operation.parameters).filter_map(written).collect();
        let mut inside = Vec::new();
        let mut records: Vec<WriteRecord> = Vec::new();
        while let Some((name, within)) = wanted.pop() {
            let place = |error: Error| format!("{name}: {error}");
            let schema = self.schemas().find(|(known, _)| *known == name).map(|(_, schema)| schema);
            let schema =
                schema.ok_or("it does not stand under components.schemas").map_err(|error| place(error.into()))?;
            if within {
                if schema.get("oneOf").or(schema.get("anyOf")).is_some() {
                    return Err(place("oneOf and anyOf: only what is sent by itself is held to them".into()).into());
                }
                inside.push(name.clone());
            }
            if records.iter().any(|known| known.name == name) {
                continue;
            }
            let mut fields = self.write_fields(schema).map_err(place)?;
            let doc = text_at(schema, "description").map_err(place)?;
            wanted.extend(fields.iter().filter_map(written));
            fields.push(extra());
            records.push(WriteRecord { doc, fields, inside: false, default: true, name });
        }
        for record in &mut records {
            record.inside = inside.contains(&record.name);
        }
        let order: Vec<_> = self.schemas().map(|(name, _)| name).collect();
        records.sort_by_key(|record| order.iter().position(|name| *name == record.name));
        without_default(&mut records, resources);
        Ok(records)
    }

    pub(crate) fn schemas(&self) -> impl Iterator<Item = (String, &'a Value)> {
        entries(self.document.get("components").and_then(|components| components.get("schemas")))
    }

    pub(crate) fn resolve(&self, value: &'a Value) -> Result<&'a Value, Error> {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
        let path =
            reference.strip_prefix("#/").ok_or_else(|| format!("{reference}: only references inside the document"))?;
        let found = path.split('/').try_fold(self.document, |place, step| place.get(step));
        found.ok_or_else(|| format!("{reference} leads nowhere").into())
    }
}

/// The vendor's names that fields are chosen from, each with a variable of its own.
fn sources(fields: &[Field]) -> Vec<Key> {
    let mut taken: Vec<_> = fields.iter().map(|field| field.name.clone()).collect();
    let mut wires: Vec<_> = fields.iter().flat_map(|field| &field.from).map(|from| &from.wire).collect();
    wires.sort();
    wires.dedup();
    let keys = wires.into_iter().map(|wire| {
        let mut variable = source(wire);
        while taken.contains(&variable) {
            variable.push_str("_too");
        }
        taken.push(variable.clone());
        Key { wire: wire.clone(), variable }
    });
    keys.collect()
}

/// The record that an argument holds, and whether it stands inside the argument: a row is a body by itself.
fn written(parameter: &Parameter) -> Option<(String, bool)> {
    parameter.kind.written().map(|name| (name.to_owned(), parameter.kind.is != "rows"))
}

/// Finds out of which records and arguments Rust cannot make one without being told something: no enumeration has a value
/// of its own accord.
fn without_default(records: &mut [WriteRecord], resources: &mut [Resource]) {
    let mut without: Vec<String> = Vec::new();
    let needs = |field: &Parameter, without: &[String]| {
        let (is, name) = (field.kind.is.as_str(), field.kind.name.as_ref());
        field.required && (is == "enum" || is == "written" && name.is_some_and(|name| without.contains(name)))
    };
    // A record that holds one of them is one of them.
    let bare = |record: &WriteRecord, without: &[String]| record.fields.iter().any(|field| needs(field, without));
    while let Some(found) = records.iter_mut().find(|record| record.default && bare(record, &without)) {
        found.default = false;
        without.push(found.name.clone());
    }
    for operation in resources.iter_mut().flat_map(|resource| &mut resource.operations) {
        let mut others = operation.parameters.iter().filter(|parameter| parameter.positional != "everywhere");
        operation.default = !others.any(|parameter| needs(parameter, &without));
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

/// The vendor's names of everything that is marked as personal.
fn personal(models: &[Model], records: &[WriteRecord], resources: &[Resource]) -> Vec<String> {
    let read = models.iter().flat_map(|model| &model.fields).filter(|field| field.personal).flat_map(|field| {
        let sources = field.from.iter().map(|source| &source.wire);
        sources.chain([&field.wire]).chain(&field.alias)
    });
    let operations = resources.iter().flat_map(|resource| &resource.operations);
    let given =
        operations.flat_map(|operation| &operation.parameters).chain(records.iter().flat_map(|record| &record.fields));
    let given = given.filter(|field| field.personal).map(|field| &field.wire);
    let mut names: Vec<_> = read.chain(given).cloned().collect();
    names.sort();
    names.dedup();
    names
}

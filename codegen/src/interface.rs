//! From `spec/crm.yaml` to the common interface over all CRMs: models and operations in the form of one more API, and
//! what each CRM can do of them.

use serde::Serialize;
use yaml_serde::Value;

use crate::Error;
use crate::ir::{Api, Enum, EnumValue, Field, Kind, Model, OneOf, Operation, Parameter, Resource, WriteRecord};
use crate::mapping::{Mapping, mappings};
use crate::yaml::{entries, flag, only, text_at, text_or_none, texts};

/// The common interface.
#[derive(Debug, Serialize)]
pub struct Interface {
    /// Its models and operations, as if it were an API of its own.
    pub api: Api,
    /// Values that are no records of a CRM.
    pub values: Vec<Model>,
    pub capabilities: Vec<Capability>,
    pub mappings: Vec<Mapping>,
}

/// What one CRM can do of one call, or of one argument of it.
#[derive(Debug, Serialize)]
pub struct Capability {
    /// `customers.list.query`
    pub key: String,
    pub crm: String,
    /// `native`, `emulated` or `none`
    pub how: String,
    pub cost: Option<String>,
    pub note: Option<String>,
}

/// The description, checked against the APIs that it maps.
pub fn interface(text: &str, apis: &[Api]) -> Result<Interface, Error> {
    let mut document: Value = yaml_serde::from_str(text)?;
    document.apply_merge()?;
    only(&document, &["title", "doc", "models", "values", "records", "resources", "enums", "capabilities", "mapping"])?;
    let reader = Reader { document: &document };
    let models = reader.models("models")?;
    let api = Api {
        name: "crm".to_owned(),
        class: "Crm".to_owned(),
        title: text_at(&document, "title")?,
        doc: text_at(&document, "doc")?,
        base_url: None,
        settings: Vec::new(),
        resources: reader.resources()?,
        models,
        records: reader.records()?,
        enums: reader.enums(),
        // What is sent and what comes back has the vendors' names.
        personal: Vec::new(),
    };
    let capabilities = reader.capabilities(&api, apis)?;
    let mappings = mappings(document.get("mapping"), &api.models, apis)?;
    Ok(Interface { values: reader.models("values")?, api, capabilities, mappings })
}

/// Where an argument goes: into the record that is written, or to the call itself.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Id,
    Field,
    Option,
}

struct Reader<'a> {
    document: &'a Value,
}

impl Reader<'_> {
    fn has(&self, list: &str, name: &str) -> bool {
        self.document.get(list).and_then(|names| names.get(name)).is_some()
    }

    fn kind(&self, named: &str) -> Result<Kind, Error> {
        let is = |is: &str| Kind { is: is.to_owned(), ..Kind::default() };
        let of = |kind| Kind { of: Some(Box::new(kind)), ..is("list") };
        let known = |what: &str| Kind { name: Some(named.to_owned()), ..is(what) };
        Ok(match named {
            // What the CRM takes for an id is its own client's to say.
            "id" => Kind { text: true, ..is("id") },
            "text" | "key" | "boolean" | "date" | "local" | "instant" | "integer" => is(named),
            "flag" => is("boolean"),
            "extra" => is("object"),
            "texts" => of(is("text")),
            _ => match named.strip_prefix("list of ") {
                Some(item) => of(self.kind(item)?),
                None if self.has("records", named) => known("written"),
                None if self.has("models", named) => known("record"),
                None if self.has("enums", named) => known("enum"),
                None => return Err(format!("there is no type {named:?}").into()),
            },
        })
    }

    fn models(&self, list: &str) -> Result<Vec<Model>, Error> {
        let model = |(name, model): (String, &Value)| -> Result<Model, Error> {
            only(model, &["doc", "fields"])?;
            let fields = entries(model.get("fields")).map(|(field, said)| {
                self.model_field(&field, said).map_err(|error| format!("{list}: {name}.{field}: {error}").into())
            });
            Ok(Model {
                doc: text_at(model, "doc")?,
                fields: fields.collect::<Result<_, Error>>()?,
                sources: Vec::new(),
                completed: false,
                name,
            })
        };
        entries(self.document.get(list)).map(model).collect()
    }

    fn model_field(&self, name: &str, field: &Value) -> Result<Field, Error> {
        only(field, &["type", "required", "personal", "doc"])?;
        Ok(Field {
            name: name.to_owned(),
            wire: name.to_owned(),
            kind: self.kind(&text_at(field, "type")?)?,
            required: flag(field, "required"),
            from: Vec::new(),
            alias: None,
            completed: false,
            personal: flag(field, "personal"),
            doc: text_at(field, "doc")?,
        })
    }

    fn records(&self) -> Result<Vec<WriteRecord>, Error> {
        let record = |(name, record): (String, &Value)| -> Result<WriteRecord, Error> {
            only(record, &["doc", "fields"])?;
            Ok(WriteRecord {
                doc: text_at(record, "doc")?,
                fields: self.fields(&name)?,
                inside: true,
                default: true,
                name,
            })
        };
        entries(self.document.get("records")).map(record).collect()
    }

    fn fields(&self, record: &str) -> Result<Vec<Parameter>, Error> {
        let said = self.document.get("records").and_then(|records| records.get(record));
        let said = said.ok_or_else(|| format!("there is no record {record:?}"))?;
        let field = |(name, said): (String, &Value)| {
            let role =
                if ["flag", "extra"].contains(&text_at(said, "type")?.as_str()) { Role::Option } else { Role::Field };
            self.parameter(&name, said, role).map_err(|error| format!("{record}.{name}: {error}").into())
        };
        entries(said.get("fields")).map(field).collect()
    }

    fn parameter(&self, name: &str, said: &Value, role: Role) -> Result<Parameter, Error> {
        only(said, &["type", "required", "personal", "doc", "minimum", "maximum", "default"])?;
        let mut kind = self.kind(&text_at(said, "type")?)?;
        let bound = |key: &str| said.get(key).and_then(Value::as_i64);
        (kind.minimum, kind.maximum) = (bound("minimum"), bound("maximum"));
        let required = flag(said, "required");
        // What clearing means is the CRM's to say: null goes on to it as it is. A list of records is no field to clear.
        let records = kind.of.as_ref().is_some_and(|of| of.is == "written");
        let clears = role == Role::Field && !required && !records;
        Ok(Parameter {
            name: name.to_owned(),
            wire: name.to_owned(),
            place: if role == Role::Field { "body" } else { "local" }.to_owned(),
            positional: if role == Role::Id { "everywhere" } else { "nowhere" }.to_owned(),
            kind,
            required,
            clear: clears.then(|| "null".to_owned()),
            default: said.get("default").map(crate::yaml::plain),
            send: None,
            personal: flag(said, "personal"),
            doc: text_at(said, "doc")?,
        })
    }

    fn resources(&self) -> Result<Vec<Resource>, Error> {
        let resource = |(name, resource): (String, &Value)| -> Result<Resource, Error> {
            only(resource, &["doc", "operations"])?;
            let operations = entries(resource.get("operations")).map(|(method, said)| {
                let id = format!("{name}.{method}");
                self.operation(&id, &method, said).map_err(|error| format!("{id}: {error}").into())
            });
            let operations = operations.collect::<Result<_, Error>>()?;
            Ok(Resource { doc: text_at(resource, "doc")?, operations, name })
        };
        entries(self.document.get("resources")).map(resource).collect()
    }

    fn operation(&self, id: &str, name: &str, said: &Value) -> Result<Operation, Error> {
        only(said, &["summary", "doc", "retry", "answers", "ids", "fields", "rows", "options", "exactly_one"])?;
        let answers = text_at(said, "answers")?;
        let (shape, model) = match answers.split_once(" of ").or_else(|| answers.split_once(' ')) {
            Some((shape @ ("pages" | "list" | "outcomes" | "maybe"), model)) => (shape, Some(model)),
            None if answers == "nothing" => ("nothing", None),
            None => ("one", Some(answers.as_str())),
            Some((shape, _)) => return Err(format!("there is no answer {shape:?}").into()),
        };
        if let Some(model) = model.filter(|model| !self.has("models", model) && !self.has("values", model)) {
            return Err(format!("there is no model {model:?}").into());
        }
        let mut parameters = Vec::new();
        for (name, doc) in entries(said.get("ids")) {
            // Where a CRM does not number its contacts and addresses, their ids are text of ours.
            let number = ["id", "customer_id"].contains(&name.as_str());
            let kind = Kind { text: true, ..self.kind(if number { "id" } else { "key" })? };
            parameters.push(Parameter {
                wire: name.clone(),
                place: "local".to_owned(),
                positional: "everywhere".to_owned(),
                kind,
                required: true,
                clear: None,
                default: None,
                send: None,
                personal: false,
                doc: crate::yaml::plain(doc),
                name,
            });
        }
        for (name, rows) in entries(said.get("rows")) {
            // Each row is checked by itself, so that one that is wrong does not stop the others.
            parameters.push(Parameter { required: true, ..self.parameter(&name, rows, Role::Id)? });
        }
        if let Some(record) = text_or_none(said, "fields") {
            parameters.extend(self.fields(&record)?);
        }
        for (name, option) in entries(said.get("options")) {
            parameters.push(self.parameter(&name, option, Role::Option)?);
        }
        let one_of = flag(said, "exactly_one").then(|| OneOf {
            names: parameters.iter().map(|parameter| parameter.name.clone()).collect(),
            exactly: true,
        });
        Ok(Operation {
            id: id.to_owned(),
            name: name.to_owned(),
            method: String::new(),
            path: String::new(),
            summary: text_at(said, "summary")?,
            doc: text_at(said, "doc")?,
            retry: text_or_none(said, "retry").unwrap_or_else(|| "safe".to_owned()),
            unwrap: None,
            paging: None,
            merge: None,
            total: None,
            get: false,
            one_of,
            // Every argument that is needed is text, or positional.
            default: true,
            outcome: None,
            cache: false,
            drops: Vec::new(),
            model: model.map(str::to_owned),
            shape: shape.to_owned(),
            parameters,
        })
    }

    fn enums(&self) -> Vec<Enum> {
        let values = |said: &Value| {
            let value = |name: String| EnumValue { wire: name.clone(), name };
            texts(said.get("values")).into_iter().map(value).collect()
        };
        entries(self.document.get("enums"))
            .map(|(name, said)| Enum {
                doc: text_or_none(said, "doc").unwrap_or_default(),
                numeric: false,
                closed: true,
                values: values(said),
                name,
            })
            .collect()
    }

    /// Every call has its row, and every row is of a call; every row has every CRM.
    fn capabilities(&self, api: &Api, apis: &[Api]) -> Result<Vec<Capability>, Error> {
        let calls: Vec<_> = api.resources.iter().flat_map(|resource| &resource.operations).collect();
        let mut read: Vec<Capability> = Vec::new();
        for (key, row) in entries(self.document.get("capabilities")) {
            let argument = |id: &str| key.strip_prefix(id).and_then(|rest| rest.strip_prefix('.'));
            let known = calls.iter().any(|call| {
                call.id == key
                    || argument(&call.id).is_some_and(|name| call.parameters.iter().any(|known| known.name == name))
            });
            if !known {
                return Err(format!("capabilities: {key}: there is no such call or argument").into());
            }
            for api in apis {
                let said = row.get(&api.name).ok_or_else(|| format!("capabilities: {key}: {} is missing", api.name))?;
                read.push(capability(&key, &api.name, said).map_err(|error| format!("capabilities: {key}: {error}"))?);
            }
        }
        let covered = |id: &str| read.iter().any(|row| row.key == id || row.key.starts_with(&format!("{id}.")));
        match calls.iter().find(|call| !covered(&call.id)) {
            Some(call) => Err(format!("capabilities: {} is missing", call.id).into()),
            None => Ok(read),
        }
    }
}

fn capability(key: &str, crm: &str, said: &Value) -> Result<Capability, Error> {
    only(said, &["how", "cost", "note"])?;
    let how = text_at(said, "how")?;
    let note = text_or_none(said, "note");
    match how.as_str() {
        "native" | "emulated" => {}
        "none" if note.is_some() => {}
        "none" => return Err(format!("{crm}: `none` has a note that says what can be done instead").into()),
        _ => return Err(format!("{crm}: {how:?} is none of native, emulated, none").into()),
    }
    Ok(Capability { key: key.to_owned(), crm: crm.to_owned(), how, cost: text_or_none(said, "cost"), note })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const SPEC: &str = "
title: T
doc: D
models: {Customer: {doc: D, fields: {id: {type: id, required: true, doc: D}, note: {type: text, doc: D}}}}
records: {CustomerFields: {doc: D, fields: {note: {type: text, doc: D}, extra: {type: extra, doc: D}}}}
resources:
  customers:
    doc: D
    operations:
      update: {summary: S, doc: D, retry: idempotent, answers: Customer, ids: {id: D}, fields: CustomerFields}
capabilities: {customers.update: {shop: {how: native}}}
mapping:
  - {crm: shop, model: Customer, record: ShopClient, fields: {id: {from: id}, note: {from: text, to: text}}}
";

    const SHOP: &str = "
openapi: 3.1.0
info: {title: T, version: '1', description: D}
x-crm: {name: shop, class: Shop, title: Shop}
servers: [{url: https://shop.test}]
tags: [{name: buyers, description: D}]
paths:
  /clients/{id}:
    put:
      operationId: buyers.update
      tags: [buyers]
      summary: S
      description: D
      x-retry: idempotent
      parameters: [{name: id, in: path, required: true, x-kind: id, description: D, schema: {type: integer}}]
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Changes'}}}
      responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/ShopClient'}}}}}
components:
  schemas:
    ShopClient:
      type: object
      x-model: read
      description: D
      required: [id]
      properties: {id: {type: integer, x-kind: id, description: D}, theText: {type: string, x-name: text, description: D}}
    Changes:
      type: object
      x-model: write
      description: D
      properties: {newText: {type: string, x-name: text, description: D}}
";

    fn read(spec: &str) -> Result<Interface, Error> {
        interface(spec, &[crate::read::api(SHOP).unwrap()])
    }

    fn refusal(from: &str, to: &str) -> String {
        assert!(SPEC.contains(from));
        read(&SPEC.replace(from, to)).unwrap_err().to_string()
    }

    #[test]
    fn a_rule_has_the_names_on_the_wire() {
        let read = read(SPEC).unwrap();
        let note = read.mappings.iter().flat_map(|mapping| &mapping.rules).find(|rule| rule.field == "note").unwrap();
        assert_eq!(note.from.iter().map(|source| source.wire.as_str()).collect::<Vec<_>>(), ["theText"]);
        assert_eq!(note.to.iter().map(|target| target.wire.as_str()).collect::<Vec<_>>(), ["newText"]);
        assert!(note.copied && note.by == "text");
    }

    #[test]
    fn a_rule_that_leads_nowhere_is_named() {
        assert!(refusal("from: text", "from: txt").contains("ShopClient has no field \"txt\""));
        assert!(refusal("to: text", "to: txt").contains("\"txt\""));
        assert!(refusal("record: ShopClient", "record: Clint").contains("Clint"));
        assert!(refusal(", note: {from: text, to: text}", "").contains("note: there is no rule"));
        assert!(refusal("note: {from: text", "nota: {from: text").contains("nota"));
        assert!(refusal("from: text, to: text", "to: text").contains("neither `from` nor `none`"));
        assert!(refusal("to: text", "to: text, refused: R").contains("both `to` and `refused`"));
    }

    #[test]
    fn every_call_says_what_each_crm_can_do() {
        assert!(refusal("{customers.update: ", "{customers.updat: ").contains("customers.updat"));
        assert!(refusal("{shop: {how: native}}", "{}").contains("shop is missing"));
        assert!(refusal("how: native", "how: well").contains("well"));
        assert!(refusal("how: native", "how: none").contains("note"));
        assert!(
            refusal("capabilities: {customers.update: {shop: {how: native}}}", "")
                .contains("customers.update is missing")
        );
    }

    #[test]
    fn a_type_that_is_not_there_is_named() {
        assert!(refusal("fields: CustomerFields", "fields: Customers").contains("Customers"));
        assert!(refusal("note: {type: text, doc: D}}}}", "note: {type: txt, doc: D}}}}").contains("txt"));
        assert!(refusal("answers: Customer", "answers: Custom").contains("Custom"));
    }
}

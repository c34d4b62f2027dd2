//! Operations of `spec/`: what a call takes, what is sent, and what its answer holds.

use yaml_serde::Value;

use crate::Error;
use crate::ir::{Kind, OneOf, Operation, Parameter};
use crate::read::Reader;
use crate::reconcile;
use crate::schema::{argument, name_of, one_type, positional, types_of};
use crate::yaml::{entries, flag, items, plain, text_at, text_or_none, texts};

/// Rows in one request, unless the user says otherwise. The server may take seconds for each.
const BATCH: &str = "20";

const METHODS: [&str; 4] = ["get", "post", "put", "delete"];

impl<'a> Reader<'a> {
    pub(crate) fn operation(
        &self,
        path: &str,
        method: &str,
        item: &'a Value,
        operation: &'a Value,
    ) -> Result<Operation, Error> {
        if !METHODS.contains(&method) {
            return Err(format!("only {} are known here", METHODS.join(", ")).into());
        }
        let id = text_at(operation, "operationId")?;
        let merge = text_or_none(operation, "x-merge");
        let outcome = text_or_none(operation, "x-outcome");
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
            let mut fields = self.write_fields(body)?;
            one_of = required_of(body, &fields)?;
            parameters.append(&mut fields);
            if text_or_none(body, "x-model").as_deref() != Some("parameters") {
                parameters.push(extra());
            }
        }
        if outcome.is_some() {
            rows(&mut parameters)?;
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
        parameters.extend(reconcile::argument(self.document, operation)?);
        // Whoever calls gives the ids first.
        parameters.sort_by_key(|parameter| match parameter.positional.as_str() {
            "everywhere" => 0,
            "python" => 1,
            _ => 2,
        });
        let (shape, model) = match &outcome {
            Some(of) => ("outcomes", Some(self.outcome(operation, of).map_err(|error| format!("x-outcome: {error}"))?)),
            None => self.answer(operation)?,
        };
        let total = text_or_none(operation, "x-total");
        if let Some(total) = &total {
            self.leads_somewhere(operation, total)?;
        }
        let name = id.split_once('.').filter(|(_, name)| !name.contains('.'));
        Ok(Operation {
            name: name.ok_or_else(|| format!("operationId {id:?} must be resource.method"))?.1.to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text_at(operation, "summary")?,
            doc: text_at(operation, "description")?,
            retry: text_at(operation, "x-retry")?,
            unwrap: text_or_none(operation, "x-unwrap"),
            paging: text_or_none(operation, "x-pager").filter(|pager| pager != "whole"),
            cache: flag(operation, "x-cache"),
            drops: texts(operation.get("x-drops")),
            get: flag(operation, "x-get"),
            shape: shape.to_owned(),
            default: true,
            total,
            one_of,
            outcome,
            id,
            merge,
            model,
            parameters,
        })
    }

    /// What an answer holds, and the model of it. Without a key, the whole answer is the record.
    fn answer(&self, operation: &'a Value) -> Result<(&'static str, Option<String>), Error> {
        if text_or_none(operation, "x-answer").as_deref() == Some("nothing") {
            return Ok(("nothing", None));
        }
        let key = text_or_none(operation, "x-unwrap");
        let inside = match (self.success(operation)?, &key) {
            (None, None) => return Ok(("nothing", None)),
            (None, Some(_)) => return Err("x-unwrap: there is no answer 200 with a schema".into()),
            (Some(schema), None) => schema,
            (Some(schema), Some(key)) => {
                let inside = self.resolve(schema)?.get("properties").and_then(|properties| properties.get(key));
                inside.ok_or_else(|| format!("x-unwrap: the answer has no {key:?}"))?
            }
        };
        let pager = text_or_none(operation, "x-pager").is_some_and(|pager| pager != "whole");
        let place = |error: Error| format!("x-unwrap: {}: {error}", key.as_deref().unwrap_or("the answer"));
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

    /// The schema of the answer 200. Of several forms the first: the others are refusals.
    fn success(&self, operation: &'a Value) -> Result<Option<&'a Value>, Error> {
        let answer = operation.get("responses").and_then(|responses| responses.get("200"));
        let schema = answer.map(|answer| self.resolve(answer)).transpose()?.and_then(json_schema);
        Ok(schema.map(|schema| items(schema.get("anyOf")).next().unwrap_or(schema)))
    }

    /// Whether the answer has an integer at this path of keys.
    fn leads_somewhere(&self, operation: &'a Value, path: &str) -> Result<(), Error> {
        let mut place = self.success(operation)?;
        for key in path.split('.') {
            let schema = place.map(|schema| self.resolve(schema)).transpose()?;
            place = schema.and_then(|schema| schema.get("properties")).and_then(|properties| properties.get(key));
        }
        if place.is_some_and(|place| types_of(place).iter().any(|name| name == "integer")) {
            return Ok(());
        }
        Err(format!("x-total: the answer has no integer at {path:?}").into())
    }

    /// The model of each outcome: that of the operation which does the same for one row. What an answer holds of a row is
    /// the whole answer to one.
    fn outcome(&self, operation: &Value, id: &str) -> Result<String, Error> {
        for word in ["x-answer", "x-cache", "x-get", "x-merge", "x-pager", "x-unwrap"] {
            if operation.get(word).is_some() {
                return Err(format!("{word} means nothing beside it").into());
            }
        }
        let methods = entries(self.document.get("paths")).flat_map(|(_, item)| entries(Some(item)));
        let one = methods.map(|(_, one)| one).find(|one| text_or_none(one, "operationId").as_deref() == Some(id));
        let one = one.ok_or_else(|| format!("there is no operation {id:?}"))?;
        for word in ["x-outcome", "x-unwrap", "x-merge"] {
            if one.get(word).is_some() {
                return Err(format!("{id} has {word}, and a row has not").into());
            }
        }
        match self.answer(one)? {
            ("one", Some(model)) => Ok(model),
            _ => Err(format!("{id} does not answer with one record").into()),
        }
    }

    fn parameter(&self, parameter: &'a Value) -> Result<Parameter, Error> {
        let wire = text_at(parameter, "name")?;
        let read = || {
            let schema = parameter.get("schema").ok_or("there is no schema")?;
            let place = text_at(parameter, "in")?;
            if !["path", "query"].contains(&place.as_str()) {
                return Err(format!("in: {place:?}: only path and query are known here").into());
            }
            one_type(schema)?;
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
}

/// Makes the one list of records the rows. Each is checked by itself: one that is wrong must not keep the others from
/// being sent.
fn rows(parameters: &mut [Parameter]) -> Result<(), Error> {
    let mut lists = parameters.iter_mut().filter(|parameter| parameter.kind.is == "list");
    let (Some(rows), None) = (lists.next(), lists.next()) else {
        return Err("x-outcome: the body must have one list, that of the rows".into());
    };
    let of = rows.kind.of.take().filter(|of| of.is == "written" && rows.required);
    let of =
        of.ok_or_else(|| format!("x-outcome: {}: it must be a list of `x-model: write`, and required", rows.wire))?;
    rows.kind = Kind { is: "rows".into(), name: of.name, ..Kind::default() };
    rows.place = "rows".into();
    Ok(())
}

/// Which fields have to be given, where `oneOf` (just one) or `anyOf` (at least one) says so.
fn required_of(schema: &Value, fields: &[Parameter]) -> Result<Option<OneOf>, Error> {
    let (word, exactly) = match (schema.get("oneOf"), schema.get("anyOf")) {
        (None, None) => return Ok(None),
        (Some(_), None) => ("oneOf", true),
        (None, Some(_)) => ("anyOf", false),
        (Some(_), Some(_)) => return Err("oneOf and anyOf: only one of them is known here".into()),
    };
    let named = items(schema.get(word)).map(|part| {
        let wires = texts(part.get("required"));
        let [wire] = wires.as_slice() else {
            return Err(format!("{word}: each part must be `required: [one field]`"));
        };
        let mut fields = fields.iter().filter(|field| field.wire == *wire);
        match (fields.next(), fields.next()) {
            (Some(field), None) => Ok(field.name.clone()),
            (Some(_), Some(_)) => Err(format!("{word}: {wire}: a field with x-also cannot be one of several")),
            (None, _) => Err(format!("{word}: there is no field {wire:?}")),
        }
    });
    Ok(Some(OneOf { names: named.collect::<Result<_, _>>()?, exactly }))
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

pub(crate) fn extra() -> Parameter {
    let doc = "Fields that this library does not know, under the vendor's names. They are sent as they are.";
    Parameter { kind: Kind { is: "object".into(), ..Kind::default() }, ..made("extra", "extra", doc) }
}

pub(crate) fn made(name: &str, place: &str, doc: &str) -> Parameter {
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

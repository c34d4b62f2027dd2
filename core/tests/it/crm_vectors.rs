//! Every case of `tests/vectors/behaviours/crm.json`, for each CRM that it is of, against a fresh sandbox: what
//! `tests/vectors/README.md` says, in Rust.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use crmkit::crm::{Crm, Pages, Reply, Run};
use crmkit::{Arguments, Error, Model, Naming, Outcome, Shape};
use crmkit_sandbox::Fault;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use crate::room;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    crms: Option<Vec<String>>,
    #[serde(default)]
    client: Map<String, Value>,
    #[serde(default)]
    customers: usize,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    crms: Option<Vec<String>>,
    call: String,
    inject: Option<Fault>,
    #[serde(default)]
    arguments: Map<String, Value>,
    take: Option<usize>,
    #[serde(rename = "as")]
    name: Option<String>,
    #[serde(default, deserialize_with = "present")]
    value: Option<Value>,
    has: Option<Value>,
    error: Option<Value>,
    requests: Option<usize>,
}

/// Null is a value that was given.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

fn cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/behaviours/crm.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn is_for(crms: Option<&Vec<String>>, crm: &str) -> bool {
    crms.is_none_or(|crms| crms.iter().any(|name| name == crm))
}

/// A record, as `to_dict` gives it, with nothing of the CRM's own.
fn plain(record: &impl serde::Serialize) -> Value {
    serde_json::to_value(record).unwrap()
}

fn outcome(outcome: &Outcome<crmkit::crm::Customer>) -> Value {
    json!({
        "index": outcome.index,
        "key": outcome.key,
        "status": outcome.status.name(),
        "value": outcome.value.as_ref().map(plain),
        "error": outcome.error.as_ref().map(|error| error.to_json(Naming::Snake)),
    })
}

async fn listed<T: Model>(listing: &crmkit::crm::Listing<T>, take: Option<usize>) -> Result<Value, Error> {
    Ok(listing.collect(take).await?.iter().map(plain).collect())
}

async fn called(crm: &Crm, step: &Step, arguments: Map<String, Value>) -> Result<Value, Error> {
    let operation = crm.operation(&step.call)?;
    let arguments = Arguments::new(arguments, Naming::Snake);
    if operation.shape == Shape::Outcomes {
        let outcomes = crm.each(operation, &arguments, &Run::default()).await?;
        return Ok(outcomes.iter().map(outcome).collect());
    }
    Ok(match crm.call(operation, &arguments).await? {
        Reply::Customer(customer) => plain(&customer),
        Reply::Found(found) => plain(&found),
        Reply::Upserted(upserted) => plain(&upserted),
        Reply::Contact(contact) => plain(&contact),
        Reply::Contacts(contacts) => plain(&contacts),
        Reply::Address(address) => plain(&address),
        Reply::Addresses(addresses) => plain(&addresses),
        Reply::Pages(Pages::Customers(listing)) => listed(&listing, step.take).await?,
        Reply::Pages(Pages::Orders(listing)) => listed(&listing, step.take).await?,
        _ => Value::Null,
    })
}

/// What `$name.path.0` stands for, in the place of it.
fn filled(value: &Value, known: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::String(text) if text.starts_with('$') => {
            let pointer = format!("/{}", text[1..].replace('.', "/"));
            plain(known).pointer(&pointer).unwrap_or_else(|| panic!("{text} is not known")).clone()
        }
        Value::Array(items) => items.iter().map(|item| filled(item, known)).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), filled(value, known))).collect())
        }
        other => other.clone(),
    }
}

/// Whether an object has these fields among others, a list these items and no others.
fn has(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (Value::Object(fields), Value::Object(wanted)) => {
            wanted.iter().all(|(name, wanted)| fields.get(name).is_some_and(|value| has(value, wanted)))
        }
        (Value::Array(items), Value::Array(wanted)) => {
            items.len() == wanted.len() && items.iter().zip(wanted).all(|(item, wanted)| has(item, wanted))
        }
        _ => value == wanted,
    }
}

/// What a step came to, against what is said of it.
fn judged(
    step: &Step,
    name: &str,
    result: &Result<Value, Error>,
    fill: impl Fn(&Value) -> Value,
) -> Result<(), String> {
    match (&step.error, result) {
        (Some(wanted), Err(error)) => {
            let error = error.to_json(Naming::Snake);
            let said = has(&error, &fill(wanted)) && error["crm"] == name;
            if said { Ok(()) } else { Err(format!("{error:#} instead of {wanted}")) }
        }
        (Some(wanted), Ok(value)) => Err(format!("{value:#} instead of {wanted}")),
        (None, Err(error)) => Err(error.to_string()),
        (None, Ok(value)) => match (&step.value, &step.has) {
            (Some(wanted), _) if *value != fill(wanted) => Err(format!("{value:#} instead of {wanted:#}")),
            (_, Some(wanted)) if !has(value, &fill(wanted)) => Err(format!("{value:#} has not {wanted:#}")),
            _ => Ok(()),
        },
    }
}

async fn run(case: &Case, name: &str) -> Result<(), String> {
    let sandbox = room::sandbox(case.customers);
    let crm = room::with(&sandbox, name, &Value::Object(case.client.clone()));
    let mut known = BTreeMap::new();
    for (place, step) in case.steps.iter().enumerate().filter(|(_, step)| is_for(step.crms.as_ref(), name)) {
        let wrong = |what: String| format!("{} for {name}, step {place}, {}: {what}", case.name, step.call);
        let Value::Object(arguments) = filled(&Value::Object(step.arguments.clone()), &known) else { unreachable!() };
        if let Some(fault) = &step.inject {
            sandbox.inject(fault.clone()).unwrap();
        }
        let before = room::requests(&sandbox);
        let result = called(&crm, step, arguments).await;
        let sent = room::requests(&sandbox) - before;
        if step.requests.is_some_and(|requests| requests != sent) {
            return Err(wrong(format!("{sent} requests")));
        }
        judged(step, name, &result, |value| filled(value, &known)).map_err(wrong)?;
        if let (Some(name), Ok(value)) = (&step.name, result) {
            known.insert(name.clone(), value);
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_case_of_the_common_interface_holds_for_each_crm_that_it_is_of() {
    let mut wrong = Vec::new();
    for case in &cases() {
        for name in room::CRMS.into_iter().filter(|name| is_for(case.crms.as_ref(), name)) {
            wrong.extend(run(case, name).await.err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_case_has_a_name_of_its_own() {
    let cases = cases();
    assert_eq!(cases.iter().map(|case| &case.name).collect::<HashSet<_>>().len(), cases.len());
}

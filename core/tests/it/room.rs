//! A sandbox with the common interface over each of its CRMs.

use crmkit::crm::Crm;
use crmkit::{Client, CrmName, Options};
use crmkit_sandbox::Sandbox;
use serde_json::{Map, Value, json};

pub(crate) const CRMS: [&str; 3] = ["guardant", "rkeeper", "salesman"];

/// A sandbox with its documents' examples and so many synthetic customers in each CRM.
pub(crate) fn sandbox(customers: usize) -> Sandbox {
    Sandbox::start(crmkit_sandbox::Options { customers, ..Default::default() }).unwrap()
}

/// The common interface over this CRM of a sandbox.
pub(crate) fn crm(sandbox: &Sandbox, name: &str) -> Crm {
    with(sandbox, name, &json!({}))
}

/// The same with further settings.
pub(crate) fn with(sandbox: &Sandbox, name: &str, settings: &Value) -> Crm {
    let mut options: Map<String, Value> = settings.as_object().unwrap().clone();
    options.insert("base_url".to_owned(), sandbox.url(name).unwrap().into());
    options.extend(sandbox.credentials(name).unwrap().into_iter().map(|(name, value)| (name, value.into())));
    let options = Options::from_json(Value::Object(options)).unwrap();
    Crm::of(&Client::new(CrmName::of(name).unwrap(), options).unwrap())
}

/// How many requests a sandbox has received.
pub(crate) fn requests(sandbox: &Sandbox) -> usize {
    sandbox.requests().len()
}

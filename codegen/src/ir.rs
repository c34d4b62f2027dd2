//! The intermediate model: what the outputs need to know of an API, and nothing of how `spec/` writes it.

use serde::{Deserialize, Serialize};

/// One vendor's API.
#[derive(Debug, Serialize)]
pub struct Api {
    /// `guardant`
    pub name: String,
    /// `Guardant`
    pub class: String,
    /// `Guardant Station`
    pub title: String,
    pub doc: String,
    /// Where it is unless the user says otherwise.
    pub base_url: Option<String>,
    /// The settings that not every client has.
    pub settings: Vec<Setting>,
    pub resources: Vec<Resource>,
    pub models: Vec<Model>,
    /// Records that only arguments are made of.
    pub records: Vec<WriteRecord>,
    pub enums: Vec<Enum>,
}

/// A setting of a client.
#[derive(Debug, Serialize)]
pub struct Setting {
    /// `object_id`
    pub name: String,
    /// `text`, `number`, or `token`, which is text or a function that gives it
    pub kind: String,
    pub required: bool,
    /// Whether it is never shown, logged or pickled.
    pub secret: bool,
    /// As JSON.
    pub default: Option<String>,
    pub doc: String,
}

/// Operations that a client has under one name: `customers`.
#[derive(Debug, Serialize)]
pub struct Resource {
    pub name: String,
    pub doc: String,
    pub operations: Vec<Operation>,
}

#[derive(Debug, Serialize)]
pub struct Operation {
    /// `customers.get`
    pub id: String,
    /// `get`
    pub name: String,
    pub method: String,
    pub path: String,
    pub summary: String,
    pub doc: String,
    /// `safe`, `idempotent` or `unsafe`
    pub retry: String,
    pub unwrap: Option<String>,
    pub paging: Option<String>,
    pub merge: Option<String>,
    /// Whether its answer may be kept for a while.
    pub cache: bool,
    /// The kept answers, by operation, that it makes stale.
    pub drops: Vec<String>,
    /// The model it answers with.
    pub model: Option<String>,
    /// What the answer holds: `nothing`, `one` record, a whole `list`, `pages`, or an `object` of the vendor's own keys.
    pub shape: String,
    /// In the order in which people give them: ids first.
    pub parameters: Vec<Parameter>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Parameter {
    pub name: String,
    pub wire: String,
    /// `path`, `query`, `body`, `extra` or `local`
    pub place: String,
    /// Given by its place, not by its name: `everywhere` (ids), in `python` only, or `nowhere`.
    pub positional: String,
    pub kind: Kind,
    pub required: bool,
    /// What is sent for null, as JSON.
    pub clear: Option<String>,
    pub default: Option<String>,
    pub personal: bool,
    pub doc: String,
}

/// What a value is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Kind {
    /// `id`, `text`, `integer`, `boolean`, `decimal`, `instant`, `date`, `local`, `enum`, `record`, `list` or `object`
    pub is: String,
    /// The enum's or the record's name.
    pub name: Option<String>,
    /// What a list holds.
    pub of: Option<Box<Kind>>,
    /// Whether an id is text on the wire, not a number.
    #[serde(default)]
    pub text: bool,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
}

#[derive(Debug, Serialize)]
pub struct Model {
    pub name: String,
    pub doc: String,
    pub fields: Vec<Field>,
}

/// What can be written where an argument holds a record.
#[derive(Debug, Serialize)]
pub struct WriteRecord {
    pub name: String,
    pub doc: String,
    pub fields: Vec<Parameter>,
}

#[derive(Debug, Serialize)]
pub struct Field {
    pub name: String,
    pub wire: String,
    pub kind: Kind,
    /// Whether every record has it, and it is never null.
    pub required: bool,
    pub personal: bool,
    pub doc: String,
}

#[derive(Debug, Serialize)]
pub struct Enum {
    pub name: String,
    pub doc: String,
    pub numeric: bool,
    pub closed: bool,
    pub values: Vec<EnumValue>,
}

#[derive(Debug, Serialize)]
pub struct EnumValue {
    pub name: String,
    pub wire: String,
}

/// One class of the tree of errors.
#[derive(Debug, Serialize)]
pub struct ErrorClass {
    pub name: String,
    pub parent: Option<String>,
    /// Python classes that it is besides.
    pub python: Vec<String>,
    /// JavaScript's stable code: `CRM_NOT_FOUND`.
    pub code: String,
    pub doc: String,
    /// Its own attributes; it has its parents' too.
    pub attributes: Vec<Attribute>,
}

#[derive(Debug, Serialize)]
pub struct Attribute {
    pub name: String,
    pub javascript: String,
    /// `text`, `integer`, `number`, `boolean` or `any`
    pub kind: String,
    /// Whether it is never missing.
    pub always: bool,
    pub doc: String,
}

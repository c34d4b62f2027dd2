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
    /// The vendor's names of personal data, wherever they stand.
    pub personal: Vec<String>,
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
    /// The path in the answer to the number of pages: `params.pageall`.
    pub total: Option<String>,
    /// Whether the vendor's own request is GET, with the same body.
    pub get: bool,
    /// Arguments of which some have to be given.
    pub one_of: Option<OneOf>,
    /// The operation that does for one row what this one does for several.
    pub outcome: Option<String>,
    /// Whether its answer may be kept for a while.
    pub cache: bool,
    /// The kept answers, by operation, that it makes stale.
    pub drops: Vec<String>,
    /// The model it answers with.
    pub model: Option<String>,
    /// What the answer holds: `nothing`, `one` record, a whole `list`, `pages`, an `object` of the vendor's own keys, or
    /// `outcomes`, one for each row that was sent.
    pub shape: String,
    /// Whether Rust can make its arguments without being told any.
    pub default: bool,
    /// In the order in which people give them: ids first.
    pub parameters: Vec<Parameter>,
}

/// Arguments of which some have to be given.
#[derive(Debug, Serialize)]
pub struct OneOf {
    pub names: Vec<String>,
    /// Whether just one of them, or at least one.
    pub exactly: bool,
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
    /// What is sent if nothing is given, as JSON.
    pub send: Option<String>,
    pub personal: bool,
    pub doc: String,
}

/// What a value is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Kind {
    /// `id`, `key`, `text`, `texts`, `joined`, `integer`, `boolean`, `decimal`, `instant`, `date`, `local`, `enum`,
    /// `record`, `written`, `rows`, `list` or `object`
    pub is: String,
    /// The enum's or the record's name.
    pub name: Option<String>,
    /// What a list holds.
    pub of: Option<Box<Kind>>,
    /// Whether an id is text on the wire, not a number.
    #[serde(default)]
    pub text: bool,
    /// Of an id, whether 0 is "not set"; of text, whether false is; of a boolean, whether it is `yes` and `no` on the wire.
    #[serde(default)]
    pub unset: bool,
    /// The least and the most: of an integer, or of the characters of a text.
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    /// Characters that a text may not have.
    pub without: Option<String>,
}

impl Kind {
    /// The record that is written where such a value stands, or that lists hold in the end.
    pub fn written(&self) -> Option<&str> {
        match (self.is.as_str(), &self.of) {
            ("written" | "rows", _) => self.name.as_deref(),
            (_, Some(of)) => of.written(),
            _ => None,
        }
    }

    /// The record that is read where such a value stands, or that lists hold in the end.
    pub fn record(&self) -> Option<&str> {
        match (self.is.as_str(), &self.of) {
            ("record", _) => self.name.as_deref(),
            (_, Some(of)) => of.record(),
            _ => None,
        }
    }
}

#[derive(Debug, Serialize)]
pub struct Model {
    pub name: String,
    pub doc: String,
    pub fields: Vec<Field>,
    /// The vendor's names that fields are chosen from by precedence.
    pub sources: Vec<Key>,
    /// Whether written code fills in what an answer lacks.
    pub completed: bool,
}

/// What can be written where an argument holds a record.
#[derive(Debug, Serialize)]
pub struct WriteRecord {
    pub name: String,
    pub doc: String,
    /// Whether it stands inside an argument. Else each is the body of a request by itself.
    pub inside: bool,
    /// Whether Rust can make one without being told anything.
    pub default: bool,
    pub fields: Vec<Parameter>,
}

#[derive(Debug, Serialize)]
pub struct Field {
    pub name: String,
    pub wire: String,
    pub kind: Kind,
    /// Whether every record has it, and it is never null.
    pub required: bool,
    /// Where it is taken from, in order of precedence; empty if it is just under its own name.
    pub from: Vec<Source>,
    /// A second name under which records give it.
    pub alias: Option<String>,
    /// Whether written code fills it in where the answer lacks it.
    pub completed: bool,
    pub personal: bool,
    pub doc: String,
}

/// One of the vendor's names, which can be any text, and the variable of generated code for it.
#[derive(Debug, Clone, Serialize)]
pub struct Key {
    pub wire: String,
    pub variable: String,
}

/// A place in a record where a field's value can be.
#[derive(Debug, Clone, Serialize)]
pub struct Source {
    pub wire: String,
    /// What has to hold for it to count: nothing, that it is `digits`, `words` or a `time`, or that another name is there.
    pub when: Option<String>,
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

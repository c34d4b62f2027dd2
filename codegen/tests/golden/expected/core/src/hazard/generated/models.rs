// Made by codegen from spec/hazard.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records of Hazard "CRM" \ Co.
use serde::{Deserialize, Serialize};
use crate::{Model, Raw, wire};
/// Values with an underscore.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum HazardNumbered {
    /// `first`.
    #[serde(rename = "first")]
    First,
    /// `second_name`.
    #[serde(rename = "second_name")]
    SecondName,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for HazardNumbered {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("first", "first"), ("second_name", "second_name")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "first" => Self::First,
            "second_name" => Self::SecondName,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::First => "first",
            Self::SecondName => "second_name",
            Self::Other(text) => text,
        }
    }
}
/// Values that are words of languages or no words at all: "quotes" \ */.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum HazardText {
    /// `None`.
    #[serde(rename = "None")]
    None,
    /// `self`.
    #[serde(rename = "self")]
    Self_,
    /// `type`.
    #[serde(rename = "type")]
    Type,
    /// `default`.
    #[serde(rename = "default")]
    Default,
    /// `other`.
    #[serde(rename = "other")]
    Other_,
    /// `2-х`.
    #[serde(rename = "2-х")]
    V2Х,
    /// `a b`.
    #[serde(rename = "a b")]
    AB,
    /// `constructor`.
    #[serde(rename = "constructor")]
    Constructor,
    /// `true`.
    #[serde(rename = "true")]
    True,
    /// `Клиент`.
    #[serde(rename = "Клиент")]
    Клиент,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for HazardText {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[
            ("None", "None"),
            ("self", "self"),
            ("type", "type"),
            ("default", "default"),
            ("other", "other"),
            ("2-х", "2-х"),
            ("a b", "a b"),
            ("constructor", "constructor"),
            ("true", "true"),
            ("Клиент", "Клиент"),
        ],
        false,
        false,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "None" => Self::None,
            "self" => Self::Self_,
            "type" => Self::Type,
            "default" => Self::Default,
            "other" => Self::Other_,
            "2-х" => Self::V2Х,
            "a b" => Self::AB,
            "constructor" => Self::Constructor,
            "true" => Self::True,
            "Клиент" => Self::Клиент,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Self_ => "self",
            Self::Type => "type",
            Self::Default => "default",
            Self::Other_ => "other",
            Self::V2Х => "2-х",
            Self::AB => "a b",
            Self::Constructor => "constructor",
            Self::True => "true",
            Self::Клиент => "Клиент",
            Self::Other(text) => text,
        }
    }
}
/// Numbers with names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum HazardNumber {
    /// `no_value`, 0 to the CRM.
    #[serde(rename = "no_value")]
    NoValue,
    /// `yes_value`, 1 to the CRM.
    #[serde(rename = "yes_value")]
    YesValue,
    /// `delete`, -1 to the CRM.
    #[serde(rename = "delete")]
    Delete,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for HazardNumber {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("no_value", "0"), ("yes_value", "1"), ("delete", "-1")],
        true,
        false,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "0" => Self::NoValue,
            "1" => Self::YesValue,
            "-1" => Self::Delete,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::NoValue => "no_value",
            Self::YesValue => "yes_value",
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}
/// No other value is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum HazardClosed {
    /// `class`.
    #[serde(rename = "class")]
    Class,
    /// `function`.
    #[serde(rename = "function")]
    Function,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for HazardClosed {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("class", "class"), ("function", "function")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "class" => Self::Class,
            "function" => Self::Function,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Class => "class",
            Self::Function => "function",
            Self::Other(text) => text,
        }
    }
}
/// What becomes of a create whose answer is lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum HazardOnUnknown {
    /// `raise`.
    #[serde(rename = "raise")]
    Raise,
    /// `reconcile`.
    #[serde(rename = "reconcile")]
    Reconcile,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for HazardOnUnknown {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("raise", "raise"), ("reconcile", "reconcile")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "raise" => Self::Raise,
            "reconcile" => Self::Reconcile,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Raise => "raise",
            Self::Reconcile => "reconcile",
            Self::Other(text) => text,
        }
    }
}
/// A record: "quotes", """three""", \, */, `{}`, {0:?}, ${x}, <b>, a | pipe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HazardRecord {
    /// The id.
    #[serde(
        rename(deserialize = "_id"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Text that every record has.
    #[serde(
        rename(deserialize = "type"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    pub r#type: String,
    /// Required by the vendor and null all the same.
    #[serde(
        rename(deserialize = "class"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub class: Option<String>,
    /// A field called self.
    #[serde(
        rename(serialize = "self", deserialize = "self"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub self_: Option<String>,
    /// A field called async.
    #[serde(
        rename(deserialize = "async"),
        default,
        deserialize_with = "wire::optional::<wire::Boolean, _>"
    )]
    pub r#async: Option<bool>,
    /// A field that the vendor calls None.
    #[serde(
        rename(deserialize = "None"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub none: Option<i64>,
    /// Values that are words of languages or no words at all: "quotes" \ */.
    #[serde(
        rename(deserialize = "default"),
        default,
        deserialize_with = "wire::optional::<wire::Enum<HazardText>, _>"
    )]
    pub default: Option<HazardText>,
    /// A numeric enumeration.
    #[serde(
        rename(deserialize = "function"),
        default,
        deserialize_with = "wire::optional::<wire::Enum<HazardNumber>, _>"
    )]
    pub function: Option<HazardNumber>,
    /// A list of enumerations.
    #[serde(
        rename(deserialize = "delete"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Enum<HazardNumber>>, _>"
    )]
    pub delete: Option<Vec<HazardNumber>>,
    /// A field called constructor.
    #[serde(
        rename(deserialize = "constructor"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub constructor: Option<String>,
    /// A field called crate.
    #[serde(
        rename(serialize = "crate", deserialize = "crate"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub crate_: Option<String>,
    /// A field called match.
    #[serde(
        rename(deserialize = "match"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub r#match: Option<String>,
    /// A wire name with quotes.
    #[serde(
        rename(deserialize = "odd \"wire\" \\ name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub odd: Option<String>,
    /// A wire name in Cyrillic.
    #[serde(
        rename(deserialize = "имя"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub unicode: Option<String>,
    /// Money.
    #[serde(
        rename(deserialize = "balance"),
        default,
        deserialize_with = "wire::optional::<wire::Money, _>"
    )]
    pub balance: Option<crate::Decimal>,
    /// A day.
    #[serde(
        rename(deserialize = "date"),
        default,
        deserialize_with = "wire::optional::<wire::Day, _>"
    )]
    pub date: Option<jiff::civil::Date>,
    /// A local time.
    #[serde(
        rename(deserialize = "local"),
        default,
        deserialize_with = "wire::optional::<wire::LocalTime, _>",
        serialize_with = "wire::write_local"
    )]
    pub local: Option<jiff::civil::DateTime>,
    /// An instant.
    #[serde(
        rename(deserialize = "instant"),
        default,
        deserialize_with = "wire::optional::<wire::UnixSeconds, _>"
    )]
    pub instant: Option<crate::Instant>,
    /// A nested record.
    #[serde(
        rename(deserialize = "child"),
        default,
        deserialize_with = "wire::optional::<wire::Record<HazardChild>, _>"
    )]
    pub child: Option<HazardChild>,
    /// A list of records.
    #[serde(
        rename(deserialize = "children"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<HazardChild>>, _>"
    )]
    pub children: Option<Vec<HazardChild>>,
    /// A list of lists that every record has.
    #[serde(
        rename(deserialize = "numbers"),
        deserialize_with = "wire::required::<wire::List<wire::List<wire::Integer>>, _>"
    )]
    pub numbers: Vec<Vec<i64>>,
    /// A list of money.
    #[serde(
        rename(deserialize = "amounts"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Money>, _>"
    )]
    pub amounts: Option<Vec<crate::Decimal>>,
    /// Any object.
    #[serde(
        rename(deserialize = "object"),
        default,
        deserialize_with = "wire::optional::<wire::Object, _>"
    )]
    pub object: Option<serde_json::Map<String, serde_json::Value>>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for HazardRecord {
    const NAME: &'static str = "HazardRecord";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// A record inside a record, without an id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HazardChild {
    /// Text.
    #[serde(
        rename(deserialize = "value"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub value: Option<String>,
    /// An integer.
    #[serde(
        rename(deserialize = "count"),
        default,
        deserialize_with = "wire::optional::<wire::Integer, _>"
    )]
    pub count: Option<i64>,
    /// Records of its own kind.
    #[serde(
        rename(deserialize = "children"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<HazardChild>>, _>"
    )]
    pub children: Option<Vec<HazardChild>>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for HazardChild {
    const NAME: &'static str = "HazardChild";
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// Fields of several names, and names of several fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "HazardMixedRead")]
#[non_exhaustive]
pub struct HazardMixed {
    /// Its "id".
    pub id: String,
    /// Every record has it.
    pub own: String,
    /// Text under a reserved name or another.
    pub r#type: Option<String>,
    /// A time.
    #[serde(serialize_with = "wire::write_local")]
    pub when: Option<jiff::civil::DateTime>,
    /// Text under a name with quotes or another.
    pub path: Option<String>,
    /// An id.
    pub path_id: Option<String>,
    /// Text under Cyrillic names; false is not set.
    pub unicode: Option<String>,
    /// Text; false is not set.
    pub plain: Option<String>,
    /// An id of another system.
    pub uid: Option<String>,
    /// Yes or no.
    pub yes: Option<bool>,
    /// Yes or no under two names.
    pub no: Option<bool>,
    /// An enumeration under two names.
    pub kind: Option<HazardText>,
    /// A list under two names.
    pub numbers: Option<Vec<i64>>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
/// The same as it comes: some fields are under one name or another.
#[derive(Deserialize)]
struct HazardMixedRead {
    #[serde(
        rename(deserialize = "_id"),
        default,
        deserialize_with = "wire::or_default::<wire::Id, _>"
    )]
    id: String,
    #[serde(
        rename(deserialize = "own"),
        deserialize_with = "wire::required::<wire::Text, _>"
    )]
    own: String,
    #[serde(
        rename(deserialize = "plain"),
        default,
        deserialize_with = "wire::optional::<wire::TextOrFalse, _>"
    )]
    plain: Option<String>,
    #[serde(
        rename(deserialize = "uid"),
        default,
        deserialize_with = "wire::optional::<wire::Key, _>"
    )]
    uid: Option<String>,
    #[serde(
        rename(deserialize = "yes"),
        default,
        deserialize_with = "wire::optional::<wire::YesNo, _>"
    )]
    yes: Option<bool>,
    #[serde(default, rename = "KIND_2")]
    from_k_i_n_d_2: serde_json::Value,
    #[serde(default, rename = "_имя")]
    from_имя: serde_json::Value,
    #[serde(default, rename = "crate")]
    from_crate: serde_json::Value,
    #[serde(default, rename = "createdAt")]
    from_created_at: serde_json::Value,
    #[serde(default, rename = "ids")]
    from_ids: serde_json::Value,
    #[serde(default, rename = "kind")]
    from_kind: serde_json::Value,
    #[serde(default, rename = "no")]
    from_no: serde_json::Value,
    #[serde(default, rename = "null")]
    from_null: serde_json::Value,
    #[serde(default, rename = "numbers")]
    from_numbers: serde_json::Value,
    #[serde(default, rename = "odd\"wire\"")]
    from_odd_wire: serde_json::Value,
    #[serde(default, rename = "path2")]
    from_path2: serde_json::Value,
    #[serde(default, rename = "type")]
    from_type: serde_json::Value,
    #[serde(default, rename = "when")]
    from_when: serde_json::Value,
    #[serde(default, rename = "while")]
    from_while: serde_json::Value,
    #[serde(default, rename = "имя")]
    from_имя_too: serde_json::Value,
}
impl TryFrom<HazardMixedRead> for HazardMixed {
    type Error = String;
    #[allow(clippy::too_many_lines, reason = "one entry for each field")]
    fn try_from(read: HazardMixedRead) -> Result<Self, String> {
        Ok(Self {
            id: read.id,
            own: read.own,
            r#type: wire::first::<
                wire::Text,
            >(
                &[
                    ("crate", &read.from_crate, wire::When::Always),
                    ("type", &read.from_type, wire::When::Always),
                ],
            )?,
            when: wire::first::<
                wire::LocalTime,
            >(
                &[
                    ("createdAt", &read.from_created_at, wire::When::Always),
                    ("when", &read.from_when, wire::When::Time),
                ],
            )?,
            path: wire::first::<
                wire::Text,
            >(
                &[
                    ("odd\"wire\"", &read.from_odd_wire, wire::When::Always),
                    ("while", &read.from_while, wire::When::Beside(&read.from_path2)),
                    ("while", &read.from_while, wire::When::Words),
                ],
            )?,
            path_id: wire::first::<
                wire::Reference,
            >(
                &[
                    ("path2", &read.from_path2, wire::When::Always),
                    ("while", &read.from_while, wire::When::Digits),
                ],
            )?,
            unicode: wire::first::<
                wire::TextOrFalse,
            >(
                &[
                    ("имя", &read.from_имя_too, wire::When::Always),
                    ("_имя", &read.from_имя, wire::When::Always),
                ],
            )?,
            plain: read.plain,
            uid: read.uid,
            yes: read.yes,
            no: wire::first::<
                wire::YesNo,
            >(
                &[
                    ("no", &read.from_no, wire::When::Always),
                    ("null", &read.from_null, wire::When::Always),
                ],
            )?,
            kind: wire::first::<
                wire::Enum<HazardText>,
            >(
                &[
                    ("kind", &read.from_kind, wire::When::Always),
                    ("KIND_2", &read.from_k_i_n_d_2, wire::When::Always),
                ],
            )?,
            numbers: wire::first::<
                wire::List<wire::Integer>,
            >(
                &[
                    ("numbers", &read.from_numbers, wire::When::Always),
                    ("ids", &read.from_ids, wire::When::Always),
                ],
            )?,
            raw: Raw::default(),
        })
    }
}
impl Model for HazardMixed {
    const NAME: &'static str = "HazardMixed";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
    fn complete(
        &mut self,
        asked: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<(), String> {
        super::super::complete_hazard_mixed(self, asked)
    }
}
/// What a write did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HazardWritten {
    /// The id.
    #[serde(
        rename(deserialize = "data"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// Not of the server.
    #[serde(
        rename(deserialize = "changed"),
        default,
        deserialize_with = "wire::or_default::<wire::Boolean, _>"
    )]
    pub changed: bool,
    /// Not of the server: """ */ \.
    #[serde(
        rename(deserialize = "note"),
        default,
        deserialize_with = "wire::or_default::<wire::Text, _>"
    )]
    pub note: String,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for HazardWritten {
    const NAME: &'static str = "HazardWritten";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
    fn complete(
        &mut self,
        asked: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<(), String> {
        super::super::complete_hazard_written(self, asked)
    }
}

//! Where a field of a common record comes from: the rule of `spec/crm.yaml`, and the values that the record was made of.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::crm::generated::rules::RULES;
use crate::{Error, ErrorKind, Model, Raw, Result};

/// The rule of one field of one model in one CRM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rule {
    /// Which CRM.
    pub crm: &'static str,
    /// Which model: `Customer`.
    pub model: &'static str,
    /// Which field: `phones`.
    pub field: &'static str,
    /// The keys of the CRM's own record that it is read from.
    pub from: &'static [&'static str],
    /// The function that makes one value of them.
    pub by: Option<&'static str>,
    /// Why there is nothing to read.
    pub none: Option<&'static str>,
    /// What is lost in reading; nothing if it is not set.
    pub read_loss: Option<&'static str>,
    /// The keys that it is written to.
    pub to: &'static [&'static str],
    /// How what is written is made, where it is not just the value.
    pub made_by: Option<&'static str>,
    /// What is lost in writing; nothing if it is not set.
    pub write_loss: Option<&'static str>,
    /// Why it cannot be written, and what can be done instead.
    pub refused: Option<&'static str>,
}

/// Every rule of every CRM: what `docs/mapping.md` shows.
pub fn rules() -> &'static [Rule] {
    RULES
}

/// A rule with the CRM's own values that it was used on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The rule.
    #[serde(flatten)]
    pub rule: Rule,
    /// The CRM's own values, by their keys. A key that the record lacks is not here.
    pub values: Map<String, Value>,
}

/// How this field of a record of this model was read from the CRM's own record.
///
/// `model` is `Customer`, `Contact`, `Address` or `Order`; `raw` is the record's own text.
pub fn explain(crm: &str, model: &str, raw: &Raw, field: &str) -> Result<Explanation> {
    let of_model = || RULES.iter().filter(|rule| rule.crm == crm && rule.model == model);
    let rule = of_model().find(|rule| rule.field == field).ok_or_else(|| {
        let fields: Vec<_> = of_model().map(|rule| rule.field).collect();
        let message = format!("{model} has no rule for `{field}` in {crm}; there are: {}", fields.join(", "));
        Error::new(ErrorKind::InvalidArgumentError, message)
    })?;
    let record: Value = serde_json::from_str(raw.json()).unwrap_or_default();
    let found = rule.from.iter().filter_map(|path| {
        let value = path.split('.').try_fold(&record, |value, key| value.get(key))?;
        Some(((*path).to_owned(), value.clone()))
    });
    Ok(Explanation { rule: rule.clone(), values: found.collect() })
}

/// A model of the common interface, which knows the CRM that it came from.
pub trait Common: Model {
    /// Which CRM.
    fn crm(&self) -> &str;

    /// How a field was read: `customer.explain("phones")`.
    fn explain(&self, field: &str) -> Result<Explanation> {
        explain(self.crm(), Self::NAME, self.raw(), field)
    }
}

macro_rules! common {
    ($($Model:ident),+) => {$(
        impl Common for crate::crm::$Model {
            fn crm(&self) -> &str {
                &self.crm
            }
        }
    )+};
}

common!(Customer, Contact, Address, Order);

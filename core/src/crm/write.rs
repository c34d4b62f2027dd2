//! From our names to a CRM's arguments: what is copied and what is refused is data, by `spec/crm.yaml`; what is made in
//! another way is made by each CRM's own module.

use serde_json::Value;

use crate::crm::face::{Fields, invalid, records, text, texts, unsupported};
use crate::crm::generated::mapping::Writes;
use crate::crm::transform::{EMAIL, PHONE};
use crate::{Arguments, Naming, Result};

/// Takes what is copied out of the fields, under the CRM's names; refuses what is not written at all. `extra` goes along.
pub(crate) fn copied(writes: &Writes, fields: &mut Fields) -> Result<Fields> {
    for (name, instead) in writes.refused {
        if fields.contains_key(*name) {
            return Err(unsupported(name, instead));
        }
    }
    let taken = |(ours, theirs): &(&str, &str)| Some(((*theirs).to_owned(), fields.remove(*ours)?));
    let mut native: Fields = writes.copied.iter().filter_map(taken).collect();
    if let Some(extra) = fields.remove("extra") {
        native.insert("extra".to_owned(), extra);
    }
    Ok(native)
}

/// Arguments of a CRM's own call.
pub(crate) fn arguments(native: Fields) -> Arguments {
    Arguments::new(native, Naming::Snake)
}

/// What steers a create: what becomes of it if its answer is lost.
pub(crate) const ON_UNKNOWN: &str = "on_unknown";

/// Takes it out of the fields. Unless the caller says otherwise, the customer is looked for.
pub(crate) fn on_unknown(fields: &mut Fields) -> Value {
    fields.remove(ON_UNKNOWN).unwrap_or_else(|| RECONCILE.into())
}

/// That it is looked for.
pub(crate) const RECONCILE: &str = "reconcile";

/// What is said of one kind of contacts, phones say: nothing, or these values, which can be none.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Given {
    pub(crate) phones: Option<Vec<String>>,
    pub(crate) emails: Option<Vec<String>>,
}

/// Takes phones, e-mails and contacts out of the fields, for a CRM that keeps both as parts of the customer.
pub(crate) fn phones_and_emails(crm: &str, fields: &mut Fields) -> Result<Given> {
    let mut given = Given::default();
    for (name, kind) in [("phones", &mut given.phones), ("emails", &mut given.emails)] {
        *kind = fields.remove(name).map(|list| texts(Some(&list)));
    }
    for contact in records(fields.remove("contacts")) {
        if contact.contains_key("type_id") {
            return Err(unsupported("contacts.type_id", &format!("{crm} has no types of contacts; give `kind`")));
        }
        let kind = kind(crm, &contact)?;
        let values = if kind == PHONE { &mut given.phones } else { &mut given.emails };
        values.get_or_insert_default().push(text(&contact, "value").unwrap_or_default().to_owned());
    }
    let all = given.phones.iter().chain(&given.emails).flatten();
    match all.filter(|value| value.trim().is_empty()).count() {
        0 => Ok(given),
        _ => Err(invalid("a phone or an e-mail is empty; leave it out instead")),
    }
}

/// `phone` or `email`: what a CRM without types of contacts keeps.
pub(crate) fn kind(crm: &str, contact: &Fields) -> Result<&'static str> {
    match text(contact, "kind") {
        Some(PHONE) => Ok(PHONE),
        Some(EMAIL) => Ok(EMAIL),
        Some(_) => Err(unsupported("kind", &format!("{crm} keeps phones and e-mails only"))),
        None => Err(invalid("a contact needs `kind`, `phone` or `email`")),
    }
}

/// The parts of a name that are given, null or not.
pub(crate) fn names_given(fields: &Fields, parts: &[&str]) -> bool {
    parts.iter().any(|part| fields.get(*part).is_some_and(|value| !value.is_null()))
}

/// Text that is given and not null.
pub(crate) fn not_null(fields: &mut Fields, name: &str) -> Option<Value> {
    fields.remove(name).filter(|value| !value.is_null())
}

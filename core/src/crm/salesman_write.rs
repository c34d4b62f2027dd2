//! What is written to SalesMan: a title made of names, texts that several values share, requisites.

use serde_json::{Value, json};

use crate::Result;
use crate::crm::face::{Fields, invalid, records, text, unsupported};
use crate::crm::generated::mapping::{SALESMAN_ADDRESS, SALESMAN_CONTACT, SALESMAN_CUSTOMER};
use crate::crm::transform::{BETWEEN, CLIENT, COMPANY, LEGAL, MAIN, person_name};
use crate::crm::write::{copied, kind, phones_and_emails};

/// The CRM's word for a kind.
pub(crate) fn type_of(kind: &str) -> &str {
    if kind == COMPANY { CLIENT } else { kind }
}

/// A customer in the CRM's terms.
pub(crate) fn native(mut fields: Fields, new: bool) -> Result<Fields> {
    let kind = fields.remove("kind");
    let title = title(&mut fields, new)?;
    let given = phones_and_emails("SalesMan", &mut fields)?;
    let addresses = records(fields.remove("addresses"));
    let (uid, inn) = (fields.remove("external_id"), fields.remove("tax_id"));
    let mut native = copied(&SALESMAN_CUSTOMER, &mut fields)?;
    if let Some(kind) = kind {
        native.insert("type".to_owned(), kind.as_str().map_or(Value::Null, |kind| type_of(kind).into()));
    }
    native.extend(title.map(|title| ("title".to_owned(), title)));
    native.extend(uid.map(|uid| ("uid".to_owned(), uid)));
    for phone in given.phones.iter().chain(&given.emails).flatten() {
        undivided(phone)?;
    }
    if let Some(phones) = given.phones {
        native.insert("phone".to_owned(), if phones.is_empty() { Value::Null } else { phones.into() });
    }
    if let Some(emails) = given.emails {
        let text = emails.join(", ");
        native.insert("mail_url".to_owned(), if text.is_empty() { Value::Null } else { text.into() });
    }
    let mut recv: Fields = inn.map(|inn| ("cast_inn".to_owned(), inn)).into_iter().collect();
    let mut kinds = Vec::new();
    for address in addresses {
        let (kind, mut fields) = address_native(address, None)?;
        if kinds.contains(&kind) {
            return Err(unsupported(
                "addresses",
                &format!("SalesMan keeps one address of the kind `{kind}`; give one"),
            ));
        }
        kinds.push(kind);
        if let Some(Value::Object(requisites)) = fields.remove("recv") {
            recv.extend(requisites);
        }
        native.extend(fields);
    }
    if !recv.is_empty() {
        native.insert("recv".to_owned(), Value::Object(recv));
    }
    Ok(native)
}

/// The one name that SalesMan keeps: the company's, else the whole one, else it is made of its parts.
fn title(fields: &mut Fields, new: bool) -> Result<Option<Value>> {
    let [company, whole] = ["company_name", "name"].map(|name| fields.remove(name));
    let [last, first, middle] = ["last_name", "first_name", "middle_name"].map(|name| fields.remove(name));
    let any = [&company, &whole, &last, &first, &middle].iter().any(|name| name.is_some());
    let set = |name: Option<Value>| name.filter(|name| name.as_str().is_some_and(|name| !name.is_empty()));
    if let Some(name) = set(company).or_else(|| set(whole)) {
        return Ok(Some(name));
    }
    let part = |name: &Option<Value>| name.as_ref().and_then(Value::as_str).map(str::to_owned);
    let composed = person_name(part(&last).as_deref(), part(&first).as_deref(), part(&middle).as_deref());
    match composed {
        // The rest of a name that is one text cannot be left as it is.
        Some(_) if !new && (part(&last).is_none() || part(&first).is_none()) => {
            Err(unsupported("first_name", "SalesMan keeps a name whole; give `name`, or both first and last name"))
        }
        Some(composed) => Ok(Some(composed.into())),
        None if new => Err(invalid("a customer of SalesMan needs `company_name`, `name`, or a part of a name")),
        None if any => Err(unsupported("name", "a customer of SalesMan has a name always; give another one")),
        None => Ok(None),
    }
}

/// A value that would become two in a text that several share.
fn undivided(value: &str) -> Result<()> {
    if value.contains(BETWEEN) {
        return Err(invalid("a phone or an e-mail has `,` or `;` in it, which stand between two of them"));
    }
    Ok(())
}

/// A new contact: its kind and its value.
pub(crate) fn contact_native(mut fields: Fields) -> Result<(&'static str, String)> {
    let kind = kind("SalesMan", &fields)?;
    let value = text(&fields, "value").unwrap_or_default().trim().to_owned();
    copied(&SALESMAN_CONTACT, &mut fields)?;
    undivided(&value)?;
    if value.is_empty() {
        return Err(invalid("`value` is empty; delete the contact instead"));
    }
    Ok((kind, value))
}

/// An address: which of the two, and what is written. `there` is the id of the one that is changed.
pub(crate) fn address_native(mut fields: Fields, there: Option<&str>) -> Result<(&'static str, Fields)> {
    fields.remove("create_missing");
    let (kind, line) = (fields.remove("kind"), fields.remove("text"));
    let mut native = copied(&SALESMAN_ADDRESS, &mut fields)?;
    let which = match (there, kind.as_ref().map(Value::as_str)) {
        (Some(MAIN), None | Some(Some(MAIN))) | (None, Some(Some(MAIN))) => MAIN,
        (Some(LEGAL), None | Some(Some(LEGAL))) | (None, Some(Some(LEGAL))) => LEGAL,
        (Some(MAIN | LEGAL), _) => return Err(unsupported("kind", "an address of SalesMan cannot become another one")),
        (Some(id), _) => return Err(invalid(format!("{id:?} is no address's id; there are: main, legal"))),
        (None, None) => return Err(invalid("an address of SalesMan needs `kind`, `main` or `legal`")),
        (None, _) => return Err(unsupported("kind", "SalesMan has the addresses `main` and `legal` only")),
    };
    if let Some(line) = line {
        if which == MAIN {
            native.insert("address".to_owned(), line);
        } else {
            native.insert("recv".to_owned(), json!({"cast_ur_addr": line}));
        }
    } else if there.is_none() {
        return Err(invalid("an address of SalesMan needs `text`"));
    }
    Ok((which, native))
}

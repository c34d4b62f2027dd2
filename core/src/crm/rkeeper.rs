//! r_keeper Delivery behind the common interface: contacts and addresses are records of their own, of types that a
//! dictionary names; customers can neither be listed nor found.

use serde_json::Value;

use crate::client::Future_;
use crate::crm::dictionary::{Place, address_native, contact_types, type_of_kind};
use crate::crm::face::{Face, Fields, Steps, invalid, records, texts, unsupported};
use crate::crm::generated::mapping;
use crate::crm::generated::models::Key;
use crate::crm::transform::{Context, EMAIL, PERSON, PHONE};
use crate::crm::write::{ON_UNKNOWN, arguments, copied, names_given, not_null, on_unknown};
use crate::crm::{Address, Contact, Crm, Customer, Listing};
use crate::rkeeper::{ContactType, RKeeperAddress, RKeeperCustomer, operations};
use crate::{Answer, Arguments, Error, ErrorKind, Result};

pub(crate) struct RKeeperFace;

const CRM: &str = "rkeeper";

/// What a new customer is made of: its own fields, and what needs a dictionary.
struct New {
    native: Fields,
    phones: Vec<String>,
    emails: Vec<String>,
    contacts: Vec<Fields>,
    addresses: Vec<Place>,
}

/// A customer's own fields in the CRM's terms, and its name by itself, if no part of it is given.
fn main_fields(mut fields: Fields) -> Result<(Fields, Option<Value>)> {
    // The one kind that it has is no reason to refuse.
    if fields.get("kind").and_then(Value::as_str) == Some(PERSON) {
        fields.remove("kind");
    }
    let name = fields.remove("name");
    let native = copied(&mapping::RKEEPER_CUSTOMER, &mut fields)?;
    let parts = names_given(&native, &["last_name", "first_name", "middle_name"]);
    Ok((native, name.filter(|_| !parts)))
}

fn new_customer(mut fields: Fields) -> Result<New> {
    let phones = texts(fields.remove("phones").as_ref());
    let emails = texts(fields.remove("emails").as_ref());
    let contacts = records(fields.remove("contacts"));
    let addresses = records(fields.remove("addresses"));
    let (mut native, name) = main_fields(fields)?;
    if let Some(name) = name.filter(|name| !name.is_null()) {
        native.insert("first_name".to_owned(), name);
    }
    for contact in &contacts {
        one_type("contacts", contact)?;
    }
    let addresses = addresses.into_iter().map(|address| address_native(address, true));
    Ok(New { native, phones, emails, contacts, addresses: addresses.collect::<Result<_>>()? })
}

/// A contact has a type, by id or by kind.
fn one_type(place: &str, contact: &Fields) -> Result<()> {
    match (contact.contains_key("type_id"), contact.get("kind").and_then(Value::as_str)) {
        (true, None) | (false, Some(_)) => Ok(()),
        (true, Some(_)) => Err(invalid(format!("`{place}`: give `kind` or `type_id`, not both"))),
        (false, None) => Err(invalid(format!("`{place}`: a contact needs `kind` or `type_id`"))),
    }
}

impl Steps<'_> {
    /// The customer that an answer holds. Which contact is a phone only the dictionary says.
    async fn read_rkeeper(&self, answer: &Answer) -> Result<Customer> {
        let record: RKeeperCustomer = answer.one()?;
        let has_contacts = record.contacts.as_ref().is_some_and(|contacts| !contacts.is_empty());
        let types = if has_contacts { contact_types(self).await? } else { Vec::new() };
        Ok(self.read_customer(&record, &types))
    }

    fn read_customer(&self, record: &RKeeperCustomer, types: &[ContactType]) -> Customer {
        let region = self.crm.client.default_region();
        let context = Context { crm: CRM, customer_id: &record.id, region, types, raw: &record.raw };
        mapping::rkeeper_customer(&context, record)
    }

    /// In the CRM's terms: its type by id.
    async fn contact_native(&self, contact: Fields) -> Result<Fields> {
        let mut contact = contact;
        if let Some(kind) = not_null(&mut contact, "kind") {
            let kind = kind.as_str().unwrap_or_default();
            contact.insert("type_id".to_owned(), type_of_kind(self, kind).await?.into());
        }
        copied(&mapping::RKEEPER_CONTACT, &mut contact)
    }
}

/// The record that was just made: ids grow, so of those that match it is the one with the greatest.
fn newest<T>(records: Option<Vec<T>>, id: impl Fn(&T) -> &str, matches: impl Fn(&T) -> bool) -> Result<T> {
    let made = records.into_iter().flatten().filter(matches);
    made.max_by_key(|record| id(record).parse::<u64>().unwrap_or_default()).ok_or_else(|| missing("what was added"))
}

/// Of a write that was carried out nobody knows what came of it, if its answer does not show it.
fn missing(what: &str) -> Error {
    let message = format!("the answer does not have {what}");
    Error::outcome_unknown(Error::new(ErrorKind::DecodeError, message))
}

impl Face for RKeeperFace {
    fn list(&self, _: &Crm, _: &Fields) -> Result<Listing<Customer>> {
        Err(Error::new(ErrorKind::UnsupportedError, "r_keeper cannot list customers"))
    }

    fn get<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            let answer = steps.take(&operations::CUSTOMERS_GET, Arguments::default().and("id", id)).await?;
            steps.read_rkeeper(&answer).await
        })
    }

    fn find<'a>(&'a self, _: &'a Steps<'a>, _: Key, _: &'a str) -> Future_<'a, Result<Vec<Customer>>> {
        Box::pin(std::future::ready(Err(Error::new(ErrorKind::UnsupportedError, "r_keeper has no search"))))
    }

    fn check(&self, _: &Crm, fields: &Fields) -> Result<()> {
        new_customer(fields.clone()).map(drop)
    }

    fn create<'a>(&'a self, steps: &'a Steps<'a>, mut fields: Fields) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            let unknown = on_unknown(&mut fields);
            let New { mut native, phones, emails, contacts: given, addresses } = new_customer(fields)?;
            let mut contacts: Vec<Value> = Vec::new();
            for (kind, values) in [(PHONE, phones), (EMAIL, emails)] {
                for value in values {
                    let contact = [("kind".to_owned(), kind.into()), ("value".to_owned(), value.into())];
                    contacts.push(Value::Object(steps.contact_native(contact.into_iter().collect()).await?));
                }
            }
            for contact in given {
                contacts.push(Value::Object(steps.contact_native(contact).await?));
            }
            let mut resolved: Vec<Value> = Vec::new();
            for address in addresses {
                resolved.push(Value::Object(address.resolved(steps, None).await?));
            }
            for (name, list) in [("contacts", contacts), ("addresses", resolved)] {
                if !list.is_empty() {
                    native.insert(name.to_owned(), list.into());
                }
            }
            let arguments = arguments(native).and(ON_UNKNOWN, unknown);
            let answer = steps.take(&operations::CUSTOMERS_CREATE, arguments).await?;
            made(steps.read_rkeeper(&answer).await, || answer.one().map(|record| steps.read_customer(&record, &[])))
        })
    }

    fn update<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, mut fields: Fields) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            for (name, instead) in [("phones", "contacts"), ("emails", "contacts"), ("contacts", "contacts")] {
                if fields.contains_key(name) {
                    return Err(unsupported(name, &format!("r_keeper changes them one by one, by `crm.{instead}`")));
                }
            }
            if fields.contains_key("addresses") {
                return Err(unsupported("addresses", "r_keeper changes them one by one, by `crm.addresses`"));
            }
            let whole_name = fields.get("name").is_some_and(Value::is_null);
            if whole_name {
                return Err(unsupported("name", "it is composed of its parts; clear those"));
            }
            let (mut native, name) = main_fields(std::mem::take(&mut fields))?;
            if let Some(name) = name {
                // The whole name stands in one part, and the others would stand beside it.
                native.insert("first_name".to_owned(), name);
                native.insert("last_name".to_owned(), Value::Null);
                native.insert("middle_name".to_owned(), Value::Null);
            }
            let answer = steps.take(&operations::CUSTOMERS_UPDATE, arguments(native).and("id", id)).await?;
            steps.read_rkeeper(&answer).await
        })
    }

    fn delete<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            steps.take(&operations::CUSTOMERS_DELETE, Arguments::default().and("id", id)).await.map(drop)
        })
    }

    fn create_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Contact>> {
        Box::pin(async move {
            one_type("contacts.create", &fields)?;
            let native = steps.contact_native(fields).await?;
            let (type_id, value) = (native.get("type_id").cloned(), native.get("value").cloned());
            let arguments = arguments(native).and("customer_id", id);
            let answer = steps.take(&operations::CONTACTS_CREATE, arguments).await?;
            let same = |contact: &Contact| {
                type_id.as_ref().and_then(Value::as_str).is_none_or(|wanted| contact.type_id.as_deref() == Some(wanted))
                    && value.as_ref().and_then(Value::as_str) == Some(contact.value.as_str())
            };
            let contacts = steps.read_rkeeper(&answer).await?.contacts;
            newest(Some(contacts), |contact| &contact.id, same)
        })
    }

    fn update_contact<'a>(
        &'a self,
        steps: &'a Steps<'a>,
        id: &'a str,
        contact_id: &'a str,
        value: &'a str,
    ) -> Future_<'a, Result<Contact>> {
        Box::pin(async move {
            let arguments =
                Arguments::default().and("customer_id", id).and("contact_id", contact_id).and("value", value);
            let answer = steps.take(&operations::CONTACTS_UPDATE, arguments).await?;
            let contacts = steps.read_rkeeper(&answer).await?.contacts;
            contacts.into_iter().find(|contact| contact.id == contact_id).ok_or_else(|| missing("the contact"))
        })
    }

    fn delete_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, contact: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            let arguments = Arguments::default().and("customer_id", id).and("contact_id", contact);
            steps.take(&operations::CONTACTS_DELETE, arguments).await.map(drop)
        })
    }

    fn create_address<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Address>> {
        Box::pin(async move {
            let native = address_native(fields, true)?.resolved(steps, None).await?;
            let type_id = native.get("type_id").and_then(Value::as_str).map(str::to_owned);
            let arguments = arguments(native).and("customer_id", id);
            let answer = steps.take(&operations::ADDRESSES_CREATE, arguments).await?;
            let record: RKeeperCustomer = answer.one()?;
            let of_type = |address: &RKeeperAddress| type_id.is_none() || address.type_id == type_id;
            let address = newest(record.addresses, |address| &address.id, of_type)?;
            Ok(read_address(id, &address))
        })
    }

    fn update_address<'a>(
        &'a self,
        steps: &'a Steps<'a>,
        id: &'a str,
        address_id: &'a str,
        fields: Fields,
    ) -> Future_<'a, Result<Address>> {
        Box::pin(async move {
            let place = address_native(fields, false)?;
            let native = place.resolved(steps, Some((id, address_id))).await?;
            let arguments = arguments(native).and("customer_id", id).and("address_id", address_id);
            let answer = steps.take(&operations::ADDRESSES_UPDATE, arguments).await?;
            let record: RKeeperCustomer = answer.one()?;
            let address = record.addresses.into_iter().flatten().find(|address| address.id == address_id);
            address.map(|address| read_address(id, &address)).ok_or_else(|| missing("the address"))
        })
    }

    fn delete_address<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, address: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            let arguments = Arguments::default().and("customer_id", id).and("address_id", address);
            steps.take(&operations::ADDRESSES_DELETE, arguments).await.map(drop)
        })
    }
}

/// A customer that was made is not lost because a dictionary could not be read after it: its contacts are then of no
/// known kind.
fn made(read: Result<Customer>, without_types: impl FnOnce() -> Result<Customer>) -> Result<Customer> {
    read.or_else(|error| if error.is(ErrorKind::OutcomeUnknownError) { Err(error) } else { without_types() })
}

fn read_address(customer_id: &str, record: &RKeeperAddress) -> Address {
    let context = Context { crm: CRM, customer_id, region: None, types: &[], raw: &record.raw };
    mapping::rkeeper_address(&context, record)
}

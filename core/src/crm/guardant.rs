//! Guardant Station behind the common interface: one phone and one e-mail in the customer's record, no addresses, orders.

use serde_json::Value;

use crate::client::Future_;
use crate::crm::face::{Face, Fields, Steps, gone, invalid, text, texts, unsupported};
use crate::crm::find::{is_it, look_through};
use crate::crm::generated::mapping;
use crate::crm::generated::models::Key;
use crate::crm::transform::{COMPANY, Context, ORDER_STATUSES, PERSON, PHONE};
use crate::crm::write::{ON_UNKNOWN, arguments, copied, kind, names_given, not_null, on_unknown, phones_and_emails};
use crate::crm::{Contact, Crm, Customer, Listing, Order, normal};
use crate::guardant::{GuardantCustomer, GuardantOrder, operations};
use crate::{Answer, Arguments, Error, ErrorKind, Result};

pub(crate) struct GuardantFace;

const CRM: &str = "guardant";

/// A customer of Guardant as a common one.
fn read(record: &GuardantCustomer, region: Option<&str>) -> Customer {
    let context = Context { crm: CRM, customer_id: &record.id, region, types: &[], raw: &record.raw };
    mapping::guardant_customer(&context, record)
}

impl Steps<'_> {
    async fn guardant(&self, id: &str) -> Result<GuardantCustomer> {
        self.take(&operations::CUSTOMERS_GET, Arguments::default().and("id", id)).await?.one()
    }

    /// Sends these fields of a customer, and reads what came of it.
    async fn change_guardant(&self, id: &str, native: Fields) -> Result<Customer> {
        let answer = self.take(&operations::CUSTOMERS_UPDATE, arguments(native).and("id", id)).await?;
        self.read_guardant(&answer)
    }

    fn read_guardant(&self, answer: &Answer) -> Result<Customer> {
        Ok(read(&answer.one()?, self.crm.client.default_region()))
    }
}

/// In the CRM's terms. The name by itself is returned apart: what it is written to can depend on the record.
fn native(mut fields: Fields) -> Result<(Fields, Option<Value>)> {
    let kind = fields.remove("kind");
    let name = fields.remove("name");
    let given = phones_and_emails("Guardant", &mut fields)?;
    let mut native = copied(&mapping::GUARDANT_CUSTOMER, &mut fields)?;
    for (name, values) in [("phone", given.phones), ("email", given.emails)] {
        let Some(mut values) = values else { continue };
        if values.len() > 1 {
            return Err(unsupported(&format!("{name}s"), &format!("Guardant keeps one {name}; give one")));
        }
        native.insert(name.to_owned(), values.pop().map_or(Value::Null, Value::from));
    }
    let parts = names_given(&native, &["name", "last_name", "company_name"]);
    let name = name.filter(|_| !parts);
    if let Some(kind) = kind {
        kind_agrees(&kind, &mut native, name.as_ref())?;
        if kind == COMPANY
            && !parts
            && let Some(name) = name
        {
            native.insert("company_name".to_owned(), name);
            return Ok((native, None));
        }
    }
    Ok((native, name))
}

/// Guardant keeps no kind: a customer with a company's name is a company.
fn kind_agrees(kind: &Value, native: &mut Fields, name: Option<&Value>) -> Result<()> {
    let company = native.get("company_name").map(|name| !name.is_null() && name != "");
    match (kind.as_str(), company) {
        (Some(COMPANY), Some(true)) | (Some(PERSON), None | Some(false)) => Ok(()),
        (Some(COMPANY), _) if name.is_some_and(Value::is_string) => Ok(()),
        (Some(COMPANY), _) => Err(invalid("a `company` of Guardant is one that has a `company_name`; give it")),
        (Some(PERSON), _) => Err(invalid("a `person` of Guardant is one without a `company_name`; leave it out")),
        _ => Err(unsupported("kind", "Guardant has persons and companies only")),
    }
}

/// A name in parts is what the CRM has; a whole one is given where there are no parts.
fn name_of_new(native: &mut Fields, name: Option<Value>) {
    if let Some(name) = name.filter(|name| !name.is_null()) {
        native.insert("name".to_owned(), name);
    }
}

impl Face for GuardantFace {
    fn list(&self, crm: &Crm, filters: &Fields) -> Result<Listing<Customer>> {
        let mut native = Fields::new();
        for (ours, theirs) in [("kind", "type"), ("archived", "archived")] {
            native.extend(filters.get(ours).map(|value| (theirs.to_owned(), value.clone())));
        }
        let region = crm.client.default_region().map(str::to_owned);
        let pager = crm.client.pages(&operations::CUSTOMERS_LIST, arguments(native))?;
        Ok(Listing::of(pager, move |record| read(record, region.as_deref())))
    }

    fn get<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<Customer>> {
        Box::pin(async move { Ok(read(&steps.guardant(id).await?, steps.crm.client.default_region())) })
    }

    /// C: there is no filter by `crmId`, so it takes a listing.
    fn find<'a>(&'a self, steps: &'a Steps<'a>, key: Key, value: &'a str) -> Future_<'a, Result<Vec<Customer>>> {
        Box::pin(async move {
            let listing = self.list(steps.crm, &Fields::new())?;
            let region = steps.crm.client.default_region();
            look_through(steps.crm, &listing, |customer| is_it(customer, &key, value, region)).await
        })
    }

    fn check(&self, _: &Crm, fields: &Fields) -> Result<()> {
        native(fields.clone()).map(drop)
    }

    fn create<'a>(&'a self, steps: &'a Steps<'a>, mut fields: Fields) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            let unknown = on_unknown(&mut fields);
            let (mut native, name) = native(fields)?;
            name_of_new(&mut native, name);
            let arguments = arguments(native).and(ON_UNKNOWN, unknown);
            let answer = steps.take(&operations::CUSTOMERS_CREATE, arguments).await?;
            steps.read_guardant(&answer)
        })
    }

    fn update<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            // What is no company has no company's name: that is all that Guardant keeps of a kind.
            let mut fields = fields;
            if text(&fields, "kind") == Some(PERSON) && !fields.contains_key("company_name") {
                fields.insert("company_name".to_owned(), Value::Null);
            }
            let (mut native, name) = native(fields)?;
            match name {
                None => {}
                Some(Value::Null) => return Err(unsupported("name", "it is composed of its parts; clear those")),
                // What is called so now is known only to the CRM: a company, or the parts of a person's name.
                Some(name) => {
                    let now = steps.guardant(id).await?;
                    if now.company_name.as_deref().is_some_and(|company| !company.is_empty()) {
                        native.insert("company_name".to_owned(), name);
                    } else {
                        native.insert("name".to_owned(), name);
                        native.insert("last_name".to_owned(), Value::Null);
                    }
                }
            }
            steps.change_guardant(id, native).await
        })
    }

    fn delete<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            steps.take(&operations::CUSTOMERS_DELETE, Arguments::default().and("id", id)).await.map(drop)
        })
    }

    fn create_contact<'a>(
        &'a self,
        steps: &'a Steps<'a>,
        id: &'a str,
        mut fields: Fields,
    ) -> Future_<'a, Result<Contact>> {
        Box::pin(async move {
            let value = not_null(&mut fields, "value").unwrap_or_default();
            let kind = self::kind("Guardant", &fields)?;
            copied(&mapping::GUARDANT_CONTACT, &mut fields)?;
            let now = held(&steps.guardant(id).await?, kind);
            if let Some(now) = now {
                let message = format!(
                    "Guardant keeps one {kind}, and `{}` is there; change that one",
                    normal::contact_id(kind, &now)
                );
                return Err(Error::new(ErrorKind::ConflictError, message));
            }
            let native = [(kind.to_owned(), value.clone())].into_iter().collect();
            let customer = steps.change_guardant(id, native).await?;
            one_contact(&customer, kind)
        })
    }

    fn update_contact<'a>(
        &'a self,
        steps: &'a Steps<'a>,
        id: &'a str,
        contact: &'a str,
        value: &'a str,
    ) -> Future_<'a, Result<Contact>> {
        Box::pin(async move {
            let kind = normal::kind_of_id(contact)?;
            still_there(&steps.guardant(id).await?, kind, contact)?;
            let native = [(kind.to_owned(), value.into())].into_iter().collect();
            one_contact(&steps.change_guardant(id, native).await?, kind)
        })
    }

    fn delete_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, contact: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            let kind = normal::kind_of_id(contact)?;
            still_there(&steps.guardant(id).await?, kind, contact)?;
            let native = [(kind.to_owned(), Value::Null)].into_iter().collect();
            steps.change_guardant(id, native).await.map(drop)
        })
    }

    fn orders(&self, crm: &Crm, customer_id: &str, filters: &Fields) -> Result<Listing<Order>> {
        let mut native = Fields::new();
        if let Some(statuses) = filters.get("status") {
            let theirs = |ours: String| {
                ORDER_STATUSES
                    .iter()
                    .find(|(name, _)| *name == ours)
                    .map_or(ours.clone(), |(_, theirs)| (*theirs).to_owned())
            };
            let statuses: Vec<_> = texts(Some(statuses)).into_iter().map(theirs).collect();
            native.insert("status".to_owned(), statuses.into());
        }
        let arguments = arguments(native).and("customer_id", customer_id);
        let pager = crm.client.pages(&operations::ORDERS_LIST, arguments)?;
        let customer_id = customer_id.to_owned();
        Ok(Listing::of(pager, move |record: &GuardantOrder| {
            let context = Context { crm: CRM, customer_id: &customer_id, region: None, types: &[], raw: &record.raw };
            mapping::guardant_order(&context, record)
        }))
    }
}

/// The phone or the e-mail of a customer.
fn held(record: &GuardantCustomer, kind: &str) -> Option<String> {
    let value = if kind == PHONE { &record.phone } else { &record.email };
    value.clone().filter(|value| !value.is_empty())
}

/// Refuses to touch a contact that is not there as it was when its id was read.
fn still_there(record: &GuardantCustomer, kind: &str, contact: &str) -> Result<()> {
    match held(record, kind) {
        Some(value) if normal::contact_id(kind, &value) == contact => Ok(()),
        _ => Err(gone("contact")),
    }
}

fn one_contact(customer: &Customer, kind: &str) -> Result<Contact> {
    let contact = customer.contacts.iter().find(|contact| contact.kind == kind);
    contact.cloned().ok_or_else(|| gone("contact"))
}

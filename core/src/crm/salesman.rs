//! SalesMan behind the common interface: a name in one line, phones and e-mails that share a text each, two addresses, and
//! a search of its own.

use serde_json::{Value, json};

use crate::client::Future_;
use crate::crm::bulk::Came;
use crate::crm::face::{Face, Fields, Steps, gone, text};
use crate::crm::find::{is_it, look_through};
use crate::crm::generated::mapping;
use crate::crm::generated::models::Key;
use crate::crm::salesman_write::{address_native, contact_native, native, type_of};
use crate::crm::transform::{Context, EMAIL, PHONE};
use crate::crm::write::{ON_UNKNOWN, arguments, on_unknown};
use crate::crm::{Address, Contact, Crm, Customer, Listing, normal, split};
use crate::salesman::{SalesManCustomer, SalesManWrite, operations};
use crate::{Arguments, Error, ErrorKind, Result};

pub(crate) struct SalesManFace;

const CRM: &str = "salesman";

/// How many new customers go in one request. The server may call webhooks for seconds after each.
const AT_ONCE: usize = 20;

/// When a window of time ends that has no end: with one end only, the server misreads it.
const END: &str = "9999-12-31 23:59:59";

/// A client of SalesMan as a common customer.
fn read(record: &SalesManCustomer, region: Option<&str>) -> Customer {
    let context = Context { crm: CRM, customer_id: &record.id, region, types: &[], raw: &record.raw };
    mapping::salesman_customer(&context, record)
}

impl Steps<'_> {
    /// The client that has this key. Requisites hold the tax number and the legal address.
    async fn salesman(&self, key: &'static str, value: &str) -> Result<SalesManCustomer> {
        let arguments = Arguments::default().and(key, value).and("bankinfo", true);
        self.take(&operations::CUSTOMERS_GET, arguments).await?.one()
    }

    pub(crate) async fn read_salesman(&self, id: &str) -> Result<Customer> {
        Ok(read(&self.salesman("clid", id).await?, self.crm.client.default_region()))
    }

    /// Sends these fields of a client, and reads what came of it.
    async fn change_salesman(&self, id: &str, native: Fields) -> Result<Customer> {
        self.take(&operations::CUSTOMERS_UPDATE, arguments(native).and("clid", id)).await?;
        self.read_salesman(id).await
    }

    /// A client that was made. That it is there is known, whether or not it can be read: its id is not to be lost.
    pub(crate) async fn made(&self, written: &SalesManWrite) -> Result<Customer> {
        if let Ok(customer) = self.read_salesman(&written.id).await {
            return Ok(customer);
        }
        let none: [Value; 0] = [];
        let known =
            json!({"id": written.id, "crm": CRM, "emails": none, "phones": none, "contacts": none, "addresses": none});
        let mut customer: Customer =
            serde_json::from_value(known).map_err(|error| Error::new(ErrorKind::DecodeError, error.to_string()))?;
        customer.raw = written.raw.clone();
        Ok(customer)
    }
}

impl Face for SalesManFace {
    fn list(&self, crm: &Crm, filters: &Fields) -> Result<Listing<Customer>> {
        let mut filter = Fields::new();
        if let Some(kind) = text(filters, "kind") {
            filter.insert("type".to_owned(), type_of(kind).into());
        }
        filter.extend(filters.get("archived").map(|archived| ("trash".to_owned(), archived.clone())));
        let mut native = Fields::new();
        native.insert("bankinfo".to_owned(), true.into());
        if !filter.is_empty() {
            native.insert("filter".to_owned(), Value::Object(filter));
        }
        native.extend(filters.get("query").map(|query| ("word".to_owned(), query.clone())));
        let Some(since) = filters.get("modified_since") else { return listed(crm, native) };
        // R: an added client has no date of change, so what changed since is in two windows; both have both ends.
        let window = |start: &str, end: &str| {
            let mut native = native.clone();
            native.insert(start.to_owned(), since.clone());
            native.insert(end.to_owned(), END.into());
            listed(crm, native)
        };
        Ok(window("date_start", "date_end")?.and(window("date_change_start", "date_change_end")?))
    }

    fn get<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<Customer>> {
        Box::pin(steps.read_salesman(id))
    }

    fn find<'a>(&'a self, steps: &'a Steps<'a>, key: Key, value: &'a str) -> Future_<'a, Result<Vec<Customer>>> {
        Box::pin(async move {
            let region = steps.crm.client.default_region();
            let by = match key {
                Key::ExternalId => "uid",
                Key::TaxId => "inn",
                _ => return self.search(steps.crm, &key, value, region).await,
            };
            match steps.salesman(by, value).await {
                // The server compares in its own way, and cuts what is long.
                Ok(record) => Ok(Some(read(&record, region))
                    .filter(|found| is_it(found, &key, value, region))
                    .into_iter()
                    .collect()),
                Err(error) if error.is(ErrorKind::NotFoundError) => Ok(Vec::new()),
                Err(error) => Err(error),
            }
        })
    }

    fn check(&self, _: &Crm, fields: &Fields) -> Result<()> {
        native(fields.clone(), true).map(drop)
    }

    fn create<'a>(&'a self, steps: &'a Steps<'a>, mut fields: Fields) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            let unknown = on_unknown(&mut fields);
            let arguments = arguments(native(fields, true)?).and(ON_UNKNOWN, unknown);
            let answer = steps.take(&operations::CUSTOMERS_CREATE, arguments).await?;
            steps.made(&answer.one()?).await
        })
    }

    fn update<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Customer>> {
        Box::pin(async move {
            let native = native(fields, false)?;
            // R: a uid that is stored is never replaced, and nothing says so.
            if let Some(uid) = native.get("uid").and_then(Value::as_str)
                && let Some(stored) = steps.salesman("clid", id).await?.uid
                && stored != uid
            {
                let message = "the customer has another external id, and SalesMan never replaces one";
                return Err(Error::new(ErrorKind::ConflictError, message));
            }
            steps.change_salesman(id, native).await
        })
    }

    fn delete<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            steps.take(&operations::CUSTOMERS_DELETE, Arguments::default().and("clid", id)).await.map(drop)
        })
    }

    fn at_once(&self) -> usize {
        AT_ONCE
    }

    fn create_several<'a>(&'a self, steps: &'a Steps<'a>, rows: Vec<Fields>) -> Future_<'a, Result<Vec<Result<Came>>>> {
        Box::pin(async move { crate::crm::salesman_many::create(steps, rows).await })
    }

    fn create_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Contact>> {
        Box::pin(async move {
            let (kind, value) = contact_native(fields)?;
            let now = held(&steps.salesman("clid", id).await?, kind);
            steps.change_contacts(id, kind, split::added(&now, &value), Some(&value)).await
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
            let new = [("kind".to_owned(), kind.into()), ("value".to_owned(), value.into())];
            contact_native(new.into_iter().collect())?;
            let now = held(&steps.salesman("clid", id).await?, kind);
            let text = split::changed(&now, kind, contact, Some(value)).ok_or_else(|| gone("contact"))?;
            steps.change_contacts(id, kind, text, Some(value)).await
        })
    }

    fn delete_contact<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, contact: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            let kind = normal::kind_of_id(contact)?;
            let now = held(&steps.salesman("clid", id).await?, kind);
            let text = split::changed(&now, kind, contact, None).ok_or_else(|| gone("contact"))?;
            let native = [(field_of(kind).to_owned(), text.into())].into_iter().collect();
            steps.change_salesman(id, native).await.map(drop)
        })
    }

    fn create_address<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, fields: Fields) -> Future_<'a, Result<Address>> {
        Box::pin(async move {
            let (kind, native) = address_native(fields, None)?;
            if steps.read_salesman(id).await?.addresses.iter().any(|address| address.id == kind) {
                let message = format!("SalesMan keeps one address of a kind, and `{kind}` is there; change that one");
                return Err(Error::new(ErrorKind::ConflictError, message));
            }
            address_of(steps.change_salesman(id, native).await?, kind)
        })
    }

    fn update_address<'a>(
        &'a self,
        steps: &'a Steps<'a>,
        id: &'a str,
        address: &'a str,
        fields: Fields,
    ) -> Future_<'a, Result<Address>> {
        Box::pin(async move {
            let (kind, native) = address_native(fields, Some(address))?;
            address_of(steps.read_salesman(id).await?, kind)?;
            address_of(steps.change_salesman(id, native).await?, kind)
        })
    }

    fn delete_address<'a>(&'a self, steps: &'a Steps<'a>, id: &'a str, address: &'a str) -> Future_<'a, Result<()>> {
        Box::pin(async move {
            let nothing = [("text".to_owned(), Value::Null)].into_iter().collect();
            let (kind, native) = address_native(nothing, Some(address))?;
            address_of(steps.read_salesman(id).await?, kind)?;
            steps.change_salesman(id, native).await.map(drop)
        })
    }
}

impl SalesManFace {
    /// R: `word` finds phones by their digits only; what it finds is judged here.
    async fn search(&self, crm: &Crm, key: &Key, value: &str, region: Option<&str>) -> Result<Vec<Customer>> {
        let word = if *key == Key::Phone { normal::national_digits(value, region) } else { value.trim().to_owned() };
        if word.is_empty() {
            return Ok(Vec::new());
        }
        let filters = [("query".to_owned(), word.into())].into_iter().collect();
        look_through(crm, &self.list(crm, &filters)?, |customer| is_it(customer, key, value, region)).await
    }
}

fn listed(crm: &Crm, native: Fields) -> Result<Listing<Customer>> {
    let region = crm.client.default_region().map(str::to_owned);
    let pager = crm.client.pages(&operations::CUSTOMERS_LIST, arguments(native))?;
    Ok(Listing::of(pager, move |record| read(record, region.as_deref())))
}

impl Steps<'_> {
    /// Sends the whole text of one kind of contacts, and gives the one that it was changed for.
    async fn change_contacts(&self, id: &str, kind: &str, text: String, value: Option<&str>) -> Result<Contact> {
        let native = [(field_of(kind).to_owned(), text.into())].into_iter().collect();
        let customer = self.change_salesman(id, native).await?;
        let contact_id = normal::contact_id(kind, value.unwrap_or_default());
        let contact = customer.contacts.into_iter().find(|contact| contact.id == contact_id);
        contact.ok_or_else(|| gone("contact"))
    }
}

/// The field that they share.
fn field_of(kind: &str) -> &'static str {
    if kind == EMAIL { "mail_url" } else { "phone" }
}

/// The text of all contacts of a kind.
fn held(record: &SalesManCustomer, kind: &str) -> String {
    let text = if kind == PHONE { &record.phone } else { &record.mail_url };
    text.clone().unwrap_or_default()
}

fn address_of(customer: Customer, kind: &str) -> Result<Address> {
    let address = customer.addresses.into_iter().find(|address| address.id == kind);
    address.ok_or_else(|| gone("address"))
}

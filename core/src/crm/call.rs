//! Calls by name: what is asked is checked, the CRM's face carries it out, and errors say which call it was.

use serde_json::Value;
use tracing::Instrument;

use crate::crm::bulk::{self, Came, Input};
use crate::crm::face::{Face, Fields, Steps, face, invalid, text, texts};
use crate::crm::generated::models::Key;
use crate::crm::write::ON_UNKNOWN;
use crate::crm::{Crm, Customer, Pages, Reply, Run, Upserted, find, lock, operations};
use crate::encode::{Encoded, encode};
use crate::http::trace;
use crate::{Arguments, Enumeration, Error, Naming, Operation, Result, Shape};

/// The ways to find a customer, and the field that each looks at.
const KEYS: [(&str, &str); 4] =
    [("external_id", "external_id"), ("email", "emails"), ("phone", "phones"), ("tax_id", "tax_id")];

impl Crm {
    /// Carries out one call.
    ///
    /// `arguments` are our names and JSON values, as for [`Client::call`](crate::Client::call).
    pub async fn call(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Reply> {
        if operation.shape == Shape::Pages {
            return self.pages(operation, arguments).map(Reply::Pages);
        }
        if operation.shape == Shape::Outcomes {
            return self.each(operation, arguments, &Run::default()).await.map(Reply::Outcomes);
        }
        let span = self.span(operation);
        let carried_out = async { self.carried_out(&Steps::begin(self, operation)?, arguments).await };
        carried_out.instrument(span).await.map_err(|error| self.said(operation, error))
    }

    fn span(&self, operation: &'static Operation) -> tracing::Span {
        trace::call(self.name(), operation)
    }

    /// A listing. Its arguments are checked now, its pages are read when they are asked for.
    pub fn pages(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Pages> {
        let listing = || {
            self.client.open(operation)?;
            let Encoded { local, .. } = self.checked(operation, arguments)?;
            match operation.name {
                "orders.list" => {
                    let id = text(&local, "customer_id").unwrap_or_default();
                    Ok(Pages::Orders(self.face().orders(self, id, &local)?))
                }
                _ => Ok(Pages::Customers(self.face().list(self, &local)?)),
            }
        };
        listing().map_err(|error| self.said(operation, error))
    }

    /// Many inputs at once: one outcome for each, in their order.
    pub async fn each(
        &self,
        operation: &'static Operation,
        arguments: &Arguments,
        run: &Run,
    ) -> Result<Vec<crate::Outcome<Customer>>> {
        let begun = self.prepared(operation, arguments).map_err(|error| self.said(operation, error))?;
        let (single, inputs, concurrency) = begun;
        let keys = inputs.iter().map(|input| input.key.clone()).collect();
        let size = if single.name == "customers.create" { self.face().at_once() } else { 1 };
        let places: Vec<_> = (0..inputs.len()).collect();
        let groups = places.chunks(size).map(<[usize]>::to_vec).collect();
        let inputs = &inputs;
        let work = |group: Vec<usize>| async move {
            let group = group.into_iter().filter_map(|place| inputs.get(place)).map(|input| input.arguments.clone());
            let results = if size > 1 {
                self.several(group.collect()).await
            } else {
                let mut results = Vec::new();
                for arguments in group {
                    results.push(self.single(single, arguments).await);
                }
                results
            };
            results.into_iter().map(|result| result.map_err(|error| self.said(operation, error))).collect()
        };
        let all = bulk::each(keys, groups, concurrency, operation.writes(), run, work);
        Ok(all.instrument(self.span(operation)).await)
    }

    /// What a bulk run is made of: the call for each input, the inputs, and how many at a time.
    fn prepared(
        &self,
        operation: &'static Operation,
        arguments: &Arguments,
    ) -> Result<(&'static Operation, Vec<Input>, usize)> {
        self.client.open(operation)?;
        self.capabilities().check(operation.name)?;
        let single = self.operation(operation.name.trim_end_matches("_many"))?;
        let mut rest = arguments.clone();
        let (name, list) = ["rows", "ids"].iter().find_map(|name| Some((*name, rest.values.remove(*name)?))).unzip();
        let name = name.unwrap_or("rows");
        let Some(Value::Array(items)) = list else {
            return Err(invalid(format!("`{name}` must be a list")));
        };
        let spelled = if arguments.naming == Naming::Camel { "onUnknown" } else { ON_UNKNOWN };
        let on_unknown = rest.get(spelled).cloned().map(|asked| (spelled.to_owned(), asked));
        // One that is wrong does not stop the others, so each is checked by itself; what is left is checked here.
        rest.values.insert(name.to_owned(), Value::Array(vec![stand_in(name, single)]));
        let Encoded { local, .. } = encode(operation, &rest, self.client.zone())?;
        let concurrency = local.get("concurrency").and_then(Value::as_u64).unwrap_or(8);
        let input = |item| match input(name, item, arguments.naming) {
            // It steers the whole run.
            Input { key, arguments: Ok(row) } if row.get(spelled).is_some() => {
                Input { key, arguments: Err(invalid(format!("`{spelled}` is no field of a row"))) }
            }
            Input { key, arguments } => {
                let with = |mut row: Arguments| {
                    row.values.extend(on_unknown.clone());
                    row
                };
                Input { key, arguments: arguments.map(with) }
            }
        };
        let inputs = items.into_iter().map(input).collect();
        Ok((single, inputs, usize::try_from(concurrency).unwrap_or(8)))
    }

    async fn single(&self, operation: &'static Operation, arguments: Result<Arguments>) -> Result<Came> {
        let steps = Steps::begin(self, operation)?;
        let customer = match self.carried_out(&steps, &arguments?).await? {
            Reply::Customer(customer) => Some(*customer),
            _ => None,
        };
        Ok(Came { customer, reconciled: steps.reconciled() })
    }

    /// Rows that the CRM takes in one request. Those that are refused before are not sent.
    async fn several(&self, rows: Vec<Result<Arguments>>) -> Vec<Result<Came>> {
        let operation = &operations::CUSTOMERS_CREATE;
        let checked = |row: Result<Arguments>| -> Result<Fields> {
            let fields = written(self.checked(operation, &row?)?);
            self.face().check(self, &fields)?;
            Ok(fields)
        };
        let checked: Vec<_> = rows.into_iter().map(checked).collect();
        let good: Vec<_> = checked.iter().filter_map(|row| row.as_ref().ok().cloned()).collect();
        let made = if good.is_empty() { Ok(Vec::new()) } else { self.made(operation, good).await };
        let mut made = made.map(Vec::into_iter);
        let result = |row: Result<Fields>| match (row, &mut made) {
            (Err(refused), _) => Err(refused),
            (Ok(_), Err(error)) => Err(error.clone()),
            (Ok(_), Ok(made)) => made.next().unwrap_or_else(|| Err(invalid("nothing is known of this row"))),
        };
        checked.into_iter().map(result).collect()
    }

    async fn made(&self, operation: &'static Operation, rows: Vec<Fields>) -> Result<Vec<Result<Came>>> {
        self.face().create_several(&Steps::begin(self, operation)?, rows).await
    }

    fn face(&self) -> &'static dyn Face {
        face(self.client.crm())
    }

    /// Refuses what the CRM cannot do, the call or an argument, and arguments that are wrong for any CRM.
    fn checked(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Encoded> {
        let capabilities = self.capabilities();
        capabilities.check(operation.name)?;
        let encoded = encode(operation, arguments, self.client.zone())?;
        for name in encoded.local.keys() {
            capabilities.check(&format!("{}.{name}", operation.name))?;
        }
        Ok(encoded)
    }

    async fn carried_out(&self, steps: &Steps<'_>, arguments: &Arguments) -> Result<Reply> {
        let (face, operation) = (self.face(), steps.call.operation);
        let encoded = self.checked(operation, arguments)?;
        let id = |name: &str| text(&encoded.local, name).unwrap_or_default().to_owned();
        let (own, customer) = (id("id"), id("customer_id"));
        let (contact, address, value) = (id("contact_id"), id("address_id"), id("value"));
        Ok(match operation.name {
            "customers.get" => Reply::Customer(Box::new(face.get(steps, &own).await?)),
            "customers.find" => Reply::Found(self.found(steps, &encoded.local).await?.map(Box::new)),
            "customers.create" => Reply::Customer(Box::new(face.create(steps, written(encoded)).await?)),
            "customers.update" => Reply::Customer(Box::new(face.update(steps, &own, written(encoded)).await?)),
            "customers.delete" => face.delete(steps, &own).await.map(|()| Reply::Nothing)?,
            "customers.upsert" => Reply::Upserted(Box::new(self.upsert(steps, encoded).await?)),
            "contacts.list" => Reply::Contacts(face.get(steps, &customer).await?.contacts),
            "contacts.create" => {
                Reply::Contact(Box::new(face.create_contact(steps, &customer, written(encoded)).await?))
            }
            "contacts.update" => {
                Reply::Contact(Box::new(face.update_contact(steps, &customer, &contact, &value).await?))
            }
            "contacts.delete" => face.delete_contact(steps, &customer, &contact).await.map(|()| Reply::Nothing)?,
            "addresses.list" => Reply::Addresses(face.get(steps, &customer).await?.addresses),
            "addresses.create" => {
                Reply::Address(Box::new(face.create_address(steps, &customer, written(encoded)).await?))
            }
            "addresses.update" => {
                Reply::Address(Box::new(face.update_address(steps, &customer, &address, written(encoded)).await?))
            }
            _ => face.delete_address(steps, &customer, &address).await.map(|()| Reply::Nothing)?,
        })
    }

    async fn found(&self, steps: &Steps<'_>, given: &Fields) -> Result<Option<Customer>> {
        let mut keys = KEYS.iter().filter_map(|(name, _)| Some((*name, text(given, name)?)));
        let (Some((name, value)), None) = (keys.next(), keys.next()) else {
            let names: Vec<_> = KEYS.iter().map(|(name, _)| *name).collect();
            return Err(invalid(format!("give exactly one of {}", names.join(", "))));
        };
        if value.trim().is_empty() {
            return Err(invalid(format!("`{name}` is empty: that would be everybody who has none")));
        }
        self.match_of(steps, Key::of_wire(name.to_owned()), value).await
    }

    async fn match_of(&self, steps: &Steps<'_>, key: Key, value: &str) -> Result<Option<Customer>> {
        let found = self.face().find(steps, key.clone(), value).await?;
        find::the_one(found, &key)
    }

    /// Looks for the customer, and changes or creates it, while no other upsert of this value does.
    async fn upsert(&self, steps: &Steps<'_>, encoded: Encoded) -> Result<Upserted> {
        let key = text(&encoded.local, "key").unwrap_or("external_id").to_owned();
        let mut fields = written(encoded);
        fields.remove("key");
        self.capabilities().check(&format!("customers.find.{key}"))?;
        let field = KEYS.iter().find(|(name, _)| *name == key).map_or("external_id", |(_, field)| *field);
        let value = one_value(field, &fields)?;
        self.face().check(self, &fields)?;
        let same = find::same_for(&Key::of_wire(key.clone()), &value, self.client.default_region());
        let _turn = lock::turn(self.client.base_url(), &key, &same).await;
        match self.match_of(steps, Key::of_wire(key), &value).await? {
            None => Ok(Upserted { customer: self.face().create(steps, fields).await?, created: true }),
            Some(there) => {
                // It has this value already, perhaps beside others that are to stay.
                fields.remove(field);
                fields.remove(ON_UNKNOWN);
                let nothing = fields.keys().all(|name| name == "extra");
                let customer = if nothing { there } else { self.face().update(steps, &there.id, fields).await? };
                Ok(Upserted { customer, created: false })
            }
        }
    }

    /// The same error, said of this call of this CRM.
    fn said(&self, operation: &'static Operation, error: Error) -> Error {
        error.with(|details| {
            details.crm = Some(self.client.crm());
            details.operation = Some(operation.name);
        })
    }
}

/// What is to be written, with what steers the writing.
fn written(encoded: Encoded) -> Fields {
    let mut fields = encoded.body.unwrap_or_default();
    let steers = ["extra", "create_missing", "key", ON_UNKNOWN];
    let steering = encoded.local.into_iter().filter(|(name, _)| steers.contains(&name.as_str()));
    fields.extend(steering);
    fields
}

/// The value that says which customer it is.
fn one_value(field: &str, fields: &Fields) -> Result<String> {
    let value = fields.get(field);
    let value = match value.and_then(Value::as_array) {
        Some(list) if list.len() > 1 => return Err(invalid(format!("`{field}` must be one to be the key"))),
        Some(_) => texts(value).pop(),
        None => text(fields, field).map(str::to_owned),
    };
    let value = value.filter(|value| !value.trim().is_empty());
    value.ok_or_else(|| invalid(format!("`{field}` is missing: it is the key of this upsert")))
}

/// An element that passes, in the place of those that are checked by themselves.
fn stand_in(name: &str, single: &Operation) -> Value {
    let id = || Value::from("1");
    if name == "ids" {
        return id();
    }
    let takes_id = single.parameters.iter().any(|parameter| parameter.name == "id");
    Value::Object(takes_id.then(|| ("id".to_owned(), id())).into_iter().collect())
}

/// One input of a bulk run.
fn input(name: &str, item: Value, naming: crate::Naming) -> Input {
    let plain = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match item {
        id if name == "ids" => {
            let key = plain(&id);
            let values = [("id".to_owned(), id)].into_iter().collect();
            Input { key, arguments: Ok(Arguments::new(values, naming)) }
        }
        Value::Object(row) => {
            let key = ["id", "external_id", "externalId"].iter().find_map(|name| row.get(*name).and_then(plain));
            Input { key, arguments: Ok(Arguments::new(row, naming)) }
        }
        _ => Input { key: None, arguments: Err(invalid("a row must be an object")) },
    }
}

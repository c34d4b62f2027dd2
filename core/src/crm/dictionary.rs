//! Names instead of ids: r_keeper's dictionaries of types, countries, cities and streets, read through the client's cache.

use serde_json::Value;

use crate::crm::Matches;
use crate::crm::face::{Fields, Steps, invalid, unsupported};
use crate::crm::generated::mapping::RKEEPER_ADDRESS;
use crate::crm::transform::{kind_of, lower};
use crate::crm::write::copied;
use crate::rkeeper::{AddressType, City, ContactType, Country, RKeeperAddress, RKeeperCustomer, Street, operations};
use crate::{Arguments, Error, Result};

/// The types of contacts.
pub(crate) async fn contact_types(steps: &Steps<'_>) -> Result<Vec<ContactType>> {
    steps.take(&operations::CONTACT_TYPES_LIST, Arguments::default()).await?.many()
}

/// The id of the first type of contacts of this kind: the dictionary has no other order.
pub(crate) async fn type_of_kind(steps: &Steps<'_>, kind: &str) -> Result<String> {
    let types = contact_types(steps).await?;
    let first = types.iter().find(|known| kind_of(Some(known)) == kind);
    first.map(|known| known.id.clone()).ok_or_else(|| {
        let known: Vec<_> = types.iter().filter_map(|known| known.name.as_deref()).collect();
        invalid(format!(
            "there is no type of contacts for the kind {kind:?}; give `type_id` of one of: {}",
            known.join(", ")
        ))
    })
}

/// An address to be written: what is known by now, and the names that still have to be looked up.
pub(crate) struct Place {
    native: Fields,
    kind: Option<String>,
    country: Option<String>,
    city: Option<String>,
    street: Option<String>,
    create_missing: bool,
}

/// An address in the CRM's terms, as far as it can be without a request.
pub(crate) fn address_native(mut fields: Fields, new: bool) -> Result<Place> {
    let create_missing = fields.remove("create_missing") == Some(Value::Bool(true));
    let mut name = |name: &str, id: &str| -> Result<Option<String>> {
        match (fields.remove(name), fields.contains_key(id)) {
            (Some(_), true) => Err(invalid(format!("give `{name}` or `{id}`, not both"))),
            (Some(Value::String(text)), false) => Ok(Some(text)),
            (Some(_), false) => {
                fields.insert(id.to_owned(), Value::Null);
                Ok(None)
            }
            (None, _) => Ok(None),
        }
    };
    let kind = name("kind", "type_id")?;
    let (country, city, street) =
        (name("country", "country_id")?, name("city", "city_id")?, name("street", "street_id")?);
    if fields.get("type_id").is_some_and(Value::is_null) {
        return Err(unsupported("kind", "every address of r_keeper has a type; give another one"));
    }
    if new && kind.is_none() && !fields.contains_key("type_id") {
        return Err(invalid("an address of r_keeper needs `kind`, such as `home`, or `type_id`"));
    }
    let given = |id: &str| fields.get(id).is_some_and(|id| !id.is_null());
    if new && city.is_some() && country.is_none() && !given("country_id") {
        return Err(invalid("`city` is looked up in a country; give `country` or `country_id` too"));
    }
    if new && street.is_some() && city.is_none() && !given("city_id") {
        return Err(invalid("`street` is looked up in a city; give `city` or `city_id` too"));
    }
    Ok(Place { native: copied(&RKEEPER_ADDRESS, &mut fields)?, kind, country, city, street, create_missing })
}

impl Place {
    /// The same with ids in the place of names. `current` is the customer and the address that it changes: what it does
    /// not say, that one has.
    pub(crate) async fn resolved(self, steps: &Steps<'_>, current: Option<(&str, &str)>) -> Result<Fields> {
        let Self { mut native, kind, country, city, street, create_missing } = self;
        if let Some(kind) = kind {
            native.insert("type_id".to_owned(), address_type(steps, &kind).await?.into());
        }
        if let Some(country) = country {
            native.insert("country_id".to_owned(), country_id(steps, &country).await?.into());
        }
        let outer = |native: &Fields, id: &str| native.get(id).and_then(Value::as_str).map(str::to_owned);
        let (mut in_country, mut in_city) = (outer(&native, "country_id"), outer(&native, "city_id"));
        let unknown =
            (city.is_some() && in_country.is_none()) || (street.is_some() && city.is_none() && in_city.is_none());
        if unknown && let Some((customer, address)) = current {
            let now = address_now(steps, customer, address).await?;
            in_country = in_country.or(now.country_id);
            in_city = in_city.or(now.city_id);
        }
        if let Some(city) = city {
            let country = in_country.ok_or_else(|| invalid("`city` is looked up in a country; give `country` too"))?;
            let id = city_id(steps, &country, &city, create_missing).await?;
            native.insert("city_id".to_owned(), id.clone().into());
            in_city = Some(id);
        }
        if let Some(street) = street {
            let city = in_city.ok_or_else(|| invalid("`street` is looked up in a city; give `city` too"))?;
            native.insert("street_id".to_owned(), street_id(steps, &city, &street, create_missing).await?.into());
        }
        Ok(native)
    }
}

async fn address_now(steps: &Steps<'_>, customer: &str, address: &str) -> Result<RKeeperAddress> {
    let answer = steps.take(&operations::CUSTOMERS_GET, Arguments::default().and("id", customer)).await?;
    let record: RKeeperCustomer = answer.one()?;
    let found = record.addresses.into_iter().flatten().find(|known| known.id == address);
    found.ok_or_else(|| crate::crm::face::gone("address"))
}

async fn address_type(steps: &Steps<'_>, kind: &str) -> Result<String> {
    let types: Vec<AddressType> = steps.take(&operations::ADDRESS_TYPES_LIST, Arguments::default()).await?.many()?;
    match one_of(kind, types, |known| known.name.as_deref()) {
        Found::One(known) => Ok(known.id),
        Found::Several(known) => Err(Matches::AddressTypes(known).error(several("types of addresses", kind))),
        Found::None(names) => Err(none("type of addresses", kind, &names)),
    }
}

async fn country_id(steps: &Steps<'_>, name: &str) -> Result<String> {
    let countries: Vec<Country> = steps.take(&operations::COUNTRIES_LIST, Arguments::default()).await?.many()?;
    match one_of(name, countries, |known| known.name.as_deref()) {
        Found::One(known) => Ok(known.id),
        Found::Several(known) => Err(Matches::Countries(known).error(several("countries", name))),
        Found::None(names) => Err(none("country", name, &names)),
    }
}

async fn city_id(steps: &Steps<'_>, country: &str, name: &str, create_missing: bool) -> Result<String> {
    let arguments = Arguments::default().and("country_id", country);
    let cities: Vec<City> = steps.take(&operations::CITIES_LIST, arguments.clone()).await?.many()?;
    match one_of(name, cities, |known| known.name.as_deref()) {
        Found::One(known) => Ok(known.id),
        Found::Several(known) => Err(Matches::Cities(known).error(several("cities", name))),
        Found::None(_) if create_missing => {
            let made: City = steps.take(&operations::CITIES_CREATE, arguments.and("name", name.trim())).await?.one()?;
            Ok(made.id)
        }
        Found::None(names) => Err(addable("city", name, &names)),
    }
}

async fn street_id(steps: &Steps<'_>, city: &str, name: &str, create_missing: bool) -> Result<String> {
    let arguments = Arguments::default().and("city_id", city);
    let streets: Vec<Street> = steps.take(&operations::STREETS_LIST, arguments.clone()).await?.many()?;
    match one_of(name, streets, |known| known.name.as_deref()) {
        Found::One(known) => Ok(known.id),
        Found::Several(known) => Err(Matches::Streets(known).error(several("streets", PERSONAL))),
        Found::None(_) if create_missing => {
            let made: Street =
                steps.take(&operations::STREETS_CREATE, arguments.and("name", name.trim())).await?.one()?;
            Ok(made.id)
        }
        Found::None(names) => Err(addable("street", PERSONAL, &names)),
    }
}

enum Found<T> {
    One(T),
    Several(Vec<T>),
    /// The names that there are.
    None(Vec<String>),
}

/// The entry of this name: exactly, if there is one, else whatever the case and the spaces between words.
fn one_of<T>(name: &str, entries: Vec<T>, named: impl Fn(&T) -> Option<&str>) -> Found<T> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let loose = |text: &str| lower(Some(&plain(text))).unwrap_or_default();
    let exact = entries.iter().filter(|entry| named(entry) == Some(name)).count() > 0;
    let same = |entry: &T| match named(entry) {
        Some(known) if exact => known == name,
        Some(known) => loose(known) == loose(name),
        None => false,
    };
    let (mut found, others): (Vec<T>, Vec<T>) = entries.into_iter().partition(same);
    match found.len() {
        0 => Found::None(others.iter().filter_map(|entry| named(entry).map(str::to_owned)).collect()),
        1 => found.pop().map_or(Found::None(Vec::new()), Found::One),
        _ => Found::Several(found),
    }
}

/// In the place of a street's name, which is a part of a person's address.
const PERSONAL: &str = "***";

fn several(what: &str, name: &str) -> String {
    format!("several {what} are called {name:?}; give the id of one")
}

/// How many names an error shows.
const SHOWN: usize = 10;

fn none(what: &str, name: &str, names: &[String]) -> Error {
    let shown: Vec<_> = names.iter().take(SHOWN).map(String::as_str).collect();
    let more = if names.len() > SHOWN { " and others" } else { "" };
    invalid(format!("there is no {what} {name:?}; there are: {}{more}", shown.join(", ")))
}

fn addable(what: &str, name: &str, names: &[String]) -> Error {
    invalid(format!("{}; `create_missing` adds it", none(what, name, names).details().message))
}

//! r_keeper's paths, and its operations on dictionaries: each takes a request apart, asks the tables, and answers in the envelope.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::{any, get, post};
use axum::{Json, Router, middleware};
use bytes::Bytes;
use serde::Serialize;

use super::BASE_PATH;
use super::body::{self, CityInput, StreetInput};
use super::cache::{Cache, cached};
use super::clients;
use super::dictionary::{ADDRESS_TYPES, CONTACT_TYPES, COUNTRIES, ContactType, Entry, MetroStation};
use super::dictionary::{metro_stations, name};
use super::door::door;
use super::envelope::Envelope;
use super::id::Id;
use super::query::Asked;
use super::refusal::{Fault, Refusal};
use super::towns::{self, City, Street};
use crate::Options;
use crate::store::Store;

pub(crate) type Answer<T> = Result<Json<Envelope<T>>, Refusal>;

/// What is left of a record that was deleted.
#[derive(Serialize)]
pub(crate) struct Deleted {
    pub(crate) id: Id,
}

/// Whole paths, because axum's nesting would swallow a doubled slash, and the base URL would belong to whoever is at the root.
pub(crate) fn routes(store: Arc<Store>, options: &Options) -> Router {
    let at = |path: &str| format!("{BASE_PATH}{path}");
    let mut routes = Router::new()
        .route(&at("TypesContacts"), get(contact_types))
        .route(&at("TypesAddresses"), get(address_types))
        .route(&at("Countries"), get(countries))
        .route(&at("Cities"), get(cities).post(add_city).put(change_city).delete(delete_city))
        .route(&at("MetroStations"), get(list_metro_stations))
        .route(&at("Streets"), get(streets).post(add_street).put(change_street).delete(delete_street))
        .route(&at("Clients"), get(clients::read).post(clients::add).put(clients::change).delete(clients::delete))
        .route(
            &at("Clients/Contacts"),
            post(clients::add_contact).put(clients::change_contact).delete(clients::delete_contact),
        )
        .route(
            &at("Clients/Addresses"),
            post(clients::add_address).put(clients::change_address).delete(clients::delete_address),
        )
        .method_not_allowed_fallback(async || Refusal::no_method())
        .route(&at(""), any(async || Refusal::no_route()))
        // A doubled slash ends here too, though the document writes `BaseUrl + '/Clients/...'` of a BaseUrl that has one.
        .route(&at("{*rest}"), any(async || Refusal::no_route()));
    if options.rkeeper_cache {
        routes = routes.route_layer(middleware::from_fn_with_state(Arc::new(Cache::default()), cached));
    }
    routes.route_layer(middleware::from_fn(door)).with_state(store)
}

pub(crate) fn ok<T>(data: T) -> Json<Envelope<T>> {
    Json(Envelope::ok(data))
}

async fn contact_types() -> Json<Envelope<&'static [ContactType]>> {
    ok(CONTACT_TYPES)
}

async fn address_types() -> Json<Envelope<&'static [Entry]>> {
    ok(ADDRESS_TYPES)
}

async fn countries() -> Json<Envelope<&'static [Entry]>> {
    ok(COUNTRIES)
}

async fn cities(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Vec<City>> {
    let country = asked_country(&asked)?;
    Ok(ok(store.read(|connection| towns::cities(connection, country))?))
}

async fn add_city(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<City> {
    let CityInput { name } = body::read(&body)?;
    let country = asked_country(&asked)?;
    store.attempt(|transaction| {
        must_be_new(&towns::cities(transaction, country)?, &name)?;
        let id = towns::add_city(transaction, country, &name)?;
        Ok(ok(City { id, name, country }))
    })
}

async fn change_city(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<City> {
    let CityInput { name } = body::read(&body)?;
    let id = asked.id("Id")?;
    store.attempt(|transaction| {
        let old = towns::city(transaction, id)?.ok_or_else(|| Refusal::unknown("Id"))?;
        let others: Vec<City> =
            towns::cities(transaction, old.country)?.into_iter().filter(|city| city.id != id).collect();
        must_be_new(&others, &name)?;
        let city = City { name, ..old };
        towns::put_city(transaction, &city)?;
        Ok(ok(city))
    })
}

async fn delete_city(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Deleted> {
    let id = asked.id("Id")?;
    store.attempt(|transaction| {
        towns::city(transaction, id)?.ok_or_else(|| Refusal::unknown("Id"))?;
        if towns::city_is_used(transaction, id)? || !metro_stations(id).is_empty() {
            return Err(Refusal::in_use("streets, metro stations or addresses"));
        }
        towns::delete_city(transaction, id)?;
        Ok(ok(Deleted { id }))
    })
}

async fn list_metro_stations(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Vec<&'static MetroStation>> {
    let city = asked.id("cityId")?;
    store.read(|connection| towns::city(connection, city))?.ok_or_else(|| Refusal::unknown("cityId"))?;
    Ok(ok(metro_stations(city)))
}

async fn streets(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Vec<Street>> {
    let city = asked.id("cityId")?;
    store.read(|connection| towns::city(connection, city))?.ok_or_else(|| Refusal::unknown("cityId"))?;
    Ok(ok(store.read(|connection| towns::streets(connection, city))?))
}

/// Two streets of a city may have one name: with another post code it is another part of a long street.
async fn add_street(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Street> {
    let StreetInput { name, post_code } = body::read(&body)?;
    let name = name.ok_or_else(|| Refusal::body("missing field `Name`"))?;
    let post_code = post_code.unwrap_or_default();
    let city = asked.id("cityId")?;
    store.attempt(|transaction| {
        towns::city(transaction, city)?.ok_or_else(|| Refusal::unknown("cityId"))?;
        must_not_be_empty(&name)?;
        let id = towns::add_street(transaction, city, &name, &post_code)?;
        Ok(ok(Street { id, name, post_code, city }))
    })
}

async fn change_street(State(store): State<Arc<Store>>, asked: Asked, body: Bytes) -> Answer<Street> {
    let given: StreetInput = body::read(&body)?;
    let id = asked.id("Id")?;
    store.attempt(|transaction| {
        let mut street = towns::street(transaction, id)?.ok_or_else(|| Refusal::unknown("Id"))?;
        street.name = given.name.unwrap_or(street.name);
        street.post_code = given.post_code.unwrap_or(street.post_code);
        must_not_be_empty(&street.name)?;
        towns::put_street(transaction, &street)?;
        Ok(ok(street))
    })
}

async fn delete_street(State(store): State<Arc<Store>>, asked: Asked) -> Answer<Deleted> {
    let id = asked.id("Id")?;
    store.attempt(|transaction| {
        towns::street(transaction, id)?.ok_or_else(|| Refusal::unknown("Id"))?;
        if towns::street_is_used(transaction, id)? {
            return Err(Refusal::in_use("addresses"));
        }
        towns::delete_street(transaction, id)?;
        Ok(ok(Deleted { id }))
    })
}

fn asked_country(asked: &Asked) -> Result<Id, Refusal> {
    let country = asked.id("countryId")?;
    name(COUNTRIES, country).map(|_| country).ok_or_else(|| Refusal::unknown("countryId"))
}

fn must_not_be_empty(name: &str) -> Result<(), Refusal> {
    if name.trim().is_empty() { Err(Refusal::business(vec![Fault::empty("Name")])) } else { Ok(()) }
}

/// A city's name must be there, and no other city of the country may have it, in upper or lower case.
fn must_be_new(others: &[City], name: &str) -> Result<(), Refusal> {
    must_not_be_empty(name)?;
    let taken = others.iter().any(|city| city.name.to_lowercase() == name.to_lowercase());
    if taken { Err(Refusal::taken(name)) } else { Ok(()) }
}

//! Cities and streets: the dictionaries that can be changed. Lists run from the newest to the oldest, as both of the document's do.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::id::Id;

#[derive(Debug, Clone, Serialize)]
pub(crate) struct City {
    pub(crate) id: Id,
    pub(crate) name: String,
    #[serde(skip)]
    pub(crate) country: Id,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Street {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) post_code: String,
    #[serde(skip)]
    pub(crate) city: Id,
}

pub(crate) fn cities(connection: &Connection, country: Id) -> rusqlite::Result<Vec<City>> {
    connection
        .prepare_cached("SELECT id, name, countryId FROM rkeeper_cities WHERE countryId = ?1 ORDER BY id DESC")?
        .query_map([country], city_of)?
        .collect()
}

pub(crate) fn city(connection: &Connection, id: Id) -> rusqlite::Result<Option<City>> {
    connection
        .prepare_cached("SELECT id, name, countryId FROM rkeeper_cities WHERE id = ?1")?
        .query_row([id], city_of)
        .optional()
}

pub(crate) fn add_city(connection: &Connection, country: Id, name: &str) -> rusqlite::Result<Id> {
    let sql = "INSERT INTO rkeeper_cities (countryId, name) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.insert((country, name)).map(Id)
}

/// Writes a city, in the place of the one with its id if there is one.
pub(crate) fn put_city(connection: &Connection, city: &City) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO rkeeper_cities (id, name, countryId) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute((city.id, &city.name, city.country)).map(drop)
}

pub(crate) fn delete_city(connection: &Connection, id: Id) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM rkeeper_cities WHERE id = ?1", [id]).map(drop)
}

/// Whether the city has streets, or an address is in it.
pub(crate) fn city_is_used(connection: &Connection, id: Id) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM rkeeper_streets WHERE cityId = ?1)
               OR EXISTS (SELECT 1 FROM rkeeper_addresses WHERE cityId = ?1)";
    connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))
}

pub(crate) fn streets(connection: &Connection, city: Id) -> rusqlite::Result<Vec<Street>> {
    connection
        .prepare_cached("SELECT id, name, postCode, cityId FROM rkeeper_streets WHERE cityId = ?1 ORDER BY id DESC")?
        .query_map([city], street_of)?
        .collect()
}

pub(crate) fn street(connection: &Connection, id: Id) -> rusqlite::Result<Option<Street>> {
    connection
        .prepare_cached("SELECT id, name, postCode, cityId FROM rkeeper_streets WHERE id = ?1")?
        .query_row([id], street_of)
        .optional()
}

pub(crate) fn add_street(connection: &Connection, city: Id, name: &str, post_code: &str) -> rusqlite::Result<Id> {
    let sql = "INSERT INTO rkeeper_streets (cityId, name, postCode) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.insert((city, name, post_code)).map(Id)
}

/// Writes a street, in the place of the one with its id if there is one.
pub(crate) fn put_street(connection: &Connection, street: &Street) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO rkeeper_streets (id, name, postCode, cityId) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(sql)?.execute((street.id, &street.name, &street.post_code, street.city)).map(drop)
}

pub(crate) fn delete_street(connection: &Connection, id: Id) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM rkeeper_streets WHERE id = ?1", [id]).map(drop)
}

/// Whether an address is in the street.
pub(crate) fn street_is_used(connection: &Connection, id: Id) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM rkeeper_addresses WHERE streetId = ?1)";
    connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))
}

fn city_of(row: &Row<'_>) -> rusqlite::Result<City> {
    Ok(City { id: row.get("id")?, name: row.get("name")?, country: row.get("countryId")? })
}

fn street_of(row: &Row<'_>) -> rusqlite::Result<Street> {
    Ok(Street { id: row.get("id")?, name: row.get("name")?, post_code: row.get("postCode")?, city: row.get("cityId")? })
}

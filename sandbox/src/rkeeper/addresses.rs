//! Addresses in SQLite. A reference is kept as an id, and its name is looked up for each answer, so that a city which gets
//! another name has it everywhere.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::body::AddressInput;
use super::id::Id;
use super::refusal::Fault;
use super::{dictionary, towns};

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Address {
    pub(crate) id: Id,
    pub(crate) type_id: Id,
    pub(crate) type_name: &'static str,
    pub(crate) country_id: Id,
    pub(crate) country: &'static str,
    pub(crate) zip: String,
    pub(crate) region: String,
    pub(crate) city_id: Id,
    pub(crate) city: String,
    pub(crate) street_id: Id,
    pub(crate) street: String,
    pub(crate) house: String,
    pub(crate) building: String,
    pub(crate) entry: String,
    pub(crate) floor: String,
    pub(crate) apartments: String,
    pub(crate) entry_code: String,
    pub(crate) dop_info: String,
    pub(crate) lat: String,
    pub(crate) lng: String,
    pub(crate) metro_station_id: Id,
    pub(crate) metro_station: &'static str,
    pub(crate) read_only: bool,
}

const COLUMNS: &str = "id, customer, typeId, countryId, zip, region, cityId, streetId, house, building, entry, floor, \
     apartments, entryCode, dopInfo, lat, lng, metroStationId, readOnly";

const SELECT: &str = "SELECT a.*, coalesce(c.name, '') AS city, coalesce(s.name, '') AS street
     FROM rkeeper_addresses a
     LEFT JOIN rkeeper_cities c ON c.id = a.cityId
     LEFT JOIN rkeeper_streets s ON s.id = a.streetId";

pub(crate) fn addresses(connection: &Connection, customer: Id) -> rusqlite::Result<Vec<Address>> {
    let sql = format!("{SELECT} WHERE a.customer = ?1 ORDER BY a.id");
    connection.prepare_cached(&sql)?.query_map([customer], address_of)?.collect()
}

pub(crate) fn address(connection: &Connection, customer: Id, id: Id) -> rusqlite::Result<Option<Address>> {
    let sql = format!("{SELECT} WHERE a.customer = ?1 AND a.id = ?2");
    connection.prepare_cached(&sql)?.query_row([customer, id], address_of).optional()
}

/// Writes an address, in the place of the one with its id if there is one; without an id it gets the next free one.
/// Names are not written: the ids stand for them.
pub(crate) fn put(connection: &Connection, customer: Id, address: &Address) -> rusqlite::Result<()> {
    let sql = format!(
        "INSERT OR REPLACE INTO rkeeper_addresses ({COLUMNS})
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"
    );
    let values = params![
        address.id.is_set().then_some(address.id),
        customer,
        address.type_id,
        address.country_id,
        address.zip,
        address.region,
        address.city_id,
        address.street_id,
        address.house,
        address.building,
        address.entry,
        address.floor,
        address.apartments,
        address.entry_code,
        address.dop_info,
        address.lat,
        address.lng,
        address.metro_station_id,
        address.read_only,
    ];
    connection.prepare_cached(&sql)?.execute(values).map(drop)
}

pub(crate) fn delete(connection: &Connection, id: Id) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM rkeeper_addresses WHERE id = ?1", [id]).map(drop)
}

impl Address {
    /// Takes over what the body gives; notes an id that names nothing in `faults`. An empty id takes a reference away,
    /// except that of the type. Whether the street is in the city, and the city in the country, nobody asks: the document
    /// does not say that the server would.
    pub(crate) fn take(
        &mut self,
        connection: &Connection,
        given: AddressInput,
        faults: &mut Vec<Fault>,
    ) -> rusqlite::Result<()> {
        if let Some(id) = named(given.type_id.as_deref()) {
            self.type_id = known(id, "typeId", dictionary::name(dictionary::ADDRESS_TYPES, id).is_some(), faults);
        }
        if let Some(id) = named(given.country_id.as_deref()) {
            let found = !id.is_set() || dictionary::name(dictionary::COUNTRIES, id).is_some();
            self.country_id = known(id, "countryId", found, faults);
        }
        if let Some(id) = named(given.city_id.as_deref()) {
            let found = !id.is_set() || towns::city(connection, id)?.is_some();
            self.city_id = known(id, "cityId", found, faults);
        }
        if let Some(id) = named(given.street_id.as_deref()) {
            let found = !id.is_set() || towns::street(connection, id)?.is_some();
            self.street_id = known(id, "streetId", found, faults);
        }
        if let Some(id) = named(given.metro_station_id.as_deref()) {
            let found = !id.is_set() || dictionary::metro_station_name(id).is_some();
            self.metro_station_id = known(id, "metroStationId", found, faults);
        }
        self.take_texts(given);
        Ok(())
    }

    fn take_texts(&mut self, given: AddressInput) {
        for (own, given) in [
            (&mut self.zip, given.zip),
            (&mut self.region, given.region),
            (&mut self.house, given.house),
            (&mut self.building, given.building),
            (&mut self.entry, given.entry),
            (&mut self.floor, given.floor),
            (&mut self.apartments, given.apartments),
            (&mut self.entry_code, given.entry_code),
            (&mut self.dop_info, given.dop_info),
            (&mut self.lat, given.lat),
            (&mut self.lng, given.lng),
        ] {
            if let Some(text) = given {
                *own = text;
            }
        }
    }
}

fn named(text: Option<&str>) -> Option<Id> {
    text.map(Id::read)
}

fn known(id: Id, key: &str, found: bool, faults: &mut Vec<Fault>) -> Id {
    if !found {
        faults.push(Fault::unknown(key));
    }
    id
}

fn address_of(row: &Row<'_>) -> rusqlite::Result<Address> {
    let (type_id, country_id, metro_station_id) =
        (row.get("typeId")?, row.get("countryId")?, row.get("metroStationId")?);
    Ok(Address {
        id: row.get("id")?,
        type_id,
        type_name: dictionary::name(dictionary::ADDRESS_TYPES, type_id).unwrap_or_default(),
        country_id,
        country: dictionary::name(dictionary::COUNTRIES, country_id).unwrap_or_default(),
        zip: row.get("zip")?,
        region: row.get("region")?,
        city_id: row.get("cityId")?,
        city: row.get("city")?,
        street_id: row.get("streetId")?,
        street: row.get("street")?,
        house: row.get("house")?,
        building: row.get("building")?,
        entry: row.get("entry")?,
        floor: row.get("floor")?,
        apartments: row.get("apartments")?,
        entry_code: row.get("entryCode")?,
        dop_info: row.get("dopInfo")?,
        lat: row.get("lat")?,
        lng: row.get("lng")?,
        metro_station_id,
        metro_station: dictionary::metro_station_name(metro_station_id).unwrap_or_default(),
        read_only: row.get("readOnly")?,
    })
}

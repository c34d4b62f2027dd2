//! The dictionaries that no request can change, as the document prints them.

use serde::Serialize;

use super::id::Id;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools)] // the document's own
pub(crate) struct ContactType {
    id: Id,
    name: &'static str,
    is_phone: bool,
    is_email: bool,
    is_skype: bool,
    is_social_network: bool,
    mailing: bool,
}

/// An address type or a country.
#[derive(Serialize)]
pub(crate) struct Entry {
    id: Id,
    name: &'static str,
}

#[derive(Serialize)]
pub(crate) struct MetroStation {
    id: Id,
    name: &'static str,
    #[serde(skip)]
    city: Id,
}

/// What a client means by a contact of this type. The document's Skype is not marked as one: neither is it here.
#[derive(Clone, Copy, PartialEq)]
enum Marked {
    No,
    Phone,
    Email,
}

const fn contact_type(id: i64, name: &'static str, marked: Marked) -> ContactType {
    ContactType {
        id: Id(id),
        name,
        is_phone: matches!(marked, Marked::Phone),
        is_email: matches!(marked, Marked::Email),
        is_skype: false,
        is_social_network: false,
        mailing: false,
    }
}

const fn entry(id: i64, name: &'static str) -> Entry {
    Entry { id: Id(id), name }
}

const fn station(id: i64, name: &'static str, city: i64) -> MetroStation {
    MetroStation { id: Id(id), name, city: Id(city) }
}

pub(crate) const CONTACT_TYPES: &[ContactType] = &[
    contact_type(4, "E-Mail", Marked::Email),
    contact_type(6, "ICQ", Marked::No),
    contact_type(5, "Skype", Marked::No),
    contact_type(1, "Home phone number", Marked::Phone),
    contact_type(3, "Mobile Phone", Marked::Phone),
    contact_type(2, "Work phone number", Marked::Phone),
];

pub(crate) const ADDRESS_TYPES: &[Entry] = &[entry(1, "Home"), entry(2, "Work")];

pub(crate) const COUNTRIES: &[Entry] = &[entry(5, "Moldova"), entry(2, "Russia"), entry(4, "Uzbekistan")];

/// The document's three are Moscow's, where its customer lives near the third. The others are made up for Kazan.
const METRO_STATIONS: &[MetroStation] = &[
    station(1, "Aviamotornaya", 10_000_000_000_002),
    station(2, "Avtozavodskaya", 10_000_000_000_002),
    station(3, "Akademicheskaya", 10_000_000_000_002),
    station(4, "Кремлёвская", 10_000_000_000_005),
    station(5, "Площадь Тукая", 10_000_000_000_005),
];

pub(crate) fn metro_stations(city: Id) -> Vec<&'static MetroStation> {
    METRO_STATIONS.iter().filter(|station| station.city == city).collect()
}

pub(crate) fn contact_type_name(id: Id) -> Option<&'static str> {
    CONTACT_TYPES.iter().find(|known| known.id == id).map(|known| known.name)
}

pub(crate) fn metro_station_name(id: Id) -> Option<&'static str> {
    METRO_STATIONS.iter().find(|known| known.id == id).map(|known| known.name)
}

/// The name of an address type or a country.
pub(crate) fn name(entries: &[Entry], id: Id) -> Option<&'static str> {
    entries.iter().find(|known| known.id == id).map(|known| known.name)
}

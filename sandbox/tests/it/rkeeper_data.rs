//! Promises about the synthetic customers of r_keeper.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::rkeeper_client::{Client, business, sandbox};

const FIRST: u64 = 10_000_000_010_000;

fn customers(client: &Client, count: u64) -> Vec<Value> {
    (FIRST..FIRST + count).map(|id| client.customer(&id.to_string())).collect()
}

fn list<'a>(customer: &'a Value, key: &str) -> &'a [Value] {
    customer[key].as_array().unwrap()
}

fn text<'a>(record: &'a Value, key: &str) -> &'a str {
    record[key].as_str().unwrap()
}

/// How many of the customers this is true of.
fn count(customers: &[Value], is_so: impl Fn(&Value) -> bool) -> usize {
    customers.iter().filter(|customer| is_so(customer)).count()
}

#[test]
fn the_same_number_of_customers_is_the_same_data() {
    let (one, other) = (sandbox(30), sandbox(30));
    assert_eq!(customers(&Client::of(&one), 30), customers(&Client::of(&other), 30));
}

#[test]
fn more_customers_do_not_change_the_first_ones() {
    let (few, many) = (sandbox(5), sandbox(40));
    assert_eq!(customers(&Client::of(&few), 5), customers(&Client::of(&many), 5));
}

#[test]
fn the_data_are_those_of_every_machine_and_version() {
    // FNV-1a. A change here changes what users' tests have seen.
    let sandbox = sandbox(60);
    let client = Client::of(&sandbox);
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for id in FIRST..FIRST + 60 {
        let text = String::from_utf8(client.send("GET", &format!("Clients?Id={id}"), "").body).unwrap();
        let (data, _) = text.split_once(r#","ver":"#).unwrap();
        for byte in data.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    assert_eq!(hash, 0xd0ce_7177_8e55_c516, "{hash:#x}");
}

#[test]
fn there_are_as_many_as_were_asked_for() {
    let sandbox = sandbox(3);
    let client = Client::of(&sandbox);
    assert_eq!(customers(&client, 3).len(), 3);
    assert_eq!(client.refused("GET", "Clients?Id=10000000010003", ""), business("DLW-0023"));
}

#[test]
fn names_are_russian_and_agree_in_gender() {
    let sandbox = sandbox(200);
    for customer in customers(&Client::of(&sandbox), 200) {
        let (first, middle) = (text(&customer, "firstname"), text(&customer, "middlename"));
        let is_man = ["Илья", "Никита"].contains(&first);
        let is_woman = first == "Любовь" || (first.ends_with(['а', 'я']) && !is_man);
        assert!(middle.ends_with(if is_woman { "на" } else { "ич" }), "{customer}");
        assert!(!text(&customer, "lastname").is_ascii());
    }
}

#[test]
fn customers_are_as_varied_as_real_ones() {
    let sandbox = sandbox(300);
    let customers = customers(&Client::of(&sandbox), 300);
    let birthdays = count(&customers, |one| one["birthday"].is_string());
    assert!((220..300).contains(&birthdays), "{birthdays}");
    assert!(customers.iter().all(|one| one["birthday"].is_null() || text(one, "birthday").ends_with("T00:00:00")));
    for (key, counts) in [("contacts", 1..=3), ("addresses", 0..=2), ("accounts", 0..=1), ("cards", 0..=1)] {
        let found: BTreeSet<usize> = customers.iter().map(|one| list(one, key).len()).collect();
        assert_eq!(found, counts.collect(), "{key}");
    }
    assert!((50..250).contains(&count(&customers, |one| one["note"] != "")));
}

#[test]
fn contacts_of_a_customer_are_of_different_types() {
    let sandbox = sandbox(200);
    let customers = customers(&Client::of(&sandbox), 200);
    let mut all = BTreeSet::new();
    for customer in &customers {
        let types: BTreeSet<&str> = list(customer, "contacts").iter().map(|contact| text(contact, "typeId")).collect();
        assert_eq!(types.len(), list(customer, "contacts").len());
        all.extend(types);
    }
    assert_eq!(all, BTreeSet::from(["1", "2", "3", "4", "5", "6"]));
}

#[test]
fn no_two_records_have_one_id() {
    let sandbox = sandbox(200);
    let customers = customers(&Client::of(&sandbox), 200);
    for key in ["contacts", "addresses"] {
        let ids: Vec<&str> = customers.iter().flat_map(|one| list(one, key)).map(|record| text(record, "id")).collect();
        assert!(ids.iter().all(|id| id.len() == 14), "{key}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{key}");
    }
}

#[test]
fn addresses_are_in_the_dictionaries() {
    let sandbox = sandbox(150);
    let client = Client::of(&sandbox);
    let customers = customers(&client, 150);
    let named = |entries: Value, id: &str, name: &str| {
        let found = entries.as_array().unwrap().iter().any(|entry| entry["id"] == id && entry["name"] == name);
        found || (id.is_empty() && name.is_empty())
    };
    let addresses: Vec<&Value> = customers.iter().flat_map(|one| list(one, "addresses")).collect();
    for address in &addresses {
        let (country, city) = (text(address, "countryId"), text(address, "cityId"));
        assert!(named(client.get("Countries"), country, text(address, "country")));
        assert!(named(client.get(&format!("Cities?countryId={country}")), city, text(address, "city")));
        let streets = client.get(&format!("Streets?cityId={city}"));
        assert!(named(streets, text(address, "streetId"), text(address, "street")));
        let stations = client.get(&format!("MetroStations?cityId={city}"));
        assert!(named(stations, text(address, "metroStationId"), text(address, "metroStation")));
        assert!(named(client.get("TypesAddresses"), text(address, "typeId"), text(address, "typeName")));
        assert_ne!(city, "");
    }
    for key in ["streetId", "metroStationId", "lat", "entry", "entryCode", "dopInfo"] {
        let empty = addresses.iter().filter(|address| address[key] == "").count();
        assert!((1..addresses.len()).contains(&empty), "{key}");
    }
    assert!(addresses.iter().any(|address| address["readOnly"] == true));
}

#[test]
fn every_balance_has_two_decimals_in_the_text() {
    let sandbox = sandbox(60);
    let client = Client::of(&sandbox);
    let mut balances = BTreeSet::new();
    for id in FIRST..FIRST + 60 {
        let body = client.send("GET", &format!("Clients?Id={id}"), "").body;
        let text = String::from_utf8(body).unwrap();
        for rest in text.split("\"balance\":").skip(1) {
            let balance = rest.split(',').next().unwrap();
            let (whole, part) = balance.split_once('.').unwrap();
            assert!(part.len() == 2 && part.parse::<u32>().is_ok() && whole.parse::<i64>().is_ok(), "{balance}");
            balances.insert(balance.to_owned());
        }
    }
    assert!(balances.len() > 10);
    assert!(balances.iter().any(|balance| balance.ends_with('0')));
}

//! Promises about the addresses of r_keeper's customers.

use serde_json::{Value, json};

use crate::rkeeper_client::{CITY, Client, PRINTED, STREET, bad_request, business, codes, sandbox};

const OWN: &str = "10000000003276";

fn addresses() -> String {
    format!("Clients/Addresses?clientId={PRINTED}")
}

fn one(id: &str) -> String {
    format!("{}&contactId={id}", addresses())
}

#[test]
fn an_address_is_added_changed_and_deleted_as_in_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let mut wanted = client.customer(PRINTED);
    let body = r#"{"typeId": "1", "countryId": "4", "zip": "777", "region": "Primorye", "cityId": "10000000000016",
        "streetId": "10000000016629", "house": "11", "building": "12", "entry": "5", "floor": "3", "apartments": "3",
        "entryCode": "2", "dopInfo": "debt: 1000 RUR"}"#;
    let added = client.ok("POST", &addresses(), body);
    let new = json!({"id": "10000000003277", "typeId": "1", "typeName": "Home", "countryId": "4",
        "country": "Uzbekistan", "zip": "777", "region": "Primorye", "cityId": CITY, "city": "Tashkent",
        "streetId": STREET, "street": "Block 328", "house": "11", "building": "12", "entry": "5", "floor": "3",
        "apartments": "3", "entryCode": "2", "dopInfo": "debt: 1000 RUR", "lat": "", "lng": "", "metroStationId": "",
        "metroStation": "", "readOnly": false});
    wanted["addresses"].as_array_mut().unwrap().push(new);
    assert_eq!(added, wanted);

    wanted["addresses"][1]["region"] = json!("Riverside");
    wanted["addresses"][1]["house"] = json!("20");
    let changed = client.ok("PUT", &one("10000000003277"), r#"{"region": "Riverside", "house": "20"}"#);
    assert_eq!(changed, wanted);

    wanted["addresses"].as_array_mut().unwrap().pop();
    assert_eq!(client.ok("DELETE", &one("10000000003277"), ""), wanted);
    assert_eq!(client.customer(PRINTED), wanted);
}

#[test]
fn an_address_needs_a_type_and_nothing_else() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let added = client.ok("POST", &addresses(), r#"{"typeId": "2"}"#)["addresses"][1].clone();
    assert_eq!((&added["typeName"], &added["readOnly"]), (&json!("Work"), &json!(false)));
    for (key, value) in added.as_object().unwrap() {
        let is_given = ["id", "typeId", "typeName", "readOnly"].contains(&key.as_str());
        assert!(is_given || value == "", "{key}");
    }
    assert_eq!(client.refused("POST", &addresses(), r#"{"house": "1"}"#), bad_request("DLW-0006"));
}

#[test]
fn names_come_from_the_dictionaries() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let body = r#"{"typeId": "2", "countryId": "5", "cityId": "10000000000021", "streetId": "", "metroStationId": "1",
        "lat": "55.75", "lng": "37.6", "country": "x", "city": "x", "readOnly": true}"#;
    let changed = client.ok("PUT", &one(OWN), body)["addresses"][0].clone();
    for (key, value) in [
        ("typeName", "Work"),
        ("country", "Moldova"),
        ("city", "Kishinev"),
        ("streetId", ""),
        ("street", ""),
        ("metroStation", "Aviamotornaya"),
        ("lat", "55.75"),
        ("lng", "37.6"),
        ("house", "10"),
    ] {
        assert_eq!(changed[key], value, "{key}");
    }
    assert_eq!(changed["readOnly"], false);
}

#[test]
fn a_city_or_street_that_gets_another_name_has_it_in_addresses_too() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.ok("PUT", "Cities?Id=10000000000002", r#"{"Name": "Москва"}"#);
    client.ok("PUT", "Streets?Id=10000000000031", r#"{"Name": "10-я Текстильщиков"}"#);
    let address = client.customer(PRINTED)["addresses"][0].clone();
    assert_eq!((&address["city"], &address["street"]), (&json!("Москва"), &json!("10-я Текстильщиков")));
}

#[test]
fn a_reference_that_is_not_known_is_refused_under_200() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let before = client.customer(PRINTED);
    for (key, value) in [
        ("typeId", "3"),
        ("typeId", ""),
        ("countryId", "1"),
        ("cityId", "10000000000099"),
        ("cityId", "Moscow"),
        ("streetId", "10000000000002"),
        ("metroStationId", "77"),
    ] {
        let mut body = json!({ "typeId": "1" });
        body[key] = json!(value);
        for (method, operation) in [("POST", addresses()), ("PUT", one(OWN))] {
            let answer = client.send(method, &operation, &body.to_string());
            assert_eq!(codes(&answer), business("DLW-0023"), "{method} {key}={value}");
            assert_eq!(answer.json()["errors"][0]["details"], key);
        }
    }
    assert_eq!(client.customer(PRINTED), before);
}

#[test]
fn a_body_of_the_wrong_types_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for body in ["", "[]", r#"{"typeId": 1}"#, r#"{"typeId": "1", "house": 5}"#, r#"{"typeId": "1", "zip": null}"#] {
        for (method, operation) in [("POST", addresses()), ("PUT", one(OWN))] {
            assert_eq!(client.refused(method, &operation, body), bad_request("DLW-0006"), "{method} {body}");
        }
    }
}

#[test]
fn an_address_is_only_its_own_customers() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let other = client.ok("POST", "Clients", r#"{"addresses": [{"typeId": "1"}]}"#);
    let other = other["addresses"][0]["id"].as_str().unwrap();
    // The last is the id of a contact, which travels under the same name.
    for id in [other, "1", "10000000008064"] {
        for method in ["PUT", "DELETE"] {
            assert_eq!(client.refused(method, &one(id), r#"{"house": "1"}"#), business("DLW-0023"), "{method} {id}");
        }
    }
}

#[test]
fn an_address_that_is_read_only_is_not_changed_or_deleted() {
    let sandbox = sandbox(200);
    let client = Client::of(&sandbox);
    let is_read_only = |address: &&Value| address["readOnly"] == true;
    let (customer, address) = (10_000_000_010_000_u64..)
        .take(200)
        .map(|id| client.customer(&id.to_string()))
        .find_map(|customer| {
            let address = customer["addresses"].as_array().unwrap().iter().find(is_read_only).cloned();
            address.map(|address| (customer, address))
        })
        .unwrap();
    let (customer_id, id) = (customer["id"].as_str().unwrap(), address["id"].as_str().unwrap());
    let one = format!("Clients/Addresses?clientId={customer_id}&contactId={id}");
    for method in ["PUT", "DELETE"] {
        assert_eq!(client.refused(method, &one, r#"{"house": "1"}"#), business("DLW-0034"));
    }
    assert_eq!(client.customer(customer_id), customer);
}

//! Promises about r_keeper's dictionaries.

use serde_json::{Value, json};

use crate::rkeeper_client::{CITY, Client, STREET, bad_request, business, sandbox};

const MOSCOW: &str = "10000000000002";
const TVER: &str = "10000000000008";

fn ids(entries: &Value) -> Vec<&str> {
    entries.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect()
}

/// A city like the document's new one.
fn taganrog(client: &Client) -> Value {
    client.ok("POST", "Cities?countryId=2", r#"{"Name": "Taganrog"}"#)
}

#[test]
fn contact_types_are_those_of_the_document() {
    let sandbox = sandbox(0);
    let types: Vec<Value> = [
        ("4", "E-Mail", false, true),
        ("6", "ICQ", false, false),
        ("5", "Skype", false, false),
        ("1", "Home phone number", true, false),
        ("3", "Mobile Phone", true, false),
        ("2", "Work phone number", true, false),
    ]
    .iter()
    .map(|(id, name, is_phone, is_email)| {
        json!({"id": id, "name": name, "isPhone": is_phone, "isEmail": is_email, "isSkype": false,
            "isSocialNetwork": false, "mailing": false})
    })
    .collect();
    assert_eq!(Client::of(&sandbox).get("TypesContacts"), json!(types));
}

#[test]
fn address_types_countries_and_stations_are_those_of_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let types = json!([{"id": "1", "name": "Home"}, {"id": "2", "name": "Work"}]);
    assert_eq!(client.get("TypesAddresses"), types);
    let countries =
        json!([{"id": "5", "name": "Moldova"}, {"id": "2", "name": "Russia"}, {"id": "4", "name": "Uzbekistan"}]);
    assert_eq!(client.get("Countries"), countries);
    let stations = json!([{"id": "1", "name": "Aviamotornaya"}, {"id": "2", "name": "Avtozavodskaya"},
        {"id": "3", "name": "Akademicheskaya"}]);
    assert_eq!(client.get(&format!("MetroStations?cityId={MOSCOW}")), stations);
}

#[test]
fn cities_and_streets_are_those_of_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let cities = json!([{"id": "10000000000024", "name": "Khabarovsk"}, {"id": "10000000000021", "name": "Kishinev"}]);
    assert_eq!(client.get("Cities?countryId=5"), cities);
    let streets = json!([{"id": "10000000016642", "name": "Voskanova", "postCode": "5654"},
        {"id": "10000000016640", "name": "settl. Krasniy", "postCode": "44"},
        {"id": STREET, "name": "Block 328", "postCode": "000"}]);
    assert_eq!(client.get(&format!("Streets?cityId={CITY}")), streets);
    assert_eq!(ids(&client.get("Cities?countryId=4")), [CITY]);
    assert_eq!(ids(&client.get("Cities?countryId=2")).last(), Some(&MOSCOW));
}

#[test]
fn a_city_without_streets_or_stations_has_empty_lists() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    assert_eq!(client.get("Streets?cityId=10000000000021"), json!([]));
    assert_eq!(client.get("MetroStations?cityId=10000000000021"), json!([]));
}

#[test]
fn a_listing_of_what_is_not_known_is_refused_under_200() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for operation in [
        "Cities?countryId=3",
        "Cities?countryId=Russia",
        "Cities?countryId=02",
        "Cities?countryId=%2B2",
        "MetroStations?cityId=1",
        "Streets?cityId=10000000000999",
        "Streets?cityId=99999999999999999999999",
        "Streets?cityId=0",
        "Streets?cityId=-1",
    ] {
        assert_eq!(client.refused("GET", operation, ""), business("DLW-0023"), "{operation}");
    }
}

#[test]
fn a_parameter_that_is_missing_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, operation) in [
        ("GET", "Cities"),
        ("GET", "Cities?countryId="),
        ("GET", "Cities?Id=2"),
        ("GET", "MetroStations"),
        ("GET", "Streets?cityid=10000000000002"),
        ("POST", "Cities?Id=2"),
        ("PUT", "Cities?countryId=2"),
        ("PUT", "Cities?id=10000000000002"),
        ("DELETE", "Cities?cityId=10000000000002"),
        ("POST", "Streets?Id=10000000000002"),
        ("PUT", "Streets?cityId=10000000000002"),
        ("DELETE", "Streets"),
    ] {
        let refused = client.refused(method, operation, r#"{"Name": "x"}"#);
        assert_eq!(refused, bad_request("DLW-0005"), "{method} {operation}");
    }
}

#[test]
fn a_city_is_made_renamed_and_deleted_as_in_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let id = "10000000000034";
    assert_eq!(taganrog(&client), json!({"id": id, "name": "Taganrog"}));
    let renamed = client.ok("PUT", &format!("Cities?Id={id}"), r#"{"Name": "Taganrog 2"}"#);
    assert_eq!(renamed, json!({"id": id, "name": "Taganrog 2"}));
    assert_eq!(client.get("Cities?countryId=2")[0], renamed);
    assert_eq!(client.ok("DELETE", &format!("Cities?Id={id}"), ""), json!({"id": id}));
    assert!(!ids(&client.get("Cities?countryId=2")).contains(&id));
}

#[test]
fn the_id_of_a_deleted_city_is_not_given_again() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    taganrog(&client);
    client.ok("DELETE", "Cities?Id=10000000000034", "");
    assert_eq!(taganrog(&client)["id"], "10000000000035");
}

#[test]
fn a_city_of_a_name_that_is_taken_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for name in ["Moscow", "moscow", "казань"] {
        let body = json!({ "Name": name }).to_string();
        assert_eq!(client.refused("POST", "Cities?countryId=2", &body), business("DLW-0031"), "{name}");
    }
    let (rename, name) = (format!("Cities?Id={TVER}"), r#"{"Name": "Moscow"}"#);
    assert_eq!(client.refused("PUT", &rename, name), business("DLW-0031"));
    client.ok("PUT", &rename, r#"{"Name": "ТВЕРЬ"}"#);
    client.ok("POST", "Cities?countryId=4", name);
}

#[test]
fn a_city_in_use_is_not_deleted() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for city in [MOSCOW, TVER, CITY] {
        assert_eq!(client.refused("DELETE", &format!("Cities?Id={city}"), ""), business("DLW-0032"), "{city}");
    }
    let kishinev = "Clients/Addresses?clientId=10000000009188";
    let customer = client.ok("POST", kishinev, r#"{"typeId": "2", "cityId": "10000000000021"}"#);
    assert_eq!(client.refused("DELETE", "Cities?Id=10000000000021", ""), business("DLW-0032"));
    let address = customer["addresses"][1]["id"].as_str().unwrap();
    client.ok("DELETE", &format!("{kishinev}&contactId={address}"), "");
    client.ok("DELETE", "Cities?Id=10000000000021", "");
}

#[test]
fn a_city_or_street_that_is_not_known_is_refused_under_200() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, operation) in [
        ("POST", "Cities?countryId=9"),
        ("PUT", "Cities?Id=10000000000099"),
        ("DELETE", "Cities?Id=x"),
        ("POST", "Streets?cityId=10000000000099"),
        ("PUT", "Streets?Id=10000000000002"),
        ("DELETE", "Streets?Id=10000000000002"),
    ] {
        let refused = client.refused(method, operation, r#"{"Name": "x"}"#);
        assert_eq!(refused, business("DLW-0023"), "{method} {operation}");
    }
}

#[test]
fn an_empty_name_is_refused_under_200() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, operation) in [
        ("POST", "Cities?countryId=2"),
        ("PUT", "Cities?Id=10000000000002"),
        ("POST", "Streets?cityId=10000000000002"),
        ("PUT", "Streets?Id=10000000016629"),
    ] {
        for name in ["", "  "] {
            let body = json!({ "Name": name }).to_string();
            assert_eq!(client.refused(method, operation, &body), business("DLW-0033"), "{method} {operation}");
        }
    }
}

#[test]
fn a_body_that_cannot_be_read_is_refused_and_changes_nothing() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let before = (client.get("Cities?countryId=4"), client.get(&format!("Streets?cityId={CITY}")));
    let bad = ["", "{", "[]", "null", "\"x\"", r#"["x"]"#, r#"{"Name": 1}"#, r#"{"Name": null}"#];
    for body in bad {
        for (method, operation) in [
            ("POST", "Cities?countryId=4".to_owned()),
            ("PUT", format!("Cities?Id={CITY}")),
            ("POST", format!("Streets?cityId={CITY}")),
            ("PUT", format!("Streets?Id={STREET}")),
        ] {
            assert_eq!(
                client.refused(method, &operation, body),
                bad_request("DLW-0006"),
                "{method} {operation} {body}"
            );
        }
    }
    assert_eq!(before, (client.get("Cities?countryId=4"), client.get(&format!("Streets?cityId={CITY}"))));
}

#[test]
fn a_name_in_lower_case_is_no_name() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let body = r#"{"name": "x", "postCode": "1"}"#;
    for operation in ["Cities?countryId=2", "Streets?cityId=10000000000002"] {
        assert_eq!(client.refused("POST", operation, body), bad_request("DLW-0006"), "{operation}");
    }
    assert_eq!(client.ok("PUT", &format!("Streets?Id={STREET}"), body)["name"], "Block 328");
}

#[test]
fn a_street_is_made_renamed_and_deleted_as_in_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let id = "10000000016643";
    let made = client.ok("POST", &format!("Streets?cityId={CITY}"), r#"{"Name": "Komsomoltsev", "PostCode": "ХХХ"}"#);
    assert_eq!(made, json!({"id": id, "name": "Komsomoltsev", "postCode": "ХХХ"}));
    let changed = client.ok("PUT", &format!("Streets?Id={id}"), r#"{"Name": "Lenina", "PostCode": "ООО"}"#);
    assert_eq!(changed, json!({"id": id, "name": "Lenina", "postCode": "ООО"}));
    assert_eq!(client.get(&format!("Streets?cityId={CITY}"))[0], changed);
    assert_eq!(client.ok("DELETE", "Streets?Id=10000000016623", ""), json!({"id": "10000000016623"}));
}

#[test]
fn a_street_needs_no_post_code() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    assert_eq!(client.ok("POST", &format!("Streets?cityId={CITY}"), r#"{"Name": "x"}"#)["postCode"], "");
}

#[test]
fn what_a_change_of_a_street_leaves_out_stays() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let change = format!("Streets?Id={STREET}");
    assert_eq!(client.ok("PUT", &change, r#"{"Name": "x"}"#)["postCode"], "000");
    let changed = json!({"id": STREET, "name": "x", "postCode": ""});
    assert_eq!(client.ok("PUT", &change, r#"{"PostCode": ""}"#), changed);
    assert_eq!(client.ok("PUT", &change, r#"{"other": 1}"#), changed);
    assert_eq!(client.refused("PUT", &change, r#"{"PostCode": null}"#), bad_request("DLW-0006"));
}

#[test]
fn a_street_in_use_is_not_deleted() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    assert_eq!(client.refused("DELETE", "Streets?Id=10000000000031", ""), business("DLW-0032"));
    client.ok("DELETE", "Clients?clientId=10000000009188", "");
    client.ok("DELETE", "Streets?Id=10000000000031", "");
}

//! Promises about r_keeper's door, its envelope, its data and its cache.

use std::collections::BTreeSet;

use crmkit_sandbox::{Fault, Options, Sandbox};
use serde_json::Value;

use crate::rkeeper_client::{Client, PRINTED, bad_request, business, caching_sandbox, codes, sandbox};

#[test]
fn a_client_is_told_the_base_url_and_the_credentials() {
    let sandbox = sandbox(0);
    let url = sandbox.url("rkeeper").unwrap();
    let sid = sandbox.credentials("rkeeper").unwrap()["sid"].clone();
    assert!(url.starts_with("http://127.0.0.1:") && url.ends_with("/api/v1/crm/"), "{url}");
    assert!(sid.len() == 64 && sid.bytes().all(|byte| byte.is_ascii_hexdigit()), "{sid}");
}

#[test]
fn a_request_without_the_sid_is_unauthorized() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let target = format!("{}Countries?objectId={}", client.base, client.object);
    let (wrong, upper) = ("sid: 00\r\n".to_owned(), format!("sid: {}\r\n", client.sid.to_uppercase()));
    for headers in [String::new(), wrong, upper, "sid: \r\n".to_owned()] {
        let answer = client.raw("GET", &target, &headers, "");
        assert_eq!(codes(&answer), (401, vec!["DLW-0001".to_owned()]), "{headers}");
    }
}

#[test]
fn a_request_without_the_object_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let sid = format!("sid: {}\r\n", client.sid);
    for query in ["", "?objectId=", "?objectId=5", "?objectid=100000001", "?object_id=100000001"] {
        for (method, path) in [("GET", "Countries"), ("POST", "Clients"), ("GET", "Nowhere")] {
            let answer = client.raw(method, &format!("{}{path}{query}", client.base), &sid, "{}");
            assert_eq!(codes(&answer), bad_request("DLW-0004"), "{path}{query}");
        }
    }
}

#[test]
fn an_envelope_has_the_keys_of_the_document_in_their_order() {
    let sandbox = sandbox(0);
    let answer = Client::of(&sandbox).send("GET", "Countries", "");
    let text = String::from_utf8(answer.body.clone()).unwrap();
    let places: Vec<usize> = ["data", "ver", "timestamp", "status", "requestId"]
        .iter()
        .map(|key| text.find(&format!("\"{key}\":")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{text}");
    assert_eq!(answer.json().as_object().unwrap().len(), 5);
    assert_eq!(answer.json()["ver"], "1.3.0.32");
    assert_eq!(answer.header("content-type"), Some("application/json"));
}

#[test]
fn the_envelope_of_a_refusal_is_json_too() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, operation) in [("GET", "Clients?Id=5"), ("GET", "Nowhere"), ("PATCH", "Clients"), ("POST", "Clients")]
    {
        let answer = client.send(method, operation, "{");
        let envelope = answer.json();
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!((&envelope["ver"], &envelope["status"]), (&Value::from("1.3.0.32"), &Value::from("Err")));
        assert!(envelope["timestamp"].is_string() && envelope["requestId"].is_string());
    }
}

#[test]
fn the_timestamp_has_no_zone() {
    let sandbox = sandbox(0);
    let envelope = Client::of(&sandbox).send("GET", "Countries", "").json();
    let shape: String =
        envelope["timestamp"].as_str().unwrap().chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000-00-00T00:00:00");
}

#[test]
fn each_answer_has_a_request_id_of_its_own() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let mut ids = BTreeSet::new();
    for operation in ["Countries", "Countries", "Nowhere", "Clients?Id=5", "Clients?Id=5"] {
        let id = client.send("GET", operation, "").json()["requestId"].as_str().unwrap().to_owned();
        assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
        ids.insert(id);
    }
    assert_eq!(ids.len(), 5);
}

#[test]
fn a_doubled_slash_leads_nowhere() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for operation in ["/Clients/Contacts?clientId=10000000009188", "/Countries", "Clients//Contacts", "", "/"] {
        assert_eq!(client.refused("POST", operation, "{}"), (404, vec!["DLW-0002".to_owned()]), "{operation}");
    }
}

#[test]
fn a_path_in_other_letters_leads_nowhere() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for operation in ["clients?Id=10000000009188", "Clients/?Id=10000000009188", "Orders", "Clients/10000000009188"] {
        assert_eq!(client.send("GET", operation, "").status, 404, "{operation}");
    }
}

#[test]
fn a_method_that_a_path_does_not_take_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, path) in [
        ("POST", "TypesContacts"),
        ("PUT", "Countries"),
        ("DELETE", "MetroStations"),
        ("PATCH", "Clients"),
        ("GET", "Clients/Contacts"),
        ("GET", "Clients/Addresses"),
    ] {
        assert_eq!(client.refused(method, path, "{}"), (405, vec!["DLW-0003".to_owned()]), "{method} {path}");
    }
}

#[test]
fn the_sid_is_not_listed() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.send("POST", &format!("Clients?note={}", client.sid), &client.sid);
    let received = &sandbox.requests()[0];
    assert!(!serde_json::to_string(received).unwrap().contains(&client.sid));
    assert_eq!(received.headers["sid"], "***");
    assert_eq!(received.query["objectId"], client.object);
}

#[test]
fn a_fault_takes_the_place_of_an_answer() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    sandbox.inject(Fault { status: Some(502), path: Some("Countries".to_owned()), ..Fault::default() }).unwrap();
    assert_eq!(client.send("GET", "TypesContacts", "").status, 200);
    assert_eq!(client.send("GET", "Countries", "").status, 502);
    assert_eq!(client.send("GET", "Countries", "").status, 200);
}

#[test]
fn with_a_cache_a_read_is_older_than_a_write() {
    let sandbox = caching_sandbox();
    let client = Client::of(&sandbox);
    let change = format!("Clients?clientId={PRINTED}");
    let before = client.send("GET", &format!("Clients?Id={PRINTED}"), "").body;
    let written = client.ok("PUT", &change, r#"{"note": "new"}"#);
    assert_eq!(written["note"], "new");
    assert_eq!(client.send("GET", &format!("Clients?Id={PRINTED}"), "").body, before);
    assert_eq!(client.ok("PUT", &change, r#"{"lastname": "X"}"#)["note"], "new");
}

#[test]
fn the_cache_keeps_whole_urls_apart() {
    let sandbox = caching_sandbox();
    let client = Client::of(&sandbox);
    client.get("Cities?countryId=2");
    client.ok("POST", "Cities?countryId=2", r#"{"Name": "Новый"}"#);
    assert_eq!(client.get("Cities?countryId=2").as_array().unwrap().len(), 3);
    assert_eq!(client.get("Cities?countryId=2&fresh=1").as_array().unwrap().len(), 4);
    assert_eq!(client.get("Cities?countryId=4").as_array().unwrap().len(), 1);
}

#[test]
fn the_cache_keeps_refusals_of_the_business_too() {
    let sandbox = caching_sandbox();
    let client = Client::of(&sandbox);
    assert_eq!(client.refused("GET", "Clients?Id=10000000009263", ""), business("DLW-0023"));
    assert_eq!(client.ok("POST", "Clients", "{}")["id"], "10000000009263");
    assert_eq!(client.refused("GET", "Clients?Id=10000000009263", ""), business("DLW-0023"));
}

#[test]
fn the_cache_lets_nobody_past_the_door() {
    let sandbox = caching_sandbox();
    let client = Client::of(&sandbox);
    client.get("Countries");
    let target = format!("{}Countries?objectId={}", client.base, client.object);
    assert_eq!(client.raw("GET", &target, "", "").status, 401);
}

#[test]
fn without_a_cache_a_read_is_fresh() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.customer(PRINTED);
    client.ok("PUT", &format!("Clients?clientId={PRINTED}"), r#"{"note": "new"}"#);
    assert_eq!(client.customer(PRINTED)["note"], "new");
}

#[test]
fn a_file_keeps_the_data() {
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rkeeper.db");
    if path.exists() {
        std::fs::remove_file(&path).unwrap();
    }
    let open = || Sandbox::start(Options { customers: 2, path: Some(path.clone()), ..Options::default() }).unwrap();
    let first = open();
    let created = Client::of(&first).ok("POST", "Clients", r#"{"lastname": "Белов"}"#);
    first.close();
    let second = open();
    assert_eq!(created["id"], "10000000010002");
    assert_eq!(Client::of(&second).customer("10000000010002"), created);
}

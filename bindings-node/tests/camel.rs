//! The way records are written for JavaScript. The binding itself cannot be linked into a test: Node has half of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../src/camel.rs"]
mod camel;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

#[derive(Serialize)]
struct Inner {
    street_id: String,
    inputs: BTreeMap<String, Value>,
}

#[derive(Serialize)]
struct Record {
    id: String,
    last_name: Option<String>,
    dop_info_2: Option<u8>,
    number: i64,
    addresses: Vec<Inner>,
    dictionary: serde_json::Map<String, Value>,
}

fn written(value: &impl Serialize) -> Value {
    serde_json::from_str(&camel::to_text(value).expect("it can be written")).expect("it is JSON")
}

fn record(dictionary: Value) -> Record {
    let Value::Object(dictionary) = dictionary else { panic!("it must be an object") };
    let inputs = BTreeMap::from([("input_1".to_owned(), json!({ "deep_key": null }))]);
    let addresses = vec![Inner { street_id: "7".into(), inputs }];
    Record {
        id: "1".into(),
        last_name: None,
        dop_info_2: Some(3),
        number: -9_007_199_254_740_993,
        addresses,
        dictionary,
    }
}

#[test]
fn names_of_fields_are_in_camel_case_and_keys_of_maps_are_the_vendors() {
    let dictionary = json!({ "client_path": [{ "cast_inn": 1, "_id": "snake_value" }], "": { "a_b": {} } });
    let expected = json!({
        "id": "1",
        "lastName": null,
        "dopInfo2": 3,
        "number": "-9007199254740993",
        "addresses": [{ "streetId": "7", "inputs": { "input_1": { "deep_key": null } } }],
        "dictionary": dictionary,
    });
    assert_eq!(written(&record(dictionary)), expected);
}

#[test]
fn an_integer_that_a_number_would_round_is_text_at_any_depth() {
    let dictionary = json!({ "safe": 9_007_199_254_740_991_u64, "big": [9_007_199_254_740_992_u64], "half": 1.5 });
    let expected = json!({ "safe": 9_007_199_254_740_991_u64, "big": ["9007199254740992"], "half": 1.5 });
    assert_eq!(written(&record(dictionary))["dictionary"], expected);
}

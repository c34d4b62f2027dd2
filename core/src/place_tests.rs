//! The places of wrong values in the records of every CRM. Apart from `place`, which the tests of the generator take in.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Model;
use crate::guardant::GuardantCustomer;
use crate::place::path;
use crate::rkeeper::RKeeperCustomer;
use crate::salesman::SalesManCustomer;

fn customer() -> Value {
    json!({
        "id": 1, "lastName": "A", "firstName": "B", "middleName": "", "birthday": "1971-10-18", "note": null,
        "contacts": [
            {"id": 3, "typeId": 4, "typeName": "phone", "value": "1"},
            {"value": "a \"b\" [c", "typeName": "mail", "typeId": 4, "id": 5},
        ],
        "addresses": [{"id": 6, "typeId": 1, "lat": 1.5, "readOnly": false}],
        "accounts": [{"accountNumber": 7, "balance": 0.10, "dateCreate": "2020-02-13 09:38:00"}],
        "cards": [{"cardCode": 8, "isVirtualCard": true}],
    })
}

/// The value, and what becomes of it when one of its parts is another one, or is left out.
fn damaged(value: &Value) -> Vec<Value> {
    let mut all = vec![json!(null), json!(1.5), json!(7), json!("x"), json!(true), json!({}), json!([])];
    all.extend([json!({"x": 1}), json!([1]), json!([[]]), json!([{"x": null}])]);
    match value {
        Value::Object(fields) => {
            for (key, inside) in fields {
                let with = |inside| {
                    let mut changed = fields.clone();
                    changed.insert(key.clone(), inside);
                    Value::Object(changed)
                };
                all.extend(damaged(inside).into_iter().map(with));
                let mut without = fields.clone();
                without.remove(key);
                all.push(Value::Object(without));
            }
        }
        Value::Array(items) => {
            for (place, inside) in items.iter().enumerate() {
                let with = |inside| {
                    let mut changed = items.clone();
                    changed[place] = inside;
                    Value::Array(changed)
                };
                all.extend(damaged(inside).into_iter().map(with));
            }
        }
        _ => {}
    }
    all
}

fn on_the_way<T: DeserializeOwned>(text: &str) -> Option<String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err()?;
    Some(error.path().to_string()).map(|path| if path == "." { String::new() } else { path })
}

fn compare<T: Model>(value: &Value) -> usize {
    let mut wrong = 0;
    for damaged in damaged(value).into_iter().filter(Value::is_object) {
        for text in [damaged.to_string(), serde_json::to_string_pretty(&damaged).unwrap()] {
            let told = serde_json::from_str::<T>(&text).err().map(|error| path(&text, &error));
            assert_eq!(told, on_the_way::<T>(&text), "{text}");
            wrong += usize::from(told.is_some());
        }
    }
    wrong
}

#[test]
fn the_path_is_the_one_that_a_deserializer_would_have_kept() {
    let guardant = json!({
        "_id": 1, "name": "A", "status": 0, "archived": true, "archivationdate": 1_571_136_042, "crmid": "",
    });
    let salesman = json!({
        "clid": 1, "uid": "u", "created": "2020-02-13 09:38:00", "fav": "yes", "head_clid": 0, "price_level": "a",
        "bankinfo": {"castInn": "1"}, "contacts": [], "uids": {},
    });
    let wrong = [
        compare::<RKeeperCustomer>(&customer()),
        compare::<GuardantCustomer>(&guardant),
        compare::<SalesManCustomer>(&salesman),
    ];
    assert!(wrong.iter().all(|wrong| *wrong > 20), "{wrong:?}");
}

//! Promises about the orders of Guardant's customers.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::http::{Client, sandbox};

/// A synthetic customer with a good many orders, and the orders as they come.
fn orders(client: &Client, customers: i64) -> (String, Vec<Value>) {
    (100..100 + customers)
        .map(|id| format!("/v1.0/customers/{id}/orders"))
        .map(|path| (path.clone(), client.get(&path)["orders"].as_array().unwrap().clone()))
        .max_by_key(|(_, orders)| {
            let statuses: BTreeSet<_> = orders.iter().map(|order| order["status"].as_i64()).collect();
            (statuses.len(), orders.len())
        })
        .unwrap()
}

#[test]
fn the_examples_are_those_of_the_document() {
    let sandbox = sandbox(0);
    let printed = json!({"orders": [
        {"_id": 10016, "activationbirthdate": 0, "activationdeathdate": 0, "activationlimit": 7, "archivationdate": 0,
            "archived": false, "canoverwritecontainer": false, "customerrequired": true, "date": 1_527_501_148,
            "description": "With client", "isdemo": false, "number": 0, "quantity": 2, "status": 0, "submitdate": 0,
            "type": 0, "crmid": "", "refid": ""},
        {"_id": 10096, "activationbirthdate": 1_538_463_338, "activationdeathdate": 0, "activationlimit": 1,
            "archivationdate": 0, "archived": false, "canoverwritecontainer": false, "customerrequired": true,
            "date": 1_538_463_338, "description": "test bugs in sn activation number", "isdemo": false, "number": 0,
            "quantity": 10, "status": 1, "submitdate": 0, "type": 0, "crmid": "", "refid": ""}]});
    assert_eq!(Client::of(&sandbox).get("/v1.0/customers/8/orders"), printed);
}

#[test]
fn a_customer_without_orders_has_an_empty_list() {
    let sandbox = sandbox(0);
    assert_eq!(Client::of(&sandbox).get("/v1.0/customers/4/orders"), json!({ "orders": [] }));
}

#[test]
fn the_status_filter_takes_one_or_several() {
    let sandbox = sandbox(20);
    let client = Client::of(&sandbox);
    let (path, all) = orders(&client, 20);
    for (filter, wanted) in [("0", vec![0]), ("1", vec![1]), ("0,2", vec![0, 2]), ("2%2C1,1", vec![1, 2])] {
        let expected: Vec<i64> = all
            .iter()
            .filter(|order| wanted.contains(&order["status"].as_i64().unwrap()))
            .map(|order| order["_id"].as_i64().unwrap())
            .collect();
        assert!(!expected.is_empty());
        assert_eq!(client.ids(&format!("{path}?status={filter}")), expected, "{filter}");
    }
}

#[test]
fn a_status_that_is_none_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for query in
        ["status=3", "status=", "status=draft", "status=0,,1", "status=0;1", "sortby=date", "limit=0", "direction=x"]
    {
        let answer = client.send("GET", &format!("/v1.0/customers/8/orders?{query}"), "");
        assert_eq!((answer.status, answer.code()), (400, 10004), "{query}");
    }
}

#[test]
fn orders_are_sorted_by_number_or_date_of_submission_with_ties_by_id() {
    let sandbox = sandbox(20);
    let client = Client::of(&sandbox);
    let (path, all) = orders(&client, 20);
    for key in ["number", "submitdate"] {
        let sorted = |sign: i64| {
            let mut orders = all.clone();
            orders.sort_by_key(|order| (sign * order[key].as_i64().unwrap(), order["_id"].as_i64()));
            orders.iter().map(|order| order["_id"].as_i64().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(client.ids(&format!("{path}?sortby={key}")), sorted(1));
        assert_eq!(client.ids(&format!("{path}?sortby={key}&direction=desc")), sorted(-1));
    }
    assert_eq!(client.ids("/v1.0/customers/8/orders?direction=desc"), [10016, 10096]);
}

#[test]
fn orders_come_in_pages() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    assert_eq!(client.ids("/v1.0/customers/8/orders?limit=1"), [10016]);
    assert_eq!(client.ids("/v1.0/customers/8/orders?limit=1&offset=1"), [10096]);
    assert!(client.ids("/v1.0/customers/8/orders?offset=2").is_empty());
}

//! Promises about Guardant's customers.

use serde_json::{Value, json};

use crate::http;
use crate::http::{Client, sandbox};

const EVERYTHING: &str = r#"{"customerName": "Анна", "customerLastName": "Белова", "customerEmail": "a@example.com",
    "customerCompanyName": "Заря", "customerPhone": "111", "customerDescription": "d", "customerStatus": 1,
    "archived": true, "crmId": "c", "refId": "r"}"#;

fn named(client: &Client, company: &str, last: &str, first: &str) -> i64 {
    let body = json!({ "customerCompanyName": company, "customerLastName": last, "customerName": first });
    let answer = client.post(&body.to_string());
    assert_eq!(answer.status, 200);
    answer.json()["customer"]["_id"].as_i64().unwrap()
}

fn strings(values: &[Value]) -> Vec<&str> {
    values.iter().map(|value| value.as_str().unwrap()).collect()
}

#[test]
fn the_examples_are_those_of_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let four = json!({"customer": {"_id": 4, "archivationdate": 0, "archived": false, "companyname": "", "description": "",
        "email": "mail@gmail.com", "lastname": "", "name": "Peter", "phone": "8", "status": 1, "crmid": "", "refid": ""}});
    let eight = json!({"_id": 8, "description": "test", "email": "cust@gmail.com", "name": "My first name",
        "lastname": "My last name", "companyname": "Google", "phone": "123-12-12", "status": 0, "archived": false,
        "archivationdate": 0, "crmid": "", "refid": ""});
    assert_eq!(client.get("/v1.0/customers/4"), four);
    assert_eq!(client.get("/v1.0/customers?type=company"), json!({ "customers": [eight] }));
}

#[test]
fn answers_are_json() {
    let sandbox = sandbox(0);
    let answer = Client::of(&sandbox).send("GET", "/v1.0/customers/4", "");
    assert_eq!(answer.header("content-type"), Some("application/json"));
}

#[test]
fn pages_joined_are_the_whole_listing_in_order() {
    let sandbox = sandbox(230);
    let client = Client::of(&sandbox);
    let mut paged = Vec::new();
    for offset in (0..232).step_by(7) {
        paged.extend(client.ids(&format!("/v1.0/customers?offset={offset}&limit=7")));
    }
    let whole: Vec<i64> = client.everybody().iter().map(|one| one["_id"].as_i64().unwrap()).collect();
    assert_eq!(paged, whole);
    assert_eq!(whole.len(), 232);
}

#[test]
fn a_page_has_a_hundred_customers_unless_told_otherwise() {
    let sandbox = sandbox(150);
    let client = Client::of(&sandbox);
    assert_eq!(client.ids("/v1.0/customers").len(), 100);
    assert_eq!(client.ids("/v1.0/customers?limit=1").len(), 1);
}

#[test]
fn a_page_beyond_the_end_is_empty() {
    let sandbox = sandbox(5);
    assert_eq!(Client::of(&sandbox).get("/v1.0/customers?offset=1000"), json!({ "customers": [] }));
}

#[test]
fn a_parameter_out_of_range_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for query in [
        "limit=0",
        "limit=101",
        "limit=-1",
        "limit=x",
        "limit=",
        "offset=-1",
        "offset=x",
        "offset=99999999999999999999",
        "sortby=email",
        "direction=up",
        "archived=maybe",
    ] {
        let answer = client.send("GET", &format!("/v1.0/customers?{query}"), "");
        assert_eq!(answer.status, 400, "{query}");
        answer.code();
    }
}

#[test]
fn an_unknown_parameter_is_ignored() {
    let sandbox = sandbox(0);
    assert_eq!(Client::of(&sandbox).ids("/v1.0/customers?fields=name"), [4, 8]);
}

#[test]
fn the_default_sort_is_by_company_then_last_then_first_name() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let second = named(&client, "Альфа", "Борисов", "Яков");
    let third = named(&client, "Бета", "Абрамов", "Антон");
    let first = named(&client, "Альфа", "Борисов", "Антон");
    let person = named(&client, "", "Яковлев", "Ян");
    assert_eq!(client.ids("/v1.0/customers"), [4, person, 8, first, second, third]);
    assert_eq!(client.ids("/v1.0/customers?sortby=default&direction=desc"), [third, second, first, 8, person, 4]);
}

#[test]
fn a_sort_by_name_leaves_the_company_out() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let second = named(&client, "Альфа", "Яковлев", "Ян");
    let first = named(&client, "Яхонт", "Абрамов", "Антон");
    assert_eq!(client.ids("/v1.0/customers?sortby=name&offset=2"), [first, second]);
}

#[test]
fn records_that_tie_keep_the_order_of_their_ids_in_both_directions() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let tied = [named(&client, "Я", "в", "г"), named(&client, "Я", "б", "в"), named(&client, "Я", "а", "а")];
    assert_eq!(client.ids("/v1.0/customers?sortby=company&offset=2"), tied);
    assert_eq!(client.ids("/v1.0/customers?sortby=company&direction=desc&limit=3"), tied);
}

#[test]
fn cyrillic_is_sorted_by_code_point_without_regard_to_case() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for company in ["Ёлка", "яблоко", "БЕТА", "Яхта", "альфа", "zeta", "Alpha", "бета-2"] {
        named(&client, company, "", "");
    }
    let sorted = client.column("/v1.0/customers?sortby=company&type=company", "companyname");
    let wanted = ["Alpha", "Google", "zeta", "альфа", "БЕТА", "бета-2", "яблоко", "Яхта", "Ёлка"];
    assert_eq!(strings(&sorted), wanted);
}

#[test]
fn a_type_that_is_not_known_selects_all() {
    let sandbox = sandbox(50);
    let client = Client::of(&sandbox);
    let companies = client.column("/v1.0/customers?type=company", "companyname");
    let persons = client.column("/v1.0/customers?type=person", "companyname");
    assert!(strings(&companies).iter().all(|name| !name.is_empty()));
    assert!(strings(&persons).iter().all(|name| name.is_empty()));
    assert_eq!(companies.len() + persons.len(), 52);
    assert_eq!(client.ids("/v1.0/customers?type=robot").len(), 52);
}

#[test]
fn archived_customers_are_listed_unless_told_otherwise() {
    let sandbox = sandbox(90);
    let client = Client::of(&sandbox);
    let archived = client.ids("/v1.0/customers?archived=true").len();
    let others = client.ids("/v1.0/customers?archived=false").len();
    assert!(archived > 0);
    assert_eq!(archived + others, client.ids("/v1.0/customers").len());
}

#[test]
fn filters_work_together() {
    let sandbox = sandbox(90);
    let client = Client::of(&sandbox);
    let answer = client.get("/v1.0/customers?type=company&archived=true");
    for customer in answer["customers"].as_array().unwrap() {
        assert_ne!(customer["companyname"], "");
        assert_eq!(customer["archived"], true);
    }
}

#[test]
fn the_first_created_customer_is_nine_as_in_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let answer = client.post(EVERYTHING);
    let created = answer.json();
    let customer = &created["customer"];
    let since = customer["archivationdate"].as_i64().unwrap();
    assert_eq!(answer.status, 200);
    assert!(since > 1_700_000_000);
    assert_eq!(
        *customer,
        json!({"_id": 9, "name": "Анна", "lastname": "Белова", "email": "a@example.com", "companyname": "Заря",
            "phone": "111", "description": "d", "status": 1, "archived": true, "archivationdate": since, "crmid": "c",
            "refid": "r"})
    );
    assert_eq!(client.get("/v1.0/customers/9"), created);
}

#[test]
fn a_created_customer_comes_after_the_synthetic_ones() {
    let sandbox = sandbox(3);
    assert_eq!(named(&Client::of(&sandbox), "", "", "x"), 103);
}

#[test]
fn the_id_of_a_deleted_customer_is_not_given_again() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    assert_eq!(named(&client, "", "", "x"), 9);
    client.send("DELETE", "/v1.0/customers/9", "");
    assert_eq!(named(&client, "", "", "x"), 10);
}

#[test]
fn one_name_is_enough_to_create_and_none_is_not() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for key in ["customerName", "customerLastName", "customerCompanyName"] {
        assert_eq!(client.post(&json!({ key: "x" }).to_string()).status, 200);
    }
    for body in [r#"{"customerEmail": "a@b.c"}"#, r#"{"customerName": ""}"#, r#"{" customerName": "x"}"#, "{}"] {
        let answer = client.post(body);
        assert_eq!((answer.status, answer.code()), (400, 10171), "{body}");
    }
}

#[test]
fn an_unknown_key_is_ignored() {
    let sandbox = sandbox(0);
    let answer = Client::of(&sandbox).post(r#"{"customerName": "x", "_id": 77, "colour": [1]}"#);
    assert_eq!(answer.json()["customer"]["_id"], 9);
}

#[test]
fn a_body_of_the_wrong_types_is_refused_and_changes_nothing() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for body in [
        "",
        "{",
        "[]",
        "null",
        "\"x\"",
        r#"["x"]"#,
        r#"{"customerName": 1}"#,
        r#"{"customerName": null}"#,
        r#"{"customerName": "x", "customerStatus": "1"}"#,
        r#"{"customerName": "x", "customerStatus": 1.5}"#,
        r#"{"customerName": "x", "archived": 1}"#,
        r#"{"customerName": "x", "crmId": 5}"#,
    ] {
        let (post, put) = (client.post(body), client.send("PUT", "/v1.0/customers/4", body));
        assert_eq!((post.status, put.status), (400, 400), "{body}");
        assert_eq!((post.code(), put.code()), (10005, 10005), "{body}");
    }
    assert_eq!(client.ids("/v1.0/customers"), [4, 8]);
    assert_eq!(client.get("/v1.0/customers/4")["customer"]["name"], "Peter");
}

#[test]
fn a_change_sets_what_is_left_out_to_its_default() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let answer = client.send("PUT", "/v1.0/customers/8", r#"{"customerLastName": "Новая"}"#);
    assert_eq!(answer.status, 200);
    let changed = json!({"customer": {"_id": 8, "description": "", "email": "", "name": "", "lastname": "Новая",
        "companyname": "", "phone": "", "status": 0, "archived": false, "archivationdate": 0, "crmid": "", "refid": ""}});
    assert_eq!(answer.json(), changed);
    assert_eq!(client.get("/v1.0/customers/8"), changed);
}

#[test]
fn a_changed_customer_is_sorted_by_its_new_name_and_keeps_its_orders() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.send("PUT", "/v1.0/customers/8", r#"{"customerName": "aaa"}"#);
    assert_eq!(client.ids("/v1.0/customers?sortby=name"), [8, 4]);
    assert_eq!(client.ids("/v1.0/customers/8/orders"), [10016, 10096]);
}

#[test]
fn the_time_of_archiving_is_kept_while_archived_and_cleared_after() {
    let sandbox = sandbox(60);
    let client = Client::of(&sandbox);
    let archived = client.get("/v1.0/customers?archived=true&limit=1")["customers"][0].clone();
    let path = format!("/v1.0/customers/{}", archived["_id"]);
    let date = |body: &str| client.send("PUT", &path, body).json()["customer"]["archivationdate"].clone();
    assert_eq!(date(r#"{"customerName": "x", "archived": true}"#), archived["archivationdate"]);
    assert_eq!(date(r#"{"customerName": "x", "archived": false}"#), 0);
    assert!(date(r#"{"customerName": "x", "archived": true}"#).as_i64() > archived["archivationdate"].as_i64());
    assert_eq!(date(r#"{"customerName": "x"}"#), 0);
}

#[test]
fn a_deleted_customer_is_answered_with_nothing_and_is_gone_with_its_orders() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let answer = client.send("DELETE", "/v1.0/customers/8", "");
    assert_eq!((answer.status, answer.body.len()), (200, 0));
    assert_eq!(client.ids("/v1.0/customers"), [4]);
    assert_eq!(client.send("GET", "/v1.0/customers/8/orders", "").status, 404);
    assert_eq!(client.send("DELETE", "/v1.0/customers/8", "").status, 404);
}

#[test]
fn an_unknown_customer_is_code_10172() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, path, body) in [
        ("GET", "/v1.0/customers/5", ""),
        ("PUT", "/v1.0/customers/5", r#"{"customerName": "x"}"#),
        ("DELETE", "/v1.0/customers/5", ""),
        ("GET", "/v1.0/customers/5/orders", ""),
        ("GET", "/v1.0/customers/99999999999999999999", ""),
    ] {
        let answer = client.send(method, path, body);
        assert_eq!((answer.status, answer.code()), (404, 10172), "{method} {path}");
    }
}

#[test]
fn an_id_that_is_no_number_is_refused() {
    let sandbox = sandbox(0);
    let answer = Client::of(&sandbox).send("GET", "/v1.0/customers/eight", "");
    assert_eq!((answer.status, answer.code()), (400, 10004));
}

#[test]
fn without_the_token_nothing_is_answered() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for header in ["", "Authorization: Bearer wrong\r\n", "Authorization: Basic sandbox-guardant-token\r\n"] {
        for path in ["/v1.0/customers", "/v1.0/customers/4", "/v1.0/nothing"] {
            let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{header}\r\n");
            let answer = http::Answer::parse(&client.exchange(&request).unwrap());
            assert_eq!((answer.status, answer.code()), (401, 10001), "{header} {path}");
        }
    }
}

#[test]
fn an_unknown_route_is_not_found() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for path in ["/v1.0", "/v1.0/licenses", "/v1.0/customers/4/notes"] {
        let answer = client.send("GET", path, "");
        assert_eq!((answer.status, answer.code()), (404, 10002), "{path}");
    }
    assert_eq!(client.send("GET", "/", "").status, 404);
}

#[test]
fn a_wrong_method_is_not_allowed() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, path) in
        [("DELETE", "/v1.0/customers"), ("PATCH", "/v1.0/customers/4"), ("POST", "/v1.0/customers/8/orders")]
    {
        let answer = client.send(method, path, "");
        assert_eq!((answer.status, answer.code()), (405, 10003), "{method} {path}");
    }
}

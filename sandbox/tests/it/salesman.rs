//! Promises about SalesMan's door, its envelope and its data.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crmkit_sandbox::{Dialect, Error, Options};
use serde_json::{Value, json};

use crate::http;
use crate::salesman_room::{Room, code, documented, is_crash, recorded, room, same_shape};

const INFO: &str = "/developer/v3/client/info";
const BODY: &str = r#"{"clid": 1781}"#;

fn parsed(answer: &http::Answer) -> Value {
    answer.json()
}

#[test]
fn the_documents_key_and_login_open_the_door() {
    let room = room(0);
    let credentials = room.sandbox.credentials("salesman").unwrap();
    assert_eq!(credentials.keys().collect::<Vec<_>>(), ["api_key", "login"]);
    assert_eq!((credentials["login"].as_str(), credentials["api_key"].len()), ("vladislav@isaler.ru", 30));
    assert_eq!(room.sandbox.url("salesman").unwrap(), room.sandbox.url("guardant").unwrap());
    assert_eq!(room.call("info", json!({ "clid": 1781 }))["data"]["title"], "Сейлзмен Рус");
}

#[test]
fn every_method_does_the_same_and_the_query_does_nothing() {
    let room = room(0);
    for method in ["GET", "POST", "PUT", "DELETE"] {
        let target = format!("{INFO}?clid=5&action=delete");
        let answer = parsed(&room.exchange(method, &target, &room.headers(), BODY));
        assert_eq!(answer["data"]["clid"], "1781", "{method}");
    }
}

#[test]
fn a_content_type_that_is_not_exactly_json_is_401() {
    let room = room(0);
    for line in [
        "Content-Type: application/json; charset=utf-8\r\n",
        "Content-Type: Application/JSON\r\n",
        "Content-Type: text/plain\r\n",
        "",
    ] {
        let headers = room.headers().replace("Content-Type: application/json\r\n", line);
        assert_eq!(code(&parsed(&room.exchange("POST", INFO, &headers, BODY))), 401, "{line:?}");
    }
}

#[test]
fn a_wrong_key_a_wrong_login_and_none_are_401() {
    let room = room(0);
    let headers = room.headers();
    let without = |start: &str| headers.split_inclusive("\r\n").filter(|line| !line.starts_with(start)).collect();
    let wrong: [String; 4] = [
        headers.replace("apikey: ", "apikey: x"),
        headers.replace("login: ", "login: x"),
        without("apikey"),
        without("login"),
    ];
    for headers in wrong {
        assert_eq!(code(&parsed(&room.exchange("POST", INFO, &headers, BODY))), 401, "{headers}");
    }
}

#[test]
fn the_action_of_the_body_goes_before_that_of_the_path() {
    let room = room(0);
    let answer = room.call("delete", json!({ "action": "info", "clid": 1781 }));
    assert_eq!(answer["data"]["title"], "Сейлзмен Рус");
    assert!(room.call("info", json!({ "action": "fields" }))["data"]["title"].is_string());
}

#[test]
fn an_unknown_action_is_402() {
    let room = room(0);
    for action in ["", "Info", "remove", "add.lists", "info/1781"] {
        assert_eq!(code(&room.call(action, json!({ "clid": 1781 }))), 402, "{action}");
    }
}

#[test]
fn an_unknown_method_is_answered_with_nothing() {
    let room = room(0);
    for (method, path) in [("POST", "deal/list"), ("POST", "clients/info"), ("POST", "x"), ("PATCH", "client/info")] {
        let answer = room.exchange(method, &format!("/developer/v3/{path}"), &room.headers(), BODY);
        assert!(answer.body.is_empty(), "{method} {path}");
    }
}

#[test]
fn a_body_that_cannot_be_read_is_as_good_as_none() {
    let room = room(0);
    for body in ["", "{", "[1]", "null", "\"clid\""] {
        assert_eq!(code(&parsed(&room.exchange("POST", INFO, &room.headers(), body))), 405, "{body:?}");
    }
}

#[test]
fn no_secret_is_listed() {
    let room = room(0);
    room.call("info", json!({ "clid": 1781 }));
    let received = &room.sandbox.requests()[0];
    assert_eq!((received.headers["apikey"].as_str(), received.headers["login"].as_str()), ("***", "***"));
}

#[test]
fn notices_follow_every_json_and_leave_it_whole() {
    let room = Room::start(Options { salesman_notices: true, ..Options::default() });
    for (action, body) in [("info", json!({ "clid": 1781 })), ("info", json!({})), ("fields", json!({}))] {
        let text = room.text(action, &body);
        let (json, notice) = text.split_once("<br />").unwrap();
        assert!(serde_json::from_str::<Value>(json).unwrap().is_object());
        assert!(notice.starts_with("\n<b>Notice</b>"), "{notice}");
    }
}

#[test]
fn a_dialect_has_a_name() {
    assert_eq!("server".parse::<Dialect>().unwrap(), Dialect::default());
    assert_eq!("document".parse::<Dialect>().unwrap(), Dialect::Document);
    assert!(matches!("Server".parse::<Dialect>(), Err(Error::UnknownDialect(name)) if name == "Server"));
}

#[test]
fn the_dialect_of_the_document_has_its_codes() {
    let room = documented(200);
    let wrong = room.headers().replace("apikey: ", "apikey: x");
    assert_eq!(code(&parsed(&room.exchange("POST", INFO, &wrong, BODY))), 400);
    let exists = room.call("add", json!({ "title": "Сейлзмен Рус" }));
    assert_eq!((code(&exists), &exists["data"], exists.get("exists")), (406, &json!(1781), None));
    assert_eq!(code(&room.call("add", json!({}))), 405);
    assert_eq!(code(&room.call("update", json!({ "clid": 1 }))), 403);
    assert_eq!(code(&room.call("update", json!({}))), 405);
    let codes: BTreeSet<i64> = (10_000..10_200)
        .map(|clid| room.call("delete", json!({ "clid": clid })))
        .filter(|answer| answer["result"] == "Error")
        .map(|answer| code(&answer))
        .collect();
    assert_eq!(codes, BTreeSet::from([406]));
}

#[test]
fn the_dialect_of_the_document_lists_as_it_says() {
    let room = documented(450);
    let first = room.call("list", json!({}));
    assert_eq!(
        (&first["params"]["page"], &first["params"]["pageall"], &first["count"]),
        (&json!(1), &json!(3), &json!(451))
    );
    let oldest = room.call("list", json!({ "first": "old" }));
    let dates: Vec<&str> =
        oldest["data"].as_array().unwrap().iter().map(|row| row["date_create"].as_str().unwrap()).collect();
    assert!(dates.is_sorted() && !dates.is_empty());
    let relation = room.rows(json!({ "filter": { "relation": "4 - Постоянный клиент" } }));
    assert!(!relation.is_empty() && relation.iter().all(|row| row["tip_cmr"] == "4 - Постоянный клиент"));
}

#[test]
fn fields_are_the_active_ones() {
    let room = room(0);
    assert_eq!(room.call("fields", json!({})), recorded("fields.post_empty_object").1);
}

#[test]
fn an_inactive_field_is_dropped_by_every_write_without_a_word() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("salesman-fields.db");
    let _ = std::fs::remove_file(&path);
    let at = || Room::start(Options { path: Some(path.clone()), ..Options::default() });
    at().sandbox.close();
    let store = rusqlite::Connection::open(&path).unwrap();
    store
        .execute_batch(
            "UPDATE salesman_fields SET active = name = 'input3'
             WHERE name IN ('territory', 'clientpath', 'idcategory', 'tip_cmr', 'recv', 'input1', 'input3')",
        )
        .unwrap();
    drop(store);
    let room = at();
    let fields = json!({ "title": "Без полей", "territory": "Пермь", "idcategory": "Торговля", "tip_cmr": "x", "fax": "1",
        "input1": "a", "input3": "b", "recv": { "castInn": "1" } });
    let clid = room.add(fields.clone());
    let stored = room.info(clid);
    assert_eq!((&stored["fax"], &stored["input3"], stored.get("input1")), (&json!("1"), &json!("b"), None));
    assert_eq!((&stored["territory"], &stored["idcategory"], &stored["tip_cmr"]), (&json!(0), &json!(0), &Value::Null));
    assert_eq!(stored["bankinfo"]["castInn"], "");
    let mut update = fields;
    update["clid"] = json!(clid);
    assert_eq!(room.call("update", update)["result"], "Данные корректны, но идентичны имеющимся.");
    let names: Vec<String> = room.call("fields", json!({}))["data"].as_object().unwrap().keys().cloned().collect();
    assert!(names.contains(&"input3".to_owned()) && !names.contains(&"territory".to_owned()));
    assert_eq!(room.rows(json!({ "fields": "territory,recv" })), [json!([]), json!([])]);
}

#[test]
fn the_documents_examples_work_as_they_are_printed() {
    let room = room(0);
    let info = room.call("info", json!({ "clid": 1781, "contacts": true, "bankinfo": true, "uids": true }));
    let data = &info["data"];
    assert_eq!((&data["clid"], &data["title"]), (&json!("1781"), &json!("Сейлзмен Рус")));
    assert_eq!(data["phone"], "7(342)254-55-77, 8(912)884-45-55");
    for (key, value) in [
        ("castInn", "5904338272"),
        ("castBank", "СИБИРСКИЙ ФИЛИАЛ АО КБ \"МОДУЛЬБАНК\", НОВОСИБИРСК"),
        ("castOkpo", ""),
        ("castUrAddr", "614007, г. Пермь, ул. Максима Горького, д. 83, оф.402"),
    ] {
        assert_eq!(data["bankinfo"][key], value);
    }
    let (example, _) = recorded("add.seed_example");
    assert_eq!(room.call("add", example), json!({ "result": "Успешно", "data": 6274 }));
    let update = json!({ "clid": 6274, "uid": "123400192", "title": "Пробный клиент 2024.10",
        "phone": ["+7(342)550-10-30", "+7(342)550-10-31"], "mail_url": "testplus20241@testplus20241.ru",
        "site_url": "testplus20241.ru", "tip_cmr": "2 - Потенциальный клиент", "recv": { "castKpp": "5904042180" } });
    assert_eq!(
        room.call("update", update.clone()),
        json!({ "data": 6274, "hid": 25319, "result": "Успешно; Реквизиты обновлены" })
    );
    let again = json!({ "data": 6274, "result": "Данные корректны, но идентичны имеющимся.; Реквизиты обновлены" });
    assert_eq!(room.call("update", update), again);
    let deleted = room.call("delete", json!({ "clid": 6274 }));
    assert_eq!((&deleted["result"], &deleted["data"]), (&json!("Клиент удален"), &json!(6274)));
    let (listed, reply) = recorded("list.doc_example");
    assert_eq!(room.call("list", listed)["params"]["ord"], reply["params"]["ord"]);
}

#[test]
fn with_synthetic_clients_the_next_number_follows_theirs() {
    let room = room(3);
    assert_eq!(room.add(json!({ "title": "Следующий" })), 10_003);
    room.call("delete", json!({ "clid": 10_003 }));
    assert_eq!(room.add(json!({ "title": "Следующий" })), 10_004);
}

#[test]
fn the_data_are_those_of_every_machine_and_version() {
    // FNV-1a over values in a fixed order: the order of keys in JSON is that of a build's features.
    let room = room(98);
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for row in room.everybody() {
        let names =
            ["clid", "title", "phone", "mail_url", "date_create", "date_edit", "territoryTitle", "person", "type"];
        for byte in names.map(|name| row[name].to_string()).concat().bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    assert_eq!(hash, 0x78ea_3867_30bb_2385, "{hash:#x}");
}

#[test]
fn more_clients_do_not_change_the_first_ones() {
    let (few, many) = (room(3), room(30));
    assert_eq!(few.info(10_002), many.info(10_002));
}

#[test]
fn synthetic_clients_are_as_varied_as_real_ones() {
    let room = room(1000);
    let rows: Vec<Value> = room.everybody().into_iter().filter(|row| row["clid"].as_i64() >= Some(10_000)).collect();
    assert_eq!(rows.len(), 1000);
    let share = |test: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| test(row)).count();
    assert!((600..700).contains(&share(&|row| row["date_edit"].is_null())));
    assert!((80..180).contains(&share(&|row| row["type"] == "person")));
    assert!((30..90).contains(&room.rows(json!({ "filter": { "trash": true } })).len()));
    assert!(share(&|row| row["territory"].is_null()) > 50);
    let dates: BTreeSet<&str> = rows.iter().map(|row| row["date_create"].as_str().unwrap()).collect();
    assert!((850..950).contains(&dates.len()), "{}", dates.len());
    assert!(rows.iter().all(|row| {
        row["title"]
            .as_str()
            .unwrap()
            .chars()
            .any(|letter| ('а'..='я').contains(&letter) || ('А'..='Я').contains(&letter))
    }));
    let types: BTreeSet<&str> = rows.iter().map(|row| row["type"].as_str().unwrap()).collect();
    assert_eq!(types, BTreeSet::from(["client", "person", "partner", "contractor", "concurent"]));
    let refused = (10_000..10_100).filter(|clid| room.call("delete", json!({ "clid": clid }))["result"] == "Error");
    assert!((3..25).contains(&refused.count()));
}

#[test]
fn a_crash_is_a_page_under_the_same_headers() {
    let room = room(0);
    assert!(is_crash(&room.text("list", &json!({}))));
    assert!(same_shape(&room.call("info", json!({ "clid": 9 })), &recorded("info.wrong_clid").1));
}

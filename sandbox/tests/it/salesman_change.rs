//! Promises about SalesMan's `update` and `delete`.

use serde_json::{Value, json};

use crate::salesman_room::{Room, code, recorded, room};

const SAME: &str = "Данные корректны, но идентичны имеющимся.";

/// The document's example, added.
fn example(room: &Room) -> i64 {
    room.add(recorded("add.seed_example").0)
}

#[test]
fn only_the_keys_that_are_present_change() {
    let room = room(0);
    let clid = example(&room);
    let before = room.info(clid);
    let answer = room.call("update", json!({ "clid": clid, "address": "Адрес 4", "territory": "Казань" }));
    assert_eq!((&answer["data"], &answer["result"]), (&json!(clid), &json!("Успешно")));
    let after = room.info(clid);
    assert_eq!((&after["address"], &after["territoryname"]), (&json!("Адрес 4"), &json!("Казань")));
    for key in ["title", "phone", "mail_url", "category", "clientpath", "tip_cmr", "created"] {
        assert_eq!(after[key], before[key], "{key}");
    }
}

#[test]
fn what_is_present_and_empty_or_null_is_cleared() {
    let room = room(0);
    let clid = example(&room);
    for empty in [json!(""), Value::Null] {
        room.call(
            "update",
            json!({ "clid": clid, "site_url": "x", "tip_cmr": "x", "territory": "Пермь", "phone": "1" }),
        );
        let clear = json!({ "clid": clid, "site_url": empty, "tip_cmr": empty, "territory": empty, "phone": empty });
        assert_eq!(room.call("update", clear)["result"], "Успешно");
        let info = room.info(clid);
        for (key, value) in [
            ("site_url", json!("")),
            ("tip_cmr", json!("")),
            ("phone", json!("")),
            ("territory", json!(0)),
            ("territoryname", json!("")),
        ] {
            assert_eq!(info[key], value, "{key} {empty}");
        }
    }
}

#[test]
fn a_title_can_be_cleared_and_set_again() {
    let room = room(0);
    let clid = example(&room);
    room.call("update", json!({ "clid": clid, "title": "" }));
    assert_eq!(room.call("info", json!({ "clid": clid })), json!({ "data": { "person": null } }));
    room.call("update", json!({ "clid": clid, "title": "ООО \"Изменённый\"" }));
    assert_eq!(room.info(clid)["title"], "Изменённый, ООО");
}

#[test]
fn a_client_is_found_by_clid_or_else_by_uid() {
    let room = room(0);
    let clid = example(&room);
    let keys = [json!({ "clid": clid }), json!({ "clid": clid.to_string() }), json!({ "uid": "123400092" })];
    for (fax, key) in keys.into_iter().enumerate() {
        let mut body = key.clone();
        body["fax"] = json!(fax + 1);
        let answer = room.call("update", body);
        assert_eq!((&answer["data"], &answer["result"]), (&json!(clid), &json!("Успешно")), "{key}");
    }
}

#[test]
fn an_unknown_client_and_none_are_403() {
    let room = room(0);
    for body in [json!({ "clid": 999_999, "title": "x" }), json!({ "uid": "нет" }), json!({}), json!({ "clid": "abc" })]
    {
        assert_eq!(room.call("update", body), recorded("update.unknown_clid").1);
    }
}

#[test]
fn a_change_has_a_note_and_moves_the_time_of_change() {
    let room = room(0);
    let clid = example(&room);
    assert_eq!(room.info(clid)["edited"], Value::Null);
    let first = room.call("update", json!({ "clid": clid, "fax": "1" }));
    let second = room.call("update", json!({ "clid": clid, "fax": "2" }));
    assert!(second["hid"].as_i64() > first["hid"].as_i64());
    assert!(room.info(clid)["edited"].as_str() > Some("2024"));
    let window = json!({ "dateChangeStart": "2024-01-01", "dateChangeEnd": "2100-01-01" });
    assert_eq!(room.clids(window), [clid]);
}

#[test]
fn what_is_identical_is_said_to_be_and_has_no_note() {
    let room = room(0);
    let clid = example(&room);
    let same = json!({ "clid": clid, "title": "«Пробный клиент 2024.1»", "phone": "+7(342)550-10-30; +7(342)550-10-31",
        "idcategory": "Информационные технологии", "fax": "", "des": null, "no_such": "x" });
    assert_eq!(room.call("update", same), json!({ "data": clid, "result": SAME }));
    assert_eq!(room.call("update", json!({ "clid": clid })), json!({ "data": clid, "result": SAME }));
    assert_eq!(room.info(clid)["edited"], Value::Null);
}

#[test]
fn requisites_change_one_by_one_and_are_no_change_of_the_client() {
    let room = room(0);
    let clid = example(&room);
    let answer =
        room.call("update", json!({ "clid": clid, "recv": { "castKpp": "", "castInn": null, "castBank": "Банк" } }));
    assert_eq!(answer, json!({ "data": clid, "result": format!("{SAME}; Реквизиты обновлены") }));
    let info = room.info(clid);
    for (key, value) in
        [("castKpp", ""), ("castInn", "590456789008"), ("castBank", "Банк"), ("castOgrn", "1145958040268")]
    {
        assert_eq!(info["bankinfo"][key], value);
    }
    assert_eq!(info["edited"], Value::Null);
    let both = room.call("update", json!({ "clid": clid, "fax": "1", "recv": { "castKpp": "1" } }));
    assert_eq!(both["result"], "Успешно; Реквизиты обновлены");
    let none = room.call("update", json!({ "clid": clid, "recv": {} }));
    assert_eq!(none["result"], SAME);
}

#[test]
fn user_time_of_creation_and_trash_are_ignored() {
    let room = room(0);
    let clid = example(&room);
    let before = room.info(clid);
    let body = json!({ "clid": clid, "user": "marand@omadaru.ru", "date_create": "2001-01-01", "trash": "yes" });
    assert_eq!(room.call("update", body), json!({ "data": clid, "result": SAME }));
    assert_eq!(room.info(clid), before);
    room.call("update", json!({ "clid": clid, "iduser": 2, "type": "person" }));
    let after = room.info(clid);
    assert_eq!(
        (&after["iduser"], &after["type"], &after["bankinfo"]["castType"]),
        (&json!(2), &json!("person"), &json!("person"))
    );
}

#[test]
fn a_stored_uid_is_never_replaced() {
    let room = room(0);
    let clid = example(&room);
    assert_eq!(room.call("update", json!({ "clid": clid, "uid": "OTHER" }))["result"], SAME);
    assert_eq!(room.info(clid)["uid"], "123400092");
    let bare = room.add(json!({ "title": "Без uid" }));
    assert_eq!(room.call("update", json!({ "clid": bare, "uid": "FIRST" }))["result"], "Успешно");
    let info = room.info(bare);
    assert_eq!((&info["uid"], &info["clientUID"]), (&json!("FIRST"), &json!("FIRST")));
}

#[test]
fn a_deleted_client_is_gone_with_its_history() {
    let room = room(0);
    let clid = room.add(json!({ "title": "На удаление" }));
    let (_, mut reply) = recorded("delete.dup_uid");
    reply["data"] = json!(clid);
    assert_eq!(room.call("delete", json!({ "clid": clid.to_string() })), reply);
    assert_eq!(code(&room.call("info", json!({ "clid": clid }))), 403);
    assert_eq!(code(&room.call("delete", json!({ "clid": clid }))), 403);
}

#[test]
fn a_delete_takes_nothing_but_a_clid() {
    let room = room(0);
    example(&room);
    for body in [json!({}), json!({ "uid": "123400092" }), json!({ "inn": "590456789008" })] {
        assert_eq!(code(&room.call("delete", body)), 405);
    }
}

#[test]
fn a_client_with_deals_is_not_deleted() {
    let room = room(100);
    let mut refused = 0;
    for clid in 10_000..10_100 {
        let answer = room.call("delete", json!({ "clid": clid }));
        let there = room.call("info", json!({ "clid": clid }))["data"]["title"].is_string();
        assert_eq!(answer["result"] == "Error", there);
        if there {
            assert_eq!(code(&answer), 408);
            refused += 1;
        }
    }
    assert!(refused > 0);
}

#[test]
fn a_deleted_client_lets_its_persons_go() {
    let room = room(0);
    let message = room.call("delete", json!({ "clid": 1781 }))["message"].as_str().unwrap().to_owned();
    assert!(message.contains("у 1 Контактов"), "{message}");
}

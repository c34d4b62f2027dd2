//! Promises about SalesMan's `info`.

use serde_json::{Value, json};

use crate::salesman_room::{code, documented, recorded, room, same_shape};

#[test]
fn a_client_is_found_by_clid_uid_or_inn() {
    let room = room(0);
    let clid = room.add(json!({ "title": "Ключи", "uid": "U-1", "recv": { "castInn": "5900000001" } }));
    for key in [
        json!({ "clid": clid }),
        json!({ "clid": clid.to_string() }),
        json!({ "uid": "U-1" }),
        json!({ "inn": "5900000001" }),
    ] {
        assert_eq!(room.call("info", key.clone())["data"]["title"], "Ключи", "{key}");
    }
}

#[test]
fn an_unknown_clid_is_403_an_unknown_uid_or_inn_404_and_nothing_405() {
    let room = room(0);
    for (body, wanted) in [
        (json!({ "clid": 999_999 }), 403),
        (json!({ "uid": "нет" }), 404),
        (json!({ "inn": "0000000000" }), 404),
        (json!({ "uid": "нет", "clid": 1781 }), 403),
        (json!({}), 405),
        (json!({ "clid": "abc" }), 405),
        (json!({ "clid": 0 }), 405),
        (json!({ "uid": "", "inn": null }), 405),
    ] {
        assert_eq!(code(&room.call("info", body.clone())), wanted, "{body}");
    }
    let (asked, reply) = recorded("info.clid_text");
    assert_eq!(room.call("info", asked), reply);
}

#[test]
fn an_answer_has_the_shape_that_was_recorded() {
    let room = room(0);
    // The recorded clients have even numbers, and so have these.
    for (name, add) in [
        ("info.after.add.phone_array", json!({ "phone": ["8 (342) 222-22-22", "+7-912-333-33-33"] })),
        ("info.after.add.input1_array", json!({ "input1": ["a", "b"] })),
    ] {
        let (mut asked, mut reply) = recorded(name);
        let mut add = add;
        add["title"] = reply["data"]["title"].clone();
        asked["clid"] = json!(room.add(add));
        let mut answer = room.call("info", asked.clone());
        // Numbers or text, by the clid.
        answer["data"]["clid"] = reply["data"]["clid"].take();
        reply["data"]["clid"] = answer["data"]["clid"].clone();
        assert!(same_shape(&answer, &reply), "{name}: {answer}");
        for key in
            ["title", "phone", "input1", "category", "clientpath", "clientpath2", "date_edit", "editor", "dostup"]
        {
            assert_eq!(answer["data"][key], reply["data"][key], "{name} {key}");
        }
    }
}

#[test]
fn a_client_that_was_added_in_full_has_the_shape_that_was_recorded() {
    let room = room(0);
    let (mut add, _) = recorded("add.seed_example");
    add["title"] = json!("Клиент для изменения");
    for (key, value) in [("uid", "UPD-1"), ("address", "Адрес 1"), ("des", "Опис")] {
        add[key] = json!(value);
    }
    add["phone"] = json!("+7(342)777-10-30");
    add["mail_url"] = json!("upd@x.y");
    let clid = room.add(add);
    room.call("update", json!({ "clid": clid, "recv": { "castKpp": "5904042180" } }));
    let (_, reply) = recorded("info.after.update.recv_only");
    let mut info = json!({ "data": room.info(clid) });
    assert_eq!(clid, 6274);
    assert!(same_shape(&info, &reply), "{info}");
    // What depends on the server's clock, users and numbers.
    let varies = ["clid", "created", "date_create", "creator", "iduser"];
    for key in varies {
        info["data"][key] = reply["data"][key].clone();
    }
    info["data"]["bankinfo"]["clid"] = reply["data"]["bankinfo"]["clid"].clone();
    assert_eq!(info, reply);
}

#[test]
fn a_clid_is_text_or_a_number() {
    let room = room(2);
    assert_eq!(room.info(10_000)["clid"], json!(10_000));
    assert_eq!(room.info(10_001)["clid"], json!("10001"));
    assert_eq!(documented(2).info(10_000)["clid"], json!("10000"));
}

#[test]
fn dates_are_shown_for_people_with_the_timestamps_beside_them() {
    let room = room(0);
    let data = room.info(1781);
    assert_eq!((&data["date_create"], &data["created"]), (&json!("20.09.19,  09:38"), &json!("2019-09-20 09:38:00")));
    assert_eq!((&data["date_edit"], &data["edited"]), (&json!("01.03.23,  10:15"), &json!("2023-03-01 10:15:00")));
    let added = room.info(room.add(json!({ "title": "Новый" })));
    assert_eq!((&added["date_edit"], &added["edited"]), (&json!(""), &Value::Null));
}

#[test]
fn parts_are_there_only_when_they_are_asked_for() {
    let room = room(0);
    let parts = ["contacts", "bankinfo", "uids"];
    for asked in parts {
        let answer = room.call("info", json!({ "clid": 1781, asked: true }));
        for part in parts {
            assert_eq!(answer["data"].get(part).is_some(), part == asked, "{part} {asked}");
        }
    }
}

#[test]
fn contacts_are_the_callers_persons_with_numbers_as_text() {
    let room = room(300);
    let contacts = |clid: i64| {
        room.call("info", json!({ "clid": clid, "contacts": true }))["data"]["contacts"].as_array().unwrap().clone()
    };
    let of_document = contacts(1781);
    assert_eq!((&of_document[0]["pid"], &of_document[0]["clid"]), (&json!("1"), &json!("1781")));
    assert!(of_document[0]["mail"].as_str().unwrap().contains('@'));
    let (mut shown, mut hidden) = (0, 0);
    for row in room.everybody().iter().filter(|row| row["pid"] != 0) {
        let found = contacts(row["clid"].as_i64().unwrap());
        assert_eq!(found.is_empty(), row["iduser"] != 1, "{row}");
        if found.is_empty() { hidden += 1 } else { shown += 1 }
    }
    assert!(shown > 0 && hidden > 0);
}

#[test]
fn uids_are_those_of_other_systems() {
    let room = room(0);
    let uids = &room.call("info", json!({ "clid": 1781, "uids": true }))["data"]["uids"];
    assert!(uids[0].as_object().unwrap().keys().eq(["clid", "datum", "did", "eid", "name", "value"]));
    let clid = room.add(json!({ "title": "Без систем" }));
    assert_eq!(room.call("info", json!({ "clid": clid, "uids": true }))["data"]["uids"], json!([]));
}

#[test]
fn a_category_or_territory_that_is_none_is_false_or_empty() {
    let room = room(200);
    let row = room.everybody().into_iter().find(|row| row["territory"].is_null()).unwrap();
    let info = room.info(row["clid"].as_i64().unwrap());
    assert_eq!((&info["territory"], &info["territoryname"]), (&json!(0), &json!(false)));
    let added = room.info(room.add(json!({ "title": "Без отрасли" })));
    assert_eq!((&added["category"], &added["territoryname"]), (&json!(""), &json!("")));
}

#[test]
fn a_client_with_an_empty_title_is_answered_with_a_person_and_nothing_else() {
    let room = room(0);
    let clid = room.add(json!({ "title": "\"«»\"" }));
    for key in [json!({ "clid": clid }), json!({ "clid": clid, "bankinfo": true, "contacts": true })] {
        assert_eq!(room.call("info", key), json!({ "data": { "person": null } }));
    }
}

#[test]
fn a_head_and_a_person_are_named() {
    let room = room(0);
    let clid = room.add(json!({ "title": "Дочка", "head_clid": 1781, "pid": 1 }));
    let info = room.info(clid);
    assert_eq!((&info["head_clid"], &info["head"]), (&json!(1781), &json!("Сейлзмен Рус")));
    assert_eq!((&info["pid"], &info["person"]), (&json!(1), &json!("Андреев Владислав")));
    let row = &room.rows(json!({}))[0];
    assert_eq!((&row["head_clidTitle"], &row["person"]), (&json!("Сейлзмен Рус"), &json!("Андреев Владислав")));
}

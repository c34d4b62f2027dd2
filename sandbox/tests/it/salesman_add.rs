//! Promises about SalesMan's `add` and `add.list`.

use serde_json::{Value, json};

use crate::salesman_room::{code, is_crash, recorded, room};

#[test]
fn only_a_title_is_required() {
    let room = room(0);
    let clid = room.add(json!({ "title": "Минимальный клиент" }));
    let info = room.info(clid);
    for (key, value) in [
        ("type", json!("client")),
        ("uid", Value::Null),
        ("phone", Value::Null),
        ("iduser", json!(1)),
        ("trash", json!("no")),
        ("clientpath", json!("Маркетинг")),
        ("edited", Value::Null),
    ] {
        assert_eq!(info[key], value, "{key}");
    }
    for body in [json!({}), json!({ "title": "" }), json!({ "title": null, "phone": "1" })] {
        let (_, reply) = recorded("add.empty_title");
        assert_eq!(room.call("add", body), reply);
    }
}

#[test]
fn a_time_of_creation_is_taken_where_it_can_be_read() {
    let room = room(0);
    for (given, stored) in [
        (json!("2015-05-30 23:05:30"), Some("2015-05-30 23:05:30")),
        (json!("2015-05-30"), Some("2015-05-30 00:00:00")),
        (json!("2015-05-30T23:05:30Z"), Some("2015-05-30 23:05:30")),
        (json!("2015-05-30T23:05:30+03:00"), Some("2015-05-30 20:05:30")),
        (json!("30.05.2015"), Some("2015-05-30 00:00:00")),
        (json!(1_433_027_130), None),
        (json!("вчера"), None),
    ] {
        let clid = room.add(json!({ "title": format!("Дата {given}"), "date_create": given }));
        let created = room.info(clid)["created"].as_str().unwrap().to_owned();
        assert!(stored.map_or(created.as_str() > "2024", |stored| stored == created), "{given} {created}");
    }
}

#[test]
fn phones_are_a_list_or_a_text_and_are_joined_by_commas() {
    let room = room(0);
    for (given, stored) in [
        (json!(["8 (342) 222-22-22", "+7-912-333-33-33"]), json!("8 (342) 222-22-22,+7-912-333-33-33")),
        (json!("8 (342) 222-22-23; +7-912-333-33-34"), json!("8 (342) 222-22-23,+7-912-333-33-34")),
        (json!(73_424_445_566_i64), json!("73424445566")),
        (json!([]), Value::Null),
    ] {
        let clid = room.add(json!({ "title": format!("Телефон {given}"), "phone": given }));
        assert_eq!(room.info(clid)["phone"], stored);
    }
}

#[test]
fn words_of_dictionaries_are_made_when_they_are_new() {
    let room = room(0);
    let words = json!({ "territory": "Новая территория", "clientpath": "Новый источник", "idcategory": "Новая отрасль",
        "tip_cmr": "Новый тип" });
    let add = |title: &str| {
        let mut body = words.clone();
        body["title"] = json!(title);
        room.info(room.add(body))
    };
    let (first, second) = (add("Первый"), add("Второй"));
    for (id, name, word) in [
        ("territory", "territoryname", "territory"),
        ("clientpath2", "clientpath", "clientpath"),
        ("idcategory", "category", "idcategory"),
    ] {
        assert_eq!(first[name], words[word]);
        assert_eq!(first[id], second[id]);
    }
    assert_eq!((&first["tip_cmr"], &first["relation"]), (&words["tip_cmr"], &words["tip_cmr"]));
    let empty = room.info(
        room.add(json!({ "title": "Пустой", "territory": "", "clientpath": "", "idcategory": "", "tip_cmr": "" })),
    );
    let recorded = [json!(0), json!(""), json!(0), json!(""), Value::Null];
    assert_eq!(
        ["clientpath2", "clientpath", "idcategory", "category", "tip_cmr"].map(|key| empty[key].clone()),
        recorded
    );
}

#[test]
fn the_same_add_again_names_the_client_that_there_is() {
    let room = room(0);
    let (example, _) = recorded("add.seed_example");
    let clid = room.add(example.clone());
    let again = room.call("add", example);
    assert_eq!((code(&again), &again["exists"]), (304, &json!(clid)));
    let (_, mut reply) = recorded("add.title.ooo.again");
    let clid = room.add(json!({ "title": "ООО \"Ромашка тест\"" }));
    reply["exists"] = json!(clid);
    let text = reply["error"]["text"].as_str().unwrap().replace("517", &clid.to_string());
    reply["error"]["text"] = json!(text);
    assert_eq!(room.call("add", json!({ "title": "Ромашка тест, ООО" })), reply);
}

#[test]
fn a_duplicate_has_the_same_title_and_where_given_a_same_phone_and_mail() {
    let room = room(0);
    let clid = room
        .add(json!({ "title": "Дубль", "phone": "+7(342)550-99-01,+7(342)550-99-02", "mail_url": "a@example.com" }));
    for twin in [
        json!({ "title": "дубль" }),
        json!({ "title": " «Дубль» " }),
        json!({ "title": "Дубль", "phone": "8 342 550 99 02" }),
        json!({ "title": "Дубль", "phone": ["1", "83425509901"] }),
        json!({ "title": "Дубль", "mail_url": "A@Example.com" }),
    ] {
        assert_eq!(room.call("add", twin.clone())["exists"], clid, "{twin}");
    }
    for other in [
        json!({ "title": "Дубль", "phone": "+7(342)550-99-03" }),
        json!({ "title": "Дубль", "phone": "83425509901", "mail_url": "b@example.com" }),
        json!({ "title": "Дубль 2", "phone": "83425509901" }),
    ] {
        assert_ne!(room.add(other), clid);
    }
}

#[test]
fn a_uid_is_not_unique() {
    let room = room(0);
    let first = room.add(json!({ "title": "Один", "uid": "U" }));
    assert_ne!(room.add(json!({ "title": "Другой с тем же uid", "uid": "U" })), first);
}

#[test]
fn a_title_is_rewritten() {
    let room = room(0);
    for (given, stored) in [
        ("Ромашка \"в кавычках\" «ёлочкой»", "Ромашка в кавычках ёлочкой"),
        ("ООО «Ромашка 2»", "Ромашка 2, ООО"),
        ("ЗАО Ромашка", "Ромашка, ЗАО"),
        ("Ромашка ОАО", "Ромашка, ОАО"),
        ("ПАО Ромашка", "ПАО Ромашка"),
        ("Доход <100 тысяч", "Доход"),
        ("Тест & Ко <b>1</b>", "Тест & Ко 1"),
        ("Роза 🌹🌹", "Роза ????????"),
        ("  Пробелы  ", "Пробелы"),
    ] {
        assert_eq!(room.info(room.add(json!({ "title": given })))["title"], stored);
    }
    assert_eq!(room.info(room.add(json!({ "title": "Д".repeat(300) })))["title"], "Д".repeat(250));
    for (given, stored) in [(json!(1.5), "1.5"), (json!(true), "1"), (json!(2024), "2024")] {
        assert_eq!(room.info(room.add(json!({ "title": given })))["title"], stored);
    }
}

#[test]
fn other_texts_are_rewritten_too() {
    let room = room(0);
    assert_eq!(room.stored("des", "до <после"), "до");
    assert_eq!(room.stored("des", "🌹"), "????");
    assert_eq!(room.stored("address", "ул. \"Мира\""), "ул. Мира");
    assert_eq!(room.stored("uid", &"U".repeat(40)), "U".repeat(30));
}

#[test]
fn requisites_are_kept_and_a_separator_in_one_shifts_the_later_ones() {
    let room = room(0);
    let bankinfo =
        |title: &str, recv: Value| room.info(room.add(json!({ "title": title, "recv": recv })))["bankinfo"].clone();
    let plain = bankinfo("Обычный", json!({ "castUrName": "ООО \"Имя\"", "castInn": "1", "castUrNameShort": "Имя" }));
    assert_eq!(
        (&plain["castUrName"], &plain["castInn"], &plain["castUrNameShort"]),
        (&json!("ООО ”Имя”"), &json!("1"), &json!("Имя"))
    );
    assert_eq!(
        (&plain["castName"], &plain["castFacAddr"], &plain["castType"]),
        (&json!("Обычный"), &Value::Null, &json!("client"))
    );
    let shifted = bankinfo("Сдвиг", json!({ "castInn": "1;2", "castKpp": "3" }));
    assert_eq!(
        (&shifted["castInn"], &shifted["castKpp"], &shifted["castBank"]),
        (&json!("1"), &json!("2"), &json!("3"))
    );
    let (_, reply) = recorded("info.after.add.recv_newline");
    let tab = bankinfo("Таб", json!({ "castUrAddr": "строка1\nстрока2\tтаб \"кав\" 'ап'" }));
    for key in ["castUrAddr", "castUrNameShort"] {
        assert_eq!(tab[key], reply["data"]["bankinfo"][key]);
    }
}

#[test]
fn a_known_user_gets_the_client_and_an_unknown_one_hides_it_from_info() {
    let room = room(0);
    let known = room.add(json!({ "title": "Марандин", "user": "marand@omadaru.ru" }));
    assert_eq!(room.info(known)["iduser"], 2);
    let unknown = room.add(json!({ "title": "Ничей", "user": "nobody@example.com" }));
    assert_eq!(code(&room.call("info", json!({ "clid": unknown }))), 403);
}

#[test]
fn what_is_no_field_and_what_the_server_sets_are_ignored() {
    let room = room(0);
    let clid =
        room.add(json!({ "title": "Лишнее", "no_such": "x", "trash": "yes", "creator": 2, "clid": 5, "input3": "x" }));
    let info = room.info(clid);
    assert_eq!((clid, &info["trash"], &info["creatorID"]), (6274, &json!("no"), &json!(1)));
    assert!(info.get("no_such").is_none() && info.get("input3").is_none());
}

#[test]
fn a_list_is_answered_with_a_list_at_the_top_in_order() {
    let room = room(0);
    let (asked, mut reply) = recorded("add.list.missing_title");
    reply[0]["data"] = json!(6274);
    assert_eq!(room.call("add.list", asked), reply);
    for nothing in [json!({}), json!({ "client": [] }), json!({ "client": null })] {
        assert_eq!(room.call("add.list", nothing), json!([]));
    }
    let answers = room.call(
        "add.list",
        json!({ "user": "marand@omadaru.ru", "client": [
        { "title": "Список 3" }, { "title": "Список 4" }, { "title": "Список 5", "user": "vladislav@isaler.ru" }] }),
    );
    assert_eq!((code(&answers[0]), &answers[0]["exists"]), (304, &json!(6274)));
    let users = [1, 2].map(|index: usize| room.info(answers[index]["data"].as_i64().unwrap())["iduser"].clone());
    assert_eq!(users, [json!(2), json!(1)]);
}

#[test]
fn a_crash_amid_a_list_leaves_those_before_it_stored() {
    let room = room(0);
    let list = json!({ "client": [{ "title": "До" }, { "title": "crash" }, { "title": "После" }] });
    assert!(is_crash(&room.text("add.list", &list)));
    assert_eq!(room.clids(json!({ "word": "До" })), [6274]);
    assert!(room.clids(json!({ "word": "После" })).is_empty());
    let again = room.call("add.list", json!({ "client": [{ "title": "До" }, { "title": "После" }] }));
    assert_eq!((code(&again[0]), &again[0]["exists"], &again[1]["data"]), (304, &json!(6274), &json!(6275)));
}

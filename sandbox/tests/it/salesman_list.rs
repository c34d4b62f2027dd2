//! Promises about SalesMan's `list`.

use serde_json::{Value, json};

use crate::salesman_room::{Room, is_crash, recorded, room, same_shape};

/// Clients made on these days, besides the document's own, which is of 2019.
fn dated(room: &Room, days: &[&str]) -> Vec<i64> {
    days.iter().map(|day| room.add(json!({ "title": format!("Дата {day}"), "date_create": day }))).collect()
}

#[test]
fn without_an_order_or_with_an_unknown_one_the_server_crashes() {
    let room = room(5);
    for order in [json!(null), json!(""), json!("nothing"), json!("clid; DROP TABLE x"), json!("date_chage")] {
        assert!(is_crash(&room.text("list", &json!({ "order": order }))), "{order}");
    }
}

#[test]
fn date_change_is_an_order_and_no_field() {
    let room = room(5);
    let answer = room.call("list", json!({ "order": "date_change", "fields": "clid,date_change" }));
    assert_eq!(answer["params"]["ord"], "date_edit");
    assert!(answer["data"].as_array().unwrap().iter().all(|row| row.as_object().unwrap().len() == 1));
}

#[test]
fn the_newest_come_first_whatever_is_asked_for() {
    let room = room(60);
    for order in ["clid", "date_create", "date_edit"] {
        let newest = room.rows(json!({ "order": order }));
        let oldest = room.rows(json!({ "order": order, "first": "old" }));
        assert_eq!(newest, oldest, "{order}");
        let keys: Vec<String> = newest
            .iter()
            .map(|row| {
                row[order].as_str().map_or_else(|| format!("{:>9}", row[order].as_i64().unwrap_or(0)), str::to_owned)
            })
            .collect();
        assert!(keys.iter().rev().is_sorted(), "{order} {keys:?}");
    }
}

#[test]
fn pages_joined_are_the_whole_listing_though_dates_tie() {
    let room = room(450);
    for order in ["clid", "date_create", "date_edit", "title"] {
        let mut clids: Vec<i64> =
            (0..3).flat_map(|offset| room.clids(json!({ "order": order, "offset": offset }))).collect();
        assert_eq!(clids.len(), 451);
        clids.sort_unstable();
        clids.dedup();
        assert_eq!(clids.len(), 451, "{order}");
    }
}

#[test]
fn of_what_says_where_one_is_only_the_number_of_pages_is_true() {
    let room = room(450);
    for (offset, page, count) in [(0, 1, 200), (1, 1, 200), (2, 2, 51), (3, 3, 0), (50, 50, 0)] {
        let answer = room.call("list", json!({ "order": "clid", "offset": offset }));
        let params = json!({ "page": page, "pageall": 3, "ord": "clid", "tuda": "DESC", "count": count });
        assert_eq!((&answer["params"], &answer["count"]), (&params, &json!(count)), "{offset}");
    }
}

#[test]
fn an_empty_listing_has_no_pages() {
    let room = room(5);
    let (mut asked, reply) = recorded("list.find.user_unknown");
    assert_eq!(room.call("list", asked.take()), reply);
}

#[test]
fn one_date_is_strict_and_two_are_inclusive() {
    let room = room(0);
    let clids = dated(&room, &["2021-03-01", "2021-03-02", "2021-03-03 12:00:00"]);
    let found = |params: Value| {
        let mut found = room.clids(params);
        found.retain(|clid| clids.contains(clid));
        found.iter().rev().map(|clid| clids.iter().position(|one| one == clid).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(found(json!({ "dateStart": "2021-03-02" })), [2]);
    assert_eq!(found(json!({ "dateEnd": "2021-03-02" })), [0]);
    assert_eq!(found(json!({ "dateStart": "2021-03-01", "dateEnd": "2021-03-02" })), [0, 1]);
    assert_eq!(found(json!({ "dateStart": "2021-03-02", "dateEnd": "2021-03-03" })), [1]);
    assert_eq!(found(json!({ "dateStart": "2021-03-02 00:00:01", "dateEnd": "2021-03-03 12:00:00" })), [2]);
}

#[test]
fn a_date_that_cannot_be_read_selects_everything() {
    let room = room(20);
    for window in [
        json!({ "dateStart": "вчера" }),
        json!({ "dateStart": "2022-13-45", "dateEnd": "1990-01-01" }),
        json!({ "dateChangeStart": "x", "dateChangeEnd": "1990-01-01" }),
    ] {
        assert_eq!(room.clids(window.clone()).len(), 21, "{window}");
    }
}

#[test]
fn a_window_of_changes_needs_both_ends_and_never_holds_what_was_only_added() {
    let room = room(100);
    assert!(room.clids(json!({ "dateChangeStart": "2000-01-01" })).is_empty());
    assert!(room.clids(json!({ "dateChangeEnd": "2100-01-01" })).is_empty());
    let changed = room.rows(json!({ "dateChangeStart": "2000-01-01", "dateChangeEnd": "2100-01-01" }));
    let all = room.rows(json!({}));
    assert_eq!(changed, all.into_iter().filter(|row| !row["date_edit"].is_null()).collect::<Vec<_>>());
    assert!(!changed.is_empty() && changed.len() < 100);
}

#[test]
fn fields_name_the_columns_and_unknown_names_are_dropped() {
    let room = room(3);
    let rows = room.rows(json!({ "fields": "title,date_chage,clid,secret,uids" }));
    assert!(rows.iter().all(|row| row.as_object().unwrap().keys().eq(["clid", "title"])));
    for none in ["date_chage", "x,y", "recv"] {
        assert!(room.rows(json!({ "fields": none })).iter().all(|row| row == &json!([])), "{none}");
    }
}

#[test]
fn rows_have_the_shape_that_was_recorded() {
    let room = room(400);
    for name in ["list.filter.type.contractor", "list.filter.doc_example"] {
        let (asked, reply) = recorded(name);
        let answer = room.call("list", asked);
        assert!(!answer["data"].as_array().unwrap().is_empty());
        assert!(same_shape(&answer, &reply), "{answer}");
    }
    let (asked, reply) = recorded("list.doc_example");
    let clid =
        room.rows(json!({ "filter": { "type": "client", "territory": "Москва", "idcategory": "Промышленность" } }))[0]
            ["clid"]
            .clone();
    room.call("update", json!({ "clid": clid, "fax": "000" }));
    let mut asked = asked;
    asked["dateChangeEnd"] = json!("2100-01-01");
    assert!(same_shape(&room.call("list", asked), &reply));
}

#[test]
fn a_row_has_numbers_for_integer_columns_and_text_or_null_for_the_rest() {
    let room = room(200);
    const NUMBERS: [&str; 7] = ["clid", "iduser", "idcategory", "head_clid", "pid", "territory", "clientpath"];
    const TITLES: [&str; 6] =
        ["user", "idcategoryTitle", "territoryTitle", "clientpathTitle", "head_clidTitle", "person"];
    for row in room.everybody() {
        let row = row.as_object().unwrap();
        assert!(TITLES.iter().all(|title| row.contains_key(*title)));
        for (name, value) in row {
            let fits = if NUMBERS.contains(&name.as_str()) {
                value.is_number() || value.is_null()
            } else {
                value.is_string() || value.is_null()
            };
            assert!(fits, "{name}: {value}");
        }
    }
}

#[test]
fn the_source_is_a_number_in_a_row_and_its_name_in_info() {
    let room = room(0);
    let clid = room.add(json!({ "title": "Источник", "clientpath": "Выставка" }));
    let row = &room.rows(json!({ "filter": { "clientpath": "Выставка" } }))[0];
    let info = room.info(clid);
    assert_eq!((&row["clientpath"], &row["clientpathTitle"]), (&json!(4), &json!("Выставка")));
    assert_eq!((&info["clientpath"], &info["clientpath2"]), (&json!("Выставка"), &json!(4)));
}

#[test]
fn flags_are_phps_truth() {
    let room = room(0);
    for (flag, on) in [
        (json!(true), true),
        (json!("no"), true),
        (json!("false"), true),
        (json!(1), true),
        (json!([0]), true),
        (json!(false), false),
        (json!("0"), false),
        (json!(""), false),
        (json!(0), false),
        (json!(null), false),
        (json!([]), false),
    ] {
        let row = &room.rows(json!({ "bankinfo": flag, "uids": true }))[0];
        assert_eq!(row["bankinfo"]["castInn"].is_string(), on, "{flag}");
        assert!(row.get("uids").is_none());
        let info = room.call("info", json!({ "clid": 1781, "contacts": flag, "bankinfo": flag, "uids": flag }));
        for part in ["contacts", "bankinfo", "uids"] {
            assert_eq!(info["data"].get(part).is_some(), on, "{part} {flag}");
        }
    }
}

#[test]
fn relations_filter_by_the_full_text_and_relation_is_ignored() {
    let room = room(100);
    let found = |key: &str, value: &str| room.rows(json!({ "filter": { key: value } }));
    let regulars = found("relations", "4 - Постоянный клиент");
    assert!(!regulars.is_empty() && regulars.iter().all(|row| row["tip_cmr"] == "4 - Постоянный клиент"));
    assert!(found("relations", "Постоянный клиент").is_empty());
    assert_eq!(found("relation", "4 - Постоянный клиент").len(), 101);
}

#[test]
fn the_trash_is_asked_for_in_phps_way() {
    let room = room(150);
    let found = |trash: Value| room.clids(json!({ "filter": { "trash": trash } })).len();
    let (all, kept, trash) = (found(json!(false)), found(json!("0")), found(json!(true)));
    assert_eq!((all, kept + trash), (151, 151));
    assert!(trash > 0);
    for (value, wanted) in [("no", trash), ("yes", trash), ("false", trash), ("1", trash), ("", all)] {
        assert_eq!(found(json!(value)), wanted, "{value:?}");
    }
}

#[test]
fn words_of_a_filter_can_be_numbers_and_unknown_ones_find_nothing() {
    let room = room(200);
    let found = |key: &str, value: Value| room.clids(json!({ "filter": { key: value } }));
    for (key, word, number) in
        [("territory", "Москва", 5), ("idcategory", "Торговля", 2), ("clientpath", "Маркетинг", 2)]
    {
        let by_word = found(key, json!(word));
        assert!(!by_word.is_empty());
        assert_eq!(by_word, found(key, json!(number)));
        assert_eq!(by_word, found(key, json!(number.to_string())));
    }
    assert!(found("territory", json!("Атлантида")).is_empty());
    assert!(found("idcategory", json!("Нет такой")).is_empty());
    assert!(found("type", json!("Client ")).is_empty());
    assert_eq!(found("input1", json!("K10007")), [10_007]);
}

#[test]
fn an_unknown_source_in_a_filter_is_made() {
    let room = room(0);
    assert!(room.rows(json!({ "filter": { "clientpath": "Опечатка" } })).is_empty());
    let clid = room.add(json!({ "title": "После опечатки", "clientpath": "Опечатка" }));
    assert_eq!(room.info(clid)["clientpath2"], 6);
    assert_eq!(room.info(room.add(json!({ "title": "Ещё", "clientpath": "Новый" })))["clientpath2"], 7);
}

#[test]
fn an_unknown_filter_selects_everything() {
    let room = room(20);
    for filter in [json!({ "nothing": "x" }), json!("type"), json!([]), json!({ "type": "" }), json!(null)] {
        assert_eq!(room.clids(json!({ "filter": filter })).len(), 21, "{filter}");
    }
}

#[test]
fn a_user_is_found_by_login_or_number() {
    let room = room(100);
    let by_login = room.clids(json!({ "user": "marand@omadaru.ru" }));
    assert!(!by_login.is_empty() && by_login.len() < 60);
    assert_eq!(by_login, room.clids(json!({ "iduser": 2 })));
    assert!(room.clids(json!({ "user": "nobody@example.com" })).is_empty());
}

#[test]
fn a_word_is_looked_for_in_titles_notes_mails_sites_and_digits_of_phones() {
    let room = room(0);
    let clid =
        room.add(json!({ "title": "Ёлочка Слово", "phone": "8 (912) 333-44-55, +7 343 222-11-00", "des": "Заметка",
        "mail_url": "word@example.com", "site_url": "slovo.example.com", "uid": "WORDUID", "address": "Адресная",
        "recv": { "castInn": "770123456789" } }));
    for word in ["ёлочка", "СЛОВО", "замет", "word@", "slovo.ex", "912333", "3432221100"] {
        assert_eq!(room.clids(json!({ "word": word })), [clid], "{word}");
    }
    for word in ["WORDUID", "770123456789", "Адресная", "(912)", "333-44"] {
        assert!(room.clids(json!({ "word": word })).is_empty(), "{word}");
    }
}

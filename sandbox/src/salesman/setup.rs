//! How the account of a new store is set up: the form's fields, the users and the words, before there is any client.

use rusqlite::{Transaction, params};

use super::LOGIN;
use super::dictionary::Words;

/// Name and title as recorded, and whether the field is active. Recorded servers had two inputs in use.
const FIELDS: &[(&str, &str, bool)] = &[
    ("clid", "Уникальный идентификатор записи клиента в CRM", true),
    ("uid", "Уникальный идентификатор записи клиента в вашей ИС", true),
    ("type", "Тип записи (допустимые - client,person,concurent,contractor,parnter)", true),
    ("date_create", "Дата создания. Timestamp", true),
    ("date_edit", "Дата последнего изменения. Timestamp", true),
    ("input1", "Код 1С", true),
    ("input2", "Сегмент", true),
    ("input3", "Доп. поле 3", false),
    ("input4", "Доп. поле 4", false),
    ("input5", "Доп. поле 5", false),
    ("input6", "Доп. поле 6", false),
    ("input7", "Доп. поле 7", false),
    ("input8", "Доп. поле 8", false),
    ("input9", "Доп. поле 9", false),
    ("input10", "Доп. поле 10", false),
    ("title", "Название", true),
    ("iduser", "Ответственный", true),
    ("idcategory", "Отрасль", true),
    ("head_clid", "Головн. орг-ия", true),
    ("pid", "Осн. контакт", true),
    ("address", "Адрес", true),
    ("phone", "Телефон", true),
    ("fax", "Факс", true),
    ("site_url", "Сайт", true),
    ("mail_url", "Почта", true),
    ("territory", "Территория", true),
    ("des", "Описание", true),
    ("scheme", "Принятие решений", true),
    ("tip_cmr", "Тип отношений", true),
    ("recv", "Реквизиты", true),
    ("clientpath", "Источник клиента", true),
];

/// The document's two logins first; the rest are invented.
const USERS: &[(&str, &str)] = &[
    (LOGIN, "Андреев Владислав Германович"),
    ("marand@omadaru.ru", "Иванов Иван Иванович"),
    ("sokolova@example.com", "Соколова Мария Андреевна"),
    ("belov@example.com", "Белов Артём Юрьевич"),
];

/// Each entry has its number by its place, from 1 up. «Маркетинг» is 2, as recorded: what `add` takes for want of a source.
/// «100crm» of the document's example is not here, so that it is made.
const WORDS: &[(&str, &[&str])] = &[
    ("idcategory", &["Промышленность", "Торговля", "Строительство", "Информационные технологии", "Медицина"]),
    ("territory", &["Пермь", "Екатеринбург", "Тюмень", "Челябинск", "Москва", "Санкт-Петербург", "Казань"]),
    ("clientpath", &["Сайт", "Маркетинг", "Рекомендация", "Выставка", "Холодный звонок"]),
];

/// The number before that of the first client to be added, and the same for notes of history: 6274 and, after an `add`,
/// 25319 are what the document prints.
const LAST_CLID: i64 = 6273;
const LAST_HID: i64 = 25_317;

pub(crate) fn set_up(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    for (name, title, active) in FIELDS {
        transaction.execute(
            "INSERT INTO salesman_fields (name, title, active) VALUES (?1, ?2, ?3)",
            params![name, title, active],
        )?;
    }
    for (login, title) in USERS {
        transaction.execute("INSERT INTO salesman_users (login, title) VALUES (?1, ?2)", params![login, title])?;
    }
    for (kind, words) in WORDS {
        for word in *words {
            Words(kind).make(transaction, word)?;
        }
    }
    for (table, last) in [("salesman_clients", LAST_CLID), ("salesman_history", LAST_HID)] {
        transaction.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)", params![table, last])?;
    }
    Ok(())
}

/// How many users and words there are to point at.
pub(crate) fn users() -> u32 {
    count(USERS)
}

pub(crate) fn words(kind: &str) -> u32 {
    WORDS.iter().find(|(name, _)| *name == kind).map_or(0, |(_, words)| count(words))
}

fn count<T>(items: &[T]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}

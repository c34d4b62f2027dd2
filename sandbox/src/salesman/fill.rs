//! What a new store starts with: the document's client as printed, then synthetic ones that are the same on every run.

use rusqlite::{Transaction, params};
use serde_json::{Value, json};

use super::client::Client;
use super::{moment, requisites, setup, tables, text};
use crate::people;
use crate::random::Random;

const SEED: u64 = 0x5341_4C45_534D_414E;

/// Far from the document's 1781 and 6274, so that a printed id says where its record comes from.
const FIRST_CLIENT: i64 = 10_000;

/// 2018-01-01T00:00:00Z, and about six years: the time in which everything synthetic happens.
const BEGINNING: i64 = 1_514_764_800;
const SPAN: u32 = 190_000_000;
const DAY: u32 = 86_400;

const TYPES: &[&str] = &["client", "client", "client", "client", "person", "partner", "contractor", "concurent"];
const RELATIONS: &[&str] =
    &["1 - Холодный клиент", "2 - Потенциальный клиент", "3 - Текущий клиент", "4 - Постоянный клиент"];
const DESCRIPTIONS: &[&str] = &[
    "Заявка с выставки",
    "Перезвонить после обеда",
    "По рекомендации партнёра",
    "Оплата по договору, отсрочка 14 дней",
];
const SEGMENTS: &[&str] = &["A", "B", "C"];
const STREETS: &[&str] = &["Ленина", "Максима Горького", "Куйбышева", "Мира", "Садовая", "Первомайская"];
const CITIES: &[&str] = &["Пермь", "Москва", "Казань", "Тюмень", "Екатеринбург"];
const POSTS: &[&str] = &["Директор", "Главный бухгалтер", "Менеджер по закупкам", "Системный администратор"];

pub(crate) fn fill(transaction: &Transaction<'_>, customers: usize) -> rusqlite::Result<()> {
    setup::set_up(transaction)?;
    printed(transaction)?;
    for clid in (FIRST_CLIENT..).take(customers) {
        let mut random = Random::of(SEED, clid.unsigned_abs());
        synthetic(transaction, clid, &mut random)?;
    }
    Ok(())
}

/// "Запрос info". What it does not print is ours.
fn printed(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut client = Client::new(1, "2019-09-20 09:38:00");
    let recv = requisites::stored(&[
        ("castUrName", "Сейлзмен Рус"),
        ("castInn", "5904338272"),
        ("castKpp", "590401001"),
        ("castBank", "СИБИРСКИЙ ФИЛИАЛ АО КБ \"МОДУЛЬБАНК\", НОВОСИБИРСК"),
        ("castBankKs", "30101810350040000864"),
        ("castBankRs", "40702810621810000563"),
        ("castBankBik", "045004864"),
        ("castOgrn", "1165958091530"),
        ("castDirName", "Андреева Владислава Германовича"),
        ("castDirSignature", "Андреев В.Г."),
        ("castDirStatus", "Генерального директора"),
        ("castDirStatusSig", "Генеральный директор"),
        ("castDirOsnovanie", "Устава"),
        ("castUrAddr", "614007, г. Пермь, ул. Максима Горького, д. 83, оф.402"),
    ]);
    for (name, value) in [
        ("clid", json!(1781)),
        ("title", json!("Сейлзмен Рус")),
        ("phone", json!("7(342)254-55-77, 8(912)884-45-55")),
        ("mail_url", json!("info@salesman.su")),
        ("recv", json!(recv)),
        ("date_edit", json!("2023-03-01 10:15:00")),
        ("editor", json!(1)),
        ("idcategory", json!(4)),
        ("territory", json!(1)),
        ("clientpath", json!(1)),
        ("pid", json!(1)),
    ] {
        client.set(name, value);
    }
    let clid = tables::put(transaction, &client)?;
    let contact = Contact {
        person: "Андреев Владислав".to_owned(),
        post: "Генеральный директор",
        mob: "8(912)884-45-55".to_owned(),
        mail: "info@salesman.su".to_owned(),
    };
    contact.put(transaction, clid, 1)?;
    put_uid(transaction, clid, "00-000001781", "2019-09-20 09:38:00")
}

fn synthetic(transaction: &Transaction<'_>, clid: i64, random: &mut Random) -> rusqlite::Result<()> {
    let kind = random.pick(TYPES);
    let iduser = 1 + i64::from(random.below(setup::users()));
    let mut client = Client::new(iduser, &moment::of_unix(created(clid)));
    let title = if kind == "person" {
        let person = people::person(random);
        format!("{} {}", person.last_name, person.first_name)
    } else {
        people::company(random)
    };
    client.set("clid", json!(clid));
    client.set("type", json!(kind));
    client.set("title", json!(text::title(&title)));
    client.set("date_edit", some(random, 35, |random| moment::of_unix(created(clid) + after(random))));
    if client.value("date_edit") != Value::Null {
        client.set("editor", json!(1 + random.below(setup::users())));
    }
    contact_data(&mut client, clid, random);
    relations(&mut client, clid, random);
    if kind != "person" && random.percent(60) {
        client.set("recv", json!(company_requisites(&client, random)));
    }
    if random.percent(60) {
        let person = people::person(random);
        let contact = Contact {
            person: format!("{} {}", person.last_name, person.first_name),
            post: random.pick(POSTS),
            mob: people::phone(random),
            mail: people::email(random, &person, clid.unsigned_abs()),
        };
        client.set("pid", json!(contact.put(transaction, clid, iduser)?));
    }
    if random.percent(25) {
        put_uid(transaction, clid, &format!("00-{clid:09}"), client.text("date_create"))?;
    }
    tables::put(transaction, &client)?;
    Ok(())
}

/// How to reach the client, and the account's own fields.
fn contact_data(client: &mut Client, clid: i64, random: &mut Random) {
    client.set("uid", some(random, 70, |_| format!("1c-{clid:06}")));
    client.set("phone", some(random, 90, people::phone));
    client.set("fax", some(random, 10, people::phone));
    client.set("mail_url", some(random, 80, |_| format!("info.{clid}@example.com")));
    client.set("site_url", some(random, 50, |_| format!("client-{clid}.example.com")));
    client.set("address", some(random, 60, address));
    client.set("des", some(random, 40, |random| random.pick(DESCRIPTIONS).to_owned()));
    client.set("input1", some(random, 80, |_| format!("K{clid:05}")));
    client.set("input2", some(random, 50, |random| random.pick(SEGMENTS).to_owned()));
}

/// What the client points at, and whether it can be deleted.
fn relations(client: &mut Client, clid: i64, random: &mut Random) {
    for kind in ["idcategory", "territory", "clientpath"] {
        let id = 1 + random.below(setup::words(kind));
        // Null where nobody has chosen yet: `info` shows it as false, and what `add` leaves out as "".
        client.set(kind, if random.percent(85) { json!(id) } else { Value::Null });
    }
    client.set("tip_cmr", some(random, 75, |random| random.pick(RELATIONS).to_owned()));
    if clid > FIRST_CLIENT && random.percent(5) {
        client.set("head_clid", json!(clid - 1));
    }
    client.set("trash", json!(if random.percent(6) { "yes" } else { "no" }));
    client.set("fav", json!(if random.percent(10) { "yes" } else { "no" }));
    client.set("deals", json!(if random.percent(12) { 1 + random.below(4) } else { 0 }));
}

fn company_requisites(client: &Client, random: &mut Random) -> String {
    let (inn, kpp, ogrn) = (digits(random, 10), digits(random, 9), digits(random, 13));
    let (account, address) = (digits(random, 20), address(random));
    requisites::stored(&[
        ("castUrName", client.text("title")),
        ("castInn", &inn),
        ("castKpp", &kpp),
        ("castBank", "АО Банк Прикамье, г. Пермь"),
        ("castBankRs", &account),
        ("castBankBik", "045773000"),
        ("castOgrn", &ogrn),
        ("castDirOsnovanie", "Устава"),
        ("castUrAddr", &address),
    ])
}

struct Contact {
    person: String,
    post: &'static str,
    mob: String,
    mail: String,
}

impl Contact {
    fn put(&self, transaction: &Transaction<'_>, clid: i64, iduser: i64) -> rusqlite::Result<i64> {
        transaction
            .prepare_cached(
                "INSERT INTO salesman_persons (clid, iduser, person, ptitle, tel, mob, mail)
                 VALUES (?1, ?2, ?3, ?4, '', ?5, ?6)",
            )?
            .insert(params![clid, iduser, self.person, self.post, self.mob, self.mail])
    }
}

fn put_uid(transaction: &Transaction<'_>, clid: i64, value: &str, datum: &str) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("INSERT INTO salesman_uids (clid, did, name, value, datum) VALUES (?1, 0, '1C', ?2, ?3)")?
        .execute(params![clid, value, datum])?;
    Ok(())
}

/// Each eighth client was made in the same second as the one before, so that every sort by date meets ties.
fn created(clid: i64) -> i64 {
    let owner = if clid % 8 == 7 { clid - 1 } else { clid };
    BEGINNING + i64::from(Random::of(!SEED, owner.unsigned_abs()).below(SPAN))
}

fn after(random: &mut Random) -> i64 {
    i64::from(1 + random.below(400 * DAY))
}

fn address(random: &mut Random) -> String {
    let (city, street) = (random.pick(CITIES), random.pick(STREETS));
    format!("г. {city}, ул. {street}, д. {}", 1 + random.below(120))
}

fn digits(random: &mut Random, count: usize) -> String {
    let mut digits = (1 + random.below(9)).to_string();
    while digits.len() < count {
        digits.push_str(&random.below(10).to_string());
    }
    digits
}

/// The text so many times in a hundred, else null.
fn some(random: &mut Random, chance: u32, text: impl FnOnce(&mut Random) -> String) -> Value {
    if random.percent(chance) { json!(text(random)) } else { Value::Null }
}

//! What `docs/mapping.md` calls lossless is equal after it was written and read back, whatever it is.

use std::sync::atomic::{AtomicUsize, Ordering};

use crmkit::crm::{Crm, Reply, Rule, rules};
use crmkit::{Arguments, Naming};
use crmkit_sandbox::Sandbox;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::room;
use crate::support::size;

/// Rules of what is written and read back to the letter.
fn lossless(crm: &str, model: &str) -> Vec<&'static Rule> {
    let of = rules().iter().filter(|rule| rule.crm == crm && rule.model == model && !rule.to.is_empty());
    of.filter(|rule| rule.read_loss.is_none() && rule.write_loss.is_none() && rule.none.is_none()).collect()
}

/// Any text: Cyrillic, quotes, marks of other languages, nothing at all, very long.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "\\PC{0,40}",
        2 => "[А-Яа-яЁё «»\"'<>&;,\\t\\n]{1,60}",
        1 => Just(String::new()),
        1 => "[а-я😀]{2000}",
    ]
}

/// Text that no server rewrites.
fn plain(longest: usize) -> impl Strategy<Value = String> {
    prop::string::string_regex(&format!("[A-Za-zА-Яа-яё0-9][A-Za-zА-Яа-яё0-9-]{{0,{longest}}}")).unwrap()
}

fn filled() -> impl Strategy<Value = String> {
    text().prop_map(|text| format!("№{text}"))
}

/// Any day that every language can hold.
fn day() -> impl Strategy<Value = String> {
    let usual = (1_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    let odd = prop_oneof![
        Just(jiff::civil::date(1, 1, 1)),
        Just(jiff::civil::date(9999, 12, 31)),
        Just(jiff::civil::date(1900, 2, 28)),
        Just(jiff::civil::date(2000, 2, 29)),
    ];
    prop_oneof![3 => usual, 1 => odd].prop_map(|day| day.to_string())
}

/// What comes back for what was written: empty text is "not set".
fn expected(value: &Value) -> Value {
    if value == "" { Value::Null } else { value.clone() }
}

/// Where the servers of a property are, and a number for each case.
struct Room {
    sandbox: Sandbox,
    runtime: Runtime,
    next: AtomicUsize,
}

impl Room {
    fn new() -> Self {
        Self { sandbox: room::sandbox(0), runtime: Runtime::new().unwrap(), next: AtomicUsize::new(1) }
    }

    fn call(&self, crm: &Crm, name: &str, arguments: &Value) -> Value {
        let arguments = Arguments::new(arguments.as_object().unwrap().clone(), Naming::Snake);
        let operation = crm.operation(name).unwrap();
        match self.runtime.block_on(crm.call(operation, &arguments)).unwrap() {
            Reply::Customer(customer) => serde_json::to_value(customer).unwrap(),
            Reply::Address(address) => serde_json::to_value(address).unwrap(),
            _ => panic!("{name} gives no record"),
        }
    }

    /// Writes these fields, reads them back, and compares those that are lossless.
    fn written_and_read(&self, name: &str, fields: &Map<String, Value>) -> Result<(), TestCaseError> {
        let crm = room::with(&self.sandbox, name, &json!({}));
        let id = self.call(&crm, "customers.create", &json!(fields))["id"].clone();
        let read = self.call(&crm, "customers.get", &json!({"id": id}));
        for rule in lossless(name, "Customer").iter().filter(|rule| fields.contains_key(rule.field)) {
            // A name by itself is written where nothing else is.
            if !["name", "contacts", "addresses"].contains(&rule.field) {
                prop_assert_eq!(&read[rule.field], &expected(&fields[rule.field]), "{}", rule.field);
            }
        }
        Ok(())
    }

    fn run<S: Strategy>(&self, cases: u32, fields: &S, test: impl Fn(&Self, S::Value) -> Result<(), TestCaseError>) {
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        runner.run(fields, |fields| test(self, fields)).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn guardant_keeps_what_the_mapping_calls_lossless() {
    let fields = (filled(), text(), text(), text(), filled(), filled(), filled(), any::<bool>());
    Room::new().run(size(40, 150), &fields, |room, (last, first, company, note, external_id, phone, email, archived)| {
        let fields = json!({
            "last_name": last, "first_name": first, "company_name": company, "note": note, "external_id": external_id,
            "phones": [phone], "emails": [email], "archived": archived,
        });
        room.written_and_read("guardant", fields.as_object().unwrap())
    });
    let fields: Vec<_> = lossless("guardant", "Customer").iter().map(|rule| rule.field).collect();
    for field in ["first_name", "last_name", "company_name", "emails", "phones", "note", "archived", "external_id"] {
        assert!(fields.contains(&field), "{field} is not called lossless");
    }
}

#[test]
fn rkeeper_keeps_what_the_mapping_calls_lossless() {
    let some = || prop::collection::vec(filled(), 0..3);
    let fields = (text(), text(), text(), day(), text(), some(), some());
    Room::new().run(size(40, 150), &fields, |room, (last, first, middle, birthday, note, phones, emails)| {
        let fields = json!({
            "last_name": last, "first_name": first, "middle_name": middle, "birthday": birthday, "note": note,
            "phones": phones, "emails": emails,
        });
        room.written_and_read("rkeeper", fields.as_object().unwrap())
    });
    let fields: Vec<_> = lossless("rkeeper", "Customer").iter().map(|rule| rule.field).collect();
    for field in ["first_name", "middle_name", "last_name", "birthday", "emails", "phones", "note"] {
        assert!(fields.contains(&field), "{field} is not called lossless");
    }
}

#[test]
fn rkeeper_keeps_each_part_of_an_address_that_the_mapping_calls_lossless() {
    let parts = ["region", "house", "building", "entrance", "floor", "apartment", "entry_code", "postal_code", "note"];
    let room = Room::new();
    let crm = room::with(&room.sandbox, "rkeeper", &json!({"cache_ttl": 600}));
    let customer = room.call(&crm, "customers.create", &json!({"last_name": "X"}))["id"].clone();
    let texts = prop::collection::vec(text(), parts.len());
    room.run(size(25, 100), &texts, |room, texts| {
        let mut fields: Map<String, Value> =
            parts.iter().zip(texts).map(|(name, text)| ((*name).to_owned(), text.into())).collect();
        fields.extend([
            ("country".to_owned(), json!("Russia")),
            ("city".to_owned(), json!("Казань")),
            ("street".to_owned(), json!("Баумана")),
            ("type_id".to_owned(), json!("2")),
            ("customer_id".to_owned(), customer.clone()),
        ]);
        let made = room.call(&crm, "addresses.create", &json!(fields));
        for rule in lossless("rkeeper", "Address").iter().filter(|rule| fields.contains_key(rule.field)) {
            prop_assert_eq!(&made[rule.field], &expected(&fields[rule.field]), "{}", rule.field);
        }
        Ok(())
    });
    let fields: Vec<_> = lossless("rkeeper", "Address").iter().map(|rule| rule.field).collect();
    for field in parts.into_iter().chain(["type_id", "country", "country_id", "city", "city_id", "street", "street_id"])
    {
        assert!(fields.contains(&field), "{field} is not called lossless");
    }
}

/// SalesMan rewrites almost every text, and `docs/mapping.md` says how: what has nothing to rewrite comes back as it was.
#[test]
fn salesman_keeps_text_that_has_nothing_to_rewrite() {
    let some = || prop::collection::vec(plain(20), 0..4);
    let fields = (plain(200), plain(300), plain(28), plain(10), plain(80), some(), some(), any::<bool>());
    Room::new().run(size(25, 80), &fields, |room, (name, note, external_id, tax_id, line, phones, emails, company)| {
        let number = room.next.fetch_add(1, Ordering::Relaxed);
        // Another title each time: two customers of one title, phone and e-mail are one to the server.
        let name = format!("{number} {name}");
        let crm = room::with(&room.sandbox, "salesman", &json!({}));
        let kind = if company { "company" } else { "person" };
        let fields = json!({
            "kind": kind, "name": name, "note": note, "external_id": external_id, "tax_id": tax_id,
            "phones": phones, "emails": emails,
            "addresses": [{"kind": "main", "text": line}, {"kind": "legal", "text": line}],
        });
        let id = room.call(&crm, "customers.create", &fields)["id"].clone();
        let read = room.call(&crm, "customers.get", &json!({"id": id}));
        for field in ["kind", "name", "note", "external_id", "tax_id", "phones", "emails"] {
            prop_assert_eq!(&read[field], &fields[field], "{}", field);
        }
        for (place, kind) in ["main", "legal"].into_iter().enumerate() {
            prop_assert_eq!(&read["addresses"][place]["text"], &json!(line), "{}", kind);
        }
        Ok(())
    });
}

//! What is written straight from a CRM's text is what its model and serde make of it, or nothing. The binding itself cannot
//! be linked into a test: Node has half of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../../src/camel.rs"]
mod camel;
#[rustfmt::skip]
#[path = "../../src/generated.rs"]
mod generated;
#[path = "../../src/quick.rs"]
mod quick;

mod compare;

use compare::compare;
use crmkit::guardant::{GuardantCustomer, GuardantOrder};
use crmkit::rkeeper::*;
use crmkit::salesman::*;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use quick::{Laid, Place};

/// Values that some reader takes, and values that none does; damaged ones among them.
const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "2",
    "-1",
    "-0",
    "00",
    "01",
    "7",
    "9188",
    "1571136042",
    "253402300800",
    "-62135596801",
    "123456789012345",
    "1234567890123456",
    "9007199254740993",
    "123456789012345678",
    "1234567890123456789",
    "18446744073709551616",
    "1.5",
    "1e3",
    "-",
    "1.",
    "tru",
    "nul",
    "\"\"",
    "\"0\"",
    "\"1\"",
    "\"7\"",
    "\"007\"",
    "\"1.5\"",
    "\"1e3\"",
    "\"abc\"",
    "\"yes\"",
    "\"no\"",
    "\"true\"",
    "\"false\"",
    "\"Пётр 😀\"",
    r#""a\"b\\c\/d\n\t""#,
    r#""\u0041\u00e9""#,
    r#""\ud83d\ude00""#,
    r#""\ud83d""#,
    r#""\x""#,
    "\"a\nb\"",
    "\"open",
    "\"\u{7f}\"",
    "{}",
    "[]",
    r#"{"a":[1,{"b":"}"}]}"#,
    r#"["]",2.5]"#,
    "[1,]",
    "{\"a\"}",
];
const SPACES: &[&str] = &["", "", "", " ", "\n", "\t ", "\u{a0}"];
const OTHERS: &[&str] = &["other", "_ID", "raw", "", "на русском", "a\\u0062"];

/// A record with these fields, of which each is the place of a value.
fn text(places: &[Place], fields: &[(Index, String, &str)], damage: Option<Index>) -> String {
    let names: Vec<_> = places.iter().map(|place| place.wire).chain(OTHERS.iter().copied()).collect();
    let field = |(name, value, space): &(Index, String, &str)| {
        format!("{space}\"{}\"{space}:{space}{value}{space}", names[name.index(names.len())])
    };
    let mut text = format!("{{{}}}, 1", fields.iter().map(field).collect::<Vec<_>>().join(","));
    if let Some(damage) = damage {
        let places: Vec<_> = text.char_indices().map(|(place, _)| place).collect();
        text.remove(places[damage.index(places.len())]);
    }
    text
}

fn hold<T: Laid>() {
    assert!(!T::PLACES.is_empty());
    let strings = r#"[a-z Ё\x1f\x7f"\\n]{0,20}"#.prop_map(|text| format!("\"{text}\""));
    let plain = "[a-z Ё😀]{0,40}".prop_map(|text| format!("\"{text}\""));
    let values = prop_oneof![4 => select(VALUES).prop_map(str::to_owned), 1 => strings, 2 => plain];
    let fields = prop::collection::vec((any::<Index>(), values, select(SPACES)), 0..12);
    proptest!(ProptestConfig::with_cases(3000), |(fields in fields, damage in prop::option::weighted(0.2, any::<Index>()))| {
        compare::<T>(&text(T::PLACES, &fields, damage));
    });
    // Each value in each place, the others as plain as can be.
    let mut taken = 0;
    for (place, _) in T::PLACES.iter().enumerate() {
        for value in VALUES {
            let plain = |(at, other): (usize, &Place)| {
                let value = if at == place { value } else { "\"7\"" };
                (at == place || other.required).then(|| format!("\"{}\":{value}", other.wire))
            };
            let fields: Vec<_> = T::PLACES.iter().enumerate().filter_map(plain).collect();
            taken += usize::from(compare::<T>(&format!("{{{}}}", fields.join(","))));
        }
    }
    assert!(taken > 4 * T::PLACES.len(), "the quick way was taken {taken} times");
}

#[test]
fn guardant_customers() {
    hold::<GuardantCustomer>();
}

#[test]
fn records_of_r_keeper() {
    hold::<ContactType>();
    hold::<AddressType>();
    hold::<Country>();
    hold::<City>();
    hold::<MetroStation>();
    hold::<Street>();
    hold::<RKeeperContact>();
    hold::<RKeeperAddress>();
}

#[test]
fn records_of_salesman() {
    hold::<SalesManRequisites>();
    hold::<SalesManContact>();
    hold::<SalesManUid>();
    hold::<SalesManDelete>();
}

#[test]
fn a_customer_as_guardant_sends_it_is_taken() {
    let customer = r#"{"_id":10000000009188,"description":"","email":"a@example.com","name":"Пётр","lastname":"В.",
        "companyname":"ООО \"Ромашка\"","phone":"+7","status":0,"archived":true,"archivationdate":1571136042,"crmid":"1c",
        "refid":"","news":{"later":[1.5]}}"#;
    assert!(compare::<GuardantCustomer>(customer));
}

#[test]
fn a_model_with_records_inside_is_never_taken() {
    assert!(GuardantOrder::PLACES.is_empty());
    assert_eq!(quick::written("{}", GuardantOrder::PLACES), None);
}

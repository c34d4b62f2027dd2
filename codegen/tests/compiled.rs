//! The Rust that is generated for hazards, compiled and used.
//!
//! Generated files say `crate::...`, so this test is a small crate of their kind: the parts of the core that they stand
//! on, from its own files, and in place of its transport a client that only notes what it was asked for.
#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "parts of the core, most of them unused")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../../core/src/encode.rs"]
mod encode;
#[path = "../../core/src/error.rs"]
mod error;
#[path = "../../core/src/mend.rs"]
mod mend;
#[path = "../../core/src/model.rs"]
mod model;
#[path = "../../core/src/money.rs"]
mod money;
#[path = "../../core/src/operation.rs"]
mod operation;
#[path = "../../core/src/outcome.rs"]
mod outcome;
#[path = "../../core/src/patch.rs"]
mod patch;
#[path = "../../core/src/place.rs"]
mod place;
#[path = "../../core/src/record.rs"]
mod record;
#[path = "../../core/src/time.rs"]
mod time;
#[path = "../../core/src/wire.rs"]
pub mod wire;

#[path = "golden/expected/core/src/generated/errors.rs"]
#[rustfmt::skip]
mod errors;
#[path = "compiled/hazard.rs"]
mod hazard;
#[path = "golden/expected/core/src/generated/models.rs"]
#[rustfmt::skip]
mod models;

#[path = "compiled/client.rs"]
mod client;
#[path = "compiled/words.rs"]
mod words;

pub use crate::errors::ErrorKind;
pub use crate::models::ModelName;
pub use client::{Arguments, Client, CrmName, Options, Pager};
pub use error::{Error, Naming};
pub use model::{Model, Raw};
pub use money::Decimal;
pub use operation::{Enumerated, Enumeration, Kind, OneOf, Operation, Paging, Parameter, Place, Retry, Shape};
pub use outcome::{Outcome, Status};
pub use patch::Patch;
pub use time::Instant;

type Reconciled = ();
type Report = ();
mod crm {
    pub type Matches = ();
    pub type Outcomes = ();
}
type Result<T, E = Error> = std::result::Result<T, E>;

use bytestring::ByteString;
use hazard::{operations, *};
use serde_json::json;

const RECORD: &str = r#"{
    "_id": 7, "type": "t", "class": null, "self": "me", "async": 1, "None": "5", "default": "a b", "function": -1,
    "delete": [0, "1", 8], "constructor": "c", "crate": "k", "match": "m", "odd \"wire\" \\ name": "o", "имя": "Ёж",
    "balance": 0.10, "date": "1971-10-18T00:00:00", "local": "2020-02-12 13:15:34", "instant": 0,
    "child": { "value" : "v", "new": 1 },
    "children": [{"value": "a", "children": [{"count": 1}, {"count":2}]}, {"value": "b"}],
    "numbers": [[1, 2], []], "amounts": [1.50, "2.00"], "object": {"any": {"thing": 1}}, "unknown": [1]
}"#;

fn read(text: &str) -> (ByteString, Result<HazardRecord, record::Failure>) {
    let answer = ByteString::from(format!("{{\"data\": {text}}}"));
    let _reading = record::Reading::of(&answer);
    let record = record::read(&answer[9..answer.len() - 1]);
    (answer.clone(), record)
}

#[test]
fn a_record_of_hazards_is_read() {
    let record = read(RECORD).1.unwrap();
    assert_eq!((record.id.as_str(), record.r#type.as_str(), record.class.as_ref()), ("7", "t", None));
    assert_eq!((record.self_.as_deref(), record.r#async, record.none), (Some("me"), Some(true), Some(5)));
    assert_eq!(record.default, Some(HazardText::AB));
    let open = HazardNumber::Other("8".to_owned());
    assert_eq!(record.delete, Some(vec![HazardNumber::NoValue, HazardNumber::YesValue, open]));
    assert_eq!((record.odd.as_deref(), record.unicode.as_deref()), (Some("o"), Some("Ёж")));
    assert_eq!(record.balance.as_ref().map(Decimal::as_str), Some("0.10"));
    assert_eq!(record.date, Some(jiff::civil::date(1971, 10, 18)));
    assert_eq!(record.local, Some(jiff::civil::date(2020, 2, 12).at(13, 15, 34, 0)));
    assert_eq!(record.instant, None);
    assert_eq!(record.numbers, vec![vec![1, 2], vec![]]);
    assert_eq!(record.amounts.unwrap().iter().map(Decimal::as_str).collect::<Vec<_>>(), ["1.50", "2.00"]);
    assert_eq!(json!(record.object), json!({"any": {"thing": 1}}));
}

#[test]
fn a_record_inside_a_record_keeps_its_own_text_in_the_memory_of_the_answer() {
    let (answer, record) = read(RECORD);
    let record = record.unwrap();
    let children = record.children.as_ref().unwrap();
    let grandchildren = children[0].children.as_ref().unwrap();
    let own = [
        (record.child.as_ref().unwrap().raw(), r#"{ "value" : "v", "new": 1 }"#),
        (children[0].raw(), r#"{"value": "a", "children": [{"count": 1}, {"count":2}]}"#),
        (grandchildren[1].raw(), r#"{"count":2}"#),
        (record.raw(), RECORD),
    ];
    for (raw, text) in own {
        assert_eq!(raw.json(), text);
        assert!(answer.as_bytes().as_ptr_range().contains(&raw.json().as_ptr()), "{text} was copied");
    }
}

#[test]
fn an_error_says_where_in_a_nested_record_it_is() {
    let at = |text: &str| read(text).1.unwrap_err();
    let broken = RECORD.replace(r#"{"count":2}"#, r#"{"count":"two"}"#);
    let failure = at(&broken);
    assert_eq!(failure.path, "children[0].children[1].count");
    assert!(failure.message.contains("two"), "{}", failure.message);
    assert_eq!(at(&RECORD.replace("[1, 2]", "[1, {}]")).path, "numbers[0][1]");
    assert_eq!(at(&RECORD.replace(r#"{ "value" : "v", "new": 1 }"#, r#"["v"]"#)).path, "child");
    assert_eq!(at(&RECORD.replace(r#""type": "t", "#, "")).path, "");
    assert_eq!(at(&RECORD.replace(r#""type": "t""#, r#""type": null"#)).path, "type");
    assert_eq!(at(r#"["7"]"#).path, "");
}

#[test]
fn names_outside_of_rust_are_as_spec_says() {
    let record = read(RECORD).1.unwrap();
    let written = serde_json::to_value(&record).unwrap();
    assert_eq!((&written["self"], &written["crate"], &written["match"]), (&json!("me"), &json!("k"), &json!("m")));
    assert_eq!((&written["balance"], &written["date"]), (&json!("0.10"), &json!("1971-10-18")));
    assert_eq!((&written["local"], &written["function"]), (&json!("2020-02-12T13:15:34"), &json!("delete")));
    assert_eq!(written["delete"], json!(["no_value", "yes_value", "8"]));
}

#[test]
fn any_value_of_an_enumeration_has_a_variant() {
    let of = |text: &str| HazardText::of_wire(text.to_owned());
    assert_eq!((of("2-х"), of("a b"), of("self")), (HazardText::V2Х, HazardText::AB, HazardText::Self_));
    assert_eq!((of("other"), of("more")), (HazardText::Other_, HazardText::Other("more".to_owned())));
    for text in ["None", "self", "type", "default", "other", "2-х", "a b", "constructor", "true", "Клиент", "more"]
    {
        assert_eq!((of(text).name(), serde_json::to_value(of(text)).unwrap()), (text, json!(text)));
    }
}

fn hazard() -> Hazard {
    Hazard::new(Options).unwrap()
}

/// The result of a future that waits for nothing.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => unreachable!(),
    }
}

/// What the core would send.
fn sent(operation: &'static Operation, arguments: &Arguments) -> encode::Encoded {
    encode::encode(operation, arguments, None).unwrap()
}

#[test]
fn arguments_of_hazards_are_encoded() {
    let hazard = hazard();
    let arguments = TypeList {
        r#type: HazardClosed::Function.into(),
        self_: "s".into(),
        none: true.into(),
        r#async: jiff::civil::date(1999, 1, 1).into(),
        default: vec!["1".to_owned(), "2".to_owned()].into(),
        function: vec![HazardNumber::Delete, HazardNumber::Other("8".to_owned())].into(),
        import: vec!["a".to_owned()].into(),
        lambda: (-1).into(),
        constructor: HazardText::V2Х.into(),
        ..Default::default()
    };
    let pager = hazard.r#type().list("3", &arguments).unwrap();
    let encoded = sent(pager.operation, &pager.arguments);
    assert_eq!(encoded.path, "/v1/3/type");
    let query: Vec<_> = encoded.query.iter().map(|(key, value)| (&**key, value.as_str())).collect();
    let expected = [
        ("type", "function"),
        ("self", "s"),
        ("None", "true"),
        ("async", "1999-01-01"),
        ("default", "1,2"),
        ("function", "-1,8"),
        ("import", "a"),
        ("lambda", "-1"),
        ("constructor", "2-х"),
    ];
    assert_eq!(query, expected);
}

#[test]
fn null_clears_as_spec_says() {
    let hazard = hazard();
    let fields =
        TypeUpdate { class: Patch::Null, self_: Patch::Null, day: Patch::Null, odd: "o".into(), ..Default::default() };
    now(hazard.r#type().update("7", &fields)).unwrap_err();
    let (operation, arguments) = hazard.client().last();
    let body = sent(operation, &arguments).body.unwrap();
    assert_eq!(json!(body), json!({"Class": "", "Self": null, "Day": null, "Odd \"wire\" \\ name": "o"}));
    let fields = TypeUpdate { r#async: Patch::Null, ..Default::default() };
    now(hazard.r#type().update("7", &fields)).unwrap_err();
    let (operation, arguments) = hazard.client().last();
    assert_eq!(encode::encode(operation, &arguments, None).unwrap_err().kind(), ErrorKind::UnsupportedError);
}

#[test]
fn a_date_is_a_day_and_no_time() {
    let fields = |day: &str| Arguments::of(&json!({"id": "7", "day": day}));
    assert!(encode::encode(&operations::TYPE_UPDATE, &fields("1999-01-01"), None).is_ok());
    for text in ["1999-1-1", "1999-01-01T00:00:00", "01.01.1999", "", "1999-02-30"] {
        assert!(encode::encode(&operations::TYPE_UPDATE, &fields(text), None).is_err(), "{text}");
    }
}

#[test]
fn a_body_without_fields_is_sent_empty_and_takes_extra_ones() {
    let empty = Arguments::of(&json!({"function": "1"}));
    assert_eq!(json!(sent(&operations::ASYNC_AWAIT, &empty).body), json!({}));
    let extra = Arguments::of(&json!({"function": "1", "extra": {"a": 1}}));
    assert_eq!(json!(sent(&operations::ASYNC_AWAIT, &extra).body), json!({"a": 1}));
}

#[test]
fn a_delete_has_its_ids_in_its_path_and_no_body() {
    let encoded = sent(&operations::DELETE_FUNCTION, &Arguments::of(&json!({"delete": "1", "default": 2})));
    assert_eq!((encoded.path.as_str(), encoded.body), ("/v1/delete/1/2", None));
    assert!(operations::DELETE_FUNCTION.model.is_none());
}

#[test]
fn records_inside_arguments_are_encoded_with_their_three_states() {
    let hazard = hazard();
    let inner = || HazardInner { r#type: "007".into(), r#async: Patch::Null, ..Default::default() };
    let nest = ClassWith {
        lambda: "l".into(),
        r#while: jiff::civil::date(2024, 1, 31).at(12, 30, 0, 0).into(),
        class: vec![inner()].into(),
        one: HazardInner { r#type: "8".into(), ..Default::default() }.into(),
        ..Default::default()
    };
    now(hazard.class().with(&nest)).unwrap();
    let (operation, arguments) = hazard.client().last();
    let body = json!(sent(operation, &arguments).body);
    let wanted = json!({
        "Lambda": "l", "While": "2024-01-31 12:30:00", "Class": [{"Type": "007", "Async": ""}], "One": {"Type": "8"},
    });
    assert_eq!(body, wanted);
    assert_eq!((operation.shape, operation.drops), (Shape::Nothing, &["class.global"][..]));
    for (wrong, path) in [
        (json!({"lambda": "l", "class": [{"type": "1"}, {}]}), "`class[1].type`"),
        (json!({"lambda": "l", "one": {"type": "1", "tpye": "2"}}), "`one`"),
        (json!({"lambda": "l", "class": {"type": "1"}}), "`class`"),
        (json!({"lambda": "l", "while": "yesterday"}), "`while`"),
    ] {
        let error = encode::encode(operation, &Arguments::of(&wrong), None).unwrap_err();
        assert!(error.to_string().contains(path), "{error}");
    }
}

#[test]
fn a_time_with_a_zone_needs_the_zone_of_the_crm() {
    let nest = Arguments::of(&json!({"lambda": "l", "while": "2024-01-31T12:30:00Z"}));
    let operation = &operations::CLASS_WITH;
    assert_eq!(encode::encode(operation, &nest, None).unwrap_err().kind(), ErrorKind::ConfigError);
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(3));
    let body = encode::encode(operation, &nest, Some(&zone)).unwrap().body.unwrap();
    assert_eq!(body.get("While"), Some(&json!("2024-01-31 15:30:00")));
}

#[test]
fn an_id_given_by_its_place_is_text_in_a_query() {
    let hazard = hazard();
    now(hazard.class().global("10000000000024")).unwrap_err();
    let (operation, arguments) = hazard.client().last();
    assert_eq!(sent(operation, &arguments).query, [("yield".into(), "10000000000024".to_owned())]);
    assert!(operation.cache);
}

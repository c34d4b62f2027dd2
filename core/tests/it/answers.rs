//! Answers, whatever they are, become records or an error that says what came.

use std::sync::{Arc, Mutex};

use crmkit::guardant::{CustomersCreate, CustomersList, Guardant, OrdersList};
use crmkit::{Error, ErrorKind, Model, Options};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{Reply, Server, size};

/// A server that answers every request with the same bytes.
struct Station {
    runtime: tokio::runtime::Runtime,
    answer: Arc<Mutex<Vec<u8>>>,
    guardant: Guardant,
    _server: Server,
}

impl Station {
    fn open() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answer = Arc::new(Mutex::new(Vec::new()));
        let given = Arc::clone(&answer);
        let server = runtime.block_on(Server::answering(move |_| {
            std::future::ready(Reply::new(200, &[], given.lock().unwrap().clone()))
        }));
        let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
        Self { runtime, answer, guardant, _server: server }
    }

    /// Reads these bytes by every operation that answers with records.
    fn read(&self, bytes: &[u8]) {
        *self.answer.lock().unwrap() = bytes.to_vec();
        let create = CustomersCreate { name: "Ann".into(), ..Default::default() };
        let (customers, orders) = (self.guardant.customers(), self.guardant.orders());
        self.runtime.block_on(async {
            let written = customers.create(&create).await.map(|record| vec![record]);
            fits(written, &[ErrorKind::OutcomeUnknownError, ErrorKind::ApiError], bytes);
            let kinds = [ErrorKind::DecodeError, ErrorKind::ApiError];
            fits(customers.get("4").await.map(|record| vec![record]), &kinds, bytes);
            fits(customers.list(&CustomersList::default()).unwrap().collect(Some(1)).await, &kinds, bytes);
            fits(orders.list("8", &OrdersList::default()).unwrap().collect(Some(1)).await, &kinds, bytes);
        });
    }
}

fn fits<T: Model>(result: Result<Vec<T>, Error>, kinds: &[ErrorKind], bytes: &[u8]) {
    match result {
        Ok(records) => {
            for record in records {
                assert!(!record.id().is_empty());
                let raw = record.raw().json();
                assert!(raw.starts_with('{') && String::from_utf8_lossy(bytes).contains(raw), "{raw}");
            }
        }
        Err(error) => assert!(kinds.contains(&error.kind()), "{error:?}"),
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

const FIELDS: [&str; 12] = [
    "_id",
    "name",
    "phone",
    "status",
    "archived",
    "archivationdate",
    "crmid",
    "date",
    "number",
    "isdemo",
    "error",
    "code",
];

fn record() -> impl Strategy<Value = Value> {
    prop::collection::vec((prop::sample::select(FIELDS.as_slice()), json_value()), 0..6)
        .prop_map(|fields| Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()))
}

fn envelope() -> impl Strategy<Value = Value> {
    let inside = prop_oneof![record(), prop::collection::vec(record(), 0..3).prop_map(Value::from), json_value()];
    (prop::sample::select(vec!["customer", "customers", "orders", "error", "other"]), inside)
        .prop_map(|(key, inside)| json!({ key: inside }))
}

#[test]
fn no_bytes_at_all_make_a_panic() {
    let station = Station::open();
    proptest!(ProptestConfig::with_cases(200), |(bytes in prop::collection::vec(any::<u8>(), 0..200))| {
        station.read(&bytes);
    });
}

#[test]
fn no_json_at_all_makes_a_panic() {
    let station = Station::open();
    proptest!(ProptestConfig::with_cases(size(150, 500)), |(answer in prop_oneof![3 => envelope(), 1 => json_value()])| {
        station.read(answer.to_string().as_bytes());
    });
}

#[test]
fn no_damage_to_a_good_answer_makes_a_panic() {
    const GOOD: &str = r#"{"customer":{"_id":8,"name":"Пётр","status":0,"archived":false,"archivationdate":1527501148},
        "customers":[{"_id":8},{"_id":"9","phone":"\u0431"}],"orders":[{"_id":1,"status":2,"quantity":1}]}"#;
    let station = Station::open();
    let damage = prop::collection::vec((0..GOOD.len(), any::<u8>()), 1..4);
    proptest!(ProptestConfig::with_cases(size(120, 400)), |(damage in damage, length in 0..=GOOD.len())| {
        let mut bytes = GOOD.as_bytes().to_vec();
        for (at, byte) in damage {
            bytes[at] = byte;
        }
        station.read(&bytes);
        station.read(&GOOD.as_bytes()[..length]);
    });
}

//! Absent, null and a value are three different things, in whatever combination.

use crmkit::guardant::{self, Guardant};
use crmkit::rkeeper::{self, RKeeper};
use crmkit::{ErrorKind, Options, Patch};
use jiff::civil::Date;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{Reply, Server};

/// One of the three.
fn patch<T: Clone + std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Patch<T>> {
    prop_oneof![Just(Patch::NotGiven), Just(Patch::Null), value.prop_map(Patch::Value)]
}

/// What has to be sent: nothing, what clears the field, or the value.
fn expect<T: ToString>(body: &mut Map<String, Value>, wire: &str, patch: &Patch<T>, clear: &Value) {
    let sent = match patch {
        Patch::NotGiven => return,
        Patch::Null => clear.clone(),
        Patch::Value(value) => value.to_string().into(),
    };
    body.insert(wire.to_owned(), sent);
}

/// The last request's body.
fn sent(server: &Server) -> Value {
    server.received().pop().unwrap().json()
}

#[test]
fn an_update_of_guardant_sends_what_was_given_and_nothing_else() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::repeating(Reply::json(&json!({"customer": {"_id": 4}}))));
    let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
    let texts = [(); 8].map(|()| patch(any::<String>()));
    proptest!(ProptestConfig::with_cases(300), |([name, last_name, company_name, email, phone, description, crm_id, ref_id] in texts)| {
        let mut body = Map::new();
        for (wire, patch) in [
            ("customerName", &name),
            ("customerLastName", &last_name),
            ("customerCompanyName", &company_name),
            ("customerEmail", &email),
            ("customerPhone", &phone),
            ("customerDescription", &description),
            ("crmId", &crm_id),
            ("refId", &ref_id),
        ] {
            expect(&mut body, wire, patch, &json!(""));
        }
        let fields = guardant::CustomersUpdate {
            name, last_name, company_name, email, phone, description, crm_id, ref_id,
            replace: true.into(),
            ..Default::default()
        };
        let result = runtime.block_on(guardant.customers().update("4", &fields));
        if body.is_empty() {
            prop_assert_eq!(result.unwrap_err().kind(), ErrorKind::InvalidArgumentError);
        } else {
            result.unwrap();
            prop_assert_eq!(sent(&server), Value::Object(body));
        }
    });
}

#[test]
fn an_update_of_rkeeper_sends_what_was_given_and_nothing_else() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = json!({"status": "Ok", "data": {"id": "10000000009188"}});
    let server = runtime.block_on(Server::repeating(Reply::json(&answer)));
    let options = Options::default().base_url(server.url()).sid("0123456789abcdef".repeat(4)).object_id("1");
    let rkeeper = RKeeper::new(options).unwrap();
    let texts = [(); 4].map(|()| patch(any::<String>()));
    let day = (1900_i16..2100, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::constant(year, month, day));
    proptest!(ProptestConfig::with_cases(300), |([last_name, first_name, middle_name, note] in texts, birthday in patch(day))| {
        let mut body = Map::new();
        for (wire, patch) in
            [("lastname", &last_name), ("firstname", &first_name), ("middlename", &middle_name), ("note", &note)]
        {
            expect(&mut body, wire, patch, &json!(""));
        }
        expect(&mut body, "birthday", &birthday, &Value::Null);
        let fields =
            rkeeper::CustomersUpdate { last_name, first_name, middle_name, note, birthday, ..Default::default() };
        let result = runtime.block_on(rkeeper.customers().update("10000000009188", &fields));
        if body.is_empty() {
            prop_assert_eq!(result.unwrap_err().kind(), ErrorKind::InvalidArgumentError);
        } else {
            result.unwrap();
            prop_assert_eq!(sent(&server), Value::Object(body));
        }
    });
}

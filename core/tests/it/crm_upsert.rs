//! Upserts: one customer for one value, however many ask for it at once.

use crmkit::ErrorKind;
use crmkit::crm::{Common, Crm, CustomersList, CustomersUpsert, Key, Upserted};
use crmkit_sandbox::Fault;
use serde_json::json;

use crate::room;

fn row(number: usize, value: &str) -> CustomersUpsert {
    CustomersUpsert {
        kind: "company".into(),
        company_name: format!("Ромашка {number}").as_str().into(),
        external_id: value.into(),
        ..Default::default()
    }
}

/// So many upserts of these values at the same time, from several clients of one process.
async fn all_at_once(clients: &[Crm], count: usize, values: &[&str]) -> Vec<Upserted> {
    let mut running = tokio::task::JoinSet::new();
    for number in 0..count {
        let crm = clients[number % clients.len()].clone();
        let row = row(number, values[number % values.len()]);
        running.spawn(async move { crm.customers().upsert(&row).await.unwrap() });
    }
    running.join_all().await
}

#[tokio::test]
async fn upserts_of_one_value_at_a_time_make_one_customer() {
    for name in ["guardant", "salesman"] {
        let sandbox = room::sandbox(20);
        // Two clients of one CRM are two ways to the same customers.
        let clients = [room::crm(&sandbox, name), room::crm(&sandbox, name)];
        let done = all_at_once(&clients, 24, &["one", "two", "three"]).await;
        assert_eq!(done.iter().filter(|upserted| upserted.created).count(), 3, "{name}");
        let listing = clients[0].customers().list(&CustomersList::default()).unwrap();
        let customers = listing.collect(None).await.unwrap();
        for value in ["one", "two", "three"] {
            let with = customers.iter().filter(|customer| customer.external_id.as_deref() == Some(value)).count();
            assert_eq!(with, 1, "{name}: {value}");
        }
    }
}

#[tokio::test]
async fn a_value_is_one_however_it_is_spelled() {
    let sandbox = room::sandbox(0);
    let crm = room::with(&sandbox, "guardant", &json!({"default_region": "RU"}));
    let mut running = tokio::task::JoinSet::new();
    for phone in ["8 916 123-45-67", "+7 (916) 1234567", "+79161234567"] {
        let (crm, phones) = (crm.clone(), vec![phone.to_owned()]);
        let row = CustomersUpsert { key: Key::Phone.into(), phones: phones.into(), ..row(0, "one") };
        running.spawn(async move { crm.customers().upsert(&row).await.unwrap().created });
    }
    assert_eq!(running.join_all().await.into_iter().filter(|created| *created).count(), 1);
}

#[tokio::test]
async fn an_upsert_that_fails_lets_the_next_one_have_its_turn() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    sandbox.inject(Fault { status: Some(400), method: Some("POST".to_owned()), ..Fault::default() }).unwrap();
    let refused = crm.customers().upsert(&row(0, "one")).await.unwrap_err();
    assert!(refused.is(ErrorKind::InvalidRequestError), "{refused}");
    assert!(crm.customers().upsert(&row(0, "one")).await.unwrap().created);
}

#[tokio::test]
async fn an_upsert_that_is_given_up_lets_the_next_one_have_its_turn() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    let row = row(0, "one");
    tokio::select! {
        biased;
        _ = crm.customers().upsert(&row) => panic!("nothing can have come back by now"),
        () = std::future::ready(()) => {}
    }
    assert!(crm.customers().upsert(&row).await.unwrap().created);
}

#[tokio::test]
async fn an_upsert_by_phone_leaves_the_other_phones_as_they_are() {
    let sandbox = room::sandbox(0);
    let crm = room::with(&sandbox, "salesman", &json!({"default_region": "RU"}));
    let both = vec!["8 342 550-10-30".to_owned(), "8 342 550-10-31".to_owned()];
    let made = CustomersUpsert { phones: both.clone().into(), ..row(0, "one") };
    crm.customers().upsert(&made).await.unwrap();
    let by_phone = CustomersUpsert {
        key: Key::Phone.into(),
        phones: vec!["+7 342 550 10 31".to_owned()].into(),
        external_id: crmkit::Patch::NotGiven,
        note: "постоянный".into(),
        ..row(0, "one")
    };
    let changed = crm.customers().upsert(&by_phone).await.unwrap();
    assert!(!changed.created);
    assert_eq!((changed.customer.phones.clone(), changed.customer.note.as_deref()), (both, Some("постоянный")));
    assert_eq!(changed.customer.explain("phones").unwrap().values["phone"], "8 342 550-10-30,8 342 550-10-31");
}

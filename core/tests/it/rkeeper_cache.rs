//! What r_keeper's client keeps: its dictionaries, for a while, and never past a write of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crmkit::rkeeper::{CitiesCreate, CitiesUpdate, CustomersUpdate, RKeeper, StreetsCreate, StreetsUpdate};
use crmkit::{Client, CrmName, ErrorKind, Model, Operation, Options, Overrides};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::support::{Received, Reply, Server};

fn options(server: &Server) -> Options {
    Options::default()
        .base_url(format!("{}/api/v1/crm/", server.url()))
        .sid("0123456789abcdef".repeat(4))
        .object_id("1")
        .max_retries(0)
}

fn rkeeper(server: &Server) -> RKeeper {
    RKeeper::new(options(server)).unwrap()
}

fn ok(data: &Value) -> Reply {
    Reply::json(&json!({"data": data, "status": "Ok"}))
}

/// Listings get records whose id counts the requests, writes and customers get one record.
fn answer(received: &Received, count: usize) -> Reply {
    let dictionary = received.method == "GET" && !received.path().ends_with("/Clients");
    if dictionary { ok(&json!([{"id": count.to_string()}])) } else { ok(&json!({"id": count.to_string()})) }
}

async fn counting() -> Server {
    let count = AtomicUsize::new(0);
    Server::answering(move |received| {
        let count = count.fetch_add(1, Ordering::SeqCst) + 1;
        std::future::ready(answer(&received, count))
    })
    .await
}

fn ids<T: Model>(records: &[T]) -> Vec<&str> {
    records.iter().map(Model::id).collect()
}

/// What the server was asked: `GET Cities`.
fn asked(server: &Server) -> Vec<String> {
    let line =
        |received: &Received| format!("{} {}", received.method, received.path().trim_start_matches("/api/v1/crm/"));
    server.received().iter().map(line).collect()
}

#[tokio::test]
async fn every_dictionary_is_asked_for_once() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    for _ in 0..2 {
        assert_eq!(ids(&rkeeper.contact_types().list().await.unwrap()), ["1"]);
        assert_eq!(ids(&rkeeper.address_types().list().await.unwrap()), ["2"]);
        assert_eq!(ids(&rkeeper.countries().list().await.unwrap()), ["3"]);
        assert_eq!(ids(&rkeeper.cities().list("2").await.unwrap()), ["4"]);
        assert_eq!(ids(&rkeeper.metro_stations().list("2").await.unwrap()), ["5"]);
        assert_eq!(ids(&rkeeper.streets().list("2").await.unwrap()), ["6"]);
    }
    let paths =
        ["GET TypesContacts", "GET TypesAddresses", "GET Countries", "GET Cities", "GET MetroStations", "GET Streets"];
    assert_eq!(asked(&server), paths);
}

#[tokio::test]
async fn a_dictionary_is_kept_for_each_country_and_city() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    for (country, id) in [("2", "1"), ("5", "2"), ("2", "1"), ("5", "2")] {
        assert_eq!(ids(&rkeeper.cities().list(country).await.unwrap()), [id]);
    }
}

#[tokio::test]
async fn a_kept_answer_says_what_it_said_with_its_status_and_envelope() {
    let server = Server::playing([Reply::json(
        &json!({"data": [{"id": "2"}], "status": "Ok", "requestId": "r1", "ver": 1.3, "timestamp": "2020-02-12T13:31:13"}),
    )])
    .await;
    let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
    let operation: &'static Operation = client.operation("countries.list").unwrap();
    for _ in 0..2 {
        let answer = client.call(operation, &crmkit::Arguments::default()).await.unwrap();
        let about = client.about(answer.response());
        assert_eq!((answer.response().status, about.request_id.as_deref()), (200, Some("r1")));
        assert_eq!((about.ver.as_deref(), about.timestamp.as_deref()), (Some("1.3"), Some("2020-02-12T13:31:13")));
    }
}

#[tokio::test]
async fn customers_are_never_kept() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    for id in ["1", "2", "3"] {
        assert_eq!(rkeeper.customers().get("9").await.unwrap().id, id);
    }
}

#[tokio::test]
async fn a_time_of_zero_keeps_nothing() {
    let server = counting().await;
    let rkeeper = RKeeper::new(options(&server).cache_ttl(0.0)).unwrap();
    for id in ["1", "2"] {
        assert_eq!(ids(&rkeeper.countries().list().await.unwrap()), [id]);
    }
}

#[tokio::test]
async fn what_is_too_old_is_asked_for_again() {
    let server = counting().await;
    let rkeeper = RKeeper::new(options(&server).cache_ttl(0.05)).unwrap();
    let asking = async {
        // However often it is asked, the second request comes when the first answer is too old.
        while ids(&rkeeper.countries().list().await.unwrap()) == ["1"] {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), asking).await.expect("the answer was kept for ever");
}

#[tokio::test]
async fn a_write_drops_what_it_changes_and_no_more() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    let city = CitiesCreate { name: "X".to_owned(), ..Default::default() };
    let renamed = CitiesUpdate { name: "X".to_owned(), ..Default::default() };
    let street = StreetsCreate { name: "X".to_owned(), ..Default::default() };
    let changed = StreetsUpdate { post_code: "1".into(), ..Default::default() };
    for write in 0..6 {
        rkeeper.cities().list("2").await.unwrap();
        rkeeper.streets().list("2").await.unwrap();
        rkeeper.countries().list().await.unwrap();
        let before = server.received().len();
        match write {
            0 => drop(rkeeper.cities().create("2", &city).await.unwrap()),
            1 => drop(rkeeper.cities().update("4", &renamed).await.unwrap()),
            2 => rkeeper.cities().delete("4").await.unwrap(),
            3 => drop(rkeeper.streets().create("2", &street).await.unwrap()),
            4 => drop(rkeeper.streets().update("4", &changed).await.unwrap()),
            _ => rkeeper.streets().delete("4").await.unwrap(),
        }
        rkeeper.cities().list("2").await.unwrap();
        rkeeper.streets().list("2").await.unwrap();
        rkeeper.countries().list().await.unwrap();
        let again: &[&str] = match write {
            0 | 1 => &["GET Cities"],
            // Its streets are gone with it.
            2 => &["GET Cities", "GET Streets"],
            _ => &["GET Streets"],
        };
        assert_eq!(asked(&server)[before + 1..], *again, "write {write}");
    }
}

#[tokio::test]
async fn a_write_of_a_customer_drops_no_dictionary() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    rkeeper.streets().list("2").await.unwrap();
    let fields = CustomersUpdate { note: "x".into(), ..Default::default() };
    rkeeper.customers().update("9", &fields).await.unwrap();
    rkeeper.streets().list("2").await.unwrap();
    assert_eq!(asked(&server), ["GET Streets", "PUT Clients"]);
}

#[tokio::test]
async fn a_write_that_fails_in_any_way_drops_its_dictionary_too() {
    let refused = json!({"status": "Err", "errors": [{"code": "DLW-0001", "text": "No"}]});
    let failures = [
        (Reply::none(), ErrorKind::OutcomeUnknownError),
        (Reply::new(200, &[], "<html>"), ErrorKind::OutcomeUnknownError),
        (Reply::new(504, &[], ""), ErrorKind::OutcomeUnknownError),
        (ok(&json!({"id": "4"})).cut(), ErrorKind::OutcomeUnknownError),
        (Reply::json(&refused), ErrorKind::ApiError),
        (Reply::new(500, &[], ""), ErrorKind::ServerError),
    ];
    for (failure, kind) in failures {
        let list = ok(&json!([{"id": "1"}]));
        let server = Server::playing([list.clone(), failure, list]).await;
        let rkeeper = rkeeper(&server);
        rkeeper.cities().list("2").await.unwrap();
        assert_eq!(rkeeper.cities().delete("4").await.unwrap_err().kind(), kind);
        rkeeper.cities().list("2").await.unwrap();
        assert_eq!(asked(&server), ["GET Cities", "DELETE Cities", "GET Cities"]);
    }
}

#[tokio::test]
async fn a_write_that_is_refused_before_it_is_sent_drops_nothing() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    rkeeper.cities().list("2").await.unwrap();
    assert!(rkeeper.cities().delete("x").await.unwrap_err().is(ErrorKind::InvalidArgumentError));
    rkeeper.cities().list("2").await.unwrap();
    assert_eq!(asked(&server), ["GET Cities"]);
}

#[tokio::test]
async fn a_refusal_or_an_answer_that_cannot_be_read_is_never_kept() {
    let refused = json!({"status": "Err", "errors": [{"code": "DLW-0001", "text": "No"}]});
    let failures = [
        (Reply::json(&refused), ErrorKind::ApiError),
        (Reply::new(400, &[], refused.to_string()), ErrorKind::InvalidRequestError),
        (Reply::json(&json!({"status": "Err", "errors": null, "data": null})), ErrorKind::ApiError),
        (Reply::new(200, &[], "<html>maintenance</html>"), ErrorKind::DecodeError),
        (Reply::new(200, &[], ""), ErrorKind::DecodeError),
        (Reply::new(200, &[], "{}"), ErrorKind::DecodeError),
        (Reply::new(503, &[], ""), ErrorKind::ServerError),
    ];
    for (failure, kind) in failures {
        let server = Server::playing([failure, ok(&json!([{"id": "1"}]))]).await;
        let rkeeper = rkeeper(&server);
        assert_eq!(rkeeper.countries().list().await.unwrap_err().kind(), kind);
        for _ in 0..2 {
            assert_eq!(ids(&rkeeper.countries().list().await.unwrap()), ["1"]);
        }
        assert_eq!(server.received().len(), 2);
    }
}

/// A server whose answer to the first request of this kind waits until it is told to go.
async fn holding(method: &'static str) -> (Server, Arc<Notify>) {
    let (count, go) = (AtomicUsize::new(0), Arc::new(Notify::new()));
    let (held, waiting) = (AtomicUsize::new(0), Arc::clone(&go));
    let server = Server::answering(move |received| {
        let count = count.fetch_add(1, Ordering::SeqCst) + 1;
        let waits = received.method == method && held.fetch_add(1, Ordering::SeqCst) == 0;
        let waiting = Arc::clone(&waiting);
        async move {
            if waits {
                waiting.notified().await;
            }
            answer(&received, count)
        }
    })
    .await;
    (server, go)
}

#[tokio::test]
async fn a_read_that_was_under_way_during_a_write_is_not_kept() {
    let (server, go) = holding("GET").await;
    let rkeeper = rkeeper(&server);
    let older = tokio::spawn({
        let rkeeper = rkeeper.clone();
        async move { rkeeper.cities().list("2").await }
    });
    server.until_received(1).await;
    rkeeper.cities().delete("4").await.unwrap();
    go.notify_one();
    assert_eq!(ids(&older.await.unwrap().unwrap()), ["1"]);
    for _ in 0..2 {
        assert_eq!(ids(&rkeeper.cities().list("2").await.unwrap()), ["3"]);
    }
}

#[tokio::test]
async fn what_was_read_while_a_write_was_under_way_is_not_kept() {
    let (server, go) = holding("DELETE").await;
    let rkeeper = rkeeper(&server);
    rkeeper.cities().list("2").await.unwrap();
    let write = tokio::spawn({
        let rkeeper = rkeeper.clone();
        async move { rkeeper.cities().delete("4").await }
    });
    server.until_received(2).await;
    assert_eq!(ids(&rkeeper.cities().list("2").await.unwrap()), ["3"], "what was kept before the write");
    go.notify_one();
    write.await.unwrap().unwrap();
    assert_eq!(ids(&rkeeper.cities().list("2").await.unwrap()), ["4"], "what was read before it was done");
}

#[tokio::test]
async fn a_write_that_is_given_up_drops_its_dictionary() {
    let (server, _go) = holding("DELETE").await;
    let rkeeper = rkeeper(&server);
    let write = tokio::spawn({
        let rkeeper = rkeeper.clone();
        async move { rkeeper.cities().delete("4").await }
    });
    server.until_received(1).await;
    rkeeper.cities().list("2").await.unwrap();
    write.abort();
    assert!(write.await.unwrap_err().is_cancelled());
    assert_eq!(ids(&rkeeper.cities().list("2").await.unwrap()), ["3"]);
}

#[tokio::test]
async fn clients_made_from_one_another_share_what_is_kept() {
    let server = counting().await;
    let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
    let other = client.with_options(Overrides::from_json(json!({"timeout": 5})).unwrap()).unwrap();
    let (list, delete) = (client.operation("cities.list").unwrap(), client.operation("cities.delete").unwrap());
    let arguments = |name: &str| {
        crmkit::Arguments::new([(name.to_owned(), json!("2"))].into_iter().collect(), crmkit::Naming::Snake)
    };
    client.call(list, &arguments("country_id")).await.unwrap();
    other.call(list, &arguments("country_id")).await.unwrap();
    assert_eq!(server.received().len(), 1);
    other.call(delete, &arguments("city_id")).await.unwrap();
    client.clone().call(list, &arguments("country_id")).await.unwrap();
    assert_eq!(asked(&server), ["GET Cities", "DELETE Cities", "GET Cities"]);
}

#[tokio::test]
async fn clients_that_were_made_apart_share_nothing() {
    let server = counting().await;
    for id in ["1", "2"] {
        assert_eq!(ids(&rkeeper(&server).countries().list().await.unwrap()), [id]);
    }
}

#[tokio::test]
async fn a_request_of_ones_own_that_writes_drops_every_dictionary() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    rkeeper.cities().list("2").await.unwrap();
    rkeeper.client().request("GET", "Cities", None, None).await.unwrap();
    rkeeper.cities().list("2").await.unwrap();
    assert_eq!(server.received().len(), 2);
    rkeeper.contact_types().list().await.unwrap();
    rkeeper.client().request("PUT", "Cities", Some(&json!({"Id": "4"})), Some(&json!({"Name": "X"}))).await.unwrap();
    rkeeper.cities().list("2").await.unwrap();
    rkeeper.contact_types().list().await.unwrap();
    assert_eq!(asked(&server)[3..], ["PUT Cities", "GET Cities", "GET TypesContacts"]);
}

#[tokio::test]
async fn a_closed_client_gives_nothing_that_it_kept() {
    let server = counting().await;
    let rkeeper = rkeeper(&server);
    rkeeper.countries().list().await.unwrap();
    rkeeper.close();
    assert_eq!(rkeeper.countries().list().await.unwrap_err().kind(), ErrorKind::ClosedError);
}

//! The three time limits: which one passed, and whether the server could have acted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod support;

use std::time::{Duration, Instant};

use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::{Error, ErrorKind, Limit, Options};
use serde_json::json;
use support::{Reply, Server};

fn guardant(server: &Server, options: Options) -> Guardant {
    Guardant::new(options.base_url(server.url()).max_retries(0)).unwrap()
}

fn ann() -> CustomersCreate {
    CustomersCreate { name: "Ann".into(), ..Default::default() }
}

fn passed(error: &Error, limit: Limit, sent: bool) {
    assert_eq!(error.kind(), ErrorKind::DeadlineError, "{error}");
    assert_eq!((error.details().limit, error.details().sent), (Some(limit), Some(sent)), "{error}");
}

#[tokio::test]
async fn an_answer_that_does_not_come_passes_the_limit_of_an_attempt() {
    let server = Server::repeating(Reply::silence()).await;
    let begun = Instant::now();
    let error = guardant(&server, Options::default().timeout(0.1)).customers().get("4").await.unwrap_err();
    passed(&error, Limit::Attempt, true);
    assert_eq!(error.details().attempts, 1);
    let took = begun.elapsed();
    assert!((Duration::from_millis(100)..Duration::from_millis(600)).contains(&took), "{took:?}");
}

#[tokio::test]
async fn an_answer_that_drips_passes_the_limit_of_an_attempt() {
    let drip = Reply::json(&json!({"customer": {"_id": 4}})).dripping(Duration::from_millis(20));
    let server = Server::repeating(drip).await;
    let begun = Instant::now();
    let error = guardant(&server, Options::default().timeout(0.15)).customers().get("4").await.unwrap_err();
    passed(&error, Limit::Attempt, true);
    assert!(begun.elapsed() < Duration::from_millis(600));
}

#[tokio::test]
async fn the_deadline_ends_an_attempt_that_has_more_time() {
    let server = Server::repeating(Reply::silence()).await;
    let options = Options::default().timeout(30.0).deadline(0.1);
    let error = guardant(&server, options).customers().get("4").await.unwrap_err();
    passed(&error, Limit::Deadline, true);
}

#[tokio::test]
async fn a_write_that_is_late_is_reported_unknown_because_of_the_limit() {
    let server = Server::repeating(Reply::silence()).await;
    let error = guardant(&server, Options::default().timeout(0.1)).customers().create(&ann()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError);
    passed(error.details().cause.as_ref().unwrap(), Limit::Attempt, true);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_write_that_waits_for_the_rate_in_vain_was_not_sent() {
    let server = Server::repeating(Reply::json(&json!({"customer": {"_id": 4}}))).await;
    let guardant = guardant(&server, Options::default().rate_limit(0.01).deadline(0.1));
    guardant.customers().get("4").await.unwrap();
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    passed(&error, Limit::Deadline, false);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_refused_connection_is_a_transport_error_and_nothing_was_sent() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let guardant = Guardant::new(Options::default().base_url(format!("http://{address}")).max_retries(0)).unwrap();
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TransportError, "{error}");
    assert_eq!((error.details().sent, error.details().attempts), (Some(false), 1));
}

#[cfg(target_os = "linux")]
mod connecting {
    use super::*;
    use socket2::{Domain, Socket, Type};

    /// A listener whose queue is full: Linux then leaves a new connection without an answer.
    fn full() -> (Socket, Vec<Socket>, String) {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        listener.bind(&std::net::SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
        listener.listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let queued = (0..4).map(|_| {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
            socket.set_nonblocking(true).unwrap();
            // In progress, or queued: the error says no more.
            let _ = socket.connect(&address);
            socket
        });
        let queued = queued.collect();
        let url = format!("http://{}", address.as_socket().unwrap());
        (listener, queued, url)
    }

    #[tokio::test]
    async fn a_connection_that_is_not_made_passes_its_own_limit_and_nothing_was_sent() {
        let (_listener, _queued, url) = full();
        let options = Options::default().base_url(url).connect_timeout(0.1).max_retries(0);
        let guardant = Guardant::new(options).unwrap();
        passed(&guardant.customers().get("4").await.unwrap_err(), Limit::Connect, false);
        passed(&guardant.customers().create(&ann()).await.unwrap_err(), Limit::Connect, false);
    }
}

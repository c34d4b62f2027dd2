//! The three time limits: which one passed, and whether the server could have acted.

use std::time::{Duration, Instant};

use crmkit::guardant::{CustomersCreate, CustomersList, CustomersUpdate, Guardant};
use crmkit::{Error, ErrorKind, Limit, Options};
use futures_util::future::join_all;
use serde_json::json;

use crate::support::{Reply, Server};

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
async fn an_answer_whose_body_drips_passes_whichever_limit_is_nearer() {
    for status in [200, 299] {
        let drip = Reply::new(status, &[], r#"{"customer":{"_id":4}}"#).dripping_body(Duration::from_millis(50));
        let server = Server::repeating(drip).await;
        let nearer = async |(options, limit)| {
            let begun = Instant::now();
            passed(&guardant(&server, options).customers().get("4").await.unwrap_err(), limit, true);
            assert!(begun.elapsed() < Duration::from_millis(600), "{:?}", begun.elapsed());
        };
        let limits = [
            (Options::default().timeout(0.15), Limit::Attempt),
            (Options::default().timeout(0.15).deadline(5.0), Limit::Attempt),
            (Options::default().deadline(0.15), Limit::Deadline),
            (Options::default().timeout(5.0).deadline(0.15), Limit::Deadline),
        ];
        join_all(limits.map(nearer)).await;
    }
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

fn pyotr() -> CustomersUpdate {
    CustomersUpdate { name: "Pyotr".into(), ..Default::default() }
}

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4, "name": "Peter"}}))
}

/// Answers `GET` after this time, and nothing else at all.
async fn slow_to_read(pause: Duration) -> Server {
    Server::answering(move |received| async move {
        if received.method != "GET" {
            return Reply::silence();
        }
        tokio::time::sleep(pause).await;
        customer()
    })
    .await
}

#[tokio::test]
async fn an_update_whose_deadline_passes_before_the_write_wrote_nothing() {
    let server = Server::repeating(customer()).await;
    let guardant = guardant(&server, Options::default().rate_limit(0.01).deadline(0.1));
    let error = guardant.customers().update("4", &pyotr()).await.unwrap_err();
    passed(&error, Limit::Deadline, false);
    assert_eq!((error.details().attempts, error.details().operation), (1, Some("customers.update")));
    assert!(server.received().iter().all(|received| received.method == "GET"));
}

#[tokio::test]
async fn an_update_whose_deadline_passes_while_it_reads_wrote_nothing() {
    let server = Server::repeating(Reply::silence()).await;
    let error =
        guardant(&server, Options::default().deadline(0.1)).customers().update("4", &pyotr()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().limit), (ErrorKind::DeadlineError, Some(Limit::Deadline)));
    assert_eq!((error.details().attempts, error.details().operation), (1, Some("customers.update")));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn the_write_of_an_update_has_only_the_time_that_its_read_left() {
    let server = slow_to_read(Duration::from_millis(300)).await;
    let begun = Instant::now();
    let error =
        guardant(&server, Options::default().deadline(0.5)).customers().update("4", &pyotr()).await.unwrap_err();
    let took = begun.elapsed();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::OutcomeUnknownError, 2));
    passed(error.details().cause.as_ref().unwrap(), Limit::Deadline, true);
    assert!((Duration::from_millis(500)..Duration::from_millis(750)).contains(&took), "{took:?}");
}

#[tokio::test]
async fn the_limit_of_an_attempt_begins_anew_with_each_request_of_an_update() {
    let server = slow_to_read(Duration::from_millis(200)).await;
    let begun = Instant::now();
    let error = guardant(&server, Options::default().timeout(0.3)).customers().update("4", &pyotr()).await.unwrap_err();
    passed(error.details().cause.as_ref().unwrap(), Limit::Attempt, true);
    assert!(begun.elapsed() >= Duration::from_millis(500));
}

#[tokio::test]
async fn an_update_counts_both_of_its_requests() {
    for (write, kind, attempts) in [
        (Reply::new(422, &[], ""), ErrorKind::InvalidRequestError, 2),
        (Reply::new(504, &[], ""), ErrorKind::OutcomeUnknownError, 2),
        (Reply::new(200, &[], "<html>"), ErrorKind::OutcomeUnknownError, 2),
        (Reply::none(), ErrorKind::OutcomeUnknownError, 2),
    ] {
        let server = Server::playing([customer(), write]).await;
        let error = guardant(&server, Options::default()).customers().update("4", &pyotr()).await.unwrap_err();
        assert_eq!((error.kind(), error.details().attempts), (kind, attempts), "{error}");
        let causes = error.details().cause.as_ref().map(|cause| cause.details().attempts);
        assert!(causes.is_none_or(|attempts| attempts == 2), "{error}");
    }
    let server = Server::playing([Reply::new(404, &[], "")]).await;
    let error = guardant(&server, Options::default()).customers().update("4", &pyotr()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::NotFoundError, 1));
}

#[tokio::test]
async fn pages_that_bring_nothing_new_share_one_deadline() {
    let server = Server::answering(|received| async move {
        if received.argument("offset").as_deref() != Some("0") {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Reply::json(&json!({"customers": [{"_id": 1}, {"_id": 2}]}))
    })
    .await;
    let filters = CustomersList { limit: 2.into(), ..Default::default() };
    let mut cursor = guardant(&server, Options::default().deadline(0.35)).customers().list(&filters).unwrap().start();
    cursor.next().await.unwrap();
    let begun = Instant::now();
    let error = cursor.next().await.unwrap_err();
    assert_eq!((error.kind(), error.details().limit), (ErrorKind::DeadlineError, Some(Limit::Deadline)), "{error}");
    assert!((2..=4).contains(&error.details().attempts), "{}", error.details().attempts);
    assert!(begun.elapsed() < Duration::from_millis(600), "{:?}", begun.elapsed());
    assert!(!cursor.finished(), "the page can be asked for again");
}

#[tokio::test]
async fn a_deadline_of_no_time_sends_nothing() {
    let server = Server::repeating(customer()).await;
    let guardant = guardant(&server, Options::default().deadline(1e-300));
    passed(&guardant.customers().get("4").await.unwrap_err(), Limit::Deadline, false);
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    passed(&error, Limit::Deadline, false);
    assert_eq!((error.details().attempts, server.connections()), (0, 0));
}

#[tokio::test]
async fn a_late_write_over_a_connection_that_was_there_is_unknown() {
    let server =
        Server::answering(
            |received| async move { if received.method == "GET" { customer() } else { Reply::silence() } },
        )
        .await;
    let guardant = guardant(&server, Options::default().timeout(0.1));
    guardant.customers().get("4").await.unwrap();
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    assert_eq!((error.kind(), server.connections()), (ErrorKind::OutcomeUnknownError, 1));
}

#[tokio::test]
async fn a_late_delete_is_unknown() {
    let server = Server::repeating(Reply::silence()).await;
    let error = guardant(&server, Options::default().timeout(0.1)).customers().delete("4").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError);
    passed(error.details().cause.as_ref().unwrap(), Limit::Attempt, true);
}

#[tokio::test]
async fn a_body_goes_out_with_its_length() {
    let server = Server::repeating(customer()).await;
    guardant(&server, Options::default()).customers().create(&ann()).await.unwrap();
    let received = &server.received()[0];
    assert_eq!(received.headers["content-length"], received.body.len().to_string());
    assert!(!received.headers.contains_key("transfer-encoding"));
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

    /// A write that ends before it has a connection.
    async fn unconnected(options: Options, limit: Limit) {
        let (_listener, _queued, url) = full();
        let guardant = Guardant::new(options.base_url(url).max_retries(0)).unwrap();
        let error = guardant.customers().create(&ann()).await.unwrap_err();
        passed(&error, limit, false);
        assert_eq!(error.details().attempts, 1);
    }

    #[tokio::test]
    async fn a_write_that_is_late_while_it_connects_was_not_sent() {
        unconnected(Options::default().timeout(0.1), Limit::Attempt).await;
        unconnected(Options::default().deadline(0.1), Limit::Deadline).await;
    }

    /// The other end takes the connection and says nothing, so that TLS is never agreed on.
    #[tokio::test]
    async fn a_write_that_is_late_while_it_agrees_on_tls_was_not_sent() {
        let server = Server::repeating(Reply::silence()).await;
        let url = server.url().replace("http://", "https://");
        let guardant = Guardant::new(Options::default().base_url(url).timeout(0.3).max_retries(0)).unwrap();
        passed(&guardant.customers().create(&ann()).await.unwrap_err(), Limit::Attempt, false);
        assert_eq!(server.connections(), 1);
    }
}

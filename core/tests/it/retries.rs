//! What is sent again, how often, after how long, and what comes out in the end.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crmkit::guardant::{CustomersCreate, CustomersUpdate, Guardant};
use crmkit::{Client, CrmName, Error, ErrorKind, Limit, Options, Overrides};
use futures_util::future::join_all;
use serde_json::json;

use crate::support::{Reply, Server};

/// What can be gone the next time.
const PASSING: [u16; 7] = [408, 425, 429, 500, 502, 503, 504];

fn guardant(server: &Server) -> Guardant {
    with(server, Options::default())
}

fn with(server: &Server, options: Options) -> Guardant {
    Guardant::new(options.base_url(server.url())).unwrap()
}

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4, "name": "Ann"}}))
}

fn refusal(status: u16) -> Reply {
    Reply::new(status, &[], "")
}

fn later(status: u16, after: &str) -> Reply {
    Reply::new(status, &[("retry-after", after)], "")
}

fn ann() -> CustomersCreate {
    CustomersCreate { name: "Ann".into(), ..Default::default() }
}

/// How a read ends that meets these replies, and how many requests came.
async fn read(replies: impl IntoIterator<Item = Reply>, options: Options) -> (Result<(), Error>, usize) {
    let server = Server::playing(replies).await;
    let result = with(&server, options).customers().get("4").await.map(drop);
    (result, server.received().len())
}

/// The same of a create.
async fn create(replies: impl IntoIterator<Item = Reply>, options: Options) -> (Result<(), Error>, usize) {
    let server = Server::playing(replies).await;
    let result = with(&server, options).customers().create(&ann()).await.map(drop);
    (result, server.received().len())
}

/// An address where nobody listens.
fn nowhere() -> String {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    format!("http://{address}")
}

#[tokio::test]
async fn a_read_is_sent_again_after_a_status_that_can_pass() {
    let read_again = async |status| {
        let (result, requests) = read([refusal(status), customer()], Options::default()).await;
        assert!(result.is_ok(), "{status}: {result:?}");
        assert_eq!(requests, 2, "{status}");
    };
    join_all(PASSING.map(read_again)).await;
}

#[tokio::test]
async fn a_read_is_not_sent_again_after_any_other_status() {
    for status in [301, 304, 400, 401, 403, 404, 405, 406, 409, 410, 418, 422, 451, 501, 505, 507] {
        let (result, requests) = read([refusal(status), customer()], Options::default()).await;
        assert_eq!((result.unwrap_err().details().attempts, requests), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn a_read_is_sent_again_after_a_fault_of_the_connection() {
    for fault in
        [Reply::none(), customer().cut(), Reply::raw("SSH-2.0-OpenSSH_9.6\r\n\r\n").and_close(), Reply::silence()]
    {
        let (result, requests) = read([fault.clone(), customer()], Options::default().timeout(0.2)).await;
        assert!(result.is_ok(), "{fault:?}: {result:?}");
        assert_eq!(requests, 2, "{fault:?}");
    }
}

#[tokio::test]
async fn an_answer_that_drips_is_given_up_and_asked_for_again() {
    let pause = Duration::from_millis(20);
    for drip in [customer().dripping(pause), customer().dripping_body(pause)] {
        let (result, requests) = read([drip, customer()], Options::default().timeout(0.15)).await;
        assert_eq!((result.map_err(|error| error.kind()), requests), (Ok(()), 2));
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_not_asked_for_again() {
    for body in [
        Reply::new(200, &[], "<html>"),
        Reply::json(&json!({"customer": []})),
        Reply::json(&json!({"error": {"code": 503}})),
    ] {
        let (result, requests) = read([body, customer()], Options::default()).await;
        assert_eq!((result.unwrap_err().details().attempts, requests), (1, 1));
    }
}

#[tokio::test]
async fn the_code_in_a_body_does_not_decide() {
    let body = json!({"error": {"code": 404, "message": "No such customer"}}).to_string();
    let (result, requests) = read([Reply::new(503, &[], body), customer()], Options::default()).await;
    assert_eq!((result.is_ok(), requests), (true, 2));
    let body = json!({"error": {"code": 503, "message": "Try again"}}).to_string();
    let (result, requests) = read([Reply::new(404, &[], body), customer()], Options::default()).await;
    assert_eq!((result.unwrap_err().kind(), requests), (ErrorKind::NotFoundError, 1));
}

#[tokio::test]
async fn it_is_sent_again_as_often_as_max_retries_says() {
    let tried = async |(options, attempts): (Options, u32)| {
        let (result, requests) = read((0..9).map(|_| refusal(503)), options).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.details().attempts), (ErrorKind::ServerError, attempts));
        assert_eq!(requests, attempts as usize);
    };
    let retries = |retries| Options::default().max_retries(retries);
    join_all([(Options::default(), 3), (retries(0), 1), (retries(1), 2), (retries(4), 5)].map(tried)).await;
}

#[tokio::test]
async fn a_copy_of_the_client_has_retries_of_its_own() {
    let server = Server::repeating(refusal(500)).await;
    let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url()).max_retries(0)).unwrap();
    for retries in [3, 0] {
        let overrides = Overrides::from_json(json!({"max_retries": retries})).unwrap();
        let other = client.with_options(overrides).unwrap();
        let error = other.request("GET", "v1.0/customers/4", None, None).await.unwrap_err();
        assert_eq!(error.details().attempts, retries + 1);
    }
}

#[tokio::test]
async fn the_error_is_that_of_the_last_attempt() {
    let (result, _) = read([refusal(500), Reply::none(), refusal(404)], Options::default()).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::NotFoundError, 3));
    let (result, _) = read([refusal(500), refusal(429), Reply::none()], Options::default()).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::TransportError, 3));
}

#[tokio::test]
async fn an_answer_tells_how_many_requests_it_took() {
    let server = Server::playing([refusal(503), Reply::none(), customer()]).await;
    let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url())).unwrap();
    let response = client.request("GET", "v1.0/customers/4", None, None).await.unwrap();
    assert_eq!((response.status, response.attempts), (200, 3));
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_is_tried_again_whatever_the_call() {
    let guardant = Guardant::new(Options::default().base_url(nowhere())).unwrap();
    let update = CustomersUpdate { name: "Ann".into(), replace: true.into(), ..Default::default() };
    for error in [
        guardant.customers().get("4").await.unwrap_err(),
        guardant.customers().create(&ann()).await.unwrap_err(),
        guardant.customers().update("4", &update).await.unwrap_err(),
        guardant.customers().delete("4").await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::TransportError);
        assert_eq!((error.details().sent, error.details().attempts), (Some(false), 3), "{error}");
    }
}

#[tokio::test]
async fn a_create_is_sent_again_if_the_server_said_that_it_has_no_time() {
    for reply in [refusal(429), later(429, "0"), later(503, "0"), later(503, "Sun, 06 Nov 1994 08:49:37 GMT")] {
        let (result, requests) = create([reply.clone(), customer()], Options::default()).await;
        assert!(result.is_ok(), "{reply:?}: {result:?}");
        assert_eq!(requests, 2);
    }
}

#[tokio::test]
async fn a_create_that_may_have_been_carried_out_is_sent_once() {
    for status in [408, 425, 500, 501, 502, 503, 504] {
        let (result, requests) = create([refusal(status), customer()], Options::default()).await;
        assert_eq!((result.unwrap_err().details().attempts, requests), (1, 1), "{status}");
    }
    for reply in
        [Reply::none(), customer().cut(), Reply::silence(), later(503, "soon"), later(502, "0"), later(500, "0")]
    {
        let (result, requests) = create([reply.clone(), customer()], Options::default().timeout(0.2)).await;
        assert_eq!((result.unwrap_err().details().attempts, requests), (1, 1), "{reply:?}");
    }
}

#[tokio::test]
async fn a_create_whose_second_answer_is_lost_is_unknown_and_not_sent_a_third_time() {
    let (result, requests) = create([refusal(429), Reply::none(), customer()], Options::default()).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts, requests), (ErrorKind::OutcomeUnknownError, 2, 2));
}

#[tokio::test]
async fn a_write_of_ones_own_is_treated_as_a_create() {
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let server = Server::playing([refusal(500), customer()]).await;
        let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url())).unwrap();
        client.request(method, "v1.0/customers/4", None, None).await.unwrap_err();
        assert_eq!(server.received().len(), 1, "{method}");
    }
}

#[tokio::test]
async fn an_update_retries_its_reading_and_its_write_each_by_its_class() {
    let server =
        Server::playing([refusal(500), Reply::none(), customer(), refusal(429), later(503, "0"), customer()]).await;
    let fields = CustomersUpdate { name: "Pyotr".into(), ..Default::default() };
    guardant(&server).customers().update("4", &fields).await.unwrap();
    let methods: Vec<_> = server.received().into_iter().map(|received| received.method).collect();
    assert_eq!(methods.join(" "), "GET GET GET PUT PUT PUT");
}

#[tokio::test]
async fn all_requests_of_an_update_share_one_deadline() {
    let server = Server::answering(|received| async move {
        if received.method == "GET" {
            tokio::time::sleep(Duration::from_millis(300)).await;
            return customer();
        }
        refusal(429)
    })
    .await;
    let begun = Instant::now();
    let fields = CustomersUpdate { name: "Pyotr".into(), ..Default::default() };
    let guardant = with(&server, Options::default().deadline(0.6).max_retries(1000));
    let error = guardant.customers().update("4", &fields).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimitError);
    assert!((300..800).contains(&begun.elapsed().as_millis()), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn the_time_that_the_server_names_is_waited_for() {
    // A date has no fractions of a second, so that two of them may be little more than one.
    let waited = async |(status, after): (u16, Option<&str>)| {
        let after = after.map_or_else(|| httpdate(Duration::from_secs(2)), str::to_owned);
        let server = Server::playing([later(status, &after), customer()]).await;
        guardant(&server).customers().get("4").await.unwrap();
        let times: Vec<_> = server.received().iter().map(|received| received.at).collect();
        assert!(times[1] - times[0] >= Duration::from_millis(990), "{status}, {after}: {:?}", times[1] - times[0]);
    };
    join_all([(503, None), (429, Some("1")), (500, Some("1"))].map(waited)).await;
}

fn httpdate(ahead: Duration) -> String {
    httpdate::fmt_http_date(SystemTime::now() + ahead)
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_gives_the_error_at_once() {
    for after in ["3", "1e300", &httpdate(Duration::from_secs(3600))] {
        let begun = Instant::now();
        let (result, requests) = read([later(429, after), customer()], Options::default().deadline(2.0)).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.details().attempts), (ErrorKind::RateLimitError, 1), "{after}");
        assert!(error.details().retry_after.unwrap() >= 3.0 && requests == 1, "{error:?}");
        assert!(begun.elapsed() < Duration::from_secs(1), "{after}");
    }
}

#[tokio::test]
async fn all_waiting_fits_into_the_deadline() {
    let server = Server::repeating(refusal(503)).await;
    let begun = Instant::now();
    let error =
        with(&server, Options::default().deadline(0.5).max_retries(1000)).customers().get("4").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ServerError, "what the server said, not that time is over");
    assert!(begun.elapsed() < Duration::from_millis(700), "{:?}", begun.elapsed());
    assert!(error.details().attempts > 1);
    assert_eq!(server.received().len(), error.details().attempts as usize);
}

#[tokio::test]
async fn attempts_that_hang_end_with_the_deadline_and_say_which_limit_passed() {
    let server = Server::repeating(Reply::silence()).await;
    let begun = Instant::now();
    let options = Options::default().timeout(0.15).deadline(0.6).max_retries(1000);
    let error = with(&server, options).customers().get("4").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineError);
    assert!(matches!(error.details().limit, Some(Limit::Attempt | Limit::Deadline)));
    assert!((2..=4).contains(&error.details().attempts), "{}", error.details().attempts);
    assert!(begun.elapsed() < Duration::from_millis(800), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_new_token_is_no_retry_and_is_used_by_those_that_follow() {
    let server = Server::playing([refusal(401), refusal(503), customer()]).await;
    let asked = AtomicUsize::new(0);
    let options = Options::default()
        .max_retries(1)
        .token_from(move || std::future::ready(Ok(format!("token-{}", asked.fetch_add(1, Ordering::SeqCst) + 1))));
    with(&server, options).customers().get("4").await.unwrap();
    let tokens: Vec<_> = server.received().iter().map(|received| received.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
}

#[tokio::test]
async fn a_call_that_waits_to_be_sent_again_holds_no_place() {
    let server = Server::answering(|received| {
        std::future::ready(if received.path().ends_with("/1") { later(503, "1") } else { customer() })
    })
    .await;
    let guardant = with(&server, Options::default().max_concurrency(1).max_retries(1));
    let waiting = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("1").await }
    });
    server.until_received(1).await;
    guardant.customers().get("4").await.unwrap();
    waiting.await.unwrap().unwrap_err();
    let paths: Vec<_> = server.received().iter().map(|received| received.path().to_owned()).collect();
    assert_eq!(paths, ["/v1.0/customers/1", "/v1.0/customers/4", "/v1.0/customers/1"]);
}

#[tokio::test]
async fn what_is_sent_again_waits_for_its_turn_too() {
    let server = Server::playing([refusal(500), refusal(500), customer()]).await;
    with(&server, Options::default().rate_limit(3.0)).customers().get("4").await.unwrap();
    let times: Vec<_> = server.received().iter().map(|received| received.at).collect();
    assert!(times[2] - times[0] >= Duration::from_millis(600), "{:?}", times[2] - times[0]);
}

#[tokio::test]
async fn an_attempt_whose_turn_does_not_come_leaves_the_error_of_the_one_before() {
    let options = Options::default().rate_limit(0.01).deadline(0.4);
    let (result, requests) = read([refusal(500), customer()], options).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts, requests), (ErrorKind::ServerError, 1, 1));
}

#[tokio::test]
async fn a_closed_client_sends_nothing_again() {
    let server = Server::repeating(later(503, "1")).await;
    let guardant = guardant(&server);
    let waiting = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("4").await }
    });
    server.until_received(1).await;
    guardant.close();
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::ServerError, 1));
    assert_eq!(server.received().len(), 1);
}

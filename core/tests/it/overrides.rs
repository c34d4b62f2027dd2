//! A client made from another one: limits and headers of its own, everything else shared.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crmkit::{Client, CrmName, Error, ErrorKind, Limit, Options, Overrides, Response};
use serde_json::{Value, json};

use crate::support::{Reply, Server};

const SECRET: &str = "s3cr3t-of-mine";

fn open(server: &Server, options: Options) -> Client {
    Client::new(CrmName::Guardant, options.base_url(server.url())).unwrap()
}

fn with(client: &Client, overrides: Value) -> Result<Client, Error> {
    client.with_options(Overrides::from_json(overrides)?)
}

async fn get(client: &Client) -> Result<Response, Error> {
    client.request("GET", "v1.0/customers/4", None, None).await
}

fn limit(error: &Error) -> Option<Limit> {
    assert_eq!(error.kind(), ErrorKind::DeadlineError, "{error}");
    error.details().limit
}

async fn fine() -> Server {
    Server::repeating(Reply::json(&json!({"customer": {"_id": 4}}))).await
}

#[tokio::test]
async fn it_has_limits_of_its_own() {
    let server = Server::repeating(Reply::silence()).await;
    let client = open(&server, Options::default());
    let hasty = with(&client, json!({"timeout": 0.1})).unwrap();
    assert_eq!(limit(&get(&hasty).await.unwrap_err()), Some(Limit::Attempt));
    let bounded = with(&client, json!({"deadline": 0.1})).unwrap();
    assert_eq!(limit(&get(&bounded).await.unwrap_err()), Some(Limit::Deadline));
}

#[tokio::test]
async fn what_is_not_given_stays() {
    let server = Server::repeating(Reply::silence()).await;
    let client = open(&server, Options::default().timeout(0.1));
    for overrides in [json!({}), json!({"deadline": 30}), json!({"headers": {"X-Shop": "7"}})] {
        let other = with(&client, overrides).unwrap();
        let again = with(&other, json!({"max_retries": 0})).unwrap();
        assert_eq!(limit(&get(&again).await.unwrap_err()), Some(Limit::Attempt));
    }
}

#[tokio::test]
async fn its_headers_go_with_its_own_requests_only() {
    let server = fine().await;
    let headers = [("X-Shop".to_owned(), "1".to_owned()), ("X-Kept".to_owned(), "yes".to_owned())].into();
    let client = open(&server, Options::default().headers(headers).user_agent("shop/1.0"));
    let other = with(&client, json!({"headers": {"x-shop": "2", "X-New": "3"}})).unwrap();
    get(&other).await.unwrap();
    get(&client).await.unwrap();
    let sent: Vec<_> = server
        .received()
        .iter()
        .map(|received| ["x-shop", "x-kept", "x-new", "user-agent"].map(|name| received.headers.get(name).cloned()))
        .collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(sent[0], [some("2"), some("yes"), some("3"), some("shop/1.0")]);
    assert_eq!(sent[1], [some("1"), some("yes"), None, some("shop/1.0")]);
}

#[tokio::test]
async fn it_uses_the_same_connections() {
    let server = fine().await;
    let client = open(&server, Options::default());
    for _ in 0..3 {
        get(&client).await.unwrap();
        get(&with(&client, json!({"timeout": 5})).unwrap()).await.unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (6, 1));
}

#[tokio::test]
async fn it_waits_for_the_same_places() {
    let server = Server::repeating(Reply::silence()).await;
    let client = open(&server, Options::default().max_concurrency(1));
    let other = with(&client, json!({"deadline": 0.1})).unwrap();
    let holding = tokio::spawn(async move { get(&client).await });
    server.until_received(1).await;
    let error = get(&other).await.unwrap_err();
    assert_eq!((limit(&error), error.details().sent), (Some(Limit::Deadline), Some(false)));
    assert_eq!(server.received().len(), 1);
    holding.abort();
}

#[tokio::test]
async fn it_waits_for_the_same_rate() {
    let server = fine().await;
    let client = open(&server, Options::default().rate_limit(0.01));
    get(&client).await.unwrap();
    let error = get(&with(&client, json!({"deadline": 0.1})).unwrap()).await.unwrap_err();
    assert_eq!((limit(&error), error.details().sent), (Some(Limit::Deadline), Some(false)));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn the_token_is_asked_for_once_for_both() {
    let server = Server::answering(|received| {
        let old = received.headers["authorization"] == "Bearer token-1" && received.argument("renew").is_some();
        std::future::ready(Reply::new(if old { 401 } else { 200 }, &[], "{}"))
    })
    .await;
    let asked = Arc::new(AtomicUsize::new(0));
    let client = open(
        &server,
        Options::default().token_from({
            let asked = Arc::clone(&asked);
            move || std::future::ready(Ok(format!("token-{}", asked.fetch_add(1, Ordering::SeqCst) + 1)))
        }),
    );
    let other = with(&client, json!({"timeout": 5})).unwrap();
    get(&other).await.unwrap();
    get(&client).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    client.request("GET", "customers", Some(&json!({"renew": true})), None).await.unwrap();
    get(&other).await.unwrap();
    assert_eq!((asked.load(Ordering::SeqCst), server.received().len()), (2, 5));
    assert_eq!(server.received()[4].headers["authorization"], "Bearer token-2");
}

#[tokio::test]
async fn closing_one_closes_both() {
    let server = fine().await;
    for first in [true, false] {
        let client = open(&server, Options::default());
        let other = with(&client, json!({})).unwrap();
        if first {
            client.close();
        } else {
            other.close();
        }
        for client in [&client, &other, &with(&client, json!({})).unwrap()] {
            assert_eq!(get(client).await.unwrap_err().kind(), ErrorKind::ClosedError);
        }
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn it_outlives_the_client_that_it_was_made_from() {
    let server = fine().await;
    let other = with(&open(&server, Options::default()), json!({})).unwrap();
    get(&other).await.unwrap();
}

#[test]
fn a_wrong_override_is_a_config_error_without_its_secrets() {
    let client = Client::new(CrmName::Guardant, Options::default().token(SECRET)).unwrap();
    for (what, overrides) in [
        ("no timeout", json!({"timeout": 0})),
        ("a negative timeout", json!({"timeout": -1})),
        ("a timeout that is text", json!({"timeout": "30"})),
        ("no deadline", json!({"deadline": 0})),
        ("a negative deadline", json!({"deadline": -0.5})),
        ("negative retries", json!({"max_retries": -1})),
        ("retries with a fraction", json!({"max_retries": 1.5})),
        ("a header value with a line break", json!({"headers": {"X-Key": format!("{SECRET}\n")}})),
        ("a header name with a blank", json!({"headers": {"X Key": SECRET}})),
        ("a header that frames the message", json!({"headers": {"Content-Length": "5"}})),
        ("headers that are text", json!({"headers": SECRET})),
        ("a header value that is a number", json!({"headers": {"X-Key": 57_123_456}})),
        ("a second authorization", json!({"headers": {"authorization": format!("Basic {SECRET}")}})),
        ("another base URL", json!({"base_url": format!("http://h/{SECRET}")})),
        ("another token", json!({"token": SECRET})),
        ("another rate", json!({"rate_limit": 5})),
        ("an unknown setting", json!({"api_key": SECRET})),
        ("overrides that are a list", json!([SECRET])),
        ("overrides that are text", json!(SECRET)),
    ] {
        let Err(error) = with(&client, overrides) else { panic!("{what} was taken") };
        assert_eq!(error.kind(), ErrorKind::ConfigError, "{what}");
        let shown = format!("{error} {error:?} {}", error.to_json(crmkit::Naming::Camel));
        assert!(!shown.contains(SECRET) && !shown.contains("57123456"), "{what} is shown: {shown}");
    }
}

#[tokio::test]
async fn without_a_token_it_may_bring_an_authorization() {
    let server = fine().await;
    let client = open(&server, Options::default());
    get(&with(&client, json!({"headers": {"Authorization": "Basic YTpi"}})).unwrap()).await.unwrap();
    assert_eq!(server.received()[0].headers["authorization"], "Basic YTpi");
}

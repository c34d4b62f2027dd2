//! Requests outside the described operations: where they go, what they bring, and what is refused before they leave.

use std::time::Duration;

use crmkit::{Client, CrmName, Error, ErrorKind, Limit, Options, Response};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{Reply, Server, size};

fn open(server: &Server, base: &str) -> Client {
    let options = Options::default().base_url(server.url() + base).token("secret-token").max_retries(0);
    Client::new(CrmName::Guardant, options).unwrap()
}

async fn fine() -> Server {
    Server::repeating(Reply::new(200, &[], r#"{"ok":true}"#)).await
}

async fn get(client: &Client, path: &str) -> Result<Response, Error> {
    client.request("GET", path, None, None).await
}

/// Refused, and nothing was sent.
fn refused(result: Result<Response, Error>, server: &Server, what: &str) {
    let Err(error) = result else { panic!("{what} was taken") };
    assert_eq!((error.kind(), error.details().crm), (ErrorKind::InvalidArgumentError, Some("guardant")), "{what}");
    assert_eq!((error.details().operation, server.connections()), (Some("request"), 0), "{what}");
}

#[tokio::test]
async fn a_path_follows_the_base_url_with_one_slash() {
    for (base, path, target) in [
        ("", "v1.0/reports", "/v1.0/reports"),
        ("", "/v1.0/reports", "/v1.0/reports"),
        ("", "", "/"),
        ("/station/api", "v1.0/reports", "/station/api/v1.0/reports"),
        ("/station/api/", "/v1.0/reports/", "/station/api/v1.0/reports/"),
        ("/station/api", "///v1.0", "/station/api/v1.0"),
        ("/station/api", "", "/station/api/"),
        ("", "отчёт 1", "/%D0%BE%D1%82%D1%87%D1%91%D1%82%201"),
        ("", "a%20b%2Fc", "/a%20b%2Fc"),
        ("", "..a/b../.c/...", "/..a/b../.c/..."),
        ("", "a;b=1,2@c:d", "/a;b=1,2@c:d"),
    ] {
        let server = fine().await;
        get(&open(&server, base), path).await.unwrap();
        assert_eq!(server.received()[0].target, target, "{base} and {path}");
    }
}

#[tokio::test]
async fn a_query_takes_scalars_and_lists() {
    let server = fine().await;
    let query =
        json!({"name": "Ёж & co", "archived": false, "limit": 5, "ratio": 0.5, "id": [1, "2", true], "none": []});
    open(&server, "").request("GET", "customers", Some(&query), None).await.unwrap();
    let mut pairs = server.received()[0].query();
    pairs.sort();
    let text: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(text, ["archived=false", "id=1", "id=2", "id=true", "limit=5", "name=Ёж & co", "ratio=0.5"]);
}

#[tokio::test]
async fn values_of_a_list_keep_their_order() {
    let server = fine().await;
    open(&server, "").request("GET", "customers", Some(&json!({"id": [3, 1, 2]})), None).await.unwrap();
    assert_eq!(server.received()[0].target, "/customers?id=3&id=1&id=2");
}

#[tokio::test]
async fn nothing_to_ask_for_is_no_query() {
    let server = fine().await;
    let client = open(&server, "");
    for query in [json!({}), json!({"id": []})] {
        client.request("GET", "customers", Some(&query), None).await.unwrap();
    }
    assert!(server.received().iter().all(|received| received.target == "/customers"));
}

#[tokio::test]
async fn a_name_or_a_value_of_a_query_cannot_become_another_pair() {
    let server = fine().await;
    let query = json!({"a&b=1#": "x&archived=true#y?z"});
    open(&server, "").request("GET", "customers", Some(&query), None).await.unwrap();
    assert_eq!(server.received()[0].query(), [("a&b=1#".to_owned(), "x&archived=true#y?z".to_owned())]);
    assert_eq!(server.received()[0].path(), "/customers");
}

#[tokio::test]
async fn a_body_goes_out_as_json_with_every_writing_method() {
    let server = fine().await;
    let client = open(&server, "");
    let body = json!({"name": "Пётр", "big": 9_007_199_254_740_993_u64, "list": [null, 1.5]});
    for method in ["POST", "put", "Patch", "DELETE"] {
        client.request(method, "customers", None, Some(&body)).await.unwrap();
    }
    for (received, method) in server.received().iter().zip(["POST", "PUT", "PATCH", "DELETE"]) {
        assert_eq!((received.method.as_str(), received.json()), (method, body.clone()));
        assert_eq!(received.headers["content-type"], "application/json");
        assert_eq!(received.headers["authorization"], "Bearer secret-token");
    }
}

#[tokio::test]
async fn any_json_value_can_be_a_body() {
    let server = fine().await;
    let client = open(&server, "");
    for body in [json!([]), json!("text"), json!(null), json!(5), json!({})] {
        client.request("POST", "customers", None, Some(&body)).await.unwrap();
        assert_eq!(server.received().last().unwrap().json(), body);
    }
}

#[tokio::test]
async fn a_request_without_a_body_has_no_type() {
    let server = fine().await;
    let client = open(&server, "");
    for method in ["GET", "POST", "DELETE", "HEAD", "OPTIONS"] {
        client.request(method, "customers", None, None).await.unwrap();
    }
    for received in server.received() {
        assert!(received.body.is_empty() && !received.headers.contains_key("content-type"), "{}", received.method);
    }
}

#[tokio::test]
async fn every_success_is_a_response_as_it_came() {
    for (status, body) in [(200, "{\"error\":null}"), (201, "<html>"), (202, ""), (204, ""), (299, "[1]")] {
        let server = Server::repeating(Reply::new(status, &[("x-request-id", "r-1")], body)).await;
        let response = open(&server, "").request("POST", "customers", None, Some(&json!({}))).await.unwrap();
        assert_eq!((response.status, response.attempts, &response.body[..]), (status, 1, body.as_bytes()));
        assert_eq!(response.headers["x-request-id"], "r-1");
    }
}

#[tokio::test]
async fn a_refusal_is_an_error_by_its_status() {
    for (status, kind) in [
        (301, ErrorKind::ApiError),
        (400, ErrorKind::InvalidRequestError),
        (401, ErrorKind::AuthenticationError),
        (403, ErrorKind::AccessDeniedError),
        (404, ErrorKind::NotFoundError),
        (405, ErrorKind::InvalidRequestError),
        (409, ErrorKind::ConflictError),
        (418, ErrorKind::ApiError),
        (422, ErrorKind::InvalidRequestError),
        (429, ErrorKind::RateLimitError),
        (500, ErrorKind::ServerError),
        (503, ErrorKind::ServerError),
    ] {
        let server = Server::repeating(Reply::new(status, &[], r#"{"error":{"code":10172,"message":"No"}}"#)).await;
        let client = open(&server, "");
        for method in ["GET", "POST"] {
            let error = client.request(method, "customers", None, None).await.unwrap_err();
            assert_eq!((error.kind(), error.details().status), (kind, Some(status)), "{method} {status}");
            assert_eq!((error.details().code.as_deref(), error.details().attempts), (Some("10172"), 1));
            assert_eq!((error.details().crm, error.details().operation), (Some("guardant"), Some("request")));
        }
    }
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_unknown_and_a_read_is_not() {
    let whole = Reply::new(200, &[], r#"{"customer":{"_id":4}}"#);
    for (reply, read, timeout) in [
        (Reply::none(), ErrorKind::TransportError, 10.0),
        (whole.cut(), ErrorKind::TransportError, 10.0),
        (Reply::silence(), ErrorKind::DeadlineError, 0.1),
        (Reply::new(502, &[], ""), ErrorKind::ServerError, 10.0),
        (Reply::new(504, &[], ""), ErrorKind::ServerError, 10.0),
    ] {
        let server = Server::repeating(reply).await;
        let options = Options::default().base_url(server.url()).timeout(timeout).max_retries(0);
        let client = Client::new(CrmName::Guardant, options).unwrap();
        for method in ["POST", "PUT", "PATCH", "DELETE", "MERGE"] {
            for json in [None, Some(json!({}))] {
                let error = client.request(method, "customers", None, json.as_ref()).await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError, "{method}: {error}");
                assert_eq!(error.details().cause.as_ref().unwrap().kind(), read);
            }
        }
        let error = get(&client, "customers").await.unwrap_err();
        assert_eq!(error.kind(), read, "{error}");
    }
    let server = Server::repeating(Reply::none()).await;
    for method in ["GET", "HEAD", "OPTIONS"] {
        let error = open(&server, "").request(method, "customers", None, None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TransportError, "{method}");
    }
}

#[tokio::test]
async fn it_keeps_to_the_limits_and_the_rate() {
    let server = fine().await;
    let options = Options::default().base_url(server.url()).rate_limit(0.01).deadline(0.1);
    let client = Client::new(CrmName::Guardant, options).unwrap();
    get(&client, "customers").await.unwrap();
    let error = client.request("DELETE", "customers/4", None, None).await.unwrap_err();
    assert_eq!((error.kind(), error.details().limit), (ErrorKind::DeadlineError, Some(Limit::Deadline)));
    assert_eq!((error.details().sent, server.received().len()), (Some(false), 1));
}

#[tokio::test]
async fn a_closed_client_sends_none() {
    let server = fine().await;
    let client = open(&server, "");
    client.close();
    assert_eq!(get(&client, "customers").await.unwrap_err().kind(), ErrorKind::ClosedError);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_wrong_method_is_refused() {
    let server = fine().await;
    let client = open(&server, "");
    for method in ["", " ", "GE T", "GET ", "GET\r\nX-Evil: 1", "GET / HTTP/1.1", "ПОСТ", "CONNECT", "connect", "TRACE"]
    {
        refused(client.request(method, "customers", None, None).await, &server, method);
    }
}

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_refused() {
    let server = fine().await;
    let client = open(&server, "/station/api");
    for path in [
        "http://evil.example/x",
        "https://evil.example",
        "/http://evil.example",
        "\\\\evil.example",
        "\\evil",
        "a\\b",
        "..",
        ".",
        "../admin",
        "a/../../admin",
        "a/..",
        "./a",
        "%2e%2e/admin",
        "%2E%2E/admin",
        ".%2e/admin",
        "%2e./admin",
        "a/%2e/b",
        "..%2fadmin",
        "a%2F..%2Fadmin",
        "..%5cadmin",
        ".\t./admin",
        ".\n./admin",
        "\t//evil.example",
        "a\r\nX-Evil: 1",
        "a\0",
        "a?token=1",
        "?token=1",
        "a#b",
        "#",
    ] {
        refused(get(&client, path).await, &server, path);
    }
}

#[tokio::test]
async fn a_query_that_is_nested_or_null_is_refused() {
    let server = fine().await;
    let client = open(&server, "");
    for query in [
        json!({"filter": {"a": 1}}),
        json!({"filter": [[1]]}),
        json!({"filter": [{"a": 1}]}),
        json!({"filter": null}),
        json!({"filter": [1, null]}),
        json!([["a", 1]]),
        json!("a=1"),
        json!(1),
        Value::Null,
    ] {
        let result = client.request("GET", "customers", Some(&query), None).await;
        refused(result, &server, &query.to_string());
    }
}

/// Paths of whatever could make another host or another folder of them.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "/",
        "//",
        "\\",
        "\\\\",
        "..",
        ".",
        "%2e",
        "%2E%2e",
        "%2f",
        "%5C",
        "%00",
        "%",
        "@",
        ":",
        ":80",
        "http:",
        "https://",
        "evil",
        "evil.example",
        "user:pass@",
        "?",
        "#",
        ";",
        "\t",
        "\n",
        "\r\n",
        " ",
        "\u{2028}",
        "\u{ff0f}",
        "\u{3002}",
        "\u{ff0e}",
        "[::1]",
        "localhost",
        "v1.0",
        "customers",
        "*",
        "%252e",
        "&",
        "=",
        "\u{0}",
        "ё",
    ]);
    prop_oneof![
        4 => prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat()),
        1 => any::<String>(),
    ]
}

/// Everything goes through a proxy, which sees the host of every request, wherever it leads.
#[test]
fn whatever_the_path_a_request_goes_to_the_base_url_and_below() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let proxy = runtime.block_on(fine());
    let client = |base: &str| {
        let options = Options::default().base_url(base).proxy(proxy.url()).timeout(5.0);
        Client::new(CrmName::Guardant, options).unwrap()
    };
    let clients = ["http://station.invalid", "http://station.invalid:81/api", "http://station.invalid/a/b/"]
        .map(|base| (base.trim_end_matches('/'), client(base)));
    proptest!(ProptestConfig::with_cases(size(300, 1000)), |(path in hostile(), which in 0..clients.len())| {
        let (base, client) = &clients[which];
        let before = proxy.received().len();
        match runtime.block_on(get(client, &path)) {
            Ok(_) => {
                let received = proxy.received().pop().unwrap();
                let below = received.target.strip_prefix(base).and_then(|rest| rest.strip_prefix('/'));
                let Some(below) = below else { panic!("{path:?} went to {}", received.target) };
                let plain = below.to_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
                prop_assert!(!plain.split('/').any(|step| step == ".."), "{path:?} climbs: {below}");
                prop_assert!(!below.contains(['?', '#']), "{path:?} has a query: {below}");
                let host = base.trim_start_matches("http://").split('/').next().unwrap();
                prop_assert_eq!(&received.headers["host"], host);
            }
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::InvalidArgumentError, "{:?}: {}", path, error);
                prop_assert_eq!(proxy.received().len(), before);
            }
        }
    });
}

#[tokio::test]
async fn a_call_that_is_dropped_frees_its_place() {
    let server = Server::answering(|received| async move {
        if received.path() == "/hang" { std::future::pending().await } else { Reply::new(204, &[], "") }
    })
    .await;
    let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url()).max_concurrency(1)).unwrap();
    let hanging = tokio::spawn({
        let client = client.clone();
        async move { get(&client, "hang").await }
    });
    server.until_received(1).await;
    hanging.abort();
    let next = tokio::time::timeout(Duration::from_secs(10), get(&client, "go"));
    assert_eq!(next.await.unwrap().unwrap().status, 204);
}

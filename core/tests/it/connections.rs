//! One exchange over HTTP: connections, encodings, redirects, proxies, and what goes out with every request.

use std::future::poll_fn;
use std::io::Write;
use std::task::Poll;
use std::time::Duration;

use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::{Arguments, Client, CrmName, ErrorKind, Naming, Options};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::Runtime;

use crate::support::{Reply, Server, alone, passes};

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4, "name": "Пётр"}}))
}

fn guardant(server: &Server) -> Guardant {
    Guardant::new(Options::default().base_url(server.url()).token("secret-token").max_retries(0)).unwrap()
}

fn ann() -> CustomersCreate {
    CustomersCreate { name: "Ann".into(), ..Default::default() }
}

#[tokio::test]
async fn calls_one_after_another_share_a_connection() {
    let server = Server::repeating(customer()).await;
    let guardant = guardant(&server);
    for _ in 0..5 {
        guardant.customers().get("4").await.unwrap();
        guardant.customers().create(&ann()).await.unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (10, 1));
}

#[tokio::test]
async fn a_refusal_does_not_cost_the_connection() {
    let server = Server::repeating(Reply::new(404, &[], r#"{"error":{"code":10172}}"#)).await;
    let guardant = guardant(&server);
    for _ in 0..3 {
        guardant.customers().get("4").await.unwrap_err();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_redirect_is_never_followed_and_takes_no_token_elsewhere() {
    let elsewhere = Server::repeating(customer()).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v1.0/customers/4", elsewhere.url());
        let server = Server::repeating(Reply::new(status, &[("location", &location)], "")).await;
        let guardant = guardant(&server);
        for error in [
            guardant.customers().get("4").await.unwrap_err(),
            guardant.customers().create(&ann()).await.unwrap_err(),
            guardant.customers().delete("4").await.unwrap_err(),
        ] {
            assert_eq!((error.kind(), error.details().status), (ErrorKind::ApiError, Some(status)));
        }
        assert_eq!(server.received().len(), 3);
    }
    assert!(elsewhere.received().is_empty());
}

#[tokio::test]
async fn an_answer_in_chunks_is_read_whole() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
                   14\r\n{\"customer\":{\"_id\":4\r\n12\r\n,\"name\":\"\u{41f}\u{451}\u{442}\u{440}\"\r\n2\r\n}}\r\n0\r\n\r\n";
    let server = Server::repeating(Reply::raw(chunked)).await;
    let record = guardant(&server).customers().get("4").await.unwrap();
    assert_eq!(record.name.as_deref(), Some("Пётр"));
}

#[tokio::test]
async fn chunks_without_an_end_are_a_cut_answer() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n17\r\n{\"customer\":{\"_id\":4}} \r\n";
    let server = Server::repeating(Reply::raw(chunked).and_close()).await;
    assert_eq!(guardant(&server).customers().get("4").await.unwrap_err().kind(), ErrorKind::TransportError);
    let error = guardant(&server).customers().create(&ann()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError);
}

#[tokio::test]
async fn an_answer_without_a_length_ends_with_the_connection() {
    let reply = Reply::raw("HTTP/1.1 200 OK\r\n\r\n{\"customer\":{\"_id\":4}}").and_close();
    let server = Server::repeating(reply).await;
    assert_eq!(guardant(&server).customers().get("4").await.unwrap().id, "4");
}

#[tokio::test]
async fn a_hint_before_the_answer_is_passed_over() {
    let reply = "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{\"customer\":{\"_id\":4}}";
    let server = Server::repeating(Reply::raw(reply)).await;
    assert_eq!(guardant(&server).customers().get("4").await.unwrap().id, "4");
}

#[tokio::test]
async fn an_answer_that_is_not_http_leaves_a_write_unknown() {
    let server = Server::repeating(Reply::raw("SSH-2.0-OpenSSH_9.6\r\n\r\n").and_close()).await;
    assert_eq!(guardant(&server).customers().get("4").await.unwrap_err().kind(), ErrorKind::TransportError);
    let error = guardant(&server).customers().create(&ann()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError);
}

#[tokio::test]
async fn compression_is_asked_for_and_what_cannot_be_decompressed_is_not_asked_for_again() {
    let server = Server::repeating(Reply::new(200, &[("content-encoding", "gzip")], "not gzip at all")).await;
    let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
    let error = guardant.customers().get("4").await.unwrap_err();
    assert_eq!((error.kind(), error.details().status), (ErrorKind::DecodeError, Some(200)), "{error}");
    assert_eq!((error.details().attempts, server.received().len()), (1, 1));
    assert_eq!(server.received()[0].headers["accept-encoding"], "gzip");
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError);
    assert_eq!(error.details().cause.as_ref().unwrap().kind(), ErrorKind::DecodeError);
}

#[tokio::test]
async fn a_compressed_answer_that_is_cut_is_asked_for_again() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(br#"{"customer":{"_id":4}}"#).unwrap();
    let body = encoder.finish().unwrap();
    let half = &body[..body.len() / 2];
    let head = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n";
    let of_length = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
    let of_no_length = format!("{head}\r\n").into_bytes();
    for start in [of_length, of_no_length] {
        let cut = Reply::raw([&start, half].concat()).and_close();
        let server = Server::playing([cut, Reply::new(200, &[("content-encoding", "gzip")], body.clone())]).await;
        let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
        assert_eq!(guardant.customers().get("4").await.unwrap().id, "4");
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_write_after_the_server_closed_the_idle_connection_goes_over_a_new_one() {
    // Without `connection: close`: the client learns of it from the socket only.
    let server = Server::repeating(customer().and_close()).await;
    let guardant = guardant(&server);
    for count in 1..=50 {
        guardant.customers().create(&ann()).await.unwrap();
        server.until_ended(count).await;
    }
    assert_eq!((server.received().len(), server.connections()), (50, 50));
}

/// A runtime that runs only while something is waited for on it, as one of a blocking caller does.
fn of_one_thread() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// A runtime of a server, which goes on by itself.
fn of_a_server() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

#[test]
fn what_the_server_closed_between_two_calls_is_not_written_into_though_nobody_ran_the_connections() {
    let (calling, serving) = (of_one_thread(), of_a_server());
    let server = serving.block_on(Server::repeating(customer().and_close()));
    let guardant = guardant(&server);
    for count in 1..=50 {
        calling.block_on(guardant.customers().create(&ann())).unwrap();
        serving.block_on(server.until_ended(count));
    }
    assert_eq!((server.received().len(), server.connections()), (50, 50));
}

#[test]
fn a_client_can_be_called_on_several_runtimes_and_a_connection_stays_on_its_own() {
    let serving = of_a_server();
    let server = serving.block_on(Server::repeating(customer()));
    let guardant = guardant(&server);
    let runtimes = [of_one_thread(), of_one_thread(), of_a_server()];
    for _ in 0..5 {
        for runtime in &runtimes {
            assert_eq!(runtime.block_on(guardant.customers().get("4")).unwrap().id, "4");
        }
    }
    assert_eq!((server.received().len(), server.connections()), (15, 3));
    // A runtime that is gone takes its connections with it.
    drop(runtimes);
    assert_eq!(of_one_thread().block_on(guardant.customers().get("4")).unwrap().id, "4");
}

#[test]
fn calls_that_are_put_down_go_on_where_they_are_taken_up_again() {
    let (calling, serving) = (of_one_thread(), of_a_server());
    let server = serving.block_on(Server::repeating(customer()));
    let guardant = guardant(&server);
    calling.block_on(guardant.customers().get("4")).unwrap();
    let call = || {
        let guardant = guardant.clone();
        async move { guardant.customers().get("4").await.map(|_| ()) }
    };
    let mut calls: FuturesUnordered<_> = (0..3).map(|_| call()).collect();
    for _ in 0..3 {
        calling.block_on(poll_fn(|context| Poll::Ready(calls.poll_next_unpin(context).is_ready())));
    }
    let left = async { tokio::time::timeout(Duration::from_secs(10), calls.collect::<Vec<_>>()).await };
    calling.block_on(left).unwrap();
}

#[test]
fn threads_with_runtimes_of_their_own_share_a_client() {
    let serving = of_a_server();
    let server = serving.block_on(Server::repeating(customer()));
    let guardant = guardant(&server);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let runtime = of_one_thread();
                for _ in 0..50 {
                    runtime.block_on(guardant.customers().create(&ann())).unwrap();
                }
            });
        }
    });
    assert_eq!((server.received().len(), server.connections()), (200, 4));
}

#[tokio::test]
async fn a_connection_that_the_server_is_done_with_is_closed_at_once() {
    let reply = Reply::new(200, &[("connection", "Close")], r#"{"customer": {"_id": 4}}"#);
    let server = Server::repeating(reply).await;
    let guardant = guardant(&server);
    for count in 1..=3 {
        guardant.customers().get("4").await.unwrap();
        server.until_ended(count).await;
    }
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_call_that_is_dropped_closes_its_connection_and_frees_its_place() {
    let server = Server::answering(|received| async move {
        if received.path().ends_with("/1") { std::future::pending().await } else { customer() }
    })
    .await;
    let options = Options::default().base_url(server.url()).max_concurrency(1);
    let guardant = Guardant::new(options).unwrap();
    let waiting = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("1").await }
    });
    server.until_received(1).await;
    waiting.abort();
    server.until_ended(1).await;
    assert_eq!(guardant.customers().get("4").await.unwrap().id, "4");
}

#[tokio::test]
async fn the_base_url_may_have_a_path_of_its_own() {
    for base in ["/station/api", "/station/api/"] {
        let server = Server::repeating(customer()).await;
        let guardant = Guardant::new(Options::default().base_url(server.url() + base)).unwrap();
        guardant.customers().get("4").await.unwrap();
        assert_eq!(server.received()[0].target, "/station/api/v1.0/customers/4");
    }
}

#[tokio::test]
async fn headers_and_agent_of_the_user_go_out_and_no_token_means_no_authorization() {
    let server = Server::repeating(customer()).await;
    let headers = [("X-Station".to_owned(), "7".to_owned()), ("Cookie".to_owned(), "sid=1".to_owned())].into();
    let options = Options::default().base_url(server.url()).headers(headers).user_agent("shop/2.0");
    Guardant::new(options).unwrap().customers().get("4").await.unwrap();
    let sent = &server.received()[0].headers;
    assert_eq!(
        (sent["x-station"].as_str(), sent["cookie"].as_str(), sent["user-agent"].as_str()),
        ("7", "sid=1", "shop/2.0")
    );
    assert!(!sent.contains_key("authorization"));
    assert!(!sent.contains_key("content-type"), "a request without a body has no type");
}

#[tokio::test]
async fn an_authorization_of_the_users_own_is_sent_as_it_is() {
    let server = Server::repeating(customer()).await;
    let headers = [("Authorization".to_owned(), "Basic YTpi".to_owned())].into();
    Guardant::new(Options::default().base_url(server.url()).headers(headers))
        .unwrap()
        .customers()
        .get("4")
        .await
        .unwrap();
    assert_eq!(server.received()[0].headers["authorization"], "Basic YTpi");
}

#[tokio::test]
async fn a_proxy_is_asked_for_the_whole_url_with_its_own_password() {
    let proxy = Server::repeating(customer()).await;
    let address = proxy.url().replace("http://", "http://me:pass-of-proxy@");
    let options = Options::default().base_url("http://station.invalid").proxy(address);
    Guardant::new(options).unwrap().customers().get("4").await.unwrap();
    let asked = &proxy.received()[0];
    assert_eq!(asked.target, "http://station.invalid/v1.0/customers/4");
    assert_eq!(asked.headers["proxy-authorization"], "Basic bWU6cGFzcy1vZi1wcm94eQ==");
}

/// Speaks SOCKS5 once (RFC 1928, RFC 1929): tells who came and where to, and answers a request itself.
async fn socks(listener: tokio::net::TcpListener) -> (String, String) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut heard = [0; 512];
    // The greeting; a name and a password are wanted.
    let _greeting = stream.read(&mut heard).await.unwrap();
    stream.write_all(&[5, 2]).await.unwrap();
    let length = stream.read(&mut heard).await.unwrap();
    let who = String::from_utf8_lossy(&heard[2..length]).replace(char::is_control, ":");
    stream.write_all(&[1, 0]).await.unwrap();
    let length = stream.read(&mut heard).await.unwrap();
    let whither = String::from_utf8_lossy(&heard[5..length - 2]).into_owned();
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
    let _request = stream.read(&mut heard).await.unwrap();
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{\"customer\":{\"_id\":4}}").await.unwrap();
    (who, whither)
}

#[tokio::test]
async fn a_socks_proxy_is_told_the_password_and_the_name_to_look_up() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("socks5h://me:pass-of-proxy@{}", listener.local_addr().unwrap());
    let guardant = Guardant::new(Options::default().base_url("http://station.invalid").proxy(address)).unwrap();
    let customers = guardant.customers();
    let (result, (who, whither)) = tokio::join!(customers.get("4"), socks(listener));
    assert_eq!(result.unwrap().id, "4");
    assert_eq!((who.as_str(), whither.as_str()), ("me:pass-of-proxy", "station.invalid"));
}

#[tokio::test]
async fn a_proxy_that_cannot_be_reached_is_not_shown_with_its_password() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let options = Options::default()
        .base_url("http://station.invalid")
        .proxy(format!("http://me:pass-of-proxy@{address}"))
        .max_retries(0);
    let error = Guardant::new(options).unwrap().customers().create(&ann()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().sent), (ErrorKind::TransportError, Some(false)));
    assert!(!format!("{error} {error:?}").contains("pass-of-proxy"));
}

#[tokio::test]
async fn a_proxy_that_repeats_its_password_is_not_shown_with_it() {
    // As it is written in the URL, as it is, and as it is sent.
    let said = "no way for p%40ss-of-proxy, p@ss-of-proxy, bWU6cEBzcy1vZi1wcm94eQ==";
    let proxy = Server::repeating(Reply::new(407, &[], said)).await;
    let address = proxy.url().replace("http://", "http://me:p%40ss-of-proxy@");
    let options = Options::default().base_url("http://station.invalid").proxy(address);
    let error = Guardant::new(options).unwrap().customers().get("4").await.unwrap_err();
    assert_eq!(proxy.received()[0].headers["proxy-authorization"], "Basic bWU6cEBzcy1vZi1wcm94eQ==");
    assert_eq!(error.details().body.as_deref(), Some("no way for ***, ***, ***"));
}

/// The environment of a process is set before it begins: the child runs this same test with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_of_the_environment_that_repeats_its_password_is_not_shown_with_it() {
    const NAME: &str = "a_proxy_of_the_environment_that_repeats_its_password_is_not_shown_with_it";
    if std::env::var("CRMKIT_TEST").is_ok_and(|name| name == NAME) {
        let guardant = Guardant::new(Options::default().base_url("http://station.invalid")).unwrap();
        let error = guardant.customers().get("4").await.unwrap_err();
        assert_eq!(error.details().body.as_deref(), Some("no way for ***, ***, ***"));
        assert!(!format!("{error} {error:?}").contains("ss-of-proxy"));
        return;
    }
    let said = "no way for p%40ss-of-proxy, p@ss-of-proxy, bWU6cEBzcy1vZi1wcm94eQ==";
    let proxy = Server::repeating(Reply::new(407, &[], said)).await;
    let address = proxy.url().replace("http://", "me:p%40ss-of-proxy@");
    for address in [format!("http://{address}"), address] {
        let mut child = alone(module_path!(), NAME);
        child.env("CRMKIT_TEST", NAME).env("HTTP_PROXY", address);
        child.env_remove("NO_PROXY").env_remove("no_proxy");
        tokio::task::spawn_blocking(move || passes(child)).await.unwrap();
    }
    let sent: Vec<_> = proxy.received().iter().map(|asked| asked.headers["proxy-authorization"].clone()).collect();
    assert_eq!(sent, ["Basic bWU6cEBzcy1vZi1wcm94eQ=="; 2]);
}

#[tokio::test]
async fn an_answer_shows_its_status_headers_and_attempts() {
    let reply = Reply::new(201, &[("x-request-id", "r-1")], r#"{"customer":{"_id":4}}"#);
    let server = Server::repeating(reply).await;
    let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url())).unwrap();
    let arguments = serde_json::Map::from_iter([("id".to_owned(), json!("4"))]);
    let arguments = Arguments::new(arguments, Naming::Snake);
    let answer = client.call(client.operation("customers.get").unwrap(), &arguments).await.unwrap();
    let response = answer.response();
    assert_eq!((response.status, response.attempts), (201, 1));
    assert_eq!(response.headers["x-request-id"], "r-1");
    assert_eq!(answer.into_text(), r#"{"customer":{"_id":4}}"#);
}

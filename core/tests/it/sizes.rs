//! Answers that are larger than a client takes: refused without being read on, however they are packed.

use std::io::Write;
use std::time::{Duration, Instant};

use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::{Error, ErrorKind, Options};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::{Reply, Server};

const TOKEN: &str = "secret-token";

fn guardant(server: &Server, most: usize) -> Guardant {
    Guardant::new(Options::default().base_url(server.url()).token(TOKEN).max_response_bytes(most)).unwrap()
}

/// A customer that takes so many bytes.
fn customer(bytes: usize) -> Vec<u8> {
    let mut body = br#"{"customer":{"_id":4}}"#.to_vec();
    body.resize(bytes, b' ');
    body
}

fn zipped(body: &[u8]) -> Reply {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    Reply::new(200, &[("content-encoding", "gzip")], encoder.finish().unwrap())
}

fn chunked(body: &[u8]) -> Reply {
    let mut bytes = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for chunk in body.chunks(100) {
        bytes.extend(format!("{:x}\r\n", chunk.len()).bytes());
        bytes.extend(chunk);
        bytes.extend(b"\r\n");
    }
    bytes.extend(b"0\r\n\r\n");
    Reply::raw(bytes)
}

fn too_large(error: &Error) {
    assert_eq!((error.kind(), error.details().status), (ErrorKind::DecodeError, Some(200)), "{error}");
    assert_eq!((error.details().attempts, error.details().path.as_deref()), (1, Some("")));
}

#[tokio::test]
async fn an_answer_of_just_the_limit_is_read_and_one_byte_more_is_refused() {
    for packed in [|body: &[u8]| Reply::new(200, &[], body), zipped, chunked] {
        let server = Server::repeating(packed(&customer(1000))).await;
        assert_eq!(guardant(&server, 1000).customers().get("4").await.unwrap().id, "4");
        too_large(&guardant(&server, 999).customers().get("4").await.unwrap_err());
        assert_eq!(server.received().len(), 2, "it would be as large the next time");
    }
}

#[tokio::test]
async fn an_answer_that_says_that_it_is_too_large_is_not_waited_for() {
    let server = Server::repeating(Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n{")).await;
    let begun = Instant::now();
    too_large(&guardant(&server, 1000).customers().get("4").await.unwrap_err());
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn an_answer_without_an_end_is_not_read_on() {
    // The connection stays, and nothing says that more will not come.
    let endless = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}", "1\r\n \r\n".repeat(1001));
    let server = Server::repeating(Reply::raw(endless)).await;
    let begun = Instant::now();
    too_large(&guardant(&server, 1000).customers().get("4").await.unwrap_err());
    assert!(begun.elapsed() < Duration::from_secs(5));
    server.until_ended(1).await;
}

#[tokio::test]
async fn a_small_answer_that_unfolds_without_measure_is_refused() {
    let bomb = zipped(&vec![b' '; 80 << 20]);
    let server = Server::repeating(bomb).await;
    let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
    too_large(&guardant.customers().get("4").await.unwrap_err());
}

#[tokio::test]
async fn a_write_whose_answer_is_too_large_is_unknown() {
    let server = Server::repeating(chunked(&customer(1000))).await;
    let guardant = guardant(&server, 999);
    let ann = CustomersCreate { name: "Ann".into(), ..Default::default() };
    for error in
        [guardant.customers().create(&ann).await.unwrap_err(), guardant.customers().delete("4").await.unwrap_err()]
    {
        assert_eq!((error.kind(), error.details().attempts), (ErrorKind::OutcomeUnknownError, 1));
        too_large(error.details().cause.as_ref().unwrap());
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_refusal_that_is_too_large_is_a_refusal_all_the_same() {
    let server = Server::repeating(Reply::new(404, &[], customer(1000))).await;
    let error = guardant(&server, 999).customers().get("4").await.unwrap_err();
    assert_eq!((error.kind(), error.details().status), (ErrorKind::NotFoundError, Some(404)));
}

#[tokio::test]
async fn the_error_shows_how_the_answer_begins_and_no_secret() {
    let mut body = format!(r#"{{"echo":"Bearer {TOKEN}","customer":"#).into_bytes();
    body.resize(5000, b'x');
    let server = Server::repeating(chunked(&body)).await;
    let error = guardant(&server, 2000).customers().get("4").await.unwrap_err();
    let excerpt = error.details().excerpt.as_deref().unwrap();
    assert!(excerpt.starts_with(r#"{"echo":"Bearer ***","customer":x"#), "{excerpt}");
    assert!(excerpt.len() <= 300);
}

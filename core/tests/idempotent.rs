//! Writes that do the same however often they are sent: what sending them again means, and what its end proves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod support;

use crmkit::guardant::{CustomersUpdate, Guardant};
use crmkit::rkeeper::RKeeper;
use crmkit::{Error, ErrorKind, Options};
use serde_json::json;
use support::{Reply, Server};

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4, "name": "Ann"}}))
}

fn refusal(status: u16) -> Reply {
    Reply::new(status, &[], "")
}

/// How an update that replaces ends that meets these replies, and how many requests came.
async fn update_with(replies: impl IntoIterator<Item = Reply>, options: Options) -> (Result<(), Error>, usize) {
    let server = Server::playing(replies).await;
    let fields = CustomersUpdate { name: "Ann".into(), replace: true.into(), ..Default::default() };
    let guardant = Guardant::new(options.base_url(server.url())).unwrap();
    let result = guardant.customers().update("4", &fields).await.map(drop);
    (result, server.received().len())
}

async fn update(replies: impl IntoIterator<Item = Reply>) -> Result<(), Error> {
    update_with(replies, Options::default()).await.0
}

async fn delete(replies: impl IntoIterator<Item = Reply>) -> Result<(), Error> {
    let server = Server::playing(replies).await;
    Guardant::new(Options::default().base_url(server.url())).unwrap().customers().delete("4").await
}

async fn rkeeper(replies: impl IntoIterator<Item = Reply>) -> (Server, RKeeper) {
    let server = Server::playing(replies).await;
    let options = Options::default().base_url(format!("{}/api/v1/crm/", server.url()));
    let rkeeper = RKeeper::new(options.sid("0123456789abcdef".repeat(4)).object_id("1")).unwrap();
    (server, rkeeper)
}

/// The class of an unknown outcome's cause, and how many requests were made.
fn unknown(result: Result<(), Error>) -> (ErrorKind, u32) {
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.details().sent), (ErrorKind::OutcomeUnknownError, Some(true)), "{error}");
    (error.details().cause.as_ref().unwrap().kind(), error.details().attempts)
}

#[tokio::test]
async fn a_full_update_and_a_delete_are_sent_again_after_whatever_can_pass() {
    for status in [408, 425, 429, 500, 502, 503, 504] {
        update([refusal(status), customer()]).await.unwrap();
        delete([refusal(status), refusal(204)]).await.unwrap();
    }
    for fault in [Reply::none(), customer().cut()] {
        update([fault.clone(), customer()]).await.unwrap();
        delete([fault, refusal(204)]).await.unwrap();
    }
}

#[tokio::test]
async fn an_update_whose_answer_hangs_is_sent_again() {
    let (result, requests) = update_with([Reply::silence(), customer()], Options::default().timeout(0.15)).await;
    assert_eq!((result.is_ok(), requests), (true, 2));
}

#[tokio::test]
async fn an_update_whose_answer_never_comes_is_unknown() {
    let lost = || (0..9).map(|_| Reply::none());
    assert_eq!(unknown(update(lost()).await), (ErrorKind::TransportError, 3));
    assert_eq!(unknown(delete(lost()).await), (ErrorKind::TransportError, 3));
    assert_eq!(unknown(update((0..9).map(|_| refusal(504))).await), (ErrorKind::ServerError, 3));
}

#[tokio::test]
async fn a_delete_that_may_have_been_carried_out_and_then_finds_nothing_is_done() {
    for first in [Reply::none(), Reply::json(&json!({})).cut(), refusal(500), refusal(502), refusal(503), refusal(504)]
    {
        delete([first.clone(), refusal(404)]).await.unwrap_or_else(|error| panic!("{first:?}: {error}"));
        delete([first, refusal(429), refusal(404)]).await.unwrap();
    }
}

#[tokio::test]
async fn a_delete_that_was_never_carried_out_and_finds_nothing_is_not_found() {
    let busy = Reply::new(503, &[("retry-after", "0")], "");
    for replies in [vec![refusal(404)], vec![refusal(429), refusal(404)], vec![busy, refusal(404)]] {
        let attempts = replies.len();
        let error = delete(replies).await.unwrap_err();
        assert_eq!((error.kind(), error.details().attempts as usize), (ErrorKind::NotFoundError, attempts));
    }
}

#[tokio::test]
async fn a_refusal_after_a_lost_answer_does_not_claim_that_nothing_happened() {
    for (status, kind) in [
        (400, ErrorKind::InvalidRequestError),
        (401, ErrorKind::AuthenticationError),
        (403, ErrorKind::AccessDeniedError),
        (404, ErrorKind::NotFoundError),
        (409, ErrorKind::ConflictError),
    ] {
        assert_eq!(unknown(update([Reply::none(), refusal(status)]).await), (kind, 2));
        assert_eq!(unknown(update([refusal(500), refusal(status)]).await), (kind, 2));
        if status != 404 {
            assert_eq!(unknown(delete([Reply::none(), refusal(status)]).await), (kind, 2));
        }
    }
}

#[tokio::test]
async fn a_refusal_after_an_attempt_that_was_not_carried_out_is_the_outcome() {
    let error = update([refusal(429), refusal(409)]).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::ConflictError, 2));
}

#[tokio::test]
async fn a_server_that_fails_time_after_time_has_failed_unless_an_answer_was_lost_before() {
    let error = update((0..9).map(|_| refusal(500))).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::ServerError, 3));
    let lost = update([Reply::none(), refusal(500), refusal(500)]).await;
    assert_eq!(unknown(lost), (ErrorKind::ServerError, 3));
}

#[tokio::test]
async fn an_update_that_cannot_be_sent_again_in_time_is_as_unknown_as_before() {
    let options = Options::default().rate_limit(0.01).deadline(0.4);
    let (result, requests) = update_with([Reply::none(), customer()], options).await;
    assert_eq!((unknown(result), requests), ((ErrorKind::TransportError, 1), 1));
}

#[tokio::test]
async fn a_delete_that_finds_nothing_by_its_envelope_is_done_too() {
    let gone = Reply::new(404, &[], r#"{"status":"Err","errors":[{"code":"NoClient","text":"no such client"}]}"#);
    let (server, rkeeper) = rkeeper([Reply::none(), gone]).await;
    rkeeper.customers().delete("10000000009188").await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_delete_that_answers_with_a_record_and_finds_nothing_has_no_record_to_give() {
    let (_server, rkeeper) = rkeeper([Reply::none(), refusal(404)]).await;
    let result = rkeeper.contacts().delete("10000000009188", "7").await.map(drop);
    assert_eq!(unknown(result), (ErrorKind::NotFoundError, 2));
}

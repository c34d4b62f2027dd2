//! What a client does when the server has enough: it stops knocking with all of its requests at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crmkit::{Client, CrmName, Error, ErrorKind, Limit, Options, Overrides, Response};
use serde_json::json;
use tokio::sync::Semaphore;

use crate::support::{Reply, Server};

fn open(server: &Server, options: Options) -> Client {
    Client::new(CrmName::Guardant, options.base_url(server.url())).unwrap()
}

/// A client over the same connections and the same budget.
fn copy(client: &Client, overrides: serde_json::Value) -> Client {
    client.with_options(Overrides::from_json(overrides).unwrap()).unwrap()
}

async fn get(client: &Client) -> Result<Response, Error> {
    client.request("GET", "v1.0/customers/4", None, None).await
}

fn fine() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4}}))
}

fn many(client: &Client, calls: usize) -> tokio::task::JoinSet<Result<Response, Error>> {
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..calls {
        let client = client.clone();
        running.spawn(async move { get(&client).await });
    }
    running
}

#[tokio::test]
async fn nothing_is_sent_before_the_time_that_the_server_named() {
    let refusal = Reply::new(429, &[("retry-after", "1")], "");
    let server = Server::playing([refusal].into_iter().chain((0..9).map(|_| fine()))).await;
    let client = open(&server, Options::default().max_retries(0));
    get(&client).await.unwrap_err();
    for result in many(&copy(&client, json!({"timeout": 5})), 5).join_all().await {
        result.unwrap();
    }
    let times: Vec<_> = server.received().iter().map(|received| received.at).collect();
    assert_eq!(times.len(), 6);
    assert!(times[1] - times[0] >= Duration::from_millis(990), "{:?}", times[1] - times[0]);
}

#[tokio::test]
async fn a_call_whose_deadline_is_nearer_than_that_time_was_not_sent() {
    let server = Server::repeating(Reply::new(429, &[("retry-after", "30")], "")).await;
    let client = open(&server, Options::default().max_retries(0));
    assert_eq!(get(&client).await.unwrap_err().kind(), ErrorKind::RateLimitError);
    let error = get(&copy(&client, json!({"deadline": 0.2}))).await.unwrap_err();
    assert_eq!((error.kind(), error.details().limit), (ErrorKind::DeadlineError, Some(Limit::Deadline)));
    assert_eq!((error.details().sent, error.details().attempts, server.received().len()), (Some(false), 0, 1));
}

/// Refuses the first request, answers the second when it is told to, and all the others at once.
async fn tried() -> (Server, Arc<Semaphore>) {
    let (told, count) = (Arc::new(Semaphore::new(0)), Arc::new(AtomicUsize::new(0)));
    let server = Server::answering({
        let told = Arc::clone(&told);
        move |_| {
            let (told, number) = (Arc::clone(&told), count.fetch_add(1, Ordering::SeqCst));
            async move {
                match number {
                    0 => return Reply::new(429, &[], ""),
                    1 => told.acquire().await.unwrap().forget(),
                    _ => {}
                }
                fine()
            }
        }
    })
    .await;
    (server, told)
}

#[tokio::test]
async fn without_such_a_time_one_request_tries_and_the_others_follow_when_it_was_taken() {
    let (server, told) = tried().await;
    let client = open(&server, Options::default().max_retries(0));
    get(&client).await.unwrap_err();
    let running = many(&copy(&client, json!({})), 8);
    server.until_received(2).await;
    // A call that is made now waits too, until its deadline.
    let error = get(&copy(&client, json!({"deadline": 0.3}))).await.unwrap_err();
    assert_eq!((error.kind(), error.details().sent), (ErrorKind::DeadlineError, Some(false)));
    assert_eq!(server.received().len(), 2, "only one tries");
    told.add_permits(1);
    for result in running.join_all().await {
        result.unwrap();
    }
    assert_eq!(server.received().len(), 9);
}

#[tokio::test]
async fn a_try_that_is_dropped_leaves_its_turn_to_another() {
    let (server, _told) = tried().await;
    let client = open(&server, Options::default().max_retries(0));
    get(&client).await.unwrap_err();
    let trying = tokio::spawn({
        let client = client.clone();
        async move { get(&client).await }
    });
    server.until_received(2).await;
    let waiting = many(&client, 3);
    trying.abort();
    for result in waiting.join_all().await {
        result.unwrap();
    }
    assert_eq!(server.received().len(), 5);
}

#[tokio::test]
async fn calls_that_were_refused_together_come_back_one_by_one() {
    let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let barrier = Arc::new(tokio::sync::Barrier::new(4));
    let count = Arc::new(AtomicUsize::new(0));
    let server = Server::answering({
        let most = Arc::clone(&most);
        move |_| {
            let (under_way, most, barrier) = (Arc::clone(&under_way), Arc::clone(&most), Arc::clone(&barrier));
            let number = count.fetch_add(1, Ordering::SeqCst);
            async move {
                if number < 4 {
                    // All four are under way when the first is refused.
                    barrier.wait().await;
                    return Reply::new(429, &[], "");
                }
                if number < 7 {
                    most.fetch_max(under_way.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                    under_way.fetch_sub(1, Ordering::SeqCst);
                    return Reply::new(429, &[], "");
                }
                fine()
            }
        }
    })
    .await;
    let client = open(&server, Options::default().max_retries(4));
    for result in many(&client, 4).join_all().await {
        result.unwrap();
    }
    assert_eq!((most.load(Ordering::SeqCst), server.received().len()), (1, 11));
}

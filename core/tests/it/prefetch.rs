//! Pages that are asked for before their turn: as many as were allowed, none in vain that could be spared, and never a
//! listing that says anything else for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crmkit::guardant::{CustomersList, Guardant, GuardantCustomer};
use crmkit::{Ask, Drift, Level, Options, Pager, Watch, asking, watching};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::support::{Received, Reply, Server};

/// The window that was asked for, of records from 1 to `count`.
fn window(received: &Received, count: u64) -> Reply {
    let [offset, limit] = ["offset", "limit"].map(|name| received.argument(name).unwrap().parse::<u64>().unwrap());
    let records: Vec<Value> = (offset + 1..=count.min(offset + limit)).map(|id| json!({"_id": id})).collect();
    Reply::json(&json!({"customers": records}))
}

async fn serving(count: u64) -> Server {
    Server::answering(move |received| std::future::ready(window(&received, count))).await
}

fn options(server: &Server) -> Options {
    Options::default().base_url(server.url()).max_retries(0)
}

fn listing(options: Options) -> Pager<GuardantCustomer> {
    let filters = CustomersList { limit: 3.into(), ..Default::default() };
    Guardant::new(options).unwrap().customers().list(&filters).unwrap()
}

fn ids(records: &[GuardantCustomer]) -> Vec<u64> {
    records.iter().map(|record| record.id.parse().unwrap()).collect()
}

fn offsets(server: &Server) -> Vec<String> {
    server.received().iter().map(|received| received.argument("offset").unwrap()).collect()
}

#[tokio::test]
async fn pages_are_on_their_way_before_they_are_wanted_and_no_more_than_allowed() {
    let server = serving(100).await;
    let mut cursor = listing(options(&server)).prefetch(3).start();
    for page in 1..=3 {
        assert!(cursor.next().await.unwrap().is_some());
        server.until_received(page + 3).await;
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(server.received().len(), page + 3);
    }
    assert_eq!(offsets(&server), ["0", "2", "4", "6", "8", "10"]);
}

#[tokio::test]
async fn the_first_page_is_waited_for_alone() {
    let server = serving(2).await;
    assert_eq!(listing(options(&server)).prefetch(32).collect(None).await.unwrap().len(), 2);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn they_are_on_their_way_at_the_same_time() {
    // Each answer after the first waits until four are asked for.
    let (gate, asked) = (Arc::new(Semaphore::new(1)), Arc::new(AtomicUsize::new(0)));
    let server = Server::answering(move |received| {
        let (gate, asked) = (Arc::clone(&gate), Arc::clone(&asked));
        async move {
            if asked.fetch_add(1, Ordering::SeqCst) == 4 {
                gate.add_permits(1000);
            }
            gate.acquire().await.unwrap().forget();
            window(&received, 30)
        }
    })
    .await;
    let records = listing(options(&server).timeout(5.0)).prefetch(4).collect(None).await.unwrap();
    assert_eq!(ids(&records), (1..=30).collect::<Vec<_>>());
}

#[tokio::test]
async fn pages_beyond_a_limit_are_not_asked_for() {
    for (limit, requests) in [(1, 1), (3, 1), (4, 2), (5, 2), (6, 3), (12, 6)] {
        let server = serving(100).await;
        let records = listing(options(&server)).prefetch(8).collect(Some(limit)).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!((records.len(), server.received().len()), (limit, requests), "limit {limit}");
    }
}

#[tokio::test]
async fn the_clients_limits_hold() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let server = Server::answering({
        let most = Arc::clone(&most);
        move |received| {
            let (now, most) = (Arc::clone(&now), Arc::clone(&most));
            async move {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(5)).await;
                now.fetch_sub(1, Ordering::SeqCst);
                window(&received, 50)
            }
        }
    })
    .await;
    let records = listing(options(&server).max_concurrency(2)).prefetch(8).collect(None).await.unwrap();
    assert_eq!((records.len(), most.load(Ordering::SeqCst)), (50, 2));
}

/// Whoever calls the same client between two pages is not kept waiting by pages that nobody takes.
#[tokio::test]
async fn pages_that_nobody_takes_hold_no_place() {
    let server = serving(100).await;
    let guardant = Guardant::new(options(&server).max_concurrency(1).deadline(5.0)).unwrap();
    let filters = CustomersList { limit: 3.into(), ..Default::default() };
    let mut cursor = guardant.customers().list(&filters).unwrap().prefetch(4).start();
    cursor.next().await.unwrap();
    assert_eq!(guardant.customers().list(&filters).unwrap().first().await.unwrap().unwrap().id, "1");
    assert_eq!(ids(&cursor.next().await.unwrap().unwrap().items), [4, 5]);
}

#[tokio::test]
async fn a_page_that_failed_before_its_turn_is_asked_for_again() {
    let failed = AtomicUsize::new(0);
    let server = Server::answering(move |received| {
        let first = received.argument("offset").as_deref() == Some("4") && failed.fetch_add(1, Ordering::SeqCst) == 0;
        std::future::ready(if first { Reply::new(500, &[], "") } else { window(&received, 9) })
    })
    .await;
    let pager = listing(options(&server)).prefetch(2);
    let mut cursor = pager.start();
    let mut records = Vec::new();
    while let Some(page) = cursor.next().await.unwrap() {
        records.extend(page.items);
    }
    assert_eq!(ids(&records), (1..=9).collect::<Vec<_>>());
    assert_eq!((cursor.report().pages, cursor.report().drift), (5, Drift::NoneSeen));
    assert_eq!(offsets(&server).iter().filter(|offset| *offset == "4").count(), 2);
}

#[tokio::test]
async fn an_error_that_stays_is_told_when_its_page_is_wanted() {
    let server = Server::answering(|received| {
        let bad = received.argument("offset").as_deref() == Some("4");
        std::future::ready(if bad { Reply::new(500, &[], "") } else { window(&received, 9) })
    })
    .await;
    let mut cursor = listing(options(&server)).prefetch(2).start();
    assert_eq!(ids(&cursor.next().await.unwrap().unwrap().items), [1, 2, 3]);
    assert_eq!(ids(&cursor.next().await.unwrap().unwrap().items), [4, 5]);
    assert_eq!(cursor.next().await.unwrap_err().details().status, Some(500));
}

#[tokio::test]
async fn a_listing_that_is_left_takes_them_along() {
    let server = Server::answering(|received| async move {
        if received.argument("offset").as_deref() != Some("0") {
            std::future::pending::<()>().await;
        }
        window(&received, 100)
    })
    .await;
    let guardant = Guardant::new(options(&server).max_concurrency(3).timeout(60.0).deadline(5.0)).unwrap();
    let filters = CustomersList { limit: 3.into(), ..Default::default() };
    let mut cursor = guardant.customers().list(&filters).unwrap().prefetch(8).start();
    cursor.next().await.unwrap();
    server.until_received(4).await;
    drop(cursor);
    // All three places are free again.
    let page = guardant.customers().list(&filters).unwrap().first().await.unwrap();
    assert_eq!(page.unwrap().id, "1");
    assert_eq!(server.received().len(), 5);
}

#[tokio::test]
async fn a_server_that_ignores_the_limit_is_read_whole() {
    let server = Server::answering(|received| {
        let offset = received.argument("offset").unwrap().parse::<u64>().unwrap();
        let records: Vec<Value> = (offset + 1..=7).map(|id| json!({"_id": id})).collect();
        std::future::ready(Reply::json(&json!({"customers": records})))
    })
    .await;
    let records = listing(options(&server)).prefetch(3).collect(None).await.unwrap();
    assert_eq!(ids(&records), (1..=7).collect::<Vec<_>>());
}

/// A page ahead has nobody to ask for a token; the call that wants it has.
#[tokio::test]
async fn a_token_that_is_refused_meanwhile_is_asked_for_by_the_call_that_wants_the_page() {
    let server = Server::answering(|received| {
        let old =
            received.headers["authorization"] == "Bearer 1" && received.argument("offset").as_deref() != Some("0");
        std::future::ready(if old { Reply::new(401, &[], "") } else { window(&received, 9) })
    })
    .await;
    let mut cursor = listing(options(&server).token_from_caller().deadline(5.0)).prefetch(3).start();
    let (mut records, mut tokens) = (Vec::new(), 0);
    loop {
        let (asks, mut asked) = tokio::sync::mpsc::unbounded_channel();
        let page = tokio::select! {
            page = asking(asks, cursor.next()) => page.unwrap(),
            () = async {
                while let Some(ask) = asked.recv().await {
                    tokens += 1;
                    Ask::answer(ask, Ok(tokens.to_string()));
                }
                std::future::pending::<()>().await;
            } => unreachable!(),
        };
        let Some(page) = page else { break };
        records.extend(page.items);
        // What is ahead fails meanwhile.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!((ids(&records), tokens), ((1..=9).collect::<Vec<_>>(), 2));
}

/// On another runtime nobody would hear of what was asked for on the first one.
#[test]
fn a_listing_that_goes_on_in_another_runtime_is_read_whole() {
    let serve = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = serve.block_on(serving(20));
    let mut cursor = listing(options(&server).timeout(5.0)).prefetch(4).start();
    let mut records = Vec::new();
    loop {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let Some(page) = runtime.block_on(cursor.next()).unwrap() else { break };
        records.extend(page.items);
    }
    assert_eq!(ids(&records), (1..=20).collect::<Vec<_>>());
}

#[tokio::test]
async fn whoever_watches_hears_of_every_request_once() {
    let server = serving(20).await;
    let mut cursor = listing(options(&server)).prefetch(4).start();
    let mut answers = 0;
    loop {
        let (watch, mut notices) = Watch::new(Level::Debug, true, None);
        let page = watching(Some(watch), cursor.next()).await.unwrap();
        while let Some(notice) = notices.recv().await {
            answers += usize::from(notice.fields.get("event") == Some(&json!("answer")));
        }
        if page.is_none() {
            break;
        }
    }
    // Those at the end that were in vain belong to no call.
    assert_eq!(answers, 10);
}

//! Listings: every record once, lazily, and an end to every one of them.

use std::sync::{Arc, Mutex};

use crmkit::guardant::{CustomersList, Guardant, GuardantCustomer};
use crmkit::{Drift, ErrorKind, Options, Pager, Report};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{Received, Reply, Server, size};

fn page(ids: impl IntoIterator<Item = u64>) -> Reply {
    let records: Vec<Value> = ids.into_iter().map(|id| json!({"_id": id})).collect();
    Reply::json(&json!({"customers": records}))
}

/// The window that was asked for, of these records.
fn window(received: &Received, records: &[u64]) -> Reply {
    let number = |name| received.argument(name).unwrap().parse::<usize>().unwrap();
    page(records.iter().copied().skip(number("offset")).take(number("limit")))
}

fn listing(server: &Server, offset: i64, limit: i64) -> Pager<GuardantCustomer> {
    let guardant = Guardant::new(Options::default().base_url(server.url()).max_retries(0)).unwrap();
    let filters = CustomersList { offset: offset.into(), limit: limit.into(), ..Default::default() };
    guardant.customers().list(&filters).unwrap()
}

/// All ids and the report at the end.
async fn read(pager: &Pager<GuardantCustomer>) -> (Vec<u64>, Report) {
    let mut cursor = pager.start();
    let mut ids = Vec::new();
    while let Some(page) = cursor.next().await.unwrap() {
        ids.extend(page.items.iter().map(|record| record.id.parse::<u64>().unwrap()));
    }
    assert!(cursor.finished());
    (ids, *cursor.report())
}

#[test]
fn a_list_that_stands_still_is_read_whole_and_once() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let records = Arc::new(Mutex::new(Vec::new()));
    let server = runtime.block_on(Server::answering({
        let records = Arc::clone(&records);
        move |received| std::future::ready(window(&received, &records.lock().unwrap()))
    }));
    let ids = prop::collection::hash_set(any::<u64>(), 0..60).prop_map(|ids| ids.into_iter().collect::<Vec<_>>());
    let limits = (0_usize..70, 1_usize..=20, 0_usize..5);
    proptest!(ProptestConfig::with_cases(200), |(ids in ids, (offset, limit, ahead) in limits)| {
        records.lock().unwrap().clone_from(&ids);
        let pager = listing(&server, i64::try_from(offset).unwrap(), i64::try_from(limit).unwrap()).prefetch(ahead);
        let (came, report) = runtime.block_on(read(&pager));
        let expected: Vec<_> = ids.into_iter().skip(offset).collect();
        prop_assert_eq!(&came, &expected);
        prop_assert_eq!((report.records, report.repeats, report.drift), (expected.len() as u64, 0, Drift::NoneSeen));
        // Each page after the first spends one record on the overlap.
        let step = if limit == 1 { 1 } else { limit - 1 };
        prop_assert!(report.pages <= (expected.len() / step + 2) as u64, "{} pages", report.pages);
    });
}

#[test]
fn a_list_that_moves_gives_no_record_twice_and_none_that_is_not_there() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // Before each page, records are put in front or taken from there.
    let moves = Arc::new(Mutex::new((Vec::<u64>::new(), Vec::<i8>::new(), 0)));
    let server = runtime.block_on(Server::answering({
        let moves = Arc::clone(&moves);
        move |received| {
            let (records, changes, newest) = &mut *moves.lock().unwrap();
            let change = changes.pop().unwrap_or(0);
            for _ in 0..change {
                *newest += 1;
                records.insert(0, *newest);
            }
            records.drain(..records.len().min(usize::from(change.min(0).unsigned_abs())));
            std::future::ready(window(&received, records))
        }
    }));
    let strategy = (0_u64..30, prop::collection::vec(-3_i8..=3, 0..8), 2_i64..6, 0_usize..5);
    proptest!(ProptestConfig::with_cases(size(120, 400)), |((count, changes, limit, ahead) in strategy)| {
        *moves.lock().unwrap() = ((0..count).collect(), changes, 1000);
        let (came, report) = runtime.block_on(read(&listing(&server, 0, limit).prefetch(ahead)));
        let mut once = came.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), came.len());
        prop_assert_eq!(report.records, came.len() as u64);
        // Whoever stayed all the time is there, or the report owns up.
        let left = moves.lock().unwrap().0.clone();
        let missing = left.iter().any(|id| *id <= 1000 && !came.contains(id));
        prop_assert!(!missing || report.drift == Drift::Seen, "{:?} of {:?}", came, left);
    });
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_page_is_asked_for() {
    let server = Server::playing([]).await;
    let pager = listing(&server, 0, 3);
    let cursor = pager.start();
    assert!(pager.collect(Some(0)).await.unwrap().is_empty());
    assert!(!cursor.finished() && server.received().is_empty());
}

#[tokio::test]
async fn each_start_is_a_new_listing() {
    let server = Server::answering(|received| std::future::ready(window(&received, &[1, 2, 3, 4]))).await;
    let pager = listing(&server, 0, 3);
    assert_eq!(read(&pager).await, read(&pager).await);
    assert_eq!(pager.first().await.unwrap().unwrap().id, "1");
}

#[tokio::test]
async fn a_page_says_where_it_begins_and_keeps_its_answer() {
    let server = Server::answering(|received| std::future::ready(window(&received, &[1, 2, 3, 4]))).await;
    let mut cursor = listing(&server, 0, 3).start();
    let first = cursor.next().await.unwrap().unwrap();
    assert_eq!((first.offset, first.items.len(), first.total_pages), (0, 3, None));
    assert_eq!(first.raw_json, r#"{"customers":[{"_id":1},{"_id":2},{"_id":3}]}"#);
    let second = cursor.next().await.unwrap().unwrap();
    assert_eq!((second.offset, second.items.len()), (3, 1));
    assert!(cursor.next().await.unwrap().is_none());
    assert!(cursor.next().await.unwrap().is_none(), "the end stays the end");
}

#[tokio::test]
async fn a_page_that_failed_can_be_asked_for_again() {
    let server = Server::playing([page([1, 2, 3]), Reply::new(500, &[], ""), page([3, 4])]).await;
    let mut cursor = listing(&server, 0, 3).start();
    cursor.next().await.unwrap();
    assert_eq!(cursor.next().await.unwrap_err().kind(), ErrorKind::ServerError);
    let page = cursor.next().await.unwrap().unwrap();
    assert_eq!(page.items.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["4"]);
    assert_eq!((cursor.report().pages, cursor.report().drift), (2, Drift::NoneSeen));
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_is_stopped() {
    let server = Server::repeating(page([1, 2, 3])).await;
    let mut cursor = listing(&server, 0, 3).start();
    assert_eq!(cursor.next().await.unwrap().unwrap().items.len(), 3);
    assert_eq!(cursor.next().await.unwrap_err().kind(), ErrorKind::DecodeError);
    assert!(server.received().len() < 20);
    assert!(cursor.finished());
}

#[tokio::test]
async fn a_server_that_ignores_the_limit_is_read_whole() {
    let server = Server::answering(|received| {
        let offset = received.argument("offset").unwrap().parse::<u64>().unwrap();
        std::future::ready(page((1..=7).skip_while(move |id| *id <= offset)))
    })
    .await;
    let (ids, report) = read(&listing(&server, 0, 3)).await;
    assert_eq!((ids, report.drift), ((1..=7).collect(), Drift::NoneSeen));
}

#[tokio::test]
async fn a_listing_that_is_left_sends_no_more() {
    let server = Server::answering(|received| std::future::ready(window(&received, &[1, 2, 3, 4, 5, 6]))).await;
    let mut cursor = listing(&server, 0, 2).start();
    cursor.next().await.unwrap();
    drop(cursor);
    assert_eq!(listing(&server, 0, 2).collect(Some(2)).await.unwrap().len(), 2);
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_page_that_was_dropped_on_its_way_can_be_asked_for_again() {
    let held = Arc::new(tokio::sync::Semaphore::new(1));
    let server = Server::answering({
        let held = Arc::clone(&held);
        move |received| {
            let held = Arc::clone(&held);
            async move {
                held.acquire().await.unwrap().forget();
                window(&received, &[1, 2, 3, 4, 5])
            }
        }
    })
    .await;
    let mut cursor = listing(&server, 0, 3).start();
    cursor.next().await.unwrap();
    // Dropped while the server has the request and keeps silent.
    tokio::select! {
        biased;
        page = cursor.next() => panic!("{page:?}"),
        () = server.until_received(2) => {}
    }
    held.add_permits(10);
    let page = cursor.next().await.unwrap().unwrap();
    assert_eq!(page.items.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["4", "5"]);
    assert_eq!((cursor.report().pages, cursor.report().records, cursor.report().drift), (2, 5, Drift::NoneSeen));
}

#[tokio::test]
async fn a_page_that_was_dropped_before_it_was_polled_asked_for_nothing() {
    let server = Server::answering(|received| std::future::ready(window(&received, &[1, 2]))).await;
    let mut cursor = listing(&server, 0, 3).start();
    drop(cursor.next());
    assert!(server.received().is_empty());
    assert_eq!(cursor.next().await.unwrap().unwrap().items.len(), 2);
}

#[tokio::test]
async fn a_listing_of_a_closed_client_ends_with_an_error_and_stays_where_it_was() {
    let server = Server::answering(|received| std::future::ready(window(&received, &[1, 2, 3, 4]))).await;
    let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
    let filters = CustomersList { limit: 2.into(), ..Default::default() };
    let mut cursor = guardant.customers().list(&filters).unwrap().start();
    cursor.next().await.unwrap();
    guardant.close();
    assert_eq!(cursor.next().await.unwrap_err().kind(), ErrorKind::ClosedError);
    assert!(!cursor.finished());
    assert_eq!((cursor.report().pages, server.received().len()), (1, 1));
}

#[tokio::test]
async fn an_error_of_a_listing_counts_the_requests_of_its_page() {
    let server = Server::repeating(page([1, 2, 3])).await;
    let mut cursor = listing(&server, 0, 3).start();
    cursor.next().await.unwrap();
    let error = cursor.next().await.unwrap_err();
    assert_eq!(error.details().attempts as usize, server.received().len() - 1);
}

/// With windows of two, each of which goes one record further.
#[tokio::test]
async fn a_list_that_grew_in_front_is_read_to_its_end_however_small_the_window() {
    let records = Mutex::new((100..130).collect::<Vec<u64>>());
    let server = Server::answering(move |received| {
        let mut records = records.lock().unwrap();
        if received.argument("offset").as_deref() == Some("19") {
            records.splice(0..0, 0..19);
        }
        std::future::ready(window(&received, &records))
    })
    .await;
    let (ids, report) = read(&listing(&server, 0, 2)).await;
    assert_eq!((ids, report.drift), ((100..130).collect(), Drift::Seen));
}

#[tokio::test]
async fn a_server_that_gives_the_same_pages_in_turn_is_stopped() {
    let turn = std::sync::atomic::AtomicU64::new(0);
    let server = Server::answering(move |_| {
        let first = 2 * (turn.fetch_add(1, std::sync::atomic::Ordering::SeqCst) % 3);
        std::future::ready(page([first, first + 1]))
    })
    .await;
    let mut cursor = listing(&server, 0, 2).start();
    let error = loop {
        match cursor.next().await {
            Ok(page) => assert!(page.is_some()),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::DecodeError);
    assert!(cursor.finished() && server.received().len() < 2000);
}

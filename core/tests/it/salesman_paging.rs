//! `SalesMan`'s listings: pages with an index, of which only their number is known, while the records under them move.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use crmkit::salesman::{CustomersList, SalesMan, SalesManCustomer};
use crmkit::{Drift, ErrorKind, Options, Pager, Report};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{Received, Reply, Server, size};

/// Records of a server, the newest first, and what happens to them before each of its answers.
#[derive(Default)]
struct Store {
    records: Vec<u64>,
    /// The last id that was given: none is given twice.
    newest: u64,
    size: usize,
    changes: Vec<Vec<Change>>,
    /// Those that were there all the time.
    stayed: BTreeSet<u64>,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    /// A record comes in front of all others.
    Add,
    /// One goes, be it old or new.
    Delete(prop::sample::Index),
}

impl Store {
    fn begin(&mut self, count: u64, size: usize, changes: Vec<Vec<Change>>) {
        let records: Vec<u64> = (1..=count).rev().collect();
        *self = Self { stayed: records.iter().copied().collect(), records, newest: count, size, changes };
        // What happens before the next answer is at the end.
        self.changes.reverse();
    }

    fn answer(&mut self, received: &Received) -> Reply {
        for change in self.changes.pop().unwrap_or_default() {
            match change {
                Change::Add => {
                    self.newest += 1;
                    self.records.insert(0, self.newest);
                }
                Change::Delete(_) if self.records.is_empty() => {}
                Change::Delete(index) => {
                    let id = self.records.remove(index.index(self.records.len()));
                    self.stayed.remove(&id);
                }
            }
        }
        let offset = usize::try_from(received.json()["offset"].as_u64().unwrap()).unwrap();
        let page = self.records.iter().skip(offset * self.size).take(self.size);
        let rows: Vec<Value> = page.map(|id| json!({"clid": id})).collect();
        let pages = self.records.len().div_ceil(self.size);
        // Of these numbers only `pageall` is true.
        Reply::json(&json!({"data": rows, "params": {"page": offset.max(1), "pageall": pages}, "count": rows.len()}))
    }
}

async fn serving(store: &Arc<Mutex<Store>>) -> Server {
    let store = Arc::clone(store);
    Server::answering(move |received| std::future::ready(store.lock().unwrap().answer(&received))).await
}

fn listing(server: &Server) -> Pager<SalesManCustomer> {
    let options = Options::default().base_url(server.url()).login("x").api_key("y").max_retries(0);
    SalesMan::new(options).unwrap().customers().list(&CustomersList::default()).unwrap()
}

/// All ids and the report at the end.
async fn read(pager: &Pager<SalesManCustomer>) -> (Vec<u64>, Report) {
    let mut cursor = pager.start();
    let mut ids = Vec::new();
    while let Some(page) = cursor.next().await.unwrap() {
        ids.extend(page.items.iter().map(|record| record.id.parse::<u64>().unwrap()));
    }
    assert!(cursor.finished());
    (ids, *cursor.report())
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_list_that_stands_still_is_read_whole_and_once() {
    let runtime = runtime();
    let store = Arc::new(Mutex::new(Store::default()));
    let server = runtime.block_on(serving(&store));
    let pager = listing(&server);
    proptest!(ProptestConfig::with_cases(size(60, 200)), |(count in 0_u64..40, size in 1_usize..8, ahead in 0_usize..5)| {
        store.lock().unwrap().begin(count, size, Vec::new());
        let before = server.received().len() as u64;
        let (came, report) = runtime.block_on(read(&pager.clone().prefetch(ahead)));
        prop_assert_eq!(&came, &(1..=count).rev().collect::<Vec<_>>());
        prop_assert_eq!((report.records, report.repeats, report.drift), (count, 0, Drift::NoneSeen));
        prop_assert_eq!(report.pages, count.div_ceil(size as u64).max(1));
        // The first page again, and of three or more the last one ahead.
        let more = match report.pages { 1 => 0, 2 => 1, _ => 2 };
        prop_assert_eq!(server.received().len() as u64 - before, report.pages + more);
    });
}

#[test]
fn no_record_that_stayed_is_missed_in_silence() {
    let runtime = runtime();
    let store = Arc::new(Mutex::new(Store::default()));
    let server = runtime.block_on(serving(&store));
    let change = prop_oneof![Just(Change::Add), any::<prop::sample::Index>().prop_map(Change::Delete)];
    let changes = prop::collection::vec(prop::collection::vec(change, 0..3), 0..12);
    let config = ProptestConfig { max_shrink_iters: 2000, ..ProptestConfig::with_cases(size(250, 1000)) };
    let pager = listing(&server);
    proptest!(config, |(count in 0_u64..30, size in 1_usize..5, changes in changes, ahead in 0_usize..5)| {
        store.lock().unwrap().begin(count, size, changes);
        let (came, report) = runtime.block_on(read(&pager.clone().prefetch(ahead)));
        let once: BTreeSet<_> = came.iter().copied().collect();
        prop_assert_eq!(once.len(), came.len(), "each comes once");
        let missed: Vec<_> = store.lock().unwrap().stayed.difference(&once).copied().collect();
        prop_assert!(missed.is_empty() || report.drift == Drift::Seen, "missed in silence: {missed:?}");
    });
}

#[tokio::test]
async fn a_strict_listing_that_moved_ends_with_its_report() {
    let store = Arc::new(Mutex::new(Store::default()));
    let server = serving(&store).await;
    store.lock().unwrap().begin(9, 3, vec![vec![], vec![Change::Add]]);
    let error = listing(&server).strict(true).collect(None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IncompleteListingError);
    let report = error.details().report.unwrap();
    assert_eq!((report.drift, report.repeats), (Drift::Seen, 1));
}

#[tokio::test]
async fn the_first_records_take_no_page_more_than_they_need() {
    let store = Arc::new(Mutex::new(Store::default()));
    let server = serving(&store).await;
    store.lock().unwrap().begin(9, 3, Vec::new());
    let pager = listing(&server);
    assert_eq!(pager.first().await.unwrap().unwrap().id, "9");
    assert_eq!(pager.collect(Some(3)).await.unwrap().len(), 3);
    assert_eq!(server.received().len(), 2);
}

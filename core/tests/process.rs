//! After a fork: everything that lives in one process is made anew, and what was the parent's is never touched.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "it/support.rs"]
mod support;

use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, MutexGuard, PoisonError};

use crmkit::guardant::Guardant;
use crmkit::process::{PerProcess, forked, generation};
use crmkit::{ErrorKind, Options};
use serde_json::json;
use support::{Reply, Server, size};

/// One test at a time: there is one generation for all of them if they share a process.
fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn block_on<F: Future>(call: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(call)
}

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4}}))
}

/// Counts how often such a value is dropped.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

fn get(slot: &PerProcess<Counted>, drops: &Arc<AtomicUsize>) -> Arc<Counted> {
    slot.get_or_try(|| Ok::<_, Infallible>(Counted(Arc::clone(drops)))).unwrap()
}

#[test]
fn a_client_goes_on_with_fresh_connections() {
    let _alone = alone();
    block_on(async {
        let server = Server::repeating(customer()).await;
        let guardant = Guardant::new(Options::default().base_url(server.url())).unwrap();
        for generation in 1..=3 {
            for _ in 0..3 {
                guardant.customers().get("4").await.unwrap();
            }
            assert_eq!(server.connections(), generation);
            forked();
        }
    });
}

#[test]
fn a_child_has_the_token_and_all_places_of_its_budget() {
    let _alone = alone();
    block_on(async {
        let server = Server::answering(|received| async move {
            if received.path().ends_with("/1") { std::future::pending().await } else { customer() }
        })
        .await;
        let asked = Arc::new(AtomicUsize::new(0));
        let options = Options::default().base_url(server.url()).max_concurrency(1).token_from({
            let asked = Arc::clone(&asked);
            move || std::future::ready(Ok(format!("token-{}", asked.fetch_add(1, Ordering::SeqCst) + 1)))
        });
        let guardant = Guardant::new(options).unwrap();
        // A call of the parent that holds the only place.
        let hanging = tokio::spawn({
            let guardant = guardant.clone();
            async move { guardant.customers().get("1").await }
        });
        server.until_received(1).await;
        forked();
        guardant.customers().get("4").await.unwrap();
        assert_eq!((asked.load(Ordering::SeqCst), server.connections()), (1, 2));
        hanging.abort();
    });
}

#[test]
fn a_child_can_ask_for_a_token_though_its_parent_was_asking() {
    let _alone = alone();
    block_on(async {
        let server = Server::repeating(customer()).await;
        let asked = Arc::new(AtomicUsize::new(0));
        let options = Options::default().base_url(server.url()).token_from({
            let asked = Arc::clone(&asked);
            move || {
                let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
                async move { if first { std::future::pending().await } else { Ok("token".to_owned()) } }
            }
        });
        let guardant = Guardant::new(options).unwrap();
        let hanging = tokio::spawn({
            let guardant = guardant.clone();
            async move { guardant.customers().get("4").await }
        });
        while asked.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        forked();
        guardant.customers().get("4").await.unwrap();
        hanging.abort();
    });
}

#[test]
fn a_client_that_was_closed_stays_closed() {
    let _alone = alone();
    let guardant = Guardant::new(Options::default()).unwrap();
    guardant.close();
    forked();
    let error = block_on(guardant.customers().get("4")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ClosedError);
}

#[test]
fn each_fork_makes_one_generation_more() {
    let _alone = alone();
    let before = generation();
    forked();
    assert_eq!(generation(), before + 1);
}

#[test]
fn a_value_is_made_once_for_each_generation() {
    let _alone = alone();
    let slot = PerProcess::new();
    let made = AtomicU64::new(0);
    let get = || slot.get_or_try(|| Ok::<_, Infallible>(made.fetch_add(1, Ordering::SeqCst))).unwrap();
    for generation in 0..3 {
        assert_eq!([*get(), *get(), *get()], [generation; 3]);
        forked();
    }
}

#[test]
fn a_value_that_cannot_be_made_is_made_the_next_time() {
    let _alone = alone();
    let slot = PerProcess::<u8>::new();
    assert_eq!(slot.get_or_try(|| Err("not now")), Err("not now"));
    assert_eq!(slot.get_or_try(|| Ok::<_, &str>(1)).map(|value| *value), Ok(1));
    forked();
    assert_eq!(slot.get_or_try(|| Err("not now")), Err("not now"), "never the stale one");
    assert_eq!(slot.get_or_try(|| Ok::<_, &str>(2)).map(|value| *value), Ok(2));
}

#[test]
fn a_value_of_this_process_is_dropped_with_its_place() {
    let _alone = alone();
    let drops = Arc::new(AtomicUsize::new(0));
    let slot = PerProcess::new();
    get(&slot, &drops);
    slot.clear();
    assert_eq!(drops.load(Ordering::SeqCst), 1);
    get(&slot, &drops);
    drop(slot);
    assert_eq!(drops.load(Ordering::SeqCst), 2);
}

#[test]
fn a_value_of_the_parent_is_never_dropped() {
    let _alone = alone();
    let drops = Arc::new(AtomicUsize::new(0));
    let stale = || {
        let slot = PerProcess::new();
        get(&slot, &drops);
        forked();
        slot
    };
    // Cleared, let go of, and used: then the child's own value is dropped, and only that.
    stale().clear();
    drop(stale());
    assert_eq!(drops.load(Ordering::SeqCst), 0);
    let slot = stale();
    get(&slot, &drops);
    drop(slot);
    assert_eq!(drops.load(Ordering::SeqCst), 1);
}

#[test]
fn threads_that_come_together_get_the_same_value() {
    let _alone = alone();
    let slot = PerProcess::new();
    for _ in 0..200 {
        forked();
        let barrier = Barrier::new(4);
        let values: Vec<Arc<()>> = std::thread::scope(|scope| {
            let get = || {
                slot.get_or_try(|| {
                    // All of them make one.
                    barrier.wait();
                    Ok::<_, Infallible>(())
                })
            };
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(get)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap().unwrap()).collect()
        });
        assert!(values.iter().all(|value| Arc::ptr_eq(value, &values[0])));
        let after = slot.get_or_try(|| Err("there is one")).unwrap();
        assert!(Arc::ptr_eq(&after, &values[0]));
    }
}

#[test]
fn no_thread_ever_gets_a_value_older_than_its_generation() {
    let _alone = alone();
    let (slot, done) = (PerProcess::new(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !done.load(Ordering::SeqCst) {
                    let least = generation();
                    let value = slot.get_or_try(|| Ok::<_, Infallible>(generation())).unwrap();
                    assert!(*value >= least, "{value} in generation {least}");
                }
            });
        }
        for _ in 0..size(150, 500) {
            forked();
            slot.clear();
            std::thread::yield_now();
        }
        done.store(true, Ordering::SeqCst);
    });
}

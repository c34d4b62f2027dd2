//! Many calls, a third of them failing in every way: what they take they give back. `CRMKIT_SOAK` is how many; without it,
//! as many as a few seconds are enough for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "it/support.rs"]
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};

use crmkit::guardant::{CustomersCreate, CustomersList, Guardant};
use crmkit::{ErrorKind, Options};
use serde_json::{Value, json};
use support::{Reply, Server};

/// Calls at a time.
const TASKS: usize = 8;
/// What the allocator may keep, in KiB: a leak of 300 bytes a call would be twice as much in a full run.
const LEEWAY: usize = 8 * 1024;

/// The resident memory in KiB, and the open file descriptors.
fn held() -> (usize, usize) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    let memory = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    (memory, std::fs::read_dir("/proc/self/fd").unwrap().count())
}

fn customers() -> Value {
    let customer = |id| json!({"_id": id, "customerName": "Анна", "customerDescription": "x".repeat(200)});
    json!({"customers": (0..20).map(customer).collect::<Vec<_>>()})
}

/// Every third answer is no good, each time in another way.
fn reply(number: usize) -> Reply {
    if number % 3 != 2 {
        let mut body = customers();
        body["customer"] = json!({"_id": 4, "customerName": "Анна"});
        return Reply::json(&body);
    }
    match number / 3 % 6 {
        0 => Reply::new(503, &[], "<html>gone</html>"),
        1 => Reply::none(),
        2 => Reply::json(&customers()).cut(),
        3 => Reply::new(404, &[], r#"{"error":{"code":10172,"message":"Customer not found"}}"#),
        4 => Reply::new(200, &[], "<html>not what was promised</html>"),
        _ => Reply::new(400, &[], r#"{"error":{"code":1,"message":"no"}}"#),
    }
}

async fn call(guardant: &Guardant, number: usize) -> Result<(), crmkit::Error> {
    let customers = guardant.customers();
    match number % 4 {
        0 => customers.list(&CustomersList::default()).unwrap().first().await.map(drop),
        1 => customers.create(&CustomersCreate { name: "Анна".into(), ..Default::default() }).await.map(drop),
        _ => customers.get("4").await.map(drop),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_and_descriptors_stay_flat_through_calls_of_which_a_third_fail() {
    let calls: usize = std::env::var("CRMKIT_SOAK").map_or(6_000, |calls| calls.parse().unwrap());
    let answered = AtomicUsize::new(0);
    let server = Server::answering(move |_| std::future::ready(reply(answered.fetch_add(1, Ordering::Relaxed)))).await;
    let guardant = Guardant::new(Options::default().base_url(server.url()).token("t").max_retries(0)).unwrap();
    let (mut failed, mut seen) = (0, Vec::new());
    for tenth in 0..10 {
        let mut tasks = tokio::task::JoinSet::new();
        for task in 0..TASKS {
            let guardant = guardant.clone();
            tasks.spawn(async move {
                let mut failed = 0;
                for number in 0..calls / 10 / TASKS {
                    match call(&guardant, number + task).await {
                        Ok(()) => {}
                        Err(error) => {
                            assert!(!error.is(ErrorKind::ConfigError));
                            failed += 1;
                        }
                    }
                }
                failed
            });
        }
        while let Some(more) = tasks.join_next().await {
            failed += more.unwrap();
        }
        server.forget();
        seen.push(held());
        if [0, 4, 9].contains(&tenth) {
            let (memory, descriptors) = held();
            println!("{} %: {memory} KiB, {descriptors} descriptors", (tenth + 1) * 10);
        }
    }
    let done = calls / 10 / TASKS * TASKS * 10;
    assert!(failed * 3 >= done - 30 && failed * 3 <= done + 30, "{failed} of {done} failed");
    let ((memory, descriptors), (last, open)) = (seen[0], seen[9]);
    assert!(last <= memory + LEEWAY, "{memory} KiB grew to {last}: {seen:?}");
    assert!(open <= descriptors + 2 * TASKS, "{descriptors} descriptors grew to {open}: {seen:?}");
}

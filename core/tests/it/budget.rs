//! How much a client asks of a server: requests at a time, and requests a second.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crmkit::Options;
use crmkit::guardant::Guardant;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::support::{Reply, Server};

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4}}))
}

/// So many calls at once, by clones of one client.
async fn all_at_once(guardant: &Guardant, calls: usize) {
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..calls {
        let guardant = guardant.clone();
        running.spawn(async move { guardant.customers().get("4").await.unwrap() });
    }
    running.join_all().await;
}

#[tokio::test]
async fn no_more_requests_are_under_way_than_max_concurrency() {
    let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let gate = Arc::new(Semaphore::new(0));
    let server = Server::answering({
        let (under_way, most, gate) = (Arc::clone(&under_way), Arc::clone(&most), Arc::clone(&gate));
        move |_| {
            let (under_way, most, gate) = (Arc::clone(&under_way), Arc::clone(&most), Arc::clone(&gate));
            async move {
                most.fetch_max(under_way.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                gate.acquire().await.unwrap().forget();
                under_way.fetch_sub(1, Ordering::SeqCst);
                customer()
            }
        }
    })
    .await;
    let guardant = Guardant::new(Options::default().base_url(server.url()).max_concurrency(3)).unwrap();
    let letting = async {
        // Each time that three wait, one is let go.
        for done in 0..20 {
            server.until_received((done + 3).min(20)).await;
            gate.add_permits(1);
        }
    };
    tokio::join!(all_at_once(&guardant, 20), letting);
    assert_eq!(most.load(Ordering::SeqCst), 3);
    assert!(server.connections() <= 3);
}

#[tokio::test]
async fn no_second_holds_more_requests_than_the_rate() {
    const RATE: usize = 20;
    // What lies between leaving the client and being read by the server: the first request makes a connection too.
    const TRAVEL: Duration = Duration::from_millis(40);
    let server = Server::repeating(customer()).await;
    let options = Options::default().base_url(server.url()).rate_limit(20.0);
    all_at_once(&Guardant::new(options).unwrap(), RATE * 3 / 2).await;
    let times: Vec<_> = server.received().iter().map(|received| received.at).collect();
    for pair in times.windows(RATE + 1) {
        let span = pair[RATE] - pair[0];
        assert!(span + TRAVEL >= Duration::from_secs(1), "{} requests in {span:?}", RATE + 1);
    }
    let burst = times[5] - times[0];
    assert!(burst + TRAVEL >= Duration::from_millis(250), "6 requests in {burst:?}");
}

/// Refuses the first token.
async fn renewing() -> Server {
    Server::answering(|received| {
        let old = received.headers["authorization"] == "Bearer token-1";
        std::future::ready(if old { Reply::new(401, &[], "") } else { customer() })
    })
    .await
}

fn tokens() -> impl Fn() -> std::future::Ready<Result<String, crmkit::Error>> + Send + Sync {
    let asked = AtomicUsize::new(0);
    move || std::future::ready(Ok(format!("token-{}", asked.fetch_add(1, Ordering::SeqCst) + 1)))
}

#[tokio::test]
async fn a_request_that_is_sent_again_with_a_new_token_waits_for_the_rate_too() {
    let server = renewing().await;
    let options = Options::default().base_url(server.url()).token_from(tokens()).rate_limit(0.01).deadline(0.1);
    let error = Guardant::new(options).unwrap().customers().get("4").await.unwrap_err();
    assert_eq!((error.kind(), error.details().sent), (crmkit::ErrorKind::DeadlineError, Some(false)));
    assert_eq!((error.details().attempts, server.received().len()), (1, 1));
}

#[tokio::test]
async fn requests_that_wait_for_a_token_do_not_leave_all_at_once() {
    // What lies between leaving the client and being read by the server: the first request makes a connection too.
    const TRAVEL: Duration = Duration::from_millis(40);
    let server = Server::repeating(customer()).await;
    // Slow enough for all of them to have had their turns meanwhile.
    let token = || async {
        tokio::time::sleep(Duration::from_millis(400)).await;
        Ok("token".to_owned())
    };
    let options = Options::default().base_url(server.url()).token_from(token).rate_limit(20.0);
    all_at_once(&Guardant::new(options).unwrap(), 6).await;
    let times: Vec<_> = server.received().iter().map(|received| received.at).collect();
    let burst = times[5] - times[0];
    assert!(burst + TRAVEL >= Duration::from_millis(250), "6 requests in {burst:?}");
}

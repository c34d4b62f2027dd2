//! A bulk run of the common interface that is told to come to its end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crmkit::crm::{Crm, CustomersCreate, Run};
use crmkit::{CrmName, Options, Outcome, Status};
use crmkit_sandbox::Sandbox;

fn crm(sandbox: &Sandbox) -> Crm {
    let token = sandbox.credentials("guardant").unwrap().remove("token").unwrap();
    let url = sandbox.url("guardant").unwrap();
    Crm::connect(CrmName::Guardant, Options::default().base_url(url).token(token)).unwrap()
}

fn rows(count: usize) -> Vec<CustomersCreate> {
    (0..count).map(|_| CustomersCreate { last_name: "X".into(), ..Default::default() }).collect()
}

fn of(outcomes: &[Outcome<crmkit::crm::Customer>], status: Status) -> usize {
    outcomes.iter().filter(|outcome| outcome.status == status).count()
}

#[tokio::test]
async fn a_run_that_is_to_finish_begins_nothing_more_and_leaves_nothing_unknown() {
    let sandbox = Sandbox::start(crmkit_sandbox::Options::default()).unwrap();
    let run = Run::default();
    let ending = run.clone();
    let run = run.progress(move |_, _| ending.finish());
    let outcomes = crm(&sandbox).customers().create_many(&rows(20), 4, &run).await.unwrap();
    let begun = of(&outcomes, Status::Ok);
    assert!((1..=4).contains(&begun), "{begun}");
    assert_eq!(of(&outcomes, Status::NotStarted), 20 - begun);
    assert_eq!(sandbox.requests().len(), begun);
}

#[tokio::test]
async fn a_run_that_finishes_can_still_be_stopped_but_not_the_other_way_round() {
    let sandbox = Sandbox::start(crmkit_sandbox::Options::default()).unwrap();
    let told = Arc::new(AtomicUsize::new(0));
    let run = Run::default();
    run.stop();
    run.finish();
    let counted = Arc::clone(&told);
    let run = run.progress(move |_, _| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let outcomes = crm(&sandbox).customers().create_many(&rows(3), 1, &run).await.unwrap();
    assert_eq!(of(&outcomes, Status::NotStarted), 3);
    assert_eq!(told.load(Ordering::Relaxed), 0);
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn whoever_is_told_can_end_a_run_before_anything_more_is_begun() {
    let sandbox = Sandbox::start(crmkit_sandbox::Options::default()).unwrap();
    let run = Run::default();
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let telling = run.clone().progress(move |done, _| tell.send(done).unwrap());
    let crm = crm(&sandbox);
    let (customers, rows) = (crm.customers(), rows(5));
    let call = customers.create_many(&rows, 1, &telling);
    let listen = async {
        told.recv().await.unwrap();
        run.finish();
        std::future::pending::<()>().await;
    };
    let outcomes = tokio::select! {
        biased;
        outcomes = call => outcomes.unwrap(),
        () = listen => unreachable!(),
    };
    assert_eq!(of(&outcomes, Status::Ok), 1);
    assert_eq!(of(&outcomes, Status::NotStarted), 4);
}

//! Bulk runs: one outcome for each input, in order, whatever happens on the way.

use std::sync::{Arc, Mutex};

use crmkit::crm::{Crm, Customer, CustomersCreate, CustomersUpdate, Run, raise_if_failed};
use crmkit::{Client, CrmName, ErrorKind, Naming, Options, Outcome, Reconciled, Status};
use crmkit_sandbox::Fault;
use serde_json::json;

use crate::room;
use crate::support::{Reply, Server};

fn rows(count: usize) -> Vec<CustomersCreate> {
    let row = |number| CustomersCreate { name: format!("Клиент {number}").as_str().into(), ..Default::default() };
    (0..count).map(row).collect()
}

fn statuses(outcomes: &[Outcome<Customer>]) -> Vec<&'static str> {
    outcomes.iter().map(|outcome| outcome.status.name()).collect()
}

fn names(outcomes: &[Outcome<Customer>]) -> Vec<Option<&str>> {
    outcomes.iter().map(|outcome| outcome.value.as_ref().and_then(|customer| customer.name.as_deref())).collect()
}

#[tokio::test]
async fn outcomes_stand_in_the_order_of_the_rows() {
    for name in room::CRMS {
        let sandbox = room::sandbox(0);
        let crm = room::crm(&sandbox, name);
        let made = crm.customers().create_many(&rows(45), 8, &Run::default()).await.unwrap();
        let wanted: Vec<_> = (0..45).map(|number| format!("Клиент {number}")).collect();
        assert_eq!(names(&made), wanted.iter().map(|name| Some(name.as_str())).collect::<Vec<_>>(), "{name}");
        assert_eq!(made.iter().map(|outcome| outcome.index).collect::<Vec<_>>(), (0..45).collect::<Vec<_>>(), "{name}");
    }
}

#[tokio::test]
async fn salesman_takes_twenty_new_customers_in_a_request() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "salesman");
    crm.customers().create_many(&rows(45), 8, &Run::default()).await.unwrap();
    let lists = sandbox.requests().iter().filter(|request| request.path.ends_with("add.list")).count();
    assert_eq!(lists, 3);
}

#[tokio::test]
async fn a_row_whose_answer_is_lost_is_unknown_and_the_others_go_on() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    let lost = Fault { after: true, reset: true, method: Some("POST".to_owned()), ..Fault::default() };
    sandbox.inject(lost).unwrap();
    let made = crm.customers().create_many(&rows(3), 1, &Run::default()).await.unwrap();
    assert_eq!(statuses(&made), ["unknown", "ok", "ok"]);
    assert!(made[0].error.as_ref().unwrap().is(ErrorKind::OutcomeUnknownError));
}

#[tokio::test]
async fn an_outcome_says_what_was_found_and_what_was_sent_again() {
    let reconciled = |outcomes: &[Outcome<Customer>]| -> Vec<_> {
        outcomes.iter().map(|outcome| outcome.reconciled.map(Reconciled::name)).collect()
    };
    for (after, how) in [(true, "found"), (false, "sent_again")] {
        let sandbox = room::sandbox(0);
        let crm = room::crm(&sandbox, "salesman");
        let lost = Fault { after, reset: true, path: Some("add.list".to_owned()), ..Fault::default() };
        sandbox.inject(lost).unwrap();
        let made = crm.customers().create_many(&rows(21), 1, &Run::default()).await.unwrap();
        assert_eq!(statuses(&made), ["ok"; 21]);
        // The second request has one row, and its answer came.
        assert_eq!(reconciled(&made), [vec![Some(how); 20], vec![None]].concat());
    }
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    sandbox.inject(Fault { after: true, reset: true, method: Some("POST".to_owned()), ..Fault::default() }).unwrap();
    let rows: Vec<_> = rows(2).into_iter().zip(["A-1", "A-2"]).collect();
    let row = |(row, id): (CustomersCreate, &str)| CustomersCreate { external_id: id.into(), ..row };
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    let made = crm.customers().create_many(&rows, 1, &Run::default()).await.unwrap();
    assert_eq!((statuses(&made), reconciled(&made)), (vec!["ok"; 2], vec![Some("found"), None]));
}

#[tokio::test]
async fn a_stopped_run_gives_what_is_done_and_says_what_was_not_begun() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    let stop = Run::default();
    let run = {
        let stop = stop.clone();
        stop.clone().progress(move |done, _| {
            if done == 2 {
                stop.stop();
            }
        })
    };
    let made = crm.customers().create_many(&rows(5), 1, &run).await.unwrap();
    assert_eq!(statuses(&made), ["ok", "ok", "not_started", "not_started", "not_started"]);
    assert_eq!(sandbox.requests().len(), 2);
}

#[tokio::test]
async fn what_was_under_way_when_a_run_was_stopped_is_unknown_if_it_writes() {
    for (writes, wanted) in [(true, "unknown"), (false, "not_started")] {
        // The first is answered, the second never.
        let server =
            Server::playing([Reply::json(&json!({"customer": {"_id": 1, "name": "Первый"}})), Reply::silence()]).await;
        let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url()).token("secret-token"));
        let crm = Crm::of(&client.unwrap());
        let stop = Run::default();
        let run = stop.clone();
        let running = async {
            if writes {
                crm.customers().create_many(&rows(3), 1, &run).await.unwrap()
            } else {
                let ids = ["1", "2", "3"].map(str::to_owned);
                crm.customers().get_many(&ids, 1, &run).await.unwrap()
            }
        };
        let stopping = async {
            server.until_received(2).await;
            stop.stop();
        };
        let (outcomes, ()) = tokio::join!(running, stopping);
        assert_eq!(statuses(&outcomes), ["ok", wanted, "not_started"]);
    }
}

#[tokio::test]
async fn progress_is_told_after_each_input() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "rkeeper");
    let told = Arc::new(Mutex::new(Vec::new()));
    let run = {
        let told = Arc::clone(&told);
        Run::default().progress(move |done, total| told.lock().unwrap().push((done, total)))
    };
    crm.customers().create_many(&rows(3), 2, &run).await.unwrap();
    assert_eq!(*told.lock().unwrap(), [(1, 3), (2, 3), (3, 3)]);
}

#[tokio::test]
async fn no_more_are_under_way_at_a_time_than_was_said() {
    let most = Arc::new(Mutex::new((0_usize, 0_usize)));
    let counting = Arc::clone(&most);
    let server = Server::answering(move |_| {
        let counting = Arc::clone(&counting);
        async move {
            {
                let mut now = counting.lock().unwrap();
                now.0 += 1;
                now.1 = now.1.max(now.0);
            }
            // Others come meanwhile, if they are let.
            for _ in 0..50 {
                tokio::task::yield_now().await;
            }
            counting.lock().unwrap().0 -= 1;
            Reply::json(&json!({"customer": {"_id": 1, "name": "X"}}))
        }
    })
    .await;
    let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url()).token("secret-token"));
    let crm = Crm::of(&client.unwrap());
    let ids: Vec<_> = (1..=30).map(|id| id.to_string()).collect();
    crm.customers().get_many(&ids, 3, &Run::default()).await.unwrap();
    let most = most.lock().unwrap().1;
    assert!((1..=3).contains(&most), "{most} at a time");
}

#[tokio::test]
async fn what_failed_can_be_raised_with_all_outcomes() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    let made = crm.customers().create_many(&rows(2), 8, &Run::default()).await.unwrap();
    let changes = CustomersUpdate { note: "X".into(), ..Default::default() };
    let known = made[0].value.as_ref().unwrap().id.clone();
    let changes = [(known, changes.clone()), ("999999".to_owned(), changes)];
    let outcomes = crm.customers().update_many(&changes, 8, &Run::default()).await.unwrap();
    let error = raise_if_failed(outcomes).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BulkError);
    let outcomes = &error.details().outcomes.as_ref().unwrap().0;
    assert_eq!(outcomes.iter().map(|outcome| outcome.status).collect::<Vec<_>>(), [Status::Ok, Status::Failed]);
    let json = error.to_json(Naming::Snake);
    assert_eq!(json["outcomes"][1], json!({"index": 1, "key": "999999", "status": "failed"}));
    assert_eq!(json["cause"]["class"], "NotFoundError");
    assert_eq!(raise_if_failed(made).unwrap().len(), 2);
}

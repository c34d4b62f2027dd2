//! Many inputs at once: one outcome for each, in their order, never all or nothing.
//!
//! The futures run inside the one that the caller awaits, and not in tasks of their own: dropping it ends all of them, and
//! what belongs to the caller (a token that is asked of it, say) stays with them.

use std::future::Future;
use std::sync::Arc;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::sync::watch;

use crate::crm::{Customer, CustomersCreate, CustomersUpdate};
use crate::{Arguments, Error, ErrorKind, Outcome, Reconciled, Result};

/// How a bulk run goes on: how many inputs at a time, who is told, and whether it was stopped. Clones are one run.
#[derive(Clone)]
pub struct Run {
    progress: Option<Arc<dyn Fn(usize, usize) + Send + Sync>>,
    stop: Arc<watch::Sender<Stop>>,
}

/// Whether a run goes on.
#[derive(Clone, Copy, PartialEq)]
enum Stop {
    No,
    /// Nothing more is begun.
    Soon,
    Now,
}

impl Default for Run {
    fn default() -> Self {
        Self { progress: None, stop: Arc::new(watch::Sender::new(Stop::No)) }
    }
}

impl Run {
    /// Calls this function with the number of inputs that are done and of all, after each that is done. It is called
    /// where the run is polled, so it has to be quick.
    #[must_use]
    pub fn progress(mut self, told: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(told));
        self
    }

    /// Stops the run: it ends at once with the outcomes so far. A write that is under way is of unknown outcome, and
    /// what was not begun is not begun.
    pub fn stop(&self) {
        self.stop.send_replace(Stop::Now);
    }

    /// Begins nothing more: the run ends when what is under way is done, so that nothing is left unknown.
    pub fn finish(&self) {
        self.stop.send_if_modified(|stop| {
            let going = *stop == Stop::No;
            if going {
                *stop = Stop::Soon;
            }
            going
        });
    }
}

/// An input: what says which record it is about, and its arguments, or why they are refused.
pub(crate) struct Input {
    pub(crate) key: Option<String>,
    pub(crate) arguments: Result<Arguments>,
}

/// What came of an input that went well. A deletion gives no customer.
#[derive(Default)]
pub(crate) struct Came {
    pub(crate) customer: Option<Customer>,
    pub(crate) reconciled: Option<Reconciled>,
}

impl From<Customer> for Came {
    fn from(customer: Customer) -> Self {
        Self { customer: Some(customer), reconciled: None }
    }
}

/// Carries out `work` for groups of inputs, `concurrency` groups at a time. `work` gives one result for each place in the
/// group, in its order; what it leaves out was not begun.
pub(crate) async fn each<F, W>(
    keys: Vec<Option<String>>,
    groups: Vec<Vec<usize>>,
    concurrency: usize,
    writes: bool,
    run: &Run,
    work: F,
) -> Vec<Outcome<Customer>>
where
    F: Fn(Vec<usize>) -> W,
    W: Future<Output = Vec<Result<Came>>>,
{
    let total = keys.len();
    let mut results: Vec<Option<Result<Came>>> = keys.iter().map(|_| None).collect();
    let mut begun = vec![false; total];
    let mut done = 0;
    let mut groups = groups.into_iter();
    let mut under_way = FuturesUnordered::new();
    let mut stopped = run.stop.subscribe();
    loop {
        while under_way.len() < concurrency && *stopped.borrow() == Stop::No {
            let Some(group) = groups.next() else { break };
            for place in &group {
                if let Some(begun) = begun.get_mut(*place) {
                    *begun = true;
                }
            }
            let working = work(group.clone());
            under_way.push(async move { (group, working.await) });
        }
        let finished = tokio::select! {
            biased;
            _ = stopped.wait_for(|stopped| *stopped == Stop::Now) => None,
            finished = under_way.next() => finished,
        };
        let Some((group, came)) = finished else { break };
        done += group.len();
        for (place, result) in group.into_iter().zip(came) {
            if let Some(slot) = results.get_mut(place) {
                *slot = Some(result);
            }
        }
        if let Some(told) = &run.progress {
            told(done, total);
            // Whoever is told can say that it is enough before anything more is begun.
            tokio::task::yield_now().await;
        }
    }
    let outcomes = keys.into_iter().zip(results).zip(begun).enumerate();
    let outcome = |(index, ((key, result), begun))| match result {
        Some(result) => of(index, key, result),
        None if begun && writes => {
            let message = "the run was stopped while this was under way: whether it was carried out is not known";
            let error = Error::new(ErrorKind::OutcomeUnknownError, message);
            of(index, key, Err(error.with(|details| details.sent = Some(true))))
        }
        None => Outcome::not_started(index, key),
    };
    outcomes.map(outcome).collect()
}

fn of(index: usize, key: Option<String>, result: Result<Came>) -> Outcome<Customer> {
    let Outcome { index, key, status, value, error, .. } = Outcome::of(index, key, result);
    let Came { customer, reconciled } = value.unwrap_or_default();
    Outcome { index, key, status, value: customer, error, reconciled }
}

impl crate::crm::Customers<'_> {
    /// Reads each customer and tells for each id, in order, what became of it.
    pub async fn get_many(self, ids: &[String], concurrency: usize, run: &Run) -> Result<Vec<Outcome<Customer>>> {
        self.many("customers.get_many", "ids", ids.into(), concurrency, run).await
    }

    /// Creates each customer and tells for each row, in order, what became of it.
    pub async fn create_many(
        self,
        rows: &[CustomersCreate],
        concurrency: usize,
        run: &Run,
    ) -> Result<Vec<Outcome<Customer>>> {
        let rows = rows.iter().map(|row| serde_json::Value::Object(Arguments::of(row).values)).collect();
        self.many("customers.create_many", "rows", serde_json::Value::Array(rows), concurrency, run).await
    }

    /// Changes each customer, given its id, and tells for each row, in order, what became of it.
    pub async fn update_many(
        self,
        rows: &[(String, CustomersUpdate)],
        concurrency: usize,
        run: &Run,
    ) -> Result<Vec<Outcome<Customer>>> {
        let row = |(id, row): &(String, CustomersUpdate)| Arguments::of(row).and("id", id.clone()).values;
        let rows = rows.iter().map(|changes| serde_json::Value::Object(row(changes))).collect();
        self.many("customers.update_many", "rows", serde_json::Value::Array(rows), concurrency, run).await
    }

    /// Deletes each customer and tells for each id, in order, what became of it. What went well has no value.
    pub async fn delete_many(self, ids: &[String], concurrency: usize, run: &Run) -> Result<Vec<Outcome<Customer>>> {
        self.many("customers.delete_many", "ids", ids.into(), concurrency, run).await
    }

    async fn many(
        self,
        name: &str,
        of: &'static str,
        inputs: serde_json::Value,
        concurrency: usize,
        run: &Run,
    ) -> Result<Vec<Outcome<Customer>>> {
        let arguments = Arguments::default().and(of, inputs).and("concurrency", concurrency);
        self.crm.each(self.crm.operation(name)?, &arguments, run).await
    }
}

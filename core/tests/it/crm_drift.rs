//! Customers that are listed while others come and go: each is given once, and one that was there all the time and was not
//! given is never passed over in silence.

use std::collections::HashSet;

use crmkit::crm::{Crm, CustomersCreate, CustomersList};
use crmkit::{Drift, ErrorKind, Report};

use crate::room;
use crate::support::size;

const SEED: u64 = 20_261_123;

/// What a listing came to.
struct Listed {
    /// How many there were all the time that it did not give.
    missed: usize,
    /// Whether it gave one twice.
    twice: bool,
    report: Report,
}

/// Somebody else, who adds and deletes customers anywhere in the order.
struct Somebody {
    crm: Crm,
    random: fastrand::Rng,
    /// Those that are there since the beginning.
    there: Vec<String>,
}

impl Somebody {
    async fn new(crm: Crm, seed: u64) -> Self {
        let there = crm.customers().list(&CustomersList::default()).unwrap().collect(None).await.unwrap();
        let there = there.into_iter().map(|customer| customer.id).collect();
        Self { crm, random: fastrand::Rng::with_seed(seed), there }
    }

    async fn adds(&mut self) {
        // A letter of the alphabet anywhere, so that it comes anywhere in the order of names.
        let letter = char::from_u32(u32::from('А') + self.random.u32(0..32)).unwrap();
        let name = format!("{letter}{}", self.random.u64(..));
        let row = CustomersCreate { last_name: name.as_str().into(), ..Default::default() };
        self.crm.customers().create(&row).await.unwrap();
    }

    async fn deletes(&mut self) {
        loop {
            let place = self.random.usize(..self.there.len());
            match self.crm.customers().delete(self.there[place].as_str()).await {
                Ok(()) => break drop(self.there.swap_remove(place)),
                // SalesMan keeps customers that have deals.
                Err(error) => assert!(error.is(ErrorKind::ConflictError), "{error}"),
            }
        }
    }
}

/// A listing. `pages` says how many customers are added and deleted after each of its pages.
async fn listed(crm: &Crm, somebody: &mut Somebody, pages: impl Fn(u64) -> (u32, u32)) -> Listed {
    let mut walk = crm.customers().list(&CustomersList::default()).unwrap().start();
    let (mut ids, mut given, mut page) = (HashSet::new(), 0, 0);
    while let Some(read) = walk.next().await.unwrap() {
        given += read.items.len();
        ids.extend(read.items.into_iter().map(|customer| customer.id));
        let (added, deleted) = pages(page);
        for _ in 0..deleted {
            somebody.deletes().await;
        }
        for _ in 0..added {
            somebody.adds().await;
        }
        page += 1;
    }
    let missed = somebody.there.iter().filter(|id| !ids.contains(*id)).count();
    Listed { missed, twice: ids.len() != given, report: walk.report() }
}

/// Of 5,000 customers, so many are added and as many deleted after each page.
async fn of_5000(name: &str, each: u32) {
    let sandbox = room::sandbox(5_000);
    let (crm, other) = (room::crm(&sandbox, name), room::crm(&sandbox, name));
    let mut somebody = Somebody::new(other, SEED).await;
    let before = somebody.there.len();
    let Listed { missed, twice, report } = listed(&crm, &mut somebody, |_| (each, each)).await;
    let deleted = before - somebody.there.len();
    eprintln!("{name}: {before} customers, {deleted} deleted, {missed} missed, {report:?}");
    assert!(deleted >= 48, "{name}: {deleted}");
    assert!(!twice, "{name}");
    assert!(report.repeats > 0, "{name}: {report:?}");
    assert_eq!(report.drift, Drift::Seen, "{name}");
}

#[tokio::test]
async fn of_5000_customers_of_guardant_listed_while_one_in_a_hundred_comes_and_goes_none_is_lost_in_silence() {
    of_5000("guardant", 1).await;
}

#[tokio::test]
async fn of_5000_customers_of_salesman_listed_while_one_in_a_hundred_comes_and_goes_none_is_lost_in_silence() {
    of_5000("salesman", 2).await;
}

/// Listings of so many pages, each with a change after one of them and never after the last.
async fn after_one_page(name: &str, pages: u64) {
    // How many listings are tried for each kind of change.
    let listings = std::env::var("CRMKIT_DRIFT").ok().and_then(|count| count.parse().ok()).unwrap_or(size(2, 3));
    let sandbox = room::sandbox(700);
    let (crm, other) = (room::crm(&sandbox, name), room::crm(&sandbox, name));
    let mut somebody = Somebody::new(other, SEED).await;
    let mut hidden = 0;
    for change in [(0, 1), (0, 3), (1, 1), (1, 3), (3, 3)] {
        let (mut missing, mut seen, mut silent) = (0, 0, 0);
        for listing in 0..listings {
            let when = somebody.random.u64(0..pages);
            let Listed { missed, twice, report } =
                listed(&crm, &mut somebody, |page| if page == when { change } else { (0, 0) }).await;
            assert!(!twice, "{name}, {change:?}, {listing}");
            missing += usize::from(missed > 0);
            seen += usize::from(report.drift == Drift::Seen);
            silent += usize::from(missed > 0 && report.drift == Drift::NoneSeen);
        }
        eprintln!("{name} {change:?}: of {listings}, {missing} missed a customer, {seen} saw it, {silent} in silence");
        assert_eq!(silent, 0, "{name}, {change:?}");
        hidden += missing;
    }
    assert!(hidden > 0, "{name}: no change hid a customer");
}

#[tokio::test]
async fn a_change_after_one_page_of_guardant_is_seen_if_it_hides_a_customer() {
    after_one_page("guardant", 7).await;
}

#[tokio::test]
async fn a_change_after_one_page_of_salesman_is_seen_if_it_hides_a_customer() {
    after_one_page("salesman", 3).await;
}

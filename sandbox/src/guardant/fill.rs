//! What a new store starts with: the document's examples exactly as printed, then synthetic customers that are the same on every run.

use rusqlite::Transaction;

use super::record::{Customer, Order};
use super::tables::{put_customer, put_order};
use crate::people::{self, Person};
use crate::random::Random;

const SEED: u64 = 0x4755_4152_4441_4E54;

/// Far from the document's 4 to 9, so that a printed id says where its record comes from.
const FIRST_CUSTOMER: i64 = 100;
const FIRST_ORDER: i64 = 20_001;
const FIRST_NUMBER: i64 = 1001;

/// 2017-07-14T02:40:00Z, and about five years: the time in which everything synthetic happens.
const BEGINNING: i64 = 1_500_000_000;
const SPAN: u32 = 150_000_000;
const DAY: u32 = 86_400;

const DESCRIPTIONS: &[&str] = &[
    "",
    "",
    "Постоянный клиент",
    "Заявка с выставки",
    "Перезвонить после обеда",
    "По рекомендации партнёра",
    "Документы по электронной почте",
    "Лицензия на учебный класс",
];

const ORDER_DESCRIPTIONS: &[&str] = &[
    "",
    "Первая поставка",
    "Продление лицензии",
    "Дополнительные рабочие места",
    "Замена утерянного ключа",
    "Пробный период",
];

pub(crate) fn fill(transaction: &Transaction<'_>, customers: usize) -> rusqlite::Result<()> {
    for customer in printed_customers() {
        put_customer(transaction, Some(customer.id), &customer)?;
    }
    for order in printed_orders() {
        put_order(transaction, 8, &order)?;
    }
    let mut next = Next { order: FIRST_ORDER, number: FIRST_NUMBER };
    for id in (FIRST_CUSTOMER..).take(customers) {
        let mut random = Random::of(SEED, id.unsigned_abs());
        let customer = customer(id, &mut random);
        put_customer(transaction, Some(id), &customer)?;
        for _ in 0..random.below(6) {
            let order = order(&mut next, &mut random);
            put_order(transaction, id, &order)?;
        }
    }
    Ok(())
}

/// Counters that run through the orders of all customers.
struct Next {
    order: i64,
    number: i64,
}

impl Next {
    fn take(counter: &mut i64) -> i64 {
        let taken = *counter;
        *counter += 1;
        taken
    }
}

/// "Get a customer by ID" and "Get a list of customers".
fn printed_customers() -> [Customer; 2] {
    [
        Customer {
            id: 4,
            email: "mail@gmail.com".to_owned(),
            name: "Peter".to_owned(),
            phone: "8".to_owned(),
            status: 1,
            ..Customer::default()
        },
        Customer {
            id: 8,
            description: "test".to_owned(),
            email: "cust@gmail.com".to_owned(),
            name: "My first name".to_owned(),
            lastname: "My last name".to_owned(),
            companyname: "Google".to_owned(),
            phone: "123-12-12".to_owned(),
            ..Customer::default()
        },
    ]
}

/// "Get a list of customer orders". The document does not say whose they are.
fn printed_orders() -> [Order; 2] {
    [
        Order {
            id: 10016,
            activationlimit: 7,
            customerrequired: true,
            date: 1_527_501_148,
            description: "With client".to_owned(),
            quantity: 2,
            ..Order::default()
        },
        Order {
            id: 10096,
            activationbirthdate: 1_538_463_338,
            activationlimit: 1,
            customerrequired: true,
            date: 1_538_463_338,
            description: "test bugs in sn activation number".to_owned(),
            quantity: 10,
            status: 1,
            ..Order::default()
        },
    ]
}

fn customer(id: i64, random: &mut Random) -> Customer {
    let (person, companyname) = names(id);
    let archived = random.percent(12);
    Customer {
        id,
        description: random.pick(DESCRIPTIONS).to_owned(),
        email: people::email(random, &person, id.unsigned_abs()),
        name: person.first_name.to_owned(),
        lastname: person.last_name.to_owned(),
        companyname,
        phone: people::phone(random),
        status: i64::from(random.below(2)),
        archived,
        archivationdate: if archived { moment(random) } else { 0 },
        crmid: some(random, 90, || format!("crm-{id:06}")),
        refid: some(random, 30, || format!("ref-{id}")),
    }
}

/// The names of a customer. Each eighth customer has the names of the one before, so that every sort meets ties.
fn names(id: i64) -> (Person, String) {
    let owner = if id % 8 == 7 { id - 1 } else { id };
    let mut random = Random::of(!SEED, owner.unsigned_abs());
    if !random.percent(40) {
        return (people::person(&mut random), String::new());
    }
    let company = people::company(&mut random);
    // Not every company names somebody to talk to.
    let person = if random.percent(70) { people::person(&mut random) } else { Person::default() };
    (person, company)
}

fn order(next: &mut Next, random: &mut Random) -> Order {
    let id = Next::take(&mut next.order);
    let status = i64::from(random.below(3));
    let date = moment(random);
    let submitted = status != 0;
    let archived = random.percent(10);
    let bounded = random.percent(40);
    Order {
        id,
        activationbirthdate: if bounded { date } else { 0 },
        activationdeathdate: if bounded { later(date, random) } else { 0 },
        activationlimit: i64::from(1 + random.below(10)),
        archivationdate: if archived { later(date, random) } else { 0 },
        archived,
        canoverwritecontainer: random.percent(30),
        customerrequired: random.percent(70),
        date,
        description: random.pick(ORDER_DESCRIPTIONS).to_owned(),
        isdemo: random.percent(20),
        // A draft has no number yet, as the document's first example has none.
        number: if submitted { Next::take(&mut next.number) } else { 0 },
        quantity: i64::from(1 + random.below(25)),
        status,
        submitdate: if submitted { later(date, random) } else { 0 },
        kind: i64::from(random.percent(25)),
        crmid: some(random, 50, || format!("order-{id}")),
        refid: String::new(),
    }
}

fn moment(random: &mut Random) -> i64 {
    BEGINNING + i64::from(random.below(SPAN))
}

fn later(moment: i64, random: &mut Random) -> i64 {
    moment + i64::from(1 + random.below(400 * DAY))
}

/// The text so many times in a hundred, else none.
fn some(random: &mut Random, chance: u32, text: impl FnOnce() -> String) -> String {
    if random.percent(chance) { text() } else { String::new() }
}

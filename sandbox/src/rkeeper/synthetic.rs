//! Invented customers, the same on every run, whose addresses are in the dictionaries.

use rusqlite::Transaction;

use super::addresses::{self, Address};
use super::customers::{self, Main};
use super::holdings::{self, Account, Card, Money};
use super::id::Id;
use crate::people::{self, Person};
use crate::random::Random;

const SEED: u64 = 0x524B_4545_5045_5221;

/// Each kind of record in a range of its own, away from the document's, so that a printed id says what and whose it is.
const FIRST_CUSTOMER: i64 = 10_000_000_010_000;
const FIRST_CONTACT: i64 = 10_000_000_020_000;
const FIRST_ADDRESS: i64 = 10_000_000_030_000;

const MOBILE: Id = Id(3);
const EMAIL: Id = Id(4);

const NOTES: &[&str] = &[
    "",
    "",
    "",
    "Постоянный клиент",
    "Не звонить в домофон",
    "Аллергия на орехи",
    "Оплата картой курьеру",
    "Просит приборы на двоих",
];

/// Where people live: the country, the city, the street with its post code, the stations near by, and the point on the map.
#[derive(Clone, Copy, Default)]
struct Place {
    country: i64,
    city: i64,
    street: i64,
    zip: &'static str,
    stations: &'static [i64],
    latitude: u32,
    longitude: u32,
}

const fn moscow(street: i64, zip: &'static str, stations: &'static [i64]) -> Place {
    Place { country: 2, city: 10_000_000_000_002, street, zip, stations, latitude: 557_400, longitude: 375_900 }
}

const fn kazan(street: i64, zip: &'static str, stations: &'static [i64]) -> Place {
    Place { country: 2, city: 10_000_000_000_005, street, zip, stations, latitude: 557_800, longitude: 491_000 }
}

const fn tver(street: i64) -> Place {
    let (city, zip) = (10_000_000_000_008, "170100");
    Place { country: 2, city, street, zip, stations: &[], latitude: 568_500, longitude: 359_000 }
}

const PLACES: &[Place] = &[
    moscow(10_000_000_000_032, "119002", &[]),
    moscow(10_000_000_000_033, "125009", &[1, 2]),
    moscow(10_000_000_000_034, "119049", &[2, 3]),
    kazan(10_000_000_000_051, "420111", &[4, 5]),
    kazan(10_000_000_000_052, "420015", &[5]),
    kazan(10_000_000_000_053, "420124", &[]),
    tver(10_000_000_000_081),
    tver(10_000_000_000_082),
    // A city whose streets the customer did not name.
    Place { country: 5, city: 10_000_000_000_021, street: 0, zip: "", stations: &[], latitude: 0, longitude: 0 },
];

/// Counters that run through the records of all customers.
struct Next {
    contact: i64,
    address: i64,
    account: u32,
}

impl Next {
    fn take<N: Copy + std::ops::AddAssign + From<u8>>(counter: &mut N) -> N {
        let taken = *counter;
        *counter += N::from(1);
        taken
    }
}

pub(crate) fn fill(transaction: &Transaction<'_>, customers: usize) -> rusqlite::Result<()> {
    let mut next = Next { contact: FIRST_CONTACT, address: FIRST_ADDRESS, account: 20_001 };
    for id in (FIRST_CUSTOMER..).take(customers).map(Id) {
        let mut random = Random::of(SEED, id.0.unsigned_abs());
        let person = people::person(&mut random);
        customers::add(transaction, Some(id), &main(&person, &mut random))?;
        for (type_id, value) in contacts(id, &person, &mut random) {
            let contact = Id(Next::take(&mut next.contact));
            customers::add_contact(transaction, Some(contact), id, type_id, &value)?;
        }
        for type_id in address_types(&mut random) {
            let address = address(Id(Next::take(&mut next.address)), *type_id, &mut random);
            addresses::put(transaction, id, &address)?;
        }
        if random.percent(35) {
            holdings::put_account(transaction, id, &account(Next::take(&mut next.account), &mut random))?;
        }
        if random.percent(45) {
            holdings::put_card(transaction, id, &card(&mut random))?;
        }
    }
    Ok(())
}

fn main(person: &Person, random: &mut Random) -> Main {
    Main {
        lastname: person.last_name.to_owned(),
        firstname: person.first_name.to_owned(),
        middlename: people::middle_name(random, person).to_owned(),
        birthday: if random.percent(85) { Some(day(1945, 60, random)) } else { None },
        note: random.pick(NOTES).to_owned(),
    }
}

/// One to three, each of another type.
fn contacts(id: Id, person: &Person, random: &mut Random) -> Vec<(Id, String)> {
    let mut contacts = Vec::new();
    if random.percent(90) {
        contacts.push((MOBILE, people::phone(random)));
    }
    if contacts.is_empty() || random.percent(60) {
        contacts.push((EMAIL, people::email(random, person, id.0.unsigned_abs())));
    }
    if random.percent(30) {
        contacts.push(match random.below(4) {
            0 => (Id(1), landline(random)),
            1 => (Id(2), format!("{} доб. {}", landline(random), 100 + random.below(900))),
            2 => (Id(5), format!("live:guest.{id}")),
            _ => (Id(6), format!("{}", 100_000_000 + random.below(900_000_000))),
        });
    }
    contacts
}

fn landline(random: &mut Random) -> String {
    format!("+7 (495) {}-{:02}-{:02}", 100 + random.below(900), random.below(100), random.below(100))
}

/// None, home, or home and work.
fn address_types(random: &mut Random) -> &'static [i64] {
    match random.below(10) {
        0..3 => &[],
        3..8 => &[1],
        _ => &[1, 2],
    }
}

fn address(id: Id, type_id: i64, random: &mut Random) -> Address {
    let place = random.pick(PLACES);
    let is_flat = type_id == 1 && random.percent(85);
    let is_on_the_map = place.latitude != 0 && random.percent(50);
    Address {
        id,
        type_id: Id(type_id),
        country_id: Id(place.country),
        zip: place.zip.to_owned(),
        city_id: Id(place.city),
        street_id: Id(place.street),
        house: (1 + random.below(120)).to_string(),
        building: some(random, 20, |random| (1 + random.below(4)).to_string()),
        entry: if is_flat { (1 + random.below(8)).to_string() } else { String::new() },
        floor: if is_flat { (1 + random.below(24)).to_string() } else { String::new() },
        apartments: if is_flat { (1 + random.below(400)).to_string() } else { String::new() },
        entry_code: some(random, 30, |random| format!("{:03}К", random.below(1000))),
        dop_info: some(random, 15, |random| random.pick(&["Вход со двора", "Лифт не работает", "Офис"]).to_owned()),
        lat: if is_on_the_map { degrees(place.latitude, random) } else { String::new() },
        lng: if is_on_the_map { degrees(place.longitude, random) } else { String::new() },
        metro_station_id: Id(random.pick(place.stations)),
        read_only: random.percent(4),
        ..Address::default()
    }
}

fn account(number: u32, random: &mut Random) -> Account {
    let (account_type_id, account_type_name) =
        if random.percent(60) { (11, "test debit") } else { (12, "бонусный") };
    // From a small debt to a few thousands, with hundredths that a binary float does not hold.
    let balance = Money(i64::from(random.below(500_000)) - 20_000);
    Account {
        account_number: format!("03.{account_type_id:05}.{number:08}.0001"),
        status: if random.percent(90) { "Active" } else { "Blocked" }.to_owned(),
        account_type_id,
        account_type_name: account_type_name.to_owned(),
        account_debit_enabled: random.percent(80),
        account_credit_enabled: random.percent(50),
        date_create: midnight(&day(2016, 8, random)),
        balance,
        account_code: random.percent(30).then(|| format!("A{number}")),
    }
}

fn card(random: &mut Random) -> Card {
    let year = 2017 + random.below(8);
    let month_and_day = format!("{:02}-{:02}", 1 + random.below(12), 1 + random.below(28));
    let (group_id, group_name) = if random.percent(75) { (3, "main") } else { (4, "золотая") };
    Card {
        card_code: (100_000_000 + random.below(900_000_000)).to_string(),
        is_virtual_card: random.percent(40),
        is_confirm_manager: random.percent(10),
        status: if random.percent(90) { "Active" } else { "Blocked" }.to_owned(),
        date_offered: midnight(&format!("{year}-{month_and_day}")),
        date_expired: midnight(&format!("{}-{month_and_day}", year + 2)),
        group_id,
        group_name: group_name.to_owned(),
    }
}

/// `1971-10-18`, in one of so many years from this one on; of the 29th and later nobody has a birthday.
fn day(first_year: u32, years: u32, random: &mut Random) -> String {
    format!("{}-{:02}-{:02}", first_year + random.below(years), 1 + random.below(12), 1 + random.below(28))
}

fn midnight(day: &str) -> String {
    format!("{day}T00:00:00")
}

/// Ten-thousandths of a degree and up to two hundredths more, as text: `55.7403`.
fn degrees(ten_thousandths: u32, random: &mut Random) -> String {
    let point = ten_thousandths + random.below(200);
    format!("{}.{:04}", point / 10_000, point % 10_000)
}

/// The text so many times in a hundred, else none.
fn some(random: &mut Random, chance: u32, text: impl FnOnce(&mut Random) -> String) -> String {
    if random.percent(chance) { text(random) } else { String::new() }
}

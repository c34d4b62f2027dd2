//! What a new store starts with: the document's examples exactly as printed, and what their ids refer to; then synthetic customers.

use rusqlite::Transaction;

use super::addresses::{self, Address};
use super::customers::{self, Main};
use super::holdings::{self, Account, Card, Money};
use super::id::Id;
use super::synthetic;
use super::towns::{self, City, Street};

/// The id, the country and the name. Khabarovsk is with Kishinev, because the document prints those two as the cities of one
/// country, and it is not Russia's, which has Moscow. The document has an address in the city ...16 of country 4, Uzbekistan,
/// and does not say its name. Kazan and Tver are ours. The next is ...34, as the document's new city is.
const CITIES: &[(i64, i64, &str)] = &[
    (10_000_000_000_002, 2, "Moscow"),
    (10_000_000_000_005, 2, "Казань"),
    (10_000_000_000_008, 2, "Тверь"),
    (10_000_000_000_016, 4, "Tashkent"),
    (10_000_000_000_021, 5, "Kishinev"),
    (10_000_000_000_024, 5, "Khabarovsk"),
];

/// The id, the city, the name and the post code. Those of the city ...16 are the document's list, and ...31 its customer's street;
/// ...16623 is the one that the document deletes. The next is ...16643, as the document's new street is.
const STREETS: &[(i64, i64, &str, &str)] = &[
    (10_000_000_000_031, 10_000_000_000_002, "Tekstilschikov 10th", "111111"),
    (10_000_000_000_032, 10_000_000_000_002, "Арбат", "119002"),
    (10_000_000_000_033, 10_000_000_000_002, "Тверская", "125009"),
    (10_000_000_000_034, 10_000_000_000_002, "Ленинский проспект", "119049"),
    (10_000_000_000_051, 10_000_000_000_005, "Баумана", "420111"),
    (10_000_000_000_052, 10_000_000_000_005, "Пушкина", "420015"),
    (10_000_000_000_053, 10_000_000_000_005, "Чистопольская", "420124"),
    (10_000_000_000_081, 10_000_000_000_008, "Трёхсвятская", "170100"),
    (10_000_000_000_082, 10_000_000_000_008, "Советская", "170100"),
    (10_000_000_016_623, 10_000_000_000_008, "Речная", ""),
    (10_000_000_016_629, 10_000_000_000_016, "Block 328", "000"),
    (10_000_000_016_640, 10_000_000_000_016, "settl. Krasniy", "44"),
    (10_000_000_016_642, 10_000_000_000_016, "Voskanova", "5654"),
];

const CITY_BEFORE_THE_NEW_ONE: i64 = 10_000_000_000_033;

/// The document's last customer, which it deletes, is the first that a client makes in a sandbox without synthetic ones.
const CUSTOMER_BEFORE_THE_NEW_ONE: i64 = 10_000_000_009_262;

pub(crate) fn fill(transaction: &Transaction<'_>, customers: usize) -> rusqlite::Result<()> {
    for (id, country, name) in CITIES {
        let city = City { id: Id(*id), name: (*name).to_owned(), country: Id(*country) };
        towns::put_city(transaction, &city)?;
    }
    go_on_after(transaction, "rkeeper_cities", CITY_BEFORE_THE_NEW_ONE)?;
    for (id, city, name, post_code) in STREETS {
        let (name, post_code) = ((*name).to_owned(), (*post_code).to_owned());
        towns::put_street(transaction, &Street { id: Id(*id), name, post_code, city: Id(*city) })?;
    }
    printed_customer(transaction)?;
    go_on_after(transaction, "rkeeper_customers", CUSTOMER_BEFORE_THE_NEW_ONE)?;
    synthetic::fill(transaction, customers)
}

/// Makes the table's next id the one after this.
fn go_on_after(transaction: &Transaction<'_>, table: &str, id: i64) -> rusqlite::Result<()> {
    transaction.execute("UPDATE sqlite_sequence SET seq = ?2 WHERE name = ?1", (table, id)).map(drop)
}

/// The answer to "Clients?Id".
fn printed_customer(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let id = Id(10_000_000_009_188);
    let main = Main {
        lastname: "Beznogov".to_owned(),
        firstname: "Sergey".to_owned(),
        middlename: "Vitalievich".to_owned(),
        birthday: Some("1971-10-18".to_owned()),
        note: "loyal customer".to_owned(),
    };
    let address = Address {
        id: Id(10_000_000_003_276),
        type_id: Id(1),
        country_id: Id(2),
        zip: "111111".to_owned(),
        city_id: Id(10_000_000_000_002),
        street_id: Id(10_000_000_000_031),
        house: "10".to_owned(),
        apartments: "7".to_owned(),
        metro_station_id: Id(3),
        ..Address::default()
    };
    let account = Account {
        account_number: "03.00011.00010593.0001".to_owned(),
        status: "Active".to_owned(),
        account_type_id: 11,
        account_type_name: "test debit".to_owned(),
        account_debit_enabled: false,
        account_credit_enabled: false,
        date_create: "2020-02-13T00:00:00".to_owned(),
        balance: Money(0),
        account_code: None,
    };
    let card = Card {
        card_code: "112232213".to_owned(),
        is_virtual_card: false,
        is_confirm_manager: false,
        status: "Active".to_owned(),
        date_offered: "2019-12-25T00:00:00".to_owned(),
        date_expired: "2021-12-25T00:00:00".to_owned(),
        group_id: 3,
        group_name: "main".to_owned(),
    };
    customers::add(transaction, Some(id), &main)?;
    customers::add_contact(transaction, Some(Id(10_000_000_008_064)), id, Id(1), "333")?;
    customers::add_contact(transaction, Some(Id(10_000_000_008_066)), id, Id(2), "+79998887766")?;
    addresses::put(transaction, id, &address)?;
    holdings::put_account(transaction, id, &account)?;
    holdings::put_card(transaction, id, &card)
}

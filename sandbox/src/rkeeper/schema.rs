//! r_keeper's tables. Columns are named as the keys of the answers; a reference that is not set is 0.

// AUTOINCREMENT: the id of a deleted record is not given to another one.
pub(crate) const SCHEMA: &str = "
CREATE TABLE rkeeper_cities (
    id INTEGER PRIMARY KEY AUTOINCREMENT, countryId INTEGER NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX rkeeper_cities_by_country ON rkeeper_cities (countryId);
CREATE TABLE rkeeper_streets (
    id INTEGER PRIMARY KEY AUTOINCREMENT, cityId INTEGER NOT NULL, name TEXT NOT NULL, postCode TEXT NOT NULL
) STRICT;
CREATE INDEX rkeeper_streets_by_city ON rkeeper_streets (cityId);
CREATE TABLE rkeeper_customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lastname TEXT NOT NULL, firstname TEXT NOT NULL, middlename TEXT NOT NULL, birthday TEXT, note TEXT NOT NULL
) STRICT;
CREATE TABLE rkeeper_contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL, typeId INTEGER NOT NULL, value TEXT NOT NULL
) STRICT;
CREATE INDEX rkeeper_contacts_by_customer ON rkeeper_contacts (customer);
CREATE TABLE rkeeper_addresses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL, typeId INTEGER NOT NULL, countryId INTEGER NOT NULL, zip TEXT NOT NULL,
    region TEXT NOT NULL, cityId INTEGER NOT NULL, streetId INTEGER NOT NULL, house TEXT NOT NULL,
    building TEXT NOT NULL, entry TEXT NOT NULL, floor TEXT NOT NULL, apartments TEXT NOT NULL,
    entryCode TEXT NOT NULL, dopInfo TEXT NOT NULL, lat TEXT NOT NULL, lng TEXT NOT NULL,
    metroStationId INTEGER NOT NULL, readOnly INTEGER NOT NULL
) STRICT;
CREATE INDEX rkeeper_addresses_by_customer ON rkeeper_addresses (customer);
CREATE INDEX rkeeper_addresses_by_city ON rkeeper_addresses (cityId);
CREATE INDEX rkeeper_addresses_by_street ON rkeeper_addresses (streetId);
CREATE TABLE rkeeper_accounts (
    position INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL, accountNumber TEXT NOT NULL, status TEXT NOT NULL, accountTypeID INTEGER NOT NULL,
    accountTypeName TEXT NOT NULL, accountDebitEnabled INTEGER NOT NULL, accountCreditEnabled INTEGER NOT NULL,
    dateCreate TEXT NOT NULL, hundredths INTEGER NOT NULL, accountCode TEXT
) STRICT;
CREATE INDEX rkeeper_accounts_by_customer ON rkeeper_accounts (customer);
CREATE TABLE rkeeper_cards (
    position INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL, cardCode TEXT NOT NULL, isVirtualCard INTEGER NOT NULL,
    isConfirmManager INTEGER NOT NULL, status TEXT NOT NULL, dateOffered TEXT NOT NULL, dateExpired TEXT NOT NULL,
    groupID INTEGER NOT NULL, groupName TEXT NOT NULL
) STRICT;
CREATE INDEX rkeeper_cards_by_customer ON rkeeper_cards (customer);
";

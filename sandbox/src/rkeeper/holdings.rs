//! A customer's accounts and cards, which this API only shows.

use rusqlite::{Connection, Row, params};
use serde::{Serialize, Serializer, ser};
use serde_json::value::RawValue;

use super::id::Id;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_field_names)] // the document's own
pub(crate) struct Account {
    pub(crate) account_number: String,
    pub(crate) status: String,
    #[serde(rename = "accountTypeID")]
    pub(crate) account_type_id: i64,
    pub(crate) account_type_name: String,
    pub(crate) account_debit_enabled: bool,
    pub(crate) account_credit_enabled: bool,
    pub(crate) date_create: String,
    pub(crate) balance: Money,
    pub(crate) account_code: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_field_names)] // the document's own
pub(crate) struct Card {
    pub(crate) card_code: String,
    pub(crate) is_virtual_card: bool,
    pub(crate) is_confirm_manager: bool,
    pub(crate) status: String,
    pub(crate) date_offered: String,
    pub(crate) date_expired: String,
    #[serde(rename = "groupID")]
    pub(crate) group_id: i64,
    pub(crate) group_name: String,
}

/// Hundredths. The document prints `0.00`, so both decimals are there, whatever their value: a float would lose them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Money(pub(crate) i64);

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        let number = RawValue::from_string(format!("{sign}{whole}.{part:02}")).map_err(ser::Error::custom)?;
        number.serialize(serializer)
    }
}

const ACCOUNT_COLUMNS: &str = "customer, accountNumber, status, accountTypeID, accountTypeName, \
     accountDebitEnabled, accountCreditEnabled, dateCreate, hundredths, accountCode";

const CARD_COLUMNS: &str =
    "customer, cardCode, isVirtualCard, isConfirmManager, status, dateOffered, dateExpired, groupID, groupName";

pub(crate) fn accounts(connection: &Connection, customer: Id) -> rusqlite::Result<Vec<Account>> {
    let sql = format!("SELECT {ACCOUNT_COLUMNS} FROM rkeeper_accounts WHERE customer = ?1 ORDER BY position");
    connection.prepare_cached(&sql)?.query_map([customer], account_of)?.collect()
}

pub(crate) fn cards(connection: &Connection, customer: Id) -> rusqlite::Result<Vec<Card>> {
    let sql = format!("SELECT {CARD_COLUMNS} FROM rkeeper_cards WHERE customer = ?1 ORDER BY position");
    connection.prepare_cached(&sql)?.query_map([customer], card_of)?.collect()
}

pub(crate) fn put_account(connection: &Connection, customer: Id, account: &Account) -> rusqlite::Result<()> {
    let sql =
        format!("INSERT INTO rkeeper_accounts ({ACCOUNT_COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    let values = params![
        customer,
        account.account_number,
        account.status,
        account.account_type_id,
        account.account_type_name,
        account.account_debit_enabled,
        account.account_credit_enabled,
        account.date_create,
        account.balance.0,
        account.account_code,
    ];
    connection.prepare_cached(&sql)?.execute(values).map(drop)
}

pub(crate) fn put_card(connection: &Connection, customer: Id, card: &Card) -> rusqlite::Result<()> {
    let sql = format!("INSERT INTO rkeeper_cards ({CARD_COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    let values = params![
        customer,
        card.card_code,
        card.is_virtual_card,
        card.is_confirm_manager,
        card.status,
        card.date_offered,
        card.date_expired,
        card.group_id,
        card.group_name,
    ];
    connection.prepare_cached(&sql)?.execute(values).map(drop)
}

fn account_of(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        account_number: row.get("accountNumber")?,
        status: row.get("status")?,
        account_type_id: row.get("accountTypeID")?,
        account_type_name: row.get("accountTypeName")?,
        account_debit_enabled: row.get("accountDebitEnabled")?,
        account_credit_enabled: row.get("accountCreditEnabled")?,
        date_create: row.get("dateCreate")?,
        balance: Money(row.get("hundredths")?),
        account_code: row.get("accountCode")?,
    })
}

fn card_of(row: &Row<'_>) -> rusqlite::Result<Card> {
    Ok(Card {
        card_code: row.get("cardCode")?,
        is_virtual_card: row.get("isVirtualCard")?,
        is_confirm_manager: row.get("isConfirmManager")?,
        status: row.get("status")?,
        date_offered: row.get("dateOffered")?,
        date_expired: row.get("dateExpired")?,
        group_id: row.get("groupID")?,
        group_name: row.get("groupName")?,
    })
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn money_always_has_two_decimals() {
        for (hundredths, text) in [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (-12_310, "-123.10"), (100, "1.00")] {
            assert_eq!(serde_json::to_string(&Money(hundredths)).unwrap(), text);
        }
    }
}

//! Finding a customer by looking through a listing, where a CRM has no search of its own, and judging what was found.

use crate::crm::generated::models::Key;
use crate::crm::transform::{EMAIL, PHONE};
use crate::crm::{Crm, Customer, Listing, Matches, normal};
use crate::{Drift, Error, ErrorKind, Result};

/// How many records are looked through at most: a thousand pages of a hundred. Who has more keeps ids.
const MOST: u64 = 100_000;

/// How often a listing that moved is read again, if nothing was found in it.
const AGAIN: usize = 3;

/// Whether a customer has this value.
pub(crate) fn is_it(customer: &Customer, key: &Key, value: &str, region: Option<&str>) -> bool {
    match key {
        Key::ExternalId => customer.external_id.as_deref() == Some(value),
        Key::TaxId => customer.tax_id.as_deref() == Some(value),
        Key::Email => customer.emails.iter().any(|email| normal::email(email) == normal::email(value)),
        Key::Phone => customer.phones.iter().any(|phone| normal::same_phone(phone, value, region)),
        Key::Other(_) => false,
    }
}

/// The value in the one form that all its spellings have.
pub(crate) fn same_for(key: &Key, value: &str, region: Option<&str>) -> String {
    match key {
        Key::Email => normal::contact_id(EMAIL, value),
        Key::Phone => normal::normalized(PHONE, value, region).unwrap_or_else(|| normal::contact_id(PHONE, value)),
        _ => value.to_owned(),
    }
}

/// The customers of a listing that match. A listing that moved while it was read can have hidden one, so it is read again
/// if it showed none.
pub(crate) async fn look_through(
    crm: &Crm,
    listing: &Listing<Customer>,
    matches: impl Fn(&Customer) -> bool,
) -> Result<Vec<Customer>> {
    for _ in 0..AGAIN {
        let mut walk = listing.start();
        let mut found = Vec::new();
        while let Some(page) = walk.next().await? {
            crm.note(&page.response);
            found.extend(page.items.into_iter().filter(|customer| matches(customer)));
            if walk.report().records > MOST {
                return Err(Error::new(
                    ErrorKind::CrmError,
                    format!("there are more than {MOST} customers to look through; keep ids, and read by id"),
                ));
            }
        }
        if !found.is_empty() || walk.report().drift == Drift::NoneSeen {
            return Ok(found);
        }
    }
    let message = "the customers moved from page to page each time they were looked through; try again";
    Err(Error::new(ErrorKind::IncompleteListingError, message))
}

/// The one that was found, if it is one.
pub(crate) fn the_one(mut found: Vec<Customer>, key: &Key) -> Result<Option<Customer>> {
    match found.len() {
        0 | 1 => Ok(found.pop()),
        several => {
            let name = crate::Enumeration::name(key);
            Err(Matches::Customers(found).error(format!("{several} customers have this `{name}`")))
        }
    }
}

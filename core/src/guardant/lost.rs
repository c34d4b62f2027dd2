//! A create whose answer is lost: the customer is looked for by its ids in other systems. C: Guardant neither compares them
//! nor filters by them, so it takes a listing, and several customers can have one.

use serde_json::Value;
use tokio::time::timeout_at;

use super::{GuardantCustomer, operations};
use crate::client::Client;
use crate::encode::Encoded;
use crate::error::Looked;
use crate::http::Call;
use crate::reconcile::{LOOKS, Reconciled, Sent, pause, send};
use crate::{Answer, Arguments, Drift, Error, ErrorKind, Result};

/// How many customers are looked through at most: a thousand pages of a hundred.
const MOST: u64 = 100_000;

pub(super) async fn create(client: &Client, call: &Call, encoded: Encoded) -> Result<Answer> {
    let wanted = Wanted::of(&encoded);
    let lost = match send::<GuardantCustomer>(client, call, encoded).await {
        Sent::Known(known) => return known,
        Sent::Lost(lost) => lost,
    };
    let unknown = |looked, what: &str| Err(lost.clone().looked(looked, what, call.attempts()));
    if wanted.is_nothing() {
        return unknown(Looked::NotLooked, "It has neither `crm_id` nor `ref_id` to be looked for by");
    }
    match timeout_at(call.deadline(), looked_for(client, call, &wanted)).await {
        Ok(Ok(Found::One(answer))) => Ok(answer.reconciled(Reconciled::Found)),
        Ok(Ok(Found::None)) => unknown(
            Looked::NotFound,
            "No customer with its `crm_id` or `ref_id` was found; it may come yet, if the request is still under way",
        ),
        Ok(Ok(Found::Moved)) => {
            unknown(Looked::NotLooked, "The customers moved from page to page each time they were looked through")
        }
        Ok(Ok(Found::Several(ids))) => {
            unknown(Looked::Several, &format!("Several customers have its `crm_id` or `ref_id`: {}", ids.join(", ")))
        }
        Ok(Err(failed)) => unknown(Looked::NotLooked, &format!("It could not be looked for: {failed}")),
        Err(_) => unknown(Looked::NotLooked, "No time was left to look for it"),
    }
}

/// What the customer was given that no other should have.
struct Wanted {
    crm_id: Option<String>,
    ref_id: Option<String>,
}

impl Wanted {
    fn of(encoded: &Encoded) -> Self {
        let body = encoded.body.as_ref();
        let given = |wire| body.and_then(|body| body.get(wire)).and_then(Value::as_str).filter(|id| !id.is_empty());
        Self { crm_id: given("crmId").map(str::to_owned), ref_id: given("refId").map(str::to_owned) }
    }

    const fn is_nothing(&self) -> bool {
        self.crm_id.is_none() && self.ref_id.is_none()
    }

    /// Whether a customer has all of it.
    fn is(&self, customer: &GuardantCustomer) -> bool {
        let same = |wanted: &Option<String>, has: &Option<String>| wanted.is_none() || wanted == has;
        same(&self.crm_id, &customer.crm_id) && same(&self.ref_id, &customer.ref_id)
    }
}

enum Found {
    None,
    /// Nothing, but what was looked through moved.
    Moved,
    One(Answer),
    Several(Vec<String>),
}

/// Looks until it is found. A listing that moved while it was read can have hidden it, and a request that was given up can
/// still be under way: one look that finds nothing is not enough.
async fn looked_for(client: &Client, call: &Call, wanted: &Wanted) -> Result<Found> {
    let mut moved_last = false;
    for look in 0..LOOKS {
        let (mut ids, moved) = looked_through(client, wanted).await?;
        moved_last = moved;
        match (ids.pop(), ids.is_empty()) {
            (Some(id), true) => {
                let arguments = Arguments::default().and("id", id);
                let answer = client.within(&call.part(&operations::CUSTOMERS_GET), &arguments).await?;
                answer.one::<GuardantCustomer>()?;
                return Ok(Found::One(answer));
            }
            (Some(id), false) => return Ok(Found::Several([ids, vec![id]].concat())),
            (None, _) if moved || look == 0 => pause(look).await,
            (None, _) => break,
        }
    }
    Ok(if moved_last { Found::Moved } else { Found::None })
}

/// The ids of those that it can be, and whether the listing moved.
async fn looked_through(client: &Client, wanted: &Wanted) -> Result<(Vec<String>, bool)> {
    let listing = client.pages::<GuardantCustomer>(&operations::CUSTOMERS_LIST, Arguments::default())?;
    let (mut cursor, mut ids) = (listing.start(), Vec::new());
    while let Some(page) = cursor.next().await? {
        ids.extend(page.items.into_iter().filter(|customer| wanted.is(customer)).map(|customer| customer.id));
        if cursor.report().records > MOST {
            let message = format!("there are more than {MOST} customers to look through");
            return Err(Error::new(ErrorKind::CrmError, message));
        }
    }
    Ok((ids, cursor.report().drift == Drift::Seen))
}

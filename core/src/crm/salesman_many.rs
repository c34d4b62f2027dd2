//! Several new customers of SalesMan in one request. If its answer is lost, each of its rows is sent again by itself: the
//! server makes no second client of one that is there, and says which one that is.

use std::collections::HashSet;

use serde_json::Value;

use crate::crm::bulk::Came;
use crate::crm::face::{Fields, Steps, text};
use crate::crm::salesman_write::native;
use crate::crm::write::{ON_UNKNOWN, RECONCILE, arguments, on_unknown};
use crate::error::Looked;
use crate::salesman::{SalesManWrite, operations};
use crate::{Answer, Arguments, Batch, Error, ErrorKind, Outcome, Reconciled, Result};

pub(crate) async fn create(steps: &Steps<'_>, rows: Vec<Fields>) -> Result<Vec<Result<Came>>> {
    let mut looked_for = true;
    let row = |mut row: Fields| {
        looked_for &= on_unknown(&mut row) == RECONCILE;
        native(row, true)
    };
    let rows = rows.into_iter().map(row).collect::<Result<Vec<_>>>()?;
    let sent: Vec<_> = rows.iter().cloned().map(Value::Object).collect();
    let arguments = Arguments::default().and("rows", sent);
    let batch: Batch<SalesManWrite> = steps.crm.client.each(&operations::CUSTOMERS_CREATE_MANY, &arguments).await?;
    for response in &batch.responses {
        steps.crm.note(response);
    }
    let lost = |outcome: &Outcome<SalesManWrite>| {
        outcome.error.as_ref().is_some_and(|error| error.is(ErrorKind::OutcomeUnknownError))
    };
    if looked_for && batch.outcomes.iter().any(lost) {
        return again(steps, rows, batch.outcomes).await;
    }
    let made = batch.outcomes.into_iter().map(|outcome| made(steps, outcome));
    Ok(futures_util::future::join_all(made).await)
}

async fn made(steps: &Steps<'_>, outcome: Outcome<SalesManWrite>) -> Result<Came> {
    match (outcome.value, outcome.error) {
        (Some(written), _) => Ok(steps.made(&written).await?.into()),
        (None, Some(error)) => Err(error),
        (None, None) => Err(Error::new(ErrorKind::CrmError, "the row was not sent")),
    }
}

/// One row after the other: two that are alike are one client, which only the first of them made.
async fn again(
    steps: &Steps<'_>,
    rows: Vec<Fields>,
    outcomes: Vec<Outcome<SalesManWrite>>,
) -> Result<Vec<Result<Came>>> {
    let (mut results, mut ids) = (Vec::with_capacity(rows.len()), HashSet::new());
    for (row, outcome) in rows.into_iter().zip(outcomes) {
        let result = match outcome.error {
            Some(lost) if lost.is(ErrorKind::OutcomeUnknownError) => looked_for(steps, row, lost, &ids).await,
            _ => made(steps, outcome).await,
        };
        let made = result.as_ref().ok().and_then(|came| came.customer.as_ref());
        ids.extend(made.map(|customer| customer.id.clone()));
        results.push(result);
    }
    Ok(results)
}

async fn looked_for(steps: &Steps<'_>, row: Fields, lost: Error, known: &HashSet<String>) -> Result<Came> {
    let uid = text(&row, "uid").map(str::to_owned);
    let sent = steps.take(&operations::CUSTOMERS_CREATE, arguments(row).and(ON_UNKNOWN, RECONCILE)).await;
    let answered = |answer: Answer| Ok((answer.one::<SalesManWrite>()?, answer.response().reconciled));
    let refusal = match sent.and_then(answered) {
        Ok((written, _)) if known.contains(&written.id) => {
            let refusal = Error::new(ErrorKind::AlreadyExistsError, "another row of this run made this client");
            return Err(refusal.with(|details| details.existing_id = Some(written.id)));
        }
        Ok((written, how)) => {
            let customer = Some(steps.made(&written).await?);
            return Ok(Came { customer, reconciled: Some(how.unwrap_or(Reconciled::SentAgain)) });
        }
        Err(refusal) => refusal,
    };
    let Some(id) = refusal.details().existing_id.clone() else {
        let what = format!("Sending the row again did not show whether it is there: {refusal}");
        return Err(lost.looked(Looked::NotLooked, &what, refusal.details().attempts));
    };
    // What is there was not made for this row if another row made it, or if it has another external id.
    if known.contains(&id) {
        return Err(refusal);
    }
    let there = steps.read_salesman(&id).await;
    match there {
        Ok(customer) if uid.is_some() && !same(uid.as_deref(), customer.external_id.as_deref()) => Err(refusal),
        Ok(customer) => Ok(Came { customer: Some(customer), reconciled: Some(Reconciled::Found) }),
        Err(error) => {
            let what = format!("There is a client {id} like it, which cannot be read: {error}");
            Err(lost.looked(Looked::NotLooked, &what, refusal.details().attempts))
        }
    }
}

fn same(given: Option<&str>, stored: Option<&str>) -> bool {
    crate::salesman::same_uid(given.unwrap_or_default(), stored.unwrap_or_default())
}

//! A create whose answer is lost: the same request is sent again. R: the server compares title, phone and e-mail with the
//! clients that it has, makes no second one, and says which one is there.

use serde_json::{Map, Value};
use tokio::time::timeout_at;

use super::{SalesManCustomer, SalesManWrite, operations};
use crate::client::Client;
use crate::encode::Encoded;
use crate::error::Looked;
use crate::http::Call;
use crate::reconcile::{LOOKS, Reconciled, Sent, pause, send};
use crate::{Answer, Arguments, Error, ErrorKind, Result};

pub(super) async fn create(client: &Client, call: &Call, encoded: Encoded) -> Result<Answer> {
    let lost = match send::<SalesManWrite>(client, call, encoded.clone()).await {
        Sent::Known(known) => return known,
        Sent::Lost(lost) => lost,
    };
    let unknown = |what: &str| Err(lost.clone().looked(Looked::NotLooked, what, call.attempts()));
    match timeout_at(call.deadline(), again(client, call, &encoded)).await {
        Ok(Again::Known(known)) => known,
        Ok(Again::Unknown(why)) => unknown(&format!("Sending it again did not show whether it is there: {why}")),
        Err(_) => unknown("No time was left to send it again"),
    }
}

enum Again {
    Known(Result<Answer>),
    Unknown(Error),
}

async fn again(client: &Client, call: &Call, encoded: &Encoded) -> Again {
    let mut look = 0;
    loop {
        let refusal = match client.exchange(call, call.operation, encoded.clone()).await {
            Ok((answer, false)) => match answer.one::<SalesManWrite>() {
                Ok(_) => return Again::Known(Ok(answer.reconciled(Reconciled::SentAgain))),
                Err(error) => error,
            },
            Ok((answer, true)) => {
                let refusal = answer.refused();
                if let Some(id) = refusal.details().existing_id.clone() {
                    return Again::Known(found(client, call, encoded, answer, refusal, id).await);
                }
                refusal
            }
            Err(error) => error,
        };
        look += 1;
        // A refusal of another kind says nothing of the request before, and would only come again.
        if look == LOOKS || !refusal.is(ErrorKind::OutcomeUnknownError) {
            return Again::Unknown(refusal);
        }
        pause(look).await;
    }
}

/// The client that is there, as if it had been made just now. One with another `uid` than was given is not it: then the
/// first request was refused because of it, as this one was.
async fn found(
    client: &Client,
    call: &Call,
    encoded: &Encoded,
    answer: Answer,
    refusal: Error,
    id: String,
) -> Result<Answer> {
    if let Some(uid) = encoded.body.as_ref().and_then(|body| body.get("uid")).and_then(Value::as_str) {
        let arguments = Arguments::default().and("clid", id.clone());
        let there = client.within(&call.part(&operations::CUSTOMERS_GET), &arguments).await;
        if let Ok(there) = there.and_then(|answer| answer.one::<SalesManCustomer>())
            && !same_uid(uid, there.uid.as_deref().unwrap_or_default())
        {
            return Err(refusal);
        }
    }
    // Its id stands where a new one's would, beside whatever else the server said.
    let mut said: Map<String, Value> = serde_json::from_slice(&answer.response().body).unwrap_or_default();
    said.insert("data".to_owned(), id.parse::<u64>().map_or_else(|_| id.into(), Value::from));
    let body = serde_json::to_vec(&said).unwrap_or_default();
    Ok(answer.with_body(body).reconciled(Reconciled::Found))
}

/// R: a `uid` ends after 30 characters.
pub(crate) fn same_uid(given: &str, stored: &str) -> bool {
    const KEPT: usize = 30;
    given.trim() == stored || given.trim().chars().take(KEPT).eq(stored.chars())
}

//! Several new clients: in batches, one outcome for each row in order. R: nothing is all or nothing, and if one row
//! crashes the server the rows before it are stored and nothing is reported.

use std::sync::Arc;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::requests;
use crate::answer::{Answer, Failure, refused_by};
use crate::client::{Arguments, Client, Row, Rows, plain};
use crate::encode::{Encoded, encode};
use crate::operation::Operation;
use crate::outcome::Outcome;
use crate::{Error, ErrorKind, Result};

/// A row that can be sent.
struct Ready {
    index: usize,
    key: Option<String>,
    body: Map<String, Value>,
}

pub(super) async fn create(client: &Client, operation: &'static Operation, mut given: Encoded) -> Result<Rows> {
    let described = || operation.parameters.iter().find(|known| known.name == "batch_size")?.default_number();
    let size = given.local.get("batch_size").and_then(Value::as_u64).or_else(described).unwrap_or(1);
    let user = given.body.as_ref().and_then(|body| body.get("user")).cloned();
    let (ready, mut rows) = checked(client, operation, &mut given)?;
    let mut batches = ready.chunks(usize::try_from(size).unwrap_or(usize::MAX));
    for batch in batches.by_ref() {
        let sent: Vec<_> = batch.iter().map(|row| &row.body).collect();
        let encoded =
            Encoded { body: Some(requests::batch(&sent, user.as_ref())), ..Encoded::new(operation.path, given.naming) };
        let call = client.begin(operation)?;
        match client.send(&call, operation, encoded).await {
            Ok(answer) => {
                rows.responses.push(answer.response().clone());
                rows.outcomes.extend(told(client, operation, &Arc::new(answer), batch));
            }
            Err(error) => {
                let died = error.is(ErrorKind::OutcomeUnknownError);
                let error = if died { explained(error) } else { error };
                rows.outcomes.extend(all(batch, &error));
                // Whatever kept a whole batch from being carried out would keep the next one too.
                if !died {
                    break;
                }
            }
        }
    }
    rows.outcomes.extend(batches.flatten().map(|row| Outcome::not_started(row.index, row.key.clone())));
    rows.outcomes.sort_by_key(|outcome| outcome.index);
    Ok(rows)
}

/// The rows that can be sent, and the outcomes of those that cannot.
fn checked(client: &Client, operation: &'static Operation, given: &mut Encoded) -> Result<(Vec<Ready>, Rows)> {
    let one = client.operation("customers.create")?;
    let Some(Value::Array(list)) = given.local.remove("rows") else { return Ok(Default::default()) };
    let (mut ready, mut rows) = (Vec::with_capacity(list.len()), Rows::default());
    for (index, row) in list.into_iter().enumerate() {
        let key = row.get("uid").and_then(plain);
        let body = match row {
            // It steers a call, and a row is none.
            Value::Object(fields) if ["on_unknown", "onUnknown"].iter().any(|name| fields.contains_key(*name)) => {
                Err(Error::new(ErrorKind::InvalidArgumentError, "`on_unknown` is no field of a row"))
            }
            Value::Object(fields) => encode(one, &Arguments::new(fields, given.naming), client.zone())
                .and_then(|encoded| requests::understood(one, encoded)),
            _ => Err(Error::new(ErrorKind::InvalidArgumentError, "a row must be an object")),
        };
        match body {
            Ok(encoded) => ready.push(Ready { index, key, body: encoded.body.unwrap_or_default() }),
            Err(error) => rows.outcomes.push(Outcome::of(index, key, Err(error.of(operation)))),
        }
    }
    Ok((ready, rows))
}

/// What an answer says of each row of its batch.
fn told(client: &Client, operation: &'static Operation, answer: &Arc<Answer>, batch: &[Ready]) -> Vec<Outcome<Row>> {
    let response = answer.response();
    let list = response.text().ok().and_then(|text| serde_json::from_str::<Vec<&RawValue>>(text).ok());
    let Some(list) = list.filter(|list| list.len() == batch.len()) else {
        let failure = Failure::at("", format!("it is no list of {} answers, one for each row", batch.len()));
        return all(batch, &explained(answer.misread(&failure)));
    };
    let told = |(row, text): (&Ready, &&RawValue)| {
        let text = text.get();
        let said = if client.says_no(operation, text) {
            Err(refused_by(client, operation, response, text))
        } else {
            Ok(Row { answer: Arc::clone(answer), text: text.to_owned(), asked: row.body.clone() })
        };
        Outcome::of(row.index, row.key.clone(), said)
    };
    batch.iter().zip(&list).map(told).collect()
}

fn all(batch: &[Ready], error: &Error) -> Vec<Outcome<Row>> {
    batch.iter().map(|row| Outcome::of(row.index, row.key.clone(), Err(error.clone()))).collect()
}

/// Of a batch that died.
fn explained(error: Error) -> Error {
    error.with(|details| {
        details.message.push_str(
            ". Rows of this batch may be stored. Sending the same rows again makes no second ones: those that are there \
             come back as AlreadyExistsError with their id",
        );
    })
}

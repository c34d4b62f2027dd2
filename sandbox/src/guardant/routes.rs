//! Guardant's operations over HTTP: each takes a request apart, asks the tables, and wraps the answer in the document's key.

use std::num::{IntErrorKind, ParseIntError};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Json;
use axum::Router;
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use serde::Serialize;

use super::query::{CustomerQuery, OrderQuery};
use super::record::{Customer, CustomerInput, Order};
use super::refusal::Refusal;
use super::{TOKEN, tables};
use crate::Options;
use crate::store::Store;

#[derive(Serialize)]
struct OneCustomer {
    customer: Customer,
}

#[derive(Serialize)]
struct Customers {
    customers: Vec<Customer>,
}

#[derive(Serialize)]
struct Orders {
    orders: Vec<Order>,
}

type Answer<T> = Result<Json<T>, Refusal>;

pub(crate) fn routes(store: Arc<Store>, _: &Options) -> Router {
    let routes = Router::new()
        .route("/customers", get(list).post(create))
        .route("/customers/{id}", get(read).put(change).delete(remove))
        .route("/customers/{id}/orders", get(list_orders))
        .fallback(async || Refusal::no_route())
        .method_not_allowed_fallback(async || Refusal::no_method())
        .layer(middleware::from_fn(door))
        .with_state(store);
    Router::new().nest("/v1.0", routes)
}

/// The document: authorization is required, everywhere. How it is carried it does not say; a bearer token is our reading.
async fn door(request: Request, next: Next) -> Result<Response, Refusal> {
    let given = request
        .headers()
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '));
    match given {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") && token == TOKEN => Ok(next.run(request).await),
        _ => Err(Refusal::unauthorized()),
    }
}

async fn list(State(store): State<Arc<Store>>, uri: Uri) -> Answer<Customers> {
    let query = CustomerQuery::read(&uri)?;
    let customers = store.read(|connection| tables::customers(connection, &query))?;
    Ok(Json(Customers { customers }))
}

async fn read(State(store): State<Arc<Store>>, Id(id): Id) -> Answer<OneCustomer> {
    let customer =
        store.read(|connection| tables::customer(connection, id))?.ok_or_else(|| Refusal::no_customer(id))?;
    Ok(Json(OneCustomer { customer }))
}

async fn create(State(store): State<Arc<Store>>, body: Bytes) -> Answer<OneCustomer> {
    let input = input(&body)?;
    if !input.has_a_name() {
        return Err(Refusal::nameless());
    }
    let mut customer = input.into_customer(&Customer::default(), now());
    customer.id = store.write(|transaction| tables::put_customer(transaction, None, &customer))?;
    Ok(Json(OneCustomer { customer }))
}

async fn change(State(store): State<Arc<Store>>, Id(id): Id, body: Bytes) -> Answer<OneCustomer> {
    let input = input(&body)?;
    let customer = store
        .write(|transaction| {
            let Some(old) = tables::customer(transaction, id)? else {
                return Ok(None);
            };
            let customer = input.into_customer(&old, now());
            tables::put_customer(transaction, Some(id), &customer)?;
            Ok(Some(customer))
        })?
        .ok_or_else(|| Refusal::no_customer(id))?;
    Ok(Json(OneCustomer { customer }))
}

/// The document prints no answer for DELETE, so this one is empty.
async fn remove(State(store): State<Arc<Store>>, Id(id): Id) -> Result<StatusCode, Refusal> {
    if store.write(|transaction| tables::delete_customer(transaction, id))? {
        Ok(StatusCode::OK)
    } else {
        Err(Refusal::no_customer(id))
    }
}

async fn list_orders(State(store): State<Arc<Store>>, Id(id): Id, uri: Uri) -> Answer<Orders> {
    let query = OrderQuery::read(&uri)?;
    let orders = store
        .read(|connection| {
            if tables::customer(connection, id)?.is_none() {
                return Ok(None);
            }
            tables::orders(connection, id, &query).map(Some)
        })?
        .ok_or_else(|| Refusal::no_customer(id))?;
    Ok(Json(Orders { orders }))
}

/// The customer's id in the path.
struct Id(i64);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Id, Refusal> {
        let refused = || Refusal::parameter("A customer's id is a number");
        let Path(id) = Path::<String>::from_request_parts(parts, state).await.map_err(|_| refused())?;
        id.parse().map(Id).map_err(|error: ParseIntError| match error.kind() {
            // A number that is too large for the store is still a number, and no customer has it.
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => Refusal::no_customer(id),
            _ => refused(),
        })
    }
}

fn input(body: &[u8]) -> Result<CustomerInput, Refusal> {
    // Serde would take an array for a struct, by position.
    if !body.trim_ascii_start().starts_with(b"{") {
        return Err(Refusal::body("The body is a JSON object"));
    }
    serde_json::from_slice(body).map_err(|error| Refusal::body(error.to_string()))
}

/// Unix seconds; a clock that stands before 1970 counts as 1970.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}

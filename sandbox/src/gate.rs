//! The gate that every request of every room passes: here it is written down, and here a fault takes the place of the answer.

use std::sync::Arc;

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use axum::http::{StatusCode, Uri, response};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde_json::json;
use tokio::time::sleep;

use crate::fault::{Plan, Queue};
use crate::received::Log;
use crate::spoiled::Spoiled;
use crate::wire::Wire;

/// No request of these CRMs comes near; a runaway one must not fill the memory.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// What the server and its owner share.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) log: Log,
    pub(crate) faults: Queue,
}

pub(crate) async fn gate(
    State(desk): State<Arc<Desk>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let number = desk.log.arrived(&parts);
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        desk.log.answered(number, StatusCode::PAYLOAD_TOO_LARGE.as_u16());
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    desk.log.body(number, &body);
    let plan = desk.faults.take(&parts.method, target(&parts.uri));
    let request = Request::from_parts(parts, Body::from(body));
    let response = match plan {
        None => Some(next.run(request).await),
        Some(plan) => follow(&plan, request, next, &wire).await,
    };
    // Without a response the wire is already set to break at the next byte, so what is returned is never seen.
    response.map_or_else(Response::default, |response| {
        desk.log.answered(number, response.status().as_u16());
        response
    })
}

/// The answer at a path that belongs to no room.
pub(crate) async fn nowhere() -> impl IntoResponse {
    let body = json!({ "error": "no CRM of this sandbox has such a path" });
    (StatusCode::NOT_FOUND, Json(body))
}

fn target(uri: &Uri) -> &str {
    uri.path_and_query().map_or_else(|| uri.path(), |target| target.as_str())
}

/// Answers as the fault says; `None` if the connection is to break instead.
async fn follow(plan: &Plan, request: Request, next: Next, wire: &Wire) -> Option<Response> {
    // Acting comes before waiting: a client that gives up during a delay must find that the server has acted.
    let real = if plan.acts { Some(next.run(request).await) } else { None };
    if let Some(delay) = plan.delay {
        sleep(delay).await;
    }
    if plan.resets {
        wire.reset();
        return None;
    }
    let (mut parts, mut body) = real.unwrap_or_default().into_parts();
    if let Some(status) = plan.status {
        parts.status = status;
    }
    if plan.status.is_some() || plan.body.is_some() {
        body = replaced(plan, &mut parts);
    }
    parts.headers.extend(plan.headers.clone());
    if plan.cut || plan.drip.is_some() {
        body = spoiled(plan, &mut parts, body, wire).await?;
    }
    Some(Response::from_parts(parts, body))
}

/// The fault's own body, empty if it has none, with headers that describe it.
fn replaced(plan: &Plan, parts: &mut response::Parts) -> Body {
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(CONTENT_TYPE);
    match &plan.body {
        None => Body::empty(),
        Some((content_type, bytes)) => {
            parts.headers.insert(CONTENT_TYPE, content_type.clone());
            Body::from(bytes.clone())
        }
    }
}

async fn spoiled(plan: &Plan, parts: &mut response::Parts, body: Body, wire: &Wire) -> Option<Body> {
    let whole: Bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if plan.cut && whole.is_empty() {
        wire.hang_up();
        return None;
    }
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let cut = plan.cut.then(|| wire.clone());
    Some(Body::new(Spoiled::new(whole, plan.drip, cut)))
}

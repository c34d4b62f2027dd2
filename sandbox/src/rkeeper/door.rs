//! The door of the room: a header that says who asks, and a parameter that says for which restaurant.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

use super::refusal::Refusal;
use super::{OBJECT_ID, SID};
use crate::received::query;

/// `apis/rkeeper.md`, "Access": every request carries both. A GET that the cache could answer is no exception.
pub(crate) async fn door(request: Request, next: Next) -> Result<Response, Refusal> {
    if request.headers().get("sid").is_none_or(|sid| sid != SID) {
        return Err(Refusal::unauthorized());
    }
    if query(request.uri()).get("objectId").is_none_or(|object| object != OBJECT_ID) {
        return Err(Refusal::no_object());
    }
    Ok(next.run(request).await)
}

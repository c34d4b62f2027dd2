//! SalesMan over HTTP: the way to an action, the door before it, and the action itself.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use axum::routing::any;
use bytes::Bytes;
use serde_json::Value;

use super::answer::{self, Answer, Refusal};
use super::dialect::Dialect;
use super::params::Params;
use super::{API_KEY, add, delete, dictionary, info, listing, update};
use crate::Options;
use crate::store::Store;

/// What every action works with.
pub(crate) struct Room {
    pub(crate) store: Arc<Store>,
    pub(crate) dialect: Dialect,
    notices: bool,
}

pub(crate) fn routes(store: Arc<Store>, options: &Options) -> Router {
    let room = Room { store, dialect: options.salesman_dialect, notices: options.salesman_notices };
    let routes =
        Router::new().route("/{*path}", any(serve)).fallback(async || answer::nothing()).with_state(Arc::new(room));
    Router::new().nest("/developer/v3", routes)
}

/// R: GET, POST, PUT and DELETE do the same, and the query does nothing. What is not `client` is answered with nothing.
async fn serve(
    State(room): State<Arc<Room>>,
    Path(path): Path<String>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (subject, action) = path.split_once('/').unwrap_or((&path, ""));
    if subject != "client" || ![Method::GET, Method::POST, Method::PUT, Method::DELETE].contains(&method) {
        return answer::nothing();
    }
    let answer = room.answer(action.trim_end_matches('/'), &headers, &body);
    answer::response(answer, room.dialect, room.notices)
}

impl Room {
    fn answer(&self, action: &str, headers: &HeaderMap, body: &[u8]) -> Answer {
        let caller = self.door(headers)?;
        // A body that cannot be read is as good as none.
        let params = Params::of(serde_json::from_slice(body).unwrap_or(Value::Null));
        // R: a key of the body overrides the path.
        let action = params.filled("action").unwrap_or_else(|| action.to_owned());
        match action.as_str() {
            "fields" => Ok(self.store.read(dictionary::shown_fields)?),
            "list" => listing::list(self, &params),
            "info" => info::info(self, caller, &params),
            "add" => add::add(self, caller, &params),
            "add.list" => add::add_list(self, caller, &params),
            "update" => update::update(self, caller, &params),
            "delete" => delete::delete(self, &params),
            _ => Err(Refusal::UnknownAction),
        }
    }

    /// Who calls. R: without the one content type that the server reads, it does not see the key either.
    /// That it knows the headers by their names in lower case only cannot be shown here: HTTP libraries fold names.
    fn door(&self, headers: &HeaderMap) -> Result<i64, Refusal> {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        if header(CONTENT_TYPE.as_str()) != Some("application/json") {
            return Err(Refusal::Unauthorized);
        }
        let (Some(key), Some(login)) = (header("apikey"), header("login")) else {
            return Err(Refusal::Unauthorized);
        };
        if key != API_KEY {
            return Err(Refusal::WrongKey);
        }
        self.store.read(|connection| dictionary::user(connection, login))?.ok_or(Refusal::Unauthorized)
    }
}

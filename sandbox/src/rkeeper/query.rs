//! The parameters of the query, by which r_keeper names every record. Their letters' case counts: `Id` is not `id`.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::id::Id;
use super::refusal::Refusal;
use crate::received::query;

pub(crate) struct Asked(BTreeMap<String, String>);

impl Asked {
    /// The id in this parameter; a refusal if there is none.
    pub(crate) fn id(&self, key: &str) -> Result<Id, Refusal> {
        let given = self.0.get(key).filter(|text| !text.is_empty());
        given.map(|text| Id::read(text)).ok_or_else(|| Refusal::parameter(key))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked, Infallible> {
        Ok(Asked(query(&parts.uri)))
    }
}

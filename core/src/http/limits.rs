//! The settings that clients over the same connections can differ in.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::header::HeaderMap;
use serde::Deserialize;

use super::headers::add_headers;
use super::settings::{parsed, refuse, span};
use crate::Result;

/// The settings that can differ from call to call over the same connections.
#[derive(Clone)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_retries: u32,
    pub(crate) headers: HeaderMap,
}

/// Settings of a client that shares everything else with the one it was made from. What is not given stays.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    timeout: Option<f64>,
    deadline: Option<f64>,
    max_retries: Option<u32>,
    headers: Option<BTreeMap<String, String>>,
}

impl Overrides {
    /// Overrides from a JSON object.
    #[allow(clippy::needless_pass_by_value, reason = "whoever has it has no other use for it")]
    pub fn from_json(value: serde_json::Value) -> Result<Self> {
        let null = value.as_object().and_then(|fields| fields.iter().find(|(_, value)| value.is_null()));
        match null {
            Some((name, _)) => Err(refuse(format!("{name} is null; leave it out to keep it as it is"))),
            None => parsed(&value),
        }
    }

    pub(crate) fn over(self, limits: &Limits) -> Result<Limits> {
        let mut headers = limits.headers.clone();
        add_headers(&mut headers, self.headers.iter().flatten())?;
        Ok(Limits {
            timeout: self.timeout.map_or(Ok(limits.timeout), |seconds| span("timeout", seconds))?,
            deadline: self.deadline.map_or(Ok(limits.deadline), |seconds| span("deadline", seconds))?,
            max_retries: self.max_retries.unwrap_or(limits.max_retries),
            headers,
        })
    }
}

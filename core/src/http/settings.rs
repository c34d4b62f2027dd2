//! Settings that were checked, and the words in which a wrong one is refused.

use std::time::Duration;

use rustls::pki_types::CertificateDer;
use secrecy::SecretString;
use url::Url;

use super::LONGEST;
use super::limits::Limits;
use super::peer::{Identity, Proxy};
use super::token::Token;
use crate::{Error, ErrorKind, Result, place, record};

/// Settings that were checked.
pub(crate) struct Settings {
    pub(crate) base_url: Url,
    /// How long an answer that may be kept is kept.
    pub(crate) cache_ttl: Duration,
    /// The zone of the CRM's local times.
    pub(crate) zone: Option<jiff::tz::TimeZone>,
    /// The region of phone numbers written without a country code.
    pub(crate) default_region: Option<String>,
    pub(crate) connect_timeout: Duration,
    pub(crate) rate_limit: Option<f64>,
    pub(crate) max_concurrency: usize,
    pub(crate) limits: Limits,
    pub(crate) token: Token,
    pub(crate) max_response_bytes: usize,
    pub(crate) proxy: Option<Proxy>,
    /// The passwords of the proxies that the environment names: one of these is used if the user gave none.
    pub(crate) environment: Vec<SecretString>,
    pub(crate) certificates: Vec<CertificateDer<'static>>,
    pub(crate) identity: Option<Identity>,
    /// The vendor's names under which personal data stand.
    pub(crate) personal: &'static [&'static str],
}

/// serde's error in our words.
pub(crate) fn parsed<T: serde::de::DeserializeOwned>(value: &serde_json::Value) -> Result<T> {
    let text = value.to_string();
    serde_json::from_str(&text).map_err(|error| {
        let (path, reason) = (place::path(&text, &error), record::reason(&error));
        // serde shows a value of a wrong type, which could be a secret.
        let reason = match reason.rsplit_once(", expected ") {
            Some((wrong, expected)) if wrong.starts_with("invalid") => format!("it must be {}", in_words(expected)),
            _ => reason,
        };
        // serde names an unknown key itself.
        refuse(if path.is_empty() || reason.starts_with("unknown field") {
            reason
        } else {
            format!("{path}: {reason}")
        })
    })
}

/// The type that serde expected.
fn in_words(expected: &str) -> &str {
    match expected {
        "f64" => "a number",
        "u32" | "usize" => "an integer of at least 0",
        "a string" | "path string" => "text",
        other => other,
    }
}

pub(crate) fn refuse(message: String) -> Error {
    Error::new(ErrorKind::ConfigError, message)
}

pub(crate) fn positive(name: &str, value: f64) -> Result<f64> {
    if value.is_finite() && value > 0.0 { Ok(value) } else { Err(refuse(format!("{name} must be greater than 0"))) }
}

pub(crate) fn span(name: &str, seconds: f64) -> Result<Duration> {
    let seconds = positive(name, seconds)?;
    Ok(Duration::try_from_secs_f64(seconds).unwrap_or(LONGEST).min(LONGEST))
}

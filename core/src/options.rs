//! What a user sets, and what is wrong with it, found before any request: every setting of every CRM. What comes of it no
//! longer knows which CRM it is for.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::http::headers::{add_headers, header_value, one_authorization};
use crate::http::limits::Limits;
use crate::http::peer::{self, Proxy, base_url};
use crate::http::settings::{Settings, parsed, positive, refuse, span};
use crate::http::token::{Source, Token, bearer};
use crate::{Error, Result};

/// The settings of a client. Each CRM takes those that it has a use for and refuses the others.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    base_url: Option<String>,
    #[serde(deserialize_with = "secret")]
    token: Option<SecretString>,
    #[serde(deserialize_with = "secret")]
    sid: Option<SecretString>,
    object_id: Option<String>,
    cache_ttl: Option<f64>,
    #[serde(deserialize_with = "secret")]
    login: Option<SecretString>,
    #[serde(deserialize_with = "secret")]
    api_key: Option<SecretString>,
    method: Option<String>,
    timeout: f64,
    connect_timeout: f64,
    deadline: f64,
    max_retries: u32,
    #[serde(skip)]
    source: Source,
    /// Whether what is missing was looked for in the environment.
    #[serde(skip)]
    from_env: bool,
    rate_limit: Option<f64>,
    max_concurrency: usize,
    headers: Option<BTreeMap<String, String>>,
    max_response_bytes: usize,
    #[serde(deserialize_with = "secret")]
    proxy: Option<SecretString>,
    ca_file: Option<PathBuf>,
    client_cert: Option<PathBuf>,
    user_agent: Option<String>,
    timezone: Option<String>,
    default_region: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_url: None,
            token: None,
            sid: None,
            object_id: None,
            cache_ttl: None,
            login: None,
            api_key: None,
            method: None,
            timeout: 30.0,
            connect_timeout: 5.0,
            deadline: 120.0,
            max_retries: 2,
            source: Source::None,
            from_env: false,
            rate_limit: None,
            max_concurrency: 16,
            headers: None,
            max_response_bytes: 64 << 20,
            proxy: None,
            ca_file: None,
            client_cert: None,
            user_agent: None,
            timezone: None,
            default_region: None,
        }
    }
}

/// The setters, one for each option.
macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $type:ty => $made:expr;)+) => {
        impl Options {
            $($(#[$doc])*
            #[must_use]
            pub fn $name(mut self, $name: $type) -> Self {
                self.$name = $made;
                self
            })+
        }
    };
}

setters! {
    /// Where the CRM is; the vendor's cloud if it has one.
    base_url: impl Into<String> => Some(base_url.into());
    /// The bearer token.
    token: impl Into<String> => Some(SecretString::from(token.into()));
    /// r_keeper: the secret of 64 hexadecimal characters.
    sid: impl Into<String> => Some(SecretString::from(sid.into()));
    /// r_keeper: the object (restaurant) that calls are about.
    object_id: impl Into<String> => Some(object_id.into());
    /// r_keeper: seconds that a dictionary is kept; 0 turns it off.
    cache_ttl: f64 => Some(cache_ttl);
    /// SalesMan: the user in whose name calls run.
    login: impl Into<String> => Some(SecretString::from(login.into()));
    /// SalesMan: the account's key.
    api_key: impl Into<String> => Some(SecretString::from(api_key.into()));
    /// SalesMan: `POST`, or `GET` with a body for servers that insist on it.
    method: impl Into<String> => Some(method.into());
    /// Seconds that one attempt may take.
    timeout: f64 => timeout;
    /// Seconds that making a connection may take.
    connect_timeout: f64 => connect_timeout;
    /// Seconds that a call may take with its retries, or a page of a listing.
    deadline: f64 => deadline;
    /// How often a request that can be sent again is sent again.
    max_retries: u32 => max_retries;
    /// Requests a second, at the most.
    rate_limit: f64 => Some(rate_limit);
    /// Requests at a time, at the most.
    max_concurrency: usize => max_concurrency;
    /// Headers that go with every request.
    headers: BTreeMap<String, String> => Some(headers);
    /// Bytes that an answer may have, decompressed. A larger one is refused.
    max_response_bytes: usize => max_response_bytes;
    /// The URL of a proxy (http, https, socks5). Without it, the environment's (`HTTPS_PROXY` and its kin) is used.
    proxy: impl Into<String> => Some(SecretString::from(proxy.into()));
    /// A PEM file of certificates to trust beside the system's.
    ca_file: impl Into<PathBuf> => Some(ca_file.into());
    /// A PEM file with the certificate that the client shows, and with its private key.
    client_cert: impl Into<PathBuf> => Some(client_cert.into());
    /// What the client calls itself.
    user_agent: impl Into<String> => Some(user_agent.into());
    /// The IANA time zone of the CRM's local times: `Europe/Moscow`.
    timezone: impl Into<String> => Some(timezone.into());
    /// The region of phone numbers written without a country code: `RU`.
    default_region: impl Into<String> => Some(default_region.into());
}

/// Never a value in the debug output of settings: a header, a proxy or a URL can hold a secret as well as a token.
impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Options").finish_non_exhaustive()
    }
}

fn secret<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<SecretString>, D::Error> {
    match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::Null => Ok(None),
        serde_json::Value::String(text) => Ok(Some(text.into())),
        // Without the value: it could be the secret.
        _ => Err(serde::de::Error::custom("it must be text")),
    }
}

impl Options {
    /// Options from a JSON object.
    #[allow(clippy::needless_pass_by_value, reason = "whoever has it has no other use for it")]
    pub fn from_json(value: serde_json::Value) -> Result<Self> {
        parsed(&value)
    }

    /// The token is asked for at first use, and again after a 401: of this function, never twice at a time.
    #[must_use]
    pub fn token_from<F>(mut self, function: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<String, Error>> + Send + 'static,
    {
        self.source = Source::Function(Arc::new(move || Box::pin(function())));
        self
    }

    /// The token is asked of whoever makes a call: see [`asking`](crate::asking).
    #[doc(hidden)]
    #[must_use]
    pub fn token_from_caller(mut self) -> Self {
        self.source = Source::Caller;
        self
    }

    /// Fills what is not given from the environment: `GUARDANT_BASE_URL`, `GUARDANT_TOKEN`, `RKEEPER_SID`.
    #[must_use]
    pub fn or_env(mut self, prefix: &str) -> Self {
        let read = |name: &str| std::env::var(format!("{prefix}_{name}")).ok().filter(|value| !value.is_empty());
        self.from_env = true;
        self.base_url = self.base_url.or_else(|| read("BASE_URL"));
        match prefix {
            "GUARDANT" if matches!(self.source, Source::None) => {
                self.token = self.token.or_else(|| read("TOKEN").map(SecretString::from));
            }
            "SALESMAN" => {
                self.login = self.login.or_else(|| read("LOGIN").map(SecretString::from));
                self.api_key = self.api_key.or_else(|| read("API_KEY").map(SecretString::from));
            }
            "RKEEPER" => {
                self.sid = self.sid.or_else(|| read("SID").map(SecretString::from));
                self.object_id = self.object_id.or_else(|| read("OBJECT_ID"));
            }
            _ => {}
        }
        self
    }

    /// A setting that this CRM cannot do without.
    pub(crate) fn needed(&self, crm: &str, name: &str) -> Result<String> {
        let given = match name {
            "sid" => self.sid.as_ref().map(ExposeSecret::expose_secret),
            "login" => self.login.as_ref().map(ExposeSecret::expose_secret),
            "api_key" => self.api_key.as_ref().map(ExposeSecret::expose_secret),
            "object_id" => self.object_id.as_deref(),
            _ => self.base_url.as_deref(),
        };
        match given.map(str::trim) {
            Some("") => Err(refuse(format!("{name} is empty"))),
            Some(given) => Ok(given.to_owned()),
            None => {
                let variable = format!("{}_{}", crm.to_uppercase(), name.to_uppercase());
                Err(refuse(format!("{name} is missing; give it, or set {variable} and use from_env")))
            }
        }
    }

    /// The verb of requests that can be sent by one or another.
    pub(crate) fn verb(&self) -> &str {
        self.method.as_deref().unwrap_or("POST")
    }

    /// How long r_keeper's dictionaries are kept.
    pub(crate) fn kept_for(&self) -> Result<Duration> {
        match self.cache_ttl {
            None => Ok(Duration::from_secs(60)),
            Some(0.0) => Ok(Duration::ZERO),
            Some(seconds) => span("cache_ttl", seconds),
        }
    }

    /// The settings that only one CRM has a use for: those given and not among `own` are refused.
    fn only(&self, crm: &str, own: &[&str]) -> Result<()> {
        let token = self.token.is_some() || !matches!(self.source, Source::None);
        let given = [
            ("token", token),
            ("sid", self.sid.is_some()),
            ("object_id", self.object_id.is_some()),
            ("cache_ttl", self.cache_ttl.is_some()),
            ("login", self.login.is_some()),
            ("api_key", self.api_key.is_some()),
            ("method", self.method.is_some()),
        ];
        match given.iter().find(|(name, given)| *given && !own.contains(name)) {
            Some((name, _)) => Err(refuse(format!("{crm} has no setting {name}"))),
            None => Ok(()),
        }
    }

    /// Checks everything. `default_url` is where the CRM is if the user does not say; `own` are the settings that not
    /// every CRM has and this one does; `secrets` are headers of its own.
    pub(crate) fn check(
        self,
        crm: &str,
        default_url: Option<&str>,
        own: &[&str],
        secrets: &[(&'static str, &str)],
    ) -> Result<Settings> {
        self.only(crm, own)?;
        let agent = self.user_agent.as_deref().unwrap_or(concat!("crmkit/", env!("CARGO_PKG_VERSION")));
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, header_value("user_agent", agent)?);
        for (name, secret) in secrets {
            let mut value = header_value(name, secret)?;
            value.set_sensitive(true);
            headers.insert(HeaderName::from_static(name), value);
        }
        add_headers(&mut headers, self.headers.iter().flatten())?;
        let source = match &self.token {
            Some(token) => Source::Fixed(bearer(token.expose_secret())?),
            None => self.source.clone(),
        };
        if crm == "guardant" && self.from_env && matches!(source, Source::None) && !headers.contains_key(AUTHORIZATION)
        {
            return Err(refuse("there is no token; set GUARDANT_TOKEN, or give one".to_owned()));
        }
        one_authorization(!matches!(source, Source::None), &headers)?;
        if self.max_concurrency == 0 || self.max_concurrency > 10_000 {
            return Err(refuse("max_concurrency must be from 1 to 10000".to_owned()));
        }
        if self.max_response_bytes == 0 {
            return Err(refuse("max_response_bytes must be greater than 0".to_owned()));
        }
        let zone = self.timezone.as_deref().map(|zone| {
            let found = jiff::tz::TimeZone::get(zone);
            found.map_err(|_| refuse(format!("timezone: there is no IANA time zone {zone:?}")))
        });
        let zone = zone.transpose()?;
        if self
            .default_region
            .as_ref()
            .is_some_and(|region| region.len() != 2 || !region.bytes().all(|b| b.is_ascii_uppercase()))
        {
            return Err(refuse("default_region must be two capital letters, RU say".to_owned()));
        }
        let rate_limit = self.rate_limit.map(|limit| positive("rate_limit", limit)).transpose()?;
        Ok(Settings {
            base_url: match (&self.base_url, default_url) {
                (None, Some(default)) => base_url(default)?,
                _ => base_url(&self.needed(crm, "base_url")?)?,
            },
            zone,
            default_region: self.default_region.clone(),
            cache_ttl: self.kept_for()?,
            connect_timeout: span("connect_timeout", self.connect_timeout)?,
            rate_limit,
            max_concurrency: self.max_concurrency,
            limits: Limits {
                timeout: span("timeout", self.timeout)?,
                deadline: span("deadline", self.deadline)?,
                max_retries: self.max_retries,
                headers,
            },
            token: Token::new(source),
            max_response_bytes: self.max_response_bytes,
            proxy: self.proxy.as_ref().map(|url| Proxy::new(url.expose_secret())).transpose()?,
            environment: peer::environment(),
            certificates: self.ca_file.as_deref().map(peer::certificates).transpose()?.unwrap_or_default(),
            identity: self.client_cert.as_deref().map(peer::identity).transpose()?,
            personal: &[],
        })
    }
}

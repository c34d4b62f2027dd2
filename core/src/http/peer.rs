//! Who is connected to, by which way, and with which papers: URLs, a proxy, certificates.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::percent_decode_str;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::headers::SHORTEST_SECRET;
use super::settings::refuse;
use crate::Result;

pub(crate) fn base_url(text: &str) -> Result<Url> {
    let url = Url::parse(text.trim()).map_err(|error| refuse(format!("base_url is not a URL: {error}")))?;
    let wrong = if !matches!(url.scheme(), "http" | "https") {
        "must begin with http:// or https://"
    } else if url.host_str().is_none_or(str::is_empty) {
        "has no host"
    } else if !url.username().is_empty() || url.password().is_some() {
        "must not hold a user name or a password: it would be shown in errors"
    } else if url.query().is_some() || url.fragment().is_some() {
        "must not have a query or a fragment"
    } else {
        return Ok(url);
    };
    Err(refuse(format!("base_url {wrong}")))
}

/// The variables in which the environment names proxies.
const VARIABLES: [&str; 6] = ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "all_proxy", "https_proxy", "http_proxy"];

/// A proxy, whose URL can hold a password.
pub(crate) struct Proxy {
    url: SecretString,
    /// The password as it is written and as it is sent.
    secrets: Vec<SecretString>,
}

impl Proxy {
    pub(crate) fn new(text: &str) -> Result<Self> {
        let url = Url::parse(text).map_err(|error| refuse(format!("proxy is not a URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h") || url.host_str().is_none_or(str::is_empty)
        {
            return Err(refuse("proxy must begin with http://, https:// or socks5:// and name a host".to_owned()));
        }
        Ok(Self { secrets: secrets(&url).collect(), url: String::from(url).into() })
    }

    /// The URL, with its password.
    pub(super) fn url(&self) -> &str {
        self.url.expose_secret()
    }

    /// What nobody may see.
    pub(super) fn secrets(&self) -> impl Iterator<Item = &str> {
        self.secrets.iter().map(ExposeSecret::expose_secret)
    }
}

/// The passwords of the proxies that the environment names. Which of these is used, and for what, is reqwest's to say.
pub(crate) fn environment() -> Vec<SecretString> {
    let named = VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
    // The scheme can be left out.
    let url = |text: String| Url::parse(&if text.contains("://") { text } else { format!("http://{text}") });
    named.filter_map(|text| url(text).ok()).flat_map(|url| secrets(&url)).collect()
}

/// The password of a URL, as it is and as it is sent.
fn secrets(url: &Url) -> impl Iterator<Item = SecretString> + use<> {
    let plain = |text| percent_decode_str(text).decode_utf8_lossy();
    let (user, password) = (plain(url.username()), plain(url.password().unwrap_or_default()));
    let secrets = [password.to_string(), BASE64_STANDARD.encode(format!("{user}:{password}"))];
    secrets.into_iter().filter(|secret| secret.len() >= SHORTEST_SECRET).map(SecretString::from)
}

/// Certificates to trust beside the system's.
pub(crate) fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let failed = |reason: &str| refuse(format!("ca_file {}: {reason}", path.display()));
    let pem = std::fs::read(path).map_err(|error| failed(&error.to_string()))?;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let certificates = certificates.map_err(|error| failed(&error.to_string()))?;
    if certificates.is_empty() {
        return Err(failed("there is no PEM certificate in it"));
    }
    Ok(certificates)
}

/// What the client shows of itself: certificates, and the private key of the first.
pub(crate) type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

/// What the client shows of itself. Nothing of the file is in an error: it holds a private key.
pub(crate) fn identity(path: &Path) -> Result<Identity> {
    let failed = |reason: &str| refuse(format!("client_cert {}: {reason}", path.display()));
    let pem = std::fs::read(path).map_err(|error| failed(&error.to_string()))?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    match (chain, PrivateKeyDer::from_pem_slice(&pem)) {
        (Ok(chain), Ok(key)) if !chain.is_empty() => Ok((chain, key)),
        _ => Err(failed("there must be a PEM certificate and its private key in it")),
    }
}

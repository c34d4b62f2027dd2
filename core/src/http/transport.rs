//! Making the connection pool: TLS by rustls and ring, the system's trust store, proxies.

use std::sync::Once;
use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, Proxy, redirect, retry};

use url::{Host, Url};

use super::fault::innermost;
use super::settings::Settings;
use crate::{Error, ErrorKind, Result};

/// Shorter than the idle time of common servers, so that a connection is rarely used just as the server closes it.
const IDLE: Duration = Duration::from_secs(20);

pub(crate) fn connect(settings: &Settings) -> Result<Client> {
    static RING: Once = Once::new();
    RING.call_once(|| {
        // An error says that the program has chosen a provider already: then it is used.
        let _chosen = rustls::crypto::ring::default_provider().install_default();
    });
    match builder(settings)?.build() {
        Ok(client) => Ok(client),
        // The system has no trust store (a bare container): even plain http fails to build then. Only for this case the
        // roots that Mozilla publishes are used; elsewhere the system's own must decide.
        Err(_) if settings.certificates.is_empty() => {
            let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS;
            let roots: Vec<_> = roots.iter().filter_map(|root| Certificate::from_der(root).ok()).collect();
            builder(settings)?.tls_certs_only(roots).build().map_err(unbuilt)
        }
        Err(error) => Err(unbuilt(error)),
    }
}

fn builder(settings: &Settings) -> Result<ClientBuilder> {
    let mut builder = Client::builder()
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .connect_timeout(settings.connect_timeout)
        .pool_idle_timeout(IDLE)
        .tls_certs_merge(settings.certificates.clone());
    // What runs on this machine is not behind the proxy that the environment names.
    if settings.proxy.is_none() && loopback(&settings.base_url) {
        builder = builder.no_proxy();
    }
    if let Some(proxy) = &settings.proxy {
        builder = builder.proxy(Proxy::all(proxy.url()).map_err(unbuilt)?);
    }
    if let Some(identity) = &settings.identity {
        builder = builder.identity(identity.clone());
    }
    Ok(builder)
}

fn loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

fn unbuilt(error: reqwest::Error) -> Error {
    Error::new(ErrorKind::ConfigError, format!("no client could be made: {}", innermost(&error.without_url())))
}

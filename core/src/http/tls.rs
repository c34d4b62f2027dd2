//! TLS by rustls: whom the client trusts, and what it shows of itself.

use std::sync::Arc;

use rustls::client::WantsClientCert;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::settings::Settings;
use super::transport::unbuilt;
use crate::Result;

pub(super) fn config(settings: &Settings) -> Result<ClientConfig> {
    // If the program has chosen a provider, then it is used.
    let provider = CryptoProvider::get_default().map_or_else(|| Arc::new(ring::default_provider()), Arc::clone);
    let config = trusting(&settings.certificates, provider).map_err(|error| unbuilt(&error))?;
    match &settings.identity {
        None => Ok(config.with_no_client_auth()),
        Some((chain, key)) => {
            config.with_client_auth_cert(chain.clone(), key.clone_key()).map_err(|error| unbuilt(&error))
        }
    }
}

/// The system's trust store decides, and the user's own certificates. Only where the system has none (a bare container)
/// and the user gave none, it is the roots that Mozilla publishes.
fn trusting(
    certificates: &[CertificateDer<'static>],
    provider: Arc<CryptoProvider>,
) -> std::result::Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    match Verifier::new_with_extra_roots(certificates.iter().cloned(), provider) {
        Ok(verifier) => Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))),
        Err(_) if certificates.is_empty() => {
            let mut roots = RootCertStore::empty();
            roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
            Ok(builder.with_root_certificates(roots))
        }
        Err(error) => Err(error),
    }
}

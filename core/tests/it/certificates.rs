//! Connections over TLS: whom the client trusts, and what it shows of itself.

use std::path::PathBuf;
use std::sync::Arc;

use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::{Error, ErrorKind, Options};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// An authority, and a folder for its papers.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: PathBuf,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self { issuer, folder }
    }

    /// A certificate for this name, and its key.
    fn issue(&self, name: &str) -> (String, String) {
        self.sign(&CertificateParams::new(vec![name.to_owned()]).unwrap())
    }

    fn sign(&self, params: &CertificateParams) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().pem(), key.serialize_pem())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn ca_file(&self) -> PathBuf {
        self.file("ca.pem", &self.issuer.pem())
    }

    /// Where a server listens that answers whoever shows a certificate of this authority; if not `strict`, everybody.
    async fn serve(&self, strict: bool) -> String {
        self.serve_as(strict, self.issue("localhost")).await
    }

    async fn serve_as(&self, strict: bool, (certificate, key): (String, String)) -> String {
        let provider = Arc::new(ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(self.issuer.pem().as_bytes()).unwrap()).unwrap();
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
        let verifier = if strict { verifier } else { verifier.allow_unauthenticated() };
        let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
        let builder = builder.unwrap().with_client_cert_verifier(verifier.build().unwrap());
        let acceptor = TlsAcceptor::from(Arc::new(builder.with_single_cert(chain, key).unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                // Whatever it asks: the request is read whole by one read.
                if stream.read(&mut [0; 4096]).await.is_err() {
                    continue;
                }
                let body = r#"{"customer":{"_id":4}}"#;
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                let _gone = stream.write_all(answer.as_bytes()).await;
            }
        });
        format!("https://localhost:{port}")
    }
}

async fn get(options: Options) -> Result<String, Error> {
    Guardant::new(options.max_retries(0))?.customers().get("4").await.map(|customer| customer.id)
}

#[tokio::test]
async fn a_server_is_trusted_by_ca_file_and_not_without_it() {
    let authority = Authority::new("trusted");
    let url = authority.serve(false).await;
    assert_eq!(get(Options::default().base_url(&url).ca_file(authority.ca_file())).await.unwrap(), "4");
    let stranger = Authority::new("stranger");
    for options in [Options::default(), Options::default().ca_file(stranger.ca_file())] {
        let error = get(options.base_url(&url)).await.unwrap_err();
        assert_eq!((error.kind(), error.details().sent), (ErrorKind::TransportError, Some(false)), "{error}");
    }
}

#[tokio::test]
async fn a_certificate_of_another_host_is_refused() {
    let authority = Authority::new("other-host");
    let url = authority.serve(false).await;
    // It is issued for the name, and the address is not the name.
    let options = Options::default().ca_file(authority.ca_file());
    assert_eq!(get(options.clone().base_url(&url)).await.unwrap(), "4");
    let error = get(options.base_url(url.replace("localhost", "127.0.0.1"))).await.unwrap_err();
    assert_eq!((error.kind(), error.details().sent), (ErrorKind::TransportError, Some(false)), "{error}");
}

#[tokio::test]
async fn a_refused_certificate_ends_a_call_at_once_and_names_the_setting() {
    let authority = Authority::new("refused");
    let url = authority.serve(false).await;
    let mut expired = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    (expired.not_before, expired.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
    let expired = authority.serve_as(false, authority.sign(&expired)).await;
    let trusting = Options::default().ca_file(authority.ca_file());
    for (whose, options) in [
        ("a stranger's", Options::default().base_url(&url)),
        ("another host's", trusting.clone().base_url(url.replace("localhost", "127.0.0.1"))),
        ("an old one", trusting.base_url(expired)),
    ] {
        let guardant = Guardant::new(options).unwrap();
        let ann = CustomersCreate { name: "Ann".into(), ..Default::default() };
        let customers = guardant.customers();
        for error in [customers.get("4").await.unwrap_err(), customers.create(&ann).await.unwrap_err()] {
            let details = error.details();
            assert_eq!((error.kind(), details.sent), (ErrorKind::TransportError, Some(false)), "{whose}: {error}");
            assert_eq!(details.attempts, 1, "{whose}: {error}");
            assert!(details.message.contains("ca_file"), "{whose}: {error}");
        }
    }
}

#[tokio::test]
async fn a_server_that_wants_a_certificate_is_shown_one() {
    let authority = Authority::new("strict");
    let options = Options::default().base_url(authority.serve(true).await).ca_file(authority.ca_file());
    let (certificate, key) = authority.issue("client");
    for (name, text) in [("both.pem", format!("{certificate}{key}")), ("key-first.pem", format!("{key}{certificate}"))]
    {
        let shown = options.clone().client_cert(authority.file(name, &text));
        assert_eq!(get(shown).await.unwrap(), "4", "{name}");
    }
    assert_eq!(get(options.clone()).await.unwrap_err().kind(), ErrorKind::TransportError);
    let stranger = Authority::new("another");
    let (certificate, key) = stranger.issue("client");
    let shown = options.client_cert(stranger.file("both.pem", &format!("{certificate}{key}")));
    assert_eq!(get(shown).await.unwrap_err().kind(), ErrorKind::TransportError);
}

#[tokio::test]
async fn a_certificate_without_its_key_is_a_config_error_that_shows_nothing_of_the_file() {
    let authority = Authority::new("papers");
    let (certificate, key) = authority.issue("client");
    let (_, other) = authority.issue("client");
    for (name, text) in [
        ("certificate.pem", certificate.clone()),
        ("key.pem", key.clone()),
        ("empty.pem", String::new()),
        ("cut.pem", format!("{certificate}{}", &key[..key.len() / 2])),
        ("of-two.pem", format!("{certificate}{other}")),
    ] {
        let options = Options::default().base_url("https://localhost:1").ca_file(authority.ca_file());
        let error = get(options.client_cert(authority.file(name, &text))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConfigError, "{name}: {error}");
        let secret = key.lines().nth(1).unwrap();
        assert!(!format!("{error} {error:?}").contains(secret));
    }
}

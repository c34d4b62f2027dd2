//! What is wrong with a client's settings is said before any request, and never with a secret in it.

use crmkit::guardant::Guardant;
use crmkit::{Client, CrmName, Error, ErrorKind, Options};
use serde_json::{Value, json};

use crate::support::{Reply, Server, alone, passes};

const SECRET: &str = "s3cr3t-of-mine";

fn open(options: Value) -> Result<Client, Error> {
    Client::new(CrmName::Guardant, Options::from_json(options)?)
}

#[test]
fn a_wrong_setting_is_a_config_error_without_its_secrets() {
    let missing = format!("/no/such/{}.pem", "file");
    let cases = [
        ("a base URL without a scheme", json!({"base_url": "station.guardant.ru"})),
        ("a base URL that is empty", json!({"base_url": ""})),
        ("a base URL of another protocol", json!({"base_url": "ftp://station.guardant.ru"})),
        ("a base URL of a file", json!({"base_url": "file:///etc/passwd"})),
        ("a base URL without a host", json!({"base_url": "http://"})),
        ("a base URL with a password", json!({"base_url": format!("http://me:{SECRET}@h")})),
        ("a base URL with a user", json!({"base_url": format!("http://{SECRET}@h")})),
        ("a base URL with a query", json!({"base_url": format!("http://h/?token={SECRET}")})),
        ("a base URL with a fragment", json!({"base_url": format!("http://h/#{SECRET}")})),
        ("a base URL with a bad port", json!({"base_url": format!("http://me:{SECRET}@h:99999")})),
        ("a base URL that is a number", json!({"base_url": 1})),
        ("an empty token", json!({"token": ""})),
        ("a blank token", json!({"token": "  "})),
        ("a token with a line break", json!({"token": format!("{SECRET}\r\nX-Evil: 1")})),
        ("a token that is a number", json!({"token": 57_123_456})),
        ("a token that is a list", json!({"token": [SECRET]})),
        ("two authorizations", json!({"token": SECRET, "headers": {"authorization": format!("Basic {SECRET}")}})),
        ("a header value with a line break", json!({"headers": {"X-Key": format!("{SECRET}\n")}})),
        ("a header name with a blank", json!({"headers": {"X Key": SECRET}})),
        ("a header name that is empty", json!({"headers": {"": SECRET}})),
        ("a header that frames the message", json!({"headers": {"Content-Length": "5"}})),
        ("a header that names the host", json!({"headers": {"HOST": "evil"}})),
        ("a header that changes the transfer", json!({"headers": {"Transfer-Encoding": "chunked"}})),
        ("headers that are text", json!({"headers": SECRET})),
        ("headers that are a list", json!({"headers": [SECRET]})),
        ("a header value that is a number", json!({"headers": {"X-Key": 57_123_456}})),
        ("a proxy that is not a URL", json!({"proxy": SECRET})),
        ("a proxy of another protocol", json!({"proxy": format!("ftp://me:{SECRET}@h")})),
        ("a proxy without a host", json!({"proxy": "http://"})),
        ("a proxy that is a list", json!({"proxy": [format!("http://me:{SECRET}@h")]})),
        ("a ca_file that is not there", json!({"ca_file": missing})),
        ("a ca_file without a certificate", json!({"ca_file": concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")})),
        ("a ca_file that is a folder", json!({"ca_file": env!("CARGO_MANIFEST_DIR")})),
        ("a client_cert that is not there", json!({"client_cert": missing})),
        ("a client_cert without a key", json!({"client_cert": concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")})),
        ("a client_cert that is a number", json!({"client_cert": 57_123_456})),
        ("a proxy of an old protocol", json!({"proxy": format!("socks4://me:{SECRET}@h")})),
        ("no room for an answer", json!({"max_response_bytes": 0})),
        ("negative room for an answer", json!({"max_response_bytes": -1})),
        ("room with a fraction", json!({"max_response_bytes": 1.5})),
        ("no timeout", json!({"timeout": 0})),
        ("a negative timeout", json!({"timeout": -1})),
        ("a timeout that is text", json!({"timeout": "30"})),
        ("no connect timeout", json!({"connect_timeout": 0.0})),
        ("a negative deadline", json!({"deadline": -0.5})),
        ("negative retries", json!({"max_retries": -1})),
        ("no rate", json!({"rate_limit": 0})),
        ("a negative rate", json!({"rate_limit": -2})),
        ("no concurrency", json!({"max_concurrency": 0})),
        ("a concurrency with a fraction", json!({"max_concurrency": 1.5})),
        ("a concurrency beyond all measure", json!({"max_concurrency": 10_001})),
        ("a user agent with a line break", json!({"user_agent": "a\nb"})),
        ("a time zone that is not there", json!({"timezone": "Europe/Atlantis"})),
        ("a region that is a country's name", json!({"default_region": "Russia"})),
        ("an unknown setting", json!({"api_key": SECRET})),
        ("settings that are a list", json!([SECRET])),
        ("settings that are text", json!(SECRET)),
    ];
    for (what, options) in cases {
        let Err(error) = open(options) else { panic!("{what} was taken") };
        assert_eq!(error.kind(), ErrorKind::ConfigError, "{what}");
        let shown = format!("{error} {error:?} {}", error.to_json(crmkit::Naming::Camel));
        assert!(!shown.contains(SECRET) && !shown.contains("57123456"), "{what} is shown: {shown}");
    }
}

#[test]
fn sensible_settings_are_taken() {
    for options in [
        json!({}),
        json!({"base_url": null, "token": null, "proxy": null, "rate_limit": null}),
        json!({"base_url": " https://station.example/api/ "}),
        json!({"base_url": "http://[::1]:8080"}),
        json!({"timeout": 0.001, "connect_timeout": 1e300, "deadline": 1e300}),
        json!({"rate_limit": 0.1, "max_concurrency": 1, "max_retries": 0}),
        json!({"rate_limit": 1e300}),
        json!({"headers": {"Authorization": "Basic abc"}}),
        json!({"proxy": "socks5://127.0.0.1:1080"}),
        json!({"proxy": "socks5h://127.0.0.1:1080"}),
        json!({"proxy": "https://127.0.0.1:3128"}),
        json!({"proxy": "http://me:password@127.0.0.1:3128"}),
        json!({"max_response_bytes": 1, "client_cert": null, "ca_file": null}),
        json!({"max_response_bytes": 9_007_199_254_740_991_u64}),
        json!({"timezone": "Europe/Moscow", "default_region": "RU", "user_agent": "shop/1.0"}),
    ] {
        if let Err(error) = open(options.clone()) {
            panic!("{options}: {error}");
        }
    }
}

#[tokio::test]
async fn no_setting_is_so_great_or_so_small_that_a_call_panics() {
    let server = Server::repeating(Reply::json(&json!({"customers": []}))).await;
    for options in [
        json!({"timeout": 1e300, "connect_timeout": 1e300, "deadline": 1e300}),
        json!({"rate_limit": 1e300}),
        json!({"rate_limit": 1e-300}),
        json!({"rate_limit": 5e-324}),
        json!({"timeout": 1e-300, "connect_timeout": 1e-300, "deadline": 1e-300}),
    ] {
        let mut options = options;
        options["base_url"] = server.url().into();
        let client = Guardant::new(Options::from_json(options).unwrap()).unwrap();
        // In time or too late: both are answers.
        let _ = client.customers().list(&crmkit::guardant::CustomersList::default()).unwrap().first().await;
    }
}

#[test]
fn numbers_that_json_cannot_carry_are_refused_too() {
    for options in [
        Options::default().timeout(f64::NAN),
        Options::default().timeout(f64::INFINITY),
        Options::default().connect_timeout(f64::NEG_INFINITY),
        Options::default().deadline(f64::NAN),
        Options::default().rate_limit(f64::NAN),
        Options::default().rate_limit(f64::INFINITY),
    ] {
        let error = Guardant::new(options).err().unwrap();
        assert!(error.is(ErrorKind::ConfigError));
    }
}

#[test]
fn a_crm_that_is_not_there_is_a_config_error() {
    assert!(CrmName::of("bitrix").unwrap_err().is(ErrorKind::ConfigError));
}

#[test]
fn settings_show_no_value_of_theirs() {
    let headers = [("X-Key".to_owned(), SECRET.to_owned())].into();
    let options = Options::default()
        .token(SECRET)
        .headers(headers)
        .proxy(format!("http://me:{SECRET}@h"))
        .base_url(format!("http://me:{SECRET}@h"));
    assert!(!format!("{options:?} {options:#?}").contains(SECRET));
}

/// The environment of a process is set before it begins: the child runs this same test with it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_given_is_taken_from_the_environment() {
    if std::env::var_os("GUARDANT_TOKEN").is_some() {
        let guardant = Guardant::from_env(Options::default()).unwrap();
        guardant.customers().delete("4").await.unwrap();
        let guardant = Guardant::from_env(Options::default().token("given")).unwrap();
        guardant.customers().delete("4").await.unwrap();
        return;
    }
    let server = Server::repeating(Reply::new(204, &[], "")).await;
    let mut child = alone(module_path!(), "what_is_not_given_is_taken_from_the_environment");
    child.env("GUARDANT_BASE_URL", server.url()).env("GUARDANT_TOKEN", "of-the-environment");
    tokio::task::spawn_blocking(move || passes(child)).await.unwrap();
    let tokens: Vec<_> = server.received().iter().map(|received| received.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer of-the-environment", "Bearer given"]);
}

//! How r_keeper's client is set up, where its requests go, and that its secret stays one.

use crmkit::rkeeper::{CitiesCreate, CustomersCreate, RKeeper};
use crmkit::{Client, CrmName, Error, ErrorKind, Naming, Options, Overrides};
use serde_json::{Value, json};

use crate::support::{Reply, Server, alone, passes};

const SID: &str = "5f0c0a7d9e3b4c1288aa77ee66dd55cc44bb33aa22991100ffeeddccbbaa9988";

fn open(options: Value) -> Result<Client, Error> {
    Client::new(CrmName::RKeeper, Options::from_json(options)?)
}

fn options(server: &Server) -> Options {
    Options::default().base_url(format!("{}/api/v1/crm/", server.url())).sid(SID).object_id("7").max_retries(0)
}

fn ok() -> Reply {
    Reply::json(&json!({"data": {"id": "1"}, "status": "Ok"}))
}

#[test]
fn a_setting_that_is_missing_or_wrong_is_a_config_error_without_its_secrets() {
    let cases = [
        ("nothing", json!({})),
        ("no sid", json!({"object_id": "1"})),
        ("no object", json!({"sid": SID})),
        ("an empty sid", json!({"sid": "", "object_id": "1"})),
        ("a blank sid", json!({"sid": "  ", "object_id": "1"})),
        ("an empty object", json!({"sid": SID, "object_id": ""})),
        ("a null object", json!({"sid": SID, "object_id": null})),
        ("a sid with a line break inside", json!({"sid": format!("{SID}\r\nX-Evil: 1"), "object_id": "1"})),
        ("a sid that is a number", json!({"sid": 57_123_456, "object_id": "1"})),
        ("a sid that is a list", json!({"sid": [SID], "object_id": "1"})),
        ("a negative time to keep", json!({"sid": SID, "object_id": "1", "cache_ttl": -1})),
        ("a time to keep that is text", json!({"sid": SID, "object_id": "1", "cache_ttl": "60"})),
        ("a sid header beside the sid", json!({"sid": SID, "object_id": "1", "headers": {"Sid": SID}})),
        ("Guardant's token", json!({"sid": SID, "object_id": "1", "token": SID})),
        ("SalesMan's login", json!({"sid": SID, "object_id": "1", "login": "me"})),
        ("SalesMan's key", json!({"sid": SID, "object_id": "1", "api_key": SID})),
        ("SalesMan's method", json!({"sid": SID, "object_id": "1", "method": "GET"})),
        ("a base URL without a scheme", json!({"sid": SID, "object_id": "1", "base_url": "dlv.ucs.ru"})),
        ("a base URL with a query", json!({"sid": SID, "object_id": "1", "base_url": format!("https://h/?sid={SID}")})),
    ];
    for (what, options) in cases {
        let Err(error) = open(options) else { panic!("{what} was taken") };
        assert_eq!(error.kind(), ErrorKind::ConfigError, "{what}");
        let shown = format!("{error} {error:?} {}", error.to_json(Naming::Camel));
        assert!(!shown.contains(SID) && !shown.contains("57123456"), "{what} is shown: {shown}");
    }
}

#[test]
fn the_other_crms_have_no_settings_of_r_keeper() {
    for options in [json!({"sid": SID}), json!({"object_id": "1"}), json!({"cache_ttl": 60})] {
        let error = Client::new(CrmName::Guardant, Options::from_json(options).unwrap()).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::ConfigError);
    }
}

#[test]
fn sensible_settings_are_taken() {
    for more in [
        json!({}),
        json!({"cache_ttl": 0}),
        json!({"cache_ttl": 0.5}),
        json!({"cache_ttl": 1e300}),
        json!({"cache_ttl": null, "base_url": null}),
        json!({"timezone": "Europe/Moscow", "headers": {"X-Shop": "7"}}),
    ] {
        let mut options = more.as_object().unwrap().clone();
        options.insert("sid".to_owned(), SID.into());
        options.insert("object_id".to_owned(), "1".into());
        if let Err(error) = open(options.into()) {
            panic!("{more}: {error}");
        }
    }
}

#[test]
fn a_client_goes_to_the_vendors_cloud_by_default() {
    let client = open(json!({"sid": SID, "object_id": "1"})).unwrap();
    assert_eq!(client.base_url(), "https://dlv.ucs.ru/api/v1/crm/");
}

#[test]
fn settings_show_no_secret() {
    let options = Options::default().sid(SID).object_id("1");
    assert!(!format!("{options:?} {options:#?}").contains(SID));
}

/// The environment of a process is set before it begins: the child runs this same test with it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_given_is_taken_from_the_environment() {
    if std::env::var_os("RKEEPER_SID").is_some() {
        RKeeper::from_env(Options::default()).unwrap().customers().delete("4").await.unwrap();
        let given = Options::default().sid("given-sid").object_id("8");
        RKeeper::from_env(given).unwrap().customers().delete("4").await.unwrap();
        return;
    }
    let server = Server::repeating(ok()).await;
    let mut child = alone(module_path!(), "what_is_not_given_is_taken_from_the_environment");
    child.env("RKEEPER_BASE_URL", server.url()).env("RKEEPER_SID", SID).env("RKEEPER_OBJECT_ID", "7");
    // Of another CRM, and no business of this one.
    child.env("GUARDANT_TOKEN", "of-guardant");
    tokio::task::spawn_blocking(move || passes(child)).await.unwrap();
    let received = server.received();
    let said: Vec<_> = received.iter().map(|one| (one.headers["sid"].as_str(), one.argument("objectId"))).collect();
    assert_eq!(said, [(SID, Some("7".to_owned())), ("given-sid", Some("8".to_owned()))]);
    assert!(received.iter().all(|one| !one.headers.contains_key("authorization")));
}

#[test]
fn from_env_says_which_variable_is_missing() {
    if std::env::var_os("CRMKIT_TEST_CHILD").is_some() {
        let error = RKeeper::from_env(Options::default()).err().unwrap();
        assert!(error.is(ErrorKind::ConfigError) && error.to_string().contains("RKEEPER_OBJECT_ID"), "{error}");
        return;
    }
    let mut child = alone(module_path!(), "from_env_says_which_variable_is_missing");
    child.env("CRMKIT_TEST_CHILD", "1").env("RKEEPER_SID", SID).env_remove("RKEEPER_OBJECT_ID");
    passes(child);
}

#[tokio::test]
async fn a_slash_is_never_doubled() {
    for end in ["/api/v1/crm", "/api/v1/crm/"] {
        let server = Server::repeating(ok()).await;
        let rkeeper = RKeeper::new(options(&server).base_url(format!("{}{end}", server.url()))).unwrap();
        rkeeper.customers().get("1").await.unwrap();
        rkeeper.contacts().delete("1", "2").await.unwrap();
        for path in ["Bonuses", "/Bonuses"] {
            rkeeper.client().request("GET", path, None, None).await.unwrap();
        }
        let targets: Vec<_> = server.received().into_iter().map(|received| received.target).collect();
        let expected = [
            "/api/v1/crm/Clients?Id=1&objectId=7",
            "/api/v1/crm/Clients/Contacts?clientId=1&contactId=2&objectId=7",
            "/api/v1/crm/Bonuses?objectId=7",
            "/api/v1/crm/Bonuses?objectId=7",
        ];
        assert_eq!(targets, expected, "{end}");
    }
}

#[tokio::test]
async fn a_request_of_ones_own_has_the_sid_and_the_object() {
    let server = Server::repeating(ok()).await;
    let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
    client.request("POST", "Bonuses", Some(&json!({"clientId": 4})), Some(&json!({"sum": 1}))).await.unwrap();
    client.request("GET", "Bonuses", Some(&json!({"objectId": "8"})), None).await.unwrap();
    let received = server.received();
    assert!(received.iter().all(|one| one.headers["sid"] == SID));
    assert_eq!(
        (received[0].target.as_str(), received[0].json()),
        ("/api/v1/crm/Bonuses?clientId=4&objectId=7", json!({"sum": 1}))
    );
    assert_eq!(received[1].target, "/api/v1/crm/Bonuses?objectId=8", "another object, if it is given");
}

#[tokio::test]
async fn a_request_of_ones_own_that_is_refused_under_200_is_an_error() {
    let body = json!({"status": "Err", "requestId": "r1", "errors": [{"code": "DLW-0023", "text": "No"}]});
    let server = Server::repeating(Reply::json(&body)).await;
    let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
    for method in ["GET", "POST"] {
        let error = client.request(method, "Bonuses", None, None).await.unwrap_err();
        assert_eq!((error.kind(), error.details().code.as_deref()), (ErrorKind::ApiError, Some("DLW-0023")));
        assert_eq!((error.details().status, error.details().request_id.as_deref()), (Some(200), Some("r1")));
    }
}

#[tokio::test]
async fn any_other_success_of_a_request_is_a_response_as_it_came() {
    for body in ["<html>", "", "[1]", r#"{"code":7}"#, r#"{"data":null,"status":"Ok"}"#] {
        let server = Server::repeating(Reply::new(200, &[], body)).await;
        let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
        assert_eq!(client.request("GET", "Bonuses", None, None).await.unwrap().body, body);
    }
}

#[tokio::test]
async fn every_reason_of_a_refusal_is_in_the_message() {
    let errors = json!([
        {"code": "DLW-0023", "text": "Client not found", "details": "Id 4"},
        {"code": "DLW-0042", "text": "Wrong phone", "details": ""},
        {"code": null, "text": null, "details": "contacts[1]"},
        "Come again",
    ]);
    let body = json!({"status": "Err", "errors": errors});
    for status in [200, 400, 404, 500] {
        let server = Server::repeating(Reply::new(status, &[], body.to_string())).await;
        let error = RKeeper::new(options(&server)).unwrap().customers().get("4").await.unwrap_err();
        let parts = ["DLW-0023", "Client not found", "Id 4", "DLW-0042", "Wrong phone", "contacts[1]", "Come again"];
        for part in parts {
            assert!(error.to_string().contains(part), "{part} is not in: {error}");
        }
        assert_eq!(error.details().code.as_deref(), Some("DLW-0023"));
        assert_eq!(error.to_string().matches("DLW-0023").count(), 1, "{error}");
    }
}

#[tokio::test]
async fn a_sid_header_of_a_client_made_from_another_is_refused() {
    let server = Server::repeating(ok()).await;
    let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
    let overrides = Overrides::from_json(json!({"headers": {"SID": "another-sid"}})).unwrap();
    assert!(client.with_options(overrides).err().unwrap().is(ErrorKind::ConfigError));
}

/// Everything that an error shows.
fn shown(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n{}", error.to_json(Naming::Snake));
    if let Some(cause) = &error.details().cause {
        text += &shown(cause);
    }
    text
}

#[tokio::test]
async fn a_sid_that_the_server_repeats_is_in_no_error() {
    let refused = json!({"status": "Err", "requestId": SID, "errors": [{"code": SID, "text": SID, "details": SID}]});
    let escaped = SID.replacen('5', "\\u0035", 1);
    for reply in [
        Reply::json(&refused),
        Reply::new(401, &[], format!("sid {SID}")),
        Reply::new(404, &[], refused.to_string()),
        Reply::new(500, &[], format!(r#"{{"status":"Err","errors":[{{"text":"{escaped}"}}]}}"#)),
        Reply::new(502, &[], SID),
        Reply::new(200, &[], format!("<html>{SID}</html>")),
        Reply::json(&json!({"data": {"id": true, "birthday": SID}, "status": "Ok"})),
        Reply::json(&json!({"data": [{"id": "1", "isPhone": SID}], "status": "Ok"})),
    ] {
        let server = Server::repeating(reply).await;
        let rkeeper = RKeeper::new(options(&server)).unwrap();
        let city = CitiesCreate { name: "X".to_owned(), ..Default::default() };
        let new = CustomersCreate { note: "x".into(), ..Default::default() };
        let errors = [
            rkeeper.customers().get("4").await.err(),
            rkeeper.customers().create(&new).await.err(),
            rkeeper.customers().delete("4").await.err(),
            rkeeper.contact_types().list().await.err(),
            rkeeper.cities().create("2", &city).await.err(),
            rkeeper.client().request("GET", "Clients", None, None).await.err(),
        ];
        assert!(errors.iter().flatten().count() >= 4);
        for error in errors.iter().flatten() {
            let text = shown(error);
            assert!(!text.contains(SID) && !text.contains(&SID[1..]), "{text}");
        }
    }
}

//! What an error is to the one who catches it: its class and those above, its text, its JSON, and no secret.

use std::error::Error as _;

use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::{Error, ErrorKind, Naming, Options};
use serde_json::{Value, json};

use crate::support::{Reply, Server};

async fn refused(reply: Reply) -> Error {
    let server = Server::repeating(reply).await;
    let options = Options::default().base_url(server.url()).token("secret-token").max_retries(0);
    Guardant::new(options).unwrap().customers().get("4").await.unwrap_err()
}

async fn unknown() -> Error {
    let server = Server::repeating(Reply::new(504, &[], "late")).await;
    let options = Options::default().base_url(server.url()).token("secret-token").max_retries(0);
    let fields = CustomersCreate { name: "Ann".into(), ..Default::default() };
    Guardant::new(options).unwrap().customers().create(&fields).await.unwrap_err()
}

#[tokio::test]
async fn an_error_is_of_its_class_and_of_every_class_above() {
    let error = refused(Reply::new(429, &[("retry-after", "7")], "")).await;
    for kind in [ErrorKind::RateLimitError, ErrorKind::ApiError, ErrorKind::CrmError] {
        assert!(error.is(kind));
    }
    for kind in [ErrorKind::ServerError, ErrorKind::TransportError, ErrorKind::NotFoundError] {
        assert!(!error.is(kind));
    }
    assert!(unknown().await.is(ErrorKind::TransportError));
}

#[tokio::test]
async fn the_text_says_where_and_what_the_crm_said() {
    let body = r#"{"error":{"code":10172,"message":"Нет такого клиента"}}"#;
    let text = refused(Reply::new(404, &[], body)).await.to_string();
    for part in ["guardant", "customers.get", "404", "10172", "Нет такого клиента"] {
        assert!(text.contains(part), "{part} is not in: {text}");
    }
}

#[tokio::test]
async fn what_the_crm_said_is_found_under_every_likely_key() {
    for body in [
        json!({"error": {"code": 1, "message": "Said so"}}),
        json!({"error": {"code": 1, "description": "Said so"}}),
        json!({"error": "Said so", "code": 1}),
        json!({"error": "Said so", "message": null}),
        json!({"errorCode": 1, "message": "Said so"}),
        json!({"error": 10172, "message": "Said so"}),
        json!({"message": "Said so"}),
    ] {
        let text = refused(Reply::new(400, &[], body.to_string())).await.to_string();
        assert!(text.contains("Said so"), "{body}: {text}");
    }
}

#[tokio::test]
async fn json_has_the_attributes_of_the_class_only_in_either_spelling() {
    let error = refused(Reply::new(429, &[("retry-after", "7")], r#"{"error":"Slow","code":"E7"}"#)).await;
    let keys = |naming| match error.to_json(naming) {
        Value::Object(fields) => fields.keys().cloned().collect::<Vec<_>>().join(" "),
        _ => panic!("an object"),
    };
    assert_eq!(
        keys(Naming::Snake),
        "attempts body class code crm message operation request_id retry_after status text"
    );
    assert_eq!(
        keys(Naming::Camel),
        "attempts body class crm message operation requestId retryAfter status text vendorCode"
    );
    assert_eq!(error.to_json(Naming::Camel)["vendorCode"], "E7");
    assert_eq!(error.to_json(Naming::Snake)["text"], error.to_string());
}

#[tokio::test]
async fn the_cause_is_in_the_source_and_in_the_json() {
    let error = unknown().await;
    assert_eq!(error.details().cause.as_ref().unwrap().kind(), ErrorKind::ServerError);
    assert!(error.source().unwrap().to_string().contains("504"));
    let json = error.to_json(Naming::Camel);
    assert_eq!(
        (json["class"].as_str(), json["cause"]["class"].as_str()),
        (Some("OutcomeUnknownError"), Some("ServerError"))
    );
    assert!(refused(Reply::new(404, &[], "")).await.source().is_none());
}

#[tokio::test]
async fn a_long_body_is_cut_between_characters() {
    let error = refused(Reply::new(500, &[], "ё".repeat(10_000))).await;
    let body = error.details().body.clone().unwrap();
    assert!(body.starts_with("ёёё") && body.chars().count() <= 4097, "{}", body.chars().count());
    let error = refused(Reply::new(200, &[], "ё".repeat(10_000))).await;
    assert!(error.details().excerpt.as_ref().unwrap().chars().count() < 1000);
}

#[tokio::test]
async fn a_body_that_is_not_utf_8_is_shown_all_the_same() {
    let error = refused(Reply::new(500, &[], b"\xcf\xb8\xf2\xf0 down")).await;
    assert_eq!(error.kind(), ErrorKind::ServerError);
    assert!(error.details().body.as_ref().unwrap().ends_with(" down"));
}

#[tokio::test]
async fn no_error_shows_what_was_sent() {
    let server = Server::repeating(Reply::none()).await;
    let options = Options::default()
        .base_url(server.url())
        .token("secret-token")
        .headers([("X-Api-Key".to_owned(), "secret-key".to_owned())].into())
        .max_retries(0);
    let guardant = Guardant::new(options).unwrap();
    let fields = CustomersCreate { phone: "+7 916 123-45-67".into(), status: 1.into(), ..Default::default() };
    for error in
        [guardant.customers().get("4").await.unwrap_err(), guardant.customers().create(&fields).await.unwrap_err()]
    {
        let shown = format!("{error} {error:?} {}", error.to_json(Naming::Snake));
        for secret in ["secret-token", "secret-key", "123-45-67"] {
            assert!(!shown.contains(secret), "{secret} is in: {shown}");
        }
    }
}

#[tokio::test]
async fn an_operation_that_is_not_there_is_unsupported() {
    let guardant = Guardant::new(Options::default()).unwrap();
    assert_eq!(guardant.client().operation("customers.merge").unwrap_err().kind(), ErrorKind::UnsupportedError);
}

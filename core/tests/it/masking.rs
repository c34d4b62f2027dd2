//! A server that repeats what it was sent, in an error or in an answer that cannot be read: no secret gets out by it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crmkit::guardant::{CustomersCreate, CustomersList, Guardant};
use crmkit::{Client, CrmName, Error, Options, Overrides};
use proptest::prelude::*;
use serde_json::json;
use tokio::sync::Notify;

use crate::shown::hidden;
use crate::support::{Reply, Server, size};

const TOKEN: &str = "s3cr3t/token+of=mine";
const KEY: &str = "k3y-of-mine";

fn options(server: &Server) -> Options {
    let headers = [("X-Api-Key".to_owned(), KEY.to_owned())].into();
    Options::default().base_url(server.url()).token(TOKEN).headers(headers).max_retries(0)
}

/// Every kind of call, against a server that always answers so.
async fn errors(reply: Reply) -> Vec<Error> {
    let server = Server::repeating(reply).await;
    let guardant = Guardant::new(options(&server)).unwrap();
    let customers = guardant.customers();
    let ann = CustomersCreate { name: "Ann".into(), ..Default::default() };
    let list = customers.list(&CustomersList::default()).unwrap();
    let errors = [
        customers.get("4").await.err(),
        customers.create(&ann).await.err(),
        customers.delete("4").await.err(),
        list.first().await.err(),
        guardant.client().request("GET", "me", None, None).await.err(),
        guardant.client().request("POST", "me", None, None).await.err(),
    ];
    errors.into_iter().flatten().collect()
}

#[tokio::test]
async fn an_error_that_repeats_the_token_does_not_show_it() {
    for body in [
        format!("no such token: {TOKEN}"),
        format!("Authorization: Bearer {TOKEN}\nX-Api-Key: {KEY}"),
        json!({"error": {"code": TOKEN, "message": format!("bad token {TOKEN} or key {KEY}")}}).to_string(),
        json!({"message": TOKEN, "headers": {"x-api-key": [KEY]}}).to_string(),
        json!({"error": TOKEN, "code": KEY}).to_string(),
    ] {
        for status in [302, 400, 401, 403, 404, 429, 500, 502, 504] {
            // Or the client would hold back for a while after a 429.
            let errors = errors(Reply::new(status, &[("retry-after", "0")], &body)).await;
            assert_eq!(errors.len(), 6);
            for error in errors {
                hidden(&error, &[TOKEN, KEY]);
            }
        }
    }
}

#[tokio::test]
async fn a_token_that_json_or_a_url_spells_otherwise_is_not_shown_either() {
    for spelled in [
        TOKEN.replace('/', "\\/"),
        TOKEN.replace('+', "\\u002B").replace('=', "\\u003d"),
        TOKEN.replace('s', "\\u0073"),
    ] {
        let body = format!(r#"{{"error":{{"code":1,"message":"bad token {spelled}"}}}}"#);
        for error in errors(Reply::new(400, &[], body)).await {
            hidden(&error, &[TOKEN, &spelled, "\\u0073", "cr3t"]);
        }
    }
    let encoded = TOKEN.replace('/', "%2F").replace('+', "%2B").replace('=', "%3d");
    for error in errors(Reply::new(404, &[], format!("no page /me?token={encoded}"))).await {
        hidden(&error, &[TOKEN, &encoded, "cr3t"]);
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_does_not_show_what_it_repeats() {
    for body in [
        format!("<html>{TOKEN} {KEY}</html>"),
        json!({"echo": [TOKEN, KEY]}).to_string(),
        json!({"customer": TOKEN, "customers": KEY}).to_string(),
        json!({"customer": {"_id": 4, "archived": TOKEN}, "customers": [{"_id": 4, "archived": KEY}]}).to_string(),
        json!({"customer": {"_id": 4, "status": KEY}, "customers": [{"_id": 4, "status": TOKEN}]}).to_string(),
        json!({"customer": {"_id": {TOKEN: KEY}}, "customers": [{"_id": [TOKEN]}]}).to_string(),
        json!({TOKEN: KEY}).to_string(),
        json!({"error": {"code": 7, "message": TOKEN}}).to_string(),
        format!("{{\"customer\":{{\"_id\":4}},{TOKEN}"),
    ] {
        let errors = errors(Reply::new(200, &[], &body)).await;
        assert!(errors.len() >= 2, "{body}");
        for error in errors {
            hidden(&error, &[TOKEN, KEY]);
        }
    }
}

#[tokio::test]
async fn a_secret_that_stands_where_a_text_is_cut_is_not_shown_in_part() {
    for before in (290..=300).chain(4080..=4096) {
        let body = "x".repeat(before) + TOKEN;
        for status in [200, 500] {
            let server = Server::repeating(Reply::new(status, &[], &body)).await;
            let error = Guardant::new(options(&server)).unwrap().customers().get("4").await.unwrap_err();
            hidden(&error, &[&TOKEN[..3]]);
        }
    }
}

#[tokio::test]
async fn headers_of_overrides_are_masked_too() {
    let server = Server::repeating(Reply::new(400, &[], format!("{KEY} 0ther-key-of-mine {TOKEN}"))).await;
    let client = Client::new(CrmName::Guardant, options(&server)).unwrap();
    let overrides = Overrides::from_json(json!({"headers": {"X-Other": "0ther-key-of-mine"}})).unwrap();
    let client = client.with_options(overrides).unwrap();
    let error = client.request("GET", "me", None, None).await.unwrap_err();
    hidden(&error, &[KEY, TOKEN, "0ther-key-of-mine"]);
}

#[tokio::test]
async fn an_authorization_of_the_users_own_is_masked_without_its_scheme() {
    for scheme in ["Basic ", "bearer ", "Token  ", ""] {
        let server = Server::repeating(Reply::new(401, &[], "not good: bWU6cGFzc3dvcmQ=")).await;
        let headers = [("Authorization".to_owned(), format!("{scheme}bWU6cGFzc3dvcmQ="))].into();
        let client =
            Client::new(CrmName::Guardant, Options::default().base_url(server.url()).headers(headers)).unwrap();
        hidden(&client.request("GET", "me", None, None).await.unwrap_err(), &["bWU6cGFzc3dvcmQ"]);
    }
}

#[tokio::test]
async fn a_header_in_cyrillic_is_masked() {
    let server = Server::repeating(Reply::new(400, &[], "ключ не тот: ключ-от-кассы")).await;
    let headers = [("X-Api-Key".to_owned(), "ключ-от-кассы".to_owned())].into();
    let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url()).headers(headers)).unwrap();
    hidden(&client.request("GET", "me", None, None).await.unwrap_err(), &["ключ-от-кассы"]);
}

#[tokio::test]
async fn what_the_crm_said_besides_is_left_as_it_was() {
    let body = json!({"error": {"code": 10172, "message": format!("token {TOKEN} is of another station")}});
    let server = Server::repeating(Reply::new(403, &[], body.to_string())).await;
    let error = Guardant::new(options(&server)).unwrap().customers().get("4").await.unwrap_err();
    assert_eq!(error.details().code.as_deref(), Some("10172"));
    assert!(error.to_string().contains("token *** is of another station"), "{error}");
}

#[tokio::test]
async fn a_code_is_read_though_a_header_has_the_same_digits() {
    let server = Server::repeating(Reply::new(403, &[], r#"{"error":{"code":7701234567,"message":"No"}}"#)).await;
    let headers = [("X-Inn".to_owned(), "7701234567".to_owned())].into();
    let options = Options::default().base_url(server.url()).headers(headers);
    let error = Guardant::new(options).unwrap().customers().get("4").await.unwrap_err();
    assert!(error.to_string().contains("No"), "{error}");
    hidden(&error, &["7701234567"]);
}

/// Tokens `1-s3cr3t-token`, `2-s3cr3t-token` and so on.
fn renewable(server: &Server) -> Guardant {
    let asked = AtomicUsize::new(0);
    let give = move || std::future::ready(Ok(format!("{}-s3cr3t-token", asked.fetch_add(1, Ordering::SeqCst) + 1)));
    Guardant::new(Options::default().base_url(server.url()).token_from(give)).unwrap()
}

#[tokio::test]
async fn a_token_that_was_renewed_in_the_meantime_is_masked_in_an_older_answer() {
    let renewed = Arc::new(Notify::new());
    let server = Server::answering({
        let renewed = Arc::clone(&renewed);
        move |received| {
            let renewed = Arc::clone(&renewed);
            async move {
                let token = received.headers["authorization"].clone();
                match received.path() {
                    "/v1.0/customers/1" => {
                        renewed.notified().await;
                        Reply::new(400, &[], format!("you said {token}"))
                    }
                    _ if token == "Bearer 1-s3cr3t-token" => Reply::new(401, &[], ""),
                    _ => Reply::json(&json!({"customer": {"_id": 2}})),
                }
            }
        }
    })
    .await;
    let guardant = renewable(&server);
    let older = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("1").await.unwrap_err() }
    });
    server.until_received(1).await;
    guardant.customers().get("2").await.unwrap();
    renewed.notify_one();
    hidden(&older.await.unwrap(), &["s3cr3t"]);
}

#[tokio::test]
async fn the_last_of_two_refused_tokens_is_masked() {
    let server = Server::answering(|received| {
        std::future::ready(Reply::new(401, &[], format!("you said {}", received.headers["authorization"])))
    })
    .await;
    hidden(&renewable(&server).customers().get("1").await.unwrap_err(), &["s3cr3t"]);
}

#[test]
fn wherever_in_an_answer_a_secret_stands_it_is_not_shown() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = Arc::new(std::sync::Mutex::new((200, String::new())));
    let server = runtime.block_on(Server::answering({
        let answer = Arc::clone(&answer);
        move |_| {
            let (status, body) = answer.lock().unwrap().clone();
            std::future::ready(Reply::new(status, &[], body))
        }
    }));
    let guardant = Guardant::new(options(&server)).unwrap();
    let keys =
        prop::sample::select(vec!["customer", "error", "code", "message", "_id", "archived", "status", "errorCode"]);
    let leaf = prop_oneof![Just(json!(TOKEN)), Just(json!(KEY)), Just(json!(4)), Just(json!(format!("{KEY}{TOKEN}")))];
    let value = leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(serde_json::Value::from),
            prop::collection::vec((keys.clone(), inner), 0..4).prop_map(|fields| {
                serde_json::Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    });
    let status = prop::sample::select(vec![200, 200, 400, 500]);
    proptest!(ProptestConfig::with_cases(size(150, 500)), |(value in value, status in status)| {
        *answer.lock().unwrap() = (status, value.to_string());
        let ann = CustomersCreate { name: "Ann".into(), ..Default::default() };
        let errors = runtime.block_on(async {
            [guardant.customers().get("4").await.err(), guardant.customers().create(&ann).await.err()]
        });
        for error in errors.iter().flatten() {
            hidden(error, &[TOKEN, KEY]);
        }
    });
}

//! Personal data in an answer that becomes an error: what `spec/` marks is not shown, nor what was sent under such a name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod support;

use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::rkeeper::RKeeper;
use crmkit::{Error, Naming, Options};
use serde_json::json;
use support::{Reply, Server};

const PHONE: &str = "+79161234567";

/// Everything that an error shows, of its cause too.
fn shown(error: &Error) -> String {
    format!("{error} {error:?} {}", error.to_json(Naming::Snake))
}

async fn guardant(reply: Reply) -> (Server, Guardant) {
    let server = Server::repeating(reply).await;
    let guardant = Guardant::new(Options::default().base_url(server.url()).token("t").max_retries(0)).unwrap();
    (server, guardant)
}

#[tokio::test]
async fn a_refusal_shows_its_body_without_personal_values() {
    let body = json!({"error": {"code": 7, "message": "no"}, "customer": {"_id": 8, "customerPhone": PHONE}});
    let (_server, guardant) = guardant(Reply::new(400, &[], body.to_string())).await;
    let error = guardant.customers().get("8").await.unwrap_err();
    assert!(!shown(&error).contains("7916"), "{error:?}");
    let kept = json!({"error": {"code": 7, "message": "no"}, "customer": {"_id": 8, "customerPhone": "***"}});
    assert_eq!(error.details().body.as_deref(), Some(kept.to_string().as_str()));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_shows_neither_personal_values_nor_those_that_do_not_fit() {
    for body in [
        r#"{"customer": {"_id": [], "phone": "+79161234567", "name": "Tatiana"}}"#,
        r#"{"customer": {"_id": 8, "phone": ["+79161234567"], "name": "Tatiana"}}"#,
        r#"{"customer": {"_id": 8, "name": "Tatiana", "phone": "+79161234"#,
        r#"Warning: oops {"customer": {"_id": 8, "name": "Tatiana", "phone": "+79161234567"}}"#,
    ] {
        let (_server, guardant) = guardant(Reply::new(200, &[], body)).await;
        let error = guardant.customers().get("8").await.unwrap_err();
        let shown = shown(&error);
        assert!(!shown.contains("7916") && !shown.contains("Tatiana"), "{shown}");
    }
}

#[tokio::test]
async fn what_was_sent_of_a_person_is_not_shown_wherever_the_answer_says_it() {
    let said = format!("a customer Tatiana with phone {PHONE} exists");
    for status in [200, 400, 409, 500] {
        let (_server, guardant) = guardant(Reply::new(status, &[], json!({"error": said}).to_string())).await;
        let fields = CustomersCreate { name: "Tatiana".into(), phone: PHONE.into(), ..Default::default() };
        let error = guardant.customers().create(&fields).await.unwrap_err();
        let shown = shown(&error);
        assert!(!shown.contains("7916") && !shown.contains("Tatiana"), "{shown}");
        assert!(shown.contains("exists"), "{shown}");
    }
}

#[tokio::test]
async fn records_themselves_are_not_masked() {
    let body = json!({"customer": {"_id": 8, "phone": PHONE}});
    let (_server, guardant) = guardant(Reply::json(&body)).await;
    let customer = guardant.customers().get("8").await.unwrap();
    assert_eq!(customer.phone.as_deref(), Some(PHONE));
    assert!(customer.raw.json().contains(PHONE));
}

#[tokio::test]
async fn each_crm_has_personal_names_of_its_own() {
    let body = json!({"status": "Err", "errors": [{"code": 1, "text": "no"}], "data": {"lastname": "Secretova", "name": "Moscow"}});
    let server = Server::repeating(Reply::new(400, &[], body.to_string())).await;
    let options = Options::default().base_url(server.url()).sid("0".repeat(64)).object_id("1").max_retries(0);
    let error = RKeeper::new(options).unwrap().customers().get("1").await.unwrap_err();
    let kept = error.details().body.clone().unwrap();
    assert!(kept.contains("Moscow") && !kept.contains("Secretova"), "{kept}");
}

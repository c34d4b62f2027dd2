//! Personal data in an answer that becomes an error: what `spec/` marks is not shown, nor what was sent under such a name.

use crmkit::crm::{CustomersCreate as NewCustomer, CustomersFind, Run, raise_if_failed};
use crmkit::guardant::{CustomersCreate, Guardant};
use crmkit::rkeeper::RKeeper;
use crmkit::{Error, ErrorKind, Naming, Options, Status};
use serde_json::json;

use crate::echo::spelled;
use crate::room;
use crate::support::{Reply, Server};

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
async fn what_a_query_said_of_a_person_is_not_shown_in_whichever_spelling() {
    let (name, phone) = ("Татьяна & Ко", PHONE);
    let said = [spelled(name), spelled(phone)].concat();
    for text in said.iter().map(String::as_str).chain(["%D0%A2%D0%B0%D1%82%D1%8C%D1%8F%D0%BD%D0%B0+%26+%D0%9A%D0%BE"]) {
        let (_server, guardant) = guardant(Reply::new(400, &[], format!("<p>no such customer: {text}</p>"))).await;
        let query = json!({"customerName": name, "phone": phone});
        let error = guardant.client().request("GET", "v1.0/customers", Some(&query), None).await.unwrap_err();
        assert!(!shown(&error).contains(text), "{error:?}");
        assert_eq!(error.details().body.as_deref(), Some("<p>no such customer: ***</p>"));
    }
}

#[tokio::test]
async fn a_number_that_was_sent_of_a_person_is_not_shown_either() {
    let (_server, guardant) = guardant(Reply::new(400, &[], "79161234567 is taken")).await;
    let body = json!({"customerPhone": 79_161_234_567_u64});
    let error = guardant.client().request("POST", "v1.0/customers", None, Some(&body)).await.unwrap_err();
    assert_eq!(error.details().body.as_deref(), Some("*** is taken"));
}

#[tokio::test]
async fn an_error_of_several_customers_prints_none_of_them() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    let twin =
        NewCustomer { last_name: "Tatianina".into(), phones: vec![PHONE.to_owned()].into(), ..Default::default() };
    let mut outcomes = crm.customers().create_many(&[twin.clone(), twin], 1, &Run::default()).await.unwrap();
    let found = crm.customers().find(&CustomersFind { phone: PHONE.into(), ..Default::default() }).await;
    let error = found.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AmbiguousError);
    // Those that went well are in the error too.
    outcomes[0].status = Status::Failed;
    for error in [error, raise_if_failed(outcomes).unwrap_err()] {
        let printed = format!("{error} {error:?}");
        assert!(!printed.contains("Tatianina") && !printed.contains("7916"), "{printed}");
    }
}

#[tokio::test]
async fn a_contact_that_is_gone_is_not_named() {
    let sandbox = room::sandbox(0);
    for name in ["guardant", "salesman"] {
        let crm = room::crm(&sandbox, name);
        let made = NewCustomer { last_name: "Tatianina".into(), ..Default::default() };
        let made = crm.customers().create(&made).await.unwrap();
        for id in ["phone:79160004477", "79160004477"] {
            let error = crm.contacts().delete(&made.id, id).await.unwrap_err();
            assert!(!shown(&error).contains("0004477"), "{error:?}");
        }
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

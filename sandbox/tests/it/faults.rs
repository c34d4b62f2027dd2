//! Promises about faults: that each breaks what it says, and nothing else.

use std::io::{ErrorKind, Write};
use std::time::{Duration, Instant};

use crmkit_sandbox::{Error, Fault, Sandbox};
use serde_json::{Value, json};

use crate::http;
use crate::http::{Answer, Client, sandbox};

const ONE: &str = r#"{"customerName": "Анна", "customerCompanyName": "Заря"}"#; // sorted to the end

fn inject(sandbox: &Sandbox, fault: Value) {
    sandbox.inject(serde_json::from_value(fault).unwrap()).unwrap();
}

fn statuses(sandbox: &Sandbox) -> Vec<Option<u16>> {
    sandbox.requests().iter().map(|received| received.status).collect()
}

#[test]
fn a_status_is_answered_with_an_empty_body_and_the_server_does_not_act() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "status": 503 }));
    let answer = client.post(ONE);
    assert_eq!((answer.status, answer.body.len()), (503, 0));
    assert_eq!(client.ids("/v1.0/customers"), [4, 8]);
}

#[test]
fn a_body_of_text_is_sent_as_it_is() {
    let sandbox = sandbox(0);
    inject(&sandbox, json!({ "body": "<b>{не JSON", "headers": { "Content-Type": "text/html" } }));
    let answer = Client::of(&sandbox).send("GET", "/v1.0/customers", "");
    assert_eq!(answer.body, "<b>{не JSON".as_bytes());
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/html")));
}

#[test]
fn a_body_of_anything_else_is_sent_as_json() {
    let sandbox = sandbox(0);
    inject(&sandbox, json!({ "status": 502, "body": { "error": [1, null] } }));
    let answer = Client::of(&sandbox).send("GET", "/v1.0/customers", "");
    assert_eq!(answer.json(), json!({ "error": [1, null] }));
    assert_eq!((answer.status, answer.header("content-type")), (502, Some("application/json")));
}

#[test]
fn headers_alone_are_added_to_the_real_answer() {
    let sandbox = sandbox(0);
    inject(&sandbox, json!({ "headers": { "Retry-After": "7" } }));
    let answer = Client::of(&sandbox).post(ONE);
    assert_eq!((answer.status, answer.header("retry-after")), (200, Some("7")));
    assert_eq!(answer.json()["customer"]["_id"], 9);
}

#[test]
fn a_fault_is_used_up_once_for_each_request() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "status": 503, "times": 2 }));
    inject(&sandbox, json!({ "status": 429 }));
    for _ in 0..4 {
        client.send("GET", "/v1.0/customers", "");
    }
    assert_eq!(statuses(&sandbox), [Some(503), Some(503), Some(429), Some(200)]);
}

#[test]
fn a_fault_waits_for_a_request_that_it_matches() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "status": 503, "method": "delete", "path": "customers/8" }));
    inject(&sandbox, json!({ "status": 429, "path": "offset=1" }));
    client.send("GET", "/v1.0/customers/8", "");
    client.send("DELETE", "/v1.0/customers/4", "");
    client.send("GET", "/v1.0/customers?offset=1", "");
    client.send("DELETE", "/v1.0/customers/8", "");
    assert_eq!(statuses(&sandbox), [Some(200), Some(200), Some(429), Some(503)]);
}

#[test]
fn a_delay_comes_before_the_real_answer() {
    let sandbox = sandbox(0);
    inject(&sandbox, json!({ "delay": 0.3 }));
    let start = Instant::now();
    let answer = Client::of(&sandbox).post(ONE);
    assert!(start.elapsed() >= Duration::from_millis(300));
    assert_eq!(answer.json()["customer"]["_id"], 9);
}

#[test]
fn a_delay_holds_up_no_other_request() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "delay": 600, "method": "POST" }));
    let mut waiting = client.connect();
    waiting.write_all(client.request("POST", "/v1.0/customers", ONE).as_bytes()).unwrap();
    http::until(|| !sandbox.requests().is_empty());
    assert_eq!(client.send("GET", "/v1.0/customers", "").status, 200);
}

#[test]
fn a_server_that_delays_has_acted_even_if_the_client_gives_up() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "delay": 600, "method": "POST" }));
    let mut stream = client.connect();
    stream.write_all(client.request("POST", "/v1.0/customers", ONE).as_bytes()).unwrap();
    http::until(|| client.send("GET", "/v1.0/customers/9", "").status == 200);
    drop(stream);
    assert_eq!(client.ids("/v1.0/customers"), [4, 8, 9]);
    assert_eq!(sandbox.requests()[0].status, None);
}

#[test]
fn a_reset_is_a_reset_of_the_connection_and_the_server_does_not_act() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "reset": true, "delay": 0.01 }));
    let error = client.exchange(&client.request("POST", "/v1.0/customers", ONE)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(client.ids("/v1.0/customers"), [4, 8]);
    assert_eq!(statuses(&sandbox), [None, Some(200)]);
}

#[test]
fn after_alone_acts_and_then_resets() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for fault in [json!({ "after": true }), json!({ "after": true, "reset": true })] {
        inject(&sandbox, fault);
        let error = client.exchange(&client.request("POST", "/v1.0/customers", ONE)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    }
    assert_eq!(client.ids("/v1.0/customers"), [4, 8, 9, 10]);
}

#[test]
fn after_with_an_answer_acts_and_then_answers_so() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "after": true, "status": 504 }));
    inject(&sandbox, json!({ "after": true, "body": "", "method": "DELETE" }));
    let lost = client.post(ONE);
    assert_eq!((lost.status, lost.body.len()), (504, 0));
    assert_eq!(client.get("/v1.0/customers/9")["customer"]["name"], "Анна");
    assert_eq!(client.send("DELETE", "/v1.0/customers/7", "").status, 404);
}

#[test]
fn a_cut_body_is_half_of_what_its_length_promises() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let whole = client.send("GET", "/v1.0/customers/8", "").body;
    inject(&sandbox, json!({ "cut": true, "method": "GET" }));
    let answer = client.send("GET", "/v1.0/customers/8", "");
    assert_eq!(answer.header("content-length").unwrap(), whole.len().to_string());
    assert_eq!(answer.body, whole[..whole.len() / 2]);
}

#[test]
fn a_server_that_cuts_has_acted_unless_the_answer_was_given_to_it() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for fault in [
        json!({ "cut": true }),
        json!({ "cut": true, "status": 500, "body": "crash" }),
        json!({ "cut": true, "status": 500, "body": "crash", "after": true }),
    ] {
        inject(&sandbox, fault);
        client.exchange(&client.request("POST", "/v1.0/customers", ONE)).unwrap();
    }
    assert_eq!(client.ids("/v1.0/customers"), [4, 8, 9, 10]);
}

#[test]
fn half_of_a_large_body_arrives_whole() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "cut": true, "body": "x".repeat(12_000_001) }));
    let answer = client.send("GET", "/v1.0/customers", "");
    assert_eq!(answer.header("content-length"), Some("12000001"));
    assert_eq!(answer.body.len(), 6_000_000);
}

#[test]
fn a_cut_of_an_empty_body_closes_without_an_answer() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "cut": true }));
    let received = client.exchange(&client.request("DELETE", "/v1.0/customers/4", "")).unwrap();
    assert!(received.is_empty());
    assert_eq!(client.ids("/v1.0/customers"), [8]);
    assert_eq!(sandbox.requests()[0].status, None);
}

#[test]
fn a_body_that_drips_comes_late_and_whole() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "drip": 0.02, "body": [1, 2, 3] }));
    let start = Instant::now();
    let answer = client.send("GET", "/v1.0/customers", "");
    assert_eq!((answer.body.as_slice(), answer.header("content-length")), (&b"[1,2,3]"[..], Some("7")));
    assert!(start.elapsed() >= Duration::from_millis(6 * 20));
}

#[test]
fn a_body_can_drip_and_then_be_cut() {
    let sandbox = sandbox(0);
    inject(&sandbox, json!({ "drip": 0.001, "cut": true, "body": "123456" }));
    let answer = Client::of(&sandbox).send("GET", "/v1.0/customers", "");
    assert_eq!(answer.body, b"123");
}

#[test]
fn a_connection_lives_on_after_a_fault_that_leaves_it_whole() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    inject(&sandbox, json!({ "status": 503, "body": "busy" }));
    let first = client.request("GET", "/v1.0/customers", "").replace("Connection: close\r\n", "");
    let received = client.exchange(&(first + &client.request("GET", "/v1.0/customers/4", ""))).unwrap();
    let first = Answer::parse(&received);
    assert_eq!((first.status, &first.body[..4]), (503, &b"busy"[..]));
    assert_eq!(Answer::parse(&first.body[4..]).status, 200);
}

#[test]
fn a_fault_that_makes_no_sense_is_refused() {
    let sandbox = sandbox(0);
    for fault in [
        json!({}),
        json!({ "times": 3, "path": "x" }),
        json!({ "delay": 0 }),
        json!({ "status": 199 }),
        json!({ "status": 600 }),
        json!({ "status": 204, "body": "x" }),
        json!({ "delay": -1 }),
        json!({ "drip": -0.5 }),
        json!({ "status": 500, "times": 0 }),
        json!({ "reset": true, "status": 500 }),
        json!({ "reset": true, "cut": true }),
        json!({ "status": 500, "method": "GET IT" }),
        json!({ "headers": { "bad name": "x" } }),
        json!({ "headers": { "X": "line\nbreak" } }),
        json!({ "headers": { "content-length": "5" } }),
    ] {
        let refused = sandbox.inject(serde_json::from_value(fault.clone()).unwrap());
        assert!(matches!(refused, Err(Error::InvalidFault(_))), "{fault}");
    }
    for seconds in [f64::NAN, f64::INFINITY, 1e300] {
        let fault = Fault { delay: Some(seconds), ..Fault::default() };
        assert!(matches!(sandbox.inject(fault), Err(Error::InvalidFault(_))), "{seconds}");
    }
    assert_eq!(Client::of(&sandbox).send("GET", "/v1.0/customers", "").status, 200);
}

#[test]
fn a_word_that_is_no_part_of_a_fault_is_refused() {
    assert!(serde_json::from_value::<Fault>(json!({ "statuss": 500 })).is_err());
}

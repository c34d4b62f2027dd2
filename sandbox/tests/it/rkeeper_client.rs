//! A client of the r_keeper room, which hides nothing: no joining of URLs, no reading of envelopes beyond what a test asks for.

use crmkit_sandbox::{Options, Sandbox};
use serde_json::Value;

use crate::http::{self, Answer};

/// The document's own customer, and a city and a street in which it has another one live.
pub const PRINTED: &str = "10000000009188";
pub const CITY: &str = "10000000000016";
pub const STREET: &str = "10000000016629";

pub struct Client {
    wire: http::Client,
    pub base: String,
    pub sid: String,
    pub object: String,
}

pub fn sandbox(customers: usize) -> Sandbox {
    Sandbox::start(Options { customers, ..Options::default() }).unwrap()
}

pub fn caching_sandbox() -> Sandbox {
    Sandbox::start(Options { rkeeper_cache: true, ..Options::default() }).unwrap()
}

impl Client {
    pub fn of(sandbox: &Sandbox) -> Client {
        let url = sandbox.url("rkeeper").unwrap();
        let credentials = sandbox.credentials("rkeeper").unwrap();
        let (_, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        Client {
            wire: http::Client::of(sandbox),
            base: format!("/{path}"),
            sid: credentials["sid"].clone(),
            object: credentials["object_id"].clone(),
        }
    }

    /// Sends to a path and query as they are, with these headers, each ended by a line break.
    pub fn raw(&self, method: &str, target: &str, headers: &str, body: &str) -> Answer {
        let length = body.len();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
        );
        Answer::parse(&self.wire.exchange(&request).unwrap())
    }

    /// As the document has it: what follows the base URL, `objectId` in the query and `sid` in the headers.
    pub fn send(&self, method: &str, operation: &str, body: &str) -> Answer {
        let separator = if operation.contains('?') { '&' } else { '?' };
        let target = format!("{}{operation}{separator}objectId={}", self.base, self.object);
        self.raw(method, &target, &format!("sid: {}\r\n", self.sid), body)
    }

    /// The data of an answer that has to be good.
    pub fn ok(&self, method: &str, operation: &str, body: &str) -> Value {
        let answer = self.send(method, operation, body);
        let envelope = answer.json();
        assert_eq!((answer.status, &envelope["status"]), (200, &Value::from("Ok")), "{operation}: {envelope}");
        assert!(envelope.get("errors").is_none());
        envelope["data"].clone()
    }

    pub fn get(&self, operation: &str) -> Value {
        self.ok("GET", operation, "")
    }

    pub fn customer(&self, id: &str) -> Value {
        self.get(&format!("Clients?Id={id}"))
    }

    /// The HTTP status and the codes of a refusal.
    pub fn refused(&self, method: &str, operation: &str, body: &str) -> (u16, Vec<String>) {
        codes(&self.send(method, operation, body))
    }
}

pub fn codes(answer: &Answer) -> (u16, Vec<String>) {
    let envelope = answer.json();
    assert_eq!(envelope["status"], "Err", "{envelope}");
    assert!(envelope.get("data").is_none());
    let errors = envelope["errors"].as_array().unwrap();
    let codes = errors.iter().map(|error| {
        assert!(error["text"].is_string() && error["details"].is_string());
        error["code"].as_str().unwrap().to_owned()
    });
    (answer.status, codes.collect())
}

/// A refusal under HTTP 200: that of the business.
pub fn business(code: &str) -> (u16, Vec<String>) {
    (200, vec![code.to_owned()])
}

/// A refusal of access or shape.
pub fn bad_request(code: &str) -> (u16, Vec<String>) {
    (400, vec![code.to_owned()])
}

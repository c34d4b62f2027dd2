//! A SalesMan client for tests: a body goes out, the JSON of the answer comes back, and every answer is checked for what all share.

use crmkit_sandbox::{Dialect, Options, Sandbox};
use serde_json::{Value, json};

use crate::http;

pub struct Room {
    pub sandbox: Sandbox,
    client: http::Client,
    login: String,
    key: String,
}

pub fn room(customers: usize) -> Room {
    Room::start(Options { customers, ..Options::default() })
}

pub fn documented(customers: usize) -> Room {
    Room::start(Options { customers, salesman_dialect: Dialect::Document, ..Options::default() })
}

impl Room {
    pub fn start(options: Options) -> Room {
        let sandbox = Sandbox::start(options).unwrap();
        let credentials = sandbox.credentials("salesman").unwrap();
        let client = http::Client::of(&sandbox);
        Room { client, login: credentials["login"].clone(), key: credentials["api_key"].clone(), sandbox }
    }

    /// The header lines that let a request in.
    pub fn headers(&self) -> String {
        format!("Content-Type: application/json\r\napikey: {}\r\nlogin: {}\r\n", self.key, self.login)
    }

    pub fn exchange(&self, method: &str, target: &str, headers: &str, body: &str) -> http::Answer {
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = http::Answer::parse(&self.client.exchange(&request).unwrap());
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")), "{target}");
        answer
    }

    /// The text of the answer to an action.
    pub fn text(&self, action: &str, body: &Value) -> String {
        let target = format!("/developer/v3/client/{action}");
        let answer = self.exchange("POST", &target, &self.headers(), &body.to_string());
        String::from_utf8(answer.body).unwrap()
    }

    pub fn call(&self, action: &str, body: Value) -> Value {
        let text = self.text(action, &body);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    pub fn add(&self, body: Value) -> i64 {
        let answer = self.call("add", body);
        assert_eq!(answer["result"], "Успешно", "{answer}");
        answer["data"].as_i64().unwrap()
    }

    pub fn info(&self, clid: i64) -> Value {
        self.call("info", json!({ "clid": clid, "bankinfo": true }))["data"].clone()
    }

    /// One field of a client, after the client was added with this value for it.
    pub fn stored(&self, field: &str, value: &str) -> Value {
        let title = format!("Хранится {field} {value}");
        let clid = self.add(json!({ "title": title, field: value }));
        self.info(clid)[field].clone()
    }

    /// The rows of a listing, all of whose parameters but the order are given.
    pub fn rows(&self, mut params: Value) -> Vec<Value> {
        if params.get("order").is_none() {
            params["order"] = json!("clid");
        }
        self.call("list", params)["data"].as_array().unwrap().clone()
    }

    pub fn clids(&self, params: Value) -> Vec<i64> {
        self.rows(params).iter().map(|row| row["clid"].as_i64().unwrap()).collect()
    }

    /// Every client with every field, by pages.
    pub fn everybody(&self) -> Vec<Value> {
        let mut all = Vec::new();
        for offset in 0.. {
            let rows = self.rows(json!({ "offset": offset }));
            if rows.is_empty() {
                break;
            }
            all.extend(rows);
        }
        all
    }
}

/// The code of a refusal, which has a text too.
pub fn code(answer: &Value) -> i64 {
    assert_eq!(answer["result"], "Error", "{answer}");
    assert!(answer["error"]["text"].is_string());
    answer["error"]["code"].as_i64().unwrap()
}

pub fn is_crash(text: &str) -> bool {
    text.starts_with("<br />\n<b>Fatal error</b>:")
}

/// The reply that was recorded to the exchange of this name in `salesman_room/recorded.jsonl`.
pub fn recorded(name: &str) -> (Value, Value) {
    let lines =
        include_str!("salesman_room/recorded.jsonl").lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let exchange = lines.into_iter().find(|exchange| exchange["name"] == name).unwrap();
    let parsed = |key: &str| serde_json::from_str(exchange[key].as_str().unwrap()).unwrap();
    (parsed("body"), parsed("reply"))
}

/// The same keys, and under each the same kind of value; of lists, the first elements are compared.
pub fn same_shape(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same_shape(value, other)))
        }
        (Value::Array(one), Value::Array(other)) => match (one.first(), other.first()) {
            (Some(one), Some(other)) => same_shape(one, other),
            (one, other) => one.is_none() == other.is_none(),
        },
        (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

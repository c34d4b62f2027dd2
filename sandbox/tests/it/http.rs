//! HTTP/1.1 over a bare socket, because these tests are about what a well-behaved client library would hide.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crmkit_sandbox::{Options, Sandbox};
use serde_json::Value;

pub struct Client {
    address: String,
    token: String,
}

pub struct Answer {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

pub fn sandbox(customers: usize) -> Sandbox {
    Sandbox::start(Options { customers, ..Options::default() }).unwrap()
}

/// Waits for what is to come about by itself, and not for ever.
pub fn until(happened: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !happened() {
        assert!(Instant::now() < deadline);
    }
}

impl Client {
    pub fn of(sandbox: &Sandbox) -> Client {
        let url = sandbox.url("guardant").unwrap();
        Client {
            address: url.strip_prefix("http://").unwrap().to_owned(),
            token: sandbox.credentials("guardant").unwrap()["token"].clone(),
        }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// The text of a request that lets the server close the connection after its answer.
    pub fn request(&self, method: &str, path: &str, body: &str) -> String {
        format!(
            "{method} {path} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\nAuthorization: Bearer {}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.token,
            body.len()
        )
    }

    /// Sends bytes as they are and reads to the end of the connection.
    pub fn exchange(&self, request: &str) -> io::Result<Vec<u8>> {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes())?;
        let mut received = Vec::new();
        stream.read_to_end(&mut received)?;
        Ok(received)
    }

    pub fn send(&self, method: &str, path: &str, body: &str) -> Answer {
        Answer::parse(&self.exchange(&self.request(method, path, body)).unwrap())
    }

    pub fn get(&self, path: &str) -> Value {
        let answer = self.send("GET", path, "");
        assert_eq!(answer.status, 200, "{path}");
        answer.json()
    }

    pub fn post(&self, body: &str) -> Answer {
        self.send("POST", "/v1.0/customers", body)
    }

    /// The values of one key in a listing.
    pub fn column(&self, path: &str, key: &str) -> Vec<Value> {
        let answer = self.get(path);
        let records = answer.as_object().unwrap().values().next().unwrap();
        records.as_array().unwrap().iter().map(|record| record[key].clone()).collect()
    }

    pub fn ids(&self, path: &str) -> Vec<i64> {
        self.column(path, "_id").iter().map(|id| id.as_i64().unwrap()).collect()
    }

    /// All customers, page by page.
    pub fn everybody(&self) -> Vec<Value> {
        let mut all = Vec::new();
        loop {
            let page = self.get(&format!("/v1.0/customers?offset={}", all.len()));
            let page = page["customers"].as_array().unwrap().clone();
            let last = page.len() < 100;
            all.extend(page);
            if last {
                return all;
            }
        }
    }
}

impl Answer {
    pub fn parse(received: &[u8]) -> Answer {
        let end = received.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(received[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        Answer { status, headers, body: received[end + 4..].to_vec() }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn code(&self) -> i64 {
        let body = self.json();
        assert!(body["error"]["message"].is_string());
        body["error"]["code"].as_i64().unwrap()
    }
}

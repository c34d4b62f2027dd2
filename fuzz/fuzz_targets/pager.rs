//! Whatever pages a server gives, a listing comes to an end and gives each record once.
//!
//! An input is `guardant` or `salesman`, a line break, and pages with a line `---` between them; after the last one come
//! empty ones. They are served on a socket, since a listing is nothing without its requests.
#![no_main]

use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{LazyLock, Mutex};

use crmkit::guardant::GuardantCustomer;
use crmkit::salesman::SalesManCustomer;
use crmkit::{Arguments, Client, Model};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

static PAGES: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

static ROOM: LazyLock<(Runtime, Client, Client)> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    std::thread::spawn(move || {
        listener.incoming().flatten().for_each(|stream| drop(std::thread::spawn(|| serve(stream))));
    });
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    (runtime, crmkit_fuzz::client("guardant", &url), crmkit_fuzz::client("salesman", &url))
});

/// Answers each request with the next page.
fn serve(mut stream: TcpStream) -> Option<()> {
    let mut seen = Vec::new();
    loop {
        while !whole(&seen) {
            let mut some = [0; 4096];
            let count = stream.read(&mut some).ok().filter(|count| *count > 0)?;
            seen.extend_from_slice(&some[..count]);
        }
        seen.clear();
        let page = PAGES.lock().ok()?.pop().unwrap_or_else(|| br#"{"customers":[],"data":[]}"#.to_vec());
        let head = format!("HTTP/1.1 200 -\r\ncontent-length: {}\r\n\r\n", page.len());
        stream.write_all(&[head.as_bytes(), &page].concat()).ok()?;
    }
}

/// Whether a request has come whole. There is never more than one on its way.
fn whole(seen: &[u8]) -> bool {
    let Some(end) = seen.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&seen[..end]).to_lowercase();
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()?.parse().ok());
    seen.len() >= end + 4 + length.unwrap_or(0)
}

async fn listed<T: Model>(client: &Client) {
    let operation = client.operation("customers.list").expect("both have it");
    let mut cursor = client.pages::<T>(operation, Arguments::default()).expect("nothing is asked").start();
    let mut ids = HashSet::new();
    while let Ok(Some(page)) = cursor.next().await {
        for record in &page.items {
            assert!(ids.insert(record.id().to_owned()), "{} came again", record.id());
        }
    }
    assert_eq!(cursor.report().records, ids.len() as u64);
}

fuzz_target!(|input: &[u8]| {
    let Some(end) = input.iter().position(|byte| *byte == b'\n') else { return };
    let pages = String::from_utf8_lossy(&input[end + 1..]);
    let (runtime, guardant, salesman) = &*ROOM;
    *PAGES.lock().expect("nobody panics with it") = pages.rsplit("\n---\n").map(Into::into).collect();
    runtime.block_on(async {
        match &input[..end] {
            b"guardant" => listed::<GuardantCustomer>(guardant).await,
            b"salesman" => listed::<SalesManCustomer>(salesman).await,
            _ => {}
        }
    });
});

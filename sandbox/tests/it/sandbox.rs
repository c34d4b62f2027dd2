//! Promises about the sandbox itself: its data, its file, its list of requests, its end.

use std::collections::BTreeSet;
use std::io::Read;
use std::net::TcpStream;
use std::path::{Path, PathBuf};

use crmkit_sandbox::{Error, Fault, Options, Sandbox};
use serde_json::Value;

use crate::http;
use crate::http::{Client, sandbox};

/// A path of this test's own, with nothing at it, in the build's folder.
fn fresh(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.exists() {
        std::fs::remove_file(&path).unwrap();
    }
    path
}

fn at(path: &Path, customers: usize) -> Result<Sandbox, Error> {
    Sandbox::start(Options { customers, path: Some(path.to_owned()), ..Options::default() })
}

fn texts<'a>(customers: &'a [Value], key: &str) -> Vec<&'a str> {
    customers.iter().map(|customer| customer[key].as_str().unwrap()).collect()
}

#[test]
fn a_name_that_is_not_known_lists_those_that_are() {
    let sandbox = sandbox(0);
    for error in [sandbox.url("bitrix").unwrap_err(), sandbox.credentials("bitrix").unwrap_err()] {
        assert!(matches!(&error, Error::UnknownCrm { name, known } if name == "bitrix" && known.contains(&"guardant")));
    }
}

#[test]
fn the_same_number_of_customers_is_the_same_data() {
    let (one, other) = (sandbox(40), sandbox(40));
    let (one, other) = (Client::of(&one), Client::of(&other));
    assert_eq!(one.send("GET", "/v1.0/customers", "").body, other.send("GET", "/v1.0/customers", "").body);
    for id in 100..140 {
        let path = format!("/v1.0/customers/{id}/orders");
        assert_eq!(one.send("GET", &path, "").body, other.send("GET", &path, "").body);
    }
}

#[test]
fn the_data_are_those_of_every_machine_and_version() {
    // FNV-1a. A change here changes what users' tests have seen.
    let sandbox = sandbox(98);
    let client = Client::of(&sandbox);
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for path in ["/v1.0/customers", "/v1.0/customers/100/orders", "/v1.0/customers/197/orders"] {
        for byte in client.send("GET", path, "").body {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    assert_eq!(hash, 0x4d35_0bc4_751d_16dd, "{hash:#x}");
}

#[test]
fn more_customers_do_not_change_the_first_ones() {
    let (few, many) = (sandbox(3), sandbox(30));
    for path in ["/v1.0/customers/102", "/v1.0/customers/102/orders"] {
        assert_eq!(Client::of(&few).get(path), Client::of(&many).get(path));
    }
}

#[test]
fn synthetic_customers_are_as_varied_as_real_ones() {
    let sandbox = sandbox(1000);
    let customers = Client::of(&sandbox).everybody();
    let customers: Vec<Value> = customers.into_iter().filter(|one| one["_id"].as_i64() >= Some(100)).collect();
    assert_eq!(customers.len(), 1000);

    let emails = texts(&customers, "email");
    assert_eq!(emails.iter().collect::<BTreeSet<_>>().len(), 1000);
    assert!(emails.iter().all(|email| email.is_ascii() && email.contains('@')));

    let companies = texts(&customers, "companyname").iter().filter(|name| !name.is_empty()).count();
    assert!((350..450).contains(&companies), "{companies}");

    let names: Vec<String> =
        customers.iter().map(|one| format!("{}{}{}", one["companyname"], one["lastname"], one["name"])).collect();
    assert!(names.iter().collect::<BTreeSet<_>>().len() < 950);

    let crmids: Vec<&str> = texts(&customers, "crmid").into_iter().filter(|crmid| !crmid.is_empty()).collect();
    assert!((800..1000).contains(&crmids.len()), "{}", crmids.len());
    assert_eq!(crmids.iter().collect::<BTreeSet<_>>().len(), crmids.len());

    for customer in &customers {
        assert_eq!(customer["archived"] == true, customer["archivationdate"] != 0);
        let (first, last) = (customer["name"].as_str().unwrap(), customer["lastname"].as_str().unwrap());
        let is_man = ["Илья", "Никита"].contains(&first);
        let is_woman = first == "Любовь" || (first.ends_with(['а', 'я']) && !is_man);
        let endings: &[char] = if is_woman { &['а', 'я', 'о'] } else { &['в', 'н', 'й', 'о'] };
        assert!(first.is_empty() || last.ends_with(endings), "{customer}");
    }
}

#[test]
fn synthetic_orders_have_every_status_and_some_are_trials() {
    let sandbox = sandbox(60);
    let client = Client::of(&sandbox);
    let (mut statuses, mut trials, mut counts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for id in 100..160 {
        let answer = client.get(&format!("/v1.0/customers/{id}/orders"));
        let orders = answer["orders"].as_array().unwrap();
        counts.insert(orders.len());
        for order in orders {
            statuses.insert(order["status"].as_i64().unwrap());
            trials.insert(order["isdemo"].as_bool().unwrap());
            assert_eq!(order["status"] == 0, order["submitdate"] == 0);
        }
    }
    assert_eq!(statuses, BTreeSet::from([0, 1, 2]));
    assert_eq!(trials, BTreeSet::from([false, true]));
    assert_eq!(counts, BTreeSet::from([0, 1, 2, 3, 4, 5]));
}

#[test]
fn requests_are_listed_in_order_with_what_was_answered() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.send("GET", "/v1.0/customers?type=%D1%8F&limit=5&limit=6", "");
    client.send("PUT", "/v1.0/customers/77", r#"{"customerName": "Анна"}"#);
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!((requests[0].method.as_str(), requests[0].path.as_str()), ("GET", "/v1.0/customers"));
    assert_eq!((requests[0].query["type"].as_str(), requests[0].query["limit"].as_str()), ("я", "6"));
    assert_eq!(requests[0].headers["host"], "sandbox");
    assert_eq!((requests[1].body.as_str(), requests[1].status), (r#"{"customerName": "Анна"}"#, Some(404)));
}

#[test]
fn no_secret_is_listed() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let token = sandbox.credentials("guardant").unwrap()["token"].clone();
    let request = format!(
        "POST /{token}?token=s1-secret&page=2&note=x{token}x&sid=s2-secret HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Authorization: Basic s3-secret\r\nX-Auth-Token: s4-secret\r\nX-API-Key: s5-secret\r\nCookie: s6-secret\r\n\
         X-Other: Bearer s7-secret\r\nX-Plain: plain\r\nContent-Length: {}\r\n\r\n{token}",
        token.len()
    );
    client.exchange(&request).unwrap();
    let received = &sandbox.requests()[0];
    let all = serde_json::to_string(received).unwrap();
    assert!(!all.contains("-secret") && !all.contains(&token), "{all}");
    assert_eq!(received.headers["authorization"], "***");
    assert_eq!((received.headers["x-plain"].as_str(), received.query["page"].as_str()), ("plain", "2"));
}

#[test]
fn a_file_keeps_the_data_and_is_not_filled_again() {
    let path = fresh("kept.db");
    let first = at(&path, 5).unwrap();
    let client = Client::of(&first);
    client.post(r#"{"customerName": "Анна"}"#);
    client.send("DELETE", "/v1.0/customers/4", "");
    let before = client.get("/v1.0/customers");
    first.close();
    let second = at(&path, 50).unwrap();
    assert_eq!(Client::of(&second).get("/v1.0/customers"), before);
    assert_eq!(before["customers"].as_array().unwrap().len(), 7);
}

#[test]
fn an_empty_file_is_filled() {
    let path = fresh("empty.db");
    std::fs::write(&path, "").unwrap();
    let sandbox = at(&path, 1).unwrap();
    assert_eq!(Client::of(&sandbox).ids("/v1.0/customers").len(), 3);
}

#[test]
fn a_file_that_is_no_store_is_refused_and_left_as_it_is() {
    let path = fresh("notes.txt");
    let text = "these are notes, and long enough to be taken for the header of some database".repeat(40);
    std::fs::write(&path, &text).unwrap();
    assert!(matches!(at(&path, 1), Err(Error::Store { .. })));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_database_of_something_else_is_refused_and_left_as_it_is() {
    let path = fresh("other.db");
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
    assert!(matches!(at(&path, 1), Err(Error::Store { .. })));
    let tables: i64 = other.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 1);
}

#[test]
fn a_path_that_cannot_be_a_file_is_refused() {
    for path in ["", env!("CARGO_TARGET_TMPDIR"), "/nowhere/at/all.db"] {
        assert!(matches!(at(Path::new(path), 0), Err(Error::Store { .. })), "{path:?}");
    }
}

#[test]
fn a_close_can_be_repeated_and_leaves_the_list_of_requests() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.get("/v1.0/customers");
    let address = sandbox.url("guardant").unwrap().replace("http://", "");
    sandbox.close();
    sandbox.close();
    assert!(TcpStream::connect(&address).is_err());
    assert_eq!(sandbox.requests().len(), 1);
    assert!(matches!(sandbox.inject(Fault { reset: true, ..Fault::default() }), Err(Error::Closed)));
}

#[test]
fn a_close_drops_connections_and_waits_for_no_answer() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    sandbox.inject(Fault { delay: Some(600.0), ..Fault::default() }).unwrap();
    let mut stream = client.connect();
    std::io::Write::write_all(&mut stream, client.request("GET", "/v1.0/customers", "").as_bytes()).unwrap();
    http::until(|| !sandbox.requests().is_empty());
    drop(sandbox);
    assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)));
}

#[test]
fn a_sandbox_can_be_used_from_any_thread() {
    fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<Sandbox>();
}

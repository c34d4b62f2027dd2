//! What the targets share: clients with a secret that no error may show, and the form of an input that is an answer.

use std::sync::LazyLock;

use crmkit::{Client, CrmName, Operation, Options};
use serde_json::json;

/// It stands in seeds, too, as something that a server repeats. It begins with no digit: with one, `\0` and the rest of it in
/// an answer, as `Debug` prints them, would look like it.
pub const SECRET: &str = "secret-456789abcdef-of-mine";

const CRMS: [&str; 3] = ["guardant", "rkeeper", "salesman"];

/// A client of a CRM, which is at this URL.
///
/// # Panics
/// If the CRM is none.
#[must_use]
pub fn client(crm: &str, url: &str) -> Client {
    let mut options = match crm {
        "rkeeper" => json!({"sid": SECRET, "object_id": "1", "cache_ttl": 0}),
        "salesman" => json!({"login": "integration@example.com", "api_key": SECRET}),
        _ => json!({"token": SECRET}),
    };
    options["base_url"] = url.into();
    options["max_retries"] = 0.into();
    let options = Options::from_json(options).expect("these are right");
    Client::new(CrmName::of(crm).expect("one of the three"), options).expect("these are right")
}

static CLIENTS: LazyLock<Vec<Client>> =
    LazyLock::new(|| CRMS.iter().map(|crm| client(crm, "http://127.0.0.1:9")).collect());

/// An answer: a first line such as `guardant customers.get 200`, and the body behind it.
#[must_use]
pub fn answer(input: &[u8]) -> Option<(&'static Client, &'static Operation, u16, &[u8])> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let mut words = std::str::from_utf8(&input[..end]).ok()?.split(' ');
    let (crm, name, status) = (words.next()?, words.next()?, words.next()?.parse().ok()?);
    let client = CLIENTS.iter().find(|client| client.crm() == crm)?;
    let operation = client.operation(name).ok()?;
    (100..600).contains(&status).then_some((client, operation, status, &input[end + 1..]))
}

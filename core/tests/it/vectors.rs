//! Every case of `tests/vectors/*.json`, over a real socket: what `tests/vectors/README.md` says, in Rust.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use crmkit::{Arguments, Client, CrmName, Error, Model, Naming, Operation, Options, Parameter, Shape, with_model};
use futures_util::StreamExt;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use crate::support::{Received, Reply, Server};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(rename = "source")]
    _source: Source,
    client: Option<Map<String, Value>>,
    call: Call,
    exchanges: Vec<Exchange>,
    #[serde(default, deserialize_with = "present")]
    value: Option<Value>,
    ids: Option<Vec<String>>,
    has: Option<Value>,
    error: Option<Value>,
    raw_json: Option<String>,
    report: Option<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Source {
    Document,
    Fact,
    Contract,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    operation: String,
    #[serde(default)]
    ids: Vec<Value>,
    #[serde(default)]
    arguments: Map<String, Value>,
    #[serde(default)]
    take: Take,
    #[serde(default)]
    strict: bool,
    #[serde(default)]
    prefetch: usize,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "lowercase")]
enum Take {
    #[default]
    All,
    First,
    #[serde(untagged)]
    Some(usize),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exchange {
    request: Asked,
    reply: Answered,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    method: String,
    path: String,
    #[serde(default)]
    query: BTreeMap<String, String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    #[serde(default = "ok")]
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
    text: Option<String>,
    bytes: Option<String>,
    lost: Option<Lost>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Lost {
    Reset,
    Cut,
}

fn ok() -> u16 {
    200
}

/// The settings of a case that gives none.
fn default_client(crm: &str) -> Map<String, Value> {
    let settings = match crm {
        "rkeeper" => json!({"sid": "0123456789abcdef".repeat(4), "object_id": "1"}),
        "salesman" => json!({"login": "integration@example.com", "api_key": "secret-api-key"}),
        _ => json!({"token": "secret-token"}),
    };
    settings.as_object().unwrap().clone()
}

/// What stands between the server's address and the paths of the vendor's document.
fn base_path(crm: &str) -> &'static str {
    if crm == "rkeeper" { "/api/v1/crm/" } else { "" }
}

/// A null that is there is not the same as nothing.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// What came out of a call.
#[derive(Default)]
struct Outcome {
    value: Option<Value>,
    raw_json: Option<String>,
    report: Option<Value>,
    error: Option<Error>,
}

/// How many cases are replayed at a time.
const AT_A_TIME: usize = 64;

#[tokio::test]
async fn every_vector_is_kept() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut failures = Vec::new();
    for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "json")) {
        let crm = file.file_stem().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        let cases: Vec<Case> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{crm}.json: {error}"));
        let mut names = HashSet::new();
        for case in &cases {
            assert!(names.insert(&case.name), "{crm}: two cases are named {}", case.name);
            let outcomes = [case.value.is_some(), case.ids.is_some(), case.has.is_some(), case.error.is_some()];
            assert_eq!(outcomes.iter().filter(|given| **given).count(), 1, "{crm}: {} has one outcome", case.name);
        }
        // Those that wait do so side by side.
        let mut replayed = futures_util::stream::iter(&cases)
            .map(async |case| (&case.name, replay(crm, case).await))
            .buffered(AT_A_TIME);
        while let Some((name, wrong)) = replayed.next().await {
            if !wrong.is_empty() {
                failures.push(format!("{crm}: {name}\n    {}", wrong.join("\n    ")));
            }
        }
    }
    assert!(failures.is_empty(), "{} cases differ\n\n{}\n", failures.len(), failures.join("\n\n"));
}

/// What differs from the case.
async fn replay(crm: &str, case: &Case) -> Vec<String> {
    let server = Server::playing(case.exchanges.iter().map(|exchange| exchange.reply.reply())).await;
    let settings = case.client.clone().unwrap_or_else(|| default_client(crm));
    let mut options = settings.clone();
    options.insert("base_url".to_owned(), format!("{}{}", server.url(), base_path(crm)).into());
    let client = Client::new(CrmName::of(crm).unwrap(), Options::from_json(options.into()).unwrap()).unwrap();
    let operation = client.operation(&case.call.operation).unwrap();
    let outcome = run(&client, operation, &case.call).await;

    let mut wrong = Vec::new();
    compare_requests(&mut wrong, &case.exchanges, &server.received());
    compare_outcome(&mut wrong, case, &outcome);
    let shown = outcome.error.map(|error| format!("{error} {error:?}")).unwrap_or_default();
    for name in ["token", "sid", "login", "api_key"] {
        if settings.get(name).and_then(Value::as_str).is_some_and(|secret| shown.contains(secret)) {
            wrong.push(format!("the error shows the {name}"));
        }
    }
    wrong
}

async fn run(client: &Client, operation: &'static Operation, call: &Call) -> Outcome {
    let mut arguments = call.arguments.clone();
    let places = operation.parameters.iter().filter(|parameter: &&Parameter| parameter.required);
    for (parameter, id) in places.zip(&call.ids) {
        arguments.insert(parameter.name.to_owned(), id.clone());
    }
    let arguments = Arguments::new(arguments, Naming::Snake);
    let result = match operation.model {
        _ if operation.shape == Shape::Object => object(client, operation, &arguments).await,
        Some(model) if operation.shape == Shape::Outcomes => {
            with_model!(model, T => each::<T>(client, operation, &arguments).await)
        }
        None => {
            client.call(operation, &arguments).await.map(|_| Outcome { value: Some(Value::Null), ..Outcome::default() })
        }
        Some(model) if operation.paging.is_some() => {
            with_model!(model, T => list::<T>(client, operation, arguments, call).await)
        }
        Some(model) if operation.shape == Shape::List => {
            with_model!(model, T => whole::<T>(client, operation, &arguments).await)
        }
        Some(model) => with_model!(model, T => one::<T>(client, operation, &arguments).await),
    };
    result.unwrap_or_else(|error| Outcome { error: Some(error), ..Outcome::default() })
}

async fn one<T: Model>(
    client: &Client,
    operation: &'static Operation,
    arguments: &Arguments,
) -> Result<Outcome, Error> {
    let record: T = client.call(operation, arguments).await?.one()?;
    let raw_json = Some(record.raw().json().to_owned());
    Ok(Outcome { value: Some(serde_json::to_value(&record).unwrap()), raw_json, ..Outcome::default() })
}

async fn object(client: &Client, operation: &'static Operation, arguments: &Arguments) -> Result<Outcome, Error> {
    let object = client.call(operation, arguments).await?.object()?;
    Ok(Outcome { value: Some(object.into()), ..Outcome::default() })
}

async fn each<T: Model>(
    client: &Client,
    operation: &'static Operation,
    arguments: &Arguments,
) -> Result<Outcome, Error> {
    let outcomes = client.each::<T>(operation, arguments).await?.outcomes;
    let described = outcomes.iter().map(|outcome| {
        let error = outcome.error.as_ref().map(|error| error.to_json(Naming::Snake));
        json!({
            "index": outcome.index, "key": outcome.key, "status": outcome.status.name(), "value": outcome.value,
            "error": error,
        })
    });
    Ok(Outcome { value: Some(described.collect()), ..Outcome::default() })
}

async fn whole<T: Model>(
    client: &Client,
    operation: &'static Operation,
    arguments: &Arguments,
) -> Result<Outcome, Error> {
    let records: Vec<T> = client.call(operation, arguments).await?.many()?;
    let raw_json = records.first().map(|record| record.raw().json().to_owned());
    Ok(Outcome { value: Some(serde_json::to_value(records).unwrap()), raw_json, ..Outcome::default() })
}

async fn list<T: Model>(
    client: &Client,
    operation: &'static Operation,
    arguments: Arguments,
    call: &Call,
) -> Result<Outcome, Error> {
    let pager = client.pages::<T>(operation, arguments)?.strict(call.strict).prefetch(call.prefetch);
    let mut report = None;
    let records = match call.take {
        Take::First => {
            let record = pager.first().await?;
            return Ok(Outcome { value: Some(serde_json::to_value(record).unwrap()), ..Outcome::default() });
        }
        Take::Some(count) => pager.collect(Some(count)).await?,
        Take::All => {
            let mut cursor = pager.start();
            let mut records = Vec::new();
            while let Some(page) = cursor.next().await? {
                records.extend(page.items);
            }
            report = Some(serde_json::to_value(cursor.report()).unwrap());
            records
        }
    };
    let raw_json = records.first().map(|record| record.raw().json().to_owned());
    Ok(Outcome { value: Some(serde_json::to_value(records).unwrap()), raw_json, report, error: None })
}

impl Answered {
    fn reply(&self) -> Reply {
        let headers: Vec<_> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let body = match (&self.body, &self.text, &self.bytes) {
            (Some(json), None, None) => json.to_string().into_bytes(),
            (None, Some(text), None) => text.clone().into_bytes(),
            (None, None, Some(hex)) => from_hex(hex),
            (None, None, None) => Vec::new(),
            _ => panic!("a reply has one of body, text and bytes"),
        };
        let whole = Reply::new(self.status, &headers, body);
        match self.lost {
            None => whole,
            Some(Lost::Cut) => whole.cut(),
            Some(Lost::Reset) => Reply::none(),
        }
    }
}

fn from_hex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn compare_requests(wrong: &mut Vec<String>, expected: &[Exchange], received: &[Received]) {
    let line = |method: &str, target: &str| format!("{method} {target}");
    for (index, (Exchange { request, .. }, came)) in expected.iter().zip(received).enumerate() {
        let at = format!("request {}", index + 1);
        same(wrong, &at, &line(&request.method, &request.path), &line(&came.method, came.path()));
        let (query, mut sent) = (request.query.clone().into_iter().collect::<Vec<_>>(), came.query());
        sent.sort();
        same(wrong, &format!("{at}: query"), &query, &sent);
        for (name, value) in &request.headers {
            same(wrong, &format!("{at}: header {name}"), &Some(value), &came.headers.get(name));
        }
        match &request.body {
            Some(body) => differences(wrong, &format!("{at}: body"), body, &came.json(), true),
            None => same(wrong, &format!("{at}: body"), &"", &String::from_utf8_lossy(&came.body).as_ref()),
        }
    }
    for came in received.iter().skip(expected.len()) {
        wrong.push(format!("not expected: {}", line(&came.method, &came.target)));
    }
    for Exchange { request, .. } in expected.iter().skip(received.len()) {
        wrong.push(format!("never sent: {}", line(&request.method, &request.path)));
    }
}

fn compare_outcome(wrong: &mut Vec<String>, case: &Case, outcome: &Outcome) {
    match (&case.error, &outcome.error) {
        (Some(expected), Some(error)) => differences(wrong, "error", expected, &error.to_json(Naming::Snake), false),
        (None, Some(error)) => wrong.push(format!("error: {error}")),
        (Some(expected), None) => wrong.push(format!("error: expected {expected}, but it went well")),
        (None, None) => {}
    }
    if let (Some(expected), Some(value)) = (&case.value, &outcome.value) {
        differences(wrong, "value", expected, value, true);
    }
    if let (Some(expected), Some(value)) = (&case.has, &outcome.value) {
        differences(wrong, "value", expected, value, false);
    }
    if let (Some(expected), Some(Value::Array(records))) = (&case.ids, &outcome.value) {
        let ids: Vec<_> = records.iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect();
        same(wrong, "ids", expected, &ids);
    }
    if case.raw_json.is_some() {
        same(wrong, "raw_json", &case.raw_json, &outcome.raw_json);
    }
    if let Some(expected) = &case.report {
        differences(wrong, "report", expected, outcome.report.as_ref().unwrap_or(&Value::Null), false);
    }
}

fn same<T: PartialEq + std::fmt::Debug>(wrong: &mut Vec<String>, at: &str, expected: &T, came: &T) {
    if expected != came {
        wrong.push(format!("{at}: expected {expected:?}, came {came:?}"));
    }
}

/// Every difference with its place. Unless `whole`, what came may have more keys.
fn differences(wrong: &mut Vec<String>, at: &str, expected: &Value, came: &Value, whole: bool) {
    match (expected, came) {
        (Value::Object(expected), Value::Object(came)) => {
            for (key, value) in expected {
                match came.get(key) {
                    // Of an error there is always more than a case says.
                    Some(came) => differences(wrong, &format!("{at}.{key}"), value, came, whole && key != "error"),
                    None => wrong.push(format!("{at}.{key}: expected {value}, is missing")),
                }
            }
            for (key, value) in came.iter().filter(|(key, _)| whole && !expected.contains_key(*key)) {
                wrong.push(format!("{at}.{key}: not expected, came {value}"));
            }
        }
        (Value::Array(expected), Value::Array(came)) if expected.len() == came.len() => {
            for (index, (expected, came)) in expected.iter().zip(came).enumerate() {
                differences(wrong, &format!("{at}[{index}]"), expected, came, whole);
            }
        }
        (Value::Number(one), Value::Number(other))
            if (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64() => {}
        _ if expected == came => {}
        _ => wrong.push(format!("{at}: expected {expected}, came {came}")),
    }
}

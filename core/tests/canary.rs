//! A canary in the place of every secret and of a person's name, phone and e-mail: each call of the vectors is sent to a
//! server that repeats all that it was sent, in every kind of answer, and fails in every way. No canary may sing in anything
//! that can be printed or logged.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod shown;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex};

use crmkit::{Arguments, Client, CrmName, Error, ErrorKind, Naming, Operation, Options, Place, Shape, with_model};
use crmkit_sandbox::Sandbox;
use serde_json::{Map, Value, json};
use shown::{hidden, shown};
use support::{Received, Reply, Server};
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};

const CRMS: [&str; 3] = ["guardant", "rkeeper", "salesman"];
/// With characters that JSON and URLs write as escapes.
const SECRET: &str = "c4nary/of+the\"mine";
const LOGIN: &str = "canary@of-the-mine.example";
const HEADER: &str = "c4nary-of-a-header";
const PROXY: &str = "c4nary-of-the-proxy";
const PROXY_SENT: &str = "a2VlcGVyOmM0bmFyeS1vZi10aGUtcHJveHk=";
const NAME: &str = "Канарейкина-Тайная";
const PHONE: &str = "+79160004477123";
const EMAIL: &str = "canary.person@of-the-mine.example";
const PEOPLE: [&str; 3] = [NAME, PHONE, EMAIL];
const CANARIES: [&str; 9] = [SECRET, "c4nary/of+the", LOGIN, HEADER, PROXY, PROXY_SENT, NAME, PHONE, EMAIL];

/// What stands for a person: our names of arguments, and the vendor's names in answers.
type Person = [(&'static str, &'static str)];

fn person(crm: &str) -> (&'static Person, &'static Person) {
    match crm {
        "rkeeper" => (
            &[("last_name", NAME), ("first_name", NAME), ("middle_name", NAME), ("dop_info", EMAIL), ("value", PHONE)],
            &[("lastname", NAME), ("value", PHONE), ("dopInfo", EMAIL)],
        ),
        "salesman" => (
            &[
                ("title", NAME),
                ("person", NAME),
                ("phone", PHONE),
                ("tel", PHONE),
                ("mail", EMAIL),
                ("mail_url", EMAIL),
            ],
            &[("title", NAME), ("tel", PHONE), ("mail", EMAIL)],
        ),
        _ => (
            &[("name", NAME), ("last_name", NAME), ("phone", PHONE), ("email", EMAIL)],
            &[("customerName", NAME), ("phone", PHONE), ("customerEmail", EMAIL)],
        ),
    }
}

/// The value with the person's in the place of every text under one of these names.
fn named(value: &Value, person: &Person, under: Option<&str>) -> Value {
    let canary = |name: &str| person.iter().find(|(known, _)| *known == name).map(|(_, canary)| *canary);
    match value {
        Value::String(_) if under.is_some() => under.into(),
        Value::Array(items) => items.iter().map(|item| named(item, person, under)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), named(value, person, canary(name)))).collect()
        }
        other => other.clone(),
    }
}

/// The value with something that does not fit under each of these names.
fn misfit(value: &Value, person: &Person) -> Value {
    let canary =
        |name: &str| person.iter().find(|(known, _)| *known == name).map(|(_, canary)| json!({"is": [canary]}));
    match value {
        Value::Array(items) => items.iter().map(|item| misfit(item, person)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), canary(name).unwrap_or_else(|| misfit(value, person))))
            .collect(),
        other => other.clone(),
    }
}

/// All that `tracing` hears, of every level.
#[derive(Clone, Default)]
struct Ear(Arc<Mutex<String>>);

impl Visit for Ear {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

impl<S: Subscriber> Layer<S> for Ear {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        attributes.record(&mut self.clone());
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut self.clone());
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        event.record(&mut self.clone());
    }
}

/// A call of the vectors, and an answer that it is given there.
struct Seed {
    operation: String,
    arguments: Map<String, Value>,
    ids: Vec<Value>,
    reply: Value,
}

fn seeds(crm: &str) -> Vec<Seed> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/vectors/{crm}.json"));
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let of = |case: &Value| {
        let (call, exchanges) = (case["call"].clone(), case["exchanges"].as_array().cloned().unwrap());
        let call = named(&call, person(crm).0, None);
        exchanges.into_iter().map(move |exchange| Seed {
            operation: call["operation"].as_str().unwrap().to_owned(),
            arguments: call["arguments"].as_object().cloned().unwrap_or_default(),
            ids: call["ids"].as_array().cloned().unwrap_or_default(),
            reply: exchange["reply"].clone(),
        })
    };
    cases.iter().flat_map(of).collect()
}

/// A client whose every secret is a canary. It goes through a proxy, which is the server.
fn client(crm: &str, server: &Server, more: &Value) -> Result<Client, Error> {
    let mut options = match crm {
        "rkeeper" => json!({"sid": SECRET, "object_id": "1", "cache_ttl": 0}),
        "salesman" => json!({"login": LOGIN, "api_key": SECRET}),
        _ => json!({"token": SECRET}),
    };
    options["base_url"] = "http://crm.invalid/api/".into();
    options["proxy"] = server.url().replace("http://", &format!("http://keeper:{PROXY}@")).into();
    options["headers"] = json!({"X-Key": HEADER});
    options["max_retries"] = 0.into();
    for (name, value) in more.as_object().unwrap() {
        options[name] = value.clone();
    }
    Client::new(CrmName::of(crm)?, Options::from_json(options)?)
}

async fn call(client: &Client, operation: &'static Operation, seed: &Seed) -> Result<(), Error> {
    let mut arguments = seed.arguments.clone();
    let stands = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required && matches!(parameter.place, Place::Path | Place::Query | Place::Rows));
    for (parameter, id) in stands.zip(&seed.ids) {
        arguments.insert(parameter.name.to_owned(), id.clone());
    }
    let arguments = Arguments::new(arguments, Naming::Snake);
    if operation.shape == Shape::Outcomes {
        let model = operation.model.unwrap();
        let batch = with_model!(model, T => client.each::<T>(operation, &arguments).await.map(|batch| {
            batch.outcomes.into_iter().find_map(|outcome| outcome.error)
        }));
        return batch?.map_or(Ok(()), Err);
    }
    let answer = client.call(operation, &arguments).await?;
    match (operation.model, operation.shape) {
        (None, Shape::Object) => answer.object().map(drop),
        (None, _) => Ok(()),
        (Some(model), Shape::List | Shape::Pages) => with_model!(model, T => answer.many::<T>().map(drop)),
        (Some(model), _) => with_model!(model, T => answer.one::<T>().map(drop)),
    }
}

/// How a server fails.
#[derive(Debug, Clone)]
enum Failure {
    /// It answers with this status, and repeats the request.
    Status(u16),
    /// It answers as the vector has it, and every text in it also repeats the request.
    Vector(Value),
    /// It answers as the vector has it, with a person where nothing of the kind fits.
    Misfit(Value),
    /// It repeats the request as the page of a gateway.
    Page(u16),
    /// It stops in the middle of repeating it.
    Cut,
    /// The connection ends.
    Reset,
    /// What comes is no HTTP.
    Noise,
}

/// The failures of a seed: its own answer, and some of the others, so that each operation meets many and all are met.
fn failures(seed: &Seed, number: usize, person: &Person) -> Vec<Failure> {
    let mut all: Vec<_> = [200, 302, 400, 401, 403, 404, 407, 409, 422, 500, 502, 503, 504]
        .into_iter()
        .flat_map(|status| [Failure::Status(status), Failure::Page(status)])
        .collect();
    all.extend([Failure::Cut, Failure::Reset, Failure::Noise]);
    let picked = (0..4).map(|turn| all[(number * 4 + turn) % all.len()].clone());
    // The client holds back for a while after each of these.
    let rare = number.is_multiple_of(50).then_some(Failure::Status(429));
    let misfit =
        (misfit(&seed.reply["body"], person) != seed.reply["body"]).then(|| Failure::Misfit(seed.reply.clone()));
    picked.chain([Failure::Vector(seed.reply.clone())]).chain(misfit).chain(rare).collect()
}

/// All that was sent and can be secret or a person's, as one text.
fn repeated(received: &Received) -> String {
    let names = ["authorization", "sid", "login", "apikey", "x-key", "proxy-authorization"];
    let said: Vec<_> = names.iter().filter_map(|name| received.headers.get(*name)).cloned().collect();
    let body = String::from_utf8_lossy(&received.body);
    let person: Vec<_> = PEOPLE.into_iter().filter(|canary| body.contains(canary)).collect();
    format!("{} {PROXY} {}", said.join(" "), person.join(" "))
}

/// The value with this behind every text in it, and in the place of every number that is an id or a code.
fn echoing(value: &Value, said: &str) -> Value {
    match value {
        Value::String(text) => format!("{text} {said}").into(),
        Value::Array(items) => items.iter().map(|item| echoing(item, said)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), echoing(value, said))).collect(),
        other => other.clone(),
    }
}

fn reply(failure: &Failure, received: &Received, person: &Person) -> Reply {
    let said = repeated(received);
    let sent = String::from_utf8_lossy(&received.body);
    match failure {
        Failure::Status(status) => {
            let text = format!("refused: {said}");
            let error = json!({"code": said, "text": text, "message": text, "wsError": {"code": said, "desc": text}});
            let record: Map<_, _> =
                person.iter().map(|(name, canary)| ((*name).to_owned(), (*canary).into())).collect();
            let body = json!({
                "0": record, "error": error, "errors": [error], "result": "Error", "status": "Err", "message": said,
                "customer": said, "data": {"clid": said, said.clone(): said}, "clid": said, "requestId": said,
            });
            Reply::new(*status, &[], body.to_string())
        }
        Failure::Vector(reply) => {
            let status = reply["status"].as_u64().map_or(200, |status| u16::try_from(status).unwrap());
            let body = match (&reply["text"], &reply["body"]) {
                (Value::String(text), _) => format!("{text} {said}"),
                (_, body) => echoing(body, &said).to_string(),
            };
            Reply::new(status, &[], if status == 204 { String::new() } else { body })
        }
        Failure::Misfit(reply) => Reply::json(&misfit(&reply["body"], person)),
        Failure::Page(status) => {
            Reply::new(*status, &[("content-type", "text/html")], format!("<html>{said} {sent}</html>"))
        }
        Failure::Cut => Reply::new(200, &[], format!("{{\"customer\":\"{said}\",\"rest\":1}}")).cut(),
        Failure::Reset => Reply::none(),
        Failure::Noise => Reply::raw(format!("{said}\r\n\r\n")).and_close(),
    }
}

#[tokio::test]
async fn no_call_of_the_vectors_shows_a_secret_or_a_person_however_it_fails() {
    for crm in CRMS {
        let next = Arc::new(Mutex::new(Failure::Reset));
        let server = Server::answering({
            let next = Arc::clone(&next);
            move |received| std::future::ready(reply(&next.lock().unwrap(), &received, person(crm).1))
        })
        .await;
        let client = client(crm, &server, &json!({})).unwrap();
        let (mut kinds, mut operations) = (BTreeSet::new(), BTreeMap::<&str, usize>::new());
        let (mut masked, mut unnamed) = (0, 0);
        let ear = Ear::default();
        for (number, seed) in seeds(crm).iter().enumerate() {
            let operation = client.operation(&seed.operation).unwrap();
            for failure in failures(seed, number, person(crm).1) {
                *next.lock().unwrap() = failure.clone();
                let hearing = tracing_subscriber::registry().with(ear.clone());
                let Err(error) = call(&client, operation, seed).with_subscriber(hearing).await else { continue };
                hidden(&error, &CANARIES);
                kinds.insert(error.kind().name());
                let shown = shown(&error);
                masked += usize::from(shown.contains("***"));
                unnamed +=
                    usize::from(person(crm).1.iter().any(|(name, _)| shown.contains(&format!("\"{name}\":\"***\""))));
                *operations.entry(operation.name).or_default() += 1;
            }
        }
        // Or nothing was looked at.
        for kind in [
            ErrorKind::AuthenticationError,
            ErrorKind::AccessDeniedError,
            ErrorKind::NotFoundError,
            ErrorKind::InvalidRequestError,
            ErrorKind::ConflictError,
            ErrorKind::RateLimitError,
            ErrorKind::ServerError,
            ErrorKind::DecodeError,
            ErrorKind::OutcomeUnknownError,
            ErrorKind::TransportError,
        ] {
            assert!(kinds.contains(kind.name()), "{crm} never failed with a {}", kind.name());
        }
        assert!(operations.values().all(|errors| *errors >= 3), "{crm}: {operations:?}");
        assert!(masked > 200, "{crm}: {masked} errors repeated a secret");
        assert!(unnamed > 200, "{crm}: {unnamed} errors had a person in their answer");
        let heard = ear.0.lock().unwrap().clone();
        assert!(heard.contains("url.template"), "{heard}");
        assert!(CANARIES.iter().all(|canary| !heard.contains(canary)), "{crm}: a log shows a canary");
        let sent = server.received();
        for canary in PEOPLE {
            assert!(sent.iter().any(|received| repeated(received).contains(canary)), "{crm} was never sent {canary}");
        }
        assert!(sent.iter().all(|received| received.headers["proxy-authorization"].ends_with(PROXY_SENT)));
        assert!(sent.iter().all(|received| repeated(received).contains(SECRET)));
    }
}

#[tokio::test]
async fn no_crm_follows_a_redirect_wherever_it_leads() {
    for crm in CRMS {
        for place in ["/api/elsewhere", "//crm.invalid/", "file:///etc/passwd", "http://evil.invalid/", ""] {
            for status in [301, 302, 303, 307, 308] {
                let server = Server::repeating(Reply::new(status, &[("location", place)], "")).await;
                let client = client(crm, &server, &json!({})).unwrap();
                for method in ["GET", "POST"] {
                    let error = client.request(method, "customers", None, None).await.unwrap_err();
                    assert_eq!((error.kind(), error.details().status), (ErrorKind::ApiError, Some(status)), "{error}");
                }
                assert_eq!(server.received().len(), 2, "{crm} went to {place:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_call_that_passes_a_limit_shows_no_secret() {
    for crm in CRMS {
        let server = Server::repeating(Reply::silence()).await;
        let client = client(crm, &server, &json!({"timeout": 0.05})).unwrap();
        for method in ["GET", "POST"] {
            let error = client.request(method, "customers", None, None).await.unwrap_err();
            hidden(&error, &CANARIES);
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_printed_shows_nothing_of_what_it_was_asked_with() {
    for crm in CRMS {
        let server = Server::repeating(Reply::json(&json!({"status": "Ok", "result": "Success", "data": {}}))).await;
        let client = client(crm, &server, &json!({})).unwrap();
        let response = client.request("GET", "customers", None, None).await.unwrap();
        let printed = format!("{response:?} {response:#?}");
        assert!(CANARIES.iter().all(|canary| !printed.contains(canary)), "{printed}");
    }
}

#[test]
fn no_client_can_be_made_to_show_a_secret_by_wrong_settings_beside_it() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::repeating(Reply::none()));
    let wrong = [
        json!({"timeout": SECRET}),
        json!({"headers": {"X-Key": [HEADER]}}),
        json!({"headers": {"X-Key": format!("{HEADER}\n")}}),
        json!({"proxy": format!("ftp://keeper:{PROXY}@host")}),
        json!({"proxy": format!("http://keeper:{PROXY}@")}),
        json!({"base_url": format!("http://keeper:{SECRET}@host")}),
        json!({"base_url": format!("file:///{SECRET}")}),
        json!({"client_cert": 5, "ca_file": 5}),
        json!({"timezone": 5}),
        json!({"unknown": SECRET}),
    ];
    for crm in CRMS {
        for settings in &wrong {
            let error = client(crm, &server, settings).err().unwrap();
            assert_eq!(error.kind(), ErrorKind::ConfigError, "{settings}");
            hidden(&error, &CANARIES);
        }
    }
}

#[tokio::test]
async fn the_record_of_a_sandbox_shows_no_secret_that_it_was_sent() {
    let sandbox = Sandbox::start(crmkit_sandbox::Options::default()).unwrap();
    for crm in CRMS {
        let mut options = match crm {
            "rkeeper" => json!({"sid": SECRET, "object_id": "1"}),
            "salesman" => json!({"login": LOGIN, "api_key": SECRET}),
            _ => json!({"token": SECRET}),
        };
        options["base_url"] = sandbox.url(crm).unwrap().into();
        options["headers"] = json!({"X-Api-Key": HEADER, "Cookie": HEADER});
        let client = Client::new(CrmName::of(crm).unwrap(), Options::from_json(options).unwrap()).unwrap();
        for (method, path) in [("GET", "v1.0/customers"), ("POST", "client/info"), ("GET", "Clients")] {
            // Refused or not: what was received is what counts.
            let _answer = client.request(method, path, None, None).await;
        }
    }
    let record = sandbox.requests();
    assert_eq!(record.len(), 9);
    let printed = format!("{record:?} {}", serde_json::to_string(&record).unwrap());
    assert!(CANARIES.iter().all(|canary| !printed.contains(canary)), "{printed}");
}

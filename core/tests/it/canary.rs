//! A canary in the place of every secret and of a person's name, phone and e-mail: each call of the vectors is sent to a
//! server that repeats all that it was sent (`echo`), and fails in every way. No canary may sing in anything that can be
//! printed or logged.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex};

use crmkit::{Arguments, Client, CrmName, Error, ErrorKind, Naming, Operation, Options, Place, Shape, with_model};
use crmkit_sandbox::Sandbox;
use futures_util::future::join_all;
use serde_json::{Map, Value, json};
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};

use crate::echo::{
    CANARIES, Failure, HEADER, LOGIN, PEOPLE, PROXY, PROXY_SENT, SECRET, failures, named, person, repeated, reply,
};
use crate::shown::{hidden, shown};
use crate::support::{Reply, Server, size};

const CRMS: [&str; 3] = ["guardant", "rkeeper", "salesman"];

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
    let mut seeds: BTreeMap<String, Vec<Seed>> = BTreeMap::new();
    for seed in cases.iter().flat_map(of) {
        seeds.entry(seed.operation.clone()).or_default().push(seed);
    }
    seeds.into_values().flat_map(some).collect()
}

/// Of many calls of one operation, those that stand evenly among them; and one of those that wait before they look for what
/// a lost create has made.
fn some(all: Vec<Seed>) -> impl Iterator<Item = Seed> {
    let step = all.len().div_ceil(size(6, 12));
    let (waiting, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|seed| seed.arguments.contains_key("on_unknown"));
    waiting.into_iter().take(1).chain(others.into_iter().step_by(step))
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

#[tokio::test]
async fn no_call_of_the_vectors_shows_a_secret_or_a_person_however_it_fails() {
    // What waits, waits at the same time.
    join_all(CRMS.map(fails_in_every_way)).await;
}

async fn fails_in_every_way(crm: &'static str) {
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
        for failure in failures(&seed.reply, number, person(crm).1) {
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
    assert!(operations.values().all(|errors| *errors >= 2), "{crm}: {operations:?}");
    assert!(masked > size(50, 100), "{crm}: {masked} errors repeated a secret");
    assert!(unnamed > size(50, 100), "{crm}: {unnamed} errors had a person in their answer");
    let heard = ear.0.lock().unwrap().clone();
    assert!(heard.contains("url.template"), "{heard}");
    assert!(CANARIES.iter().all(|canary| !heard.contains(canary.as_str())), "{crm}: a log shows a canary");
    let sent = server.received();
    for canary in PEOPLE {
        assert!(sent.iter().any(|received| repeated(received).contains(canary)), "{crm} was never sent {canary}");
    }
    assert!(sent.iter().all(|received| received.headers["proxy-authorization"].ends_with(PROXY_SENT)));
    assert!(sent.iter().all(|received| repeated(received).contains(SECRET)));
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
        assert!(CANARIES.iter().all(|canary| !printed.contains(canary.as_str())), "{printed}");
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
    assert!(CANARIES.iter().all(|canary| !printed.contains(canary.as_str())), "{printed}");
}

//! Every answer of the vectors, damaged on its way: a record, or an error that says what came, and never a panic.

use std::path::Path;
use std::sync::{Arc, Mutex};

use crmkit::{Arguments, Client, CrmName, Error, ErrorKind, Naming, Operation, Options, Place, Shape, with_model};
use futures_util::future::{join_all, try_join_all};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{Reply, Server};

const SECRET: &str = "0123456789abcdef-of-mine";

/// A call of the vectors, and an answer that it is given there.
#[derive(Debug, Clone)]
struct Seed {
    operation: String,
    arguments: Map<String, Value>,
    ids: Vec<Value>,
    status: u16,
    body: Vec<u8>,
}

/// What happens to an answer.
#[derive(Debug, Clone)]
enum Damage {
    /// A byte becomes another one.
    Flip(prop::sample::Index, u8),
    /// It ends too early.
    Cut(prop::sample::Index),
    /// Something stands in it that does not belong there.
    Insert(prop::sample::Index, Vec<u8>),
    /// A part of it comes again.
    Repeat(prop::sample::Index, prop::sample::Index),
}

impl Damage {
    fn done(&self, body: &mut Vec<u8>) {
        // One place more than there are bytes, so that there always is one.
        let place = |index: &prop::sample::Index, body: &[u8]| index.index(body.len() + 1);
        match self {
            Self::Flip(at, byte) => {
                let at = place(at, body);
                if let Some(there) = body.get_mut(at) {
                    *there = *byte;
                }
            }
            Self::Cut(at) => body.truncate(place(at, body)),
            Self::Insert(at, bytes) => {
                let at = place(at, body);
                body.splice(at..at, bytes.iter().copied());
            }
            Self::Repeat(from, to) => {
                let (from, to) = (place(from, body), place(to, body));
                body.extend_from_within(from.min(to)..from.max(to));
            }
        }
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let index = any::<prop::sample::Index>;
    let telling = prop::sample::select(vec!["null", "[]", "{}", "\"", "-", "1e999", "\\ud83d", "<br />", "\u{feff}"]);
    prop_oneof![
        (index(), any::<u8>()).prop_map(|(at, byte)| Damage::Flip(at, byte)),
        index().prop_map(Damage::Cut),
        (
            index(),
            prop_oneof![telling.prop_map(|text| text.as_bytes().to_vec()), prop::collection::vec(any::<u8>(), 0..9)]
        )
            .prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        (index(), index()).prop_map(|(from, to)| Damage::Repeat(from, to)),
    ]
}

fn seeds(file: &Path) -> Vec<Seed> {
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut seeds = Vec::new();
    for case in &cases {
        let call = &case["call"];
        for exchange in case["exchanges"].as_array().unwrap() {
            let reply = &exchange["reply"];
            let text = reply["text"].as_str().map(str::to_owned);
            let body = text.or_else(|| reply.get("body").map(Value::to_string)).unwrap_or_default();
            seeds.push(Seed {
                operation: call["operation"].as_str().unwrap().to_owned(),
                arguments: call["arguments"].as_object().cloned().unwrap_or_default(),
                ids: call["ids"].as_array().cloned().unwrap_or_default(),
                status: reply["status"].as_u64().map_or(200, |status| u16::try_from(status).unwrap()),
                body: body.into_bytes(),
            });
        }
    }
    seeds
}

fn settings(crm: &str) -> Value {
    match crm {
        "rkeeper" => json!({"sid": SECRET, "object_id": "1", "cache_ttl": 0}),
        "salesman" => json!({"login": "integration@example.com", "api_key": SECRET}),
        _ => json!({"token": SECRET}),
    }
}

async fn call(client: &Client, operation: &'static Operation, seed: &Seed) -> Result<(), Error> {
    let mut arguments = seed.arguments.clone();
    let stands = operation
        .parameters
        .iter()
        .filter(|parameter| matches!(parameter.place, Place::Path | Place::Query) && parameter.required);
    for (parameter, id) in stands.zip(&seed.ids) {
        arguments.insert(parameter.name.to_owned(), id.clone());
    }
    let answer = client.call(operation, &Arguments::new(arguments, Naming::Snake)).await?;
    match (operation.model, operation.shape) {
        (None, Shape::Object) => answer.object().map(drop),
        (None, _) => Ok(()),
        (Some(model), Shape::List | Shape::Pages) => with_model!(model, T => answer.many::<T>().map(drop)),
        (Some(model), _) => with_model!(model, T => answer.one::<T>().map(drop)),
    }
}

/// A client, and a server that gives it one answer after another.
struct Line {
    answer: Arc<Mutex<(u16, Vec<u8>)>>,
    client: Client,
    _server: Server,
}

impl Line {
    async fn open(crm: &str) -> Self {
        let answer = Arc::new(Mutex::new((200, Vec::new())));
        let given = Arc::clone(&answer);
        let server = Server::answering(move |_| {
            let (status, body) = given.lock().unwrap().clone();
            // Or the client would hold back for a while after a 429.
            std::future::ready(Reply::new(status, &[("retry-after", "0")], body))
        })
        .await;
        let mut options = settings(crm);
        options["base_url"] = server.url().into();
        options["max_retries"] = 0.into();
        let client = Client::new(CrmName::of(crm).unwrap(), Options::from_json(options).unwrap()).unwrap();
        Self { answer, client, _server: server }
    }

    /// A call whose answer is damaged.
    async fn damaged(&self, seed: &Seed, damages: &[Damage]) -> Result<(), TestCaseError> {
        // A success has to be read more closely than a refusal.
        let status = if seed.status == 204 { 204 } else { seed.status.max(200) };
        let mut body = if status == 204 { Vec::new() } else { seed.body.clone() };
        for damage in damages.iter().filter(|_| status != 204) {
            damage.done(&mut body);
        }
        *self.answer.lock().unwrap() = (status, body);
        let operation = self.client.operation(&seed.operation).unwrap();
        if let Err(error) = call(&self.client, operation, seed).await {
            let told = !matches!(error.kind(), ErrorKind::CrmError | ErrorKind::ClosedError);
            prop_assert!(told && !error.to_string().is_empty(), "{:?}", error);
            prop_assert!(!format!("{error} {error:?}").contains(SECRET), "{}", error);
        }
        Ok(())
    }
}

/// What is made of the answers in this file.
fn damaged(file: &Path) {
    const AT_A_TIME: usize = 32;
    let crm = file.file_stem().unwrap().to_str().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let lines = runtime.block_on(join_all((0..AT_A_TIME).map(|_| Line::open(crm))));
    // These wait before they look for what a lost create has made, and do so side by side.
    let (waiting, others): (Vec<_>, Vec<_>) =
        seeds(file).into_iter().partition(|seed| seed.arguments.contains_key("on_unknown"));
    let case = |seeds| (prop::sample::select(seeds), prop::collection::vec(damage(), 1..4));
    proptest!(ProptestConfig::with_cases(570), |((seed, damages) in case(others))| {
        runtime.block_on(lines[0].damaged(&seed, &damages))?;
    });
    proptest!(ProptestConfig::with_cases(1), |(cases in prop::collection::vec(case(waiting), AT_A_TIME))| {
        let calls = cases.iter().zip(&lines).map(|((seed, damages), line)| line.damaged(seed, damages));
        runtime.block_on(try_join_all(calls))?;
    });
}

#[test]
fn no_damage_to_an_answer_of_the_vectors_makes_a_panic_or_shows_a_secret() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    std::thread::scope(|scope| {
        for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "json")) {
            scope.spawn(move || damaged(&file));
        }
    });
}

//! Arguments, whatever they are, become a request of the operation or a refusal before any request.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod support;

use std::collections::HashSet;

use crmkit::guardant::operations::OPERATIONS;
use crmkit::{Arguments, Client, CrmName, ErrorKind, Naming, Operation, Options, Place};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use support::{Received, Reply, Server};

/// A client and a server that answers every operation.
struct Station {
    runtime: tokio::runtime::Runtime,
    server: Server,
    client: Client,
}

impl Station {
    fn open() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answer = Reply::json(&json!({"customer": {"_id": 4}, "customers": [], "orders": []}));
        let server = runtime.block_on(Server::repeating(answer));
        let client = Client::new(CrmName::Guardant, Options::default().base_url(server.url())).unwrap();
        Self { runtime, server, client }
    }

    /// The requests that a call sends, or the class of its error.
    fn call(
        &self,
        operation: &'static Operation,
        values: Map<String, Value>,
        naming: Naming,
    ) -> Result<Vec<Received>, ErrorKind> {
        let before = self.server.received().len();
        let result = self.runtime.block_on(self.client.call(operation, &Arguments::new(values, naming)));
        let sent = self.server.received().split_off(before);
        match result {
            Ok(_) => Ok(sent),
            Err(error) => {
                assert!(sent.is_empty(), "refused after a request: {error}");
                Err(error.kind())
            }
        }
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{1,25}".prop_map(Value::from),
        "[./%?#&,0-9a-f \\\\-]{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["company", "asc", "draft", "0,1", "name", "number"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn operation() -> impl Strategy<Value = &'static Operation> {
    prop::sample::select(OPERATIONS)
}

/// Arguments of an operation: each there or not, with any value; its ids good more often than not.
fn arguments(operation: &'static Operation) -> impl Strategy<Value = Map<String, Value>> {
    let one = operation.parameters.iter().map(|parameter| {
        let value = match parameter.place {
            Place::Path => {
                prop_oneof![3 => any::<u64>().prop_map(|id| id.to_string().into()), 1 => json_value()].boxed()
            }
            _ => json_value().boxed(),
        };
        prop::option::weighted(if parameter.required { 0.95 } else { 0.2 }, value)
    });
    one.collect::<Vec<_>>().prop_map(|values| {
        let names = operation.parameters.iter().map(|parameter| parameter.name.to_owned());
        names.zip(values).filter_map(|(name, value)| Some((name, value?))).collect()
    })
}

#[test]
fn any_arguments_make_a_request_of_the_operation_or_a_refusal() {
    let station = Station::open();
    let strategy = operation().prop_flat_map(|operation| (Just(operation), arguments(operation)));
    proptest!(ProptestConfig::with_cases(1500), |((operation, values) in strategy)| {
        match station.call(operation, values.clone(), Naming::Snake) {
            Ok(sent) => {
                for request in sent {
                    // The path is the operation's, with digits where an id goes.
                    let template: Vec<_> = operation.path.split('/').collect();
                    let path: Vec<_> = request.path().split('/').collect();
                    prop_assert_eq!(path.len(), template.len());
                    for (segment, named) in path.iter().zip(template) {
                        let id = named.starts_with('{') && !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
                        prop_assert!(id || *segment == named, "{}", request.target);
                    }
                    let known: HashSet<_> = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query).map(|parameter| parameter.wire).collect();
                    prop_assert!(request.query().iter().all(|(key, _)| known.contains(key.as_str())), "{}", request.target);
                }
            }
            Err(kind) => prop_assert!(matches!(kind, ErrorKind::InvalidArgumentError | ErrorKind::UnsupportedError), "{kind:?}"),
        }
    });
}

#[test]
fn an_id_goes_out_as_its_own_digits_or_not_at_all() {
    let station = Station::open();
    let get = station.client.operation("customers.get").unwrap();
    proptest!(ProptestConfig::with_cases(1000), |(id in json_value())| {
        let values = Map::from_iter([("id".to_owned(), id.clone())]);
        if let Ok(sent) = station.call(get, values, Naming::Snake) {
            let given = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            prop_assert_eq!(&sent[0].target, &format!("/v1.0/customers/{}", given.parse::<u64>().unwrap()));
        }
    });
}

#[test]
fn text_goes_out_to_the_letter() {
    let station = Station::open();
    let create = station.client.operation("customers.create").unwrap();
    proptest!(ProptestConfig::with_cases(300), |(text: String)| {
        let values = Map::from_iter([("description".to_owned(), text.clone().into())]);
        let sent = station.call(create, values, Naming::Snake).unwrap();
        prop_assert_eq!(sent[0].json(), json!({"customerDescription": text}));
    });
}

#[test]
fn both_spellings_of_the_names_make_the_same_request() {
    let station = Station::open();
    let strategy = operation().prop_flat_map(|operation| (Just(operation), arguments(operation)));
    proptest!(ProptestConfig::with_cases(500), |((operation, snake) in strategy)| {
        let spelled = |(name, value): (&String, &Value)| {
            let parameter = operation.parameters.iter().find(|parameter| parameter.name == name).unwrap();
            (parameter.camel.to_owned(), value.clone())
        };
        let camel = snake.iter().map(spelled).collect();
        let shown = |sent: Vec<Received>| sent.into_iter().map(|request| (request.method, request.target, request.body)).collect::<Vec<_>>();
        let one = station.call(operation, snake.clone(), Naming::Snake).map(shown);
        prop_assert_eq!(one, station.call(operation, camel, Naming::Camel).map(shown));
    });
}

#[test]
fn every_name_in_javascript_is_the_name_in_camel_case() {
    for operation in OPERATIONS {
        let mut names = HashSet::new();
        for parameter in operation.parameters {
            let mut words = parameter.name.split('_');
            let mut camel = words.next().unwrap().to_owned();
            for word in words {
                camel += &word[..1].to_uppercase();
                camel += &word[1..];
            }
            assert_eq!(parameter.camel, camel, "{operation}");
            assert!(names.insert(parameter.name), "{operation} has {camel} twice");
        }
    }
}

#[test]
fn an_unknown_argument_is_refused_in_the_callers_spelling() {
    let station = Station::open();
    let create = station.client.operation("customers.create").unwrap();
    for (naming, name) in [(Naming::Snake, "lastName"), (Naming::Camel, "last_name"), (Naming::Snake, "customerName")] {
        let values = Map::from_iter([("name".to_owned(), json!("Ann")), (name.to_owned(), json!("Lee"))]);
        assert_eq!(station.call(create, values, naming).unwrap_err(), ErrorKind::InvalidArgumentError);
    }
}

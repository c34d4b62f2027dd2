//! Arguments, whatever they are, become a request of the operation or a refusal before any request.

use std::collections::HashSet;

use crmkit::guardant::operations::OPERATIONS;
use crmkit::salesman::SalesManWrite;
use crmkit::{Arguments, Client, CrmName, ErrorKind, Naming, Operation, Options, Place, Status};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{Received, Reply, Server, size};

/// A client and a server that answers every operation.
struct Station {
    runtime: tokio::runtime::Runtime,
    server: Server,
    client: Client,
}

impl Station {
    fn open() -> Self {
        Self::of(CrmName::Guardant, &json!({"customer": {"_id": 4}, "customers": [], "orders": []}))
    }

    /// `SalesMan` has every kind of argument.
    fn salesman() -> Self {
        Self::of(CrmName::SalesMan, &json!({"data": 4}))
    }

    fn of(crm: CrmName, answer: &Value) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let server = runtime.block_on(Server::repeating(Reply::json(answer)));
        let options = Options::default().base_url(server.url());
        let options = if crm == CrmName::SalesMan { options.login("someone").api_key("a-key") } else { options };
        Self { client: Client::new(crm, options).unwrap(), runtime, server }
    }

    /// The body that these arguments become in either spelling of their names, or the class of the error.
    #[track_caller]
    fn body(&self, operation: &str, arguments: Value) -> Result<Value, ErrorKind> {
        let operation = self.client.operation(operation).unwrap();
        let made = |arguments: Value, naming| {
            self.call(operation, arguments.as_object().unwrap().clone(), naming).map(|sent| sent[0].json())
        };
        let body = made(arguments.clone(), Naming::Snake);
        assert_eq!(body, made(camel(arguments), Naming::Camel), "{operation}");
        body
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

/// The same with keys in camel case. Keys of the vendor's have no underscore here, so they stay.
fn camel(value: Value) -> Value {
    let spelled = |name: &str| {
        let mut words = name.split('_');
        let first = words.next().unwrap().to_owned();
        words.fold(first, |text, word| text + &word[..1].to_uppercase() + &word[1..])
    };
    match value {
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (spelled(&name), camel(value))).collect(),
        Value::Array(items) => items.into_iter().map(camel).collect(),
        other => other,
    }
}

const REFUSED: Result<Value, ErrorKind> = Err(ErrorKind::InvalidArgumentError);

#[test]
fn any_arguments_make_a_request_of_the_operation_or_a_refusal() {
    let station = Station::open();
    let strategy = operation().prop_flat_map(|operation| (Just(operation), arguments(operation)));
    proptest!(ProptestConfig::with_cases(size(400, 1500)), |((operation, values) in strategy)| {
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
    proptest!(ProptestConfig::with_cases(size(150, 500)), |((operation, snake) in strategy)| {
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

#[test]
fn a_key_of_another_system_is_any_text_that_the_crm_keeps_whole() {
    let station = Station::salesman();
    let uid =
        |uid: Value| station.body("customers.update", json!({"clid": 7, "uid": uid})).map(|body| body["uid"].clone());
    for key in ["1С-00/42", "007", " ", "a;b"] {
        assert_eq!(uid(key.into()), Ok(key.into()));
    }
    assert_eq!((uid(42.into()), uid(u64::MAX.into())), (Ok("42".into()), Ok(u64::MAX.to_string().into())));
    // Characters, not bytes.
    assert_eq!(uid("ё".repeat(30).into()), Ok("ё".repeat(30).into()));
    for wrong in [json!("ё".repeat(31)), json!(""), json!(1.5), json!(true), json!(["1"])] {
        assert_eq!(uid(wrong), REFUSED);
    }
    assert_eq!(uid(Value::Null), Err(ErrorKind::UnsupportedError));
}

#[test]
fn a_text_is_neither_empty_nor_longer_than_the_crm_keeps() {
    let station = Station::salesman();
    let title =
        |title: Value| station.body("customers.create", json!({"title": title})).map(|body| body["title"].clone());
    assert_eq!(title("ё".repeat(250).into()), Ok("ё".repeat(250).into()));
    for wrong in [json!(""), json!("ё".repeat(251)), json!(7), json!(["a"])] {
        assert_eq!(title(wrong), REFUSED);
    }
    assert_eq!(title(Value::Null), Err(ErrorKind::UnsupportedError));
}

#[test]
fn characters_that_would_end_a_field_are_refused_where_they_would() {
    let station = Station::salesman();
    let bank = |bank: &str| station.body("customers.update", json!({"clid": 7, "recv": {"cast_bank": bank}}));
    assert_eq!(bank("a,b: \"c\""), Ok(json!({"clid": 7, "recv": {"castBank": "a,b: \"c\""}})));
    assert_eq!((bank("a;b"), bank("a\tb")), (REFUSED, REFUSED));
    assert_eq!(
        station.body("customers.update", json!({"clid": 7, "des": "a;b"})),
        Ok(json!({"clid": 7, "des": "a;b"}))
    );
}

#[test]
fn texts_go_out_as_a_list_or_as_a_text_whichever_was_given() {
    let station = Station::salesman();
    let phone = |phone: Value| {
        station.body("customers.update", json!({"clid": 7, "phone": phone})).map(|body| body["phone"].clone())
    };
    for given in [json!(["+7 1", "+7 2"]), json!([]), json!("+7 1; +7 2"), json!("")] {
        assert_eq!(phone(given.clone()), Ok(given));
    }
    assert_eq!(phone(Value::Null), Ok("".into()));
    for wrong in [json!([1]), json!(79), json!([null]), json!({"0": "+7"})] {
        assert_eq!(phone(wrong), REFUSED);
    }
}

#[test]
fn texts_that_are_one_on_the_wire_are_joined_by_commas() {
    let station = Station::salesman();
    let fields =
        |fields: Value| station.body("customers.list", json!({"fields": fields})).map(|body| body["fields"].clone());
    for given in [json!(["clid", "title", "phone"]), json!("clid,title,phone"), json!(" clid , title,phone")] {
        assert_eq!(fields(given), Ok("clid,title,phone".into()));
    }
    for wrong in [json!([]), json!(""), json!(["clid,title"]), json!(["clid", ""]), json!([1]), json!(7)] {
        assert_eq!(fields(wrong), REFUSED);
    }
}

#[test]
fn exactly_one_or_at_least_one_of_several_arguments_is_given() {
    let station = Station::salesman();
    for one in [json!({"clid": 7}), json!({"uid": "u"}), json!({"inn": "5904"})] {
        assert_eq!(station.body("customers.get", one.clone()), Ok(one));
    }
    for wrong in
        [json!({}), json!({"uids": true}), json!({"clid": 7, "uid": "u"}), json!({"clid": 7, "uid": "u", "inn": "5"})]
    {
        assert_eq!(station.body("customers.get", wrong), REFUSED);
    }
    for some in [json!({"clid": 7, "des": ""}), json!({"uid": "u", "des": ""}), json!({"clid": 7, "uid": "u"})] {
        assert_eq!(station.body("customers.update", some.clone()), Ok(some));
    }
    assert_eq!(station.body("customers.update", json!({"des": ""})), REFUSED);
}

#[test]
fn what_always_goes_out_does_so_unless_something_else_is_given() {
    let station = Station::salesman();
    let list = |arguments| station.body("customers.list", arguments);
    assert_eq!(list(json!({})), Ok(json!({"order": "clid"})));
    assert_eq!(list(json!({"date_start": "2024-01-31"})), Ok(json!({"order": "clid", "dateStart": "2024-01-31"})));
    assert_eq!(list(json!({"order": "title"})), Ok(json!({"order": "title"})));
    assert_eq!(list(json!({"order": "titel"})), REFUSED);
}

#[test]
fn an_argument_of_two_names_goes_out_once() {
    let station = Station::salesman();
    for name in ["category", "idcategory"] {
        assert_eq!(
            station.body("customers.update", json!({"clid": 7, name: "A"})),
            Ok(json!({"clid": 7, "idcategory": "A"}))
        );
    }
    assert_eq!(station.body("customers.update", json!({"clid": 7, "category": "A", "idcategory": "A"})), REFUSED);
}

#[test]
fn a_record_inside_an_argument_takes_fields_that_nobody_described() {
    let station = Station::salesman();
    let recv = |recv: Value| {
        station.body("customers.create", json!({"title": "T", "recv": recv})).map(|body| body["recv"].clone())
    };
    let given = json!({"cast_inn": "5904", "cast_kpp": null, "extra": {"castOkved": 62}});
    assert_eq!(recv(given), Ok(json!({"castInn": "5904", "castKpp": "", "castOkved": 62})));
    for wrong in [
        json!({"cast_inn": "5904", "extra": {"castInn": "1"}}),
        json!({"extra": ["castOkved"]}),
        json!({"cast_okved": "62"}),
        json!([]),
    ] {
        assert_eq!(recv(wrong), REFUSED);
    }
    assert_eq!(recv(Value::Null), Err(ErrorKind::UnsupportedError));
}

#[test]
fn rows_are_checked_one_by_one_and_those_that_are_right_are_sent() {
    let station = Station::of(CrmName::SalesMan, &json!([{"data": 4}]));
    let operation = station.client.operation("customers.create_many").unwrap();
    let each = |arguments: Value, naming| {
        let before = station.server.received().len();
        let arguments = Arguments::new(arguments.as_object().unwrap().clone(), naming);
        let batch = station.runtime.block_on(station.client.each::<SalesManWrite>(operation, &arguments));
        let sent: Vec<_> = station.server.received().split_off(before).iter().map(Received::json).collect();
        (
            batch
                .map(|batch| batch.outcomes.iter().map(|outcome| outcome.status).collect::<Vec<_>>())
                .map_err(|error| error.kind()),
            sent,
        )
    };
    let row = json!({"title": "T", "recv": {"cast_inn": "5904"}});
    let (good, wire) = (row.clone(), json!({"title": "T", "recv": {"castInn": "5904"}}));
    let given = json!({"user": "u", "rows": [{"title": ""}, row, 7, {"titel": "T"}]});
    for (given, naming) in [(given.clone(), Naming::Snake), (camel(given), Naming::Camel)] {
        let (statuses, sent) = each(given, naming);
        assert_eq!(statuses, Ok(vec![Status::Failed, Status::Ok, Status::Failed, Status::Failed]));
        assert_eq!(sent, [json!({"client": [wire], "user": "u"})]);
    }
    let (statuses, sent) = each(json!({"rows": [good, good], "batch_size": 1}), Naming::Snake);
    assert_eq!((statuses, sent.len()), (Ok(vec![Status::Ok, Status::Ok]), 2));
    for wrong in [json!({}), json!({"rows": "T"}), json!({"rows": [], "batch_size": 0}), json!({"rows": null})] {
        assert_eq!(each(wrong, Naming::Snake), (Err(ErrorKind::InvalidArgumentError), vec![]));
    }
}

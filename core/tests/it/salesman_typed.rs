//! The typed client of `SalesMan`: each of its methods, from end to end.

use crmkit::salesman::{
    CustomersCreate, CustomersCreateMany, CustomersGet, CustomersList, CustomersUpdate, SalesMan, SalesManCustomerType,
    SalesManNewCustomer, SalesManRequisitesFields, SalesManSortKey, SalesManWrite,
};
use crmkit::{ErrorKind, Model, Options, Outcome, Patch, Status};
use jiff::civil::date;
use serde_json::{Map, Value, json};

use crate::support::{Reply, Server};

fn options(server: &Server) -> Options {
    Options::default().base_url(server.url()).login("someone@example.com").api_key("a-key").max_retries(0)
}

/// A client of a server that answers so, in order.
async fn answering(answers: impl IntoIterator<Item = Value>) -> (Server, SalesMan) {
    let server = Server::playing(answers.into_iter().map(|answer| Reply::json(&answer))).await;
    let salesman = SalesMan::new(options(&server)).unwrap();
    (server, salesman)
}

/// Action and body of each request.
fn sent(server: &Server) -> Vec<(String, Value)> {
    let action = |target: &str| target.trim_start_matches("/developer/v3/client/").to_owned();
    server.received().iter().map(|one| (action(&one.target), one.json())).collect()
}

fn one(action: &str, body: Value) -> Vec<(String, Value)> {
    vec![(action.to_owned(), body)]
}

fn titled(titles: &[&str]) -> Vec<SalesManNewCustomer> {
    let row =
        |title: &&str| SalesManNewCustomer { title: (*title).to_owned(), uid: (*title).into(), ..Default::default() };
    titles.iter().map(row).collect()
}

fn statuses(outcomes: &[Outcome<SalesManWrite>]) -> Vec<Status> {
    outcomes.iter().map(|outcome| outcome.status).collect()
}

#[tokio::test]
async fn fields_are_the_vendors_names_with_their_titles() {
    let (server, salesman) = answering([json!({"data": {"title": "Название", "input1": "Код 1С"}})]).await;
    assert_eq!(salesman.customers().fields().await.unwrap()["input1"], "Код 1С");
    assert_eq!(sent(&server), one("fields", json!({})));
}

#[tokio::test]
async fn a_customer_is_read_into_typed_fields() {
    let data = json!({
        "clid": 1781, "title": "Сейлзмен Рус", "type": "client", "created": "2019-09-20 09:38:00", "edited": "",
        "date_create": "20.09.19,  09:38", "head_clid": 0, "trash": "no", "fav": "yes", "clientpath": "Сайт", "clientpath2": 1,
        "bankinfo": {"castInn": "5904338272"}, "contacts": [{"pid": "1", "mail": "a@b.c"}], "uids": []
    });
    let (server, salesman) = answering([json!({"data": data})]).await;
    let asked =
        CustomersGet { clid: "1781".into(), bankinfo: true.into(), contacts: true.into(), ..Default::default() };
    let customer = salesman.customers().get(&asked).await.unwrap();
    assert_eq!((customer.id.as_str(), customer.r#type.as_ref()), ("1781", Some(&SalesManCustomerType::Client)));
    assert_eq!((customer.date_create, customer.date_edit), (Some(date(2019, 9, 20).at(9, 38, 0, 0)), None));
    assert_eq!((customer.head_clid.as_deref(), customer.trash, customer.fav), (None, Some(false), Some(true)));
    assert_eq!((customer.clientpath.as_deref(), customer.clientpath_id.as_deref()), (Some("Сайт"), Some("1")));
    let requisites = customer.bankinfo.as_ref().unwrap();
    assert_eq!((requisites.cast_inn.as_deref(), requisites.cast_kpp.as_deref()), (Some("5904338272"), None));
    assert_eq!(requisites.raw().json(), r#"{"castInn":"5904338272"}"#);
    assert_eq!(customer.contacts.as_deref().unwrap()[0].id, "1");
    assert_eq!(customer.uids.as_deref().map(<[_]>::len), Some(0));
    assert_eq!(sent(&server), one("info", json!({"clid": 1781, "bankinfo": true, "contacts": true})));
}

#[tokio::test]
async fn a_listing_says_its_order_its_page_and_what_it_is_asked_for() {
    let rows = json!({"data": [{"clid": 2, "title": "Б"}, {"clid": 1, "title": "А"}], "params": {"pageall": 1}});
    let (server, salesman) = answering([rows]).await;
    let asked = CustomersList {
        order: SalesManSortKey::DateChange.into(),
        date_change_start: date(2026, 1, 1).at(12, 30, 0, 0).into(),
        fields: vec!["title".to_owned()].into(),
        filter: Map::from_iter([("trash".to_owned(), json!(false))]).into(),
        ..Default::default()
    };
    let customers = salesman.customers().list(&asked).unwrap().collect(None).await.unwrap();
    assert_eq!(customers.iter().map(|customer| customer.id.as_str()).collect::<Vec<_>>(), ["2", "1"]);
    let body = json!({
        "order": "date_change", "dateChangeStart": "2026-01-01 12:30:00", "dateChangeEnd": "9999-12-31 23:59:59",
        "fields": "clid,title", "filter": {"trash": "0"}, "offset": 0
    });
    assert_eq!(sent(&server), one("list", body));
}

#[tokio::test]
async fn a_new_customer_has_fields_of_three_states_and_requisites() {
    let (server, salesman) = answering([json!({"result": "Успешно", "data": 6274})]).await;
    let fields = CustomersCreate {
        title: "Ромашка".to_owned(),
        r#type: SalesManCustomerType::Other("parnter".to_owned()).into(),
        phone: vec!["+7 342 254-55-77".to_owned()].into(),
        fax: Patch::Null,
        date_create: date(2020, 2, 12).at(13, 15, 34, 0).into(),
        recv: SalesManRequisitesFields { cast_inn: "1".into(), cast_kpp: Patch::Null, ..Default::default() }.into(),
        extra: Map::from_iter([("vip".to_owned(), json!(true))]).into(),
        ..Default::default()
    };
    let made = salesman.customers().create(&fields).await.unwrap();
    assert_eq!((made.id.as_str(), made.result.as_deref(), made.changed), ("6274", Some("Успешно"), true));
    let body = json!({
        "title": "Ромашка", "type": "parnter", "phone": ["+7 342 254-55-77"], "fax": "", "date_create": "2020-02-12 13:15:34",
        "recv": {"castInn": "1", "castKpp": ""}, "vip": true
    });
    assert_eq!(sent(&server), one("add", body));
}

#[tokio::test]
async fn the_customer_that_is_there_already_is_named_in_either_dialect() {
    for refusal in [
        json!({"result": "Error", "error": {"code": 304, "text": "x"}, "exists": 6274}),
        json!({"result": "Error", "error": {"code": "406", "text": "x"}, "data": "6274"}),
    ] {
        let (_server, salesman) = answering([refusal]).await;
        let fields = CustomersCreate { title: "x".to_owned(), ..Default::default() };
        let error = salesman.customers().create(&fields).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::AlreadyExistsError, "{error}");
        assert_eq!((error.details().existing_id.as_deref(), error.details().status), (Some("6274"), Some(200)));
    }
}

#[tokio::test]
async fn rows_go_out_in_batches_and_come_back_in_order() {
    let answers = [
        json!([{"result": "Успешно", "data": 1}, {"result": "Error", "error": {"code": 304, "text": "x"}, "exists": 9}]),
        json!([{"result": "Успешно", "data": 2}]),
    ];
    let (server, salesman) = answering(answers).await;
    let arguments = CustomersCreateMany { user: "a@b.c".into(), batch_size: 2.into() };
    let rows = titled(&["A", "", "B", "C"]);
    let outcomes = salesman.customers().create_many(&rows, &arguments).await.unwrap();
    assert_eq!(statuses(&outcomes), [Status::Ok, Status::Failed, Status::Failed, Status::Ok]);
    let seen: Vec<_> = outcomes.iter().map(|outcome| (outcome.index, outcome.key.as_deref().unwrap())).collect();
    assert_eq!(seen, [(0, "A"), (1, ""), (2, "B"), (3, "C")]);
    assert_eq!(outcomes[3].value.as_ref().unwrap().id, "2");
    let kinds: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.error.as_ref()).map(crmkit::Error::kind).collect();
    assert_eq!(kinds, [ErrorKind::InvalidArgumentError, ErrorKind::AlreadyExistsError]);
    assert_eq!(outcomes[2].error.as_ref().unwrap().details().existing_id.as_deref(), Some("9"));
    let row = |title: &str| json!({"title": title, "uid": title});
    let first = json!({"client": [row("A"), row("B")], "user": "a@b.c"});
    let second = json!({"client": [row("C")], "user": "a@b.c"});
    assert_eq!(sent(&server), [("add.list".to_owned(), first), ("add.list".to_owned(), second)]);
}

#[tokio::test]
async fn a_batch_that_dies_is_unknown_and_the_next_is_sent() {
    let server = Server::playing([
        Reply::new(200, &[], "<br />\n<b>Fatal error</b>:  Uncaught TypeError"),
        Reply::none(),
        Reply::json(&json!([{"data": 5}])),
    ])
    .await;
    let salesman = SalesMan::new(options(&server)).unwrap();
    let arguments = CustomersCreateMany { batch_size: 1.into(), ..Default::default() };
    let outcomes = salesman.customers().create_many(&titled(&["A", "B", "C"]), &arguments).await.unwrap();
    assert_eq!(statuses(&outcomes), [Status::Unknown, Status::Unknown, Status::Ok]);
    for outcome in &outcomes[..2] {
        let error = outcome.error.as_ref().unwrap();
        assert_eq!((error.kind(), error.details().sent), (ErrorKind::OutcomeUnknownError, Some(true)));
        assert!(error.details().cause.is_some());
    }
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_closed_client_creates_nothing() {
    let server = Server::repeating(Reply::json(&json!([{"data": 5}]))).await;
    let salesman = SalesMan::new(options(&server)).unwrap();
    salesman.close();
    let error = salesman.customers().create_many(&titled(&["A"]), &CustomersCreateMany::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ClosedError);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_change_goes_by_clid_or_by_uid() {
    let answers = [
        json!({"data": 7, "hid": 25319, "result": "Успешно"}),
        json!({"data": 7, "result": "Данные корректны, но идентичны имеющимся."}),
        json!({"data": 7, "result": "Данные корректны, но идентичны имеющимся.; Реквизиты обновлены"}),
    ];
    let (server, salesman) = answering(answers).await;
    let customers = salesman.customers();
    let by_clid = CustomersUpdate { clid: "7".into(), uid: "1c".into(), des: Patch::Null, ..Default::default() };
    let changed = customers.update(&by_clid).await.unwrap();
    assert_eq!((changed.id.as_str(), changed.hid.as_deref(), changed.changed), ("7", Some("25319"), true));
    let by_uid = CustomersUpdate { uid: "1c".into(), des: "x".into(), ..Default::default() };
    assert!(!customers.update(&by_uid).await.unwrap().changed);
    let recv = SalesManRequisitesFields { cast_inn: Patch::Null, ..Default::default() };
    let requisites = CustomersUpdate { clid: "7".into(), recv: recv.into(), ..Default::default() };
    assert!(customers.update(&requisites).await.unwrap().changed);
    let bodies: Vec<_> = sent(&server).into_iter().map(|(_, body)| body).collect();
    let expected = [
        json!({"clid": 7, "uid": "1c", "des": ""}),
        json!({"uid": "1c", "des": "x"}),
        json!({"clid": 7, "recv": {"castInn": ""}}),
    ];
    assert_eq!(bodies, expected);
}

#[tokio::test]
async fn a_deletion_says_what_went_with_the_customer() {
    let (server, salesman) = answering([json!({"data": 7, "result": "Клиент удален", "message": "a<br>b"})]).await;
    let deleted = salesman.customers().delete("7").await.unwrap();
    assert_eq!((deleted.id.as_str(), deleted.message.as_deref()), ("7", Some("a<br>b")));
    assert_eq!(sent(&server), one("delete", json!({"clid": 7})));
}

#[tokio::test]
async fn what_no_server_would_understand_is_refused_before_any_request() {
    let (server, salesman) = answering([]).await;
    let customers = salesman.customers();
    let none = CustomersGet::default();
    let both = CustomersGet { clid: "1".into(), uid: "x".into(), ..Default::default() };
    let nobody = CustomersUpdate { des: "x".into(), ..Default::default() };
    let nothing = CustomersUpdate { clid: "1".into(), ..Default::default() };
    let nothing_by_uid = CustomersUpdate { uid: "x".into(), ..Default::default() };
    let long = CustomersCreate { title: "я".repeat(251), ..Default::default() };
    let recv = SalesManRequisitesFields { cast_bank: "a;b".into(), ..Default::default() };
    let shifted = CustomersCreate { title: "x".to_owned(), recv: recv.into(), ..Default::default() };
    let extra = Map::from_iter([("action".to_owned(), json!("delete"))]);
    let other = CustomersCreate { title: "x".to_owned(), extra: extra.into(), ..Default::default() };
    let batch = CustomersCreateMany { batch_size: 0.into(), ..Default::default() };
    for error in [
        customers.get(&none).await.unwrap_err(),
        customers.get(&both).await.unwrap_err(),
        customers.update(&nobody).await.unwrap_err(),
        customers.update(&nothing).await.unwrap_err(),
        customers.update(&nothing_by_uid).await.unwrap_err(),
        customers.create(&long).await.unwrap_err(),
        customers.create(&shifted).await.unwrap_err(),
        customers.create(&other).await.unwrap_err(),
        customers.create_many(&titled(&["A"]), &batch).await.unwrap_err(),
        customers.delete("1; DROP").await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidArgumentError, "{error}");
        assert_eq!(error.details().crm, Some("salesman"));
    }
    for clear in [
        CustomersUpdate { clid: "1".into(), title: Patch::Null, ..Default::default() },
        CustomersUpdate { clid: "1".into(), recv: Patch::Null, ..Default::default() },
        CustomersUpdate { clid: "1".into(), uid: Patch::Null, ..Default::default() },
    ] {
        assert_eq!(customers.update(&clear).await.unwrap_err().kind(), ErrorKind::UnsupportedError);
    }
    assert!(server.received().is_empty());
}

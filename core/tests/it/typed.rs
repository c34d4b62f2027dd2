//! The typed client of Guardant: each of its methods, from end to end.

use crmkit::guardant::{
    CustomersCreate, CustomersList, CustomersUpdate, Guardant, GuardantCustomerType, GuardantDirection,
    GuardantOrderSort, GuardantOrderStatus, OrdersList,
};
use crmkit::{ErrorKind, Model, Options, Patch};
use serde_json::{Value, json};

use crate::support::{Reply, Server};

fn guardant(server: &Server) -> Guardant {
    Guardant::new(Options::default().base_url(server.url()).token("secret-token")).unwrap()
}

fn peter() -> Value {
    json!({"_id": 4, "name": "Peter", "email": "mail@gmail.com", "status": 1, "archived": false, "archivationdate": 0})
}

#[tokio::test]
async fn a_customer_is_read_into_typed_fields() {
    let server = Server::playing([Reply::json(&json!({"customer": peter()}))]).await;
    let customer = guardant(&server).customers().get("4").await.unwrap();
    assert_eq!((customer.id.as_str(), customer.name.as_deref()), ("4", Some("Peter")));
    assert_eq!((customer.status, customer.archived), (Some(1), Some(false)));
    assert_eq!(customer.archivation_date, None);
    assert_eq!(serde_json::from_str::<Value>(customer.raw().json()).unwrap(), peter());
}

#[tokio::test]
async fn a_create_sends_values_clears_nulls_and_leaves_out_the_rest() {
    let server = Server::playing([Reply::json(&json!({"customer": {"_id": 5}}))]).await;
    let fields = CustomersCreate {
        name: "Ann".into(),
        phone: Patch::Null,
        status: 0.into(),
        archived: false.into(),
        extra: serde_json::Map::from_iter([("customerInn".to_owned(), json!("7701"))]).into(),
        ..Default::default()
    };
    assert_eq!(guardant(&server).customers().create(&fields).await.unwrap().id, "5");
    let sent = &server.received()[0];
    assert_eq!((sent.method.as_str(), sent.target.as_str()), ("POST", "/v1.0/customers"));
    let body = json!({"customerName": "Ann", "customerPhone": "", "customerStatus": 0, "archived": false, "customerInn": "7701"});
    assert_eq!(sent.json(), body);
}

#[tokio::test]
async fn an_update_reads_and_sends_the_whole() {
    let record = json!({"customer": peter()});
    let server = Server::playing([Reply::json(&record), Reply::json(&record)]).await;
    let fields = CustomersUpdate { name: "Pyotr".into(), ..Default::default() };
    guardant(&server).customers().update("4", &fields).await.unwrap();
    let [read, write] = &server.received()[..] else { panic!("two requests") };
    assert_eq!((read.method.as_str(), read.body.len()), ("GET", 0));
    let body =
        json!({"customerName": "Pyotr", "customerEmail": "mail@gmail.com", "customerStatus": 1, "archived": false});
    assert_eq!((write.method.as_str(), write.json()), ("PUT", body));
}

#[tokio::test]
async fn a_replacing_update_is_one_request() {
    let server = Server::playing([Reply::json(&json!({"customer": peter()}))]).await;
    let fields = CustomersUpdate { name: "Pyotr".into(), replace: true.into(), ..Default::default() };
    guardant(&server).customers().update("4", &fields).await.unwrap();
    assert_eq!(server.received()[0].json(), json!({"customerName": "Pyotr"}));
}

#[tokio::test]
async fn a_field_that_cannot_be_cleared_is_refused_before_any_request() {
    let server = Server::playing([]).await;
    let fields = CustomersUpdate { archived: Patch::Null, ..Default::default() };
    let error = guardant(&server).customers().update("4", &fields).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedError);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_delete_gives_nothing() {
    let server = Server::playing([Reply::new(204, &[], "")]).await;
    guardant(&server).customers().delete("4").await.unwrap();
    assert_eq!((server.received()[0].method.as_str(), server.received()[0].body.len()), ("DELETE", 0));
}

#[tokio::test]
async fn customers_are_listed_with_typed_filters() {
    let server = Server::playing([Reply::json(&json!({"customers": [peter()]}))]).await;
    let filters = CustomersList {
        r#type: GuardantCustomerType::Person.into(),
        direction: GuardantDirection::Desc.into(),
        limit: 10.into(),
        ..Default::default()
    };
    let customers = guardant(&server).customers().list(&filters).unwrap().collect(None).await.unwrap();
    assert_eq!(customers.len(), 1);
    for (name, value) in [("type", "person"), ("direction", "desc"), ("limit", "10"), ("offset", "0")] {
        assert_eq!(server.received()[0].argument(name).as_deref(), Some(value), "{name}");
    }
}

#[tokio::test]
async fn orders_are_listed_by_status() {
    let server =
        Server::playing([Reply::json(&json!({"orders": [{"_id": 1, "status": 2}, {"_id": 2, "status": 9}]}))]).await;
    let filters = OrdersList {
        status: vec![GuardantOrderStatus::Revoked, GuardantOrderStatus::Other("9".to_owned())].into(),
        sort_by: GuardantOrderSort::Submitdate.into(),
        ..Default::default()
    };
    let orders = guardant(&server).orders().list("8", &filters).unwrap().collect(None).await.unwrap();
    let statuses: Vec<_> = orders.into_iter().filter_map(|order| order.status).collect();
    assert_eq!(statuses, [GuardantOrderStatus::Revoked, GuardantOrderStatus::Other("9".to_owned())]);
    let sent = &server.received()[0];
    assert_eq!((sent.path(), sent.argument("status").as_deref()), ("/v1.0/customers/8/orders", Some("2,9")));
}

#[tokio::test]
async fn a_wrong_argument_of_a_listing_is_found_when_it_is_made() {
    let server = Server::playing([]).await;
    let filters = CustomersList { limit: 101.into(), ..Default::default() };
    let error = guardant(&server).customers().list(&filters).err().unwrap();
    assert!(error.is(ErrorKind::InvalidArgumentError));
}

#[tokio::test]
async fn records_that_say_the_same_are_equal_however_they_were_spaced() {
    let texts = [r#"{"customer":{"_id":4,"name":"A"}}"#, r#"{ "customer": {"name": "A", "new": 1, "_id": "4"} }"#];
    let server = Server::playing(texts.map(|text| Reply::new(200, &[], text))).await;
    let guardant = guardant(&server);
    let (one, other) = (guardant.customers().get("4").await.unwrap(), guardant.customers().get("4").await.unwrap());
    assert_eq!(one, other);
    assert_ne!(one.raw().json(), other.raw().json());
}

#[tokio::test]
async fn a_closed_client_refuses_every_call() {
    let server = Server::repeating(Reply::json(&json!({"customers": [{"_id": 1}]}))).await;
    let guardant = guardant(&server);
    let pager = guardant.customers().list(&CustomersList { limit: 1.into(), ..Default::default() }).unwrap();
    let mut cursor = pager.start();
    cursor.next().await.unwrap();
    guardant.clone().close();
    server.until_ended(1).await;
    let fields = CustomersCreate { name: "Ann".into(), ..Default::default() };
    for error in [
        guardant.customers().get("4").await.unwrap_err(),
        guardant.customers().create(&fields).await.unwrap_err(),
        guardant.customers().delete("4").await.unwrap_err(),
        guardant.customers().list(&CustomersList::default()).err().unwrap(),
        guardant.orders().list("8", &OrdersList::default()).err().unwrap(),
        cursor.next().await.unwrap_err(),
        pager.first().await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::ClosedError);
        assert!(error.details().operation.is_some());
    }
    guardant.close();
    assert_eq!(server.received().len(), 1);
}

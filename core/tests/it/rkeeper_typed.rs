//! The typed client of r_keeper: each of its methods, from end to end.

use crmkit::rkeeper::{
    AddressesCreate, AddressesUpdate, CitiesCreate, CitiesUpdate, ContactsCreate, ContactsUpdate, CustomersCreate,
    CustomersUpdate, RKeeper, RKeeperAddressFields, RKeeperContactFields, StreetsCreate, StreetsUpdate,
};
use crmkit::{Arguments, Client, CrmName, Error, ErrorKind, Model, Naming, Options, Patch};
use serde_json::{Map, Value, json};

use crate::support::{Reply, Server};

const ID: &str = "10000000009188";

fn options(server: &Server) -> Options {
    Options::default()
        .base_url(format!("{}/api/v1/crm/", server.url()))
        .sid("0123456789abcdef".repeat(4))
        .object_id("1")
}

/// A client of a server that answers so, once.
async fn answering(data: Value) -> (Server, RKeeper) {
    let server = Server::playing([Reply::json(&json!({"data": data, "status": "Ok"}))]).await;
    let rkeeper = RKeeper::new(options(&server)).unwrap();
    (server, rkeeper)
}

/// Method, path and query, and the body if there is one.
fn sent(server: &Server) -> (String, Value) {
    let received = server.received();
    let [one] = &received[..] else { panic!("one request, not {}", received.len()) };
    let target = one.target.trim_start_matches("/api/v1/crm/").trim_end_matches("objectId=1");
    let body = if one.body.is_empty() { Value::Null } else { one.json() };
    (format!("{} {}", one.method, target.trim_end_matches(['?', '&'])), body)
}

fn line(text: &str, body: Value) -> (String, Value) {
    (text.to_owned(), body)
}

#[tokio::test]
async fn contact_types_have_typed_flags() {
    let (server, rkeeper) = answering(json!([{"id": "4", "name": "E-Mail", "isEmail": true, "mailing": false}])).await;
    let types = rkeeper.contact_types().list().await.unwrap();
    assert_eq!((types[0].id.as_str(), types[0].name.as_deref()), ("4", Some("E-Mail")));
    assert_eq!((types[0].is_email, types[0].mailing, types[0].is_phone), (Some(true), Some(false), None));
    assert_eq!(sent(&server), line("GET TypesContacts", Value::Null));
}

#[tokio::test]
async fn address_types_countries_and_stations_are_listed() {
    let records = json!([{"id": "1", "name": "A"}, {"id": "2", "name": "B"}]);
    let (server, rkeeper) = answering(records.clone()).await;
    assert_eq!(rkeeper.address_types().list().await.unwrap()[1].name.as_deref(), Some("B"));
    assert_eq!(sent(&server).0, "GET TypesAddresses");
    let (server, rkeeper) = answering(records.clone()).await;
    assert_eq!(rkeeper.countries().list().await.unwrap()[1].id, "2");
    assert_eq!(sent(&server).0, "GET Countries");
    let (server, rkeeper) = answering(records).await;
    assert_eq!(rkeeper.metro_stations().list("9").await.unwrap().len(), 2);
    assert_eq!(sent(&server).0, "GET MetroStations?cityId=9");
}

#[tokio::test]
async fn cities_are_listed_created_renamed_and_deleted() {
    let city = json!({"id": "34", "name": "Taganrog"});
    let (server, rkeeper) = answering(json!([city])).await;
    assert_eq!(rkeeper.cities().list("2").await.unwrap()[0].id, "34");
    assert_eq!(sent(&server).0, "GET Cities?countryId=2");

    let (server, rkeeper) = answering(city.clone()).await;
    let fields = CitiesCreate { name: "Taganrog".to_owned(), ..Default::default() };
    assert_eq!(rkeeper.cities().create("2", &fields).await.unwrap().name.as_deref(), Some("Taganrog"));
    assert_eq!(sent(&server), line("POST Cities?countryId=2", json!({"Name": "Taganrog"})));

    let (server, rkeeper) = answering(city.clone()).await;
    let extra = Map::from_iter([("Kladr".to_owned(), json!("61"))]);
    let fields = CitiesUpdate { name: "X".to_owned(), extra: extra.into() };
    assert_eq!(rkeeper.cities().update("34", &fields).await.unwrap().id, "34");
    assert_eq!(sent(&server), line("PUT Cities?Id=34", json!({"Name": "X", "Kladr": "61"})));

    let (server, rkeeper) = answering(json!({"id": "34"})).await;
    rkeeper.cities().delete("34").await.unwrap();
    assert_eq!(sent(&server), line("DELETE Cities?Id=34", Value::Null));
}

#[tokio::test]
async fn streets_are_listed_created_changed_and_deleted() {
    let street = json!({"id": "43", "name": "Lenina", "postCode": "000"});
    let (server, rkeeper) = answering(json!([street])).await;
    assert_eq!(rkeeper.streets().list("9").await.unwrap()[0].post_code.as_deref(), Some("000"));
    assert_eq!(sent(&server).0, "GET Streets?cityId=9");

    let (server, rkeeper) = answering(street.clone()).await;
    let fields = StreetsCreate { name: "Lenina".to_owned(), post_code: "000".into(), ..Default::default() };
    assert_eq!(rkeeper.streets().create("9", &fields).await.unwrap().id, "43");
    assert_eq!(sent(&server), line("POST Streets?cityId=9", json!({"Name": "Lenina", "PostCode": "000"})));

    let (server, rkeeper) = answering(street).await;
    let fields = StreetsUpdate { post_code: Patch::Null, ..Default::default() };
    rkeeper.streets().update("43", &fields).await.unwrap();
    assert_eq!(sent(&server), line("PUT Streets?Id=43", json!({"PostCode": ""})));

    let (server, rkeeper) = answering(json!({"id": "43"})).await;
    rkeeper.streets().delete("43").await.unwrap();
    assert_eq!(sent(&server), line("DELETE Streets?Id=43", Value::Null));
}

#[tokio::test]
async fn a_customer_is_read_into_typed_fields() {
    let text = format!(
        r#"{{"data":{{"id":"{ID}","birthday":"1971-10-18T00:00:00","contacts":[{{ "id":"1", "value":"333"}}],
        "accounts":[{{"accountTypeID":11,"balance":0.00,"dateCreate":"2020-02-13T00:00:00","accountCode":null}}],
        "cards":[{{"groupID":3,"isVirtualCard":false,"dateExpired":null}}]}},"status":"Ok"}}"#
    );
    let server = Server::playing([Reply::new(200, &[], text)]).await;
    let customer = RKeeper::new(options(&server)).unwrap().customers().get(ID).await.unwrap();
    assert_eq!((customer.id.as_str(), customer.birthday), (ID, Some(jiff::civil::date(1971, 10, 18))));
    assert_eq!(customer.contacts.as_deref().unwrap()[0].raw().json(), r#"{ "id":"1", "value":"333"}"#);
    let account = &customer.accounts.as_deref().unwrap()[0];
    assert_eq!(account.balance.as_ref().unwrap().as_str(), "0.00");
    assert_eq!((account.account_type_id.as_deref(), account.account_code.as_deref()), (Some("11"), None));
    assert_eq!(serde_json::to_value(account).unwrap()["date_create"], "2020-02-13T00:00:00");
    let card = &customer.cards.as_deref().unwrap()[0];
    assert_eq!((card.group_id.as_deref(), card.is_virtual_card, card.date_expired), (Some("3"), Some(false), None));
    assert_eq!(sent(&server).0, format!("GET Clients?Id={ID}"));
}

#[tokio::test]
async fn a_new_customer_comes_with_contacts_and_addresses_whose_fields_have_three_states() {
    let (server, rkeeper) = answering(json!({"id": ID})).await;
    let fields = CustomersCreate {
        last_name: "Vasiliev".into(),
        first_name: Patch::Null,
        birthday: jiff::civil::date(1999, 1, 1).into(),
        contacts: vec![RKeeperContactFields {
            type_id: "1".to_owned(),
            value: "987765".to_owned(),
            ..Default::default()
        }]
        .into(),
        addresses: vec![RKeeperAddressFields {
            type_id: "1".into(),
            region: Patch::Null,
            city_id: Patch::Null,
            house: "10".into(),
            ..Default::default()
        }]
        .into(),
        extra: Map::from_iter([("vip".to_owned(), json!(true))]).into(),
        ..Default::default()
    };
    assert_eq!(rkeeper.customers().create(&fields).await.unwrap().id, ID);
    let body = json!({
        "lastname": "Vasiliev", "firstname": "", "birthday": "1999-01-01",
        "contacts": [{"typeId": "1", "value": "987765"}],
        "addresses": [{"typeId": "1", "region": "", "cityId": "", "house": "10"}], "vip": true
    });
    assert_eq!(sent(&server), line("POST Clients", body));
}

#[tokio::test]
async fn a_customer_is_changed_by_one_request_and_deleted() {
    let (server, rkeeper) = answering(json!({"id": ID})).await;
    let fields = CustomersUpdate { birthday: Patch::Null, note: Patch::Null, ..Default::default() };
    rkeeper.customers().update(ID, &fields).await.unwrap();
    assert_eq!(sent(&server), (format!("PUT Clients?clientId={ID}"), json!({"birthday": null, "note": ""})));

    let (server, rkeeper) = answering(json!({"id": ID})).await;
    rkeeper.customers().delete(ID).await.unwrap();
    assert_eq!(sent(&server), (format!("DELETE Clients?clientId={ID}"), Value::Null));
}

#[tokio::test]
async fn contacts_answer_with_the_whole_customer() {
    let whole = json!({"id": ID, "contacts": [{"id": "8", "typeId": "1", "value": "a@b.c"}]});
    let (server, rkeeper) = answering(whole.clone()).await;
    let fields = ContactsCreate { type_id: "1".to_owned(), value: "a@b.c".to_owned(), ..Default::default() };
    let customer = rkeeper.contacts().create(ID, &fields).await.unwrap();
    assert_eq!(customer.contacts.unwrap()[0].id, "8");
    let query = format!("Clients/Contacts?clientId={ID}");
    assert_eq!(sent(&server), (format!("POST {query}"), json!({"typeId": "1", "value": "a@b.c"})));

    let (server, rkeeper) = answering(whole.clone()).await;
    let fields = ContactsUpdate { value: "d@e.f".to_owned(), ..Default::default() };
    assert_eq!(rkeeper.contacts().update(ID, "8", &fields).await.unwrap().id, ID);
    assert_eq!(sent(&server), (format!("PUT {query}&contactId=8"), json!({"value": "d@e.f"})));

    let (server, rkeeper) = answering(whole).await;
    assert_eq!(rkeeper.contacts().delete(ID, "8").await.unwrap().id, ID);
    assert_eq!(sent(&server), (format!("DELETE {query}&contactId=8"), Value::Null));
}

#[tokio::test]
async fn addresses_answer_with_the_whole_customer_and_go_by_contact_id() {
    let whole = json!({"id": ID, "addresses": [{"id": "6", "typeId": "1", "house": "11", "readOnly": false}]});
    let (server, rkeeper) = answering(whole.clone()).await;
    let fields = AddressesCreate { type_id: "1".into(), house: "11".into(), ..Default::default() };
    let address = rkeeper.addresses().create(ID, &fields).await.unwrap().addresses.unwrap().remove(0);
    assert_eq!((address.id.as_str(), address.read_only), ("6", Some(false)));
    let query = format!("Clients/Addresses?clientId={ID}");
    assert_eq!(sent(&server), (format!("POST {query}"), json!({"typeId": "1", "house": "11"})));

    let (server, rkeeper) = answering(whole.clone()).await;
    let fields = AddressesUpdate { region: "Riverside".into(), street_id: Patch::Null, ..Default::default() };
    rkeeper.addresses().update(ID, "6", &fields).await.unwrap();
    assert_eq!(sent(&server), (format!("PUT {query}&contactId=6"), json!({"region": "Riverside", "streetId": ""})));

    let (server, rkeeper) = answering(whole).await;
    rkeeper.addresses().delete(ID, "6").await.unwrap();
    assert_eq!(sent(&server), (format!("DELETE {query}&contactId=6"), Value::Null));
}

#[tokio::test]
async fn what_cannot_be_cleared_is_refused_before_any_request() {
    let (server, rkeeper) = answering(json!({"id": ID})).await;
    let contacts = CustomersCreate { contacts: Patch::Null, ..Default::default() };
    let nested = RKeeperAddressFields { type_id: Patch::Null, ..Default::default() };
    let nested = CustomersCreate { addresses: vec![nested].into(), ..Default::default() };
    let kind = AddressesUpdate { type_id: Patch::Null, ..Default::default() };
    let name = StreetsUpdate { name: Patch::Null, ..Default::default() };
    for error in [
        rkeeper.customers().create(&contacts).await.unwrap_err(),
        rkeeper.customers().create(&nested).await.unwrap_err(),
        rkeeper.addresses().update(ID, "6", &kind).await.unwrap_err(),
        rkeeper.streets().update("43", &name).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::UnsupportedError, "{error}");
    }
    assert!(server.received().is_empty());
}

/// What a create with these arguments is refused with.
async fn refusal(values: Value, naming: Naming) -> Error {
    let server = Server::playing([]).await;
    let client = Client::new(CrmName::RKeeper, options(&server)).unwrap();
    let arguments = Arguments::new(values.as_object().unwrap().clone(), naming);
    let error = client.call(client.operation("customers.create").unwrap(), &arguments).await.err().unwrap();
    assert!(server.received().is_empty());
    error
}

#[tokio::test]
async fn what_is_wrong_inside_a_record_is_named_with_its_path_in_the_callers_spelling() {
    for (snake, camel, path, in_camel) in [
        (
            json!({"contacts": [{"type_id": true, "value": "X"}]}),
            json!({"contacts": [{"typeId": true, "value": "X"}]}),
            "`contacts[0].type_id`",
            "`contacts[0].typeId`",
        ),
        (
            json!({"addresses": [{"house": "1"}, {"city_id": "Moscow"}]}),
            json!({"addresses": [{"house": "1"}, {"cityId": "Moscow"}]}),
            "`addresses[1].city_id`",
            "`addresses[1].cityId`",
        ),
        (
            json!({"contacts": [{"type_id": "1"}]}),
            json!({"contacts": [{"typeId": "1"}]}),
            "`contacts[0].value`",
            "`contacts[0].value`",
        ),
        (json!({"contacts": [7]}), json!({"contacts": [7]}), "`contacts[0]`", "`contacts[0]`"),
        (json!({"contacts": "x"}), json!({"contacts": "x"}), "`contacts`", "`contacts`"),
        (json!({"last_name": 5}), json!({"lastName": 5}), "`last_name`", "`lastName`"),
    ] {
        for (values, naming, path) in [(snake, Naming::Snake, path), (camel, Naming::Camel, in_camel)] {
            let error = refusal(values, naming).await;
            assert_eq!(error.kind(), ErrorKind::InvalidArgumentError, "{error}");
            assert!(error.to_string().contains(path), "{path} is not in: {error}");
        }
    }
}

#[tokio::test]
async fn a_nested_field_that_is_unknown_is_named_with_those_that_there_are() {
    let error = refusal(json!({"contacts": [{"type_id": "1", "value": "X", "valeu": "Y"}]}), Naming::Snake).await;
    let text = error.to_string();
    assert!(error.is(ErrorKind::InvalidArgumentError) && text.contains("`contacts[0]`"), "{error}");
    assert!(text.contains("`valeu`") && text.contains("type_id, value"), "{error}");
}

#[tokio::test]
async fn a_birthday_that_is_no_date_is_refused() {
    for birthday in [
        json!("1999-01-01T00:00:00"),
        json!("1999-01-01T00:00:00Z"),
        json!("01.01.1999"),
        json!("1999-13-01"),
        json!("1999-02-30"),
        json!("1999-1-1"),
        json!(""),
        json!(915_148_800),
        json!(true),
        json!({}),
    ] {
        let error = refusal(json!({"birthday": birthday}), Naming::Snake).await;
        assert_eq!(error.kind(), ErrorKind::InvalidArgumentError, "{birthday}: {error}");
        assert!(error.to_string().contains("`birthday`"), "{error}");
    }
}

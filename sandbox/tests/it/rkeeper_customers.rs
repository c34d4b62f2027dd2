//! Promises about r_keeper's customers and their contacts.

use serde_json::{Value, json};

use crate::rkeeper_client::{CITY, Client, PRINTED, STREET, bad_request, business, codes, sandbox};

/// The document's request for a new customer, as it stands.
const VASILIEV: &str = r#"{
    "lastname": "Vasiliev", "firstname": "Ivan", "middlename": "Petrovich", "birthday": "1999-01-01", "note": "new customer",
    "contacts": [{"typeId": "1", "value": "987765"}, {"typeId": "4", "value": "v4@com.com"}],
    "addresses": [{"typeId": "1", "countryId": "4", "zip": "555", "region": "South-West", "cityId": "10000000000016",
        "streetId": "10000000016629", "house": "10", "building": "10", "entry": "5", "floor": "4", "apartments": "3",
        "entryCode": "2", "dopInfo": "no elevator"}]}"#;

fn change(client: &Client, body: &str) -> Value {
    client.ok("PUT", &format!("Clients?clientId={PRINTED}"), body)
}

#[test]
fn the_customer_is_that_of_the_document() {
    let sandbox = sandbox(0);
    let printed = json!({
        "id": PRINTED, "lastname": "Beznogov", "firstname": "Sergey", "middlename": "Vitalievich",
        "birthday": "1971-10-18T00:00:00", "note": "loyal customer",
        "contacts": [
            {"id": "10000000008064", "typeId": "1", "typeName": "Home phone number", "value": "333"},
            {"id": "10000000008066", "typeId": "2", "typeName": "Work phone number", "value": "+79998887766"}],
        "addresses": [{"id": "10000000003276", "typeId": "1", "typeName": "Home", "countryId": "2", "country": "Russia",
            "zip": "111111", "region": "", "cityId": "10000000000002", "city": "Moscow", "streetId": "10000000000031",
            "street": "Tekstilschikov 10th", "house": "10", "building": "", "entry": "", "floor": "", "apartments": "7",
            "entryCode": "", "dopInfo": "", "lat": "", "lng": "", "metroStationId": "3",
            "metroStation": "Akademicheskaya", "readOnly": false}],
        "accounts": [{"accountNumber": "03.00011.00010593.0001", "status": "Active", "accountTypeID": 11,
            "accountTypeName": "test debit", "accountDebitEnabled": false, "accountCreditEnabled": false,
            "dateCreate": "2020-02-13T00:00:00", "balance": 0.00, "accountCode": null}],
        "cards": [{"cardCode": "112232213", "isVirtualCard": false, "isConfirmManager": false, "status": "Active",
            "dateOffered": "2019-12-25T00:00:00", "dateExpired": "2021-12-25T00:00:00", "groupID": 3,
            "groupName": "main"}]});
    assert_eq!(Client::of(&sandbox).customer(PRINTED), printed);
}

#[test]
fn the_balance_is_printed_with_its_decimals() {
    let sandbox = sandbox(0);
    let body = Client::of(&sandbox).send("GET", &format!("Clients?Id={PRINTED}"), "").body;
    let text = String::from_utf8(body).unwrap();
    assert!(text.contains(r#""accountTypeID":11,"#) && text.contains(r#""balance":0.00,"accountCode":null"#), "{text}");
}

#[test]
fn a_customer_that_is_not_known_is_refused_under_200() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for id in ["10000000009189", "0", "-1", "x", "010000000009188", "99999999999999999999999", "%20"] {
        assert_eq!(client.refused("GET", &format!("Clients?Id={id}"), ""), business("DLW-0023"), "{id}");
        for method in ["PUT", "DELETE"] {
            assert_eq!(client.refused(method, &format!("Clients?clientId={id}"), "{}"), business("DLW-0023"), "{id}");
        }
        let contact = r#"{"typeId": "1", "value": "1"}"#;
        assert_eq!(client.refused("POST", &format!("Clients/Contacts?clientId={id}"), contact), business("DLW-0023"));
    }
}

#[test]
fn a_get_takes_id_and_the_others_take_client_id() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for (method, query) in [("GET", "clientId"), ("GET", "id"), ("PUT", "Id"), ("DELETE", "Id"), ("PUT", "clientid")] {
        let refused = client.refused(method, &format!("Clients?{query}={PRINTED}"), "{}");
        assert_eq!(refused, bad_request("DLW-0005"), "{method} {query}");
    }
    assert_eq!(client.refused("GET", "Clients", ""), bad_request("DLW-0005"));
}

#[test]
fn a_customer_is_made_as_in_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let made = client.ok("POST", "Clients", VASILIEV);
    let wanted = json!({
        "id": "10000000009263", "lastname": "Vasiliev", "firstname": "Ivan", "middlename": "Petrovich",
        "birthday": "1999-01-01T00:00:00", "note": "new customer",
        "contacts": [
            {"id": "10000000008067", "typeId": "1", "typeName": "Home phone number", "value": "987765"},
            {"id": "10000000008068", "typeId": "4", "typeName": "E-Mail", "value": "v4@com.com"}],
        "addresses": [{"id": "10000000003277", "typeId": "1", "typeName": "Home", "countryId": "4",
            "country": "Uzbekistan", "zip": "555", "region": "South-West", "cityId": CITY, "city": "Tashkent",
            "streetId": STREET, "street": "Block 328", "house": "10", "building": "10", "entry": "5", "floor": "4",
            "apartments": "3", "entryCode": "2", "dopInfo": "no elevator", "lat": "", "lng": "", "metroStationId": "",
            "metroStation": "", "readOnly": false}],
        "accounts": [], "cards": []});
    assert_eq!(made, wanted);
    assert_eq!(client.customer("10000000009263"), wanted);
}

#[test]
fn a_new_customer_comes_after_the_synthetic_ones() {
    let sandbox = sandbox(4);
    assert_eq!(Client::of(&sandbox).ok("POST", "Clients", VASILIEV)["id"], "10000000010004");
}

#[test]
fn an_empty_customer_has_empty_texts_and_no_birthday() {
    let sandbox = sandbox(0);
    let made = Client::of(&sandbox).ok("POST", "Clients", "{}");
    let wanted = json!({"id": "10000000009263", "lastname": "", "firstname": "", "middlename": "", "birthday": null,
        "note": "", "contacts": [], "addresses": [], "accounts": [], "cards": []});
    assert_eq!(made, wanted);
}

#[test]
fn unknown_keys_are_ignored() {
    let sandbox = sandbox(0);
    let body = r#"{"id": "5", "lastName": "x", "cards": [{"cardCode": "1"}], "contacts": [{"typeId": "3", "value": "1",
        "id": "7", "typeName": "y"}], "colour": [1]}"#;
    let made = Client::of(&sandbox).ok("POST", "Clients", body);
    assert_eq!((&made["id"], &made["lastname"], &made["cards"]), (&json!("10000000009263"), &json!(""), &json!([])));
    assert_eq!(made["contacts"][0]["typeName"], "Mobile Phone");
}

#[test]
fn all_that_is_wrong_with_a_new_customer_is_said_and_nothing_is_made() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let body = r#"{"contacts": [{"typeId": "7", "value": "1"}, {"typeId": "1", "value": ""}],
        "addresses": [{"typeId": "3", "cityId": "5"}]}"#;
    let answer = client.send("POST", "Clients", body);
    assert_eq!(codes(&answer), (200, ["DLW-0023", "DLW-0033", "DLW-0023", "DLW-0023"].map(str::to_owned).to_vec()));
    let keys: Vec<Value> = answer.json()["errors"].as_array().unwrap().iter().map(|e| e["details"].clone()).collect();
    assert_eq!(keys, ["typeId", "value", "typeId", "cityId"]);
    assert_eq!(client.ok("POST", "Clients", VASILIEV)["contacts"][0]["id"], "10000000008067");
}

#[test]
fn a_body_of_the_wrong_types_is_refused_and_changes_nothing() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let before = client.customer(PRINTED);
    let (post, put) = ("Clients", format!("Clients?clientId={PRINTED}"));
    for body in [
        "",
        "{",
        "[]",
        "null",
        r#"["x"]"#,
        r#"{"lastname": 1}"#,
        r#"{"lastname": null}"#,
        r#"{"firstname": null}"#,
        r#"{"middlename": {}}"#,
        r#"{"note": null}"#,
        r#"{"birthday": ""}"#,
        r#"{"birthday": "18.10.1971"}"#,
        r#"{"birthday": "1971-02-29"}"#,
        r#"{"birthday": 5}"#,
    ] {
        assert_eq!(client.refused("POST", post, body), bad_request("DLW-0006"), "{body}");
        assert_eq!(client.refused("PUT", &put, body), bad_request("DLW-0006"), "{body}");
    }
    for body in [
        r#"{"contacts": null}"#,
        r#"{"contacts": {}}"#,
        r#"{"contacts": [["1", "5"]]}"#,
        r#"{"contacts": [{"value": "5"}]}"#,
        r#"{"contacts": [{"typeId": 1, "value": "5"}]}"#,
        r#"{"contacts": [{"typeId": "1"}]}"#,
        r#"{"addresses": [{"house": "5"}]}"#,
        r#"{"addresses": [{"typeId": "1", "house": 5}]}"#,
        r#"{"addresses": [{"typeId": "1", "cityId": null}]}"#,
    ] {
        assert_eq!(client.refused("POST", post, body), bad_request("DLW-0006"), "{body}");
    }
    assert_eq!(client.customer(PRINTED), before);
    assert_eq!(client.ok("POST", post, "{}")["id"], "10000000009263");
}

#[test]
fn a_customer_is_changed_as_in_the_document_and_the_rest_stays() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let mut wanted = client.customer(PRINTED);
    let changed = change(&client, r#"{"lastname": "Ivanov", "firstname": "Vasiliy", "middlename": "Petrovich"}"#);
    wanted["lastname"] = json!("Ivanov");
    wanted["firstname"] = json!("Vasiliy");
    wanted["middlename"] = json!("Petrovich");
    assert_eq!(changed, wanted);
    assert_eq!(client.customer(PRINTED), wanted);
}

#[test]
fn an_empty_change_changes_nothing() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let before = client.customer(PRINTED);
    assert_eq!(change(&client, "{}"), before);
}

#[test]
fn a_change_takes_no_contacts_or_addresses() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let before = client.customer(PRINTED);
    assert_eq!(change(&client, r#"{"contacts": [{"typeId": "9"}], "addresses": null}"#), before);
}

#[test]
fn text_is_cleared_by_empty_text_and_the_birthday_by_null() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let cleared = change(&client, r#"{"note": "", "birthday": null}"#);
    assert_eq!((&cleared["note"], &cleared["birthday"]), (&json!(""), &Value::Null));
    assert_eq!(cleared["lastname"], "Beznogov");
    assert_eq!(change(&client, r#"{"birthday": "2000-02-29T00:00:00"}"#)["birthday"], "2000-02-29T00:00:00");
}

#[test]
fn a_deleted_customer_is_gone_and_its_id_is_not_given_again() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    client.ok("POST", "Clients", VASILIEV);
    assert_eq!(client.ok("DELETE", "Clients?clientId=10000000009263", ""), json!({"id": "10000000009263"}));
    assert_eq!(client.refused("DELETE", "Clients?clientId=10000000009263", ""), business("DLW-0023"));
    assert_eq!(client.refused("GET", "Clients?Id=10000000009263", ""), business("DLW-0023"));
    assert_eq!(client.ok("POST", "Clients", VASILIEV)["id"], "10000000009264");
}

#[test]
fn a_contact_is_added_changed_and_deleted_as_in_the_document() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let mut wanted = client.customer(PRINTED);
    let contacts = format!("Clients/Contacts?clientId={PRINTED}");
    let one = format!("{contacts}&contactId=10000000008067");

    let added = client.ok("POST", &contacts, r#"{"typeId": "1", "value": "sample@com.com"}"#);
    let new =
        json!({"id": "10000000008067", "typeId": "1", "typeName": "Home phone number", "value": "sample@com.com"});
    wanted["contacts"].as_array_mut().unwrap().push(new);
    assert_eq!(added, wanted);

    wanted["contacts"][2]["value"] = json!("test@ru.ru");
    assert_eq!(client.ok("PUT", &one, r#"{"value": "test@ru.ru"}"#), wanted);

    wanted["contacts"].as_array_mut().unwrap().pop();
    assert_eq!(client.ok("DELETE", &one, ""), wanted);
    assert_eq!(client.customer(PRINTED), wanted);
}

#[test]
fn a_change_of_a_contact_leaves_its_type() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let one = format!("Clients/Contacts?clientId={PRINTED}&contactId=10000000008064");
    let changed = client.ok("PUT", &one, r#"{"typeId": "4", "value": "444"}"#);
    assert_eq!((&changed["contacts"][0]["typeId"], &changed["contacts"][0]["value"]), (&json!("1"), &json!("444")));
}

#[test]
fn a_contact_of_an_unknown_type_or_without_a_value_is_refused() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let contacts = format!("Clients/Contacts?clientId={PRINTED}");
    let one = format!("{contacts}&contactId=10000000008064");
    for (body, code) in [
        (r#"{"typeId": "7", "value": "1"}"#, "DLW-0023"),
        (r#"{"typeId": "", "value": "1"}"#, "DLW-0023"),
        (r#"{"typeId": "1", "value": " "}"#, "DLW-0033"),
    ] {
        assert_eq!(client.refused("POST", &contacts, body), business(code), "{body}");
    }
    assert_eq!(client.refused("PUT", &one, r#"{"value": ""}"#), business("DLW-0033"));
    for body in ["{}", "[]", r#"{"value": 5}"#, r#"{"value": null}"#, r#"{"typeId": "1"}"#] {
        assert_eq!(client.refused("POST", &contacts, body), bad_request("DLW-0006"), "{body}");
        assert_eq!(client.refused("PUT", &one, body), bad_request("DLW-0006"), "{body}");
    }
    assert_eq!(client.customer(PRINTED)["contacts"][0]["value"], "333");
}

#[test]
fn a_contact_is_only_its_own_customers() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    let other = client.ok("POST", "Clients", VASILIEV)["contacts"][0]["id"].as_str().unwrap().to_owned();
    for contact in [other.as_str(), "10000000003276", "1"] {
        let one = format!("Clients/Contacts?clientId={PRINTED}&contactId={contact}");
        for method in ["PUT", "DELETE"] {
            assert_eq!(client.refused(method, &one, r#"{"value": "1"}"#), business("DLW-0023"), "{method} {contact}");
        }
    }
    let nobody = "Clients/Contacts?clientId=5&contactId=10000000008064";
    assert_eq!(client.refused("DELETE", nobody, ""), business("DLW-0023"));
}

#[test]
fn a_contact_is_named_by_both_ids() {
    let sandbox = sandbox(0);
    let client = Client::of(&sandbox);
    for query in [format!("clientId={PRINTED}"), "contactId=10000000008064".to_owned(), format!("Id={PRINTED}")] {
        for (method, path) in
            [("PUT", "Contacts"), ("DELETE", "Contacts"), ("PUT", "Addresses"), ("DELETE", "Addresses")]
        {
            let refused = client.refused(method, &format!("Clients/{path}?{query}"), r#"{"value": "1"}"#);
            assert_eq!(refused, bad_request("DLW-0005"), "{method} {path}?{query}");
        }
    }
}

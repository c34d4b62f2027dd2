//! Reading through the common interface: where values come from, what stays as it was, which answers were gone through.

use crmkit::crm::{
    AddressesCreate, Capabilities, Common, ContactsUpdate, Crm, CustomersCreate, CustomersFind, CustomersList,
    CustomersUpdate, Listing, Matches, OnUnknown, OrdersList, Reply, Seen,
};
use crmkit::{Arguments, CrmName, ErrorKind, Model, Options, Patch, Raw};
use crmkit_sandbox::Fault;
use serde_json::{Value, json};

use crate::room;

fn raw(raw: &Raw) -> Value {
    serde_json::from_str(raw.json()).unwrap()
}

async fn native(crm: &Crm, operation: &str, arguments: Value) {
    let arguments = Arguments::new(arguments.as_object().unwrap().clone(), crmkit::Naming::Snake);
    crm.native().call(crm.native().operation(operation).unwrap(), &arguments).await.unwrap();
}

#[tokio::test]
async fn a_record_keeps_the_crms_own() {
    let sandbox = room::sandbox(3);
    let customer = room::crm(&sandbox, "rkeeper").customers().get("10000000009188").await.unwrap();
    assert_eq!(raw(&customer.raw)["cards"][0]["cardCode"], "112232213");
    assert_eq!(raw(&customer.contacts[0].raw)["id"], "10000000008064");
    assert_eq!(raw(&customer.addresses[0].raw)["streetId"], "10000000000031");
    let order = room::crm(&sandbox, "guardant").orders().list("8", &OrdersList::default()).unwrap();
    let order = order.first().await.unwrap().unwrap();
    assert_eq!(raw(&order.raw)["_id"].to_string(), order.id);
}

#[tokio::test]
async fn a_field_explains_itself_with_the_values_that_it_came_from() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    let fields =
        CustomersCreate { last_name: "Иванов".into(), first_name: "Иван".into(), ..Default::default() };
    let customer = crm.customers().create(&fields).await.unwrap();
    let explained = serde_json::to_value(customer.explain("name").unwrap()).unwrap();
    assert_eq!(explained["values"], json!({"companyname": "", "lastname": "Иванов", "name": "Иван"}));
    assert_eq!((&explained["by"], &explained["read_loss"]), (&json!("company_or_person"), &Value::Null));
    let unknown = customer.explain("surname").unwrap_err();
    assert!(unknown.is(ErrorKind::InvalidArgumentError) && unknown.to_string().contains("last_name"), "{unknown}");
}

#[tokio::test]
async fn fields_of_the_crms_own_go_out_by_extra() {
    let sandbox = room::sandbox(0);
    for (name, theirs, read) in [("guardant", "refId", "refid"), ("salesman", "input1", "input1")] {
        let extra = [(theirs.to_owned(), json!("К-1"))].into_iter().collect();
        let fields =
            CustomersCreate { name: "Ромашка".into(), extra: Patch::Value(extra), ..Default::default() };
        let made = room::crm(&sandbox, name).customers().create(&fields).await.unwrap();
        assert_eq!(raw(&made.raw)[read], "К-1", "{name}");
    }
}

#[tokio::test]
async fn an_update_disturbs_nothing_that_it_does_not_name() {
    for name in room::CRMS {
        let sandbox = room::sandbox(5);
        let crm = room::crm(&sandbox, name);
        let id = match name {
            "guardant" => "100",
            "rkeeper" => "10000000010001",
            _ => "1781",
        };
        let before = crm.customers().get(id).await.unwrap();
        let changes = CustomersUpdate { note: "другое".into(), ..Default::default() };
        let after = crm.customers().update(id, &changes).await.unwrap();
        let (mut before, mut after) = (raw(&before.raw), raw(&after.raw));
        let moved = ["description", "note", "des", "date_edit", "edited", "editor", "editorID"];
        for key in moved {
            before.as_object_mut().unwrap().remove(key);
            after.as_object_mut().unwrap().remove(key);
        }
        assert_eq!(before, after, "{name}");
    }
}

#[tokio::test]
async fn a_changed_e_mail_leaves_the_text_around_it_to_the_letter() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "salesman");
    native(&crm, "customers.create", json!({"title": "Ромашка", "mail_url": "A@b.C ;x@y.z,  info@d.e"})).await;
    let found = CustomersFind { email: "x@y.z".into(), ..Default::default() };
    let customer = crm.customers().find(&found).await.unwrap().unwrap();
    assert_eq!(customer.emails, ["A@b.C", "x@y.z", "info@d.e"]);
    let new = ContactsUpdate { value: "new@y.z".to_owned() };
    crm.contacts().update(&customer.id, "email:x@y.z", &new).await.unwrap();
    let after = crm.customers().get(&customer.id).await.unwrap();
    assert_eq!(raw(&after.raw)["mail_url"], "A@b.C ;new@y.z,  info@d.e");
}

#[tokio::test]
async fn a_phone_has_its_normal_form_with_the_region_of_the_client_only() {
    let sandbox = room::sandbox(0);
    let fields = CustomersCreate {
        last_name: "Иванов".into(),
        phones: Patch::Value(vec!["8 (916) 123-45-67".to_owned()]),
        ..Default::default()
    };
    for name in room::CRMS {
        let abroad = room::crm(&sandbox, name);
        let made = abroad.customers().create(&fields).await.unwrap();
        assert_eq!(made.contacts[0].normalized, None, "{name}");
        let home = room::with(&sandbox, name, &json!({"default_region": "RU"}));
        let read = home.customers().get(&made.id).await.unwrap();
        assert_eq!(read.contacts[0].normalized.as_deref(), Some("+79161234567"), "{name}");
        assert_eq!(read.phones, ["8 (916) 123-45-67"], "{name}");
    }
}

#[tokio::test]
async fn the_dictionary_of_types_is_read_once() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "rkeeper");
    for _ in 0..3 {
        crm.customers().get("10000000009188").await.unwrap();
    }
    let types = sandbox.requests().iter().filter(|request| request.path.ends_with("TypesContacts")).count();
    assert_eq!(types, 1);
}

#[tokio::test]
async fn the_answers_that_a_call_went_through_can_be_seen() {
    let sandbox = room::sandbox(0);
    let seen = Seen::default();
    let crm = room::crm(&sandbox, "rkeeper").noting(&seen);
    crm.customers().get("10000000009188").await.unwrap();
    let answers = seen.take();
    assert_eq!(answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [200, 200]);
    assert!(crm.native().about(&answers[0]).request_id.is_some());
    assert!(seen.take().is_empty());
}

#[tokio::test]
async fn several_entries_of_a_dictionary_are_given_to_choose_from() {
    let sandbox = room::sandbox(0);
    let crm = room::with(&sandbox, "rkeeper", &json!({"cache_ttl": 0}));
    for name in ["Садовая", "садовая"] {
        native(&crm, "streets.create", json!({"city_id": "10000000000002", "name": name})).await;
    }
    let address = |street: &str| AddressesCreate {
        kind: "home".into(),
        city_id: "10000000000002".into(),
        street: street.into(),
        ..Default::default()
    };
    let error = crm.addresses().create("10000000009188", &address("САДОВАЯ")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AmbiguousError, "{error}");
    let Some(Matches::Streets(streets)) = &error.details().matches else { panic!("{error:?}") };
    assert_eq!(streets.len(), 2);
    // Written as one of them is, there is nothing to choose.
    let made = crm.addresses().create("10000000009188", &address("садовая")).await.unwrap();
    assert_eq!(made.street.as_deref(), Some("садовая"));
}

#[tokio::test]
async fn a_customer_that_was_made_is_not_lost_because_it_cannot_be_read() {
    let sandbox = room::sandbox(0);
    let crm = room::with(&sandbox, "salesman", &json!({"max_retries": 0}));
    let broken = Fault { status: Some(500), path: Some("client/info".to_owned()), ..Fault::default() };
    sandbox.inject(broken).unwrap();
    let fields = CustomersCreate { name: "Ромашка".into(), ..Default::default() };
    let made = crm.customers().create(&fields).await.unwrap();
    assert_eq!((made.id.as_str(), made.name), ("6274", None));
    assert_eq!(crm.customers().get(&made.id).await.unwrap().name.as_deref(), Some("Ромашка"));
}

#[tokio::test]
async fn a_create_whose_answer_is_lost_is_reported_unknown_under_its_own_name() {
    let sandbox = room::sandbox(0);
    for name in room::CRMS {
        let crm = room::crm(&sandbox, name);
        sandbox.inject(Fault { after: true, ..Fault::default() }).unwrap();
        let on_unknown = OnUnknown::Raise.into();
        let fields = CustomersCreate { last_name: "Иванов".into(), on_unknown, ..Default::default() };
        let error = crm.customers().create(&fields).await.unwrap_err();
        assert!(error.is(ErrorKind::OutcomeUnknownError), "{name}: {error}");
        assert_eq!((error.details().crm, error.details().operation), (Some(name), Some("customers.create")));
    }
}

async fn ids(listing: &Listing<crmkit::crm::Customer>) -> Vec<String> {
    listing.collect(None).await.unwrap().into_iter().map(|customer| customer.id).collect()
}

#[tokio::test]
async fn what_was_both_added_and_changed_is_listed_once() {
    let sandbox = room::sandbox(450);
    let crm = room::crm(&sandbox, "salesman");
    let all = ids(&crm.customers().list(&CustomersList::default()).unwrap()).await;
    let changes = CustomersUpdate { note: "X".into(), ..Default::default() };
    crm.customers().update(&all[0], &changes).await.unwrap();
    let since = jiff::civil::date(1990, 1, 1).at(0, 0, 0, 0);
    let since = CustomersList { modified_since: since.into(), ..Default::default() };
    let mut modified = ids(&crm.customers().list(&since).unwrap()).await;
    let mut wanted = all;
    modified.sort();
    wanted.sort();
    assert_eq!(modified, wanted);
}

#[tokio::test]
async fn a_listing_under_way_reports_what_it_gave() {
    let sandbox = room::sandbox(250);
    for name in ["guardant", "salesman"] {
        let listing = room::crm(&sandbox, name).customers().list(&CustomersList::default()).unwrap();
        let mut walk = listing.start();
        let mut count = 0;
        while let Some(page) = walk.next().await.unwrap() {
            count += page.items.len() as u64;
            assert!(page.items.iter().all(|customer| customer.crm == name && !customer.raw().json().is_empty()));
        }
        assert!(walk.finished() && walk.next().await.unwrap().is_none());
        assert_eq!((walk.report().records, walk.report().drift.name()), (count, "none_seen"), "{name}");
    }
}

#[tokio::test]
async fn a_closed_client_refuses_every_call() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    crm.close();
    let get = crm.customers().get("8").await.unwrap_err();
    let list = crm.customers().list(&CustomersList::default()).map(drop).unwrap_err();
    assert_eq!((get.kind(), list.kind()), (ErrorKind::ClosedError, ErrorKind::ClosedError));
    assert_eq!((list.details().crm, list.details().operation), (Some("guardant"), Some("customers.list")));
}

#[test]
fn what_a_crm_can_do_is_known_by_key() {
    let crm = Crm::connect(CrmName::Guardant, Options::default().token("secret-token")).unwrap();
    let capabilities: Capabilities = crm.capabilities();
    assert!(capabilities.get("customers.list").unwrap().supported);
    let query = capabilities.get("customers.list.query").unwrap();
    assert!(!query.supported && query.how == "none" && query.note.is_some());
    assert_eq!(capabilities.get("customers.find.email").unwrap().how, "emulated");
}

#[tokio::test]
async fn a_call_by_name_that_is_not_there_is_refused() {
    let sandbox = room::sandbox(0);
    let crm = room::crm(&sandbox, "guardant");
    assert_eq!(crm.operation("customers.merge").unwrap_err().kind(), ErrorKind::UnsupportedError);
    let listing = crm.call(crm.operation("customers.list").unwrap(), &Arguments::default()).await.unwrap();
    assert!(matches!(listing, Reply::Pages(_)));
}

//! The words of `spec/` that say more than a field's type: where its value comes from, what an argument may be, what
//! goes out by itself.

use bytestring::ByteString;
use serde_json::{Map, Value, json};

use crate::hazard::{
    HazardDeep, HazardMixed, HazardNew, HazardNumber, HazardNumbered, HazardStrict, HazardText, HazardWritten,
    ImportGet, ImportList, ImportTry, ImportUpdate, ImportYield, operations,
};
use crate::{
    Arguments, Enumeration, ErrorKind, Kind, Model, Operation, Paging, Patch, Place, Retry, Shape, Status, encode,
    hazard, now, record, sent,
};

/// A record with these fields beside those that every one has.
fn mixed(fields: Value) -> Result<HazardMixed, String> {
    let mut all = Map::from_iter([("_id".to_owned(), json!(7)), ("own".to_owned(), json!("o"))]);
    all.extend(fields.as_object().unwrap().clone());
    let answer = ByteString::from(Value::Object(all).to_string());
    let _reading = record::Reading::of(&answer);
    record::read(&answer).map_err(|failure| failure.message)
}

fn refused(operation: &'static Operation, arguments: Value) -> String {
    let error = encode::encode(operation, &Arguments::of(&arguments), None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgumentError, "{error}");
    error.to_string()
}

fn body(operation: &'static Operation, arguments: Value) -> Value {
    json!(sent(operation, &Arguments::of(&arguments)).body)
}

#[test]
fn the_first_of_several_names_that_is_set_counts() {
    let kind = |fields| mixed(fields).unwrap().r#type;
    assert_eq!(kind(json!({"crate": "c", "type": "t"})).as_deref(), Some("c"));
    assert_eq!(kind(json!({"crate": null, "type": "t"})).as_deref(), Some("t"));
    assert_eq!(kind(json!({"r#type": "t", "from_type": "t"})), None);
    let unicode = |fields| mixed(fields).unwrap().unicode;
    assert_eq!(unicode(json!({"имя": false, "_имя": "Ёж"})).as_deref(), Some("Ёж"));
    assert_eq!(unicode(json!({"имя": false, "_имя": false})), None);
    let record = mixed(json!({"KIND_2": "a b", "ids": [1, "2"], "null": "yes"})).unwrap();
    assert_eq!((record.kind, record.numbers, record.no), (Some(HazardText::AB), Some(vec![1, 2]), Some(true)));
}

#[test]
fn a_name_counts_only_on_its_condition() {
    let path = |fields| mixed(fields).map(|record| (record.path, record.path_id)).unwrap();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(path(json!({"odd\"wire\"": "w", "while": "17"})), (some("w"), some("17")));
    assert_eq!(path(json!({"while": "17"})), (None, some("17")));
    assert_eq!(path(json!({"while": "word"})), (some("word"), None));
    assert_eq!(path(json!({"while": "17", "path2": 3})), (some("17"), some("3")));
    assert_eq!(path(json!({"while": "17", "path2": 0})), (some("17"), some("17")));
    let time = |fields| mixed(fields).unwrap().when.map(|time| time.to_string());
    assert_eq!(
        time(json!({"createdAt": "0000-00-00 00:00:00", "when": "2020-02-12 13:15:34"})),
        some("2020-02-12T13:15:34")
    );
    assert_eq!(time(json!({"when": "12.02.20,  13:15"})), None);
    let wrong = mixed(json!({"createdAt": "yesterday"})).unwrap_err();
    assert!(wrong.contains("`createdAt`"), "{wrong}");
}

#[test]
fn what_not_set_looks_like_is_said_for_each_field() {
    let record = mixed(json!({"plain": false, "path2": "0", "uid": "", "yes": ""})).unwrap();
    assert_eq!((record.plain, record.path_id, record.uid, record.yes), (None, None, None, None));
    let record = mixed(json!({"plain": "", "uid": "a-1", "yes": "no"})).unwrap();
    assert_eq!((record.plain.as_deref(), record.uid.as_deref(), record.yes), (Some(""), Some("a-1"), Some(false)));
    assert!(mixed(json!({"plain": true})).is_err() && mixed(json!({"yes": "maybe"})).is_err());
}

#[test]
fn a_field_that_no_answer_has_is_filled_in_from_what_was_asked() {
    let mut record: HazardMixed = serde_json::from_value(json!({"own": "o"})).unwrap();
    assert!(record.complete(&Map::new()).is_err());
    record.complete(&Map::from_iter([("id".to_owned(), json!(9))])).unwrap();
    assert_eq!((record.id.as_str(), Model::id(&record)), ("9", "9"));
    let mut written: HazardWritten = serde_json::from_value(json!({"data": "5"})).unwrap();
    assert_eq!((written.changed, written.note.as_str()), (false, ""));
    written.complete(&Map::from_iter([("Text".to_owned(), json!("t"))])).unwrap();
    assert_eq!((written.id.as_str(), written.changed, written.note.as_str()), ("5", true, "filled in"));
}

#[test]
fn a_listing_of_pages_says_how_they_are_counted() {
    let hazard = hazard();
    let arguments = ImportList { r#in: Map::from_iter([("while".to_owned(), json!(1))]).into(), ..Default::default() };
    let operation = hazard.import().list(&arguments).unwrap().operation;
    assert_eq!((operation.paging, operation.total), (Some(Paging::Page), Some("if.else")));
    assert_eq!((operation.method, operation.get, operation.retry), ("POST", true, Retry::Safe));
}

#[test]
fn what_goes_out_by_itself_goes_out_unless_something_is_given() {
    let list = |arguments| body(&operations::IMPORT_LIST, arguments);
    let from = "it's \"so\" \\ */ ${x}";
    assert_eq!(list(json!({})), json!({"order": "second_name", "odd \"from\"": from}));
    assert_eq!(list(json!({"async": "first", "from": "f"})), json!({"order": "first", "odd \"from\"": "f"}));
    assert!(refused(&operations::IMPORT_LIST, json!({"async": "third"})).contains("`async`"));
    assert_eq!(HazardNumbered::SecondName.name(), "second_name");
}

#[test]
fn texts_go_out_as_one_or_as_they_were_given() {
    let with = |value: Value| body(&operations::IMPORT_LIST, json!({"with": value}))["with"].clone();
    assert_eq!((with(json!(["a", "b"])), with(json!("a, b"))), (json!("a,b"), json!("a,b")));
    assert!(refused(&operations::IMPORT_LIST, json!({"with": ["a,b"]})).contains("`with`"));
    let import = |value: Value| body(&operations::IMPORT_UPDATE, json!({"id": 1, "import": value}))["Import"].clone();
    assert_eq!(
        (import(json!(["a,b"])), import(json!("a;b")), import(json!(null))),
        (json!(["a,b"]), json!("a;b"), json!(""))
    );
}

#[test]
fn one_of_several_arguments_is_needed() {
    let get = &operations::IMPORT_GET;
    assert_eq!(body(get, json!({"id": "7"})), json!({"id": 7}));
    assert_eq!(body(get, json!({"class": 7, "true": true})), json!({"class": "7", "true": true}));
    for wrong in [json!({}), json!({"true": true}), json!({"id": 7, "class": "7"})] {
        let error = refused(get, wrong);
        assert!(error.contains("`id`, `class`"), "{error}");
    }
    assert_eq!(body(&operations::IMPORT_UPDATE, json!({"id": 7, "class": "k"})), json!({"id": 7, "Key": "k"}));
    assert!(refused(&operations::IMPORT_UPDATE, json!({"title": "t"})).contains("`class`"));
    assert!(refused(get, json!({"class": "123456"})).contains("`class`"));
}

#[test]
fn typed_arguments_have_the_names_of_the_vendor() {
    let hazard = hazard();
    let strict = HazardStrict {
        self_: Patch::Null,
        crate_: 1.into(),
        super_: HazardDeep { default: HazardNumber::Delete, extra: Patch::NotGiven }.into(),
        extra: Map::from_iter([("more".to_owned(), json!(1))]).into(),
    };
    let fields = ImportTry {
        kind: HazardText::AB,
        on_unknown: Patch::NotGiven,
        lambda: "abc".into(),
        title: "t".into(),
        self_: Patch::NotGiven,
        import: vec!["a".to_owned()].into(),
        except: strict.into(),
        class: Patch::NotGiven,
        crate_: jiff::civil::date(2024, 1, 31).at(0, 0, 0, 0).into(),
        extra: Patch::NotGiven,
    };
    now(hazard.import().r#try(&fields)).unwrap_err();
    let (operation, arguments) = hazard.client().last();
    let wanted = json!({
        "Kind": "a b", "Text": "abc", "Name": "t", "Import": ["a"], "Crate": "2024-01-31 00:00:00",
        "recv": {"Self": "", "Crate": 1, "deep": {"Kind": -1}, "more": 1},
    });
    assert_eq!(json!(sent(operation, &arguments).body), wanted);
    now(hazard.import().update(&ImportUpdate {
        id: "7".into(),
        self_: "by the other name".into(),
        ..Default::default()
    }))
    .unwrap_err();
    let (operation, arguments) = hazard.client().last();
    assert_eq!(json!(sent(operation, &arguments).body), json!({"id": 7, "Name": "by the other name"}));
    now(hazard.import().get(&ImportGet { id: "7".into(), ..Default::default() })).unwrap_err();
    now(hazard.import().r#for()).unwrap_err();
    assert_eq!(hazard.client().last().0.shape, Shape::Object);
}

#[test]
fn texts_have_the_length_and_the_characters_that_the_vendor_keeps() {
    let create = &operations::IMPORT_TRY;
    let with = |more: Value| {
        let mut all = json!({"kind": "None", "lambda": "abc"});
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    assert!(refused(create, with(json!({"lambda": "abcd"}))).contains("`lambda`"));
    assert!(refused(create, with(json!({"title": ""}))).contains("`title`"));
    assert!(refused(create, with(json!({"title": "t", "self": "t"}))).contains("`self`"));
    for wrong in ["a;b", "a\tb", "a\"b", "a\\b"] {
        let error = refused(create, with(json!({"except": {"self": wrong}})));
        assert!(error.contains("`except.self`"), "{error}");
    }
    assert!(refused(create, with(json!({"except": {"super": {}}}))).contains("`except.super.default`"));
    assert!(encode::encode(create, &Arguments::of(&with(json!({"except": {"self": "a'b"}}))), None).is_ok());
}

#[test]
fn rows_are_the_bodies_of_another_operation() {
    let hazard = hazard();
    let row = HazardNew {
        kind: HazardText::Self_,
        lambda: "l".into(),
        import: Patch::NotGiven,
        title: "t".into(),
        self_: Patch::NotGiven,
        except: Patch::NotGiven,
        class: "k".into(),
        crate_: Patch::NotGiven,
        extra: Patch::NotGiven,
    };
    let outcomes =
        now(hazard.import().r#yield(&[row], &ImportYield { user: "u".into(), ..Default::default() })).unwrap();
    assert_eq!((outcomes.len(), outcomes[0].status), (1, Status::NotStarted));
    let (operation, arguments) = hazard.client().last();
    assert_eq!(operation.shape, Shape::Outcomes);
    let encoded = sent(operation, &arguments);
    assert_eq!(json!(encoded.body), json!({"user": "u"}));
    // As they were given: each is checked by itself.
    assert_eq!(encoded.local["import"], json!([{"kind": "self", "lambda": "l", "title": "t", "class": "k"}]));
    assert_eq!(
        body(&operations::IMPORT_TRY, encoded.local["import"][0].clone()),
        json!({"Kind": "self", "Text": "l", "Name": "t", "Key": "k"})
    );
    let place = |name: &str| operation.parameters.iter().find(|known| known.name == name).map(|known| known.place);
    assert_eq!((place("import"), place("batch_size")), (Some(Place::Rows), Some(Place::Local)));
    assert!(operation.parameters.iter().any(|known| matches!(known.kind, Kind::Rows)));
}

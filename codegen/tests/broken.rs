//! A description that the outputs could not honour is refused, and the error names the file, the place and what is wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "broken/words.rs"]
mod words;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use crmkit_codegen::generate;

/// Small, and right.
const SPEC: &str = r##"
openapi: 3.1.0
info: {title: T, version: "1", description: D.}
x-crm: {name: small, class: Small, title: Small}
tags: [{name: things, description: Things.}]
paths:
  /things/{id}:
    get:
      operationId: things.get
      summary: Get
      description: One.
      x-retry: safe
      x-unwrap: thing
      parameters:
        - {name: id, in: path, required: true, x-kind: id, description: Id., schema: {type: integer}}
        - {name: mode, in: query, description: Mode., schema: {$ref: "#/components/schemas/SmallMode"}}
      responses:
        "200":
          description: One.
          content: {application/json: {schema: {type: object, properties: {thing: {$ref: "#/components/schemas/SmallThing"}}}}}
    put:
      operationId: things.put
      summary: Put
      description: One.
      x-retry: unsafe
      x-merge: things.get
      parameters:
        - {name: id, in: path, required: true, x-kind: id, description: Id., schema: {type: integer}}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/SmallFields"}}}}
components:
  schemas:
    SmallThing:
      type: object
      x-model: read
      description: A thing.
      required: [_id]
      properties:
        _id: {type: integer, x-name: id, x-kind: id, description: Id.}
        one_1: {type: string, description: One.}
        two: {type: integer, x-kind: instant, x-unset: 0, description: Two.}
    SmallFields:
      type: object
      x-model: write
      properties:
        thingTwo: {type: string, x-name: two, x-clear: "", description: Two.}
    SmallMode: {type: integer, enum: [0, 1], x-enum-names: [off, on], description: A mode.}
"##;

const ERRORS: &str = "
errors:
  - {name: CrmError, doc: Any., attributes: {crm: {type: text, doc: Which.}}}
  - {name: LostError, parent: CrmError, doc: Lost.}
";

/// What the generator says of these two files.
fn said(spec: &str, errors: &str) -> Result<(), String> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("broken-{}-{number}", std::process::id()));
    std::fs::create_dir_all(root.join("spec")).unwrap();
    std::fs::write(root.join("spec/small.yaml"), spec).unwrap();
    std::fs::write(root.join("spec/errors.yaml"), errors).unwrap();
    let said = generate(&root).map(|_| ()).map_err(|error| error.to_string());
    std::fs::remove_dir_all(root).unwrap();
    said
}

/// With `right` replaced by `wrong`, the error has all of these words in it.
#[track_caller]
fn refused(right: &str, wrong: &str, words: &[&str]) {
    refused_in(SPEC, right, wrong, words);
}

#[track_caller]
fn refused_in(spec: &str, right: &str, wrong: &str, words: &[&str]) {
    assert!(spec.contains(right), "{right}");
    let error = said(&spec.replacen(right, wrong, 1), ERRORS).expect_err(wrong);
    for word in ["spec/small.yaml"].iter().chain(words) {
        assert!(error.contains(word), "{word:?} is not in: {error}");
    }
}

#[test]
fn a_right_description_is_read() {
    assert_eq!(said(SPEC, ERRORS), Ok(()));
}

#[test]
fn a_word_that_is_mistyped_does_not_pass() {
    refused("x-unset: 0", "x-unsett: 0", &["components.schemas.SmallThing.properties.two", "x-unsett", "x-unset,"]);
    refused("x-unwrap: thing", "x-unwarp: thing", &["paths./things/{id}.get", "x-unwarp", "x-unwrap"]);
    refused("x-crm:", "x-crn: {}\nx-crm:", &["x-crn", "x-crm"]);
}

#[test]
fn a_word_in_a_place_where_it_means_nothing_does_not_pass() {
    refused("x-unset: 0", "x-retry: safe", &["components.schemas.SmallThing.properties.two", "x-retry", "Operation"]);
    refused("info: {", "info: {x-name: n, ", &["info", "x-name"]);
}

#[test]
fn a_word_says_only_what_it_can_say() {
    refused("x-kind: instant", "x-kind: instnat", &["SmallThing.properties.two", "x-kind", "instnat", "instant"]);
    refused("x-retry: safe", "x-retry: often", &["paths./things/{id}.get", "x-retry", "often", "idempotent"]);
    refused(
        "x-retry: safe",
        "x-retry: safe\n      x-pager: cursor",
        &["/things/{id}.get", "x-pager", "cursor", "offset"],
    );
    refused("x-model: write", "x-model: both", &["components.schemas.SmallFields", "x-model", "both"]);
    refused("x-unset: 0", "x-unset: 1", &["SmallThing.properties.two", "x-unset", "1"]);
    refused("x-unset: 0", "x-personal: yes", &["SmallThing.properties.two", "x-personal", "yes"]);
    refused("x-unset: 0", "x-name: 2", &["SmallThing.properties.two", "x-name", "2"]);
    refused("type: string, description: One.", "type: string, x-unset: 0, description: One.", &["one_1", "x-unset"]);
}

#[test]
fn what_is_missing_is_named() {
    refused("      x-retry: safe\n", "", &["get /things/{id}", "x-retry"]);
    refused(", description: Two.}\n    SmallFields", "}\n    SmallFields", &["SmallThing", "two", "description"]);
    refused("required: [_id]", "required: [_id, three]", &["SmallThing", "required", "three"]);
}

#[test]
fn a_reference_leads_somewhere() {
    refused("schemas/SmallMode\"", "schemas/SmallMood\"", &["get /things/{id}", "mode", "SmallMood"]);
    refused("schemas/SmallThing\"", "schemas/SmallFields\"", &["get /things/{id}", "SmallFields", "x-model"]);
    refused("x-merge: things.get", "x-merge: things.got", &["things.put", "x-merge", "things.got"]);
}

#[test]
fn an_enumeration_has_a_name_and_a_name_for_each_value() {
    refused(
        "{type: string, description: One.}",
        "{type: string, enum: [a], description: One.}",
        &["SmallThing", "one_1", "enum"],
    );
    refused("[off, on]", "[off]", &["SmallMode", "x-enum-names", "1", "2"]);
    refused("[off, on]", "[off, 'o\"n']", &["SmallMode", "o\\\"n"]);
}

#[test]
fn the_answer_has_what_is_unwrapped() {
    refused("x-unwrap: thing", "x-unwrap: thong", &["get /things/{id}", "x-unwrap", "thong"]);
    refused("      x-unwrap: thing\n", "", &["get /things/{id}", "x-unwrap"]);
    refused(
        "{thing: {$ref: \"#/components/schemas/SmallThing\"}}",
        "{thing: {type: string}}",
        &["get /things/{id}", "thing"],
    );
}

#[test]
fn a_list_is_read_page_by_page() {
    let (one, list) = (
        "{thing: {$ref: \"#/components/schemas/SmallThing\"}}",
        "{thing: {type: array, items: {$ref: \"#/components/schemas/SmallThing\"}}}",
    );
    refused(one, list, &["get /things/{id}", "thing", "x-pager"]);
    refused("x-retry: safe", "x-retry: safe\n      x-pager: offset", &["get /things/{id}", "thing", "x-pager"]);
    let pager = SPEC.replace(one, list).replace("x-retry: safe", "x-retry: safe\n      x-pager: offset");
    let error = said(&pager, ERRORS).unwrap_err();
    for word in ["things.get", "x-pager", "offset", "limit"] {
        assert!(error.contains(word), "{error}");
    }
}

#[test]
fn an_operation_has_an_id_of_its_own_with_one_dot() {
    refused("operationId: things.get", "operationId: get", &["get /things/{id}", "operationId", "get"]);
    refused("operationId: things.get", "operationId: things.get.one", &["get /things/{id}", "things.get.one"]);
    refused("operationId: things.get", "operationId: thongs.get", &["get /things/{id}", "thongs.get"]);
    refused("operationId: things.get", "operationId: things.put", &["things.put and things.put"]);
}

#[test]
fn what_the_core_cannot_send_is_refused() {
    refused("in: query", "in: header", &["get /things/{id}", "mode", "header"]);
    refused("    put:", "    patch:", &["patch /things/{id}"]);
    refused(
        "application/json: {schema: {$ref: \"#/components/schemas/SmallFields",
        "text/plain: {schema: {$ref: \"#/components/schemas/SmallFields",
        &["put /things/{id}", "requestBody"],
    );
    refused("/things/{id}:", "/things/{ib}:", &["/things/{ib}", "id"]);
    refused("in: path, required: true", "in: path", &["get /things/{id}", "id"]);
    refused(
        "type: string, x-name: two",
        "type: number, x-kind: decimal, x-name: two",
        &["put /things/{id}", "thingTwo", "decimal"],
    );
}

#[test]
fn a_number_is_never_a_float() {
    refused("type: string, description: One.", "type: number, description: One.", &["SmallThing", "one_1", "decimal"]);
}

#[test]
fn two_names_that_become_one_are_both_named() {
    refused(
        "{type: string, description: One.}",
        "{type: string, description: One.}\n        one1: {type: string, description: O.}",
        &["SmallThing", "one_1", "one1"],
    );
    refused("name: mode, in: query", "name: mode, x-name: id, in: query", &["things.get", "id (id)", "id (mode)"]);
    refused("[off, on]", "[a b, a_b]", &["SmallMode", "a b", "a_b", "AB"]);
    refused("x-name: two, x-clear", "x-name: extra, x-clear", &["things.put", "extra (thingTwo)", "our own extra"]);
    refused("x-name: two, x-clear", "x-name: replace, x-clear", &["things.put", "replace (thingTwo)"]);
    refused("class: Small,", "class: SmallThing,", &["SmallThing and SmallThing"]);
    refused(
        "SmallMode: {",
        "Things: {type: integer, enum: [0], description: T.}\n    SmallMode: {",
        &["Things and things", "Things"],
    );
    refused(
        "SmallMode: {",
        "LostError: {type: integer, enum: [0], description: T.}\n    SmallMode: {",
        &["errors.yaml's LostError", "LostError"],
    );
}

#[test]
fn a_name_that_generated_code_needs_for_itself_is_not_given_away() {
    refused("x-name: id", "x-name: raw", &["SmallThing", "_id", "raw"]);
    refused("SmallMode: {", "Pager: {type: integer, enum: [0], description: T.}\n    SmallMode: {", &["Pager"]);
    refused("operationId: things.get", "operationId: things.constructor", &["things.constructor"]);
    let error =
        said(&SPEC.replace("name: things", "name: close").replace(": things.", ": close."), ERRORS).unwrap_err();
    assert!(error.contains("tag close"), "{error}");
}

#[test]
fn a_name_of_ours_is_written_as_ours_are() {
    refused("one_1:", "oneOne:", &["SmallThing", "oneOne", "x-name"]);
    refused("x-name: two,", "x-name: Two,", &["things.put", "thingTwo", "Two"]);
    refused("SmallMode: {", "small: {type: integer, enum: [0], description: T.}\n    SmallMode: {", &["small"]);
}

#[test]
fn the_tree_of_errors_is_checked_too() {
    let broken = |right: &str, wrong: &str, words: &[&str]| {
        let error = said(SPEC, &ERRORS.replacen(right, wrong, 1)).unwrap_err();
        for word in ["spec/errors.yaml"].iter().chain(words) {
            assert!(error.contains(word), "{word:?} is not in: {error}");
        }
    };
    broken("parent: CrmError", "parent: CrumError", &["LostError", "CrumError"]);
    broken("parent: CrmError, ", "", &["LostError", "parent"]);
    broken("type: text", "type: string", &["CrmError", "crm", "string"]);
    broken("doc: Lost.", "docs: Lost.", &["LostError", "docs"]);
    broken("name: LostError", "name: CrmError", &["CrmError"]);
    // A comma that ends a text without quotation marks is a key to YAML.
    broken("doc: Which.", "doc: Which, where", &["CrmError", "crm", "where"]);
}

//! Words that say more of a value, an argument or an answer, and what they cannot say.

use super::{ERRORS, refused_in, said};

/// Small, and right, with every such word in it.
const SPEC: &str = r##"
openapi: 3.1.0
info: {title: T, version: "1", description: D.}
x-crm:
  {name: small, class: Small, title: Small, base_url: null, settings: [{name: method, kind: text, default: POST, doc: How.}]}
tags: [{name: things, description: Things.}]
paths:
  /list:
    post:
      operationId: things.list
      summary: List
      description: All.
      x-retry: safe
      x-get: true
      x-unwrap: data
      x-pager: page
      x-total: params.pages
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/SmallListing"}}}}
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/SmallThing"}}
                  params: {type: object, properties: {pages: {type: integer}}}
  /create:
    post:
      operationId: things.create
      summary: Create
      description: One.
      x-retry: unsafe
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/SmallNew"}}}}
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/SmallWritten"}}}}
  /many:
    post:
      operationId: things.create_many
      summary: Create several
      description: Several.
      x-retry: unsafe
      x-outcome: things.create
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/SmallRows"}}}}
  /get/{key}:
    get:
      operationId: things.get
      summary: Get
      description: One.
      x-retry: safe
      x-unwrap: data
      parameters: [{name: key, in: path, required: true, x-kind: id, description: Key., schema: {type: string}}]
      responses:
        "200": {description: One., content: {application/json: {schema: {type: object, properties: {data: {$ref: "#/components/schemas/SmallThing"}}}}}}
components:
  schemas:
    SmallThing:
      type: object
      x-model: read
      description: A thing.
      required: [_id]
      properties:
        _id: {type: integer, x-name: id, x-alias: clid, x-kind: id, x-completed: true, description: Id.}
        when: {type: string, x-from: [created, when if time], x-kind: local, x-unset: [""], description: When.}
        path: {type: string, x-from: [title, path if path2], description: Path.}
        path2: {type: integer, x-from: [path2, path if digits], x-kind: id, x-unset: [0, "0", ""], description: Id.}
        inner: {$ref: "#/components/schemas/SmallInner"}
        other: {type: [string, boolean], x-unset: [false], description: Other.}
    SmallInner:
      type: object
      x-model: read
      description: A record inside.
      properties:
        text: {type: string, description: Text.}
    SmallWritten:
      type: object
      x-model: read
      description: What was done.
      properties:
        changed: {type: boolean, x-completed: true, description: Changed.}
    SmallListing:
      type: object
      x-model: parameters
      oneOf: [{required: [word]}, {required: [uid]}]
      properties:
        order: {$ref: "#/components/schemas/SmallMode", default: "off", x-send: "on", description: Order.}
        fields: {type: string, x-list: ",", description: Fields.}
        word: {type: string, description: Word.}
        uid: {type: string, x-kind: key, maxLength: 30, x-positional: python, description: Uid.}
        offset: {type: integer, description: Page.}
    SmallCommon:
      type: object
      x-model: write
      properties:
        category: {type: string, x-also: idcategory, description: Category.}
        phone: {type: [string, array], items: {type: string}, description: Phones.}
        nested: {$ref: "#/components/schemas/SmallNested"}
    SmallNew:
      type: object
      x-model: write
      description: New.
      allOf: [{$ref: "#/components/schemas/SmallCommon"}]
      required: [title, category2]
      properties:
        title: {type: string, minLength: 1, maxLength: 250, x-positional: python, description: Title.}
        category2: {type: string, description: Another.}
    SmallRows:
      type: object
      x-model: parameters
      required: [client]
      properties:
        client: {type: array, items: {$ref: "#/components/schemas/SmallNew"}, x-name: rows, x-positional: true, description: Rows.}
    SmallNested:
      type: object
      x-model: write
      description: A record inside an argument.
      x-without: ";"
      properties:
        inn: {type: string, x-clear: "", description: Inn.}
    SmallMode: {type: string, enum: ["off", "on"], description: A mode.}
"##;

#[track_caller]
fn refused(right: &str, wrong: &str, words: &[&str]) {
    refused_in(SPEC, right, wrong, words);
}

#[test]
fn a_right_description_is_read() {
    assert_eq!(said(SPEC, ERRORS), Ok(()));
}

#[test]
fn a_field_has_places_to_come_from_and_conditions_that_can_hold() {
    refused("path if path2", "path if path3", &["SmallThing", "path", "x-from", "path3", "digits"]);
    refused("[created, when if time]", "[created, created]", &["SmallThing", "when", "x-from", "created"]);
    refused("[created, when if time]", "[when, when if time]", &["SmallThing", "when", "x-from"]);
    refused("[created, when if time]", "[time, when if time]", &["SmallThing", "when", "time", "condition"]);
    refused("[created, when if time]", "[when if  time]", &["SmallThing", "when", "x-from"]);
    refused("[created, when if time]", "[created, other]", &["SmallThing", "other", "x-from"]);
    refused("required: [_id]", "required: [_id, when]", &["SmallThing", "when", "x-from"]);
    refused("inner: {", "inner: {x-from: [inner, one], ", &["SmallThing", "inner", "x-from"]);
    refused(
        "x-from: [title, path if path2]",
        "x-kind: decimal, x-from: [title, path]",
        &["SmallThing", "path", "money"],
    );
}

#[test]
fn a_second_name_is_of_a_field_that_every_record_has() {
    refused("x-unset: [false]", "x-alias: another", &["SmallThing", "other", "x-alias"]);
    refused("x-alias: clid", "x-alias: other", &["SmallThing", "other (x-alias)", "other (other)"]);
    refused("x-alias: clid", "x-alias: raw", &["SmallThing", "_id", "raw"]);
    refused("x-alias: clid", "x-alias: new", &["SmallThing", "_id", "new"]);
    refused("x-alias: clid", "x-alias: clId", &["SmallThing", "_id", "clId"]);
}

#[test]
fn only_a_create_of_which_twice_is_two_is_looked_for() {
    let with = |retry: &str| format!("x-retry: {retry}\n      x-reconcile: It is looked for.\n      requestBody");
    let create = "x-retry: unsafe\n      requestBody";
    refused(create, &with("safe"), &["post /create", "x-reconcile"]);
    refused(create, &with("idempotent"), &["post /create", "x-reconcile"]);
    assert_eq!(said(&SPEC.replacen(create, &with("unsafe"), 1), ERRORS), Ok(()));
}

#[test]
fn what_is_filled_in_is_something_before() {
    refused("x-unset: [false]", "x-kind: date, x-completed: true", &["SmallThing", "other", "x-completed", "date"]);
    refused("x-unset: [false]", "x-from: [a, b], x-completed: true", &["SmallThing", "other", "x-from", "x-completed"]);
    refused("text: {", "text: {x-completed: true, ", &["SmallThing", "inner", "SmallInner", "x-completed"]);
}

#[test]
fn not_set_looks_as_the_core_knows_it() {
    refused("x-unset: [false]", "x-unset: [0]", &["SmallThing", "other", "x-unset"]);
    refused(r#"x-unset: [0, "0", ""]"#, "x-unset: [0]", &["SmallThing", "path2", "x-unset"]);
}

#[test]
fn a_word_of_what_is_read_is_not_written_and_the_other_way_round() {
    refused("x-unset: [false]", "x-clear: \"\"", &["SmallThing", "other", "x-clear"]);
    refused("x-unset: [false]", "x-send: a", &["SmallThing", "other", "x-send"]);
    refused("x-unset: [false]", "x-also: a", &["SmallThing", "other", "x-also"]);
    refused(
        "type: [string, boolean], x-unset: [false]",
        "type: string, x-list: \",\"",
        &["SmallThing", "other", "x-list"],
    );
    for word in ["x-from: [a]", "x-alias: a", "x-completed: true", "x-unset: [false]"] {
        let name = word.split(':').next().unwrap();
        refused("inn: {", &format!("inn: {{{word}, "), &["SmallNested", "inn", name]);
    }
    refused("x-unset: [false]", "x-list: \",\"", &["SmallThing", "other", "x-list"]);
    refused(
        "type: [string, boolean], x-unset: [false]",
        "type: [string, array], items: {type: string}",
        &["SmallThing", "other"],
    );
    refused(
        "$ref: \"#/components/schemas/SmallInner\"",
        "$ref: \"#/components/schemas/SmallNested\"",
        &["SmallThing", "inner"],
    );
    refused(
        "description: A record inside.",
        "description: A record inside.\n      x-without: \";\"",
        &["SmallInner", "x-without"],
    );
}

#[test]
fn an_argument_of_two_names_can_be_given_by_either() {
    refused("x-also: idcategory", "x-also: title", &["SmallNew", "title (category)", "title (title)"]);
    refused("[title, category2]", "[title, category]", &["category", "x-also"]);
    refused("x-also: idcategory", "x-also: idcategory, x-send: a", &["category", "x-also", "x-send"]);
    refused("inn: {", "inn: {x-also: inn2, ", &["SmallNested", "inn", "x-also"]);
    refused("word: {", "word: {x-also: word2, ", &["/list", "oneOf", "word", "x-also"]);
}

#[test]
fn what_goes_out_by_itself_is_something_that_could_be_given() {
    refused("x-send: \"on\"", "x-send: \"maybe\"", &["things.list", "order", "x-send", "maybe", "SmallMode"]);
    refused("default: \"off\", x-send: \"on\"", "default: \"maybe\"", &["things.list", "order", "default", "maybe"]);
    refused("offset: {", "offset: {x-send: \"0\", ", &["things.list", "offset", "x-send", "integer"]);
    refused("minLength: 1,", "x-send: a, minLength: 1,", &["title", "x-send"]);
    refused("inn: {", "inn: {x-send: a, ", &["SmallNested", "inn", "x-send"]);
}

#[test]
fn texts_in_one_are_text() {
    refused("type: string, x-list", "type: integer, x-list", &["/list", "fields", "x-list"]);
    refused("type: string, x-list", "type: string, x-kind: id, x-list", &["/list", "fields", "x-list"]);
    refused("items: {type: string}", "items: {type: integer}", &["phone", "items"]);
    refused("type: [string, array]", "type: [string, boolean]", &["phone", "boolean and string"]);
}

#[test]
fn only_texts_have_a_length_and_characters() {
    refused("offset: {type: integer", "offset: {type: integer, maxLength: 3", &["/list", "offset", "maxLength"]);
    refused("maxLength: 250", "maxLength: 0", &["title", "maxLength"]);
    refused("maxLength: 250", "maxLength: -1", &["title", "maxLength"]);
    refused("minLength: 1", "minLength: 2", &["title", "minLength"]);
    refused(
        "inn: {type: string",
        "inn: {type: [string, array], items: {type: string}",
        &["SmallNested", "inn", "x-without"],
    );
}

#[test]
fn an_argument_is_one_that_the_core_can_send() {
    refused("word: {type: string", "word: {type: string, x-kind: boolean", &["/list", "word", "boolean"]);
    refused("uid: {type: string", "uid: {type: integer", &["/list", "uid", "key"]);
    refused("required: true, x-kind: id", "required: true, x-kind: key", &["things.get", "key", "path"]);
    refused("required: true, x-kind: id, ", "required: true, ", &["things.get", "key", "path"]);
}

#[test]
fn what_is_needed_is_said_of_fields_that_are_there() {
    refused("[{required: [word]}", "[{required: [wort]}", &["/list", "oneOf", "wort"]);
    refused("[{required: [word]}", "[{required: [word, fields]}", &["/list", "oneOf"]);
    refused("oneOf: [", "anyOf: [{required: [order]}]\n      oneOf: [", &["/list", "oneOf and anyOf"]);
    refused("x-without: \";\"", "anyOf: [{required: [inn]}]", &["SmallNested", "anyOf"]);
    refused(
        "    SmallCommon:\n      type: object",
        "    SmallCommon:\n      anyOf: [{required: [phone]}]",
        &["allOf", "anyOf"],
    );
    refused("[title, category2]", "[title, category3]", &["required", "category3"]);
}

#[test]
fn pages_are_counted_where_the_answer_says_how_many_there_are() {
    refused("      x-total: params.pages\n", "", &["things.list", "x-pager", "x-total"]);
    refused("x-total: params.pages", "x-total: params.count", &["/list", "x-total", "params.count"]);
    refused("x-total: params.pages", "x-total: params", &["/list", "x-total", "params"]);
    refused("      x-pager: page\n", "      x-pager: whole\n", &["things.list", "x-total"]);
    refused("offset: {type: integer", "offset: {type: string", &["things.list", "x-pager", "offset"]);
}

#[test]
fn only_a_post_can_be_a_get_as_well() {
    refused(
        "      x-unwrap: data\n      parameters",
        "      x-unwrap: data\n      x-get: true\n      parameters",
        &["things.get", "x-get", "GET"],
    );
}

#[test]
fn rows_are_what_another_operation_takes() {
    refused("x-outcome: things.create", "x-outcome: things.made", &["/many", "x-outcome", "things.made"]);
    refused("x-outcome: things.create", "x-outcome: things.create_many", &["/many", "things.create_many", "x-outcome"]);
    refused("x-outcome: things.create", "x-outcome: things.get", &["/many", "x-outcome", "things.get", "x-unwrap"]);
    refused(
        "x-outcome: things.create",
        "x-outcome: things.create\n      x-pager: whole",
        &["/many", "x-outcome", "x-pager"],
    );
    refused(
        "schemas/SmallNew\"}, x-name: rows",
        "schemas/SmallCommon\"}, x-name: rows",
        &["SmallCommon", "description"],
    );
    refused(
        "schemas/SmallNew\"}, x-name: rows",
        "schemas/SmallNested\"}, x-name: rows",
        &["things.create_many", "inn", "SmallNested"],
    );
    refused(
        "items: {$ref: \"#/components/schemas/SmallNew\"}, x-name",
        "items: {type: string}, x-name",
        &["/many", "client"],
    );
    refused(
        "client: {type: array, items: {$ref: \"#/components/schemas/SmallNew\"}",
        "client: {type: string",
        &["/many", "x-outcome"],
    );
    refused("required: [client]", "required: []", &["/many", "client", "required"]);
    let answer = "schema: {$ref: \"#/components/schemas/SmallWritten\"}";
    refused(answer, "schema: {type: object, properties: {}}", &["/create", "x-model"]);
    refused(&format!(", content: {{application/json: {{{answer}}}}}}}"), "}", &["/many", "x-outcome", "things.create"]);
}

#[test]
fn a_record_inside_an_argument_has_names_of_its_own() {
    refused("inn: {", "extra: {", &["SmallNested", "extra", "our own extra"]);
    refused("inn: {", "str: {", &["SmallNested", "str"]);
    refused("inn: {", "i_1: {type: string, description: I.}\n        i1: {", &["SmallNested", "i_1", "i1"]);
    refused("inn: {", "inN: {", &["SmallNested", "inN"]);
    refused(
        "inn: {",
        "nested: {$ref: \"#/components/schemas/SmallNested\"}\n        inn: {",
        &["SmallNested", "inside itself"],
    );
    let renamed = |name: &str| said(&SPEC.replace("SmallNested", name), ERRORS).unwrap_err();
    for (name, other) in
        [("Kept", "KEPT"), ("Things", "things"), ("LostError", "errors.yaml"), ("TypedDict", "TypedDict")]
    {
        let error = renamed(name);
        assert!(error.contains(name) && error.contains(other), "{error}");
    }
}

#[test]
fn an_argument_by_its_place_does_not_stand_behind_one_that_may_be_left_out() {
    refused("word: {type: string", "word: {type: string, x-positional: true", &["things.list", "word", "x-positional"]);
    let (before, behind) = ("category: {type: string, x-also", "category: {type: string, x-positional: python, x-also");
    refused(before, behind, &["things.create", "title", "category", "x-positional"]);
    refused("x-name: rows,", "x-name: options,", &["things.create_many", "client", "options"]);
    let path = "parameters: [{name: key";
    let query = "parameters: [{name: yes, in: query, required: true, x-positional: true, description: Y., schema: {type: boolean}}, {name: key";
    refused(path, query, &["things.get", "yes", "x-positional", "boolean"]);
}

#[test]
fn a_setting_is_required_or_has_a_default_of_its_kind() {
    refused("default: POST", "default: 1", &["settings", "method", "text"]);
    refused(", default: POST", "", &["settings", "method"]);
    refused("default: POST", "required: true, default: POST", &["settings", "method"]);
    refused("kind: text", "kind: word", &["settings", "method", "word"]);
}

#[test]
fn other_operations_are_there() {
    refused(
        "x-retry: unsafe",
        "x-retry: unsafe\n      x-drops: [things.lost]",
        &["things.create", "x-drops", "things.lost"],
    );
    refused("operationId: things.get", "operationId: things.new", &["things.new"]);
}

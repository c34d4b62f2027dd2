//! A server that repeats all that it is sent, in every kind of answer and failure, and the canaries that it is sent.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use crate::support::{Received, Reply};

/// With characters that JSON and URLs write as escapes.
pub(crate) const SECRET: &str = "c4nary/of+the\"mine";
pub(crate) const LOGIN: &str = "canary@of-the-mine.example";
pub(crate) const HEADER: &str = "c4nary-of-a-header";
pub(crate) const PROXY: &str = "c4nary-of-the-proxy";
pub(crate) const PROXY_SENT: &str = "a2VlcGVyOmM0bmFyeS1vZi10aGUtcHJveHk=";
pub(crate) const NAME: &str = "Канарейкина-Тайная";
pub(crate) const PHONE: &str = "+79160004477123";
pub(crate) const EMAIL: &str = "canary.person@of-the-mine.example";
pub(crate) const PEOPLE: [&str; 3] = [NAME, PHONE, EMAIL];
/// All of them, the person's also as URLs, JSON and HTML spell them.
pub(crate) static CANARIES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let secrets = [SECRET, "c4nary/of+the", LOGIN, HEADER, PROXY, PROXY_SENT].map(str::to_owned);
    secrets.into_iter().chain(PEOPLE.into_iter().flat_map(spelled)).collect()
});

/// A text as it is, and as URLs, JSON and HTML spell it.
pub(crate) fn spelled(text: &str) -> [String; 4] {
    let percent = |byte| format!("%{byte:02X}");
    let unit = |unit| format!("\\u{unit:04x}");
    let entity = |character| format!("&#{};", u32::from(character));
    [
        text.to_owned(),
        text.bytes().map(percent).collect(),
        text.encode_utf16().map(unit).collect(),
        text.chars().map(entity).collect(),
    ]
}

/// What stands for a person: our names of arguments, and the vendor's names in answers.
pub(crate) type Person = [(&'static str, &'static str)];

pub(crate) fn person(crm: &str) -> (&'static Person, &'static Person) {
    match crm {
        "rkeeper" => (
            &[("last_name", NAME), ("first_name", NAME), ("middle_name", NAME), ("dop_info", EMAIL), ("value", PHONE)],
            &[("lastname", NAME), ("value", PHONE), ("dopInfo", EMAIL)],
        ),
        "salesman" => (
            &[
                ("title", NAME),
                ("person", NAME),
                ("phone", PHONE),
                ("tel", PHONE),
                ("mail", EMAIL),
                ("mail_url", EMAIL),
            ],
            &[("title", NAME), ("tel", PHONE), ("mail", EMAIL)],
        ),
        _ => (
            &[("name", NAME), ("last_name", NAME), ("phone", PHONE), ("email", EMAIL)],
            &[("customerName", NAME), ("phone", PHONE), ("customerEmail", EMAIL)],
        ),
    }
}

/// The value with the person's in the place of every text under one of these names.
pub(crate) fn named(value: &Value, person: &Person, under: Option<&str>) -> Value {
    let canary = |name: &str| person.iter().find(|(known, _)| *known == name).map(|(_, canary)| *canary);
    match value {
        Value::String(_) if under.is_some() => under.into(),
        Value::Array(items) => items.iter().map(|item| named(item, person, under)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), named(value, person, canary(name)))).collect()
        }
        other => other.clone(),
    }
}

/// The value with something that does not fit under each of these names.
fn misfit(value: &Value, person: &Person) -> Value {
    let canary =
        |name: &str| person.iter().find(|(known, _)| *known == name).map(|(_, canary)| json!({"is": [canary]}));
    match value {
        Value::Array(items) => items.iter().map(|item| misfit(item, person)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), canary(name).unwrap_or_else(|| misfit(value, person))))
            .collect(),
        other => other.clone(),
    }
}

/// How a server fails.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    /// It answers with this status, and repeats the request.
    Status(u16),
    /// It answers as the vector has it, and every text in it also repeats the request.
    Vector(Value),
    /// It answers as the vector has it, with a person where nothing of the kind fits.
    Misfit(Value),
    /// It repeats the request as the page of a gateway.
    Page(u16),
    /// It stops in the middle of repeating it.
    Cut,
    /// The connection ends.
    Reset,
    /// What comes is no HTTP.
    Noise,
}

/// The failures of a call: its own answer, and some of the others, so that each operation meets many and all are met.
pub(crate) fn failures(reply: &Value, number: usize, person: &Person) -> Vec<Failure> {
    let mut all: Vec<_> = [200, 302, 400, 401, 403, 404, 407, 409, 422, 429, 500, 502, 503, 504]
        .into_iter()
        .flat_map(|status| [Failure::Status(status), Failure::Page(status)])
        .collect();
    all.extend([Failure::Cut, Failure::Reset, Failure::Noise]);
    let picked = (0..3).map(|turn| all[(number * 3 + turn) % all.len()].clone());
    let misfit = (misfit(&reply["body"], person) != reply["body"]).then(|| Failure::Misfit(reply.clone()));
    picked.chain([Failure::Vector(reply.clone())]).chain(misfit).collect()
}

/// All that was sent and can be secret or a person's, as one text.
pub(crate) fn repeated(received: &Received) -> String {
    let names = ["authorization", "sid", "login", "apikey", "x-key", "proxy-authorization"];
    let said: Vec<_> = names.iter().filter_map(|name| received.headers.get(*name)).cloned().collect();
    let body = String::from_utf8_lossy(&received.body);
    let person: Vec<_> = PEOPLE.into_iter().filter(|canary| body.contains(canary)).flat_map(spelled).collect();
    format!("{} {PROXY} {}", said.join(" "), person.join(" "))
}

/// The value with this behind every text in it, and in the place of every number that is an id or a code.
fn echoing(value: &Value, said: &str) -> Value {
    match value {
        Value::String(text) => format!("{text} {said}").into(),
        Value::Array(items) => items.iter().map(|item| echoing(item, said)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), echoing(value, said))).collect(),
        other => other.clone(),
    }
}

pub(crate) fn reply(failure: &Failure, received: &Received, person: &Person) -> Reply {
    let said = repeated(received);
    let sent = String::from_utf8_lossy(&received.body);
    match failure {
        Failure::Status(status) => {
            let text = format!("refused: {said}");
            let error = json!({"code": said, "text": text, "message": text, "wsError": {"code": said, "desc": text}});
            let record: Map<_, _> =
                person.iter().map(|(name, canary)| ((*name).to_owned(), (*canary).into())).collect();
            let body = json!({
                "0": record, "error": error, "errors": [error], "result": "Error", "status": "Err", "message": said,
                "customer": said, "data": {"clid": said, said.clone(): said}, "clid": said, "requestId": said,
            });
            // Or the client would hold back for a while after a 429.
            Reply::new(*status, &[("retry-after", "0")], body.to_string())
        }
        Failure::Vector(reply) => {
            let status = reply["status"].as_u64().map_or(200, |status| u16::try_from(status).unwrap());
            let body = match (&reply["text"], &reply["body"]) {
                (Value::String(text), _) => format!("{text} {said}"),
                (_, body) => echoing(body, &said).to_string(),
            };
            Reply::new(status, &[], if status == 204 { String::new() } else { body })
        }
        Failure::Misfit(reply) => Reply::json(&misfit(&reply["body"], person)),
        Failure::Page(status) => {
            let headers = [("content-type", "text/html"), ("retry-after", "0")];
            Reply::new(*status, &headers, format!("<html>{said} {sent}</html>"))
        }
        Failure::Cut => Reply::new(200, &[], format!("{{\"customer\":\"{said}\",\"rest\":1}}")).cut(),
        Failure::Reset => Reply::none(),
        Failure::Noise => Reply::raw(format!("{said}\r\n\r\n")).and_close(),
    }
}

//! Taking personal data out of what an error shows of an answer. Which names hold such data, `spec/` says (`x-personal`).
//!
//! The text is not parsed and written anew: what is shown has to be what came, a body can be cut or have a warning of PHP
//! in front of its JSON, and personal data must not get out by that. So names and their values are looked for wherever they
//! stand.

use std::borrow::Cow;

use serde_json::Value;

/// The text with `"***"` for each value under one of the names.
pub(crate) fn without(text: &str, names: &[&str]) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        let (before, token) = rest.split_at(quote);
        let (name, after) = token.split_at(string_end(token));
        shown.push_str(before);
        shown.push_str(name);
        rest = after;
        let colon = after.trim_start();
        let Some(value) = colon.strip_prefix(':').map(str::trim_start) else { continue };
        if !is_one_of(name, names) {
            continue;
        }
        let (between, value) = after.split_at(after.len() - value.len());
        let (value, after) = value.split_at(value_end(value));
        shown.push_str(between);
        shown.push_str(if says_nothing(value) { value } else { "\"***\"" });
        rest = after;
    }
    shown + rest
}

/// What a request says under one of the names, in its body or its query, where it is long enough to be looked for in an
/// answer.
pub(crate) fn values(body: &[u8], query: &[(Cow<'_, str>, String)], names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    gather(&serde_json::from_slice(body).unwrap_or_default(), false, names, &mut found);
    for (_, text) in query.iter().filter(|(name, _)| names.contains(&name.as_ref())) {
        add(text, &mut found);
    }
    found
}

/// A shorter text would be found in half of all words.
const SHORTEST: usize = 4;

fn gather(value: &Value, personal: bool, names: &[&str], found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                gather(value, personal || names.contains(&name.as_str()), names, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, personal, names, found)),
        Value::String(text) if personal => add(text, found),
        // A tax number, say.
        Value::Number(number) if personal => add(&number.to_string(), found),
        _ => {}
    }
}

/// The text, and each element if it is a list: an answer can repeat one of them.
fn add(text: &str, found: &mut Vec<String>) {
    let parts = text.split(',').filter(|part| part.len() < text.len());
    let long = |part: &&str| part.chars().count() >= SHORTEST;
    found.extend(std::iter::once(text).chain(parts).map(str::trim).filter(long).map(str::to_owned));
}

/// What serde says of a value that does not fit, without the value if it stands at a personal place.
pub(crate) fn reason<'a>(message: &'a str, path: &str, names: &[&str]) -> Cow<'a, str> {
    let mut keys = path.split(['.', '[', ']']);
    if !keys.any(|key| names.contains(&key)) {
        return message.into();
    }
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => format!("its value is not {expected}").into(),
        None => "its value cannot be read".into(),
    }
}

fn is_one_of(token: &str, names: &[&str]) -> bool {
    let plain = token.trim_matches('"');
    if !plain.contains('\\') {
        return names.contains(&plain);
    }
    serde_json::from_str::<String>(token).is_ok_and(|name| names.contains(&name.as_str()))
}

fn says_nothing(value: &str) -> bool {
    matches!(value, "" | "null" | "true" | "false" | "\"\"" | "[]" | "{}")
}

/// Where a value ends: the end of the text, if it was cut.
fn value_end(text: &str) -> usize {
    match text.chars().next() {
        Some('"') => string_end(text),
        Some('{' | '[') => nested_end(text),
        _ => text.find([',', '}', ']', '\n', '\r', ' ']).unwrap_or(text.len()),
    }
}

/// Where the string ends that the text begins with.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (place, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where the object or list ends that the text begins with.
fn nested_end(text: &str) -> usize {
    let (mut depth, mut place) = (0_usize, 0);
    while let Some(rest) = text.get(place..).filter(|rest| !rest.is_empty()) {
        let Some(next) = rest.find(['"', '{', '}', '[', ']']) else { break };
        let token = rest.get(next..).unwrap_or_default();
        place += next;
        if token.starts_with('"') {
            place += string_end(token);
            continue;
        }
        place += 1;
        depth = if token.starts_with(['{', '[']) { depth + 1 } else { depth.saturating_sub(1) };
        if depth == 0 {
            return place;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["phone", "person"];

    #[test]
    fn values_under_personal_names_are_not_shown() {
        for (text, shown) in [
            (r#"{"phone":"+79161234567","id":5}"#, r#"{"phone":"***","id":5}"#),
            (r#"{ "phone" : 79161234567 , "id": 5 }"#, r#"{ "phone" : "***" , "id": 5 }"#),
            (r#"{"a":[{"person":{"name":"A\"}","b":[1]}}]}"#, r#"{"a":[{"person":"***"}]}"#),
            (r#"{"\u0070hone":"+79161234567"}"#, r#"{"\u0070hone":"***"}"#),
            (r#"{"phone":["1",{"b":"2"}],"c":1}"#, r#"{"phone":"***","c":1}"#),
        ] {
            assert_eq!(without(text, NAMES), shown);
        }
    }

    #[test]
    fn a_body_that_is_cut_or_not_only_json_shows_no_more() {
        for (text, shown) in [
            (r#"{"phone":"+7916"#, r#"{"phone":"***""#),
            (r#"{"person":{"name":"An"#, r#"{"person":"***""#),
            (r#"{"phone":7916"#, r#"{"phone":"***""#),
            (r#"<b>Warning</b>: {"phone":"+7916"} x"#, r#"<b>Warning</b>: {"phone":"***"} x"#),
        ] {
            assert_eq!(without(text, NAMES), shown);
        }
    }

    #[test]
    fn everything_else_stays_to_the_letter() {
        for text in [
            "",
            "\"",
            "\"phone",
            "\"phone\"",
            "\"phone\":",
            "phone: 5",
            "<html>",
            r#"{"phone": null}"#,
            r#"{"phone":""}"#,
            r#"{"name": "phone", "b": "person"}"#,
            r#"["phone", "a"]"#,
            "{\"\\",
            "\"phone\" 5",
        ] {
            assert_eq!(without(text, NAMES), text);
        }
    }

    #[test]
    fn what_a_request_says_of_a_person_is_known() {
        let body =
            r#"{"phone":"+79161234567","person":[{"name":"Анна ","inn":5904338272},"ab"],"title":"Long enough"}"#;
        assert_eq!(values(body.as_bytes(), &[], NAMES), ["5904338272", "Анна", "+79161234567"]);
        assert!(values(b"no json", &[], NAMES).is_empty());
    }

    #[test]
    fn what_a_query_says_of_a_person_is_known_and_each_of_several() {
        let query =
            [("phone".into(), "+79161234567, 254-55-77".to_owned()), ("title".into(), "Long enough".to_owned())];
        assert_eq!(values(b"", &query, NAMES), ["+79161234567, 254-55-77", "+79161234567", "254-55-77"]);
    }

    #[test]
    fn a_value_that_does_not_fit_is_shown_only_where_it_is_not_personal() {
        let message = "invalid type: string \"Anna\", expected u64";
        assert_eq!(reason(message, "contacts[2].phone", NAMES), "its value is not u64");
        assert_eq!(reason(message, "contacts[2].id", NAMES), message);
    }

    proptest::proptest! {
        #[test]
        fn no_value_of_any_json_gets_out(value in "\\PC{4,30}", before in ".{0,20}", cut in 0..400_usize) {
            let value = format!("{value}personal");
            let before = before.replace(['"', '\\'], "");
            let text = serde_json::json!({"before": before, "list": [{"phone": value}]}).to_string();
            let end = text.char_indices().nth(cut).map_or(text.len(), |(end, _)| end);
            let shown = without(&text[..end], NAMES);
            proptest::prop_assert!(!shown.contains("personal"), "{}", shown);
        }
    }
}

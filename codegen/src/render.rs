//! What templates need: how each language spells a name, a type and a comment.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Value};
use serde::Deserialize;

use crate::Error;
use crate::names;

/// The part of [`crate::ir::Kind`] that types are made of, read back out of a template's value.
#[derive(Debug, Clone, Deserialize)]
struct Kind {
    is: String,
    name: Option<String>,
    of: Option<Box<Kind>>,
}

impl Kind {
    fn name(&self) -> String {
        self.name.clone().unwrap_or_default()
    }

    fn inner(&self) -> Kind {
        self.of.as_deref().cloned().unwrap_or_else(|| Kind { is: "object".into(), name: None, of: None })
    }
}

/// The templates and their filters.
pub fn environment() -> Result<Environment<'static>, Error> {
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?;
    let mut environment = Environment::new();
    environment.set_syntax(syntax);
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    environment.add_filter("camel", |name: &str| names::camel(name));
    environment.add_filter("pascal", |name: &str| names::pascal(name));
    environment.add_filter("shouting", |name: &str| names::shouting(name));
    environment.add_filter("rust", |name: &str| names::rust(name));
    environment.add_filter("python", |name: &str| names::python(name));
    environment.add_filter("literal", |text: Value| serde_json::to_string(&text).unwrap_or_default());
    environment.add_filter("rust_type", |kind: Serde<Kind>| rust_type(&kind.0));
    environment.add_filter("rust_reader", |kind: Serde<Kind>, required: bool| rust_reader(&kind.0, required));
    environment.add_filter("python_type", |kind: Serde<Kind>| python_type(&kind.0));
    environment.add_filter("python_argument", |kind: Serde<Kind>| python_argument(&kind.0));
    environment.add_filter("ts_type", |kind: Serde<Kind>| ts_type(&kind.0));
    environment.add_filter("ts_argument", |kind: Serde<Kind>| ts_argument(&kind.0));
    environment.add_filter("prefixed", |name: &str, prefix: &str| format!("{prefix}{name}"));
    environment.add_filter("python_literal", |json: &str| match json {
        "true" => "True".to_owned(),
        "false" => "False".to_owned(),
        other => other.to_owned(),
    });
    environment.add_filter("wrap", wrap);
    environment.add_filter("js_prose", |text: &str| in_code_spans(text, names::camel));
    Ok(environment)
}

/// Words that do not go over `width` columns with `indent` in front of every line but the first.
fn wrap(text: &str, indent: &str, width: Option<usize>) -> String {
    let width = width.unwrap_or(110);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && indent.chars().count() + line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines.join(&format!("\n{indent}"))
}

/// Changes names between backticks, where prose speaks of our own arguments.
fn in_code_spans(text: &str, change: impl Fn(&str) -> String) -> String {
    let spans = text.split('`').enumerate();
    let changed = spans.map(|(place, span)| {
        let name = span.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if place % 2 == 1 && name { change(span) } else { span.to_owned() }
    });
    changed.collect::<Vec<_>>().join("`")
}

fn rust_type(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" | "text" => "String".into(),
        "integer" => "i64".into(),
        "boolean" => "bool".into(),
        "instant" => "jiff::Timestamp".into(),
        "object" => "serde_json::Map<String, serde_json::Value>".into(),
        "list" => format!("Vec<{}>", rust_type(&kind.inner())),
        _ => kind.name(),
    }
}

fn rust_reader(kind: &Kind, required: bool) -> String {
    match (kind.is.as_str(), required) {
        ("id", true) => "wire::id".into(),
        ("id", false) => "wire::id_or_none".into(),
        ("text", _) => "wire::text".into(),
        ("integer", _) => "wire::integer".into(),
        ("boolean", _) => "wire::boolean".into(),
        ("instant", _) => "wire::unix_seconds".into(),
        ("enum", _) => "wire::enumerated".into(),
        ("record", _) => "wire::record".into(),
        ("list", _) if kind.inner().is == "record" => "wire::records".into(),
        ("list", _) if kind.inner().is == "list" => "wire::lists".into(),
        ("list", _) => "wire::texts".into(),
        _ => "wire::object".into(),
    }
}

fn python_type(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" | "text" => "str".into(),
        "integer" => "int".into(),
        "boolean" => "bool".into(),
        "instant" => "datetime".into(),
        "enum" => kind.name(),
        "object" => "Mapping[str, Any]".into(),
        "list" => format!("tuple[{}, ...]", python_type(&kind.inner())),
        _ => kind.name(),
    }
}

/// Arguments take more forms than records have.
fn python_argument(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" => "str | int".into(),
        "enum" => kind.name(),
        "list" => {
            let inner = python_argument(&kind.inner());
            format!("Sequence[{inner} | int] | {inner} | int | str")
        }
        _ => python_type(kind),
    }
}

fn ts_type(kind: &Kind) -> String {
    match kind.is.as_str() {
        // ISO 8601 with Z.
        "id" | "text" | "instant" => "string".into(),
        "integer" => "number".into(),
        "boolean" => "boolean".into(),
        // Keeps the names in an editor's completion, and takes any other text.
        "enum" => format!("{} | (string & {{}})", kind.name()),
        "object" => "Record<string, unknown>".into(),
        "list" => format!("Array<{}>", ts_type(&kind.inner())),
        _ => kind.name(),
    }
}

fn ts_argument(kind: &Kind) -> String {
    match kind.is.as_str() {
        "id" => "string | number".into(),
        "enum" => kind.name(),
        "list" => {
            let inner = ts_argument(&kind.inner());
            format!("ReadonlyArray<{inner} | number> | {inner} | number | string")
        }
        _ => ts_type(kind),
    }
}

/// Rust code in one layout, whatever the template's.
pub fn format_rust(text: &str) -> Result<String, Error> {
    let file = syn::parse_file(text).map_err(|error| {
        let line = text.lines().nth(error.span().start().line.saturating_sub(1)).unwrap_or_default();
        format!("the generated Rust cannot be parsed: {error}: {line}")
    })?;
    Ok(prettyplease::unparse(&file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_for_javascript_has_javascript_names() {
        assert_eq!(in_code_spans("`sort_by` and `GET /a_b` are not a_b", names::camel), "`sortBy` and `GET /a_b` are not a_b");
    }

    #[test]
    fn long_text_is_wrapped_between_words() {
        assert_eq!(wrap("aaa bbb ccc", "  ", Some(10)), "aaa bbb\n  ccc");
    }
}

//! What templates need: how each language spells a name, a type and a comment.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value};

use crate::ir::Kind;
use crate::{Error, escape, names, types};

/// The templates and their filters.
pub fn environment() -> Result<Environment<'static>, Error> {
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?;
    let mut environment = Environment::new();
    environment.set_syntax(syntax);
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|output| AutoEscape::Custom(escape::language(output).into()));
    environment.set_formatter(|out, state, value| match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Custom(language), Some(text)) if !value.is_safe() => {
            Ok(out.write_str(&escape::escape(language, text))?)
        }
        _ => Ok(write!(out, "{value}")?),
    });
    environment.add_filter("camel", |name: &str| names::camel(name));
    environment.add_filter("pascal", |name: &str| names::pascal(name));
    environment.add_filter("shouting", |name: &str| names::shouting(name));
    environment.add_filter("snake", |name: &str| names::snake(name));
    environment.add_filter("rust", |name: &str| names::rust(name));
    environment.add_filter("variant", |value: &str| names::variant(value));
    environment.add_filter("python", |name: &str| names::python(name));
    environment.add_filter("javascript", |name: &str| names::javascript(name));
    environment
        .add_filter("literal", |text: Value| Value::from_safe_string(serde_json::to_string(&text).unwrap_or_default()));
    environment.add_filter("rust_type", |kind: Serde<Kind>| types::rust(&kind.0));
    environment.add_filter("rust_reader", |kind: Serde<Kind>| types::rust_reader(&kind.0));
    environment.add_filter("python_type", |kind: Serde<Kind>| types::python(&kind.0));
    environment.add_filter("python_argument", |kind: Serde<Kind>| types::python_argument(&kind.0));
    environment.add_filter("ts_type", |kind: Serde<Kind>| types::typescript(&kind.0));
    environment.add_filter("ts_argument", |kind: Serde<Kind>| types::typescript_argument(&kind.0));
    environment.add_filter("record_name", |kind: Serde<Kind>| types::record_name(&kind.0));
    environment.add_filter("in_words", |kind: Serde<Kind>| types::in_words(&kind.0));
    environment.add_filter("cell", escape::cell);
    environment.add_filter("mentions", |holder: Serde<serde_json::Value>, kind: &str| mentions(&holder.0, kind));
    environment.add_filter("plain", |model: Serde<serde_json::Value>| plain(&model.0));
    environment.add_filter("prefixed", |name: &str, prefix: &str| format!("{prefix}{name}"));
    environment.add_filter("suffixed", |name: &str, suffix: &str| format!("{name}{suffix}"));
    // Checked when it was read: it is JSON.
    environment.add_filter("python_literal", |json: &str| {
        Value::from_safe_string(match json {
            "true" => "True".to_owned(),
            "false" => "False".to_owned(),
            other => other.to_owned(),
        })
    });
    environment.add_filter("wrap", wrap);
    environment.add_filter("js_prose", |text: &str| in_code_spans(text, names::camel));
    Ok(environment)
}

/// Whether a model's fields are scalars that need no more than their own text: see `bindings-node/src/quick.rs`.
fn plain(model: &serde_json::Value) -> bool {
    let simple = |field: &serde_json::Value| {
        let kind = serde_json::from_value::<Kind>(field["kind"].clone());
        kind.is_ok_and(|kind| match kind.is.as_str() {
            "id" | "integer" | "instant" => true,
            "text" | "boolean" => !kind.unset,
            _ => false,
        })
    };
    let made = model["completed"] == true || model["sources"].as_array().is_none_or(|sources| !sources.is_empty());
    !made && model["fields"].as_array().is_some_and(|fields| fields.iter().all(simple))
}

/// Whether a value of this kind is anywhere in it, so that a file imports what it needs.
fn mentions(holder: &serde_json::Value, kind: &str) -> bool {
    match holder {
        serde_json::Value::Object(fields) => {
            fields.get("is").is_some_and(|is| is == kind) || fields.values().any(|inner| mentions(inner, kind))
        }
        serde_json::Value::Array(items) => items.iter().any(|inner| mentions(inner, kind)),
        _ => false,
    }
}

/// Words that do not go over `width` columns with `indent` in front of every line but the first. Paragraphs stay.
fn wrap(text: &str, indent: &str, width: Option<usize>) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| wrap_paragraph(paragraph, indent, width.unwrap_or(110)));
    paragraphs.collect::<Vec<_>>().join(&format!("\n{}\n{indent}", indent.trim_end()))
}

fn wrap_paragraph(text: &str, indent: &str, width: usize) -> String {
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
        let name = span.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_.".contains(&byte));
        if place % 2 == 1 && name { change(span) } else { span.to_owned() }
    });
    changed.collect::<Vec<_>>().join("`")
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
        assert_eq!(
            in_code_spans("`sort_by`, `my_types.list` and `GET /a_b` are not a_b", names::camel),
            "`sortBy`, `myTypes.list` and `GET /a_b` are not a_b"
        );
    }

    #[test]
    fn long_text_is_wrapped_between_words() {
        assert_eq!(wrap("aaa bbb ccc", "  ", Some(10)), "aaa bbb\n  ccc");
        assert_eq!(wrap("aaa\nbbb\n\nccc", " * ", None), "aaa bbb\n *\n * ccc");
    }
}

//! From `spec/errors.yaml` to the tree of errors.

use yaml_serde::Value;

use crate::Error;
use crate::ir::{Attribute, ErrorClass};
use crate::names::{camel, error_code};
use crate::yaml::{entries, flag, only, text_at, text_or_none, texts};

/// The classes, parents before children.
pub fn errors(text: &str) -> Result<Vec<ErrorClass>, Error> {
    let document: Value = yaml_serde::from_str(text)?;
    let classes = document.get("errors").and_then(Value::as_sequence).ok_or("there is no list `errors`")?;
    let mut read: Vec<ErrorClass> = Vec::new();
    for class in classes {
        let name = text_at(class, "name")?;
        let class = class_of(class, &name, &read).map_err(|error| format!("{name}: {error}"))?;
        read.push(class);
    }
    Ok(read)
}

fn class_of(class: &Value, name: &str, before: &[ErrorClass]) -> Result<ErrorClass, Error> {
    only(class, &["name", "parent", "python", "doc", "attributes"])?;
    if before.iter().any(|known| known.name == name) {
        return Err("it stands there twice".into());
    }
    let parent = text_or_none(class, "parent");
    match &parent {
        Some(parent) if !before.iter().any(|known| known.name == *parent) => {
            return Err(format!("its parent {parent} does not stand before it").into());
        }
        None if !before.is_empty() => return Err("it has no parent; only the first class has none".into()),
        _ => {}
    }
    let attributes = entries(class.get("attributes"))
        .map(|(name, found)| attribute(&name, found).map_err(|error| format!("{name}: {error}").into()));
    Ok(ErrorClass {
        code: error_code(name),
        doc: text_at(class, "doc")?,
        attributes: attributes.collect::<Result<_, Error>>()?,
        python: texts(class.get("python")),
        name: name.to_owned(),
        parent,
    })
}

fn attribute(name: &str, attribute: &Value) -> Result<Attribute, Error> {
    only(attribute, &["type", "always", "javascript", "doc"])?;
    let kind = text_at(attribute, "type")?;
    if !["text", "integer", "number", "boolean", "any"].contains(&kind.as_str()) {
        return Err(format!("there is no type {kind:?}; there are: text, integer, number, boolean, any").into());
    }
    Ok(Attribute {
        javascript: text_or_none(attribute, "javascript").unwrap_or_else(|| camel(name)),
        kind,
        always: flag(attribute, "always"),
        doc: text_at(attribute, "doc")?,
        name: name.to_owned(),
    })
}

/// The tree as text, each class under its parent.
pub fn tree(classes: &[ErrorClass]) -> String {
    let mut lines = Vec::new();
    branches(classes, None, "", &mut lines);
    lines.join("\n")
}

fn branches(classes: &[ErrorClass], parent: Option<&str>, indent: &str, lines: &mut Vec<String>) {
    let children: Vec<_> = classes.iter().filter(|class| class.parent.as_deref() == parent).collect();
    for (place, child) in children.iter().enumerate() {
        let last = place + 1 == children.len();
        let (branch, below) = match (parent, last) {
            (None, _) => ("", ""),
            (Some(_), true) => ("└─ ", "   "),
            (Some(_), false) => ("├─ ", "│  "),
        };
        lines.push(format!("{indent}{branch}{}", child.name));
        branches(classes, Some(&child.name), &format!("{indent}{below}"), lines);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn the_tree_has_each_class_under_its_parent() {
        let read = errors(
            "errors: [{name: A, doc: D}, {name: B, parent: A, doc: D}, {name: C, parent: A, doc: D}, {name: D, parent: B, doc: D}]",
        );
        assert_eq!(tree(&read.unwrap()), "A\n├─ B\n│  └─ D\n└─ C");
    }
}

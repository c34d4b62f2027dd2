//! Names as each language spells them.

/// `last_name` → `lastName`
pub fn camel(name: &str) -> String {
    let mut parts = name.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &capitalised(part))
}

/// `last_name`, `customers.get` → `LastName`, `CustomersGet`
pub fn pascal(name: &str) -> String {
    name.split(['_', '.']).map(capitalised).collect()
}

/// `customers.get` → `CUSTOMERS_GET`
pub fn shouting(name: &str) -> String {
    name.replace('.', "_").to_uppercase()
}

/// `NotFoundError` → `CRM_NOT_FOUND`; the root is `CRM_ERROR`.
pub fn error_code(class: &str) -> String {
    let mut code = String::from("CRM");
    for letter in class.trim_end_matches("Error").trim_start_matches("Crm").chars() {
        if letter.is_uppercase() {
            code.push('_');
        }
        code.extend(letter.to_uppercase());
    }
    if code == "CRM" { "CRM_ERROR".to_owned() } else { code }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

const RUST: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Rust's keywords are escaped, and stay the same names.
pub fn rust(name: &str) -> String {
    match name {
        // These cannot be raw identifiers.
        "self" | "super" | "crate" => format!("{name}_"),
        _ if RUST.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

const PYTHON: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Python's keywords get an underscore behind them, as its style guide says.
pub fn python(name: &str) -> String {
    if PYTHON.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_each_language_does() {
        assert_eq!(camel("last_name"), "lastName");
        assert_eq!(pascal("customers.get"), "CustomersGet");
        assert_eq!(shouting("customers.get"), "CUSTOMERS_GET");
        assert_eq!((rust("type"), rust("self"), python("class")), ("r#type".into(), "self_".into(), "class_".into()));
    }

    #[test]
    fn an_error_code_is_made_of_the_class_name() {
        assert_eq!(error_code("CrmError"), "CRM_ERROR");
        assert_eq!(error_code("NotFoundError"), "CRM_NOT_FOUND");
        assert_eq!(error_code("ApiError"), "CRM_API");
    }
}

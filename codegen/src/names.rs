//! Names as each language spells them.

/// `last_name` → `lastName`
pub fn camel(name: &str) -> String {
    let mut parts = name.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &capitalised(part))
}

/// `SalesManWrite`, `idcategoryTitle` → `sales_man_write`, `idcategory_title`
pub fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// `last_name`, `customers.get` → `LastName`, `CustomersGet`. `Self` means something else in Rust.
pub fn pascal(name: &str) -> String {
    match name.split(['_', '.']).map(capitalised).collect::<String>() {
        name if name == "Self" => "Self_".to_owned(),
        name => name,
    }
}

/// The variant of an enumeration for one of its values, which can be any text: `a b` → `AB`, `2-х` → `V2Х`. `Other` is
/// the variant of values without a name.
pub fn variant(value: &str) -> String {
    match pascal(&value.replace(|letter: char| !letter.is_alphanumeric(), "_")) {
        name if name == "Other" => "Other_".to_owned(),
        name if name.starts_with(|first: char| first.is_numeric()) => format!("V{name}"),
        name => name,
    }
}

/// The variable for one of the vendor's names, which can be any text: `idcategoryTitle` → `from_idcategory_title`.
pub fn source(wire: &str) -> String {
    let words = snake(&wire.replace(|letter: char| !letter.is_alphanumeric(), "_"));
    let words: Vec<_> = words.split('_').filter(|word| !word.is_empty()).collect();
    format!("from_{}", words.join("_"))
}

/// Whether it is a name of ours for a field, an argument, a resource or an operation: `last_name`.
pub fn is_snake(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .split('_')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Whether it is a name of a class: `GuardantCustomer`.
pub fn is_class(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
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
    "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// No raw identifiers in Rust. They get an underscore in Python too, where `self` is every method's first argument.
const NOT_EVEN_RAW: &[&str] = &["self", "super", "crate"];

/// Rust's keywords are escaped, and stay the same names.
pub fn rust(name: &str) -> String {
    match name {
        _ if NOT_EVEN_RAW.contains(&name) => format!("{name}_"),
        _ if RUST.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

const PYTHON: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Python's keywords get an underscore behind them, as its style guide says.
pub fn python(name: &str) -> String {
    let taken = PYTHON.contains(&name) || NOT_EVEN_RAW.contains(&name);
    if taken { format!("{name}_") } else { name.to_owned() }
}

const JAVASCRIPT: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// A JavaScript variable: `last_name` → `lastName`, and an underscore behind a reserved word. Keys of objects and
/// members of classes need none.
pub fn javascript(name: &str) -> String {
    let name = camel(name);
    if JAVASCRIPT.contains(&name.as_str()) { format!("{name}_") } else { name }
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
    fn a_word_that_a_language_keeps_for_itself_is_changed_as_little_as_possible() {
        assert_eq!(
            (rust("crate"), python("self"), python("async")),
            ("crate_".into(), "self_".into(), "async_".into())
        );
        assert_eq!((javascript("delete"), javascript("last_name")), ("delete_".into(), "lastName".into()));
        assert_eq!(pascal("self"), "Self_");
    }

    #[test]
    fn any_text_has_a_variant() {
        assert_eq!((variant("a b"), variant("2-х"), variant("other")), ("AB".into(), "V2Х".into(), "Other_".into()));
    }

    #[test]
    fn any_name_of_a_vendor_has_a_variable() {
        assert_eq!((source("head_clidTitle"), source("_id")), ("from_head_clid_title".into(), "from_id".into()));
        assert_eq!((source("odd \"wire\""), source("Имя")), ("from_odd_wire".into(), "from_имя".into()));
    }

    #[test]
    fn names_of_ours_are_one_word_or_words_joined_by_underscores() {
        assert!(is_snake("last_name") && is_snake("input1"));
        assert!(!["", "_id", "id_", "a__b", "lastName", "1st", "имя"].into_iter().any(is_snake));
        assert!(is_class("GuardantCustomer") && !is_class("guardantCustomer") && !is_class("A_B"));
    }

    #[test]
    fn an_error_code_is_made_of_the_class_name() {
        assert_eq!(error_code("CrmError"), "CRM_ERROR");
        assert_eq!(error_code("NotFoundError"), "CRM_NOT_FOUND");
        assert_eq!(error_code("ApiError"), "CRM_API");
    }
}

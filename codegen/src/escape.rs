//! Any text can stand in any output: whatever a template prints is escaped for the language of the file, wherever in it
//! the text stands. Only what the filter `literal` made is printed as it is.

/// The language of an output, by its path.
pub fn language(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("rs") => "rust",
        Some("py" | "pyi") => "python",
        Some("js" | "ts") => "javascript",
        _ => "markdown",
    }
}

/// The text, such that it ends no comment and no string that it stands in.
pub fn escape(language: &str, text: &str) -> String {
    match language {
        // A second line of a doc comment is one too.
        "rust" => text.replace('\n', "\n/// "),
        // Holds between one quotation mark and between three.
        "python" => text.replace('\\', "\\\\").replace('"', "\\\""),
        "javascript" => text.replace("*/", "*\\/"),
        _ => prose(text),
    }
}

/// Markdown stays Markdown, but nothing is taken for HTML. Code spans show `<` as it is.
fn prose(text: &str) -> String {
    let spans = text.split('`').enumerate();
    let escaped = spans.map(|(place, span)| if place % 2 == 1 { span.to_owned() } else { span.replace('<', "&lt;") });
    escaped.collect::<Vec<_>>().join("`")
}

/// Text in one line, which ends no cell of a Markdown table.
pub fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_ends_neither_the_comment_nor_the_string_that_it_stands_in() {
        assert_eq!(escape("javascript", "a */ b"), "a *\\/ b");
        assert_eq!(escape("python", r#"""" \d"#), r#"\"\"\" \\d"#);
        assert_eq!(escape("rust", "one\ntwo"), "one\n/// two");
        assert_eq!(escape("markdown", "<b> `<b>`"), "&lt;b> `<b>`");
        assert_eq!(cell("a |\n b"), "a \\| b");
    }

    #[test]
    fn a_file_tells_its_language_by_its_name() {
        assert_eq!((language("js/types.d.ts"), language("_native.pyi")), ("javascript", "python"));
    }
}

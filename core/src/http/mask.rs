//! Taking secrets out of what a server said: some repeat the request in their errors, and spell it their own way.

/// The text with `***` for each secret, also where JSON or a URL writes its characters as escapes.
pub(crate) fn mask(text: &str, secrets: &[&str]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        // The longest, where one secret is the beginning of another.
        let found = secrets.iter().filter_map(|secret| after(rest, secret)).min_by_key(|after| after.len());
        let after = found.or_else(|| rest.strip_prefix(first)).unwrap_or_default();
        if found.is_some() {
            masked.push_str("***");
        } else {
            masked.push(first);
        }
        rest = after;
    }
    masked
}

/// What follows the secret, if the text begins with it. Two spellings can begin alike, as a backslash alone and an escaped
/// one do, so all of them are followed at once.
fn after<'a>(text: &'a str, secret: &str) -> Option<&'a str> {
    let mut characters = secret.chars();
    let mut rests: Vec<_> = spellings(text, characters.next()?).collect();
    for wanted in characters {
        if rests.is_empty() {
            break;
        }
        rests = rests.into_iter().flat_map(|rest| spellings(rest, wanted)).collect();
        rests.sort_unstable_by_key(|rest| rest.len());
        rests.dedup_by_key(|rest| rest.len());
    }
    rests.into_iter().min_by_key(|rest| rest.len())
}

/// What follows a character, in each of its spellings with which the text begins.
fn spellings(text: &str, wanted: char) -> impl Iterator<Item = &str> {
    let escape = text.strip_prefix('\\');
    let escaped = escape.and_then(|rest| rest.strip_prefix(wanted));
    let by_code = escape.and_then(|rest| coded(rest.strip_prefix('u')?, 4, wanted));
    let percent = text.strip_prefix('%').and_then(|rest| coded(rest, 2, wanted));
    [escaped, by_code, percent, text.strip_prefix(wanted)].into_iter().flatten()
}

fn coded(text: &str, digits: usize, wanted: char) -> Option<&str> {
    let (code, rest) = text.split_at_checked(digits)?;
    (u32::from_str_radix(code, 16) == Ok(wanted.into())).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_in_every_spelling() {
        for text in ["ab/c+d\"e", r#"ab\/c+d\"e"#, r"ab\/c\u002Bd\u0022e", r#"\u0061b/c\u002bd\"e"#, "ab%2Fc%2bd%22e"] {
            assert_eq!(mask(&format!("<{text}>"), &["ab/c+d\"e"]), "<***>", "{text}");
        }
    }

    #[test]
    fn a_secret_with_backslashes_and_percents_is_found_as_it_is() {
        assert_eq!(mask(r"x\n%41!x\\n%41!", &[r"\n%41!"]), "x***x***");
    }

    #[test]
    fn the_longer_of_two_secrets_goes_whole() {
        for secrets in [["secret", "secret-2"], ["secret-2", "secret"]] {
            assert_eq!(mask("secret-2 secret secre", &secrets), "*** *** secre");
        }
    }

    #[test]
    fn text_without_a_secret_stays() {
        for text in ["", "ё\\", "\\u", "\\u00", "%", "%4", "\\uёёёё", "%ё"] {
            assert_eq!(mask(text, &["secret", "ёж"]), text);
        }
    }

    /// A character as one of the ways of writing has it.
    fn spelled(character: char, how: u8) -> String {
        match how {
            0 if character.is_ascii() => format!("%{:02x}", u32::from(character)),
            1 if character.is_ascii() => format!("%{:02X}", u32::from(character)),
            2 if u32::from(character) < 0x10000 => format!("\\u{:04x}", u32::from(character)),
            3 => format!("\\{character}"),
            _ => character.to_string(),
        }
    }

    #[test]
    fn backslashes_are_found_as_they_are_and_escaped() {
        for text in [r"a\\b-c", r"a\\\\b-c", r"a\u005c\u005cb-c", r"a\\\b-c"] {
            assert_eq!(mask(text, &[r"a\\b-c"]), "***", "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_spelling_of_a_secret_stays(
            secret in proptest::collection::vec((proptest::char::any(), 0..6_u8), 6..20),
            before in ".{0,20}",
            after in ".{0,20}",
        ) {
            let plain: String = secret.iter().map(|(character, _)| *character).collect();
            let written: String = secret.iter().map(|(character, how)| spelled(*character, *how)).collect();
            // Not what could be a part of the secret's own first character.
            let before = before.replace(['\\', '%'], "");
            let masked = mask(&format!("{before}{written}{after}"), &[&plain]);
            proptest::prop_assert!(masked.contains("***") && !masked.contains(&plain), "{}", masked);
        }

        #[test]
        fn nothing_else_is_changed(text in ".{0,60}", secret in "[a-z]{12}-\\PC{4}") {
            proptest::prop_assume!(!text.contains("***"));
            let masked = mask(&text, &[&secret]);
            proptest::prop_assert!(masked == text || masked.contains("***"));
        }
    }
}

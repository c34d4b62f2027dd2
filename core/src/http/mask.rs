//! Taking secrets out of what a server said: some repeat the request in their errors, and spell it their own way.

/// The text with `***` for each secret, also where JSON or a URL writes its characters as escapes.
pub(super) fn mask(text: &str, secrets: &[&str]) -> String {
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

/// What follows the secret, if the text begins with it.
fn after<'a>(text: &'a str, secret: &str) -> Option<&'a str> {
    secret.chars().try_fold(text, |rest, wanted| {
        let escaped = || {
            let rest = rest.strip_prefix('\\')?;
            rest.strip_prefix(wanted).or_else(|| coded(rest.strip_prefix('u')?, 4, wanted))
        };
        let percent = || coded(rest.strip_prefix('%')?, 2, wanted);
        escaped().or_else(percent).or_else(|| rest.strip_prefix(wanted))
    })
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
}

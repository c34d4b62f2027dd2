//! Taking secrets, and what was sent of a person, out of what a server said: some repeat the request in their errors, and
//! spell it their own way.

/// The text with `***` for each secret, also where JSON, a URL or HTML writes its characters as escapes.
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
    let plain = text.strip_prefix(wanted);
    let plus = text.strip_prefix('+').filter(|_| wanted == ' ');
    let ways = [escaped, by_code, by_percent, by_entity];
    [plain, plus].into_iter().chain(ways.into_iter().map(move |way| way(text, wanted))).flatten()
}

/// As JSON has it: `\"`, `\n`.
fn escaped(text: &str, wanted: char) -> Option<&str> {
    let rest = text.strip_prefix('\\')?;
    let rest = if wanted == '\\' { rest } else { behind_backslashes(rest) };
    let letter = match wanted {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        other => other,
    };
    rest.strip_prefix(letter).or_else(|| rest.strip_prefix(wanted))
}

/// As JSON has it: `\u0418`, and two of them beyond the first 65,536 characters.
fn by_code(text: &str, wanted: char) -> Option<&str> {
    wanted.encode_utf16(&mut [0; 2]).iter().try_fold(text, |text, unit| {
        let rest = behind_backslashes(text.strip_prefix('\\')?);
        let (code, rest) = rest.strip_prefix('u')?.split_at_checked(4)?;
        (u16::from_str_radix(code, 16) == Ok(*unit)).then_some(rest)
    })
}

/// In a text within a text, backslashes are escaped again. Seven are three such texts; without a limit, an answer of nothing
/// else would take the square of its length.
fn behind_backslashes(text: &str) -> &str {
    let count = text.bytes().take(7).take_while(|byte| *byte == b'\\').count();
    text.get(count..).unwrap_or_default()
}

/// As URLs have it: `%D0%98`.
fn by_percent(text: &str, wanted: char) -> Option<&str> {
    wanted.encode_utf8(&mut [0; 4]).bytes().try_fold(text, |text, byte| {
        let (code, rest) = text.strip_prefix('%')?.split_at_checked(2)?;
        (u8::from_str_radix(code, 16) == Ok(byte)).then_some(rest)
    })
}

/// As HTML has it: `&quot;`, `&#1048;`, `&#x418;`.
fn by_entity(text: &str, wanted: char) -> Option<&str> {
    let rest = text.strip_prefix('&')?;
    // The longest is `&#x10ffff;`, perhaps with some zeros.
    let (name, rest) = rest.split_at_checked(rest.bytes().take(12).position(|byte| byte == b';')?)?;
    let rest = rest.strip_prefix(';')?;
    let meant = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let code = name.strip_prefix('#')?;
            let code = match code.strip_prefix(['x', 'X']) {
                Some(code) => u32::from_str_radix(code, 16),
                None => code.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    };
    (meant == Some(wanted)).then_some(rest)
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
    fn a_name_is_found_in_every_spelling() {
        let percent = "%D0%98%D1%8F+%26%F0%9F%90%A4";
        let json = r"\u0418\u044f \u0026\ud83d\udc24";
        for text in ["Ия &🐤", percent, json, "&#1048;&#x44F;&#032;&amp;&#128036;", &json.replace('\\', r"\\")] {
            assert_eq!(mask(&format!("<{text}>"), &["Ия &🐤"]), "<***>", "{text}");
        }
    }

    #[test]
    fn a_text_of_several_lines_is_found_in_one() {
        for text in ["one\r\n\ttwo", r"one\r\n\ttwo", r"one\\r\\n\\ttwo", "one%0D%0A%09two"] {
            assert_eq!(mask(text, &["one\r\n\ttwo"]), "***", "{text}");
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
        for text in [
            "",
            "ё\\",
            "\\u",
            "\\u00",
            "%",
            "%4",
            "\\uёёёё",
            "%ё",
            "%D1",
            "%D1%9",
            "&",
            "&#",
            "&#x;",
            "&#99999999;",
            "&ё;",
        ] {
            assert_eq!(mask(text, &["secret", "ёж"]), text);
        }
    }

    /// A character as one of the ways of writing has it.
    fn spelled(character: char, how: u8) -> String {
        let bytes = |digits: fn(u8) -> String| character.to_string().bytes().map(digits).collect();
        let unit = |unit: &u16| format!("\\u{unit:04x}");
        match how {
            0 => bytes(|byte| format!("%{byte:02x}")),
            1 => bytes(|byte| format!("%{byte:02X}")),
            2 => character.encode_utf16(&mut [0; 2]).iter().map(unit).collect(),
            3 => format!("\\{character}"),
            4 => format!("&#{};", u32::from(character)),
            5 => format!("&#x{:X};", u32::from(character)),
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
            secret in proptest::collection::vec((proptest::char::any(), 0..8_u8), 6..20),
            before in ".{0,20}",
            after in ".{0,20}",
        ) {
            let plain: String = secret.iter().map(|(character, _)| *character).collect();
            let written: String = secret.iter().map(|(character, how)| spelled(*character, *how)).collect();
            // Not what could be a part of the secret's own first character.
            let before = before.replace(['\\', '%', '&'], "");
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

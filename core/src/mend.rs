//! Text that a parser refuses or would round, in a form that it takes: for the second, slow reading of a record. The
//! record keeps the text that came.
//!
//! Two things happen in the wild. A server writes a number where text belongs, and the parser makes a float of it: it is
//! put between quotes, so that its digits stay. And a server cuts an emoji in two, which leaves half of a surrogate pair:
//! it becomes U+FFFD, as everywhere where text is repaired.

/// The text in that form.
pub(crate) fn mended(json: &str) -> String {
    let mut mended = String::with_capacity(json.len() + 16);
    let mut rest = json;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string(rest, &mut mended),
            '-' | '0'..='9' => number(rest, &mut mended),
            other => {
                mended.push(other);
                other.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    mended
}

fn number(json: &str, mended: &mut String) -> usize {
    let part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
    let length = json.bytes().take_while(part).count();
    let number = json.get(..length).unwrap_or_default();
    if number.parse::<i64>().is_ok() {
        mended.push_str(number);
    } else {
        mended.extend(["\"", number, "\""]);
    }
    length
}

/// A string, its quotes included.
fn string(json: &str, mended: &mut String) -> usize {
    mended.push('"');
    let mut place = 1;
    loop {
        let rest = json.get(place..).unwrap_or_default();
        let Some(first) = rest.chars().next() else { return place };
        let escape = if first == '\\' { rest.chars().nth(1) } else { None };
        let length = match (first, escape, surrogate(rest), surrogate(rest.get(6..).unwrap_or_default())) {
            (_, _, Some(High), Some(Low)) => 12,
            (_, _, Some(_), _) => {
                mended.push_str("\\ufffd");
                place += 6;
                continue;
            }
            (_, Some(escaped), ..) => 1 + escaped.len_utf8(),
            _ => first.len_utf8(),
        };
        mended.push_str(rest.get(..length).unwrap_or_default());
        place += length;
        if first == '"' {
            return place;
        }
    }
}

enum Half {
    High,
    Low,
}

use Half::{High, Low};

/// Which half of a pair an escape at the beginning of the text is, if it is one.
fn surrogate(text: &str) -> Option<Half> {
    match u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()? {
        0xd800..=0xdbff => Some(High),
        0xdc00..=0xdfff => Some(Low),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn numbers_that_a_float_would_change_become_text() {
        let json = r#"{"a":5.10,"b":[-1e3,12,-7],"c":12345678901234567890123,"d":"5.10 \" 6.20"}"#;
        let wanted = r#"{"a":"5.10","b":["-1e3",12,-7],"c":"12345678901234567890123","d":"5.10 \" 6.20"}"#;
        assert_eq!(mended(json), wanted);
    }

    #[test]
    fn half_a_pair_is_replaced_and_a_whole_one_stays() {
        assert_eq!(mended(r#""a\ud83dz\ude00 \ud83d\ude00 \\ud83d Ё""#), r#""a\ufffdz\ufffd \ud83d\ude00 \\ud83d Ё""#);
    }

    #[test]
    fn text_that_is_no_json_ends_all_the_same() {
        for json in ["\"", "\"\\", "\"\\u", "\"\\ud83d", "-", "1.", "\u{1f600}\"\\"] {
            mended(json);
        }
    }
}

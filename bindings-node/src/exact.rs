//! A record's own text for `JSON.parse`: V8 rounds integers beyond 2^53, so they are put between quotes before.

use std::borrow::Cow;

use napi_derive::napi;

use crate::camel::SAFE;

/// The same JSON in which integers that a number cannot hold exactly are text.
#[napi(catch_unwind)]
pub(crate) fn exact(json: String) -> String {
    quoted(&json).into_owned()
}

fn quoted(json: &str) -> Cow<'_, str> {
    let mut changed = String::new();
    let mut copied = 0;
    for (start, end) in Numbers::of(json) {
        let Some(number) = json.get(start..end).filter(|number| is_unsafe(number)) else { continue };
        changed.push_str(json.get(copied..start).unwrap_or_default());
        changed.push('"');
        changed.push_str(number);
        changed.push('"');
        copied = end;
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    changed.push_str(json.get(copied..).unwrap_or_default());
    Cow::Owned(changed)
}

fn is_unsafe(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    integer && digits.parse::<u64>().map_or(true, |value| value > SAFE)
}

/// The places of the numbers in a JSON text, those inside strings left out.
struct Numbers<'a> {
    bytes: std::iter::Peekable<std::iter::Enumerate<std::str::Bytes<'a>>>,
    length: usize,
}

impl<'a> Numbers<'a> {
    fn of(json: &'a str) -> Self {
        Self { bytes: json.bytes().enumerate().peekable(), length: json.len() }
    }

    fn skip_string(&mut self) {
        while let Some((_, byte)) = self.bytes.next() {
            match byte {
                b'\\' => {
                    self.bytes.next();
                }
                b'"' => return,
                _ => {}
            }
        }
    }
}

impl Iterator for Numbers<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.bytes.next()? {
                (_, b'"') => self.skip_string(),
                (start, b'-' | b'0'..=b'9') => {
                    let rest = |byte: u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
                    while self.bytes.next_if(|(_, byte)| rest(*byte)).is_some() {}
                    let end = self.bytes.peek().map_or(self.length, |(place, _)| *place);
                    return Some((start, end));
                }
                _ => {}
            }
        }
    }
}

//! A record written for JavaScript straight from the CRM's text, in one go: the fields that we know under our names, in
//! our order, each value checked and changed where ours differs. What it does not expect it leaves to the models and
//! serde: `None` says so, never that anything is wrong.

use std::io::Write;

use crmkit::{Instant, Model};
use serde::de::IgnoredAny;

/// Where the fields of a model come from, if it can be written so.
pub(crate) trait Laid: Model {
    /// Its fields in our order; none if it has one that is more than a scalar, or is made of several.
    const PLACES: &'static [Place] = &[];
}

/// A field.
pub(crate) struct Place {
    /// The CRM's name.
    pub(crate) wire: &'static str,
    /// Ours.
    pub(crate) name: &'static str,
    /// What is read there.
    pub(crate) reads: Reads,
    /// Whether no record can do without it.
    pub(crate) required: bool,
}

/// The readers of the core's `wire` that are known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reads {
    Id,
    Reference,
    Text,
    Integer,
    Boolean,
    UnixSeconds,
}

/// A record, written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quick {
    /// The values as JSON, a list in the order of the places. V8 reads that in half the time of an object, and JavaScript has
    /// a function that makes the record of it (`ROWS` in `js/generated/apis.js`).
    pub(crate) json: Vec<u8>,
    pub(crate) id: String,
    /// How long the CRM's text of it is.
    pub(crate) length: usize,
}

/// As many fields as are looked for. None of the models that are laid out has more.
const MOST: usize = 32;

/// How many digits an integer may have: JavaScript's numbers hold all of these.
const DIGITS: usize = 15;

/// The record that a text begins with.
pub(crate) fn written(text: &str, places: &[Place]) -> Option<Quick> {
    if places.is_empty() || places.len() > MOST {
        return None;
    }
    let mut found = [None; MOST];
    let length = Scan { text, at: 0 }.record(places, &mut found)?;
    let mut json = Vec::with_capacity(length);
    let mut id = "";
    for (place, &token) in places.iter().zip(&found) {
        json.push(if json.is_empty() { b'[' } else { b',' });
        let set = token
            .filter(|token| *token != Token::Null)
            .map_or(Some(false), |token| place.reads.write(token, &mut json));
        if !set? {
            // "Not set": where there has to be a value, the models say what is wrong.
            if place.required {
                return None;
            }
            json.extend_from_slice(b"null");
        }
        if place.name == "id" && place.required {
            id = token.map_or("", Token::bare);
            // It is compared with others, which can be written otherwise.
            if id.contains('\\') {
                return None;
            }
        }
    }
    json.push(b']');
    Some(Quick { json, id: id.to_owned(), length })
}

/// A value as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    /// With its quotes. Its escapes say the same in any JSON.
    Text(&'a str),
    /// Digits, with a minus or without.
    Integer(&'a str),
    True,
    False,
    Null,
    /// Anything else, gone over.
    Other,
}

impl<'a> Token<'a> {
    /// What is between the quotes, or the digits.
    fn bare(self) -> &'a str {
        match self {
            Self::Text(text) => text.get(1..text.len() - 1).unwrap_or_default(),
            Self::Integer(digits) => digits,
            _ => "",
        }
    }
}

impl Reads {
    /// Writes a value; `Some(false)` if it says "not set", `None` if it is left to the models.
    fn write(self, token: Token<'_>, json: &mut Vec<u8>) -> Option<bool> {
        match (self, token) {
            (Self::Id, Token::Text(text)) if text.contains(['.', 'e', 'E']) => return None,
            (Self::Id | Self::UnixSeconds, Token::Text("\"\""))
            | (Self::Reference, Token::Text("\"\"" | "\"0\"") | Token::Integer("0"))
            | (Self::UnixSeconds, Token::Integer("0")) => return Some(false),
            (Self::Text, Token::True) => json.extend_from_slice(b"\"true\""),
            (Self::Text, Token::False) => json.extend_from_slice(b"\"false\""),
            (Self::Id | Self::Reference | Self::Text, Token::Text(text)) => {
                json.extend_from_slice(text.as_bytes());
            }
            (Self::Id | Self::Reference | Self::Text, Token::Integer(digits)) => {
                json.push(b'"');
                json.extend_from_slice(digits.as_bytes());
                json.push(b'"');
            }
            (Self::Integer, Token::Integer(digits)) if digits.len() <= DIGITS => {
                json.extend_from_slice(digits.as_bytes());
            }
            (Self::Boolean, Token::True | Token::Integer("1")) => json.extend_from_slice(b"true"),
            (Self::Boolean, Token::False | Token::Integer("0")) => json.extend_from_slice(b"false"),
            (Self::UnixSeconds, Token::Integer(digits)) => {
                let instant = Instant::from_unix_seconds(digits.parse().ok()?)?;
                write!(json, "\"{instant}\"").ok()?;
            }
            _ => return None,
        }
        Some(true)
    }
}

/// A text, and how far it was gone over.
struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    /// Finds the values of the places; gives where the record ends.
    fn record(mut self, places: &[Place], found: &mut [Option<Token<'a>>; MOST]) -> Option<usize> {
        self.mark(b'{')?;
        // Servers send the fields in the same order again and again.
        let mut next = 0;
        loop {
            self.space();
            let key = Token::Text(self.string()?).bare();
            self.mark(b':')?;
            self.space();
            let value = self.value()?;
            let expected = places.get(next).is_some_and(|place| place.wire == key);
            let place = if expected { Some(next) } else { places.iter().position(|place| place.wire == key) };
            if let Some(place) = place {
                // One that comes twice is an error, which the models tell.
                let slot = found.get_mut(place).filter(|slot| slot.is_none())?;
                *slot = Some(value);
                next = place + 1;
            }
            self.space();
            match self.byte()? {
                b',' => self.at += 1,
                b'}' => return Some(self.at + 1),
                _ => return None,
            }
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
    }

    /// Steps over a mark, and over what is before it.
    fn mark(&mut self, mark: u8) -> Option<()> {
        self.space();
        (self.byte()? == mark).then(|| self.at += 1)
    }

    /// A string with its quotes. Characters by number are left to serde: half of a pair can be among them.
    fn string(&mut self) -> Option<&'a str> {
        if self.byte()? != b'"' {
            return None;
        }
        let start = self.at;
        let mut rest = self.text.as_bytes().get(start + 1..)?;
        loop {
            match rest.get(plain(rest)..)? {
                [b'"', after @ ..] => {
                    self.at = self.text.len() - after.len();
                    return self.text.get(start..self.at);
                }
                [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', after @ ..] => rest = after,
                _ => return None,
            }
        }
    }

    fn value(&mut self) -> Option<Token<'a>> {
        match self.byte()? {
            b'"' => self.string().map(Token::Text),
            b't' => self.word("true", Token::True),
            b'f' => self.word("false", Token::False),
            b'n' => self.word("null", Token::Null),
            _ => self.integer().or_else(|| self.other()),
        }
    }

    fn word(&mut self, word: &str, token: Token<'a>) -> Option<Token<'a>> {
        self.text.get(self.at..)?.starts_with(word).then(|| {
            self.at += word.len();
            token
        })
    }

    /// An integer as JSON has it, if it is one that fits into any of ours.
    fn integer(&mut self) -> Option<Token<'a>> {
        let rest = self.text.get(self.at..)?;
        let minus = usize::from(rest.starts_with('-'));
        let digits = rest.get(minus..)?.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, after) = rest.get(minus..)?.split_at(digits);
        // A zero in front is no JSON, and one below zero is none of the integers.
        let plain = if digits.starts_with('0') { digits == "0" && minus == 0 } else { !digits.is_empty() };
        if !plain || digits.len() > 18 || after.starts_with(['.', 'e', 'E']) {
            return None;
        }
        let length = minus + digits.len();
        self.at += length;
        Some(Token::Integer(rest.get(..length)?))
    }

    /// Anything that serde takes for JSON.
    fn other(&mut self) -> Option<Token<'a>> {
        let mut values = serde_json::Deserializer::from_str(self.text.get(self.at..)?).into_iter::<IgnoredAny>();
        values.next()?.ok()?;
        self.at += values.byte_offset();
        Some(Token::Other)
    }
}

/// How many bytes from the beginning of a string are just what they are: neither a quote nor a backslash nor a control
/// character. Eight at a time.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // The highest bit of each byte that is 0. A byte behind such a one can be taken for 0 too; what counts is the first.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let mut eights = bytes.chunks_exact(8);
    for (index, eight) in eights.by_ref().enumerate() {
        let word = u64::from_le_bytes(eight.try_into().unwrap_or_default());
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let marks = zeros(word ^ (ONES * u64::from(b'"'))) | zeros(word ^ (ONES * u64::from(b'\\')));
        let found = (control | marks) & (ONES << 7);
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let rest = eights.remainder();
    let length = rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count();
    bytes.len() - rest.len() + length
}

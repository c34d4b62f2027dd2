//! Records as JavaScript has them: keys in camelCase, and integers that its numbers would round as text. Both are changed
//! while the JSON is written, which costs less than any second description of the models.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// The greatest integer up to which every integer is a number of its own: `Number.MAX_SAFE_INTEGER`.
pub(crate) const SAFE: u64 = 9_007_199_254_740_991;

/// JSON text for `JSON.parse`.
pub(crate) fn to_text(value: &impl Serialize) -> serde_json::Result<String> {
    let mut text = Vec::with_capacity(512);
    value.serialize(&mut Serializer::with_formatter(&mut text, Camel::default()))?;
    String::from_utf8(text).map_err(serde::ser::Error::custom)
}

#[derive(Default)]
struct Camel {
    plain: CompactFormatter,
    in_key: bool,
}

impl Formatter for Camel {
    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.in_key = true;
        self.plain.begin_object_key(writer, first)
    }

    fn end_object_key<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.in_key = false;
        self.plain.end_object_key(writer)
    }

    fn write_i64<W: ?Sized + Write>(&mut self, writer: &mut W, value: i64) -> io::Result<()> {
        if value.unsigned_abs() > SAFE { write!(writer, "\"{value}\"") } else { self.plain.write_i64(writer, value) }
    }

    fn write_u64<W: ?Sized + Write>(&mut self, writer: &mut W, value: u64) -> io::Result<()> {
        if value > SAFE { write!(writer, "\"{value}\"") } else { self.plain.write_u64(writer, value) }
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        if !self.in_key {
            return writer.write_all(fragment.as_bytes());
        }
        let mut parts = fragment.split('_').filter(|part| !part.is_empty());
        writer.write_all(parts.next().unwrap_or_default().as_bytes())?;
        for part in parts {
            let (first, rest) = part.split_at(part.chars().next().map_or(0, char::len_utf8));
            writer.write_all(first.to_ascii_uppercase().as_bytes())?;
            writer.write_all(rest.as_bytes())?;
        }
        Ok(())
    }
}

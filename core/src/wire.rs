//! Reading the vendors' values into ours. Servers send numbers as text and text as numbers, and leave out what is not
//! set: whatever can be read without guessing is read, the rest is an error that says what came.

use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::Enumeration;

/// Reads one JSON scalar; null is "not set".
struct Scalar<T, R> {
    expected: &'static str,
    read: R,
    value: PhantomData<T>,
}

/// A scalar as it came.
enum Token<'a> {
    Text(&'a str),
    Integer(i128),
    Float(f64),
    Boolean(bool),
}

impl Token<'_> {
    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Text(text) => Unexpected::Str(text),
            Self::Integer(_) => Unexpected::Other("this integer"),
            Self::Float(float) => Unexpected::Float(*float),
            Self::Boolean(boolean) => Unexpected::Bool(*boolean),
        }
    }
}

impl<T, R: FnOnce(&Token<'_>) -> Option<T>> Scalar<T, R> {
    fn take<E: Error>(self, token: &Token<'_>) -> Result<Option<T>, E> {
        (self.read)(token).map(Some).ok_or_else(|| E::invalid_value(token.unexpected(), &self.expected))
    }
}

impl<T, R: FnOnce(&Token<'_>) -> Option<T>> Visitor<'_> for Scalar<T, R> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.take(&Token::Text(text))
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<Self::Value, E> {
        self.take(&Token::Integer(integer.into()))
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<Self::Value, E> {
        self.take(&Token::Integer(integer.into()))
    }

    fn visit_f64<E: Error>(self, float: f64) -> Result<Self::Value, E> {
        self.take(&Token::Float(float))
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<Self::Value, E> {
        self.take(&Token::Boolean(boolean))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn scalar<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expected: &'static str,
    read: impl FnOnce(&Token<'_>) -> Option<T>,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Scalar { expected, read, value: PhantomData })
}

/// The error of a record that lacks a field it cannot do without.
pub fn required<T, E: Error>(value: Option<T>, expected: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::invalid_value(Unexpected::Unit, &expected))
}

/// An id, number or text on the wire.
pub fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    required(id_or_none(deserializer)?, "an id")
}

/// An id that may be missing; `""` is "not set".
pub fn id_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let id = scalar(deserializer, "an id", |token| match token {
        Token::Text(text) => Some((*text).to_owned()),
        Token::Integer(integer) => Some(integer.to_string()),
        Token::Float(_) | Token::Boolean(_) => None,
    })?;
    Ok(id.filter(|id| !id.is_empty()))
}

/// Text; a number or a boolean is taken as it is written.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    scalar(deserializer, "text", |token| {
        Some(match token {
            Token::Text(text) => (*text).to_owned(),
            Token::Integer(integer) => integer.to_string(),
            Token::Float(float) => float.to_string(),
            Token::Boolean(boolean) => boolean.to_string(),
        })
    })
}

/// An integer, or text of one.
pub fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    scalar(deserializer, "an integer", whole)
}

fn whole(token: &Token<'_>) -> Option<i64> {
    match token {
        Token::Text(text) => text.trim().parse().ok(),
        Token::Integer(integer) => i64::try_from(*integer).ok(),
        Token::Float(_) | Token::Boolean(_) => None,
    }
}

/// A boolean, or 0 and 1.
pub fn boolean<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    scalar(deserializer, "a boolean", |token| match token {
        Token::Boolean(boolean) => Some(*boolean),
        Token::Integer(0) | Token::Text("0" | "false") => Some(false),
        Token::Integer(1) | Token::Text("1" | "true") => Some(true),
        Token::Text(_) | Token::Integer(_) | Token::Float(_) => None,
    })
}

/// The years that every language's own type can hold.
const YEARS: std::ops::RangeInclusive<i16> = 1..=9999;

/// Unix seconds, UTC; 0 and "" are "not set".
pub fn unix_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let time = scalar(deserializer, "Unix seconds between the years 1 and 9999", |token| {
        let seconds = if matches!(token, Token::Text("")) { 0 } else { whole(token)? };
        if seconds == 0 {
            return Some(None);
        }
        let time = Timestamp::from_second(seconds).ok()?;
        YEARS.contains(&jiff::tz::Offset::UTC.to_datetime(time).year()).then_some(Some(time))
    })?;
    Ok(time.flatten())
}

/// A value of an enumeration.
pub fn enumerated<'de, D: Deserializer<'de>, E: Enumeration>(deserializer: D) -> Result<Option<E>, D::Error> {
    scalar(deserializer, "text or an integer", |token| match token {
        Token::Text(text) => Some(E::of_wire((*text).to_owned())),
        Token::Integer(integer) => Some(E::of_wire(integer.to_string())),
        Token::Float(_) | Token::Boolean(_) => None,
    })
}

//! One record out of an answer: its typed fields, its own text, and the place where it does not fit.
//!
//! Records inside a record keep their own text too, and all of them share the memory of the answer. A nested record is
//! made deep inside serde, which hands nothing down, so the answer that is being read stands in a variable of the thread.
//! Reading never waits, so nothing else runs on the thread meanwhile.

use std::cell::RefCell;

use bytestring::ByteString;
use serde::de::{Deserializer, Error, MapAccess, Visitor, value::MapAccessDeserializer};
use serde_json::value::RawValue;

use crate::mend::mended;
use crate::model::{Model, Raw};
use crate::place;

thread_local! {
    static ANSWER: RefCell<Option<ByteString>> = const { RefCell::new(None) };
}

/// As long as it lives, records are made of this answer. Puts the variable back, even if a model's own code panics.
pub(crate) struct Reading(Option<ByteString>);

impl Reading {
    pub(crate) fn of(answer: &ByteString) -> Self {
        Self(ANSWER.replace(Some(answer.clone())))
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        ANSWER.set(self.0.take());
    }
}

/// The record that a text begins with, and how long its own text is; `None` if it cannot be read so.
pub(crate) fn leading<T: Model>(text: &str) -> Option<(T, usize)> {
    // See `parse`.
    if !text.starts_with('{') {
        return None;
    }
    let (mut record, length) = T::leading(text).or_else(|| {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<T>();
        Some((values.next()?.ok()?, values.byte_offset()))
    })?;
    record.set_raw(own_text(text.get(..length)?));
    Some((record, length))
}

/// A record of this text, which may be a part of the answer.
pub(crate) fn read<T: Model>(text: &str) -> Result<T, Failure> {
    parse::<T>(text).or_else(|error| {
        // Read again, slower: in a form that can perhaps be read, and else to say where it cannot.
        let mut record =
            parse::<T>(&mended(text)).map_err(|_| Failure { path: locate::<T>(text), message: reason(&error) })?;
        record.set_raw(own_text(text));
        Ok(record)
    })
}

/// A record inside a record; null is "not set".
pub(crate) fn nested<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    if ANSWER.with_borrow(Option::is_none) {
        // Outside of an answer a record has no text of its own. Reading goes straight on, so that errors know their path.
        return deserializer.deserialize_any(Fields(std::marker::PhantomData));
    }
    let text = <Option<&'de RawValue> as serde::Deserialize>::deserialize(deserializer)?;
    text.map(|text| parse(text.get()).map_err(D::Error::custom)).transpose()
}

fn parse<T: Model>(text: &str) -> serde_json::Result<T> {
    // serde would read a list too, its items as fields in their order.
    if !text.starts_with('{') {
        return Err(serde_json::Error::custom(OBJECT));
    }
    let mut record = serde_json::from_str::<T>(text)?;
    record.set_raw(own_text(text));
    Ok(record)
}

const OBJECT: &str = "it must be an object";

fn own_text(text: &str) -> Raw {
    ANSWER.with_borrow(|answer| {
        let part = text.as_bytes().as_ptr_range();
        let within = |answer: &&ByteString| {
            let whole = answer.as_bytes().as_ptr_range();
            whole.start <= part.start && part.end <= whole.end
        };
        match answer.as_ref().filter(within) {
            Some(answer) => Raw::new(answer.slice_ref(text)),
            None => text.to_owned().into(),
        }
    })
}

/// Where the text does not fit: `contacts[2].id`.
fn locate<T: Model>(text: &str) -> String {
    // serde would go into a list: see `parse`.
    if !text.starts_with('{') {
        return String::new();
    }
    // Outside of an answer nested records are read straight on, so that the place is in them.
    let _outside = Reading(ANSWER.take());
    serde_json::from_str::<T>(text).err().map(|error| place::path(text, &error)).unwrap_or_default()
}

/// A record out of the fields of an object.
struct Fields<T>(std::marker::PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for Fields<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields)).map(Some)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Why an answer cannot be read, and where.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) path: String,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn at(path: &str, message: String) -> Self {
        Self { path: path.to_owned(), message }
    }

    pub(crate) fn under(self, parent: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        Self { path: format!("{parent}{dot}{}", self.path), message: self.message }
    }
}

/// serde's sentence without the line and column, which say nothing about a body that nobody sees.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

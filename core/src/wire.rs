//! Reading the vendors' values into ours. Servers send numbers as text and text as numbers, and leave out what is not
//! set: whatever can be read without guessing is read, the rest is an error that says what came.

use std::fmt;
use std::marker::PhantomData;

use jiff::civil::{Date, DateTime, Time};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

#[doc(hidden)]
pub(crate) use crate::time::write as write_local;
use crate::{Decimal, Enumeration, Instant, Model, record};

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

/// Reads one kind of values.
pub trait Reader {
    /// What it makes of them.
    type Value;

    /// What it is asked to read, for an error.
    const EXPECTED: &'static str;

    /// The value; `None` if it is "not set".
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self::Value>, D::Error>;

    /// What "not set" means where every record has a value.
    fn missing() -> Option<Self::Value> {
        None
    }
}

/// A field that not every record has.
pub fn optional<'de, R: Reader, D: Deserializer<'de>>(deserializer: D) -> Result<Option<R::Value>, D::Error> {
    R::read(deserializer)
}

/// A field that a record cannot do without.
pub fn required<'de, R: Reader, D: Deserializer<'de>>(deserializer: D) -> Result<R::Value, D::Error> {
    R::read(deserializer)?.or_else(R::missing).ok_or_else(|| D::Error::invalid_type(Unexpected::Unit, &R::EXPECTED))
}

/// A field that is filled in later where the answer lacks it.
pub fn or_default<'de, R: Reader<Value: Default>, D: Deserializer<'de>>(deserializer: D) -> Result<R::Value, D::Error> {
    Ok(R::read(deserializer)?.unwrap_or_default())
}

/// What has to hold for a value to count.
#[derive(Debug, Clone, Copy)]
pub enum When<'a> {
    /// Nothing.
    Always,
    /// It is an id.
    Digits,
    /// It is text, and no id.
    Words,
    /// It is a time, and not text of one for people.
    Time,
    /// This other value is there.
    Beside(&'a Value),
}

impl When<'_> {
    fn holds(self, value: &Value) -> bool {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match (self, value) {
            (Self::Always, _) | (Self::Digits, Value::Number(_)) => true,
            (Self::Digits, Value::String(text)) => digits(text),
            (Self::Words, Value::String(text)) => !digits(text),
            (Self::Time, Value::String(text)) => text.get(..5).is_some_and(|year| year.ends_with('-')),
            (Self::Beside(other), _) => !other.is_null(),
            _ => false,
        }
    }
}

/// The first of several values that counts and is set.
pub fn first<R: Reader>(sources: &[(&str, &Value, When<'_>)]) -> Result<Option<R::Value>, String> {
    for (name, value, when) in sources {
        if value.is_null() || !when.holds(value) {
            continue;
        }
        let read = R::read(*value).map_err(|error| format!("`{name}`: {error}"))?;
        if read.is_some() {
            return Ok(read);
        }
    }
    Ok(None)
}

macro_rules! scalars {
    ($($(#[$doc:meta])+ $Reader:ident: $Value:ty, $expected:literal, $read:expr;)+) => {$(
        $(#[$doc])+
        pub struct $Reader;

        impl Reader for $Reader {
            type Value = $Value;
            const EXPECTED: &'static str = $expected;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<$Value>, D::Error> {
                Ok(scalar(deserializer, $expected, $read)?.flatten())
            }
        }
    )+};
}

scalars! {
    /// An id, number or text on the wire; `""` is "not set".
    Id: String, "an id", |token| match token {
        // No vendor has an id with a fraction: it is a number that was written as text.
        Token::Text(text) if text.contains(['.', 'e', 'E']) && text.parse::<f64>().is_ok() => None,
        Token::Text(text) => Some((!text.is_empty()).then(|| (*text).to_owned())),
        Token::Integer(integer) => Some(Some(integer.to_string())),
        Token::Float(_) | Token::Boolean(_) => None,
    };

    /// An id where 0 is "not set" too.
    Reference: String, "an id", |token| match token {
        Token::Text("" | "0") | Token::Integer(0) => Some(None),
        Token::Text(text) => Some(Some((*text).to_owned())),
        Token::Integer(integer) => Some(Some(integer.to_string())),
        Token::Float(_) | Token::Boolean(_) => None,
    };

    /// An id of another system: any text; `""` is "not set".
    Key: String, "an id", |token| match token {
        Token::Text(text) => Some((!text.is_empty()).then(|| (*text).to_owned())),
        Token::Integer(integer) => Some(Some(integer.to_string())),
        Token::Float(_) | Token::Boolean(_) => None,
    };

    /// Text; false is "not set".
    TextOrFalse: String, "text", |token| match token {
        Token::Text(text) => Some(Some((*text).to_owned())),
        Token::Integer(integer) => Some(Some(integer.to_string())),
        Token::Boolean(false) => Some(None),
        Token::Float(_) | Token::Boolean(true) => None,
    };

    /// Text; a number or a boolean is taken as it is written. What has become a float is refused, for its digits are
    /// lost: the second reading of the record gives them as text.
    Text: String, "text", |token| match token {
        Token::Text(text) => Some(Some((*text).to_owned())),
        Token::Integer(integer) => Some(Some(integer.to_string())),
        Token::Float(_) => None,
        Token::Boolean(boolean) => Some(Some(boolean.to_string())),
    };

    /// An integer, or text of one.
    Integer: i64, "an integer", |token| whole(token).map(Some);

    /// A boolean, or 0 and 1.
    Boolean: bool, "a boolean", |token| truth(token).map(Some);

    /// A boolean as `yes` or `no`, or any other way; `""` is "not set".
    YesNo: bool, "yes or no", |token| match token {
        Token::Text("") => Some(None),
        Token::Text("no") => Some(Some(false)),
        Token::Text("yes") => Some(Some(true)),
        token => truth(token).map(Some),
    };

    /// Unix seconds, UTC; 0 and `""` are "not set".
    UnixSeconds: Instant, "Unix seconds between the years 1 and 9999", |token| {
        let seconds = if matches!(token, Token::Text("")) { 0 } else { whole(token)? };
        if seconds == 0 {
            return Some(None);
        }
        Instant::from_unix_seconds(seconds).map(Some)
    };

    /// A day, as `1971-10-18` or as its midnight, `1971-10-18T00:00:00`; `""` and `0000-00-00` are "not set".
    Day: Date, "a date between the years 1 and 9999", |token| match civil(token)? {
        Some(midnight) if midnight.time() == Time::midnight() => Some(Some(midnight.date())),
        Some(_) => None,
        None => Some(None),
    };

    /// A time without a zone, as `2020-02-13 09:38:00` or with a `T` between; `""` and `0000-00-00 00:00:00` are "not set".
    LocalTime: DateTime, "a local time between the years 1 and 9999", civil;
}

fn truth(token: &Token<'_>) -> Option<bool> {
    match token {
        Token::Boolean(boolean) => Some(*boolean),
        Token::Integer(0) | Token::Text("0" | "false") => Some(false),
        Token::Integer(1) | Token::Text("1" | "true") => Some(true),
        Token::Text(_) | Token::Integer(_) | Token::Float(_) => None,
    }
}

fn whole(token: &Token<'_>) -> Option<i64> {
    match token {
        Token::Text(text) => text.trim().parse().ok(),
        Token::Integer(integer) => i64::try_from(*integer).ok(),
        Token::Float(_) | Token::Boolean(_) => None,
    }
}

/// The years that every language's own type can hold.
const YEARS: std::ops::RangeInclusive<i16> = 1..=9999;

/// A time without a zone, or "not set". Text with a zone is neither: dropping the zone would move the time.
#[allow(clippy::option_option, reason = "the outer one is whether it can be read, the inner one whether it is set")]
fn civil(token: &Token<'_>) -> Option<Option<DateTime>> {
    let Token::Text(text) = token else { return None };
    let (day, time) = text.split_once(['T', ' ']).map_or((*text, "00:00:00"), |(day, time)| (day, time));
    if matches!(day, "" | "0000-00-00") {
        return Some(None);
    }
    let plain = |text: &str, mark: &[u8]| text.bytes().all(|byte| byte.is_ascii_digit() || mark.contains(&byte));
    if day.len() != "1971-10-18".len() || !plain(day, b"-") || !plain(time, b":.") {
        return None;
    }
    let (day, time): (Date, Time) = (day.parse().ok()?, time.parse().ok()?);
    YEARS.contains(&day.year()).then(|| Some(day.to_datetime(time)))
}

/// A number to the digit, written as a number or as text; `""` is "not set".
pub struct Money;

impl Reader for Money {
    type Value = Decimal;
    const EXPECTED: &'static str = "a decimal number";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        // The text itself: serde_json would make a float of the number.
        let Some(raw) = Option::<Box<RawValue>>::deserialize(deserializer)? else { return Ok(None) };
        if raw.get().starts_with(['{', '[']) {
            // In other words than of a value inside it, with which it ends: see `place`.
            return Err(D::Error::custom(format_args!("it must be {}", Self::EXPECTED)));
        }
        let text = match serde_json::from_str::<String>(raw.get()) {
            Ok(text) if text.is_empty() => return Ok(None),
            Ok(text) => text,
            Err(_) => raw.get().to_owned(),
        };
        text.parse().map(Some).map_err(|_| D::Error::invalid_value(Unexpected::Str(&text), &Self::EXPECTED))
    }
}

/// A value of an enumeration.
pub struct Enum<E>(PhantomData<E>);

impl<E: Enumeration> Reader for Enum<E> {
    type Value = E;
    const EXPECTED: &'static str = "text or an integer";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<E>, D::Error> {
        scalar(deserializer, Self::EXPECTED, |token| match token {
            Token::Text(text) => Some(E::of_wire((*text).to_owned())),
            Token::Integer(integer) => Some(E::of_wire(integer.to_string())),
            Token::Float(_) | Token::Boolean(_) => None,
        })
    }
}

/// A record inside a record, with its own text.
pub struct Record<T>(PhantomData<T>);

impl<T: Model> Reader for Record<T> {
    type Value = T;
    const EXPECTED: &'static str = "an object";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        record::nested(deserializer)
    }
}

/// Any object, under the vendor's own names.
pub struct Object;

impl Reader for Object {
    type Value = Map<String, Value>;
    const EXPECTED: &'static str = "an object";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self::Value>, D::Error> {
        Option::deserialize(deserializer)
    }
}

/// A list. Some servers write an empty one as null. Nulls inside it say nothing and are left out.
pub struct List<R>(PhantomData<R>);

impl<R: Reader> Reader for List<R> {
    type Value = Vec<R::Value>;
    const EXPECTED: &'static str = "a list";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self::Value>, D::Error> {
        deserializer.deserialize_any(Items::<R>(PhantomData))
    }

    fn missing() -> Option<Self::Value> {
        Some(Vec::new())
    }
}

struct Items<R>(PhantomData<R>);

impl<'de, R: Reader> Visitor<'de> for Items<R> {
    type Value = Option<Vec<R::Value>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(List::<R>::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::with_capacity(list.size_hint().unwrap_or(0));
        while let Some(item) = list.next_element_seed(Item::<R>(PhantomData))? {
            items.extend(item);
        }
        Ok(Some(items))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

struct Item<R>(PhantomData<R>);

impl<'de, R: Reader> DeserializeSeed<'de> for Item<R> {
    type Value = Option<R::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        R::read(deserializer)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn read<R: Reader>(json: &str) -> Result<Option<R::Value>, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        R::read(&mut deserializer)
    }

    fn fails<R: Reader>(json: &str) -> bool {
        read::<R>(json).is_err()
    }

    #[test]
    fn ids_are_text_whatever_the_server_writes() {
        assert_eq!(read::<Id>("10000000009188").unwrap(), Some("10000000009188".to_owned()));
        assert_eq!(read::<Id>(r#""007""#).unwrap(), Some("007".to_owned()));
        assert_eq!((read::<Id>(r#""""#).unwrap(), read::<Id>("null").unwrap()), (None, None));
        assert!(fails::<Id>("1.5") && fails::<Id>("true"));
    }

    #[test]
    fn money_keeps_its_digits() {
        let money = |json| read::<Money>(json).unwrap().map(|money| money.as_str().to_owned());
        assert_eq!(money("0.00").as_deref(), Some("0.00"));
        assert_eq!(money("12345678901234567890.10").as_deref(), Some("12345678901234567890.10"));
        assert_eq!(money(r#""-3.50""#).as_deref(), Some("-3.50"));
        assert_eq!((money("null"), money(r#""""#)), (None, None));
        assert!(fails::<Money>(r#""1,50""#) && fails::<Money>("true") && fails::<Money>("[1]"));
    }

    #[test]
    fn a_date_is_a_day_or_its_midnight() {
        let day = Some(jiff::civil::date(1971, 10, 18));
        for json in [r#""1971-10-18""#, r#""1971-10-18T00:00:00""#, r#""1971-10-18 00:00:00.000""#] {
            assert_eq!(read::<Day>(json).unwrap(), day, "{json}");
        }
        for json in ["null", r#""""#, r#""0000-00-00""#, r#""0000-00-00 00:00:00""#] {
            assert_eq!(read::<Day>(json).unwrap(), None, "{json}");
        }
        for json in [r#""1971-10-18T21:00:00""#, r#""1971-10-18T00:00:00Z""#, r#""1971-10-18T00:00:00+03:00""#] {
            assert!(fails::<Day>(json), "{json}: another day somewhere");
        }
        for json in ["57369600", r#""18.10.1971""#, r#""1971-13-18""#, r#""1971-10""#, r#""0000-10-18""#, r#""false""#]
        {
            assert!(fails::<Day>(json), "{json}");
        }
    }

    #[test]
    fn a_local_time_has_no_zone() {
        let time = Some(jiff::civil::date(2020, 2, 12).at(13, 15, 34, 0));
        for json in [r#""2020-02-12 13:15:34""#, r#""2020-02-12T13:15:34""#] {
            assert_eq!(read::<LocalTime>(json).unwrap(), time, "{json}");
        }
        assert_eq!(read::<LocalTime>(r#""0000-00-00 00:00:00""#).unwrap(), None);
        for json in [r#""2020-02-12T13:15:34Z""#, r#""2020-02-12T13:15:34+03""#, r#""20.09.19,  09:38""#, "0"] {
            assert!(fails::<LocalTime>(json), "{json}");
        }
    }

    #[test]
    fn lists_are_of_whatever_they_hold() {
        assert_eq!(read::<List<Text>>(r#"["a", 1, null]"#).unwrap(), Some(vec!["a".to_owned(), "1".to_owned()]));
        assert_eq!(read::<List<List<Integer>>>("[[1], [], [2, 3]]").unwrap(), Some(vec![vec![1], vec![], vec![2, 3]]));
        assert_eq!(read::<List<Text>>("null").unwrap(), None);
        assert!(fails::<List<Text>>("{}") && fails::<List<Integer>>(r#"["a"]"#));
    }

    #[test]
    fn what_every_record_has_must_be_there() {
        let required = |json| {
            let mut deserializer = serde_json::Deserializer::from_str(json);
            required::<Text, _>(&mut deserializer)
        };
        assert_eq!(required(r#""""#).unwrap(), "");
        assert!(required("null").is_err());
        let mut null = serde_json::Deserializer::from_str("null");
        assert_eq!(super::required::<List<Text>, _>(&mut null).unwrap(), Vec::<String>::new());
    }
}

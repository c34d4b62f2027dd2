//! The two ways to write a record, held side by side. A fuzz target does so too.

use serde_json::Value;
use serde_json::value::RawValue;

use crate::camel;
use crate::quick::{self, Laid, Place};

fn json<T: Laid>(record: &T) -> String {
    camel::to_text(record).expect("it can be written")
}

/// As JavaScript spells a name.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// Compares the two ways; gives whether the quick one was taken.
pub(crate) fn compare<T: Laid>(text: &str) -> bool {
    let Some(quick) = quick::written(text, T::PLACES) else { return false };
    let mut records = serde_json::Deserializer::from_str(text).into_iter::<T>();
    let record = records.next().unwrap().unwrap_or_else(|error| panic!("serde refuses {text}: {error}"));
    let values: Vec<&RawValue> = serde_json::from_slice(&quick.json).unwrap();
    assert_eq!(values.len(), T::PLACES.len());
    let field = |(place, value): (&Place, &RawValue)| format!("\"{}\":{}", camel(place.name), value.get());
    let fields: Vec<_> = T::PLACES.iter().zip(values).map(field).collect();
    let written = format!("{{{}}}", fields.join(","));
    assert_eq!(quick.length, records.byte_offset(), "{text}");
    assert_eq!(quick.id, record.id(), "{text}");
    // Escapes can be written in several ways.
    if !text.contains('\\') {
        assert_eq!(written, json(&record), "{text}");
    }
    let [written, expected] = [&written, &json(&record)].map(|text| serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(written, expected, "{text}");
    true
}

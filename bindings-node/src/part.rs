//! The text of a record inside a record, cut out of the outer one's when somebody asks for it.

use std::borrow::Cow;
use std::fmt;

use napi_derive::napi;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// What the object has under the vendor's key; in a list, and in lists of lists, at these places. Nulls do not count:
/// a record's list leaves them out. `None` if there is no such thing.
#[napi(catch_unwind)]
pub(crate) fn part(json: String, key: String, places: Vec<u32>) -> Option<String> {
    let mut text = serde_json::Deserializer::from_str(&json).deserialize_map(Under(&key)).ok()??;
    for place in places {
        let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
        let mut items = items.into_iter().map(RawValue::get).filter(|item| *item != "null");
        text = items.nth(place as usize)?;
    }
    Some(text.to_owned())
}

struct Under<'k>(&'k str);

impl<'de> Visitor<'de> for Under<'_> {
    type Value = Option<&'de str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            if key == self.0 {
                found = Some(map.next_value::<&RawValue>()?.get());
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

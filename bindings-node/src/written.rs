//! Records on their way to JavaScript: written straight from the CRM's text where that can be done, and read by their model
//! where it cannot.

use crmkit::{Model, Raw};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::camel;
use crate::quick::{self, Laid, Quick};

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Written<T> {
    Quick(Quick, Raw),
    /// Boxed, or the others would be as large, and they are what pages are made of.
    Read(Box<T>),
}

impl<T: Laid> Written<T> {
    /// Adds it to a text: the list of its values, or an object with JavaScript's names. Local times are written in the zone of `in_zone`.
    pub(crate) fn write(&self, json: &mut Vec<u8>) -> serde_json::Result<()> {
        match self {
            Self::Quick(quick, _) => {
                json.extend_from_slice(&quick.json);
                Ok(())
            }
            Self::Read(record) => camel::write(record, json),
        }
    }
}

impl<T: Laid> Model for Written<T> {
    const NAME: &'static str = T::NAME;

    fn id(&self) -> &str {
        match self {
            Self::Quick(quick, _) => &quick.id,
            Self::Read(record) => record.id(),
        }
    }

    fn raw(&self) -> &Raw {
        match self {
            Self::Quick(_, raw) => raw,
            Self::Read(record) => record.raw(),
        }
    }

    fn set_raw(&mut self, own: Raw) {
        match self {
            Self::Quick(_, raw) => *raw = own,
            Self::Read(record) => record.set_raw(own),
        }
    }

    fn leading(text: &str) -> Option<(Self, usize)> {
        let quick = quick::written(text, T::PLACES)?;
        let length = quick.length;
        Some((Self::Quick(quick, Raw::default()), length))
    }

    fn complete(&mut self, asked: &Map<String, Value>) -> Result<(), String> {
        match self {
            // Models that are laid out lack nothing.
            Self::Quick(..) => Ok(()),
            Self::Read(record) => record.complete(asked),
        }
    }
}

impl<'de, T: Laid> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(|record| Self::Read(Box::new(record)))
    }
}

impl<T: Laid> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Quick(quick, _) => {
                let values: Vec<Value> = serde_json::from_slice(&quick.json).map_err(serde::ser::Error::custom)?;
                serializer.collect_map(T::PLACES.iter().map(|place| place.name).zip(values))
            }
            Self::Read(record) => record.serialize(serializer),
        }
    }
}

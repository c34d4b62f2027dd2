//! The three states of a field in a write: absent, null and a value are three different things to a CRM.

use serde::{Serialize, Serializer};

/// A field of a write: not given (it is not sent), null (it is cleared), or a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// The field is not sent, so the CRM keeps what it has.
    #[default]
    NotGiven,
    /// The field is cleared, in the way that the CRM understands.
    Null,
    /// The field gets this value.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the field is left out of the request.
    pub const fn is_not_given(&self) -> bool {
        matches!(self, Self::NotGiven)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::NotGiven | Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

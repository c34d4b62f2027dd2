//! What every record has: the CRM's own text beside the typed fields, so that nothing is lost.

use std::fmt;

use bytestring::ByteString;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A record of a CRM. Implemented by the generated models.
pub trait Model: DeserializeOwned + Serialize + Clone + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// The model's name: `GuardantCustomer`.
    const NAME: &'static str;

    /// The record's id; empty if the CRM does not number such records.
    #[allow(clippy::unnecessary_literal_bound, reason = "records that are numbered give their own")]
    fn id(&self) -> &str {
        ""
    }

    /// The CRM's own record.
    fn raw(&self) -> &Raw;

    #[doc(hidden)]
    fn set_raw(&mut self, raw: Raw);

    /// The record that a text begins with and how long its own text is, by a quicker way than serde's if there is one.
    /// `None` leaves it to serde.
    #[doc(hidden)]
    fn leading(_text: &str) -> Option<(Self, usize)> {
        None
    }

    /// Fills in what the answer lacks, from the body of the request that it answers. An error says what cannot be.
    #[doc(hidden)]
    fn complete(&mut self, _asked: &Map<String, Value>) -> Result<(), String> {
        Ok(())
    }
}

/// A record as the CRM sent it, to the letter. It shares the memory of the answer it came in.
#[derive(Clone, Default)]
pub struct Raw(ByteString);

impl Raw {
    pub(crate) fn new(text: ByteString) -> Self {
        Self(text)
    }

    /// The exact text.
    pub fn json(&self) -> &str {
        &self.0
    }

    /// Its bytes, which share the memory of the answer.
    pub fn bytes(&self) -> &bytes::Bytes {
        self.0.as_bytes()
    }
}

impl From<String> for Raw {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

/// Records are compared by their fields: two that say the same are equal, however their answers were spaced.
impl PartialEq for Raw {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.json())
    }
}

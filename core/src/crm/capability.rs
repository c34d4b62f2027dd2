//! What a CRM can do. A call that it cannot serve is refused here, in the words of the table that people read.

use crate::crm::generated::capabilities::CAPABILITIES;
use crate::crm::generated::values::Capability;
use crate::{Error, ErrorKind, Result};

/// The capabilities of one CRM, by their keys.
#[derive(Debug, Clone, Copy)]
pub struct Capabilities {
    crm: &'static str,
}

impl Capabilities {
    pub(crate) const fn of(crm: &'static str) -> Self {
        Self { crm }
    }

    /// Each of them, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = &'static Capability> {
        CAPABILITIES.iter().filter(move |(crm, _)| *crm == self.crm).map(|(_, capability)| capability)
    }

    /// That of this key: `customers.list.query`.
    pub fn get(self, key: &str) -> Option<&'static Capability> {
        self.iter().find(|capability| capability.key == key)
    }

    /// Refuses what is not supported. A key without a row is not restricted.
    pub(crate) fn check(self, key: &str) -> Result<()> {
        match self.get(key).filter(|capability| !capability.supported) {
            Some(capability) => {
                let instead = capability.note.unwrap_or("see docs/mapping.md");
                Err(Error::new(ErrorKind::UnsupportedError, format!("`{key}` is not supported: {instead}")))
            }
            None => Ok(()),
        }
    }
}

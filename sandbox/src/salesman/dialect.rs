//! The two ways in which a SalesMan server is known to answer: as the public release does, or as the vendor's document says.

use std::str::FromStr;

use crate::Error;

/// Whose word `salesman` follows where the public server and the vendor's document differ.
///
/// ```
/// use crmkit_sandbox::Dialect;
///
/// assert_eq!("document".parse::<Dialect>()?, Dialect::Document);
/// # Ok::<(), crmkit_sandbox::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dialect {
    /// The public release v2025.4, as it was seen to answer.
    #[default]
    Server,
    /// The codes, keys and defaults that the document prints.
    Document,
}

impl FromStr for Dialect {
    type Err = Error;

    /// Reads `server` or `document`; anything else is [`Error::UnknownDialect`].
    fn from_str(name: &str) -> Result<Dialect, Error> {
        match name {
            "server" => Ok(Dialect::Server),
            "document" => Ok(Dialect::Document),
            _ => Err(Error::UnknownDialect(name.to_owned())),
        }
    }
}

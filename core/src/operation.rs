//! An operation of a CRM as data: what `spec/` says of it, in the form that the core executes.

use std::fmt;

use crate::ModelName;

/// One operation of a vendor's API. The tables of them are generated from `spec/`.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The CRM: `guardant`.
    pub crm: &'static str,
    /// Resource and method: `customers.get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path after the base URL, with `{name}` where a path parameter goes.
    pub path: &'static str,
    /// Whether it can be sent again.
    pub retry: Retry,
    /// The key of the answer under which the record or the records are.
    pub unwrap: Option<&'static str>,
    /// How its listing goes from page to page, for a listing.
    pub paging: Option<Paging>,
    /// Where the answer says how many pages there are: `params.pageall`.
    pub total: Option<&'static str>,
    /// Whether the vendor's own request is GET, with the same body.
    pub get: bool,
    /// Arguments of which some have to be given.
    pub one_of: Option<OneOf>,
    /// The operation that reads what this one changes, when the whole record has to be sent back.
    pub merge: Option<&'static str>,
    /// Whether its answer may be kept for a while.
    pub cache: bool,
    /// The operations whose kept answers it makes stale.
    pub drops: &'static [&'static str],
    /// What its answer holds.
    pub shape: Shape,
    /// The model of the record or the records that it answers with.
    pub model: Option<ModelName>,
    /// Every argument that it takes.
    pub parameters: &'static [Parameter],
}

impl Operation {
    /// Whether it can change the CRM's state.
    pub const fn writes(&self) -> bool {
        !matches!(self.retry, Retry::Safe)
    }

    pub(crate) fn parameter(&self, place: Place) -> impl Iterator<Item = &'static Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.place == place)
    }
}

impl Operation {
    /// What requests outside the described operations are said to be of.
    pub(crate) const fn any(crm: &'static str, retry: Retry) -> Self {
        Self {
            crm,
            name: "request",
            method: "",
            path: "",
            retry,
            unwrap: None,
            paging: None,
            total: None,
            get: false,
            one_of: None,
            merge: None,
            cache: false,
            drops: &[],
            shape: Shape::Nothing,
            model: None,
            parameters: &[],
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.crm, self.name)
    }
}

/// Whether sending an operation a second time can do harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It changes nothing.
    Safe,
    /// It changes state, and doing it twice is the same as once.
    Idempotent,
    /// Doing it twice does two things.
    Unsafe,
}

/// What an answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing that counts.
    Nothing,
    /// One record.
    One,
    /// A whole list of records.
    List,
    /// One page of a listing.
    Pages,
    /// An object whose keys are the vendor's.
    Object,
    /// One outcome for each row that was given.
    Outcomes,
    /// One record, or none where there is no such record.
    Maybe,
}

/// How a listing goes from page to page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// `offset` counts records, `limit` is the size of a page; a page shorter than `limit` is the last.
    Offset,
    /// `offset` is the index of a page; the answer says how many there are.
    Page,
}

/// Arguments of which some have to be given.
#[derive(Debug)]
pub struct OneOf {
    /// Our names in Rust and Python.
    pub names: &'static [&'static str],
    /// Whether just one of them, or at least one.
    pub exactly: bool,
}

/// One argument of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Our name: `last_name`.
    pub name: &'static str,
    /// Our name in JavaScript: `lastName`.
    pub camel: &'static str,
    /// The vendor's name: `customerLastName`.
    pub wire: &'static str,
    /// Where it goes.
    pub place: Place,
    /// What it holds.
    pub kind: Kind,
    /// Whether the call makes no sense without it.
    pub required: bool,
    /// What is sent to clear it, as JSON; `None` where the CRM cannot clear it.
    pub clear: Option<&'static str>,
    /// The value that the vendor takes when it is not given, as JSON.
    pub default: Option<&'static str>,
    /// What is sent if nothing is given, as JSON.
    pub send: Option<&'static str>,
}

/// Where an argument goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into the JSON body.
    Body,
    /// Its own keys go into the JSON body: fields that `spec/` does not know.
    Extra,
    /// Nowhere: it steers the call itself.
    Local,
    /// Into the body, row by row: each is checked by itself.
    Rows,
}

/// What an argument holds, and what of it can be checked before any request.
#[derive(Debug)]
pub enum Kind {
    /// An identifier: text or an integer of ours, decimal digits on the wire.
    Id {
        /// Whether it is text in the vendor's JSON, not a number.
        text: bool,
    },
    /// An identifier of another system: any text, or an integer, which becomes text.
    Key {
        /// The most characters that the vendor keeps.
        maximum: usize,
    },
    /// Text.
    Text {
        /// The least characters that make sense.
        minimum: usize,
        /// The most characters that the vendor keeps.
        maximum: usize,
        /// Characters that it may not have.
        without: &'static str,
    },
    /// Text, or a list of texts: each is sent as it was given.
    Texts,
    /// Texts that are sent as one, with commas between.
    Joined,
    /// A list of records, not yet checked.
    Rows,
    /// An integer within bounds.
    Integer {
        /// The least that the vendor takes.
        minimum: i64,
        /// The most that the vendor takes.
        maximum: i64,
    },
    /// True or false.
    Boolean,
    /// A day: ISO text of ours, `1971-10-18`.
    Date,
    /// One of the values that the vendor names.
    Enum(&'static Enumerated),
    /// Several values, joined by commas in a query.
    List(&'static Kind),
    /// A record with fields of its own.
    Record(&'static [Parameter]),
    /// A time in the CRM's own zone, or a date.
    Local,
    /// Any JSON object.
    Object,
}

/// The values of an enumeration.
#[derive(Debug)]
#[non_exhaustive]
pub struct Enumerated {
    /// Our name of each value, and the vendor's.
    pub values: &'static [(&'static str, &'static str)],
    /// Whether the vendor's values are numbers.
    pub numeric: bool,
    /// Whether a value that has no name is refused before any request, because the server would misread it.
    pub closed: bool,
}

impl Enumerated {
    #[doc(hidden)]
    pub const fn new(values: &'static [(&'static str, &'static str)], numeric: bool, closed: bool) -> Self {
        Self { values, numeric, closed }
    }
}

/// An enumeration of a vendor. It is open: a value without a name is kept as text.
pub trait Enumeration: Sized {
    /// Its values.
    const VALUES: Enumerated;

    /// The value that the CRM writes so.
    fn of_wire(text: String) -> Self;

    /// Its name; the CRM's text where it has none.
    fn name(&self) -> &str;
}

// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The tree of errors.
/// The class of an error. Python and JavaScript have classes of the same names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(
    clippy::enum_variant_names,
    reason = "the names are those of the classes that users catch"
)]
pub enum ErrorKind {
    /// Any error: "quotes", 'single', """three""", \backslash\, */ and `code` with {braces}, {0:?} and ${template}.
    ///
    /// A second paragraph, in Cyrillic: «Ошибка».
    CrmError,
    /// Several of many.
    BulkError,
    /// A setting.
    ConfigError,
    /// A listing.
    IncompleteListingError,
    /// It ends with a quotation mark, "so"
    InvalidArgumentError,
    /// It ends with a backslash \
    UnsupportedError,
    /// No answer.
    TransportError,
    /// Nobody knows.
    OutcomeUnknownError,
    /// It refused.
    ApiError,
}
#[allow(clippy::match_same_arms, reason = "one arm for each class")]
impl ErrorKind {
    /// The name of the class: `NotFoundError`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CrmError => "CrmError",
            Self::BulkError => "BulkError",
            Self::ConfigError => "ConfigError",
            Self::IncompleteListingError => "IncompleteListingError",
            Self::InvalidArgumentError => "InvalidArgumentError",
            Self::UnsupportedError => "UnsupportedError",
            Self::TransportError => "TransportError",
            Self::OutcomeUnknownError => "OutcomeUnknownError",
            Self::ApiError => "ApiError",
        }
    }
    /// The class above it.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::CrmError => None,
            Self::BulkError => Some(Self::CrmError),
            Self::ConfigError => Some(Self::CrmError),
            Self::IncompleteListingError => Some(Self::CrmError),
            Self::InvalidArgumentError => Some(Self::CrmError),
            Self::UnsupportedError => Some(Self::CrmError),
            Self::TransportError => Some(Self::CrmError),
            Self::OutcomeUnknownError => Some(Self::TransportError),
            Self::ApiError => Some(Self::CrmError),
        }
    }
    /// JavaScript's stable code: `CRM_NOT_FOUND`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CrmError => "CRM_ERROR",
            Self::BulkError => "CRM_BULK",
            Self::ConfigError => "CRM_CONFIG",
            Self::IncompleteListingError => "CRM_INCOMPLETE_LISTING",
            Self::InvalidArgumentError => "CRM_INVALID_ARGUMENT",
            Self::UnsupportedError => "CRM_UNSUPPORTED",
            Self::TransportError => "CRM_TRANSPORT",
            Self::OutcomeUnknownError => "CRM_OUTCOME_UNKNOWN",
            Self::ApiError => "CRM_API",
        }
    }
    /// The attributes that the class adds to its parent's, as Rust and as JavaScript name them.
    pub const fn attributes(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::CrmError => {
                &[
                    ("crm", "crm"),
                    ("operation", "operation"),
                    ("message", "message"),
                    ("attempts", "attempts"),
                ]
            }
            Self::BulkError => &[("outcomes", "outcomes")],
            Self::ConfigError => &[],
            Self::IncompleteListingError => &[],
            Self::InvalidArgumentError => &[],
            Self::UnsupportedError => &[],
            Self::TransportError => &[("sent", "sent")],
            Self::OutcomeUnknownError => &[],
            Self::ApiError => {
                &[
                    ("code", "vendorCode"),
                    ("retry_after", "retryAfter"),
                    ("report", "report"),
                ]
            }
        }
    }
}

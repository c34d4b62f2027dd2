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
    /// Any error of this library. The classes below it say what happened.
    CrmError,
    /// A setting is wrong or missing. Found before any request.
    ConfigError,
    /// An argument that the CRM could never accept. Found before any request.
    InvalidArgumentError,
    /// The CRM has no such operation. Found before any request.
    UnsupportedError,
    /// The client was closed.
    ClosedError,
    /// Several records match where one was asked for.
    AmbiguousError,
    /// A strict listing moved while it was read, so records may be missing from it.
    IncompleteListingError,
    /// Some rows of a bulk run failed.
    BulkError,
    /// No usable answer came: DNS, connect, TLS, reset or a body that was cut.
    TransportError,
    /// A time limit passed.
    DeadlineError,
    /// A write was sent and no answer that can be read came back: it may or may not have happened. Its cause says why. Look before sending it again.
    OutcomeUnknownError,
    /// An answer that is not what the API promises.
    DecodeError,
    /// The CRM answered and refused.
    ApiError,
    /// The token, key or login was refused (HTTP 401).
    AuthenticationError,
    /// The caller may not do this (HTTP 403).
    AccessDeniedError,
    /// There is no such record, or it is not visible to the caller (HTTP 404).
    NotFoundError,
    /// The CRM found the request wrong (HTTP 400, 405, 422).
    InvalidRequestError,
    /// The CRM has such a record already.
    AlreadyExistsError,
    /// The record's present state does not allow this (HTTP 409).
    ConflictError,
    /// Too many requests (HTTP 429).
    RateLimitError,
    /// The server failed (HTTP 5xx). A write may have been done all the same: look before sending it again.
    ServerError,
}
#[allow(clippy::match_same_arms, reason = "one arm for each class")]
impl ErrorKind {
    /// The name of the class: `NotFoundError`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CrmError => "CrmError",
            Self::ConfigError => "ConfigError",
            Self::InvalidArgumentError => "InvalidArgumentError",
            Self::UnsupportedError => "UnsupportedError",
            Self::ClosedError => "ClosedError",
            Self::AmbiguousError => "AmbiguousError",
            Self::IncompleteListingError => "IncompleteListingError",
            Self::BulkError => "BulkError",
            Self::TransportError => "TransportError",
            Self::DeadlineError => "DeadlineError",
            Self::OutcomeUnknownError => "OutcomeUnknownError",
            Self::DecodeError => "DecodeError",
            Self::ApiError => "ApiError",
            Self::AuthenticationError => "AuthenticationError",
            Self::AccessDeniedError => "AccessDeniedError",
            Self::NotFoundError => "NotFoundError",
            Self::InvalidRequestError => "InvalidRequestError",
            Self::AlreadyExistsError => "AlreadyExistsError",
            Self::ConflictError => "ConflictError",
            Self::RateLimitError => "RateLimitError",
            Self::ServerError => "ServerError",
        }
    }
    /// The class above it.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::CrmError => None,
            Self::ConfigError => Some(Self::CrmError),
            Self::InvalidArgumentError => Some(Self::CrmError),
            Self::UnsupportedError => Some(Self::CrmError),
            Self::ClosedError => Some(Self::CrmError),
            Self::AmbiguousError => Some(Self::CrmError),
            Self::IncompleteListingError => Some(Self::CrmError),
            Self::BulkError => Some(Self::CrmError),
            Self::TransportError => Some(Self::CrmError),
            Self::DeadlineError => Some(Self::TransportError),
            Self::OutcomeUnknownError => Some(Self::TransportError),
            Self::DecodeError => Some(Self::CrmError),
            Self::ApiError => Some(Self::CrmError),
            Self::AuthenticationError => Some(Self::ApiError),
            Self::AccessDeniedError => Some(Self::ApiError),
            Self::NotFoundError => Some(Self::ApiError),
            Self::InvalidRequestError => Some(Self::ApiError),
            Self::AlreadyExistsError => Some(Self::ApiError),
            Self::ConflictError => Some(Self::ApiError),
            Self::RateLimitError => Some(Self::ApiError),
            Self::ServerError => Some(Self::ApiError),
        }
    }
    /// JavaScript's stable code: `CRM_NOT_FOUND`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CrmError => "CRM_ERROR",
            Self::ConfigError => "CRM_CONFIG",
            Self::InvalidArgumentError => "CRM_INVALID_ARGUMENT",
            Self::UnsupportedError => "CRM_UNSUPPORTED",
            Self::ClosedError => "CRM_CLOSED",
            Self::AmbiguousError => "CRM_AMBIGUOUS",
            Self::IncompleteListingError => "CRM_INCOMPLETE_LISTING",
            Self::BulkError => "CRM_BULK",
            Self::TransportError => "CRM_TRANSPORT",
            Self::DeadlineError => "CRM_DEADLINE",
            Self::OutcomeUnknownError => "CRM_OUTCOME_UNKNOWN",
            Self::DecodeError => "CRM_DECODE",
            Self::ApiError => "CRM_API",
            Self::AuthenticationError => "CRM_AUTHENTICATION",
            Self::AccessDeniedError => "CRM_ACCESS_DENIED",
            Self::NotFoundError => "CRM_NOT_FOUND",
            Self::InvalidRequestError => "CRM_INVALID_REQUEST",
            Self::AlreadyExistsError => "CRM_ALREADY_EXISTS",
            Self::ConflictError => "CRM_CONFLICT",
            Self::RateLimitError => "CRM_RATE_LIMIT",
            Self::ServerError => "CRM_SERVER",
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
            Self::ConfigError => &[],
            Self::InvalidArgumentError => &[],
            Self::UnsupportedError => &[],
            Self::ClosedError => &[],
            Self::AmbiguousError => &[("matches", "matches")],
            Self::IncompleteListingError => &[("report", "report")],
            Self::BulkError => &[("outcomes", "outcomes")],
            Self::TransportError => &[("sent", "sent")],
            Self::DeadlineError => &[("limit", "limit")],
            Self::OutcomeUnknownError => &[("reconciled", "reconciled")],
            Self::DecodeError => {
                &[("status", "status"), ("path", "path"), ("excerpt", "excerpt")]
            }
            Self::ApiError => {
                &[
                    ("status", "status"),
                    ("code", "vendorCode"),
                    ("request_id", "requestId"),
                    ("body", "body"),
                ]
            }
            Self::AuthenticationError => &[],
            Self::AccessDeniedError => &[],
            Self::NotFoundError => &[],
            Self::InvalidRequestError => &[],
            Self::AlreadyExistsError => &[("existing_id", "existingId")],
            Self::ConflictError => &[],
            Self::RateLimitError => &[("retry_after", "retryAfter")],
            Self::ServerError => &[],
        }
    }
}

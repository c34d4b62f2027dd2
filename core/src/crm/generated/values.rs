// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Values of the common interface that are no records of a CRM.
use serde::Serialize;
#[allow(clippy::wildcard_imports, reason = "whatever records values hold")]
use super::models::*;
/// What an upsert did.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Upserted {
    /// The customer, as it is now.
    pub customer: Customer,
    /// Whether it was created; else it was there and was changed.
    pub created: bool,
}
/// What a CRM can do of the common interface, and what it costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Capability {
    /// A call, an argument of it, or a way of it: `customers.list`, `customers.list.query`, `customers.find.email`.
    pub key: &'static str,
    /// Whether it can be asked for.
    pub supported: bool,
    /// `native`: the CRM does it itself. `emulated`: it is made of other requests. `none`: it is refused.
    pub how: &'static str,
    /// Requests that it takes.
    pub cost: Option<&'static str>,
    /// What to know of it; of what is refused, what can be done instead.
    pub note: Option<&'static str>,
}

//! The generated files, where a vendor's module has them.

#[path = "../golden/expected/core/src/hazard/generated/methods.rs"]
#[rustfmt::skip]
pub mod methods;
#[path = "../golden/expected/core/src/hazard/generated/models.rs"]
#[rustfmt::skip]
pub mod models;
#[path = "../golden/expected/core/src/hazard/generated/operations.rs"]
#[rustfmt::skip]
pub mod operations;

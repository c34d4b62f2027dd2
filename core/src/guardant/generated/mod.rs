//! What codegen makes of `spec/guardant.yaml`.

#[rustfmt::skip]
pub(crate) mod methods;
#[rustfmt::skip]
pub(crate) mod models;
#[rustfmt::skip]
pub mod operations;

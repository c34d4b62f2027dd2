//! What codegen makes of `spec/salesman.yaml`.

#[rustfmt::skip]
pub(crate) mod methods;
#[rustfmt::skip]
pub(crate) mod models;
#[rustfmt::skip]
pub mod operations;

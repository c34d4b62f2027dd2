//! What codegen makes of `spec/crm.yaml`.

#[rustfmt::skip]
pub(crate) mod capabilities;
#[rustfmt::skip]
pub(crate) mod mapping;
#[rustfmt::skip]
pub(crate) mod methods;
#[rustfmt::skip]
pub(crate) mod models;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub(crate) mod rules;
#[rustfmt::skip]
pub(crate) mod values;

//! What codegen makes of `spec/` for all CRMs together.

#[rustfmt::skip]
pub(crate) mod errors;
#[rustfmt::skip]
pub(crate) mod models;

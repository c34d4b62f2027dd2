//! The generator: `spec/` in, every generated file out. It is an ordinary crate that is never shipped.
//!
//! [`read`] (with `operation` and `schema`; and [`errors`], for the tree of errors, and [`interface`] with [`mapping`], for
//! what lies over all CRMs) turns a description into the intermediate model of [`ir`], after [`words`] has looked for words that it does not know, and before [`check`] looks
//! for what the outputs could not honour; each output is one template over that model, listed in [`outputs`]; [`render`]
//! has what templates need: [`names`] and [`types`] of each language, and [`escape`], by which any text can stand in any
//! output.

pub mod check;
pub mod errors;
pub mod escape;
pub mod interface;
pub mod ir;
pub mod mapping;
pub mod names;
mod operation;
pub mod outputs;
pub mod read;
mod reconcile;
pub mod render;
mod schema;
pub mod types;
pub mod words;
mod yaml;

pub use outputs::generate;

/// What goes wrong here is told to the person at the terminal, so text is enough.
pub type Error = Box<dyn std::error::Error>;

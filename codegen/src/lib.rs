//! The generator: `spec/` in, every generated file out. It is an ordinary crate that is never shipped.
//!
//! [`read`] turns a description into the intermediate model of [`ir`]; each output is one template over that model,
//! listed in [`outputs`]; [`render`] has what templates need: names and types of each language.

pub mod ir;
pub mod names;
pub mod outputs;
pub mod read;
pub mod render;

pub use outputs::generate;

/// What goes wrong here is told to the person at the terminal, so text is enough.
pub type Error = Box<dyn std::error::Error>;

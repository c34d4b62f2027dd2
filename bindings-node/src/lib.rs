//! The core for Node.js: calls as promises, records as JSON text that V8 makes plain objects of.
//!
//! Everything that users see is JavaScript (`js/`), because only there an error has the caller's stack and a record can
//! be a plain object at V8's own speed. So what crosses is text: arguments in, records or an error's attributes out.

#![allow(clippy::needless_pass_by_value, reason = "JavaScript's strings arrive owned")]

mod abort;
mod begun;
mod camel;
mod client;
mod common;
#[cfg_attr(test, allow(dead_code, reason = "napi registers functions outside of tests only"))]
mod exact;
#[cfg_attr(test, allow(dead_code, reason = "napi registers functions outside of tests only"))]
mod explain;
#[rustfmt::skip]
mod generated;
mod observe;
mod pages;
#[cfg_attr(test, allow(dead_code, reason = "napi registers functions outside of tests only"))]
mod part;
mod port;
mod quick;
mod refusal;
mod reply;
mod running;
mod runtime;
mod source;
mod text;
mod written;

/// A record is a dozen small pieces of text, and what is made on one thread is dropped on another: the system's allocator
/// took a fifth of a call.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

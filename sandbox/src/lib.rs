//! An embedded server that speaks vendor CRM protocols, so that a client can be tried without an account.
//!
//! It is written from the vendors' documents alone and shares no code with the clients:
//! a mistake in a client is not repeated here, where it would hide itself.
//!
//! ```
//! use crmkit_sandbox::{Options, Sandbox};
//!
//! let sandbox = Sandbox::start(Options { customers: 100, ..Options::default() })?;
//! println!("{} {:?}", sandbox.url("guardant")?, sandbox.credentials("guardant")?);
//! # Ok::<(), crmkit_sandbox::Error>(())
//! ```

#![deny(missing_docs)]
#![forbid(unsafe_code)]
#![warn(clippy::pedantic)]
#![allow(clippy::doc_markdown)] // it takes SQLite for code
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod error;
mod fault;
mod gate;
mod guardant;
mod people;
mod protocol;
mod random;
mod received;
mod rkeeper;
mod salesman;
mod server;
mod spoiled;
mod store;
mod wire;

pub use error::Error;
pub use fault::Fault;
pub use received::Received;
pub use salesman::Dialect;
pub use server::{Options, Sandbox};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, whatever happened to another holder: every value behind a lock here is whole between two statements.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! What can go wrong with the sandbox itself, said for people. What a CRM refuses is an HTTP answer, not an error here.

use std::io;
use std::path::PathBuf;

/// Why the sandbox could not do what was asked of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The sandbox speaks no protocol of this name.
    #[error("the sandbox does not speak {name:?}; it speaks: {}", known.join(", "))]
    UnknownCrm {
        /// The name that was asked for.
        name: String,
        /// The names that there are.
        known: Vec<&'static str>,
    },
    /// SalesMan has no dialect of this name.
    #[error("there is no dialect {0:?}; there are: server, document")]
    UnknownDialect(String),
    /// A fault that contradicts itself, does nothing, or holds a value that HTTP has no room for.
    #[error("this fault cannot be injected: {0}")]
    InvalidFault(String),
    /// The file at `path` cannot be used as the sandbox's store.
    #[error("{} cannot be used as the sandbox's store: {reason}", path.display())]
    Store {
        /// The path as it was given.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// No socket, no thread, or no memory for the server.
    #[error("the sandbox could not start: {0}")]
    Start(#[source] io::Error),
    /// The sandbox was closed, or belongs to the process that this one was forked from.
    #[error("the sandbox is closed, or was started by another process")]
    Closed,
}

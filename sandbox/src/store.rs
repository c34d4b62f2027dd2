//! The one SQLite store behind all rooms. It decides whether a file is new, ours or somebody else's, and fills a new one once.

use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};

use crate::protocol::{PROTOCOLS, Protocol};
use crate::{Error, lock};

/// One row for each protocol that this store holds. Its presence is what makes a file ours.
const META: &str = "CREATE TABLE IF NOT EXISTS crmkit_sandbox (
    protocol TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    customers INTEGER NOT NULL
) STRICT";

pub(crate) struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the file at `path` (or memory) and fills it if it is new. A filled file is used as it is.
    pub(crate) fn open(path: Option<&Path>, customers: usize) -> Result<Store, Error> {
        let refused = |reason: String| Error::Store { path: path.unwrap_or(Path::new(":memory:")).to_owned(), reason };
        let mut connection = connect(path).map_err(&refused)?;
        prepare(&mut connection, customers).map_err(&refused)?;
        Ok(Store { connection: Mutex::new(connection) })
    }

    /// Runs a query that changes nothing.
    pub(crate) fn read<T>(&self, query: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        query(&lock(&self.connection))
    }

    /// Runs changes that all happen, or none.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        self.attempt(change)
    }

    /// Runs changes that may also be refused: a refusal takes back what was done before it.
    pub(crate) fn attempt<T, E: From<rusqlite::Error>>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = lock(&self.connection);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = change(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }
}

fn connect(path: Option<&Path>) -> Result<Connection, String> {
    let Some(path) = path else {
        return Connection::open_in_memory().map_err(|error| error.to_string());
    };
    // An absolute path, because SQLite reads "" and ":memory:" as no file at all.
    let path = std::path::absolute(path).map_err(|error| error.to_string())?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(&path, flags)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        // Survives the end of the process, not of the machine: a trial server need not wait for the disk.
        connection.pragma_update(None, "synchronous", "OFF")?;
        Ok(connection)
    };
    open().map_err(|error| error.to_string())
}

/// In one transaction, so that a start which is interrupted leaves no half-filled file behind.
fn prepare(connection: &mut Connection, customers: usize) -> Result<(), String> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|error| error.to_string())?;
    if !is_new_or_ours(&transaction).map_err(|error| error.to_string())? {
        return Err("it is a database of something else".to_owned());
    }
    transaction.execute_batch(META).map_err(|error| error.to_string())?;
    for protocol in PROTOCOLS {
        let version = version(&transaction, protocol).map_err(|error| error.to_string())?;
        match version {
            None => {
                fill(&transaction, protocol, customers).map_err(|error| error.to_string())?;
            }
            Some(version) if version == protocol.version => {}
            Some(version) => {
                return Err(format!(
                    "its {} tables are of version {version}, and this sandbox has version {}",
                    protocol.name, protocol.version
                ));
            }
        }
    }
    transaction.commit().map_err(|error| error.to_string())
}

fn is_new_or_ours(transaction: &Transaction<'_>) -> rusqlite::Result<bool> {
    transaction.query_row(
        "SELECT count(*) = 0 OR coalesce(sum(name = 'crmkit_sandbox'), 0) > 0 FROM sqlite_master",
        [],
        |row| row.get(0),
    )
}

fn version(transaction: &Transaction<'_>, protocol: &Protocol) -> rusqlite::Result<Option<i64>> {
    transaction
        .query_row("SELECT version FROM crmkit_sandbox WHERE protocol = ?1", [protocol.name], |row| row.get(0))
        .optional()
}

fn fill(transaction: &Transaction<'_>, protocol: &Protocol, customers: usize) -> rusqlite::Result<()> {
    transaction.execute_batch(protocol.schema)?;
    (protocol.fill)(transaction, customers)?;
    transaction.execute(
        "INSERT INTO crmkit_sandbox (protocol, version, customers) VALUES (?1, ?2, ?3)",
        (protocol.name, protocol.version, i64::try_from(customers).unwrap_or(i64::MAX)),
    )?;
    Ok(())
}

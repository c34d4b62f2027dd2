//! What a `fork` leaves unusable, and how a child gets it anew.
//!
//! Threads do not survive a fork, so neither do runtimes, connection pools and locks that a lost thread held. Everything
//! of that kind is kept in a [`PerProcess`], which belongs to one generation of the process. A binding that can be
//! forked calls [`forked`] in the child; the next use makes a fresh value and leaks the old one, because dropping it
//! could wait for threads that no longer exist.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwapOption;

static GENERATION: AtomicU64 = AtomicU64::new(0);

/// Tells that this process is a fresh child of a fork. Safe to call from a `pthread_atfork` handler: one atomic add.
pub fn forked() {
    GENERATION.fetch_add(1, Ordering::SeqCst);
}

/// Which generation this process is: it grows by one with each fork on the way to it.
pub fn generation() -> u64 {
    GENERATION.load(Ordering::SeqCst)
}

/// A value that is made at first use and made anew in a forked child. Reading it takes no lock, so that a lock held
/// by another thread at the moment of a fork cannot stop the child.
pub struct PerProcess<T> {
    slot: ArcSwapOption<(u64, Arc<T>)>,
}

impl<T> PerProcess<T> {
    /// An empty slot.
    pub const fn new() -> Self {
        Self { slot: ArcSwapOption::const_empty() }
    }

    /// The value of this generation, made by `make` if there is none yet. If two threads make one at the same time,
    /// one of the two values is used by both.
    pub fn get_or_try<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        let now = generation();
        let current = self.slot.load();
        if let Some(entry) = current.as_ref()
            && entry.0 == now
        {
            return Ok(Arc::clone(&entry.1));
        }
        let fresh = Arc::new((now, Arc::new(make()?)));
        let previous = self.slot.compare_and_swap(&*current, Some(Arc::clone(&fresh)));
        match previous.as_ref() {
            // Another thread of this generation was first.
            Some(entry) if entry.0 >= now => Ok(Arc::clone(&entry.1)),
            Some(stale) => {
                // Leaked: its threads are gone, and dropping it could wait for them.
                std::mem::forget(Arc::clone(stale));
                Ok(Arc::clone(&fresh.1))
            }
            None => Ok(Arc::clone(&fresh.1)),
        }
    }

    /// Drops the value, or leaks it if it belongs to a parent of this process.
    pub fn clear(&self) {
        if let Some(entry) = self.slot.swap(None)
            && entry.0 != generation()
        {
            std::mem::forget(entry);
        }
    }
}

/// A child may let go of what its parent used without ever using it itself.
impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        self.clear();
    }
}

impl<T> Default for PerProcess<T> {
    fn default() -> Self {
        Self::new()
    }
}

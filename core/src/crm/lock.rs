//! One upsert of a key at a time. Two that look for the same customer at the same time would both find none, and both
//! create one. A process can know of its own upserts only; another process's it cannot.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{Mutex as Gate, OwnedMutexGuard};

use crate::process::PerProcess;

/// Base URL, key and value.
type Key = (String, String, String);

type Gates = Mutex<HashMap<Key, Weak<Gate<()>>>>;

/// A child of a fork does not inherit who stands before which gate.
static GATES: PerProcess<Gates> = PerProcess::new();

/// The turn of one upsert; the next one's begins when it is dropped.
pub(crate) struct Turn {
    gates: Arc<Gates>,
    key: Key,
    held: Option<OwnedMutexGuard<()>>,
}

/// Waits until no other upsert of this key is under way.
pub(crate) async fn turn(base_url: &str, key: &str, value: &str) -> Turn {
    let gates = GATES.get_or_try(|| Ok::<_, std::convert::Infallible>(Gates::default()));
    let gates = gates.unwrap_or_else(|never| match never {});
    let key = (base_url.to_owned(), key.to_owned(), value.to_owned());
    // Made before the wait, so that a wait that is given up leaves nothing behind either.
    let mut turn = Turn { key: key.clone(), held: None, gates: Arc::clone(&gates) };
    let gate = {
        let mut gates = gates.lock().unwrap_or_else(PoisonError::into_inner);
        let known = gates.get(&key).and_then(Weak::upgrade);
        known.unwrap_or_else(|| {
            let gate = Arc::new(Gate::new(()));
            gates.insert(key, Arc::downgrade(&gate));
            gate
        })
    };
    turn.held = Some(gate.lock_owned().await);
    turn
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.held.take());
        // Others that wait keep the gate alive.
        if gates.get(&self.key).is_some_and(|gate| gate.strong_count() == 0) {
            gates.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gates() -> usize {
        let gates = GATES.get_or_try(|| Ok::<_, ()>(Gates::default())).unwrap();
        gates.lock().unwrap().keys().filter(|(base_url, ..)| base_url == "http://lock").count()
    }

    #[tokio::test]
    async fn a_gate_is_gone_when_nobody_stands_before_it() {
        let first = turn("http://lock", "external_id", "1").await;
        let (waiting, other) = tokio::join!(
            async {
                tokio::select! {
                    biased;
                    _ = turn("http://lock", "external_id", "1") => panic!("two have their turn at a time"),
                    () = std::future::ready(()) => gates(),
                }
            },
            turn("http://lock", "external_id", "2"),
        );
        assert!(waiting >= 1);
        drop((first, other));
        assert_eq!(gates(), 0);
    }
}

//! Bad weather, by a seed: faults of every kind that meet whatever request comes next.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crmkit_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};

use crate::support::size;

/// How many of 100 requests meet each kind.
const KINDS: [(u32, fn() -> Fault); 10] = [
    // Before the server acts.
    (4, || Fault { reset: true, ..Fault::default() }),
    (3, || status(429, Some("0"))),
    (2, || status(429, None)),
    (3, || status(503, Some("0"))),
    (3, || status(503, None)),
    // After it acted.
    (5, || Fault { reset: true, after: true, ..Fault::default() }),
    (4, || Fault { cut: true, ..Fault::default() }),
    (2, || Fault { after: true, ..status(502, None) }),
    (2, || Fault { after: true, body: Some("<html>".into()), ..status(504, None) }),
    (2, || Fault { delay: Some(LATE), ..Fault::default() }),
];

/// The time limit of an attempt, in seconds: long for a server on the same machine.
const TIMEOUT: f64 = 1.0;
const LATE: f64 = 1.5;

fn status(status: u16, retry_after: Option<&str>) -> Fault {
    let headers = retry_after.map(|after| ("retry-after".to_owned(), after.to_owned()));
    Fault { status: Some(status), headers: BTreeMap::from_iter(headers), ..Fault::default() }
}

/// Draws of one seed, whoever asks for them.
pub(crate) struct Storm(Mutex<fastrand::Rng>);

impl Storm {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }

    /// Perhaps puts a fault in the way of the next request.
    pub(crate) fn blow(&self, sandbox: &Sandbox) {
        let mut drawn = self.0.lock().unwrap().u32(0..100);
        for (share, fault) in KINDS {
            if drawn < share {
                return sandbox.inject(fault()).unwrap();
            }
            drawn -= share;
        }
    }
}

/// A part of what is promised, which takes seconds: `CRMKIT_FULL=1` does all of it.
pub(crate) fn scaled(count: usize) -> usize {
    size(count * 15 / 100, count)
}

/// Settings of a client that is out in it.
pub(crate) fn settings(retries: u32) -> Value {
    json!({"timeout": TIMEOUT, "max_retries": retries})
}

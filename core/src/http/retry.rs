//! Whether a request is sent again, after how long, and what its end means when it was sent more than once.
//!
//! The operation's class, the HTTP status and the transport decide, never a body: a vendor's code says why it refused, not
//! whether asking again would help. What changes nothing is sent again after every fault that can pass. A write is sent
//! again only if it cannot have been acted on, also one that does the same however often it is sent: what happened between
//! is not ours to undo.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

use super::{Response, response};
use crate::{Error, Result};

/// How the longest delay grows: 100 ms, 200 ms, and so on. A short first one helps with what is most common, a connection
/// that broke; a server that wants more time says so by `Retry-After`.
const DELAYS: ExponentialBuilder = ExponentialBuilder::new()
    .with_min_delay(Duration::from_millis(100))
    .with_max_delay(Duration::from_secs(10))
    .without_max_times();

/// What came of one attempt: an answer of whatever status, or none.
pub(super) type Attempt = Result<Response, Fault>;

/// Why an attempt has no answer.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) error: Error,
    pub(super) kind: FaultKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaultKind {
    /// It never began: its place, its token or its turn did not come.
    Unready,
    /// The next attempt may fare better.
    Passing,
    /// The next attempt would fare no better.
    Lasting,
}

impl FaultKind {
    pub(super) fn of(self, error: Error) -> Fault {
        Fault { error, kind: self }
    }
}

/// The attempts of one request.
pub(super) struct Retries {
    writes: bool,
    left: u32,
    delays: ExponentialBackoff,
}

impl Retries {
    pub(super) fn new(writes: bool, most: u32) -> Self {
        Self { writes, left: most, delays: DELAYS.build() }
    }

    /// How long to wait before the request is sent again; `None` if it is not.
    pub(super) fn delay(&mut self, attempt: &Attempt) -> Option<Duration> {
        if !can_pass(attempt) || (self.writes && may_have_acted(attempt)) {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        // Full jitter: clients that failed together do not come back together.
        let backoff = self.delays.next()?.mul_f64(fastrand::f64());
        let asked = attempt.as_ref().ok().and_then(|response| response::pause(&response.headers));
        Some(asked.unwrap_or_default().max(backoff))
    }
}

/// Whether what stood in the way can be gone the next time.
fn can_pass(attempt: &Attempt) -> bool {
    match attempt {
        Ok(response) => matches!(response.status, 408 | 425 | 429 | 500 | 502 | 503 | 504),
        Err(fault) => fault.kind == FaultKind::Passing,
    }
}

/// Whether the server could have acted on it. It has not if it was never connected to, and if it said that it has no time
/// now: by 429, and by 503 with `Retry-After`. A 503 alone can be a gateway's word about a server that crashed half-way.
fn may_have_acted(attempt: &Attempt) -> bool {
    match attempt {
        Ok(response) => match response.status {
            429 => false,
            503 => response.retry_after().is_none(),
            _ => true,
        },
        Err(fault) => fault.error.details().sent != Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[allow(clippy::unnecessary_wraps, reason = "an attempt, as the other one is")]
    fn answer(status: u16) -> Attempt {
        let (headers, body, asked) = Default::default();
        Ok(Response { status, headers, body, attempts: 1, reconciled: None, token: None, asked })
    }

    fn fault(sent: bool) -> Attempt {
        let error = Error::new(ErrorKind::TransportError, "it broke").with(|details| details.sent = Some(sent));
        Err(FaultKind::Passing.of(if sent { Error::outcome_unknown(error) } else { error }))
    }

    #[test]
    fn a_write_is_sent_again_only_if_it_cannot_have_been_acted_on() {
        let again = |writes, attempt| Retries::new(writes, 2).delay(&attempt).is_some();
        for status in [408, 425, 500, 502, 503, 504] {
            assert!(again(false, answer(status)) && !again(true, answer(status)), "{status}");
        }
        assert!(again(true, answer(429)) && again(true, fault(false)));
        assert!(again(false, fault(true)) && !again(true, fault(true)));
    }

    #[test]
    fn waits_are_spread_from_nothing_to_twice_the_time_before() {
        let waits: Vec<Vec<_>> = (0..200)
            .map(|_| {
                let mut retries = Retries::new(false, 4);
                std::iter::from_fn(|| retries.delay(&answer(500))).collect()
            })
            .collect();
        for (which, longest) in [100, 200, 400, 800].into_iter().enumerate() {
            let (longest, all) = (Duration::from_millis(longest), waits.iter().map(|waits| waits[which]));
            assert!(all.clone().all(|wait| wait < longest), "{longest:?}");
            assert!(all.clone().any(|wait| wait < longest / 4) && all.clone().any(|wait| wait > longest / 4 * 3));
        }
        assert!(waits.iter().all(|waits| waits.len() == 4));
    }
}

//! Whether a request is sent again, after how long, and what its end means when it was sent more than once.
//!
//! The operation's class, the HTTP status and the transport decide, never a body: a vendor's code says why it refused, not
//! whether asking again would help. What changes nothing, or changes the same however often it is sent, is sent again
//! after every fault that can pass. Anything else is sent again only if it cannot have been acted on.
//!
//! A write that was sent again after an attempt that may have been carried out has two stories. If the last attempt is
//! refused, a record that changed meanwhile or our own earlier attempt may be the reason, and no status proves which. So
//! such a refusal is not the outcome but the reason why the outcome is unknown.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

use super::{Response, response};
use crate::operation::Retry;
use crate::{Error, ErrorKind, Result};

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
    class: Retry,
    left: u32,
    delays: ExponentialBackoff,
    /// Whether the answer of an earlier attempt was lost.
    lost: bool,
    /// Whether an earlier attempt was met by a failure of the server.
    failed: bool,
}

impl Retries {
    pub(super) fn new(class: Retry, most: u32) -> Self {
        Self { class, left: most, delays: DELAYS.build(), lost: false, failed: false }
    }

    /// How long to wait before the request is sent again; `None` if it is not.
    pub(super) fn delay(&mut self, attempt: &Attempt) -> Option<Duration> {
        let may = match self.class {
            Retry::Safe | Retry::Idempotent => true,
            Retry::Unsafe => !may_have_acted(attempt),
        };
        if !may || !can_pass(attempt) {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        // Full jitter: clients that failed together do not come back together.
        let backoff = self.delays.next()?.mul_f64(fastrand::f64());
        let asked = attempt.as_ref().ok().and_then(|response| response::pause(&response.headers));
        Some(asked.unwrap_or_default().max(backoff))
    }

    /// Keeps what an attempt leaves in doubt, when another one was made after it.
    pub(super) fn supersede(&mut self, attempt: &Attempt) {
        match attempt {
            Ok(response) if !may_have_acted(attempt) => {}
            Ok(response) if matches!(response.status, 502 | 504) => self.lost = true,
            Ok(_) => self.failed = true,
            Err(_) => self.lost |= may_have_acted(attempt),
        }
    }

    /// The outcome of the request, by its last attempt and what was left in doubt before.
    pub(super) fn settle(self, attempt: Attempt) -> Result<Response> {
        let writes = !matches!(self.class, Retry::Safe);
        match attempt {
            // One failure of the server after another says no more than the last one: it may have been done.
            Ok(response) => {
                Ok(Response { in_doubt: writes && (self.lost || (self.failed && response.status < 500)), ..response })
            }
            Err(Fault { error, .. }) if writes && (self.lost || self.failed) => Err(unknown(error)),
            Err(Fault { error, .. }) => Err(error),
        }
    }
}

fn unknown(error: Error) -> Error {
    if error.is(ErrorKind::OutcomeUnknownError) { error } else { Error::outcome_unknown(error) }
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

    #[allow(clippy::unnecessary_wraps, reason = "an attempt, as the other one is")]
    fn answer(status: u16) -> Attempt {
        let (headers, body) = Default::default();
        Ok(Response { status, headers, body, attempts: 1, token: None, in_doubt: false })
    }

    fn fault(sent: bool) -> Attempt {
        let error = Error::new(ErrorKind::TransportError, "it broke").with(|details| details.sent = Some(sent));
        Err(FaultKind::Passing.of(if sent { Error::outcome_unknown(error) } else { error }))
    }

    /// What comes out of these attempts of a write that does the same however often it is sent.
    fn outcome(attempts: impl IntoIterator<Item = Attempt>) -> Result<Response> {
        let mut retries = Retries::new(Retry::Idempotent, 9);
        let mut attempts = attempts.into_iter();
        let mut last = attempts.next().unwrap();
        for next in attempts {
            retries.delay(&last).unwrap();
            retries.supersede(&last);
            last = next;
        }
        retries.settle(last)
    }

    #[test]
    fn a_write_that_was_lost_is_unknown_even_if_it_then_cannot_be_sent() {
        let error = outcome([fault(true), fault(false)]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknownError);
        assert_eq!(error.details().cause.as_ref().unwrap().details().sent, Some(false));
        let error = outcome([fault(false), fault(true)]).unwrap_err();
        assert_eq!(error.details().cause.as_ref().unwrap().kind(), ErrorKind::TransportError);
        assert_eq!(outcome([fault(false), fault(false)]).unwrap_err().kind(), ErrorKind::TransportError);
    }

    #[test]
    fn an_answer_is_in_doubt_after_an_attempt_that_may_have_been_carried_out() {
        for (attempts, in_doubt) in [
            ([answer(429), answer(429), answer(409)], false),
            ([fault(false), answer(429), answer(409)], false),
            ([fault(true), answer(429), answer(409)], true),
            ([answer(502), answer(429), answer(500)], true),
            ([answer(500), answer(429), answer(404)], true),
            ([answer(500), answer(503), answer(500)], false),
        ] {
            let statuses: Vec<_> = attempts.iter().map(|one| one.as_ref().map_or(0, |answer| answer.status)).collect();
            assert_eq!(outcome(attempts).unwrap().in_doubt, in_doubt, "{statuses:?}");
        }
    }

    #[test]
    fn a_read_is_never_in_doubt() {
        let mut retries = Retries::new(Retry::Safe, 2);
        retries.delay(&answer(502)).unwrap();
        retries.supersede(&answer(502));
        assert!(!retries.settle(answer(404)).unwrap().in_doubt);
    }

    #[test]
    fn waits_are_spread_from_nothing_to_twice_the_time_before() {
        let waits: Vec<Vec<_>> = (0..200)
            .map(|_| {
                let mut retries = Retries::new(Retry::Safe, 4);
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

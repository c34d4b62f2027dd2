//! What a client does after a 429: it does not go on knocking with every request that it has.
//!
//! All requests of the client, and of the clients made from it, wait until the time is over that the server named. If it
//! named none, one request goes ahead after a short while, and the others wait until the server has taken that one.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::LONGEST;

/// The longest pause that one answer can impose on all requests. A server that means more says so again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The pause before one request tries again, if the server named no time.
const PAUSE: Duration = Duration::from_millis(100);

#[derive(Default)]
pub(super) struct Gate {
    shut: Mutex<Option<Shut>>,
    changed: Notify,
}

struct Shut {
    until: Instant,
    /// Whether the server named the time.
    named: bool,
    /// Whether a request is on its way to try.
    probing: bool,
}

impl Gate {
    /// Waits until a request may go out.
    pub(super) async fn pass(&self) -> Pass<'_> {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            // From here on no change is missed.
            changed.as_mut().enable();
            match self.ask() {
                Ok(probe) => return Pass { gate: self, probe },
                Err(until) => {
                    let _changed_or_over = timeout_at(until, changed).await;
                }
            }
        }
    }

    /// Whether a request may go out as a probe, or as any other; otherwise, until when it has to wait at the longest.
    fn ask(&self) -> Result<bool, Instant> {
        let mut state = self.state();
        let Some(shut) = state.as_mut() else { return Ok(false) };
        let now = Instant::now();
        if now < shut.until {
            return Err(shut.until);
        }
        if shut.named {
            *state = None;
            return Ok(false);
        }
        if shut.probing {
            return Err(now + LONGEST);
        }
        shut.probing = true;
        Ok(true)
    }

    fn refuse(&self, named: Option<Duration>) {
        let mut state = self.state();
        let now = Instant::now();
        let shut = state.get_or_insert(Shut { until: now, named: false, probing: false });
        shut.until = shut.until.max(now + named.unwrap_or(PAUSE).min(LONGEST_PAUSE));
        shut.named |= named.is_some();
    }

    fn state(&self) -> MutexGuard<'_, Option<Shut>> {
        self.shut.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request on its way. Dropped without an answer, it lets another one try.
pub(super) struct Pass<'a> {
    gate: &'a Gate,
    probe: bool,
}

impl Pass<'_> {
    /// Tells what the server said to it.
    pub(super) fn answered(self, status: u16, named: Option<Duration>) {
        if status == 429 {
            self.gate.refuse(named);
        } else if self.probe {
            // A time that the server named meanwhile, to another request, still holds.
            self.gate.state().take_if(|shut| !shut.named);
        }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        if self.probe {
            if let Some(shut) = self.gate.state().as_mut() {
                shut.probing = false;
            }
            self.gate.changed.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a request may go out at once.
    async fn open(gate: &Gate) -> bool {
        timeout_at(Instant::now(), gate.pass()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn all_wait_for_the_time_that_was_named() {
        let gate = Gate::default();
        gate.pass().await.answered(429, Some(Duration::from_secs(2)));
        let begun = Instant::now();
        let _both = tokio::join!(gate.pass(), gate.pass());
        assert!((Duration::from_secs(2)..Duration::from_millis(2100)).contains(&begun.elapsed()));
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_time_one_request_tries_and_the_others_wait_until_it_was_taken() {
        let gate = Gate::default();
        gate.pass().await.answered(429, None);
        assert!(!open(&gate).await, "a short while comes first");
        let probe = gate.pass().await;
        let waiting = async { tokio::join!(gate.pass(), gate.pass()) };
        let trying = async {
            tokio::time::sleep(Duration::from_secs(20)).await;
            assert!(!open(&gate).await);
            probe.answered(404, None);
            Instant::now()
        };
        let (_, taken) = tokio::join!(waiting, trying);
        assert_eq!(taken, Instant::now(), "they go as soon as it was taken");
        assert!(open(&gate).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_that_ends_without_an_answer_lets_another_one_try() {
        let gate = Gate::default();
        gate.pass().await.answered(429, None);
        let lost = gate.pass().await;
        let (_, ()) = tokio::join!(gate.pass(), async { drop(lost) });
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_comes_before_each_try() {
        let gate = Gate::default();
        let together = [gate.pass().await, gate.pass().await, gate.pass().await];
        for pass in together {
            pass.answered(429, None);
        }
        for _ in 0..3 {
            let begun = Instant::now();
            gate.pass().await.answered(429, None);
            assert!((PAUSE..PAUSE * 2).contains(&begun.elapsed()), "{:?}", begun.elapsed());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_to_a_request_from_before_opens_nothing() {
        let gate = Gate::default();
        let earlier = gate.pass().await;
        gate.pass().await.answered(429, Some(Duration::from_secs(5)));
        earlier.answered(200, None);
        assert!(!open(&gate).await);
    }

    #[tokio::test(start_paused = true)]
    async fn no_answer_stops_a_client_for_longer_than_a_minute() {
        let gate = Gate::default();
        gate.pass().await.answered(429, Some(LONGEST));
        let begun = Instant::now();
        let _pass = gate.pass().await;
        assert!((Duration::from_secs(60)..Duration::from_secs(61)).contains(&begun.elapsed()));
    }
}

//! How much a client may ask of a server: requests at a time, requests a second, and none while the server has enough.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::LONGEST;
use super::gate::{Gate, Pass};
use super::settings::Settings;

pub(crate) struct Budget {
    slots: Arc<Semaphore>,
    rate: Option<DefaultDirectRateLimiter>,
    gate: Gate,
}

impl Budget {
    pub(crate) fn new(settings: &Settings) -> Self {
        // A burst of one: requests are spread evenly, so that no second ever holds more than the limit.
        let rate = settings.rate_limit.and_then(|limit| {
            // A hundredth longer than needed: clocks and timers are not exact, and N requests a second is a promise.
            let period = Duration::try_from_secs_f64(1.01 / limit).unwrap_or(LONGEST).min(LONGEST);
            let quota = Quota::with_period(period)?;
            Some(RateLimiter::direct(quota.allow_burst(NonZeroU32::MIN)))
        });
        Self { slots: Arc::new(Semaphore::new(settings.max_concurrency)), rate, gate: Gate::default() }
    }

    /// Waits for a place. The place is held until the permit is dropped.
    pub(crate) async fn enter(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.slots).acquire_owned().await.ok()
    }

    /// Waits for the turn of one request. Nothing may be waited for between this and sending, or requests would gather
    /// and go out at once.
    pub(super) async fn turn(&self) -> Pass<'_> {
        loop {
            // Asked for anew after each wait: the server may have had enough meanwhile.
            let pass = self.gate.pass().await;
            let Some(rate) = &self.rate else { return pass };
            match rate.check() {
                Ok(()) => return pass,
                // Not governor's own waiting: its timer is a thread, which would not survive a fork.
                Err(early) => tokio::time::sleep(early.wait_time_from(DefaultClock::default().now())).await,
            }
        }
    }
}

//! Giving up a call. The signal itself stays in JavaScript: napi's own type for it loses the reason and does not see a
//! signal that was aborted before.

use std::sync::Arc;

use napi_derive::napi;
use tokio::sync::Notify;

/// What a call with a signal is given up by.
#[napi]
pub struct NativeAbort {
    given_up: Arc<Notify>,
}

#[napi]
impl NativeAbort {
    #[napi(constructor)]
    #[allow(clippy::new_without_default, reason = "JavaScript makes it")]
    pub fn new() -> Self {
        Self { given_up: Arc::new(Notify::new()) }
    }

    /// Drops the request that is under way, now or as soon as it begins.
    #[napi]
    pub fn abort(&self) {
        self.given_up.notify_one();
    }

    pub(crate) fn handle(&self) -> Arc<Notify> {
        Arc::clone(&self.given_up)
    }
}

//! The bearer token: given once, or asked for at first use and again after a 401, never by two calls at a time.
//!
//! Whoever gives the token may only be asked where it belongs: on the thread, the event loop or the JavaScript thread of
//! the call that needs it. So a binding runs its calls inside [`asking`], and an [`Ask`] comes out of them.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;

use arc_swap::ArcSwapOption;
use reqwest::header::HeaderValue;
use tokio::sync::{Mutex, mpsc, oneshot};

use super::trace;
use crate::{Error, ErrorKind, Result};

/// A function that gives a token.
pub(crate) type Function = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Result<String>> + Send>> + Send + Sync>;

/// Where the token comes from.
#[derive(Clone, Default)]
pub(crate) enum Source {
    /// There is none.
    #[default]
    None,
    Fixed(HeaderValue),
    Function(Function),
    /// The caller of the call that needs it.
    Caller,
}

/// A call that needs a token, waiting for it. Dropping it fails the call.
#[derive(Debug)]
pub struct Ask(oneshot::Sender<Result<String>>);

impl Ask {
    /// Gives the token, or the reason why there is none.
    pub fn answer(self, token: Result<String, Error>) {
        // A call that was dropped waits no longer.
        let _dropped = self.0.send(token);
    }
}

tokio::task_local! {
    static ASKS: mpsc::UnboundedSender<Ask>;
}

/// Runs a call that may ask for a token: whoever holds the other end of `asks` is asked.
pub async fn asking<F: Future>(asks: mpsc::UnboundedSender<Ask>, call: F) -> F::Output {
    ASKS.scope(asks, pin!(call)).await
}

pub(crate) struct Token {
    source: Source,
    held: ArcSwapOption<Held>,
}

/// A token as it is sent, and the how manieth it is.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) header: HeaderValue,
    turn: u64,
}

impl Token {
    pub(crate) fn new(source: Source) -> Self {
        let held = match &source {
            Source::Fixed(header) => Some(Arc::new(Held { header: header.clone(), turn: 0 })),
            Source::None | Source::Function(_) | Source::Caller => None,
        };
        Self { source, held: held.into() }
    }

    /// The token that is in use.
    pub(crate) fn held(&self) -> Option<Arc<Held>> {
        self.held.load_full()
    }

    /// Whether a refused token can be replaced.
    pub(crate) const fn renewable(&self) -> bool {
        matches!(self.source, Source::Function(_) | Source::Caller)
    }

    /// The token, asked for if there is none yet, or if this one was refused.
    pub(crate) async fn get(&self, turns: &Mutex<()>, refused: Option<&Held>) -> Result<Option<Arc<Held>>> {
        if let Some(held) = self.fresh(refused) {
            return Ok(Some(held));
        }
        if !self.renewable() {
            return Ok(None);
        }
        let _turn = turns.lock().await;
        // Another call may have asked meanwhile.
        if let Some(held) = self.fresh(refused) {
            return Ok(Some(held));
        }
        trace::token(refused.is_some());
        let header = bearer(&self.ask().await?)?;
        let held = Arc::new(Held { header, turn: refused.map_or(0, |refused| refused.turn) + 1 });
        self.held.store(Some(Arc::clone(&held)));
        Ok(Some(held))
    }

    fn fresh(&self, refused: Option<&Held>) -> Option<Arc<Held>> {
        let least = refused.map_or(0, |refused| refused.turn + 1);
        self.held.load_full().filter(|held| held.turn >= least)
    }

    async fn ask(&self) -> Result<String> {
        if let Source::Function(function) = &self.source {
            return function().await;
        }
        let (reply, answer) = oneshot::channel();
        let asked = ASKS.try_with(|asks| asks.send(Ask(reply)).is_ok()).unwrap_or(false);
        let none = || Error::new(ErrorKind::AuthenticationError, "nobody gave the token that was asked for");
        if asked { answer.await.map_err(|_| none())? } else { Err(none()) }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Source")
    }
}

/// A token as a header, marked as a secret.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue> {
    let wrong = |what: &str| Error::new(ErrorKind::ConfigError, format!("token {what}"));
    if token.trim().is_empty() {
        return Err(wrong("is empty"));
    }
    let header = HeaderValue::from_str(&format!("Bearer {token}"));
    // Without the value.
    let mut header = header.map_err(|_| wrong("has characters that a header cannot carry"))?;
    header.set_sensitive(true);
    Ok(header)
}

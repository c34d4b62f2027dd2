//! What is told of a call under way, to the language that made it.
//!
//! Rust programs hear of calls by `tracing`. A binding hears of them by a [`Watch`], because whoever it tells in its turn (a
//! logger, a tracer) is the user's, and may only be called on the thread, the event loop or the JavaScript thread of the
//! call. So notices wait in a queue until the binding takes them there. The queue has an end: a call that nobody listens to
//! must not fill the memory.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};

use reqwest::header::HeaderValue;
use serde_json::{Map, Value};
use tokio::sync::mpsc;

/// How many notices of one call wait to be taken, at the most. Those that come then are counted and dropped.
const WAITING: usize = 1024;

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Each request and its answer.
    Debug,
    /// That a request is sent again, and why.
    Info,
    /// What somebody may want to change something for.
    Warn,
    /// More than any notice has: nothing is told.
    Off,
}

/// Something that happened.
#[derive(Debug)]
pub struct Notice {
    /// How much it matters.
    pub level: Level,
    /// What it says: `event`, `message`, `time` in nanoseconds since 1970, and what belongs to the event, under the names of
    /// OpenTelemetry's conventions where there are any.
    pub fields: Map<String, Value>,
}

/// What is to be told of one call.
#[derive(Debug)]
pub struct Watch {
    least: Level,
    /// Whether the ends of attempts are told whatever their level: spans are made of them.
    attempts: bool,
    traceparent: Option<HeaderValue>,
    notices: mpsc::Sender<Notice>,
    lost: AtomicU64,
}

impl Watch {
    /// A watch and where its notices come out. `traceparent` goes with each request.
    pub fn new(least: Level, attempts: bool, traceparent: Option<&str>) -> (Self, mpsc::Receiver<Notice>) {
        Self::open(least, attempts, traceparent.and_then(|text| HeaderValue::from_str(text).ok()))
    }

    fn open(least: Level, attempts: bool, traceparent: Option<HeaderValue>) -> (Self, mpsc::Receiver<Notice>) {
        let (notices, taken) = mpsc::channel(WAITING);
        (Self { least, attempts, traceparent, notices, lost: AtomicU64::new(0) }, taken)
    }
}

tokio::task_local! {
    static WATCH: Watch;
}

/// Runs a call of which is told what the watch asks for.
pub async fn watching<F: Future>(watch: Option<Watch>, call: F) -> F::Output {
    let call = pin!(call);
    match watch {
        Some(watch) => WATCH.scope(watch, call).await,
        None => call.await,
    }
}

/// Tells something, if somebody wants to hear it: only then it is made.
pub(crate) fn tell(level: Level, ends_attempt: bool, made: impl FnOnce() -> Map<String, Value>) {
    // Without a watch nobody is told.
    let _unwatched = WATCH.try_with(|watch| {
        if level < watch.least && !(ends_attempt && watch.attempts) {
            return;
        }
        let Ok(place) = watch.notices.try_reserve() else {
            watch.lost.fetch_add(1, Ordering::Relaxed);
            return;
        };
        let mut fields = made();
        let lost = watch.lost.swap(0, Ordering::Relaxed);
        if lost > 0 {
            fields.insert("lost".to_owned(), lost.into());
        }
        place.send(Notice { level, fields });
    });
}

/// A watch like that of this call, for a part of it that can outlive it. What it is told is to be handed on.
pub(crate) fn apart() -> Option<(Watch, mpsc::Receiver<Notice>)> {
    WATCH.try_with(|watch| Watch::open(watch.least, watch.attempts, watch.traceparent.clone())).ok()
}

/// Tells this call's watch what that of a part was told.
pub(crate) fn hand_on(mut notices: mpsc::Receiver<Notice>) {
    let _unwatched = WATCH.try_with(|watch| {
        while let Ok(notice) = notices.try_recv() {
            if watch.notices.try_send(notice).is_err() {
                watch.lost.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
}

/// The trace that the call belongs to, as a header.
pub(crate) fn traceparent() -> Option<HeaderValue> {
    WATCH.try_with(|watch| watch.traceparent.clone()).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(number: usize) -> Map<String, Value> {
        Map::from_iter([("message".to_owned(), number.into())])
    }

    #[tokio::test]
    async fn what_is_below_the_level_is_not_even_made() {
        let (watch, mut taken) = Watch::new(Level::Warn, false, None);
        watching(Some(watch), async {
            tell(Level::Info, true, || unreachable!());
            tell(Level::Warn, false, || said(1));
        })
        .await;
        assert_eq!(taken.recv().await.map(|notice| notice.fields), Some(said(1)));
        assert!(taken.recv().await.is_none());
    }

    #[tokio::test]
    async fn the_ends_of_attempts_are_told_to_whoever_makes_spans_of_them() {
        let (watch, mut taken) = Watch::new(Level::Off, true, None);
        watching(Some(watch), async { tell(Level::Debug, true, || said(1)) }).await;
        assert_eq!(taken.recv().await.map(|notice| notice.level), Some(Level::Debug));
    }

    #[tokio::test]
    async fn a_queue_that_nobody_empties_does_not_grow_and_says_what_was_lost() {
        let (watch, mut taken) = Watch::new(Level::Debug, false, None);
        watching(Some(watch), async {
            for number in 0..WAITING + 3 {
                tell(Level::Debug, false, || said(number));
            }
            assert_eq!(taken.recv().await.map(|notice| notice.fields), Some(said(0)));
            tell(Level::Debug, false, || said(0));
        })
        .await;
        let mut lost = Vec::new();
        while let Some(notice) = taken.recv().await {
            lost.extend(notice.fields.get("lost").cloned());
        }
        assert_eq!(lost, [3]);
    }
}

//! Pages that are asked for before their turn. Each is a call of its own, on a task of its own: what it holds of the client's
//! limits it gives back even if nobody asks for the page for a long time.
//!
//! One that cannot be read so is asked for again when its turn comes, by the call that wants it: only that has somebody
//! to ask for a token, a deadline that means something, and somebody to tell the error to.

use std::collections::VecDeque;

use tokio::runtime::{Handle, Id};
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use crate::answer::Answer;
use crate::client::{Arguments, Client};
use crate::http::trace;
use crate::operation::Operation;
use crate::process::generation;
use crate::watch::{self, Notice};

/// Those that are under way or there, in the order of their turns.
#[derive(Default)]
pub(super) struct Ahead(VecDeque<Asked>);

struct Asked {
    offset: u64,
    /// `None` only while it is dropped.
    task: Option<JoinHandle<Came>>,
    /// The runtime that it runs on, and the process: on another one it would be waited for in vain.
    place: (Id, u64),
}

struct Came {
    answer: Option<Answer>,
    notices: Option<Receiver<Notice>>,
}

impl Ahead {
    /// Asks for the page at this offset, unless it was asked for already.
    pub(super) fn ask(&mut self, client: &Client, operation: &'static Operation, arguments: &Arguments, offset: u64) {
        if self.0.iter().any(|asked| asked.offset == offset) {
            return;
        }
        let (client, arguments) = (client.clone(), arguments.clone());
        let (watch, notices) = watch::apart().unzip();
        let call = async move { client.within(&client.begin(operation)?, &arguments).await };
        let call = watch::watching(watch, call.instrument(trace::call(operation.crm, operation)));
        let task = tokio::spawn(async move { Came { answer: call.await.ok(), notices } });
        self.0.push_back(Asked { offset, task: Some(task), place: here() });
    }

    /// The page at this offset, if it was asked for and came in time. What was to come before it is dropped.
    pub(super) async fn take(&mut self, offset: u64, deadline: Instant) -> Option<Answer> {
        while self.0.front().is_some_and(|asked| asked.offset != offset) {
            self.0.pop_front();
        }
        let asked = self.0.front_mut()?;
        // It stays while it is waited for: a call that is given up can be made again.
        let came = match asked.task.as_mut().filter(|_| asked.place == here()) {
            Some(task) => timeout_at(deadline, task).await.ok().and_then(Result::ok),
            None => None,
        };
        self.0.pop_front();
        let Came { answer, notices } = came?;
        notices.into_iter().for_each(watch::hand_on);
        answer
    }

    /// Nothing of it is wanted any more.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

fn here() -> (Id, u64) {
    (Handle::current().id(), generation())
}

impl Drop for Asked {
    fn drop(&mut self) {
        let Some(task) = self.task.take() else { return };
        if self.place.1 == generation() {
            task.abort();
        } else {
            // It belongs to a parent of this process, and so do the locks that letting go of it could wait for.
            std::mem::forget(task);
        }
    }
}

//! The way back to asyncio. Calls run on the workers; what they come to is collected in a queue, and the event loop is
//! woken once for all that is in it. No worker ever waits for the GIL: it rings a socket that the loop watches.

use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use crmkit::Error;
use pyo3::prelude::*;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;

use crate::errors::raise;
use crate::runtime::runtime;
use crate::token::{Asked, Token};

/// What a call came to, not yet made into Python objects.
pub(crate) trait Outcome: Send {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>>;
}

pub(crate) type Outcomes = Result<Box<dyn Outcome>, Error>;

/// Where the calls of one event loop come back.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Port {
    queue: Arc<Queue>,
    bell: UnixStream,
}

struct Queue {
    done: Mutex<Vec<Done>>,
    bell: UnixStream,
}

struct Done {
    future: Py<PyAny>,
    outcome: Outcomes,
}

impl Queue {
    fn push(&self, done: Done) {
        let mut queue = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        queue.push(done);
        if queue.len() == 1 {
            // A bell that cannot be rung belongs to a loop that is gone: nobody waits.
            let _gone = (&self.bell).write(&[1]);
        }
    }
}

#[pymethods]
impl Port {
    #[new]
    fn new() -> PyResult<Self> {
        let (bell, ringer) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        ringer.set_nonblocking(true)?;
        Ok(Self { queue: Arc::new(Queue { done: Mutex::default(), bell: ringer }), bell })
    }

    /// What the event loop watches.
    fn fileno(&self) -> i32 {
        self.bell.as_raw_fd()
    }

    /// Gives each future what its call came to. The event loop calls it when the bell rings.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        // Before the queue is taken, so that whatever comes later rings again.
        let _nothing = (&self.bell).read(&mut [0; 64]);
        let done = std::mem::take(&mut *self.queue.done.lock().unwrap_or_else(PoisonError::into_inner));
        for Done { future, outcome } in done {
            let future = future.bind(py);
            // A cancelled future waits for nothing.
            if future.call_method0("done")?.is_truthy()? {
                continue;
            }
            match outcome.map_err(|error| raise(py, &error)).and_then(|outcome| outcome.into_python(py)) {
                Ok(value) => future.call_method1("set_result", (value,))?,
                Err(error) => future.call_method1("set_exception", (error,))?,
            };
        }
        Ok(())
    }
}

impl Port {
    /// Runs a call on the workers; the future is given what it comes to: its outcome, or first a question for a token.
    pub(crate) fn submit(
        &self,
        future: Py<PyAny>,
        token: Token,
        call: impl Future<Output = Outcomes> + Send + 'static,
    ) -> PyResult<Call> {
        let queue = Arc::clone(&self.queue);
        let task = runtime()?.spawn(async move {
            let mut future = future;
            let (asks, mut asked) = mpsc::unbounded_channel();
            let mut call = pin!(crmkit::asking(asks, call));
            loop {
                let ask = tokio::select! {
                    biased;
                    outcome = call.as_mut() => return queue.push(Done { future, outcome }),
                    Some(ask) = asked.recv() => ask,
                };
                let (next, going_on) = oneshot::channel();
                let asked = Question(Asked::new(ask, next, token.clone()));
                queue.push(Done { future, outcome: Ok(Box::new(asked)) });
                match going_on.await {
                    Ok(next) => future = next,
                    // Nobody waits any more.
                    Err(_) => return,
                }
            }
        });
        Ok(Call { task: task.abort_handle() })
    }
}

struct Question(Asked);

impl Outcome for Question {
    fn into_python(self: Box<Self>, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(py, self.0)?.into_any())
    }
}

/// A call under way.
#[pyclass(frozen, module = "crmkit._native")]
pub(crate) struct Call {
    task: AbortHandle,
}

#[pymethods]
impl Call {
    /// Drops the request.
    fn cancel(&self) {
        self.task.abort();
    }
}

//! The way back to asyncio. Calls run on the workers; what they come to is collected in a queue, and the event loop is
//! woken once for all that is in it. No worker ever waits for the GIL: it rings a socket that the loop watches.

use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use crmkit::{Error, Notice};
use pyo3::prelude::*;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;

use crate::errors::raise;
use crate::observe::{Observed, Observer, noticed};
use crate::progress::{Progress, Told};
use crate::runtime::loops;
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
    news: Mutex<Vec<News>>,
    bell: UnixStream,
}

/// What the event loop is to hear.
enum News {
    /// What a call came to, or a question of it, which has no observer.
    Done { future: Py<PyAny>, outcome: Outcomes, observer: Observer },
    /// How far a bulk run is.
    Told(Arc<Progress>, Told),
    /// What happens in a call.
    Noticed(Observer, Notice),
}

impl Queue {
    fn push(&self, news: News) {
        let mut queue = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        queue.push(news);
        if queue.len() == 1 {
            // A bell that cannot be rung belongs to a loop that is gone: nobody waits.
            let _gone = (&self.bell).write(&[1]);
        }
    }

    /// Dropped if the event loop is so far behind that notices would fill the memory.
    fn notice(&self, observer: &Observer, notice: Notice) {
        if self.news.lock().unwrap_or_else(PoisonError::into_inner).len() < NOTICES {
            self.push(News::Noticed(observer.clone(), notice));
        }
    }
}

/// How much may wait for the event loop before notices are dropped.
const NOTICES: usize = 4096;

#[pymethods]
impl Port {
    #[new]
    fn new() -> PyResult<Self> {
        let (bell, ringer) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        ringer.set_nonblocking(true)?;
        Ok(Self { queue: Arc::new(Queue { news: Mutex::default(), bell: ringer }), bell })
    }

    /// What the event loop watches.
    fn fileno(&self) -> i32 {
        self.bell.as_raw_fd()
    }

    /// Gives each future what its call came to, and tells the progress of bulk runs. The event loop calls it when the
    /// bell rings.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        // Before the queue is taken, so that whatever comes later rings again.
        let _nothing = (&self.bell).read(&mut [0; 64]);
        let queue = std::mem::take(&mut *self.queue.news.lock().unwrap_or_else(PoisonError::into_inner));
        for news in queue {
            let (future, outcome, observer) = match news {
                News::Done { future, outcome, observer } => (future, outcome, observer),
                News::Noticed(observer, notice) => {
                    if let Err(error) = observer.tell(py, notice) {
                        // There is no call here that it could end.
                        error.write_unraisable(py, None);
                    }
                    continue;
                }
                News::Told(progress, told) => {
                    progress.tell(py, told);
                    continue;
                }
            };
            let future = future.bind(py);
            // A cancelled future waits for nothing.
            if future.call_method0("done")?.is_truthy()? {
                observer.cancelled(py)?;
                continue;
            }
            let came = outcome.map_err(|error| raise(py, &error)).and_then(|outcome| outcome.into_python(py));
            match observer.ended(py, came) {
                Ok(value) => future.call_method1("set_result", (value,))?,
                // There are exceptions that a future does not take (StopIteration): it is given the reason instead.
                Err(error) => future
                    .call_method1("set_exception", (error,))
                    .or_else(|error| future.call_method1("set_exception", (error,)))?,
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
        observed: Observed,
        call: impl Future<Output = Outcomes> + Send + 'static,
    ) -> PyResult<Call> {
        let listener = observed.observer.clone();
        Ok(Call { task: self.spawn(future, token, observed, call)?, progress: None, listener })
    }

    /// The same for a bulk run, whose progress comes by `teller`.
    pub(crate) fn submit_run(
        &self,
        future: Py<PyAny>,
        token: Token,
        observed: Observed,
        progress: Arc<Progress>,
        call: impl Future<Output = Outcomes> + Send + 'static,
    ) -> PyResult<Call> {
        let listener = observed.observer.clone();
        Ok(Call { task: self.spawn(future, token, observed, call)?, progress: Some(progress), listener })
    }

    /// Tells the progress of a run in the event loop.
    pub(crate) fn teller(&self, progress: &Arc<Progress>) -> impl Fn(Told) + Send + Sync + 'static {
        let (queue, progress) = (Arc::clone(&self.queue), Arc::clone(progress));
        move |told| queue.push(News::Told(Arc::clone(&progress), told))
    }

    fn spawn(
        &self,
        future: Py<PyAny>,
        token: Token,
        observed: Observed,
        call: impl Future<Output = Outcomes> + Send + 'static,
    ) -> PyResult<AbortHandle> {
        let queue = Arc::clone(&self.queue);
        let task = loops()?.spawn(async move {
            let mut future = future;
            let (asks, mut asked) = mpsc::unbounded_channel();
            let Observed { observer, watch, mut notices } = observed;
            let mut call = pin!(crmkit::watching(watch, crmkit::asking(asks, call)));
            loop {
                let ask = tokio::select! {
                    biased;
                    outcome = call.as_mut() => {
                        while let Some(Ok(notice)) = notices.as_mut().map(mpsc::Receiver::try_recv) {
                            queue.notice(&observer, notice);
                        }
                        return queue.push(News::Done { future, outcome, observer });
                    }
                    Some(ask) = asked.recv() => ask,
                    Some(notice) = noticed(notices.as_mut()) => {
                        queue.notice(&observer, notice);
                        continue;
                    }
                };
                let (next, going_on) = oneshot::channel();
                let asked = Question(Asked::new(ask, next, token.clone()));
                queue.push(News::Done { future, outcome: Ok(Box::new(asked)), observer: Observer::default() });
                match going_on.await {
                    Ok(next) => future = next,
                    // Nobody waits any more.
                    Err(_) => return,
                }
            }
        });
        Ok(task.abort_handle())
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
    progress: Option<Arc<Progress>>,
    listener: Observer,
}

#[pymethods]
impl Call {
    /// Drops the request.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        if let Some(progress) = &self.progress {
            progress.silence();
        }
        self.task.abort();
        self.listener.cancelled(py)
    }
}

//! The one gate through which every blocking call goes: the GIL is released, Ctrl-C is heard, and a token that the call
//! needs is asked for here, on the caller's own thread. So are the progress of a bulk run and what is logged told here.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use crmkit::{Ask, Notice};
use pyo3::prelude::*;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{self, Receiver};

use crate::aio::Outcomes;
use crate::errors::OrRaise;
use crate::observe::{Observed, noticed};
use crate::progress::{Progress, Told};
use crate::runtime::calls;
use crate::token::Token;

/// How long a call may go without looking for a signal.
const SLICE: Duration = Duration::from_millis(50);

enum Event<T> {
    Done(T),
    Asked(Ask),
    Told(Told),
    Noticed(Notice),
    Slice,
}

/// A bulk run, and where its progress comes from.
type Listened<'a> = (&'a Progress, mpsc::UnboundedReceiver<Told>);

/// Runs a call on this thread until it is done. A signal handler that raises (Ctrl-C) ends it: the call is dropped, and
/// with it the request.
fn wait<F>(py: Python<'_>, token: &Token, observed: Observed, call: F) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    drive(py, token, observed, None, call)
}

/// What a call comes to, as Python sees it; its observer is told.
pub(crate) fn call<F>(py: Python<'_>, token: &Token, observed: Observed, call: F) -> PyResult<Py<PyAny>>
where
    F: Future<Output = Outcomes> + Send,
{
    let listener = observed.observer.clone();
    let came = wait(py, token, observed, call).and_then(|outcome| outcome.or_raise(py));
    listener.ended(py, came.and_then(|outcome| outcome.into_python(py)))
}

/// The same for a bulk run. What would end a call stops it, and it gives the outcomes so far.
pub(crate) fn wait_run<F>(
    py: Python<'_>,
    token: &Token,
    observed: Observed,
    listened: Listened<'_>,
    call: F,
) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    drive(py, token, observed, Some(listened), call)
}

fn drive<F>(
    py: Python<'_>,
    token: &Token,
    observed: Observed,
    listened: Option<Listened<'_>>,
    call: F,
) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let runtime = calls()?;
    let driven = driven_on(&runtime, py, token, observed, listened, call);
    if driven.is_err() {
        // A connection through a proxy closes now, and not when somebody calls again.
        py.detach(|| runtime.block_on(crmkit::caught_up()));
    }
    driven
}

fn driven_on<F>(
    runtime: &Runtime,
    py: Python<'_>,
    token: &Token,
    observed: Observed,
    mut listened: Option<Listened<'_>>,
    call: F,
) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let (asks, mut asked) = mpsc::unbounded_channel();
    let Observed { observer, watch, mut notices } = observed;
    let mut call = pin!(crmkit::watching(watch, crmkit::asking(asks, call)));
    loop {
        let told = listened.as_mut().map(|(_, told)| told);
        let event = py.detach(|| {
            runtime.block_on(async {
                tokio::select! {
                    biased;
                    output = call.as_mut() => Event::Done(output),
                    Some(ask) = asked.recv() => Event::Asked(ask),
                    Some(told) = heard(told) => Event::Told(told),
                    Some(notice) = noticed(notices.as_mut()) => Event::Noticed(notice),
                    () = tokio::time::sleep(SLICE) => Event::Slice,
                }
            })
        });
        let carried_on = match event {
            Event::Done(output) => {
                while let Some((progress, told)) = &mut listened
                    && let Ok(told) = told.try_recv()
                {
                    progress.tell(py, told);
                }
                while let Some(Ok(notice)) = notices.as_mut().map(Receiver::try_recv) {
                    observer.tell(py, notice)?;
                }
                return Ok(output);
            }
            Event::Asked(ask) => token.answer(py, ask),
            Event::Told(told) => {
                if let Some((progress, _)) = &listened {
                    progress.tell(py, told);
                }
                // A function that is called all the time leaves no slice to look for a signal in.
                py.check_signals()
            }
            Event::Noticed(notice) => observer.tell(py, notice).and_then(|()| py.check_signals()),
            Event::Slice => py.check_signals(),
        };
        match (carried_on, &listened) {
            (Ok(()), _) => {}
            (Err(error), Some((progress, _))) => progress.interrupt(error),
            (Err(error), None) => return Err(error),
        }
    }
}

async fn heard(told: Option<&mut mpsc::UnboundedReceiver<Told>>) -> Option<Told> {
    told?.recv().await
}

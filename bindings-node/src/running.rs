//! A call under way. It may ask for a token before it is done, or tell how far a run of many inputs is: then the reply is
//! that, and the next reply is waited for anew. So the user's functions are called by JavaScript, inside the call that
//! needs them.
//!
//! No `async fn` of napi's: it borrows the JavaScript object for as long as the call runs, and a worker thread that ends
//! meanwhile frees that. A call owns what it needs.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use crmkit::crm::Run;
use crmkit::{Ask, Error, ErrorKind, Notice};
use napi::Env;
use napi_derive::napi;
use serde_json::Value;
use tokio::sync::{Notify, mpsc};

use crate::abort::NativeAbort;
use crate::observe::{NativeNotices, NativeWatch};
use crate::port::NativePort;
use crate::reply::{Before, NativeReply};

pub(crate) struct Running {
    call: Pin<Box<dyn Future<Output = NativeReply> + Send>>,
    asked: mpsc::UnboundedReceiver<Ask>,
    run: Run,
    told: Option<mpsc::UnboundedReceiver<(usize, usize)>>,
    notices: Option<mpsc::Receiver<Notice>>,
    /// Whether there is little to do before it waits.
    brief: bool,
    /// What the call came to, kept back until everything is told.
    reply: Option<Box<NativeReply>>,
}

impl Running {
    pub(crate) fn new(watch: Option<NativeWatch>, call: impl Future<Output = NativeReply> + Send + 'static) -> Self {
        Self::telling(watch, false, |_| call)
    }

    /// A run of many inputs; if `tells`, it tells how far it is.
    pub(crate) fn telling<C>(watch: Option<NativeWatch>, tells: bool, call: impl FnOnce(Run) -> C) -> Self
    where
        C: Future<Output = NativeReply> + Send + 'static,
    {
        let (asks, asked) = mpsc::unbounded_channel();
        let (mut run, mut told) = (Run::default(), None);
        if tells {
            let (tell, taken) = mpsc::unbounded_channel();
            // Nobody listens any more to a call that is given up.
            run = run.progress(move |done, total| tell.send((done, total)).unwrap_or_default());
            told = Some(taken);
        }
        let (watch, notices) = watch.map(NativeWatch::open).unzip();
        let call = Box::pin(crmkit::watching(watch, crmkit::asking(asks, call(run.clone()))));
        Self { call, asked, run, told, notices, brief: false, reply: None }
    }

    /// The same call, known to have little to do before it waits.
    pub(crate) fn brief(self, brief: bool) -> Self {
        Self { brief, ..self }
    }

    /// Has the port give what the call comes to, a question, how far it is, or what happened. A call that is given up is
    /// dropped, and its request with it.
    pub(crate) fn submit(self, env: Env, abort: Option<&NativeAbort>, due: Due<'_>) -> napi::Result<()> {
        let given_up = abort.map(NativeAbort::handle);
        due.port.submit(env, due.number, self.brief, self.go_on(given_up))
    }

    async fn go_on(mut self, given_up: Option<Arc<Notify>>) -> NativeReply {
        let given_up = async {
            match given_up {
                Some(given_up) => given_up.notified().await,
                None => std::future::pending().await,
            }
        };
        let event = tokio::select! {
            biased;
            () = given_up => return NativeReply::default(),
            event = self.event() => event,
        };
        let before = match event {
            Event::Done(reply) => return *reply,
            Event::Asks(ask) => Before::Asks(NativeAsk::new(ask, self)),
            Event::Tells(done, total) => Before::Tells(NativeProgress::new(done, total, self)),
            Event::Noticed(notices) => Before::Noticed(NativeNotices::new(notices, self)),
        };
        NativeReply { before: Some(Box::new(before)), ..NativeReply::default() }
    }

    async fn event(&mut self) -> Event {
        if self.reply.is_none() {
            tokio::select! {
                biased;
                reply = self.call.as_mut() => self.reply = Some(Box::new(reply)),
                Some(ask) = self.asked.recv() => return Event::Asks(ask),
                Some((done, total)) = next(self.told.as_mut()) => return Event::Tells(done, total),
                Some(first) = noticed(self.notices.as_mut()) => return Event::Noticed(self.and_others(first)),
            }
        }
        if let Some(Ok(first)) = self.notices.as_mut().map(mpsc::Receiver::try_recv) {
            return Event::Noticed(self.and_others(first));
        }
        match self.told.as_mut().map(mpsc::UnboundedReceiver::try_recv) {
            Some(Ok((done, total))) => Event::Tells(done, total),
            _ => Event::Done(self.reply.take().unwrap_or_default()),
        }
    }

    /// A notice and those that came with it, each as JSON.
    fn and_others(&mut self, first: Notice) -> Vec<String> {
        let others = std::iter::from_fn(|| self.notices.as_mut()?.try_recv().ok());
        std::iter::once(first).chain(others).map(written).collect()
    }
}

enum Event {
    Done(Box<NativeReply>),
    Asks(Ask),
    Tells(usize, usize),
    Noticed(Vec<String>),
}

async fn next<T>(told: Option<&mut mpsc::UnboundedReceiver<T>>) -> Option<T> {
    told?.recv().await
}

async fn noticed(notices: Option<&mut mpsc::Receiver<Notice>>) -> Option<Notice> {
    notices?.recv().await
}

fn written(Notice { level, mut fields }: Notice) -> String {
    fields.insert("level".to_owned(), (level as u8).into());
    Value::Object(fields).to_string()
}

/// Where a reply is waited for, and under which number.
pub(crate) struct Due<'a> {
    pub(crate) port: &'a mut NativePort,
    pub(crate) number: u32,
}

/// A call that needs a token before it can go on.
#[napi]
pub struct NativeAsk {
    ask: Mutex<Option<Ask>>,
    call: Mutex<Option<Running>>,
}

#[napi]
impl NativeAsk {
    /// Gives the token.
    #[napi(catch_unwind)]
    pub fn answer(&self, token: String) {
        self.settle(Ok(token));
    }

    /// Says that there is none. The reason stays in JavaScript, where it becomes the cause of the call's error.
    #[napi(catch_unwind)]
    pub fn fail(&self) {
        let message = "the token function failed; the cause of this error says why";
        self.settle(Err(Error::new(ErrorKind::AuthenticationError, message).caused_by(Arc::new(()))));
    }

    /// What the call comes to next. It goes on while the token is waited for, for its deadline has to end it.
    #[napi(catch_unwind)]
    pub fn go_on(&self, env: Env, abort: Option<&NativeAbort>, port: &mut NativePort, number: u32) -> napi::Result<()> {
        going_on(&self.call, env, abort, Due { port, number })
    }

    fn new(ask: Ask, call: Running) -> Self {
        Self { ask: Mutex::new(Some(ask)), call: Mutex::new(Some(call)) }
    }

    fn settle(&self, token: Result<String, Error>) {
        if let Some(ask) = take(&self.ask) {
            ask.answer(token);
        }
    }
}

/// How far a run of many inputs is.
#[napi]
pub struct NativeProgress {
    done: usize,
    total: usize,
    run: Run,
    call: Mutex<Option<Running>>,
}

#[napi]
impl NativeProgress {
    /// How many inputs are done.
    #[napi(getter, catch_unwind)]
    pub fn done(&self) -> f64 {
        counted(self.done)
    }

    /// How many there are.
    #[napi(getter, catch_unwind)]
    pub fn total(&self) -> f64 {
        counted(self.total)
    }

    /// Begins nothing more: the run ends when what is under way is done.
    #[napi(catch_unwind)]
    pub fn finish(&self) {
        self.run.finish();
    }

    /// Stops the run: it ends with the outcomes so far.
    #[napi(catch_unwind)]
    pub fn stop(&self) {
        self.run.stop();
    }

    /// What the run comes to next. It goes on meanwhile.
    #[napi(catch_unwind)]
    pub fn go_on(&self, env: Env, abort: Option<&NativeAbort>, port: &mut NativePort, number: u32) -> napi::Result<()> {
        going_on(&self.call, env, abort, Due { port, number })
    }

    fn new(done: usize, total: usize, call: Running) -> Self {
        Self { done, total, run: call.run.clone(), call: Mutex::new(Some(call)) }
    }
}

#[allow(clippy::cast_precision_loss, reason = "nobody holds 2^53 inputs")]
const fn counted(inputs: usize) -> f64 {
    inputs as f64
}

/// Has the port give the next reply of a call that is under way.
pub(crate) fn going_on(
    call: &Mutex<Option<Running>>,
    env: Env,
    abort: Option<&NativeAbort>,
    due: Due<'_>,
) -> napi::Result<()> {
    let call = take(call).unwrap_or_else(|| Running::new(None, async { NativeReply::default() }));
    call.submit(env, abort, due)
}

fn take<T>(slot: &Mutex<Option<T>>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

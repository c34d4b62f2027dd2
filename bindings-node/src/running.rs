//! A call under way. It may ask for a token before it is done: then the reply is the question, and the next reply is
//! waited for anew. So the token's function is called by JavaScript, inside the call that needs it.
//!
//! No `async fn` of napi's: it borrows the JavaScript object for as long as the call runs, and a worker thread that ends
//! meanwhile frees that. A call owns what it needs.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use crmkit::{Ask, Error, ErrorKind};
use napi::Env;
use napi_derive::napi;
use tokio::sync::{Notify, mpsc};

use crate::abort::NativeAbort;
use crate::port::NativePort;
use crate::reply::NativeReply;

pub(crate) struct Running {
    call: Pin<Box<dyn Future<Output = NativeReply> + Send>>,
    asked: mpsc::UnboundedReceiver<Ask>,
}

impl Running {
    pub(crate) fn new(call: impl Future<Output = NativeReply> + Send + 'static) -> Self {
        let (asks, asked) = mpsc::unbounded_channel();
        Self { call: Box::pin(crmkit::asking(asks, call)), asked }
    }

    /// Has the port give what the call comes to, or a question. A call that is given up is dropped, and its request with
    /// it.
    pub(crate) fn submit(self, env: Env, abort: Option<&NativeAbort>, due: Due<'_>) -> napi::Result<()> {
        let given_up = abort.map(NativeAbort::handle);
        due.port.submit(env, due.number, self.go_on(given_up))
    }

    async fn go_on(mut self, given_up: Option<Arc<Notify>>) -> NativeReply {
        let given_up = async {
            match given_up {
                Some(given_up) => given_up.notified().await,
                None => std::future::pending().await,
            }
        };
        let ask = tokio::select! {
            biased;
            () = given_up => return NativeReply::default(),
            reply = self.call.as_mut() => return reply,
            Some(ask) = self.asked.recv() => ask,
        };
        NativeReply { ask: Some(NativeAsk::new(ask, self)), ..NativeReply::default() }
    }
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
        let call = take(&self.call).unwrap_or_else(|| Running::new(async { NativeReply::default() }));
        call.submit(env, abort, Due { port, number })
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

fn take<T>(slot: &Mutex<Option<T>>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

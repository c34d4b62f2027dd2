//! The way back to JavaScript. Calls run on the workers; what they come to is collected in a queue, and the event loop is
//! woken once for all that is in it. A promise of napi's own costs a threadsafe function for each call, which is more
//! than all the rest of the call.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use napi::bindgen_prelude::{Array, spawn};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Status};
use napi_derive::napi;

use crate::begun;
use crate::reply::NativeReply;

/// Rings for JavaScript. Weak: it keeps the process alive only as long as a call is under way.
type Bell = ThreadsafeFunction<(), (), (), Status, false, true>;

/// Where the calls of one JavaScript thread come back.
#[napi]
pub struct NativePort {
    queue: Arc<Queue>,
    calls: u32,
}

struct Queue {
    /// Each with the number of its call.
    done: Mutex<Vec<(u32, NativeReply)>>,
    bell: Mutex<Bell>,
}

impl Queue {
    fn push(&self, number: u32, reply: NativeReply) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.push((number, reply));
        if done.len() == 1 {
            // A bell that cannot be rung belongs to a thread that is gone: nobody waits.
            let _gone = self.bell().call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    fn bell(&self) -> std::sync::MutexGuard<'_, Bell> {
        self.bell.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[napi]
impl NativePort {
    /// A port that calls `ring` when replies are there to be drained.
    #[napi(constructor, catch_unwind)]
    pub fn new(ring: Bell) -> Self {
        Self { queue: Arc::new(Queue { done: Mutex::default(), bell: Mutex::new(ring) }), calls: 0 }
    }

    /// The replies that have come.
    #[napi(catch_unwind, ts_return_type = "Array<any>")]
    pub fn drain<'env>(&mut self, env: &'env Env) -> napi::Result<Array<'env>> {
        let done = std::mem::take(&mut *self.queue.done.lock().unwrap_or_else(PoisonError::into_inner));
        self.calls = self.calls.saturating_sub(u32::try_from(done.len()).unwrap_or(u32::MAX));
        if self.calls == 0 {
            #[allow(deprecated, reason = "one bell serves all calls; dropping it cannot stand for the last one's end")]
            self.queue.bell().unref(env)?;
        }
        let replies = done.into_iter().map(|(number, reply)| reply.hand_over(env, number));
        Array::from_vec(env, replies.collect::<napi::Result<Vec<_>>>()?)
    }
}

impl NativePort {
    /// Runs a call on the workers; its reply comes with this number. A `brief` one that is alone begins on this thread.
    pub(crate) fn submit(
        &mut self,
        env: Env,
        number: u32,
        brief: bool,
        call: impl Future<Output = NativeReply> + Send + 'static,
    ) -> napi::Result<()> {
        let alone = self.calls == 0;
        if alone {
            #[allow(deprecated, reason = "see `drain`")]
            self.queue.bell().refer(&env)?;
        }
        self.calls += 1;
        let queue = Arc::clone(&self.queue);
        let work = async move {
            let mut call = pin!(call);
            // A panic is a reply too, or the call would never end.
            let reply = std::future::poll_fn(|context| {
                catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(context)))
                    .unwrap_or_else(|panic| Poll::Ready(broken(panic.as_ref())))
            });
            let reply = reply.await;
            queue.push(number, reply);
        };
        if brief && alone {
            begun::begin(Box::pin(work));
        } else {
            spawn(work);
        }
        Ok(())
    }
}

fn broken(panic: &(dyn Any + Send)) -> NativeReply {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    NativeReply { broken: Some(text), ..NativeReply::default() }
}

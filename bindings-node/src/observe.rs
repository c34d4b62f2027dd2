//! What is told of a call: notices of the core, which `js/observe.js` makes records and spans of.

use std::sync::Mutex;

use crmkit::{Level, Notice, Watch};
use napi::Env;
use napi_derive::napi;
use tokio::sync::mpsc;

use crate::abort::NativeAbort;
use crate::port::NativePort;
use crate::running::{Due, Running, going_on};

/// What is to be told of a call.
#[napi(object, object_to_js = false)]
pub struct NativeWatch {
    /// The least level: 0 debug, 1 info, 2 warn, 3 nothing.
    pub least: u32,
    /// Whether each attempt is told, whatever its level.
    pub attempts: bool,
    /// The trace that the requests belong to.
    pub traceparent: Option<String>,
}

impl NativeWatch {
    pub(crate) fn open(self) -> (Watch, mpsc::Receiver<Notice>) {
        let least = match self.least {
            0 => Level::Debug,
            1 => Level::Info,
            2 => Level::Warn,
            _ => Level::Off,
        };
        Watch::new(least, self.attempts, self.traceparent.as_deref())
    }
}

/// What happened in a call that goes on.
#[napi]
pub struct NativeNotices {
    told: Vec<String>,
    call: Mutex<Option<Running>>,
}

#[napi]
impl NativeNotices {
    /// Each as JSON.
    #[napi(getter, catch_unwind)]
    pub fn told(&self) -> Vec<String> {
        self.told.clone()
    }

    /// What the call comes to next. It goes on meanwhile.
    #[napi(catch_unwind)]
    pub fn go_on(&self, env: Env, abort: Option<&NativeAbort>, port: &mut NativePort, number: u32) -> napi::Result<()> {
        going_on(&self.call, env, abort, Due { port, number })
    }

    pub(crate) fn new(told: Vec<String>, call: Running) -> Self {
        Self { told, call: Mutex::new(Some(call)) }
    }
}

//! The embedded server for Node.js, an addon of its own: programs that talk to a CRM load neither it nor its database.

#![allow(clippy::needless_pass_by_value, reason = "JavaScript's strings arrive owned")]

use std::path::PathBuf;
use std::sync::Arc;

use crmkit_sandbox::{Error, Fault, Options, Sandbox};
use napi::bindgen_prelude::{PromiseRaw, spawn_blocking};
use napi::{Env, Status};
use napi_derive::napi;
use serde_json::{Value, json};

#[napi]
pub struct NativeSandbox {
    sandbox: Arc<Sandbox>,
}

#[napi]
impl NativeSandbox {
    /// Starts it. Filling the store takes time, so it is done on a thread of its own.
    #[napi(factory)]
    pub async fn start(
        customers: u32,
        path: Option<String>,
        salesman_dialect: String,
        rkeeper_cache: bool,
    ) -> napi::Result<Self> {
        let salesman_dialect = salesman_dialect.parse().map_err(|error: Error| refuse(&error))?;
        let (customers, path) = (customers as usize, path.map(PathBuf::from));
        let options = Options { customers, path, salesman_dialect, rkeeper_cache, ..Options::default() };
        let started = blocking(move || Sandbox::start(options)).await?;
        Ok(Self { sandbox: Arc::new(started.map_err(|error| refuse(&error))?) })
    }

    #[napi(catch_unwind)]
    pub fn url(&self, crm: String) -> napi::Result<String> {
        self.sandbox.url(&crm).map_err(|error| refuse(&error))
    }

    /// Constructor arguments by name, as JSON.
    #[napi(catch_unwind)]
    pub fn credentials(&self, crm: String) -> napi::Result<String> {
        let credentials = self.sandbox.credentials(&crm).map_err(|error| refuse(&error))?;
        serde_json::to_string(&credentials).map_err(|error| refused("CrmError", &error.to_string()))
    }

    /// A fault as JSON.
    #[napi(catch_unwind)]
    pub fn inject(&self, fault: String) -> napi::Result<()> {
        let fault: Fault = serde_json::from_str::<Value>(&fault)
            .and_then(serde_json::from_value)
            .map_err(|error| refused("InvalidArgumentError", &format!("this fault cannot be injected: {error}")))?;
        self.sandbox.inject(fault).map_err(|error| refuse(&error))
    }

    /// What was received, as JSON.
    #[napi(catch_unwind)]
    pub fn requests(&self) -> napi::Result<String> {
        serde_json::to_string(&self.sandbox.requests()).map_err(|error| refused("CrmError", &error.to_string()))
    }

    #[napi(catch_unwind)]
    pub fn close<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, ()>> {
        let sandbox = Arc::clone(&self.sandbox);
        env.spawn_future(blocking(move || sandbox.close()))
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> napi::Result<T> {
    spawn_blocking(work).await.map_err(|error| refused("CrmError", &error.to_string()))
}

fn refuse(error: &Error) -> napi::Error {
    let class = match error {
        Error::UnknownCrm { .. } | Error::UnknownDialect(_) | Error::InvalidFault(_) => "InvalidArgumentError",
        Error::Store { .. } => "ConfigError",
        Error::Closed => "ClosedError",
        _ => "CrmError",
    };
    refused(class, &error.to_string())
}

/// As the other addon gives its own errors: `js/refusal.js` makes the right class of them.
fn refused(class: &str, message: &str) -> napi::Error {
    napi::Error::new(Status::GenericFailure, json!({ "class": class, "text": message }).to_string())
}

//! The client of one CRM, by the names of its operations.

use std::sync::atomic::{AtomicBool, Ordering};

use crmkit::{Arguments, Client, CrmName, Error, ListOptions, Naming, Operation, Options, Overrides, Shape};
use napi::Env;
use napi_derive::napi;
use serde_json::{Map, Value};

use crate::abort::NativeAbort;
use crate::observe::NativeWatch;
use crate::pages::{Listing, NativePages};
use crate::port::NativePort;
use crate::refusal;
use crate::reply::NativeReply;
use crate::running::{Due, Running};
use crate::written::Written;

#[napi]
pub struct NativeClient {
    client: Client,
    /// Whether a call was made, so that the next one finds everything ready.
    called: AtomicBool,
}

/// How long the arguments of a brief call may be, in bytes.
const BRIEF: usize = 4096;

#[napi]
impl NativeClient {
    /// A client with these options, a JSON object with Rust's names; if `env`, what is not given is taken from the
    /// environment; if `asks`, a call that needs a token asks for it.
    #[napi(constructor, catch_unwind)]
    pub fn new(crm: String, options: String, env: bool, asks: bool) -> napi::Result<Self> {
        open(&crm, &options, env, asks).map_err(|error| refusal::thrown(refusal::text(&error)))
    }

    /// The same client with other limits or further headers, a JSON object with Rust's names.
    #[napi(catch_unwind)]
    pub fn with_options(&self, overrides: String) -> napi::Result<Self> {
        let client = Overrides::from_json(serde_json::from_str(&overrides).unwrap_or_default())
            .and_then(|overrides| self.client.with_options(overrides));
        client.map(Self::of).map_err(|error| refusal::thrown(refusal::text(&error)))
    }

    fn of(client: Client) -> Self {
        Self { client, called: AtomicBool::new(false) }
    }

    pub(crate) const fn client(&self) -> &Client {
        &self.client
    }

    /// Where the CRM is.
    #[napi(getter, catch_unwind)]
    pub fn base_url(&self) -> String {
        self.client.base_url().to_owned()
    }

    /// Carries out an operation that is no listing. The arguments are a JSON object with JavaScript's names. If
    /// `respond`, the response comes with the record.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "they cross one by one")]
    pub fn call(
        &self,
        env: Env,
        operation: String,
        arguments: String,
        respond: bool,
        abort: Option<&NativeAbort>,
        watch: Option<NativeWatch>,
        port: &mut NativePort,
        number: u32,
    ) -> napi::Result<()> {
        let client = self.client.clone();
        let brief = self.called.swap(true, Ordering::Relaxed) && arguments.len() <= BRIEF;
        let work = async move { called(&client, &operation, &read(&arguments), respond).await };
        Running::new(watch, replied(work)).brief(brief).submit(env, abort, Due { port, number })
    }

    /// Any other request. `parts` is a JSON object with `query` and `json`.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "they cross one by one")]
    pub fn request(
        &self,
        env: Env,
        method: String,
        path: String,
        parts: String,
        abort: Option<&NativeAbort>,
        watch: Option<NativeWatch>,
        port: &mut NativePort,
        number: u32,
    ) -> napi::Result<()> {
        let client = self.client.clone();
        let work = async move {
            let parts: Map<String, Value> = serde_json::from_str(&parts).unwrap_or_default();
            let response = client.request(&method, &path, parts.get("query"), parts.get("json")).await?;
            Ok(NativeReply::default().with(&client, &response))
        };
        Running::new(watch, replied(work)).submit(env, abort, Due { port, number })
    }

    /// A listing from its beginning. Its arguments are checked now; nothing is sent before the first page is asked for.
    #[napi(catch_unwind)]
    pub fn pages(
        &self,
        operation: String,
        arguments: String,
        strict: bool,
        prefetch: u32,
        limit: Option<i64>,
    ) -> napi::Result<NativePages> {
        let options = options(strict, prefetch, limit);
        let open = || {
            let operation = self.client.operation(&operation).map_err(|error| refusal::text(&error))?;
            listing(&self.client, operation, read(&arguments), options)
        };
        open().map(|listing| NativePages::new(self.client.clone(), listing)).map_err(refusal::thrown)
    }

    /// Later calls are refused, idle connections are dropped.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.client.close();
    }
}

fn open(crm: &str, options: &str, env: bool, asks: bool) -> Result<NativeClient, Error> {
    let mut options = Options::from_json(serde_json::from_str(options).unwrap_or_default())?;
    if asks {
        options = options.token_from_caller();
    }
    if env {
        options = options.or_env(&crm.to_uppercase());
    }
    Client::new(CrmName::of(crm)?, options).map(NativeClient::of)
}

async fn called(client: &Client, operation: &str, arguments: &Arguments, respond: bool) -> Result<NativeReply, Error> {
    #[cfg(feature = "panics")]
    assert!(operation != "panic", "as the test asked");
    let operation = client.operation(operation)?;
    if let (Shape::Outcomes, Some(model)) = (operation.shape, operation.model) {
        return crmkit::with_model!(outcomes model, Record => {
            let batch = client.each::<Record>(operation, arguments).await?;
            let reply = NativeReply::each(client, &batch.outcomes);
            // The last answer stands for all of them; without any there was nothing to send.
            Ok(match batch.responses.last() {
                Some(response) if respond => reply.with(client, response),
                _ => reply,
            })
        });
    }
    let answer = client.call(operation, arguments).await?;
    let reply = NativeReply::of(client, operation, &answer)?;
    Ok(if respond { reply.with(client, answer.response()) } else { reply })
}

async fn replied(work: impl Future<Output = Result<NativeReply, Error>>) -> NativeReply {
    work.await.unwrap_or_else(|error| NativeReply::failed(&error))
}

fn listing(
    client: &Client,
    operation: &'static Operation,
    arguments: Arguments,
    options: ListOptions,
) -> Result<Box<dyn Listing>, String> {
    let (Shape::Pages, Some(model)) = (operation.shape, operation.model) else {
        return Err(refusal::made("UnsupportedError", &format!("{operation} is no listing")));
    };
    crmkit::with_model!(pages model, Record => {
        let pager = client.pages::<Written<Record>>(operation, arguments).map_err(|error| refusal::text(&error))?;
        Ok(Box::new(pager.with(options).start()))
    })
}

/// How a listing is read, in JavaScript's numbers.
pub(crate) fn options(strict: bool, prefetch: u32, limit: Option<i64>) -> ListOptions {
    let limit = limit.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX));
    ListOptions { strict, prefetch: prefetch as usize, limit }
}

/// `js/encode.js` writes nothing but objects.
pub(crate) fn read(arguments: &str) -> Arguments {
    let values: Map<String, Value> = serde_json::from_str(arguments).unwrap_or_default();
    Arguments::new(values, Naming::Camel)
}

//! The client of one CRM, by the names of its operations.

use crmkit::{Arguments, Client, Crm, Error, Naming, Operation, Options};
use napi_derive::napi;
use serde_json::{Map, Value};

use crate::abort::{NativeAbort, unless_aborted};
use crate::pages::{Listing, NativePages};
use crate::refusal;
use crate::reply::NativeReply;

#[napi]
pub struct NativeClient {
    client: Client,
}

#[napi]
impl NativeClient {
    /// A client with these options, a JSON object with Rust's names; if `env`, what is not given is taken from the
    /// environment.
    #[napi(constructor, catch_unwind)]
    pub fn new(crm: String, options: String, env: bool) -> napi::Result<Self> {
        open(&crm, &options, env).map_err(|error| refusal::thrown(refusal::text(&error)))
    }

    /// Carries out an operation that is no listing. The arguments are a JSON object with JavaScript's names.
    #[napi]
    pub async fn call(
        &self,
        operation: String,
        arguments: String,
        abort: Option<&NativeAbort>,
    ) -> napi::Result<NativeReply> {
        let work = async {
            let operation = self.client.operation(&operation)?;
            let answer = self.client.call(operation, &read(&arguments)).await?;
            Ok(NativeReply::of(operation, &answer))
        };
        let reply = unless_aborted(abort.map(NativeAbort::handle), work).await;
        Ok(reply.map_or_else(NativeReply::default, |reply: Result<_, Error>| {
            reply.unwrap_or_else(|error| NativeReply::failed(&error))
        }))
    }

    /// A listing from its beginning. Its arguments are checked now; nothing is sent before the first page is asked for.
    #[napi(catch_unwind)]
    pub fn pages(&self, operation: String, arguments: String, strict: bool) -> napi::Result<NativePages> {
        let open = || {
            let operation = self.client.operation(&operation).map_err(|error| refusal::text(&error))?;
            listing(&self.client, operation, read(&arguments), strict)
        };
        open().map(NativePages::new).map_err(refusal::thrown)
    }

    /// Later calls are refused, idle connections are dropped.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.client.close();
    }
}

fn open(crm: &str, options: &str, env: bool) -> Result<NativeClient, Error> {
    let options = Options::from_json(serde_json::from_str(options).unwrap_or_default())?;
    let options = if env { options.or_env(&crm.to_uppercase()) } else { options };
    Ok(NativeClient { client: Client::new(Crm::of(crm)?, options)? })
}

fn listing(
    client: &Client,
    operation: &'static Operation,
    arguments: Arguments,
    strict: bool,
) -> Result<Box<dyn Listing>, String> {
    let Some(model) = operation.model else {
        return Err(refusal::made("UnsupportedError", &format!("{operation} is no listing")));
    };
    crmkit::with_model!(model, Record => {
        let pager = client.pages::<Record>(operation, arguments, strict).map_err(|error| refusal::text(&error))?;
        Ok(Box::new(pager.start()))
    })
}

/// `js/encode.js` writes nothing but objects.
fn read(arguments: &str) -> Arguments {
    let values: Map<String, Value> = serde_json::from_str(arguments).unwrap_or_default();
    Arguments::new(values, Naming::Camel)
}

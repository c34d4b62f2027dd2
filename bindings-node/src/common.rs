//! The common interface over a client, by the names of its calls.

use crmkit::crm::{Crm, Pages, Reply, Run, Seen};
use crmkit::{Arguments, Error, Shape};
use napi::Env;
use napi_derive::napi;

use crate::abort::NativeAbort;
use crate::client::{NativeClient, options, read};
use crate::observe::NativeWatch;
use crate::pages::{Listing, NativePages};
use crate::port::NativePort;
use crate::refusal;
use crate::reply::NativeReply;
use crate::running::{Due, Running};

#[napi]
pub struct NativeCrm {
    crm: Crm,
}

#[napi]
impl NativeCrm {
    #[napi(constructor, catch_unwind)]
    pub fn new(client: &NativeClient) -> Self {
        Self { crm: Crm::of(client.client()) }
    }

    /// Carries out a call that is no listing. The arguments are a JSON object with JavaScript's names. If `respond`, the
    /// last response comes with the value; if `tells`, a run of many inputs tells how far it is.
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
        tells: Option<bool>,
    ) -> napi::Result<()> {
        let crm = self.crm.clone();
        let call = |run| async move {
            let seen = Seen::default();
            let client = crm.native().clone();
            let noting = if respond { crm.noting(&seen) } else { crm };
            match called(&noting, &operation, &read(&arguments), &run).await {
                Ok(reply) => match seen.take().last() {
                    Some(response) => reply.with(&client, response),
                    None => reply,
                },
                // Records that match have times, which are written in the client's zone.
                Err(error) => crmkit::in_zone(client.zone(), || NativeReply::failed(&error)),
            }
        };
        Running::telling(watch, tells.unwrap_or_default(), call).submit(env, abort, Due { port, number })
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
        let open = || -> Result<Box<dyn Listing>, Error> {
            let operation = self.crm.operation(&operation)?;
            Ok(match self.crm.pages(operation, &read(&arguments))? {
                Pages::Customers(listing) => Box::new(listing.with(options).start()),
                Pages::Orders(listing) => Box::new(listing.with(options).start()),
            })
        };
        let listing = open().map_err(|error| refusal::thrown(refusal::text(&error)))?;
        Ok(NativePages::new(self.crm.native().clone(), listing))
    }
}

async fn called(crm: &Crm, operation: &str, arguments: &Arguments, run: &Run) -> Result<NativeReply, Error> {
    let (client, operation) = (crm.native(), crm.operation(operation)?);
    if operation.shape == Shape::Outcomes {
        return Ok(NativeReply::outcomes(client, &crm.each(operation, arguments, run).await?));
    }
    Ok(match crm.call(operation, arguments).await? {
        Reply::Nothing | Reply::Pages(_) => NativeReply::default(),
        Reply::Found(None) => NativeReply::written(client, &()),
        Reply::Customer(customer) | Reply::Found(Some(customer)) => NativeReply::common(client, &*customer),
        Reply::Upserted(upserted) => NativeReply::upserted(client, &upserted),
        Reply::Contact(contact) => NativeReply::common(client, &*contact),
        Reply::Contacts(contacts) => NativeReply::common_list(client, &contacts),
        Reply::Address(address) => NativeReply::common(client, &*address),
        Reply::Addresses(addresses) => NativeReply::common_list(client, &addresses),
        Reply::Outcomes(outcomes) => NativeReply::outcomes(client, &outcomes),
    })
}

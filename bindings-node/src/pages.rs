//! A listing under way, page by page.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use crmkit::crm::Walk;
use crmkit::{Client, Cursor, Report};
use napi::Env;
use napi_derive::napi;

use crate::abort::NativeAbort;
use crate::observe::NativeWatch;
use crate::port::NativePort;
use crate::quick::Laid;
use crate::reply::NativeReply;
use crate::running::{Due, Running};
use crate::source::Sourced;
use crate::written::Written;

/// A cursor whose records are of any model.
pub(crate) trait Listing: Send {
    /// The next page; a reply without `json` is the end.
    fn next<'a>(&'a mut self, client: &'a Client) -> Pin<Box<dyn Future<Output = NativeReply> + Send + 'a>>;

    /// What the listing met so far.
    fn report(&self) -> Report;
}

impl<T: Laid> Listing for Cursor<Written<T>> {
    fn next<'a>(&'a mut self, client: &'a Client) -> Pin<Box<dyn Future<Output = NativeReply> + Send + 'a>> {
        Box::pin(async move {
            match Self::next(self).await {
                Ok(Some(page)) => NativeReply::page(client, page),
                Ok(None) => NativeReply::default(),
                Err(error) => NativeReply::failed(&error),
            }
        })
    }

    fn report(&self) -> Report {
        *Self::report(self)
    }
}

/// A listing of the common interface.
impl<T: Sourced> Listing for Walk<T> {
    fn next<'a>(&'a mut self, client: &'a Client) -> Pin<Box<dyn Future<Output = NativeReply> + Send + 'a>> {
        Box::pin(async move {
            match Self::next(self).await {
                Ok(Some(page)) => NativeReply::common_page(client, page),
                Ok(None) => NativeReply::default(),
                Err(error) => NativeReply::failed(&error),
            }
        })
    }

    fn report(&self) -> Report {
        Self::report(self)
    }
}

#[napi]
pub struct NativePages {
    client: Client,
    /// `None` when it was left.
    listing: Arc<tokio::sync::Mutex<Option<Box<dyn Listing>>>>,
    /// Beside the listing, so that it can be read while a page is under way.
    report: Arc<Mutex<Report>>,
}

#[napi]
impl NativePages {
    /// The next page, or a reply without `json` after the last one.
    #[napi(catch_unwind)]
    pub fn next(
        &self,
        env: Env,
        abort: Option<&NativeAbort>,
        watch: Option<NativeWatch>,
        port: &mut NativePort,
        number: u32,
    ) -> napi::Result<()> {
        let (client, listing, report) = (self.client.clone(), Arc::clone(&self.listing), Arc::clone(&self.report));
        // From the second page on the client is ready, and there is nothing to be done but to write the request.
        let brief = report.lock().unwrap_or_else(PoisonError::into_inner).pages > 0;
        let work = async move {
            let mut listing = listing.lock().await;
            let Some(listing) = listing.as_mut() else { return NativeReply::default() };
            let reply = listing.next(&client).await;
            *report.lock().unwrap_or_else(PoisonError::into_inner) = listing.report();
            reply
        };
        Running::new(watch, work).brief(brief).submit(env, abort, Due { port, number })
    }

    /// Leaves the listing, and what it asked for before its turn. Gives what it met so far, as JSON.
    #[napi(catch_unwind)]
    pub fn leave(&self) -> String {
        // A page under way that was given up lets go of the listing in a moment, and of everything when it is collected.
        if let Ok(mut listing) = self.listing.try_lock() {
            listing.take();
        }
        let report = *self.report.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::to_string(&report).unwrap_or_default()
    }

    pub(crate) fn new(client: Client, listing: Box<dyn Listing>) -> Self {
        Self { client, listing: Arc::new(tokio::sync::Mutex::new(Some(listing))), report: Arc::default() }
    }
}

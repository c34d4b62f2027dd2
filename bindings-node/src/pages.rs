//! A listing under way, page by page.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use crmkit::{Cursor, Model, Report};
use napi_derive::napi;

use crate::abort::{NativeAbort, unless_aborted};
use crate::reply::NativeReply;

/// A cursor whose records are of any model.
pub(crate) trait Listing: Send {
    /// The next page; a reply without `json` is the end.
    fn next(&mut self) -> Pin<Box<dyn Future<Output = NativeReply> + Send + '_>>;

    /// What the listing met so far.
    fn report(&self) -> Report;
}

impl<T: Model> Listing for Cursor<T> {
    fn next(&mut self) -> Pin<Box<dyn Future<Output = NativeReply> + Send + '_>> {
        Box::pin(async move {
            match Self::next(self).await {
                Ok(Some(page)) => NativeReply::page(page),
                Ok(None) => NativeReply::default(),
                Err(error) => NativeReply::failed(&error),
            }
        })
    }

    fn report(&self) -> Report {
        *Self::report(self)
    }
}

#[napi]
pub struct NativePages {
    listing: Arc<tokio::sync::Mutex<Box<dyn Listing>>>,
    /// Beside the listing, so that it can be read while a page is under way.
    report: Mutex<Report>,
}

#[napi]
impl NativePages {
    /// The next page, or a reply without `json` after the last one.
    #[napi]
    pub async fn next(&self, abort: Option<&NativeAbort>) -> napi::Result<NativeReply> {
        let work = async {
            let mut listing = self.listing.lock().await;
            let reply = listing.next().await;
            *self.report.lock().unwrap_or_else(PoisonError::into_inner) = listing.report();
            reply
        };
        Ok(unless_aborted(abort.map(NativeAbort::handle), work).await.unwrap_or_default())
    }

    /// What the listing met so far, as JSON.
    #[napi(catch_unwind)]
    pub fn report(&self) -> String {
        let report = *self.report.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::to_string(&report).unwrap_or_default()
    }

    pub(crate) fn new(listing: Box<dyn Listing>) -> Self {
        Self { listing: Arc::new(tokio::sync::Mutex::new(listing)), report: Mutex::new(Report::default()) }
    }
}

//! Creates whose answer is lost. None of the CRMs takes a key by which it would know a request again, so sending one twice
//! could make two records. What can be done instead is to look for the record, by what each CRM has to look for it by: that
//! part is the vendor's. What is found is the call's result, and what is not found stays an unknown outcome: a request that
//! is still under way somewhere can be carried out after the look.

use std::time::Duration;

use serde::Serialize;

use crate::answer::Answer;
use crate::client::Client;
use crate::encode::Encoded;
use crate::error::Looked;
use crate::http::Call;
use crate::model::Model;
use crate::{Error, ErrorKind, Result};

/// How often it is looked at the most.
pub(crate) const LOOKS: u32 = 3;

/// How a record became known that a create whose answer was lost had asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reconciled {
    /// It was there when it was looked for: made by this call or, where the CRM cannot tell, before it.
    Found,
    /// It was not there, and the CRM made it when it was asked once more.
    SentAgain,
}

impl Reconciled {
    /// `found` or `sent_again`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::SentAgain => "sent_again",
        }
    }
}

/// Whether the caller asked for it.
pub(crate) fn wanted(encoded: &Encoded) -> bool {
    encoded.local.get("on_unknown").is_some_and(|asked| asked == "reconcile")
}

/// What a create came to.
pub(crate) enum Sent {
    /// It is known: carried out or refused.
    Known(Result<Answer>),
    /// This is all that is known.
    Lost(Error),
}

/// Sends a create. Its answer is read here and now, since one that cannot be read is as good as lost.
pub(crate) async fn send<T: Model>(client: &Client, call: &Call, encoded: Encoded) -> Sent {
    let sent = client.send(call, call.operation, encoded).await;
    match sent.and_then(|answer| answer.one::<T>().map(|_| answer)) {
        Err(error) if error.is(ErrorKind::OutcomeUnknownError) => Sent::Lost(error),
        known => Sent::Known(known),
    }
}

/// A create of a CRM that has nothing to look for a record by.
pub(crate) async fn nothing<T: Model>(client: &Client, call: &Call, encoded: Encoded, why: &str) -> Result<Answer> {
    match send::<T>(client, call, encoded).await {
        Sent::Known(known) => known,
        Sent::Lost(lost) => Err(lost.looked(Looked::NotLooked, why, call.attempts())),
    }
}

/// Waits before the next look, longer each time: what was under way may be done by then.
pub(crate) async fn pause(look: u32) {
    tokio::time::sleep(Duration::from_millis(200) * 2_u32.saturating_pow(look)).await;
}

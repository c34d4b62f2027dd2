//! An answer whose body has come whole, and no more of it than the client wants to hold.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use flate2::bufread::MultiGzDecoder;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::fault::innermost;
use super::token::Held;
use super::transport::{Failure, Incoming, Stage};
use super::{LONGEST, Request};
use crate::{Reconciled, Result, personal};

/// An answer whose body has come whole.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "fuzzing", derive(Default))]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
    /// How many requests the call had sent when it came: those of a step before it (the read of an update) too,
    /// but not the pages in which a record was looked for.
    pub attempts: u32,
    /// How it came to be known, if the answer to a create was lost and it was looked for what that had made.
    pub reconciled: Option<Reconciled>,
    /// What it was asked for with: by now another token may be in use.
    pub(super) token: Option<Arc<Held>>,
    /// What was sent: a server can say it again in an error.
    pub(super) asked: Asked,
}

/// What of a request an answer can repeat: its body, and of its query what is personal. It is not for anybody's eyes.
/// Boxed, so that an answer stays small.
#[derive(Clone, Default)]
pub(super) struct Asked(Option<Box<(Bytes, Pairs)>>);

type Pairs = Vec<(Cow<'static, str>, String)>;

impl Asked {
    pub(super) fn of(request: &Request, personal: &[&str]) -> Self {
        let body = request.body.clone().unwrap_or_default();
        let query = request.query.iter().filter(|(name, _)| personal.contains(&name.as_ref()));
        let query: Vec<_> = query.cloned().collect();
        Self((!body.is_empty() || !query.is_empty()).then(|| Box::new((body, query))))
    }

    /// What it says of a person.
    pub(super) fn personal(&self, names: &[&str]) -> Vec<String> {
        self.0.as_deref().map_or_else(Vec::new, |(body, query)| personal::values(body, query, names))
    }
}

impl fmt::Debug for Asked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Asked")
    }
}

impl Response {
    /// An answer that no server gave.
    #[cfg(feature = "fuzzing")]
    pub(crate) fn made(status: u16, body: &[u8]) -> Self {
        Self { status, body: Bytes::copy_from_slice(body), attempts: 1, ..Self::default() }
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    pub(crate) fn text(&self) -> Result<&str, crate::answer::Failure> {
        std::str::from_utf8(&self.body).map_err(|_| crate::answer::Failure::at("", "it is not UTF-8".to_owned()))
    }

    /// `Retry-After` in seconds.
    pub(crate) fn retry_after(&self) -> Option<f64> {
        retry_after(&self.headers)
    }
}

/// How many seconds a server asks to wait: it says so in seconds, or names a time.
fn retry_after(headers: &HeaderMap) -> Option<f64> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return (seconds.is_finite() && seconds >= 0.0).then_some(seconds);
    }
    let moment = httpdate::parse_http_date(text).ok()?;
    // A time that is over means now.
    Some(moment.duration_since(SystemTime::now()).unwrap_or_default().as_secs_f64())
}

/// The same as a span to wait.
pub(super) fn pause(headers: &HeaderMap) -> Option<Duration> {
    retry_after(headers).map(|seconds| Duration::try_from_secs_f64(seconds).unwrap_or(LONGEST).min(LONGEST))
}

/// Why a body was not read whole.
pub(super) enum Broken {
    Failed(Failure),
    /// It came whole and cannot be decompressed: why not.
    Damaged(String),
    /// It is larger than it may be; this is how it begins.
    TooLarge(Bytes),
}

impl From<Failure> for Broken {
    fn from(failure: Failure) -> Self {
        if failure.damaged() { Self::Damaged(innermost(&*failure.failed)) } else { Self::Failed(failure) }
    }
}

/// The whole body, if it has no more bytes than this. They are counted as they come, and as they come out of decompression,
/// so that neither a length that is not true nor a small body that unfolds without end takes more memory.
pub(super) async fn whole(incoming: &mut Incoming, compressed: bool, most: usize) -> Result<Bytes, Broken> {
    if compressed {
        return unfolded(&gathered(incoming, most).await?, most);
    }
    if incoming.length().is_some_and(|length| length > most as u64) {
        return Err(Broken::TooLarge(Bytes::new()));
    }
    gathered(incoming, most).await
}

async fn gathered(incoming: &mut Incoming, most: usize) -> Result<Bytes, Broken> {
    // Most bodies are one piece, which is then not copied.
    let Some(first) = incoming.chunk().await? else { return Ok(Bytes::new()) };
    if first.len() > most {
        return Err(Broken::TooLarge(first));
    }
    let Some(mut next) = incoming.chunk().await? else { return Ok(first) };
    let mut whole = BytesMut::from(first);
    loop {
        if next.len() > most - whole.len() {
            return Err(Broken::TooLarge(whole.freeze()));
        }
        whole.extend_from_slice(&next);
        match incoming.chunk().await? {
            Some(piece) => next = piece,
            None => return Ok(whole.freeze()),
        }
    }
}

fn unfolded(packed: &[u8], most: usize) -> Result<Bytes, Broken> {
    let mut whole = Vec::new();
    if packed.is_empty() {
        return Ok(Bytes::new());
    }
    // One byte more than it may have, to see that it has more.
    let mut unfolding = MultiGzDecoder::new(packed).take((most as u64).saturating_add(1));
    match unfolding.read_to_end(&mut whole) {
        Ok(length) if length > most => Err(Broken::TooLarge(whole.into())),
        Ok(_) => Ok(whole.into()),
        // It was cut before it was sent, and may come whole the next time.
        Err(cut) if cut.kind() == io::ErrorKind::UnexpectedEof => Err(Broken::Failed(Stage::Sent.of(cut))),
        Err(error) => Err(Broken::Damaged(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(value: &str) -> Option<f64> {
        let headers = HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]);
        retry_after(&headers)
    }

    #[test]
    fn retry_after_is_read_in_seconds() {
        assert_eq!(["7", " 0 ", "1.5"].map(after), [Some(7.0), Some(0.0), Some(1.5)]);
    }

    #[test]
    fn retry_after_is_read_as_a_date_in_all_three_spellings() {
        let ahead = after(&httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(100))).unwrap();
        assert!((98.0..=100.0).contains(&ahead), "{ahead}");
        for over in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(after(over), Some(0.0), "{over}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in ["", "soon", "-1", "NaN", "inf", "1e999", "Sun, 06 Nov 1994", "06 Nov 1994 08:49:37 GMT"] {
            assert_eq!(after(text), None, "{text}");
        }
    }

    #[test]
    fn a_pause_beyond_all_measure_is_the_longest_span() {
        let headers = HeaderMap::from_iter([(RETRY_AFTER, "1e300".parse().unwrap())]);
        assert_eq!(pause(&headers), Some(LONGEST));
    }
}

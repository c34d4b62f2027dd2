//! Instants. Every second of the years 1 to 9999, which is what the languages' own types hold: jiff's `Timestamp` ends a
//! day earlier, and the last second of 9999 is how some servers write "never".

use std::cell::RefCell;
use std::fmt;

use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, Serializer};

/// A moment, known to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime);

impl Instant {
    /// The moment so many seconds after 1970 began in UTC, if it is in the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let time = date(1970, 1, 1).at(0, 0, 0, 0).checked_add(SignedDuration::from_secs(seconds)).ok()?;
        (1..=9999).contains(&time.year()).then_some(Self(time))
    }

    /// Date and time in UTC.
    pub const fn utc(self) -> DateTime {
        self.0
    }

    /// As jiff's own type; `None` in the last day of the year 9999.
    pub fn timestamp(self) -> Option<Timestamp> {
        TimeZone::UTC.to_timestamp(self.0).ok()
    }
}

/// ISO 8601, with `Z`.
impl fmt::Display for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}Z", self.0)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

thread_local! {
    static ZONE: RefCell<Option<TimeZone>> = const { RefCell::new(None) };
}

/// Runs a function in which local times are those of this zone: a record does not know whose it is when it is handed
/// over. What it hands over are then instants.
pub fn in_zone<T>(zone: Option<&TimeZone>, hand_over: impl FnOnce() -> T) -> T {
    let _before = Before(ZONE.replace(zone.cloned()));
    hand_over()
}

/// Puts the variable back, even after a panic.
struct Before(Option<TimeZone>);

impl Drop for Before {
    fn drop(&mut self) {
        ZONE.set(self.0.take());
    }
}

/// The moment of a local time, if its zone is known here. A time that a clock showed twice is the first of the two; one
/// that it skipped is as much later as it was put forward.
pub fn moment(time: DateTime) -> Option<jiff::Zoned> {
    ZONE.with_borrow(|zone| zone.as_ref().and_then(|zone| time.to_zoned(zone.clone()).ok()))
}

/// A local time as text: an instant with `Z` if its zone is known here.
#[allow(clippy::ref_option, reason = "serde asks for it")]
pub(crate) fn write<S: Serializer>(time: &Option<DateTime>, serializer: S) -> Result<S::Ok, S::Error> {
    match time {
        None => serializer.serialize_none(),
        Some(time) => match moment(*time) {
            Some(moment) => serializer.collect_str(&moment.timestamp()),
            None => serializer.collect_str(time),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::Instant;

    #[test]
    fn every_second_of_the_years_1_to_9999_is_an_instant() {
        let text = |seconds| Instant::from_unix_seconds(seconds).map(|instant| instant.to_string());
        assert_eq!(text(1_527_501_148).as_deref(), Some("2018-05-28T09:52:28Z"));
        assert_eq!(text(253_402_300_799).as_deref(), Some("9999-12-31T23:59:59Z"));
        assert_eq!(text(-62_135_596_800).as_deref(), Some("0001-01-01T00:00:00Z"));
        assert_eq!(text(253_402_300_800), None);
        assert_eq!(text(i64::MAX), None);
    }
}

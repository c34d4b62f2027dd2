//! Instants. Every second of the years 1 to 9999, which is what the languages' own types hold: jiff's `Timestamp` ends a
//! day earlier, and the last second of 9999 is how some servers write "never".

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

//! Times as SalesMan keeps them: `YYYY-MM-DD HH:MM:SS` of the account's zone, without an offset. The sandbox's account is in UTC.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

const STORED: &str = "%Y-%m-%d %H:%M:%S";

pub(crate) fn now() -> String {
    stored(Timestamp::now())
}

/// So many seconds after the beginning of 1970; empty if no clock shows it.
pub(crate) fn of_unix(seconds: i64) -> String {
    Timestamp::from_second(seconds).map(stored).unwrap_or_default()
}

/// What the server makes of a date that it is given: a bare date is midnight, an offset is taken into account.
/// `None` if it cannot read it.
pub(crate) fn read(text: &str) -> Option<String> {
    let text = text.trim();
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(stored(moment));
    }
    let local = text
        .parse::<DateTime>()
        .or_else(|_| Date::strptime("%d.%m.%Y", text).map(|date| date.to_datetime(jiff::civil::Time::midnight())))
        .ok()?;
    Some(local.strftime(STORED).to_string())
}

/// R: info shows `20.09.19,  09:38`, with two spaces; nothing for no time.
pub(crate) fn shown(stored: &str) -> String {
    DateTime::strptime(STORED, stored).map(|local| local.strftime("%d.%m.%y,  %H:%M").to_string()).unwrap_or_default()
}

fn stored(moment: Timestamp) -> String {
    Offset::UTC.to_datetime(moment).strftime(STORED).to_string()
}

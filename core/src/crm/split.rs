//! One of several values that share a text changed, and the rest of the text left to the letter.

use std::ops::Range;

use crate::crm::normal;
use crate::crm::transform::BETWEEN;

/// The text with this contact changed, or taken out if there is no new value; `None` if it is not in there.
pub(crate) fn changed(text: &str, kind: &str, id: &str, new: Option<&str>) -> Option<String> {
    let found = segments(text).find(|segment| {
        let value = text.get(segment.clone()).unwrap_or_default().trim();
        !value.is_empty() && normal::contact_id(kind, value) == id
    })?;
    let Some(new) = new else { return Some(without(text, &found)) };
    let segment = text.get(found.clone())?;
    let value = found.start + (segment.len() - segment.trim_start().len());
    let end = value + segment.trim().len();
    Some([text.get(..value)?, new.trim(), text.get(end..)?].concat())
}

/// The text with one more value behind the others.
pub(crate) fn added(text: &str, new: &str) -> String {
    if text.trim().is_empty() { new.trim().to_owned() } else { format!("{text}, {}", new.trim()) }
}

/// The text without a segment and one of the marks beside it.
fn without(text: &str, segment: &Range<usize>) -> String {
    let before = text.get(..segment.start).unwrap_or_default();
    let after = text.get(segment.end..).unwrap_or_default();
    // The first one takes the mark behind it along, any other the one before it.
    let (before, after) = match before.char_indices().next_back() {
        Some((mark, _)) => (before.get(..mark).unwrap_or_default(), after),
        None => (before, after.strip_prefix(BETWEEN).unwrap_or(after).trim_start()),
    };
    [before, after].concat()
}

/// Where the segments are, the spaces around values included.
fn segments(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split(BETWEEN).map(move |segment| {
        let range = start..start + segment.len();
        start = range.end + 1;
        range
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crm::transform::{EMAIL, PHONE};

    const PHONES: &str = "7(342)254-55-77, 8(912)884-45-55;  +7 (342) 000";

    #[test]
    fn a_value_is_changed_in_its_place_and_the_rest_stays_to_the_letter() {
        let phone = |id, new| changed(PHONES, PHONE, id, new);
        assert_eq!(
            phone("phone:79128844555", Some("1")).as_deref(),
            None,
            "another number: nobody said that 8 is the same as +7"
        );
        assert_eq!(phone("phone:89128844555", Some(" +7 1 ")).as_deref(), Some("7(342)254-55-77, +7 1;  +7 (342) 000"));
    }

    #[test]
    fn a_value_goes_with_one_mark() {
        for (text, id, rest) in [
            (PHONES, "phone:73422545577", "8(912)884-45-55;  +7 (342) 000"),
            (PHONES, "phone:89128844555", "7(342)254-55-77;  +7 (342) 000"),
            (PHONES, "phone:7342000", "7(342)254-55-77, 8(912)884-45-55"),
            ("12", "phone:12", ""),
            ("12,,13", "phone:13", "12,"),
        ] {
            assert_eq!(changed(text, PHONE, id, None).as_deref(), Some(rest), "{text} {id}");
        }
    }

    #[test]
    fn a_value_that_is_not_there_is_not_found() {
        assert_eq!(changed(PHONES, PHONE, "phone:1", Some("2")), None);
        assert_eq!(changed("", EMAIL, "email:a@b.c", None), None);
        assert_eq!(changed("A@b.C", EMAIL, "email:a@b.c", Some("x@y.z")).as_deref(), Some("x@y.z"));
    }

    #[test]
    fn one_more_stands_behind_the_others() {
        assert_eq!(added("a@b.c; d@e.f", "x@y.z "), "a@b.c; d@e.f, x@y.z");
        assert_eq!(added("  ", "x@y.z"), "x@y.z");
    }
}

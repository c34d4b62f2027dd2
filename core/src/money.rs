//! Money as the digits that came: a binary float would change them.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// A decimal number to the digit: `0.10` stays `0.10`. Numbers are compared by their digits; for arithmetic, parse
/// [`Decimal::as_str`] with a library for decimals.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Decimal(String);

impl Decimal {
    /// The digits as they came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The text is no decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotDecimal;

impl fmt::Display for NotDecimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a decimal number")
    }
}

impl std::error::Error for NotDecimal {}

/// Reads what JSON writes as a number: digits with a point, a sign and an exponent, without spaces or a comma.
impl FromStr for Decimal {
    type Err = NotDecimal;

    fn from_str(text: &str) -> Result<Self, NotDecimal> {
        let (number, exponent) =
            text.split_once(['e', 'E']).map_or((text, None), |(number, power)| (number, Some(power)));
        let number = number.strip_prefix('-').unwrap_or(number);
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
        let exponent = exponent.map(|power| power.strip_prefix(['+', '-']).unwrap_or(power));
        let read = digits(whole) && fraction.is_none_or(digits) && exponent.is_none_or(digits);
        if read { Ok(Self(text.to_owned())) } else { Err(NotDecimal) }
    }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_its_digits() {
        for text in ["0.00", "-12.50", "90071992547409931234567890.10", "1e-7", "1E+3"] {
            assert_eq!(text.parse::<Decimal>().map(|number| number.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_no_number() {
        for text in ["", "-", ".5", "5.", "1,50", "1 000", "1e", "0x1", "NaN", "--1", "+1", "1.2.3", "１"] {
            assert_eq!(text.parse::<Decimal>(), Err(NotDecimal), "{text}");
        }
    }
}

//! Phones and e-mails in one form, so that they can be compared. Nothing is guessed: a number without a country code
//! has no such form unless the user said which region it is of.

use rlibphonenumber::{PhoneNumber, PhoneNumberFormat, Region};

use crate::crm::transform::{EMAIL, PHONE};
use crate::{Error, ErrorKind, Result};

/// A phone in E.164, an e-mail trimmed and in lower case; `None` for what has no such form.
pub(crate) fn normalized(kind: &str, value: &str, region: Option<&str>) -> Option<String> {
    match kind {
        PHONE => phone(value, region).map(|number| number.format_as(PhoneNumberFormat::E164).into_owned()),
        EMAIL => Some(email(value)).filter(|email| !email.is_empty()),
        _ => None,
    }
}

/// An e-mail as it is compared. Servers tell apart neither case nor the spaces around.
pub(crate) fn email(value: &str) -> String {
    value.trim().to_lowercase()
}

/// A number that is valid. One with an extension is not the same number as one without, and E.164 cannot say so.
fn phone(value: &str, region: Option<&str>) -> Option<PhoneNumber> {
    let region = region.and_then(|region| region.parse::<Region>().ok());
    PhoneNumber::parse(value, region).ok().filter(|number| number.is_valid() && !has_extension(number))
}

fn has_extension(number: &PhoneNumber) -> bool {
    number.extension.as_deref().is_some_and(|extension| !extension.is_empty())
}

/// The digits of a number within its country, by which a server that compares digits finds it however it was written;
/// all of its digits if the country is not known.
pub(crate) fn national_digits(value: &str, region: Option<&str>) -> String {
    phone(value, region).map_or_else(|| digits(value), |number| number.get_national_significant_number())
}

/// Whether two texts are the same number: in E.164 if both have that form, else digit by digit.
pub(crate) fn same_phone(left: &str, right: &str, region: Option<&str>) -> bool {
    match (normalized(PHONE, left, region), normalized(PHONE, right, region)) {
        (Some(left), Some(right)) => left == right,
        _ => phone_key(left) == phone_key(right),
    }
}

/// The id of a contact that the CRM does not number: `phone:79161234567`, `email:a@b.c`.
pub(crate) fn contact_id(kind: &str, value: &str) -> String {
    let key = if kind == PHONE { phone_key(value) } else { email(value) };
    format!("{kind}:{key}")
}

/// `phone` or `email`, by the id of a contact that the CRM does not number.
pub(crate) fn kind_of_id(id: &str) -> Result<&'static str> {
    match id.split_once(':') {
        Some((PHONE, key)) if !key.is_empty() => Ok(PHONE),
        Some((EMAIL, key)) if !key.is_empty() => Ok(EMAIL),
        _ => Err(Error::new(
            ErrorKind::InvalidArgumentError,
            // Without what was given: a phone or an e-mail itself, most likely.
            "a contact's id is such as `phone:79161234567` or `email:a@b.c`",
        )),
    }
}

/// The digits; text without any is itself.
fn phone_key(value: &str) -> String {
    Some(digits(value)).filter(|digits| !digits.is_empty()).unwrap_or_else(|| email(value))
}

fn digits(value: &str) -> String {
    value.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_without_a_country_has_no_normal_form_unless_the_region_is_known() {
        let written = "8 (916) 123-45-67";
        assert_eq!(normalized(PHONE, written, None), None);
        assert_eq!(normalized(PHONE, written, Some("RU")).as_deref(), Some("+79161234567"));
        assert_eq!(normalized(PHONE, "+7 916 123-45-67", None).as_deref(), Some("+79161234567"));
    }

    #[test]
    fn what_is_no_valid_number_has_no_normal_form() {
        for written in ["333", "+7 916", "нет", "", "+7 (495) 123-45-67 доб. 12"] {
            assert_eq!(normalized(PHONE, written, Some("RU")), None, "{written}");
        }
        assert_eq!(normalized("messenger", "+79161234567", None), None);
    }

    #[test]
    fn an_e_mail_is_trimmed_and_in_lower_case() {
        assert_eq!(normalized(EMAIL, " Ivan@Example.COM ", None).as_deref(), Some("ivan@example.com"));
        assert_eq!(normalized(EMAIL, "  ", None), None);
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        assert!(same_phone("8 916 123-45-67", "+7 (916) 1234567", Some("RU")));
        assert!(same_phone("7(342)254-55-77", "7 342 254 55 77", None));
        assert!(!same_phone("8 916 123-45-67", "+7 (916) 1234567", None), "nobody said which country");
        assert!(!same_phone("нет", "есть", None));
    }

    #[test]
    fn an_id_is_made_of_what_does_not_change_with_the_spelling() {
        assert_eq!(contact_id(PHONE, "+7 (916) 123-45-67"), "phone:79161234567");
        assert_eq!(contact_id(EMAIL, " A@B.c"), "email:a@b.c");
    }
}

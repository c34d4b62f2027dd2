//! The bodies of requests. What is left out of a PUT stays as it is; unknown keys are ignored; and a null clears the birthday,
//! which has no empty text, while everywhere else it is no text and refused (the document does not say what a null does).

use jiff::civil::Date;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::refusal::Refusal;

/// A customer's main data.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(clippy::option_option)] // absent, null, value
pub(crate) struct MainInput {
    #[serde(deserialize_with = "text")]
    pub(crate) lastname: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) firstname: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) middlename: Option<String>,
    /// Given and null: cleared.
    #[serde(deserialize_with = "date")]
    pub(crate) birthday: Option<Option<String>>,
    #[serde(deserialize_with = "text")]
    pub(crate) note: Option<String>,
}

/// What a new customer may bring along. A PUT of the main data does not read these keys at all.
pub(crate) struct CarriedInput {
    pub(crate) contacts: Vec<ContactInput>,
    pub(crate) addresses: Vec<AddressInput>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactInput {
    pub(crate) type_id: String,
    pub(crate) value: String,
}

/// A change of a contact; its type stays.
#[derive(Deserialize)]
pub(crate) struct ValueInput {
    pub(crate) value: String,
}

/// `readOnly` is the server's to say.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct AddressInput {
    #[serde(deserialize_with = "text")]
    pub(crate) type_id: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) country_id: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) zip: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) region: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) city_id: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) street_id: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) house: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) building: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) entry: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) floor: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) apartments: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) entry_code: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) dop_info: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) lat: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) lng: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) metro_station_id: Option<String>,
}

/// Cities and streets are written in upper case, `Name`, and read in lower, `name`.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CityInput {
    pub(crate) name: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct StreetInput {
    #[serde(deserialize_with = "text")]
    pub(crate) name: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(crate) post_code: Option<String>,
}

pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    from_object(serde_json::from_slice(body)?)
}

impl CarriedInput {
    pub(crate) fn read(body: &[u8]) -> Result<CarriedInput, Refusal> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Objects {
            contacts: Vec<Map<String, Value>>,
            addresses: Vec<Map<String, Value>>,
        }
        let Objects { contacts, addresses } = read(body)?;
        let carried = CarriedInput {
            contacts: contacts.into_iter().map(from_object).collect::<Result<_, _>>()?,
            addresses: addresses.into_iter().map(from_object).collect::<Result<_, _>>()?,
        };
        carried.addresses.iter().try_for_each(AddressInput::must_have_a_type)?;
        Ok(carried)
    }
}

impl AddressInput {
    pub(crate) fn must_have_a_type(&self) -> Result<(), Refusal> {
        self.type_id.as_ref().map(drop).ok_or_else(|| Refusal::body("missing field `typeId`"))
    }
}

/// By way of a map, because serde would take an array for a struct, by position.
fn from_object<T: DeserializeOwned>(object: Map<String, Value>) -> Result<T, Refusal> {
    Ok(serde_json::from_value(Value::Object(object))?)
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Refusal {
        Refusal::body(error.to_string())
    }
}

/// Serde's own reading of an `Option` takes a null for an absent key.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

#[allow(clippy::option_option)] // absent, null, value
fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else {
        return Ok(Some(None));
    };
    // As requests have it, `1999-01-01`, or as answers do.
    let date = text.strip_suffix("T00:00:00").unwrap_or(&text);
    if is_date(date) { Ok(Some(Some(date.to_owned()))) } else { Err(D::Error::custom("the birthday is no date")) }
}

/// A day of the calendar, written in the one way in which it would be printed.
fn is_date(text: &str) -> bool {
    text.parse::<Date>().is_ok_and(|date| date.year() > 0 && date.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for date in ["1999-01-01", "2000-02-29", "2024-02-29", "1971-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for text in ["", "1999-1-1", "1900-02-29", "2023-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00"]
        {
            assert!(!is_date(text), "{text}");
        }
        for text in ["01.01.1999", "0000-01-01", "+999-01-01", "1999-01-01-", "1999-01-01T10:00:00"] {
            assert!(!is_date(text), "{text}");
        }
    }
}

//! A client's requisites: one text with `;` between the values, as the server keeps them.
//! That is why a `;` inside a value shifts the later ones (R).

use serde_json::{Value, json};

use super::client::Client;
use super::params::{self, Params};
use super::text;

/// The keys that are kept, in the order in which they are.
const KEYS: [&str; 16] = [
    "castUrName",
    "castInn",
    "castKpp",
    "castBank",
    "castBankKs",
    "castBankRs",
    "castBankBik",
    "castOkpo",
    "castOgrn",
    "castDirName",
    "castDirSignature",
    "castDirStatus",
    "castDirStatusSig",
    "castDirOsnovanie",
    "castUrAddr",
    "castUrNameShort",
];

/// The stored text after these changes. R: `""` clears, null is ignored.
pub(crate) fn changed(stored: &str, recv: &Params) -> String {
    let values = KEYS.iter().zip(split(stored)).map(|(key, old)| match recv.get(key) {
        None | Some(Value::Null) => old.to_owned(),
        Some(value) => text::requisite(&params::text(value)),
    });
    values.collect::<Vec<_>>().join(";")
}

/// The stored text of these values, which are taken as they are.
pub(crate) fn stored(values: &[(&str, &str)]) -> String {
    let value = |key: &&str| values.iter().find(|(name, _)| name == key).map_or("", |(_, value)| *value);
    KEYS.iter().map(value).collect::<Vec<_>>().join(";")
}

pub(crate) fn inn(stored: &str) -> &str {
    split(stored).nth(1).unwrap_or_default()
}

/// What `bankinfo` shows; name, actual address and type are those of the client itself.
pub(crate) fn shown(client: &Client) -> Value {
    let kept = KEYS.iter().zip(split(client.text("recv"))).map(|(key, value)| ((*key).to_owned(), json!(value)));
    let own = [("clid", "clid"), ("castName", "title"), ("castFacAddr", "address"), ("castType", "type")];
    let own = own.into_iter().map(|(key, column)| (key.to_owned(), client.value(column)));
    Value::Object(kept.chain(own).collect())
}

fn split(stored: &str) -> impl Iterator<Item = &str> {
    stored.split(';').chain(std::iter::repeat(""))
}

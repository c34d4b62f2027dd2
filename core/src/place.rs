//! Where in a JSON text serde gave up, as a path: `contacts[2].id`.
//!
//! `serde_json` says only line and column. A deserializer that keeps the path on its way (`serde_path_to_error`) is compiled
//! once more for each model, which was a sixth of what is shipped, for something that happens once in a blue moon. The
//! path can be told from the place as well.

use serde_json::Error;

/// The path of the value that an error is about; empty for the whole. The text is JSON as far as it was read.
pub(crate) fn path(text: &str, error: &Error) -> String {
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let read = text.get(..before + error.column()).unwrap_or(text);
    let mut walk = Walk::default();
    walk.through(read);
    // A value that is wrong is told of when it was read, and that can be when its parent, which ended with it, was too.
    // What is told of a parent itself never begins so.
    walk.at(error.to_string().starts_with("invalid"))
}

/// A list or an object that has not ended.
struct Open<'a> {
    /// Its path's length.
    length: usize,
    /// What is being read in it: the key, if it is an object, or the number of the item.
    key: Option<&'a str>,
    item: usize,
    list: bool,
    /// Whether a value has begun behind the key or the comma.
    begun: bool,
}

#[derive(Default)]
struct Walk<'a> {
    open: Vec<Open<'a>>,
    path: String,
    /// The path of the last value in the list or object that has just ended.
    inside: Option<String>,
}

impl<'a> Walk<'a> {
    fn through(&mut self, text: &'a str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' => string(rest),
                '{' | '[' | '}' | ']' | ':' | ',' => 1,
                _ if first.is_ascii_whitespace() => 1,
                _ => rest.find(['{', '[', '}', ']', ':', ',', '"', ' ', '\n', '\r', '\t']).unwrap_or(rest.len()),
            };
            let (token, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
            rest = behind;
            if !first.is_ascii_whitespace() {
                self.token(first, token);
            }
        }
    }

    fn token(&mut self, first: char, token: &'a str) {
        match first {
            '{' | '[' => {
                self.begin();
                let list = first == '[';
                self.open.push(Open { length: self.path.len(), key: None, item: 0, list, begun: false });
                self.inside = None;
            }
            '}' | ']' => {
                let ended = self.open.pop();
                self.inside = ended.as_ref().filter(|ended| ended.begun).map(|_| self.path.clone());
                self.path.truncate(ended.map_or(0, |ended| ended.length));
            }
            ',' => {
                if let Some(open) = self.open.last_mut() {
                    self.path.truncate(open.length);
                    (open.key, open.begun) = (None, false);
                    open.item += 1;
                }
            }
            ':' => self.name(),
            '"' if self.open.last().is_some_and(|open| !open.list && open.key.is_none()) => {
                if let Some(open) = self.open.last_mut() {
                    open.key = Some(token.strip_prefix('"').and_then(|key| key.strip_suffix('"')).unwrap_or(token));
                }
            }
            _ => {
                self.begin();
                self.inside = None;
            }
        }
    }

    /// Behind a colon a value is due, whether or not it was begun to be read.
    fn name(&mut self) {
        if let Some(Open { key: Some(key), .. }) = self.open.last() {
            if !self.path.is_empty() {
                self.path.push('.');
            }
            self.path.push_str(key);
        }
    }

    fn begin(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.begun = true;
            if open.list {
                self.path.truncate(open.length);
                self.path.extend(["[", &open.item.to_string(), "]"]);
            }
        }
    }

    fn at(self, of_a_value: bool) -> String {
        self.inside.filter(|_| of_a_value).unwrap_or(self.path)
    }
}

/// How long a string is, its quotes included, or what there is of it.
fn string(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().enumerate().skip(1).find(|(_, byte)| {
        let end = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        end
    });
    end.map_or(text.len(), |(place, _)| place + 1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    use super::path;
    use crate::Model;
    use crate::guardant::GuardantCustomer;
    use crate::rkeeper::RKeeperCustomer;
    use crate::salesman::SalesManCustomer;

    fn customer() -> Value {
        json!({
            "id": 1, "lastName": "A", "firstName": "B", "middleName": "", "birthday": "1971-10-18", "note": null,
            "contacts": [
                {"id": 3, "typeId": 4, "typeName": "phone", "value": "1"},
                {"value": "a \"b\" [c", "typeName": "mail", "typeId": 4, "id": 5},
            ],
            "addresses": [{"id": 6, "typeId": 1, "lat": 1.5, "readOnly": false}],
            "accounts": [{"accountNumber": 7, "balance": 0.10, "dateCreate": "2020-02-13 09:38:00"}],
            "cards": [{"cardCode": 8, "isVirtualCard": true}],
        })
    }

    /// The value, and what becomes of it when one of its parts is another one, or is left out.
    fn damaged(value: &Value) -> Vec<Value> {
        let mut all = vec![json!(null), json!(1.5), json!(7), json!("x"), json!(true), json!({}), json!([])];
        all.extend([json!({"x": 1}), json!([1]), json!([[]]), json!([{"x": null}])]);
        match value {
            Value::Object(fields) => {
                for (key, inside) in fields {
                    let with = |inside| {
                        let mut changed = fields.clone();
                        changed.insert(key.clone(), inside);
                        Value::Object(changed)
                    };
                    all.extend(damaged(inside).into_iter().map(with));
                    let mut without = fields.clone();
                    without.remove(key);
                    all.push(Value::Object(without));
                }
            }
            Value::Array(items) => {
                for (place, inside) in items.iter().enumerate() {
                    let with = |inside| {
                        let mut changed = items.clone();
                        changed[place] = inside;
                        Value::Array(changed)
                    };
                    all.extend(damaged(inside).into_iter().map(with));
                }
            }
            _ => {}
        }
        all
    }

    fn on_the_way<T: DeserializeOwned>(text: &str) -> Option<String> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err()?;
        Some(error.path().to_string()).map(|path| if path == "." { String::new() } else { path })
    }

    fn compare<T: Model>(value: &Value) -> usize {
        let mut wrong = 0;
        for damaged in damaged(value).into_iter().filter(Value::is_object) {
            for text in [damaged.to_string(), serde_json::to_string_pretty(&damaged).unwrap()] {
                let told = serde_json::from_str::<T>(&text).err().map(|error| path(&text, &error));
                assert_eq!(told, on_the_way::<T>(&text), "{text}");
                wrong += usize::from(told.is_some());
            }
        }
        wrong
    }

    #[test]
    fn the_path_is_the_one_that_a_deserializer_would_have_kept() {
        let guardant = json!({
            "_id": 1, "name": "A", "status": 0, "archived": true, "archivationdate": 1_571_136_042, "crmid": "",
        });
        let salesman = json!({
            "clid": 1, "uid": "u", "created": "2020-02-13 09:38:00", "fav": "yes", "head_clid": 0, "price_level": "a",
            "bankinfo": {"castInn": "1"}, "contacts": [], "uids": {},
        });
        let wrong = [
            compare::<RKeeperCustomer>(&customer()),
            compare::<GuardantCustomer>(&guardant),
            compare::<SalesManCustomer>(&salesman),
        ];
        assert!(wrong.iter().all(|wrong| *wrong > 20), "{wrong:?}");
    }
}

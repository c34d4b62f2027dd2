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

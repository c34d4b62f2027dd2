//! Going through an answer once: serde reads each value where it stands, and this steps over what is between them. With
//! serde alone a record whose text is kept is gone through twice, first for its end and then for its fields.

use serde::Deserialize;

/// A JSON text, and how far it was read.
pub(crate) struct Scan<'a> {
    rest: &'a str,
}

/// The text is no JSON, or not of the shape that was looked for.
#[derive(Debug)]
pub(crate) struct Astray;

impl<'a> Scan<'a> {
    pub(crate) const fn of(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// What follows, from the next value or mark on.
    pub(crate) fn rest(&mut self) -> &'a str {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
        self.rest
    }

    /// Goes on behind so many bytes.
    pub(crate) fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Whether this mark is next; it is stepped over then.
    pub(crate) fn at(&mut self, mark: char) -> bool {
        let rest = self.rest().strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// The value that is next, whatever error it has.
    pub(crate) fn value<T: Deserialize<'a>>(&mut self) -> Result<serde_json::Result<T>, Astray> {
        let mut values = serde_json::Deserializer::from_str(self.rest).into_iter::<T>();
        let value = values.next().ok_or(Astray)?;
        if let Ok(value) = value {
            let length = values.byte_offset();
            self.skip(length);
            return Ok(Ok(value));
        }
        Ok(value)
    }

    /// Goes through the items of a list or an object, of which the first mark was stepped over.
    pub(crate) fn each<E: From<Astray>>(
        &mut self,
        end: char,
        mut item: impl FnMut(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.at(end) {
            return Ok(());
        }
        loop {
            item(self)?;
            if !self.at(',') {
                return if self.at(end) { Ok(()) } else { Err(Astray.into()) };
            }
        }
    }

    /// Whether everything was read.
    pub(crate) fn ended(&mut self) -> bool {
        self.rest().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    fn items(text: &str) -> Option<Vec<String>> {
        let mut scan = Scan::of(text);
        let mut items = Vec::new();
        let each = |scan: &mut Scan<'_>| {
            items.push(scan.value::<Box<RawValue>>()?.map_err(|_| Astray)?.get().to_owned());
            Ok::<_, Astray>(())
        };
        let read = if scan.at('[') { scan.each(']', each) } else { Err(Astray) };
        read.ok().filter(|()| scan.ended()).map(|()| items)
    }

    #[test]
    fn a_list_is_gone_through_item_by_item() {
        assert_eq!(items(" [ 1 , \"a,]\" ,[2],{\"b\":3} ]\n").unwrap(), ["1", r#""a,]""#, "[2]", r#"{"b":3}"#]);
        assert_eq!(items("[]").unwrap(), [""; 0]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for text in ["", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "[1] 2", "{}", "[tru]", "\u{a0}[1]"] {
            assert_eq!(items(text), None, "{text}");
        }
    }
}

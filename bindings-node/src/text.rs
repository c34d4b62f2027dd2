//! Text as V8 keeps it: a byte for each character where it is ASCII, and else two. Of UTF-8 V8 would make that itself, on
//! JavaScript's thread and byte by byte, which was a fifth of all that a call takes.

use encoding_rs::mem;
use napi::{Env, JsString};

pub(crate) enum Text {
    Ascii(Vec<u8>),
    Wide(Vec<u16>),
}

impl Text {
    /// Text of UTF-8; what is none becomes U+FFFD.
    pub(crate) fn of(utf8: Vec<u8>) -> Self {
        if utf8.is_ascii() {
            return Self::Ascii(utf8);
        }
        // There are never more units than bytes, and one of them is for the end of what is none.
        let mut wide = vec![0; utf8.len() + 1];
        let length = mem::convert_utf8_to_utf16(&utf8, &mut wide);
        wide.truncate(length);
        Self::Wide(wide)
    }

    pub(crate) fn hand_over<'env>(&self, env: &'env Env) -> napi::Result<JsString<'env>> {
        match self {
            Self::Ascii(text) => env.create_string_latin1(text),
            Self::Wide(text) => env.create_string_utf16(text),
        }
    }
}

//! No secret is left in a text, in none of its spellings, and a text without one is left as it was.
//!
//! An input is lines: how each character is spelled, two secrets, what stands before the first of them, and what behind.
#![no_main]

use libfuzzer_sys::fuzz_target;

fn spelled(secret: &str, how: &[u8]) -> String {
    let way = |at: usize| how.get(at % how.len().max(1)).map_or(5, |byte| byte % 6);
    let percent = |byte| format!("%{byte:02x}");
    let unit = |unit: &u16| format!("\\u{unit:04X}");
    let spell = |(at, character): (usize, char)| match way(at) {
        0 => character.to_string().bytes().map(percent).collect(),
        1 => character.encode_utf16(&mut [0; 2]).iter().map(unit).collect(),
        2 if character.is_ascii_punctuation() => format!("\\{character}"),
        3 => format!("&#{};", u32::from(character)),
        4 if character == ' ' => "+".to_owned(),
        _ => character.to_string(),
    };
    secret.chars().enumerate().map(spell).collect()
}

fuzz_target!(|input: &str| {
    let lines: Vec<_> = input.splitn(5, '\n').collect();
    let Ok([how, secret, other, before, behind]) = <[&str; 5]>::try_from(lines) else { return };
    // Shorter ones are never taken for secrets, and stars are what is put in the place of one.
    if secret.len() < 6 || other.len() < 6 || secret.contains('*') || other.contains('*') {
        return;
    }
    let secrets = [secret, other];
    let text = format!("{before}{}{behind}", spelled(secret, how.as_bytes()));
    let masked = crmkit::fuzzing::mask(&text, &secrets);
    assert!(secrets.iter().all(|secret| !masked.contains(secret)), "{masked}");
    assert!(masked.contains("***"), "{masked}");
    assert_eq!(crmkit::fuzzing::mask(before, &[]), before);
});

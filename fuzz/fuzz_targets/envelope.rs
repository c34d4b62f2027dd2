//! Any answer to any operation is an answer or an error that says what came, without a secret.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((client, operation, status, body)) = crmkit_fuzz::answer(input) else { return };
    let Err(error) = crmkit::fuzzing::opened(client, operation, status, body) else {
        assert!((200..300).contains(&status), "a refusal was taken for an answer");
        return;
    };
    let shown = format!("{error} {error:?} {}", error.to_json(crmkit::Naming::Camel));
    assert!(!shown.contains(crmkit_fuzz::SECRET), "{shown}");
    assert!(!error.to_string().is_empty());
});

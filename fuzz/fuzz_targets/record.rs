//! Whatever stands in a record: it is read, and keeps its own text to the letter, or the error says where it does not fit.
#![no_main]

use crmkit::{Answer, Error, Model, Operation, Shape, with_model};
use libfuzzer_sys::fuzz_target;

fn records<T: Model>(answer: &Answer, operation: &Operation) -> Result<Vec<String>, Error> {
    let records = match operation.shape {
        Shape::List | Shape::Pages => answer.many::<T>()?,
        _ => vec![answer.one::<T>()?],
    };
    // What can be read can be printed and written.
    let _printed = format!("{records:?} {}", serde_json::to_string(&records).expect("records are JSON"));
    Ok(records.iter().map(|record| record.raw().json().to_owned()).collect())
}

fuzz_target!(|input: &[u8]| {
    let Some((client, operation, status, body)) = crmkit_fuzz::answer(input) else { return };
    let Ok(answer) = crmkit::fuzzing::opened(client, operation, status, body) else { return };
    let Some(model) = operation.model else { return };
    match with_model!(model, T => records::<T>(&answer, operation)) {
        Ok(texts) => {
            let body = String::from_utf8_lossy(body);
            assert!(texts.iter().all(|text| body.contains(text.as_str())), "a record has another text than its own");
        }
        Err(error) => {
            let shown = format!("{error} {error:?} {}", error.to_json(crmkit::Naming::Snake));
            assert!(!shown.contains(crmkit_fuzz::SECRET), "{shown}");
        }
    }
});

//! A vendor's module: the generated files, and what is written by hand for the fields that no answer has.

#[path = "generated.rs"]
mod generated;

use serde_json::{Map, Value};

pub use generated::methods::*;
pub use generated::models::*;
pub use generated::operations;

fn complete_hazard_mixed(record: &mut HazardMixed, asked: &Map<String, Value>) -> Result<(), String> {
    if record.id.is_empty() {
        record.id = asked.get("id").ok_or("there is no `id` in it")?.to_string();
    }
    Ok(())
}

fn complete_hazard_written(record: &mut HazardWritten, asked: &Map<String, Value>) -> Result<(), String> {
    record.changed = asked.contains_key("Text");
    record.note.push_str("filled in");
    Ok(())
}

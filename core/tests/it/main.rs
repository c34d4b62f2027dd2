//! The tests of the core in one program, so that the core is linked to them once. What needs a process of its own, however
//! the tests are run, is a file beside this folder: `process` forks in word, and `soak` measures what all of it holds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod arguments;
mod budget;
mod canary;
mod certificates;
mod connections;
mod crm_bulk;
mod crm_drift;
mod crm_lossless;
mod crm_reading;
mod crm_run;
mod crm_upsert;
mod crm_vectors;
mod damage;
mod deletes;
mod echo;
mod errors;
mod limits;
mod logs;
mod masking;
mod overrides;
mod paging;
mod patches;
mod pausing;
mod personal;
mod prefetch;
mod request;
mod retries;
mod rkeeper_cache;
mod rkeeper_settings;
mod rkeeper_typed;
mod room;
mod salesman_paging;
mod salesman_settings;
mod salesman_typed;
mod settings;
mod shown;
mod sizes;
mod support;
mod token;
mod typed;
mod vectors;

// Beside the tests of the other languages, since it is about all of them.
#[path = "../../../tests/faults/mod.rs"]
mod faults;

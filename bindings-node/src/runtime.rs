//! The threads that wait for the CRMs: two where there are enough cores, for the work on them is short, and the rest of the
//! machine is the program's. One of two cores is JavaScript's: a second thread would be woken for nothing then.

use std::num::NonZero;
use std::thread::available_parallelism;

#[napi_derive::module_init]
fn start() {
    let workers = if available_parallelism().map_or(1, NonZero::get) > 2 { 2 } else { 1 };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(workers).thread_name("crmkit").enable_all().build();
    // If there are no threads to have, napi makes its own runtime at the first call and reports why it cannot.
    if let Ok(runtime) = runtime {
        napi::bindgen_prelude::create_custom_tokio_runtime(runtime);
    }
}

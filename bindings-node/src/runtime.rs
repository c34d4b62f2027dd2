//! The threads that wait for the CRMs: two, for the work on them is short, and the rest of the machine is the program's.

const WORKERS: usize = 2;

#[napi_derive::module_init]
fn start() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(WORKERS).thread_name("crmkit").enable_all().build();
    // If there are no threads to have, napi makes its own runtime at the first call and reports why it cannot.
    if let Ok(runtime) = runtime {
        napi::bindgen_prelude::create_custom_tokio_runtime(runtime);
    }
}

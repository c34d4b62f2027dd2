//! The native half of the Python package `crmkit`. What users see is in `python/crmkit`; this module carries calls to
//! the core and makes Python objects of what comes back.

mod aio;
mod client;
mod crm;
mod errors;
mod gate;
#[rustfmt::skip]
#[allow(clippy::similar_names, clippy::struct_field_names, reason = "fields have the vendors' names")]
mod generated;
mod model;
mod observe;
mod pager;
mod progress;
mod response;
mod runtime;
mod sandbox;
mod token;
mod values;

use pyo3::prelude::*;

/// A record is a dozen small pieces of text, and what is made on one thread is dropped on another: the system's allocator
/// took a fifth of a call.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    runtime::watch_forks();
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<aio::Call>()?;
    module.add_class::<aio::Port>()?;
    module.add_class::<client::Client>()?;
    module.add_class::<crm::Crm>()?;
    module.add_class::<token::Asked>()?;
    module.add_class::<model::Model>()?;
    module.add_class::<pager::Listing>()?;
    module.add_class::<pager::Pages>()?;
    module.add_class::<sandbox::Sandbox>()?;
    module.add_function(wrap_pyfunction!(model::made, module)?)?;
    generated::register(module)
}

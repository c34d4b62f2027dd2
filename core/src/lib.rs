//! Client library for r_keeper Delivery, `SalesMan` CRM and Guardant Station.
//!
//! ```no_run
//! # async fn run() -> Result<(), crmkit::Error> {
//! use crmkit::guardant::{CustomersCreate, Guardant};
//!
//! let guardant = Guardant::new(crmkit::Options::default().token("..."))?;
//! let customer = guardant
//!     .customers()
//!     .create(&CustomersCreate { company_name: "Google".into(), ..Default::default() })
//!     .await?;
//! println!("{}", customer.id);
//! # Ok(())
//! # }
//! ```
//!
//! The way of a call: a generated method fills an [`Operation`], which is data, with arguments; [`Client`] encodes them,
//! the private `http` module is the only place that sends, the vendor's module reads the envelope, and a generated model
//! is made of what is inside.

#![deny(missing_docs)]

mod answer;
mod any;
mod client;
pub mod crm;
mod encode;
mod error;
mod generated;
pub mod guardant;
mod http;
mod mend;
mod model;
mod money;
mod operation;
mod outcome;
mod pager;
mod patch;
pub mod process;
mod record;
pub mod rkeeper;
pub mod salesman;
mod time;
#[doc(hidden)]
pub mod wire;

pub use answer::{Answer, Response};
pub use client::{About, Arguments, Batch, Client, CrmName};
pub use error::{Details, Error, Foreign, Limit, Naming};
pub use generated::errors::ErrorKind;
pub use generated::models::ModelName;
pub use http::settings::{Options, Overrides};
#[doc(hidden)]
pub use http::token::{Ask, asking};
pub use model::{Model, Raw};
pub use money::{Decimal, NotDecimal};
pub use operation::{Enumerated, Enumeration, Kind, OneOf, Operation, Paging, Parameter, Place, Retry, Shape};
pub use outcome::{Outcome, Status};
pub use pager::{Cursor, Drift, Page, Pager, Report};
pub use patch::Patch;
pub use time::Instant;
#[doc(hidden)]
pub use time::{in_zone, moment};

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

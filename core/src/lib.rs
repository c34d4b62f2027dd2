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
//! [`rkeeper::RKeeper`] and [`salesman::SalesMan`] are the clients of the other two, made in the same way. A listing is a
//! [`Pager`]; a field of a write is a [`Patch`], so that one that is not given, null and a value are three things; what is
//! done to many records at once gives one [`Outcome`] for each:
//!
//! ```no_run
//! # async fn run() -> Result<(), crmkit::Error> {
//! use crmkit::salesman::{CustomersCreateMany, SalesMan, SalesManNewCustomer};
//!
//! let options = crmkit::Options::default().base_url("https://crm.example.com").login("...").api_key("...");
//! let salesman = SalesMan::new(options)?;
//! let rows = ["Ромашка", "Василёк"].map(|title| SalesManNewCustomer { title: title.into(), ..Default::default() });
//! for outcome in salesman.customers().create_many(&rows, &CustomersCreateMany::default()).await? {
//!     match (outcome.value, outcome.error) {
//!         (Some(made), _) => println!("{}", made.id),
//!         (None, error) => println!("{}: {error:?}", outcome.index),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every [`Error`] has an [`ErrorKind`]. A write whose answer was lost is an [`ErrorKind::OutcomeUnknownError`], and is not
//! sent again.
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
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod generated;
pub mod guardant;
mod http;
mod mend;
mod model;
mod money;
mod operation;
mod options;
mod outcome;
mod pager;
mod patch;
mod personal;
mod place;
#[cfg(test)]
mod place_tests;
pub mod process;
mod reconcile;
mod record;
pub mod rkeeper;
pub mod salesman;
mod scan;
mod time;
mod watch;
#[doc(hidden)]
pub mod wire;

pub use answer::{Answer, Response};
pub use client::{About, Arguments, Batch, Client, CrmName};
pub use error::{Details, Error, Foreign, Limit, Looked, Naming};
pub use generated::errors::ErrorKind;
pub use generated::models::ModelName;
pub use http::limits::Overrides;
#[doc(hidden)]
pub use http::token::{Ask, asking};
#[doc(hidden)]
pub use http::transport::caught_up;
pub use model::{Model, Raw};
pub use money::{Decimal, NotDecimal};
pub use operation::{Enumerated, Enumeration, Kind, OneOf, Operation, Paging, Parameter, Place, Retry, Shape};
pub use options::Options;
pub use outcome::{Outcome, Status};
pub use pager::{Cursor, Drift, ListOptions, Page, Pager, Report};
pub use patch::Patch;
pub use reconcile::Reconciled;
pub use time::Instant;
#[doc(hidden)]
pub use time::{in_zone, moment};
#[doc(hidden)]
pub use watch::{Level, Notice, Watch, watching};

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

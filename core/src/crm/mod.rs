//! One interface over all CRMs: customers, their contacts, addresses and orders.
//!
//! ```no_run
//! # async fn run() -> Result<(), crmkit::Error> {
//! use crmkit::crm::{Crm, CustomersCreate};
//! use crmkit::{CrmName, Options, Patch};
//!
//! let crm = Crm::connect(CrmName::Guardant, Options::default().token("..."))?;
//! let customer = crm
//!     .customers()
//!     .create(&CustomersCreate {
//!         company_name: "Google".into(),
//!         phones: Patch::Value(vec!["+7 916 123-45-67".to_owned()]),
//!         ..Default::default()
//!     })
//!     .await?;
//! println!("{} {:?}", customer.id, customer.phones);
//! # Ok(())
//! # }
//! ```
//!
//! The way of a call: its arguments are checked against the table of capabilities and the operation's description before
//! anything is sent; the CRM's own face turns it into calls of the CRM's client; what comes back is read by the rules of
//! `spec/crm.yaml`, which `docs/mapping.md` shows.

mod bulk;
mod call;
mod capability;
mod dictionary;
pub(crate) mod explain;
mod face;
mod find;
mod generated;
mod guardant;
mod listing;
mod lock;
mod normal;
mod reply;
mod rkeeper;
mod salesman;
mod salesman_many;
mod salesman_write;
mod split;
pub(crate) mod transform;
mod write;

pub use bulk::Run;
pub use capability::Capabilities;
pub use explain::{Common, Explanation, Rule, explain, rules};
pub use generated::methods::*;
pub use generated::models::*;
#[doc(hidden)]
pub use generated::operations;
pub use generated::values::{Capability, Upserted};
pub use listing::{Listing, Walk};
pub use reply::{Matches, Outcomes, Pages, Reply, Seen, raise_if_failed};

use crate::{Client, CrmName, Error, ErrorKind, Operation, Options, Response, Result};

/// A CRM behind the common interface. Cheap to clone; clones share the client.
#[derive(Clone)]
pub struct Crm {
    pub(crate) client: Client,
    seen: Option<Seen>,
}

impl Crm {
    /// The common interface over a client of any CRM. Closing one closes both.
    pub fn of(client: &Client) -> Self {
        Self { client: client.clone(), seen: None }
    }

    /// A client of this CRM behind the common interface. What is not given is taken from the environment
    /// (`GUARDANT_TOKEN` and its kin). Nothing is sent before the first call.
    pub fn connect(crm: CrmName, options: Options) -> Result<Self> {
        let prefix = match crm {
            CrmName::Guardant => "GUARDANT",
            CrmName::RKeeper => "RKEEPER",
            CrmName::SalesMan => "SALESMAN",
        };
        Ok(Self::of(&Client::new(crm, options.or_env(prefix))?))
    }

    /// The CRM's own client underneath.
    pub const fn native(&self) -> &Client {
        &self.client
    }

    /// Which CRM it is: `guardant`.
    pub fn name(&self) -> &'static str {
        self.client.crm()
    }

    /// What the CRM can do, and what it costs.
    pub fn capabilities(&self) -> Capabilities {
        Capabilities::of(self.client.crm())
    }

    /// The same, whose calls note the answers that they go through.
    #[must_use]
    pub fn noting(&self, seen: &Seen) -> Self {
        Self { client: self.client.clone(), seen: Some(seen.clone()) }
    }

    /// The call of this name: `customers.get`.
    #[allow(clippy::unused_self, reason = "as a client is asked")]
    pub fn operation(&self, name: &str) -> Result<&'static Operation> {
        let found = operations::OPERATIONS.iter().find(|operation| operation.name == name).copied();
        found.ok_or_else(|| Error::new(ErrorKind::UnsupportedError, format!("there is no call {name:?}")))
    }

    /// How a field of a record of this CRM was read: see [`Common::explain`].
    pub fn explain<T: Common>(&self, record: &T, field: &str) -> Result<Explanation> {
        record.explain(field)
    }

    /// Closes the client.
    pub fn close(&self) {
        self.client.close();
    }

    pub(crate) fn note(&self, response: &Response) {
        if let Some(seen) = &self.seen {
            seen.note(response);
        }
    }
}

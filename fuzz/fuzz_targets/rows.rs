//! A record that Node's binding writes straight from a server's text is what its model and serde make of it, whatever the
//! server sends.
#![no_main]

#[path = "../../bindings-node/src/camel.rs"]
mod camel;
#[path = "../../bindings-node/tests/quick/compare.rs"]
mod compare;
#[rustfmt::skip]
#[path = "../../bindings-node/src/generated.rs"]
mod generated;
#[path = "../../bindings-node/src/quick.rs"]
mod quick;

use compare::compare;
use crmkit::guardant::GuardantCustomer;
use crmkit::rkeeper::{AddressType, City, ContactType, Country, MetroStation, RKeeperAddress, RKeeperContact, Street};
use crmkit::salesman::{SalesManContact, SalesManDelete, SalesManRequisites, SalesManUid};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    compare::<GuardantCustomer>(text);
    compare::<ContactType>(text);
    compare::<AddressType>(text);
    compare::<Country>(text);
    compare::<City>(text);
    compare::<MetroStation>(text);
    compare::<Street>(text);
    compare::<RKeeperContact>(text);
    compare::<RKeeperAddress>(text);
    compare::<SalesManRequisites>(text);
    compare::<SalesManContact>(text);
    compare::<SalesManUid>(text);
    compare::<SalesManDelete>(text);
});

//! r_keeper Delivery's CRM API: the room's description, its routes and its door.

mod addresses;
mod body;
mod cache;
mod clients;
mod customers;
mod dictionary;
mod door;
mod envelope;
mod fill;
mod holdings;
mod id;
mod query;
mod refusal;
mod routes;
mod schema;
mod synthetic;
mod towns;

use crate::protocol::Protocol;

/// The document's, with the slash at its end.
const BASE_PATH: &str = "/api/v1/crm/";

/// What the dealer's account would have made. Fixed, because there is nothing here to protect, and examples can be copied.
const SID: &str = "5a6d0b0c53414e44424f582d524b45455045522d44454c49564552592d534944";

const OBJECT_ID: &str = "100000001";

pub(crate) const PROTOCOL: Protocol = Protocol {
    name: "rkeeper",
    base_path: BASE_PATH,
    credentials: &[("sid", SID), ("object_id", OBJECT_ID)],
    version: 1,
    schema: schema::SCHEMA,
    fill: fill::fill,
    routes: routes::routes,
};

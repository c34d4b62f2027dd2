//! Guardant Station API v1.0, customers and their orders: the room's description, its routes and its door.

mod fill;
mod query;
mod record;
mod refusal;
mod routes;
mod tables;

use crate::protocol::Protocol;

/// What a bearer token of the sandbox is. Fixed, because there is nothing here to protect, and examples can be copied.
const TOKEN: &str = "sandbox-guardant-token";

pub(crate) const PROTOCOL: Protocol = Protocol {
    name: "guardant",
    base_path: "",
    credentials: &[("token", TOKEN)],
    version: 1,
    schema: tables::SCHEMA,
    fill: fill::fill,
    routes: routes::routes,
};

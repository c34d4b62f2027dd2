//! SalesMan CRM API v3, method `client`: the room's description.
//! R in a comment is a fact of a server that was run; «recorded» is one of its answers.

mod add;
mod answer;
mod changes;
mod client;
mod delete;
mod dialect;
mod dictionary;
mod fill;
mod info;
mod listing;
mod moment;
mod params;
mod requisites;
mod routes;
mod rows;
mod setup;
mod tables;
mod text;
mod update;

pub use dialect::Dialect;

use crate::protocol::Protocol;

/// The document's own, so that its examples can be sent as they are printed. There is nothing here to protect.
const API_KEY: &str = "t1xdeOwWSIqgDol70CkRdK3WD4N4cm";
const LOGIN: &str = "vladislav@isaler.ru";

pub(crate) const PROTOCOL: Protocol = Protocol {
    name: "salesman",
    base_path: "",
    credentials: &[("login", LOGIN), ("api_key", API_KEY)],
    version: 1,
    schema: tables::SCHEMA,
    fill: fill::fill,
    routes: routes::routes,
};

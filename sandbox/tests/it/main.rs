//! The tests of the sandbox in one program, so that it is linked to them once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod customers;
mod faults;
mod http;
mod orders;
mod rkeeper;
mod rkeeper_addresses;
mod rkeeper_client;
mod rkeeper_customers;
mod rkeeper_data;
mod rkeeper_dictionaries;
mod salesman;
mod salesman_add;
mod salesman_change;
mod salesman_info;
mod salesman_list;
mod salesman_room;
mod sandbox;

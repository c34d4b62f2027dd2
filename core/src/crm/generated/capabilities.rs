// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! What each CRM can do of the common interface.
use super::values::Capability;
/// Every capability of every CRM.
pub(crate) static CAPABILITIES: &[(&str, Capability)] = &[
    (
        "guardant",
        Capability {
            key: "customers.list",
            supported: true,
            how: "native",
            cost: Some("1 request for each 100 customers"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.list",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "r_keeper can neither list nor search customers; keep the ids that `customers.create` gives, and read by id",
            ),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.list",
            supported: true,
            how: "native",
            cost: Some("1 request for each 200 customers"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.list.kind",
            supported: true,
            how: "native",
            cost: None,
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.list.kind",
            supported: false,
            how: "none",
            cost: None,
            note: Some("r_keeper cannot list customers"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.list.kind",
            supported: true,
            how: "native",
            cost: None,
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.list.archived",
            supported: true,
            how: "native",
            cost: None,
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.list.archived",
            supported: false,
            how: "none",
            cost: None,
            note: Some("r_keeper cannot list customers"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.list.archived",
            supported: true,
            how: "native",
            cost: None,
            note: Some("what is in the trash"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.list.modified_since",
            supported: false,
            how: "none",
            cost: None,
            note: Some("Guardant keeps no time of change; list all, and compare"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.list.modified_since",
            supported: false,
            how: "none",
            cost: None,
            note: Some("r_keeper cannot list customers"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.list.modified_since",
            supported: true,
            how: "native",
            cost: Some("2 listings"),
            note: Some(
                "the union of what was added and what was changed since; a change of requisites alone (tax number, legal address) is not seen",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.list.query",
            supported: false,
            how: "none",
            cost: None,
            note: Some("Guardant has no text search; list all, and look through them"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.list.query",
            supported: false,
            how: "none",
            cost: None,
            note: Some("r_keeper cannot list customers"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.list.query",
            supported: true,
            how: "native",
            cost: None,
            note: Some("title, description, e-mail, site, and the digits of phones"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.get",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.get",
            supported: true,
            how: "native",
            cost: Some("1 request, and 1 for the types of contacts once in `cache_ttl`"),
            note: Some("the answer can be a minute older than the last write"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.get",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.find.external_id",
            supported: true,
            how: "emulated",
            cost: Some(
                "up to 1 request for each 100 customers, 100,000 customers at most",
            ),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.find.external_id",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "r_keeper has no external id and no search; keep the ids that `customers.create` gives, and read by id",
            ),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.find.external_id",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: Some("if several customers have it, the CRM gives the oldest"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.find.email",
            supported: true,
            how: "emulated",
            cost: Some(
                "up to 1 request for each 100 customers, 100,000 customers at most",
            ),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.find.email",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "r_keeper has no search; keep the ids that `customers.create` gives, and read by id",
            ),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.find.email",
            supported: true,
            how: "native",
            cost: Some(
                "1 request for each 200 customers with this text, 100,000 customers at most",
            ),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.find.phone",
            supported: true,
            how: "emulated",
            cost: Some(
                "up to 1 request for each 100 customers, 100,000 customers at most",
            ),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.find.phone",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "r_keeper has no search; keep the ids that `customers.create` gives, and read by id",
            ),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.find.phone",
            supported: true,
            how: "native",
            cost: Some(
                "1 request for each 200 customers with these digits, 100,000 customers at most",
            ),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.find.tax_id",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "Guardant has no tax number; keep it as `external_id`, and find by that",
            ),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.find.tax_id",
            supported: false,
            how: "none",
            cost: None,
            note: Some("r_keeper has no tax number and no search; read by id"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.find.tax_id",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: Some("if several customers have it, the CRM gives the oldest"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.create",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.create",
            supported: true,
            how: "native",
            cost: Some(
                "1 request, and 1 for each dictionary that names are looked up in, once in `cache_ttl`",
            ),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.create",
            supported: true,
            how: "native",
            cost: Some("2 requests"),
            note: Some(
                "text is rewritten by the server: quotes are dropped, for one; a customer with the same name, phone and e-mail is an `AlreadyExistsError`",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.update",
            supported: true,
            how: "emulated",
            cost: Some("2 requests, 3 with `name`"),
            note: Some(
                "the record is read, changed and sent whole; a change that somebody else makes between is overwritten",
            ),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.update",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.update",
            supported: true,
            how: "native",
            cost: Some("2 requests, 3 with `external_id`"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.delete",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.delete",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: Some("not in every version of r_keeper"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.delete",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: Some("a customer with deals is a `ConflictError`"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.upsert",
            supported: true,
            how: "emulated",
            cost: Some("a `find` and a `create` or an `update`"),
            note: Some(
                "one customer for all upserts of one process; two processes at the same time can make two",
            ),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.upsert",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "r_keeper has no search, so nobody can tell whether a customer is there; keep its ids, and use `customers.create` or `customers.update`",
            ),
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.upsert",
            supported: true,
            how: "emulated",
            cost: Some("a `find` and a `create` or an `update`"),
            note: Some(
                "one customer for all upserts of one process; two processes at the same time can make two",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.get_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.get_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.get_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.create_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.create_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.create_many",
            supported: true,
            how: "native",
            cost: Some("1 request for each 20, and 1 for each to read it back"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.update_many",
            supported: true,
            how: "emulated",
            cost: Some("2 requests for each"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.update_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.update_many",
            supported: true,
            how: "emulated",
            cost: Some("2 requests for each"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "customers.delete_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "customers.delete_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "customers.delete_many",
            supported: true,
            how: "emulated",
            cost: Some("1 request for each"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "contacts.list",
            supported: true,
            how: "emulated",
            cost: Some("1 request"),
            note: Some("at most one phone and one e-mail, out of the customer's record"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "contacts.list",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "contacts.list",
            supported: true,
            how: "emulated",
            cost: Some("1 request"),
            note: Some("the parts of the customer's `phone` and `mail_url`"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "contacts.create",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: Some("a second phone or e-mail is a `ConflictError`"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "contacts.create",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "contacts.create",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: Some(
                "a change that somebody else makes between the read and the write is overwritten",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "contacts.update",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "contacts.update",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "contacts.update",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: Some(
                "a change that somebody else makes between the read and the write is overwritten",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "contacts.delete",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "contacts.delete",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "contacts.delete",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: Some(
                "a change that somebody else makes between the read and the write is overwritten",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "addresses.list",
            supported: false,
            how: "none",
            cost: None,
            note: Some("Guardant has no addresses; `note` takes any text"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "addresses.list",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "addresses.list",
            supported: true,
            how: "emulated",
            cost: Some("1 request"),
            note: Some("`main` and `legal`, one line each"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "addresses.create",
            supported: false,
            how: "none",
            cost: None,
            note: Some("Guardant has no addresses; `note` takes any text"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "addresses.create",
            supported: true,
            how: "native",
            cost: Some(
                "1 request, and 1 for each dictionary that names are looked up in, once in `cache_ttl`",
            ),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "addresses.create",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: Some("a second address of a kind is a `ConflictError`"),
        },
    ),
    (
        "guardant",
        Capability {
            key: "addresses.update",
            supported: false,
            how: "none",
            cost: None,
            note: Some("Guardant has no addresses; `note` takes any text"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "addresses.update",
            supported: true,
            how: "native",
            cost: Some(
                "1 request, and 1 for each dictionary that names are looked up in, once in `cache_ttl`",
            ),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "addresses.update",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "addresses.delete",
            supported: false,
            how: "none",
            cost: None,
            note: Some("Guardant has no addresses; `note` takes any text"),
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "addresses.delete",
            supported: true,
            how: "native",
            cost: Some("1 request"),
            note: None,
        },
    ),
    (
        "salesman",
        Capability {
            key: "addresses.delete",
            supported: true,
            how: "emulated",
            cost: Some("3 requests"),
            note: None,
        },
    ),
    (
        "guardant",
        Capability {
            key: "orders.list",
            supported: true,
            how: "native",
            cost: Some("1 request for each 100 orders"),
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "orders.list",
            supported: false,
            how: "none",
            cost: None,
            note: Some("this API of r_keeper has no orders; another one has"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "orders.list",
            supported: false,
            how: "none",
            cost: None,
            note: Some(
                "this API of SalesMan has no orders; deals are in another one, which `native.request` reaches",
            ),
        },
    ),
    (
        "guardant",
        Capability {
            key: "orders.list.status",
            supported: true,
            how: "native",
            cost: None,
            note: None,
        },
    ),
    (
        "rkeeper",
        Capability {
            key: "orders.list.status",
            supported: false,
            how: "none",
            cost: None,
            note: Some("this API of r_keeper has no orders"),
        },
    ),
    (
        "salesman",
        Capability {
            key: "orders.list.status",
            supported: false,
            how: "none",
            cost: None,
            note: Some("this API of SalesMan has no orders"),
        },
    ),
];

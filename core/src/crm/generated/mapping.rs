// Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Reading a CRM's record as a common one, and which arguments are written as they are, or not at all.
use crate::crm::transform::{self, Context};
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever records are mapped"
)]
use crate::guardant::*;
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever records are mapped"
)]
use crate::rkeeper::*;
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever records are mapped"
)]
use crate::salesman::*;
use super::models::{Address, Contact, Customer, Order};
/// A `GuardantCustomer` as a `Customer`.
pub(crate) fn guardant_customer(
    context: &Context<'_>,
    record: &crate::guardant::GuardantCustomer,
) -> Customer {
    Customer {
        crm: context.crm.to_owned(),
        raw: record.raw.clone(),
        id: transform::id(Some(record.id.as_str())),
        kind: transform::kind_of_company(record.company_name.as_deref()),
        name: transform::company_or_person(
            record.company_name.as_deref(),
            record.last_name.as_deref(),
            record.name.as_deref(),
        ),
        first_name: transform::text(record.name.as_deref()),
        middle_name: None,
        last_name: transform::text(record.last_name.as_deref()),
        company_name: transform::text(record.company_name.as_deref()),
        birthday: None,
        emails: transform::single(record.email.as_deref()),
        phones: transform::single(record.phone.as_deref()),
        contacts: context
            .single_contacts(
                Some(record.id.as_str()),
                record.phone.as_deref(),
                record.email.as_deref(),
            ),
        addresses: Vec::new(),
        note: transform::text(record.description.as_deref()),
        archived: transform::copy(record.archived),
        external_id: transform::text(record.crm_id.as_deref()),
        tax_id: None,
        created_at: None,
        updated_at: None,
    }
}
/// A `GuardantOrder` as a `Order`.
pub(crate) fn guardant_order(
    context: &Context<'_>,
    record: &crate::guardant::GuardantOrder,
) -> Order {
    Order {
        crm: context.crm.to_owned(),
        customer_id: context.customer_id.to_owned(),
        raw: record.raw.clone(),
        id: transform::id(Some(record.id.as_str())),
        number: transform::number(record.number),
        kind: transform::order_kind(record.r#type),
        status: transform::order_status(record.status.as_ref()),
        quantity: transform::copy(record.quantity),
        description: transform::text(record.description.as_deref()),
        created_at: transform::copy(record.date),
        submitted_at: transform::copy(record.submit_date),
        archived: transform::copy(record.archived),
        external_id: transform::text(record.crm_id.as_deref()),
    }
}
/// A `RKeeperCustomer` as a `Customer`.
pub(crate) fn rkeeper_customer(
    context: &Context<'_>,
    record: &crate::rkeeper::RKeeperCustomer,
) -> Customer {
    Customer {
        crm: context.crm.to_owned(),
        raw: record.raw.clone(),
        id: transform::id(Some(record.id.as_str())),
        kind: transform::person(),
        name: transform::person_name(
            record.last_name.as_deref(),
            record.first_name.as_deref(),
            record.middle_name.as_deref(),
        ),
        first_name: transform::text(record.first_name.as_deref()),
        middle_name: transform::text(record.middle_name.as_deref()),
        last_name: transform::text(record.last_name.as_deref()),
        company_name: None,
        birthday: transform::copy(record.birthday),
        emails: context.emails(record.contacts.as_deref().unwrap_or_default()),
        phones: context.phones(record.contacts.as_deref().unwrap_or_default()),
        contacts: context
            .contacts(
                Some(record.id.as_str()),
                record.contacts.as_deref().unwrap_or_default(),
            ),
        addresses: context
            .addresses(
                Some(record.id.as_str()),
                record.addresses.as_deref().unwrap_or_default(),
            ),
        note: transform::text(record.note.as_deref()),
        archived: None,
        external_id: None,
        tax_id: None,
        created_at: None,
        updated_at: None,
    }
}
/// A `RKeeperContact` as a `Contact`.
pub(crate) fn rkeeper_contact(
    context: &Context<'_>,
    record: &crate::rkeeper::RKeeperContact,
) -> Contact {
    Contact {
        crm: context.crm.to_owned(),
        customer_id: context.customer_id.to_owned(),
        raw: record.raw.clone(),
        id: transform::id(Some(record.id.as_str())),
        kind: context.kind_of_type(record.type_id.as_deref()),
        type_id: transform::text(record.type_id.as_deref()),
        type_name: transform::text(record.type_name.as_deref()),
        value: transform::value(record.value.as_deref()),
        normalized: context
            .normalized_contact(record.type_id.as_deref(), record.value.as_deref()),
    }
}
/// A `RKeeperAddress` as a `Address`.
pub(crate) fn rkeeper_address(
    context: &Context<'_>,
    record: &crate::rkeeper::RKeeperAddress,
) -> Address {
    Address {
        crm: context.crm.to_owned(),
        customer_id: context.customer_id.to_owned(),
        raw: record.raw.clone(),
        id: transform::id(Some(record.id.as_str())),
        kind: transform::lower(record.type_name.as_deref()),
        type_id: transform::text(record.type_id.as_deref()),
        type_name: transform::text(record.type_name.as_deref()),
        text: transform::address_text(
            record.zip.as_deref(),
            record.country.as_deref(),
            record.region.as_deref(),
            record.city.as_deref(),
            record.street.as_deref(),
            record.house.as_deref(),
            record.building.as_deref(),
            record.apartments.as_deref(),
        ),
        country: transform::text(record.country.as_deref()),
        country_id: transform::text(record.country_id.as_deref()),
        region: transform::text(record.region.as_deref()),
        city: transform::text(record.city.as_deref()),
        city_id: transform::text(record.city_id.as_deref()),
        street: transform::text(record.street.as_deref()),
        street_id: transform::text(record.street_id.as_deref()),
        house: transform::text(record.house.as_deref()),
        building: transform::text(record.building.as_deref()),
        entrance: transform::text(record.entry.as_deref()),
        floor: transform::text(record.floor.as_deref()),
        apartment: transform::text(record.apartments.as_deref()),
        entry_code: transform::text(record.entry_code.as_deref()),
        postal_code: transform::text(record.zip.as_deref()),
        note: transform::text(record.dop_info.as_deref()),
        latitude: transform::text(record.lat.as_deref()),
        longitude: transform::text(record.lng.as_deref()),
        metro_station: transform::text(record.metro_station.as_deref()),
        metro_station_id: transform::text(record.metro_station_id.as_deref()),
        read_only: transform::copy(record.read_only),
    }
}
/// A `SalesManCustomer` as a `Customer`.
pub(crate) fn salesman_customer(
    context: &Context<'_>,
    record: &crate::salesman::SalesManCustomer,
) -> Customer {
    Customer {
        crm: context.crm.to_owned(),
        raw: record.raw.clone(),
        id: transform::id(Some(record.id.as_str())),
        kind: transform::kind_of_client(record.r#type.as_ref()),
        name: transform::text(record.title.as_deref()),
        first_name: None,
        middle_name: None,
        last_name: None,
        company_name: transform::company_name(
            record.r#type.as_ref(),
            record.title.as_deref(),
        ),
        birthday: None,
        emails: transform::parts(record.mail_url.as_deref()),
        phones: transform::parts(record.phone.as_deref()),
        contacts: context
            .split_contacts(
                Some(record.id.as_str()),
                record.phone.as_deref(),
                record.mail_url.as_deref(),
            ),
        addresses: context
            .two_addresses(
                Some(record.id.as_str()),
                record.address.as_deref(),
                record.bankinfo.as_ref().and_then(|inner| inner.cast_ur_addr.as_deref()),
            ),
        note: transform::text(record.des.as_deref()),
        archived: transform::copy(record.trash),
        external_id: transform::text(record.uid.as_deref()),
        tax_id: transform::text(
            record.bankinfo.as_ref().and_then(|inner| inner.cast_inn.as_deref()),
        ),
        created_at: transform::copy(record.date_create),
        updated_at: transform::copy(record.date_edit),
    }
}
/// What a CRM's writes do with our arguments.
pub(crate) struct Writes {
    /// Ours and theirs, of the arguments whose values are written as they are.
    pub(crate) copied: &'static [(&'static str, &'static str)],
    /// The arguments that are not written, and what can be done instead.
    pub(crate) refused: &'static [(&'static str, &'static str)],
}
/// A Customer, written to guardant.
pub(crate) static GUARDANT_CUSTOMER: Writes = Writes {
    copied: &[
        ("first_name", "name"),
        ("last_name", "last_name"),
        ("company_name", "company_name"),
        ("note", "description"),
        ("archived", "archived"),
        ("external_id", "crm_id"),
    ],
    refused: &[
        ("middle_name", "Guardant has no middle name; write it into `first_name`"),
        ("birthday", "Guardant has no birthday; write it into `note`"),
        ("addresses", "Guardant has no addresses; write them into `note`"),
        ("tax_id", "Guardant has no tax number; write it into `external_id` or `note`"),
    ],
};
/// A Contact, written to guardant.
pub(crate) static GUARDANT_CONTACT: Writes = Writes {
    copied: &[],
    refused: &[("type_id", "Guardant has no types of contacts; give `kind`")],
};
/// A Customer, written to rkeeper.
pub(crate) static RKEEPER_CUSTOMER: Writes = Writes {
    copied: &[
        ("first_name", "first_name"),
        ("middle_name", "middle_name"),
        ("last_name", "last_name"),
        ("birthday", "birthday"),
        ("note", "note"),
    ],
    refused: &[
        ("kind", "r_keeper has persons only; leave `kind` out"),
        ("company_name", "r_keeper has persons only; write the company into `note`"),
        (
            "archived",
            "r_keeper has no archive; leave `archived` out, or use `customers.delete`",
        ),
        (
            "external_id",
            "r_keeper has no external id; keep the ids that `customers.create` gives",
        ),
        ("tax_id", "r_keeper has no tax number; write it into `note`"),
    ],
};
/// A Contact, written to rkeeper.
pub(crate) static RKEEPER_CONTACT: Writes = Writes {
    copied: &[("type_id", "type_id"), ("value", "value")],
    refused: &[],
};
/// A Address, written to rkeeper.
pub(crate) static RKEEPER_ADDRESS: Writes = Writes {
    copied: &[
        ("type_id", "type_id"),
        ("country_id", "country_id"),
        ("region", "region"),
        ("city_id", "city_id"),
        ("street_id", "street_id"),
        ("house", "house"),
        ("building", "building"),
        ("entrance", "entry"),
        ("floor", "floor"),
        ("apartment", "apartments"),
        ("entry_code", "entry_code"),
        ("postal_code", "zip"),
        ("note", "dop_info"),
    ],
    refused: &[
        (
            "text",
            "r_keeper keeps an address in parts; give `city`, `street`, `house` and so on",
        ),
        (
            "latitude",
            "r_keeper's document lets nobody write a latitude; try `extra={\"lat\": ...}`",
        ),
        (
            "longitude",
            "r_keeper's document lets nobody write a longitude; try `extra={\"lng\": ...}`",
        ),
        (
            "metro_station",
            "r_keeper's document lets nobody write a metro station; try `extra={\"metroStationId\": ...}`",
        ),
        (
            "metro_station_id",
            "r_keeper's document lets nobody write a metro station; try `extra={\"metroStationId\": ...}`",
        ),
    ],
};
/// A Customer, written to salesman.
pub(crate) static SALESMAN_CUSTOMER: Writes = Writes {
    copied: &[("note", "des")],
    refused: &[
        (
            "birthday",
            "SalesMan has no birthday; write it into `note`, or into an additional field by `extra={\"input1\": ...}`",
        ),
        (
            "archived",
            "SalesMan's API cannot put a customer into the trash; use `customers.delete`",
        ),
    ],
};
/// A Contact, written to salesman.
pub(crate) static SALESMAN_CONTACT: Writes = Writes {
    copied: &[],
    refused: &[("type_id", "SalesMan has no types of contacts; give `kind`")],
};
/// A Address, written to salesman.
pub(crate) static SALESMAN_ADDRESS: Writes = Writes {
    copied: &[],
    refused: &[
        (
            "type_id",
            "SalesMan has no types of addresses; give `kind`, `main` or `legal`",
        ),
        ("country", "SalesMan keeps an address in one line; write it into `text`"),
        ("country_id", "SalesMan keeps an address in one line; write it into `text`"),
        ("region", "SalesMan keeps an address in one line; write it into `text`"),
        ("city", "SalesMan keeps an address in one line; write it into `text`"),
        ("city_id", "SalesMan keeps an address in one line; write it into `text`"),
        ("street", "SalesMan keeps an address in one line; write it into `text`"),
        ("street_id", "SalesMan keeps an address in one line; write it into `text`"),
        ("house", "SalesMan keeps an address in one line; write it into `text`"),
        ("building", "SalesMan keeps an address in one line; write it into `text`"),
        ("entrance", "SalesMan keeps an address in one line; write it into `text`"),
        ("floor", "SalesMan keeps an address in one line; write it into `text`"),
        ("apartment", "SalesMan keeps an address in one line; write it into `text`"),
        ("entry_code", "SalesMan keeps an address in one line; write it into `text`"),
        ("postal_code", "SalesMan keeps an address in one line; write it into `text`"),
        ("note", "SalesMan keeps an address in one line; write it into `text`"),
        ("latitude", "SalesMan keeps an address in one line; write it into `text`"),
        ("longitude", "SalesMan keeps an address in one line; write it into `text`"),
        ("metro_station", "SalesMan keeps an address in one line; write it into `text`"),
        (
            "metro_station_id",
            "SalesMan keeps an address in one line; write it into `text`",
        ),
    ],
};

//! How a CRM's values become common ones. The rules of `spec/crm.yaml` name these functions, and the generated reading
//! calls them: what `docs/mapping.md` says is what happens.

use crate::crm::generated::mapping;
use crate::crm::generated::models::{Address, Contact};
use crate::crm::normal;
use crate::guardant::GuardantOrderStatus;
use crate::rkeeper::{ContactType, RKeeperAddress, RKeeperContact};
use crate::salesman::SalesManCustomerType;
use crate::{Enumeration, Raw};

/// What a reading knows besides the record.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) crm: &'static str,
    pub(crate) customer_id: &'a str,
    /// The region of phone numbers written without a country code.
    pub(crate) region: Option<&'a str>,
    /// r_keeper's dictionary of types of contacts.
    pub(crate) types: &'a [ContactType],
    /// The CRM's own record that is read.
    pub(crate) raw: &'a Raw,
}

/// An id that every record has.
pub(crate) fn id(text: Option<&str>) -> String {
    text.unwrap_or_default().to_owned()
}

/// Text; empty text is "not set".
pub(crate) fn text(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Text of a record that cannot be without.
pub(crate) fn value(text: Option<&str>) -> String {
    id(text)
}

/// The value itself.
pub(crate) fn copy<T>(value: T) -> T {
    value
}

/// The one value that a field holds, as a list.
pub(crate) fn single(value: Option<&str>) -> Vec<String> {
    text(value).into_iter().collect()
}

/// Text in lower case.
pub(crate) fn lower(value: Option<&str>) -> Option<String> {
    text(value).map(|text| text.to_lowercase())
}

/// A number as text.
pub(crate) fn number(number: Option<i64>) -> Option<String> {
    number.map(|number| number.to_string())
}

/// `person`, always.
#[allow(clippy::unnecessary_wraps, reason = "the field can be null elsewhere")]
pub(crate) fn person() -> Option<String> {
    Some(PERSON.to_owned())
}

pub(crate) const PERSON: &str = "person";
pub(crate) const COMPANY: &str = "company";

/// `company` if there is a company name, else `person`.
#[allow(clippy::unnecessary_wraps, reason = "the field can be null elsewhere")]
pub(crate) fn kind_of_company(company_name: Option<&str>) -> Option<String> {
    Some(if text(company_name).is_some() { COMPANY } else { PERSON }.to_owned())
}

/// SalesMan calls a company a client, and everything else by its own name.
pub(crate) const CLIENT: &str = "client";

/// `company` for a client, else the CRM's own word.
pub(crate) fn kind_of_client(kind: Option<&SalesManCustomerType>) -> Option<String> {
    let name = kind?.name();
    text(Some(if name == CLIENT { COMPANY } else { name }))
}

/// The title of a company.
pub(crate) fn company_name(kind: Option<&SalesManCustomerType>, title: Option<&str>) -> Option<String> {
    text(title).filter(|_| kind_of_client(kind).as_deref() == Some(COMPANY))
}

/// What stands between phones or e-mails that share one text.
pub(crate) const BETWEEN: [char; 2] = [',', ';'];

/// The parts of a text that commas and semicolons divide, trimmed, without empty ones.
pub(crate) fn parts(value: Option<&str>) -> Vec<String> {
    let parts = value.unwrap_or_default().split(BETWEEN).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Last, first and middle name, those that are set, with a space between.
pub(crate) fn person_name(last: Option<&str>, first: Option<&str>, middle: Option<&str>) -> Option<String> {
    joined([last, first, middle], " ")
}

/// A company's name, else last and first name.
pub(crate) fn company_or_person(company: Option<&str>, last: Option<&str>, first: Option<&str>) -> Option<String> {
    text(company).or_else(|| person_name(last, first, None))
}

/// The parts of an address, from the postal code to the apartment, those that are set, with a comma and a space between.
#[allow(clippy::too_many_arguments, reason = "an address has so many parts")]
pub(crate) fn address_text(
    zip: Option<&str>,
    country: Option<&str>,
    region: Option<&str>,
    city: Option<&str>,
    street: Option<&str>,
    house: Option<&str>,
    building: Option<&str>,
    apartments: Option<&str>,
) -> Option<String> {
    joined([zip, country, region, city, street, house, building, apartments], ", ")
}

fn joined<const N: usize>(parts: [Option<&str>; N], between: &str) -> Option<String> {
    let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

/// I: 0 is a new order, 1 the update of a licence.
pub(crate) fn order_kind(number: Option<i64>) -> Option<String> {
    number.map(|number| match number {
        0 => "new".to_owned(),
        1 => "update".to_owned(),
        other => other.to_string(),
    })
}

/// Our word for the vendor's, where they differ.
pub(crate) const ORDER_STATUSES: [(&str, &str); 1] = [("submitted", "submit")];

/// `draft`, `submitted`, `revoked`, or the CRM's own word.
pub(crate) fn order_status(status: Option<&GuardantOrderStatus>) -> Option<String> {
    let name = status?.name();
    let ours = ORDER_STATUSES.iter().find(|(_, theirs)| *theirs == name).map_or(name, |(ours, _)| *ours);
    Some(ours.to_owned())
}

/// `phone`, `email`, `messenger`, `social` or `other`, by the flags of a type.
pub(crate) fn kind_of(known: Option<&ContactType>) -> &'static str {
    let is = |flag: fn(&ContactType) -> Option<bool>| known.and_then(flag) == Some(true);
    if is(|known| known.is_phone) {
        PHONE
    } else if is(|known| known.is_email) {
        EMAIL
    } else if is(|known| known.is_skype) {
        "messenger"
    } else if is(|known| known.is_social_network) {
        "social"
    } else {
        "other"
    }
}

/// The two addresses of a SalesMan customer.
pub(crate) const MAIN: &str = "main";
pub(crate) const LEGAL: &str = "legal";

/// An address of which nothing is known.
fn nowhere() -> Address {
    Address {
        id: String::new(),
        crm: String::new(),
        customer_id: String::new(),
        kind: None,
        type_id: None,
        type_name: None,
        text: None,
        country: None,
        country_id: None,
        region: None,
        city: None,
        city_id: None,
        street: None,
        street_id: None,
        house: None,
        building: None,
        entrance: None,
        floor: None,
        apartment: None,
        entry_code: None,
        postal_code: None,
        note: None,
        latitude: None,
        longitude: None,
        metro_station: None,
        metro_station_id: None,
        read_only: None,
        raw: Raw::default(),
    }
}

pub(crate) const PHONE: &str = "phone";
pub(crate) const EMAIL: &str = "email";

impl<'a> Context<'a> {
    /// The kind of a contact of this type.
    pub(crate) fn kind_of_type(&self, type_id: Option<&str>) -> String {
        kind_of(self.types.iter().find(|known| Some(known.id.as_str()) == type_id)).to_owned()
    }

    fn of_kind(&self, kind: &str, contacts: &[RKeeperContact]) -> Vec<String> {
        let wanted = contacts.iter().filter(|contact| self.kind_of_type(contact.type_id.as_deref()) == kind);
        wanted.filter_map(|contact| text(contact.value.as_deref())).collect()
    }

    /// The values of contacts whose type is a phone's.
    pub(crate) fn phones(&self, contacts: &[RKeeperContact]) -> Vec<String> {
        self.of_kind(PHONE, contacts)
    }

    /// The values of contacts whose type is an e-mail's.
    pub(crate) fn emails(&self, contacts: &[RKeeperContact]) -> Vec<String> {
        self.of_kind(EMAIL, contacts)
    }

    /// Each contact of a customer.
    pub(crate) fn contacts(&self, customer_id: Option<&'a str>, contacts: &[RKeeperContact]) -> Vec<Contact> {
        let context = Self { customer_id: customer_id.unwrap_or_default(), ..*self };
        contacts.iter().map(|contact| mapping::rkeeper_contact(&context, contact)).collect()
    }

    /// Each address of a customer.
    pub(crate) fn addresses(&self, customer_id: Option<&'a str>, addresses: &[RKeeperAddress]) -> Vec<Address> {
        let context = Self { customer_id: customer_id.unwrap_or_default(), ..*self };
        addresses.iter().map(|address| mapping::rkeeper_address(&context, address)).collect()
    }

    /// A phone in E.164, an e-mail trimmed and in lower case.
    pub(crate) fn normalized(&self, kind: &str, value: &str) -> Option<String> {
        normal::normalized(kind, value, self.region)
    }

    /// The same by the contact's type.
    pub(crate) fn normalized_contact(&self, type_id: Option<&str>, value: Option<&str>) -> Option<String> {
        self.normalized(&self.kind_of_type(type_id), value?)
    }

    /// One phone and one e-mail, each a field of the customer.
    pub(crate) fn single_contacts(
        &self,
        customer_id: Option<&str>,
        phone: Option<&str>,
        email: Option<&str>,
    ) -> Vec<Contact> {
        let contact = |kind, value| text(value).map(|value| self.contact(customer_id, kind, &value));
        [contact(PHONE, phone), contact(EMAIL, email)].into_iter().flatten().collect()
    }

    /// Phones and e-mails that share a text each.
    pub(crate) fn split_contacts(
        &self,
        customer_id: Option<&str>,
        phones: Option<&str>,
        emails: Option<&str>,
    ) -> Vec<Contact> {
        let each = |kind, text| parts(text).into_iter().map(move |value| self.contact(customer_id, kind, &value));
        each(PHONE, phones).chain(each(EMAIL, emails)).collect()
    }

    /// An address and the legal address, each a line.
    pub(crate) fn two_addresses(
        &self,
        customer_id: Option<&str>,
        main: Option<&str>,
        legal: Option<&str>,
    ) -> Vec<Address> {
        let each = [(MAIN, main), (LEGAL, legal)].into_iter();
        each.filter_map(|(kind, line)| Some(self.line(customer_id, kind, text(line)?))).collect()
    }

    /// An address that the CRM keeps in one line of the customer's record.
    fn line(&self, customer_id: Option<&str>, kind: &str, text: String) -> Address {
        Address {
            id: kind.to_owned(),
            crm: self.crm.to_owned(),
            customer_id: id(customer_id),
            kind: Some(kind.to_owned()),
            text: Some(text),
            raw: self.raw.clone(),
            ..nowhere()
        }
    }

    /// A contact that the CRM has no record of: it is a part of the customer's.
    pub(crate) fn contact(&self, customer_id: Option<&str>, kind: &str, value: &str) -> Contact {
        Contact {
            id: normal::contact_id(kind, value),
            crm: self.crm.to_owned(),
            customer_id: id(customer_id),
            kind: kind.to_owned(),
            type_id: None,
            type_name: None,
            value: value.to_owned(),
            normalized: self.normalized(kind, value),
            raw: self.raw.clone(),
        }
    }
}

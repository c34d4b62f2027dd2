// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Every model, by name.
/// The models of all CRMs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ModelName {
    /// A customer of a Guardant Station. A company if `company_name` is not empty, else a person.
    GuardantCustomer,
    /// An order that is linked to a customer.
    GuardantOrder,
    /// A kind of contacts. Its flags say what a contact of this type is; one without a flag is something else.
    ContactType,
    /// A kind of addresses.
    AddressType,
    /// A country.
    Country,
    /// A city of a country.
    City,
    /// A metro station of a city.
    MetroStation,
    /// A street of a city.
    Street,
    /// A customer of an r_keeper Delivery object.
    RKeeperCustomer,
    /// A phone, an e-mail or another contact of a customer.
    RKeeperContact,
    /// A delivery address of a customer. Text that is not set is empty.
    RKeeperAddress,
    /// A loyalty account of a customer.
    RKeeperAccount,
    /// A loyalty card of a customer.
    RKeeperCard,
    /// A client of a SalesMan CRM. Reading one client and listing name some fields differently; here they have one name. A field that was not asked for, or that the server does not send, is not set.
    SalesManCustomer,
    /// Requisites of a client. What is not set is empty or null.
    SalesManRequisites,
    /// A person of a client. The document does not name the fields; these are a public server's.
    SalesManContact,
    /// An id of a client in another system. The document does not name the fields; these are a public server's.
    SalesManUid,
    /// What a write did.
    SalesManWrite,
    /// What a deletion did.
    SalesManDelete,
}
/// Runs generic code with the type that a [`ModelName`] names: any, or one of those that operations of a shape answer with,
/// so that nothing is compiled for the others.
#[doc(hidden)]
#[macro_export]
macro_rules! with_model {
    (one $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::GuardantCustomer => { type $Model =
        $crate::guardant::GuardantCustomer; $body } $crate::ModelName::City => { type
        $Model = $crate::rkeeper::City; $body } $crate::ModelName::Street => { type
        $Model = $crate::rkeeper::Street; $body } $crate::ModelName::RKeeperCustomer => {
        type $Model = $crate::rkeeper::RKeeperCustomer; $body }
        $crate::ModelName::SalesManCustomer => { type $Model =
        $crate::salesman::SalesManCustomer; $body } $crate::ModelName::SalesManWrite => {
        type $Model = $crate::salesman::SalesManWrite; $body }
        $crate::ModelName::SalesManDelete => { type $Model =
        $crate::salesman::SalesManDelete; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    (list $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::ContactType => { type $Model =
        $crate::rkeeper::ContactType; $body } $crate::ModelName::AddressType => { type
        $Model = $crate::rkeeper::AddressType; $body } $crate::ModelName::Country => {
        type $Model = $crate::rkeeper::Country; $body } $crate::ModelName::City => { type
        $Model = $crate::rkeeper::City; $body } $crate::ModelName::MetroStation => { type
        $Model = $crate::rkeeper::MetroStation; $body } $crate::ModelName::Street => {
        type $Model = $crate::rkeeper::Street; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    (pages $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::GuardantCustomer => { type $Model =
        $crate::guardant::GuardantCustomer; $body } $crate::ModelName::GuardantOrder => {
        type $Model = $crate::guardant::GuardantOrder; $body }
        $crate::ModelName::SalesManCustomer => { type $Model =
        $crate::salesman::SalesManCustomer; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    (outcomes $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::SalesManWrite => { type $Model =
        $crate::salesman::SalesManWrite; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    ($name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::GuardantCustomer => { type $Model =
        $crate::guardant::GuardantCustomer; $body } $crate::ModelName::GuardantOrder => {
        type $Model = $crate::guardant::GuardantOrder; $body }
        $crate::ModelName::ContactType => { type $Model = $crate::rkeeper::ContactType;
        $body } $crate::ModelName::AddressType => { type $Model =
        $crate::rkeeper::AddressType; $body } $crate::ModelName::Country => { type $Model
        = $crate::rkeeper::Country; $body } $crate::ModelName::City => { type $Model =
        $crate::rkeeper::City; $body } $crate::ModelName::MetroStation => { type $Model =
        $crate::rkeeper::MetroStation; $body } $crate::ModelName::Street => { type $Model
        = $crate::rkeeper::Street; $body } $crate::ModelName::RKeeperCustomer => { type
        $Model = $crate::rkeeper::RKeeperCustomer; $body }
        $crate::ModelName::RKeeperContact => { type $Model =
        $crate::rkeeper::RKeeperContact; $body } $crate::ModelName::RKeeperAddress => {
        type $Model = $crate::rkeeper::RKeeperAddress; $body }
        $crate::ModelName::RKeeperAccount => { type $Model =
        $crate::rkeeper::RKeeperAccount; $body } $crate::ModelName::RKeeperCard => { type
        $Model = $crate::rkeeper::RKeeperCard; $body }
        $crate::ModelName::SalesManCustomer => { type $Model =
        $crate::salesman::SalesManCustomer; $body } $crate::ModelName::SalesManRequisites
        => { type $Model = $crate::salesman::SalesManRequisites; $body }
        $crate::ModelName::SalesManContact => { type $Model =
        $crate::salesman::SalesManContact; $body } $crate::ModelName::SalesManUid => {
        type $Model = $crate::salesman::SalesManUid; $body }
        $crate::ModelName::SalesManWrite => { type $Model =
        $crate::salesman::SalesManWrite; $body } $crate::ModelName::SalesManDelete => {
        type $Model = $crate::salesman::SalesManDelete; $body } }
    };
}

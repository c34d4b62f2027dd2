// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Every model, by name.
/// The models of all CRMs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ModelName {
    /// A customer of a Guardant Station. A company if `company_name` is not empty, else a person.
    GuardantCustomer,
    /// An order that is linked to a customer.
    GuardantOrder,
}
/// Runs generic code with the type that a [`ModelName`] names.
#[doc(hidden)]
#[macro_export]
macro_rules! with_model {
    ($name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::GuardantCustomer => { type $Model =
        $crate::guardant::GuardantCustomer; $body } $crate::ModelName::GuardantOrder => {
        type $Model = $crate::guardant::GuardantOrder; $body } }
    };
}

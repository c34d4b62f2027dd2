// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Every model, by name.
/// The models of all CRMs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ModelName {
    /// A record: "quotes", """three""", \, */, `{}`, {0:?}, ${x}, <b>, a | pipe.
    HazardRecord,
    /// A record inside a record, without an id.
    HazardChild,
    /// Fields of several names, and names of several fields.
    HazardMixed,
    /// What a write did.
    HazardWritten,
}
/// Runs generic code with the type that a [`ModelName`] names: any, or one of those that operations of a shape answer with,
/// so that nothing is compiled for the others.
#[doc(hidden)]
#[macro_export]
macro_rules! with_model {
    (one $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::HazardRecord => { type $Model =
        $crate::hazard::HazardRecord; $body } $crate::ModelName::HazardMixed => { type
        $Model = $crate::hazard::HazardMixed; $body } $crate::ModelName::HazardWritten =>
        { type $Model = $crate::hazard::HazardWritten; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    (list $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::HazardRecord => { type $Model =
        $crate::hazard::HazardRecord; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    (pages $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::HazardRecord => { type $Model =
        $crate::hazard::HazardRecord; $body } $crate::ModelName::HazardMixed => { type
        $Model = $crate::hazard::HazardMixed; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    (outcomes $name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::HazardWritten => { type $Model =
        $crate::hazard::HazardWritten; $body } name =>
        unreachable!("no operation of this shape answers with {name:?}"), }
    };
    ($name:expr, $Model:ident => $body:expr) => {
        match $name { $crate::ModelName::HazardRecord => { type $Model =
        $crate::hazard::HazardRecord; $body } $crate::ModelName::HazardChild => { type
        $Model = $crate::hazard::HazardChild; $body } $crate::ModelName::HazardMixed => {
        type $Model = $crate::hazard::HazardMixed; $body }
        $crate::ModelName::HazardWritten => { type $Model =
        $crate::hazard::HazardWritten; $body } }
    };
}

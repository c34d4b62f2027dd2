// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Where the fields of the CRMs' records come from: see `quick`.
use crate::quick::{Laid, Place, Reads};
impl Laid for crmkit::hazard::HazardRecord {}
impl Laid for crmkit::hazard::HazardChild {}
impl Laid for crmkit::hazard::HazardMixed {}
impl Laid for crmkit::hazard::HazardWritten {}

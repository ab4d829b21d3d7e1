//! What stands in for the typesetter in a program that was built without it.
//!
//! Never: a sheet.

use super::templates::Sources;
use super::{Job, Printed, TypesetError};

/// Nothing at all.
pub(super) struct Engine;

impl Engine {
    pub(super) fn new(_: &Sources) -> Engine {
        Engine
    }

    pub(super) fn typeset(&self, _: &Job, _: &str) -> Result<Printed, TypesetError> {
        Err(TypesetError::NotBuilt)
    }
}

//! The public pages.
//!
//! Never: anything that needs a staff role.

pub mod slate;

//! The public codes of the demonstration's sittings, always the same.
//!
//! Never: a code that the service would not make itself (no I, L, O or U).

/// The sitting in its call.
pub(in crate::cli::demo) const IN_CALL: &str = "S-DEM0ASK1";
/// The sitting being shortlisted.
pub(in crate::cli::demo) const SHORTLISTING: &str = "S-DEM0PCK2";
/// The sitting that was asked and answered.
pub(in crate::cli::demo) const ARCHIVED: &str = "S-DEM0ARC3";
/// The largest sitting, for the desk.
pub(in crate::cli::demo) const LARGE: &str = "S-DEM0BAG4";

//! What is told about a selection: the trace, why questions were not taken, the audit.
//! Never: change a slate.

pub(super) mod audit;
pub(super) mod heard;
pub(super) mod not_taken;
pub(super) mod proportion;
pub(super) mod spread;
pub mod trace;

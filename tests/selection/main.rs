//! The selection engine against published cases, a naive second implementation and its own promises.
//! Never: compare floats; everything here is exact.

mod audits;
mod common;
mod constraints;
mod edges;
mod eligibility;
mod freshness;
mod golden;
mod modes;
mod naive;
mod near_misses;
mod oracle;
mod overflow;
mod promises;
mod random;
mod relaxation;
mod reserves;
mod ties;
mod tracing;
mod weights;

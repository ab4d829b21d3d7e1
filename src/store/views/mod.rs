//! One file a screen: what a page asks of the database, in a bounded number of
//! queries.
//!
//! Never: a write.

pub mod office;

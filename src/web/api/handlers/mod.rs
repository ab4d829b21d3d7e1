//! One file for each thing that programs can read.

pub mod archive;
pub mod lists;
pub mod questions;
pub mod sittings;
pub mod slates;

//! The desk: the pages of moderators and organisers.
//!
//! Never: a permission decided in a page; extractors guard each one.

pub mod selection;

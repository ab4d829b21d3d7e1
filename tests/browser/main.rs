//! The journeys that need a real browser: what a person sees, hears and waits for.
//!
//! Never: test a rule here that a test over plain HTTP could; a browser is slow.

mod driver;
mod driver_itself;
#[path = "../support/mod.rs"]
mod support;

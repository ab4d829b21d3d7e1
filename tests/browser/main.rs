//! The journeys that need a real browser: what a person sees, hears and waits for.
//!
//! Never: test a rule here that a test over plain HTTP could; a browser is slow.

mod archive;
mod clusters;
#[allow(
    dead_code,
    unused_imports,
    reason = "the helpers of the tests over HTTP; a journey uses its part"
)]
#[path = "../http/db/mod.rs"]
mod db;
mod driver;
mod driver_itself;
mod hall;
mod journey;
mod keyboard;
mod languages;
mod looks;
mod mailbag;
mod office;
mod people;
mod second_look;
#[path = "../support/mod.rs"]
mod support;
mod weight;
#[allow(dead_code, reason = "the helpers of the tests over HTTP; a journey uses its part")]
#[path = "../http/world.rs"]
mod world;

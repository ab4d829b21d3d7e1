//! A real browser under the tests' hand: headless Chromium by chromedriver, with axe, looks, screenshots and weighing.
//!
//! Never: know a page of ours; reach beyond loopback; share a profile between two windows.
//!
//! What was found out about switching page scripts off, so that nobody need find out again: finding, clicking, typing and
//! short scripts of the tests' own work without page scripts, but promises never settle. So axe, which needs them, cannot
//! run where a profile setting forbids scripts. `Emulation.setScriptExecutionDisabled` can be lifted for axe once the page
//! has loaded: the page's own scripts were skipped for good by then, and what axe sees is the page without JavaScript.

#![allow(
    dead_code,
    unused_imports,
    reason = "the driver is a tool set; which tools the journeys use changes with them"
)]

mod acts;
mod axe;
mod chromedriver;
mod look;
mod weight;
mod window;

pub use axe::{Violation, report};
pub use look::Scheme;
pub use weight::{Request, Visit};
pub use window::{Scripts, Window};

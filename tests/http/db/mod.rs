//! What tests put straight into the database, where going through pages would
//! hide what the test is about.
//!
//! Never: a check; tests look at pages and mails.

mod answers;
mod counts;
mod mail;
mod questions;
mod sittings;
mod slates;
mod staff;
mod supporters;
mod upvotes;

pub use answers::*;
pub use counts::*;
pub use mail::*;
pub use questions::*;
pub use sittings::*;
pub use slates::*;
pub use staff::*;
pub use supporters::*;
pub use upvotes::*;

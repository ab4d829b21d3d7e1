//! Confirming an e-mail address: a mail with a code and a link, and what
//! happens once its owner says yes.
//!
//! To add a thing that needs confirming: give [`start`] a purpose, and say in
//! `complete` what a yes does.
//!
//! Never: a different answer, or different work, for a known and an unknown
//! address; anything done before the yes.

mod answer;
mod complete;
mod disown;
mod start;

pub use answer::{Answer, by_code, by_token};
pub use complete::{Completed, Outcome, outcome};
pub use disown::disown;
pub(super) use start::start_confirmed;
pub use start::{Details, StartRequest, readdress, recognise, resend, start};

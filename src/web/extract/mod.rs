//! What handlers ask for in their arguments: the visit, a posted form, a staff
//! role. A permission is an extractor: a handler that takes [`Organiser`] cannot
//! be reached by anyone else.
//!
//! Never: a change of state.

mod posted;
mod staff;
mod visit;

pub use posted::{Body, Posted};
pub use staff::{
    AnyStaff, Auditor, Moderator, Office, OfficeReader, Organiser, Overseer, SecondPerson,
};
pub use visit::{SignedIn, Visit};

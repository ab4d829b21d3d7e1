//! Sittings at the desk: the list and one page a sitting for all staff; setting
//! one up and changing it for organisers.
//!
//! Never: questions; the queue, the shortlist and the selection have pages of their own.

mod edit;
mod form;
mod form_view;
mod list;
mod show;

pub use edit::{add, change, edit, new};
pub use list::list;
pub use show::show;

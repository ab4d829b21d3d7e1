//! The pages of the public.
//!
//! Never: a page that needs a staff role.

pub mod ask;
pub mod confirm;

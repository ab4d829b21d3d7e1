//! View models: what a template is given, with strings already in the reader's
//! language.
//!
//! Never: a database row; an unfinished sentence.

mod desk_nav;
pub mod page;
pub mod pages;
pub mod question;
pub mod sitting;
pub mod words;

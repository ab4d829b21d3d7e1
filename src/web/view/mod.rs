//! View models: what a template is given, with strings already in the reader's
//! language.
//!
//! Never: a database row; an unfinished sentence.

mod desk_nav;
pub mod page;
pub mod selection_words;
pub mod slate_parts;
pub mod qr;
pub mod words;

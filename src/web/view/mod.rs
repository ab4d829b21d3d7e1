//! View models: what a template is given, with strings already in the reader's
//! language.
//!
//! Never: a database row; an unfinished sentence.

pub mod answer;
pub mod apart;
pub mod audit;
pub mod charts;
pub mod conceded;
pub mod csv;
pub mod desk_nav;
pub mod fate;
mod fractions;
pub mod late;
pub mod marked;
pub mod page;
pub mod pages;
pub mod pledge;
pub mod qr;
pub mod question;
pub mod relayed;
pub mod rules;
pub mod selection_words;
pub mod sitting;
pub mod slate_parts;
pub mod telling;
pub mod ties;
pub mod towns;
pub mod voice;
mod why_not_words;
pub mod why_view;
mod why_words;
pub mod words;

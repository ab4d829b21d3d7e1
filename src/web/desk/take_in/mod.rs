//! The pages on which a mailbag is sent, looked at and taken in, and the form for a
//! question that somebody rang or wrote in with.
//!
//! Never: an address of a questioner on a page or in a file.

pub mod acts;
pub mod columns;
pub mod list;
pub mod mail;
pub mod mailbag;
mod mailbag_view;
pub mod problems;
pub mod rows;
pub mod take_down;
mod upload;

use crate::web::extract::Visit;
use serde::Serialize;

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
struct Link {
    href: String,
    label: String,
}

impl Link {
    fn to(visit: &Visit, path: &str, label: impl Into<String>) -> Link {
        Link { href: visit.url(path), label: label.into() }
    }
}

/// A row of facts (`partials/summary-list`).
#[derive(Debug, Clone, Serialize)]
struct Row {
    label: String,
    value: String,
    change_url: Option<String>,
}

impl Row {
    fn new(visit: &Visit, key: &str, value: impl Into<String>) -> Row {
        Row { label: visit.word(key), value: value.into(), change_url: None }
    }
}

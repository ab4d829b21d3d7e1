//! `[sheets]`: what the sheets of a slate are typeset from.
//!
//! Never: reads the folder; the press does.

use super::rule::{Rule, anything};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The `[sheets]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetSettings {
    /// A folder with templates to use instead of the built-in ones; empty: none.
    pub folder: String,
}

impl SheetSettings {
    /// The folder, if there is one.
    pub fn folder(&self) -> Option<&Path> {
        (!self.folder.is_empty()).then(|| Path::new(&self.folder))
    }
}

pub(super) const RULES: &[(&str, Rule)] =
    &[("sheets.folder", Rule::Text("the path of a folder, or empty", anything))];

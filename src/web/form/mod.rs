//! Forms: fields as templates want them, and problems in the reader's words.
//!
//! Never: a rule that only the database can check; that is an action's.

mod field;
mod problems;
pub mod rules;

pub use field::{Checkbox, Choice, Choices, Field, Hidden, HiddenField, TextArea};
pub use problems::{Problem, ProblemView, Problems};

/// A form that is only a button.
#[derive(Debug, serde::Deserialize)]
pub struct NoFields {}

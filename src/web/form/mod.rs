//! Forms: fields as templates want them, and problems in the reader's words.
//!
//! Never: a rule that only the database can check; that is an action's.

mod date_time;
mod field;
mod problems;
pub mod rules;

pub use date_time::{DateProblem, DateTimeField, TypedTime};
pub use field::{Checkbox, Choice, Choices, Field, Hidden, HiddenField, TextArea};
pub use problems::{Problem, ProblemView, Problems};

/// A form that is only a button.
#[derive(Debug, serde::Deserialize)]
pub struct NoFields {}

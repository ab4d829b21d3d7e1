//! A draft of a question, as far as it can be told from the file alone.
//!
//! Never: a town or topic looked up; the file does not know which there are.

use crate::domain::mailbag::RowProblem;
use serde::{Deserialize, Serialize};

/// What one row, or one part of a mail, seems to say. Nothing of it is checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The question.
    pub question: String,
    /// More about it.
    pub background: String,
    /// First name.
    pub first_name: String,
    /// E-mail address.
    pub email: String,
    /// Town as written.
    pub town: String,
    /// Topic as written.
    pub topic: String,
    /// Publish without the name.
    pub is_nameless: bool,
    /// When it was sent, in seconds since 1970, if the file says so.
    pub sent: Option<i64>,
    /// Of a mail's first part: all that its sender wrote, for whoever confirms the split.
    pub whole: String,
    /// It was written by a machine: a bounce, an out-of-office reply.
    pub is_automatic: bool,
}

/// A row as it is kept until it is understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Raw {
    /// The cells of a table; the layout says what each is.
    Cells(Vec<String>),
    /// A part of a mail, or a line.
    Draft(Box<Draft>),
    /// A row that could not be read.
    Broken(RowProblem),
}

//! The keys of the questions as small numbers, so that limits, persons and places are compared without their names.
//! Never: let the order in which names are met matter; numbers are labels.

use std::collections::HashMap;

use super::input::{Question, Scope};

/// One key of each question.
pub(super) struct Column<'a> {
    /// The different names.
    pub names: Vec<&'a str>,
    /// For each question the number of its name, or [`NONE`].
    pub of: Vec<u32>,
}

/// The number of a question that has no such key.
pub(super) const NONE: u32 = u32::MAX;

impl<'a> Column<'a> {
    fn of(questions: &[&'a Question], key: impl Fn(&'a Question) -> Option<&'a str>) -> Self {
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        let mut column = Self { names: Vec::new(), of: Vec::with_capacity(questions.len()) };
        for question in questions {
            let Some(name) = key(question) else {
                column.of.push(NONE);
                continue;
            };
            let number = *numbers.entry(name).or_insert_with(|| {
                column.names.push(name);
                column.names.len() as u32 - 1
            });
            column.of.push(number);
        }
        column
    }

    /// The number of a name.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.names.iter().position(|known| *known == name).map(|at| at as u32)
    }
}

/// All keys that the engine compares.
pub(super) struct Columns<'a> {
    scopes: [Column<'a>; 5],
    pub questioners: Column<'a>,
    pub clusters: Column<'a>,
}

impl<'a> Columns<'a> {
    pub fn of(questions: &[&'a Question]) -> Self {
        Self {
            scopes: Scope::ALL.map(|scope| Column::of(questions, |q| Some(q.key(scope)))),
            questioners: Column::of(questions, |q| Some(&q.questioner)),
            clusters: Column::of(questions, |q| q.cluster.as_deref()),
        }
    }

    /// The places or topics of one scope.
    pub fn scope(&self, scope: Scope) -> &Column<'a> {
        &self.scopes[scope as usize]
    }
}

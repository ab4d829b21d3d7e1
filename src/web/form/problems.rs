//! What is wrong with a form: the same words in the summary and at the field.
//!
//! Never: a sentence; a problem is a Fluent key with its values.

use crate::i18n::Args;
use crate::web::extract::Visit;
use serde::Serialize;
use validator::{ValidationErrors, ValidationErrorsKind};

/// One thing to mend.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The name of the field, which is also its id on the page.
    pub field: String,
    /// The Fluent key of the sentence.
    pub key: String,
    /// Its values.
    pub values: Vec<(String, i64)>,
}

/// All there is to mend, in the order of the fields on the page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Problems(Vec<Problem>);

/// A problem in the summary at the top of the page.
#[derive(Debug, Clone, Serialize)]
pub struct ProblemView {
    /// The id of the field it links to.
    pub id: String,
    /// The sentence.
    pub text: String,
}

impl Problems {
    /// What the form's own rules say, sorted as the fields stand on the page.
    /// The code of a validation error is the Fluent key.
    pub fn of(errors: Result<(), ValidationErrors>, order: &[&str]) -> Problems {
        let mut problems = Problems::default();
        let Err(errors) = errors else { return problems };
        for (field, kind) in errors.errors() {
            let ValidationErrorsKind::Field(found) = kind else { continue };
            // One sentence a field: the first rule that is not kept.
            if let Some(error) = found.first() {
                let values = error
                    .params
                    .iter()
                    .filter_map(|(name, value)| Some((name.to_string(), value.as_i64()?)))
                    .collect();
                problems.0.push(Problem {
                    field: field.to_string(),
                    key: error.code.to_string(),
                    values,
                });
            }
        }
        let place = |p: &Problem| order.iter().position(|f| *f == p.field).unwrap_or(order.len());
        problems.0.sort_by_key(place);
        problems
    }

    /// Adds a problem without values.
    pub fn add(&mut self, field: &str, key: &str) {
        self.0.push(Problem { field: field.to_owned(), key: key.to_owned(), values: Vec::new() });
    }

    /// Adds a problem whose sentence speaks of a number.
    pub fn add_number(&mut self, field: &str, key: &str, name: &str, number: i64) {
        let values = vec![(name.to_owned(), number)];
        self.0.push(Problem { field: field.to_owned(), key: key.to_owned(), values });
    }

    /// Adds a problem where its field stands on the page, unless the field has one.
    pub fn insert(&mut self, order: &[&str], problem: Problem) {
        if self.0.iter().any(|known| known.field == problem.field) {
            return;
        }
        self.0.push(problem);
        let place = |p: &Problem| order.iter().position(|f| *f == p.field).unwrap_or(order.len());
        self.0.sort_by_key(place);
    }

    /// The same, for a sentence without values.
    pub fn insert_at(&mut self, order: &[&str], field: &str, key: &str) {
        let (field, key) = (field.to_owned(), key.to_owned());
        self.insert(order, Problem { field, key, values: Vec::new() });
    }

    /// The fields that have a problem.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|problem| problem.field.as_str())
    }

    /// Nothing to mend.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sentence at a field, if it has a problem.
    pub fn at(&self, visit: &Visit, field: &str) -> Option<String> {
        self.0.iter().find(|p| p.field == field).map(|p| p.say(visit))
    }

    /// The summary at the top of the page.
    pub fn summary(&self, visit: &Visit) -> Vec<ProblemView> {
        self.0.iter().map(|p| ProblemView { id: p.field.clone(), text: p.say(visit) }).collect()
    }
}

impl Problem {
    fn say(&self, visit: &Visit) -> String {
        let mut args = Args::new();
        for (name, value) in &self.values {
            args.set(name.clone(), *value);
        }
        visit.say(&self.key, &args)
    }
}

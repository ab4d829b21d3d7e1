//! What is typed into the form for rules, and what it says once it is checked.
//!
//! Never: a rule in one language only.

use super::Known;
use crate::domain::{rules as limits, text};
use crate::store::rules::{Rule, RuleBook};
use crate::web::form::{Problem, Problems, rules as checks};
use serde::Deserialize;
use std::collections::HashMap;
use validator::ValidationError;

/// Most rules of a version: they have to fit on one page.
pub(super) const MOST_RULES: usize = 12;

/// The fields as they were sent, by name.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct RulesForm(HashMap<String, String>);

/// The four texts of a rule, as fields are named.
pub(super) const TEXTS: [&str; 4] = ["heading_en", "heading_cy", "text_en", "text_cy"];

impl RulesForm {
    /// The form filled with the rules in force.
    pub(super) fn of(known: &Known) -> RulesForm {
        let mut fields = HashMap::new();
        for rule in &known.book.rules {
            let texts = [&rule.heading_en, &rule.heading_cy, &rule.text_en, &rule.text_cy];
            for (name, text) in TEXTS.iter().zip(texts) {
                fields.insert(format!("{name}_{}", rule.number), text.clone());
            }
        }
        for reason in &known.reasons {
            let cited = known.book.reasons.iter().find(|(id, _)| *id == reason.id);
            if let Some((_, number)) = cited {
                fields.insert(format!("reason_{}", reason.code), number.to_string());
            }
        }
        fields.insert("based_on".to_owned(), known.version.to_string());
        RulesForm(fields)
    }

    /// What was typed in a field.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The version on the page when it was sent.
    pub(super) fn based_on(&self) -> i32 {
        self.get("based_on").parse().unwrap_or(0)
    }

    /// Whether anything was typed for the rule of that number.
    pub(super) fn has_rule(&self, number: usize) -> bool {
        TEXTS.iter().any(|name| !text::clean_text(self.get(&format!("{name}_{number}"))).is_empty())
    }
}

/// The rules and the note, once they hold. A rule with nothing in its fields is
/// left out, and those after it move up.
pub(super) fn read(form: &RulesForm, known: &Known) -> Result<(RuleBook, String), Problems> {
    let mut problems = Problems::default();
    let (mut rules, mut places) = (Vec::new(), HashMap::new());
    for number in (1..=MOST_RULES).filter(|&number| form.has_rule(number)) {
        check(form, number, &mut problems);
        let typed = |name: &str| form.get(&format!("{name}_{number}"));
        places.insert(number.to_string(), rules.len() as i32 + 1);
        rules.push(Rule {
            number: rules.len() as i32 + 1,
            heading_en: text::clean_line(typed("heading_en")),
            heading_cy: text::clean_line(typed("heading_cy")),
            text_en: text::clean_text(typed("text_en")),
            text_cy: text::clean_text(typed("text_cy")),
        });
    }
    if rules.is_empty() {
        problems.add("heading_en_1", "rules-problem-none");
    }
    let cites = |reason: &crate::store::reasons::Reason| {
        let number = places.get(form.get(&format!("reason_{}", reason.code)))?;
        Some((reason.id, *number))
    };
    let reasons = known.reasons.iter().filter_map(cites).collect();
    let note = text::clean_text(form.get("note"));
    put(&mut problems, "note", checks::note(&note));
    if problems.is_empty() { Ok((RuleBook { rules, reasons }, note)) } else { Err(problems) }
}

fn check(form: &RulesForm, number: usize, problems: &mut Problems) {
    for name in TEXTS {
        let field = format!("{name}_{number}");
        let typed = form.get(&field);
        let kept = if name.starts_with("heading") {
            checks::title(typed, "rules-problem-heading")
        } else {
            checks::public_text(typed, "rules-problem-text")
        };
        put(problems, &field, kept);
    }
}

/// Adds the problem of a field, if it has one.
fn put(problems: &mut Problems, field: &str, kept: Result<(), ValidationError>) {
    let Err(error) = kept else { return };
    let limit = error.params.get("limit").and_then(serde_json::Value::as_i64);
    let values = limit.map(|limit| ("limit".to_owned(), limit)).into_iter().collect();
    // The fields are checked in the order in which they stand on the page.
    problems.insert(&[], Problem { field: field.to_owned(), key: error.code.to_string(), values });
}

/// Most characters of a rule's text.
pub(super) const TEXT_LIMIT: usize = limits::NOTE_MAX;

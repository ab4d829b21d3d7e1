//! Rules as pages show them: each with its number, its words and the reasons that
//! cite it; and a rule as it is cited.
//!
//! Never: a rule of another version than the one named.

use crate::i18n::args;
use crate::store::reasons::Reason;
use crate::store::rules::{Rule, RuleBook};
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;

/// One rule (`partials/rules`).
#[derive(Debug, Clone, Serialize)]
pub struct RuleView {
    number: i32,
    heading: String,
    text: String,
    reasons: Vec<String>,
}

/// The rules of a version in their order.
pub fn of(visit: &Visit, book: &RuleBook, reasons: &[Reason]) -> Vec<RuleView> {
    let titles = |rule: &Rule| {
        let cites = |reason: &&Reason| book.reasons.contains(&(reason.id, rule.number));
        let offered = reasons.iter().filter(|reason| reason.retired_at.is_none());
        offered.filter(cites).map(|reason| reason.title(visit.lang).to_owned()).collect()
    };
    let view = |rule: &Rule| RuleView {
        number: rule.number,
        heading: rule.heading(visit.lang).to_owned(),
        text: rule.text(visit.lang).to_owned(),
        reasons: titles(rule),
    };
    book.rules.iter().map(view).collect()
}

/// A rule as a decision cites it.
#[derive(Debug, Clone, Serialize)]
pub struct CitedView {
    href: String,
    label: String,
}

impl CitedView {
    /// "Rule 4: Be fair to people (version 2)", with its place on the page of the rules.
    pub fn new(visit: &Visit, sitting: &str, version: i32, rule: &Rule) -> CitedView {
        let path = paths::rules_version(sitting, version);
        CitedView {
            href: format!("{}#rule-{}", visit.url(&path), rule.number),
            label: cited(visit, version, rule),
        }
    }
}

/// "Rule 4: Be fair to people (version 2)".
pub fn cited(visit: &Visit, version: i32, rule: &Rule) -> String {
    visit.say(
        "rules-cited",
        &args![
            "number" => rule.number,
            "heading" => rule.heading(visit.lang).to_owned(),
            "version" => version
        ],
    )
}

//! Parts that the desk and the public slate share: lines, reserves, the questions
//! that were not chosen, the audit's numbers.
//!
//! Never: a question's text after it was taken off the public pages.

use super::selection_words::Names;
use super::telling::{Mention, Telling};
use super::why_view::WhyView;
use super::words::{StatusTag, attribution};
use crate::actions::select::record::{Record, Standing};
use crate::domain::attribution::Attribution;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::views::ballots::Shortlisted;
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;

/// A line of the slate (`partials/slate-line`).
#[derive(Debug, Clone, Serialize)]
pub struct LineView {
    /// 1 is the first position.
    pub position: i64,
    /// The page of the question.
    pub href: String,
    /// Level of its heading.
    pub level: u8,
    /// The question.
    pub text: String,
    /// Whom it is credited to.
    pub attribution: String,
    /// What became of it.
    pub outcome: Option<StatusTag>,
    /// The numbers behind it.
    pub evidence: Option<String>,
    /// Why it is there.
    pub reason: Option<String>,
    /// The numbers behind that.
    pub why: Option<WhyView>,
    /// Why a person changed it.
    pub override_note: Option<String>,
}

/// A question that is not on the slate, or stands ready.
#[derive(Debug, Clone, Serialize)]
pub struct OtherView {
    /// Its public code, which is its anchor on the page.
    pub reference: String,
    /// Its page, while it has one.
    pub href: Option<String>,
    /// Its words, or that it is no longer public.
    pub text: String,
    /// Whom it is credited to; empty when it is no longer public.
    pub attribution: String,
    /// The numbers behind it.
    pub evidence: String,
    /// Why it is not there, or for what it stands ready.
    pub reason: String,
    /// What a person wrote about that.
    pub note: Option<String>,
    /// The chosen questions that stood in its way.
    pub rivals: Vec<Mention>,
}

/// A number with its meaning (`partials/stats`).
#[derive(Debug, Clone, Serialize)]
pub struct Tile {
    value: String,
    label: String,
    note: Option<String>,
}

/// Numbers with their meanings.
#[derive(Debug, Clone, Serialize)]
pub struct Tiles {
    tiles: Vec<Tile>,
}

/// How a question is credited, with so many others who asked it.
pub fn credit(visit: &Visit, question: &Question, others: u32) -> String {
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    attribution(visit, &credit.and_others(others))
}

fn other(visit: &Visit, names: &Names, record: &Record, shortlisted: &Shortlisted) -> OtherView {
    let question = &shortlisted.question;
    let is_public = question.status.is_open();
    let numbers = record.evidence.get(&question.reference).cloned().unwrap_or_default();
    OtherView {
        reference: question.reference.clone(),
        href: is_public.then(|| visit.url(&paths::question(&question.reference))),
        text: if is_public { question.body.clone() } else { visit.word("slate-question-gone") },
        attribution: match is_public {
            true => credit(visit, question, numbers.other_askers),
            false => String::new(),
        },
        evidence: names.evidence(&numbers, &shortlisted.topic),
        reason: String::new(),
        note: None,
        rivals: Vec::new(),
    }
}

/// The reserves, best first.
pub fn reserves(
    visit: &Visit,
    names: &Names,
    record: &Record,
    standing: &[Standing],
    questions: &[Shortlisted],
) -> Vec<OtherView> {
    let each = record.reserves(standing).into_iter().filter_map(|(reference, stands_in)| {
        let shortlisted = questions.iter().find(|s| s.question.reference == reference)?;
        let mut view = other(visit, names, record, shortlisted);
        view.reason = names.stands_in(&stands_in);
        Some(view)
    });
    each.collect()
}

/// Every shortlisted question that is not on the slate, the most backed first.
pub fn not_chosen(telling: &Telling) -> Vec<OtherView> {
    let Telling { visit, names, record, standing, questions, .. } = telling;
    let is_chosen = |s: &&Shortlisted| standing.iter().any(|l| l.reference == s.question.reference);
    let mut others: Vec<&Shortlisted> = questions.iter().filter(|s| !is_chosen(s)).collect();
    let backers = |s: &Shortlisted| record.evidence.get(&s.question.reference).map(|e| e.backers);
    others.sort_by_key(|s| std::cmp::Reverse(backers(s)));
    let each = others.into_iter().map(|shortlisted| {
        let mut view = other(visit, names, record, shortlisted);
        let why = telling.why_not(&view.reference);
        (view.reason, view.note, view.rivals) = (why.reason, why.note, why.rivals);
        view
    });
    each.collect()
}

/// The audit in four numbers.
pub fn audit(telling: &Telling) -> Tiles {
    let (visit, audit) = (telling.visit, &telling.record.selection.audit);
    let is_standing =
        |reference: &&String| telling.standing.iter().any(|line| line.reference == **reference);
    let shared = audit.top.references.iter().filter(is_standing).count() as u32;
    let number = |n: u32| visit.app.catalogue.number(i64::from(n));
    let tile = |name: &str, value: String, of: u32| Tile {
        value,
        label: visit.word(&format!("selection-audit-{name}")),
        note: Some(visit.say(&format!("selection-audit-{name}-note"), &args!["count" => of])),
    };
    Tiles {
        tiles: vec![
            tile("heard", number(telling.coverage().heard), audit.coverage.supporters),
            tile("group", number(telling.proportionality().x), audit.top.proportionality.x),
            tile("top", number(shared), telling.standing.len() as u32),
            tile("top-heard", number(audit.top.coverage.heard), audit.coverage.supporters),
        ],
    }
}

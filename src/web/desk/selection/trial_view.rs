//! What a try gives as the template shows it: the slate beside the one that is kept,
//! with the differences marked.
//!
//! Never: a claim that it is saved.

use super::brief_view::short;
use super::screen::Loaded;
use crate::actions::select::record::LineWhy;
use crate::actions::select::what_if::Tried;
use crate::i18n::args;
use crate::selection::{Audit, Selection};
use crate::store::views::ballots::Shortlisted;
use crate::web::extract::Visit;
use crate::web::view::selection_words::Names;
use crate::web::view::slate_parts;
use crate::web::view::words::StatusTag;
use serde::Serialize;

/// A try.
#[derive(Serialize)]
pub struct TrialView {
    summary: String,
    read_at: String,
    short: Option<String>,
    lines: Vec<TrialLine>,
    gone: Vec<TrialLine>,
    numbers: Vec<NumberRow>,
    is_compared: bool,
    ceilings: Vec<String>,
    by_ceiling: Vec<CeilingRow>,
}

/// A question of the slate, or one that would leave it.
#[derive(Serialize)]
struct TrialLine {
    position: u32,
    text: String,
    attribution: String,
    change: Option<StatusTag>,
    why: String,
}

/// One number before and after.
#[derive(Serialize)]
struct NumberRow {
    label: String,
    before: String,
    after: String,
}

/// One question and its positions under each ceiling.
#[derive(Serialize)]
struct CeilingRow {
    text: String,
    cells: Vec<CeilingCell>,
}

/// A position under one ceiling.
#[derive(Serialize)]
struct CeilingCell {
    label: String,
    position: String,
}

/// A try beside the kept proposal, if there is one.
pub fn view(visit: &Visit, names: &Names, loaded: &Loaded, tried: &Tried) -> TrialView {
    let kept = loaded.made.as_ref().map(|made| &made.record.selection);
    let slate = &tried.selection.slate;
    let before: &[String] = kept.map_or(&[], |kept| &kept.slate);
    let lines: Vec<TrialLine> =
        slate.iter().filter_map(|r| line(visit, names, loaded, tried, kept, r)).collect();
    let gone = before.iter().filter(|reference| !slate.contains(reference));
    let gone: Vec<TrialLine> =
        gone.filter_map(|r| leaving(visit, names, loaded, tried, before, r)).collect();
    let new = slate.iter().filter(|reference| !before.contains(reference)).count();
    let summary = match kept {
        None => visit.word("try-summary-alone"),
        Some(kept) if kept.slate == *slate => visit.word("try-summary-same"),
        Some(_) if new == 0 && gone.is_empty() => visit.word("try-summary-order"),
        Some(_) => {
            let words = args!["new" => new as u32, "gone" => gone.len() as u32];
            visit.say("try-summary-changed", &words)
        }
    };
    let zone = &loaded.desk.sitting.zone;
    let read_at = crate::web::view::words::moment(visit, tried.read_at, zone);
    TrialView {
        summary,
        read_at: visit.say("try-read-at", &args!["when" => read_at]),
        short: tried.selection.trace.short.as_ref().map(|short| {
            let words = args!["wanted" => short.wanted, "filled" => short.filled];
            visit.say("selection-short", &words)
        }),
        lines,
        gone,
        numbers: numbers(visit, kept, &tried.selection),
        is_compared: kept.is_some(),
        ceilings: tried.by_ceiling.iter().map(|(ceiling, _)| said(visit, *ceiling)).collect(),
        by_ceiling: by_ceiling(visit, loaded, tried),
    }
}

fn find<'a>(loaded: &'a Loaded, reference: &str) -> Option<&'a Shortlisted> {
    let kept = loaded.made.iter().flat_map(|made| &made.questions);
    loaded.desk.shortlist.iter().chain(kept).find(|s| s.question.reference == reference)
}

/// How many others asked it, as the kept proposal counted them.
fn others(loaded: &Loaded, found: &Shortlisted) -> u32 {
    let made = loaded.made.as_ref();
    let numbers = made.and_then(|made| made.record.evidence.get(&found.question.reference));
    numbers.map_or(0, |numbers| numbers.other_askers)
}

fn line(
    visit: &Visit,
    names: &Names,
    loaded: &Loaded,
    tried: &Tried,
    kept: Option<&Selection>,
    reference: &String,
) -> Option<TrialLine> {
    let found = find(loaded, reference)?;
    let step = tried.selection.trace.steps.iter().find(|step| step.reference == *reference)?;
    let was = kept.and_then(|kept| kept.slate.iter().position(|other| other == reference));
    let tag = |kind, key: &str, number: u32| StatusTag {
        kind,
        label: visit.say(key, &args!["position" => number]),
    };
    let change = match (kept, was.map(|at| at as u32 + 1)) {
        (None, _) => None,
        (Some(_), None) => Some(tag("good", "try-new", step.position)),
        (Some(_), Some(at)) if at != step.position => Some(tag("waiting", "try-moved", at)),
        (Some(_), Some(_)) => None,
    };
    Some(TrialLine {
        position: step.position,
        text: found.question.body.clone(),
        attribution: slate_parts::credit(visit, &found.question, others(loaded, found)),
        change,
        why: names.why(&LineWhy::Chosen { step: Box::new(step.clone()) }),
    })
}

fn leaving(
    visit: &Visit,
    names: &Names,
    loaded: &Loaded,
    tried: &Tried,
    before: &[String],
    reference: &String,
) -> Option<TrialLine> {
    let found = find(loaded, reference)?;
    let not_taken = tried.selection.trace.not_taken.iter().find(|n| n.reference == *reference);
    let position = before.iter().position(|other| other == reference)? as u32 + 1;
    let label = visit.say("try-gone", &args!["position" => position]);
    Some(TrialLine {
        position,
        text: found.question.body.clone(),
        attribution: slate_parts::credit(visit, &found.question, others(loaded, found)),
        change: Some(StatusTag { kind: "bad", label }),
        why: not_taken
            .map_or_else(|| visit.word("try-not-shortlisted"), |other| names.why_not(other)),
    })
}

fn numbers(visit: &Visit, kept: Option<&Selection>, tried: &Selection) -> Vec<NumberRow> {
    let number = |n: u32| visit.app.catalogue.number(i64::from(n));
    let row = |key: &str, of: fn(&Audit) -> u32| NumberRow {
        label: visit.word(key),
        before: kept.map_or(String::new(), |kept| number(of(&kept.audit))),
        after: number(of(&tried.audit)),
    };
    vec![
        row("try-number-heard", |audit| audit.coverage.heard),
        row("try-number-group", |audit| audit.shortlist.x),
        row("try-number-top", |audit| audit.top.shared),
    ]
}

fn said(visit: &Visit, ceiling: u32) -> String {
    visit.say("try-ceiling", &args!["ceiling" => ceiling])
}

fn by_ceiling(visit: &Visit, loaded: &Loaded, tried: &Tried) -> Vec<CeilingRow> {
    let mut references: Vec<&String> = Vec::new();
    for (_, slate) in &tried.by_ceiling {
        let new: Vec<&String> = slate.iter().filter(|r| !references.contains(r)).collect();
        references.extend(new);
    }
    let place = |slate: &[String], reference: &String| {
        let at = slate.iter().position(|other| other == reference);
        at.map_or("–".to_owned(), |at| (at + 1).to_string())
    };
    let row = |reference: &String| {
        let cell = |(ceiling, slate): &(u32, Vec<String>)| CeilingCell {
            label: said(visit, *ceiling),
            position: place(slate, reference),
        };
        let found = find(loaded, reference);
        CeilingRow {
            text: found.map_or_else(|| reference.clone(), short),
            cells: tried.by_ceiling.iter().map(cell).collect(),
        }
    };
    references.into_iter().map(row).collect()
}

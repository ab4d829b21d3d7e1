//! The largest group of people with a common question that was left out, measured against several
//! sets of questions, and what a test from research says.
//!
//! Never: pride in a test that an empty slate passes.

use crate::i18n::args;
use crate::selection::{Proportionality, Witness};
use crate::web::view::charts::bars::Bar;
use crate::web::view::telling::{Mention, Telling};
use crate::web::view::voice::Voice;
use serde::Serialize;

/// The groups.
#[derive(Debug, Clone, Serialize)]
pub struct GroupsView {
    /// What the number means.
    meaning: String,
    /// The strongest group against the shortlist.
    left_out: String,
    /// Its question.
    question: Option<Mention>,
    rows: Vec<GroupView>,
    /// What the test from research says, and what that is worth.
    test: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct GroupView {
    label: String,
    x: String,
    bar: Bar,
    said: String,
    question: Option<Mention>,
}

/// The groups of the slate as it stands, and beside it of the slate of the rule if that differs.
pub(super) fn groups(telling: &Telling) -> GroupsView {
    let record = telling.record;
    let (audit, voice) = (&record.selection.audit, Voice::of(telling.visit));
    let rule = if telling.examined.is_some() { "audit-x-rule" } else { "audit-x-shortlist" };
    let measures = [
        ("audit-x-published", telling.examined.map(|e| &e.proportionality), "a"),
        (rule, Some(&audit.shortlist), "a"),
        ("audit-x-approved", record.approved.as_ref().map(|e| &e.proportionality), "a"),
        ("audit-x-eligible", Some(&audit.eligible), "a"),
        ("audit-x-top", Some(&audit.top.proportionality), "b"),
    ];
    let known: Vec<_> =
        measures.into_iter().filter_map(|(key, of, kind)| Some((key, of?, kind))).collect();
    let most = known.iter().map(|(_, of, _)| u64::from(of.x)).max().unwrap_or(1);
    let now = telling.proportionality();
    let row = |(key, of, kind): (&str, &Proportionality, &'static str)| GroupView {
        label: voice.word(key),
        x: voice.number(of.x),
        bar: Bar::of(u64::from(of.x), most, kind),
        said: said(voice, of.witness.as_ref(), "audit-group"),
        question: question(telling, of),
    };
    GroupsView {
        meaning: voice.say("audit-x-meaning", &args!["x" => now.x]),
        left_out: said(voice, now.witness.as_ref(), "audit-left-out"),
        question: question(telling, now),
        rows: known.into_iter().map(row).collect(),
        test: test(telling, voice),
    }
}

fn question(telling: &Telling, of: &Proportionality) -> Option<Mention> {
    of.witness.as_ref().map(|witness| telling.mention(&witness.reference))
}

fn said(voice: Voice, witness: Option<&Witness>, stem: &str) -> String {
    match witness {
        None => voice.word(&format!("{stem}-nobody")),
        Some(Witness { l: 1, group, .. }) => voice.say(stem, &args!["count" => *group]),
        Some(Witness { l, group, .. }) => {
            voice.say(&format!("{stem}-few"), &args!["count" => *group, "least" => *l])
        }
    }
}

/// EJR+ in words: what it asks, and whether it could have failed at all.
fn test(telling: &Telling, voice: Voice) -> Vec<String> {
    let selection = &telling.record.selection;
    let (audit, positions) = (&selection.audit, selection.trace.positions.max(1));
    let quota = audit.shortlist.supporters.div_ceil(positions);
    let most = telling.record.evidence.values().map(|e| e.backers).max().unwrap_or(0);
    let words = args!["quota" => quota, "places" => positions, "most" => most];
    let now = telling.proportionality();
    let key = match (now.ejr_plus, most < quota) {
        (true, true) => "audit-test-hollow",
        (true, false) => "audit-test-passed",
        (false, _) => "audit-test-failed",
    };
    let mut said = vec![voice.say(key, &words)];
    if !now.ejr_plus && audit.shortlist.ejr_plus {
        said.push(voice.word("audit-test-changed"));
    }
    if !audit.shortlist.ejr_plus && audit.eligible.ejr_plus {
        said.push(voice.word("audit-test-limits"));
    }
    if audit.pins_void_guarantee {
        said.push(voice.word("audit-test-pins"));
    }
    said
}

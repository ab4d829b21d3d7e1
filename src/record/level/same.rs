//! Whether the rule says the same to two profiles, in everything that does not rest on who backs what together.
//!
//! Never: less than the slate, every step, the reserves and the reason of every other question.

use crate::selection::{NotTaken, Selection, Step, Trace, Why};

/// Where the second profile differs.
pub(super) struct Other {
    /// The purchase, 0 being the first.
    pub place: u32,
    /// The question that only the second one names there.
    pub question: Option<String>,
}

/// The first difference, if there is one.
pub(super) fn first_other(full: &Selection, levelled: &Selection) -> Option<Other> {
    let last = full.trace.steps.len().saturating_sub(1) as u32;
    let nobody = |place| Some(Other { place, question: None });
    for (place, (ours, theirs)) in full.trace.steps.iter().zip(&levelled.trace.steps).enumerate() {
        if let Some(question) = other_in_step(ours, theirs) {
            return Some(Other { place: place as u32, question });
        }
    }
    if full.slate != levelled.slate || full.trace.steps.len() != levelled.trace.steps.len() {
        return nobody(last);
    }
    let mut pairs = full.trace.steps.iter().zip(&levelled.trace.steps);
    if let Some((ours, theirs)) = pairs.find(|(ours, theirs)| ours.instead != theirs.instead) {
        let question = theirs.instead.clone().or_else(|| ours.instead.clone());
        return Some(Other { place: last, question });
    }
    if full.reserves.len() != levelled.reserves.len() {
        return nobody(last);
    }
    let mut reserves = full.reserves.iter().zip(&levelled.reserves);
    if let Some((_, theirs)) = reserves.find(|(ours, theirs)| ours != theirs) {
        return Some(Other { place: last, question: theirs.reference.clone() });
    }
    let is_same = same_frame(&full.trace, &levelled.trace)
        && full.trace.not_taken.len() == levelled.trace.not_taken.len()
        && full.trace.not_taken.iter().zip(&levelled.trace.not_taken).all(same_reason);
    if is_same { None } else { nobody(last) }
}

/// Some(the question to blame, if one can be named) if the steps differ.
fn other_in_step(full: &Step, levelled: &Step) -> Option<Option<String>> {
    if full.reference != levelled.reference {
        return Some(Some(levelled.reference.clone()));
    }
    let tied = |step: &Step| -> Vec<String> {
        step.tied.iter().map(|tie| tie.reference.clone()).collect()
    };
    if let Some(new) = tied(levelled).into_iter().find(|name| !tied(full).contains(name)) {
        return Some(Some(new));
    }
    let next = |step: &Step| step.runner_up.as_ref().map(|offer| offer.reference.clone());
    if next(full) != next(levelled) {
        return Some(next(levelled));
    }
    let is_same = full.phase == levelled.phase
        && full.price == levelled.price
        && full.subsidy == levelled.subsidy
        && full.supporters == levelled.supporters
        && full.payers == levelled.payers
        && full.first_heard == levelled.first_heard
        && full.tied == levelled.tied
        && full.runner_up == levelled.runner_up
        && full.ceiling == levelled.ceiling;
    if is_same { None } else { Some(None) }
}

fn same_frame(full: &Trace, levelled: &Trace) -> bool {
    full.rule == levelled.rule
        && full.positions == levelled.positions
        && full.short == levelled.short
        && full.supporters == levelled.supporters
        && full.counted == levelled.counted
        && full.share == levelled.share
        && full.ceiling == levelled.ceiling
        && full.topics == levelled.topics
        && full.readmitted == levelled.readmitted
}

/// What an out-priced question lacked rests on the full ballots.
fn same_reason((full, levelled): (&NotTaken, &NotTaken)) -> bool {
    let is_same = match (&full.why, &levelled.why) {
        (Why::OutPriced { .. }, Why::OutPriced { .. }) => true,
        (ours, theirs) => ours == theirs,
    };
    is_same && full.reference == levelled.reference && full.supporters == levelled.supporters
}

//! Levelled ballots: a profile in which no row is anybody's ballot, and on which the rule says the same.
//!
//! The rule never asks who backs which two questions, but only how many of a question's supporters have which history:
//! which of the chosen questions they paid for. So supporters are grouped by history, and inside a group every question's
//! count is dealt out anew. What the file shows is a table of counts (question by group) and nothing else.
//! `docs/privacy-of-ballots.md` has the reasoning.
//!
//! Never: a profile on which the rule was not run and found to say the same.

mod cells;
mod deal;
mod groups;
mod same;
mod watch;

use crate::selection::{Input, Mode, Selection, select};
use cells::Cells;
use groups::{Grain, Groups};
use watch::Watch;

/// The least number of supporters of one question that are shown with one history.
pub const FEW: u32 = super::counted::FEW;

/// How often a profile is mended before a finer grain is tried.
const MENDINGS: usize = 60;

/// Ballots that may be published, with what the rule says to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levelled {
    /// The questions, the brief (with topics named that the rule chose, and without near misses) and the levelled ballots.
    pub input: Input,
    /// What the rule says.
    pub selection: Selection,
}

/// Levels the ballots of an input whose selection is known. None: too few people took part for any safe form.
pub fn level(input: &Input, full: &Selection) -> Option<Levelled> {
    [Grain::First, Grain::Shares, Grain::All].into_iter().find_map(|grain| {
        let groups = Groups::of(input, full, grain);
        if !groups.are_large() {
            return None;
        }
        let cells = Cells::of(input, &groups);
        // First with company for those whose every fellow backs the same chosen question, then without.
        [true, false].into_iter().find_map(|company| attempt(input, full, &groups, &cells, company))
    })
}

/// Moves small cells, runs the rule and compares. A question that thereby comes too close is watched in that step, too.
fn attempt(
    input: &Input,
    full: &Selection,
    groups: &Groups,
    exact: &Cells,
    company: bool,
) -> Option<Levelled> {
    let mut watch = Watch::of(input, full);
    for _ in 0..MENDINGS {
        let mut cells = exact.clone();
        cells.settle(groups, &watch, company)?;
        let profile = profile(input, full, groups, &cells)?;
        let selection = select(&profile).ok()?;
        match same::first_other(full, &selection) {
            None => return Some(Levelled { input: profile, selection }),
            Some(other) if !watch.add(input, &other) => return None,
            Some(_) => {}
        }
    }
    None
}

/// The input with levelled ballots.
fn profile(input: &Input, full: &Selection, groups: &Groups, cells: &Cells) -> Option<Input> {
    let (ballots, people) = deal::deal(groups, cells)?;
    let mut brief = input.brief.clone();
    brief.near_misses = 0;
    brief.mode = with_topics(&brief.mode, full);
    let mut profile = Input::of(input.questions.clone(), ballots, brief, input.priority.clone());
    profile.people = Some(people);
    profile.populations = input.populations.clone();
    Some(super::normal::normal(profile))
}

/// Which topics a supporter backs together is not in the counts; so topics that the rule chose are named.
pub(super) fn with_topics(mode: &Mode, full: &Selection) -> Mode {
    let mut chosen = full.trace.topics.iter().map(|share| share.topic.clone());
    match mode {
        Mode::Balanced => Mode::Balanced,
        Mode::Paired { count, .. } => Mode::Paired { count: *count, topics: chosen.collect() },
        Mode::Pressed { .. } => Mode::Pressed { topic: chosen.next() },
    }
}

//! For every shortlisted question that is not on the slate exactly one reason.
//! Never: leave one out.

use std::collections::HashMap;

use super::heard::{Heard, flags};
use super::trace::{NotTaken, Why};
use crate::selection::rule::{Outcome, price::fraction};
use crate::selection::shortlist::Shortlist;

/// The reasons, in the order of the references.
pub(in crate::selection) fn reasons(
    shortlist: &Shortlist,
    outcome: &Outcome,
    near_misses: &HashMap<u32, u32>,
) -> Vec<NotTaken> {
    let taken = Taken::of(shortlist, outcome);
    let exclusions = &shortlist.brief().exclusions;
    let reasons: HashMap<&str, &str> = exclusions
        .iter()
        .map(|exclusion| (exclusion.reference.as_str(), exclusion.reason.as_str()))
        .collect();
    (0..shortlist.questions.len() as u32)
        .filter(|&question| !taken.chosen[question as usize])
        .map(|question| NotTaken {
            reference: shortlist.reference(question).to_owned(),
            supporters: shortlist.ballots.support(question),
            why: why(shortlist, outcome, &taken, &reasons, near_misses, question),
        })
        .collect()
}

struct Taken<'a> {
    questioners: HashMap<&'a str, &'a str>,
    clusters: HashMap<&'a str, &'a str>,
    chosen: Vec<bool>,
    /// How many questions on the slate each supporter backs.
    heard: Vec<u32>,
}

impl<'a> Taken<'a> {
    fn of(shortlist: &Shortlist<'a>, outcome: &Outcome) -> Self {
        let chosen = flags(&outcome.order, shortlist.questions.len());
        let slate = || outcome.order.iter().map(|&q| shortlist.questions[q as usize]);
        Self {
            questioners: slate().map(|q| (q.questioner.as_str(), q.reference.as_str())).collect(),
            clusters: slate()
                .filter_map(|q| Some((q.cluster.as_deref()?, q.reference.as_str())))
                .collect(),
            heard: Heard::of(&shortlist.ballots, &chosen).of,
            chosen,
        }
    }

    /// How many supporters of a question have none on the slate.
    fn unheard(&self, shortlist: &Shortlist, number: u32) -> u32 {
        let supporters = shortlist.ballots.supporters_of(number).iter();
        let unheard = supporters.filter(|&&supporter| self.heard[supporter as usize] == 0);
        unheard.map(|&supporter| shortlist.ballots.weight(supporter)).sum()
    }
}

fn why(
    shortlist: &Shortlist,
    outcome: &Outcome,
    taken: &Taken,
    exclusions: &HashMap<&str, &str>,
    near_misses: &HashMap<u32, u32>,
    number: u32,
) -> Why {
    let question = shortlist.questions[number as usize];
    if let Some(reason) = exclusions.get(question.reference.as_str()) {
        return Why::Excluded { reason: (*reason).to_owned() };
    }
    if shortlist.ballots.support(number) == 0 {
        return Why::NoSupporters;
    }
    if let Some(other) = taken.questioners.get(question.questioner.as_str()) {
        return Why::SameQuestioner { taken: (*other).to_owned() };
    }
    if let Some(other) = question.cluster.as_deref().and_then(|cluster| taken.clusters.get(cluster))
    {
        return Why::SameCluster { taken: (*other).to_owned() };
    }
    if shortlist.heard[number as usize] && !outcome.gate.admits(number) {
        return Why::HeardLately;
    }
    if let Some(closed) = outcome.gate.closed(number) {
        return Why::Limit { step: closed.step, limits: closed.by.clone() };
    }
    let price = outcome.final_prices.get(&number).and_then(Option::as_ref).map(fraction);
    let unheard = taken.unheard(shortlist, number);
    Why::OutPriced { price, unheard, short_by: near_misses.get(&number).copied() }
}

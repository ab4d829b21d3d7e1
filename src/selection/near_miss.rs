//! How many more supporters an out-priced question would have needed, found by re-running the rule.
//! Never: promise a formula; new supporters change everybody's share.

use std::collections::HashMap;

use super::limits::Limits;
use super::rule::{Outcome, Plan, run};
use super::shortlist::Shortlist;

/// For the `brief.near_misses` cheapest out-priced questions: a number of new supporters, backing this question alone,
/// with which it is taken, while one fewer does not suffice.
pub(super) fn near_misses(
    shortlist: &Shortlist,
    limits: &Limits,
    outcome: &Outcome,
) -> HashMap<u32, u32> {
    let prices = outcome.final_prices.iter().enumerate();
    let mut close: Vec<_> = prices
        .filter_map(|(question, price)| Some((price.as_ref()?, question as u32)))
        .filter(|(_, question)| !outcome.order.contains(question))
        .collect();
    close.sort_by(|a, b| a.0.cmp(b.0).then_with(|| a.1.cmp(&b.1)));
    close.truncate(shortlist.brief().near_misses as usize);
    close
        .into_iter()
        .filter_map(|(_, question)| Some((question, enough(shortlist, limits, question)?)))
        .collect()
}

fn enough(shortlist: &Shortlist, limits: &Limits, question: u32) -> Option<u32> {
    let mut ballots = shortlist.ballots.with_phantom(question as usize);
    let mut suffices = |people: u32| {
        ballots.set_phantom(question as usize, people);
        let (pins, excluded) = (&shortlist.pins, &shortlist.excluded);
        run(&Plan { shortlist, ballots: &ballots, limits, pins, excluded, explain: false })
            .is_ok_and(|outcome| outcome.order.contains(&question))
    };
    // Beyond that many people nothing is counted.
    let counted = shortlist.supporters();
    let most = counted.saturating_add(1).min(u32::MAX - counted);
    if most == 0 {
        return None;
    }
    let (mut too_few, mut plenty) = (0, 1);
    while !suffices(plenty) {
        if plenty >= most {
            return None;
        }
        too_few = plenty;
        plenty = plenty.saturating_mul(2).min(most);
    }
    while plenty - too_few > 1 {
        let middle = too_few + (plenty - too_few) / 2;
        if suffices(middle) { plenty = middle } else { too_few = middle }
    }
    Some(plenty)
}

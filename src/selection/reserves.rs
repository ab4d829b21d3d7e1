//! Substitutes: for each position the question that a run with the others pinned and this one excluded would take.
//! Never: change the slate they belong to.

use serde::{Deserialize, Serialize};

use super::rule::{Everybody, Outcome, Run, Terms};

/// One substitute for one position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserve {
    /// 1 is the first position.
    pub position: u32,
    /// 1 is the first choice; rank 2 is found with the first choice excluded as well, and so on.
    pub rank: u32,
    /// None: no question can stand in here and still keep the brief.
    pub reference: Option<String>,
}

/// The substitutes of every position, `brief.reserves` ranks each (a position that runs out gets one last empty entry).
/// The first of each is noted in its step, also when no reserves are asked for.
pub(super) fn reserves(terms: &Terms, outcome: &mut Outcome) -> Vec<Reserve> {
    let mut reserves = Vec::new();
    let shortlist = terms.shortlist;
    let asked = shortlist.brief().reserves;
    for (place, &question) in outcome.order.iter().enumerate() {
        let others: Vec<u32> =
            outcome.order.iter().copied().filter(|&other| other != question).collect();
        let mut excluded = shortlist.excluded.clone();
        excluded[question as usize] = true;
        for rank in 1..=asked.max(1) {
            let found = substitute(Terms { pins: &others, excluded: &excluded, ..*terms });
            let reference = found.map(|found| shortlist.reference(found).to_owned());
            if rank == 1 {
                outcome.steps[place].instead.clone_from(&reference);
            }
            if asked > 0 {
                reserves.push(Reserve { position: place as u32 + 1, rank, reference });
            }
            match found {
                Some(found) => excluded[found as usize] = true,
                None => break,
            }
        }
    }
    reserves
}

/// What a run takes beside its pins; None too if no slate meets the brief then.
fn substitute(terms: Terms) -> Option<u32> {
    let settled = terms.settle().ok()?;
    let outcome = Run::plain(terms, settled, Everybody::new(&terms.shortlist.ballots), None);
    outcome.order.get(terms.pins.len()).copied()
}

//! The audit of a slate: how proportional it is, who was heard, and what plain counting would have taken.
//! Never: change a slate, or leave out the comparison.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::heard::{Coverage, Heard, flags};
use super::proportion::{Proportionality, Set};
use super::spread::{Spread, of_slate};
use crate::selection::backing::Backing;
use crate::selection::ballots::Ballots;
use crate::selection::refusal::BadInput;
use crate::selection::rule::{Gate, Outcome};
use crate::selection::shortlist::{Shortlist, check_people};

/// The audit of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// Over every shortlisted question, excluded ones too.
    pub shortlist: Proportionality,
    /// Over the questions that the brief left eligible when step 1 ended: beside `shortlist` it shows the price of the limits.
    pub eligible: Proportionality,
    /// Who was heard.
    pub coverage: Coverage,
    /// What counting upvotes alone would have taken.
    pub top: TopK,
    /// Where the positions went.
    pub spread: Vec<Spread>,
    /// Pins were bought first, so the guarantee is void for those who paid for them.
    pub pins_void_guarantee: bool,
}

/// The slate of the most upvoted questions, ties by priority, without any limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopK {
    /// The questions.
    pub references: Vec<String>,
    /// How many of them are on the slate too.
    pub shared: u32,
    /// How proportional it is.
    pub proportionality: Proportionality,
    /// Who was heard.
    pub coverage: Coverage,
}

/// Proportionality and coverage of any slate over any set of questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examination {
    /// How proportional it is.
    pub proportionality: Proportionality,
    /// Who was heard.
    pub coverage: Coverage,
}

/// Examines a slate (of references) over any set of questions, for example all approved ones, so that a shortlist which
/// drops a well-backed group shows; or the moderators' own pick. Ballots index `references`; unknown slate references
/// and indexes beyond the set count for nobody. `people`: for how many each ballot stands; None: one each.
/// Errors: as many numbers of people as ballots there must be, and together no more than 32 bits count.
pub fn examine(
    references: &[String],
    ballots: &Ballots,
    people: Option<&[u32]>,
    slate: &[String],
    positions: u32,
) -> Result<Examination, BadInput> {
    check_people(ballots, people)?;
    let within = |question: u32| ((question as usize) < references.len()).then_some(question);
    let ballots = Backing::new(ballots, people, references.len(), within);
    let slate: HashSet<&str> = slate.iter().map(String::as_str).collect();
    let chosen: Vec<bool> =
        references.iter().map(|reference| slate.contains(reference.as_str())).collect();
    let set = Set { ballots: &ballots, people: ballots.people(), positions };
    let heard = Heard::of(&ballots, &chosen);
    let name = |question: u32| references[question as usize].as_str();
    let [proportionality] = set.examine(&chosen, &heard, [None], name);
    Ok(Examination { proportionality, coverage: heard.coverage })
}

/// The audit of an outcome. `has` is what the shortlist has in places and topics.
pub(in crate::selection) fn audit(
    shortlist: &Shortlist,
    outcome: &Outcome,
    has: &[Spread],
) -> Audit {
    let ballots = &shortlist.ballots;
    let count = shortlist.questions.len();
    let positions = shortlist.brief().positions;
    let name = |q: u32| shortlist.reference(q);
    let set = Set { ballots, people: ballots.people(), positions };
    let chosen = flags(&outcome.order, count);
    let heard = Heard::of(ballots, &chosen);
    let open = outcome.after_shares.as_ref().map(Gate::open_questions);
    let open = open.unwrap_or_else(|| vec![false; count]);
    let [whole, eligible] = set.examine(&chosen, &heard, [None, Some(&open)], name);
    let top = top(shortlist, positions as usize);
    let top_chosen = flags(&top, count);
    let top_heard = Heard::of(ballots, &top_chosen);
    let [top_proportionality] = set.examine(&top_chosen, &top_heard, [None], name);
    Audit {
        shortlist: whole,
        eligible,
        coverage: heard.coverage,
        top: TopK {
            shared: top.iter().filter(|&&q| chosen[q as usize]).count() as u32,
            references: top.iter().map(|&q| name(q).to_owned()).collect(),
            proportionality: top_proportionality,
            coverage: top_heard.coverage,
        },
        spread: of_slate(shortlist, &outcome.order, has),
        pins_void_guarantee: !shortlist.pins.is_empty(),
    }
}

fn top(shortlist: &Shortlist, positions: usize) -> Vec<u32> {
    let (ballots, order) = (&shortlist.ballots, shortlist.ballots.by_support());
    let mut top = order[..positions.min(order.len())].to_vec();
    // Tie keys are hashes: only the questions level with the last position need them in order.
    if let Some(last) = top.last().map(|&last| ballots.support(last)) {
        let level = |question: &&u32| ballots.support(**question) == last;
        top.retain(|question| ballots.support(*question) > last);
        let mut tied: Vec<u32> = order[top.len()..].iter().take_while(level).copied().collect();
        tied.sort_by(|&a, &b| shortlist.by_priority(a, b));
        top.extend(tied);
    }
    top.truncate(positions);
    for level in top.chunk_by_mut(|&a, &b| ballots.support(a) == ballots.support(b)) {
        level.sort_by(|&a, &b| shortlist.by_priority(a, b));
    }
    top
}

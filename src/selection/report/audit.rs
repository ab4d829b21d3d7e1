//! How proportional a slate is: EJR+ (Brill and Peters 2023), the largest overlooked group, who was heard, and what plain
//! counting would have taken.
//! Never: rest on "EJR+ holds" alone; with many supporters and few positions even an empty slate passes.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::spread::{Spread, spreads};
use crate::selection::backing::Backing;
use crate::selection::ballots::Ballots;
use crate::selection::refusal::BadInput;
use crate::selection::rule::Outcome;
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

/// No group that backs a common question was overlooked beyond this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proportionality {
    /// n: supporters who back at least one question of the set.
    pub supporters: u32,
    /// For every unchosen c and every l in 1..=k: (supporters of c with fewer than l questions on the slate) * k < l * n.
    pub ejr_plus: bool,
    /// X: no group of X people (2X, 3X …) who back a common question has fewer than 1 (2, 3 …) questions on the slate.
    pub x: u32,
    /// The largest group/l, "numerator/denominator"; X is one more than its whole part.
    pub ratio: String,
    /// Where it is reached; None if no unchosen question has an unheard supporter.
    pub witness: Option<Witness>,
}

/// `group` supporters of `reference` have fewer than `l` questions on the slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// The question.
    pub reference: String,
    /// Questions on the slate that are too few.
    pub l: u32,
    /// How many supporters.
    pub group: u32,
}

/// How many supporters have how many of their questions on the slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// All ballots, empty ones included.
    pub supporters: u32,
    /// With at least one.
    pub heard: u32,
    /// `histogram[u]`: supporters with exactly u.
    pub histogram: Vec<u32>,
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
    let heard = heard(&ballots, &chosen);
    let all = vec![true; references.len()];
    let set = Set { ballots: &ballots, among: &all, people: ballots.people() };
    let name = |question: usize| references[question].clone();
    Ok(Examination {
        proportionality: proportionality(&set, &chosen, &heard, positions, name),
        coverage: coverage(&ballots, &heard),
    })
}

struct Set<'a> {
    ballots: &'a Backing,
    among: &'a [bool],
    people: u32,
}

/// The audit of an outcome.
pub(in crate::selection) fn audit(shortlist: &Shortlist, outcome: &Outcome) -> Audit {
    let ballots = &shortlist.ballots;
    let count = shortlist.questions.len();
    let positions = shortlist.brief().positions;
    let name = |q: usize| shortlist.questions[q].reference.clone();
    let all = vec![true; count];
    let whole = Set { ballots, among: &all, people: ballots.people() };
    let eligible = Set { ballots, among: &outcome.open_after_shares, people: outcome.people };
    let chosen = flags(&outcome.order, count);
    let heard_now = heard(ballots, &chosen);
    let top = top(shortlist, positions as usize);
    let top_chosen = flags(&top, count);
    let top_heard = heard(ballots, &top_chosen);
    Audit {
        shortlist: proportionality(&whole, &chosen, &heard_now, positions, name),
        eligible: proportionality(&eligible, &chosen, &heard_now, positions, name),
        coverage: coverage(ballots, &heard_now),
        top: TopK {
            shared: top.iter().filter(|&&q| chosen[q as usize]).count() as u32,
            references: top.iter().map(|&q| name(q as usize)).collect(),
            proportionality: proportionality(&whole, &top_chosen, &top_heard, positions, name),
            coverage: coverage(ballots, &top_heard),
        },
        spread: spreads(shortlist, &chosen),
        pins_void_guarantee: !shortlist.pins.is_empty(),
    }
}

pub(super) fn flags(order: &[u32], count: usize) -> Vec<bool> {
    let mut chosen = vec![false; count];
    order.iter().for_each(|&question| chosen[question as usize] = true);
    chosen
}

/// u for each supporter.
pub(super) fn heard(ballots: &Backing, chosen: &[bool]) -> Vec<u32> {
    let mut heard = vec![0; ballots.rows()];
    for question in (0..chosen.len()).filter(|&question| chosen[question]) {
        for &supporter in ballots.supporters_of(question) {
            heard[supporter as usize] += 1;
        }
    }
    heard
}

fn coverage(ballots: &Backing, heard: &[u32]) -> Coverage {
    let mut histogram = vec![0];
    for (&u, supporter) in heard.iter().zip(0..) {
        let people = ballots.weight(supporter);
        if people > 0 && u as usize >= histogram.len() {
            histogram.resize(u as usize + 1, 0);
        }
        if people > 0 {
            histogram[u as usize] += people;
        }
    }
    let heard = histogram[1..].iter().sum();
    Coverage { supporters: histogram[0] + heard, heard, histogram }
}

fn top(shortlist: &Shortlist, positions: usize) -> Vec<u32> {
    let mut order: Vec<(u32, u32)> = (0..shortlist.questions.len())
        .map(|question| (shortlist.ballots.support(question), question as u32))
        .filter(|(support, _)| *support > 0)
        .collect();
    order.sort_unstable_by_key(|&(support, _)| std::cmp::Reverse(support));
    // Tie keys are hashes: only the questions level with the last position need them in order.
    if let Some(&(last, _)) = order.get(positions.saturating_sub(1)) {
        order.retain(|(support, _)| *support >= last);
    }
    order.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| shortlist.by_priority(a.1, b.1)));
    order.into_iter().take(positions).map(|(_, question)| question).collect()
}

fn proportionality(
    set: &Set,
    chosen: &[bool],
    heard: &[u32],
    positions: u32,
    name: impl Fn(usize) -> String,
) -> Proportionality {
    let (n, k) = (u64::from(set.people), u64::from(positions));
    let mut holds = true;
    let mut worst: Option<(usize, u32, u32)> = None;
    let mut at = vec![0u32; positions as usize];
    for question in (0..chosen.len()).filter(|&question| !chosen[question] && set.among[question]) {
        at.fill(0);
        for &supporter in set.ballots.supporters_of(question) {
            if let Some(count) = at.get_mut(heard[supporter as usize] as usize) {
                *count += set.ballots.weight(supporter);
            }
        }
        let mut group = 0;
        for (below, count) in at.iter().enumerate() {
            let l = below as u32 + 1;
            group += count;
            holds &= u64::from(group) * k < u64::from(l) * n;
            // group / l against the worst so far, by cross-multiplication
            let (old_l, old_group) = worst.map_or((1, 0), |(_, l, group)| (l, group));
            if u64::from(group) * u64::from(old_l) > u64::from(old_group) * u64::from(l) {
                worst = Some((question, l, group));
            }
        }
    }
    let (l, group) = worst.map_or((1, 0), |(_, l, group)| (l, group));
    let ratio = num_rational::Ratio::new(group, l);
    Proportionality {
        supporters: set.people,
        ejr_plus: holds,
        x: 1 + group / l,
        ratio: format!("{}/{}", ratio.numer(), ratio.denom()),
        witness: worst.map(|(question, l, group)| Witness { reference: name(question), l, group }),
    }
}

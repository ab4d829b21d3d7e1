//! EJR+ (Brill and Peters 2023) and the largest overlooked group, by exact cross-multiplication.
//! Never: rest on "EJR+ holds" alone; with many supporters and few positions even an empty slate passes.

use serde::{Deserialize, Serialize};

use super::heard::Heard;
use crate::selection::backing::Backing;
use crate::selection::counts::Counts;

/// No group that backs a common question was overlooked beyond this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proportionality {
    /// n: supporters who back at least one question of the set.
    pub supporters: u32,
    /// For every unchosen c and every l in 1..=k: (supporters of c with fewer than l questions on the slate) * k < l * n,
    /// or there are none.
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

/// What is looked at.
pub(super) struct Set<'a> {
    pub ballots: &'a Backing<'a>,
    /// n.
    pub people: u32,
    /// k.
    pub positions: u32,
}

/// `group` people who back `question` have fewer than `l` on the slate.
#[derive(Clone, Copy)]
struct Overlooked {
    question: u32,
    l: u32,
    group: u32,
}

impl Overlooked {
    /// The larger group/l; of equal ones the first question, then the smaller l.
    fn is_worse(&self, other: &Self) -> bool {
        let mine = u64::from(self.group) * u64::from(other.l);
        let theirs = u64::from(other.group) * u64::from(self.l);
        mine > theirs || mine == theirs && (self.question, self.l) < (other.question, other.l)
    }
}

/// What was found so far.
#[derive(Clone, Copy)]
struct Found {
    holds: bool,
    worst: Option<Overlooked>,
}

impl Found {
    const NOTHING: Self = Self { holds: true, worst: None };

    /// Whether a question with so many supporters can change anything: no group is larger than that, and no l below 1.
    fn may_change(&self, set: &Set, support: u32) -> bool {
        let as_bad =
            |worst: Overlooked| u64::from(support) * u64::from(worst.l) >= u64::from(worst.group);
        self.worst.is_none_or(as_bad) || (self.holds && set.is_quota(support, 1))
    }

    /// Looks at a question of whose supporters so many have 0, 1, 2 … questions on the slate. Beyond the largest of these
    /// a group grows no more, so no larger l is worse.
    fn look(&mut self, set: &Set, question: u32, counts: &Counts) {
        let mut group = 0;
        for (l, count) in (1..=set.positions).zip(counts.sums()) {
            group += count;
            let this = Overlooked { question, l, group };
            if group > 0 {
                self.holds &= !set.is_quota(group, l);
                if self.worst.is_none_or(|worst| this.is_worse(&worst)) {
                    self.worst = Some(this);
                }
            }
        }
    }

    fn told<'a>(&self, set: &Set, name: impl Fn(u32) -> &'a str) -> Proportionality {
        let (l, group) = self.worst.map_or((1, 0), |worst| (worst.l, worst.group));
        let ratio = num_rational::Ratio::new(group, l);
        let witness = |worst: Overlooked| Witness {
            reference: name(worst.question).to_owned(),
            l: worst.l,
            group: worst.group,
        };
        Proportionality {
            supporters: set.people,
            ejr_plus: self.holds,
            x: (group / l).saturating_add(1),
            ratio: format!("{}/{}", ratio.numer(), ratio.denom()),
            witness: self.worst.map(witness),
        }
    }
}

impl Set<'_> {
    /// Whether a group deserves l positions.
    fn is_quota(&self, group: u32, l: u32) -> bool {
        u64::from(group) * u64::from(self.positions) >= u64::from(l) * u64::from(self.people)
    }

    /// How proportional a slate is, among all questions (None) or those of a set, for several sets at once.
    pub fn examine<'a, const SETS: usize>(
        &self,
        chosen: &[bool],
        heard: &Heard,
        among: [Option<&[bool]>; SETS],
        name: impl Fn(u32) -> &'a str,
    ) -> [Proportionality; SETS] {
        let mut found = [Found::NOTHING; SETS];
        let mut counts = Counts::default();
        for &question in self.ballots.by_support() {
            let support = self.ballots.support(question);
            let may_change = found.map(|found| found.may_change(self, support));
            if may_change == [false; SETS] {
                break;
            }
            let is_in = |set: &Option<&[bool]>| set.is_none_or(|set| set[question as usize]);
            let wanted = may_change.iter().zip(&among).any(|(may, set)| *may && is_in(set));
            if !wanted || chosen[question as usize] {
                continue;
            }
            counts.ready(heard.most() as usize + 1).add_rows(
                self.ballots.supporters_of(question),
                &heard.of,
                self.ballots.weights(),
            );
            for (found, _) in found.iter_mut().zip(&among).filter(|(_, set)| is_in(set)) {
                found.look(self, question, &counts);
            }
        }
        found.map(|found| found.told(self, &name))
    }
}

//! From a set of nodes that a failed search reached to the limits that stand in the way, as codes and numbers.
//! Never: change the flow.

use super::{Ground, Meaning, Network};
use crate::selection::refusal::{Bound, Conflict};

/// How many questions a bound names at most.
const NAMED: usize = 10;

impl Network {
    /// The conflict behind a failed search: the cut's entering minimums exceed its leaving maximums.
    pub(super) fn conflict(&self, ground: &Ground, reached: &[bool]) -> Conflict {
        let mut conflict = Conflict { need: 0, have: 0, needs: Vec::new(), allows: Vec::new() };
        let mut questions = Vec::new();
        for (at, arc) in self.graph.arcs.iter().enumerate() {
            match (reached[arc.from as usize], reached[arc.to as usize]) {
                (false, true) => self.need(ground, at, &mut conflict),
                (true, false) if matches!(self.meanings[at], Meaning::Questions(_)) => {
                    questions.push(at)
                }
                (true, false) => {
                    conflict.have += arc.upper;
                    conflict.allows.push(self.allowed(at, ground.positions));
                }
                _ => {}
            }
        }
        if let Some(bound) = self.questions(ground, &questions) {
            conflict.have += questions.iter().map(|&at| self.graph.arcs[at].upper).sum::<u32>();
            conflict.allows.push(bound);
        }
        conflict
    }

    fn need(&self, ground: &Ground, arc: usize, conflict: &mut Conflict) {
        match &self.meanings[arc] {
            Meaning::Limit { scope, key, range } if range.min > 0 => {
                conflict.need += range.min;
                conflict.needs.push(Bound::Minimum {
                    scope: *scope,
                    key: key.clone(),
                    min: range.min,
                });
            }
            Meaning::Positions => {
                conflict.need += ground.positions;
                conflict.needs.push(Bound::Positions { count: ground.positions });
            }
            Meaning::Questions(group) => {
                for &pin in ground
                    .pins
                    .iter()
                    .filter(|&&pin| self.group_of[pin as usize] as usize == *group)
                {
                    conflict.need += 1;
                    let reference = ground.shortlist.reference(pin).to_owned();
                    conflict.needs.push(Bound::Pinned { reference });
                }
            }
            _ => {}
        }
    }

    fn allowed(&self, arc: usize, positions: u32) -> Bound {
        match &self.meanings[arc] {
            Meaning::Limit { scope, key, range } => match range.max {
                Some(max) if max <= positions => {
                    Bound::Maximum { scope: *scope, key: key.clone(), max }
                }
                _ => Bound::Positions { count: positions },
            },
            Meaning::Questioner(questioner) => {
                Bound::OneOfQuestioner { questioner: questioner.clone() }
            }
            Meaning::Cluster(cluster) => Bound::OneOfCluster { cluster: cluster.clone() },
            Meaning::Questions(_) | Meaning::Positions => Bound::Positions { count: positions },
        }
    }

    fn questions(&self, ground: &Ground, arcs: &[usize]) -> Option<Bound> {
        let mut members: Vec<u32> = Vec::new();
        for &arc in arcs {
            if let Meaning::Questions(group) = self.meanings[arc] {
                members.extend(&self.groups[group].members);
            }
        }
        members.sort_unstable();
        let references =
            members.iter().take(NAMED).map(|&q| ground.shortlist.reference(q).to_owned()).collect();
        (!members.is_empty())
            .then_some(Bound::Questions { count: members.len() as u32, references })
    }

    /// Which limits keep one more question of `group` out; the question's own places and topic come first.
    pub fn closed_by(&self, ground: &Ground, group: usize) -> Vec<Bound> {
        let arc = &self.graph.arcs[self.groups[group].arc];
        let mut bounds = self.tight(&self.graph.reach(arc.to), ground.positions);
        let question = ground.shortlist.questions[self.groups[group].members[0] as usize];
        let own = |bound: &Bound| match bound {
            Bound::Maximum { scope, key, .. } => question.key(*scope) == key,
            _ => false,
        };
        bounds.sort_by_key(|bound| (!own(bound), bound.clone()));
        bounds.dedup();
        bounds
    }

    /// The limits on the edge of a reached set: maximums that are used up, minimums that still need what is left.
    fn tight(&self, reached: &[bool], positions: u32) -> Vec<Bound> {
        let mut bounds = Vec::new();
        for (at, arc) in self.graph.arcs.iter().enumerate() {
            let leaving = match (reached[arc.from as usize], reached[arc.to as usize]) {
                (true, false) => true,
                (false, true) => false,
                _ => continue,
            };
            match &self.meanings[at] {
                Meaning::Positions => bounds.push(Bound::Positions { count: positions }),
                Meaning::Limit { .. } if leaving => bounds.push(self.allowed(at, positions)),
                Meaning::Limit { scope, key, range } if range.min > 0 => {
                    bounds.push(Bound::Minimum { scope: *scope, key: key.clone(), min: range.min });
                }
                Meaning::Questions(group) if leaving && self.groups[*group].heard => {
                    bounds.push(Bound::Freshness)
                }
                _ => {}
            }
        }
        bounds
    }
}

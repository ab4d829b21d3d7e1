//! From a set of nodes that a failed search reached to the limits that stand in the way, as codes and numbers.
//! Never: change the flow.

use std::collections::HashMap;

use super::{Ground, Group, Meaning, Network};
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
                (true, false) if matches!(self.shape.meanings[at], Meaning::Questions(_)) => {
                    questions.push(at)
                }
                (true, false) => {
                    conflict.have = conflict.have.saturating_add(arc.upper);
                    conflict.allows.push(self.allowed(at, ground.positions));
                }
                _ => {}
            }
        }
        if let Some(bound) = self.named_questions(ground, &questions) {
            let upper = questions.iter().map(|&at| self.graph.arcs[at].upper);
            conflict.have = upper.fold(conflict.have, u32::saturating_add);
            conflict.allows.push(bound);
        }
        conflict
    }

    fn need(&self, ground: &Ground, arc: usize, conflict: &mut Conflict) {
        match &self.shape.meanings[arc] {
            Meaning::Limit { scope, key, range } if range.min > 0 => {
                conflict.need = conflict.need.saturating_add(range.min);
                conflict.needs.push(Bound::Minimum {
                    scope: *scope,
                    key: key.clone(),
                    min: range.min,
                });
            }
            Meaning::Positions => {
                conflict.need = conflict.need.saturating_add(ground.positions);
                conflict.needs.push(Bound::Positions { count: ground.positions });
            }
            Meaning::Questions(group) => {
                for &pin in ground.pins.iter().filter(|&&pin| self.group_of(pin) as usize == *group)
                {
                    conflict.need = conflict.need.saturating_add(1);
                    let reference = ground.shortlist.reference(pin).to_owned();
                    conflict.needs.push(Bound::Pinned { reference });
                }
            }
            _ => {}
        }
    }

    fn allowed(&self, arc: usize, positions: u32) -> Bound {
        match &self.shape.meanings[arc] {
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

    fn named_questions(&self, ground: &Ground, arcs: &[usize]) -> Option<Bound> {
        let mut members: Vec<u32> = Vec::new();
        for &arc in arcs {
            if let Meaning::Questions(group) = self.shape.meanings[arc] {
                members.extend(self.members(group));
            }
        }
        members.sort_unstable();
        let references =
            members.iter().take(NAMED).map(|&q| ground.shortlist.reference(q).to_owned()).collect();
        (!members.is_empty())
            .then_some(Bound::Questions { count: members.len() as u32, references })
    }

    /// Which limits keep one more question of each of `groups` out.
    pub fn closed_by(&self, ground: &Ground, groups: &[usize]) -> Vec<Vec<Bound>> {
        let taken = self.taken_through();
        let mut known: HashMap<u32, Vec<Bound>> = HashMap::new();
        let mut indirectly = |group: &Group| {
            let start = self.first_choice(self.graph.arcs[group.arc].to);
            let tight = || {
                let mut bounds = self.tight(&self.graph.reach(start), ground.positions);
                bounds.sort();
                bounds.dedup();
                bounds
            };
            known.entry(start).or_insert_with(tight).clone()
        };
        let groups = groups.iter().map(|&group| &self.groups[group]);
        groups
            .map(|group| {
                let full = self.own_full(group, &taken, ground.positions);
                if full.is_empty() { indirectly(group) } else { full }
            })
            .collect()
    }

    /// How many questions taken so far go through each arc that hangs a node.
    fn taken_through(&self) -> HashMap<usize, u32> {
        let mut taken = HashMap::new();
        for group in self.groups.iter().filter(|group| group.taken > 0) {
            for arc in self.chain(group) {
                *taken.entry(arc).or_default() += group.taken;
            }
        }
        taken
    }

    /// The arcs between a group and the two ends of the network.
    fn chain(&self, group: &Group) -> impl Iterator<Item = usize> + '_ {
        let arc = &self.graph.arcs[group.arc];
        [arc.from, arc.to].into_iter().flat_map(move |node| {
            let upwards = |at: &(usize, u32)| self.shape.hung_by[at.1 as usize];
            std::iter::successors(self.shape.hung_by[node as usize], upwards).map(|(arc, _)| arc)
        })
    }

    /// The group's own limits that questions on the slate have used up: the plainest reason there is.
    fn own_full(&self, group: &Group, taken: &HashMap<usize, u32>, positions: u32) -> Vec<Bound> {
        let is_limit = |arc: &usize| matches!(self.shape.meanings[*arc], Meaning::Limit { .. });
        let is_full =
            |arc: &usize| taken.get(arc).copied().unwrap_or(0) >= self.graph.arcs[*arc].upper;
        self.chain(group)
            .filter(is_limit)
            .filter(is_full)
            .map(|arc| self.allowed(arc, positions))
            .collect()
    }

    /// Follows forced moves, so that nodes with the same continuation share one search.
    fn first_choice(&self, start: u32) -> u32 {
        let mut node = start;
        for _ in 0..4 {
            let mut moves = self.graph.moves(node);
            match (moves.next(), moves.next()) {
                (Some((next, _, true)), None) => node = next,
                _ => break,
            }
        }
        node
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
            match &self.shape.meanings[at] {
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

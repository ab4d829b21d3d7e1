//! The brief's limits as a circulation (Hoffman 1960): a slate meets the brief exactly when an integral circulation exists.
//! Owns feasibility, what is still eligible, the conflict when nothing is feasible, and the least relaxation.
//! Never: look at ballots or prices.

mod build;
mod components;
mod conflict;
mod fresh;
mod graph;
mod relax;
mod smallest;

use std::sync::Arc;

use self::graph::Graph;
use super::limits::Range;
use super::refusal::{BadInput, Conflict};

use super::input::Scope;

pub(super) use self::build::Ground;
pub(super) use self::relax::least_relaxation;

/// What an arc stands for.
#[derive(Clone, Debug)]
enum Meaning {
    Limit {
        scope: Scope,
        key: String,
        range: Range,
    },
    Questioner(String),
    Cluster(String),
    /// Index of the group of questions that share the arc.
    Questions(usize),
    Positions,
}

/// Usable questions with the same two ends, which the limits cannot tell apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    arc: usize,
    heard: bool,
    /// Whether freshness leaves it in.
    admitted: bool,
    /// How many of the members are on the slate.
    taken: u32,
}

/// Group number of a question that may not be taken at all.
pub(super) const NO_GROUP: u32 = u32::MAX;

/// Copies share what never changes, so that a settled network can be the start of many runs.
#[derive(Clone, Debug)]
pub(super) struct Network {
    graph: Graph,
    groups: Vec<Group>,
    shape: Arc<Shape>,
}

/// What of a network never changes.
#[derive(Debug)]
struct Shape {
    /// What each arc stands for.
    meanings: Vec<Meaning>,
    /// The questions of each group.
    members: Vec<Vec<u32>>,
    /// The group of each question, or [`NO_GROUP`].
    group_of: Vec<u32>,
    /// For each node the arc that hangs it on its parent, and the parent; none for the two ends.
    hung_by: Vec<Option<(usize, u32)>>,
    /// The arc that carries all positions.
    positions: usize,
}

impl Network {
    /// A network with a circulation that takes the pins, keeps every limit and fills all of the ground's positions.
    /// Questions heard lately stay out unless the brief cannot be met without some of them.
    /// Errors: the limits that cannot be met together.
    pub fn settle(ground: &Ground) -> Result<Result<Self, Conflict>, BadInput> {
        let mut network = build::build(ground)?;
        if network.fill(ground, false).is_ok() {
            return Ok(Ok(network));
        }
        let any_heard = network.groups.iter().any(|group| group.heard);
        match network.fill(ground, true) {
            Ok(()) => {
                if any_heard {
                    network.readmit_least();
                }
                Ok(Ok(network))
            }
            Err(reached) => Ok(Err(network.conflict(ground, &reached))),
        }
    }

    /// Starts afresh and raises pins, then minimums, then positions.
    fn fill(&mut self, ground: &Ground, heard_too: bool) -> Result<(), Vec<bool>> {
        for arc in &mut self.graph.arcs {
            (arc.lower, arc.flow) = (0, 0);
        }
        for (group, members) in self.groups.iter_mut().zip(&self.shape.members) {
            (group.taken, group.admitted) = (0, heard_too || !group.heard);
            self.graph.arcs[group.arc].upper =
                if group.admitted { members.len() as u32 } else { 0 };
        }
        for &pin in ground.pins {
            let group = &mut self.groups[self.shape.group_of[pin as usize] as usize];
            group.taken += 1;
            self.graph.raise(group.arc)?;
        }
        for (arc, meaning) in self.shape.meanings.iter().enumerate() {
            if let Meaning::Limit { range, .. } = meaning {
                for _ in 0..range.min {
                    self.graph.raise(arc)?;
                }
            }
        }
        for _ in 0..ground.positions {
            self.graph.raise(self.shape.positions)?;
        }
        Ok(())
    }

    /// How many positions can be filled at all, up to the ground's number, when the ground has no limits.
    pub fn capacity(ground: &Ground) -> Result<u32, BadInput> {
        let mut network = build::build(ground)?;
        // Without limits nothing but the positions can fail, and their arc then says how far they were filled.
        let _ = network.fill(ground, true);
        Ok(network.graph.arcs[network.shape.positions].lower)
    }

    /// The number of a question's group, or [`NO_GROUP`].
    pub fn group_of(&self, question: u32) -> u32 {
        self.shape.group_of[question as usize]
    }

    pub fn groups(&self) -> usize {
        self.groups.len()
    }

    pub fn questions(&self) -> usize {
        self.shape.group_of.len()
    }

    /// The questions of a group.
    pub fn members(&self, group: usize) -> &[u32] {
        &self.shape.members[group]
    }

    /// Whether freshness leaves this question in (or it was readmitted).
    pub fn admits(&self, question: u32) -> bool {
        self.groups.get(self.group_of(question) as usize).is_some_and(|group| group.admitted)
    }

    /// Takes a question that is not a pin; the caller has seen that its group is open.
    pub fn take(&mut self, question: u32) {
        let group = &mut self.groups[self.shape.group_of[question as usize] as usize];
        group.taken += 1;
        // A frozen arc already has its flow as its lower bound.
        if self.graph.arcs[group.arc].lower < group.taken {
            let taken = self.graph.raise(group.arc);
            debug_assert!(taken.is_ok(), "an eligible question can be taken");
        }
    }

    /// Whether one more question of this group can be taken and the slate still completed.
    pub fn is_open(&self, group: u32) -> bool {
        let group = &self.groups[group as usize];
        self.graph.arcs[group.arc].flow > group.taken || self.graph.has_room(group.arc)
    }

    /// For each group whether one more of its questions can be taken and the slate still completed.
    pub fn open_groups(&self) -> Vec<bool> {
        let component = components::components(&self.graph);
        self.groups
            .iter()
            .map(|group| {
                let arc = &self.graph.arcs[group.arc];
                let movable = arc.flow < arc.upper
                    && component[arc.from as usize] == component[arc.to as usize];
                arc.flow > group.taken || movable
            })
            .collect()
    }
}

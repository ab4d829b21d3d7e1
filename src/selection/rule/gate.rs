//! Which questions are still eligible: takable so that the slate can still be completed within the brief.
//! Never: reopen what has closed; eligibility once lost stays lost.

use std::collections::HashMap;

use crate::selection::network::{Ground, NO_GROUP, Network};
use crate::selection::refusal::Bound;

/// When and why a group of questions closed.
#[derive(Clone, Debug)]
pub(in crate::selection) struct Closed {
    /// How many positions were filled by then.
    pub step: u32,
    pub by: Vec<Bound>,
}

pub(in crate::selection) struct Gate {
    network: Network,
    open: Vec<bool>,
    taken: Vec<bool>,
    closed: HashMap<u32, Closed>,
}

impl Gate {
    pub fn new(network: Network, pins: &[u32]) -> Self {
        let mut taken = vec![false; network.group_of.len()];
        for &pin in pins {
            taken[pin as usize] = true;
        }
        let open = vec![true; network.groups.len()];
        Self { network, open, taken, closed: HashMap::new() }
    }

    /// Whether the question may be taken now.
    pub fn is_open(&self, question: u32) -> bool {
        let group = self.network.group_of[question as usize];
        group != NO_GROUP && self.open[group as usize] && !self.taken[question as usize]
    }

    pub fn admits(&self, question: u32) -> bool {
        self.network.admits(question)
    }

    pub fn closed(&self, question: u32) -> Option<&Closed> {
        self.closed.get(&self.network.group_of[question as usize])
    }

    pub fn take(&mut self, question: u32) {
        self.network.take(question);
        self.taken[question as usize] = true;
    }

    /// Sees what closes after `step` positions are filled. With `ground`, notes why.
    pub fn refresh(&mut self, step: u32, ground: Option<&Ground>) {
        let mut closing = Vec::new();
        for (group, open) in self.network.open_groups().into_iter().enumerate() {
            if open || !self.open[group] {
                continue;
            }
            self.open[group] = false;
            closing.push(group);
        }
        let Some(ground) = ground else { return };
        let members = |group: usize| self.network.groups[group].members.iter();
        closing.retain(|&group| members(group).any(|&member| !self.taken[member as usize]));
        let reasons = self.network.closed_by(ground, &closing);
        for (group, by) in closing.into_iter().zip(reasons) {
            self.closed.insert(group as u32, Closed { step, by });
        }
    }

    /// The questions that may be taken now.
    pub fn open_questions(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.taken.len() as u32).filter(|&question| self.is_open(question))
    }
}

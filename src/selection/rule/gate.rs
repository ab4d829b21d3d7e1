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

#[derive(Clone)]
pub(in crate::selection) struct Gate {
    network: Network,
    /// Of each group how many questions had been taken when it was last seen open, plus one; [`CLOSED`] for good.
    seen: Vec<u32>,
    taken: Vec<bool>,
    takes: u32,
    /// Groups that closed for good, as far as the reasons were looked for.
    noted: Vec<bool>,
    closed: HashMap<u32, Closed>,
}

const CLOSED: u32 = u32::MAX;

impl Gate {
    pub fn new(network: Network, pins: &[u32]) -> Self {
        let mut taken = vec![false; network.questions()];
        for &pin in pins {
            taken[pin as usize] = true;
        }
        let seen = vec![0; network.groups()];
        let noted = vec![false; network.groups()];
        Self { network, seen, taken, takes: 1, noted, closed: HashMap::new() }
    }

    /// Whether the question may be taken now. Only groups that somebody asks for are looked at.
    pub fn is_open(&mut self, question: u32) -> bool {
        let group = self.network.group_of(question);
        if group == NO_GROUP || self.taken[question as usize] {
            return false;
        }
        let seen = &mut self.seen[group as usize];
        if *seen != CLOSED && *seen != self.takes {
            *seen = if self.network.is_open(group) { self.takes } else { CLOSED };
        }
        *seen != CLOSED
    }

    pub fn admits(&self, question: u32) -> bool {
        self.network.admits(question)
    }

    pub fn closed(&self, question: u32) -> Option<&Closed> {
        self.closed.get(&self.network.group_of(question))
    }

    pub fn take(&mut self, question: u32) {
        self.network.take(question);
        self.taken[question as usize] = true;
        self.takes += 1;
    }

    /// Looks at every group after `step` positions are filled, and notes why those closed that did.
    pub fn note_closed(&mut self, step: u32, ground: &Ground) {
        let mut closing = Vec::new();
        for (group, open) in self.network.open_groups().into_iter().enumerate() {
            self.seen[group] = if open { self.takes } else { CLOSED };
            if !open && !std::mem::replace(&mut self.noted[group], true) {
                closing.push(group);
            }
        }
        let members = |group: usize| self.network.members(group).iter();
        closing.retain(|&group| members(group).any(|&member| !self.taken[member as usize]));
        let reasons = self.network.closed_by(ground, &closing);
        for (group, by) in closing.into_iter().zip(reasons) {
            self.closed.insert(group as u32, Closed { step, by });
        }
    }

    /// For each question whether it may be taken now.
    pub fn open_questions(&self) -> Vec<bool> {
        let groups = self.network.open_groups();
        let open = |question: u32| {
            let group = self.network.group_of(question);
            group != NO_GROUP && groups[group as usize] && !self.taken[question as usize]
        };
        (0..self.taken.len() as u32).map(open).collect()
    }
}

//! Who is in which class: supporter by supporter.
//! Never: know what a class holds.

use super::purse::Moves;
use crate::selection::backing::Backing;
use crate::selection::counts::Counts;

/// The supporters, as a run sees them.
pub(in crate::selection) trait Crowd {
    /// n: how many people back at least one question.
    fn people(&self) -> u32;

    /// Counts the supporters of a question by class.
    fn tally(&mut self, question: u32, counts: &mut Counts);

    /// The question was bought: its supporters change their classes.
    fn bought(&mut self, question: u32, moves: &Moves);

    /// The rows of the ballots that back a question, each with its class.
    fn backers(&mut self, question: u32) -> Vec<(u32, u32)>;
}

/// One class number a supporter.
pub(in crate::selection) struct Everybody<'a> {
    backing: &'a Backing<'a>,
    class: Vec<u32>,
}

impl<'a> Everybody<'a> {
    /// All in class 0.
    pub fn new(backing: &'a Backing) -> Self {
        Self { backing, class: vec![0; backing.rows()] }
    }
}

impl Crowd for Everybody<'_> {
    fn people(&self) -> u32 {
        self.backing.people()
    }

    fn tally(&mut self, question: u32, counts: &mut Counts) {
        let supporters = self.backing.supporters_of(question);
        counts.add_rows(supporters, &self.class, self.backing.weights());
    }

    fn bought(&mut self, question: u32, moves: &Moves) {
        for &supporter in self.backing.supporters_of(question) {
            let class = &mut self.class[supporter as usize];
            *class = moves.of(*class);
        }
    }

    fn backers(&mut self, question: u32) -> Vec<(u32, u32)> {
        let supporters = self.backing.supporters_of(question).iter();
        supporters.map(|&at| (at, self.class[at as usize])).collect()
    }
}

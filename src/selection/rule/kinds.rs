//! Supporters by kind: those who back the same of the questions bought so far. Runs that buy the same questions in the
//! same order share the counts by kind, so that only the first of many what-if runs reads the ballots.
//! Never: know what anybody holds; that differs from run to run.

use std::collections::HashMap;

use super::crowd::Crowd;
use super::purse::Moves;
use crate::selection::backing::Backing;
use crate::selection::counts::Counts;

/// How many points of the tree remember each supporter's kind; the others work it out again when they are asked.
const REMEMBERED: usize = 32;

/// A tree of purchases: each point stands for questions bought in one order.
pub(in crate::selection) struct Kinds<'a> {
    backing: &'a Backing<'a>,
    points: Vec<Point>,
    remembered: usize,
}

#[derive(Default)]
struct Point {
    /// The point before and what was bought there; none at the root.
    before: Option<(usize, u32)>,
    /// Kinds are numbered on from those of the point before: each new one is those of an old kind who back the question.
    split: Vec<u32>,
    kinds: u32,
    after: HashMap<u32, usize>,
    /// Supporters of a question by kind, as far as anybody asked.
    counts: HashMap<u32, Box<[(u32, u32)]>>,
    /// The kind of each supporter, if remembered.
    of: Option<Vec<u32>>,
}

impl<'a> Kinds<'a> {
    /// Nothing bought yet: one kind.
    pub fn new(backing: &'a Backing) -> Self {
        let root = Point { kinds: 1, of: Some(vec![0; backing.rows()]), ..Point::default() };
        Self { backing, points: vec![root], remembered: 0 }
    }

    /// The kind of each supporter at a point.
    fn of(&mut self, point: usize) -> &[u32] {
        let mut path = Vec::new();
        let mut at = point;
        while self.points[at].of.is_none() {
            path.push(at);
            at = self.points[at].before.map_or(0, |(before, _)| before);
        }
        if let (Some(&last), Some(known)) = (path.first(), &self.points[at].of) {
            let mut of = known.clone();
            for &at in path.iter().rev() {
                self.split(at, &mut of);
            }
            self.remember(last, of);
        }
        self.points[point].of.as_deref().unwrap_or_default()
    }

    fn remember(&mut self, point: usize, of: Vec<u32>) {
        if self.remembered == REMEMBERED {
            self.points[1..].iter_mut().for_each(|point| point.of = None);
            self.remembered = 0;
        }
        self.points[point].of = Some(of);
        self.remembered += 1;
    }

    /// From the kinds before a point to those at it.
    fn split(&self, point: usize, of: &mut [u32]) {
        let Some((before, question)) = self.points[point].before else { return };
        let first = self.points[before].kinds;
        let mut becomes = vec![0; first as usize];
        for (&old, new) in self.points[point].split.iter().zip(first..) {
            becomes[old as usize] = new;
        }
        for &supporter in self.backing.supporters_of(question) {
            let kind = &mut of[supporter as usize];
            *kind = becomes[*kind as usize];
        }
    }

    /// Supporters of a question by kind, at a point.
    fn counts(&mut self, point: usize, question: u32) -> &[(u32, u32)] {
        if !self.points[point].counts.contains_key(&question) {
            let backing = self.backing;
            let kinds = self.points[point].kinds as usize;
            let of = self.of(point);
            let mut people = vec![0u32; kinds];
            for &supporter in backing.supporters_of(question) {
                people[of[supporter as usize] as usize] += backing.weight(supporter);
            }
            let counts = (0..).zip(people).filter(|(_, people)| *people > 0).collect();
            self.points[point].counts.insert(question, counts);
        }
        &self.points[point].counts[&question]
    }

    /// The point after a purchase.
    fn after(&mut self, point: usize, question: u32) -> usize {
        if let Some(&known) = self.points[point].after.get(&question) {
            return known;
        }
        // Also kinds of nobody: a ballot that stands for no people is of a kind as well.
        let backing = self.backing;
        let mut backs = vec![false; self.points[point].kinds as usize];
        let of = self.of(point);
        backing
            .supporters_of(question)
            .iter()
            .for_each(|&at| backs[of[at as usize] as usize] = true);
        let split: Vec<u32> =
            (0..).zip(backs).filter(|(_, backs)| *backs).map(|(at, _)| at).collect();
        let kinds = self.points[point].kinds + split.len() as u32;
        let new = self.points.len();
        let before = Some((point, question));
        self.points.push(Point { before, split, kinds, ..Point::default() });
        self.points[point].after.insert(question, new);
        new
    }
}

/// The supporters of one what-if run, and more people who back one question alone.
pub(in crate::selection) struct WhatIf<'k, 'a> {
    kinds: &'k mut Kinds<'a>,
    point: usize,
    /// The class of each kind.
    class: Vec<u32>,
    question: u32,
    more: u32,
    class_of_more: u32,
}

impl<'k, 'a> WhatIf<'k, 'a> {
    /// What if `more` people backed `question`?
    pub fn new(kinds: &'k mut Kinds<'a>, question: u32, more: u32) -> Self {
        Self { kinds, point: 0, class: vec![0], question, more, class_of_more: 0 }
    }
}

impl Crowd for WhatIf<'_, '_> {
    fn people(&self) -> u32 {
        self.kinds.backing.people() + self.more
    }

    fn tally(&mut self, question: u32, counts: &mut Counts) {
        for &(kind, people) in self.kinds.counts(self.point, question) {
            counts.add(self.class[kind as usize], people);
        }
        if question == self.question {
            counts.add(self.class_of_more, self.more);
        }
    }

    fn bought(&mut self, question: u32, moves: &Moves) {
        self.point = self.kinds.after(self.point, question);
        let split = &self.kinds.points[self.point].split;
        let new: Vec<u32> = split.iter().map(|&old| moves.of(self.class[old as usize])).collect();
        self.class.extend(new);
        if question == self.question {
            self.class_of_more = moves.of(self.class_of_more);
        }
    }

    fn backers(&mut self, question: u32) -> Vec<(u32, u32)> {
        let backing = self.kinds.backing;
        let of = self.kinds.of(self.point);
        let supporters = backing.supporters_of(question).iter();
        supporters.map(|&at| (at, self.class[of[at as usize] as usize])).collect()
    }
}

//! The table behind levelled ballots: how many supporters of each question have which history; and how small numbers in
//! it are moved to where they tell nothing about a person.
//!
//! Never: another number of supporters of a question; what is taken from one cell is put into another.

use super::FEW;
use super::groups::{Groups, History};
use super::watch::Watch;
use crate::selection::Input;
use std::collections::BTreeMap;

/// `of[question][group]`: how many people; no zeros.
#[derive(Clone)]
pub(super) struct Cells {
    of: Vec<BTreeMap<usize, u32>>,
}

impl Cells {
    /// The exact table.
    pub fn of(input: &Input, groups: &Groups) -> Self {
        let mut of = vec![BTreeMap::new(); input.questions.len()];
        for (at, row) in input.ballots.rows().enumerate() {
            let people = input.people.as_ref().map_or(1, |people| people[at]);
            for &question in row.iter().filter(|_| people > 0) {
                *of[question as usize].entry(groups.of_row[at]).or_insert(0u32) += people;
            }
        }
        Cells { of }
    }

    /// What each group's members back, by question.
    pub fn of_group(&self, group: usize) -> Vec<(u32, u32)> {
        let each = self.of.iter().enumerate();
        each.filter_map(|(question, cells)| Some((question as u32, *cells.get(&group)?))).collect()
    }

    /// Moves every number below [`FEW`], but those that the trace tells. With `company`, a question whose supporters all
    /// have a history gets some without, so that "all who back this also back that" cannot be read off.
    /// None: it cannot be done.
    pub fn settle(&mut self, groups: &Groups, watch: &Watch, company: bool) -> Option<()> {
        let unheard = groups.histories.iter().position(|history| *history == History::Unheard);
        for (question, cells) in self.of.iter_mut().enumerate() {
            let question = question as u32;
            let mut row = Row { cells, groups, question, unheard };
            let places: Vec<u32> = watch.places(question).into_iter().collect();
            let class = |group: usize| -> Vec<Vec<u32>> {
                places.iter().map(|&place| groups.histories[group].before(place)).collect()
            };
            let coarse = |group: usize| -> Vec<bool> {
                let first = groups.histories[group].first();
                places.iter().map(|&place| first.is_some_and(|first| first < place)).collect()
            };
            row.gather(class, false)?;
            row.gather(coarse, true)?;
            if !watch.is_told(question) && row.has_small() {
                return None;
            }
            if company && !groups.slate.contains(&question) {
                row.keep_company(coarse)?;
            }
        }
        Some(())
    }
}

/// The cells of one question.
struct Row<'a> {
    cells: &'a mut BTreeMap<usize, u32>,
    groups: &'a Groups,
    question: u32,
    unheard: Option<usize>,
}

impl Row<'_> {
    /// Moves small cells of one class together: to the unheard if they are of that class, else to the largest cell. If all
    /// are small, they stay, or (`even_small`) go to the largest group: which of the cells were not empty must not show.
    fn gather<K: Ord>(&mut self, class: impl Fn(usize) -> K, even_small: bool) -> Option<()> {
        let mut small: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        for (&group, &people) in self.cells.iter() {
            if people < FEW && self.is_movable(group) {
                small.entry(class(group)).or_default().push(group);
            }
        }
        for (key, cells) in small {
            let theirs = |group: usize| self.is_movable(group) && class(group) == key;
            let home = self.unheard.filter(|&home| class(home) == key);
            let large = || {
                let large =
                    self.cells.iter().filter(|(group, people)| **people >= FEW && theirs(**group));
                large.max_by_key(|(group, people)| (**people, **group)).map(|(group, _)| *group)
            };
            let largest = || {
                let groups = (0..self.groups.people.len()).filter(|group| theirs(*group));
                groups.max_by_key(|group| (self.groups.people[*group], *group))
            };
            let found = home.or_else(large).or_else(|| if even_small { largest() } else { None });
            let Some(target) = found else { continue };
            cells
                .into_iter()
                .filter(|from| *from != target)
                .try_for_each(|from| self.put(from, target))?;
        }
        Some(())
    }

    fn has_small(&self) -> bool {
        self.cells.iter().any(|(group, people)| *people < FEW && self.is_movable(*group))
    }

    /// A question's own buyers stay: their number is told in its step.
    fn is_movable(&self, group: usize) -> bool {
        let first = self.groups.histories[group].first();
        let own = first.map(|place| self.groups.slate[place as usize]);
        first.is_some() && own != Some(self.question)
    }

    fn put(&mut self, from: usize, to: usize) -> Option<()> {
        let people = self.cells.remove(&from)?;
        let sum = self.cells.entry(to).or_insert(0);
        *sum = sum.checked_add(people)?;
        (*sum <= self.groups.people[to]).then_some(())
    }

    fn keep_company<K: Ord>(&mut self, class: impl Fn(usize) -> K) -> Option<()> {
        let Some(home) = self.unheard else { return Some(()) };
        loop {
            let here = self.cells.get(&home).copied().unwrap_or(0);
            if here >= FEW || self.groups.people[home] < FEW {
                return Some(());
            }
            let near = self.cells.iter().filter(|(group, _)| **group != home);
            let near = near.filter(|(group, _)| class(**group) == class(home));
            let Some((&from, &people)) = near.max_by_key(|(group, people)| (**people, **group))
            else {
                return Some(());
            };
            let wanted = FEW - here;
            if people < wanted + FEW {
                self.put(from, home)?;
            } else {
                self.cells.insert(from, people - wanted);
                self.cells.insert(home, here + wanted);
            }
        }
    }
}

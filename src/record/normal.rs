//! One form for the same input: in whatever order it came, its record is the same file.
//!
//! The order of ballots could tell who came first; here they stand in the order of what they name.
//!
//! Never: another selection or another digest than the input it came from.

use crate::selection::{Input, Residence};
use std::collections::BTreeMap;

/// The same input with questions by reference, what a ballot names in ascending order, and equal ballots of people of
/// the same town and region counted together. What contradicts itself is left as it is, for the engine to refuse.
pub fn normal(input: Input) -> Input {
    let (rows, count) = (input.ballots.len(), input.questions.len());
    let fits = |of: &Option<Residence>| {
        of.as_ref().is_none_or(|of| {
            let is_known = |at: &u32| (*at as usize) < of.names.len();
            of.of.len() == rows && of.of.iter().flatten().all(is_known)
        })
    };
    let is_sound = input.people.as_ref().is_none_or(|people| people.len() == rows)
        && input.ballots.rows().flatten().all(|&question| (question as usize) < count)
        && fits(&input.supporter_towns)
        && fits(&input.supporter_regions);
    if is_sound { sorted(&input).unwrap_or(input) } else { input }
}

/// What people have in common who are counted together: the ballot, the town, the region.
type Like = (Vec<u32>, Option<u32>, Option<u32>);

/// None: more people than can be counted.
fn sorted(input: &Input) -> Option<Input> {
    let mut order: Vec<usize> = (0..input.questions.len()).collect();
    order.sort_by(|&a, &b| input.questions[a].reference.cmp(&input.questions[b].reference));
    let mut rank = vec![0; order.len()];
    for (place, &at) in order.iter().enumerate() {
        rank[at] = place as u32;
    }
    let towns = Names::of(input.supporter_towns.as_ref());
    let regions = Names::of(input.supporter_regions.as_ref());
    let mut counted: BTreeMap<Like, u32> = BTreeMap::new();
    for (at, row) in input.ballots.rows().enumerate() {
        let mut row: Vec<u32> = row.iter().map(|&question| rank[question as usize]).collect();
        row.sort_unstable();
        row.dedup();
        let people = input.people.as_ref().map_or(1, |people| people[at]);
        if people > 0 {
            let sum = counted.entry((row, towns.at(at), regions.at(at))).or_default();
            *sum = sum.checked_add(people)?;
        }
    }
    let mut result = Input::of(
        order.iter().map(|&at| input.questions[at].clone()).collect(),
        counted.keys().map(|(row, _, _)| row.clone()).collect::<Vec<_>>(),
        input.brief.clone(),
        input.priority.clone(),
    );
    result.people = Some(counted.values().copied().collect());
    result.supporter_towns = towns.residence(counted.keys().map(|(_, town, _)| *town));
    result.supporter_regions = regions.residence(counted.keys().map(|(_, _, region)| *region));
    result.populations = input.populations.clone();
    Some(result)
}

/// The names of places that somebody lives in, in order.
struct Names<'a> {
    residence: Option<&'a Residence>,
    names: Vec<&'a String>,
}

impl<'a> Names<'a> {
    fn of(residence: Option<&'a Residence>) -> Self {
        let used = residence.into_iter().flat_map(|residence| {
            residence.of.iter().flatten().map(|&at| &residence.names[at as usize])
        });
        let mut names: Vec<&String> = used.collect();
        names.sort_unstable();
        names.dedup();
        Names { residence, names }
    }

    fn at(&self, row: usize) -> Option<u32> {
        let residence = self.residence?;
        let name = &residence.names[residence.of[row]? as usize];
        self.names.binary_search(&name).ok().map(|at| at as u32)
    }

    fn residence(&self, of: impl Iterator<Item = Option<u32>>) -> Option<Residence> {
        self.residence.map(|_| Residence {
            names: self.names.iter().map(|name| (*name).clone()).collect(),
            of: of.collect(),
        })
    }
}

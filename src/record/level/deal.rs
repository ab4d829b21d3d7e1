//! Ballots from a table of counts: in each group every question's count is dealt on, round and round.
//!
//! Never: look at a real ballot; the table is all that is given.

use super::cells::Cells;
use super::groups::{Groups, History};
use std::collections::{BTreeMap, BTreeSet};

/// The ballots, and for how many people each stands. None: somebody would be left without an upvote, which would change
/// the number of those who took part.
pub(super) fn deal(groups: &Groups, cells: &Cells) -> Option<(Vec<Vec<u32>>, Vec<u32>)> {
    let (mut rows, mut people) = (Vec::new(), Vec::new());
    for (group, history) in groups.histories.iter().enumerate() {
        let members = groups.people[group];
        if *history == History::Silent {
            rows.push(Vec::new());
            people.push(members);
            continue;
        }
        let mut counts = cells.of_group(group);
        // Chosen questions first: so everybody who has more than one gets a second.
        counts.sort_by_key(|(question, _)| (!groups.slate.contains(question), *question));
        for (row, count) in round(members, &counts) {
            if row.is_empty() {
                return None;
            }
            rows.push(row);
            people.push(count);
        }
    }
    Some((rows, people))
}

/// The first question goes to members 0, 1, 2 …, the next begins where it ended, and after the last member comes the first.
fn round(members: u32, counts: &[(u32, u32)]) -> Vec<(Vec<u32>, u32)> {
    let (mut begins, mut ends) = (BTreeMap::new(), BTreeMap::new());
    let mut add = |question: u32, from: u64, to: u64| {
        if from < to {
            begins.entry(from).or_insert_with(Vec::new).push(question);
            ends.entry(to).or_insert_with(Vec::new).push(question);
        }
    };
    let all = u64::from(members);
    let mut start = 0u64;
    for &(question, count) in counts {
        let end = start + u64::from(count);
        add(question, start, end.min(all));
        add(question, 0, end.saturating_sub(all));
        start = if all == 0 { 0 } else { end % all };
    }
    let edges: BTreeSet<u64> = begins.keys().chain(ends.keys()).copied().chain([0, all]).collect();
    let edges: Vec<u64> = edges.into_iter().collect();
    let mut active = BTreeSet::new();
    let mut rows = Vec::new();
    for pair in edges.windows(2) {
        for question in ends.get(&pair[0]).into_iter().flatten() {
            active.remove(question);
        }
        active.extend(begins.get(&pair[0]).into_iter().flatten().copied());
        rows.push((active.iter().copied().collect(), (pair[1] - pair[0]) as u32));
    }
    rows
}

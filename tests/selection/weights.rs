//! Equal ballots may be counted instead of written out, and nothing changes by it.

use std::collections::BTreeMap;

use pqt::selection::{BadInput, Brief, Input, Refusal, Residence, digest, examine, select};
use proptest::prelude::*;

use crate::common::{chosen, plain, times};
use crate::random::{limited, with_homes};

/// A ballot, and the town and region of those who cast it.
type Row = (Vec<u32>, Option<u32>, Option<u32>);

/// The same input with equal ballots of equal homes counted; empty rows for nobody are thrown in.
fn counted(input: &Input) -> Input {
    let home = |residence: &Option<Residence>, at: usize| residence.as_ref().and_then(|r| r.of[at]);
    let mut rows: BTreeMap<Row, u32> = BTreeMap::new();
    for (at, row) in input.ballots.rows().enumerate() {
        let mut row = row.to_vec();
        row.sort_unstable();
        let homes = (home(&input.supporter_towns, at), home(&input.supporter_regions, at));
        *rows.entry((row, homes.0, homes.1)).or_default() += 1;
    }
    rows.entry((vec![0], Some(0), Some(0))).or_default();
    let mut other = input.clone();
    other.ballots = rows.keys().map(|(row, ..)| row.clone()).collect();
    other.people = Some(rows.values().copied().collect());
    let of = [rows.keys().map(|key| key.1).collect(), rows.keys().map(|key| key.2).collect()];
    for (residence, of) in
        [&mut other.supporter_towns, &mut other.supporter_regions].into_iter().zip(of)
    {
        residence.as_mut().expect("the input has homes").of = of;
    }
    other
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counted_ballots_are_the_same_as_written_out_ones(seed in any::<u64>()) {
        let mut input = with_homes(limited(seed), seed);
        (input.brief.reserves, input.brief.near_misses) = (1, 9);
        let other = counted(&input);
        prop_assert_eq!(select(&input), select(&other));
        prop_assert_eq!(digest(&input), digest(&other));
        let references: Vec<String> = input.questions.iter().map(|q| q.reference.clone()).collect();
        let slate = references[..1].to_vec();
        let examined = |input: &Input| examine(&references, &input.ballots, input.people.as_deref(), &slate, 2);
        prop_assert_eq!(examined(&input), examined(&other));
    }
}

fn weighted(people: Vec<u32>, positions: u32) -> Input {
    let ballots = (0..people.len() as u32).map(|question| vec![question]).collect();
    let mut input = plain(people.len(), ballots, Brief::of(positions));
    input.people = Some(people);
    input
}

#[test]
fn supporters_up_to_the_last_that_can_be_counted() {
    let mut input = weighted(vec![u32::MAX - 5, 3, 2], 2);
    input.brief.near_misses = 3;
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c000", "c001"]);
    assert_eq!((selection.trace.counted, selection.trace.supporters), (u32::MAX, u32::MAX));
    assert_eq!(selection.audit.shortlist.x, 3);
    assert_eq!(selection.audit.coverage.histogram, [2, u32::MAX - 2]);
    input.people = Some(vec![u32::MAX - 5, 3, 3]);
    let too_many = BadInput::TooManySupporters;
    assert_eq!(select(&input), Err(Refusal::BadInput { problem: too_many.clone() }));
    let examined = examine(&[], &input.ballots, input.people.as_deref(), &[], 1);
    assert_eq!(examined, Err(too_many));
}

#[test]
fn upvotes_may_be_more_than_supporters_that_can_be_counted() {
    let mut input = plain(3, times(1, &[0, 1, 2]), Brief::of(2));
    input.people = Some(vec![u32::MAX]);
    let spread = &chosen(&input).audit.spread;
    assert_eq!(spread[0].upvotes, 3 * u64::from(u32::MAX));
    assert_eq!(spread[0].backers, u32::MAX);
}

#[test]
fn there_is_a_number_of_people_for_each_ballot() {
    let mut input = weighted(vec![1, 2], 1);
    input.people = Some(vec![1]);
    let problem = BadInput::PeopleMismatch { people: 1, ballots: 2 };
    assert_eq!(select(&input), Err(Refusal::BadInput { problem }));
}

#[test]
fn ballots_of_nobody_are_as_if_they_were_not_there() {
    let selection = chosen(&weighted(vec![4, 0, 3], 3));
    assert_eq!(selection.slate, ["c000", "c002"]);
    assert_eq!(selection.trace.counted, 7);
}

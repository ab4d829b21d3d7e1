//! Clusters around leaders.

use pqt::similarity::{Clusters, Index, JOIN_AT};

use crate::common::indexed;

const TEXTS: [&str; 7] = [
    "Will you end the ban on disposable vapes in corner shops and markets?",
    "will you end the ban on disposable vapes in corner shops and in markets",
    "When will the railway station in Truro open again?",
    "Hi, will you end the ban on disposable vapes in corner shops and markets? Thanks",
    "Will you keep the ban on disposable vapes in corner shops and markets?",
    "When will the railway station in Truro open?",
    "Pam mae'r bysiau yn hwyr?",
];

fn clustered() -> (Index, Clusters) {
    let index = indexed(&TEXTS);
    let clusters = Clusters::of(&index, 0..TEXTS.len() as i64, JOIN_AT);
    (index, clusters)
}

#[test]
fn questions_join_the_leader_they_are_most_like() {
    let (_, clusters) = clustered();
    let all: Vec<&[i64]> = clusters.iter().collect();
    assert_eq!(all, [&[0, 1, 3, 4][..], &[2, 5], &[6]]);
    assert_eq!((clusters.members(2), clusters.members(5)), (&[2, 5][..], &[][..]));
    assert_eq!(clusters.place(9), None);
}

#[test]
fn an_opposite_is_in_the_cluster_and_flagged() {
    let (_, clusters) = clustered();
    let opposed: Vec<i64> =
        (0..7).filter(|key| clusters.place(*key).is_some_and(|place| place.is_opposed)).collect();
    assert_eq!(opposed, [4]);
}

#[test]
fn a_chain_of_likenesses_makes_no_cluster() {
    // Each shares half with the next; the ends share nothing.
    let texts =
        ["rent damp mould", "damp mould trains", "mould trains buses", "trains buses schools"];
    let index = indexed(&texts);
    let clusters = Clusters::of(&index, 0..4, 0.3);
    assert!(index.score(0, 3).unwrap() < 0.05);
    assert_ne!(clusters.place(0).unwrap().leader, clusters.place(3).unwrap().leader);
}

#[test]
fn members_of_a_leader_that_goes_find_a_place_again() {
    let (mut index, mut clusters) = clustered();
    index.remove(0);
    assert!(clusters.leave(&index, 0) && !clusters.leave(&index, 0));
    assert_eq!(clusters.members(1), [1, 3, 4]);
    assert_eq!(clusters.place(0), None);
    assert!(clusters.leave(&index, 4));
    assert_eq!((clusters.members(1), clusters.place(4)), (&[1, 3][..], None));
}

#[test]
fn a_changed_question_moves() {
    let (mut index, mut clusters) = clustered();
    index.put(5, "Please end the ban on disposable vapes in corner shops and markets.");
    assert_eq!(clusters.join(&index, 5).map(|place| place.leader), Some(0));
    assert_eq!((clusters.members(2), clusters.len()), (&[2][..], 3));
    assert_eq!(clusters.join(&index, 77), None);
    assert!(!clusters.is_empty() && Clusters::default().is_empty());
}

#[test]
fn one_by_one_and_all_at_once_are_alike() {
    let mut index = Index::new();
    let mut live = Clusters::default();
    for (key, text) in TEXTS.iter().enumerate() {
        index.put(key as i64, text);
        live.join(&index, key as i64);
    }
    let (_, whole) = clustered();
    assert_eq!(live.len(), whole.len());
}

//! Opposites flagged, and agreeing pairs left alone.

use pqt::similarity::opposition;

use crate::common::{AGREEING, OPPOSITES, rows};

fn missed(set: &str) -> Vec<Vec<&'static str>> {
    let mut pairs = rows(OPPOSITES);
    pairs.retain(|pair| pair[0] == set);
    assert_eq!(pairs.len(), 30);
    pairs.retain(|pair| opposition(pair[1], pair[2]).is_none());
    pairs
}

#[test]
fn four_in_five_opposites_are_flagged_in_both_sets() {
    for set in ["tune", "held"] {
        let missed = missed(set);
        assert!(missed.len() <= 6, "{set}: {missed:#?}");
    }
}

#[test]
fn one_in_ten_agreeing_pairs_is_flagged_at_most() {
    let mut pairs = rows(AGREEING);
    let all = pairs.len();
    pairs.retain(|pair| opposition(pair[0], pair[1]).is_some());
    assert!(pairs.len() * 10 <= all, "{pairs:#?}");
}

#[test]
fn what_is_flagged_is_named_in_either_order() {
    for pair in rows(OPPOSITES) {
        let (one, other) = (pair[1], pair[2]);
        let found = opposition(one, other);
        let turned = opposition(other, one);
        assert_eq!(found.is_some(), turned.is_some(), "{pair:?}");
        if let Some(found) = found {
            let words = found.one.iter().map(|at| &one[at.clone()]);
            let words: Vec<&str> =
                words.chain(found.other.iter().map(|at| &other[at.clone()])).collect();
            assert!(!words.is_empty() && words.iter().all(|word| !word.trim().is_empty()));
        }
    }
}

#[test]
fn the_background_does_not_decide() {
    let one = "Our library was closed last year and nobody told us. Will you keep the museum open?";
    let other = "Will you keep the museum open? I am against bingo.";
    assert_eq!(opposition(one, other), None);
    assert!(opposition(one, "It is dear. Will you close the museum?").is_some());
}
